// SPDX-License-Identifier: GPL-3.0-or-later
// An engine with a data folder of its own, for windows that are tried with the real thing behind them.
#pragma once

#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace surveyhook {

class Office
{
public:
    Office() { open(); }

    /** As if the program was started again. */
    void restart()
    {
        m_engine.reset();
        open();
    }

    [[nodiscard]] Engine *engine() const { return m_engine.get(); }

    /** The answer to a question, waited for. */
    template <typename Question>
    auto ask(Question question)
    {
        using Value = std::invoke_result_t<Question, Desk &>;
        std::optional<Value> got;
        m_engine->ask(m_engine.get(), std::move(question),
                      [&got](Value value) { got.emplace(std::move(value)); });
        const bool answered = QTest::qWaitFor([&got] { return got.has_value(); }, 20000);
        if (!answered)
            qFatal("no answer");
        return *std::move(got);
    }

    /** To an address of this office; the status, 0 when there was no answer. */
    int post(const QString &path, const QByteArray &body,
             const QList<std::pair<QByteArray, QByteArray>> &headers = {});

private:
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;
};

} // namespace surveyhook
