// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailaddress.h"
#include "domain/placeholders.h"
#include "workspace/checks.h"
#include "workspace/placeholders.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkSurvey(const JsonPlace &survey, const Catalog &catalog, Faults &faults)
{
    Q_UNUSED(readSurvey(survey, faults))
    checkReference(survey.member(u"connection"_s), u"connection"_s, catalog, faults);
    QStringList known = catalog.placeholders(survey.member(u"id"_s).text());
    known.removeAll(u"SurveyLink"_s); // a link cannot hold itself
    checkPlaceholders(survey.member(u"link"_s), known, faults);
    for (const JsonPlace &collector : survey.member(u"collectors"_s).elements()) {
        checkReference(collector.member(u"message"_s), u"message"_s, catalog, faults);
        checkReference(collector.member(u"connection"_s), u"connection"_s, catalog, faults);
    }
}

/** A message without a survey may say what the automations that use it fill; nobody uses it: anything. */
std::optional<QStringList> namesOfPlainMessage(const QString &id, const Catalog &catalog)
{
    const QList<JsonPlace> users = catalog.usersOf(id);
    if (users.isEmpty())
        return std::nullopt;
    QStringList names = catalog.placeholders({});
    for (const JsonPlace &automation : users) {
        names += catalog.placeholders(catalog.surveyOf(automation));
        names += automation.member(u"mapping"_s).keys();
    }
    names.removeDuplicates();
    return names;
}

/** Whether all that send the message have a code to give. */
bool givesCodes(const QString &id, const Catalog &catalog)
{
    for (const JsonPlace &automation : catalog.usersOf(id)) {
        for (const JsonPlace &action : actionPlaces(automation)) {
            if (action.member(u"message"_s).text() == id && action.member(u"type"_s).text() != "promo"_L1)
                return false;
        }
    }
    return true;
}

void checkMessage(const JsonPlace &message, const Catalog &catalog, Faults &faults)
{
    const JsonPlace surveyPlace = message.member(u"survey"_s);
    const QString survey = surveyPlace.text();
    checkReference(surveyPlace, u"survey"_s, catalog, faults);
    if (surveyPlace.exists() && !catalog.has(u"survey"_s, survey))
        return; // its variables are unknown
    auto known = survey.isEmpty() ? namesOfPlainMessage(message.member(u"id"_s).text(), catalog)
                                  : std::optional(catalog.placeholders(survey));
    if (known && givesCodes(message.member(u"id"_s).text(), catalog))
        known->append(promoCodeName);
    const bool hasLink =
        survey.isEmpty() || !catalog.item(u"survey"_s, survey).member(u"link"_s).text().isEmpty();
    const JsonPlace texts = message.member(u"texts"_s);
    for (const QString &language : texts.keys()) {
        for (const QString &part : {u"subject"_s, u"body"_s}) {
            const JsonPlace text = texts.member(language).member(part);
            if (known)
                checkPlaceholders(text, *known, faults);
            if (!hasLink && placeholdersIn(text.text()).names.contains("SurveyLink"_L1))
                addFault(faults, text.pointer(), faults::surveyWithoutLink, {{u"survey"_s, survey}});
        }
    }
    const JsonPlace ifEmpty = message.member(u"ifEmpty"_s);
    for (const QString &variable : ifEmpty.keys()) {
        if (known && !known->contains(variable)) {
            addFault(faults, ifEmpty.member(variable).pointer(), faults::unknownVariable,
                     {{u"variable"_s, variable}, {u"survey"_s, survey}});
        }
    }
}

void checkPerson(const JsonPlace &person, const Catalog &catalog, Faults &faults)
{
    const JsonPlace email = person.member(u"email"_s);
    if (!email.text().isEmpty() && normalizedAddress(email.text()).isEmpty())
        addFault(faults, email, faults::badAddress);
    for (const JsonPlace &survey : person.member(u"surveys"_s).elements())
        checkReference(survey, u"survey"_s, catalog, faults);
}

void checkSubscription(const JsonPlace &subscription, Faults &faults)
{
    const JsonPlace url = subscription.member(u"url"_s);
    if (!isWebAddress(url.text()))
        addUrlFault(faults, url);
}

} // namespace

QStringList mailConnectionTypes()
{
    return {u"smtp"_s, u"practice"_s};
}

void checkReference(const JsonPlace &place, const QString &kind, const Catalog &catalog, Faults &faults,
                    const QStringList &allowed)
{
    if (!place.exists())
        return;
    const QString id = place.text();
    if (!catalog.has(kind, id)) {
        addFault(faults, place.pointer(), faults::unknownReference,
                 {{u"kind"_s, kind}, {u"id"_s, id.left(128)}});
        return;
    }
    const QString type = catalog.item(kind, id).member(u"type"_s).text();
    if (!allowed.isEmpty() && !allowed.contains(type)) {
        addFault(faults, place.pointer(), faults::wrongConnection,
                 {{u"id"_s, id}, {u"type"_s, type}, {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
    }
}

void checkPlaceholders(const JsonPlace &text, const QStringList &known, Faults &faults)
{
    const UsedNames found = placeholdersIn(text.text());
    if (found.open)
        addFault(faults, text.pointer(), faults::openPlaceholder);
    for (const QString &name : found.names) {
        if (!known.contains(name)) {
            addFault(faults, text.pointer(), faults::unknownPlaceholder,
                     {{u"name"_s, name.left(80)}, {u"known"_s, QJsonArray::fromStringList(known)}});
        }
    }
}

Faults itemFaults(const ItemKey &key, const QJsonObject &item, const Catalog &catalog)
{
    Faults faults;
    const JsonPlace place(item);
    if (key.kind == "settings"_L1) {
        Q_UNUSED(readSettings(place, faults))
        if (const JsonPlace mail = place.member(u"mail"_s); !mail.text().isEmpty())
            checkReference(mail, u"connection"_s, catalog, faults, mailConnectionTypes());
    } else if (key.kind == "connection"_L1) {
        Q_UNUSED(readConnection(place, faults))
    } else if (key.kind == "survey"_L1) {
        checkSurvey(place, catalog, faults);
    } else if (key.kind == "message"_L1) {
        checkMessage(place, catalog, faults);
    } else if (key.kind == "automation"_L1) {
        checkAutomation(place, catalog, faults);
    } else if (key.kind == "person"_L1) {
        checkPerson(place, catalog, faults);
    } else if (key.kind == "subscription"_L1) {
        checkSubscription(place, faults);
    }
    return faults;
}

QList<ItemKey> referencesOf(const ItemKey &key, const QJsonObject &item, const Catalog &catalog)
{
    QList<ItemKey> references;
    const JsonPlace place(item);
    const auto add = [&references](const QString &kind, const QString &id) {
        if (!id.isEmpty())
            references.append({kind, id});
    };
    const auto addAll = [&add](const JsonPlace &from) {
        for (const QString &kind : {u"survey"_s, u"message"_s, u"connection"_s})
            add(kind, from.member(kind).text());
    };
    addAll(place);
    if (key.kind == "automation"_L1) {
        add(u"survey"_s, catalog.surveyOf(place));
        for (const JsonPlace &action : actionPlaces(place))
            addAll(action);
    }
    if (key.kind == "message"_L1) {
        for (const JsonPlace &user : catalog.usersOf(key.id))
            add(u"automation"_s, user.member(u"id"_s).text());
    }
    if (key.kind == "settings"_L1)
        add(u"connection"_s, place.member(u"mail"_s).text());
    for (const QString &list : {u"collectors"_s, u"lookup"_s}) {
        for (const JsonPlace &element : place.member(list).elements())
            addAll(element);
    }
    return references;
}

} // namespace surveyhook
