// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/secrettexts.h"

#include <algorithm>
#include <array>

namespace surveyhook {

namespace {

constexpr qsizetype shortestInside = 4;
constexpr qsizetype longestName = 16;

constexpr std::array<QByteArrayView, 10> secretNames = {"secret",    "password", "token",      "accesstoken",
                                                        "apitoken",  "apikey",   "webhookkey", "webhookauth",
                                                        "inviteurl", "secretkey"};

} // namespace

bool isSecretName(QByteArrayView name)
{
    std::array<char, longestName> plain{};
    qsizetype length = 0;
    for (const char c : name) {
        if (c == '_' || c == '-')
            continue;
        if (length == longestName)
            return false;
        plain[length++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    const QByteArrayView wanted(plain.data(), length);
    return std::any_of(secretNames.begin(), secretNames.end(),
                       [wanted](QByteArrayView secret) { return secret == wanted; });
}

SecretTexts::SecretTexts(const Credentials &credentials)
{
    for (const QByteArrayView text : {credentials.secret.reveal(), credentials.password.reveal()}) {
        if (!text.isEmpty())
            m_texts.append(text);
    }
    std::sort(m_texts.begin(), m_texts.end(),
              [](QByteArrayView a, QByteArrayView b) { return a.size() > b.size(); });
}

bool SecretTexts::occurIn(QByteArrayView text) const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [text](QByteArrayView secret) {
        return secret.size() < shortestInside ? text == secret : text.contains(secret);
    });
}

QByteArray SecretTexts::masked(QByteArrayView text) const
{
    QByteArray result = text.toByteArray();
    for (const QByteArrayView secret : m_texts) {
        if (secret.size() >= shortestInside) {
            result.replace(secret, maskBytes());
        } else if (result == secret) {
            result = maskBytes();
        }
    }
    return result;
}

const QByteArray &maskBytes()
{
    static const QByteArray bytes = maskedText().toUtf8();
    return bytes;
}

} // namespace surveyhook
