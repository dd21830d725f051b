// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/pages.h"

#include "gui/automations/automationspage.h"
#include "gui/frame/homepage.h"
#include "gui/history/historypage.h"
#include "gui/office/connectionspage.h"
#include "gui/office/settingspage.h"
#include "gui/office/surveyspage.h"
#include "gui/people/peoplepage.h"
#include "gui/waiting/waitingpage.h"

namespace surveyhook {

QList<Page *> makePages(const PageTools &tools, QWidget *parent)
{
    QList<Page *> pages;
    pages << new HomePage(tools, parent);
    pages << new AutomationsPage(tools, parent);
    pages << new HistoryPage(tools, parent);
    pages << new WaitingPage(tools, parent);
    pages << new PeoplePage(tools, parent);
    pages << new SurveysPage(tools.engine, parent);
    pages << new ConnectionsPage(tools.engine, parent);
    pages << new SettingsPage(tools.engine, parent);
    return pages;
}

} // namespace surveyhook
