// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/proxyrecipe.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Signatures are made over the body and some over the address, so both must pass as they came. */
const QString nginx = QStringLiteral(R"(server {
    listen 443 ssl;
    server_name %1;
    ssl_certificate     /etc/ssl/%1.pem;
    ssl_certificate_key /etc/ssl/%1.key;
    client_max_body_size 2m;

    location %2/ {
        proxy_pass %3/;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $remote_addr;
    }
}
)");

const QString apache = QStringLiteral(R"(<VirtualHost *:443>
    ServerName %1
    SSLEngine on
    SSLCertificateFile    /etc/ssl/%1.pem
    SSLCertificateKeyFile /etc/ssl/%1.key
    ProxyPreserveHost On
    AllowEncodedSlashes NoDecode
    ProxyPass "%2/" "%3/" nocanon
</VirtualHost>
)");

const QString caddy = QStringLiteral(R"(%1 {
    reverse_proxy %3
}
)");

const QString caddyBelow = QStringLiteral(R"(%1 {
    handle_path %2/* {
        reverse_proxy %3
    }
}
)");

} // namespace

QString proxyRecipe(ProxyServer server, const QUrl &address, const QUrl &local)
{
    const QString host = address.host().isEmpty() ? u"hook.office.example"_s : address.host();
    QString below = address.path();
    while (below.endsWith(u'/'))
        below.chop(1);
    const QString to = local.toString(QUrl::StripTrailingSlash);
    switch (server) {
    case ProxyServer::Nginx:
        return nginx.arg(host, below, to);
    case ProxyServer::Apache:
        return apache.arg(host, below, to);
    case ProxyServer::Caddy:
        break;
    }
    return below.isEmpty() ? QString(caddy).replace(u"%1"_s, host).replace(u"%3"_s, to)
                           : caddyBelow.arg(host, below, to);
}

} // namespace surveyhook
