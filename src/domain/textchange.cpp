// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textchange.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype nationalDigits = 9; // Poland and the Netherlands alike, without the 0 in front
constexpr qsizetype shortestNumber = 8; // digits of E.164 that are in use
constexpr qsizetype longestNumber = 15;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool startsDigraph(const QString &text, qsizetype i)
{
    return i + 1 < text.size() && (text.at(i) == u'i' || text.at(i) == u'I')
           && (text.at(i + 1) == u'j' || text.at(i + 1) == u'J');
}

/** Digits, with a plus in front when the text is meant internationally; empty when there is anything but the
 * signs that people put between digits. */
QString dialled(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty())) {
            digits += c;
        } else if (!c.isSpace() && !u"-.()/\u2010\u2011\u2012\u2013"_s.contains(c)) {
            return {};
        }
    }
    return digits.startsWith("00"_L1) ? QString(u'+' + digits.sliced(2)) : digits;
}

/** A number as people dial it in the country of @p code ("48"), with the code; empty when it is none there.
 */
QString withCountryCode(const QString &digits, QStringView code)
{
    // Dutch numbers have a 0 in front at home; in Poland such a number is somebody else's.
    if (code == "31"_L1 && digits.startsWith(u'0') && digits.size() == nationalDigits + 1)
        return u'+' + code + digits.sliced(1);
    if (!digits.startsWith(u'0') && digits.size() == nationalDigits)
        return u'+' + code + digits;
    if (digits.startsWith(code) && digits.size() == code.size() + nationalDigits)
        return u'+' + digits;
    return {};
}

/** Without the 0 of "+31 (0)6"; empty when it is too short or too long for its country. */
QString checkedLength(QString number)
{
    for (const QLatin1StringView known : {"+48"_L1, "+31"_L1}) {
        if (!number.startsWith(known))
            continue;
        if (number.size() == known.size() + nationalDigits + 1 && number.at(known.size()) == u'0')
            number.remove(known.size(), 1);
        const bool right = number.size() == known.size() + nationalDigits && number.at(known.size()) != u'0';
        return right ? number : QString();
    }
    const bool possible = number.size() > shortestNumber && number.size() <= longestNumber + 1
                          && number.startsWith(u'+') && number.at(1) != u'0';
    return possible ? number : QString();
}

} // namespace

QString titleCase(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool wordStart = true;
    qsizetype letters = 0; // since the word started
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isApostrophe(c)) {
            // O'Neil and d'Artagnan, but 's-Gravenhage and in 't Veld
            wordStart = letters == 1;
            letters = 0;
            result += c;
        } else if (c.isLetter() || c.isDigit() || c.isSurrogate()) {
            if (wordStart && startsDigraph(text, i)) {
                result += "IJ"_L1;
                ++i;
            } else {
                result += wordStart ? c.toUpper() : c.toLower();
            }
            wordStart = false;
            ++letters;
        } else if (c.isMark()) {
            result += c;
        } else {
            wordStart = true;
            letters = 0;
            result += c;
        }
    }
    return result;
}

QString internationalPhone(const QString &text, const QString &country)
{
    QString number = dialled(text);
    if (!number.startsWith(u'+') && !country.isEmpty())
        number = withCountryCode(number, QStringView(country).sliced(country.startsWith(u'+') ? 1 : 0));
    number = checkedLength(number);
    return number.isEmpty() ? text : number;
}

} // namespace surveyhook
