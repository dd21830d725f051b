// SPDX-License-Identifier: GPL-3.0-or-later
// How reading a body fails; see readBody(). Used by body.cpp and xmlbody.cpp only.
#pragma once

#include "base/result.h"

#include <QLatin1StringView>

namespace surveyhook {

inline constexpr int maxBodyDepth = 200;

/** @p at: offset of the first byte that cannot be read. */
[[nodiscard]] inline Error bodyProblem(QLatin1StringView problem, qint64 at)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("body: ") + problem,
            {{QStringLiteral("problem"), problem}, {QStringLiteral("at"), at}}};
}

/** The same problem, @p skipped bytes further. */
[[nodiscard]] inline Error bodyProblemLater(Error error, qint64 skipped)
{
    const QString at = QStringLiteral("at");
    error.values.insert(at, error.values.value(at).toInteger() + skipped);
    return error;
}

} // namespace surveyhook
