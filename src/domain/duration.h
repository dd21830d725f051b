// SPDX-License-Identifier: GPL-3.0-or-later
// An amount of time as the administrator says it: "2 working days".
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace surveyhook {

struct Duration
{
    enum class Unit { Seconds, Minutes, Hours, Days, Workdays, Weeks };

    int amount = 0;
    Unit unit = Unit::Minutes;
};

[[nodiscard]] QString unitCode(Duration::Unit unit); // "workdays"
[[nodiscard]] std::optional<Duration::Unit> unitFromCode(QStringView code);

} // namespace surveyhook
