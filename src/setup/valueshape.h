// SPDX-License-Identifier: GPL-3.0-or-later
// What a value looks like. Pure.
#pragma once

#include "setup/fieldname.h"
#include "setup/samplefields.h"

#include <QJsonValue>

namespace surveyhook {

/** The name helps where digits alone say nothing: phone, time, score. */
[[nodiscard]] FieldKind kindOf(const FieldName &name, const QJsonValue &value);

/** Letters as in "Łucja de Wit-Käfer", no digits or signs. */
[[nodiscard]] bool looksLikePersonsName(const QString &text);

/** Four numbers up to 255, or IPv6. */
[[nodiscard]] bool isIpAddress(const QString &text);

} // namespace surveyhook
