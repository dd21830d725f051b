// SPDX-License-Identifier: GPL-3.0-or-later
// The page with all automations.
#pragma once

#include "gui/frame/pages.h"

#include <memory>

namespace surveyhook {

namespace Ui {
class AutomationsPage;
}

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
    void refresh(const Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString chosen() const;
    void refreshButtons();

    std::unique_ptr<Ui::AutomationsPage> m_ui;
    PageTools m_tools;
    AutomationModel *m_model;
};

} // namespace surveyhook
