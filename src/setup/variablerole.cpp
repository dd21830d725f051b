// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/variablerole.h"

#include "domain/fieldpath.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

using Words = QSet<QString>;

constexpr int exact = 50;
constexpr int inside = 35; // one word of several

const Words &synonyms(VariableRole role)
{
    static const QHash<VariableRole, Words> table = {
        {VariableRole::Email,
         {u"email"_s, u"mail"_s, u"emailaddress"_s, u"mailaddress"_s, u"adresemail"_s, u"adresmail"_s,
          u"poczta"_s, u"mailadres"_s, u"emailadres"_s, u"adrespocztyelektronicznej"_s}},
        {VariableRole::FirstName, {u"firstname"_s, u"imie"_s, u"voornaam"_s, u"givenname"_s, u"forename"_s}},
        {VariableRole::LastName,
         {u"lastname"_s, u"surname"_s, u"nazwisko"_s, u"achternaam"_s, u"familyname"_s}},
        {VariableRole::FullName,
         {u"name"_s, u"fullname"_s, u"imienazwisko"_s, u"imieinazwisko"_s, u"klient"_s, u"naam"_s,
          u"klantnaam"_s, u"volledigenaam"_s, u"displayname"_s, u"customername"_s, u"contactname"_s}},
        {VariableRole::Phone,
         {u"phone"_s, u"mobile"_s, u"tel"_s, u"telefon"_s, u"telephone"_s, u"numertelefonu"_s, u"komorka"_s,
          u"telefoon"_s, u"telefoonnummer"_s, u"mobiel"_s, u"gsm"_s, u"phonenumber"_s, u"cellphone"_s}},
        {VariableRole::Company,
         {u"company"_s, u"firma"_s, u"bedrijf"_s, u"organisatie"_s, u"organization"_s, u"organisation"_s,
          u"organizacja"_s, u"companyname"_s, u"nazwafirmy"_s, u"bedrijfsnaam"_s}},
        {VariableRole::Language, {u"language"_s, u"locale"_s, u"lang"_s, u"jezyk"_s, u"taal"_s}},
        {VariableRole::ExternalId,
         {u"contactid"_s, u"visitorid"_s, u"customerid"_s, u"userid"_s, u"klientid"_s, u"idklienta"_s,
          u"numerklienta"_s, u"klantnummer"_s, u"klantid"_s, u"externalid"_s, u"contactsid"_s}},
        {VariableRole::Consent,
         {u"consent"_s, u"zgoda"_s, u"zgodamarketing"_s, u"optin"_s, u"toestemming"_s, u"akkoord"_s}},
        {VariableRole::Subject,
         {u"conversation"_s, u"conversationid"_s, u"ticket"_s, u"ticketid"_s, u"ticketnumber"_s, u"rozmowa"_s,
          u"numerrozmowy"_s, u"gesprek"_s, u"gespreksnummer"_s, u"zgloszenie"_s, u"numerzgloszenia"_s,
          u"sprawa"_s, u"numersprawy"_s, u"zaak"_s, u"caseid"_s, u"casenumber"_s}},
    };
    static const Words none;
    const auto found = table.constFind(role);
    return found == table.constEnd() ? none : *found;
}

const QList<VariableRole> &namedRoles()
{
    // First and last before the full name: "first name" has the word "name" in it.
    static const QList<VariableRole> roles = {VariableRole::Email,      VariableRole::FirstName,
                                              VariableRole::LastName,   VariableRole::Phone,
                                              VariableRole::Company,    VariableRole::Language,
                                              VariableRole::ExternalId, VariableRole::Consent,
                                              VariableRole::Subject,    VariableRole::FullName};
    return roles;
}

/** Which words may stand beside a synonym without making it something else: "customer name", not "file name".
 */
bool mayStandBeside(VariableRole role, const QString &word)
{
    static const Words people = {u"customer"_s, u"client"_s,   u"contact"_s, u"klient"_s, u"klienta"_s,
                                 u"klant"_s,    u"user"_s,     u"your"_s,    u"full"_s,   u"billing"_s,
                                 u"guest"_s,    u"visitor"_s,  u"person"_s,  u"buyer"_s,  u"lead"_s,
                                 u"the"_s,      u"kupujacy"_s, u"koper"_s,   u"pelne"_s,  u"uw"_s};
    static const Words numbers = {u"id"_s, u"number"_s, u"nr"_s, u"ref"_s, u"numer"_s, u"nummer"_s};
    // When a mail was opened is nobody's address.
    static const Words about = {u"at"_s,      u"on"_s,   u"time"_s,     u"date"_s,
                                u"count"_s,   u"type"_s, u"id"_s,       u"ids"_s,
                                u"status"_s,  u"sent"_s, u"verified"_s, u"template"_s,
                                u"subject"_s, u"body"_s, u"message"_s,  u"metadata"_s};
    switch (role) {
    case VariableRole::FullName:
        return people.contains(word);
    case VariableRole::Company:
        return people.contains(word) || word == "name"_L1 || word == "nazwa"_L1 || word == "naam"_L1;
    case VariableRole::Subject:
        return numbers.contains(word);
    case VariableRole::ExternalId:
        return false;
    default:
        return !about.contains(word);
    }
}

QString singular(const QString &word)
{
    return word.size() > 3 && word.endsWith(u's') ? word.chopped(1) : word;
}

bool isAmong(const QString &plain, const Words &words)
{
    return words.contains(plain) || words.contains(singular(plain));
}

/** Whether some neighbouring words together are a synonym and the rest may stand beside them. */
bool holdsSynonym(VariableRole role, const FieldName &name)
{
    const Words &words = synonyms(role);
    for (qsizetype first = 0; first < name.words.size(); ++first) {
        QString run;
        for (qsizetype last = first; last < name.words.size(); ++last) {
            run += name.words.at(last);
            if (!isAmong(run, words))
                continue;
            bool fits = true;
            for (qsizetype i = 0; i < name.words.size(); ++i)
                fits = fits && ((i >= first && i <= last) || mayStandBeside(role, name.words.at(i)));
            if (fits)
                return true;
        }
    }
    return false;
}

/** Names that several systems have for the same thing, beside the roles. */
QString sameThing(const QString &plain)
{
    static const QHash<QString, QString> things = {
        {u"score"_s, u"rating"_s},
        {u"ocena"_s, u"rating"_s},
        {u"beoordeling"_s, u"rating"_s},
        {u"csat"_s, u"rating"_s},
        {u"customersatisfaction"_s, u"rating"_s},
        {u"cijfer"_s, u"rating"_s},
        {u"netpromoterscore"_s, u"nps"_s},
        {u"kanal"_s, u"channel"_s},
        {u"kanaal"_s, u"channel"_s},
        {u"status"_s, u"state"_s},
        {u"stan"_s, u"state"_s},
        {u"kwota"_s, u"amount"_s},
        {u"bedrag"_s, u"amount"_s},
        {u"total"_s, u"amount"_s},
        {u"ordernumber"_s, u"orderid"_s},
        {u"orderno"_s, u"orderid"_s},
        {u"numerzamowienia"_s, u"orderid"_s},
        {u"bestelnummer"_s, u"orderid"_s},
        {u"miasto"_s, u"city"_s},
        {u"plaats"_s, u"city"_s},
        {u"stad"_s, u"city"_s},
        {u"kraj"_s, u"country"_s},
        {u"land"_s, u"country"_s},
    };
    return things.value(plain, plain);
}

} // namespace

NamedPlace::NamedPlace(const QString &path) : originals(namesOnPath(path))
{
    for (const QString &name : std::as_const(originals))
        names.append(FieldName(name));
    if (names.isEmpty())
        return;
    // "emails[0].value" is an e-mail.
    static const Words wrappers = {u"value"_s, u"wartosc"_s, u"waarde"_s, u"default"_s};
    qsizetype last = names.size() - 1;
    if (last > 0 && wrappers.contains(names.at(last).plain))
        --last;
    own = QStringList{names.at(last).plain};
    if (last > 0)
        own << singular(names.at(last - 1).plain) + own.constFirst();
}

VariableRole roleOf(const Variable &variable)
{
    if (variable.type == "email"_L1)
        return VariableRole::Email;
    if (variable.type == "phone"_L1)
        return VariableRole::Phone;
    const FieldName name(variable.key);
    for (const VariableRole role : namedRoles()) {
        if (isAmong(name.plain, synonyms(role)))
            return role;
    }
    static const Words technical = {u"crk"_s, u"referrer"_s, u"idrespondent"_s};
    if (technical.contains(name.plain))
        return VariableRole::ExternalId;
    for (const VariableRole role : namedRoles()) {
        // "phone2" and "second e-mail" are what they say; a number is not a consent because of one word.
        if (role != VariableRole::Consent && holdsSynonym(role, name))
            return role;
    }
    return VariableRole::Other;
}

VariableRole roleOfHint(const QString &variable)
{
    return variable == "subject"_L1 ? VariableRole::Subject : roleOf({.key = variable});
}

bool isPersonal(VariableRole role)
{
    return role != VariableRole::Subject && role != VariableRole::Other;
}

int nameLikeness(VariableRole role, const FieldName &variable, const NamedPlace &place)
{
    const QStringList &own = place.own;
    const QString wanted = sameThing(variable.plain);
    if (std::any_of(own.begin(), own.end(),
                    [&wanted](const QString &name) { return sameThing(name) == wanted; }))
        return exact;
    if (role == VariableRole::Other)
        return 0;
    const bool isSynonym = std::any_of(own.begin(), own.end(),
                                       [role](const QString &name) { return isAmong(name, synonyms(role)); });
    if (isSynonym)
        return role == VariableRole::ExternalId ? inside : exact;
    return holdsSynonym(role, place.names.constLast()) ? inside : 0;
}

bool isBareName(const NamedPlace &place)
{
    return place.names.constLast().plain == "name"_L1 || place.names.constLast().plain == "naam"_L1;
}

} // namespace surveyhook
