// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transfer/importdialog.h"

#include "gui/frame/windowsize.h"
#include "transfer/ui_importdialog.h"
#include "wording/problems.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024; // bytes; a workspace is some hundred KiB

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.errorString(), {{u"file"_s, path}}};
    if (file.size() > largestFile)
        return Error{ErrorCode::InvalidInput, u"file too large"_s, {{u"file"_s, path}}};
    return file.readAll();
}

bool has(const QList<Fault> &faults, QLatin1StringView code)
{
    return std::any_of(faults.cbegin(), faults.cend(),
                       [code](const Fault &fault) { return fault.code == code; });
}

QString listOf(const QList<Fault> &faults)
{
    QString html = u"<ul style=\"-qt-list-indent:0; margin-left:1em\">"_s;
    for (const Fault &fault : faults)
        html +=
            u"<li>"_s + faultSentence(fault.pointer, fault.code, fault.values).toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

} // namespace

ImportDialog::ImportDialog(Engine *engine, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_engine(engine)
    , m_file(file)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_import = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_ui->unlock->hide();
    resizeToText(this, 90, 26);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_ui->check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_ui->passphrase, &QLineEdit::returnPressed, this, [this] { run(true); });
    m_ui->check->setAutoDefault(false);
    showReport();
    run(true);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::run(bool dryRun)
{
    m_import->setEnabled(false);
    m_ui->check->setEnabled(false);
    const Secret passphrase(m_ui->passphrase->text());
    m_engine->ask(
        this,
        [file = m_file, dryRun, passphrase](Desk &desk) -> Result<ImportReport> {
            const Result<QByteArray> content = readFile(file);
            if (!content)
                return content.error();
            return desk.importWorkspace(*content, dryRun, passphrase);
        },
        [this, dryRun](const Result<ImportReport> &report) { take(dryRun, report); });
}

void ImportDialog::take(bool dryRun, const Result<ImportReport> &report)
{
    m_report = report;
    if (report) {
        m_sealed = m_sealed || has(report->notices, faults::sealedIgnored)
                   || has(report->faults, faults::wrongPassphrase);
        if (!dryRun && report->faults.isEmpty()) {
            Q_EMIT imported(*report);
            accept();
            return;
        }
    }
    showReport();
}

QString ImportDialog::changeText(const ImportReport &report)
{
    struct Kind
    {
        QString id;
        QString (*added)(int);
        QString (*replaced)(int);
    };
    static const QList<Kind> kinds = {
        {u"automation"_s, [](int n) { return tr("%n new automation(s)", nullptr, n); },
         [](int n) {
             return tr("%n replaced automation(s)", nullptr, n);
         }},
        {u"survey"_s, [](int n) { return tr("%n new survey(s)", nullptr, n); },
         [](int n) {
             return tr("%n replaced survey(s)", nullptr, n);
         }},
        {u"message"_s, [](int n) { return tr("%n new message(s)", nullptr, n); },
         [](int n) {
             return tr("%n replaced message(s)", nullptr, n);
         }},
        {u"connection"_s, [](int n) { return tr("%n new connection(s)", nullptr, n); },
         [](int n) {
             return tr("%n replaced connection(s)", nullptr, n);
         }},
        {u"person"_s, [](int n) { return tr("%n new person(s)", nullptr, n); },
         [](int n) {
             return tr("%n replaced person(s)", nullptr, n);
         }},
        {u"subscription"_s, [](int n) { return tr("%n new subscription(s)", nullptr, n); },
         [](int n) {
             return tr("%n replaced subscription(s)", nullptr, n);
         }},
    };
    QStringList parts;
    for (const Kind &kind : kinds) {
        if (const int n = report.added.value(kind.id); n > 0)
            parts << kind.added(n);
        if (const int n = report.replaced.value(kind.id); n > 0)
            parts << kind.replaced(n);
    }
    if (report.added.contains(u"settings"_s) || report.replaced.contains(u"settings"_s))
        //: in a list of what an import changes
        parts << tr("the settings");
    return parts.join(u", "_s);
}

void ImportDialog::showReport()
{
    m_import->setText(tr("&Import"));
    m_ui->file->setText(tr("File: %1").arg(QFileInfo(m_file).fileName()));
    m_ui->unlock->setVisible(m_sealed);
    m_ui->check->setEnabled(true);
    const bool good = m_report && *m_report && (*m_report)->faults.isEmpty();
    m_import->setEnabled(good);
    QString html;
    const auto paragraph = [&html](const QString &text) {
        html += u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
    };
    if (!m_report) {
        paragraph(tr("Checking the file…"));
    } else if (!*m_report) {
        const Error &error = m_report->error();
        QString problem = errorSentence(error);
        if (error.code == ErrorCode::NotFound) {
            problem = tr("The file %1 cannot be opened: it is no longer there, or you may not read it. "
                         "Nothing was changed.")
                          .arg(QFileInfo(m_file).fileName());
        }
        paragraph(problem);
    } else if (!good) {
        const QList<Fault> &faults = (*m_report)->faults;
        html += u"<p><b>"_s
                + tr("The file cannot be imported, because it has %n fault(s). Nothing was changed.", nullptr,
                     static_cast<int>(faults.size()))
                      .toHtmlEscaped()
                + u"</b></p>"_s + listOf(faults);
    } else {
        const QString changes = changeText(**m_report);
        const QString what = changes.isEmpty() ? tr("Everything in the file is in the program already.")
                                               : tr("This would change: %1.").arg(changes);
        html += u"<p><b>"_s + what.toHtmlEscaped() + u"</b></p>"_s;
        paragraph(tr("What is in the program but not in the file stays as it is."));
        if (!(*m_report)->notices.isEmpty()) {
            paragraph(tr("Please note:"));
            html += listOf((*m_report)->notices);
        }
    }
    m_ui->report->setHtml(html);
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showReport();
    }
}

} // namespace surveyhook
