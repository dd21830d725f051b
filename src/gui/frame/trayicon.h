// SPDX-License-Identifier: GPL-3.0-or-later
// The icon beside the clock: its state in colour and words, its menu, notifications. Tests put one of their
// own in its place.
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace surveyhook {

enum class TrayState { Stopped, Receiving, NeedsYou };

class TrayIcon : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** The desktop shows such icons. */
    [[nodiscard]] virtual bool isThere() const = 0;
    virtual void setActions(const QList<QAction *> &actions) = 0;
    virtual void showState(TrayState state, const QString &text) = 0;
    virtual void notify(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    /** The icon or a notification was pressed. */
    void openWanted();
};

class SystemTrayIcon final : public TrayIcon
{
    Q_OBJECT

public:
    explicit SystemTrayIcon(QObject *parent = nullptr);
    ~SystemTrayIcon() override;

    [[nodiscard]] bool isThere() const override;
    void setActions(const QList<QAction *> &actions) override;
    void showState(TrayState state, const QString &text) override;
    void notify(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
};

} // namespace surveyhook
