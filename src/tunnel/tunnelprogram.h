// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that lead a public address to this computer: how each is started and where it tells its address.
// A new one is one entry here. Facts: facts/protocols.md §9.
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace surveyhook {

struct TunnelProgram
{
    QString id; // as in the settings, and the name of the executable
    /** @p local: where we receive; @p emptyFile: a file with nothing in it. */
    std::function<QStringList(const QUrl &local, const QString &emptyFile)> arguments;
    /** Its first capture in a line that it prints is the address. */
    QRegularExpression address;
    /** What of such a line says that it wants an account that it does not have. Lines are never shown or
     * kept: they may hold its token. */
    QRegularExpression wantsAccount = {};
};

[[nodiscard]] std::optional<TunnelProgram> findTunnelProgram(const QString &id);

} // namespace surveyhook
