// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/mappinglineedit.h"

#include "editor/ui_mappingline.h"
#include "gui/survey/variabletable.h"
#include "gui/widgets/fieldpicker.h"
#include "gui/widgets/statestyle.h"
#include "wording/suggestionwording.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;
using Decision = surveyhook::VariableSuggestion::Decision;
using IfEmpty = surveyhook::MappingLine::IfEmpty;

namespace surveyhook {

namespace {
constexpr qsizetype longestValue = 40; // characters of a value in a sentence
} // namespace

QString warningText(const MappingRow &row)
{
    switch (row.warning) {
    case MappingRow::Warning::OwnDomain:
        return MappingLineEdit::tr(
                   "%1 belongs to your own office. Such people are never invited; it is hardly "
                   "the customer.")
            .arg(row.value);
    case MappingRow::Warning::Staff:
        return MappingLineEdit::tr("%1 belongs to an employee or a bot of the system that calls, not to the "
                                   "customer.")
            .arg(row.value);
    case MappingRow::Warning::Repeats:
        return MappingLineEdit::tr("All recent events have the same address %1. Is that really the customer?")
            .arg(row.value);
    case MappingRow::Warning::None:
        break;
    }
    return {};
}

MappingLineEdit::MappingLineEdit(QWidget *parent)
    : QGroupBox(parent)
    , m_ui(std::make_unique<Ui::MappingLineEdit>())
{
    m_ui->setupUi(this);
    auto *candidates = new QVBoxLayout(m_ui->candidates);
    candidates->setContentsMargins(0, 0, 0, 0);
    fillChoices();
    connect(m_ui->source, &QComboBox::activated, this, &MappingLineEdit::chooseSource);
    connect(m_ui->pick, &QPushButton::clicked, this, &MappingLineEdit::pick);
    connect(m_ui->text, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(
            [&text](MappingLine &line) {
                line.field.clear();
                line.text = text;
            },
            u"mapping.text."_s + variable());
    });
    connect(m_ui->ifEmpty, &QComboBox::activated, this, &MappingLineEdit::takeEmpty);
    connect(m_ui->ifEmptyText, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&text](MappingLine &line) { line.ifEmptyText = text; }, u"mapping.empty."_s + variable());
    });
    connect(m_ui->changes, &ChangeList::edited, this,
            [this] { change([this](MappingLine &line) { line.changes = m_ui->changes->changes(); }); });
}

MappingLineEdit::~MappingLineEdit() = default;

QWidget *MappingLineEdit::firstField() const
{
    return m_ui->source;
}

void MappingLineEdit::setRow(const MappingRow &row, const QList<SampleField> &fields,
                             const QHash<QString, QString> &titles)
{
    m_row = row;
    m_fields = fields;
    m_titles = titles;
    refresh();
}

MappingLine MappingLineEdit::line() const
{
    return m_row.line.value_or(MappingLine{.variable = m_row.variable.key});
}

void MappingLineEdit::change(const std::function<void(MappingLine &)> &edit, const QString &key)
{
    MappingLine wanted = line();
    edit(wanted);
    Q_EMIT lineChanged(wanted, key);
}

void MappingLineEdit::chooseSource()
{
    switch (m_ui->source->currentData().toInt()) {
    case FromField:
        if (m_row.line && !m_row.line->field.isEmpty())
            return;
        refresh(); // nothing is chosen until a field is
        pick();
        return;
    case FixedText:
        change([](MappingLine &line) { line.field.clear(); });
        m_ui->text->setFocus();
        return;
    default:
        Q_EMIT skipped(variable());
    }
}

void MappingLineEdit::pick()
{
    const QString best =
        m_row.suggestion.candidates.isEmpty() ? QString() : m_row.suggestion.candidates.constFirst().field;
    const QString current = m_row.line ? m_row.line->field : best;
    auto *picker = new FieldPicker(m_fields, current, this);
    connect(picker, &FieldPicker::chosen, this, &MappingLineEdit::takeField);
    picker->open();
}

void MappingLineEdit::takeField(const QString &path)
{
    change([&path](MappingLine &line) {
        line.text.clear();
        line.field = path;
    });
}

void MappingLineEdit::takeEmpty()
{
    const auto wanted = static_cast<IfEmpty>(m_ui->ifEmpty->currentData().toInt());
    change([wanted](MappingLine &line) { line.ifEmpty = wanted; });
    if (wanted == IfEmpty::Text)
        m_ui->ifEmptyText->setFocus();
}

void MappingLineEdit::fillChoices()
{
    m_ui->source->clear();
    m_ui->source->addItem(tr("a field of the event"), FromField);
    m_ui->source->addItem(tr("a fixed text"), FixedText);
    m_ui->source->addItem(tr("nothing: leave it out"), Nothing);
}

QString MappingLineEdit::titleOf(const QString &path) const
{
    for (const SampleField &field : m_fields) {
        if (field.path == path)
            return field.title;
    }
    return m_titles.value(path, friendlyTitle(path));
}

QString MappingLineEdit::candidateText(const Suggestion &suggestion) const
{
    QString value;
    for (const SampleField &field : m_fields) {
        if (field.path == suggestion.field)
            value = field.value.simplified();
    }
    if (value.size() > longestValue)
        value = value.left(longestValue) + u"…"_s;
    return value.isEmpty() ? titleOf(suggestion.field) : u"%1 = %2"_s.arg(titleOf(suggestion.field), value);
}

void MappingLineEdit::refreshCandidates()
{
    QLayout *layout = m_ui->candidates->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    QList<Suggestion> offered;
    if (!m_row.line && !m_row.skipped) {
        offered = m_row.suggestion.candidates;
        if (m_row.suggestion.decision == Decision::Offer)
            offered = offered.mid(0, 1);
        else if (m_row.suggestion.decision != Decision::Choose)
            offered.clear();
    }
    for (const Suggestion &suggestion : std::as_const(offered)) {
        //: A button: use this field. %1: "E-mail (contact) = jan@example.com"
        auto *use = new QPushButton(tr("Use %1").arg(candidateText(suggestion)).replace(u'&', u"&&"_s),
                                    m_ui->candidates);
        use->setObjectName(u"use"_s);
        use->setAutoDefault(false);
        use->setToolTip(suggestionReasonsText(suggestion.reasons));
        layout->addWidget(use);
        connect(use, &QPushButton::clicked, this,
                [this, suggestion] { Q_EMIT lineChanged(lineOf(variable(), suggestion), {}); });
    }
    m_ui->candidates->setVisible(!offered.isEmpty());
}

void MappingLineEdit::refreshAdvice()
{
    QString advice;
    const QString warning = warningText(m_row);
    const QList<Suggestion> &candidates = m_row.suggestion.candidates;
    if (!warning.isEmpty()) {
        advice = warning;
    } else if (m_row.line && !m_row.line->field.isEmpty()) {
        for (const Suggestion &candidate : candidates) {
            const QString reasons = suggestionReasonsText(candidate.reasons);
            if (candidate.field == m_row.line->field && !reasons.isEmpty())
                advice = reasons;
        }
    } else if (m_row.skipped) {
        advice = tr("This field stays empty in the survey.");
    } else if (!m_row.line && m_row.suggestion.decision == Decision::Choose) {
        advice = m_row.variable.type == u"email" ? tr("Which one is the customer?")
                                                 : tr("Several fields fit. Which one is it?");
    } else if (!m_row.line && m_row.suggestion.decision == Decision::Offer) {
        advice = tr("Perhaps this one fits.") + u' ' + suggestionReasonsText(candidates.constFirst().reasons);
    } else if (!m_row.line) {
        advice = tr("No field seems to fit. Choose one, type a fixed text, or leave it out.");
    }
    m_ui->advice->setText(advice);
    m_ui->advice->setVisible(!advice.isEmpty());
    QPalette own = palette();
    if (!warning.isEmpty())
        own.setColor(QPalette::WindowText, toneColor(Tone::Warning, own));
    m_ui->advice->setPalette(own);
}

void MappingLineEdit::refresh()
{
    const MappingLine line = this->line();
    const bool fromField = m_row.line && !line.field.isEmpty();
    const bool fixed = m_row.line && line.field.isEmpty();
    //: Heading: %1 a survey field, %2 its kind: "Email: e-mail address"
    setTitle(tr("%1: %2").arg(m_row.variable.key, variableKindName(m_row.variable.type)));
    const int source = fixed ? FixedText : m_row.skipped ? Nothing : FromField;
    m_ui->source->setCurrentIndex(m_ui->source->findData(source));
    m_ui->pick->setVisible(source == FromField);
    m_ui->pick->setText(fromField ? titleOf(line.field).replace(u'&', u"&&"_s) : tr("&Choose a field…"));
    m_ui->pick->setToolTip(line.field);
    m_ui->textRow->setVisible(fixed);
    if (m_ui->text->text() != line.text)
        m_ui->text->setText(line.text);
    m_ui->emptyRow->setVisible(fromField);
    m_ui->ifEmpty->clear();
    const bool address = m_row.variable.type == u"email" && m_row.variable.required;
    m_ui->ifEmpty->addItem(address ? tr("do not invite this person") : tr("leave it empty"),
                           static_cast<int>(IfEmpty::Leave));
    m_ui->ifEmpty->addItem(tr("use a text instead"), static_cast<int>(IfEmpty::Text));
    m_ui->ifEmpty->addItem(tr("ask me"), static_cast<int>(IfEmpty::Ask));
    m_ui->ifEmpty->setCurrentIndex(m_ui->ifEmpty->findData(static_cast<int>(line.ifEmpty)));
    const bool withText = line.ifEmpty == IfEmpty::Text;
    m_ui->ifEmptyTextLabel->setVisible(withText);
    m_ui->ifEmptyText->setVisible(withText);
    if (m_ui->ifEmptyText->text() != line.ifEmptyText)
        m_ui->ifEmptyText->setText(line.ifEmptyText);
    m_ui->changes->setVisible(fromField);
    m_ui->changes->setChanges(line.changes, m_row.before, m_row.value);
    refreshAdvice();
    refreshCandidates();
}

void MappingLineEdit::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        refresh();
    }
}

} // namespace surveyhook
