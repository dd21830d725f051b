// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/storypane.h"

#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "engine/setupdesk.h"
#include "gui/history/datamodel.h"
#include "gui/history/storyhtml.h"
#include "gui/history/supporttext.h"
#include "gui/message/sentmessagedialog.h"
#include "gui/widgets/fieldpicker.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/sendtwice.h"
#include "history/ui_storypane.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

const QList<State> canTryAgain = {State::NeedsAttention, State::Retrying};
const QList<State> canCancel = {State::Waiting, State::Held, State::Retrying, State::NeedsAttention};

bool sameRequest(const RawRequest &a, const RawRequest &b)
{
    return a.body == b.body && a.path == b.path && a.rawQuery == b.rawQuery && a.receivedAt == b.receivedAt;
}

} // namespace

StoryPane::StoryPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StoryPane>())
    , m_data(new DataModel(this))
{
    m_ui->setupUi(this);
    m_ui->data->setModel(m_data);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &StoryPane::ask);
}

StoryPane::~StoryPane() = default;

void StoryPane::setUp(Engine *engine, const Actions &actions)
{
    m_engine = engine;
    m_actions = actions;
    connect(engine, &Engine::changed, this, [this] {
        if (!m_wanted.isEmpty() && !m_rest.isActive())
            ask();
    });
    connect(actions.runAgain, &QAction::triggered, this, &StoryPane::runAgain);
    connect(actions.tryAgain, &QAction::triggered, this, &StoryPane::tryAgain);
    connect(actions.cancel, &QAction::triggered, this, &StoryPane::cancel);
    connect(actions.copy, &QAction::triggered, this, &StoryPane::copy);
    const QList<std::pair<QPushButton *, QAction *>> pairs = {{m_ui->runAgain, actions.runAgain},
                                                              {m_ui->tryAgain, actions.tryAgain},
                                                              {m_ui->cancel, actions.cancel},
                                                              {m_ui->copy, actions.copy}};
    for (const auto &[button, action] : pairs) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto dress = [button = button, action = action] {
            button->setText(action->text().remove(u'&'));
            button->setToolTip(action->toolTip());
            button->setIcon(action->icon());
            button->setEnabled(action->isEnabled());
        };
        connect(action, &QAction::changed, button, dress);
        dress();
    }
    m_ui->showMessage->setIcon(paletteIcon(u"mailbox"_s));
    connect(m_ui->showMessage, &QPushButton::clicked, this, &StoryPane::showMessage);
    m_ui->showAddress->setIcon(paletteIcon(u"search"_s));
    connect(m_ui->showAddress, &QPushButton::clicked, this, &StoryPane::showAddress);
    refreshActions();
}

void StoryPane::setAutomationNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    render();
}

void StoryPane::showStory(const QString &id)
{
    m_wanted = id;
    if (id.isEmpty()) {
        m_rest.stop();
        m_story.reset();
        render();
        return;
    }
    m_rest.start();
}

void StoryPane::ask()
{
    const QString id = m_wanted;
    m_engine->ask(
        this, [id](Desk &desk) { return desk.story(id); },
        [this, id](const Result<EventStory> &story) { take(id, story); });
}

void StoryPane::take(const QString &id, const Result<EventStory> &story)
{
    if (id != m_wanted)
        return; // the selection has moved on
    if (!story) {
        m_story.reset();
        Q_EMIT failed(story.error());
    } else {
        const bool newData =
            !m_story || m_story->row.id != story->row.id || !sameRequest(m_story->request, story->request);
        m_story = *story;
        if (newData) {
            m_data->setRequest(m_story->request);
            m_ui->data->expandToDepth(1);
            m_ui->data->resizeColumnToContents(DataModel::NameColumn);
            m_html.clear();
        }
    }
    render();
}

void StoryPane::render()
{
    refreshActions();
    m_ui->pages->setCurrentWidget(m_story ? m_ui->eventPage : m_ui->nothingPage);
    if (!m_story) {
        m_html.clear();
        m_data->clearRequest();
        return;
    }
    const StoryLook look{.palette = palette(),
                         .textHeight = m_ui->story->fontMetrics().height(),
                         .automationNames = m_names};
    const QString html = storyHtml(*m_story, look);
    if (html == m_html)
        return;
    // A change elsewhere in the history must not scroll what is being read.
    const int place = m_html.isEmpty() ? 0 : m_ui->story->verticalScrollBar()->value();
    m_html = html;
    m_ui->story->setHtml(html);
    m_ui->story->verticalScrollBar()->setValue(place);
}

QStringList StoryPane::deliveriesIn(const QList<State> &states) const
{
    QStringList ids;
    if (m_story) {
        for (const DeliveryRow &delivery : m_story->deliveries) {
            if (states.contains(delivery.state))
                ids << delivery.id;
        }
    }
    return ids;
}

void StoryPane::refreshActions()
{
    if (m_actions.copy == nullptr)
        return;
    m_actions.copy->setEnabled(m_story.has_value());
    m_ui->showMessage->setEnabled(m_story
                                  && std::any_of(m_story->deliveries.cbegin(), m_story->deliveries.cend(),
                                                 &SentMessageDialog::canShow));
    const bool unusual =
        m_story && m_story->row.state == State::Held && m_story->row.code == codes::unknownShape;
    m_ui->showAddress->setVisible(unusual);
    for (QPushButton *aboutDeliveries : {m_ui->tryAgain, m_ui->cancel, m_ui->showMessage})
        aboutDeliveries->setHidden(unusual); // it has none
    m_actions.runAgain->setEnabled(m_story && m_story->row.state != State::Rejected);
    m_actions.tryAgain->setEnabled(!deliveriesIn(canTryAgain).isEmpty());
    m_actions.cancel->setEnabled(!deliveriesIn(canCancel).isEmpty());
}

void StoryPane::runAgain()
{
    m_engine->ask(
        this, [id = m_story->row.id](Desk &desk) { return desk.replay(id); },
        [this](const Result<void> &done) {
            if (done)
                Q_EMIT succeeded([] { return tr("The event runs again."); });
            else
                Q_EMIT failed(done.error());
        });
}

void StoryPane::tryAgain()
{
    const QStringList ids = deliveriesIn(canTryAgain);
    const bool mayHaveLeft = std::any_of(m_story->deliveries.cbegin(), m_story->deliveries.cend(),
                                         [&ids](const DeliveryRow &delivery) {
                                             return ids.contains(delivery.id) && delivery.mayHaveLeft;
                                         });
    const auto go = [this, ids] {
        m_engine->ask(
            this,
            [ids](Desk &desk) {
                for (const QString &id : ids) {
                    if (Result<void> done = desk.retry(id); !done)
                        return done;
                }
                return Result<void>();
            },
            [this](const Result<void> &done) {
                if (done)
                    Q_EMIT succeeded([] { return tr("It is tried again now."); });
                else
                    Q_EMIT failed(done.error());
            });
    };
    if (!mayHaveLeft) {
        go();
        return;
    }
    askBeforeSendingTwice(this, go);
}

void StoryPane::cancel()
{
    m_engine->ask(
        this,
        [ids = deliveriesIn(canCancel)](Desk &desk) {
            for (const QString &id : ids) {
                if (Result<void> done = desk.cancel(id, u"window"_s); !done)
                    return done;
            }
            return Result<void>();
        },
        [this](const Result<void> &done) {
            if (done)
                Q_EMIT succeeded([] { return tr("Cancelled. Nothing is sent."); });
            else
                Q_EMIT failed(done.error());
        });
}

/** Of the newest invitation: after "Run again" an event may have several. */
void StoryPane::showMessage()
{
    const auto found =
        std::find_if(m_story->deliveries.crbegin(), m_story->deliveries.crend(), &SentMessageDialog::canShow);
    if (found == m_story->deliveries.crend())
        return;
    m_engine->ask(
        this,
        [delivery = *found](Desk &desk) -> Result<MessagePreview> {
            const auto workspace = desk.workspace();
            return workspace ? previewDelivery(delivery, **workspace) : workspace.error();
        },
        [this, delivery = *found](const Result<MessagePreview> &message) {
            (new SentMessageDialog(delivery, message, this))->open();
        });
}

void StoryPane::showAddress()
{
    struct Answer
    {
        SampleEvent sample;
        QStringList ownDomains;
    };
    m_engine->ask(
        this,
        [id = m_story->row.id](Desk &desk) -> Result<Answer> {
            const auto workspace = desk.workspace();
            if (!workspace)
                return workspace.error();
            const Result<SampleEvent> sample = desk.setup().sampleOfEvent(id);
            if (!sample)
                return sample.error();
            return Answer{*sample, (*workspace)->settings.ownDomains};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                chooseAddress(answer->sample, answer->ownDomains);
            else
                Q_EMIT failed(answer.error());
        });
}

/** Only fields that hold an address are offered, and never one of the office itself. */
void StoryPane::chooseAddress(const SampleEvent &sample, const QStringList &ownDomains)
{
    QList<SampleField> fields = sampleFields(sample.data, {});
    fields.removeIf([&](const SampleField &field) {
        const QString address = field.isGroup ? QString() : normalizedAddress(field.value);
        return address.isEmpty() || sample.staff.contains(address) || isInDomains(address, ownDomains);
    });
    if (fields.isEmpty()) {
        Q_EMIT failed(Error{ErrorCode::NotFound,
                            u"no address in the event"_s,
                            {{u"problem"_s, QString(codes::noAddressField)}}});
        return;
    }
    auto *picker = new FieldPicker(fields, {}, this);
    picker->setIntro(tr("In which field does the customer's own e-mail address stand? It is taken from there "
                        "in this event and in later ones of this shape. Never choose the address of a "
                        "colleague."));
    connect(picker, &FieldPicker::chosen, this, [this, id = sample.id](const QString &field) {
        m_engine->ask(
            this, [id, field](Desk &desk) { return desk.setup().showAddress(id, field); },
            [this](const Result<int> &planned) {
                if (!planned) {
                    Q_EMIT failed(planned.error());
                    return;
                }
                Q_EMIT succeeded([count = *planned] {
                    return tr("%n event(s) of this shape are worked on now, and later ones will be.", nullptr,
                              count);
                });
            });
    });
    picker->open();
}

void StoryPane::copy()
{
    QGuiApplication::clipboard()->setText(supportText(*m_story));
    Q_EMIT succeeded([] {
        return tr("Copied without names and addresses. Please read it through before you pass it on.");
    });
}

void StoryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_data->retranslate();
        m_ui->data->expandToDepth(1);
        render();
    } else if (event->type() == QEvent::PaletteChange) {
        render();
    }
}

} // namespace surveyhook
