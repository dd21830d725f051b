// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/filterspage.h"

#include "domain/fieldpath.h"
#include "editor/ui_filterspage.h"
#include "gui/editor/fieldwords.h"
#include "gui/editor/samplepicker.h"
#include "gui/widgets/scrollbody.h"
#include "wording/formats.h"

#include <QEvent>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Which rows and groups there are, whatever their conditions say. */
QString shapeOf(const Filter &filter)
{
    QString shape;
    for (const auto &item : filter.items) {
        const auto *group = std::get_if<ConditionGroup>(&item);
        shape += group == nullptr ? u"c"_s : u"g%1"_s.arg(group->conditions.size());
    }
    return shape;
}

QList<Condition> flat(const Filter &filter)
{
    QList<Condition> conditions;
    for (const auto &item : filter.items) {
        if (const auto *group = std::get_if<ConditionGroup>(&item))
            conditions += group->conditions;
        else
            conditions << std::get<Condition>(item);
    }
    return conditions;
}

Condition *conditionAt(Filter &filter, qsizetype item, qsizetype inGroup)
{
    if (item >= filter.items.size())
        return nullptr;
    auto *group = std::get_if<ConditionGroup>(&filter.items[item]);
    if (group == nullptr)
        return &std::get<Condition>(filter.items[item]);
    return inGroup >= 0 && inGroup < group->conditions.size() ? &group->conditions[inGroup] : nullptr;
}

} // namespace

FiltersPage::FiltersPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::FiltersPage>())
    , m_fields(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    followFocus(m_ui->scroll);
    m_ui->picker->setSession(session);
    connect(m_ui->match, &QComboBox::activated, this, [this](int index) {
        this->session()->change(tr("Choose how conditions combine"), [index](Draft &draft) {
            draft.automation.filter.match = index == 0 ? Match::All : Match::Any;
        });
    });
    connect(m_ui->add, &QPushButton::clicked, this, [this] { addCondition(firstCondition()); });
    connect(m_ui->addGroup, &QPushButton::clicked, this, [this] {
        ConditionGroup group{.match = Match::Any, .conditions = {firstCondition()}};
        this->session()->change(tr("Add a group"),
                                [&group](Draft &draft) { draft.automation.filter.items << group; });
    });
    for (const auto signal : {&EditorSession::changed, &EditorSession::loaded, &EditorSession::recentChanged,
                              &EditorSession::sampleChanged, &EditorSession::begun})
        connect(session, signal, this, &FiltersPage::refresh);
    refresh();
}

FiltersPage::~FiltersPage() = default;

QString FiltersPage::title() const
{
    return tr("Only when …");
}

QString FiltersPage::railTitle() const
{
    return tr("Conditions");
}

QString FiltersPage::why() const
{
    return tr(
        "Not every event is a reason to ask somebody. Without a condition every event starts this "
        "automation. What is filtered out stays in the history, with the condition that it did not meet. "
        "Other programs and their guides call such conditions a filter.");
}

Missing FiltersPage::missing() const
{
    const QList<Condition> conditions = flat(session()->automation().filter);
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        QWidget *field = i < m_rows.size() ? m_rows.at(i).row->fieldChoice() : nullptr;
        if (conditions.at(i).field.isEmpty())
            return {tr("Choose the field of each condition."), field};
        if (!isKept(session()->automation(), conditions.at(i).field))
            return {tr("A condition needs the field “%1”, which is not kept. Tick it on the page “Fields”.")
                        .arg(fieldTitle(*session(), conditions.at(i).field)),
                    field};
    }
    return {};
}

QJsonObject FiltersPage::kept(const QJsonObject &all) const
{
    const std::optional<QStringList> &keep = session()->automation().keep;
    return keep ? keepOnly(all, *keep) : all;
}

Condition FiltersPage::firstCondition() const
{
    return {.field = m_fields->rowCount() > 0 ? m_fields->item(0)->data(Qt::UserRole).toString() : QString(),
            .op = Operator::Is,
            .expected = QString()};
}

QList<SeenValue> FiltersPage::seen(const QString &field) const
{
    QMap<QString, int> counts;
    for (const SampleEvent &event : session()->recent()) {
        const QString text = textOf(valueAt(event.data, field));
        if (!text.isEmpty() && text.size() < 80)
            ++counts[text];
    }
    const QStringList possible = fieldMeanings(*session(), field).keys();
    const QString sample = textOf(valueAt(session()->sample().data, field));
    if (counts.isEmpty() && !sample.isEmpty() && sample.size() < 80)
        counts[sample] = 1;
    QList<SeenValue> values;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        values << SeenValue{entry.key(), entry.value()};
    std::stable_sort(values.begin(), values.end(),
                     [](const SeenValue &a, const SeenValue &b) { return a.count > b.count; });
    for (const QString &code : possible) {
        if (!counts.contains(code))
            values << SeenValue{code, 0};
    }
    return values.mid(0, 30);
}

void FiltersPage::addCondition(const Condition &condition, qsizetype group)
{
    session()->change(tr("Add a condition"), [&](Draft &draft) {
        Automation &automation = draft.automation;
        if (!condition.field.isEmpty() && !isKept(automation, condition.field))
            *automation.keep << condition.field;
        if (group >= 0 && group < automation.filter.items.size())
            std::get<ConditionGroup>(automation.filter.items[group]).conditions << condition;
        else
            automation.filter.items << condition;
    });
    if (group < 0 && !m_rows.isEmpty() && isVisible())
        m_rows.constLast().row->fieldChoice()->setFocus();
}

void FiltersPage::setCondition(const Place &place, const Condition &condition)
{
    session()->change(
        tr("Change a condition"),
        [&](Draft &draft) {
            if (Condition *old = conditionAt(draft.automation.filter, place.item, place.inGroup))
                *old = condition;
        },
        u"condition %1 %2"_s.arg(place.item).arg(place.inGroup));
}

void FiltersPage::removeCondition(const Place &place)
{
    session()->change(tr("Remove a condition"), [&place](Draft &draft) {
        auto &items = draft.automation.filter.items;
        if (place.inGroup < 0) {
            items.removeAt(place.item);
            return;
        }
        auto &conditions = std::get<ConditionGroup>(items[place.item]).conditions;
        conditions.removeAt(place.inGroup);
        if (conditions.isEmpty())
            items.removeAt(place.item);
    });
}

void FiltersPage::refresh()
{
    if (!isVisible()) {
        Q_EMIT stateChanged();
        return;
    }
    fillFields();
    const Filter &filter = session()->automation().filter;
    if (shapeOf(filter) != m_shape)
        rebuild();
    Filter copy = filter;
    for (const Row &each : std::as_const(m_rows)) {
        if (const Condition *condition = conditionAt(copy, each.place.item, each.place.inGroup)) {
            each.row->setMeanings(fieldMeanings(*session(), condition->field));
            each.row->setSeen(seen(condition->field));
            each.row->setCondition(*condition);
        }
    }
    const bool any = !filter.items.isEmpty();
    m_ui->none->setVisible(!any);
    m_ui->matchLabel->setVisible(filter.items.size() > 1);
    m_ui->match->setVisible(filter.items.size() > 1);
    m_ui->match->setCurrentIndex(filter.match == Match::All ? 0 : 1);
    const QList<QComboBox *> groups = m_ui->rows->findChildren<QComboBox *>(u"groupMatch"_s);
    for (QComboBox *box : groups) {
        const auto *group = std::get_if<ConditionGroup>(&filter.items.at(box->property("item").toInt()));
        box->setCurrentIndex(group == nullptr || group->match == Match::All ? 0 : 1);
    }
    showReady();
    showVerdicts();
    showCount();
    showSafety();
    Q_EMIT stateChanged();
}

void FiltersPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    refresh();
}

void FiltersPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_shape.clear();
    refresh();
}

} // namespace surveyhook
