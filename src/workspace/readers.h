// SPDX-License-Identifier: GPL-3.0-or-later
// From JSON to the domain's values, item by item. Readers take any JSON, never fail, and say what they could
// not read; import uses them to check, the engine to load. Types and enumerations are the schema's business.
#pragma once

#include "domain/workspace.h"
#include "workspace/fault.h"
#include "workspace/jsonplace.h"

namespace surveyhook {

using Faults = QList<Fault>;

/** The second one has the text that stands at the place as its value "actual", cut. */
void addFault(Faults &faults, const QString &pointer, QLatin1StringView code, const QJsonObject &values = {});
void addFault(Faults &faults, const JsonPlace &place, QLatin1StringView code);

/** A list of {"all": […]} and {"any": […]}, also nested; flattened where that means the same. */
[[nodiscard]] Filter readFilter(const JsonPlace &place, const QTimeZone &zone, Faults &faults);

/** In the order of @p variables, then by name. */
[[nodiscard]] QList<MappingLine> readMapping(const JsonPlace &place, const QStringList &variables,
                                             Faults &faults);

/** Nothing there: nothing to wait. More than 366 days is a fault. */
[[nodiscard]] Duration readDuration(const JsonPlace &place, Faults &faults);

[[nodiscard]] SendingWindow readSendingWindow(const JsonPlace &place, Faults &faults);
/** Of an office that has not said where it is: this computer's, when that is a place. */
[[nodiscard]] QTimeZone usualTimeZone();
[[nodiscard]] OfficeSettings readSettings(const JsonPlace &place, Faults &faults);
[[nodiscard]] Connection readConnection(const JsonPlace &place, Faults &faults);
[[nodiscard]] Survey readSurvey(const JsonPlace &place, Faults &faults);
[[nodiscard]] Message readMessage(const JsonPlace &place);
[[nodiscard]] LanguageChoice readLanguage(const JsonPlace &place, Faults &faults);

/** An action and its place: "/action" or "/also/0". */
[[nodiscard]] QList<JsonPlace> actionPlaces(const JsonPlace &automation);
[[nodiscard]] Action readAction(const JsonPlace &place, Faults &faults);

/** @p variables: of the automation's survey, in order. */
[[nodiscard]] Automation readAutomation(const JsonPlace &place, const QStringList &variables,
                                        const QTimeZone &zone, Faults &faults);

/** "Office <office@example.org>" or the plain address. */
[[nodiscard]] bool isMailbox(const QString &text);

/** badUrl, the text masked when it may hold a login or a key. */
void addUrlFault(Faults &faults, const JsonPlace &place);

/** http or https with a host. */
[[nodiscard]] bool isWebAddress(const QString &text);

} // namespace surveyhook
