// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xmlmask.h"

namespace surveyhook {

namespace {

bool endsName(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/' || c == '>' || c == '=';
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf(':') + 1);
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    if (plain.contains('&')) {
        plain.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
    }
    return plain;
}

class XmlMasker
{
public:
    XmlMasker(QByteArrayView xml, const SecretTexts &secrets) : m_rest(xml), m_secrets(secrets) {}

    QByteArray run()
    {
        while (!m_rest.isEmpty()) {
            if (!m_rest.startsWith('<')) {
                takeValue(upTo("<"), m_inSecret);
            } else if (m_rest.startsWith("<!--")) {
                takeValue(upToAndWith("-->"), false);
            } else if (m_rest.startsWith("<![CDATA[")) {
                takeCharacterData();
            } else {
                takeTag();
            }
        }
        return m_result;
    }

private:
    QByteArrayView first(qsizetype size)
    {
        const QByteArrayView part = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return part;
    }
    QByteArrayView upTo(QByteArrayView mark)
    {
        const qsizetype at = m_rest.indexOf(mark);
        return first(at < 0 ? m_rest.size() : at);
    }
    QByteArrayView upToAndWith(QByteArrayView mark)
    {
        const qsizetype at = m_rest.indexOf(mark);
        return first(at < 0 ? m_rest.size() : at + mark.size());
    }
    QByteArrayView takeName()
    {
        const char *const end = std::find_if(m_rest.begin(), m_rest.end(), endsName);
        return first(end - m_rest.begin());
    }

    void takeValue(QByteArrayView value, bool secret)
    {
        if (secret && !value.trimmed().isEmpty()) {
            m_result += maskBytes();
        } else if (m_secrets.occurIn(value)) {
            m_result += m_secrets.masked(value);
        } else {
            m_result += m_secrets.occurIn(unescaped(value)) ? maskBytes() : value.toByteArray();
        }
    }

    void takeCharacterData()
    {
        m_result += first(9);
        takeValue(upTo("]]>"), m_inSecret);
        m_result += first(std::min<qsizetype>(3, m_rest.size()));
    }

    void takeTag()
    {
        const bool closing = m_rest.startsWith("</");
        m_result += first(std::min<qsizetype>(closing ? 2 : 1, m_rest.size()));
        const QByteArrayView name = takeName();
        m_inSecret = !closing && isSecretName(withoutPrefix(name));
        m_result += name;
        while (!m_rest.isEmpty() && !m_rest.startsWith('>')) {
            if (endsName(m_rest.front()) || m_rest.front() == '"' || m_rest.front() == '\'') {
                m_result += first(1);
            } else {
                takeAttribute();
            }
        }
        if (!m_rest.isEmpty())
            m_result += first(1);
    }

    void takeAttribute()
    {
        const QByteArrayView name = takeName();
        m_result += name;
        while (!m_rest.isEmpty() && m_rest.front() != '>' && endsName(m_rest.front()))
            m_result += first(1);
        if (m_rest.isEmpty() || (m_rest.front() != '"' && m_rest.front() != '\''))
            return;
        const QByteArrayView quote = first(1);
        m_result += quote;
        takeValue(upTo(quote), isSecretName(withoutPrefix(name)));
        m_result += first(std::min<qsizetype>(1, m_rest.size()));
    }

    QByteArrayView m_rest;
    const SecretTexts &m_secrets;
    QByteArray m_result;
    bool m_inSecret = false;
};

} // namespace

QByteArray maskedXml(const QByteArray &xml, const SecretTexts &secrets)
{
    return XmlMasker(xml, secrets).run();
}

} // namespace surveyhook
