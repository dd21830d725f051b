// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of, for the window's list.
#include "storage/historyreader.h"
#include "storage/sqlconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Everything about a person that a search looks at, in small letters as far as they are ASCII. */
QString searchedText()
{
    return u"lower(p.address || char(10) || coalesce(json_extract(p.json, '$.firstName'), '') || ' ' || "
           "coalesce(json_extract(p.json, '$.lastName'), '') || char(10) || "
           "coalesce(json_extract(p.json, '$.phone'), '') || char(10) || "
           "replace(replace(coalesce(json_extract(p.json, '$.phone'), ''), ' ', ''), '-', '') || char(10) || "
           "coalesce((SELECT group_concat(l.value, char(10)) FROM list_member m, json_each(m.labels) l "
           "WHERE m.person = p.id), ''))"_s;
}

/** SQLite knows no small and capital letters but those of ASCII: the usual ways to write a word. */
QStringList spellings(const QString &word)
{
    QStringList all;
    const QString small = word.toLower();
    const QString capital = small.isEmpty() ? small : QString(small.front().toUpper() + small.sliced(1));
    for (QString spelling : {small, capital, word, word.toUpper()}) {
        for (QChar &c : spelling)
            c = c.unicode() < 0x80 ? c.toLower() : c;
        if (!all.contains(spelling))
            all += spelling;
    }
    return all;
}

struct Whom
{
    QStringList parts = {u"1"_s};
    QVariantList values = {};

    void addWord(const QString &word)
    {
        QStringList ways;
        for (const QString &spelling : spellings(word)) {
            // instr(): % and _ of an address are letters like others.
            ways += u"instr(text, ?) > 0"_s;
            values += spelling;
        }
        bool isNumber = false;
        const qint64 number = (word.startsWith(u'#') ? word.sliced(1) : word).toLongLong(&isNumber);
        if (isNumber) {
            ways += u"id = ?"_s;
            values += number;
        }
        parts += u'(' + ways.join(" OR "_L1) + u')';
    }
    void addList(const QString &survey)
    {
        parts += u"EXISTS (SELECT 1 FROM list_member m WHERE m.person = known.id AND m.survey = ?)"_s;
        values += survey;
    }
};

QString listing(const Whom &condition, bool searched)
{
    return u"SELECT address, first_seen, last_seen, "
           "(SELECT max(d.sent_at) FROM delivery d WHERE d.person = address), out_at, id, json, listed FROM ("
           "SELECT * FROM ("
           "SELECT p.address, p.first_seen, p.last_seen, s.at AS out_at, p.id, p.json, p.listed, %1 AS text "
           "FROM person p LEFT JOIN suppression s ON s.address = p.address "
           "UNION ALL SELECT s.address, NULL, NULL, s.at, 0, NULL, 0, lower(s.address) FROM suppression s "
           "WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.address = s.address)) known "
           "WHERE %2 ORDER BY last_seen DESC, address LIMIT ?) ORDER BY last_seen DESC, address"_s.arg(
               searched ? searchedText() : u"''"_s, condition.parts.join(" AND "_L1));
}

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

PersonRow personIn(const Statement &row)
{
    const QJsonObject item = row.json(6);
    PersonRow person{.address = row.text(0),
                     .firstSeen = row.optionalTime(1).value_or(QDateTime()),
                     .lastSeen = row.optionalTime(2).value_or(QDateTime()),
                     .lastAsked = row.optionalTime(3),
                     .optedOut = row.optionalTime(4),
                     .id = row.number(5),
                     .phone = item.value("phone"_L1).toString(),
                     .firstName = item.value("firstName"_L1).toString(),
                     .lastName = item.value("lastName"_L1).toString(),
                     .listed = row.integer(7) == 1};
    if (person.phone.isEmpty() && !person.address.contains(u'@'))
        person.phone = person.address;
    return person;
}

} // namespace

Result<QList<PersonRow>> HistoryReader::people(const PeopleQuery &query)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Whom condition;
    const QStringList words = query.search.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        condition.addWord(word);
    if (!query.list.isEmpty())
        condition.addList(query.list);
    QList<PersonRow> people;
    {
        Statement rows = (*sql)->prepareOnce(listing(condition, !words.isEmpty()));
        if (auto done = rows.execList(condition.values + QVariantList{query.limit}); !done)
            return done.error();
        while (rows.next())
            people += personIn(rows);
        if (auto done = rows.status(); !done)
            return done.error();
    }
    for (PersonRow &person : people) {
        if (auto done = readLists(**sql, person); !done)
            return done.error();
    }
    return people;
}

Result<PeopleCounts> HistoryReader::peopleCounts()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    const Result<qint64> all =
        (*sql)->number(u"SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM suppression s "
                       "WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.address = s.address))");
    if (!all)
        return all.error();
    PeopleCounts counts{.all = *all};
    Statement rows = (*sql)->prepare(u"SELECT survey, count(*) FROM list_member GROUP BY survey");
    if (auto done = rows.exec(); !done)
        return done.error();
    while (rows.next())
        counts.lists.insert(rows.text(0), rows.number(1));
    if (auto done = rows.status(); !done)
        return done.error();
    return counts;
}

} // namespace surveyhook
