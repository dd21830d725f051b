// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailaddress.h"
#include "workspace/readers.h"

#include <QUrl>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestDelayDays = 366;

/** "08:30" as minutes after midnight; "24:00" is the end of the day. */
std::optional<int> minutesFrom(const QString &text)
{
    if (text == "24:00"_L1)
        return 24 * 60;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

std::optional<Qt::DayOfWeek> dayFrom(const QString &code)
{
    static const QStringList codes = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const qsizetype index = codes.indexOf(code);
    return index < 0 ? std::nullopt : std::optional(static_cast<Qt::DayOfWeek>(index + 1));
}

double daysOf(const Duration &duration)
{
    const double amount = duration.amount;
    switch (duration.unit) {
    case Duration::Unit::Seconds:
        return amount / 86400;
    case Duration::Unit::Minutes:
        return amount / 1440;
    case Duration::Unit::Hours:
        return amount / 24;
    case Duration::Unit::Days:
    case Duration::Unit::Workdays:
        return amount;
    case Duration::Unit::Weeks:
        return amount * 7;
    }
    return amount;
}

void readDays(const JsonPlace &place, SendingWindow &window, Faults &faults)
{
    if (!place.exists())
        return;
    window.days.clear();
    for (const JsonPlace &element : place.elements()) {
        const auto day = dayFrom(element.text());
        if (!day) {
            addFault(faults, element, faults::unknownValue);
        } else if (!window.days.contains(*day)) {
            window.days.append(*day);
        }
    }
    std::sort(window.days.begin(), window.days.end());
    if (window.days.isEmpty()) {
        addFault(faults, place.pointer(), faults::windowWithoutDays);
        window.days = SendingWindow().days;
    }
}

void readMinute(const JsonPlace &place, int &minute, Faults &faults)
{
    if (!place.exists())
        return;
    if (const auto minutes = minutesFrom(place.text())) {
        minute = *minutes;
    } else {
        addFault(faults, place, faults::badClockTime);
    }
}

} // namespace

void addFault(Faults &faults, const QString &pointer, QLatin1StringView code, const QJsonObject &values)
{
    faults.append(Fault{.pointer = pointer, .code = code, .values = values});
}

void addFault(Faults &faults, const JsonPlace &place, QLatin1StringView code)
{
    addFault(faults, place.pointer(), code, {{u"actual"_s, place.text().left(80)}});
}

void addUrlFault(Faults &faults, const JsonPlace &place)
{
    const QString text = place.text();
    const bool harmless = !text.contains(u'@') && !text.contains(u'?');
    addFault(faults, place.pointer(), faults::badUrl,
             {{u"actual"_s, harmless ? text.left(80) : maskedText()}});
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
           && !url.host().isEmpty();
}

Duration readDuration(const JsonPlace &place, Faults &faults)
{
    Duration duration;
    if (!place.exists())
        return duration;
    const JsonPlace amount = place.member(u"amount"_s);
    duration.amount = amount.value().toInt(-1);
    const auto unit = unitFromCode(place.member(u"unit"_s).text());
    if (!unit)
        addFault(faults, place.member(u"unit"_s), faults::unknownValue);
    duration.unit = unit.value_or(Duration::Unit::Minutes);
    if (duration.amount < 0) {
        addFault(faults, amount.pointer(), faults::outOfRange,
                 {{u"actual"_s, amount.value()}, {u"minimum"_s, 0}});
        duration.amount = 0;
    } else if (daysOf(duration) > longestDelayDays) {
        addFault(faults, amount.pointer(), faults::tooLong,
                 {{u"amount"_s, duration.amount},
                  {u"unit"_s, unitCode(duration.unit)},
                  {u"maximumDays"_s, longestDelayDays}});
    }
    return duration;
}

SendingWindow readSendingWindow(const JsonPlace &place, Faults &faults)
{
    SendingWindow window;
    readDays(place.member(u"days"_s), window, faults);
    const JsonPlace from = place.member(u"from"_s);
    const JsonPlace to = place.member(u"to"_s);
    const qsizetype before = faults.size();
    readMinute(from, window.fromMinute, faults);
    readMinute(to, window.toMinute, faults);
    if (window.fromMinute >= window.toMinute && faults.size() == before) {
        addFault(faults, to.exists() ? to.pointer() : from.pointer(), faults::windowOrder,
                 {{u"from"_s, from.text()}, {u"to"_s, to.text()}});
    }
    if (window.fromMinute >= window.toMinute) { // never a window that cannot open
        window.fromMinute = SendingWindow().fromMinute;
        window.toMinute = SendingWindow().toMinute;
    }
    if (const JsonPlace holidays = place.member(u"holidays"_s); holidays.exists()) {
        const auto read = holidaysFromCode(holidays.text());
        if (!read)
            addFault(faults, holidays, faults::unknownHolidays);
        window.holidays = read.value_or(Holidays::None);
    }
    return window;
}

QTimeZone usualTimeZone()
{
    const QByteArray here = QTimeZone::systemTimeZoneId();
    const bool isPlace = here.contains('/') && !here.startsWith("Etc/");
    return isPlace && QTimeZone::isTimeZoneIdAvailable(here) ? QTimeZone(here) : OfficeSettings().timeZone;
}

OfficeSettings readSettings(const JsonPlace &place, Faults &faults)
{
    OfficeSettings settings;
    settings.timeZone = usualTimeZone();
    if (const JsonPlace zone = place.member(u"timeZone"_s); zone.exists()) {
        const QByteArray name = zone.text().toUtf8();
        if (QTimeZone::isTimeZoneIdAvailable(name) && QTimeZone(name).isValid()) {
            settings.timeZone = QTimeZone(name);
        } else {
            addFault(faults, zone, faults::badTimeZone);
        }
    }
    const JsonPlace publicUrl = place.member(u"publicUrl"_s);
    settings.publicUrl = publicUrl.text().trimmed();
    while (settings.publicUrl.endsWith(u'/'))
        settings.publicUrl.chop(1);
    const QUrl url(settings.publicUrl, QUrl::StrictMode);
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!settings.publicUrl.isEmpty() && (!isWebAddress(settings.publicUrl) || !plain)) {
        addUrlFault(faults, publicUrl);
        settings.publicUrl.clear();
    }
    settings.tunnel = place.member(u"tunnel"_s).text();
    settings.formerUrl = place.member(u"formerUrl"_s).text();
    settings.window = readSendingWindow(place.member(u"sendingWindow"_s), faults);
    for (const JsonPlace &element : place.member(u"ownDomains"_s).elements()) {
        if (isEmailAddress(QString(u"a@"_s + element.text()))) {
            settings.ownDomains.append(element.text().toLower());
        } else {
            addFault(faults, element, faults::badDomain);
        }
    }
    for (const JsonPlace &element : place.member(u"testAddresses"_s).elements()) {
        const QString address = normalizedAddress(element.text());
        if (!address.isEmpty()) {
            settings.testAddresses.append(address);
        } else {
            addFault(faults, element, faults::badAddress);
        }
    }
    settings.stopped = place.member(u"stopped"_s).value().toBool();
    settings.mail = place.member(u"mail"_s).text();
    const JsonPlace incoming = place.member(u"incoming"_s);
    for (const QString &style : incoming.keys()) {
        for (const QString &member : incoming.member(style).keys())
            settings.incoming[style].insert(member, Secret(incoming.member(style).member(member).text()));
    }
    if (const JsonPlace limit = place.member(u"bodyLimit"_s); limit.exists() && limit.value().toInteger() > 0)
        settings.bodyLimit = limit.value().toInteger();
    return settings;
}

} // namespace surveyhook
