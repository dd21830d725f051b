// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a call to any system, with its placeholders filled for where they stand. Pure.
#pragma once

#include "domain/ports/destination.h"

namespace surveyhook {

struct RestBody
{
    QByteArray bytes;
    QByteArray contentType; // empty: no body
};

/** "body" is an object or a list (JSON), or a text of the kind "bodyKind": json (the default), form, text.
 * Error: call.placeholder, or call.settings when it is no JSON. */
[[nodiscard]] Result<RestBody> restBody(const ActionCall &call);

/** Every text inside @p value, at any depth. */
[[nodiscard]] QStringList textsIn(const QJsonValue &value);

} // namespace surveyhook
