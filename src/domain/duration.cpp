// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duration.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr std::array unitNames = {"seconds"_L1, "minutes"_L1,  "hours"_L1,
                                  "days"_L1,    "workdays"_L1, "weeks"_L1};

} // namespace

QString unitCode(Duration::Unit unit)
{
    return unitNames.at(std::size_t(unit));
}

std::optional<Duration::Unit> unitFromCode(QStringView code)
{
    for (std::size_t i = 0; i < unitNames.size(); ++i) {
        if (code == unitNames.at(i))
            return Duration::Unit(i);
    }
    return std::nullopt;
}

} // namespace surveyhook
