// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop sees of the program while its window is closed: decides what closing means, what the icon
// beside the clock says and when somebody is told.
#pragma once

#include "engine/engine.h"
#include "gui/frame/trayicon.h"
#include "gui/frame/windowsettings.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace surveyhook {

class DesktopPresence final : public QObject
{
    Q_OBJECT

public:
    /** Takes @p tray. */
    DesktopPresence(std::unique_ptr<TrayIcon> tray, const WindowSettings &settings);
    ~DesktopPresence() override;

    /** Open, start, stop, quit. */
    void setActions(const QList<QAction *> &actions);
    void show(const ServerStatus &server);
    /** Tells once when more needs the user than before; what was there at the start is in the window. */
    void show(const Overview &overview);

    enum class Closing {
        Quits, // the desktop shows no icons: the window would be lost
        Hides,
        HidesAfterExplanation, // the first time ever
    };
    [[nodiscard]] Closing closing() const;
    /** A box over @p window that leads on to @p hide, after which it is never shown again, or to @p quit. */
    void explainClosing(QWidget *window, const std::function<void()> &hide,
                        const std::function<void()> &quit);

    [[nodiscard]] static TrayState state(const ServerStatus &server, qint64 needYou);

Q_SIGNALS:
    void openWanted();

private:
    void refresh();

    std::unique_ptr<TrayIcon> m_tray;
    WindowSettings m_settings;
    ServerStatus m_server;
    qint64 m_needYou = -1; // not known yet
};

} // namespace surveyhook
