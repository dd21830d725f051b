// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/pages.h"

#include "gui/automations/automationspage.h"
#include "gui/frame/homepage.h"
#include "gui/history/historypage.h"
#include "gui/office/connectionspage.h"
#include "gui/office/settingspage.h"

namespace surveyhook {

QList<Page *> makePages(const PageTools &tools, QWidget *parent)
{
    return {
        new HomePage(tools, parent),
        new AutomationsPage(tools, parent),
        new HistoryPage(tools, parent),
        new ConnectionsPage(tools.engine, parent),
        new SettingsPage(tools.engine, parent),
    };
}

} // namespace surveyhook
