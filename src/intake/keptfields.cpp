// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/keptfields.h"

#include "domain/emailaddress.h"
#include "domain/fieldpath.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** @p inQuery: the parameters stand under "query" in the data, as those of a call with a body do. */
QByteArray keptParameters(const QByteArray &query, const QStringList &paths, bool inQuery)
{
    QList<QByteArray> kept;
    for (const QByteArray &pair : query.split('&')) {
        QByteArray name = pair.left(pair.indexOf('='));
        name.replace('+', ' ');
        const QJsonObject parameter{{QString::fromUtf8(QByteArray::fromPercentEncoding(name)), true}};
        const QJsonObject alone = inQuery ? QJsonObject{{QStringLiteral("query"), parameter}} : parameter;
        if (!keepOnly(alone, paths).isEmpty())
            kept.append(pair);
    }
    return kept.join('&');
}

QByteArray keptItems(const QJsonArray &items, const QStringList &paths)
{
    QJsonArray kept;
    for (const auto &item : items) {
        // An item that is no object has no fields to choose from.
        kept.append(item.isObject() ? QJsonValue(keepOnly(item.toObject(), paths)) : QJsonValue());
    }
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<QStringList> pathsToKeep(const std::optional<QStringList> &keep, const QStringList &essential,
                                       const ParsedCall &call, const QStringList &addressFields)
{
    if (!keep)
        return std::nullopt;
    if (call.knownShape)
        return *keep + essential;
    const bool understood = std::all_of(call.items.cbegin(), call.items.cend(), [&](const QJsonObject &item) {
        return !addressFieldIn(item, addressFields).isEmpty();
    });
    if (!understood)
        return std::nullopt;
    return *keep + essential + addressFields;
}

ParsedBody asRead(ParsedBody body, const ParsedCall &call)
{
    if (body.items.isEmpty() && call.items.size() == 1)
        body.data = call.items.constFirst();
    return body;
}

void keepFields(RawRequest &request, const ParsedBody &body, const QStringList &paths)
{
    const bool asked = request.body.isEmpty() && request.method == "GET";
    if (!request.body.isEmpty() && !body.items.isEmpty()) {
        request.body = keptItems(body.items, paths);
    } else if (!request.body.isEmpty()) {
        // What stands under "query" in the data came from the address, and is read from there again.
        RawRequest alone = request;
        alone.rawQuery.clear();
        QJsonObject own = body.data;
        if (!request.rawQuery.isEmpty()) {
            const Result<ParsedBody> read = readBody(alone);
            if (!read || !read->data.contains("query"_L1))
                own.remove("query"_L1);
        }
        request.body = QJsonDocument(keepOnly(own, paths)).toJson(QJsonDocument::Compact);
    }
    if (!request.rawQuery.isEmpty())
        request.rawQuery = keptParameters(request.rawQuery, paths, !asked);
}

} // namespace surveyhook
