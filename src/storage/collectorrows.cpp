// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/collectorrows.h"

#include "domain/codes.h"
#include "domain/fieldpath.h"
#include "domain/workspace.h"
#include "storage/deliveryrows.h"
#include "storage/sqlconnection.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Result<std::optional<QJsonObject>> surveyItem(SqlConnection &sql, const QString &survey)
{
    Statement row = sql.prepare(u"SELECT json FROM item WHERE kind = 'survey' AND id = ?");
    if (auto done = row.exec(survey); !done)
        return done.error();
    std::optional<QJsonObject> item;
    if (row.next())
        item = row.json(0);
    if (auto done = row.status(); !done)
        return done.error();
    return item;
}

bool isOn(const QJsonObject &collector)
{
    return collector.value("state"_L1).toString() != "off"_L1;
}

QJsonObject waitingValues(const StoredDelivery &delivery)
{
    return {{u"due"_s, delivery.due.toString(Qt::ISODate)},
            {u"person"_s, delivery.about},
            {u"action"_s, delivery.actionType}};
}

/** Automations whose trigger names the collector @p number. */
Result<QStringList> takersOf(SqlConnection &sql, const QString &number)
{
    QStringList takers;
    if (number.isEmpty())
        return takers;
    Statement rows = sql.prepare(u"SELECT id, json FROM item WHERE kind = 'automation'");
    if (auto done = rows.exec(); !done)
        return done.error();
    while (rows.next()) {
        if (textOf(rows.json(1).value("trigger"_L1)["collector"_L1]) == number)
            takers.append(rows.text(0));
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return takers;
}

/** The switch of the collector whose people @p automation takes; none: it takes nobody's. */
Result<std::optional<bool>> collectorOfTaker(SqlConnection &sql, const QString &automation)
{
    Statement row = sql.prepare(u"SELECT json FROM item WHERE kind = 'automation' AND id = ?");
    if (auto done = row.exec(automation); !done)
        return done.error();
    QString number;
    if (row.next())
        number = textOf(row.json(0).value("trigger"_L1)["collector"_L1]);
    if (auto done = row.status(); !done || number.isEmpty())
        return done ? Result<std::optional<bool>>(std::optional<bool>()) : done.error();
    Statement surveys = sql.prepare(u"SELECT json FROM item WHERE kind = 'survey'");
    if (auto done = surveys.exec(); !done)
        return done.error();
    std::optional<bool> on;
    while (surveys.next()) {
        const QJsonArray collectors = surveys.json(0).value("collectors"_L1).toArray();
        for (const QJsonValue &each : collectors) {
            if (textOf(each["cId"_L1]) == number)
                on = isOn(each.toObject());
        }
    }
    if (auto done = surveys.status(); !done)
        return done.error();
    return on;
}

Result<void> follow(SqlConnection &sql, const QString &sender, bool on, const QDateTime &at)
{
    const auto deliveries = on ? deliveriesIn(sql, State::Held) : leavingOf(sql, sender);
    if (!deliveries)
        return deliveries.error();
    for (const StoredDelivery &delivery : *deliveries) {
        if (delivery.automation != sender || (on && delivery.code != codes::collectorOff))
            continue;
        if (auto done = changeDelivery(sql, delivery, on ? State::Waiting : State::Held, at,
                                       on ? codes::waiting : codes::collectorOff, waitingValues(delivery));
            !done)
            return done;
    }
    return {};
}

/** Its own invitations and those of automations that take its people. */
Result<void> followCollector(SqlConnection &sql, const QString &survey, const QJsonObject &collector,
                             const QDateTime &at)
{
    const auto takers = takersOf(sql, textOf(collector.value("cId"_L1)));
    if (!takers)
        return takers.error();
    const QStringList senders =
        QStringList{senderOfCollector(survey, collector.value("id"_L1).toString())} + *takers;
    for (const QString &sender : senders) {
        if (auto done = follow(sql, sender, isOn(collector), at); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::optional<bool>> collectorIsOn(SqlConnection &sql, const QString &automation)
{
    const auto name = collectorOfSender(automation);
    if (!name)
        return collectorOfTaker(sql, automation);
    const auto item = surveyItem(sql, name->survey);
    if (!item)
        return item.error();
    const QJsonArray collectors = (*item ? **item : QJsonObject()).value("collectors"_L1).toArray();
    for (const QJsonValue &each : collectors) {
        if (each["id"_L1].toString() == name->collector)
            return std::optional(isOn(each.toObject()));
    }
    return std::optional(false);
}

Result<bool> switchCollector(SqlConnection &sql, const QString &survey, const QString &collector, bool on,
                             const QDateTime &at)
{
    const auto found = surveyItem(sql, survey);
    if (!found)
        return found.error();
    if (!*found)
        return false;
    QJsonObject item = **found;
    QJsonArray collectors = item.value("collectors"_L1).toArray();
    std::optional<QJsonObject> known;
    for (qsizetype i = 0; i < collectors.size(); ++i) {
        QJsonObject each = collectors.at(i).toObject();
        if (each.value("id"_L1).toString() != collector)
            continue;
        each.insert(u"state"_s, on ? u"on"_s : u"off"_s);
        collectors.replace(i, each);
        known = each;
    }
    if (!known)
        return false;
    item.insert(u"collectors"_s, collectors);
    // Others notice a change of the workspace by its revision.
    if (auto done = sql.prepare(u"UPDATE workspace SET revision = revision + 1").exec(); !done)
        return done.error();
    if (auto done = sql.prepare(u"UPDATE item SET json = ?, revision = (SELECT revision FROM workspace) "
                                "WHERE kind = 'survey' AND id = ?")
                        .exec(item, survey);
        !done)
        return done.error();
    if (auto done = followCollector(sql, survey, *known, at); !done)
        return done.error();
    return true;
}

Result<void> followCollectors(SqlConnection &sql, const QJsonObject &survey, const QDateTime &at)
{
    const QString id = survey.value("id"_L1).toString();
    for (const QJsonValue &each : survey.value("collectors"_L1).toArray()) {
        if (auto done = followCollector(sql, id, each.toObject(), at); !done)
            return done;
    }
    return {};
}

} // namespace surveyhook
