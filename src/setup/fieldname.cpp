// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/fieldname.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString withoutAccents(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toString().toLower();
    QString plain;
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c == u'ł') // has no decomposition
            plain.append(u'l');
        else if (!c.isMark())
            plain.append(c);
    }
    return plain;
}

bool FieldName::has(const QSet<QString> &some) const
{
    return some.contains(plain) || std::any_of(words.begin(), words.end(), [&some](const QString &word) {
               return some.contains(word);
           });
}

FieldName::FieldName(QStringView name)
{
    QString word;
    const auto finish = [this, &word] {
        if (word.isEmpty())
            return;
        const QString next = withoutAccents(word);
        if (!words.isEmpty() && words.constLast() == u'e' && next.startsWith("mail"_L1))
            words.last().append(next);
        else
            words.append(next);
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (!c.isLetterOrNumber() && !c.isMark()) {
            finish();
            continue;
        }
        // "userId" and "HTTPStatus": a capital begins a word after a small letter or before one.
        const bool afterSmall = i > 0 && (name.at(i - 1).isLower() || name.at(i - 1).isDigit());
        const bool beforeSmall = i + 1 < name.size() && name.at(i + 1).isLower();
        if (c.isUpper() && (afterSmall || beforeSmall))
            finish();
        word.append(c);
    }
    finish();
    plain = words.join(QString());
}

} // namespace surveyhook
