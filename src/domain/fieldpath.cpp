// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <limits>
#include <optional>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** A member's name or a place in an array. */
using Step = std::variant<QString, qsizetype>;
using Steps = QList<Step>;

constexpr qsizetype maxIndexDigits = 5; // an index is a promise of memory in setValueAt()
constexpr qsizetype maxIndex = 99'999;
constexpr qsizetype maxSteps = 250;

/** Reads the rest of ["odd name"] from @p rest, which starts with the quote. */
std::optional<QString> takeQuoted(QStringView &rest)
{
    const QChar quote = rest.front();
    QString name;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        const QChar c = rest.at(i);
        if (c == quote) {
            if (!rest.sliced(i + 1).startsWith(u']'))
                return std::nullopt;
            rest = rest.sliced(i + 2);
            return name;
        }
        if (c == u'\\' && ++i == rest.size())
            return std::nullopt;
        name += rest.at(i);
    }
    return std::nullopt;
}

/** Reads the rest of [12] from @p rest, which starts with the first digit. */
std::optional<qsizetype> takeIndex(QStringView &rest)
{
    const qsizetype close = rest.indexOf(u']');
    if (close < 1 || close > maxIndexDigits)
        return std::nullopt;
    qsizetype index = 0;
    for (const QChar c : rest.first(close)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        index = index * 10 + (c.unicode() - u'0');
    }
    rest = rest.sliced(close + 1);
    return index;
}

/** Reads one step from @p rest, which starts with '['. */
std::optional<Step> takeBracket(QStringView &rest)
{
    rest = rest.sliced(1);
    if (rest.startsWith(u'"') || rest.startsWith(u'\''))
        return takeQuoted(rest);
    return takeIndex(rest);
}

bool endsName(QChar c)
{
    return c == u'.' || c == u'[' || c == u']' || c == u'"';
}

/** Reads one step from @p rest, which starts with a name. */
std::optional<Step> takeName(QStringView &rest)
{
    const qsizetype length = std::find_if(rest.begin(), rest.end(), endsName) - rest.begin();
    if (length == 0)
        return std::nullopt;
    const QString name = rest.first(length).toString();
    rest = rest.sliced(length);
    return name;
}

std::optional<Steps> readPath(QStringView path)
{
    Steps steps;
    QStringView rest = path;
    do {
        if (!steps.isEmpty() && rest.startsWith(u'.')) {
            rest = rest.sliced(1);
            if (rest.startsWith(u'['))
                return std::nullopt; // "a.[0]"
        } else if (!steps.isEmpty() && !rest.startsWith(u'[')) {
            return std::nullopt; // "a[0]b"
        }
        std::optional<Step> step = rest.startsWith(u'[') ? takeBracket(rest) : takeName(rest);
        if (!step || steps.size() == maxSteps)
            return std::nullopt;
        steps.append(*std::move(step));
    } while (!rest.isEmpty());
    if (!std::holds_alternative<QString>(steps.constFirst()))
        return std::nullopt; // the data are an object
    return steps;
}

QJsonValue follow(const QJsonObject &data, const Steps &steps)
{
    QJsonValue value = data;
    for (const Step &step : steps) {
        const auto *name = std::get_if<QString>(&step);
        if (name && value.isObject()) {
            value = value.toObject().value(*name);
        } else if (!name && value.isArray()) {
            value = value.toArray().at(std::get<qsizetype>(step));
        } else {
            value = QJsonValue(QJsonValue::Undefined);
        }
        if (value.isUndefined())
            break;
    }
    return value;
}

QJsonValue replaced(const QJsonValue &old, const Steps &steps, qsizetype depth, const QJsonValue &value)
{
    if (depth == steps.size())
        return value;
    if (const auto *name = std::get_if<QString>(&steps.at(depth))) {
        QJsonObject object = old.toObject();
        object.insert(*name, replaced(object.value(*name), steps, depth + 1, value));
        return object;
    }
    const qsizetype index = std::get<qsizetype>(steps.at(depth));
    QJsonArray array = old.toArray();
    while (array.size() <= index)
        array.append(QJsonValue(QJsonValue::Null));
    array.replace(index, replaced(array.at(index), steps, depth + 1, value));
    return array;
}

void collect(const QJsonValue &value, const QString &path, int limit, QList<Field> &fields)
{
    if (fields.size() >= limit)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && fields.size() < limit; ++it)
            collect(it.value(), pathOfMember(path, it.key()), limit, fields);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && i <= maxIndex && fields.size() < limit; ++i)
            collect(array.at(i), pathOfPlace(path, i), limit, fields);
    } else {
        fields.append({path, value});
    }
}

QString numberText(const QJsonValue &value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (const qint64 whole = value.toInteger(none); whole != none)
        return QString::number(whole);
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

} // namespace

QJsonValue valueAt(const QJsonObject &data, QStringView path)
{
    const std::optional<Steps> steps = readPath(path);
    return steps ? follow(data, *steps) : QJsonValue(QJsonValue::Undefined);
}

bool isValidPath(QStringView path)
{
    return readPath(path).has_value();
}

QStringList namesOnPath(QStringView path)
{
    QStringList names;
    const Steps steps = readPath(path).value_or(Steps());
    for (const Step &step : steps) {
        if (const auto *name = std::get_if<QString>(&step))
            names.append(*name);
    }
    return names;
}

QString pathOfMember(const QString &parent, const QString &name)
{
    if (!name.isEmpty() && std::none_of(name.begin(), name.end(), endsName))
        return parent.isEmpty() ? name : QString(parent + u'.' + name);
    QString quoted = name;
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return parent + "[\""_L1 + quoted + "\"]"_L1;
}

QString pathOfPlace(const QString &parent, qsizetype index)
{
    return parent + u'[' + QString::number(index) + u']';
}

void setValueAt(QJsonObject &data, QStringView path, const QJsonValue &value)
{
    if (const std::optional<Steps> steps = readPath(path))
        data = replaced(data, *steps, 0, value).toObject();
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

QList<Field> allFields(const QJsonObject &data, int limit)
{
    QList<Field> fields;
    collect(data, {}, limit, fields);
    return fields;
}

QJsonObject keepOnly(const QJsonObject &data, const QStringList &paths)
{
    QJsonObject kept;
    for (const QString &path : paths) {
        const std::optional<Steps> steps = readPath(path);
        if (!steps)
            continue;
        const QJsonValue value = follow(data, *steps);
        if (!value.isUndefined())
            kept = replaced(kept, *steps, 0, value).toObject();
    }
    return kept;
}

} // namespace surveyhook
