// SPDX-License-Identifier: GPL-3.0-or-later
// Sending to a real mail server, and what each of its refusals and faults means.
#include "domain/codes.h"
#include "mail/smtpjudgement.h"
#include "mail/smtpsender.h"
#include "support/smtpserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray mail("From: a@b.example\r\nSubject: x\r\n\r\nfirst\r\n.second\r\n..\r\n.\r\nlast\r\n");
const QString recipient = u"jan@klient.example"_s;
const SmtpTimeouts patient{.connect = 20s, .whole = 20s, .stopping = 20s};

SmtpAccount account(int port)
{
    return {.host = u"127.0.0.1"_s,
            .port = static_cast<quint16>(port),
            .security = SmtpAccount::Security::None,
            .from = {.name = {}, .address = u"biuro@biuro.example"_s}};
}

/** A mark that counts, and writes into the server's log, so that the order can be read there. */
struct Marking
{
    explicit Marking(const SmtpServer &server, bool yes = true) : file(server.logFile()), answer(yes) {}
    Target::Mark mark()
    {
        return [this] {
            ++calls;
            QFile log(file);
            if (!log.open(QIODevice::WriteOnly | QIODevice::Append) || log.write("MARK\n") < 0)
                qFatal("no log");
            return answer;
        };
    }
    QString file;
    bool answer;
    int calls = 0;
};

QString kindOf(const DeliveryOutcome &outcome)
{
    static const QStringList kinds{u"delivered"_s, u"try again"_s, u"give up"_s, u"unknown"_s};
    return kinds.at(static_cast<int>(outcome.index()));
}
QString codeOf(const DeliveryOutcome &outcome)
{
    return std::visit([](const auto &ending) { return ending.code; }, outcome);
}
QJsonObject valuesOf(const DeliveryOutcome &outcome)
{
    return std::visit([](const auto &ending) { return ending.values; }, outcome);
}
QString summaryOf(const DeliveryOutcome &outcome)
{
    return kindOf(outcome) % u' ' % codeOf(outcome);
}

} // namespace

class TestMailSmtp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void sendsMailsOverOneConnection()
    {
        SmtpServer server;
        Marking marking(server);
        {
            SmtpSender sender(account(server.port()), patient, m_stop);
            for (int i = 0; i < 3; ++i) {
                const DeliveryOutcome outcome = sender.send(recipient, mail, marking.mark());
                QCOMPARE(summaryOf(outcome), u"delivered sent"_s);
                QCOMPARE(valuesOf(outcome).value(u"address").toString(), recipient);
                QCOMPARE(valuesOf(outcome).value(u"server").toString(), u"127.0.0.1"_s);
            }
        }
        QCOMPARE(server.mails(), QList<QByteArray>(3, mail));
        QCOMPARE(marking.calls, 3);
        const QStringList one{u"MAIL biuro@biuro.example"_s, u"RCPT jan@klient.example"_s, u"DATA"_s,
                              u"MARK"_s, u"CONTENT"_s};
        QStringList expected{u"CONNECT"_s, u"HELLO biuro.example"_s};
        for (const QString &name :
             {u"MAILED mail-001.eml"_s, u"MAILED mail-002.eml"_s, u"MAILED mail-003.eml"_s})
            expected << one << name;
        expected << u"QUIT"_s;
        QTRY_COMPARE(server.log(), expected);
    }

    void carriesLargeMailsUnchanged()
    {
        SmtpServer server;
        SmtpSender sender(account(server.port()), patient, m_stop);
        QByteArray large = "Subject: x\r\n\r\n";
        while (large.size() < 3'000'000)
            large += ".line that begins with a dot\r\n.\r\n";
        QCOMPARE(summaryOf(sender.send(recipient, large, {})), u"delivered sent"_s);
        QCOMPARE(server.mails(), QList<QByteArray>{large});
    }

    void judgesRefusals_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<bool>("marked");
        const QString server = u"127.0.0.1"_s;
        const auto withServer = [&](const QString &reply) {
            return QJsonObject{{u"server"_s, server}, {u"reply"_s, reply}};
        };
        const auto withAddress = [](const QString &address, const QString &reply) {
            return QJsonObject{{u"address"_s, address}, {u"reply"_s, reply}};
        };
        QTest::newRow("recipient, never")
            << QStringList{u"--rcpt-reply"_s, u"550 5.1.1 No such user"_s} << u"give up mail.recipient"_s
            << withAddress(recipient, u"550 5.1.1 No such user"_s) << false;
        QTest::newRow("recipient, later")
            << QStringList{u"--rcpt-reply"_s, u"451 4.7.1 Greylisted"_s} << u"try again mail.later"_s
            << withServer(u"451 4.7.1 Greylisted"_s) << false;
        QTest::newRow("recipient, many lines")
            << QStringList{u"--rcpt-reply"_s, u"550-5.7.1 One\\n550-5.7.1 two\\n550 5.7.1 end"_s}
            << u"give up mail.recipient"_s << withAddress(recipient, u"550 5.7.1 One 5.7.1 two 5.7.1 end"_s)
            << false;
        QTest::newRow("long reply") << QStringList{u"--rcpt-reply"_s, QString(u"550 "_s % QString(450, u'x'))}
                                    << u"give up mail.recipient"_s
                                    << withAddress(recipient, u"550 "_s % QString(295, u'x') % u'…') << false;
        QTest::newRow("sender, never")
            << QStringList{u"--mail-reply"_s, u"550 5.7.1 Not you"_s} << u"give up mail.sender"_s
            << withAddress(u"biuro@biuro.example"_s, u"550 5.7.1 Not you"_s) << false;
        QTest::newRow("sender, later")
            << QStringList{u"--mail-reply"_s, u"452 4.3.1 Full"_s} << u"try again mail.later"_s
            << withServer(u"452 4.3.1 Full"_s) << false;
        QTest::newRow("too large") << QStringList{u"--mail-reply"_s, u"552 5.3.4 Too big"_s}
                                   << u"give up mail.refused"_s << withServer(u"552 5.3.4 Too big"_s)
                                   << false;
        QTest::newRow("wants a login")
            << QStringList{u"--mail-reply"_s, u"530 5.7.0 Authentication required"_s}
            << u"give up mail.login"_s
            << QJsonObject{{u"server"_s, server},
                           {u"user"_s, u""_s},
                           {u"reply"_s, u"530 5.7.0 Authentication required"_s}}
            << false;
        QTest::newRow("wants encryption")
            << QStringList{u"--mail-reply"_s, u"530 5.7.0 Must issue a STARTTLS command first"_s}
            << u"give up mail.tls"_s << withServer(u"530 5.7.0 Must issue a STARTTLS command first"_s)
            << false;
        QTest::newRow("data, never") << QStringList{u"--data-reply"_s, u"554 5.5.1 No"_s}
                                     << u"give up mail.refused"_s << withServer(u"554 5.5.1 No"_s) << false;
        QTest::newRow("data, later") << QStringList{u"--data-reply"_s, u"451 4.3.0 Busy"_s}
                                     << u"try again mail.later"_s << withServer(u"451 4.3.0 Busy"_s) << false;
        QTest::newRow("content, never")
            << QStringList{u"--end-reply"_s, u"554 5.7.1 Spam"_s} << u"give up mail.refused"_s
            << withServer(u"554 5.7.1 Spam"_s) << true;
        QTest::newRow("content, later")
            << QStringList{u"--end-reply"_s, u"452 4.2.2 Full"_s} << u"try again mail.later"_s
            << withServer(u"452 4.2.2 Full"_s) << true;
        QTest::newRow("lost at data")
            << QStringList{u"--mode"_s, u"drop-at-data"_s} << u"unknown mail.unknown"_s
            << QJsonObject{{u"server"_s, server}} << true;
        QTest::newRow("lost after content")
            << QStringList{u"--mode"_s, u"drop-after-data"_s} << u"unknown mail.unknown"_s
            << QJsonObject{{u"server"_s, server}} << true;
        QTest::newRow("lost before") << QStringList{u"--mode"_s, u"drop-at-mail"_s}
                                     << u"try again mail.dropped"_s << QJsonObject{{u"server"_s, server}}
                                     << false;
        QTest::newRow("lost at once")
            << QStringList{u"--mode"_s, u"drop-greeting"_s} << u"try again mail.dropped"_s
            << QJsonObject{{u"server"_s, server}} << false;
        QTest::newRow("web server") << QStringList{u"--mode"_s, u"http-greeting"_s}
                                    << u"try again mail.greeting"_s
                                    << withServer(u"HTTP/1.1 400 Bad Request"_s) << false;
        QTest::newRow("no service") << QStringList{u"--mode"_s, u"refuse-greeting"_s, u"--greeting"_s,
                                                   u"554 Go away"_s}
                                    << u"try again mail.greeting"_s << withServer(u"554 Go away"_s) << false;
        QTest::newRow("busy") << QStringList{u"--mode"_s, u"refuse-greeting"_s, u"--greeting"_s,
                                             u"421 4.3.2 Too many"_s}
                              << u"try again mail.later"_s << withServer(u"421 4.3.2 Too many"_s) << false;
    }

    void judgesRefusals()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        QFETCH(QJsonObject, values);
        QFETCH(bool, marked);
        SmtpServer server(options);
        Marking marking(server);
        SmtpSender sender(account(server.port()), patient, m_stop);
        const DeliveryOutcome outcome = sender.send(recipient, mail, marking.mark());
        QCOMPARE(summaryOf(outcome), expected);
        QCOMPARE(valuesOf(outcome), values);
        QCOMPARE(marking.calls, marked ? 1 : 0);
        QVERIFY(server.mails().isEmpty());
    }

    void aRefusalLeavesTheSenderUsable()
    {
        SmtpServer server({u"--rcpt-reply"_s, u"550 no"_s});
        SmtpSender sender(account(server.port()), patient, m_stop);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(summaryOf(sender.send(recipient, mail, {})), u"give up mail.recipient"_s);
    }

    void refusedMarkSendsNothing()
    {
        SmtpServer server;
        Marking marking(server, false);
        {
            SmtpSender sender(account(server.port()), patient, m_stop);
            const DeliveryOutcome outcome = sender.send(recipient, mail, marking.mark());
            QCOMPARE(summaryOf(outcome), u"try again mail.dropped"_s);
            QCOMPARE(std::get<TryAgain>(outcome).after, std::optional(0s));
            // the next mail goes its own way
            Marking next(server);
            QCOMPARE(summaryOf(sender.send(recipient, "Subject: second\r\n\r\nx\r\n", next.mark())),
                     u"delivered sent"_s);
        }
        QCOMPARE(marking.calls, 1);
        QCOMPARE(server.mails(), QList<QByteArray>{"Subject: second\r\n\r\nx\r\n"});
        QCOMPARE(server.log().count(u"CONTENT"_s), 1);
    }

    void noServer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no such name") << u"does-not-exist.invalid"_s << u"try again mail.no_server"_s;
        QTest::newRow("nobody there") << u"127.0.0.1"_s << u"try again mail.no_connection"_s;
    }

    void noServer()
    {
        QFETCH(QString, host);
        QFETCH(QString, expected);
        SmtpServer gone;
        gone.stop();
        SmtpAccount wrong = account(gone.port());
        wrong.host = host;
        SmtpSender sender(wrong, patient, m_stop);
        const DeliveryOutcome outcome = sender.send(recipient, mail, {});
        QCOMPARE(summaryOf(outcome), expected);
        QCOMPARE(valuesOf(outcome).value(u"server").toString(), host);
        QCOMPARE(valuesOf(outcome).contains(u"port"), host == u"127.0.0.1"_s);
    }

    void silenceTimesOut_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before the mark") << u"hang"_s << u"try again mail.timeout"_s;
        QTest::newRow("after it") << u"hang-after-data"_s << u"unknown mail.unknown"_s;
    }

    void silenceTimesOut()
    {
        QFETCH(QString, mode);
        QFETCH(QString, expected);
        SmtpServer server({u"--mode"_s, mode});
        SmtpSender sender(account(server.port()), {.connect = 500ms, .whole = 1500ms}, m_stop);
        QCOMPARE(summaryOf(sender.send(recipient, mail, {})), expected);
        // A late answer must not be taken for the answer to the next mail.
        QCOMPARE(summaryOf(sender.send(recipient, mail, {})), expected);
        QCOMPARE(server.log().count(u"CONNECT"_s), 2);
    }

    void encrypts_data()
    {
        QTest::addColumn<SmtpAccount::Security>("security");
        QTest::newRow("starttls") << SmtpAccount::Security::StartTls;
        QTest::newRow("tls") << SmtpAccount::Security::Tls;
    }

    void encrypts()
    {
        QFETCH(SmtpAccount::Security, security);
        const bool later = security == SmtpAccount::Security::StartTls;
        SmtpServer server(QStringList{later ? u"--starttls"_s : u"--tls"_s} + m_certificate.options());
        SmtpAccount with = account(server.port());
        with.security = security;
        with.caFile = m_certificate.file();
        {
            SmtpSender sender(with, patient, m_stop);
            QCOMPARE(summaryOf(sender.send(recipient, mail, {})), u"delivered sent"_s);
            QCOMPARE(summaryOf(sender.send(recipient, mail, {})), u"delivered sent"_s);
        }
        QCOMPARE(server.mails(), QList<QByteArray>(2, mail));
        QCOMPARE(server.log().contains(u"TLS"_s), later);

        with.caFile.clear(); // the system does not know this certificate
        SmtpSender distrusting(with, patient, m_stop);
        const DeliveryOutcome outcome = distrusting.send(recipient, mail, {});
        QCOMPARE(summaryOf(outcome), u"give up mail.tls"_s);
        QVERIFY2(valuesOf(outcome).value(u"reply").toString().contains(u"certificate"_s),
                 qPrintable(valuesOf(outcome).value(u"reply").toString()));
        QCOMPARE(server.mails().size(), 2);
    }

    void missingCertificateFile()
    {
        SmtpServer server(QStringList{u"--starttls"_s} + m_certificate.options());
        SmtpAccount with = account(server.port());
        with.security = SmtpAccount::Security::StartTls;
        with.caFile = u"/nonexistent/ca.pem"_s;
        SmtpSender sender(with, patient, m_stop);
        QCOMPARE(summaryOf(sender.send(recipient, mail, {})), u"give up mail.tls"_s);
    }

    void neverFallsBackToPlainText()
    {
        SmtpServer server;
        SmtpAccount with = account(server.port());
        with.security = SmtpAccount::Security::StartTls;
        SmtpSender sender(with, patient, m_stop);
        QCOMPARE(summaryOf(sender.send(recipient, mail, {})), u"give up mail.tls"_s);
        QVERIFY(server.log().filter(u"MAIL"_s).isEmpty());
    }

    void logsIn_data()
    {
        QTest::addColumn<SmtpAccount::Login>("login");
        QTest::addColumn<QString>("mechanism");
        QTest::newRow("plain") << SmtpAccount::Login::Plain << u"PLAIN"_s;
        QTest::newRow("login") << SmtpAccount::Login::Login << u"LOGIN"_s;
        QTest::newRow("xoauth2") << SmtpAccount::Login::XOAuth2 << u"XOAUTH2"_s;
    }

    void logsIn()
    {
        QFETCH(SmtpAccount::Login, login);
        QFETCH(QString, mechanism);
        const QString password = u"zażółć-42 \"'\\"_s;
        SmtpServer server({u"--user"_s, u"biuro@żółw.example"_s, u"--password"_s, password});
        SmtpAccount with = account(server.port());
        with.login = login;
        with.user = u"biuro@żółw.example"_s;
        with.password = Secret(password);
        {
            SmtpSender sender(with, patient, m_stop);
            const DeliveryOutcome outcome = sender.send(recipient, mail, {});
            QCOMPARE(summaryOf(outcome), u"delivered sent"_s);
        }
        QVERIFY(server.log().contains(QString(u"AUTH "_s % mechanism % u" biuro@żółw.example"_s)));

        with.password = Secret(u"wrong-password"_s);
        SmtpSender sender(with, patient, m_stop);
        Marking marking(server);
        const DeliveryOutcome outcome = sender.send(recipient, mail, marking.mark());
        QCOMPARE(summaryOf(outcome), u"give up mail.login"_s);
        QCOMPARE(valuesOf(outcome).value(u"user").toString(), with.user);
        const QString shown = QString::fromUtf8(QJsonDocument(valuesOf(outcome)).toJson());
        QVERIFY2(!shown.contains(u"wrong-password"_s), qUtf8Printable(shown));
        QCOMPARE(marking.calls, 0);
        QCOMPARE(server.mails().size(), 1);
    }

    void mechanismNotOffered()
    {
        SmtpServer server({u"--user"_s, u"u"_s, u"--password"_s, u"p"_s, u"--auth-mechanism"_s, u"LOGIN"_s});
        SmtpAccount with = account(server.port());
        with.login = SmtpAccount::Login::Plain;
        with.user = u"u"_s;
        with.password = Secret(u"p"_s);
        SmtpSender sender(with, patient, m_stop);
        const DeliveryOutcome outcome = sender.send(recipient, mail, {});
        QCOMPARE(summaryOf(outcome), u"give up mail.login"_s);
        QVERIFY(valuesOf(outcome).value(u"reply").toString().isEmpty());
    }

    void closedConnectionIsNoFailure_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("without a word") << u"close-after-mail"_s;
        QTest::newRow("with 421") << u"421-after-mail"_s;
    }

    void closedConnectionIsNoFailure()
    {
        QFETCH(QString, mode);
        SmtpServer server({u"--mode"_s, mode});
        {
            SmtpSender sender(account(server.port()), patient, m_stop);
            for (int i = 0; i < 5; ++i) {
                Marking marking(server);
                QCOMPARE(summaryOf(sender.send(recipient, mail, marking.mark())), u"delivered sent"_s);
                QCOMPARE(marking.calls, 1);
            }
        }
        QCOMPARE(server.mails().size(), 5);
        QCOMPARE(server.log().count(u"CONNECT"_s), 5); // none only to say good-bye
    }

    void restartedServerIsNoFailure()
    {
        auto server = std::make_unique<SmtpServer>();
        const int port = server->port();
        SmtpSender sender(account(port), patient, m_stop);
        QCOMPARE(summaryOf(sender.send(recipient, mail, {})), u"delivered sent"_s);
        server.reset();
        SmtpServer again({u"--port"_s, QString::number(port)});
        QCOMPARE(summaryOf(sender.send(recipient, mail, {})), u"delivered sent"_s);
        QCOMPARE(again.mails().size(), 1);
    }

    void stopping_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("until"); // the server's log line after which we ask to stop
        QTest::addColumn<QString>("expected");
        QTest::newRow("before the mark") << u"hang"_s << u"CONNECT"_s << u"try again mail.dropped"_s;
        QTest::newRow("after the mark") << u"hang-after-data"_s << u"CONTENT"_s << u"unknown mail.unknown"_s;
    }

    void stopping()
    {
        QFETCH(QString, mode);
        QFETCH(QString, until);
        QFETCH(QString, expected);
        SmtpServer server({u"--mode"_s, mode});
        StopRequest stop;
        std::optional<DeliveryOutcome> outcome;
        // Were the request not heard, the test would hang until its own time limit.
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            SmtpSender sender(account(server.port()), {.connect = 1h, .whole = 1h, .stopping = 200ms}, stop);
            outcome = sender.send(recipient, mail, {});
        }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(until), 30000);
        stop.request();
        QVERIFY(thread->wait(30000));
        QCOMPARE(summaryOf(*outcome), expected);
    }

    void goodbyeDoesNotHang_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("after a mail") << QStringList{} << u"delivered sent"_s;
        QTest::newRow("after a refusal")
            << QStringList{u"--rcpt-reply"_s, u"550 no"_s} << u"give up mail.recipient"_s;
    }

    void goodbyeDoesNotHang()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        SmtpServer server(QStringList{u"--mode"_s, u"hang-at-quit"_s} + options);
        QElapsedTimer timer;
        timer.start();
        {
            SmtpSender sender(account(server.port()), {.connect = 1h, .whole = 1h}, m_stop);
            QCOMPARE(summaryOf(sender.send(recipient, mail, {})), expected);
        }
        QTRY_COMPARE(server.log().count(u"QUIT"_s), 1);
        // libcurl alone would wait two minutes
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }

    void repliesShowNoCredentials()
    {
        SmtpAccount with = account(1);
        with.user = u"jan"_s;
        with.password = Secret(u"sekret-1"_s);
        const QByteArray plain = QByteArray("\0jan\0sekret-1", 13).toBase64();
        const QString reply = u"535 sekret-1 "_s % QString::fromLatin1(plain) % u" "_s
                              % QString::fromLatin1(QByteArray("sekret-1").toBase64()) % u"\r\nend"_s;
        QCOMPARE(presentableReply(reply, with), u"535 ••• ••• ••• end"_s);
    }

private:
    StopRequest m_stop; // never asked
    Certificate m_certificate;
};

QTEST_GUILESS_MAIN(TestMailSmtp)
#include "tst_mailsmtp.moc"
