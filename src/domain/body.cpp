// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include "domain/bodyproblem.h"
#include "domain/multipart.h"
#include "domain/xmlbody.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** The byte where the nesting becomes too deep. Looked for before parsing: a parser that calls itself would
 * need the stack for it. */
std::optional<qsizetype> tooDeepAt(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inText = false;
            }
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxBodyDepth)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::nullopt;
}

/** The first byte that is no UTF-8; only asked when there is one. Halving first: a body may be long. */
qsizetype invalidUtf8At(QByteArrayView bytes)
{
    qsizetype valid = 0;
    qsizetype invalid = bytes.size();
    while (invalid - valid > 8) {
        // A cut inside a good character must not look like a bad one.
        qsizetype cut = valid + (invalid - valid) / 2;
        while (cut > valid && (bytes[cut] & 0xc0) == 0x80)
            --cut;
        if (cut == valid)
            break;
        (bytes.sliced(valid, cut - valid).isValidUtf8() ? valid : invalid) = cut;
    }
    for (qsizetype length = 1; length <= 4 && valid + length <= bytes.size(); ++length) {
        if (bytes.sliced(valid, length).isValidUtf8()) {
            valid += length;
            length = 0;
        }
    }
    return valid;
}

Result<ParsedBody> readJson(QByteArrayView bytes, qsizetype skipped)
{
    if (const std::optional<qsizetype> at = tooDeepAt(bytes))
        return bodyProblem("depth"_L1, *at + skipped);
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (error.error != QJsonParseError::NoError) {
        const bool deep = error.error == QJsonParseError::DeepNesting;
        return bodyProblem(deep ? "depth"_L1 : "json"_L1,
                           std::min<qsizetype>(error.offset, bytes.size()) + skipped);
    }
    ParsedBody body{.kind = ParsedBody::Kind::Json, .data = {}, .items = {}};
    if (document.isArray()) {
        body.items = document.array();
        body.data.insert("items"_L1, body.items);
    } else {
        body.data = document.object();
    }
    return body;
}

/** The value of a hexadecimal digit; -1 for any other byte. */
int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/** '+' and %XX decoded; a '%' that starts no pair stands for itself. */
QByteArray decoded(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const int high = c == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexValue(text[i + 2]);
        if (low >= 0) {
            plain += char(high * 16 + low);
            i += 2;
        } else {
            plain += c == '+' ? ' ' : c;
        }
    }
    return plain;
}

struct Pair
{
    QString name;
    QString value;
};

/** In the order of the names, values of one name in their own order: QJsonObject would move its members at
 * every insertion elsewhere than at its end. */
QJsonObject objectOf(QList<Pair> pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.name < b.name; });
    QJsonObject object;
    for (auto it = pairs.cbegin(); it != pairs.cend();) {
        const auto end =
            std::find_if(it, pairs.cend(), [&](const Pair &pair) { return pair.name != it->name; });
        if (end - it == 1) {
            object.insert(it->name, it->value);
        } else {
            QJsonArray values;
            std::for_each(it, end, [&values](const Pair &pair) { values.append(pair.value); });
            object.insert(it->name, values);
        }
        it = end;
    }
    return object;
}

/** None when the decoded bytes are no UTF-8. */
std::optional<QJsonObject> readPairs(QByteArrayView bytes, qsizetype *invalidAt)
{
    QList<Pair> pairs;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('&', start);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView pair = bytes.sliced(start, end - start);
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? pair : pair.first(equals));
        const QByteArray value = equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1));
        if (!QByteArrayView(name).isValidUtf8() || !QByteArrayView(value).isValidUtf8()) {
            *invalidAt = start;
            return std::nullopt;
        }
        if (!name.isEmpty())
            pairs.append({QString::fromUtf8(name), QString::fromUtf8(value)});
        start = end + 1;
    }
    return objectOf(std::move(pairs));
}

Result<ParsedBody> readForm(QByteArrayView bytes, qsizetype skipped)
{
    if (!bytes.contains('='))
        return bodyProblem("form"_L1, skipped);
    while (isSpace(bytes.back()))
        bytes.chop(1);
    qsizetype invalidAt = 0;
    std::optional<QJsonObject> data = readPairs(bytes, &invalidAt);
    if (!data)
        return bodyProblem("encoding"_L1, invalidAt + skipped);
    return ParsedBody{.kind = ParsedBody::Kind::Form, .data = *std::move(data), .items = {}};
}

/** Of a file only its name is a value. */
Result<ParsedBody> readParts(QByteArrayView bytes, const QList<FormPart> &parts, qsizetype skipped)
{
    QList<Pair> pairs;
    for (const FormPart &part : parts) {
        const QByteArrayView value =
            part.isFile ? QByteArrayView(part.fileName) : bytes.sliced(part.start, part.size);
        if (!QByteArrayView(part.name).isValidUtf8() || !value.isValidUtf8())
            return bodyProblem("encoding"_L1, part.start + skipped);
        pairs.append({QString::fromUtf8(part.name), QString::fromUtf8(value)});
    }
    return ParsedBody{.kind = ParsedBody::Kind::Form, .data = objectOf(std::move(pairs)), .items = {}};
}

Result<ParsedBody> readContent(const QByteArray &bytes)
{
    QByteArrayView rest = bytes;
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    while (!rest.isEmpty() && isSpace(rest.front()))
        rest = rest.sliced(1);
    const qsizetype skipped = bytes.size() - rest.size();
    if (rest.isEmpty())
        return bodyProblem("empty"_L1, 0);
    if (rest.front() == '<') {
        Result<QJsonObject> data = readXml(rest.toByteArray());
        if (!data)
            return bodyProblemLater(data.error(), skipped);
        return ParsedBody{.kind = ParsedBody::Kind::Xml, .data = *std::move(data), .items = {}};
    }
    if (const auto parts = formParts(rest))
        return readParts(rest, *parts, skipped);
    if (!rest.isValidUtf8())
        return bodyProblem("encoding"_L1, invalidUtf8At(rest) + skipped);
    return rest.front() == '{' || rest.front() == '[' ? readJson(rest, skipped) : readForm(rest, skipped);
}

} // namespace

Result<ParsedBody> readBody(const RawRequest &request)
{
    QJsonObject query;
    if (!request.rawQuery.isEmpty()) {
        qsizetype invalidAt = 0;
        std::optional<QJsonObject> pairs = readPairs(request.rawQuery, &invalidAt);
        if (!pairs)
            return bodyProblem("encoding"_L1, invalidAt);
        query = *std::move(pairs);
    }
    if (request.body.isEmpty() && (request.method == "GET" || request.method == "HEAD")) {
        const auto kind = query.isEmpty() ? ParsedBody::Kind::Empty : ParsedBody::Kind::Form;
        return ParsedBody{.kind = kind, .data = query, .items = {}};
    }
    // A caller that puts everything into the address of a POST.
    if (request.body.isEmpty() && !query.isEmpty())
        return ParsedBody{.kind = ParsedBody::Kind::Form, .data = {{u"query"_s, query}}, .items = {}};
    Result<ParsedBody> body = readContent(request.body);
    if (!body || query.isEmpty() || body->data.contains("query"_L1))
        return body;
    ParsedBody withQuery = *std::move(body);
    withQuery.data.insert("query"_L1, query);
    return withQuery;
}

} // namespace surveyhook
