// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/values.h"

#include "wording/formats.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

bool Values::has(QLatin1StringView key) const
{
    const QJsonValue value = m_values[key];
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

QString Values::text(QLatin1StringView key) const
{
    return plainText(m_values[key]);
}

QString Values::shown(QLatin1StringView key) const
{
    const QString value = text(key);
    return value.isEmpty() ? u"–"_s : value;
}

int Values::number(QLatin1StringView key) const
{
    const QJsonValue value = m_values[key];
    return value.isString() ? value.toString().toInt() : value.toInt();
}

QString Values::time(QLatin1StringView key) const
{
    const QString text = m_values[key].toString();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (at.isValid())
        return dateTimeText(at);
    return text.isEmpty() ? u"–"_s : text;
}

QString Values::date(QLatin1StringView key) const
{
    const QString text = m_values[key].toString();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (at.isValid())
        return dateText(at);
    return text.isEmpty() ? u"–"_s : text;
}

QString Values::eventNumber(QLatin1StringView key) const
{
    return u'#' + shown(key);
}

QString Values::person() const
{
    for (const QLatin1StringView key : {"address"_L1, "person"_L1}) {
        if (has(key))
            return text(key);
    }
    //: stands where an e-mail address would stand
    return Words::tr("(unknown address)");
}

QString withDetails(const QString &sentence, const QString &details)
{
    if (details.trimmed().isEmpty())
        return sentence;
    //: %1 a sentence, %2 the words of the other side (a mail server, a platform), quoted as they came
    return Words::tr("%1 (Details: %2)").arg(sentence, details.simplified());
}

} // namespace surveyhook
