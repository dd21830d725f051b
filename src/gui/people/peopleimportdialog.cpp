// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peopleimportdialog.h"

#include "gui/frame/windowsize.h"
#include "gui/people/importwords.h"
#include "gui/people/listchoice.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "people/ui_peopleimportdialog.h"
#include "wording/problems.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qint64 largestFile = 20'000'000; // bytes
constexpr int mostShown = 500; // rows of the preview; those with faults come first

enum Column { LineColumn, ResultColumn, PersonColumn, NameColumn };

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.errorString(), {{u"file"_s, name}}};
    if (file.size() > largestFile)
        return Error{ErrorCode::InvalidInput, u"file too large"_s, {{u"file"_s, name}}};
    return file.readAll();
}

} // namespace

PeopleImportDialog::PeopleImportDialog(Engine *engine, const QMap<QString, QString> &surveys,
                                       const QString &list, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PeopleImportDialog>())
    , m_engine(engine)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setUp(surveys, list);
    connect(m_ui->openFile, &QPushButton::clicked, this, &PeopleImportDialog::chooseFile);
    connect(m_ui->table, &QPlainTextEdit::textChanged, this, &PeopleImportDialog::refreshTexts);
    connect(m_back, &QPushButton::clicked, this, &PeopleImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &PeopleImportDialog::goOn);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refreshTexts();
    resizeToText(this, 90, 26);
}

PeopleImportDialog::~PeopleImportDialog() = default;

void PeopleImportDialog::setUp(const QMap<QString, QString> &surveys, const QString &list)
{
    m_back = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_next = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_ui->openFile->setAutoDefault(false);
    m_ui->table->setPlaceholderText(u"e-mail;l1\nanna@example.com;VIP"_s);
    fillListChoice(m_ui->list, surveys, list);
    QHeaderView *header = m_ui->preview->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    m_ui->preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
}

void PeopleImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File with people"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and texts (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PeopleImportDialog::openFile);
    dialog->open();
}

void PeopleImportDialog::openFile(const QString &file)
{
    look([file] { return readFile(file); });
}

void PeopleImportDialog::look(const std::function<Result<QByteArray>()> &read)
{
    m_next->setEnabled(false);
    m_engine->ask(
        this,
        [read, survey = m_ui->list->currentData().toString()](Desk &desk) -> Result<PeoplePreview> {
            const Result<QByteArray> table = read();
            if (!table)
                return table.error();
            return desk.previewPeople(*table, survey);
        },
        [this](const Result<PeoplePreview> &preview) { take(preview); });
}

void PeopleImportDialog::take(const Result<PeoplePreview> &preview)
{
    m_preview = preview ? std::optional(*preview) : std::nullopt;
    m_problem = preview ? std::nullopt : std::optional(preview.error());
    m_ui->pages->setCurrentWidget(m_ui->previewPage);
    refreshTexts();
    (m_next->isEnabled() ? m_next : m_back)->setFocus();
}

void PeopleImportDialog::goBack()
{
    m_preview.reset();
    m_problem.reset();
    m_ui->pages->setCurrentWidget(m_ui->tablePage);
    refreshTexts();
    m_ui->table->setFocus();
}

void PeopleImportDialog::goOn()
{
    if (m_ui->pages->currentWidget() == m_ui->tablePage) {
        look([table = m_ui->table->toPlainText().toUtf8()] { return Result<QByteArray>(table); });
        return;
    }
    Q_EMIT given(edits());
    accept();
}

QList<PersonEdit> PeopleImportDialog::edits() const
{
    QList<PersonEdit> all;
    for (qsizetype i = 0; m_preview && i < m_preview->table.rows.size(); ++i) {
        if (m_preview->outcomes.value(i) != PersonOutcome::Same)
            all += m_preview->table.rows[i].edit;
    }
    return all;
}

int PeopleImportDialog::count(PersonOutcome outcome) const
{
    int count = 0;
    for (qsizetype i = 0; m_preview && i < m_preview->table.rows.size(); ++i) {
        if (m_preview->table.rows[i].fault == PeopleRowFault::None && m_preview->outcomes.value(i) == outcome)
            ++count;
    }
    return count;
}

int PeopleImportDialog::faults() const
{
    const auto isFaulty = [](const PeopleRow &row) {
        return row.fault != PeopleRowFault::None;
    };
    const QList<PeopleRow> rows = m_preview ? m_preview->table.rows : QList<PeopleRow>();
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), isFaulty));
}

void PeopleImportDialog::showPreview()
{
    QList<qsizetype> order;
    const QList<PeopleRow> rows = m_preview ? m_preview->table.rows : QList<PeopleRow>();
    for (qsizetype i = 0; i < rows.size(); ++i)
        order += i;
    std::stable_sort(order.begin(), order.end(), [&rows](qsizetype a, qsizetype b) {
        return (rows[a].fault != PeopleRowFault::None) > (rows[b].fault != PeopleRowFault::None);
    });
    order = order.mid(0, mostShown);
    m_ui->preview->setHorizontalHeaderLabels(
        {tr("Line"), tr("What happens"), tr("E-mail or phone"), tr("Name")});
    m_ui->preview->setRowCount(static_cast<int>(order.size()));
    for (int i = 0; i < order.size(); ++i) {
        const PeopleRow &row = rows[order[i]];
        const bool isFaulty = row.fault != PeopleRowFault::None;
        const QString name =
            QString(row.edit.firstName.value_or(QString()) + u' ' + row.edit.lastName.value_or(QString()))
                .trimmed();
        const QString result = importRowText(row, m_preview->outcomes.value(order[i]));
        const QStringList texts{QString::number(row.line), result, row.address, name};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column].left(100));
            item->setToolTip(texts[column]);
            m_ui->preview->setItem(i, column, item);
        }
        QTableWidgetItem *verdict = m_ui->preview->item(i, ResultColumn);
        verdict->setIcon(paletteIcon(isFaulty ? u"failed"_s : u"passed"_s));
        if (isFaulty)
            verdict->setForeground(toneColor(Tone::Bad, palette()));
    }
    m_ui->preview->setVisible(!rows.isEmpty());
}

void PeopleImportDialog::refreshTexts()
{
    //: of people who are imported: onto the mailing list of no survey
    m_ui->list->setItemText(0, tr("none"));
    const bool isPreview = m_ui->pages->currentWidget() == m_ui->previewPage;
    m_back->setText(tr("&Back"));
    m_back->setVisible(isPreview);
    if (!isPreview) {
        m_next->setText(tr("&Continue"));
        m_next->setEnabled(!m_ui->table->toPlainText().trimmed().isEmpty());
        return;
    }
    const auto wanted = static_cast<int>(edits().size());
    m_next->setText(wanted > 0 ? tr("&Import %n person(s)", nullptr, wanted) : tr("&Import"));
    m_next->setEnabled(wanted > 0);
    m_ui->summary->setText(m_problem ? errorSentence(*m_problem)
                                     : importSummary(count(PersonOutcome::New), count(PersonOutcome::Changed),
                                                     count(PersonOutcome::Same), faults()));
    const QString notes = m_preview ? importNotes(m_preview->table, mostShown) : QString();
    m_ui->notes->setText(notes);
    m_ui->notes->setVisible(!notes.isEmpty());
    showPreview();
}

void PeopleImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refreshTexts();
}

} // namespace surveyhook
