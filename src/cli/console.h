// SPDX-License-Identifier: GPL-3.0-or-later
// Where the commands write: results on stdout, what went wrong on stderr, UTF-8 both.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

enum class ExitCode { Done = 0, Failed = 1, WrongUse = 2, InUse = 3 };

void printLine(const QString &text); // flushed at once: other programs wait for it
void printJson(const QJsonObject &document);
void printProblem(const QString &text); // stderr

} // namespace surveyhook
