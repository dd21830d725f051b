// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/practicedesk.h"

#include <QMessageBox>
#include <QPushButton>

namespace surveyhook {

PracticeDesk::PracticeDesk(Engine *engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
{
    connect(engine, &Engine::serverChanged, this, &PracticeDesk::goOn);
    connect(engine, &Engine::practiceProgressed, this, &PracticeDesk::told);
    connect(engine, &Engine::practiceEnded, this, [this](const Error &error) {
        m_playing = false;
        Q_EMIT playingChanged();
        if (error.detail.isEmpty())
            Q_EMIT ended();
        else
            Q_EMIT failed(error);
    });
}

void PracticeDesk::offer()
{
    if (isPlaying())
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Practice office"),
                        tr("The practice office adds some example automations and plays the calls of made-up "
                           "customers, so that you can see what happens; its mails stay in the practice "
                           "mailbox on this computer."),
                        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("&Play"), QMessageBox::AcceptRole);
    box->setDefaultButton(yes);
    connect(yes, &QPushButton::clicked, this, &PracticeDesk::play);
    box->open();
}

void PracticeDesk::play()
{
    m_wanted = true;
    Q_EMIT playingChanged();
    if (m_engine->server().phase != ServerStatus::Phase::Receiving)
        m_engine->start();
    goOn();
}

void PracticeDesk::goOn()
{
    if (!m_wanted)
        return;
    switch (m_engine->server().phase) {
    case ServerStatus::Phase::Receiving:
        m_wanted = false;
        m_playing = true;
        m_engine->playPractice();
        break;
    case ServerStatus::Phase::Failed:
    case ServerStatus::Phase::Elsewhere:
        m_wanted = false;
        Q_EMIT playingChanged();
        Q_EMIT failed(m_engine->server().error);
        break;
    case ServerStatus::Phase::Stopped:
    case ServerStatus::Phase::Starting:
    case ServerStatus::Phase::Stopping:
        break;
    }
}

} // namespace surveyhook
