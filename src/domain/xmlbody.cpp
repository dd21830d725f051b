// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xmlbody.h"

#include "domain/bodyproblem.h"

#include <QJsonArray>
#include <QMap>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int maxAttributes = 1000;

/** The children of one element while it is read; a QJsonObject would move its members at every insertion. */
class Members
{
public:
    void add(const QString &name, const QJsonValue &value) { m_values[name].append(value); }
    void addText(QStringView text) { m_text += text; }

    [[nodiscard]] QJsonValue finished() const
    {
        if (m_values.isEmpty())
            return m_text;
        QJsonObject object;
        for (auto it = m_values.begin(); it != m_values.end(); ++it)
            object.insert(it.key(), it->size() == 1 ? it->first() : QJsonValue(*it));
        if (const QString text = m_text.trimmed(); !text.isEmpty())
            object.insert("#text"_L1, text);
        return object;
    }

private:
    QMap<QString, QJsonArray> m_values;
    QString m_text;
};

/** Where a tag starts that has more attributes than any tool writes: QXmlStreamReader compares each with
 * each. A tag ends before the next '<', so every '<' can be looked at by itself, whether it opens a tag or
 * not. */
std::optional<qsizetype> crowdedTagAt(QByteArrayView bytes)
{
    for (qsizetype start = bytes.indexOf('<'); start >= 0; start = bytes.indexOf('<', start + 1)) {
        int values = 0;
        char quote = 0;
        for (qsizetype i = start + 1; i < bytes.size() && bytes[i] != '<'; ++i) {
            const char c = bytes[i];
            if (quote != 0) {
                if (c == quote)
                    quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
                if (++values > maxAttributes)
                    return start;
            } else if (c == '>') {
                break;
            }
        }
    }
    return std::nullopt;
}

struct OpenElement
{
    QString name;
    Members members;
};

qsizetype byteOffset(const QByteArray &bytes, qint64 characters)
{
    const QString text = QString::fromUtf8(bytes);
    return std::min(text.left(characters).toUtf8().size(), bytes.size());
}

void open(QList<OpenElement> &stack, const QXmlStreamReader &reader)
{
    stack.append(OpenElement{.name = reader.qualifiedName().toString(), .members = {}});
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name != "xmlns"_L1 && !name.startsWith("xmlns:"_L1))
            stack.last().members.add(u'@' + name, attribute.value().toString());
    }
}

} // namespace

Result<QJsonObject> readXml(const QByteArray &bytes)
{
    if (const std::optional<qsizetype> at = crowdedTagAt(bytes))
        return bodyProblem("xml"_L1, *at);
    QXmlStreamReader reader(bytes);
    reader.setNamespaceProcessing(false);
    QList<OpenElement> stack;
    QJsonObject document;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (stack.size() == maxBodyDepth)
                return bodyProblem("depth"_L1, byteOffset(bytes, reader.characterOffset()));
            open(stack, reader);
            break;
        case QXmlStreamReader::EndElement: {
            const OpenElement done = stack.takeLast();
            if (stack.isEmpty()) {
                document.insert(done.name, done.members.finished());
            } else {
                stack.last().members.add(done.name, done.members.finished());
            }
            break;
        }
        case QXmlStreamReader::Characters:
            if (!stack.isEmpty())
                stack.last().members.addText(reader.text());
            break;
        case QXmlStreamReader::DTD:
            // Entities that stand for entities grow without end; no tool that calls a webhook declares any.
            if (reader.text().contains(u'['))
                return bodyProblem("xml"_L1, byteOffset(bytes, reader.characterOffset()));
            break;
        default:
            break;
        }
    }
    if (reader.hasError()) {
        const bool encoding = !QByteArrayView(bytes).isValidUtf8();
        return bodyProblem(encoding ? "encoding"_L1 : "xml"_L1, byteOffset(bytes, reader.characterOffset()));
    }
    return document;
}

} // namespace surveyhook
