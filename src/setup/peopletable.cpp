// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/peopletable.h"

#include "domain/emailaddress.h"
#include "setup/tabletext.h"

#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestCell = 1000; // whatever is longer is no table of people
constexpr int labelCount = 10;

/** What a heading means: "email", "phone", "firstName", "lastName", "name" (both), "l1" … "l10"; empty:
 * nothing to us. */
QString columnOf(const QString &heading)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> known;
        const auto add = [&known](const QString &column, const QStringList &names) {
            for (const QString &name : names)
                known.insert(name, column);
        };
        add(u"email"_s, {u"email"_s, u"mail"_s, u"emailaddress"_s, u"mailaddress"_s, u"emailadres"_s,
                         u"mailadres"_s, u"adresemail"_s, u"adresmail"_s, u"adrese"_s});
        add(u"phone"_s, {u"phone"_s, u"phonenumber"_s, u"telephone"_s, u"mobile"_s, u"telefon"_s,
                         u"numertelefonu"_s, u"nrtelefonu"_s, u"tel"_s, u"komórka"_s, u"telefoon"_s,
                         u"telefoonnummer"_s, u"mobiel"_s, u"gsm"_s});
        add(u"firstName"_s, {u"firstname"_s, u"givenname"_s, u"imię"_s, u"imie"_s, u"voornaam"_s});
        add(u"lastName"_s, {u"lastname"_s, u"surname"_s, u"familyname"_s, u"nazwisko"_s, u"achternaam"_s});
        add(u"name"_s, {u"name"_s, u"fullname"_s, u"imięinazwisko"_s, u"imieinazwisko"_s, u"naam"_s,
                        u"volledigenaam"_s});
        for (int i = 1; i <= labelCount; ++i) {
            const QString number = QString::number(i);
            add(u'l' + number, {u'l' + number, u"label"_s + number, u"etykieta"_s + number});
        }
        return known;
    }();
    QString plain;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return words.value(plain);
}

QStringList usualColumns()
{
    QStringList columns{u"email"_s, u"phone"_s, u"firstName"_s, u"lastName"_s};
    for (int i = 1; i <= labelCount; ++i)
        columns += u'l' + QString::number(i);
    return columns;
}

/** A heading holds a word that is known and no address. */
bool isHeading(const QStringList &cells)
{
    const auto known = [](const QString &cell) {
        return !columnOf(cell).isEmpty();
    };
    const auto isAddress = [](const QString &cell) {
        return isEmailAddress(cell);
    };
    return std::any_of(cells.cbegin(), cells.cend(), known)
           && std::none_of(cells.cbegin(), cells.cend(), isAddress);
}

std::optional<QString> told(const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell);
}

/** A name in one cell: the first word, and the rest. Beside a first name it is the last name. */
void readNames(PersonEdit &edit, const QHash<QString, QString> &cells)
{
    edit.firstName = told(cells.value(u"firstName"_s));
    edit.lastName = told(cells.value(u"lastName"_s));
    const QString name = cells.value(u"name"_s).simplified();
    if (name.isEmpty() || edit.lastName)
        return;
    if (edit.firstName) {
        edit.lastName = name;
        return;
    }
    edit.firstName = name.section(u' ', 0, 0);
    edit.lastName = told(name.section(u' ', 1));
}

PeopleRow readRow(const QHash<QString, QString> &cells, int line, const QString &survey)
{
    const QString email = cells.value(u"email"_s);
    const QString phone = cells.value(u"phone"_s);
    PeopleRow row{.line = line, .address = email.isEmpty() ? phone : email};
    const QString normalEmail = normalizedAddress(email);
    const QString normalPhone = normalizedPhone(phone);
    row.edit.address = normalEmail.isEmpty() ? normalPhone : normalEmail;
    row.edit.phone = told(normalPhone);
    readNames(row.edit, cells);
    if (!survey.isEmpty()) {
        QJsonObject labels;
        for (int i = 1; i <= labelCount; ++i) {
            const QString label = u'l' + QString::number(i);
            if (const QString value = cells.value(label); !value.isEmpty())
                labels.insert(label, value);
        }
        row.edit.lists.insert(survey, labels);
    }
    const auto isLong = [](const QString &cell) {
        return cell.size() > longestCell;
    };
    if (std::any_of(cells.cbegin(), cells.cend(), isLong))
        row.fault = PeopleRowFault::TooLong;
    else if (!email.isEmpty() && normalEmail.isEmpty())
        row.fault = PeopleRowFault::BadEmail;
    else if (!phone.isEmpty() && normalPhone.isEmpty())
        row.fault = PeopleRowFault::BadPhone;
    else if (row.edit.address.isEmpty())
        row.fault = PeopleRowFault::NoAddress;
    return row;
}

} // namespace

PeopleTable readPeopleTable(const QString &text, const QString &survey)
{
    PeopleTable table;
    QList<TableRow> rows = tableRows(text);
    QStringList columns = usualColumns();
    if (!rows.isEmpty() && isHeading(rows.constFirst().cells)) {
        const QStringList headings = rows.takeFirst().cells;
        columns.clear();
        for (const QString &heading : headings) {
            columns += columnOf(heading);
            if (columns.constLast().isEmpty() && !heading.isEmpty())
                table.ignored += heading;
        }
    }
    QHash<QString, int> lines; // by person
    for (const TableRow &each : std::as_const(rows)) {
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < std::min(columns.size(), each.cells.size()); ++i) {
            if (!columns[i].isEmpty() && cells.value(columns[i]).isEmpty())
                cells.insert(columns[i], each.cells[i]);
            const bool isLabel = columns[i].startsWith(u'l') && columns[i] != "lastName"_L1;
            if (isLabel && survey.isEmpty() && !each.cells[i].isEmpty())
                table.labelsLeftOut = true;
        }
        PeopleRow row = readRow(cells, each.line, survey);
        if (row.fault == PeopleRowFault::None) {
            row.sameAs = lines.value(row.edit.address);
            if (row.sameAs > 0)
                row.fault = PeopleRowFault::Repeated;
            else
                lines.insert(row.edit.address, row.line);
        }
        table.rows += row;
    }
    return table;
}

} // namespace surveyhook
