// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/tunnelprogram.h"

#include "domain/publicaddress.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

TunnelProgram cloudflared()
{
    // Without a file of its own it takes one that another tool left behind, whose rules may answer 404 to
    // all.
    return {.id = tunnels::cloudflared,
            .arguments =
                [](const QUrl &local, const QString &emptyFile) {
                    return QStringList{u"tunnel"_s,    u"--no-autoupdate"_s, u"--config"_s, emptyFile,
                                       u"--metrics"_s, u"127.0.0.1:0"_s,     u"--url"_s,    local.toString()};
                },
            .address = QRegularExpression(u"(https://(?!api\\.)[a-z0-9-]+\\.trycloudflare\\.com)"_s)};
}

TunnelProgram ngrok()
{
    return {.id = tunnels::ngrok,
            .arguments =
                [](const QUrl &local, const QString &) {
                    return QStringList{u"http"_s,   local.authority(), u"--log"_s,
                                       u"stdout"_s, u"--log-format"_s, u"json"_s};
                },
            .address = QRegularExpression(u"\"started tunnel\".*\"url\":\"(https://[^\"]+)\""_s),
            .wantsAccount = QRegularExpression(u"ERR_NGROK_(105|106|107|4018)\\b"_s)};
}

} // namespace

std::optional<TunnelProgram> findTunnelProgram(const QString &id)
{
    for (TunnelProgram program : {cloudflared(), ngrok()}) {
        if (program.id == id)
            return program;
    }
    return std::nullopt;
}

} // namespace surveyhook
