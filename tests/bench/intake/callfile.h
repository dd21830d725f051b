// SPDX-License-Identifier: GPL-3.0-or-later
// Signed calls of a helpdesk, made before the clock runs: each has its own id, person and signature.
#pragma once

#include <QString>

namespace bench {

struct Calls
{
    QString script; // Lua for the load generator, reads the signatures
    int bodyBytes = 0;
};

/** Writes @p count calls numbered from @p first into @p folder. */
Calls writeCalls(const QString &folder, int first, int count);

/** The workspace they are for: one automation, planning on, invitations due tomorrow. */
QByteArray workspaceFile();

} // namespace bench
