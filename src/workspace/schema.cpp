// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schema.h"

#include "workspace/jsonplace.h"

#include <QFile>
#include <QJsonDocument>

#include <climits>
#include <exception>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Parsed once; read by any thread. */
struct ParsedSchema
{
    QJsonObject json;
    valijson::Schema schema;

    ParsedSchema() : json(QJsonDocument::fromJson(workspaceSchema()).object())
    {
        const QJsonValue root(json);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::QtJsonAdapter(root), schema);
    }
};

const ParsedSchema &parsedSchema()
{
    static const ParsedSchema parsed;
    return parsed;
}

QJsonObject resolved(QJsonObject schema)
{
    for (int hops = 0; hops < 8 && schema.contains("$ref"_L1); ++hops) {
        QJsonValue target = parsedSchema().json;
        for (const QString &step : pointerSteps(schema.value("$ref"_L1).toString().mid(1)))
            target = target.toObject().value(step);
        schema = target.toObject();
    }
    return schema;
}

/** What the schema says about the place that @p steps lead to. */
QJsonObject schemaAt(const QStringList &steps)
{
    QJsonObject schema = parsedSchema().json;
    for (const QString &step : steps) {
        QJsonObject properties = schema.value("properties"_L1).toObject();
        if (!properties.contains(step)) // what counts for some only
            properties = schema.value("then"_L1).toObject().value("properties"_L1).toObject();
        if (properties.contains(step)) {
            schema = resolved(properties.value(step).toObject());
        } else if (schema.value("additionalProperties"_L1).isObject()) {
            schema = resolved(schema.value("additionalProperties"_L1).toObject());
        } else {
            schema = resolved(schema.value("items"_L1).toObject());
        }
    }
    return schema;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

/** Values to show; a text is cut, an object or a list is only named. */
QJsonValue shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(80);
    return value.isObject() || value.isArray() ? QJsonValue(typeName(value)) : value;
}

QJsonObject bounds(const QJsonObject &schema, const QString &what)
{
    QJsonObject values;
    for (const auto &[name, bound] : {std::pair("minimum"_L1, "min"_L1), std::pair("maximum"_L1, "max"_L1)}) {
        const QJsonValue limit = schema.value(what.isEmpty() ? QString(name) : bound + what);
        if (!limit.isUndefined())
            values.insert(name, limit);
    }
    return values;
}

/** Valijson says what is wrong in English only; these words of it are covered by the tests. */
Fault faultFrom(const QString &description, const QJsonValue &value, const QJsonObject &schema)
{
    const auto says = [&description](QLatin1StringView words) {
        return description.contains(words);
    };
    if (says("'type' constraint"_L1)) {
        const QJsonValue expected = schema.value("type"_L1);
        if (expected == QJsonValue(u"integer"_s) && value.isDouble() && qAbs(value.toDouble()) > INT_MAX) {
            // Valijson's integers have 32 bits, and no number of the file needs more
            const QJsonObject values{{u"minimum"_s, 0}, {u"maximum"_s, INT_MAX}, {u"actual"_s, value}};
            return {.code = faults::outOfRange, .values = values};
        }
        const QJsonArray list = expected.isArray() ? expected.toArray() : QJsonArray{expected};
        return {.code = faults::wrongType, .values = {{u"expected"_s, list}, {u"actual"_s, typeName(value)}}};
    }
    if (says("enum values"_L1) || says("'const' constraint"_L1)) {
        const QJsonArray allowed = schema.contains("enum"_L1) ? schema.value("enum"_L1).toArray()
                                                              : QJsonArray{schema.value("const"_L1)};
        return {.code = faults::unknownValue,
                .values = {{u"actual"_s, shown(value)}, {u"allowed"_s, allowed}}};
    }
    if (says("Expected number"_L1)) {
        QJsonObject values = bounds(schema, {});
        values.insert(u"actual"_s, shown(value));
        return {.code = faults::outOfRange, .values = values};
    }
    if (says("String should be"_L1))
        return {.code = faults::badLength, .values = bounds(schema, u"Length"_s)};
    if (says("Array should contain"_L1))
        return {.code = faults::badCount, .values = bounds(schema, u"Items"_s)};
    if (says("Object should have"_L1))
        return {.code = faults::badCount, .values = bounds(schema, u"Properties"_s)};
    if (says("'pattern' constraint"_L1) && schema.contains("examples"_L1))
        return {.code = faults::unknownValue,
                .values = {{u"actual"_s, shown(value)}, {u"allowed"_s, schema.value("examples"_L1)}}};
    if (says("'pattern' constraint"_L1))
        return {.code = faults::badFormat, .values = {{u"pattern"_s, schema.value("pattern"_L1)}}};
    return {.code = faults::schema, .values = {{u"detail"_s, description}}};
}

std::optional<Fault> faultFrom(const valijson::ValidationResults::Error &error, const QJsonObject &file)
{
    const QString description = QString::fromStdString(error.description);
    if (description.startsWith("Failed to validate"_L1))
        return std::nullopt; // only says that something below is wrong, which has its own error
    QString pointer;
    QJsonValue value = file;
    for (std::size_t i = 1; i < error.context.size(); ++i) { // the first is "<root>", others "[step]"
        const QString step = QString::fromStdString(error.context[i]).mid(1).chopped(1);
        pointer = pointerTo(pointer, step);
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    constexpr QLatin1StringView required("Missing required property '");
    if (description.startsWith(required)) {
        const QString member = description.mid(required.size()).section(u'\'', 0, 0);
        return Fault{.pointer = pointerTo(pointer, member),
                     .code = faults::missing,
                     .values = {{u"member"_s, member}}};
    }
    const QJsonObject schema = schemaAt(pointerSteps(pointer));
    Fault fault = faultFrom(description, value, schema);
    fault.pointer = pointer;
    if (fault.code != faults::wrongType && schema.contains("fault"_L1))
        fault.code = schema.value("fault"_L1).toString();
    return fault;
}

} // namespace

QByteArray workspaceSchema()
{
    QFile file(u":/surveyhook/workspace.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Fault> schemaFaults(const QJsonObject &file)
{
    QList<Fault> faults;
    try {
        const QJsonValue root(file);
        valijson::ValidationResults results;
        valijson::Validator validator;
        if (validator.validate(parsedSchema().schema, valijson::adapters::QtJsonAdapter(root), &results))
            return {};
        for (const auto &error : results) {
            if (auto fault = faultFrom(error, file))
                faults.append(*std::move(fault));
        }
    } catch (
        const std::exception &exception) { // Valijson's way of saying that a schema or a value makes no sense
        return {
            Fault{.code = faults::schema, .values = {{u"detail"_s, QString::fromUtf8(exception.what())}}}};
    }
    if (faults.isEmpty()) // refused without a reason: refused all the same
        faults.append(Fault{.code = faults::schema, .values = {{u"detail"_s, u"refused"_s}}});
    return onePerPlace(faults);
}

} // namespace surveyhook
