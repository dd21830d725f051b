// SPDX-License-Identifier: GPL-3.0-or-later
// One automation being set up or changed: holds its draft, what it may refer to and the sample; every change
// can be undone and is saved by itself. The pages show it and change it, nothing else.
#pragma once

#include "engine/engine.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace surveyhook {

class EditorSession final : public QObject
{
    Q_OBJECT

public:
    /** @p engine must outlive it. Loads what the draft may refer to; loaded() follows. */
    EditorSession(Engine *engine, Draft draft, QObject *parent = nullptr);
    /** Saves what is not saved yet. */
    ~EditorSession() override;

    [[nodiscard]] Engine *engine() const { return m_engine; }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const Automation &automation() const { return m_draft.automation; }

    /** Changes the draft as one step of "Undo"; steps with the same @p key that follow each other become one
     * (typing).
     * @p text: what was done, in the user's language. changed() follows at once. */
    void change(const QString &text, const std::function<void(Draft &)> &edit, const QString &key = {});
    /** Where the wizard stands: saved, but no step of "Undo". */
    void note(const std::function<void(WizardProgress &)> &edit);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    void saveNow();

    /** Everything saved: surveys, messages, connections, other automations. Never null; empty until loaded().
     */
    [[nodiscard]] const std::shared_ptr<const Workspace> &workspace() const { return m_workspace; }
    /** Asks for the workspace again, after something was added from a page. */
    void reloadWorkspace();
    [[nodiscard]] std::optional<Survey> survey() const; // the draft's, saved
    [[nodiscard]] std::optional<Message> message() const; // of the first action, saved
    [[nodiscard]] PlatformDescription platform() const; // empty id: not known

    /** What live values are shown for; number 0: an example. */
    [[nodiscard]] const SampleEvent &sample() const { return m_sample; }
    /** The address's stored events, newest first, at most 40; refreshed while the engine runs. */
    [[nodiscard]] const QList<SampleEvent> &recent() const { return m_recent; }
    /** What the draft would do with the sample now; none until computed, see tried(). */
    [[nodiscard]] const std::optional<EventStory> &story() const { return m_story; }

Q_SIGNALS:
    void loaded(); // the workspace is there or has changed
    void changed(); // the draft
    void sampleChanged();
    void recentChanged();
    void tried(); // story() is up to date
    void saved();
    void failed(const surveyhook::Error &error);

private:
    Engine *m_engine;
    Draft m_draft;
    std::shared_ptr<const Workspace> m_workspace;
    SampleEvent m_sample;
    QList<SampleEvent> m_recent;
    std::optional<EventStory> m_story;
    QUndoStack m_undo;
    QTimer m_saving;
    QTimer m_trying;
};

} // namespace surveyhook
