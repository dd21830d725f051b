// SPDX-License-Identifier: GPL-3.0-or-later
// Where the customer's address probably stands in a call of an unknown tool. Only names that plainly speak of
// the customer count: an address below "agent" or "owner" may be an employee's, so no path leads through
// them.
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/generic/genericplatform.h"
#include "platforms/people.h"

#include <QSet>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 4;

/** "E-Mail" and "e_mail" are one name. */
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            plain.append(c);
    }
    return plain;
}

bool isEmailName(const QString &name)
{
    static const QSet<QString> names = {
        u"email"_s,         u"mail"_s,        u"emailaddress"_s, u"mailaddress"_s,     u"youremail"_s,
        u"customeremail"_s, u"clientemail"_s, u"contactemail"_s, u"buyeremail"_s,      u"billingemail"_s,
        u"adresemail"_s,    u"adresmail"_s,   u"emailklienta"_s, u"emailkupujacego"_s, u"emailadres"_s,
        u"mailadres"_s,     u"klantemail"_s,  u"emailklant"_s,
    };
    return names.contains(plainName(name));
}

bool holdsCustomers(const QString &name)
{
    static const QSet<QString> names = {
        u"data"_s,       u"payload"_s,        u"order"_s,  u"form"_s,    u"fields"_s,    u"entry"_s,
        u"request"_s,    u"customer"_s,       u"client"_s, u"contact"_s, u"person"_s,    u"buyer"_s,
        u"billing"_s,    u"billingaddress"_s, u"guest"_s,  u"visitor"_s, u"recipient"_s, u"respondent"_s,
        u"lead"_s,       u"subscriber"_s,     u"klient"_s, u"kontakt"_s, u"osoba"_s,     u"kupujacy"_s,
        u"zamowienie"_s, u"formularz"_s,      u"klant"_s,  u"persoon"_s, u"koper"_s,     u"bestelling"_s,
        u"formulier"_s,
    };
    return names.contains(plainName(name));
}

/** Below these stand employees, or people who may be. */
bool mayBeStaff(const QString &name)
{
    static const QSet<QString> names = {
        u"agent"_s,      u"admin"_s,      u"operator"_s,   u"assignee"_s,  u"owner"_s,      u"user"_s,
        u"author"_s,     u"employee"_s,   u"staff"_s,      u"seller"_s,    u"sender"_s,     u"from"_s,
        u"teammate"_s,   u"createdby"_s,  u"assignedto"_s, u"pracownik"_s, u"konsultant"_s, u"nadawca"_s,
        u"sprzedawca"_s, u"wlasciciel"_s, u"medewerker"_s, u"eigenaar"_s,  u"afzender"_s,   u"verkoper"_s,
    };
    return names.contains(plainName(name));
}

struct Hint
{
    QString address;
    QString path;
};

QString joined(const QString &path, const QString &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'@';
    });
    if (!plain)
        return path + u"[\""_s + QString(name).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u"\"]"_s;
    return path.isEmpty() ? name : QString(path + u'.' + name);
}

Hint directIn(const QJsonObject &object, const QString &path)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isEmailName(it.key()))
            continue;
        const QString address = normalizedAddress(it->toString());
        if (!address.isEmpty())
            return {.address = address, .path = joined(path, it.key())};
    }
    return {};
}

/** The address that stands least deep. */
Hint hintIn(const QJsonObject &data)
{
    struct Place
    {
        QJsonObject object;
        QString path;
    };
    QJsonObject body = data;
    for (const QLatin1StringView ours : {"query"_L1, "headers"_L1, "lookup"_L1})
        body.remove(ours);
    QList<Place> level = {{data, {}}};
    // A body with a single member (an XML document's root, {"ticket": {…}}) is what that member is.
    if (body.size() == 1 && body.begin()->isObject() && !mayBeStaff(body.begin().key()))
        level = {{body.begin()->toObject(), joined({}, body.begin().key())}};
    for (int depth = 0; depth < deepest && !level.isEmpty(); ++depth) {
        QList<Place> next;
        for (const Place &place : std::as_const(level)) {
            if (const Hint hint = directIn(place.object, place.path); !hint.address.isEmpty())
                return hint;
            for (auto it = place.object.begin(); it != place.object.end(); ++it) {
                if (it->isObject() && holdsCustomers(it.key()))
                    next.append({it->toObject(), joined(place.path, it.key())});
            }
        }
        level = next;
    }
    return {};
}

} // namespace

Correspondents GenericPlatform::correspondents(const QJsonObject &data) const
{
    const Hint hint = hintIn(data);
    return withLookups({.customer = hint.address, .customerPath = hint.path}, data);
}

} // namespace surveyhook
