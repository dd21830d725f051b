// SPDX-License-Identifier: GPL-3.0-or-later
// The story and the data of the selected event, and what can be done about it.
#pragma once

#include "domain/history.h"
#include "engine/engine.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QPushButton;

namespace surveyhook {

namespace Ui {
class StoryPane;
}

class DataModel;
struct SampleEvent;

class StoryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPane(QWidget *parent = nullptr);
    ~StoryPane() override;

    struct Actions
    {
        QAction *runAgain;
        QAction *tryAgain;
        QAction *cancel;
        QAction *copy;
    };
    /** Once. The pane enables and disables @p actions; @p engine must outlive it. */
    void setUp(Engine *engine, const Actions &actions);
    void setAutomationNames(const QHash<QString, QString> &names);
    /** Shown when the selection has rested for 150 ms. Empty: nothing is selected. */
    void showStory(const QString &id);
    [[nodiscard]] const std::optional<EventStory> &story() const { return m_story; }

Q_SIGNALS:
    /** What a button has led to, in words. */
    void succeeded(const std::function<QString()> &text);
    void failed(const surveyhook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void take(const QString &id, const Result<EventStory> &story);
    void render();
    void refreshActions();
    void runAgain();
    void tryAgain();
    void cancel();
    void copy();
    void showMessage();
    void showAddress();
    void chooseAddress(const SampleEvent &sample, const QStringList &ownDomains);
    /** Deliveries of the story in one of @p states. */
    [[nodiscard]] QStringList deliveriesIn(const QList<State> &states) const;

    std::unique_ptr<Ui::StoryPane> m_ui;
    Engine *m_engine = nullptr;
    Actions m_actions = {};
    DataModel *m_data;
    QHash<QString, QString> m_names;
    QString m_wanted;
    std::optional<EventStory> m_story;
    QString m_html;
    QTimer m_rest;
};

} // namespace surveyhook
