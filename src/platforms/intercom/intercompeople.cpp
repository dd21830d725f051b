// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who in a notification. Employees and the bot stand in it under the same names as customers; only the
// "type" beside an address tells them apart.
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/intercom/intercomplatform.h"
#include "platforms/people.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCustomerType(const QString &type)
{
    return type == u"user" || type == u"lead" || type == u"contact";
}

bool isStaffType(const QString &type)
{
    return type == u"admin" || type == u"bot" || type == u"operator" || type == u"team";
}

/** Everyone in @p value who is known not to be the customer. @p key is the member that holds it. */
void collectStaff(const QJsonValue &value, const QString &key, QStringList &staff, QStringList &untyped)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            collectStaff(each, key, staff, untyped);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (const QString address = normalizedAddress(object.value("email"_L1).toString()); !address.isEmpty()) {
        const QString type = object.value("type"_L1).toString();
        if (isStaffType(type) || isIntercomBot(address))
            staff.append(address);
        else if (type.isEmpty() && key == u"author")
            untyped.append(address);
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collectStaff(it.value(), it.key(), staff, untyped);
}

struct Author
{
    QString address;
    QString path;
    bool isCustomer = false;
};

/** Who began the conversation: source.author, or user in API 1. */
Author authorOf(const IntercomItem &item)
{
    for (const QString &member : {u"source.author"_s, u"user"_s}) {
        const QJsonObject person = valueAt(item.object, member).toObject();
        if (person.isEmpty())
            continue;
        return {.address = normalizedAddress(person.value("email"_L1).toString()),
                .path = item.path + u'.' + member + u".email"_s,
                .isCustomer = isCustomerType(person.value("type"_L1).toString())};
    }
    return {};
}

} // namespace

bool isIntercomBot(QStringView address)
{
    return address.startsWith("operator+"_L1, Qt::CaseInsensitive)
           && isInDomains(address, {u"intercom.io"_s});
}

IntercomItem intercomItem(const QJsonObject &data)
{
    using Kind = IntercomItem::Kind;
    const QJsonObject item = valueAt(data, u"data.item").toObject();
    const QString type = item.value("type"_L1).toString();
    const QString topic = data.value("topic"_L1).toString();
    if (type == u"conversation" || (type.isEmpty() && topic.startsWith("conversation."_L1)))
        return {.kind = Kind::Conversation, .path = u"data.item"_s, .object = item};
    if (const QJsonObject ticket = item.value("ticket"_L1).toObject(); !ticket.isEmpty())
        return {.kind = Kind::Ticket, .path = u"data.item.ticket"_s, .object = ticket};
    if (type == u"ticket" || (type.isEmpty() && topic.startsWith("ticket."_L1)))
        return {.kind = Kind::Ticket, .path = u"data.item"_s, .object = item};
    if (const QJsonObject contact = item.value("contact"_L1).toObject();
        contact.value("type"_L1) == u"contact"_s)
        return {.kind = Kind::Contact, .path = u"data.item.contact"_s, .object = contact};
    if (isCustomerType(type))
        return {.kind = Kind::Contact, .path = u"data.item"_s, .object = item};
    return {.kind = Kind::Other, .path = u"data.item"_s, .object = item};
}

QString intercomContactId(const QJsonObject &data)
{
    const IntercomItem item = intercomItem(data);
    if (item.kind == IntercomItem::Kind::Contact)
        return textOf(item.object.value("id"_L1));
    const QJsonArray contacts = valueAt(item.object, u"contacts.contacts").toArray();
    const QJsonObject author = valueAt(item.object, u"source.author").toObject();
    const QString authorId = textOf(author.value("id"_L1));
    QString first;
    for (const QJsonValue &contact : contacts) {
        const QString id = textOf(contact.toObject().value("id"_L1));
        // Of a group the one who began to write is the one we ask.
        if (!id.isEmpty() && id == authorId && isCustomerType(author.value("type"_L1).toString()))
            return id;
        if (first.isEmpty())
            first = id;
    }
    return first;
}

Correspondents IntercomPlatform::correspondents(const QJsonObject &data) const
{
    Correspondents people;
    QStringList untyped;
    collectStaff(data.value("data"_L1), {}, people.staff, untyped);

    const IntercomItem item = intercomItem(data);
    const Author author = authorOf(item);
    if (item.kind == IntercomItem::Kind::Contact) {
        people.customer = normalizedAddress(item.object.value("email"_L1).toString());
        people.customerPath = item.path + u".email"_s;
    } else if (author.isCustomer) {
        people.customer = author.address;
        people.customerPath = author.path;
    } else {
        // Our own side wrote first: what it wants answers to is the office's address, not the customer's.
        if (!author.address.isEmpty())
            people.staff.append(author.address);
        const QJsonArray replyTo = valueAt(item.object, u"source.reply_to").toArray();
        for (const QJsonValue &each : replyTo)
            people.staff.append(normalizedAddress(each.toObject().value("email"_L1).toString()));
    }
    // Whose type was not kept is nobody's customer, unless it is the one known to be.
    for (const QString &address : std::as_const(untyped)) {
        if (address != people.customer)
            people.staff.append(address);
    }
    people.staff.removeAll(QString());
    people.staff.removeDuplicates();
    if (people.customer.isEmpty() || people.staff.contains(people.customer)) {
        people.customer.clear();
        people.customerPath.clear();
    }
    people.lookupCouldHelp = people.customer.isEmpty() && item.kind != IntercomItem::Kind::Contact
                             && !intercomContactId(data).isEmpty();
    return withLookups(people, data);
}

} // namespace surveyhook
