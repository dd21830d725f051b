// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/connectionspage.h"

#include "gui/office/accountform.h"
#include "gui/office/itempane.h"
#include "gui/office/itemsaver.h"
#include "gui/office/mailform.h"
#include "gui/office/usagetext.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

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
    : Page(parent)
    , m_engine(engine)
    , m_saver(new ItemSaver(engine, this))
    , m_pane(new ItemPane(this))
    , m_addMenu(new QMenu(this))
    , m_mail(new MailForm(engine))
    , m_account(new AccountForm)
    , m_workspace(std::make_shared<const Workspace>())
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pane);
    m_pane->addEditor(m_mail);
    m_pane->addEditor(m_account);
    m_pane->setCanDuplicate(false);
    m_pane->setAddMenu(m_addMenu);
    connect(m_addMenu, &QMenu::aboutToShow, this, &ConnectionsPage::fillAddMenu);
    connect(m_pane, &ItemPane::chosen, this, &ConnectionsPage::show);
    connect(m_pane, &ItemPane::deleteWanted, this, &ConnectionsPage::removeItem);
    connect(m_mail, &MailForm::edited, this, [this] { save(m_mail->connection()); });
    connect(m_account, &AccountForm::edited, this, [this] { save(m_account->connection()); });
    connectSaver();
    translate();
}

void ConnectionsPage::connectSaver()
{
    connect(m_saver, &ItemSaver::failed, this, &Page::failed);
    connect(m_saver, &ItemSaver::undone, this, &ConnectionsPage::reload);
    connect(m_saver, &ItemSaver::saved, this,
            [this](const ItemKey &, const SaveReport &report, const std::function<void()> &undo) {
                m_mail->showFaults({});
                m_account->showFaults({});
                if (report.droppedSecrets.isEmpty()) {
                    Q_EMIT undoable([] { return tr("Saved."); }, undo);
                } else {
                    Q_EMIT undoable(
                        [] { return tr("Saved. The address has changed: type the password again."); }, undo);
                }
                reload();
            });
    connect(m_saver, &ItemSaver::refused, this, [this](const ItemKey &, const QList<Fault> &faults) {
        m_mail->showFaults(faults);
        m_account->showFaults(faults);
        Q_EMIT message([] { return tr("Not saved yet: see the words in red."); }, Tone::Bad);
    });
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

void ConnectionsPage::refresh(const Overview &)
{
    reload();
}

void ConnectionsPage::reload()
{
    if (m_asked) {
        m_again = true;
        return;
    }
    m_asked = true;
    m_engine->ask(
        this, [](Desk &desk) { return desk.workspace(); },
        [this](const Result<std::shared_ptr<const Workspace>> &workspace) {
            m_asked = false;
            if (workspace)
                take(*workspace);
            else
                Q_EMIT failed(workspace.error());
            if (std::exchange(m_again, false))
                reload();
        });
}

void ConnectionsPage::take(const std::shared_ptr<const Workspace> &workspace)
{
    m_workspace = workspace;
    QList<ItemPane::Item> items;
    for (const bool mail : {true, false}) {
        for (const Connection &connection : workspace->connections) {
            if (isMail(connection.type) != mail)
                continue;
            const QString what = connection.type == u"practice" ? tr("practice mailbox")
                                 : mail                         ? tr("mail account")
                                                                : kindName(connection.type);
            const QString used = usageText(usersOfConnection(*workspace, connection.id));
            const QString name = connection.name.isEmpty() ? connection.id : connection.name;
            items.append({connection.id, name, name == what ? used : QString(what + u" · "_s + used)});
        }
    }
    const QString before = m_pane->current();
    m_pane->setItems(items);
    if (!m_wanted.isEmpty())
        m_pane->choose(std::exchange(m_wanted, QString()));
    // What is being typed is newer than what is stored.
    if (m_pane->current() == before && !m_saver->isBusy())
        show(before);
}

void ConnectionsPage::show(const QString &id)
{
    if (id != m_shown) {
        m_saver->flush();
        m_saver->closeRun();
        m_shown = id;
    }
    const auto found = m_workspace->connections.constFind(id);
    if (found == m_workspace->connections.cend())
        return;
    if (isMail(found->type)) {
        m_mail->setConnection(*found, *m_workspace);
        m_mail->forgetPassword();
        m_pane->showEditor(m_mail);
    } else {
        m_account->setConnection(*found, *m_workspace);
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
    m_saver->later({kind, connection.id}, [connection](SetupDesk &setup, Undo *undo) {
        Connection saved = connection;
        return setup.saveConnection(saved, undo);
    });
}

void ConnectionsPage::add(const QString &type, const QString &name)
{
    Connection fresh{.type = type, .name = name};
    if (type == u"smtp") {
        // A mail account without sender and server cannot be kept; these are to be typed over.
        const QString domain = m_workspace->settings.ownDomains.value(0, u"example.org"_s);
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
    const auto made = std::make_shared<QString>();
    m_saver->now(
        {kind, {}},
        [fresh, made](SetupDesk &setup, Undo *undo) {
            Connection saved = fresh;
            Result<SaveReport> report = setup.saveConnection(saved, undo);
            *made = saved.id;
            return report;
        },
        [this, made] { m_wanted = *made; });
}

void ConnectionsPage::removeItem(const QString &id)
{
    const UsedBy used = usersOfConnection(*m_workspace, id);
    const QString name = m_workspace->connections.value(id).name;
    if (used.any()) {
        Q_EMIT message([name, used] { return cannotDeleteText(name, used); }, Tone::Warning);
        return;
    }
    m_saver->now({kind, id}, [id](SetupDesk &setup, Undo *undo) { return setup.remove({kind, id}, undo); });
}

void ConnectionsPage::translate()
{
    m_pane->setTexts({tr("Your connections:"), tr("Add a connection"),
                      tr("There is no connection yet. Invitations leave by a mail account: press “Add a "
                         "connection”.")});
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    take(m_workspace);
}

void ConnectionsPage::hideEvent(QHideEvent *event)
{
    m_saver->flush();
    Page::hideEvent(event);
}

} // namespace surveyhook
