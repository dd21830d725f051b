// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/csvtable.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** https://owasp.org/www-community/attacks/CSV_Injection */
bool looksLikeFormula(const QString &text, const QLocale &locale)
{
    if (text.isEmpty() || !u"=+-@\t\r\n"_s.contains(text.front()))
        return false;
    bool isNumber = false;
    [[maybe_unused]] const double number = locale.toDouble(text, &isNumber);
    return !isNumber;
}

QString cell(QString text, QChar separator, const QLocale &locale)
{
    if (looksLikeFormula(text, locale))
        text.prepend(u'\'');
    text.remove(QChar::Null);
    const bool quoted = text.contains(separator) || text.contains(u'"') || text.contains(u'\n')
                        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray csvTable(const QList<QStringList> &rows, const QLocale &locale)
{
    const QChar separator = locale.decimalPoint() == u","_s ? u';' : u',';
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            text += cell(row.at(i), separator, locale);
        }
        text += "\r\n"_L1;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace surveyhook
