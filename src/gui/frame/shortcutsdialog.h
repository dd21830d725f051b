// SPDX-License-Identifier: GPL-3.0-or-later
// All keyboard shortcuts of a window, read from its menus: what is not in a menu has none.
#pragma once

#include <QDialog>

class QMenuBar;

namespace surveyhook {

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself when closed. */
    ShortcutsDialog(const QMenuBar *menus, QWidget *parent);

    /** HTML; menus as headings. */
    [[nodiscard]] static QString list(const QMenuBar *menus);

private:
    [[nodiscard]] static QString keyText(const QKeySequence &keys);
};

} // namespace surveyhook
