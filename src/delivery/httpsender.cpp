// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/httpsender.h"

#include "base/useragent.h"

#include <memory>
#include <mutex>

#include <curl/curl.h>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype answerLimit = 1024 * 1024;

struct EasyDeleter
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct ListDeleter
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, ListDeleter>;

void initCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

size_t takeBody(char *data, size_t size, size_t count, void *target)
{
    auto *answer = static_cast<OutgoingAnswer *>(target);
    const auto bytes = static_cast<qsizetype>(size * count);
    if (answer->body.size() + bytes > answerLimit)
        return 0; // ends the transfer
    answer->body.append(data, bytes);
    return size * count;
}

size_t takeHeader(char *data, size_t size, size_t count, void *target)
{
    auto *answer = static_cast<OutgoingAnswer *>(target);
    const QByteArray line = QByteArray(data, static_cast<qsizetype>(size * count)).trimmed();
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith("HTTP/"))
        answer->headers.clear(); // an interim answer stood before
    else if (colon > 0)
        answer->headers.append(HttpHeader{line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    return size * count;
}

int lookForStop(void *stopped, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(stopped)->load() ? 1 : 0;
}

HeaderList headersOf(const OutgoingRequest &request)
{
    // Without "Expect: 100-continue": many servers do not know it.
    curl_slist *list = curl_slist_append(nullptr, "Expect:");
    if (headerValue(request.headers, "user-agent").isEmpty())
        list = curl_slist_append(list, QByteArray("User-Agent: " + userAgent()).constData());
    for (const HttpHeader &header : request.headers)
        list = curl_slist_append(list, QByteArray(header.name + ": " + header.value).constData());
    return HeaderList(list);
}

bool wasSent(CURL *easy)
{
    long bytes = 0;
    curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &bytes);
    return bytes > 0;
}

QString errorWord(CURLcode result, CURL *easy)
{
    switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"name"_s;
    case CURLE_COULDNT_CONNECT:
        return u"refused"_s;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"tls"_s;
    case CURLE_OPERATION_TIMEDOUT:
        return wasSent(easy) ? u"timeout"_s : u"refused"_s;
    default:
        return wasSent(easy) ? u"dropped"_s : u"refused"_s;
    }
}

long milliseconds(std::chrono::milliseconds time)
{
    return static_cast<long>(time.count());
}

} // namespace

OutgoingAnswer HttpSender::send(const OutgoingRequest &request) const
{
    initCurl();
    OutgoingAnswer answer;
    const std::unique_ptr<CURL, EasyDeleter> easy(curl_easy_init());
    const HeaderList headers = headersOf(request);
    const auto set = [&easy](CURLoption option, auto value) {
        curl_easy_setopt(easy.get(), option, value);
    };
    const QByteArray url = request.url.toEncoded();
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_NOSIGNAL, 1L);
    // A kept connection that turns out dead would make libcurl send the request a second time.
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(m_timeouts.connect));
    set(CURLOPT_TIMEOUT_MS, milliseconds(m_timeouts.whole));
    if (request.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L); // of a custom HEAD libcurl would wait for a body
    } else if (request.method != "GET" || !request.body.isEmpty()) {
        set(CURLOPT_CUSTOMREQUEST, request.method.constData());
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        set(CURLOPT_POSTFIELDS, request.body.constData());
    }
    set(CURLOPT_WRITEFUNCTION, &takeBody);
    set(CURLOPT_WRITEDATA, &answer);
    set(CURLOPT_HEADERFUNCTION, &takeHeader);
    set(CURLOPT_HEADERDATA, &answer);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &lookForStop);
    set(CURLOPT_XFERINFODATA, &m_stopped);

    const CURLcode result = curl_easy_perform(easy.get());
    if (result != CURLE_OK)
        return {.networkError = errorWord(result, easy.get())};
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    return answer;
}

} // namespace surveyhook
