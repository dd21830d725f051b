// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/peoplestore.h"

#include "storage/outgoing.h"
#include "storage/peoplerows.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Result<PersonState> stateOf(SqlConnection &sql, const QString &address)
{
    PersonState person{.address = address};
    {
        Statement row =
            sql.prepare(u"SELECT id, first_seen, last_seen, listed, json FROM person WHERE address = ?");
        if (auto done = row.exec(address); !done)
            return done.error();
        if (row.next()) {
            person.id = row.number(0);
            person.firstSeen = row.time(1);
            person.lastSeen = row.time(2);
            person.listed = row.integer(3) == 1;
            person.item = row.json(4);
        }
        if (auto done = row.status(); !done)
            return done.error();
    }
    Statement rows = sql.prepare(u"SELECT survey, labels, token FROM list_member WHERE person = ?");
    if (auto done = rows.exec(person.id); !done)
        return done.error();
    while (rows.next())
        person.lists.insert(rows.text(0), {.labels = rows.json(1), .token = rows.text(2)});
    if (auto done = rows.status(); !done)
        return done.error();
    return person;
}

Result<void> tellOf(SqlConnection &sql, const QString &person, const QString &survey,
                    const QJsonObject &labels, const QDateTime &at)
{
    QJsonObject content{{u"person"_s, person}};
    if (!survey.isEmpty()) {
        content.insert(u"survey"_s, survey);
        content.insert(u"labels"_s, labels);
    }
    return tell(sql, outgoing::personUpdated, at, content);
}

Result<void> writeLists(SqlConnection &sql, const PersonState &before, const PersonState &after,
                        const QDateTime &at)
{
    bool hasLeft = false;
    for (const QString &survey : before.lists.keys()) {
        if (after.lists.contains(survey))
            continue;
        hasLeft = true;
        if (auto done = sql.prepare(u"DELETE FROM list_member WHERE survey = ? AND person = ?")
                            .exec(survey, after.id);
            !done)
            return done;
    }
    bool isTold = false;
    for (auto list = after.lists.cbegin(); list != after.lists.cend(); ++list) {
        if (before.lists.contains(list.key()) && before.lists.value(list.key()).labels == list->labels)
            continue;
        if (auto done = putMember(sql, list.key(), after.id, list->labels, true, at, list->token); !done)
            return done;
        if (auto done = tellOf(sql, after.address, list.key(), list->labels, at); !done)
            return done;
        isTold = true;
    }
    const bool isOther = hasLeft || before.item != after.item || before.listed != after.listed;
    return isOther && !isTold && before.id != 0 ? tellOf(sql, after.address, {}, {}, at) : Result<void>();
}

/** Whoever no event, no delivery and no opt-out speaks of is not known otherwise. */
Result<void> forgetIfUnknown(SqlConnection &sql, const PersonState &person)
{
    return sql
        .prepare(u"DELETE FROM person WHERE id = ? "
                 "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.person = person.address) "
                 "AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.person = person.address) "
                 "AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.address = person.address)")
        .exec(person.id);
}

Result<void> write(SqlConnection &sql, const PersonState &before, const PersonState &after,
                   const QDateTime &at)
{
    if (auto done = sql.prepare(u"UPDATE person SET json = ?, listed = ? WHERE id = ?")
                        .exec(orNull(after.item), after.listed ? 1 : 0, after.id);
        !done)
        return done;
    if (auto done = writeLists(sql, before, after, at); !done)
        return done;
    return after.listed ? Result<void>() : forgetIfUnknown(sql, after);
}

Result<PeopleChange> changeAll(SqlConnection &sql, const QList<PersonEdit> &edits, const QDateTime &at)
{
    PeopleChange change;
    for (const PersonEdit &edit : edits) {
        const auto before = stateOf(sql, edit.address);
        if (!before)
            return before.error();
        PersonState after = edited(*before, edit);
        const PersonOutcome outcome = outcomeOf(*before, after);
        change.outcomes += outcome;
        if (outcome == PersonOutcome::Same)
            continue;
        change.before += *before;
        if (outcome == PersonOutcome::New) {
            const auto inserted = insertPerson(sql, 0, edit.address, at);
            if (!inserted)
                return inserted.error();
            after.id = *inserted;
        }
        if (auto done = write(sql, *before, after, at); !done)
            return done.error();
    }
    return change;
}

Result<void> restoreOne(SqlConnection &sql, const PersonState &wanted, const QDateTime &at)
{
    const auto stored = stateOf(sql, wanted.address);
    if (!stored)
        return stored.error();
    PersonState now = *stored;
    PersonState after = wanted;
    if (now.id == 0) {
        if (wanted.id == 0)
            return {};
        // Subscribers never heard that the person was gone; the number may be somebody else's by now.
        Statement insert = sql.prepare(
            u"INSERT INTO person (id, address, first_seen, last_seen) VALUES ("
            "(SELECT CASE WHEN EXISTS (SELECT 1 FROM person WHERE id = ?) THEN NULL ELSE ? END), ?, ?, ?)");
        if (auto done = insert.exec(wanted.id, wanted.id, wanted.address, wanted.firstSeen, wanted.lastSeen);
            !done)
            return done;
        now.id = insert.insertedId();
    }
    after.id = now.id;
    return write(sql, now, after, at);
}

} // namespace

PeopleStore::PeopleStore(Database database, WriteQueue &queue)
    : m_database(std::move(database))
    , m_queue(queue)
{}

PeopleStore::~PeopleStore() = default;

Result<QList<PersonOutcome>> PeopleStore::look(const QList<PersonEdit> &edits)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    QList<PersonOutcome> outcomes;
    for (const PersonEdit &edit : edits) {
        const auto before = stateOf(**sql, edit.address);
        if (!before)
            return before.error();
        outcomes += outcomeOf(*before, edited(*before, edit));
    }
    return outcomes;
}

Result<PeopleChange> PeopleStore::change(const QList<PersonEdit> &edits, const QDateTime &at)
{
    return m_queue.compute<PeopleChange>([&](SqlConnection &sql) { return changeAll(sql, edits, at); });
}

Result<void> PeopleStore::restore(const QList<PersonState> &before, const QDateTime &at)
{
    return m_queue.run([&](SqlConnection &sql) -> Result<void> {
        // Backwards: whoever was changed twice becomes what they were first.
        for (auto person = before.crbegin(); person != before.crend(); ++person) {
            if (auto done = restoreOne(sql, *person, at); !done)
                return done;
        }
        return {};
    });
}

} // namespace surveyhook
