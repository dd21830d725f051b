// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer's first hour, from an empty window to the second customer's invitation, with mouse and keys
// alone; the calls come over HTTP to the address that the window shows. Nothing of the program is called,
// only its widgets read.
#include "gui/editor/automationwindow.h"
#include "gui/editor/opendoor.h"
#include "gui/frame/mainwindow.h"
#include "gui/history/historyview.h"
#include "gui/office.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/trialview.h"
#include "support/fixtures.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHttpServer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageAuthenticationCode>
#include <QPointer>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

class TestFirstSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromAnEmptyWindowToAnInvitation_data();
    void fromAnEmptyWindowToAnInvitation();

private:
    template <typename T>
    [[nodiscard]] static T *find(const QWidget *in, const QString &name)
    {
        T *widget = in->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    static void click(QWidget *in, const QString &name)
    {
        auto *button = find<QAbstractButton>(in, name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        const bool mark = qobject_cast<QCheckBox *>(button) != nullptr;
        QTest::mouseClick(button, Qt::LeftButton, {}, mark ? QPoint(8, button->height() / 2) : QPoint());
    }
    static void type(QWidget *in, const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(in, name);
        QTRY_VERIFY2(field->isVisible(), qPrintable(name));
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
    }
    /** The last entry, by keyboard. */
    static void chooseLast(QWidget *in, const QString &name)
    {
        auto *box = find<QComboBox>(in, name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
    }
    [[nodiscard]] QString shownMissing() const
    {
        const auto *label = find<QLabel>(m_wizard, u"missing"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QWidget *page(const QString &step) const
    {
        return find<QWidget>(m_wizard, u"page_"_s + step);
    }
    /** "Next", which must lead to @p step. */
    void goOn(const QString &step)
    {
        QTRY_COMPARE(shownMissing(), QString());
        click(m_wizard, u"next"_s);
        QTRY_VERIFY2(page(step)->isVisible(), qPrintable(step));
    }

    void openWizard();
    void addSurvey();
    void connectAndTest();
    void lookUp();
    void writeAndTime();
    void tryAndFinish();
    [[nodiscard]] RawHeaders headersFor(const QByteArray &body) const;
    [[nodiscard]] QByteArray call(int number) const;
    [[nodiscard]] QByteArray lookUpAnswer(const QByteArray &question) const;

    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
    QPointer<AutomationWindow> m_wizard;
    std::unique_ptr<QHttpServer> m_api; // of the system that is looked up in
    quint16 m_apiPort = 0;
    QString m_system;
    QString m_address; // as shown
    QString m_user;
    QString m_password;
    QString m_firstName; // that the first call gives; the call of a rule has none
};

void TestFirstSteps::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_api = std::make_unique<QHttpServer>();
    m_api->route(u"/graphql"_s, QHttpServerRequest::Method::Post, [this](const QHttpServerRequest &request) {
        return QHttpServerResponse("application/json", lookUpAnswer(request.body()));
    });
    auto *server = new QTcpServer(m_api.get());
    QVERIFY(server->listen(QHostAddress::LocalHost));
    m_apiPort = server->serverPort();
    m_api->bind(server);
}

void TestFirstSteps::cleanup()
{
    delete m_wizard;
    m_window.reset();
    m_office.reset();
    m_api.reset();
}

/** The second call is about another conversation and another customer. */
QByteArray TestFirstSteps::call(int number) const
{
    const bool second = number == 2;
    if (m_system == u"intercom") {
        QByteArray body = fixture(u"intercom/conversation.admin.closed.json"_s);
        if (second) {
            body.replace("lucja.zolkiewska@przyklad.example", "maria.nowak@przyklad.example")
                .replace("notif_0c7a4f52", "notif_0c7a4f53")
                .replace("215470000010021", "215470000010022");
        }
        return body;
    }
    if (m_system == u"salesmanago") {
        QByteArray body = fixture(u"salesmanago/rule_executed.json"_s);
        if (second) {
            body.replace("agnieszka.szczesna@przyklad.example", "maria.nowak@przyklad.example")
                .replace("4f0d7f52", "4f0d7f53")
                .replace("b7a2c9e0", "b7a2c9e1");
        }
        return body;
    }
    QByteArray body = fixture(u"iadvize/v2.conversation.closed.json"_s);
    if (second)
        body.replace("7d1b6c2e", "7d1b6c2f").replace("5b1f0b1e", "5b1f0b1f");
    return body;
}

QByteArray TestFirstSteps::lookUpAnswer(const QByteArray &question) const
{
    QByteArray answer = fixture(u"iadvize/graphql.conversation.200.json"_s);
    if (question.contains("7d1b6c2f"))
        answer.replace("7d1b6c2e", "7d1b6c2f").replace("m.oberg@", "maria.nowak@");
    return answer;
}

RawHeaders TestFirstSteps::headersFor(const QByteArray &body) const
{
    RawHeaders headers{{"content-type", "application/json"}};
    const auto hmac = [&body](const char *key, QCryptographicHash::Algorithm algorithm) {
        return QMessageAuthenticationCode::hash(body, key, algorithm).toHex();
    };
    if (m_system == u"intercom") {
        headers.append({"x-hub-signature",
                        "sha1=" + hmac("intercom_test_client_secret_7f3a", QCryptographicHash::Sha1)});
    } else if (m_system == u"salesmanago") {
        const QByteArray login = u"%1:%2"_s.arg(m_user, m_password).toUtf8();
        headers.append({"authorization", "Basic " + login.toBase64()});
    } else {
        headers.append({"x-iadvize-signature",
                        "sha256=" + hmac("iadvize_connector_secret_token_51c2", QCryptographicHash::Sha256)});
    }
    return headers;
}

void TestFirstSteps::openWizard()
{
    click(m_window.get(), u"card_"_s + m_system);
    const auto opened = [this] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *wizard = qobject_cast<AutomationWindow *>(widget); wizard && wizard->isVisible())
                m_wizard = wizard;
        }
        return !m_wizard.isNull();
    };
    QTRY_VERIFY(opened());
    QTRY_VERIFY(page(u"start"_s)->isVisible());
}

void TestFirstSteps::addSurvey()
{
    QWidget *survey = page(u"survey"_s);
    type(survey, u"link"_s,
         u"https://ankiety.biuro.example/s/nps?osoba={{ID_RESPONDENT}}&imie={{FirstName}}"_s);
    type(survey, u"name"_s, u"NPS"_s);
    click(survey, u"save"_s);
}

void TestFirstSteps::connectAndTest()
{
    QWidget *connect = page(u"connect"_s);
    if (m_system == u"salesmanago") {
        m_user = find<CopyField>(connect, u"copy_user"_s)->value();
        m_password = find<CopyField>(connect, u"copy_password"_s)->value();
        QVERIFY(m_password.size() >= 12);
    } else {
        type(connect, u"ask_secret"_s,
             m_system == u"intercom" ? u"intercom_test_client_secret_7f3a"_s
                                     : u"iadvize_connector_secret_token_51c2"_s);
    }
    QVERIFY(!shownMissing().isEmpty()); // nothing has come yet
    m_address = find<CopyField>(connect, u"copy_address"_s)->value();
    // What was typed is saved by itself and counts a moment later.
    QTRY_COMPARE_WITH_TIMEOUT(post(QUrl(m_address), call(1), headersFor(call(1))).status, 200, 15000);
    // It is the example by itself.
    QTRY_COMPARE_WITH_TIMEOUT(shownMissing(), QString(), 10000);
    QVERIFY(find<QPushButton>(connect, u"useThis"_s)->isHidden());
}

void TestFirstSteps::lookUp()
{
    QWidget *lookup = page(u"lookup"_s);
    if (m_system != u"iadvize")
        return;
    if (auto *enabled = find<QCheckBox>(lookup, u"enabled"_s); !enabled->isChecked())
        click(lookup, u"enabled"_s);
    type(lookup, u"account_name"_s, u"iAdvize"_s);
    type(lookup, u"account_token"_s, u"ia-token-1"_s);
    type(lookup, u"account_graphqlUrl"_s, u"http://127.0.0.1:%1/graphql"_s.arg(m_apiPort));
    click(lookup, u"save"_s);
    click(lookup, u"run"_s);
    auto *answer = find<QTreeWidget>(lookup, u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible() && answer->topLevelItemCount() > 0, 10000);
}

void TestFirstSteps::writeAndTime()
{
    QWidget *mapping = page(u"mapping"_s);
    auto *lines = find<QTreeWidget>(mapping, u"lines"_s);
    QTRY_VERIFY(lines->topLevelItemCount() >= 2);
    QTRY_VERIFY(lines->topLevelItem(0)->text(2).contains(u"@przyklad.example"));
    QTRY_COMPARE(lines->topLevelItem(1)->text(2), m_firstName);
    goOn(u"message"_s);
    QWidget *message = page(u"message"_s);
    click(message, u"template_nps"_s);
    chooseLast(message, u"account"_s); // the practice mailbox
    goOn(u"actions"_s);
    goOn(u"timing"_s);
    QWidget *timing = page(u"timing"_s);
    type(timing, u"name"_s, u"NPS 2026"_s);
    if (find<QCheckBox>(timing, u"wait"_s)->isChecked())
        click(timing, u"wait"_s);
    goOn(u"errors"_s);
    QWidget *errors = page(u"errors"_s);
    type(errors, u"address"_s, u"ewa@biuro.example"_s);
    click(errors, u"add"_s);
    chooseLast(errors, u"account"_s); // the practice mailbox, from the page of the message
    goOn(u"finish"_s);
}

void TestFirstSteps::tryAndFinish()
{
    QWidget *finish = page(u"finish"_s);
    type(finish, u"address"_s, u"ewa@biuro.example"_s);
    click(finish, u"run"_s);
    auto *trial = find<TrialView>(finish, u"trial"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trial->trial() != nullptr && !trial->isRunning(), 20000);
    QVERIFY(trial->hasPassed());
    QTRY_COMPARE(shownMissing(), QString());
    click(m_wizard, u"next"_s);
    // The test event waits: it is asked what becomes of it; by default it stays where it is.
    const auto settled = [this] {
        if (m_wizard.isNull())
            return true;
        auto *leave = m_wizard->findChild<QPushButton *>(u"leaveHeld"_s);
        if (leave != nullptr && leave->isVisible())
            QTest::mouseClick(leave, Qt::LeftButton);
        return m_wizard.isNull() || !m_wizard->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 15000);
}

void TestFirstSteps::fromAnEmptyWindowToAnInvitation_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("firstName");
    QTest::newRow("pl, intercom") << u"pl"_s << u"intercom"_s << u"Łucja"_s;
    QTest::newRow("nl, salesmanago") << u"nl"_s << u"salesmanago"_s << QString();
    QTest::newRow("en, iadvize") << u"en"_s << u"iadvize"_s << u"Małgorzata"_s;
}

void TestFirstSteps::fromAnEmptyWindowToAnInvitation()
{
    QFETCH(QString, language);
    QFETCH(QString, system);
    QFETCH(QString, firstName);
    m_firstName = firstName;
    QVERIFY(installLanguage(*qApp, language));
    m_system = system;
    m_office = std::make_unique<Office>();
    QTemporaryDir settings;
    m_window =
        std::make_unique<MainWindow>(m_office->engine(), WindowSettings(settings.filePath(u"window.ini"_s)),
                                     editorDoor(m_office->engine()));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_office->engine()->start(); // as the program does at its start
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);

    openWizard();
    goOn(u"survey"_s);
    addSurvey();
    goOn(u"fields"_s);
    goOn(u"filters"_s);
    goOn(u"connect"_s);
    connectAndTest();
    if (m_system != u"salesmanago") {
        goOn(u"lookup"_s);
        lookUp();
    }
    goOn(u"mapping"_s);
    writeAndTime();
    tryAndFinish();

    QCOMPARE(post(QUrl(m_address), call(2), headersFor(call(2))).status, 200);
    const auto invited = [this] {
        const auto mails = m_office->ask([](Desk &desk) {
            QStringList receivers;
            for (const PracticeMail &mail : desk.practiceMails())
                receivers << mail.mail.to;
            return receivers;
        });
        return mails.filter(u"maria.nowak@przyklad.example"_s).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(invited(), 1, 15000);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    auto *list = find<HistoryView>(m_window.get(), u"list"_s);
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(list->model()->rowCount() >= 2);
}

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
