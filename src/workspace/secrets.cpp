// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets.h"

#include "workspace/jsonplace.h"

#include <QJsonDocument>

#include <functional>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView urlMark("#url");
constexpr QLatin1StringView jsonMark("#json");

bool isSecretName(const QString &name)
{
    static const QStringList names = {u"secret"_s,       u"password"_s,    u"token"_s,       u"accessToken"_s,
                                      u"apiToken"_s,     u"webhookKey"_s,  u"webhookAuth"_s, u"inviteUrl"_s,
                                      u"refreshToken"_s, u"clientSecret"_s};
    return names.contains(name);
}

/** Not "token": links to surveys carry one for the reader, and it is not ours to keep. */
bool isSecretParameter(QStringView name)
{
    static const QStringList names = {u"apiToken"_s, u"accessToken"_s,   u"access_token"_s, u"apiKey"_s,
                                      u"api_key"_s,  u"webhookKey"_s,    u"webhookAuth"_s,  u"password"_s,
                                      u"secret"_s,   u"refresh_token"_s, u"client_secret"_s};
    return std::any_of(names.begin(), names.end(), [name](const QString &known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

Secret secretOf(const QJsonValue &value)
{
    return Secret(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue takeFrom(const QJsonValue &value, const QString &pointer, SecretsByPlace &taken);

QJsonObject takeFromObject(const QJsonObject &object, const QString &pointer, SecretsByPlace &taken)
{
    QJsonObject left;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = pointerTo(pointer, it.key());
        const QJsonValue value = it.value();
        if (!isSecretName(it.key()) || value.isObject() || value.isNull() || value == QJsonValue(QString())) {
            left.insert(it.key(), takeFrom(value, place, taken));
        } else if (value.isString()) {
            taken.insert(place, Secret(value.toString()));
        } else {
            taken.insert(place + jsonMark, secretOf(value));
        }
    }
    return left;
}

QJsonValue takeFrom(const QJsonValue &value, const QString &pointer, SecretsByPlace &taken)
{
    if (value.isObject())
        return takeFromObject(value.toObject(), pointer, taken);
    if (value.isArray()) {
        QJsonArray left;
        for (const JsonPlace &element : JsonPlace(value, pointer).elements())
            left.append(takeFrom(element.value(), element.pointer(), taken));
        return left;
    }
    if (!value.isString())
        return value;
    const QString text = value.toString();
    const QString harmless = withoutLogin(text);
    if (harmless != text)
        taken.insert(pointer + urlMark, Secret(text));
    return harmless;
}

/** @p value with what @p change makes of the place that @p steps lead to; unchanged when there is no such
 * object. */
QJsonValue changedAt(const QJsonValue &value, const QStringList &steps,
                     const std::function<QJsonValue(const QJsonValue &)> &change)
{
    if (steps.isEmpty())
        return change(value);
    const QStringList rest = steps.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        bool isIndex = false;
        const int index = steps.first().toInt(&isIndex);
        if (isIndex && index >= 0 && index < array.size())
            array.replace(index, changedAt(array.at(index), rest, change));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (!rest.isEmpty() && !object.contains(steps.first()))
        return value;
    const QJsonValue changed = changedAt(object.value(steps.first()), rest, change);
    if (!changed.isUndefined())
        object.insert(steps.first(), changed);
    return object;
}

QString placeOf(const QString &key)
{
    if (key.endsWith(urlMark))
        return key.chopped(urlMark.size());
    return key.endsWith(jsonMark) ? key.chopped(jsonMark.size()) : key;
}

void putSecret(QJsonObject &item, const QString &key, const Secret &secret)
{
    const auto put = [&key, &secret](const QJsonValue &present) -> QJsonValue {
        if (key.endsWith(urlMark))
            return present.toString() == withoutLogin(secret.revealText()) ? secret.revealText() : present;
        if (!present.isUndefined() && !present.isNull())
            return present;
        if (!key.endsWith(jsonMark))
            return secret.revealText();
        const QByteArray json = secret.reveal().toByteArray();
        return QJsonDocument::fromJson(json).array().at(0);
    };
    item = changedAt(item, pointerSteps(placeOf(key)), put).toObject();
}

QJsonValue valueAtPointer(const QJsonObject &item, const QStringList &steps)
{
    QJsonValue value = item;
    for (const QString &step : steps)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

/** Whether a secret under @p steps would still go to the same place. */
bool sameAddressee(const QJsonObject &stored, const QJsonObject &incoming, const QStringList &steps)
{
    static const QStringList members = {u"type"_s,       u"platform"_s,   u"host"_s,    u"baseUrl"_s,
                                        u"url"_s,        u"graphqlUrl"_s, u"restUrl"_s, u"apiUrl"_s,
                                        u"connection"_s, u"tokenUrl"_s};
    for (qsizetype depth = 0; depth < steps.size(); ++depth) {
        const QJsonObject before = valueAtPointer(stored, steps.first(depth)).toObject();
        const QJsonObject after = valueAtPointer(incoming, steps.first(depth)).toObject();
        for (const QString &member : members) {
            const QString addressBefore = withoutLogin(before.value(member).toString());
            const QString addressAfter = withoutLogin(after.value(member).toString());
            if (addressBefore.compare(addressAfter, Qt::CaseInsensitive) != 0)
                return false;
        }
    }
    return true;
}

} // namespace

QString withoutLogin(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme <= 0 || !url.first(scheme).front().isLetter())
        return url;
    const qsizetype host = scheme + 3;
    qsizetype end = host;
    while (end < url.size() && !u"/?#"_s.contains(url.at(end)))
        ++end;
    QString harmless = url;
    const qsizetype at = url.first(end).lastIndexOf(u'@');
    if (at >= host)
        harmless.remove(host, at + 1 - host);
    const qsizetype query = harmless.indexOf(u'?');
    if (query < 0)
        return harmless;
    const qsizetype fragment = harmless.indexOf(u'#', query);
    const qsizetype length = (fragment < 0 ? harmless.size() : fragment) - query - 1;
    QStringList parameters = harmless.mid(query + 1, length).split(u'&');
    const qsizetype removed = parameters.removeIf([](const QString &parameter) {
        const qsizetype equals = parameter.indexOf(u'=');
        // a placeholder is no secret: it is filled when the address is used
        return equals > 0 && equals + 1 < parameter.size() && isSecretParameter(parameter.first(equals))
               && !parameter.mid(equals + 1).startsWith("{{"_L1);
    });
    if (removed > 0)
        harmless.replace(query, length + 1, parameters.isEmpty() ? QString() : u'?' + parameters.join(u'&'));
    return harmless;
}

SecretsByPlace takeSecrets(QJsonObject &item)
{
    SecretsByPlace taken;
    item = takeFromObject(item, {}, taken);
    return taken;
}

void putSecrets(QJsonObject &item, const SecretsByPlace &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        putSecret(item, it.key(), it.value());
}

QStringList carrySecrets(const QJsonObject &stored, QJsonObject &incoming)
{
    QStringList dropped;
    QJsonObject storedOpen = stored;
    const SecretsByPlace secrets = takeSecrets(storedOpen);
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const QStringList steps = pointerSteps(placeOf(it.key()));
        const QJsonValue present = valueAtPointer(incoming, steps);
        const bool isUrl = it.key().endsWith(urlMark);
        if (!isUrl && !present.isUndefined() && !present.isNull())
            continue; // the file brings its own
        if (isUrl && present.toString() != withoutLogin(it.value().revealText()))
            continue; // another address
        if (!valueAtPointer(incoming, steps.first(std::max<qsizetype>(steps.size() - 1, 0))).isObject())
            continue; // nothing there any more that could need it
        if (sameAddressee(stored, incoming, steps)) {
            putSecret(incoming, it.key(), it.value());
        } else {
            dropped.append(placeOf(it.key()));
        }
    }
    return dropped;
}

} // namespace surveyhook
