// SPDX-License-Identifier: GPL-3.0-or-later
// surveyhookd serve: runs the engine until it is told to end, says where it listens, and with --follow what
// happens.
#pragma once

#include "cli/console.h"
#include "cli/invocation.h"
#include "cli/storytext.h"
#include "engine/engine.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace surveyhook {

class Serve final : public QObject
{
    Q_OBJECT

public:
    Serve(Engine &engine, const Invocation &wanted, QObject *parent = nullptr);

    void start();
    /** SIGTERM: ends within 5 s. */
    void stop();

Q_SIGNALS:
    void ended(surveyhook::ExitCode code);

private:
    void onServerChanged();
    void follow();
    void print(const QList<EventRow> &rows, const AutomationNames &names);
    void endWhenQuiet();

    Engine &m_engine;
    Invocation m_wanted;
    std::optional<ChangeMark> m_mark;
    bool m_asking = false;
    bool m_changedMeanwhile = false;
    QHash<qint64, State> m_printed; // by event number
    QTimer m_quiet;
    int m_quietLooks = 0;
};

} // namespace surveyhook
