// SPDX-License-Identifier: GPL-3.0-or-later
// From a delivery to a mail in a mailbox: practice and real server, and what stops it on the way.
#include "domain/codes.h"
#include "mail/mailtarget.h"
#include "support/oauthserver.h"
#include "support/readmail.h"
#include "support/smtpserver.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The office of contract.md's example, with the connection @p mailer. */
Workspace office(const Connection &mailer)
{
    Workspace workspace;
    workspace.connections.insert(mailer.id, mailer);
    workspace.connections.insert(u"crm"_s, {.id = u"crm"_s, .type = u"rest"_s, .name = u"Our CRM"_s});
    workspace.surveys.insert(
        u"nps"_s, {.id = u"nps"_s,
                   .name = u"NPS"_s,
                   .languages = {u"pl"_s, u"nl"_s},
                   .link = u"https://ankiety.biuro.example/s?osoba={{ID_RESPONDENT}}&imie={{FirstName}}"_s,
                   .variables = {{.key = u"FirstName"_s}, {.key = u"Conversation"_s}}});
    Message message{.id = u"invite"_s, .name = u"Zaproszenie"_s, .survey = u"nps"_s};
    message.texts[u"pl"_s] = {
        .subject = u"Jak oceniasz rozmowę, {{FirstName}}?"_s,
        .body = u"Dzień dobry {{FirstName}},\n\n[Otwórz ankietę]({{SurveyLink}})\n\nZespół"_s};
    message.texts[u"nl"_s] = {.subject = u"Hoe was ons gesprek?"_s, .body = u"Dag {{FirstName}}"_s};
    message.ifEmpty[u"FirstName"_s] = {{u"pl"_s, u"Szanowni Państwo"_s}, {u"nl"_s, u"klant"_s}};
    workspace.messages.insert(message.id, message);
    message.id = u"broken"_s;
    message.texts[u"pl"_s].body = u"{{Nope}}"_s;
    workspace.messages.insert(message.id, message);

    Automation automation{.id = u"chat"_s, .survey = u"nps"_s};
    const auto email = [](const QString &connection, const QString &text) {
        return Action{.type = u"email"_s, .connection = connection, .message = text};
    };
    automation.actions = {email(mailer.id, u"invite"_s), email(u"gone"_s, u"invite"_s),
                          email(u"crm"_s, u"invite"_s),  email(mailer.id, u"gone"_s),
                          email(mailer.id, u"broken"_s), email({}, u"invite"_s)};
    workspace.automations.insert(automation.id, automation);
    workspace.settings.mail = mailer.id;
    return workspace;
}

Connection practice()
{
    return {.id = u"office-mail"_s,
            .type = u"practice"_s,
            .name = u"Practice"_s,
            .options = {{u"from"_s, u"Biuro Obsługi <biuro@biuro.example>"_s}}};
}

Connection smtp(int port)
{
    return {.id = u"office-mail"_s,
            .type = u"smtp"_s,
            .name = u"Office mail"_s,
            .options = {{u"host"_s, u"127.0.0.1"_s},
                        {u"port"_s, port},
                        {u"security"_s, u"none"_s},
                        {u"login"_s, u"none"_s},
                        {u"from"_s, u"Biuro Obsługi <biuro@biuro.example>"_s}}};
}

DeliveryTask task(const QString &id = u"dl_1"_s)
{
    return {.id = id,
            .automation = u"chat"_s,
            .person = u"anna@klient.example"_s,
            .optOutToken = u"tok1"_s,
            .actionType = u"email"_s,
            .content = {{u"values"_s, QJsonObject{{u"FirstName"_s, u"Anna"_s}, {u"ID_RESPONDENT"_s, 12345}}},
                        {u"language"_s, u"pl"_s}}};
}

QString summaryOf(const DeliveryOutcome &outcome)
{
    static const QStringList kinds{u"delivered "_s, u"try again "_s, u"give up "_s, u"unknown "_s};
    return kinds.at(static_cast<int>(outcome.index()))
           % std::visit([](const auto &o) { return o.code; }, outcome);
}
QJsonObject valuesOf(const DeliveryOutcome &outcome)
{
    return std::visit([](const auto &ending) { return ending.values; }, outcome);
}

} // namespace

class TestMailTarget : public QObject
{
    Q_OBJECT

    /** What the target's threads report. */
    struct Results
    {
        QMutex mutex;
        QMap<QString, DeliveryOutcome> outcomes;
        std::atomic<int> reports{0};
        std::atomic<int> marks{0};
    };

    std::unique_ptr<MailTarget> target(const Workspace &workspace, MailOptions options = {})
    {
        const auto shared = std::make_shared<const Workspace>(workspace);
        return std::make_unique<MailTarget>([shared] { return shared; },
                                            m_folder->filePath(u"practice-mail"_s), m_clock, options);
    }

    static void deliver(MailTarget &target, const DeliveryTask &what, Results &results, bool mark = true)
    {
        target.deliver(
            what,
            [&results, mark] {
                ++results.marks;
                return mark;
            },
            [&results, id = what.id](const DeliveryOutcome &outcome) {
                const QMutexLocker lock(&results.mutex);
                results.outcomes.insert(id, outcome);
                ++results.reports;
            });
    }

    DeliveryOutcome outcomeOf(const Workspace &workspace, const DeliveryTask &what, bool mark = true)
    {
        Results results;
        const auto mailer = target(workspace);
        deliver(*mailer, what, results, mark);
        if (!QTest::qWaitFor([&results] { return results.reports == 1; }, 30000))
            qFatal("no report");
        return results.outcomes.value(what.id);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aTokenThatTheServerRefusesIsRenewedOnce()
    {
        OAuthServer provider;
        provider.access = u"ended"_s;
        provider.nextAccess = u"fresh"_s;
        SmtpServer server({u"--user"_s, u"biuro@biuro.example"_s, u"--password"_s, u"fresh"_s,
                           u"--auth-mechanism"_s, u"XOAUTH2"_s});
        Connection mailer = smtp(server.port());
        mailer.options[u"login"_s] = u"xoauth2"_s;
        mailer.options[u"user"_s] = u"biuro@biuro.example"_s;
        mailer.options[u"tokenUrl"_s] = provider.url(u"token"_s).toString();
        mailer.options[u"clientId"_s] = u"office.apps.example"_s;
        mailer.secrets.insert(u"clientSecret"_s, Secret(provider.clientSecret));
        mailer.secrets.insert(u"refreshToken"_s, Secret(provider.refresh));
        QCOMPARE(summaryOf(outcomeOf(office(mailer), task())), u"delivered sent"_s);
        QCOMPARE(provider.renewals, 2);
        QCOMPARE(server.mails().size(), 1);
        provider.error = "invalid_grant";
        const DeliveryOutcome outcome = outcomeOf(office(mailer), task());
        QCOMPARE(summaryOf(outcome), u"give up mail.signin"_s);
        QCOMPARE(valuesOf(outcome).value(u"problem").toString(), u"withdrawn"_s);
        QCOMPARE(server.mails().size(), 1);
    }

    void practiceMailbox()
    {
        const PracticeMailbox mailbox(m_folder->filePath(u"practice-mail"_s), m_clock);
        QVERIFY(mailbox.files().isEmpty());
        Results results;
        {
            const auto mailer = target(office(practice()));
            deliver(*mailer, task(), results);
            QTRY_COMPARE(results.reports, 1);
            m_clock.advance(1500ms);
            deliver(*mailer, task(u"dl_0"_s), results);
            QTRY_COMPARE(results.reports, 2);
        }
        QCOMPARE(results.marks, 2);
        const DeliveryOutcome outcome = results.outcomes.value(u"dl_1"_s);
        QCOMPARE(summaryOf(outcome), u"delivered practice_sent"_s);
        QCOMPARE(valuesOf(outcome).value(u"address").toString(), u"anna@klient.example"_s);
        const QString file = valuesOf(outcome).value(u"file").toString();
        QCOMPARE(file, u"20260304T050607000Z_dl_1.eml"_s);
        QCOMPARE(mailbox.files(), QStringList({u"20260304T050608500Z_dl_0.eml"_s, file}));
        const QFileInfo folder(m_folder->filePath(u"practice-mail"_s));
        QVERIFY(!folder.permission(QFile::ReadGroup) && !folder.permission(QFile::ReadOther));

        const auto mail = mailbox.read(file);
        QVERIFY(mail);
        QCOMPARE(mail->subject, u"Jak oceniasz rozmowę, Anna?"_s);
        QCOMPARE(mail->from, u"Biuro Obsługi <biuro@biuro.example>"_s);
        QCOMPARE(mail->to, u"anna@klient.example"_s);
        QCOMPARE(mail->date, QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC));
        QCOMPARE(mail->delivery, u"dl_1"_s);
        QVERIFY(mail->text.startsWith(u"Dzień dobry Anna,\n\nOtwórz ankietę: "
                                      "https://ankiety.biuro.example/s?osoba=12345&imie=Anna\n\nZespół\n"_s));
        QVERIFY(mail->text.contains(u"słowem „rezygnuję”"_s));
        QVERIFY(
            mail->html.contains(u"<a href=\"https://ankiety.biuro.example/s?osoba=12345&amp;imie=Anna\""_s));
        QCOMPARE(mail->optOut, u"mailto:biuro@biuro.example?subject=unsubscribe%20tok1"_s);
        QVERIFY(!mailbox.read(u"../x.eml"_s) && !mailbox.read(u"none.eml"_s));
    }

    void publicAddressGivesOneClick()
    {
        Workspace workspace = office(practice());
        workspace.settings.publicUrl = u"https://biuro.example/"_s;
        const DeliveryOutcome outcome = outcomeOf(workspace, task());
        QFile file(m_folder->filePath(u"practice-mail/"_s % valuesOf(outcome).value(u"file").toString()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject mail = readByPython(file.readAll());
        QCOMPARE(headerOf(mail, u"List-Unsubscribe"_s), u"<https://biuro.example/u/tok1>"_s);
        QCOMPARE(headerOf(mail, u"List-Unsubscribe-Post"_s), u"List-Unsubscribe=One-Click"_s);
        QCOMPARE(headerOf(mail, u"Message-ID"_s), u"<dl_1@biuro.example>"_s);
        QCOMPARE(headerOf(mail, u"Auto-Submitted"_s), u"auto-generated"_s);
        QVERIFY(mail[u"text"].toString().contains(u"https://biuro.example/u/tok1"_s));
    }

    void nastyNameStaysText()
    {
        const QString name = u"[x](http://evil.example) {{SurveyLink}} <b>*_#`>\r\nBcc: a@evil.example"_s;
        const QString shown = u"[x](http://evil.example) {{SurveyLink}} <b>*_#`> Bcc: a@evil.example"_s;
        DeliveryTask nasty = task();
        nasty.content = {{u"values"_s, QJsonObject{{u"FirstName"_s, name}}}, {u"language"_s, u"pl"_s}};
        const DeliveryOutcome outcome = outcomeOf(office(practice()), nasty);
        QFile file(m_folder->filePath(u"practice-mail/"_s % valuesOf(outcome).value(u"file").toString()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject mail = readByPython(file.readAll());
        QVERIFY(mail[u"defects"].toArray().isEmpty());
        QCOMPARE(mail[u"subject"].toString(), QString(u"Jak oceniasz rozmowę, "_s % shown % u'?'));
        QVERIFY(headerOf(mail, u"Bcc"_s).isEmpty());
        QVERIFY(mail[u"text"].toString().contains(QString(u"Dzień dobry "_s % shown)));
        const QString html = mail[u"html"].toString();
        QVERIFY(html.contains(QString(u"Dzień dobry "_s % shown.toHtmlEscaped())));
        QVERIFY(!html.contains(u"href=\"http://evil"_s) && !html.contains(u"<b>"_s));
    }

    void whatCannotBeSent_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QJsonObject>("values");
        const QString anna = u"anna@klient.example"_s;
        QTest::newRow("connection gone")
            << 1 << u"pl"_s << anna << u"give up mail.settings"_s
            << QJsonObject{{u"connection"_s, u"gone"_s}, {u"problem"_s, u"missing"_s}};
        QTest::newRow("not a mail account")
            << 2 << u"pl"_s << anna << u"give up mail.settings"_s
            << QJsonObject{{u"connection"_s, u"Our CRM"_s}, {u"problem"_s, u"type"_s}};
        QTest::newRow("message gone") << 3 << u"pl"_s << anna << u"give up message.missing"_s
                                      << QJsonObject{{u"message"_s, u"gone"_s}, {u"language"_s, u""_s}};
        QTest::newRow("language missing")
            << 0 << u"de"_s << anna << u"give up message.missing"_s
            << QJsonObject{{u"message"_s, u"Zaproszenie"_s}, {u"language"_s, u"de"_s}};
        QTest::newRow("unknown placeholder") << 4 << u"pl"_s << anna << u"give up message.placeholder"_s
                                             << QJsonObject{{u"name"_s, u"Nope"_s}};
        QTest::newRow("action gone") << 9 << u"pl"_s << anna << u"give up message.missing"_s
                                     << QJsonObject{{u"message"_s, u""_s}, {u"language"_s, u""_s}};
        QTest::newRow("local part beyond ASCII")
            << 0 << u"pl"_s << u"żółw@klient.example"_s << u"give up bad_address"_s
            << QJsonObject{{u"address"_s, u"żółw@klient.example"_s}};
        QTest::newRow("no address") << 0 << u"pl"_s << u"a b"_s << u"give up bad_address"_s
                                    << QJsonObject{{u"address"_s, u"a b"_s}};
    }

    void whatCannotBeSent()
    {
        QFETCH(int, action);
        QFETCH(QString, language);
        QFETCH(QString, person);
        QFETCH(QString, expected);
        QFETCH(QJsonObject, values);
        DeliveryTask what = task();
        what.actionIndex = action;
        what.person = person;
        what.content[u"language"_s] = language;
        const DeliveryOutcome outcome = outcomeOf(office(practice()), what);
        QCOMPARE(summaryOf(outcome), expected);
        QCOMPARE(valuesOf(outcome), values);
        QVERIFY(!QDir(m_folder->filePath(u"practice-mail"_s)).exists());
    }

    void otherActionsAreNotOurs()
    {
        DeliveryTask what = task();
        what.actionType = u"rest"_s;
        QCOMPARE(summaryOf(outcomeOf(office(practice()), what)), u"give up unsupported_action"_s);
        what = task();
        what.automation = u"gone"_s;
        QCOMPARE(summaryOf(outcomeOf(office(practice()), what)), u"give up automation_gone"_s);
    }

    void brokenAccounts_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("host") << u"host"_s << QJsonValue(u""_s);
        QTest::newRow("host ") << u"host"_s << QJsonValue(u"a b/c"_s);
        QTest::newRow("port") << u"port"_s << QJsonValue(70000);
        QTest::newRow("security") << u"security"_s << QJsonValue(u"ssl3"_s);
        QTest::newRow("login") << u"login"_s << QJsonValue(u"magic"_s);
        QTest::newRow("from") << u"from"_s << QJsonValue(u"Biuro"_s);
    }

    void brokenAccounts()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        Connection connection = smtp(25);
        connection.options[member] = value;
        const DeliveryOutcome outcome = outcomeOf(office(connection), task());
        QCOMPARE(summaryOf(outcome), u"give up mail.settings"_s);
        QCOMPARE(valuesOf(outcome).value(u"problem").toString(), member);
        QCOMPARE(valuesOf(outcome).value(u"connection").toString(), u"Office mail"_s);
    }

    void withoutConnectionTheOfficesOwn()
    {
        DeliveryTask what = task();
        what.actionIndex = 5;
        QCOMPARE(summaryOf(outcomeOf(office(practice()), what)), u"delivered practice_sent"_s);
    }

    void internationalDomain()
    {
        SmtpServer server;
        DeliveryTask what = task();
        what.person = u"jan@żółw.example"_s;
        QCOMPARE(summaryOf(outcomeOf(office(smtp(server.port())), what)), u"delivered sent"_s);
        QVERIFY(server.log().contains(u"RCPT jan@xn--w-uga1v8h.example"_s));
    }

    void refusedMarkLeavesNothingBehind()
    {
        const DeliveryOutcome outcome = outcomeOf(office(practice()), task(), false);
        QCOMPARE(summaryOf(outcome), u"try again mail.dropped"_s);
        QVERIFY(QDir(m_folder->filePath(u"practice-mail"_s)).isEmpty());
    }

    void fullDiskIsAMatterOfTime()
    {
        QFile inTheWay(m_folder->filePath(u"practice-mail"_s)); // no folder can be made there
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(summaryOf(outcomeOf(office(practice()), task())), u"try again mail.disk"_s);
    }

    void manyMailsOverFewConnections()
    {
        SmtpServer server;
        Results results;
        constexpr int count = 60;
        {
            const auto mailer = target(office(smtp(server.port())), {.threads = 3});
            for (int i = 0; i < count; ++i)
                deliver(*mailer, task(u"dl_%1"_s.arg(i)), results);
            QTRY_COMPARE_WITH_TIMEOUT(results.reports, count, 60000);
            // Whoever has nothing more to send says good-bye.
            QTRY_COMPARE(server.log().count(u"QUIT"_s), server.log().count(u"CONNECT"_s));
        }
        QCOMPARE(results.marks, count);
        for (const DeliveryOutcome &outcome : std::as_const(results.outcomes))
            QCOMPARE(summaryOf(outcome), u"delivered sent"_s);
        QSet<QString> ids;
        const QList<QByteArray> mails = server.mails();
        for (const QByteArray &mail : mails)
            ids.insert(readMail(mail)->delivery);
        QCOMPARE(ids.size(), count);
        QVERIFY2(server.log().count(u"CONNECT"_s) < count / 4,
                 qPrintable(QString::number(server.log().count(u"CONNECT"_s))));
    }

    void everyDoneIsCalledAtTheEnd()
    {
        SmtpServer server({u"--mode"_s, u"hang"_s});
        Results results;
        auto mailer =
            target(office(smtp(server.port())), {.threads = 2, .timeouts = {.connect = 1h, .whole = 1h}});
        for (int i = 0; i < 10; ++i)
            deliver(*mailer, task(u"dl_%1"_s.arg(i)), results);
        QTRY_COMPARE(server.log().count(u"CONNECT"_s), 2);
        mailer.reset();
        QCOMPARE(results.reports, 10);
        QCOMPARE(results.marks, 0);
        for (const DeliveryOutcome &outcome : std::as_const(results.outcomes)) {
            QCOMPARE(summaryOf(outcome), u"try again mail.dropped"_s);
            QCOMPARE(std::get<TryAgain>(outcome).after.value_or(1s), 0s);
        }
    }

    void changedPasswordIsUsedAtOnce()
    {
        SmtpServer server({u"--user"_s, u"u"_s, u"--password"_s, u"right-word"_s});
        Connection connection = smtp(server.port());
        connection.options[u"login"_s] = u"plain"_s;
        connection.options[u"user"_s] = u"u"_s;
        connection.secrets[u"password"_s] = Secret(u"wrong-word"_s);
        auto current = std::make_shared<const Workspace>(office(connection));
        MailTarget mailer([&current] { return current; }, m_folder->path(), m_clock);
        Results results;
        deliver(mailer, task(), results);
        QTRY_COMPARE(results.reports, 1);
        QCOMPARE(summaryOf(results.outcomes.value(u"dl_1"_s)), u"give up mail.login"_s);
        connection.secrets[u"password"_s] = Secret(u"right-word"_s);
        current = std::make_shared<const Workspace>(office(connection));
        deliver(mailer, task(), results);
        QTRY_COMPARE(results.reports, 2);
        QCOMPARE(summaryOf(results.outcomes.value(u"dl_1"_s)), u"delivered sent"_s);
    }

    void connectionsAreSharedOnlyWithinAnAccount()
    {
        Connection connection = smtp(25);
        connection.options[u"login"_s] = u"plain"_s;
        connection.secrets[u"password"_s] = Secret(u"a"_s);
        const SmtpAccount account = *smtpAccount(connection);
        QVERIFY(isSameAccount(account, *smtpAccount(connection)));
        connection.secrets[u"password"_s] = Secret(u"b"_s);
        QVERIFY(!isSameAccount(account, *smtpAccount(connection)));
        connection.secrets[u"password"_s] = Secret(u"a"_s);
        for (const auto &[member, value] :
             {std::pair(u"host"_s, QJsonValue(u"b"_s)), std::pair(u"port"_s, QJsonValue(26)),
              std::pair(u"security"_s, QJsonValue(u"tls"_s)), std::pair(u"login"_s, QJsonValue(u"login"_s)),
              std::pair(u"user"_s, QJsonValue(u"b"_s)), std::pair(u"caFile"_s, QJsonValue(u"b"_s)),
              std::pair(u"from"_s, QJsonValue(u"b@b.example"_s))}) {
            Connection other = connection;
            other.options[member] = value;
            QVERIFY2(!isSameAccount(account, *smtpAccount(other)), qPrintable(member));
        }
    }

    void logHoldsNeitherPersonsNorSecrets()
    {
        static QStringList lines;
        lines.clear();
        static QMutex mutex;
        const auto former =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                const QMutexLocker lock(&mutex);
                lines.append(text);
            });
        QLoggingCategory::setFilterRules(u"surveyhook.mail*=true"_s);
        SmtpServer server({u"--user"_s, u"u"_s, u"--password"_s, u"right-word"_s});
        Connection connection = smtp(server.port());
        connection.options[u"login"_s] = u"login"_s;
        connection.options[u"user"_s] = u"u"_s;
        for (const QString &password : {u"right-word"_s, u"wrong-word"_s}) {
            connection.secrets[u"password"_s] = Secret(password);
            outcomeOf(office(connection), task());
        }
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(former);
        const QString all = lines.join(u'\n');
        QVERIFY(all.contains(u"dl_1"_s) && all.contains(u"mail.login"_s));
        for (const QString &private_ :
             {u"anna"_s, u"right-word"_s, u"wrong-word"_s, u"cmlnaHQtd29yZA"_s, u"d3Jvbmctd29yZA"_s})
            QVERIFY2(!all.contains(private_), qPrintable(all));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC)};
};

QTEST_GUILESS_MAIN(TestMailTarget)
#include "tst_mailtarget.moc"
