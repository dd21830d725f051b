// SPDX-License-Identifier: GPL-3.0-or-later
// One automation being set up or changed: holds its draft, what it may refer to and the sample; every change
// can be undone and is saved by itself. The pages show it and change it, nothing else.
#pragma once

#include "engine/catalogue.h"
#include "engine/drafts.h"
#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace surveyhook {

class EditorSession final : public QObject
{
    Q_OBJECT

public:
    /** @p engine must outlive it. Loads what the draft may refer to; loaded() follows. A draft without an id
     * is not begun: nothing is saved until begin(). */
    EditorSession(Engine *engine, Draft draft, QObject *parent = nullptr);
    /** Saves what is not saved yet. */
    ~EditorSession() override;

    [[nodiscard]] Engine *engine() const { return m_engine; }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const Automation &automation() const { return m_draft.automation; }
    /** A platform was chosen, the draft has an id and an address. */
    [[nodiscard]] bool isBegun() const { return !m_draft.automation.id.isEmpty(); }

    /** Another draft instead of this one, which is saved first: the platform was chosen, an automation was
     * copied. Forgets the steps of "Undo". Everything is loaded anew. */
    void begin(const Draft &draft);

    /** Changes the draft as one step of "Undo"; steps with the same @p key that follow each other become one
     * (typing).
     * @p text: what was done, in the user's language. changed() follows at once. */
    void change(const QString &text, const std::function<void(Draft &)> &edit, const QString &key = {});
    /** Where the wizard stands: saved, but no step of "Undo". */
    void note(const std::function<void(WizardProgress &)> &edit);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    void saveNow();
    [[nodiscard]] bool hasUnsaved() const { return m_unsaved; }
    /** Gives up what is not applied: the running automation again, as one step of "Undo". */
    void discard();
    /** Of an automation that is there already: at once, no change to apply and no step of "Undo". switched()
     * or failed() tells. */
    void switchTo(AutomationState state);
    /** The last attempt failed: closing would lose something. */
    [[nodiscard]] bool isSavingFailed() const { return m_unsaved && m_savingFailed; }
    /** The draft becomes the automation; applied() or failed() tells. */
    void apply();

    /** Everything saved: surveys, messages, connections, other automations. Never null; empty until loaded().
     */
    [[nodiscard]] const std::shared_ptr<const Workspace> &workspace() const { return m_workspace; }
    /** Asks for the workspace again, after something was added from a page. */
    void reloadWorkspace() { refresh(); }
    [[nodiscard]] std::optional<Survey> survey() const; // the draft's, saved
    [[nodiscard]] std::optional<Message> message() const; // of the first action, saved
    [[nodiscard]] PlatformDescription platform() const; // empty id: not known

    /** What live values are shown for; number 0: an example. */
    [[nodiscard]] const SampleEvent &sample() const { return m_sample; }
    /** The platform's examples; empty until loaded(). */
    [[nodiscard]] const QList<SampleEvent> &examples() const { return m_examples; }
    /** The address's stored events, newest first, at most 40; refreshed while the engine runs. */
    [[nodiscard]] const QList<SampleEvent> &recent() const { return m_recent; }
    /** What the draft would do with the sample now; none until computed, see tried(). */
    [[nodiscard]] const std::optional<EventStory> &story() const { return m_story; }

Q_SIGNALS:
    void begun(); // begin() has put in another draft
    void loaded(); // the workspace is there or has changed
    void changed(); // the draft
    void sampleChanged();
    void recentChanged();
    void tried(); // story() is up to date
    void saved();
    void applied(const surveyhook::SaveReport &report); // with faults: nothing was changed
    /** @p deliveries: that are held since, or go on again. */
    void switched(surveyhook::AutomationState state, int deliveries);
    void failed(const surveyhook::Error &error);

private:
    class Step;
    struct Fresh;

    void put(const Draft &draft);
    void touch();
    void refresh();
    void take(const Fresh &fresh);
    void askSample();
    void tryOut();

    Engine *m_engine;
    Draft m_draft;
    std::shared_ptr<const Workspace> m_workspace = std::make_shared<const Workspace>();
    SampleEvent m_sample;
    QList<SampleEvent> m_examples;
    QList<SampleEvent> m_recent;
    std::optional<EventStory> m_story;
    QUndoStack m_undo;
    QTimer m_saving;
    QTimer m_latest; // the longest that a change stays unsaved
    QTimer m_trying;
    bool m_unsaved = false;
    bool m_savingFailed = false;
    int m_switching = 0; // switches that are under way
    bool m_loaded = false;
    bool m_refreshing = false;
    bool m_refreshWanted = false;
    int m_asked = 0; // number of the newest question about the sample
    mutable PlatformDescription m_platform; // made once: pages ask for it with every field
    mutable QString m_platformLanguage;
};

} // namespace surveyhook
