// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as multipart/form-data (RFC 7578), which some programs send instead of name=value pairs.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace surveyhook {

struct FormPart
{
    QByteArray name;
    QByteArray fileName;
    bool isFile = false;
    qsizetype start = 0; // of the content, in the body
    qsizetype size = 0;
};

/** Known by its bytes: the first line is the delimiter, parts without a name are passed over, a missing end
 * is forgiven. None when @p body is no such form. Pure. */
[[nodiscard]] std::optional<QList<FormPart>> formParts(QByteArrayView body);

} // namespace surveyhook
