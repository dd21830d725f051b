// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/desktoppresence.h"

#include "gui/frame/serverbar.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

DesktopPresence::DesktopPresence(std::unique_ptr<TrayIcon> tray, const WindowSettings &settings)
    : m_tray(std::move(tray))
    , m_settings(settings)
{
    connect(m_tray.get(), &TrayIcon::openWanted, this, &DesktopPresence::openWanted);
}

DesktopPresence::~DesktopPresence() = default;

void DesktopPresence::setActions(const QList<QAction *> &actions)
{
    m_tray->setActions(actions);
}

TrayState DesktopPresence::state(const ServerStatus &server, qint64 needYou)
{
    if (needYou > 0 || server.phase == ServerStatus::Phase::Failed)
        return TrayState::NeedsYou;
    switch (server.phase) {
    case ServerStatus::Phase::Receiving:
    case ServerStatus::Phase::Starting:
    case ServerStatus::Phase::Elsewhere:
        return TrayState::Receiving;
    case ServerStatus::Phase::Stopped:
    case ServerStatus::Phase::Stopping:
    case ServerStatus::Phase::Failed:
        break;
    }
    return TrayState::Stopped;
}

void DesktopPresence::show(const ServerStatus &server)
{
    const bool fails =
        server.phase == ServerStatus::Phase::Failed && m_server.phase != ServerStatus::Phase::Failed;
    m_server = server;
    refresh();
    if (fails)
        m_tray->notify(tr("Surveyhook receives nothing"), ServerBar::statusText(server));
}

void DesktopPresence::show(const Overview &overview)
{
    const qint64 before = m_needYou;
    m_needYou = overview.counts.value(State::NeedsAttention);
    refresh();
    if (before >= 0 && m_needYou > before)
        m_tray->notify(tr("Surveyhook needs you"),
                       tr("%n event(s) need your decision. Open Surveyhook to see them.", nullptr,
                          static_cast<int>(m_needYou)));
}

void DesktopPresence::refresh()
{
    QString text = u"Surveyhook\n"_s + ServerBar::statusText(m_server);
    if (m_needYou > 0)
        text += u'\n' + tr("%n event(s) need you", nullptr, static_cast<int>(m_needYou));
    m_tray->showState(state(m_server, m_needYou), text);
}

DesktopPresence::Closing DesktopPresence::closing() const
{
    if (!m_tray->isThere())
        return Closing::Quits;
    return m_settings.flag("closingExplained") ? Closing::Hides : Closing::HidesAfterExplanation;
}

void DesktopPresence::explainClosing(QWidget *window, const std::function<void()> &hide,
                                     const std::function<void()> &quit)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Surveyhook goes on working"),
                                tr("Without its window, Surveyhook goes on receiving and sending. The icon "
                                   "beside the clock opens the "
                                   "window again. To end the program, choose Quit."),
                                QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *hiding = box->addButton(tr("&Close the window"), QMessageBox::AcceptRole);
    QPushButton *quitting = box->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(hiding);
    connect(hiding, &QPushButton::clicked, this, [this, hide] {
        m_settings.setFlag("closingExplained", true);
        hide();
    });
    connect(quitting, &QPushButton::clicked, this, quit);
    box->open();
}

} // namespace surveyhook
