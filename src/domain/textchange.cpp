// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textchange.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype nationalDigits = 9; // Poland and the Netherlands alike, without the 0 in front

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
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!c.isSpace() && !u"-.()/\u2010\u2011\u2012\u2013"_s.contains(c))
            return {};
    }
    return digits;
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
    QString digits = dialled(text);
    if (digits.startsWith("00"_L1))
        digits = u'+' + digits.sliced(2);
    if (!digits.startsWith(u'+') && !country.isEmpty()) {
        const QStringView code = QStringView(country).sliced(country.startsWith(u'+') ? 1 : 0);
        // Dutch numbers have a 0 in front at home; in Poland such a number is somebody else's.
        if (code == "31"_L1 && digits.startsWith(u'0') && digits.size() == nationalDigits + 1)
            digits = u'+' + code + digits.sliced(1);
        else if (!digits.startsWith(u'0') && digits.size() == nationalDigits)
            digits = u'+' + code + digits;
        else if (digits.startsWith(code) && digits.size() == code.size() + nationalDigits)
            digits = u'+' + digits;
        else
            return text;
    }
    for (const QLatin1StringView known : {"+48"_L1, "+31"_L1}) {
        if (!digits.startsWith(known))
            continue;
        if (digits.size() == known.size() + nationalDigits + 1 && digits.at(known.size()) == u'0')
            digits.remove(known.size(), 1); // +31 (0)6 …
        return digits.size() == known.size() + nationalDigits && digits.at(known.size()) != u'0' ? digits
                                                                                                 : text;
    }
    const bool possible =
        digits.size() >= 9 && digits.size() <= 16 && digits.startsWith(u'+') && digits.at(1) != u'0';
    return possible ? digits : text;
}

} // namespace surveyhook
