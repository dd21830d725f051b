// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs order at the addresses where we play a survey system: parameters, and the change of a
// list or a collector that is made in the commit that stores the call.
#pragma once

#include "base/result.h"
#include "domain/httpmessage.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace surveyhook {

/** One change of a survey's list of people or of a collector's switch. */
struct ListChange
{
    enum class Kind {
        UpdateRespondent, // @p respondent: labels; put onto the list when not there yet
        AddRespondent, // @p email or @p phone: onto the list, with labels; no other person is made for a
                       // known one
        FindToken, // nothing changes: whose @p token it is
        SwitchCollector, // @p collector of @p survey: @p on
    };

    Kind kind = Kind::UpdateRespondent;
    QString survey = {}; // id of ours
    qint64 respondent = 0;
    QString email = {}; // normalised
    QString phone = {};
    QString token = {};
    QJsonObject names = {}; // firstName, lastName, language as far as told
    QMap<QString, QString> labels = {}; // "l1" … "l10"
    QString collector = {};
    bool on = false;
};

/** Why a change is refused: nothing was changed. */
namespace refusals {
inline constexpr QLatin1StringView respondent("respondent"); // nobody has the number
inline constexpr QLatin1StringView token("token"); // nobody has the token
inline constexpr QLatin1StringView collector("collector");
} // namespace refusals

/** Why the body cannot be read, as readBody() says it; none: it can, or the call has no body. */
[[nodiscard]] std::optional<Error> bodyProblemOf(const RawRequest &request);

/** Query and body together (form or JSON object); what stands in the body wins. */
[[nodiscard]] QJsonObject callParameters(const RawRequest &request);

/** Case is ignored. Empty when there is none. */
[[nodiscard]] QString parameter(const QJsonObject &parameters, QStringView name);

/** l1 … l10 of @p parameters. */
[[nodiscard]] QMap<QString, QString> labelsIn(const QJsonObject &parameters);

} // namespace surveyhook
