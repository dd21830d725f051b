// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "workspace/readers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

Trigger readTrigger(const JsonPlace &place)
{
    return Trigger{.platform = place.member(u"platform"_s).text(),
                   .key = place.member(u"key"_s).text(),
                   .topics = place.member(u"topics"_s).texts(),
                   .credentials = {.secret = Secret(place.member(u"secret"_s).text()),
                                   .user = place.member(u"user"_s).text(),
                                   .password = Secret(place.member(u"password"_s).text()),
                                   .header = place.member(u"header"_s).text()},
                   .collector = place.member(u"collector"_s).text()};
}

RestPeriod readRest(const JsonPlace &place)
{
    RestPeriod rest;
    rest.days = std::clamp(place.member(u"days"_s).value().toInt(), 0, 3660);
    const QString scope = place.member(u"scope"_s).text();
    if (scope == "automation"_L1)
        rest.scope = RestPeriod::Scope::Automation;
    if (scope == "group"_L1) {
        rest.scope = RestPeriod::Scope::Group;
        rest.group = place.member(u"group"_s).text().trimmed();
    }
    return rest;
}

ErrorNotices readErrors(const JsonPlace &place, Faults &faults)
{
    ErrorNotices errors;
    errors.enabled = place.member(u"enabled"_s).value().toBool(true);
    if (const JsonPlace notify = place.member(u"notify"_s); notify.exists())
        errors.notify = notify.text();
    for (const JsonPlace &element : place.member(u"recipients"_s).elements()) {
        const JsonPlace address = element.isObject() ? element.member(u"email"_s) : element;
        if (isEmailAddress(address.text().trimmed())) {
            errors.recipients.append(address.text().trimmed());
        } else {
            addFault(faults, address, faults::badAddress);
        }
    }
    return errors;
}

QString readPath(const JsonPlace &place, Faults &faults)
{
    if (!place.exists() || isValidPath(place.text()))
        return place.text();
    addFault(faults, place.pointer(), faults::badPath, {{u"path"_s, place.text().left(80)}});
    return {};
}

std::optional<QStringList> readPaths(const JsonPlace &place, Faults &faults)
{
    if (!place.exists())
        return std::nullopt;
    QStringList paths;
    for (const JsonPlace &element : place.elements()) {
        if (isValidPath(element.text())) {
            paths.append(element.text());
        } else {
            addFault(faults, element.pointer(), faults::badPath, {{u"path"_s, element.text().left(80)}});
        }
    }
    return paths;
}

} // namespace

Automation readAutomation(const JsonPlace &place, const QStringList &variables, const QTimeZone &zone,
                          Faults &faults)
{
    Automation automation{
        .id = place.member(u"id"_s).text(),
        .name = place.member(u"name"_s).text(),
        .state = automationStateFromCode(place.member(u"state"_s).text()).value_or(AutomationState::Draft),
        .trigger = readTrigger(place.member(u"trigger"_s)),
        .keep = readPaths(place.member(u"keep"_s), faults),
        .addressFields = readPaths(place.member(u"addressFields"_s), faults).value_or(QStringList()),
        .filter = readFilter(place.member(u"filter"_s), zone, faults),
        .survey = place.member(u"survey"_s).text(),
        .mapping = readMapping(place.member(u"mapping"_s), variables, faults),
        .delay = readDuration(place.member(u"delay"_s), faults),
        .rest = readRest(place.member(u"restPeriod"_s)),
        .newer = newerEventFromCode(place.member(u"newerEvent"_s).text()).value_or(NewerEvent::KeepFirst),
        .consent = readPath(place.member(u"consent"_s).member(u"field"_s), faults),
        .errors = readErrors(place.member(u"errors"_s), faults)};
    for (const JsonPlace &step : place.member(u"lookup"_s).elements()) {
        automation.lookups.append(LookupStep{.id = step.member(u"id"_s).text(),
                                             .type = step.member(u"type"_s).text(),
                                             .connection = step.member(u"connection"_s).text()});
    }
    for (const JsonPlace &action : actionPlaces(place))
        automation.actions.append(readAction(action, faults));
    if (const JsonPlace window = place.member(u"sendingWindow"_s); window.exists())
        automation.window = readSendingWindow(window, faults);
    return automation;
}

} // namespace surveyhook
