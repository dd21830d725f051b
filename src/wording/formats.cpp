// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/formats.h"

#include "wording/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMutex>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct SharedContext
{
    QMutex mutex;
    WordingContext context;
};
Q_GLOBAL_STATIC(SharedContext, shared)

QString clockText(const QDateTime &local)
{
    return textLocale().toString(local.time(), u"HH:mm"_s);
}

} // namespace

void setWordingContext(const WordingContext &context)
{
    const QMutexLocker lock(&shared->mutex);
    shared->context = context;
}

WordingContext wordingContext()
{
    const QMutexLocker lock(&shared->mutex);
    return shared->context;
}

QString platformName(const QString &id)
{
    const auto names = wordingContext().platformNames;
    return names ? names().value(id, id) : id;
}

QString dateTimeText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toTimeZone(wordingContext().zone);
    return textLocale().toString(local.date(), u"d MMM yyyy"_s) + u", "_s + clockText(local);
}

QString dateText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    return textLocale().toString(at.toTimeZone(wordingContext().zone).date(), u"d MMMM yyyy"_s);
}

QString exactTimeText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toTimeZone(wordingContext().zone);
    return textLocale().toString(local.date(), u"dddd d MMMM yyyy"_s) + u", "_s
           + textLocale().toString(local.time(), u"HH:mm:ss"_s) + u" "_s + local.timeZoneAbbreviation();
}

QString relativeTimeText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 seconds = at.secsTo(now);
    if (seconds >= -5 && seconds < 60)
        return Words::tr("just now");
    if (seconds > 0 && seconds < 3600)
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    const QTimeZone zone = wordingContext().zone;
    const QDateTime local = at.toTimeZone(zone);
    const qint64 days = local.date().daysTo(now.toTimeZone(zone).date());
    if (days == 0) {
        //: %1 a time of today, 14:05
        return Words::tr("today %1").arg(clockText(local));
    }
    if (days == 1)
        return Words::tr("yesterday %1").arg(clockText(local));
    return dateTimeText(at);
}

QString durationText(const Duration &duration)
{
    if (duration.amount <= 0)
        return Words::tr("at once");
    switch (duration.unit) {
    case Duration::Unit::Seconds:
        return Words::tr("%n second(s)", nullptr, duration.amount);
    case Duration::Unit::Minutes:
        return Words::tr("%n minute(s)", nullptr, duration.amount);
    case Duration::Unit::Hours:
        return Words::tr("%n hour(s)", nullptr, duration.amount);
    case Duration::Unit::Days:
        return Words::tr("%n day(s)", nullptr, duration.amount);
    case Duration::Unit::Workdays:
        return Words::tr("%n working day(s)", nullptr, duration.amount);
    case Duration::Unit::Weeks:
        return Words::tr("%n week(s)", nullptr, duration.amount);
    }
    return {};
}

QString emptyText()
{
    //: stands where a value would stand
    return Words::tr("(empty)");
}

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == static_cast<double>(static_cast<qint64>(number))
                   ? QString::number(static_cast<qint64>(number))
                   : QString::number(number, 'g', 15);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const auto &part : list)
            parts << plainText(part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        const auto unit = unitFromCode(object["unit"_L1].toString());
        if (unit && object["amount"_L1].isDouble())
            return durationText({object["amount"_L1].toInt(), *unit});
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace surveyhook
