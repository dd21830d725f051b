// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/jsonmask.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace surveyhook {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/** Without its quotes and escapes; as it stands when it cannot be read. */
QByteArray textOfToken(QByteArrayView token)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + token.toByteArray() + ']');
    return document.isArray() ? document.array().at(0).toString().toUtf8() : token.toByteArray();
}

QByteArray quoted(const QByteArray &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

class JsonMasker
{
public:
    JsonMasker(const QByteArray &json, const SecretTexts &secrets) : m_json(json), m_secrets(secrets) {}

    QByteArray run()
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                takeText();
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                takeNumber();
            } else {
                ++m_at;
            }
        }
        if (m_copied == 0)
            return m_json;
        return m_result + QByteArrayView(m_json).sliced(m_copied);
    }

private:
    void replace(qsizetype from, qsizetype to, const QByteArray &with)
    {
        m_result += QByteArrayView(m_json).sliced(m_copied, from - m_copied);
        m_result += with;
        m_copied = to;
    }

    /** Behind the closing quote of the text that starts at @p start. */
    [[nodiscard]] qsizetype endOfText(qsizetype start, bool *escapes = nullptr) const
    {
        for (qsizetype i = start + 1; i < m_json.size(); ++i) {
            if (m_json[i] == '"')
                return i + 1;
            if (m_json[i] == '\\') {
                ++i;
                if (escapes != nullptr)
                    *escapes = true;
            }
        }
        return m_json.size();
    }

    [[nodiscard]] qsizetype behindSpaces(qsizetype at) const
    {
        while (at < m_json.size() && isSpace(m_json[at]))
            ++at;
        return at;
    }

    [[nodiscard]] qsizetype endOfValue(qsizetype start) const
    {
        int depth = 0;
        for (qsizetype i = start; i < m_json.size();) {
            const char c = m_json[i];
            if (c == '"') {
                i = endOfText(i);
                if (depth == 0)
                    return i;
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']' || isSpace(c)))
                return i;
            if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
            ++i;
        }
        return m_json.size();
    }

    void takeText()
    {
        const qsizetype start = m_at;
        bool escapes = false;
        m_at = endOfText(start, &escapes);
        const QByteArrayView token = QByteArrayView(m_json).sliced(start, m_at - start);
        QByteArray unescaped;
        QByteArrayView text = token.sliced(1);
        if (text.endsWith('"'))
            text.chop(1);
        if (escapes) {
            unescaped = textOfToken(token);
            text = unescaped;
        }
        const qsizetype colon = behindSpaces(m_at);
        if (colon < m_json.size() && m_json[colon] == ':' && isSecretName(text)) {
            maskValue(behindSpaces(colon + 1));
            return;
        }
        if (m_secrets.occurIn(text))
            replace(start, m_at, quoted(m_secrets.masked(text)));
    }

    void maskValue(qsizetype start)
    {
        m_at = endOfValue(start);
        const QByteArrayView value = QByteArrayView(m_json).sliced(start, m_at - start);
        if (!value.isEmpty() && value != "null" && value != "\"\"")
            replace(start, m_at, '"' + maskBytes() + '"');
    }

    void takeNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && isNumberCharacter(m_json[m_at]))
            ++m_at;
        if (m_secrets.occurIn(QByteArrayView(m_json).sliced(start, m_at - start)))
            replace(start, m_at, '"' + maskBytes() + '"');
    }

    const QByteArray &m_json;
    const SecretTexts &m_secrets;
    QByteArray m_result;
    qsizetype m_copied = 0; // of m_json, into m_result
    qsizetype m_at = 0;
};

} // namespace

QByteArray maskedJson(const QByteArray &json, const SecretTexts &secrets)
{
    return JsonMasker(json, secrets).run();
}

} // namespace surveyhook
