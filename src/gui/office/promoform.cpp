// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/promoform.h"

#include "gui/office/promotab.h"
#include "gui/widgets/notebar.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringDecoder>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int mostToWarn = 100'000;
constexpr qint64 largestFile = 20'000'000; // bytes

/** As tables are saved by the programs of offices: UTF-8, UTF-16 with a mark, or an old code page. */
QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringConverter::encodingForData(QByteArrayView(bytes)).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

QString importText(const PromoImport &import)
{
    QStringList parts{PromoForm::tr("%n new code(s).", nullptr, import.added)};
    if (import.known > 0)
        parts << PromoForm::tr("%n code(s) known already, in this pool or another.", nullptr, import.known);
    if (import.repeated > 0)
        parts << PromoForm::tr("%n line(s) stood there twice.", nullptr, import.repeated);
    if (import.faulty > 0)
        parts << PromoForm::tr("%n line(s) without a usable code, left out.", nullptr, import.faulty);
    if (import.goOn > 0)
        parts << PromoForm::tr("%n message(s) that waited for a code leave now.", nullptr, import.goOn);
    return parts.join(u' ');
}

PromoForm::PromoForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_nameTitle(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_warnTitle(new QLabel(this))
    , m_warn(new QSpinBox(this))
    , m_note(new NoteBar(this))
    , m_counts(new QLabel(this))
    , m_codesTitle(new QLabel(this))
    , m_codes(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_result(new QLabel(this))
{
    makeRows();
    connect(m_name, &QLineEdit::textEdited, this, &PromoForm::edited);
    connect(m_warn, &QSpinBox::valueChanged, this, &PromoForm::edited);
    connect(m_codes, &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_codes->toPlainText().trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT codesGiven(m_codes->toPlainText()); });
    connect(m_file, &QPushButton::clicked, this, &PromoForm::openFile);
    translate();
}

void PromoForm::makeRows()
{
    auto *layout = new QVBoxLayout(this);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(m_nameTitle, m_name);
    m_form->addRow(m_warnTitle, m_warn);
    m_nameTitle->setBuddy(m_name);
    m_warnTitle->setBuddy(m_warn);
    m_codesTitle->setBuddy(m_codes);
    m_name->setObjectName(u"poolName"_s);
    m_warn->setObjectName(u"poolWarning"_s);
    m_warn->setRange(0, mostToWarn);
    m_warn->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_note->setObjectName(u"poolNote"_s);
    m_counts->setObjectName(u"poolCounts"_s);
    m_counts->setWordWrap(true);
    m_codesTitle->setWordWrap(true);
    m_codes->setObjectName(u"codes"_s);
    m_codes->setTabChangesFocus(true);
    m_codes->setMinimumHeight(m_codes->fontMetrics().lineSpacing() * 5);
    m_add->setObjectName(u"addCodes"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_file->setObjectName(u"codesFile"_s);
    m_file->setAutoDefault(false);
    m_result->setObjectName(u"importResult"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    layout->addLayout(m_form);
    layout->addWidget(m_counts);
    layout->addWidget(m_note);
    layout->addWidget(m_codesTitle);
    layout->addWidget(m_codes);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_file);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addStretch(1);
}

void PromoForm::setPool(const PromoPool &pool, bool typing)
{
    if (pool.id != m_pool.id) {
        m_import.reset();
        m_result->hide();
        m_codes->clear();
    }
    m_pool = pool;
    if (!typing) {
        const QSignalBlocker quiet(m_warn);
        if (m_name->text().trimmed() != pool.name)
            m_name->setText(pool.name);
        m_warn->setValue(pool.warnBelow);
    }
    showCounts();
}

PromoPool PromoForm::pool() const
{
    PromoPool pool = m_pool;
    pool.name = m_name->text().trimmed();
    pool.warnBelow = m_warn->value();
    return pool;
}

void PromoForm::showCounts()
{
    //: %1 "12 codes left", %2 "3 given to customers"
    m_counts->setText(
        tr("Now: %1, %2.")
            .arg(poolText(m_pool), tr("%n given to customers", nullptr, static_cast<int>(m_pool.given))));
    QString note;
    if (m_pool.waiting > 0)
        note = tr("%n message(s) wait for a code. They leave as soon as you add codes here.", nullptr,
                  static_cast<int>(m_pool.waiting));
    else if (m_pool.free == 0 && m_pool.given > 0)
        note = tr("The pool is empty: whoever is to get a code waits until you add some.");
    else if (m_pool.isLow() && m_pool.given > 0)
        note = tr("Few codes are left. Ask your shop for new ones and add them here.");
    m_note->setNote(note, {}, Tone::Warning);
}

void PromoForm::showImport(const PromoImport &import)
{
    m_import = import;
    m_result->setText(importText(import));
    m_result->show();
    m_codes->clear();
}

void PromoForm::openFile()
{
    auto *dialog = new QFileDialog(this, tr("File with promo codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and texts (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return Q_EMIT failed({ErrorCode::InvalidInput, file.errorString(), {{"file"_L1, name}}});
        Q_EMIT codesGiven(textOf(file.readAll()));
    });
    dialog->open();
}

void PromoForm::translate()
{
    m_nameTitle->setText(tr("Name:"));
    m_warnTitle->setText(tr("Warn when fewer are left than:"));
    m_codesTitle->setText(tr("Put codes in: paste them here, one on each line or a whole table."));
    m_codes->setPlaceholderText(u"SUMMER-001\nSUMMER-002"_s);
    m_add->setText(tr("Add the codes"));
    m_file->setText(tr("From a file (CSV)…"));
    if (m_import)
        m_result->setText(importText(*m_import));
    showCounts();
}

void PromoForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace surveyhook
