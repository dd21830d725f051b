// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/valueshape.h"

#include "domain/emailaddress.h"

#include <QDate>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestShape = 254; // only web addresses are longer

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool namesPhone(const FieldName &name)
{
    static const QSet<QString> words = {u"phone"_s,     u"phones"_s,      u"mobile"_s,
                                        u"tel"_s,       u"telefon"_s,     u"telefonu"_s,
                                        u"telephone"_s, u"komorka"_s,     u"telefoon"_s,
                                        u"mobiel"_s,    u"gsm"_s,         u"cell"_s,
                                        u"msisdn"_s,    u"phonenumber"_s, u"telefoonnummer"_s,
                                        u"whatsapp"_s};
    return name.has(words);
}

bool namesLanguage(const FieldName &name)
{
    static const QSet<QString> words = {u"language"_s, u"languages"_s, u"locale"_s,
                                        u"lang"_s,     u"jezyk"_s,     u"taal"_s};
    return name.has(words);
}

bool namesTime(const FieldName &name)
{
    static const QSet<QString> last = {u"at"_s,    u"time"_s, u"date"_s,  u"timestamp"_s, u"since"_s,
                                       u"until"_s, u"data"_s, u"datum"_s, u"czas"_s,      u"tijd"_s,
                                       u"on"_s,    u"ts"_s,   u"utc"_s,   u"created"_s,   u"updated"_s};
    return !name.words.isEmpty() && last.contains(name.words.constLast());
}

bool namesScore(const FieldName &name)
{
    static const QSet<QString> words = {u"rating"_s,       u"score"_s, u"nps"_s,    u"csat"_s,
                                        u"satisfaction"_s, u"ocena"_s, u"cijfer"_s, u"beoordeling"_s,
                                        u"waardering"_s,   u"stars"_s, u"ces"_s};
    return name.has(words);
}

bool isLanguage(const QString &text, bool byName)
{
    static const QSet<QString> codes = {u"pl"_s, u"nl"_s, u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s,
                                        u"pt"_s, u"cs"_s, u"sk"_s, u"uk"_s, u"ru"_s, u"lt"_s, u"lv"_s,
                                        u"et"_s, u"da"_s, u"sv"_s, u"no"_s, u"nb"_s, u"fi"_s, u"hu"_s,
                                        u"ro"_s, u"bg"_s, u"hr"_s, u"sl"_s, u"sr"_s, u"el"_s, u"tr"_s,
                                        u"ar"_s, u"he"_s, u"zh"_s, u"ja"_s, u"ko"_s, u"vi"_s, u"fy"_s,
                                        u"be"_s, u"id"_s, u"th"_s, u"hi"_s};
    static const QSet<QString> names = {u"polish"_s,      u"polski"_s,       u"pools"_s,     u"dutch"_s,
                                        u"nederlands"_s,  u"english"_s,      u"angielski"_s, u"engels"_s,
                                        u"german"_s,      u"deutsch"_s,      u"duits"_s,     u"niemiecki"_s,
                                        u"holenderski"_s, u"niderlandzki"_s, u"french"_s,    u"francais"_s,
                                        u"ukrainian"_s,   u"spanish"_s,      u"italian"_s,   u"turkish"_s};
    constexpr qsizetype longestLanguage = 13;
    if (text.size() > longestLanguage || (!byName && text.size() != 5))
        return false;
    const QString plain = withoutAccents(text);
    const bool isLocale = plain.size() == 5 && (plain.at(2) == u'-' || plain.at(2) == u'_')
                          && codes.contains(plain.left(2)) && plain.at(3).isLetter()
                          && plain.at(4).isLetter();
    return isLocale || (byName && (codes.contains(plain) || names.contains(plain)));
}

bool isTime(const QString &text)
{
    if (text.size() < 10 || text.size() > 40 || !isDigit(text.at(0)))
        return false;
    const QString day = text.left(10);
    if (text.size() > 10 && text.at(10) != u'T' && text.at(10) != u' ' && text.at(10) != u't')
        return false;
    return QDate::fromString(day, Qt::ISODate).isValid() || QDate::fromString(day, u"dd.MM.yyyy").isValid()
           || QDate::fromString(day, u"dd-MM-yyyy").isValid()
           || QDate::fromString(day, u"dd/MM/yyyy").isValid();
}

/** Seconds or milliseconds since 1970, from 2001 to 2100. */
bool isUnixTime(qint64 number)
{
    constexpr qint64 first = 1'000'000'000;
    constexpr qint64 last = 4'102'444'800;
    return (number >= first && number <= last) || (number >= first * 1000 && number <= last * 1000);
}

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text.at(i).toLower().unicode();
        if (dash ? c != u'-' : !(isDigit(QChar(c)) || (c >= u'a' && c <= u'f')))
            return false;
    }
    return true;
}

QString digitsOf(const QString &text, QLatin1StringView between)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits.append(c);
        else if (!between.contains(c))
            return {};
    }
    return digits;
}

bool isPhone(const FieldName &name, const QString &text)
{
    const bool plus = text.startsWith(u'+');
    if (!plus && text.at(0) != u'(' && !isDigit(text.at(0)))
        return false;
    const QString digits = digitsOf(plus ? text.mid(1) : text, " -./()"_L1);
    if (digits.size() < 7 || digits.size() > 15)
        return false;
    if (plus || namesPhone(name))
        return true;
    if (digits.size() == text.size()) // nothing but digits: may be any number
        return digits.startsWith("00"_L1) && digits.size() >= 11;
    // 06-12345678, (012) 345 67 89, 600 100 200
    return digits.size() >= 9 && digits.size() <= 12 && !text.contains(u'.') && !text.contains(u'/')
           && (digits.startsWith(u'0') || text.startsWith(u'(') || text.count(u' ') >= 2);
}

FieldKind kindOfNumber(const FieldName &name, const QJsonValue &value)
{
    const qint64 whole = value.toInteger(-1);
    if (whole >= 0 && whole <= 10 && namesScore(name))
        return FieldKind::Score;
    if (namesTime(name) && isUnixTime(whole))
        return FieldKind::Time;
    if (namesPhone(name) && isPhone(name, QString::number(whole)))
        return FieldKind::Phone;
    return FieldKind::Number;
}

FieldKind kindOfText(const FieldName &name, const QString &value)
{
    const QString text = value.trimmed();
    if (text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("http://"_L1, Qt::CaseInsensitive))
        return text.contains(u' ') ? FieldKind::Text : FieldKind::Url;
    if (text.isEmpty() || text.size() > longestShape)
        return FieldKind::Text;
    if (isEmailAddress(text))
        return FieldKind::Email;
    if (isUuid(text))
        return FieldKind::Uuid;
    if (isTime(text))
        return FieldKind::Time;
    if (isLanguage(text, namesLanguage(name)))
        return FieldKind::Language;
    if (isIpAddress(text))
        return FieldKind::Text;
    if (isPhone(name, text))
        return FieldKind::Phone;
    if (text == "true"_L1 || text == "false"_L1)
        return FieldKind::Truth;
    bool whole = false;
    const qlonglong number = text.toLongLong(&whole);
    // Leading zeros are part of a code: they would be lost in a number.
    if (whole && (text.size() == 1 || !text.startsWith(u'0')))
        return kindOfNumber(name, QJsonValue(number));
    bool decimal = false;
    text.toDouble(&decimal);
    return decimal && !text.startsWith(u'0') ? FieldKind::Number : FieldKind::Text;
}

} // namespace

FieldKind kindOf(const FieldName &name, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return FieldKind::Object;
    case QJsonValue::Array:
        return FieldKind::List;
    case QJsonValue::Bool:
        return FieldKind::Truth;
    case QJsonValue::Double:
        return kindOfNumber(name, value);
    case QJsonValue::String:
        return kindOfText(name, value.toString());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return FieldKind::Text;
}

bool isIpAddress(const QString &text)
{
    const QList<QStringView> parts = QStringView(text).split(u'.');
    if (parts.size() == 4) {
        return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
            return !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), isDigit)
                   && part.toInt() <= 255;
        });
    }
    const bool hex = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u':' || c == u'.' || isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    return hex && text.size() >= 3 && text.size() <= 45 && (text.contains("::"_L1) || text.count(u':') == 7);
}

bool looksLikePersonsName(const QString &text)
{
    constexpr qsizetype longestName = 70;
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > longestName || name.count(u' ') > 5)
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetter() || c.isMark() || c == u' ' || c == u'-' || c == u'\'' || c == u'’' || c == u'.';
    });
}

} // namespace surveyhook
