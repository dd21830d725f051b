// SPDX-License-Identifier: GPL-3.0-or-later
// A mail account is tried through the engine, as the window does it, against a real mail server with its
// faults.
#include "mail/mailreader.h"
#include "support/enginerig.h"
#include "support/smtpserver.h"
#include "wording/language.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString me = u"ewa@biuro.example"_s;
const QString password = u"tajne-hasło-1"_s;
const QStringList login{u"--user"_s, u"biuro"_s, u"--password"_s, password};

Connection account(int port, const QJsonObject &more = {})
{
    Connection connection{.id = u"office-mail"_s,
                          .type = u"smtp"_s,
                          .name = u"Poczta biura"_s,
                          .options = {{u"host"_s, u"localhost"_s},
                                      {u"port"_s, port},
                                      {u"security"_s, u"none"_s},
                                      {u"from"_s, u"Biuro <biuro@biuro.example>"_s}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        connection.options.insert(it.key(), it.value());
    return connection;
}

Connection withLogin(int port, const QString &secret = password, const QJsonObject &more = {})
{
    Connection connection = account(port, more);
    connection.options.insert(u"user"_s, u"biuro"_s);
    connection.secrets.insert(u"password"_s, Secret(secret));
    return connection;
}

int portThatRefuses()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return server.serverPort();
}

const TrialStep &failedStep(const Trial &trial)
{
    static const TrialStep none;
    for (const TrialStep &step : trial.steps()) {
        if (step.status == TrialStep::Status::Failed)
            return step;
    }
    return none;
}

} // namespace

class TestMailTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_rig = std::make_unique<EngineRig>();
    }
    void cleanup() { m_rig.reset(); }

    void allFivePassOneAfterTheOther_data()
    {
        QTest::addColumn<QString>("security");
        QTest::newRow("starttls") << u"starttls"_s;
        QTest::newRow("tls") << u"tls"_s;
    }
    void allFivePassOneAfterTheOther()
    {
        QFETCH(const QString, security);
        SmtpServer server(m_certificate.options() + login + QStringList{u"--"_s % security});
        const auto trial = m_rig->engine().tryMailAccount(withLogin(server.port(), password,
                                                                    {{u"security"_s, security},
                                                                     {u"caFile"_s, m_certificate.file()}}),
                                                          me);
        QStringList seen;
        connect(trial.get(), &Trial::stepChanged, trial.get(), [&seen, &trial](int index) {
            seen.append(QString::number(index) % u' ' % stepsOf(*trial).at(index).section(u' ', 1));
        });
        QVERIFY(ended(*trial));
        QVERIFY2(trial->hasPassed(), toldBy(*trial).constData());
        QCOMPARE(seen,
                 QStringList({u"0 running"_s, u"0 passed"_s, u"1 running"_s, u"1 passed"_s, u"2 running"_s,
                              u"2 passed"_s, u"3 running"_s, u"3 passed"_s, u"4 running"_s, u"4 passed"_s}));
        QCOMPARE(server.mails().size(), 1);
        const QByteArray mail = server.mails().constFirst();
        QVERIFY(mail.contains("\r\nX-Surveyhook-Notice: test\r\n"));
        QVERIFY(!mail.contains("X-Surveyhook-Delivery"));
        const auto read = readMail(mail);
        QVERIFY(read);
        QCOMPARE(read->to, me);
        QCOMPARE(read->subject, u"Test mail from Surveyhook"_s);
        QVERIFY(read->text.contains(u"“Poczta biura”"_s));
        QVERIFY(!toldBy(*trial).contains(password.toUtf8()));
    }

    void theMailIsInTheReadersLanguage()
    {
        SmtpServer server;
        const LanguageScope polish(u"pl"_s);
        const auto trial = m_rig->engine().tryMailAccount(account(server.port()), me);
        QVERIFY(ended(*trial));
        QCOMPARE(readMail(server.mails().constFirst())->subject, u"Wiadomość testowa z Surveyhook"_s);
    }

    void whatTheAccountDoesNotUseIsLeftOut()
    {
        SmtpServer server;
        const auto trial = m_rig->engine().tryMailAccount(account(server.port()), {});
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial),
                 QStringList({u"mail.name passed"_s, u"mail.connect passed"_s, u"mail.encrypt skipped"_s,
                              u"mail.login skipped"_s, u"mail.accept skipped"_s}));
        QVERIFY(trial->hasPassed());
        QVERIFY(server.mails().isEmpty());
        QVERIFY(!server.log().contains(u"MAIL biuro@biuro.example"_s));
    }

    void theLoginIsTriedWithoutAMail()
    {
        SmtpServer server(login);
        const auto trial = m_rig->engine().tryMailAccount(withLogin(server.port()), {});
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial).at(3), u"mail.login passed"_s);
        QVERIFY(server.log().contains(u"AUTH PLAIN biuro"_s));
        const auto wrong = m_rig->engine().tryMailAccount(withLogin(server.port(), u"wrong"_s), {});
        QVERIFY(ended(*wrong));
        QCOMPARE(stepsOf(*wrong).at(3), u"mail.login failed mail.login"_s);
    }

    void aWrongPasswordStopsAtTheLogin()
    {
        SmtpServer server(login);
        const QString wrong = u"Wrong-Secret-77"_s;
        const auto trial = m_rig->engine().tryMailAccount(withLogin(server.port(), wrong), me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial),
                 QStringList({u"mail.name passed"_s, u"mail.connect passed"_s, u"mail.encrypt skipped"_s,
                              u"mail.login failed mail.login"_s, u"mail.accept waiting"_s}));
        QVERIFY(!trial->hasPassed());
        QCOMPARE(failedStep(*trial).values["user"_L1], "biuro"_L1);
        QVERIFY(failedStep(*trial).values["reply"_L1].toString().startsWith("535"_L1));
        QVERIFY(!toldBy(*trial).contains(wrong.toUtf8()));
        QVERIFY(!toldBy(*trial).contains(wrong.toUtf8().toBase64()));
    }

    void aServerThatWantsALoginSaysSoAtTheLogin()
    {
        SmtpServer server(login);
        const auto trial = m_rig->engine().tryMailAccount(account(server.port()), me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial),
                 QStringList({u"mail.name passed"_s, u"mail.connect passed"_s, u"mail.encrypt skipped"_s,
                              u"mail.login failed mail.login"_s, u"mail.accept waiting"_s}));
    }

    void anUnknownNameIsFoundOutFirst()
    {
        const auto trial =
            m_rig->engine().tryMailAccount(account(25, {{u"host"_s, u"poczta.nigdzie.invalid"_s}}), me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial),
                 QStringList({u"mail.name failed mail.no_server"_s, u"mail.connect waiting"_s,
                              u"mail.encrypt waiting"_s, u"mail.login waiting"_s, u"mail.accept waiting"_s}));
        QCOMPARE(failedStep(*trial).values["server"_L1], "poczta.nigdzie.invalid"_L1);
    }

    void aPortWhereNobodyListens()
    {
        const int port = portThatRefuses();
        const auto trial = m_rig->engine().tryMailAccount(account(port), me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial).first(2),
                 QStringList({u"mail.name passed"_s, u"mail.connect failed mail.no_connection"_s}));
        QCOMPARE(failedStep(*trial).values["port"_L1].toInt(), port);
    }

    void somethingElseThanAMailServer()
    {
        SmtpServer server({u"--mode"_s, u"http-greeting"_s});
        const auto trial = m_rig->engine().tryMailAccount(account(server.port()), me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial).at(1), u"mail.connect failed mail.greeting"_s);
    }

    void aCertificateThatNobodyKnows_data() { allFivePassOneAfterTheOther_data(); }
    void aCertificateThatNobodyKnows()
    {
        QFETCH(const QString, security);
        SmtpServer server(m_certificate.options() + login + QStringList{u"--"_s % security});
        const auto trial =
            m_rig->engine().tryMailAccount(withLogin(server.port(), password, {{u"security"_s, security}}),
                                           me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial), QStringList({u"mail.name passed"_s, u"mail.connect passed"_s,
                                               u"mail.encrypt failed mail.tls"_s, u"mail.login waiting"_s,
                                               u"mail.accept waiting"_s}));
        QVERIFY(!server.log().join(u' ').contains("AUTH"_L1)); // the password stays here
    }

    void theTlsPortWithoutTls()
    {
        constexpr int tlsPort = 465;
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost, tlsPort))
            QSKIP("this user may not listen at port 465");
        probe.close();
        SmtpServer server({u"--port"_s, QString::number(tlsPort), u"--mode"_s, u"drop-greeting"_s});
        const auto trial = m_rig->engine().tryMailAccount(
            withLogin(tlsPort, password, {{u"host"_s, u"127.0.0.1"_s}, {u"security"_s, u"starttls"_s}}), me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial).mid(1, 3),
                 QStringList(
                     {u"mail.connect passed"_s, u"mail.encrypt failed mail.tls"_s, u"mail.login waiting"_s}));
        QCOMPARE(failedStep(*trial).values["port"_L1], tlsPort);
        QCOMPARE(failedStep(*trial).values["security"_L1], "starttls"_L1);
    }

    void aServerWithoutEncryption()
    {
        SmtpServer server(login);
        const auto trial = m_rig->engine().tryMailAccount(withLogin(server.port(), password,
                                                                    {{u"security"_s, u"starttls"_s}}),
                                                          me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial).at(2), u"mail.encrypt failed mail.tls"_s);
    }

    void aRefusedRecipient()
    {
        SmtpServer server({u"--rcpt-reply"_s, u"550 5.1.1 no such user"_s});
        const auto trial = m_rig->engine().tryMailAccount(account(server.port()), me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial),
                 QStringList({u"mail.name passed"_s, u"mail.connect passed"_s, u"mail.encrypt skipped"_s,
                              u"mail.login skipped"_s, u"mail.accept failed mail.recipient"_s}));
        QCOMPARE(failedStep(*trial).values["address"_L1], me);
        QVERIFY(failedStep(*trial).values["reply"_L1].toString().contains("no such user"_L1));
    }

    void somethingThatIsNoAddress()
    {
        SmtpServer server;
        const auto trial = m_rig->engine().tryMailAccount(account(server.port()), u"ewa"_s);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial).at(1), u"mail.connect passed"_s);
        QCOMPARE(stepsOf(*trial).at(4), u"mail.accept failed bad_address"_s);
    }

    void anAccountThatLacksSomething_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("step");
        QTest::newRow("host") << u"host"_s << 0;
        QTest::newRow("sender") << u"from"_s << 4;
    }
    void anAccountThatLacksSomething()
    {
        QFETCH(const QString, member);
        QFETCH(const int, step);
        const auto trial = m_rig->engine().tryMailAccount(account(25, {{member, QString()}}), me);
        QVERIFY(ended(*trial));
        QCOMPARE(trial->steps().at(step).problem, u"mail.settings"_s);
        QCOMPARE(trial->steps().at(step).values["problem"_L1], member);
    }

    void missingSecretsComeFromTheStoredAccount()
    {
        SmtpServer server(login);
        const QJsonObject stored{
            {u"id"_s, u"office-mail"_s}, {u"type"_s, u"smtp"_s},     {u"name"_s, u"Poczta"_s},
            {u"host"_s, u"localhost"_s}, {u"port"_s, server.port()}, {u"security"_s, u"none"_s},
            {u"user"_s, u"biuro"_s},     {u"password"_s, password},  {u"from"_s, u"biuro@biuro.example"_s}};
        QVERIFY(m_rig->import(QJsonDocument(QJsonObject{{u"format"_s, u"surveyhook-workspace"_s},
                                                        {u"version"_s, 1},
                                                        {u"connections"_s, QJsonArray{stored}}})
                                  .toJson()));
        Connection typed = withLogin(server.port(), {});
        const auto trial = m_rig->engine().tryMailAccount(typed, me);
        QVERIFY(ended(*trial));
        QVERIFY2(trial->hasPassed(), toldBy(*trial).constData());
    }

    void practiceWritesIntoTheMailbox()
    {
        const Connection practice{.id = u"p"_s, .type = u"practice"_s, .name = u"Ćwiczenia"_s};
        const auto trial = m_rig->engine().tryMailAccount(practice, me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial),
                 QStringList({u"mail.name skipped"_s, u"mail.connect skipped"_s, u"mail.encrypt skipped"_s,
                              u"mail.login skipped"_s, u"mail.accept passed"_s}));
        const QList<PracticeMail> mails = m_rig->desk().practiceMails();
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.constFirst().mail.to, me);
    }

    void aHangingServerHoldsUpNobody_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("before the greeting") << u"hang"_s;
        QTest::newRow("after the mail") << u"hang-after-data"_s;
    }
    void aHangingServerHoldsUpNobody()
    {
        QFETCH(const QString, mode);
        SmtpServer server({u"--mode"_s, mode});
        const auto trial = m_rig->engine().tryMailAccount(account(server.port()), me);
        const QString reached = mode == u"hang" ? u"CONNECT"_s : u"CONTENT"_s;
        int turns = 0; // of this thread's event loop, while the trial waits
        QTimer loop;
        connect(&loop, &QTimer::timeout, &loop, [&turns] { ++turns; });
        loop.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(reached), 30000);
        const int before = turns;
        QTRY_VERIFY(turns > before + 100);
        QVERIFY(trial->isRunning());

        QSignalSpy end(trial.get(), &Trial::ended);
        trial->cancel();
        QVERIFY(!trial->isRunning());
        QVERIFY(end.isEmpty() && end.wait());
        QVERIFY(!trial->hasPassed());
        for (const TrialStep &step : trial->steps())
            QVERIFY(step.status != TrialStep::Status::Running && step.status != TrialStep::Status::Failed);
        m_rig->dropEngine(); // must not wait for the server's answer, which never comes
        QCOMPARE(end.size(), 1);
    }

    void whoeverGoesFirstEndsIt()
    {
        SmtpServer server({u"--mode"_s, u"hang"_s});
        auto dropped = m_rig->engine().tryMailAccount(account(server.port()), me);
        const auto kept = m_rig->engine().tryMailAccount(account(server.port()), me);
        QTRY_COMPARE(server.log().count(u"CONNECT"_s), 2);
        QSignalSpy end(kept.get(), &Trial::ended);
        dropped.reset();
        m_rig->dropEngine();
        QVERIFY(!kept->isRunning());
        QTRY_COMPARE(end.size(), 1);
    }

private:
    static bool ended(Trial &trial)
    {
        QSignalSpy spy(&trial, &Trial::ended);
        return !trial.isRunning() || spy.wait(60000);
    }

    Certificate m_certificate;
    std::unique_ptr<EngineRig> m_rig;
};

QTEST_GUILESS_MAIN(TestMailTrial)
#include "tst_mailtrial.moc"
