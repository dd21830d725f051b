// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/pages.h"

#include "gui/automations/automationspage.h"
#include "gui/frame/homepage.h"
#include "gui/history/historypage.h"

namespace surveyhook {

QList<Page *> makePages(const PageTools &tools, QWidget *parent)
{
    return {
        new HomePage(tools, parent),
        new AutomationsPage(tools, parent),
        new HistoryPage(tools, parent),
    };
}

} // namespace surveyhook
