// SPDX-License-Identifier: GPL-3.0-or-later
// Reading tests/fixtures: bodies, .headers files (comment lines start with '#') and manifest.json.
#pragma once

#include "domain/ports/platform.h"

#include <QFile>
#include <QJsonDocument>

namespace surveyhook::fixtures {

using namespace Qt::Literals::StringLiterals;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QList<HttpHeader> headersOf(const QString &path)
{
    QList<HttpHeader> headers;
    const QList<QByteArray> lines = bytesOf(path).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (!line.startsWith('#') && colon > 0)
            headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

inline RawRequest callFrom(const QString &bodyFile, const QString &headersFile)
{
    return {.method = "POST",
            .path = "/in/key-1",
            .headers = headersOf(headersFile),
            .body = bytesOf(bodyFile),
            .receivedAt = QDateTime::fromSecsSinceEpoch(1'774'000'000, Qt::UTC)};
}

inline OutgoingAnswer answerFrom(const QString &name, int status)
{
    return {.status = status, .headers = headersOf(name + u".headers"_s), .body = bytesOf(name + u".json"_s)};
}

inline QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

/** The manifest's entries of one platform and kind. */
inline QList<QJsonObject> entries(const QString &platform, const QString &kind)
{
    QList<QJsonObject> found;
    const QJsonArray all = jsonOf(u"manifest.json"_s).value("fixtures"_L1).toArray();
    for (const QJsonValue &each : all) {
        const QJsonObject entry = each.toObject();
        if (entry.value("platform"_L1) == platform && entry.value("kind"_L1) == kind)
            found.append(entry);
    }
    return found;
}

} // namespace surveyhook::fixtures
