// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fault.h"

#include <QStringList>

namespace surveyhook {

namespace {

bool before(const QString &a, const QString &b)
{
    const QStringList left = a.split(u'/');
    const QStringList right = b.split(u'/');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left.at(i) == right.at(i))
            continue;
        bool leftIsNumber = false;
        bool rightIsNumber = false;
        const int leftNumber = left.at(i).toInt(&leftIsNumber);
        const int rightNumber = right.at(i).toInt(&rightIsNumber);
        if (leftIsNumber && rightIsNumber && leftNumber != rightNumber)
            return leftNumber < rightNumber;
        return left.at(i) < right.at(i);
    }
    return left.size() < right.size();
}

} // namespace

QList<Fault> onePerPlace(QList<Fault> faults)
{
    std::stable_sort(faults.begin(), faults.end(),
                     [](const Fault &a, const Fault &b) { return before(a.pointer, b.pointer); });
    const auto end = std::unique(faults.begin(), faults.end(),
                                 [](const Fault &a, const Fault &b) { return a.pointer == b.pointer; });
    faults.erase(end, faults.end());
    return faults;
}

} // namespace surveyhook
