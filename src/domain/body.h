// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the body of a call by its bytes; the content type is only a hint (contract.md §2).
#pragma once

#include "base/result.h"
#include "domain/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace surveyhook {

struct ParsedBody
{
    enum class Kind { Empty, Json, Form, Xml };

    Kind kind = Kind::Empty;
    QJsonObject data; // the object; for an array at the top: {"items": […]}
    QJsonArray items; // the array at the top, if it was one
};

/**
 * First byte other than space { or [: JSON; <: XML (elements become members, attributes @name, repeated
 * elements arrays, a comment or entity declaration is never expanded); else a form: multipart/form-data, or
 * pairs when it holds '='. Query parameters of a call with a body stand under "query"; a GET's query is the
 * data itself. UTF-8 with or without BOM. Fails with InvalidInput and values {"problem":
 * json|xml|form|encoding|depth|empty, "at": byte}; nesting deeper than 200 fails.
 */
[[nodiscard]] Result<ParsedBody> readBody(const RawRequest &request);

} // namespace surveyhook
