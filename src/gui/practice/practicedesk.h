// SPDX-License-Identifier: GPL-3.0-or-later
// Playing the practice office from the window: explains it in one sentence, starts the server when needed,
// plays.
#pragma once

#include "engine/engine.h"

#include <QObject>

class QWidget;

namespace surveyhook {

class PracticeDesk final : public QObject
{
    Q_OBJECT

public:
    /** @p engine and @p window must outlive it. */
    PracticeDesk(Engine *engine, QWidget *window);

    /** Asks first. Does nothing while it is being played. */
    void offer();
    [[nodiscard]] bool isPlaying() const { return m_wanted || m_playing; }

Q_SIGNALS:
    /** The practice office plays or does so no more. */
    void playingChanged();
    /** One line of what is being shown. */
    void told(const surveyhook::PracticeProgress &progress);
    void ended();
    void failed(const surveyhook::Error &error);

private:
    void play();
    void goOn();

    Engine *m_engine;
    QWidget *m_window;
    bool m_wanted = false; // as soon as the server receives
    bool m_playing = false;
};

} // namespace surveyhook
