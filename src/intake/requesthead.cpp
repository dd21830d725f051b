// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/requesthead.h"

#include <array>

namespace surveyhook {

namespace {

// QHttpHeaderParser reads no header at all when there are more or longer ones, and would miss the length.
constexpr qsizetype mostFields = 100;
constexpr qsizetype longestField = 8 * 1024;
constexpr qsizetype mostLengthDigits = 18;

constexpr std::array<bool, 256> tokenCharacters = [] {
    std::array<bool, 256> allowed{};
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        allowed[static_cast<unsigned char>(c)] = true;
    for (unsigned c = '0'; c <= '9'; ++c)
        allowed[c] = true;
    for (unsigned c = 'a'; c <= 'z'; ++c) {
        allowed[c] = true;
        allowed[c - 'a' + 'A'] = true;
    }
    return allowed;
}();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return tokenCharacters[static_cast<unsigned char>(c)];
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/** The next line without its end; @p rest moves behind it. */
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool equals(QByteArrayView a, QByteArrayView lower)
{
    return a.compare(lower, Qt::CaseInsensitive) == 0;
}

/** Whether the comma-separated @p list holds @p lower. */
bool listHolds(QByteArrayView list, QByteArrayView lower)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (equals((comma < 0 ? list : list.first(comma)).trimmed(), lower))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

/** origin-form, or the absolute-form that proxies use, whose authority then replaces Host (RFC 9112 §3.2). */
int readTarget(QByteArrayView target, RawRequest &request, QByteArray &authority)
{
    for (const char c : target) {
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7f || c == '#')
            return 400;
    }
    if (target.size() > 7 && (equals(target.first(7), "http://") || equals(target.first(8), "https://"))) {
        target = target.sliced(target.indexOf("//") + 2);
        const auto *const end =
            std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
        authority = target.first(end - target.begin()).toByteArray();
        target = target.sliced(authority.size());
        if (!target.startsWith('/'))
            request.path = "/"; // and perhaps a query
    }
    if (request.path.isEmpty() && !target.startsWith('/') && target != "*" && request.method != "CONNECT")
        return 400;
    const qsizetype question = target.indexOf('?');
    request.path += (question < 0 ? target : target.first(question)).toByteArray();
    if (question >= 0)
        request.rawQuery = target.sliced(question + 1).toByteArray();
    return 0;
}

int readRequestLine(QByteArrayView line, RequestHead &head, QByteArray &authority)
{
    const qsizetype afterMethod = line.indexOf(' ');
    const qsizetype afterTarget = line.lastIndexOf(' ');
    if (afterMethod < 0 || afterTarget <= afterMethod + 1)
        return 400;
    const QByteArrayView version = line.sliced(afterTarget + 1);
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.')
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return 505;
    const QByteArrayView method = line.first(afterMethod);
    if (!isToken(method))
        return 400;
    head.http10 = version[7] == '0';
    head.request.method = method.toByteArray();
    return readTarget(line.sliced(afterMethod + 1, afterTarget - afterMethod - 1), head.request, authority);
}

int readField(QByteArrayView line, QList<HttpHeader> &headers)
{
    if (headers.size() >= mostFields || line.size() > longestField)
        return 431;
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.first(colon)))
        return 400;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    for (const char c : value) {
        if ((static_cast<unsigned char>(c) < ' ' && c != '\t') || c == 0x7f)
            return 400;
    }
    headers.append({line.first(colon).toByteArray().toLower(), value.toByteArray()});
    return 0;
}

/** What the headers say of the body's length and of the connection. */
class Framing
{
public:
    int read(const HttpHeader &header)
    {
        if (header.name == "content-length")
            return readLength(header.value);
        if (header.name == "transfer-encoding") {
            if (m_chunked)
                return 400;
            m_chunked = true;
            return equals(header.value, "chunked") ? 0 : 501;
        }
        if (header.name == "connection") {
            readConnection(header.value);
        } else if (header.name == "upgrade") {
            m_webSocket = m_webSocket || listHolds(header.value, "websocket");
        } else if (header.name == "host") {
            return readHost(header.value);
        } else if (header.name == "expect") {
            m_continue = equals(header.value, "100-continue");
            return m_continue ? 0 : 417;
        }
        return 0;
    }

    [[nodiscard]] int apply(RequestHead &head) const
    {
        // QAbstractHttpServer takes a WebSocket's handshake for itself, whatever we answer.
        if ((m_chunked && (m_length >= 0 || head.http10)) || (m_webSocket && m_upgrade))
            return 400;
        head.chunked = m_chunked;
        head.contentLength = std::max<qint64>(m_length, 0);
        head.keepAlive = !m_close && (!head.http10 || m_keepAlive);
        head.expectsContinue = m_continue && !head.http10 && (m_chunked || m_length > 0);
        return 0;
    }

private:
    int readLength(QByteArrayView value)
    {
        if (!isDigits(value))
            return 400;
        if (value.size() > mostLengthDigits)
            return 413;
        const qint64 length = value.toLongLong();
        if (m_length >= 0 && m_length != length)
            return 400;
        m_length = length;
        return 0;
    }

    int readHost(const QByteArray &value)
    {
        const bool differs = m_hasHost && value != m_host;
        m_hasHost = true;
        m_host = value;
        return differs ? 400 : 0;
    }

    void readConnection(QByteArrayView value)
    {
        m_close = m_close || listHolds(value, "close");
        m_keepAlive = m_keepAlive || listHolds(value, "keep-alive");
        m_upgrade = m_upgrade || value.toByteArray().toLower().contains("upgrade"); // as Qt reads it
    }

    qint64 m_length = -1;
    QByteArray m_host;
    bool m_hasHost = false;
    bool m_chunked = false;
    bool m_close = false;
    bool m_keepAlive = false;
    bool m_upgrade = false;
    bool m_webSocket = false;
    bool m_continue = false;
};

} // namespace

RequestHead parseHead(QByteArrayView bytes)
{
    RequestHead head;
    QByteArray authority;
    head.refusal = readRequestLine(takeLine(bytes), head, authority);
    Framing framing;
    head.request.headers.reserve(12);
    while (head.refusal == 0) {
        const QByteArrayView line = takeLine(bytes);
        if (line.isEmpty())
            break;
        head.refusal = readField(line, head.request.headers);
        if (head.refusal == 0)
            head.refusal = framing.read(head.request.headers.constLast());
    }
    if (head.refusal == 0)
        head.refusal = framing.apply(head);
    if (!authority.isEmpty())
        head.request.headers.prepend({"host", authority});
    return head;
}

} // namespace surveyhook
