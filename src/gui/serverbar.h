// SPDX-License-Identifier: GPL-3.0-or-later
// The strip at the top: says in words whether calls are received, and starts and stops it.
#pragma once

#include "engine/engine.h"

#include <QWidget>

#include <memory>

class QAction;
class QPushButton;

namespace surveyhook {

namespace Ui {
class ServerBar;
}

class ServerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerBar(QWidget *parent = nullptr);
    ~ServerBar() override;

    struct Actions
    {
        QAction *start;
        QAction *stop;
        QAction *practice;
        QAction *mailbox;
    };
    /** The buttons do what the menu does and carry its words. */
    void setActions(const Actions &actions);
    void setStatus(const ServerStatus &status);

    [[nodiscard]] static QString statusText(const ServerStatus &status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress(QPushButton *button, QAction *action);

    std::unique_ptr<Ui::ServerBar> m_ui;
    ServerStatus m_status;
    Actions m_actions = {};
};

} // namespace surveyhook
