// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace surveyhook {

namespace {

constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

void appendRandom(QString &text, int characters)
{
    for (int done = 0; done < characters;) {
        quint64 bits = QRandomGenerator::system()->generate64();
        for (int i = 0; i < 12 && done < characters; ++i, ++done, bits >>= 5)
            text += QLatin1Char(alphabet[bits & 31U]);
    }
}

} // namespace

QString newIdentifier(QLatin1StringView prefix)
{
    QString text;
    text.reserve(prefix.size() + 25);
    text += prefix;
    text += QLatin1Char('_');
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (int shift = 40; shift >= 0; shift -= 5)
        text += QLatin1Char(alphabet[(now >> static_cast<unsigned>(shift)) & 31U]);
    appendRandom(text, 15);
    return text;
}

QString randomToken()
{
    QString text;
    text.reserve(26);
    appendRandom(text, 26);
    return text;
}

} // namespace surveyhook
