// SPDX-License-Identifier: GPL-3.0-or-later
// A platform whose calls tests can write by hand: {"topic", "id", "people": […], "unsubscribed": address}.
#pragma once

#include "base/constanttime.h"
#include "domain/codes.h"
#include "domain/ports/platform.h"

namespace surveyhook::test {

/** None: takes every call. Basic: user and password. Hmac: the header "x-signature" must equal the secret. */
class FakePlatform final : public Platform
{
public:
    explicit FakePlatform(ProofScheme scheme = ProofScheme::None, bool readsQuery = false)
        : m_scheme(scheme)
        , m_readsGet(readsQuery)
    {}

    [[nodiscard]] QString id() const override { return QStringLiteral("fake"); }
    [[nodiscard]] PlatformDescription description() const override
    {
        return {.id = id(), .name = QStringLiteral("Fake"), .proof = m_scheme};
    }
    [[nodiscard]] std::optional<ProbeAnswer> probe(const RawRequest &request,
                                                   const ParsedBody *body) const override
    {
        if (request.method == "HEAD")
            return ProbeAnswer{.code = codes::probeHead};
        if (body != nullptr && body->data.value(QLatin1StringView("topic")) == QLatin1StringView("ping"))
            return ProbeAnswer{.code = codes::probePing, .contentType = "text/plain", .body = "pong"};
        return std::nullopt;
    }
    [[nodiscard]] Proof verify(const RawRequest &request, const Credentials &credentials) const override
    {
        if (m_scheme == ProofScheme::Hmac) {
            const bool right =
                equalInConstantTime(request.header("x-signature"), credentials.secret.reveal());
            return verdict(right, codes::signature, QStringLiteral("mismatch"));
        }
        if (m_scheme != ProofScheme::Basic)
            return {};
        const QByteArray login = request.header("authorization");
        if (login.isEmpty())
            return {.verdict = Proof::Verdict::NotCalledWithLogin, .scheme = m_scheme};
        const QByteArray right =
            credentials.user.toUtf8() + ':' + credentials.password.reveal().toByteArray();
        return verdict(login == "Basic " + right.toBase64(), codes::login, QStringLiteral("password"));
    }
    [[nodiscard]] QList<HttpHeader> prove(const RawRequest &, const Credentials &) const override
    {
        return {};
    }
    [[nodiscard]] Result<ParsedCall> read(const RawRequest &, const ParsedBody &body) const override
    {
        const QJsonObject &data = body.data;
        if (data.contains(QLatin1StringView("strange")))
            return Error{ErrorCode::InvalidInput, QStringLiteral("strange")};
        ParsedCall call;
        call.type = data.value(QLatin1StringView("topic")).toString();
        call.dedupKey = data.value(QLatin1StringView("id")).toString();
        call.dedupWindow = std::chrono::hours(1);
        call.subject = data.value(QLatin1StringView("conversation")).toString();
        for (const auto &person : data.value(QLatin1StringView("people")).toArray())
            call.items.append(person.toObject());
        if (const QString out = data.value(QLatin1StringView("unsubscribed")).toString(); !out.isEmpty())
            call.notice = PersonNotice{PersonNotice::Kind::OptOut, out};
        if (call.items.isEmpty() && !call.notice)
            call.items.append(data);
        return call;
    }
    [[nodiscard]] Correspondents correspondents(const QJsonObject &) const override { return {}; }
    [[nodiscard]] bool readsGet() const override { return m_readsGet; }
    [[nodiscard]] QStringList essentialPaths() const override
    {
        return {QStringLiteral("topic"), QStringLiteral("id")};
    }

private:
    [[nodiscard]] Proof verdict(bool right, QLatin1StringView code, const QString &problem) const
    {
        if (right)
            return {.scheme = m_scheme};
        return {.verdict = Proof::Verdict::Refused,
                .scheme = m_scheme,
                .code = code,
                .diagnosis = {{QStringLiteral("problem"), problem}}};
    }

    ProofScheme m_scheme;
    bool m_readsGet;
};

} // namespace surveyhook::test
