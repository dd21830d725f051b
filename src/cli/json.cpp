// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include <QJsonArray>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Attempt &attempt)
{
    return {{"at"_L1, timeJson(attempt.at)},
            {"outcome"_L1, attempt.outcome},
            {"code"_L1, attempt.code},
            {"values"_L1, attempt.values}};
}

QJsonObject rawJson(const RawRequest &request)
{
    QJsonObject headers;
    for (const HttpHeader &header : request.headers)
        headers.insert(QString::fromLatin1(header.name), QString::fromUtf8(header.value));
    QString path = QString::fromUtf8(request.path);
    if (!request.rawQuery.isEmpty())
        path += u'?' + QString::fromUtf8(request.rawQuery);
    return {{"method"_L1, QString::fromLatin1(request.method)},
            {"path"_L1, path},
            {"headers"_L1, headers},
            {"body"_L1, QString::fromUtf8(request.body)}};
}

QJsonObject faultJson(const Fault &fault)
{
    return {{"pointer"_L1, fault.pointer}, {"code"_L1, fault.code}, {"values"_L1, fault.values}};
}

template <typename List>
QJsonArray faultsJson(const List &faults)
{
    QJsonArray array;
    for (const Fault &fault : faults)
        array.append(faultJson(fault));
    return array;
}

QJsonObject countsJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QLatin1StringView statusCode(Finding::Status status)
{
    switch (status) {
    case Finding::Status::Ok:
        return "ok"_L1;
    case Finding::Status::Warning:
        return "warning"_L1;
    case Finding::Status::Failed:
        return "failed"_L1;
    }
    return {};
}

} // namespace

QJsonValue timeJson(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const EventRow &row)
{
    QJsonObject json{{"id"_L1, row.id},
                     {"number"_L1, row.number},
                     {"receivedAt"_L1, timeJson(row.receivedAt)},
                     {"automation"_L1, textOrNull(row.automation)},
                     {"platform"_L1, row.platform},
                     {"type"_L1, row.type},
                     {"state"_L1, stateCode(row.state)},
                     {"code"_L1, textOrNull(row.code)},
                     {"values"_L1, row.values},
                     {"person"_L1, textOrNull(row.person)},
                     {"duplicateOf"_L1, textOrNull(row.duplicateOf)},
                     {"due"_L1, timeJson(row.due)}};
    if (const auto collector = collectorOfSender(row.automation)) {
        json.insert("automation"_L1, QJsonValue());
        json.insert("collector"_L1, collector->collector);
    }
    return json;
}

QJsonObject toJson(const PersonRow &person)
{
    return {{"id"_L1, person.id},
            {"email"_L1, textOrNull(person.address.contains(u'@') ? person.address : QString())},
            {"phone"_L1, textOrNull(person.phone)},
            {"labels"_L1, person.labels},
            {"lists"_L1, person.lists},
            {"tokens"_L1, person.tokens},
            {"optedOut"_L1, timeJson(person.optedOut)},
            {"restUntil"_L1, timeJson(person.restUntil)}};
}

QJsonObject toJson(const DeliveryRow &delivery)
{
    QJsonArray attempts;
    for (const Attempt &attempt : delivery.attempts)
        attempts.append(toJson(attempt));
    return {{"id"_L1, delivery.id},
            {"event"_L1, textOrNull(delivery.eventId)},
            {"automation"_L1, delivery.automation},
            {"action"_L1, delivery.action},
            {"person"_L1, textOrNull(delivery.person)},
            {"state"_L1, stateCode(delivery.state)},
            {"code"_L1, textOrNull(delivery.code)},
            {"values"_L1, delivery.values},
            {"due"_L1, timeJson(delivery.due)},
            {"attempts"_L1, attempts}};
}

QJsonObject toJson(const EventStory &story)
{
    QJsonObject event = toJson(story.row);
    event.insert("subject"_L1, textOrNull(story.subject));
    event.insert("raw"_L1, rawJson(story.request));
    QJsonObject document = toJson(story.story); // checks, conditions, mapping
    QJsonArray deliveries;
    for (const DeliveryRow &delivery : story.deliveries)
        deliveries.append(toJson(delivery));
    QJsonArray history;
    for (const HistoryLine &line : story.history)
        history.append(
            QJsonObject{{"at"_L1, timeJson(line.at)}, {"code"_L1, line.code}, {"values"_L1, line.values}});
    document.insert("event"_L1, event);
    document.insert("deliveries"_L1, deliveries);
    document.insert("history"_L1, history);
    return document;
}

QJsonObject toJson(const Finding &finding)
{
    return {{"code"_L1, finding.code},
            {"status"_L1, statusCode(finding.status)},
            {"values"_L1, finding.values}};
}

QJsonObject toJson(const ImportReport &report, bool dryRun)
{
    return {{"imported"_L1, report.faults.isEmpty() && !dryRun},
            {"faults"_L1, faultsJson(report.faults)},
            {"notices"_L1, faultsJson(report.notices)},
            {"added"_L1, countsJson(report.added)},
            {"replaced"_L1, countsJson(report.replaced)}};
}

QJsonObject errorJson(const Error &error)
{
    return {{"error"_L1, QJsonObject{{"detail"_L1, error.detail}, {"values"_L1, error.values}}}};
}

} // namespace surveyhook
