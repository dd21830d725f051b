// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/connectionspage.h"

#include "gui/frame/places.h"
#include "gui/office/accountform.h"
#include "gui/office/doorform.h"
#include "gui/office/incomingform.h"
#include "gui/office/itempane.h"
#include "gui/office/mailform.h"
#include "gui/office/promotab.h"
#include "gui/office/subscriptiontab.h"
#include "gui/office/usagetext.h"
#include "gui/widgets/notebar.h"

#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString kind = QStringLiteral("connection");

bool isMail(const QString &type)
{
    return type == u"smtp" || type == u"practice";
}

} // namespace

ConnectionsPage::ConnectionsPage(Engine *engine, QWidget *parent)
    : OfficePage(engine, parent)
    , m_engine(engine)
    , m_tabs(new QTabWidget(this))
    , m_note(new NoteBar)
    , m_pane(new ItemPane)
    , m_addMenu(new QMenu(this))
    , m_mail(new MailForm(engine))
    , m_account(new AccountForm(engine))
    , m_addresses(new ItemPane)
    , m_incoming(new IncomingForm)
    , m_doors(new ItemPane)
    , m_door(new DoorForm)
    , m_promo(new PromoTab(engine))
    , m_subscriptions(new SubscriptionTab(engine))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"connectionTabs"_s);
    makeAccounts();
    makeIncoming();
    makeDoors();
    m_tabs->addTab(m_promo, {});
    connect(m_promo, &PromoTab::message, this, &Page::message);
    connect(m_promo, &PromoTab::failed, this, &Page::failed);
    m_tabs->addTab(m_subscriptions, {});
    connect(m_subscriptions, &SubscriptionTab::message, this, &Page::message);
    connect(m_subscriptions, &SubscriptionTab::undoable, this, &Page::undoable);
    connect(m_subscriptions, &SubscriptionTab::failed, this, &Page::failed);
    connect(m_subscriptions, &SubscriptionTab::changed, this, &ConnectionsPage::reload);
    connect(m_tabs, &QTabWidget::currentChanged, &saver(), &ItemSaver::flush);
    translate();
}

void ConnectionsPage::makeAccounts()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    layout->addWidget(m_pane);
    m_tabs->addTab(tab, {});
    connect(m_note, &NoteBar::pressed, this, [this] { openPlace(this, places::mailbox); });
    m_pane->setObjectName(u"accountPane"_s);
    m_pane->addEditor(m_mail);
    m_pane->addEditor(m_account);
    m_pane->setCanDuplicate(false);
    m_pane->setAddMenu(m_addMenu);
    connect(m_addMenu, &QMenu::aboutToShow, this, &ConnectionsPage::fillAddMenu);
    connect(m_pane, &ItemPane::chosen, this, &ConnectionsPage::show);
    connect(m_pane, &ItemPane::deleteWanted, this, &ConnectionsPage::removeItem);
    connect(m_mail, &MailForm::edited, this, [this] { save(m_mail->connection()); });
    connect(m_account, &AccountForm::edited, this, [this] { save(m_account->connection()); });
}

void ConnectionsPage::makeIncoming()
{
    m_addresses->setObjectName(u"incomingPane"_s);
    m_addresses->addEditor(m_incoming);
    m_addresses->setCanChange(false); // they come and go with their automations
    m_tabs->addTab(m_addresses, {});
    connect(m_addresses, &ItemPane::chosen, this, &ConnectionsPage::showAddress);
    connect(m_incoming, &IncomingForm::publicAddressWanted, this,
            [this] { openPlace(this, places::publicAddress); });
    connect(m_incoming, &IncomingForm::secretTyped, this,
            [this](const Secret &secret) { renew(AddressPart::Secret, secret); });
    connect(m_incoming, &IncomingForm::renewWanted, this, [this](AddressPart part) { renew(part); });
    connect(m_engine, &Engine::serverChanged, this, &ConnectionsPage::showIncoming);
}

void ConnectionsPage::makeDoors()
{
    m_doors->setObjectName(u"doorPane"_s);
    m_doors->addEditor(m_door);
    m_doors->setCanChange(false); // the systems that this program can play
    m_tabs->addTab(m_doors, {});
    connect(m_doors, &ItemPane::chosen, this, &ConnectionsPage::showDoor);
    const auto makeKeys = [this](bool renew) {
        saver().now({u"settings"_s, {}}, [id = m_door->id(), renew](SetupDesk &setup, Undo *undo) {
            return setup.makeDoorKeys(id, renew, undo);
        });
    };
    connect(m_door, &DoorForm::keysWanted, this, [makeKeys] { makeKeys(false); });
    connect(m_door, &DoorForm::renewWanted, this, [makeKeys] { makeKeys(true); });
    connect(m_door, &DoorForm::numberWanted, this, [this](const QString &survey) {
        saver().now({u"survey"_s, survey},
                    [survey](SetupDesk &setup, Undo *undo) { return setup.numberSurvey(survey, undo); });
    });
    connect(m_door, &DoorForm::publicAddressWanted, this, [this] { openPlace(this, places::publicAddress); });
    connect(m_engine, &Engine::serverChanged, this, &ConnectionsPage::showDoors);
}

void ConnectionsPage::showDoors()
{
    QList<ItemPane::Item> items;
    const QList<DoorDescription> doors = doorDescriptions();
    for (const DoorDescription &door : doors) {
        const QMap<QString, QString> keys = doorKeys(door, workspace()->settings);
        const bool open =
            std::none_of(keys.cbegin(), keys.cend(), [](const QString &key) { return key.isEmpty(); });
        items.append({door.id, door.name, open ? QString() : tr("no keys yet")});
    }
    const QString before = m_doors->current();
    m_doors->setItems(items);
    if (m_doors->current() == before)
        showDoor(before);
}

void ConnectionsPage::showDoor(const QString &id)
{
    const QList<DoorDescription> doors = doorDescriptions();
    for (const DoorDescription &door : doors) {
        if (door.id == id)
            m_door->setDoor(door, workspace(), m_engine->localUrl());
    }
}

void ConnectionsPage::showFaults(const ItemKey &, const QList<Fault> &faults)
{
    m_mail->showFaults(faults);
    m_account->showFaults(faults);
}

std::function<QString()> ConnectionsPage::savedText(const SaveReport &report) const
{
    if (report.droppedSecrets.isEmpty())
        return OfficePage::savedText(report);
    return [] {
        return tr("Saved. The address has changed: type the password again.");
    };
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

bool ConnectionsPage::holds(QLatin1StringView place) const
{
    return place == places::promo || place.startsWith(QLatin1StringView("promo:"));
}

void ConnectionsPage::lead(QLatin1StringView place)
{
    if (!holds(place))
        return;
    m_tabs->setCurrentWidget(m_promo);
    m_promo->choose(QString(place).section(u':', 1));
}

void ConnectionsPage::showWorkspace()
{
    showAccounts();
    showIncoming();
    showDoors();
    m_promo->reload();
    m_subscriptions->setWorkspace(workspace());
}

void ConnectionsPage::showIncoming()
{
    QList<ItemPane::Item> items;
    const QList<IncomingAddress> addresses = incomingAddresses(*workspace());
    for (const IncomingAddress &address : addresses)
        items.append(
            {address.trigger.key, address.automations.constFirst(), callerName(address.trigger.platform)});
    const QString before = m_addresses->current();
    m_addresses->setItems(items);
    if (!m_wantedAddress.isEmpty())
        m_addresses->choose(std::exchange(m_wantedAddress, QString()));
    // What is being typed is newer than what is stored.
    if (m_addresses->current() == before && !saver().isBusy())
        showAddress(before);
}

void ConnectionsPage::showAddress(const QString &key)
{
    if (key != m_incoming->address().trigger.key)
        closeEdits();
    const QList<IncomingAddress> addresses = incomingAddresses(*workspace());
    for (const IncomingAddress &address : addresses) {
        if (address.trigger.key == key)
            m_incoming->setAddress(address, workspace()->settings.publicUrl, m_engine->localUrl());
    }
}

/** @p secret: that somebody has typed, who may go on typing. */
void ConnectionsPage::renew(AddressPart part, const Secret &secret)
{
    const QString key = m_incoming->address().trigger.key;
    const auto now = std::make_shared<QString>(key); // renewed in another thread, read in this one
    const ItemSaver::Save save = [now, key, part, secret](SetupDesk &setup, Undo *undo) {
        *now = key;
        return setup.renewAddress(*now, part, secret, undo);
    };
    if (secret.isEmpty())
        saver().now({u"address"_s, key}, save, [this, now] { m_wantedAddress = *now; });
    else
        saver().later({u"address"_s, key}, save);
}

void ConnectionsPage::showAccounts()
{
    QList<ItemPane::Item> items;
    for (const bool mail : {true, false}) {
        for (const Connection &connection : workspace()->connections) {
            if (isMail(connection.type) != mail)
                continue;
            const QString what = connection.type == u"practice" ? tr("practice mailbox")
                                 : mail                         ? tr("mail account")
                                                                : kindName(connection.type);
            const QString used = usageText(usersOfConnection(*workspace(), connection.id));
            const QString name = connection.name.isEmpty() ? connection.id : connection.name;
            items.append({connection.id, name, name == what ? used : QString(what + u" · "_s + used)});
        }
    }
    const bool practice =
        std::any_of(workspace()->connections.cbegin(), workspace()->connections.cend(),
                    [](const Connection &connection) { return connection.type == u"practice"; });
    m_note->setNote(practice ? tr("Mails to the practice mailbox stay on this computer: nobody gets them.")
                             : QString(),
                    tr("Open the practice mailbox"));
    const QString before = m_pane->current();
    m_pane->setItems(items);
    if (!m_wanted.isEmpty())
        m_pane->choose(std::exchange(m_wanted, QString()));
    // What is being typed is newer than what is stored.
    if (m_pane->current() == before && !saver().isBusy())
        show(before);
}

void ConnectionsPage::show(const QString &id)
{
    if (id != m_shown) {
        closeEdits();
        m_shown = id;
    }
    const auto found = workspace()->connections.constFind(id);
    if (found == workspace()->connections.cend())
        return;
    if (isMail(found->type)) {
        m_mail->setConnection(*found, *workspace());
        m_mail->forgetPassword();
        m_pane->showEditor(m_mail);
    } else {
        m_account->setConnection(*found, *workspace());
        m_account->forgetSecrets();
        m_pane->showEditor(m_account);
    }
}

void ConnectionsPage::fillAddMenu()
{
    m_addMenu->clear();
    m_addMenu->addAction(tr("Mail account"), this, [this] { add(u"smtp"_s, tr("Mail account")); });
    m_addMenu->addAction(tr("Practice mailbox (sends nothing)"), this,
                         [this] { add(u"practice"_s, tr("Practice mailbox")); });
    m_addMenu->addSeparator();
    const QList<ConnectionKind> kinds = connectionKinds();
    for (const ConnectionKind &one : kinds)
        m_addMenu->addAction(one.name, this, [this, one] { add(one.type, one.name); });
}

void ConnectionsPage::save(const Connection &connection)
{
    saveLater(kind, connection, &SetupDesk::saveConnection);
}

void ConnectionsPage::add(const QString &type, const QString &name)
{
    Connection fresh{.type = type, .name = name};
    if (type == u"smtp") {
        // A mail account without sender and server cannot be kept; these are to be typed over.
        const QString domain = workspace()->settings.ownDomains.value(0, u"example.org"_s);
        fresh.name = u"info@"_s + domain;
        fresh.options = QJsonObject{{u"from"_s, QString(u"info@"_s + domain)},
                                    {u"host"_s, QString(u"smtp."_s + domain)},
                                    {u"port"_s, 587},
                                    {u"security"_s, u"starttls"_s},
                                    {u"login"_s, u"plain"_s},
                                    {u"user"_s, QString(u"info@"_s + domain)}};
    } else if (type == u"practice") {
        fresh.options = {{u"from"_s, u"practice@example.org"_s}};
    }
    addItem(kind, fresh, &SetupDesk::saveConnection, &m_wanted);
}

void ConnectionsPage::removeItem(const QString &id)
{
    removeUnused({kind, id}, workspace()->connections.value(id).name, usersOfConnection(*workspace(), id));
}

void ConnectionsPage::translate()
{
    m_tabs->setTabText(0, tr("Accounts"));
    m_tabs->setTabText(1, tr("Incoming addresses"));
    m_tabs->setTabText(m_tabs->indexOf(m_doors), tr("API keys"));
    m_tabs->setTabText(m_tabs->indexOf(m_promo), tr("Promo codes"));
    m_tabs->setTabText(m_tabs->indexOf(m_subscriptions), tr("Tell other systems"));
    m_addresses->setTexts({tr("Your addresses:"),
                           {},
                           tr("There is no address yet. Each automation gets one: set one up under "
                              "“Automations”.")});
    m_doors->setTexts({tr("Called as if you were:"), {}, {}});
    m_pane->setTexts({tr("Your connections:"), tr("Add a connection"),
                      tr("There is no connection yet. Invitations leave by a mail account: press “Add a "
                         "connection”.")});
}

} // namespace surveyhook
