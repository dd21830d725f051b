// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/mappingpage.h"

#include "domain/linktext.h"
#include "editor/ui_mappingpage.h"
#include "gui/editor/samplelookup.h"
#include "gui/editor/surveychange.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"
#include "setup/surveylink.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using Decision = surveyhook::VariableSuggestion::Decision;

namespace surveyhook {

namespace {
enum Column { VariableColumn, SourceColumn, ValueColumn };
} // namespace

MappingPage::MappingPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::MappingPage>())
{
    m_ui->setupUi(makeScrollBody(this));
    m_ui->sample->setSession(session);
    QHeaderView *header = m_ui->lines->header();
    header->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->linkLabel->setBuddy(m_ui->link->field());
    connect(m_ui->lookupNote, &NoteBar::pressed, this, [this] { Q_EMIT stepWanted(steps::lookup); });
    connect(m_ui->lostNote, &NoteBar::pressed, this, &MappingPage::sendAlong);
    connect(m_ui->unusualNote, &NoteBar::pressed, this, &MappingPage::forgetUnusual);
    m_ui->lines->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several signals for one change are one refresh
    connect(&m_soon, &QTimer::timeout, this, &MappingPage::refresh);
    connect(m_ui->lines, &QTreeWidget::currentItemChanged, this, &MappingPage::refreshLine);
    connect(m_ui->line, &MappingLineEdit::lineChanged, this, &MappingPage::takeLine);
    connect(m_ui->line, &MappingLineEdit::skipped, this, &MappingPage::skip);
    connect(session, &EditorSession::changed, this, &MappingPage::later);
    connect(session, &EditorSession::loaded, this, &MappingPage::later);
    connect(session, &EditorSession::sampleChanged, this, &MappingPage::later);
    connect(session, &EditorSession::recentChanged, this, &MappingPage::later);
    connect(SampleLookup::of(session), &SampleLookup::changed, this, &MappingPage::later);
    refresh();
}

MappingPage::~MappingPage() = default;

QString MappingPage::title() const
{
    return tr("What do the survey's fields get?");
}

QString MappingPage::railTitle() const
{
    return tr("Survey fields");
}

QString MappingPage::why() const
{
    return tr("The e-mail address says who is invited. A name makes the invitation friendlier; other fields "
              "stand beside the answers later, so that you can tell them apart.");
}

Missing MappingPage::missing() const
{
    for (const Variable &variable : session()->survey().value_or(Survey{}).variables) {
        const QList<MappingLine> &lines = session()->automation().mapping;
        const bool filled = std::any_of(lines.cbegin(), lines.cend(), [&variable](const MappingLine &line) {
            return line.variable == variable.key && !(line.field.isEmpty() && line.text.trimmed().isEmpty());
        });
        if (variable.required && !filled)
            return {tr("Say what the survey field %1 gets: it is required.").arg(variable.key), m_ui->lines};
    }
    return {};
}

void MappingPage::opened()
{
    refresh();
    fillIn();
    m_ui->lines->setFocus();
}

MappingInput MappingPage::input() const
{
    return {.automation = session()->automation(),
            .skipped = session()->draft().progress.skippedVariables,
            .survey = session()->survey().value_or(Survey{}),
            .platform = session()->platform(),
            .sample = session()->sample(),
            .data = SampleLookup::of(session())->data(),
            .recent = session()->recent(),
            .workspace = *session()->workspace()};
}

const MappingRow *MappingPage::row(const QString &variable) const
{
    for (const MappingRow &row : m_rows) {
        if (row.variable.key == variable)
            return &row;
    }
    return nullptr;
}

/** Suggestions that are sure enough become lines by themselves; once each, so that "Undo" and leaving a field
 * out stay what the person wanted. */
void MappingPage::fillIn()
{
    QList<MappingLine> sure;
    for (const MappingRow &row : std::as_const(m_rows)) {
        const bool open = !row.line && !row.skipped && !m_filled.contains(row.variable.key);
        if (open && row.suggestion.decision == Decision::Fill && !row.suggestion.candidates.isEmpty())
            sure << lineOf(row.variable.key, row.suggestion.candidates.constFirst());
    }
    if (sure.isEmpty())
        return;
    for (const MappingLine &line : std::as_const(sure))
        m_filled.insert(line.variable);
    const QList<Variable> variables = session()->survey().value_or(Survey{}).variables;
    session()->change(tr("Fill in what is suggested"), [&](Draft &draft) {
        for (const MappingLine &line : std::as_const(sure))
            putLine(draft.automation.mapping, line, variables);
    });
}

void MappingPage::takeLine(const MappingLine &line, const QString &key)
{
    const QList<Variable> variables = session()->survey().value_or(Survey{}).variables;
    session()->change(
        tr("Fill the survey field %1").arg(line.variable),
        [&](Draft &draft) {
            putLine(draft.automation.mapping, line, variables);
            draft.progress.skippedVariables.removeAll(line.variable);
        },
        key);
}

void MappingPage::skip(const QString &variable)
{
    session()->change(tr("Leave out the survey field %1").arg(variable), [&](Draft &draft) {
        draft.automation.mapping.removeIf([&](const MappingLine &line) { return line.variable == variable; });
        if (!draft.progress.skippedVariables.contains(variable))
            draft.progress.skippedVariables << variable;
    });
}

QString MappingPage::sourceText(const MappingRow &row) const
{
    if (row.line && row.line->field.isEmpty())
        return row.line->text.isEmpty() ? tr("a fixed text") : tr("the text “%1”").arg(row.line->text);
    QString path = row.line ? row.line->field : QString();
    const QList<Suggestion> &candidates = row.suggestion.candidates;
    if (!row.line && !row.skipped && row.suggestion.decision == Decision::Offer && !candidates.isEmpty())
        path = candidates.constFirst().field;
    for (const SampleField &field : m_fields) {
        if (field.path == path)
            return row.line ? field.title : tr("perhaps: %1").arg(field.title);
    }
    if (!path.isEmpty())
        return row.line ? m_titles.value(path, friendlyTitle(path))
                        : tr("perhaps: %1").arg(friendlyTitle(path));
    if (row.skipped)
        return tr("left out");
    return row.suggestion.decision == Decision::Choose ? tr("several fields fit") : tr("not chosen yet");
}

void MappingPage::fillItem(QTreeWidgetItem *item, const MappingRow &row) const
{
    item->setData(VariableColumn, Qt::UserRole, row.variable.key);
    item->setText(VariableColumn,
                  row.variable.required ? tr("%1 (required)").arg(row.variable.key) : row.variable.key);
    item->setText(SourceColumn, sourceText(row));
    QString value = row.value.simplified();
    if (row.line && value.isEmpty())
        value = tr("(empty)");
    item->setText(ValueColumn, value);
    for (int column = VariableColumn; column <= ValueColumn; ++column) {
        item->setForeground(column, palette().text());
        item->setToolTip(column, item->text(column));
    }
    const int size = fontMetrics().height();
    item->setIcon(ValueColumn, {});
    if (!row.line) {
        const bool urgent = row.variable.required;
        item->setForeground(SourceColumn, toneColor(urgent ? Tone::Bad : Tone::Quiet, palette()));
    } else if (row.warning != MappingRow::Warning::None) {
        const QColor color = toneColor(Tone::Warning, palette());
        item->setForeground(ValueColumn, color);
        item->setIcon(ValueColumn, iconPixmap(u"needs_attention"_s, size, color, devicePixelRatioF()));
        item->setToolTip(ValueColumn, warningText(row));
    }
}

void MappingPage::refresh()
{
    const MappingInput now = input();
    m_fields = sampleFields(now.data, now.platform.fields);
    m_titles.clear();
    for (const FieldHint &hint : now.platform.fields)
        m_titles.insert(hint.path, hint.title);
    m_rows = mappingRows(now);
    refreshLines();
    refreshLine();
    refreshLink();
    refreshUnusual();
    refreshLookup();
    m_ui->hint->setText(m_rows.isEmpty()
                            ? tr("The survey has no fields yet. Choose the survey first, and add "
                                 "the fields there.")
                            : tr("Choose a line to change what it is filled with."));
    Q_EMIT stateChanged();
}

void MappingPage::refreshLines()
{
    const QSignalBlocker quiet(m_ui->lines);
    const QString chosen = m_ui->line->variable();
    while (m_ui->lines->topLevelItemCount() > m_rows.size())
        delete m_ui->lines->takeTopLevelItem(m_ui->lines->topLevelItemCount() - 1);
    for (int i = 0; i < m_rows.size(); ++i) {
        QTreeWidgetItem *item = m_ui->lines->topLevelItem(i);
        if (item == nullptr)
            item = new QTreeWidgetItem(m_ui->lines);
        fillItem(item, m_rows.at(i));
        if (m_rows.at(i).variable.key == chosen && m_ui->lines->currentItem() == nullptr)
            m_ui->lines->setCurrentItem(item);
    }
    if (m_ui->lines->currentItem() == nullptr && !m_rows.isEmpty())
        m_ui->lines->setCurrentItem(m_ui->lines->topLevelItem(0));
}

void MappingPage::refreshLine()
{
    const QTreeWidgetItem *item = m_ui->lines->currentItem();
    const MappingRow *shown =
        item == nullptr ? nullptr : row(item->data(VariableColumn, Qt::UserRole).toString());
    m_ui->line->setVisible(shown != nullptr);
    if (shown != nullptr)
        m_ui->line->setRow(*shown, m_fields, m_titles);
}

/** Filled, but neither in the link nor in the message: nobody would ever see them. */
QStringList MappingPage::lostFields() const
{
    const Survey survey = session()->survey().value_or(Survey{});
    if (!isPlainLink(survey))
        return {};
    QStringList carried = linkPlaceholders(survey.link);
    for (const MessageText &text : session()->message().value_or(Message{}).texts)
        carried << linkPlaceholders(text.subject) << linkPlaceholders(text.body);
    QStringList lost;
    for (const MappingRow &row : m_rows) {
        if (row.line && row.variable.type != u"email" && !carried.contains(row.variable.key))
            lost << row.variable.key;
    }
    return lost;
}

void MappingPage::sendAlong()
{
    const std::optional<Survey> before = session()->survey();
    if (!before)
        return;
    Survey after = *before;
    for (const QString &name : lostFields())
        after.link = withLinkField(after.link, name);
    changeSurvey(session(), tr("Send the fields along in the link"), *before, after);
}

void MappingPage::refreshLink()
{
    const Survey survey = session()->survey().value_or(Survey{});
    const QStringList lost = lostFields();
    m_ui->lostNote->setNote(lost.isEmpty() ? QString()
                                           //: %1 names of fields, with commas
                                           : tr("Filled, but the survey never gets it, because its link does "
                                                "not carry it: %1.")
                                                 .arg(lost.join(u", "_s)),
                            tr("Send along in the link"), Tone::Warning);
    QMap<QString, QString> values;
    for (const MappingRow &row : std::as_const(m_rows)) {
        if (row.line)
            values.insert(row.variable.key, row.value);
    }
    const QString link = isPlainLink(survey) ? filledSurveyLink(survey, values) : QString();
    m_ui->link->setValue(link, tr("The link that this example gets"));
    m_ui->link->setVisible(!link.isEmpty());
    m_ui->linkLabel->setVisible(!link.isEmpty());
}

/** What somebody has shown in the history, for calls that the platform does not document. */
/** Where the event brings no address, no field of it can be the right one. */
void MappingPage::refreshLookup()
{
    const PlatformDescription platform = session()->platform();
    const SampleEvent &event = session()->sample();
    const bool isOpen = std::ranges::any_of(m_rows, [](const MappingRow &row) {
        return row.variable.type == "email"_L1 && !row.line;
    });
    const bool helps = isOpen && !platform.lookups.isEmpty() && session()->automation().lookups.isEmpty()
                       && !event.data.isEmpty() && event.person.isEmpty();
    //: %1 the name of a system
    m_ui->lookupNote->setNote(helps ? tr("This event brings no e-mail address of the customer. %1 can be "
                                         "asked for it.")
                                          .arg(platform.name)
                                    : QString(),
                              tr("Go to the look-up"), Tone::Warning);
}

void MappingPage::refreshUnusual()
{
    const QStringList &fields = session()->automation().addressFields;
    m_ui->unusualNote->setNote(fields.isEmpty()
                                   ? QString()
                                   //: %1 paths of fields, with commas
                                   : tr("In calls of an unusual shape the e-mail address is taken from: %1. "
                                        "Somebody showed it in the history.")
                                         .arg(fields.join(u", "_s)),
                               tr("No longer"), Tone::Quiet);
}

void MappingPage::forgetUnusual()
{
    session()->change(tr("Forget where the address stands in unusual calls"),
                      [](Draft &draft) { draft.automation.addressFields.clear(); });
}

void MappingPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace surveyhook
