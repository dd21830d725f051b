// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP messages as plain values: what callers sent us, what we send to platforms, what they answer.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace surveyhook {

struct HttpHeader
{
    QByteArray name; // lower case
    QByteArray value;
};

/** The first value of a header; empty when there is none. @p name in lower case. */
[[nodiscard]] QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name);

/** A request as it arrived: the exact bytes, before anything is parsed. */
struct RawRequest
{
    QByteArray method;
    QByteArray path; // as sent, still percent-encoded, without the query
    QByteArray rawQuery; // as sent, without '?'; signatures are made over these bytes
    QList<HttpHeader> headers;
    QByteArray body;
    QDateTime receivedAt; // UTC
    QString publicUrl = {}; // of the office, without a slash at the end; empty: none, or not known here

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

/** A request of ours to a platform. May hold secrets: never logged, never stored. */
struct OutgoingRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers = {};
    QByteArray body = {};
};

struct OutgoingAnswer
{
    int status = 0; // 0: no answer came, see networkError
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    QString networkError = {}; // one word: name, refused, timeout, tls, dropped
};

} // namespace surveyhook
