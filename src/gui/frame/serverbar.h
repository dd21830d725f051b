// SPDX-License-Identifier: GPL-3.0-or-later
// The strip at the bottom: says in words whether calls are received, what waits and what needs the user;
// starts and stops receiving.
#pragma once

#include "engine/engine.h"
#include "gui/frame/homenotices.h"

#include <QWidget>

#include <memory>

class QAction;

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
    };
    /** The button does what the menu does and carries its words. */
    void setActions(const Actions &actions);
    void setStatus(const ServerStatus &status);
    void setCounts(qint64 waiting, qint64 needYou);
    /** What is not as it should be, as a menu that leads there. */
    void setNotices(const QList<HomeNotice> &notices);

    [[nodiscard]] static QString statusText(const ServerStatus &status);

Q_SIGNALS:
    /** The counts were pressed. */
    void waitingWanted();
    void needingWanted();
    void noticeChosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::unique_ptr<Ui::ServerBar> m_ui;
    ServerStatus m_status;
    QList<HomeNotice> m_notices;
    Actions m_actions = {};
    qint64 m_waiting = 0;
    qint64 m_needYou = 0;
};

} // namespace surveyhook
