// SPDX-License-Identifier: GPL-3.0-or-later
// From the domain's values back to the JSON of the workspace file, item by item: the other direction of
// readers.h. Pure; any thread.
#pragma once

#include "domain/workspace.h"

#include <QJsonObject>

namespace surveyhook {

/** Each writes into @p base, the JSON that the values were once read from: what the values do not say stays
 * as it stands there, also members that this version does not know, and what has not changed stays letter for
 * letter. Defaults are left out. Secrets stand in the result. */

[[nodiscard]] QJsonObject writeAutomation(const Automation &automation, const QJsonObject &base = {});
[[nodiscard]] QJsonObject writeSurvey(const Survey &survey, const QJsonObject &base = {});
[[nodiscard]] QJsonObject writeMessage(const Message &message, const QJsonObject &base = {});
[[nodiscard]] QJsonObject writeSettings(const OfficeSettings &settings, const QJsonObject &base = {});
/** Its options are the base. Secrets that it lacks are left out. */
[[nodiscard]] QJsonObject writeConnection(const Connection &connection);

} // namespace surveyhook
