// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions' page: what it shows of the draft and of the events.
#include "domain/fieldpath.h"
#include "editor/ui_filterspage.h"
#include "gui/editor/fieldwords.h"
#include "gui/editor/filterspage.h"
#include "gui/editor/samplepicker.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/automationsentence.h"

#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestLine = 68; // characters: fits the page at 200 %

/** A button breaks no lines by itself. */
QString inLines(const QString &text)
{
    QString lines;
    qsizetype length = 0;
    for (const QString &word : text.split(u' ')) {
        const bool breaks = length > 0 && length + 1 + word.size() > longestLine;
        if (!lines.isEmpty())
            lines += breaks ? u'\n' : u' ';
        lines += word;
        length = breaks ? word.size() : length + 1 + word.size();
    }
    return lines;
}

} // namespace

void FiltersPage::fillFields()
{
    QStringList paths;
    const QList<SampleField> fields = sampleFields(session()->sample().data, session()->platform().fields);
    for (const SampleField &field : fields) {
        if (!field.isGroup && isKept(session()->automation(), field.path))
            paths << field.path;
    }
    if (session()->automation().keep)
        paths += *session()->automation().keep;
    for (const Row &each : std::as_const(m_rows))
        paths << each.row->condition().field;
    for (const auto &item : session()->automation().filter.items) {
        if (const auto *condition = std::get_if<Condition>(&item))
            paths << condition->field;
        else
            for (const Condition &each : std::get<ConditionGroup>(item).conditions)
                paths << each.field;
    }
    paths.removeAll(QString());
    paths.removeDuplicates();
    QStringList before;
    for (int row = 0; row < m_fields->rowCount(); ++row)
        before << m_fields->item(row)->data(Qt::UserRole).toString();
    if (before == paths)
        return;
    m_fields->clear();
    for (const QString &path : std::as_const(paths)) {
        auto *item = new QStandardItem(fieldTitle(*session(), path));
        item->setData(path, Qt::UserRole);
        item->setToolTip(path);
        m_fields->appendRow(item);
    }
}

void FiltersPage::rebuild()
{
    m_rows.clear();
    qDeleteAll(m_ui->rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *layout = static_cast<QVBoxLayout *>(m_ui->rows->layout());
    const Filter &filter = session()->automation().filter;
    for (qsizetype item = 0; item < filter.items.size(); ++item) {
        if (std::holds_alternative<Condition>(filter.items.at(item)))
            addRow({item, -1}, layout);
        else
            addGroup(item);
    }
    m_shape.clear();
    for (const auto &item : filter.items) {
        const auto *group = std::get_if<ConditionGroup>(&item);
        m_shape += group == nullptr ? u"c"_s : u"g%1"_s.arg(group->conditions.size());
    }
}

void FiltersPage::addRow(const Place &place, QVBoxLayout *layout)
{
    auto *row = new ConditionRow(m_fields, layout->parentWidget());
    row->setObjectName(u"condition_%1_%2"_s.arg(place.item).arg(place.inGroup));
    layout->addWidget(row);
    connect(row, &ConditionRow::edited, this, [this, place, row] { setCondition(place, row->condition()); });
    // The row goes while its button is being pressed: afterwards.
    connect(
        row, &ConditionRow::removeWanted, this, [this, place] { removeCondition(place); },
        Qt::QueuedConnection);
    m_rows.append({place, row});
}

void FiltersPage::addGroup(qsizetype item)
{
    auto *frame = new QFrame(m_ui->rows);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("This group is met if:"), frame);
    auto *match = new QComboBox(frame);
    match->setObjectName(u"groupMatch"_s);
    match->setProperty("item", static_cast<int>(item));
    match->addItems({tr("all of them are met"), tr("one of them is met")});
    label->setBuddy(match);
    auto *add = new QPushButton(tr("Add to the group"), frame);
    add->setAutoDefault(false);
    head->addWidget(label);
    head->addWidget(match);
    head->addStretch(1);
    head->addWidget(add);
    layout->addLayout(head);
    m_ui->rows->layout()->addWidget(frame);
    connect(match, &QComboBox::activated, this, [this, item](int index) {
        session()->change(tr("Choose how conditions combine"), [item, index](Draft &draft) {
            std::get<ConditionGroup>(draft.automation.filter.items[item]).match =
                index == 0 ? Match::All : Match::Any;
        });
    });
    connect(
        add, &QPushButton::clicked, this, [this, item] { addCondition(firstCondition(), item); },
        Qt::QueuedConnection);
    const auto &group = std::get<ConditionGroup>(session()->automation().filter.items.at(item));
    for (qsizetype i = 0; i < group.conditions.size(); ++i)
        addRow({item, i}, layout);
}

/** Whether events of the chosen topics have the condition's field: what they never have helps nobody. */
bool FiltersPage::fits(const Condition &condition) const
{
    if (condition.field.startsWith("joined."_L1) || condition.field.startsWith("lookup."_L1))
        return true; // comes later
    const QStringList &topics = session()->automation().trigger.topics;
    const QList<SampleEvent> events = session()->recent() + session()->examples();
    return std::any_of(events.cbegin(), events.cend(), [&](const SampleEvent &event) {
        const bool chosen = topics.isEmpty() || event.type.isEmpty() || topics.contains(event.type);
        return chosen && !textOf(valueAt(event.data, condition.field)).isEmpty();
    });
}

void FiltersPage::showReady()
{
    const QList<Condition> ready = session()->platform().readyConditions;
    const auto &items = session()->automation().filter.items;
    QList<QPushButton *> buttons =
        m_ui->ready->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    if (buttons.size() != ready.size()) {
        qDeleteAll(buttons);
        buttons.clear();
        for (qsizetype i = 0; i < ready.size(); ++i) {
            auto *button = new QPushButton(m_ui->ready);
            button->setAutoDefault(false);
            button->setObjectName(u"ready_%1"_s.arg(i));
            m_ui->ready->layout()->addWidget(button);
            m_ui->ready->layout()->setAlignment(button, Qt::AlignLeft);
            connect(button, &QPushButton::clicked, this, [this, i] {
                const QList<Condition> now = session()->platform().readyConditions;
                if (i < now.size())
                    addCondition(now.at(i));
            });
            buttons << button;
        }
    }
    int offered = 0;
    for (qsizetype i = 0; i < ready.size(); ++i) {
        const Condition &each = ready.at(i);
        bool used = false;
        for (const auto &item : items) {
            const auto *condition = std::get_if<Condition>(&item);
            used =
                used || (condition != nullptr && condition->field == each.field && condition->op == each.op);
        }
        used = used || !fits(each);
        //: %1 a condition, the end of a subordinate clause: "“Channel” is “CHAT”"; added by one click
        const QString text = tr("Add: only when %1")
                                 .arg(conditionClause(each, fieldTitle(*session(), each.field),
                                                      fieldMeanings(*session(), each.field)));
        buttons.at(i)->setToolTip(text);
        buttons.at(i)->setAccessibleName(text);
        buttons.at(i)->setText(inLines(text).replace(u'&', u"&&"_s));
        buttons.at(i)->setVisible(!used);
        offered += used ? 0 : 1;
    }
    m_ui->readyTitle->setVisible(offered > 0);
    m_ui->ready->setVisible(offered > 0);
}

void FiltersPage::showVerdicts()
{
    const QJsonObject fields = kept(session()->sample().data);
    const FilterVerdict verdict =
        evaluate(session()->automation().filter, fields, QDateTime::currentDateTimeUtc(),
                 session()->workspace()->settings.timeZone);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString field = m_rows.at(i).row->condition().field;
        const QString note =
            isKept(session()->automation(), field) ? QString() : tr("This field is not kept.");
        const bool known = !fields.isEmpty() && i < verdict.conditions.size();
        m_rows.at(i).row->setVerdict(known ? std::optional(verdict.conditions.at(i)) : std::nullopt, note);
    }
}

void FiltersPage::showCount()
{
    const QList<SampleEvent> &events = session()->recent();
    QStringList lines;
    int passing = 0;
    for (const SampleEvent &event : events) {
        const bool passes = evaluate(session()->automation().filter, kept(event.data), event.receivedAt,
                                     session()->workspace()->settings.timeZone)
                                .passed;
        passing += passes ? 1 : 0;
        //: %1 an event, %2 "passes"
        lines << tr("%1: %2").arg(SamplePicker::eventText(event), passes ? tr("passes") : tr("filtered out"));
    }
    if (events.isEmpty()) {
        m_ui->count->setTexts(tr("No event has come to this address yet."),
                              tr("As soon as events have come, it says here how many of them would pass."));
    } else {
        //: put in behind "2 of": "2 of the last 5 events would pass"
        const QString last = tr("the last %n event(s)", nullptr, static_cast<int>(events.size()));
        //: %n events, %1 "the last 5 events"
        m_ui->count->setTexts(tr("%n of %1 would pass", nullptr, passing).arg(last), lines.join(u'\n'));
    }
}

void FiltersPage::showSafety()
{
    const QStringList rules = {
        tr("There is a valid e-mail address"),
        tr("It belongs to no employee, agent or bot, and not to your own domain"),
        tr("The person is not on the do-not-contact list"),
        tr("It is no repeat, and the same conversation or order had no invitation yet"),
    };
    auto *layout = static_cast<QGridLayout *>(m_ui->safety->layout());
    const QList<QLabel *> labels = m_ui->safety->findChildren<QLabel *>(u"rule"_s);
    for (int i = 0; i < rules.size(); ++i) {
        QLabel *rule = i < labels.size() ? labels.at(i) : nullptr;
        if (rule == nullptr) {
            rule = new QLabel(m_ui->safety);
            rule->setObjectName(u"rule"_s);
            rule->setWordWrap(true);
            auto *icon = new QLabel(m_ui->safety);
            icon->setPixmap(iconPixmap(u"lock"_s, fontMetrics().height(), toneColor(Tone::Quiet, palette()),
                                       devicePixelRatioF()));
            layout->addWidget(icon, i, 0, Qt::AlignTop);
            layout->addWidget(rule, i, 1);
            layout->setColumnStretch(1, 1);
        }
        rule->setText(rules.at(i));
    }
}

} // namespace surveyhook
