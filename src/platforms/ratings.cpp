// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/ratings.h"

#include "domain/fieldpath.h"

namespace surveyhook {

std::optional<int> wholeNumber(const QJsonValue &value)
{
    if (value.isBool())
        return std::nullopt;
    bool isNumber = false;
    const double number = textOf(value).trimmed().toDouble(&isNumber);
    const int whole = isNumber && qAbs(number) < 1e6 ? qRound(number) : 0;
    if (!isNumber || qAbs(number - whole) > 1e-9)
        return std::nullopt;
    return whole;
}

QDateTime pointInTime(const QJsonValue &value)
{
    const QString text = textOf(value).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace surveyhook
