// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what goes wrong while a person works with the program: a faulty workspace file, a failed
// command.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** A fault or notice of a workspace file: where it is, in words, and what is wrong. @p pointer is a JSON
 * pointer
 *  ("/automations/0/trigger/key"), which stands in brackets for whoever edits the file by hand. */
[[nodiscard]] bool hasFaultSentence(const QString &code);
[[nodiscard]] QString faultSentence(const QString &pointer, const QString &code,
                                    const QJsonObject &values = {});

/** "automation 1 › trigger › key" for a JSON pointer. */
[[nodiscard]] QString placeText(const QString &pointer);

/** What became of something a person asked for, when it failed. values["problem"] may refine it,
 * values["file"] and values["name"] say what it was about. Error::detail is not shown: it is for developers.
 */
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace surveyhook
