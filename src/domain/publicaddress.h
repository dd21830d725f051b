// SPDX-License-Identifier: GPL-3.0-or-later
// The address under which the world reaches us: who keeps it up, and what a check of it may find.
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QMetaType>

namespace surveyhook {

/** Words: wording/addresswording.h. That nobody answers at all: codes::accountNetwork. These never stand in
 * the history. */
namespace codes {
inline constexpr QLatin1StringView addressNone("address.none"); // none is set
inline constexpr QLatin1StringView addressClosed("address.closed"); // we are not receiving
inline constexpr QLatin1StringView addressOther("address.other"); // [host, status] something else answers
inline constexpr QLatin1StringView addressElsewhere("address.elsewhere"); // [host] our kind, but not we
inline constexpr QLatin1StringView tunnelMissing("tunnel.missing"); // [program] it is not on this computer
inline constexpr QLatin1StringView tunnelAccount("tunnel.account"); // [program] it wants an account
inline constexpr QLatin1StringView tunnelSilent("tunnel.silent"); // [program] it runs, but tells no address
inline constexpr QLatin1StringView tunnelEnded("tunnel.ended"); // [program, exit] it has ended
} // namespace codes

/** Programs that can keep a public address up, see tunnel/tunnelprogram.h. */
namespace tunnels {
inline constexpr QLatin1StringView cloudflared{"cloudflared"}; // another address at every start
inline constexpr QLatin1StringView ngrok{"ngrok"}; // an account there, always the same address
} // namespace tunnels

struct TunnelStatus
{
    enum class Phase {
        Off,
        Starting,
        Open, // address leads here
        Waiting, // it failed, see problem, and is tried again
    };

    Phase phase = Phase::Off;
    QString address = {};
    QString problem = {}; // code
    QJsonObject values = {};

    friend bool operator==(const TunnelStatus &, const TunnelStatus &) = default;
};

/** Parameter of a call to /health by which we know our own check again; it changes no answer. */
inline constexpr char arrivalParameter[] = "arrival";

} // namespace surveyhook
