// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"
#include "workspace/checks.h"
#include "workspace/placeholders.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Actions that need no respondent: switches, calls that carry what they are given, and calls about somebody
 * whom the other side knows by its own number. */
bool needsRespondent(const QString &type)
{
    static const QStringList others = {u"surveylab.turnOnCollector"_s,
                                       u"surveylab.turnOffCollector"_s,
                                       u"webankieta.update-respondent"_s,
                                       u"webankieta.send-invitation-to-token"_s,
                                       u"rest"_s,
                                       u"inform"_s};
    return !others.contains(type);
}

/** The parameter by which a call says whom it is about, which is no field of the survey. */
bool isParameterOf(const QList<JsonPlace> &actions, const QString &name)
{
    static const QMap<QString, QString> parameters = {{u"webankieta.update-respondent"_s, u"id_respondent"_s},
                                                      {u"webankieta.send-invitation-to-token"_s, u"token"_s}};
    return std::any_of(actions.begin(), actions.end(), [&name](const JsonPlace &action) {
        return parameters.value(action.member(u"type"_s).text()) == name;
    });
}

void checkMapping(const JsonPlace &automation, const QString &survey, bool isDraft, const Catalog &catalog,
                  Faults &faults)
{
    const JsonPlace mapping = automation.member(u"mapping"_s);
    const QList<JsonPlace> actions = actionPlaces(automation);
    for (const QString &variable : mapping.keys()) {
        if (!catalog.hasVariable(survey, variable) && !isParameterOf(actions, variable)) {
            addFault(faults, mapping.member(variable).pointer(), faults::unknownVariable,
                     {{u"variable"_s, variable}, {u"survey"_s, survey}});
        }
    }
    const bool needed = std::any_of(actions.begin(), actions.end(), [](const JsonPlace &action) {
        return needsRespondent(action.member(u"type"_s).text());
    });
    if (isDraft || !needed)
        return;
    for (const JsonPlace &variable : catalog.item(u"survey"_s, survey).member(u"variables"_s).elements()) {
        const QString key = variable.member(u"key"_s).text();
        const JsonPlace line = mapping.member(key);
        const bool filled = line.exists() && !line.member(u"skip"_s).value().toBool();
        if (variable.member(u"required"_s).value().toBool() && !filled) {
            addFault(faults, line.pointer(), faults::unmappedVariable,
                     {{u"variable"_s, key}, {u"survey"_s, survey}});
        }
    }
}

void checkLanguage(const JsonPlace &place, const JsonPlace &message, Faults &faults)
{
    const QStringList known = message.member(u"texts"_s).keys();
    const auto check = [&](const JsonPlace &language) {
        if (language.exists() && !known.isEmpty() && !known.contains(language.text())) {
            addFault(faults, language.pointer(), faults::languageWithoutText,
                     {{u"language"_s, language.text().left(35)},
                      {u"message"_s, message.member(u"id"_s).text()}});
        }
    };
    check(place.member(u"fixed"_s));
    check(place.member(u"otherwise"_s));
    const JsonPlace map = place.member(u"map"_s);
    for (const QString &key : map.keys())
        check(map.member(key));
}

/** A message made for another survey must not name what this one lacks. */
void checkForeignMessage(const JsonPlace &place, const JsonPlace &message, const QString &survey,
                         const Catalog &catalog, Faults &faults)
{
    const QString own = message.member(u"survey"_s).text();
    if (own.isEmpty() || survey.isEmpty() || own == survey || !catalog.has(u"survey"_s, survey))
        return;
    QStringList known = catalog.placeholders(survey);
    if (place.member(u"type"_s).text() == "promo"_L1)
        known.append(promoCodeName);
    const JsonPlace texts = message.member(u"texts"_s);
    for (const QString &language : texts.keys()) {
        for (const QString &part : {u"subject"_s, u"body"_s}) {
            Faults inMessage;
            checkPlaceholders(texts.member(language).member(part), known, inMessage);
            for (const Fault &fault : std::as_const(inMessage))
                faults.append(Fault{.pointer = place.pointer(), .code = fault.code, .values = fault.values});
        }
    }
}

void checkEmail(const JsonPlace &action, const QString &survey, bool isDraft, const Catalog &catalog,
                Faults &faults)
{
    const JsonPlace connection = action.member(u"connection"_s);
    const JsonPlace message = action.member(u"message"_s);
    checkReference(connection, u"connection"_s, catalog, faults, mailConnectionTypes());
    const bool officeMail = !catalog.item(u"settings"_s, {}).member(u"mail"_s).text().isEmpty();
    if (!isDraft && !connection.exists() && !officeMail)
        addFault(faults, connection.pointer(), faults::missing, {{u"member"_s, u"connection"_s}});
    if (!isDraft && !message.exists())
        addFault(faults, message.pointer(), faults::missing, {{u"member"_s, u"message"_s}});
    checkReference(message, u"message"_s, catalog, faults);
    if (!catalog.has(u"message"_s, message.text()))
        return;
    const JsonPlace found = catalog.item(u"message"_s, message.text());
    checkLanguage(action.member(u"language"_s), found, faults);
    checkForeignMessage(action, found, survey, catalog, faults);
}

void checkRestCall(const JsonPlace &action, Faults &faults)
{
    static const QStringList methods = {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    const JsonPlace method = action.member(u"method"_s);
    if (!method.text().isEmpty() && !methods.contains(method.text().toUpper())) {
        addFault(faults, method.pointer(), faults::unknownValue,
                 {{u"actual"_s, method.text().left(80)},
                  {u"allowed"_s, QJsonArray::fromStringList(methods)}});
    }
}

/** "webankieta.send-invitation" goes over a connection of type webankieta. */
QStringList connectionTypesFor(const QString &action)
{
    static const QStringList platforms = {u"surveylab"_s, u"webankieta"_s, u"enalyzer"_s};
    const QString platform = action.section(u'.', 0, 0);
    return platforms.contains(platform) ? QStringList{platform} : QStringList();
}

} // namespace

void checkAutomation(const JsonPlace &automation, const Catalog &catalog, Faults &faults)
{
    const QString survey = catalog.surveyOf(automation);
    const QString zoneName = catalog.item(u"settings"_s, {}).member(u"timeZone"_s).text();
    const QTimeZone zone(zoneName.toUtf8());
    const Automation read = readAutomation(automation, catalog.variables(survey),
                                           zone.isValid() ? zone : QTimeZone::utc(), faults);
    const bool isDraft = read.state == AutomationState::Draft;
    checkReference(automation.member(u"survey"_s), u"survey"_s, catalog, faults);
    for (const JsonPlace &step : automation.member(u"lookup"_s).elements())
        checkReference(step.member(u"connection"_s), u"connection"_s, catalog, faults);
    if (catalog.has(u"survey"_s, survey))
        checkMapping(automation, survey, isDraft, catalog, faults);

    const QList<JsonPlace> actions = actionPlaces(automation);
    if (actions.isEmpty() && !isDraft) {
        addFault(faults, automation.member(u"action"_s).pointer(), faults::missing,
                 {{u"member"_s, u"action"_s}});
    }
    for (const JsonPlace &action : actions) {
        const QString type = action.member(u"type"_s).text();
        if (type == "promo"_L1 && !isDraft && action.member(u"pool"_s).text().isEmpty())
            addFault(faults, action.member(u"pool"_s).pointer(), faults::missing, {{u"member"_s, u"pool"_s}});
        if (isMailAction(type)) {
            checkEmail(action, survey, isDraft, catalog, faults);
            continue;
        }
        if (type == "rest"_L1)
            checkRestCall(action, faults);
        checkReference(action.member(u"connection"_s), u"connection"_s, catalog, faults,
                       connectionTypesFor(type));
        checkReference(action.member(u"message"_s), u"message"_s, catalog, faults);
    }
}

QList<Fault> itemNotices(const ItemKey &key, const QJsonObject &item, const Supported &supported)
{
    QList<Fault> notices;
    const JsonPlace place(item);
    if (key.kind == "subscription"_L1 && !supported.subscriptions)
        addFault(notices, QString(), faults::unsupportedSubscription, {{u"id"_s, key.id}});
    if (key.kind != "automation"_L1)
        return notices;
    const JsonPlace platform = place.member(u"trigger"_s).member(u"platform"_s);
    if (!supported.platforms.isEmpty() && !supported.platforms.contains(platform.text())) {
        addFault(notices, platform.pointer(), faults::unsupportedPlatform,
                 {{u"platform"_s, platform.text()}, {u"automation"_s, key.id}});
    }
    for (const JsonPlace &action : actionPlaces(place)) {
        const JsonPlace type = action.member(u"type"_s);
        if (!supported.actions.contains(type.text())) {
            addFault(notices, type.pointer(), faults::unsupportedAction,
                     {{u"type"_s, type.text()}, {u"automation"_s, key.id}});
        }
    }
    for (const JsonPlace &step : place.member(u"lookup"_s).elements()) {
        const JsonPlace type = step.member(u"type"_s);
        if (!supported.lookups.contains(type.text())) {
            addFault(notices, type.pointer(), faults::unsupportedLookup,
                     {{u"type"_s, type.text()}, {u"automation"_s, key.id}});
        }
    }
    return notices;
}

} // namespace surveyhook
