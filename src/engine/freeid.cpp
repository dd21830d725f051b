// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/freeid.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longest = 48;

QString plainWords(const QString &name)
{
    QString letters = name.toLower();
    letters.replace(u'ł', u'l').replace(u'ø', u'o').replace(u"ß"_s, u"ss"_s);
    QString words;
    for (const QChar letter : letters.normalized(QString::NormalizationForm_KD)) {
        const bool plain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (plain)
            words += letter;
        else if (letter.category() != QChar::Mark_NonSpacing && !words.isEmpty() && !words.endsWith(u'-'))
            words += u'-';
    }
    words.truncate(longest);
    while (words.endsWith(u'-'))
        words.chop(1);
    return words;
}

} // namespace

QString freeIdFor(const QString &name, const QStringList &taken)
{
    const QString words = plainWords(name);
    const QString wanted = words.isEmpty() ? u"item"_s : words;
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = u"%1-%2"_s.arg(wanted).arg(number);
    return id;
}

} // namespace surveyhook
