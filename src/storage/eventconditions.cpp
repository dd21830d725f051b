// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventconditions.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString placeholders(const QStringList &values)
{
    return QStringList(values.size(), u"?"_s).join(u", "_s);
}

QVariantList asValues(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

/** A pattern for LIKE … ESCAPE '\' that finds @p text anywhere. */
QString anywhere(const QString &text)
{
    const QString escaped =
        QString(text).replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

} // namespace

EventConditions::EventConditions(const EventQuery &query)
{
    if (query.beforeNumber)
        add(u"e.number < ?"_s, {*query.beforeNumber});
    if (query.changedAfter)
        add(u"e.number IN (SELECT number FROM event WHERE number > ? "
            "UNION SELECT event FROM history WHERE seq > ?)"_s,
            {query.changedAfter->event, query.changedAfter->line});
    if (!query.automation.isEmpty())
        add(u"e.automation = ?"_s, {query.automation});
    addStates(query.states);
    addSearch(query.search, query.automations);
}

void EventConditions::add(const QString &condition, const QVariantList &values)
{
    m_text += (m_text.isEmpty() ? u"WHERE ("_s : u" AND ("_s) + condition + u')';
    m_values += values;
}

void EventConditions::addStates(const QList<State> &states)
{
    if (states.isEmpty())
        return;
    if (states.size() == 1 && states.first() == State::Received) {
        add(u"e.state = 'received'"_s, {});
        return;
    }
    // The partial index on states is used only when its own condition stands here.
    if (!states.contains(State::Received))
        add(u"e.state <> 'received'"_s, {});
    QStringList codes;
    for (const State state : states)
        codes += stateCode(state);
    add(u"e.state IN ("_s + placeholders(codes) + u')', asValues(codes));
}

void EventConditions::addSearch(const QString &search, const QStringList &automations)
{
    const QString text = search.trimmed().toLower();
    if (text.isEmpty())
        return;
    const QString like = anywhere(text);
    QString condition =
        uR"(e.person LIKE ? ESCAPE '\' OR e.automation LIKE ? ESCAPE '\' OR e.type LIKE ? ESCAPE '\')"_s;
    QVariantList values{like, like, like};
    if (const auto number = eventNumber(text)) {
        condition += u" OR e.number = ?"_s;
        values += *number;
    }
    if (!automations.isEmpty()) {
        condition += u" OR e.automation IN ("_s + placeholders(automations) + u')';
        values += asValues(automations);
    }
    add(condition, values);
}

std::optional<qint64> eventNumber(QStringView text)
{
    if (text.startsWith(u'#'))
        text = text.mid(1);
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

} // namespace surveyhook
