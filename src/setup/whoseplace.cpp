// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/whoseplace.h"

#include "domain/emailaddress.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

using Words = QSet<QString>;

const Words &staffWords()
{
    static const Words words = {u"admin"_s,      u"admins"_s,      u"agent"_s,      u"agents"_s,
                                u"operator"_s,   u"operators"_s,   u"assignee"_s,   u"assignees"_s,
                                u"assigned"_s,   u"teammate"_s,    u"teammates"_s,  u"bot"_s,
                                u"bots"_s,       u"employee"_s,    u"employees"_s,  u"staff"_s,
                                u"colleague"_s,  u"owner"_s,       u"seller"_s,     u"manager"_s,
                                u"advisor"_s,    u"consultant"_s,  u"konsultant"_s, u"pracownik"_s,
                                u"sprzedawca"_s, u"doradca"_s,     u"opiekun"_s,    u"wlasciciel"_s,
                                u"medewerker"_s, u"medewerkers"_s, u"verkoper"_s,   u"adviseur"_s,
                                u"eigenaar"_s,   u"behandelaar"_s, u"collega"_s,    u"chatbot"_s};
    return words;
}

const Words &customerWords()
{
    static const Words words = {u"contact"_s, u"contacts"_s,     u"user"_s,       u"users"_s,  u"lead"_s,
                                u"visitor"_s, u"customer"_s,     u"customers"_s,  u"client"_s, u"klient"_s,
                                u"klienta"_s, u"klant"_s,        u"guest"_s,      u"buyer"_s,  u"kupujacy"_s,
                                u"koper"_s,   u"odwiedzajacy"_s, u"bezoeker"_s,   u"person"_s, u"osoba"_s,
                                u"persoon"_s, u"subscriber"_s,   u"respondent"_s, u"lookup"_s};
    return words;
}

const Words &envelopeWords()
{
    static const Words words = {u"recipients"_s, u"replyto"_s, u"cc"_s,       u"bcc"_s, u"from"_s,
                                u"sender"_s,     u"nadawca"_s, u"afzender"_s, u"to"_s};
    return words;
}

/** What a member called "type" or "role" may say. Whole values only: "conversation.admin.closed" is an event.
 */
bool isStaffType(const QString &type)
{
    const QString plain = FieldName(type).plain;
    return staffWords().contains(plain) || plain == "adminlist"_L1 || plain == "aiagent"_L1
           || plain == "team"_L1 || plain == "system"_L1;
}

bool isCustomerType(const QString &type)
{
    const QString plain = FieldName(type).plain;
    return customerWords().contains(plain) || plain == "contactlist"_L1 || plain == "enduser"_L1;
}

/** By the first name on the way that is or holds one of @p words. */
Whose namedAs(Whose::Side side, const NamedPlace &place, const Words &words)
{
    for (qsizetype i = 0; i < place.names.size(); ++i) {
        if (place.names.at(i).has(words))
            return {.side = side,
                    .word = place.originals.at(i),
                    .by = i == place.names.size() - 1 ? Whose::By::Own : Whose::By::Group};
    }
    return {};
}

} // namespace

Places::Places(const SuggestionInput &input)
{
    const QSet<QString> staff(input.staff.begin(), input.staff.end());
    for (const SampleField &field : input.fields) {
        if (field.isGroup) {
            m_parents.insert(field.path, field.parent);
            continue;
        }
        const QStringView name = QStringView(field.path).sliced(field.parent.size());
        if (name == u".type" || name == u".role")
            m_types.insert(field.parent, field.value);
        const bool own = name == u".email" || name == u".mail";
        if (own && !field.parent.isEmpty() && staff.contains(normalizedAddress(field.value)))
            m_staff.insert(field.parent);
    }
}

QString Places::staffAbove(QString parent) const
{
    for (; !parent.isEmpty(); parent = m_parents.value(parent)) {
        if (const QString type = m_types.value(parent); isStaffType(type))
            return type;
        if (m_staff.contains(parent))
            return parent;
    }
    return {};
}

QString Places::customerAbove(QString parent) const
{
    for (; !parent.isEmpty(); parent = m_parents.value(parent)) {
        if (const QString type = m_types.value(parent); isCustomerType(type))
            return type;
    }
    return {};
}

Whose Places::whose(const SampleField &field, const NamedPlace &place) const
{
    if (const QString word = staffAbove(field.parent); !word.isEmpty())
        return {.side = Whose::Side::Staff, .word = word, .by = Whose::By::Type, .certain = true};
    if (const Whose staff = namedAs(Whose::Side::Staff, place, staffWords()); !staff.word.isEmpty())
        return staff;
    // "to" is a word of "time_to_reply" as well: only a name of its own counts.
    for (qsizetype i = 0; i < place.names.size(); ++i) {
        const FieldName &name = place.names.at(i);
        const bool begins = name.words.size() > 1 && name.words.constFirst() == "from"_L1;
        if (envelopeWords().contains(name.plain) || begins)
            return {.side = Whose::Side::Envelope, .word = place.originals.at(i)};
    }
    if (const Whose customer = namedAs(Whose::Side::Customer, place, customerWords());
        !customer.word.isEmpty())
        return customer;
    if (const QString word = customerAbove(field.parent); !word.isEmpty())
        return {.side = Whose::Side::Customer, .word = word, .by = Whose::By::Type};
    return {};
}

} // namespace surveyhook
