// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/peoplerows.h"

#include "base/identifier.h"
#include "domain/emailaddress.h"
#include "storage/collectorrows.h"
#include "storage/outgoing.h"
#include "storage/sqlconnection.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct PersonAt
{
    qint64 id = 0; // 0: there is none
    QString address;
    QJsonObject item;
    int listed = 0;
};

Result<PersonAt> onePerson(Statement &row)
{
    PersonAt person;
    if (row.next())
        person = {row.number(0), row.text(1), row.json(2), row.integer(3)};
    if (auto done = row.status(); !done)
        return done.error();
    return person;
}

Result<PersonAt> personById(SqlConnection &sql, qint64 id)
{
    Statement row = sql.prepare(u"SELECT id, address, json, listed FROM person WHERE id = ?");
    if (auto done = row.exec(id); !done)
        return done.error();
    return onePerson(row);
}

Result<PersonAt> personByAddress(SqlConnection &sql, const QString &address)
{
    Statement row = sql.prepare(u"SELECT id, address, json, listed FROM person WHERE address = ?");
    if (auto done = row.exec(address); !done)
        return done.error();
    return onePerson(row);
}

Result<PersonAt> personByToken(SqlConnection &sql, const QString &survey, const QString &token)
{
    Statement row = sql.prepare(u"SELECT p.id, p.address, p.json, p.listed FROM list_member m "
                                "JOIN person p ON p.id = m.person WHERE m.survey = ? AND m.token = ?");
    if (auto done = row.exec(survey, token); !done)
        return done.error();
    return onePerson(row);
}

QJsonObject labelsOf(const ListChange &change)
{
    QJsonObject labels;
    for (auto it = change.labels.begin(); it != change.labels.end(); ++it)
        labels.insert(it.key(), it.value());
    return labels;
}

Result<ListChangeDone> addRespondent(SqlConnection &sql, const ListChange &change, const QDateTime &at)
{
    const QString address = change.email.isEmpty() ? change.phone : change.email;
    const auto known = personByAddress(sql, address);
    if (!known)
        return known.error();
    PersonAt person = *known;
    if (person.id == 0) {
        const auto inserted = insertPerson(sql, 0, address, at);
        if (!inserted)
            return inserted.error();
        person.id = *inserted;
    }
    QJsonObject item = person.item;
    if (!change.email.isEmpty())
        item.insert(u"email"_s, change.email);
    if (!change.phone.isEmpty())
        item.insert(u"phone"_s, change.phone);
    for (auto it = change.names.begin(); it != change.names.end(); ++it)
        item.insert(it.key(), it.value());
    if (auto done =
            sql.prepare(u"UPDATE person SET json = ?, listed = 1, last_seen = max(last_seen, ?) WHERE id = ?")
                .exec(item, at, person.id);
        !done)
        return done.error();
    if (auto done = putMember(sql, change.survey, person.id, labelsOf(change), false, at); !done)
        return done.error();
    return ListChangeDone{.person = address};
}

Result<ListChangeDone> updateRespondent(SqlConnection &sql, const ListChange &change, const QDateTime &at)
{
    const auto person = personById(sql, change.respondent);
    if (!person)
        return person.error();
    if (person->id == 0)
        return ListChangeDone{.refusal = refusals::respondent};
    if (auto done = putMember(sql, change.survey, person->id, labelsOf(change), false, at); !done)
        return done.error();
    return ListChangeDone{.person = person->address};
}

Result<void> moveAway(SqlConnection &sql, qint64 id)
{
    return sql.prepare(u"UPDATE person SET id = (SELECT max(id) + 1 FROM person) WHERE id = ?").exec(id);
}

/** The row that @p address is to have: with the number @p wanted, when one is wanted. */
Result<qint64> rowFor(SqlConnection &sql, const QString &address, qint64 wanted, const QDateTime &at)
{
    const auto here = personByAddress(sql, address);
    if (!here)
        return here.error();
    if (here->id != 0 && (wanted == 0 || here->id == wanted))
        return here->id;
    const auto holder = personById(sql, wanted);
    if (!holder)
        return holder.error();
    if (wanted != 0 && holder->id == wanted) {
        if (holder->listed < 0 && here->id == 0) { // the same respondent under a new address
            if (auto done = sql.prepare(u"UPDATE person SET address = ? WHERE id = ?").exec(address, wanted);
                !done)
                return done.error();
            return wanted;
        }
        if (auto done = moveAway(sql, wanted); !done)
            return done.error();
    }
    if (here->id == 0)
        return insertPerson(sql, wanted, address, at);
    if (auto done = sql.prepare(u"UPDATE person SET id = ? WHERE id = ?").exec(wanted, here->id); !done)
        return done.error();
    return wanted;
}

} // namespace

Result<void> putMember(SqlConnection &sql, const QString &survey, qint64 person, const QJsonObject &labels,
                       bool replaced, const QDateTime &at, const QString &token)
{
    QJsonObject all = labels;
    if (!replaced) {
        Statement row = sql.prepare(u"SELECT labels FROM list_member WHERE survey = ? AND person = ?");
        if (auto done = row.exec(survey, person); !done)
            return done;
        if (row.next()) {
            all = row.json(0);
            for (auto it = labels.begin(); it != labels.end(); ++it)
                all.insert(it.key(), it.value());
        }
        if (auto done = row.status(); !done)
            return done;
    }
    return sql
        .prepare(
            u"INSERT INTO list_member (survey, person, labels, changed_at, token) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (survey, person) DO UPDATE SET labels = excluded.labels, "
            "changed_at = excluded.changed_at")
        .exec(survey, person, all, at, token.isEmpty() ? randomToken() : token);
}

Result<qint64> insertPerson(SqlConnection &sql, qint64 id, const QString &address, const QDateTime &at)
{
    Statement insert = sql.prepare(
        u"INSERT INTO person (id, address, first_seen, last_seen) VALUES (NULLIF(?, 0), ?, ?, ?)");
    if (auto done = insert.exec(id, address, at, at); !done)
        return done.error();
    const qint64 number = insert.insertedId();
    if (auto done = tell(sql, outgoing::personAdded, at, {{u"person"_s, address}}); !done)
        return done.error();
    return number;
}

Result<ListChangeDone> applyListChange(SqlConnection &sql, const ListChange &change, const QDateTime &at)
{
    switch (change.kind) {
    case ListChange::Kind::UpdateRespondent: {
        Result<ListChangeDone> updated = updateRespondent(sql, change, at);
        if (!updated || !updated->refusal.isEmpty())
            return updated;
        const QJsonObject content{{u"person"_s, updated->person},
                                  {u"survey"_s, change.survey},
                                  {u"labels"_s, labelsOf(change)}};
        if (auto done = tell(sql, outgoing::personUpdated, at, content); !done)
            return done.error();
        return updated;
    }
    case ListChange::Kind::AddRespondent:
        return addRespondent(sql, change, at);
    case ListChange::Kind::FindToken: {
        const auto person = personByToken(sql, change.survey, change.token);
        if (!person)
            return person.error();
        if (person->id == 0)
            return ListChangeDone{.refusal = refusals::token};
        return ListChangeDone{.person = person->address};
    }
    case ListChange::Kind::SwitchCollector: {
        const Result<bool> switched = switchCollector(sql, change.survey, change.collector, change.on, at);
        if (!switched)
            return switched.error();
        return ListChangeDone{.refusal = *switched ? QString() : QString(refusals::collector)};
    }
    }
    return ListChangeDone{};
}

Result<void> putPerson(SqlConnection &sql, const QString &address, const QJsonObject &item,
                       const QDateTime &at)
{
    const QJsonValue number = item.value("idRespondent"_L1);
    const Result<qint64> id = rowFor(sql, address, number.toVariant().toLongLong(), at);
    if (!id)
        return id.error();
    if (auto done = sql.prepare(u"UPDATE person SET json = ?, listed = 1 WHERE id = ?").exec(item, *id);
        !done)
        return done;
    if (auto done = sql.prepare(u"DELETE FROM list_member WHERE person = ? AND survey NOT IN "
                                "(SELECT value FROM json_each(?, '$.surveys'))")
                        .exec(*id, item);
        !done)
        return done;
    const QJsonObject bySurvey = item.value("labelsBySurvey"_L1).toObject();
    for (const QJsonValue &survey : item.value("surveys"_L1).toArray()) {
        const QJsonValue own = bySurvey.value(survey.toString());
        const QJsonObject labels = own.isObject() ? own.toObject() : item.value("labels"_L1).toObject();
        if (auto done = putMember(sql, survey.toString(), *id, labels, true, at); !done)
            return done;
    }
    return {};
}

Result<void> removePerson(SqlConnection &sql, const QString &address)
{
    return sql.prepare(u"UPDATE person SET listed = -1, json = NULL WHERE address = ?").exec(address);
}

Result<void> finishRemoving(SqlConnection &sql)
{
    if (auto done = sql.prepare(u"DELETE FROM list_member WHERE person IN "
                                "(SELECT id FROM person WHERE listed = -1)")
                        .exec();
        !done)
        return done;
    return sql.prepare(u"UPDATE person SET listed = 0 WHERE listed = -1").exec();
}

Result<QList<ListedPerson>> listedPeople(SqlConnection &sql)
{
    struct Member
    {
        QString survey;
        QJsonObject labels;
    };
    QMap<qint64, QList<Member>> members; // the latest change last
    {
        Statement rows =
            sql.prepare(u"SELECT person, survey, labels FROM list_member ORDER BY changed_at, survey");
        if (auto done = rows.exec(); !done)
            return done.error();
        while (rows.next())
            members[rows.number(0)] += Member{rows.text(1), rows.json(2)};
        if (auto done = rows.status(); !done)
            return done.error();
    }
    QList<ListedPerson> people;
    Statement rows = sql.prepare(u"SELECT id, address, json FROM person WHERE listed = 1 ORDER BY address");
    if (auto done = rows.exec(); !done)
        return done.error();
    while (rows.next()) {
        ListedPerson person{.address = rows.text(1), .item = rows.json(2)};
        if (!person.item.value("idRespondent"_L1).isString())
            person.item.insert(u"idRespondent"_s, rows.number(0));
        QStringList surveys;
        QJsonObject labels;
        QJsonObject bySurvey;
        for (const Member &member : members.value(rows.number(0))) {
            surveys += member.survey;
            bySurvey.insert(member.survey, member.labels);
            for (auto it = member.labels.begin(); it != member.labels.end(); ++it)
                labels.insert(it.key(), it.value());
        }
        surveys.sort();
        person.item.remove(u"labelsBySurvey"_s);
        if (surveys.size() > 1)
            person.item.insert(u"labelsBySurvey"_s, bySurvey);
        if (!surveys.isEmpty()) {
            person.item.insert(u"surveys"_s, QJsonArray::fromStringList(surveys));
            if (!labels.isEmpty() || person.item.contains("labels"_L1))
                person.item.insert(u"labels"_s, labels);
        }
        people += person;
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return people;
}

} // namespace surveyhook
