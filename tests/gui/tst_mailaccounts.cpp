// SPDX-License-Identifier: GPL-3.0-or-later
// Mail accounts and accounts at platforms with the real engine behind them: saved at once, undone, faults at
// their field, tried.
#include "engine/setupdesk.h"
#include "gui/office/connectionspage.h"
#include "gui/office/itempane.h"
#include "gui/office/mailproviders.h"
#include "gui/office/signinpanel.h"
#include "gui/officerig.h"
#include "gui/widgets/trialview.h"
#include "support/fakeclouds.h"
#include "support/oauthserver.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestMailAccounts : public OfficeRig
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestMailAccounts::findsTheServerFromTheAddress_data()
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

void TestMailAccounts::findsTheServerFromTheAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(MailProvider::Way, way);
    const MailProvider provider = mailProviderOf(address);
    QCOMPARE(provider.host, host);
    QCOMPARE(provider.way, way);
    QCOMPARE(wayInWords(provider).isEmpty(), host.isEmpty());
}

void TestMailAccounts::savesAMailAccountAtOnceAndUndoes()
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

void TestMailAccounts::neverShowsASecretAgain()
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

void TestMailAccounts::showsFaultsAtTheirField()
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

void TestMailAccounts::refusesToDeleteWhatIsUsed()
{
    open<ConnectionsPage>();
    choose(u"Office mail"_s);
    QTest::mouseClick(find<ItemPane>(u"accountPane"_s)->findChild<QToolButton *>(u"delete"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(m_told.contains(u"“Office mail” is still used by “Intercom: czat zamknięty, NPS”"));
    QVERIFY(stored()->connections.contains(u"office-mail"_s));
}

void TestMailAccounts::addsAndDeletesAnAccount()
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

void TestMailAccounts::asksOnlyWhatTheLoginNeeds()
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

void TestMailAccounts::staysAwakeWhileAMailServerHangs()
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

void TestMailAccounts::signsInToAMailAccountInTheBrowser()
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

void TestMailAccounts::asksForTheSignInBeforeTheServer()
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

void TestMailAccounts::checksAnAccount_data()
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

void TestMailAccounts::checksAnAccount()
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

void TestMailAccounts::staysAwakeWhileAnAccountIsChecked()
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

QTEST_MAIN(TestMailAccounts)
#include "tst_mailaccounts.moc"
