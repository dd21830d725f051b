// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incoming.h"

#include "domain/body.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelCount = 10;

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

} // namespace

QJsonObject callParameters(const RawRequest &request)
{
    QJsonObject parameters;
    if (!request.rawQuery.isEmpty()) {
        RawRequest query;
        query.method = "GET";
        query.rawQuery = request.rawQuery;
        if (const auto read = readBody(query))
            merge(parameters, read->data);
    }
    if (!request.body.trimmed().isEmpty()) {
        RawRequest body;
        body.method = "POST";
        body.headers = request.headers;
        body.body = request.body;
        if (const auto read = readBody(body))
            merge(parameters, read->data);
    }
    return parameters;
}

std::optional<Error> bodyProblemOf(const RawRequest &request)
{
    if (request.body.trimmed().isEmpty())
        return std::nullopt;
    RawRequest body;
    body.method = "POST";
    body.headers = request.headers;
    body.body = request.body;
    const auto read = readBody(body);
    return read ? std::nullopt : std::optional(read.error());
}

QString parameter(const QJsonObject &parameters, QStringView name)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (name.compare(it.key(), Qt::CaseInsensitive) == 0)
            return it.value().toVariant().toString().trimmed();
    }
    return {};
}

QMap<QString, QString> labelsIn(const QJsonObject &parameters)
{
    QMap<QString, QString> labels;
    for (int number = 1; number <= labelCount; ++number) {
        const QString name = u'l' + QString::number(number);
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                labels.insert(name, it.value().toVariant().toString());
        }
    }
    return labels;
}

} // namespace surveyhook
