// SPDX-License-Identifier: GPL-3.0-or-later
// XML as the same kind of data that JSON gives. Used by body.cpp only.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace surveyhook {

/** {"root": …}: elements become members, attributes "@name", repeated elements arrays, elements with nothing
 * but text become text, text beside elements or attributes stands under "#text". Prefixes stay as written. A
 * document that declares entities fails. Fails with InvalidInput and the values of readBody(). */
[[nodiscard]] Result<QJsonObject> readXml(const QByteArray &bytes);

} // namespace surveyhook
