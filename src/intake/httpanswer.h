// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP answer as a value, and the one writer of its bytes.
#pragma once

#include <QByteArray>

namespace surveyhook {

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QByteArray headers = {}; // further lines, each with its CRLF
};

/** What the answer's bytes depend on besides the answer. */
struct AnswerShape
{
    bool headOnly = false; // to HEAD: the length is told, the body is not sent
    bool keepAlive = true;
    bool http10 = false; // such a client must be told that the connection stays
    QByteArrayView date = {}; // RFC 9110 §5.6.7
};

[[nodiscard]] QByteArray toBytes(const HttpAnswer &answer, const AnswerShape &shape);

/** A short text/plain answer: the reason phrase. */
[[nodiscard]] HttpAnswer plainAnswer(int status);
[[nodiscard]] HttpAnswer jsonAnswer(int status, const QByteArray &json);
/** 405 naming the methods that the address takes. */
[[nodiscard]] HttpAnswer methodNotAllowed(const QByteArray &allowed);

} // namespace surveyhook
