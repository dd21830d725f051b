// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/restcall/restbody.h"

#include "domain/codes.h"
#include "platforms/calls.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Inside texts that JSON itself will quote. */
Result<QJsonValue> filledValue(const QJsonValue &value, const ActionCall &call)
{
    if (value.isString()) {
        auto text = filledIn(value.toString(), call, asItIs);
        return text ? Result<QJsonValue>(QJsonValue(*text)) : Result<QJsonValue>(text.error());
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray()) {
            auto filled = filledValue(each, call);
            if (!filled)
                return filled;
            array.append(*filled);
        }
        return QJsonValue(array);
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            auto filled = filledValue(*it, call);
            if (!filled)
                return filled;
            *it = *filled;
        }
        return QJsonValue(object);
    }
    return value;
}

QByteArray jsonBytes(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

} // namespace

QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            texts += textsIn(each);
    } else if (value.isObject()) {
        for (const QJsonValue &each : value.toObject())
            texts += textsIn(each);
    }
    return texts;
}

Result<RestBody> restBody(const ActionCall &call)
{
    const QJsonValue body = call.options.value("body"_L1);
    if (body.isObject() || body.isArray()) {
        const auto filled = filledValue(body, call);
        if (!filled)
            return filled.error();
        return RestBody{jsonBytes(*filled), "application/json; charset=utf-8"};
    }
    const QString text = body.toString();
    if (text.trimmed().isEmpty())
        return RestBody{};
    const QString kind = optionText(call.options, u"bodyKind"_s);
    const bool isForm = kind == u"form";
    const bool isText = kind == u"text";
    const auto filled = filledIn(text, call, isForm ? forUrl : isText ? asItIs : forJson);
    if (!filled)
        return filled.error();
    if (isForm)
        return RestBody{filled->toUtf8(), "application/x-www-form-urlencoded"};
    if (isText)
        return RestBody{filled->toUtf8(), "text/plain; charset=utf-8"};
    if (QJsonDocument::fromJson(filled->toUtf8()).isNull())
        return callError(call, codes::callSettings, {{u"member"_s, u"body"_s}, {u"problem"_s, u"json"_s}});
    return RestBody{filled->toUtf8(), "application/json; charset=utf-8"};
}

} // namespace surveyhook
