// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/multipart.h"

namespace surveyhook {

namespace {

/** Where the next line begins that is the delimiter; @p from: at a line's end. -1: there is none. */
qsizetype nextDelimiter(QByteArrayView body, QByteArrayView delimiter, qsizetype from)
{
    const QByteArray wanted = '\n' + delimiter.toByteArray();
    for (qsizetype at = body.indexOf(wanted, from); at >= 0; at = body.indexOf(wanted, at + 1)) {
        const QByteArrayView rest = body.sliced(at + wanted.size());
        if (rest.isEmpty() || rest.startsWith("--") || rest.front() == '\r' || rest.front() == '\n')
            return at + 1;
    }
    return -1;
}

/** Parts of a header's value; a ';' in quotes does not part. */
QList<QByteArray> parametersOf(const QByteArray &value)
{
    QList<QByteArray> parameters{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (quoted && c == '\\' && i + 1 < value.size())
            parameters.last() += value[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ';' && !quoted)
            parameters.append(QByteArray());
        else
            parameters.last() += c;
    }
    return parameters;
}

void readDisposition(const QByteArray &value, FormPart &part)
{
    const QList<QByteArray> parameters = parametersOf(value);
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = parameter.left(equals).trimmed().toLower();
        const QByteArray told = parameter.mid(equals + 1).trimmed();
        if (equals < 0)
            continue;
        if (name == "name") {
            part.name = told;
        } else if (name == "filename" || name == "filename*") {
            part.isFile = true;
            if (part.fileName.isEmpty())
                part.fileName = told;
        }
    }
}

/** @p start: behind the delimiter's line, @p end: where the next one begins. */
std::optional<FormPart> partBetween(QByteArrayView body, qsizetype start, qsizetype end)
{
    FormPart part;
    qsizetype at = start;
    while (at < end) {
        const qsizetype newline = body.indexOf('\n', at);
        if (newline < 0 || newline >= end)
            return std::nullopt;
        const QByteArray line = body.sliced(at, newline - at).trimmed().toByteArray();
        at = newline + 1;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare("content-disposition", Qt::CaseInsensitive) == 0)
            readDisposition(line.mid(colon + 1), part);
    }
    if (part.name.isEmpty())
        return std::nullopt;
    part.start = at;
    part.size = std::max<qsizetype>(0, end - at);
    return part;
}

} // namespace

std::optional<QList<FormPart>> formParts(QByteArrayView body)
{
    const qsizetype firstLine = body.startsWith("--") ? body.indexOf('\n') : -1;
    if (firstLine < 0)
        return std::nullopt;
    const QByteArrayView delimiter = body.first(firstLine).trimmed();
    if (delimiter.size() < 3)
        return std::nullopt;
    QList<FormPart> parts;
    for (qsizetype line = firstLine; line >= 0;) {
        const qsizetype next = nextDelimiter(body, delimiter, line);
        qsizetype end = next < 0 ? body.size() : next;
        for (const char newline : {'\n', '\r'}) { // belongs to the delimiter
            if (next >= 0 && end > line + 1 && body[end - 1] == newline)
                --end;
        }
        if (const auto part = partBetween(body, line + 1, end))
            parts.append(*part);
        const bool last = next < 0 || body.sliced(next + delimiter.size()).startsWith("--");
        line = last ? -1 : body.indexOf('\n', next);
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts);
}

} // namespace surveyhook
