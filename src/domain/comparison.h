// SPDX-License-Identifier: GPL-3.0-or-later
// How a person would compare two values. Used by filter.cpp and mapping.cpp; see forgivingEquals() in
// filter.h.
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace surveyhook {

/** Without outer spaces, case and the ways to write an accented letter. */
[[nodiscard]] QString foldedText(const QString &text);

/** "1234.5" for 1234.5, "1 234,50" and "1.234,50"; none for what is no number. Zeros in front stay: "007" is
 * a name. A text, because a long id does not fit a double. */
[[nodiscard]] std::optional<QString> plainNumber(const QJsonValue &value);

/** As plainNumber(), zeros and a plus in front allowed, for greater and less. */
[[nodiscard]] std::optional<double> numberFrom(const QJsonValue &value);

/** A day without a clock time: "2026-04-03". */
[[nodiscard]] bool isPlainDate(const QJsonValue &value);

} // namespace surveyhook
