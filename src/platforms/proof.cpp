// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/proof.h"

#include "base/constanttime.h"
#include "domain/codes.h"

#include <QMessageAuthenticationCode>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** No copy: the bytes stay in the secret's own buffer, which is wiped. */
QByteArray borrowed(const Secret &secret)
{
    return QByteArray::fromRawData(secret.reveal().data(), secret.reveal().size());
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/** Whether @p digits can be what the scheme writes. */
bool looksSigned(const HmacHeader &scheme, const QByteArray &digits)
{
    const qsizetype bytes = QCryptographicHash::hashLength(scheme.algorithm);
    if (scheme.digits == HmacHeader::Digits::Hex)
        return digits.size() == 2 * bytes && isHex(digits);
    const auto decoded = QByteArray::fromBase64Encoding(digits, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == bytes;
}

Proof refused(ProofScheme scheme, QLatin1StringView code, QJsonObject diagnosis)
{
    return {.verdict = Proof::Verdict::Refused,
            .scheme = scheme,
            .code = code,
            .diagnosis = std::move(diagnosis)};
}

Proof proven(ProofScheme scheme)
{
    return {.verdict = Proof::Verdict::Proven, .scheme = scheme};
}

/** Text in UTF-8, or in ISO-8859-1 when it is no UTF-8. */
QString decoded(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

bool sameText(const QByteArray &given, QByteArrayView expected)
{
    const bool asUtf8 = equalInConstantTime(given, expected);
    const bool asLatin1 = equalInConstantTime(QString::fromLatin1(given).toUtf8(), expected);
    return asUtf8 || asLatin1;
}

} // namespace

QByteArray hmacText(const HmacHeader &scheme, const QByteArray &signedBytes, const Secret &secret)
{
    const QByteArray code = QMessageAuthenticationCode::hash(signedBytes, borrowed(secret), scheme.algorithm);
    return scheme.digits == HmacHeader::Digits::Hex ? code.toHex() : code.toBase64();
}

Proof refusedSignature(const QByteArray &header, const QString &problem)
{
    return refused(ProofScheme::Hmac, codes::signature,
                   {{u"header"_s, QString::fromLatin1(header)}, {u"problem"_s, problem}});
}

Proof checkHmac(const HmacHeader &scheme, const RawRequest &request, const QByteArray &signedBytes,
                const Secret &secret)
{
    if (secret.isEmpty())
        return proven(ProofScheme::None);
    QByteArray given = request.header(scheme.header).trimmed();
    if (given.isEmpty())
        return refusedSignature(scheme.header, u"missing"_s);
    if (scheme.digits == HmacHeader::Digits::Hex)
        given = given.toLower();
    const QByteArray digits = given.mid(scheme.prefix.size());
    if (!given.startsWith(scheme.prefix) || !looksSigned(scheme, digits))
        return refusedSignature(scheme.header, u"format"_s);
    if (!equalInConstantTime(digits, hmacText(scheme, signedBytes, secret)))
        return refusedSignature(scheme.header, u"mismatch"_s);
    return proven(ProofScheme::Hmac);
}

QList<HttpHeader> hmacHeaders(const HmacHeader &scheme, const QByteArray &signedBytes, const Secret &secret)
{
    if (secret.isEmpty())
        return {};
    return {{scheme.header, scheme.prefix + hmacText(scheme, signedBytes, secret)}};
}

bool hasLogin(const Credentials &credentials)
{
    return !credentials.user.isEmpty() || !credentials.password.isEmpty();
}

Proof checkBasic(const RawRequest &request, const Credentials &credentials)
{
    if (!hasLogin(credentials))
        return proven(ProofScheme::None);
    QJsonObject diagnosis = {{u"expectedUser"_s, credentials.user}};
    const auto problem = [&diagnosis](QLatin1StringView what) {
        diagnosis.insert("problem"_L1, what);
        return refused(ProofScheme::Basic, codes::login, diagnosis);
    };
    const QByteArray header = request.header("authorization").trimmed();
    if (header.isEmpty()) {
        Proof answer = problem("missing"_L1);
        answer.verdict = Proof::Verdict::NotCalledWithLogin;
        return answer;
    }
    if (!header.toLower().startsWith("basic "))
        return problem("format"_L1);
    const auto pair =
        QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = pair ? pair.decoded.indexOf(':') : -1;
    if (colon < 0)
        return problem("format"_L1);
    const QByteArray user = pair.decoded.left(colon);
    const QByteArray password = pair.decoded.mid(colon + 1);
    const bool sameUser = sameText(user, credentials.user.toUtf8());
    const bool samePassword = sameText(password, credentials.password.reveal());
    if (sameUser && samePassword)
        return proven(ProofScheme::Basic);
    // Whoever swaps the two fields has typed the password as the name.
    const bool swapped = sameText(user, credentials.password.reveal());
    diagnosis.insert("user"_L1, swapped ? maskedText() : decoded(user).left(100));
    return problem(sameUser ? "password"_L1 : "user"_L1);
}

QList<HttpHeader> basicHeaders(const Credentials &credentials)
{
    if (!hasLogin(credentials))
        return {};
    QByteArray pair = credentials.user.toUtf8() + ':';
    pair += credentials.password.reveal();
    QList<HttpHeader> headers = {{"authorization", "Basic " + pair.toBase64()}};
    pair.fill('\0');
    return headers;
}

Proof checkSecretHeader(const RawRequest &request, const QByteArray &name, const Secret &secret)
{
    if (secret.isEmpty())
        return proven(ProofScheme::None);
    const QByteArray given = request.header(name);
    const bool same = equalInConstantTime(given, secret.reveal());
    if (same)
        return proven(ProofScheme::SecretHeader);
    return refused(ProofScheme::SecretHeader, codes::login,
                   {{u"header"_s, QString::fromLatin1(name)},
                    {u"problem"_s, given.isEmpty() ? u"missing"_s : u"header"_s}});
}

std::optional<ProbeAnswer> headProbe(const RawRequest &request)
{
    if (request.method != "HEAD")
        return std::nullopt;
    return ProbeAnswer{.code = codes::probeHead};
}

Error wrongShape(const QString &member)
{
    return {ErrorCode::InvalidInput,
            u"not this platform's shape: "_s + member,
            {{u"problem"_s, u"shape"_s}, {u"at"_s, 0}, {u"member"_s, member}}};
}

} // namespace surveyhook
