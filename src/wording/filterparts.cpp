// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions in words, so that they can end a subordinate clause: in Dutch the verb comes last there.
#include "wording/formats.h"
#include "wording/sentenceparts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int shownConditions = 3; // more than these are counted
constexpr int shownValues = 3;

class AutomationSentence
{
    Q_DECLARE_TR_FUNCTIONS(AutomationSentence)
};

QString valueText(const QJsonValue &value)
{
    return value.isString() ? quoted(value.toString()) : plainText(value);
}

QString oneOf(const QJsonArray &values)
{
    QList<SentenceParts> items;
    const qsizetype shown = values.size() > shownValues ? shownValues - 1 : values.size();
    for (qsizetype i = 0; i < shown; ++i)
        items << words(valueText(values[i]));
    if (shown < values.size()) {
        //: at the end of a list of values: "is “a”, “b” or one of 4 others"
        items << words(AutomationSentence::tr("one of %n other(s)", nullptr, int(values.size() - shown)));
    }
    const SentenceParts parts = listed(items, Match::Any);
    return parts.isEmpty() ? quoted({}) : parts.first().text;
}

QString momentText(const QJsonValue &value)
{
    const QDateTime at = value.isString() ? timeFrom(value, wordingContext().zone) : QDateTime();
    return at.isValid() ? dateTimeText(at) : valueText(value);
}

QString comparedWith(const Condition &condition)
{
    switch (condition.op) {
    case Operator::IsOneOf:
        return condition.expected.isArray() ? oneOf(condition.expected.toArray())
                                            : valueText(condition.expected);
    case Operator::Before:
    case Operator::After:
        return momentText(condition.expected);
    case Operator::GreaterThan:
    case Operator::LessThan:
        return plainText(condition.expected);
    default:
        return valueText(condition.expected);
    }
}

/** %1 the field, %2 what it is compared with. */
QString pattern(Operator op)
{
    switch (op) {
    case Operator::Is:
    case Operator::IsOneOf:
        //: %1 a field, %2 a value or "a", "b" or "c". Part of "When Intercom reports … and “Channel” is
        //: “CHAT”, wait …": in Dutch the verb comes last
        return AutomationSentence::tr("“%1” is %2");
    case Operator::IsNot:
        return AutomationSentence::tr("“%1” is not %2");
    case Operator::Contains:
        return AutomationSentence::tr("“%1” contains %2");
    case Operator::NotContains:
        return AutomationSentence::tr("“%1” does not contain %2");
    case Operator::StartsWith:
        return AutomationSentence::tr("“%1” starts with %2");
    case Operator::IsEmpty:
        return AutomationSentence::tr("“%1” is empty");
    case Operator::IsNotEmpty:
        return AutomationSentence::tr("“%1” is not empty");
    case Operator::GreaterThan:
        return AutomationSentence::tr("“%1” is greater than %2");
    case Operator::LessThan:
        return AutomationSentence::tr("“%1” is less than %2");
    case Operator::Before:
        //: %2 a date
        return AutomationSentence::tr("“%1” is before %2");
    case Operator::After:
        return AutomationSentence::tr("“%1” is after %2");
    case Operator::OlderThan:
        //: %2 an amount of time
        return AutomationSentence::tr("“%1” is longer ago than %2");
    case Operator::YoungerThan:
        return AutomationSentence::tr("“%1” is less long ago than %2");
    }
    return u"%1"_s;
}

/** Codes replaced by what they mean. */
QJsonValue inWords(const QJsonValue &value, const QMap<QString, QString> &values)
{
    if (value.isString())
        return values.value(value.toString(), value.toString());
    if (!value.isArray())
        return value;
    QJsonArray each;
    const QJsonArray list = value.toArray();
    for (const auto &part : list)
        each << inWords(part, values);
    return each;
}

QString shortened(const QString &title)
{
    const QString text = title.simplified();
    return text.size() > 60 ? QString(text.first(59).trimmed() % u'…') : text;
}

} // namespace

QString conditionClause(const Condition &original, const QString &fieldTitle,
                        const QMap<QString, QString> &values)
{
    Condition condition = original;
    condition.expected = inWords(condition.expected, values);
    const QString title = shortened(fieldTitle);
    const bool nothing = condition.expected.isNull() || condition.expected.isUndefined()
                         || (condition.expected.isString() && condition.expected.toString().isEmpty());
    Operator op = condition.op;
    if (nothing && op == Operator::Is)
        op = Operator::IsEmpty;
    if (nothing && op == Operator::IsNot)
        op = Operator::IsNotEmpty;
    const QString text = pattern(op);
    return text.contains(u"%2"_s) ? text.arg(title, comparedWith(condition)) : text.arg(title);
}

namespace {

int countConditions(const Filter &filter)
{
    int count = 0;
    for (const auto &item : filter.items) {
        const auto *group = std::get_if<ConditionGroup>(&item);
        count += group != nullptr ? int(group->conditions.size()) : 1;
    }
    return count;
}

SentenceParts bracketed(const SentenceParts &parts)
{
    return filled(u"(%1)"_s, {parts});
}

class Lister
{
public:
    Lister(const Filter &filter, const QMap<QString, QString> &titles,
           const QMap<QString, QMap<QString, QString>> &values, QString step)
        : m_filter(filter)
        , m_titles(titles)
        , m_values(values)
        , m_step(std::move(step))
        , m_room(shownConditions)
    {}

    [[nodiscard]] SentenceParts list()
    {
        for (const auto &item : m_filter.items) {
            if (const auto *condition = std::get_if<Condition>(&item))
                add(*condition);
            else
                add(std::get<ConditionGroup>(item));
        }
        const int rest = countConditions(m_filter) - (shownConditions - m_room);
        if (rest > 0)
            m_items << words(restText(rest), m_step);
        const SentenceParts parts = listed(m_items, m_filter.match);
        return m_filter.match == Match::Any && m_items.size() > 1 ? bracketed(parts) : parts;
    }

private:
    void add(const Condition &condition)
    {
        if (m_room < 1)
            return;
        --m_room;
        m_items << words(clause(condition), m_step);
    }

    [[nodiscard]] QString clause(const Condition &condition) const
    {
        return conditionClause(condition, m_titles.value(condition.field, condition.field),
                               m_values.value(condition.field));
    }

    // A group is shown whole or counted: half of it would say something else.
    void add(const ConditionGroup &group)
    {
        if (group.conditions.isEmpty() || m_room < group.conditions.size())
            return;
        m_room -= int(group.conditions.size());
        QList<SentenceParts> inside;
        for (const Condition &condition : group.conditions)
            inside << words(clause(condition), m_step);
        const SentenceParts parts = listed(inside, group.match);
        const bool clear = inside.size() == 1 || group.match == m_filter.match;
        m_items << (clear ? parts : bracketed(parts));
    }

    [[nodiscard]] QString restText(int rest) const
    {
        if (m_items.isEmpty()) {
            return m_filter.match == Match::All
                       //: stands for conditions: "When Intercom reports … and 5 conditions are met, wait …"
                       ? AutomationSentence::tr("%n condition(s) are met", nullptr, rest)
                       : AutomationSentence::tr("one of %n condition(s) is met", nullptr, rest);
        }
        return m_filter.match == Match::All
                   //: after some conditions: "“Channel” is “CHAT” and 3 more conditions are met"
                   ? AutomationSentence::tr("%n more condition(s) are met", nullptr, rest)
                   : AutomationSentence::tr("one of %n more condition(s) is met", nullptr, rest);
    }

    const Filter &m_filter;
    const QMap<QString, QString> &m_titles;
    const QMap<QString, QMap<QString, QString>> &m_values;
    QString m_step;
    QList<SentenceParts> m_items;
    int m_room;
};

} // namespace

SentenceParts filterParts(const Filter &filter, const QMap<QString, QString> &titles,
                          const QMap<QString, QMap<QString, QString>> &values, const QString &step)
{
    if (countConditions(filter) == 0)
        return {};
    return Lister(filter, titles, values, step).list();
}

} // namespace surveyhook
