// SPDX-License-Identifier: GPL-3.0-or-later
// Connections and settings with the real engine behind them: saved at once, undone, faults at their field.
#include "engine/engine.h"
#include "engine/serversettings.h"
#include "engine/setupdesk.h"
#include "gui/looks.h"
#include "gui/message/placeholderedit.h"
#include "gui/office/connectionspage.h"
#include "gui/office/itempane.h"
#include "gui/office/mailproviders.h"
#include "gui/office/settingspage.h"
#include "gui/office/signinpanel.h"
#include "gui/office/surveyspage.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/trialview.h"
#include "support/fakeclouds.h"
#include "support/oauthserver.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>
#include <QToolButton>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {
const QString exampleFile = QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json");
} // namespace

class TestOfficePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsTheServerFromTheAddress_data();
    void findsTheServerFromTheAddress();
    void savesAMailAccountAtOnceAndUndoes();
    void neverShowsASecretAgain();
    void showsFaultsAtTheirField();
    void refusesToDeleteWhatIsUsed();
    void addsAndDeletesAnAccount();
    void asksOnlyWhatTheLoginNeeds();
    void staysAwakeWhileAMailServerHangs();
    void signsInToAMailAccountInTheBrowser();
    void asksForTheSignInBeforeTheServer();
    void checksAnAccount_data();
    void checksAnAccount();
    void staysAwakeWhileAnAccountIsChecked();
    void showsAnIncomingAddressAndItsSecret();
    void renewsWhatProtectsAnAddress();
    void takesASecretThatThePlatformHasMade();
    void savesTheOffice();
    void keepsThePortForTheNextStart();
    void saysWhichDomainIsWrong();
    void savesASurveyAndItsLink();
    void addsDuplicatesAndDeletesMessages();
    void refusesToDeleteASurveyInUse();
    void sendsTheMessageToOneself();
    void looksRight_data();
    void looksRight();

private:
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
    void open();
    ItemPane *openIncoming();
    void type(const QString &field, const QString &text) const;
    void choose(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Page> m_page;
    std::function<void()> m_undo;
    QString m_told;
};

void TestOfficePages::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    const Result<DataDir> dir = DataDir::open(m_folder->filePath(u"data"_s));
    QVERIFY(dir);
    const auto store = Store::open(*dir);
    QVERIFY(store);
    m_engine = std::make_unique<Engine>(*dir, *store, Engine::Options{.port = 8787});
    QFile example(exampleFile);
    QVERIFY(example.open(QIODevice::ReadOnly));
    const auto report =
        ask([file = example.readAll()](Desk &desk) { return desk.importWorkspace(file, false); });
    QVERIFY(report && report->faults.isEmpty());
}

void TestOfficePages::cleanup()
{
    m_page.reset();
    m_engine.reset();
    m_folder.reset();
    m_undo = nullptr;
    m_told.clear();
}

template <typename PageType>
void TestOfficePages::open()
{
    m_page = std::make_unique<PageType>(m_engine.get());
    connect(m_page.get(), &Page::undoable, this,
            [this](const std::function<QString()> &text, const std::function<void()> &undo) {
                m_told = text();
                m_undo = undo;
            });
    connect(m_page.get(), &Page::message, this,
            [this](const std::function<QString()> &text) { m_told = text(); });
    connect(m_engine.get(), &Engine::changed, m_page.get(), [this] { m_page->refresh({}); });
    m_page->resize(780, 560);
    m_page->show();
    m_page->refresh({});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestOfficePages::type(const QString &field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

void TestOfficePages::choose(const QString &name) const
{
    const QList<QListWidget *> lists = m_page->findChildren<QListWidget *>(u"items"_s);
    const auto shown =
        std::find_if(lists.cbegin(), lists.cend(), [](const QListWidget *one) { return one->isVisible(); });
    QVERIFY(shown != lists.cend());
    QListWidget *list = *shown;
    const auto row = [list, name] {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().startsWith(name))
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row())).center());
    QCOMPARE(list->currentRow(), row());
}

void TestOfficePages::findsTheServerFromTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<MailProvider::Way>("way");
    QTest::newRow("Google") << u"a@gmail.com"_s << u"smtp.gmail.com"_s << MailProvider::Way::AppPassword;
    QTest::newRow("capitals") << u"A@GoogleMail.COM"_s << u"smtp.gmail.com"_s
                              << MailProvider::Way::AppPassword;
    QTest::newRow("Microsoft") << u"a@outlook.com"_s << u"smtp-mail.outlook.com"_s
                               << MailProvider::Way::SignIn;
    QTest::newRow("Polish") << u"a@o2.pl"_s << u"poczta.o2.pl"_s << MailProvider::Way::AppPassword;
    QTest::newRow("Dutch") << u"a@ziggo.nl"_s << u"smtp.ziggo.nl"_s << MailProvider::Way::Password;
    QTest::newRow("hosted") << u"a@firma.home.pl"_s << u"firma.home.pl"_s << MailProvider::Way::OwnServer;
    QTest::newRow("own") << u"a@biuro.example"_s << u"smtp.biuro.example"_s << MailProvider::Way::Unknown;
    QTest::newRow("not yet whole") << u"a@biuro"_s << QString() << MailProvider::Way::Unknown;
    QTest::newRow("none") << u"a"_s << QString() << MailProvider::Way::Unknown;
}

void TestOfficePages::findsTheServerFromTheAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(MailProvider::Way, way);
    const MailProvider provider = mailProviderOf(address);
    QCOMPARE(provider.host, host);
    QCOMPARE(provider.way, way);
    QCOMPARE(wayInWords(provider).isEmpty(), host.isEmpty());
}

void TestOfficePages::savesAMailAccountAtOnceAndUndoes()
{
    open<ConnectionsPage>();
    choose(u"Office mail"_s);
    QCOMPARE(find<QLineEdit>(u"address"_s)->text(), u"biuro@biuro.example"_s);
    QCOMPARE(find<QLineEdit>(u"sender"_s)->text(), u"Biuro Obsługi"_s);
    type(u"sender"_s, u"Office, Warsaw"_s);
    QTRY_COMPARE(m_told, u"Saved."_s);
    QTRY_COMPARE(stored()->connections[u"office-mail"_s].options[u"from"_s].toString(),
                 u"\"Office, Warsaw\" <biuro@biuro.example>"_s);
    type(u"address"_s, u"office@gmail.com"_s);
    QTRY_COMPARE(stored()->connections[u"office-mail"_s].options[u"host"_s].toString(), u"smtp.gmail.com"_s);
    QVERIFY(find<QLabel>(u"way"_s)->text().contains(u"app password"));
    // "Undo" goes back to before one began to edit, not to the last key.
    m_undo();
    QTRY_COMPARE(find<QLineEdit>(u"address"_s)->text(), u"biuro@biuro.example"_s);
    QCOMPARE(stored()->connections[u"office-mail"_s].options[u"host"_s].toString(), u"127.0.0.1"_s);
    QCOMPARE(find<QLineEdit>(u"sender"_s)->text(), u"Biuro Obsługi"_s);
}

void TestOfficePages::neverShowsASecretAgain()
{
    open<ConnectionsPage>();
    choose(u"Intercom"_s);
    auto *token = find<QLineEdit>(u"field_accessToken"_s);
    QVERIFY(token->text().isEmpty());
    QCOMPARE(token->placeholderText(), u"saved, type to change"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    // Another field is saved: the secret stays as it was.
    type(u"name"_s, u"Intercom of the shop"_s);
    QTRY_COMPARE(stored()->connections[u"intercom"_s].name, u"Intercom of the shop"_s);
    QCOMPARE(stored()->connections[u"intercom"_s].secrets[u"accessToken"_s].revealText(), u"ic-token-1"_s);
    type(u"field_accessToken"_s, u"new-token"_s);
    QTRY_COMPARE(stored()->connections[u"intercom"_s].secrets[u"accessToken"_s].revealText(), u"new-token"_s);
    find<QLineEdit>(u"name"_s)->setFocus();
    choose(u"iAdvize"_s);
    choose(u"Intercom"_s);
    QVERIFY(find<QLineEdit>(u"field_accessToken"_s)->text().isEmpty());
}

void TestOfficePages::showsFaultsAtTheirField()
{
    open<ConnectionsPage>();
    choose(u"Intercom"_s);
    type(u"field_apiUrl"_s, u"not an address"_s);
    QTRY_VERIFY(m_told.startsWith(u"Not saved yet"));
    auto *field = find<QLineEdit>(u"field_apiUrl"_s);
    QVERIFY(!field->accessibleDescription().isEmpty());
    QVERIFY(find<QLineEdit>(u"name"_s)->accessibleDescription().isEmpty());
    QCOMPARE(stored()->connections[u"intercom"_s].options[u"apiUrl"_s].toString(),
             u"http://127.0.0.1:18085"_s);
    type(u"field_apiUrl"_s, u"https://api.eu.intercom.io"_s);
    QTRY_VERIFY(m_told.startsWith(u"Saved."));
    QTRY_VERIFY(find<QLineEdit>(u"field_apiUrl"_s)->accessibleDescription().isEmpty());
}

void TestOfficePages::refusesToDeleteWhatIsUsed()
{
    open<ConnectionsPage>();
    choose(u"Office mail"_s);
    QTest::mouseClick(find<ItemPane>(u"accountPane"_s)->findChild<QToolButton *>(u"delete"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(m_told.contains(u"“Office mail” is still used by “Intercom: czat zamknięty, NPS”"));
    QVERIFY(stored()->connections.contains(u"office-mail"_s));
}

void TestOfficePages::addsAndDeletesAnAccount()
{
    open<ConnectionsPage>();
    auto *add = find<ItemPane>(u"accountPane"_s)->findChild<QToolButton *>(u"add"_s);
    auto *list = find<ItemPane>(u"accountPane"_s)->list();
    QTRY_COMPARE(list->count(), 7);
    bool chosen = false;
    const auto pick = [menu = add->menu(), &chosen] {
        for (QAction *action : menu->actions()) {
            if (!action->text().startsWith(u"Practice mailbox"))
                continue;
            chosen = true;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        menu->close();
    };
    connect(add->menu(), &QMenu::aboutToShow, add->menu(), pick, Qt::QueuedConnection);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QVERIFY(chosen);
    QTRY_COMPARE(list->count(), 8);
    QTRY_VERIFY(list->currentItem()->text().startsWith(u"Practice mailbox"));
    QTRY_VERIFY(!find<QPushButton>(u"check"_s)->isVisible()); // there is nothing to connect to
    QTest::mouseClick(find<ItemPane>(u"accountPane"_s)->findChild<QToolButton *>(u"delete"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(list->count(), 7);
    m_undo();
    QTRY_COMPARE(list->count(), 8);
}

void TestOfficePages::asksOnlyWhatTheLoginNeeds()
{
    open<ConnectionsPage>();
    choose(u"Our CRM"_s);
    auto *login = find<QComboBox>(u"field_login"_s);
    QCOMPARE(login->currentText(), u"user name and password"_s);
    QVERIFY(find<QLineEdit>(u"field_user"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"field_token"_s)->isVisible());
    login->setFocus();
    QTest::keyClick(login, Qt::Key_Down);
    QTRY_COMPARE(stored()->connections[u"crm"_s].options[u"login"_s].toString(), u"bearer"_s);
    QVERIFY(find<QLineEdit>(u"field_token"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"field_user"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"field_password"_s)->isVisible());
}

void TestOfficePages::staysAwakeWhileAMailServerHangs()
{
    QTcpServer silent; // accepts, and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    open<ConnectionsPage>();
    choose(u"Office mail"_s);
    find<QCheckBox>(u"details"_s)->setChecked(true);
    find<QSpinBox>(u"port"_s)->setValue(silent.serverPort());
    QTRY_COMPARE(stored()->connections[u"office-mail"_s].options[u"port"_s].toInt(), silent.serverPort());
    auto *trial = find<TrialView>(u"trial"_s);
    QTest::mouseClick(find<QPushButton>(u"check"_s), Qt::LeftButton);
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(trial->isRunning());
    // The window goes on: keys arrive, and what is typed is saved.
    type(u"sender"_s, u"Still awake"_s);
    QTRY_VERIFY(
        stored()->connections[u"office-mail"_s].options[u"from"_s].toString().startsWith(u"Still awake"));
    QVERIFY(trial->isRunning());
    choose(u"Intercom"_s);
    choose(u"Office mail"_s);
}

void TestOfficePages::signsInToAMailAccountInTheBrowser()
{
    test::OAuthServer provider;
    ask([&provider](Desk &desk) {
        Connection office = (*desk.workspace())->connections.value(u"office-mail"_s);
        office.options.insert(u"login"_s, u"xoauth2"_s);
        office.options.insert(u"user"_s, u"biuro@biuro.example"_s);
        office.options.insert(u"authUrl"_s, provider.url(u"authorize"_s).toString());
        office.options.insert(u"tokenUrl"_s, provider.url(u"token"_s).toString());
        return desk.setup().saveConnection(office).hasValue();
    });
    open<ConnectionsPage>();
    choose(u"Office mail"_s);
    auto *signIn = find<QPushButton>(u"signIn"_s);
    auto *state = find<QLabel>(u"state"_s);
    QVERIFY(!signIn->isEnabled());
    QCOMPARE(state->text(), u"First fill in the client ID."_s);
    type(u"clientId"_s, u"office.apps.example"_s);
    type(u"clientSecret"_s, provider.clientSecret);
    QUrl page;
    find<SigninPanel>(u"signin"_s)->setBrowser([&page](const QUrl &url) {
        page = url;
        return true;
    });
    // Left while the person is at the provider's page, and begun again.
    QTest::mouseClick(signIn, Qt::LeftButton);
    auto *cancel = find<QPushButton>(u"cancel"_s);
    QTRY_VERIFY(!page.isEmpty());
    QVERIFY(cancel->isVisible() && !signIn->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!cancel->isVisible() && signIn->isVisible());
    page.clear();
    QTest::mouseClick(signIn, Qt::LeftButton);
    QTRY_VERIFY(!page.isEmpty());
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> shown(browser.get(QNetworkRequest(provider.agree(page))));
    QTRY_VERIFY(shown->isFinished());
    QVERIFY(shown->readAll().contains("You can close this window"));
    QTRY_COMPARE(state->text(), u"Signed in. Surveyhook renews the permission by itself."_s);
    QTRY_COMPARE(stored()->connections[u"office-mail"_s].secrets[u"refreshToken"_s].revealText(),
                 provider.refresh);
    QCOMPARE(signIn->text(), u"Sign in again…"_s);
    const auto file = ask([](Desk &desk) { return desk.exportWorkspace(); });
    QVERIFY(file && !file->contains("1//0g") && !file->contains(provider.clientSecret.toUtf8()));
}

void TestOfficePages::asksForTheSignInBeforeTheServer()
{
    open<ConnectionsPage>();
    choose(u"Office mail"_s);
    find<QCheckBox>(u"details"_s)->setChecked(true);
    auto *login = find<QComboBox>(u"login"_s);
    login->setCurrentIndex(login->findData(u"xoauth2"_s));
    const auto place = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_page.get(), QPoint(0, 0)), widget->size());
    };
    auto *client = find<QLineEdit>(u"clientId"_s);
    QTRY_VERIFY(client->isVisible());
    QTest::qWait(0);
    QVERIFY(place(find<QPushButton>(u"signIn"_s)).bottom() < place(find<QLineEdit>(u"host"_s)).top());
    QVERIFY(place(client).top() > place(find<QLineEdit>(u"address"_s)).bottom());
    for (const QString &field : {u"clientId"_s, u"clientSecret"_s}) {
        QCOMPARE(place(find<QLineEdit>(field)).left(), place(find<QLineEdit>(u"address"_s)).left());
        QCOMPARE(place(find<QLineEdit>(field)).right(), place(find<QLineEdit>(u"address"_s)).right());
    }
}

void TestOfficePages::checksAnAccount_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("right") << u"Intercom"_s << QString()
                           << u"The account works: Intercom accepted the login."_s;
    QTest::newRow("wrong login") << u"Intercom"_s << u"wrong-4711"_s << u"does not accept the login"_s;
    QTest::newRow("only an address") << u"Webankieta"_s << QString()
                                     << u"Whether the login is right could not be checked"_s;
}

void TestOfficePages::checksAnAccount()
{
    QFETCH(const QString, account);
    QFETCH(const QString, key);
    QFETCH(const QString, says);
    const test::FakeClouds clouds;
    QFile example(exampleFile);
    QVERIFY(example.open(QIODevice::ReadOnly));
    const QByteArray led =
        QJsonDocument(clouds.connected(QJsonDocument::fromJson(example.readAll()).object())).toJson();
    QVERIFY(ask([led](Desk &desk) { return desk.importWorkspace(led, false); })->faults.isEmpty());
    open<ConnectionsPage>();
    choose(account);
    if (!key.isEmpty())
        type(u"field_accessToken"_s, key);
    auto *view = find<TrialView>(u"accountTrial"_s);
    QTest::mouseClick(find<QPushButton>(u"checkAccount"_s), Qt::LeftButton);
    const auto seen = [view] {
        QString texts;
        for (const QLabel *label : view->findChildren<QLabel *>())
            texts += label->isVisible() ? label->text() + u'\n' : QString();
        return texts;
    };
    QTRY_VERIFY(view->trial() != nullptr && !view->isRunning());
    QTRY_VERIFY2(seen().contains(says), qPrintable(seen())); // the words follow the end of the check
    QVERIFY(key.isEmpty() || !seen().contains(key));
    // What was found is about what stood there: it goes when something else does.
    type(u"name"_s, u"Another name"_s);
    QVERIFY(view->trial() == nullptr);
}

void TestOfficePages::staysAwakeWhileAnAccountIsChecked()
{
    QTcpServer silent; // accepts, and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    open<ConnectionsPage>();
    choose(u"Intercom"_s);
    type(u"field_apiUrl"_s, u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    type(u"field_accessToken"_s, u"typed-with-the-new-address"_s);
    auto *view = find<TrialView>(u"accountTrial"_s);
    QTest::mouseClick(find<QPushButton>(u"checkAccount"_s), Qt::LeftButton);
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(view->isRunning());
    QTest::mouseClick(view->findChild<QPushButton *>(u"cancelTrial"_s), Qt::LeftButton);
    QTRY_VERIFY(!view->isRunning());
    QCOMPARE(view->summary(), u"Cancelled."_s);
    QTest::mouseClick(find<QPushButton>(u"checkAccount"_s), Qt::LeftButton);
    QTRY_VERIFY(view->isRunning());
    choose(u"iAdvize"_s); // another account: the check of this one ends
    QVERIFY(view->trial() == nullptr);
}

ItemPane *TestOfficePages::openIncoming()
{
    open<ConnectionsPage>();
    find<QTabWidget>(u"connectionTabs"_s)->setCurrentIndex(1);
    auto *pane = find<ItemPane>(u"incomingPane"_s);
    [[maybe_unused]] const bool there = QTest::qWaitFor([pane] { return pane->list()->count() == 4; }, 5000);
    return pane;
}

void TestOfficePages::showsAnIncomingAddressAndItsSecret()
{
    const ItemPane *pane = openIncoming();
    QCOMPARE(pane->list()->count(), 4);
    QVERIFY(!pane->findChild<QToolButton *>(u"delete"_s)->isVisible());
    choose(u"SALESmanago"_s);
    const QWidget *form = m_page->findChild<QWidget *>(u"IncomingForm"_s);
    const auto *address = form->findChild<CopyField *>(u"address"_s);
    QCOMPARE(address->value(), u"http://127.0.0.1:8787/in/k-sm-1"_s); // although nothing is received now
    QVERIFY(form->findChild<QLabel *>(u"protection"_s)->text().contains(u"HTTP Basic"));
    QCOMPARE(form->findChild<CopyField *>(u"user"_s)->value(), u"smhook"_s);
    auto *password = form->findChild<CopyField *>(u"password"_s);
    auto *show = form->findChild<QPushButton *>(u"showPassword"_s);
    QCOMPARE(password->field()->echoMode(), QLineEdit::Password);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(password->field()->echoMode(), QLineEdit::Normal);
    QCOMPARE(password->value(), u"Żubr-żuje-żuka-42"_s);
    QTest::mouseClick(password->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Żubr-żuje-żuka-42"_s);
    // Covered again when somebody comes back to it.
    choose(u"Intercom"_s);
    QVERIFY(form->findChild<QLabel *>(u"protection"_s)->text().contains(u"signs each call"));
    choose(u"SALESmanago"_s);
    QCOMPARE(password->field()->echoMode(), QLineEdit::Password);
    QVERIFY(!show->isChecked());
}

void TestOfficePages::renewsWhatProtectsAnAddress()
{
    const ItemPane *pane = openIncoming();
    choose(u"SALESmanago"_s);
    const QString before =
        stored()->automations[u"rule-webankieta"_s].trigger.credentials.password.revealText();
    const auto answer = [this](const QString &button, const QString &with) {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        QVERIFY(box->informativeText().contains(u"in SALESmanago right afterwards"));
        for (QAbstractButton *one : box->buttons()) {
            if (one->text().remove(u'&') == with)
                QTest::mouseClick(one, Qt::LeftButton);
        }
    };
    const auto password = [this] {
        return stored()->automations[u"rule-webankieta"_s].trigger.credentials.password.revealText();
    };
    answer(u"renewPassword"_s, u"Cancel"_s);
    QCOMPARE(password(), before);
    answer(u"renewPassword"_s, u"Renew"_s);
    QTRY_COMPARE(m_told, u"Saved."_s);
    QVERIFY(password() != before);
    const auto *shown =
        m_page->findChild<QWidget *>(u"IncomingForm"_s)->findChild<CopyField *>(u"password"_s);
    QTRY_COMPARE(shown->value(), password());
    m_undo();
    QTRY_COMPARE(shown->value(), before);
    QCOMPARE(password(), before);
    m_told.clear();
    answer(u"renewKey"_s, u"Renew"_s);
    QTRY_COMPARE(m_told, u"Saved."_s);
    const QString key = stored()->automations[u"rule-webankieta"_s].trigger.key;
    QVERIFY(key != u"k-sm-1");
    QTRY_COMPARE(pane->current(), key); // it stays chosen
    QVERIFY(find<CopyField>(u"address"_s)->value().endsWith(key));
    m_undo();
    QTRY_COMPARE(stored()->automations[u"rule-webankieta"_s].trigger.key, u"k-sm-1"_s);
}

void TestOfficePages::takesASecretThatThePlatformHasMade()
{
    openIncoming();
    choose(u"Intercom"_s);
    auto *secret = find<CopyField>(u"secret"_s)->field();
    QVERIFY(!find<QPushButton>(u"renewSecret"_s)->isVisible()); // only the platform can make one
    secret->setFocus();
    secret->selectAll();
    QTest::keyClicks(secret, u"made-by-the-platform"_s);
    const auto now = [this] {
        return stored()->automations[u"chat-nps"_s].trigger.credentials.secret.revealText();
    };
    QTRY_COMPARE(now(), u"made-by-the-platform"_s);
    m_undo();
    QTRY_COMPARE(now(), u"intercom_test_client_secret_7f3a"_s);
    QTRY_COMPARE(secret->text(), now());
}

void TestOfficePages::savesTheOffice()
{
    open<SettingsPage>();
    QTRY_COMPARE(find<QLineEdit>(u"domains"_s)->text(), u"biuro.example"_s);
    type(u"domains"_s, u"biuro.example; sklep.example"_s);
    QTRY_COMPARE(stored()->settings.ownDomains, (QStringList{u"biuro.example"_s, u"sklep.example"_s}));
    // A whole day is said in words, not as 00:00 to 00:00.
    auto *wholeDay = find<QCheckBox>(u"wholeDay"_s);
    QVERIFY(wholeDay->isChecked());
    QVERIFY(!find<QTimeEdit>(u"from"_s)->isVisible());
    QTest::mouseClick(wholeDay, Qt::LeftButton, {}, {8, wholeDay->height() / 2});
    QTRY_COMPARE(stored()->settings.window.toMinute, 17 * 60);
    QVERIFY(find<QTimeEdit>(u"from"_s)->isVisible());
    QCOMPARE(stored()->settings.window.fromMinute, 9 * 60);
    auto *holidays = find<QComboBox>(u"holidays"_s);
    holidays->setFocus();
    QTest::keyClick(holidays, Qt::Key_Down);
    QTRY_COMPARE(stored()->settings.window.holidays, Holidays::Poland);
    m_undo();
    QTRY_COMPARE(find<QLineEdit>(u"domains"_s)->text(), u"biuro.example"_s);
    QCOMPARE(stored()->settings.window.holidays, Holidays::None);
    QCOMPARE(stored()->settings.window.toMinute, 24 * 60);
}

void TestOfficePages::keepsThePortForTheNextStart()
{
    const auto dir = [this] {
        return ask([](Desk &desk) { return desk.dataDir(); });
    };
    open<SettingsPage>();
    auto *port = find<QSpinBox>(u"port"_s);
    QTRY_COMPARE(port->value(), 8787);
    QVERIFY(!savedPort(dir()));
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"9191"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_COMPARE(savedPort(dir()), std::optional<quint16>(9191));
    QVERIFY(m_told.contains(u"next start"));
    m_undo();
    QCOMPARE(savedPort(dir()), std::optional<quint16>(8787));
}

void TestOfficePages::saysWhichDomainIsWrong()
{
    open<SettingsPage>();
    QTRY_COMPARE(find<QLineEdit>(u"tests"_s)->text(), u"proba@biuro.example"_s);
    type(u"tests"_s, u"nobody"_s);
    QTRY_VERIFY(!find<QLineEdit>(u"tests"_s)->accessibleDescription().isEmpty());
    QVERIFY(find<QLineEdit>(u"domains"_s)->accessibleDescription().isEmpty());
    QCOMPARE(stored()->settings.testAddresses, QStringList{u"proba@biuro.example"_s});
}

void TestOfficePages::savesASurveyAndItsLink()
{
    open<SurveysPage>();
    choose(u"NPS po czacie"_s);
    QTRY_COMPARE(find<PlaceholderEdit>(u"link"_s)->templateText(),
                 u"https://ankiety.biuro.example/s/nps?osoba={{ID_RESPONDENT}}&imie={{FirstName}}"_s);
    auto *name = m_page->findChild<QWidget *>(u"SurveyForm"_s)->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u" 2"_s);
    QTRY_COMPARE(stored()->surveys[u"nps-chat"_s].name, u"NPS po czacie 2"_s);
    auto *link = find<PlaceholderEdit>(u"link"_s);
    link->setFocus();
    link->moveCursor(QTextCursor::End);
    QTest::keyClicks(link, u"&r={{Conversation}}"_s);
    QTRY_VERIFY(stored()->surveys[u"nps-chat"_s].link.endsWith(u"&r={{Conversation}}"_s));
    // An unknown name is told at the link and not saved.
    QTest::keyClicks(link, u"{{Nobody}}"_s);
    QTRY_VERIFY(m_told.startsWith(u"Not saved yet"));
    QVERIFY(!stored()->surveys[u"nps-chat"_s].link.contains(u"Nobody"));
    m_undo();
    QTRY_COMPARE(name->text(), u"NPS po czacie"_s);
    QVERIFY(stored()->surveys[u"nps-chat"_s].link.endsWith(u"{{FirstName}}"_s));
}

void TestOfficePages::addsDuplicatesAndDeletesMessages()
{
    open<SurveysPage>();
    find<QTabWidget>(u"surveyTabs"_s)->setCurrentIndex(1);
    auto *pane = find<ItemPane>(u"messagePane"_s);
    QTRY_COMPARE(pane->list()->count(), 1);
    const auto press = [pane](const QString &button) {
        QTest::mouseClick(pane->findChild<QToolButton *>(button), Qt::LeftButton);
    };
    press(u"add"_s);
    QTRY_COMPARE(pane->list()->count(), 2);
    QTRY_VERIFY(pane->list()->currentItem()->text().startsWith(u"New message"));
    QVERIFY(stored()->messages[pane->current()].texts[u"pl"_s].body.contains(
        u"[Otwórz ankietę]({{SurveyLink}})"));
    QTRY_VERIFY(!m_page->findChild<QWidget *>(u"MessageForm"_s)
                     ->findChild<PlaceholderEdit *>(u"subject"_s)
                     ->templateText()
                     .isEmpty());
    press(u"duplicate"_s);
    QTRY_COMPARE(pane->list()->count(), 3);
    QTRY_VERIFY(pane->list()->currentItem()->text().startsWith(u"New message (copy)"));
    press(u"delete"_s);
    QTRY_COMPARE(pane->list()->count(), 2);
    m_undo();
    QTRY_COMPARE(pane->list()->count(), 3);
}

void TestOfficePages::refusesToDeleteASurveyInUse()
{
    open<SurveysPage>();
    choose(u"NPS po czacie"_s);
    QTest::mouseClick(find<ItemPane>(u"surveyPane"_s)->findChild<QToolButton *>(u"delete"_s), Qt::LeftButton);
    QTRY_VERIFY(m_told.contains(u"is still used by"));
    QVERIFY(stored()->surveys.contains(u"nps-chat"_s));
}

void TestOfficePages::sendsTheMessageToOneself()
{
    const auto practice = ask([](Desk &desk) {
        Connection account = (*desk.workspace())->connections[u"office-mail"_s];
        account.type = u"practice"_s;
        account.options.insert(u"type"_s, u"practice"_s);
        return desk.setup().saveConnection(account);
    });
    QVERIFY(practice && practice->faults.isEmpty());
    open<SurveysPage>();
    find<QTabWidget>(u"surveyTabs"_s)->setCurrentIndex(1);
    auto *form = m_page->findChild<QWidget *>(u"MessageForm"_s);
    QTRY_COMPARE(form->findChild<QLineEdit *>(u"to"_s)->text(), u"proba@biuro.example"_s);
    QTest::mouseClick(form->findChild<QPushButton *>(u"send"_s), Qt::LeftButton);
    QTRY_VERIFY(form->findChild<TrialView *>()->hasPassed());
    const auto mails = ask([](Desk &desk) { return desk.practiceMails(); });
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.constFirst().mail.to, u"proba@biuro.example"_s);
}

void TestOfficePages::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : availableLanguages()) {
        for (const QString &page : {u"mail"_s, u"signin"_s, u"account"_s, u"incoming"_s, u"settings"_s,
                                    u"surveys"_s, u"paste"_s, u"messages"_s})
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(page)) << language << page;
    }
}

void TestOfficePages::looksRight()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    if (page == u"settings")
        open<SettingsPage>();
    else if (page == u"mail" || page == u"signin" || page == u"account" || page == u"incoming")
        open<ConnectionsPage>();
    else
        open<SurveysPage>();
    QVERIFY(installLanguage(*qApp, language));
    if (page == u"mail") {
        choose(u"Office mail"_s);
        find<QCheckBox>(u"details"_s)->setChecked(true);
    } else if (page == u"signin") {
        choose(u"Office mail"_s);
        type(u"address"_s, u"biuro@outlook.com"_s);
    } else if (page == u"account") {
        choose(u"Webankieta"_s);
    } else if (page == u"incoming") {
        find<QTabWidget>(u"connectionTabs"_s)->setCurrentIndex(1);
        choose(u"Intercom"_s);
    } else if (page == u"messages") {
        find<QTabWidget>(u"surveyTabs"_s)->setCurrentIndex(1);
    } else if (page == u"surveys" || page == u"paste") {
        choose(u"NPS po czacie"_s);
        if (page == u"paste")
            QTest::mouseClick(find<ItemPane>(u"surveyPane"_s)->findChild<QToolButton *>(u"add"_s),
                              Qt::LeftButton);
    } else {
        QTRY_VERIFY(!find<QLineEdit>(u"domains"_s)->text().isEmpty());
    }
    // Beside the side bar at 1024 × 700, and on a screen of 1920 × 1080 at 200 %.
    m_page->resize(m_page->devicePixelRatioF() > 1.5 ? QSize(720, 420) : QSize(780, 560));
    if (const QString folder = qEnvironmentVariable("SURVEYHOOK_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(300);
        m_page->grab().save(
            u"%1/office-%2-%3-%4.png"_s.arg(folder, page, language).arg(m_page->devicePixelRatioF()));
    }
    QTRY_COMPARE(cutTexts(m_page.get()).join(u" | "_s), QString());
    QCOMPARE(unnamedWidgets(m_page.get()).join(u" | "_s), QString());
    QCOMPARE(missingBuddies(m_page.get()).join(u" | "_s), QString());
    QCOMPARE(doubleMnemonics(m_page.get()).join(u" | "_s), QString());
}

QTEST_MAIN(TestOfficePages)
#include "tst_officepages.moc"
