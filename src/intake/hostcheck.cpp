// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/hostcheck.h"

#include <QHostAddress>

namespace surveyhook {

namespace {

QByteArrayView withoutPort(QByteArrayView host)
{
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        return end < 0 ? QByteArrayView() : host.sliced(1, end - 1);
    }
    const qsizetype colon = host.indexOf(':');
    if (colon >= 0)
        host = host.first(colon);
    if (host.endsWith('.'))
        host.chop(1);
    return host;
}

} // namespace

bool isOwnHost(QByteArrayView host, const QHostAddress &local, QByteArrayView publicHost)
{
    const QByteArrayView name = withoutPort(host.trimmed());
    if (name.isEmpty())
        return false;
    if (name.compare("localhost", Qt::CaseInsensitive) == 0)
        return true;
    if (!publicHost.isEmpty() && name.compare(publicHost, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(QString::fromLatin1(name));
    return !address.isNull()
           && (address.isLoopback() || address.isEqual(local, QHostAddress::ConvertV4MappedToIPv4));
}

bool isCrossSite(const RawRequest &request)
{
    return !request.header("origin").isEmpty() || request.header("sec-fetch-site") == "cross-site";
}

} // namespace surveyhook
