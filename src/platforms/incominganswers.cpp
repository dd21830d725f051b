// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/incominganswers.h"

#include "domain/codes.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

bool isSecretOf(const QString &given, const QMap<QString, Secret> &secrets, const QString &member)
{
    const Secret secret = secrets.value(member);
    if (secret.isEmpty() || given.isEmpty())
        return false;
    // Digests are equally long: how far they agree tells nothing of the secret.
    const QByteArray a = QCryptographicHash::hash(given.toUtf8(), QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256);
    char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<char>(difference | (a.at(i) ^ b.at(i)));
    return difference == 0;
}

CallRecord orderRecord(const QString &style, const QString &type)
{
    CallRecord record;
    record.address = style;
    record.platform = style;
    record.type = type;
    return record;
}

StyleRefused refusedOrder(CallRecord record, const StyleAnswer &answer, const QJsonObject &values)
{
    NewEvent event;
    event.state = State::Rejected;
    event.code = codes::orderRefused;
    event.values = values;
    record.events = {event};
    record.dedupKey.clear();
    record.change.reset();
    return {.answer = answer, .record = std::move(record)};
}

StyleRefused unreadableOrder(CallRecord record, const StyleAnswer &answer, const Error &problem)
{
    StyleRefused refused = refusedOrder(std::move(record), answer, problem.values);
    refused.record.events.first().code = codes::body;
    return refused;
}

StyleAnswer jsonStyleAnswer(int status, const QJsonObject &json)
{
    return {.status = status,
            .contentType = "application/json",
            .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

} // namespace surveyhook
