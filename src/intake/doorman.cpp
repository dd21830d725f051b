// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/doorman.h"

#include "domain/codes.h"
#include "intake/callevents.h"
#include "intake/callmask.h"
#include "intake/keptfields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

using Then = DoorDecision::Then;

constexpr qsizetype rejectedBodyBytes = 16 * 1024;
constexpr QByteArrayView prefix = "/in/";

HttpAnswer refused(int status)
{
    return jsonAnswer(status, QByteArrayLiteral("{\"accepted\":false}"));
}

DoorDecision answered(HttpAnswer answer, const QString &address = {}, const QString &code = {})
{
    return {.then = Then::Answer, .answer = std::move(answer), .noteAddress = address, .noteCode = code};
}

QString keyIn(QByteArrayView path)
{
    QByteArrayView key = path.sliced(prefix.size());
    if (key.endsWith('/'))
        key.chop(1);
    return key.contains('%') ? QString::fromUtf8(QByteArray::fromPercentEncoding(key.toByteArray()))
                             : QString::fromUtf8(key);
}

QByteArray describe(const QString &problem)
{
    static const QHash<QString, QByteArray> sentences = {
        {u"json"_s, "the body is not valid JSON"},
        {u"xml"_s, "the body is not valid XML"},
        {u"form"_s, "the body is neither JSON nor XML nor a form"},
        {u"encoding"_s, "the body is not valid UTF-8"},
        {u"depth"_s, "the body is nested too deeply"},
        {u"empty"_s, "the body is empty"},
    };
    return sentences.value(problem, "the body is not what this address expects");
}

/** One call at the door, on its way to a decision. */
class Visit
{
public:
    Visit(RawRequest request, const AddressEntry &address, const Pages &pages)
        : m_request(std::move(request))
        , m_address(address)
        , m_platform(address.platform.get())
        , m_pages(pages)
    {}

    DoorDecision decide()
    {
        if (m_request.method == "HEAD")
            return probed(nullptr).value_or(answered({}, m_address.key, codes::probeHead));
        const bool asks = m_request.method == "GET";
        if (asks && m_request.rawQuery.isEmpty()) {
            return probed(nullptr).value_or(
                answered(m_pages.page(200, u"program"_s), m_address.key, codes::probeBrowser));
        }
        const Result<ParsedBody> body = readBody(m_request);
        if (auto probe = probed(body ? &*body : nullptr))
            return *std::move(probe);
        if (asks && (m_platform == nullptr || !m_platform->readsGet()))
            return answered(methodNotAllowed("POST, PUT, HEAD"), {}, codes::countRefused);
        if (auto refusal = proofRefused())
            return *std::move(refusal);
        return body ? readCall(*body) : unreadable(body.error());
    }

private:
    [[nodiscard]] std::optional<DoorDecision> probed(const ParsedBody *body) const
    {
        if (m_platform == nullptr)
            return std::nullopt;
        std::optional<ProbeAnswer> probe = m_platform->probe(m_request, body);
        if (!probe)
            return std::nullopt;
        HttpAnswer answer{.status = probe->status, .contentType = probe->contentType, .body = probe->body};
        return answered(std::move(answer), m_address.key, probe->code);
    }

    std::optional<DoorDecision> proofRefused()
    {
        if (m_platform == nullptr)
            return std::nullopt;
        const Proof proof = m_platform->verify(m_request, m_address.credentials);
        if (proof.verdict == Proof::Verdict::Proven)
            return std::nullopt;
        HttpAnswer answer = refused(401);
        if (proof.scheme == ProofScheme::Basic) {
            answer.headers =
                QByteArrayLiteral("WWW-Authenticate: Basic realm=\"Surveyhook\", charset=\"UTF-8\"\r\n");
        }
        if (proof.verdict == Proof::Verdict::NotCalledWithLogin)
            return answered(std::move(answer), m_address.key, codes::countNoLogin);
        return rejected(std::move(answer), proof.code, proof.diagnosis);
    }

    DoorDecision unreadable(const Error &error)
    {
        QJsonObject values = error.values;
        if (!values.contains("problem"_L1))
            values.insert(u"problem"_s, u"shape"_s);
        const QByteArray at = QByteArray::number(values.value("at"_L1).toInteger());
        const QByteArray sentence = describe(values.value("problem"_L1).toString());
        return rejected(jsonAnswer(400,
                                   "{\"accepted\":false,\"error\":\"" + sentence + "\",\"at\":" + at + '}'),
                        codes::body, values);
    }

    DoorDecision readCall(const ParsedBody &body)
    {
        ParsedCall call{.items = {body.data}};
        if (m_platform != nullptr) {
            call = readTolerantly(*m_platform, m_request, body);
        }
        if (call.items.isEmpty() && !call.notice) {
            return unreadable(
                {ErrorCode::InvalidInput, u"no event in the call"_s, {{u"problem"_s, u"empty"_s}}});
        }
        DoorDecision decision{.then = Then::Store, .record = newRecord()};
        CallRecord &record = decision.record;
        record.type = call.type;
        record.dedupKey = call.dedupKey;
        record.dedupWindow = call.dedupWindow;
        record.subject = call.subject;
        record.remember = call.remember;
        record.ratings = call.ratings;
        record.answers = call.answers;
        record.events = eventsOf(call, m_address);
        const QStringList essential = m_platform != nullptr ? m_platform->essentialPaths() : QStringList();
        if (const auto paths = pathsToKeep(m_address.keep, essential, call, m_address.addressFields))
            keepFields(m_request, asRead(body, call), *paths);
        maskCredentials(m_request, m_address.credentials);
        record.request = std::move(m_request);
        return decision;
    }

    DoorDecision rejected(HttpAnswer answer, const QString &code, const QJsonObject &values)
    {
        DoorDecision decision{.then = Then::Reject, .answer = std::move(answer), .record = newRecord()};
        maskCredentials(m_request, m_address.credentials);
        m_request.body.truncate(rejectedBodyBytes); // after masking: half a secret would not be found
        decision.record.request = std::move(m_request);
        const bool single = m_address.listeners.size() == 1;
        decision.record.events = {
            {.automation = single ? m_address.listeners.constFirst().automation : QString(),
             .item = 0,
             .state = State::Rejected,
             .code = code,
             .values = values}};
        return decision;
    }

    [[nodiscard]] CallRecord newRecord() const
    {
        return {.address = m_address.key, .platform = m_address.platformId};
    }

    RawRequest m_request;
    const AddressEntry &m_address;
    const Platform *m_platform;
    const Pages &m_pages;
};

} // namespace

DoorDecision decideCall(RawRequest request, const AddressBook &book, const Pages &pages)
{
    const QByteArray &method = request.method;
    if (method != "POST" && method != "PUT" && method != "GET" && method != "HEAD")
        return answered(methodNotAllowed("POST, PUT, GET, HEAD"), {}, codes::countRefused);
    const auto address = book.addresses.constFind(keyIn(request.path));
    if (address == book.addresses.constEnd())
        return answered(refused(404), {}, codes::countUnknownKey);
    request.publicUrl = book.publicUrl;
    return Visit(std::move(request), *address, pages).decide();
}

HttpAnswer storedAnswer(const Result<StoredCall> &stored)
{
    if (!stored || stored->eventIds.isEmpty())
        return comeAgain();
    // Ids are ours (base/identifier.h): nothing in them needs escaping.
    QByteArray json = "{\"accepted\":true,\"event\":\"" + stored->eventIds.constFirst().toLatin1() + '"';
    if (stored->eventIds.size() > 1) {
        json += ",\"events\":";
        json += QJsonDocument(QJsonArray::fromStringList(stored->eventIds)).toJson(QJsonDocument::Compact);
    }
    json += stored->duplicate ? ",\"duplicate\":true}" : "}";
    return jsonAnswer(200, json);
}

HttpAnswer comeAgain()
{
    HttpAnswer answer = refused(503);
    answer.headers = QByteArrayLiteral("Retry-After: 30\r\n");
    return answer;
}

} // namespace surveyhook
