// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/editorsession.h"

#include "wording/language.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

constexpr int recentLimit = 40;

/** Everything but where the wizard stands, which "Undo" leaves alone. */
Draft withPlaceOf(Draft draft, const Draft &place)
{
    draft.progress.step = place.progress.step;
    draft.progress.visited = place.progress.visited;
    if (!place.isNew) // switched at once, not by applying
        draft.automation.state = place.automation.state;
    draft.isNew = place.isNew;
    draft.basedOn = place.basedOn;
    return draft;
}

bool sameEvents(const QList<SampleEvent> &a, const QList<SampleEvent> &b)
{
    return a.size() == b.size()
           && std::equal(a.cbegin(), a.cend(), b.cbegin(), [](const auto &x, const auto &y) {
                  return x.number == y.number && x.data == y.data;
              });
}

} // namespace

class EditorSession::Step final : public QUndoCommand
{
public:
    Step(EditorSession *session, const QString &text, Draft after, const QString &key)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session->m_draft)
        , m_after(std::move(after))
        , m_key(key)
    {}

    void undo() override { m_session->put(withPlaceOf(m_before, m_session->m_draft)); }
    void redo() override { m_session->put(withPlaceOf(m_after, m_session->m_draft)); }
    [[nodiscard]] int id() const override { return m_key.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other); // one id, one class
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    EditorSession *m_session;
    Draft m_before;
    Draft m_after;
    QString m_key;
};

struct EditorSession::Fresh
{
    std::shared_ptr<const Workspace> workspace;
    QList<SampleEvent> recent;
    QList<SampleEvent> examples;
    std::optional<Error> error;
    QString draft; // the automation that was asked for
};

EditorSession::EditorSession(Engine *engine, Draft draft, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_draft(std::move(draft))
{
    for (const auto &[timer, time] :
         {std::pair{&m_saving, 1000ms}, {&m_latest, 10000ms}, {&m_trying, 150ms}}) {
        timer->setSingleShot(true);
        timer->setInterval(time);
    }
    connect(&m_saving, &QTimer::timeout, this, &EditorSession::saveNow);
    connect(&m_latest, &QTimer::timeout, this, &EditorSession::saveNow);
    connect(&m_trying, &QTimer::timeout, this, &EditorSession::tryOut);
    connect(m_engine, &Engine::changed, this, &EditorSession::refresh);
    refresh();
    askSample();
}

EditorSession::~EditorSession()
{
    saveNow();
}

void EditorSession::begin(const Draft &draft)
{
    saveNow();
    m_undo.clear();
    m_draft = draft;
    m_sample = {};
    m_examples.clear();
    m_recent.clear();
    m_story.reset();
    m_loaded = false;
    Q_EMIT begun();
    Q_EMIT changed();
    refresh();
    askSample();
}

void EditorSession::change(const QString &text, const std::function<void(Draft &)> &edit, const QString &key)
{
    Draft after = m_draft;
    edit(after);
    m_undo.push(new Step(this, text, std::move(after), key));
}

void EditorSession::put(const Draft &draft)
{
    const bool otherSample = !(draft.progress.sample == m_draft.progress.sample)
                             || draft.automation.trigger.platform != m_draft.automation.trigger.platform;
    const bool otherAddress = draft.automation.trigger.key != m_draft.automation.trigger.key;
    m_draft = draft;
    touch();
    Q_EMIT changed();
    if (otherSample)
        askSample();
    if (otherAddress)
        saveNow(); // the address's events are looked for in the stored draft
    m_trying.start();
}

void EditorSession::note(const std::function<void(WizardProgress &)> &edit)
{
    const SampleChoice before = m_draft.progress.sample;
    edit(m_draft.progress);
    touch();
    Q_EMIT changed();
    if (!(before == m_draft.progress.sample))
        askSample();
}

void EditorSession::touch()
{
    if (!isBegun())
        return;
    m_unsaved = true;
    m_saving.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void EditorSession::saveNow()
{
    m_saving.stop();
    m_latest.stop();
    if (!m_unsaved)
        return;
    m_unsaved = false;
    // Asked in the engine's name: it is also saved when this session is being closed.
    QPointer<EditorSession> self(this);
    m_engine->ask(
        m_engine, [draft = m_draft](Desk &desk) { return desk.setup().saveDraft(draft); },
        [self](const Result<void> &done) {
            if (self.isNull())
                return;
            self->m_savingFailed = !done;
            if (done) {
                Q_EMIT self->saved();
            } else {
                self->m_unsaved = true;
                Q_EMIT self->failed(done.error());
            }
        });
}

void EditorSession::switchTo(AutomationState state)
{
    const AutomationState before = m_draft.automation.state;
    if (state == before)
        return;
    saveNow(); // of what it was
    m_draft.automation.state = state;
    ++m_switching;
    Q_EMIT changed();
    m_engine->ask(
        this, [id = m_draft.automation.id, state](Desk &desk) { return desk.setup().setState(id, state); },
        [this, before, state](const Result<Undo> &done) {
            --m_switching;
            if (done) {
                Q_EMIT switched(state, done->deliveries);
                return;
            }
            m_draft.automation.state = before;
            Q_EMIT changed();
            Q_EMIT failed(done.error());
        });
}

void EditorSession::discard()
{
    m_saving.stop();
    m_latest.stop();
    m_unsaved = false;
    m_engine->ask(
        this,
        [id = m_draft.automation.id](Desk &desk) -> Result<Draft> {
            const Result<Undo> discarded = desk.setup().discardDraft(id);
            if (!discarded)
                return discarded.error();
            return desk.setup().openDraft(id);
        },
        [this](const Result<Draft> &draft) {
            if (!draft) {
                Q_EMIT failed(draft.error());
                return;
            }
            change(tr("Discard the changes"), [&draft](Draft &mine) { mine = withPlaceOf(*draft, mine); });
            m_saving.stop(); // nothing differs from what runs
            m_latest.stop();
            m_unsaved = false;
            Q_EMIT saved();
        });
}

void EditorSession::apply()
{
    struct Outcome
    {
        Result<SaveReport> report;
        qint64 basedOn = 0;
    };
    saveNow();
    m_engine->ask(
        this,
        [draft = m_draft](Desk &desk) -> Outcome {
            Outcome outcome{desk.setup().applyDraft(draft)};
            if (!outcome.report || !outcome.report->faults.isEmpty())
                return outcome;
            if (const Result<Draft> now = desk.setup().openDraft(draft.automation.id))
                outcome.basedOn = now->basedOn;
            return outcome;
        },
        [this](const Outcome &outcome) {
            if (!outcome.report) {
                Q_EMIT failed(outcome.report.error());
                return;
            }
            if (outcome.report->faults.isEmpty()) {
                m_draft.isNew = false;
                m_draft.basedOn = outcome.basedOn;
            }
            Q_EMIT applied(*outcome.report);
        });
}

void EditorSession::refresh()
{
    if (m_refreshing) {
        m_refreshWanted = true;
        return;
    }
    m_refreshing = true;
    m_refreshWanted = false;
    m_engine->ask(
        this,
        [id = m_draft.automation.id, platform = m_draft.automation.trigger.platform,
         first = !m_loaded](Desk &desk) -> Fresh {
            Fresh fresh{.workspace = nullptr, .recent = {}, .examples = {}, .error = {}, .draft = id};
            const auto workspace = desk.workspace();
            if (!workspace) {
                fresh.error = workspace.error();
                return fresh;
            }
            fresh.workspace = *workspace;
            if (id.isEmpty())
                return fresh;
            const Result<QList<SampleEvent>> recent = desk.setup().recentEvents(id, recentLimit);
            if (recent)
                fresh.recent = *recent;
            else
                fresh.error = recent.error();
            if (first)
                fresh.examples = desk.setup().platformSamples(platform);
            return fresh;
        },
        [this](const Fresh &fresh) {
            m_refreshing = false;
            if (fresh.draft == m_draft.automation.id)
                take(fresh);
            else
                m_refreshWanted = true;
            if (m_refreshWanted)
                refresh();
        });
}

void EditorSession::take(const Fresh &fresh)
{
    if (fresh.error)
        Q_EMIT failed(*fresh.error);
    if (!m_loaded)
        m_examples = fresh.examples;
    const bool other = fresh.workspace && (!m_loaded || fresh.workspace != m_workspace);
    if (fresh.workspace)
        m_workspace = fresh.workspace;
    // It may have been switched from the list meanwhile.
    const auto running = m_workspace->automations.constFind(m_draft.automation.id);
    if (!m_draft.isNew && m_switching == 0 && running != m_workspace->automations.cend()
        && running->state != m_draft.automation.state) {
        m_draft.automation.state = running->state;
        Q_EMIT changed();
    }
    const bool otherEvents = !sameEvents(fresh.recent, m_recent);
    m_recent = fresh.recent;
    m_loaded = true;
    if (other) {
        Q_EMIT loaded();
        m_trying.start();
    }
    if (otherEvents)
        Q_EMIT recentChanged();
}

void EditorSession::askSample()
{
    if (!isBegun())
        return;
    const int number = ++m_asked;
    m_engine->ask(
        this, [draft = m_draft](Desk &desk) { return desk.setup().sample(draft); },
        [this, number](const Result<SampleEvent> &sample) {
            if (number != m_asked)
                return; // another one was chosen since
            if (!sample) {
                Q_EMIT failed(sample.error());
                return;
            }
            m_sample = *sample;
            Q_EMIT sampleChanged();
            m_trying.start();
        });
}

void EditorSession::tryOut()
{
    if (!isBegun() || m_sample.data.isEmpty())
        return;
    m_engine->ask(
        this, [draft = m_draft, sample = m_sample](Desk &desk) { return desk.setup().tryOut(draft, sample); },
        [this](const Result<EventStory> &story) {
            m_story = story ? std::optional(*story) : std::nullopt;
            Q_EMIT tried();
        });
}

std::optional<Survey> EditorSession::survey() const
{
    const auto found = m_workspace->surveys.constFind(m_draft.automation.survey);
    return found == m_workspace->surveys.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Message> EditorSession::message() const
{
    if (m_draft.automation.actions.isEmpty())
        return std::nullopt;
    const auto found = m_workspace->messages.constFind(m_draft.automation.actions.constFirst().message);
    return found == m_workspace->messages.cend() ? std::nullopt : std::optional(*found);
}

PlatformDescription EditorSession::platform() const
{
    const QString id = m_draft.automation.trigger.platform;
    if (m_platform.id != id || m_platformLanguage != currentLanguage()) {
        m_platform = platformDescription(id).value_or(PlatformDescription{});
        m_platformLanguage = currentLanguage();
    }
    return m_platform;
}

} // namespace surveyhook
