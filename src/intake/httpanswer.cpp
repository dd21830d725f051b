// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/httpanswer.h"

namespace surveyhook {

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default: // a platform's probe may want another; the phrase means nothing to programs (RFC 9112 §4)
        return "Answer";
    }
}

} // namespace

QByteArray toBytes(const HttpAnswer &answer, const AnswerShape &shape)
{
    QByteArray bytes;
    bytes.reserve(256 + answer.headers.size() + answer.body.size());
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(answer.status);
    bytes += ' ';
    bytes += reasonPhrase(answer.status);
    bytes += "\r\nDate: ";
    bytes += shape.date;
    if (!answer.contentType.isEmpty()) {
        bytes += "\r\nContent-Type: ";
        bytes += answer.contentType;
    }
    if (answer.status != 204) { // RFC 9110 §8.6
        bytes += "\r\nContent-Length: ";
        bytes += QByteArray::number(answer.body.size());
    }
    bytes += "\r\n";
    bytes += answer.headers;
    if (!shape.keepAlive) {
        bytes += "Connection: close\r\n";
    } else if (shape.http10) {
        bytes += "Connection: keep-alive\r\n";
    }
    bytes += "\r\n";
    if (!shape.headOnly && answer.status != 204)
        bytes += answer.body;
    return bytes;
}

HttpAnswer plainAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    answer.body = reasonPhrase(status).toByteArray() + '\n';
    return answer;
}

HttpAnswer jsonAnswer(int status, const QByteArray &json)
{
    return {.status = status, .contentType = QByteArrayLiteral("application/json"), .body = json};
}

HttpAnswer methodNotAllowed(const QByteArray &allowed)
{
    HttpAnswer answer = plainAnswer(405);
    answer.headers = "Allow: " + allowed + "\r\n";
    return answer;
}

} // namespace surveyhook
