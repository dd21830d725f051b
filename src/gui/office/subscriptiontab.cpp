// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/subscriptiontab.h"

#include "gui/office/itempane.h"
#include "gui/office/subscriptionform.h"
#include "gui/office/subscriptionwords.h"
#include "wording/formats.h"
#include "wording/problems.h"

#include <QEvent>
#include <QJsonArray>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

const QString kind = QStringLiteral("subscription");
const QString freshId = QStringLiteral("+"); // no id that is made from a name
constexpr int messagesShown = 100;

QStringList eventsOf(const QJsonObject &subscription)
{
    return subscription.value("events"_L1).toVariant().toStringList();
}

bool isOff(const QJsonObject &subscription)
{
    return subscription.value("state"_L1).toString() == "off"_L1;
}

} // namespace

SubscriptionTab::SubscriptionTab(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_pane(new ItemPane)
    , m_form(new SubscriptionForm)
    , m_saver(new ItemSaver(engine, this))
    , m_workspace(std::make_shared<const Workspace>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    m_pane->setObjectName(u"subscriptionPane"_s);
    m_pane->addEditor(m_form);
    m_pane->setCanDuplicate(false);
    connect(m_pane, &ItemPane::chosen, this, &SubscriptionTab::show);
    connect(m_pane, &ItemPane::addWanted, this, &SubscriptionTab::add);
    connect(m_pane, &ItemPane::deleteWanted, this, &SubscriptionTab::removeItem);
    connectSaver();
    connectForm();
    // Deliveries to others are no part of the history, whose changes the engine tells.
    m_look.setInterval(1s);
    connect(&m_look, &QTimer::timeout, this, &SubscriptionTab::askNews);
    translate();
}

void SubscriptionTab::connectSaver()
{
    connect(m_saver, &ItemSaver::failed, this, &SubscriptionTab::failed);
    connect(m_saver, &ItemSaver::undone, this, [this] {
        m_form->forgetSecrets(); // it may not be the secret any more
        Q_EMIT changed();
    });
    connect(m_saver, &ItemSaver::saved, this,
            [this](const ItemKey &, const SaveReport &report, const std::function<void()> &undo) {
                const bool dropped = report.droppedSecrets.contains(u"/password"_s);
                Q_EMIT undoable(
                    [dropped] {
                        return dropped ? tr("Saved. The address has changed: type the password again.")
                                       : tr("Saved.");
                    },
                    undo);
                Q_EMIT changed();
            });
    connect(m_saver, &ItemSaver::refused, this, [this](const ItemKey &, const QList<Fault> &faults) {
        const Fault first = faults.value(0);
        m_form->showFault(faultSentence({}, first.code, first.values));
    });
}

void SubscriptionTab::connectForm()
{
    connect(m_form, &SubscriptionForm::edited, this, &SubscriptionTab::save);
    connect(m_form, &SubscriptionForm::createWanted, this, &SubscriptionTab::create);
    connect(m_form, &SubscriptionForm::renewWanted, this, &SubscriptionTab::renew);
    connect(m_form, &SubscriptionForm::testWanted, this, [this] {
        m_saver->flush();
        order([id = m_form->id()](Desk &desk) { return desk.testSubscription(id); });
    });
    connect(m_form, &SubscriptionForm::switchOnWanted, this,
            [this] { order([id = m_form->id()](Desk &desk) { return desk.switchSubscriptionOn(id); }); });
    connect(m_form, &SubscriptionForm::againWanted, this, [this](const QString &message) {
        order([message](Desk &desk) { return desk.sendMessageAgain(message); });
    });
}

void SubscriptionTab::order(const std::function<Result<void>(Desk &desk)> &what)
{
    m_engine->ask(
        this, [what](Desk &desk) { return what(desk); },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            askNews();
        });
}

Result<SubscriptionTab::News> SubscriptionTab::newsOf(Desk &desk, const QString &chosen)
{
    News news{.chosen = chosen};
    const auto statuses = desk.subscriptionStatuses();
    if (!statuses)
        return statuses.error();
    for (const SubscriptionStatus &status : *statuses) {
        const auto messages = desk.subscriptionMessages(status.id, status.id == chosen ? messagesShown : 1);
        if (!messages)
            return messages.error();
        news.statuses.insert(status.id, status);
        if (!messages->isEmpty())
            news.newest.insert(status.id, messages->constFirst());
        if (status.id == chosen)
            news.messages = *messages;
    }
    return news;
}

void SubscriptionTab::askNews()
{
    if (m_asked)
        return;
    m_asked = true;
    m_engine->ask(
        this, [chosen = m_form->id()](Desk &desk) { return newsOf(desk, chosen); },
        [this](const Result<News> &news) {
            m_asked = false;
            if (!news)
                return Q_EMIT failed(news.error());
            m_news = *news;
            showItems();
            const auto phase = m_engine->server().phase;
            m_form->setDelivering(phase == ServerStatus::Phase::Receiving
                                  || phase == ServerStatus::Phase::Elsewhere);
            if (!m_form->id().isEmpty() && m_form->id() == m_news.chosen)
                m_form->setStatus(m_news.statuses.value(m_news.chosen), m_news.messages);
        });
}

void SubscriptionTab::setWorkspace(const std::shared_ptr<const Workspace> &workspace)
{
    m_workspace = workspace;
    showItems();
    if (!m_wanted.isEmpty() && m_workspace->subscriptions.contains(m_wanted))
        m_pane->choose(std::exchange(m_wanted, QString()));
    show(m_pane->current());
    if (!m_secret.isEmpty() && m_wanted.isEmpty()) {
        const Secret secret = std::exchange(m_secret, Secret());
        if (m_form->id() == m_secretOf)
            m_form->showSecret(secret);
    }
    askNews();
}

QString SubscriptionTab::noteOf(const QJsonObject &subscription) const
{
    const QString id = subscription.value("id"_L1).toString();
    QStringList parts{outgoingTypesText(eventsOf(subscription))};
    if (isOff(subscription)) {
        //: an address that is told of events
        parts << tr("switched off");
    } else if (m_news.statuses.value(id).offSince) {
        parts << tr("switched off: the address is closed");
    } else if (m_news.newest.contains(id)) {
        const OutgoingRow newest = m_news.newest.value(id);
        //: %1 "delivered", %2 "5 minutes ago"
        parts << tr("%1, %2").arg(outgoingStateText(newest.state),
                                  relativeTimeText(newest.at, QDateTime::currentDateTimeUtc()));
    } else {
        //: an address that is told of events
        parts << tr("nothing told yet");
    }
    return parts.join(u" · "_s);
}

QString SubscriptionTab::iconOf(const QJsonObject &subscription) const
{
    const QString id = subscription.value("id"_L1).toString();
    if (m_news.statuses.value(id).offSince)
        return u"needs_attention"_s;
    if (isOff(subscription))
        return u"off"_s;
    return m_news.newest.contains(id) ? stateIcon(m_news.newest.value(id).state) : QString();
}

void SubscriptionTab::showItems()
{
    QList<ItemPane::Item> items;
    QHash<QString, int> hosts;
    for (const QJsonObject &one : m_workspace->subscriptions)
        ++hosts[QUrl(one.value("url"_L1).toString()).host()];
    for (auto it = m_workspace->subscriptions.cbegin(); it != m_workspace->subscriptions.cend(); ++it) {
        const QUrl url(it.value().value("url"_L1).toString());
        const QString name = hosts.value(url.host()) > 1 ? url.host() + url.path() : url.host();
        items.append({it.key(), name, noteOf(it.value()), iconOf(it.value())});
    }
    if (m_adding)
        items.append({freshId, tr("New address"), tr("not saved yet")});
    m_pane->setItems(items);
}

void SubscriptionTab::show(const QString &id)
{
    const bool fresh = id == freshId;
    const bool same = fresh ? m_form->id().isEmpty() : m_form->id() == id;
    if (!same) {
        m_saver->flush();
        m_saver->closeRun();
    }
    if (fresh) {
        if (!same)
            m_form->setSubscription({});
        return;
    }
    const auto found = m_workspace->subscriptions.constFind(id);
    if (found == m_workspace->subscriptions.cend())
        return;
    // What is being typed is newer than what is stored.
    m_form->setSubscription(*found, m_saver->isBusy() || (same && !m_form->problem().isEmpty()));
    if (!same)
        askNews();
}

void SubscriptionTab::save()
{
    if (m_form->id().isEmpty() || !m_form->problem().isEmpty())
        return;
    m_saver->later({kind, m_form->id()}, [item = m_form->subscription()](SetupDesk &setup, Undo *undo) {
        QJsonObject saved = item;
        return setup.saveSubscription(saved, undo);
    });
}

void SubscriptionTab::create()
{
    const auto made = std::make_shared<QJsonObject>(); // in another thread, read in this one
    m_saver->now(
        {kind, {}},
        [item = m_form->subscription(), made](SetupDesk &setup, Undo *undo) {
            *made = item;
            return setup.saveSubscription(*made, undo);
        },
        [this, made] {
            m_adding = false;
            m_wanted = made->value("id"_L1).toString();
            m_secretOf = m_wanted;
            if (made->value("body"_L1).toString() != u"rule")
                m_secret = Secret(made->value("secret"_L1).toString());
        });
}

void SubscriptionTab::add()
{
    m_adding = true;
    showItems();
    m_pane->choose(freshId);
    m_form->setSubscription({});
    m_form->findChild<QWidget *>(u"url"_s)->setFocus();
}

void SubscriptionTab::removeItem(const QString &id)
{
    if (id == freshId) {
        m_adding = false;
        showItems();
        return;
    }
    m_saver->now({kind, id}, [id](SetupDesk &setup, Undo *undo) { return setup.remove({kind, id}, undo); });
}

void SubscriptionTab::renew()
{
    const auto made = std::make_shared<Secret>(); // in another thread, read in this one
    m_saver->now(
        {kind, m_form->id()},
        [id = m_form->id(), made](SetupDesk &setup, Undo *undo) {
            return setup.renewSubscriptionSecret(id, *made, undo);
        },
        [this, made, id = m_form->id()] {
            m_secretOf = id;
            m_secret = *made;
        });
}

void SubscriptionTab::translate()
{
    m_pane->setTexts(
        {tr("Who is told:"), tr("Add an address"),
         tr("Other systems can be told of what happens here, such as each answered survey. Press "
            "“Add an address”.")});
}

void SubscriptionTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    showItems();
}

void SubscriptionTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_look.start();
    askNews();
}

void SubscriptionTab::hideEvent(QHideEvent *event)
{
    m_look.stop();
    m_saver->flush();
    QWidget::hideEvent(event);
}

} // namespace surveyhook
