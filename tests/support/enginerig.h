// SPDX-License-Identifier: GPL-3.0-or-later
// An engine over a folder of its own, for tests that use it as a window does.
#pragma once

#include "engine/engine.h"
#include "engine/store.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace surveyhook::test {

class EngineRig
{
public:
    /** @p clock outlives this; none: the system's. */
    explicit EngineRig(const Clock *clock = nullptr)
    {
        const auto dir = DataDir::open(m_folder.path());
        if (!dir)
            qFatal("no data folder");
        const auto store = Store::open(*dir);
        if (!store)
            qFatal("no store");
        m_dir = std::make_unique<DataDir>(*dir);
        m_store = *store;
        m_engine = std::make_unique<Engine>(*m_dir, m_store, Engine::Options{.port = 0, .clock = clock});
    }

    [[nodiscard]] Engine &engine() { return *m_engine; }
    /** Whoever plans and sends looks at the clock now. */
    void lookAtTheClock() const { m_store->doorbell().ring(); }
    void dropEngine() { m_engine.reset(); }

    /** In this thread, beside the engine. */
    [[nodiscard]] Desk &desk()
    {
        if (!m_desk)
            m_desk = std::make_unique<Desk>(*m_dir, m_store, m_clock);
        return *m_desk;
    }
    [[nodiscard]] bool import(const QByteArray &workspace)
    {
        const auto report = desk().importWorkspace(workspace, false);
        return report && report->faults.isEmpty();
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<DataDir> m_dir;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Desk> m_desk;
};

/** "mail.name passed" … of all steps, a failure with its problem: "mail.login failed mail.login". */
inline QStringList stepsOf(const Trial &trial)
{
    static const QStringList words{QStringLiteral("waiting"), QStringLiteral("running"),
                                   QStringLiteral("passed"), QStringLiteral("failed"),
                                   QStringLiteral("skipped")};
    QStringList lines;
    for (const TrialStep &step : trial.steps()) {
        QString line = step.code + QLatin1Char(' ') + words.at(static_cast<int>(step.status));
        if (!step.problem.isEmpty())
            line += QLatin1Char(' ') + step.problem;
        lines.append(line);
    }
    return lines;
}

/** Everything a step tells, as it could be shown. */
inline QByteArray toldBy(const Trial &trial)
{
    QByteArray told;
    for (const TrialStep &step : trial.steps())
        told += step.problem.toUtf8() + QJsonDocument(step.values).toJson();
    return told;
}

} // namespace surveyhook::test
