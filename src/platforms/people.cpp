// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/people.h"

#include "domain/emailaddress.h"
#include "domain/fieldpath.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

LookupOutcome judgedPerson(const FoundPerson &person)
{
    const QString email = person.email.trimmed();
    if (!isEmailAddress(email))
        return LookupNothing{u"no_email"_s};
    QJsonObject values = {{u"email"_s, email}, {u"raw"_s, person.raw}};
    const auto add = [&values](QLatin1StringView name, const QString &value) {
        if (const QString text = value.trimmed(); !text.isEmpty())
            values.insert(name, text);
    };
    add("firstName"_L1, person.firstName);
    add("lastName"_L1, person.lastName);
    add("phone"_L1, person.phone);
    add("language"_L1, person.language);
    return LookupFound{values};
}

void splitName(const QString &fullName, QString &first, QString &last)
{
    const QString name = fullName.simplified();
    const qsizetype space = name.indexOf(u' ');
    first = space < 0 ? name : name.left(space);
    last = space < 0 ? QString() : name.mid(space + 1);
}

Correspondents withLookups(Correspondents people, const QJsonObject &data)
{
    if (!people.customer.isEmpty())
        return people;
    const QJsonObject lookups = data.value("lookup"_L1).toObject();
    for (auto it = lookups.begin(); it != lookups.end(); ++it) {
        const QString address = normalizedAddress(it->toObject().value("email"_L1).toString());
        if (address.isEmpty() || people.staff.contains(address))
            continue;
        people.customer = address;
        people.customerPath = u"lookup."_s + it.key() + u".email"_s;
        break;
    }
    if (!lookups.isEmpty())
        people.lookupCouldHelp = false;
    return people;
}

Correspondents customerAt(const QJsonObject &data, const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString address = normalizedAddress(textOf(valueAt(data, path)));
        if (!address.isEmpty())
            return {.customer = address, .customerPath = path};
    }
    return {};
}

QJsonObject inventedPerson(const QString &id)
{
    struct Invented
    {
        QStringView firstName;
        QStringView lastName;
        QStringView language;
    };
    static constexpr std::array<Invented, 6> people = {{
        {u"Hanna", u"Wrona", u"pl"},
        {u"Bram", u"Dijkstra", u"nl"},
        {u"Kazimierz", u"Lis", u"pl"},
        {u"Lotte", u"Postma", u"nl"},
        {u"Iga", u"Sowa", u"pl"},
        {u"Oliver", u"Green", u"en"},
    }};
    const Invented &one = people.at(stableNumber(id) % people.size());
    const QString first = one.firstName.toString();
    const QString last = one.lastName.toString();
    const QString domain = one.language == u"nl" ? u"voorbeeld.example"_s : u"przyklad.example"_s;
    return {{u"email"_s, QString(first.toLower() + u'.' + last.toLower() + u'@' + domain)},
            {u"firstName"_s, first},
            {u"lastName"_s, last},
            {u"phone"_s, u"+48600000099"_s},
            {u"language"_s, one.language.toString()}};
}

bool isPlainId(QStringView id)
{
    return !id.isEmpty() && id.size() <= 200 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-'
               || c == u'_';
    });
}

quint32 stableNumber(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData());
}

} // namespace surveyhook
