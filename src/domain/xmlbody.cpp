// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xmlbody.h"

#include "domain/bodyproblem.h"

#include <QJsonArray>
#include <QMap>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

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

struct OpenElement
{
    QString name;
    Members members;
};

qsizetype byteOffset(const QByteArray &bytes, qint64 characters)
{
    return QString::fromUtf8(bytes)
        .first(qBound(qint64(0), characters, QString::fromUtf8(bytes).size()))
        .toUtf8()
        .size();
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
            if (stack.isEmpty())
                document.insert(done.name, done.members.finished());
            else
                stack.last().members.add(done.name, done.members.finished());
            break;
        }
        case QXmlStreamReader::Characters:
            if (!stack.isEmpty())
                stack.last().members.addText(reader.text());
            break;
        case QXmlStreamReader::DTD:
            // Entities that stand for entities grow without end; no tool that calls a webhook needs them.
            if (reader.text().contains("<!ENTITY"_L1))
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
