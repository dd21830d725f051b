// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/constanttime.h"

#include <QCryptographicHash>

namespace surveyhook {

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    // Hashing first makes both sides equally long, so that not even the length can be measured.
    const QByteArray left = QCryptographicHash::hash(a.toByteArray(), QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b.toByteArray(), QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

} // namespace surveyhook
