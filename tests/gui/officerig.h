// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the office with the real engine behind it, on data of its own, and hands to use it with.
#pragma once

#include "engine/engine.h"
#include "gui/frame/page.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace surveyhook {

/** A workspace with a bit of everything. */
inline const QString exampleFile = QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json");

class OfficeRig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_page->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    template <typename Question>
    auto ask(Question question)
    {
        using Value = std::invoke_result_t<Question, Desk &>;
        std::optional<Value> got;
        m_engine->ask(this, std::move(question), [&got](Value value) { got.emplace(std::move(value)); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            qFatal("no answer");
        return *std::move(got);
    }
    [[nodiscard]] std::shared_ptr<const Workspace> stored()
    {
        return *ask([](Desk &desk) { return desk.workspace(); });
    }
    template <typename PageType>
    void open()
    {
        show(std::make_unique<PageType>(m_engine.get()));
    }
    void type(const QString &field, const QString &text) const;
    /** In the list that is shown, what begins with @p name. */
    void choose(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Page> m_page;
    std::function<void()> m_undo;
    QString m_told;

private:
    void show(std::unique_ptr<Page> page);
};

} // namespace surveyhook
