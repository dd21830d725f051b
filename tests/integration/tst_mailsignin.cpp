// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to a mail account in the browser, and tokens renewed for the mails that leave by it: against a
// provider and a mail server of the test's own.
#include "domain/codes.h"
#include "mail/accesstokens.h"
#include "mail/mailsignin.h"
#include "mail/smtpaccount.h"
#include "mail/smtpsender.h"
#include "support/oauthserver.h"
#include "support/smtpserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

#include <future>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Connection account(const OAuthServer &provider, int port = 587)
{
    Connection connection{.id = u"office-mail"_s,
                          .type = u"smtp"_s,
                          .name = u"Office mail"_s,
                          .options = {{u"host"_s, u"127.0.0.1"_s},
                                      {u"port"_s, port},
                                      {u"security"_s, u"none"_s},
                                      {u"login"_s, u"xoauth2"_s},
                                      {u"user"_s, u"biuro@biuro.example"_s},
                                      {u"from"_s, u"biuro@biuro.example"_s},
                                      {u"authUrl"_s, provider.url(u"authorize"_s).toString()},
                                      {u"tokenUrl"_s, provider.url(u"token"_s).toString()},
                                      {u"clientId"_s, u"office.apps.example"_s},
                                      {u"scope"_s, u"https://mail.example/ offline_access"_s}}};
    connection.secrets.insert(u"clientSecret"_s, Secret(provider.clientSecret));
    connection.secrets.insert(u"refreshToken"_s, Secret(provider.refresh));
    return connection;
}

QString endPage(bool granted)
{
    return granted ? u"<p>granted</p>"_s : u"<p>not granted</p>"_s;
}

QString problemOf(const Error &error)
{
    return error.values.value("problem"_L1).toString();
}

/** Signs in as a person would; what became of it. */
class Person
{
public:
    explicit Person(const OAuthServer &provider, MailSignin::Patience patience = {})
        : signin(*signinGrant(account(provider)), endPage, patience)
    {
        QObject::connect(&signin, &MailSignin::ended, &signin,
                         [this](const Result<Tokens> &end) { ends.append(end); });
    }
    void start()
    {
        signin.start([this](const QUrl &url) {
            page = url;
            return true;
        });
    }
    /** What the browser shows there. */
    QByteArray browse(const QUrl &url)
    {
        QNetworkReply *reply = m_browser.get(QNetworkRequest(url));
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30000))
            qFatal("the browser waits for ever");
        reply->deleteLater();
        return reply->readAll();
    }
    QUrl answered(const QUrlQuery &query) const
    {
        QUrl back(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        back.setQuery(query);
        return back;
    }
    QString state() const { return QUrlQuery(page).queryItemValue(u"state"_s); }

    MailSignin signin;
    QUrl page;
    QList<Result<Tokens>> ends;

private:
    QNetworkAccessManager m_browser;
};

} // namespace

class TestMailSignin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPersonSignsIn()
    {
        OAuthServer provider;
        Person person(provider);
        person.start();
        const QUrlQuery asked(person.page);
        QCOMPARE(person.page.path(), u"/authorize"_s);
        QCOMPARE(asked.queryItemValue(u"response_type"_s), u"code"_s);
        QCOMPARE(asked.queryItemValue(u"client_id"_s), u"office.apps.example"_s);
        QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded).replace(u'+', u' '),
                 u"https://mail.example/ offline_access"_s);
        QCOMPARE(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(asked.queryItemValue(u"state"_s).size() >= 43);
        QVERIFY(!person.page.toString().contains(provider.clientSecret));
        QCOMPARE(person.browse(provider.agree(person.page)), "<p>granted</p>");
        QTRY_COMPARE(person.ends.size(), 1);
        QVERIFY2(person.ends.first(), "signed in");
        QCOMPARE(person.ends.first()->refresh.revealText(), provider.refresh);
        QCOMPARE(person.ends.first()->access.revealText(), provider.access);
        QCOMPARE(provider.exchanges, 1);
    }

    void anotherStateIsRefused()
    {
        OAuthServer provider;
        Person person(provider);
        person.start();
        QUrlQuery query{{u"code"_s, u"stolen"_s}, {u"state"_s, u"other"_s}};
        QCOMPARE(person.browse(person.answered(query)), "<p>not granted</p>");
        QTRY_COMPARE(person.ends.size(), 1);
        QCOMPARE(problemOf(person.ends.first().error()), u"state"_s);
        QCOMPARE(provider.exchanges, 0);
    }

    void aPersonRefuses()
    {
        OAuthServer provider;
        Person person(provider);
        person.start();
        const QUrlQuery query{{u"error"_s, u"access_denied"_s}, {u"state"_s, person.state()}};
        QCOMPARE(person.browse(person.answered(query)), "<p>not granted</p>");
        QTRY_COMPARE(person.ends.size(), 1);
        QCOMPARE(problemOf(person.ends.first().error()), u"denied"_s);
    }

    void aCodeWithoutItsVerifierIsWorthNothing()
    {
        OAuthServer provider;
        Person owner(provider);
        owner.start();
        Person thief(provider);
        thief.start();
        const QUrl back = provider.agree(owner.page); // the provider knows the owner's challenge
        QUrlQuery query{{u"code"_s, QUrlQuery(back).queryItemValue(u"code"_s)}, {u"state"_s, thief.state()}};
        thief.browse(thief.answered(query));
        QTRY_COMPARE(thief.ends.size(), 1);
        QCOMPARE(problemOf(thief.ends.first().error()), u"refused"_s);
        QCOMPARE(provider.exchanges, 1);
    }

    void aProviderThatHangsCanBeLeft()
    {
        OAuthServer provider;
        provider.hangs = true;
        auto person = std::make_unique<Person>(provider);
        person->start();
        person->browse(provider.agree(person->page));
        QTRY_COMPARE(provider.exchanges, 1);
        QVERIFY(person->ends.isEmpty());
        person.reset(); // cancelled
        Person patient(provider, {.person = 1h, .provider = 200ms});
        patient.start();
        patient.browse(provider.agree(patient.page));
        QTRY_COMPARE(patient.ends.size(), 1);
        QCOMPARE(problemOf(patient.ends.first().error()), u"unreachable"_s);
    }

    void aPersonWhoNeverComesBackIsNotAwaitedForEver()
    {
        OAuthServer provider;
        Person person(provider, {.person = 50ms, .provider = 1h});
        person.start();
        QTRY_COMPARE(person.ends.size(), 1);
        QCOMPARE(problemOf(person.ends.first().error()), u"timeout"_s);
    }

    void tokensAreRenewedBeforeTheyExpireAndMailGoesOut()
    {
        OAuthServer provider;
        provider.access = u"token-of-today"_s;
        SmtpServer server({u"--user"_s, u"biuro@biuro.example"_s, u"--password"_s, u"token-of-today"_s,
                           u"--auth-mechanism"_s, u"XOAUTH2"_s});
        ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc())};
        AccessTokens tokens(clock);
        const StopRequest stop;
        const Connection connection = account(provider, server.port());
        const auto ready = tokens.withToken(connection, stop);
        QVERIFY(ready);
        SmtpSender sender(*smtpAccount(*ready), {}, stop);
        const DeliveryOutcome outcome =
            sender.send(u"anna@klient.example"_s, "Subject: Hi\r\n\r\nHi\r\n", {});
        QVERIFY(std::holds_alternative<Delivered>(outcome));
        QCOMPARE(server.mails().size(), 1);
        QVERIFY(tokens.withToken(connection, stop));
        QCOMPARE(provider.renewals, 1); // still valid
        clock.advance(59min);
        provider.access = u"token-of-tomorrow"_s;
        const auto renewed = tokens.withToken(connection, stop);
        QCOMPARE(renewed->secrets.value(u"accessToken"_s).revealText(), u"token-of-tomorrow"_s);
        QCOMPARE(provider.renewals, 2);
        QVERIFY(tokens.forget(*renewed));
        QVERIFY(tokens.withToken(connection, stop));
        QCOMPARE(provider.renewals, 3);
    }

    void manyMailsRenewOnce()
    {
        OAuthServer provider;
        const SystemClock clock;
        AccessTokens tokens(clock);
        const StopRequest stop;
        const Connection connection = account(provider);
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        std::atomic<int> ready{0};
        for (int i = 0; i < 6; ++i) {
            pool.start([&] {
                if (tokens.withToken(connection, stop))
                    ++ready;
            });
        }
        QTRY_COMPARE(ready.load(), 6);
        pool.waitForDone();
        QCOMPARE(provider.renewals, 1);
    }

    void anotherRefreshTokenIsHandedOn()
    {
        OAuthServer provider;
        const Connection connection = account(provider);
        provider.nextRefresh = u"second"_s;
        const SystemClock clock;
        QStringList kept;
        AccessTokens tokens(clock, [&kept](const QString &id, const Secret &, const Secret &refresh) {
            kept.append(QString(id + u' ' + refresh.revealText()));
        });
        const StopRequest stop;
        QVERIFY(tokens.withToken(connection, stop));
        QCOMPARE(kept, QStringList{u"office-mail second"_s});
        Connection stored = connection;
        stored.secrets.insert(u"refreshToken"_s, Secret(u"second"_s));
        QVERIFY(tokens.withToken(stored, stop));
        QCOMPARE(provider.renewals, 1); // the same account
    }

    void aWithdrawnGrantIsSaidWithoutSecrets()
    {
        OAuthServer provider;
        provider.error = "invalid_grant";
        const SystemClock clock;
        AccessTokens tokens(clock);
        const StopRequest stop;
        const auto ready = tokens.withToken(account(provider), stop);
        QVERIFY(!ready);
        QCOMPARE(problemOf(ready.error()), u"withdrawn"_s);
        QVERIFY(std::holds_alternative<GiveUp>(signinEnding(ready.error())));
        const QByteArray said = QJsonDocument(ready.error().values).toJson() + ready.error().detail.toUtf8();
        QVERIFY(!said.contains("1//0g"));
    }

    void aRenewalThatHangsStopsOnRequest()
    {
        OAuthServer provider;
        provider.hangs = true;
        const SystemClock clock;
        AccessTokens tokens(clock, {}, 1h);
        StopRequest stop;
        auto result =
            std::async(std::launch::async, [&] { return tokens.withToken(account(provider), stop); });
        QTRY_COMPARE(provider.renewals, 1);
        stop.request();
        QTRY_VERIFY(result.wait_for(0s) == std::future_status::ready);
        const DeliveryOutcome ending = signinEnding(result.get().error());
        QVERIFY(std::holds_alternative<TryAgain>(ending));
    }
};

QTEST_GUILESS_MAIN(TestMailSignin)
#include "tst_mailsignin.moc"
