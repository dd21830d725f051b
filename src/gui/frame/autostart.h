// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the program starts when the user logs in.
#pragma once

#include "base/result.h"

#include <QString>

namespace surveyhook {

/** Reads and writes what the desktop looks at; nothing is remembered here. */
class Autostart
{
public:
    Autostart();
    /** @p folder: of the entries; @p program: its path. For tests. */
    Autostart(const QString &folder, const QString &program);

    [[nodiscard]] bool isOn() const;
    /** StorageFailed. */
    [[nodiscard]] Result<void> setOn(bool on) const;

private:
    [[nodiscard]] QString file() const;

    QString m_folder;
    QString m_program;
};

} // namespace surveyhook
