// SPDX-License-Identifier: GPL-3.0-or-later
// The list of automations at the left; without any, what to do first.
#pragma once

#include "engine/desk.h"

#include <QWidget>

#include <memory>

namespace surveyhook {

namespace Ui {
class AutomationPane;
}

class AutomationModel;

class AutomationPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AutomationPane(QWidget *parent = nullptr);
    ~AutomationPane() override;

    void setAutomations(const QList<AutomationSummary> &automations);
    void clearSelection();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Empty id: all. */
    void automationChosen(const QString &id);
    void importWanted();
    void practiceWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::AutomationPane> m_ui;
    AutomationModel *m_model;
};

} // namespace surveyhook
