// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pages.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr QLatin1StringView folder(":/surveyhook/pages/");

/** What stands in the first heading. */
QString titleOf(const QString &content)
{
    const qsizetype start = content.indexOf("<h1>"_L1) + 4;
    const qsizetype end = content.indexOf("</h1>"_L1, start);
    return end < start ? QString() : content.mid(start, end - start);
}

} // namespace

Pages::Pages()
{
    QDirIterator files(folder);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            m_files.insert(files.fileName(), QString::fromUtf8(file.readAll()));
    }
    if (m_files.isEmpty())
        qCCritical(lcIntake) << "the pages are missing from this program";
    const QByteArray style = m_files.value(u"style.css"_s).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    m_headers = "Content-Security-Policy: default-src 'none'; style-src 'sha256-" + hash
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'\r\n"
                  "Referrer-Policy: no-referrer\r\n"
                  "X-Content-Type-Options: nosniff\r\n"
                  "Cache-Control: no-store\r\n";
}

HttpAnswer Pages::page(int status, const QString &name, const QHash<QString, QString> &values) const
{
    // The languages stand one under another, Polish first; each section names its own.
    return laidOut(status, u"pl"_s, m_files.value(name + ".html"_L1), values);
}

HttpAnswer Pages::pageIn(const QString &language, int status, const QString &name,
                         const QHash<QString, QString> &values) const
{
    const QString wanted = language.left(2).toLower();
    const auto file = m_files.constFind(name + u'.' + wanted + ".html"_L1);
    if (file != m_files.constEnd())
        return laidOut(status, wanted, *file, values);
    return laidOut(status, u"en"_s, m_files.value(name + ".en.html"_L1), values);
}

HttpAnswer Pages::laidOut(int status, const QString &language, QString content,
                          const QHash<QString, QString> &values) const
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        content.replace("{{"_L1 + it.key() + "}}"_L1, it.value().toHtmlEscaped());
    QString html = m_files.value(u"layout.html"_s);
    html.replace("{{language}}"_L1, language)
        .replace("{{title}}"_L1, titleOf(content))
        .replace("{{style}}"_L1, m_files.value(u"style.css"_s))
        .replace("{{content}}"_L1, content.trimmed()); // last: values are not looked through again
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    answer.body = html.toUtf8();
    answer.headers = m_headers;
    return answer;
}

} // namespace surveyhook
