// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: the one list, in the order of the side bar.
#pragma once

#include "gui/frame/editordoor.h"
#include "gui/frame/page.h"

class QAction;

namespace surveyhook {

/** What the window lends its pages. All must outlive them. */
struct PageTools
{
    Engine *engine = nullptr;
    EditorDoor editor = {};
    // Of the menu; buttons of pages trigger them.
    QAction *importFile = nullptr;
    QAction *practice = nullptr;
    QAction *mailbox = nullptr;
    QAction *runAgain = nullptr;
    QAction *tryAgain = nullptr;
    QAction *cancel = nullptr;
    QAction *copy = nullptr;
};

/** Each belongs to @p parent. */
[[nodiscard]] QList<Page *> makePages(const PageTools &tools, QWidget *parent);

} // namespace surveyhook
