// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for on the command line, checked and in words of the program.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace surveyhook {

struct Invocation
{
    QString command; // "serve", "events" …; empty for the desktop application
    QStringList arguments;
    QString dataDir; // empty: the platform's place
    QString listen; // empty: the setting
    QString language; // empty: the system's
    bool json = false;
    bool help = false;
    bool version = false;
    QHash<QString, QString> values; // further options: "state" → "sent"
    QStringList switches; // further options without a value: "dry-run"

    [[nodiscard]] bool has(const QString &name) const { return switches.contains(name); }
};

/** @p arguments without the program's name. InvalidInput with a code of wording/commandtexts.h in
 * values["code"]. */
[[nodiscard]] Result<Invocation> parseInvocation(const QStringList &arguments, bool withCommands);

/** The language that is asked for there, however wrong the rest is; empty: none that we speak. */
[[nodiscard]] QString languageIn(const QStringList &arguments);

/** The texts of --help, in the user's language. */
[[nodiscard]] QString helpText(const QString &program, bool withCommands);

/** "127.0.0.1:8787" or "[::1]:0". */
struct ListenAddress
{
    QString host;
    quint16 port = 0;
};
[[nodiscard]] std::optional<ListenAddress> parseListen(const QString &text);

} // namespace surveyhook
