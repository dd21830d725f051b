// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/connectpage.h"

#include "editor/ui_connectpage.h"
#include "gui/editor/publicaddressdialog.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/scrollbody.h"
#include "wording/sentences.h"

#include <QEvent>
#include <QLineEdit>
#include <QShowEvent>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

ConnectPage::ConnectPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::ConnectPage>())
    , m_tick(new QTimer(this))
{
    m_ui->setupUi(this);
    followFocus(m_ui->scroll);
    m_ui->picker->setSession(session);
    QFont bold = m_ui->headline->font();
    bold.setBold(true);
    m_ui->headline->setFont(bold);
    m_ui->guideTitle->setFont(bold);
    m_ui->statusBox->setAutoFillBackground(true);
    m_tick->setInterval(1s);
    connect(m_tick, &QTimer::timeout, this, &ConnectPage::showStatus);
    connect(m_ui->startServer, &QPushButton::clicked, session->engine(), &Engine::start);
    connect(m_ui->publicNote, &NoteBar::pressed, this,
            [this] { (new PublicAddressDialog(this->session(), this))->open(); });
    connect(m_ui->useThis, &QPushButton::clicked, this, &ConnectPage::useNewest);
    connect(m_ui->without, &QPushButton::clicked, this, &ConnectPage::goOnWithout);
    connect(session->engine(), &Engine::serverChanged, this, &ConnectPage::refresh);
    connect(session->engine(), &Engine::changed, this, [this] {
        if (isVisible())
            askTouches();
    });
    connect(session, &EditorSession::recentChanged, this, &ConnectPage::useFirst);
    for (const auto signal : {&EditorSession::changed, &EditorSession::loaded, &EditorSession::recentChanged,
                              &EditorSession::sampleChanged, &EditorSession::begun, &EditorSession::tried})
        connect(session, signal, this, &ConnectPage::refresh);
    refresh();
}

ConnectPage::~ConnectPage() = default;

QString ConnectPage::title() const
{
    return tr("Connect and test");
}

QString ConnectPage::railTitle() const
{
    return tr("Connect");
}

QString ConnectPage::why() const
{
    return tr("The other system has to know your address, and the calls have to prove that they come from "
              "it. A real "
              "event shows both at once, and its data serve as the example on the following pages.");
}

bool ConnectPage::usesRealEvent() const
{
    const WizardProgress &progress = session()->draft().progress;
    return progress.tested || progress.sample.source == SampleChoice::Source::Event;
}

Missing ConnectPage::missing() const
{
    const bool needsSecret = session()->platform().proof == ProofScheme::Hmac
                             && session()->automation().trigger.credentials.secret.isEmpty();
    if (needsSecret)
        //: %1 a system, such as a chat
        return {tr("Paste the secret that %1 shows.").arg(session()->platform().name),
                m_asked.value(u"secret"_s)};
    if (!session()->draft().isNew || usesRealEvent() || session()->draft().progress.withoutTest)
        return {};
    if (!session()->recent().isEmpty()) // it works, whatever example was chosen
        return {};
    return {tr("Wait for a test event, or press “Go on without a test”."), m_ui->without};
}

void ConnectPage::opened()
{
    if (m_asked.contains(u"secret"_s) && m_asked.value(u"secret"_s)->text().isEmpty())
        m_asked.value(u"secret"_s)->setFocus();
    else if (CopyField *field = m_given.value(u"address"_s))
        field->setFocus();
    askTouches();
}

void ConnectPage::testAgain()
{
    m_waiting.start();
    askTouches();
    showStatus();
}

void ConnectPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    m_waiting.start();
    m_tick->start();
    useFirst();
    showStatus();
}

void ConnectPage::hideEvent(QHideEvent *event)
{
    EditorPage::hideEvent(event);
    m_tick->stop();
}

bool ConnectPage::isReceiving() const
{
    const auto phase = session()->engine()->server().phase;
    return phase == ServerStatus::Phase::Receiving || phase == ServerStatus::Phase::Elsewhere;
}

QString ConnectPage::address() const
{
    const QString path = u"/in/"_s + session()->automation().trigger.key;
    const QString outside = session()->workspace()->settings.publicUrl;
    if (!outside.isEmpty())
        return outside + path;
    QString local = session()->engine()->localUrl().toString();
    while (local.endsWith(u'/'))
        local.chop(1);
    return local.isEmpty() ? QString() : local + path; // a part of an address is nothing to copy
}

void ConnectPage::setCredential(const QString &name, const QString &value)
{
    session()->change(
        //: in the list of what can be undone: a secret, a user name or a password
        tr("Change how callers prove themselves"),
        [&](Draft &draft) {
            Credentials &credentials = draft.automation.trigger.credentials;
            if (name == "secret"_L1)
                credentials.secret = Secret(value.trimmed());
            else if (name == "user"_L1)
                credentials.user = value.trimmed();
            else if (name == "password"_L1)
                credentials.password = Secret(value);
        },
        u"credential "_s + name);
}

void ConnectPage::useNewest()
{
    if (session()->recent().isEmpty())
        return;
    const QString id = session()->recent().constFirst().id;
    session()->change(tr("Use the event as the example"), [&id](Draft &draft) {
        draft.progress.sample = {.source = SampleChoice::Source::Event, .reference = id};
        draft.progress.tested = true;
    });
    session()->saveNow();
}

/** The first real event is the example by itself, unless somebody has chosen another one since. */
void ConnectPage::useFirst()
{
    const qsizetype before = std::exchange(m_arrived, session()->recent().size());
    const SampleChoice::Source source = session()->draft().progress.sample.source;
    const bool free =
        source == SampleChoice::Source::None || (source == SampleChoice::Source::Platform && before == 0);
    if (!isVisible() || !session()->draft().isNew || session()->recent().isEmpty() || !free)
        return;
    session()->note([id = session()->recent().constFirst().id](WizardProgress &progress) {
        progress.sample = {.source = SampleChoice::Source::Event, .reference = id};
        progress.tested = true;
    });
    session()->saveNow();
}

void ConnectPage::goOnWithout()
{
    session()->change(tr("Go on without a test"), [](Draft &draft) { draft.progress.withoutTest = true; });
}

void ConnectPage::askTouches()
{
    if (m_asking || !session()->isBegun()) {
        m_askAgain = m_asking;
        return;
    }
    m_asking = true;
    m_askAgain = false;
    struct Seen
    {
        QList<AddressNote> notes;
        QList<EventRow> refused;
    };
    session()->engine()->ask(
        this,
        [key = session()->automation().trigger.key, id = session()->automation().id](Desk &desk) {
            return Seen{desk.addressNotes(key).valueOr({}),
                        desk.events({.states = {State::Rejected}, .automation = id, .limit = 5}).valueOr({})};
        },
        [this](const Seen &seen) {
            m_asking = false;
            QList<Touch> touches;
            for (const EventRow &row : seen.refused) {
                const QString advised = advice(row.code, row.values);
                touches.append(
                    {sentence(row.code, row.values) + (advised.isEmpty() ? QString() : u' ' + advised),
                     row.receivedAt});
            }
            for (const AddressNote &note : seen.notes)
                touches.append({sentence(note.code, {{u"count"_s, note.count}}), note.lastAt});
            takeTouches(touches);
            if (m_askAgain)
                askTouches();
        });
}

void ConnectPage::takeTouches(const QList<Touch> &touches)
{
    m_touches = touches;
    std::stable_sort(m_touches.begin(), m_touches.end(),
                     [](const Touch &a, const Touch &b) { return a.at > b.at; });
    showStatus();
}

void ConnectPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_madeFor.clear();
    refresh();
    askTouches(); // their sentences
}

} // namespace surveyhook
