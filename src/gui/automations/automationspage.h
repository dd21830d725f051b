// SPDX-License-Identifier: GPL-3.0-or-later
// The page with all automations, problems first, and what can be done with the chosen one.
#pragma once

#include "gui/automations/automationcard.h"
#include "gui/frame/pages.h"

#include <memory>
#include <optional>

namespace surveyhook {

namespace Ui {
class AutomationsPage;
}

class AutomationCommands;
class AutomationModel;

class AutomationsPage final : public Page
{
    Q_OBJECT

public:
    AutomationsPage(const PageTools &tools, QWidget *parent);
    ~AutomationsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("automations"); }
    [[nodiscard]] QString title() const override { return tr("Automations"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("automations"); }
    [[nodiscard]] Badge badge(const Overview &overview) const override;
    void refresh(const Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void connectButtons();
    void ask();
    void take(const QList<AutomationCard> &cards);
    [[nodiscard]] std::optional<AutomationCard> chosen() const;
    void refreshButtons();
    void open();
    void switchOnOrOff();

    std::unique_ptr<Ui::AutomationsPage> m_ui;
    PageTools m_tools;
    AutomationModel *m_model;
    AutomationCommands *m_commands;
    Overview m_overview;
    bool m_asked = false;
    bool m_wanted = false;
};

} // namespace surveyhook
