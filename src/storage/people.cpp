// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of, for the window's list.
#include "storage/historyreader.h"
#include "storage/sqlconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Result<void> readLists(SqlConnection &sql, PersonRow &person)
{
    Statement rows = sql.prepare(
        u"SELECT survey, labels, token FROM list_member WHERE person = ? ORDER BY changed_at, survey");
    if (auto done = rows.exec(person.id); !done)
        return done;
    while (rows.next()) {
        const QJsonObject labels = rows.json(1);
        person.lists.insert(rows.text(0), labels);
        person.tokens.insert(rows.text(0), rows.text(2));
        for (auto it = labels.begin(); it != labels.end(); ++it)
            person.labels.insert(it.key(), it.value());
    }
    return rows.status();
}

} // namespace

Result<QList<PersonRow>> HistoryReader::people(const QString &search, int limit)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    // instr(): % and _ of an address are letters like others.
    Statement rows = (*sql)->prepare(
        u"SELECT p.address, p.first_seen, p.last_seen, "
        "(SELECT max(d.sent_at) FROM delivery d WHERE d.person = p.address), s.at, p.id, p.json "
        "FROM person p LEFT JOIN suppression s ON s.address = p.address WHERE instr(p.address, ?) > 0 "
        "UNION ALL SELECT s.address, NULL, NULL, NULL, s.at, 0, NULL FROM suppression s WHERE "
        "instr(s.address, ?) > 0 "
        "AND NOT EXISTS (SELECT 1 FROM person p WHERE p.address = s.address) "
        "ORDER BY 3 DESC, 1 LIMIT ?");
    const QString part = search.trimmed().toLower();
    if (auto done = rows.exec(part, part, limit); !done)
        return done.error();
    QList<PersonRow> people;
    while (rows.next()) {
        PersonRow person{.address = rows.text(0),
                         .firstSeen = rows.optionalTime(1).value_or(QDateTime()),
                         .lastSeen = rows.optionalTime(2).value_or(QDateTime()),
                         .lastAsked = rows.optionalTime(3),
                         .optedOut = rows.optionalTime(4),
                         .id = rows.number(5),
                         .phone = rows.json(6).value("phone"_L1).toString()};
        if (person.phone.isEmpty() && !person.address.contains(u'@'))
            person.phone = person.address;
        people += person;
    }
    if (auto done = rows.status(); !done)
        return done.error();
    for (PersonRow &person : people) {
        if (auto done = readLists(**sql, person); !done)
            return done.error();
    }
    return people;
}

} // namespace surveyhook
