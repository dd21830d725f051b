// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"

#include "domain/fieldpath.h"
#include "domain/filter.h"
#include "domain/zonedtime.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestNumber = 40;

std::optional<bool> truthOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (!value.isString())
        return std::nullopt;
    const QString text = foldedText(value.toString());
    constexpr std::array yes = {"true"_L1, "tak"_L1, "ja"_L1, "yes"_L1};
    constexpr std::array no = {"false"_L1, "nie"_L1, "nee"_L1, "no"_L1};
    if (std::find(yes.begin(), yes.end(), text) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), text) != no.end())
        return false;
    return std::nullopt;
}

bool isSpacer(QChar c)
{
    return c == u' ' || c == u'\u00a0' || c == u'\u202f' || c == u'\'';
}

struct NumberParts
{
    bool negative = false;
    bool plus = false;
    QString whole;
    QString fraction;
};

/** "1 234" → "1234": spacers only where they part thousands. */
std::optional<QString> withoutGroups(QStringView digits, bool (*isGroupMark)(QChar))
{
    QString plain;
    qsizetype sinceMark = -1; // no mark yet
    for (const QChar c : digits) {
        if (c >= u'0' && c <= u'9') {
            plain += c;
            if (sinceMark >= 0)
                ++sinceMark;
        } else if (isGroupMark(c) && !plain.isEmpty()
                   && (sinceMark < 0 ? plain.size() <= 3 : sinceMark == 3)) {
            sinceMark = 0;
        } else {
            return std::nullopt;
        }
    }
    const bool complete = sinceMark < 0 || sinceMark == 3;
    return complete && !plain.isEmpty() ? std::optional(plain) : std::nullopt;
}

std::optional<NumberParts> partsOf(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestNumber)
        return std::nullopt;
    NumberParts parts;
    if (text.front() == u'-' || text.front() == u'+') {
        parts.negative = text.front() == u'-';
        parts.plus = !parts.negative;
        text = text.sliced(1);
    }
    // The last of '.' and ',' parts the fraction; an earlier dot parts thousands, as the Dutch write it.
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype mark = comma >= 0 ? comma : text.lastIndexOf(u'.');
    const QStringView whole = mark < 0 ? text : text.first(mark);
    const auto dots = [](QChar c) {
        return c == u'.';
    };
    std::optional<QString> digits =
        comma >= 0 && whole.contains(u'.') ? withoutGroups(whole, dots) : withoutGroups(whole, isSpacer);
    if (!digits)
        return std::nullopt;
    parts.whole = *std::move(digits);
    if (mark >= 0) {
        const QStringView fraction = text.sliced(mark + 1);
        if (fraction.isEmpty()
            || !std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return std::nullopt;
        parts.fraction = fraction.toString();
    }
    return parts;
}

std::optional<NumberParts> partsOf(const QJsonValue &value)
{
    if (!value.isDouble() && !value.isString())
        return std::nullopt;
    return partsOf(value.isString() ? QStringView(value.toString()) : QStringView(textOf(value)));
}

QDateTime timeFromNumber(qint64 number)
{
    // Seconds from 1973 to 5138, milliseconds from 1973 to 5138; less is a count of something, not a time.
    constexpr qint64 first = 100'000'000;
    if (number < first || number >= first * 1'000'000)
        return {};
    const qint64 msecs = number < first * 1000 ? number * 1000 : number;
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
}

QDateTime timeFromText(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)(?: ?([Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?))?)?$"_s);
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch()) {
        const QDateTime mail = QDateTime::fromString(text, Qt::RFC2822Date);
        return mail.isValid() ? mail.toUTC() : QDateTime();
    }
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!day.isValid())
        return {};
    if (match.capturedLength(2) == 0)
        return utcFromClock(day, QTime(0, 0), zone);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    const QString offset = match.captured(3);
    if (offset.isEmpty())
        return utcFromClock(day, time, zone);
    QDateTime utc(day, time, Qt::UTC);
    if (offset.at(0) == u'+' || offset.at(0) == u'-') {
        const int seconds =
            offset.mid(1, 2).toInt() * 3600 + (offset.size() > 3 ? offset.right(2).toInt() * 60 : 0);
        utc = utc.addSecs(offset.at(0) == u'+' ? -seconds : seconds);
    }
    return utc;
}

} // namespace

QString foldedText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool ascii =
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? trimmed.toLower() : trimmed.normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::optional<QString> plainNumber(const QJsonValue &value)
{
    std::optional<NumberParts> parts = partsOf(value);
    if (!parts || parts->plus)
        return std::nullopt;
    while (parts->fraction.endsWith(u'0'))
        parts->fraction.chop(1);
    const QString number =
        parts->fraction.isEmpty() ? parts->whole : QString(parts->whole + u'.' + parts->fraction);
    return parts->negative && number != "0"_L1 ? QString(u'-' + number) : number;
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const std::optional<NumberParts> parts = partsOf(value);
    if (!parts)
        return std::nullopt;
    const double number = QString(parts->whole + u'.' + parts->fraction + u'0').toDouble();
    return parts->negative ? -number : number;
}

bool isPlainDate(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool forgivingEquals(const QJsonValue &a, const QJsonValue &b)
{
    if (const std::optional<bool> truth = truthOf(a); truth && truth == truthOf(b))
        return true;
    if (const std::optional<QString> number = plainNumber(a); number && number == plainNumber(b))
        return true;
    return foldedText(textOf(a)) == foldedText(textOf(b));
}

QDateTime timeFrom(const QJsonValue &value, const QTimeZone &zone)
{
    if (value.isDouble())
        return timeFromNumber(value.toInteger(qint64(value.toDouble())));
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        return {};
    bool digits = false;
    const qint64 number = text.toLongLong(&digits);
    return digits ? timeFromNumber(number) : timeFromText(text, zone);
}

} // namespace surveyhook
