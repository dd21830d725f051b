// SPDX-License-Identifier: GPL-3.0-or-later
// Paths as people read them: the field's own name and, in brackets, whose it is.
#include "setup/friendlytitle.h"

#include "domain/fieldpath.h"
#include "setup/fieldname.h"
#include "setup/samplefields.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class FieldTitles
{
    Q_DECLARE_TR_FUNCTIONS(FieldTitles)
};

struct Word
{
    const char *title;
    QList<QLatin1StringView> names; // plain
};

const QList<Word> &personWords()
{
    static const QList<Word> words = {
        {QT_TRANSLATE_NOOP("FieldTitles", "E-mail"),
         {"email"_L1, "mail"_L1, "emailaddress"_L1, "adresemail"_L1, "mailadres"_L1, "emailadres"_L1,
          "emails"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "First name"),
         {"firstname"_L1, "imie"_L1, "voornaam"_L1, "givenname"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Last name"),
         {"lastname"_L1, "surname"_L1, "nazwisko"_L1, "achternaam"_L1, "familyname"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Full name"), {"fullname"_L1, "imienazwisko"_L1, "klantnaam"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Name"), {"name"_L1, "nazwa"_L1, "naam"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Telephone"),
         {"phone"_L1, "tel"_L1, "telefon"_L1, "telephone"_L1, "telefoon"_L1, "phonenumber"_L1,
          "numertelefonu"_L1, "telefoonnummer"_L1, "mobile"_L1, "mobiel"_L1, "komorka"_L1, "gsm"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Language"),
         {"language"_L1, "lang"_L1, "locale"_L1, "jezyk"_L1, "taal"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Company"),
         {"company"_L1, "companyname"_L1, "firma"_L1, "bedrijf"_L1, "organisatie"_L1, "organization"_L1,
          "companies"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "City"), {"city"_L1, "miasto"_L1, "stad"_L1, "plaats"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Country"), {"country"_L1, "kraj"_L1, "land"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Consent"),
         {"consent"_L1, "zgoda"_L1, "optin"_L1, "toestemming"_L1, "akkoord"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Contact"), {"contact"_L1, "contacts"_L1, "kontakt"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Customer"),
         {"customer"_L1, "customers"_L1, "client"_L1, "klient"_L1, "klant"_L1, "buyer"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Visitor"), {"visitor"_L1, "bezoeker"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Author"), {"author"_L1, "autor"_L1, "auteur"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Colleague"),
         {"admin"_L1, "admins"_L1, "agent"_L1, "operator"_L1, "assignee"_L1, "teammate"_L1, "teammates"_L1,
          "konsultant"_L1, "pracownik"_L1, "medewerker"_L1, "adminassignee"_L1, "operatorids"_L1,
          "operators"_L1}},
    };
    return words;
}

const QList<Word> &thingWords()
{
    static const QList<Word> words = {
        //: an identifying number, such as a customer's number
        {QT_TRANSLATE_NOOP("FieldTitles", "Number"),
         {"id"_L1, "uuid"_L1, "number"_L1, "numer"_L1, "nummer"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Conversation"),
         {"conversation"_L1, "rozmowa"_L1, "gesprek"_L1, "chat"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Part of the conversation"), {"conversationparts"_L1}},
        //: a request to a help desk
        {QT_TRANSLATE_NOOP("FieldTitles", "Ticket"), {"ticket"_L1, "zgloszenie"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Order"), {"order"_L1, "zamowienie"_L1, "bestelling"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Order line"), {"lines"_L1, "lineitems"_L1, "orderlines"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "State"), {"state"_L1, "status"_L1, "stan"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Type"), {"type"_L1, "typ"_L1, "soort"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Channel"), {"channel"_L1, "kanal"_L1, "kanaal"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Rating"),
         {"rating"_L1, "score"_L1, "ocena"_L1, "beoordeling"_L1, "conversationrating"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Created"), {"createdat"_L1, "created"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Changed"), {"updatedat"_L1, "updated"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Closed"), {"closedat"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Sent at"), {"sentat"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "What happened"),
         {"event"_L1, "eventtype"_L1, "topic"_L1, "zdarzenie"_L1}},
        //: heading, of a message or a conversation
        {QT_TRANSLATE_NOOP("FieldTitles", "Subject"), {"subject"_L1, "temat"_L1, "onderwerp"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Title"), {"title"_L1, "tytul"_L1, "titel"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Text"),
         {"body"_L1, "text"_L1, "message"_L1, "tresc"_L1, "bericht"_L1, "wiadomosc"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Description"), {"description"_L1, "opis"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Notes"),
         {"note"_L1, "notes"_L1, "notatki"_L1, "uwagi"_L1, "opmerking"_L1, "opmerkingen"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Address on the web"), {"url"_L1, "link"_L1, "href"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Amount"), {"amount"_L1, "total"_L1, "kwota"_L1, "bedrag"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Currency"), {"currency"_L1, "waluta"_L1, "valuta"_L1}},
        //: a short label that was put on something
        {QT_TRANSLATE_NOOP("FieldTitles", "Tag"), {"tag"_L1, "tags"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Looked up"), {"lookup"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Figures"), {"statistics"_L1}},
        //: a group of fields that has no better name
        {QT_TRANSLATE_NOOP("FieldTitles", "Data"),
         {"data"_L1, "item"_L1, "payload"_L1, "object"_L1, "source"_L1, "attributes"_L1, "fields"_L1}},
        {QT_TRANSLATE_NOOP("FieldTitles", "Additional data"),
         {"customattributes"_L1, "metadata"_L1, "meta"_L1, "extra"_L1}},
        //: the number that something has in another system
        {QT_TRANSLATE_NOOP("FieldTitles", "Number elsewhere"), {"externalid"_L1}},
    };
    return words;
}

/** Empty for a word that we do not know. */
QString wordFor(const QString &plain)
{
    static const QHash<QString, const char *> titles = [] {
        QHash<QString, const char *> known;
        for (const QList<Word> *words : {&personWords(), &thingWords()}) {
            for (const Word &word : *words) {
                for (const QLatin1StringView name : word.names)
                    known.insert(QString(name), word.title);
            }
        }
        return known;
    }();
    const char *title = titles.value(plain, nullptr);
    return title ? FieldTitles::tr(title) : QString();
}

/** "first_contact_reply_at" → "First contact reply at". */
QString spelledOut(const FieldName &name, const QString &original)
{
    QString text = name.words.join(u' ');
    if (withoutAccents(original).size() == original.size() && original.contains(u' '))
        text = original; // a label that somebody wrote
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text.isEmpty() ? original : text;
}

bool isPlace(const FieldName &name)
{
    return name.plain.isEmpty()
           || std::all_of(name.plain.begin(), name.plain.end(), [](QChar c) { return c.isDigit(); });
}

/** Wrappers say nothing about whose a field is. */
bool saysNothing(const FieldName &name)
{
    static const QSet<QString> wrappers = {u"data"_s,   u"item"_s,       u"items"_s,   u"payload"_s,
                                           u"body"_s,   u"object"_s,     u"fields"_s,  u"values"_s,
                                           u"value"_s,  u"attributes"_s, u"entry"_s,   u"raw"_s,
                                           u"source"_s, u"query"_s,      u"request"_s, u"customattributes"_s};
    return isPlace(name) || wrappers.contains(name.plain);
}

/** "emails[0].value": the name above says what it is. */
bool isValueOnly(const FieldName &name)
{
    return isPlace(name) || name.plain == "value"_L1;
}

/** A person's "name" is more than what a thing is called. */
bool isPersonsName(const FieldName &name, const FieldName &above)
{
    static const QSet<QString> people = {u"contact"_s,  u"customer"_s, u"client"_s, u"klient"_s,  u"klant"_s,
                                         u"visitor"_s,  u"author"_s,   u"admin"_s,  u"agent"_s,   u"user"_s,
                                         u"operator"_s, u"buyer"_s,    u"lead"_s,   u"assignee"_s};
    const QString one = above.plain.endsWith(u's') ? above.plain.chopped(1) : above.plain;
    return (name.plain == "name"_L1 || name.plain == "naam"_L1) && people.contains(one);
}

/** "contactId" → "Number" and "Contact"; else the whole name. */
QString ownTitle(const FieldName &name, const QString &original, QString &whose)
{
    if (const QString known = wordFor(name.plain); !known.isEmpty())
        return known;
    static const QSet<QString> ends = {u"id"_s,    u"email"_s,    u"name"_s,
                                       u"phone"_s, u"language"_s, u"number"_s};
    // The number of an event is no number of "what happened".
    if (name.words.size() > 1 && ends.contains(name.words.constLast())
        && name.words.constFirst() != "event"_L1) {
        whose = wordFor(name.words.first(name.words.size() - 1).join(QString()));
        if (!whose.isEmpty())
            return wordFor(name.words.constLast());
    }
    return spelledOut(name, original);
}

/** The place in the innermost list, as people count; 0: it is in none. */
int placeIn(const QString &path)
{
    const qsizetype open = path.lastIndexOf(u'[');
    const qsizetype close = path.indexOf(u']', open);
    bool isNumber = false;
    const int place = open < 0 ? 0 : QStringView(path).sliced(open + 1, close - open - 1).toInt(&isNumber);
    return isNumber ? place + 1 : 0;
}

} // namespace

QString titleOf(const QList<FieldName> &names, const QStringList &originals, const QString &path)
{
    qsizetype own = names.size() - 1;
    while (own > 0 && isValueOnly(names.at(own)))
        --own;
    const FieldName &name = names.at(own);
    QString whose;
    QString title = ownTitle(name, originals.at(own), whose);
    for (qsizetype i = own - 1; i >= 0 && whose.isEmpty(); --i) {
        const FieldName &above = names.at(i);
        if (saysNothing(above) || above.plain == name.plain)
            continue;
        if (isPersonsName(name, above))
            title = wordFor(u"fullname"_s);
        whose = wordFor(above.plain);
        if (whose.isEmpty())
            whose = spelledOut(above, originals.at(i));
    }
    // "E-mail (contact)", but "Order": a title that repeats itself helps nobody.
    whose = whose == title ? QString() : whose.toLower();
    const int place = placeIn(path);
    if (path.endsWith(u']') && place > 0)
        title += u' ' + QString::number(place);
    else if (place > 1)
        whose = whose.isEmpty() ? QString::number(place) : QString(whose + u' ' + QString::number(place));
    if (whose.isEmpty())
        return title;
    //: a field and whose it is: "E-mail (contact)"
    return FieldTitles::tr("%1 (%2)").arg(title, whose);
}

QString friendlyTitle(const QString &path)
{
    const QStringList originals = namesOnPath(path);
    QList<FieldName> names;
    for (const QString &original : originals)
        names.append(FieldName(original));
    return names.isEmpty() ? path : titleOf(names, originals, path);
}

} // namespace surveyhook
