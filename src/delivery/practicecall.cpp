// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/practicecall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype mostFields = 12;
constexpr qsizetype longestValue = 120; // characters
constexpr qsizetype shortestSecret = 4; // a shorter one would hide words that have nothing to do with it

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(u"(api_?key|token|secret|password|webhookkey|webhookauth)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

/** Collects what would have been sent, without what nobody may read. */
class Shown
{
public:
    explicit Shown(const Connection &connection)
    {
        for (const Secret &secret : connection.secrets) {
            const QString text = secret.revealText();
            if (text.size() >= shortestSecret)
                m_secrets.append(text);
        }
    }

    /** A pasted address that is a secret as a whole says no more than its host. */
    [[nodiscard]] QString address(const QUrl &url) const
    {
        const QString path = url.path(QUrl::FullyDecoded);
        const bool secret = std::ranges::any_of(m_secrets, [&path](const QString &text) {
            return path.contains(text) || text.contains("://"_L1);
        });
        return secret ? url.host() : QString(url.host() + path);
    }

    void add(const QString &field, const QString &value)
    {
        if (m_fields.size() >= mostFields)
            return;
        const bool secret =
            isSecretName(field)
            || std::ranges::any_of(m_secrets, [&value](const QString &text) { return value.contains(text); });
        const QString text = value.size() > longestValue ? QString(value.first(longestValue) + u'…') : value;
        m_fields.append(QJsonObject{{"field"_L1, field}, {"value"_L1, secret ? maskedText() : text}});
    }

    void add(const QUrlQuery &parameters)
    {
        for (const auto &[name, value] : parameters.queryItems(QUrl::FullyDecoded))
            add(name, value);
    }

    void add(const QString &path, const QJsonValue &value)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                add(path.isEmpty() ? it.key() : QString(path + u'.' + it.key()), *it);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &each : array)
                add(path, each);
        } else {
            add(path, value.toVariant().toString());
        }
    }

    [[nodiscard]] QJsonArray fields() const { return m_fields; }

private:
    QStringList m_secrets;
    QJsonArray m_fields;
};

bool isForm(const OutgoingRequest &request)
{
    return std::ranges::any_of(request.headers, [](const HttpHeader &header) {
        return header.name.toLower() == "content-type" && header.value.contains("form-urlencoded");
    });
}

} // namespace

QJsonObject shownCall(const OutgoingRequest &request, const ActionCall &call)
{
    Shown shown(call.connection);
    shown.add(QUrlQuery(request.url));
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    if (isForm(request))
        shown.add(QUrlQuery(QString::fromUtf8(request.body)));
    else if (json.isObject())
        shown.add(QString(), QJsonValue(json.object()));
    else if (json.isArray())
        shown.add(QString(), QJsonValue(json.array()));
    else if (!request.body.isEmpty())
        shown.add(u"body"_s, QString::fromUtf8(request.body));
    return {{"address"_L1, shown.address(request.url)}, {"sent"_L1, shown.fields()}};
}

} // namespace surveyhook
