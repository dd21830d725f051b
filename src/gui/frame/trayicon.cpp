// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/trayicon.h"

#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Our icon with a mark in the corner: panels are small, colour alone would not do. */
QIcon trayPicture(TrayState state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture = applicationIcon().pixmap(QSize(size, size), 1.0);
        if (state != TrayState::Receiving) {
            const bool needs = state == TrayState::NeedsYou;
            const int mark = size * 5 / 8;
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white);
            painter.drawEllipse(size - mark, size - mark, mark, mark);
            const QColor color = toneColor(needs ? Tone::Bad : Tone::Quiet, QPalette(Qt::white));
            painter.drawPixmap(size - mark, size - mark,
                               iconPixmap(needs ? u"needs_attention"_s : u"stop"_s, mark, color, 1.0));
        }
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

SystemTrayIcon::SystemTrayIcon(QObject *parent)
    : TrayIcon(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openWanted);
}

SystemTrayIcon::~SystemTrayIcon() = default;

bool SystemTrayIcon::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTrayIcon::setActions(const QList<QAction *> &actions)
{
    m_menu->addActions(actions);
    m_icon->setContextMenu(m_menu.get());
}

void SystemTrayIcon::showState(TrayState state, const QString &text)
{
    m_icon->setIcon(trayPicture(state));
    m_icon->setToolTip(text);
    if (isThere())
        m_icon->show();
}

void SystemTrayIcon::notify(const QString &title, const QString &text)
{
    if (isThere() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text, applicationIcon());
}

} // namespace surveyhook
