// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs call our addresses as they would call the systems that we play: the real surveyhookd, real
// sockets, the example workspace, a real mail server.
#include "mail/mailreader.h"
#include "support/daemon.h"
#include "support/fakeclouds.h"
#include "support/fixtures.h"
#include "support/smtpserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto keys = u"/webhooks/387487/TUwNjNDg3M/84b750d6956f02503015938fc38bfe36/"_s;
constexpr QLatin1StringView apiToken("f6434a73f6434a73f6434a73f6434a73");
constexpr QLatin1StringView collectorId("76356e7bffed823fe2b5608d5a864325f2e09738a");
constexpr QByteArrayView updated(
    "{\"type\":\"success\",\"msg\":\"Respondent has been updated on the survey's mailing list\"}");

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_daemon = std::make_unique<Daemon>();
        m_smtp = std::make_unique<SmtpServer>();
    }

    void cleanup()
    {
        m_daemon.reset();
        m_smtp.reset();
    }

    void labelsChangeByGetAndByPost()
    {
        QVERIFY(serve(example()));
        const HttpReply get =
            webhook(u"update-respondent"_s, u"id_survey=399793&id_respondent=12345&l4=SuperVIP&l7=9"_s);
        QCOMPARE(get.status, 200);
        QCOMPARE(get.body, updated);
        QCOMPARE(labels(u"anna.nowak@klient.example"_s),
                 (QJsonObject{{"l4"_L1, "SuperVIP"_L1}, {"l7"_L1, "9"_L1}}));

        QUrl address = m_daemon->url(keys + u"update-respondent"_s);
        const HttpReply posted = post(address, "id_survey=399793&id_respondent=12345&l4=Gold",
                                      {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(posted.body, updated);
        QCOMPARE(labels(u"anna.nowak@klient.example"_s),
                 (QJsonObject{{"l4"_L1, "Gold"_L1}, {"l7"_L1, "9"_L1}}));
        address.setQuery(
            u"id_survey=399793&id_respondent=12345&l10=x"_s); // parameters of the address, no body
        QCOMPARE(post(address, {}, {{"Content-Type", "text/plain"}}).body, updated);
        QCOMPARE(labels(u"anna.nowak@klient.example"_s)["l10"_L1], "x"_L1);

        const QJsonObject event = m_daemon->events().first().toObject();
        QCOMPARE(event["state"_L1], "done"_L1);
        QCOMPARE(event["code"_L1], "list.updated"_L1);
        QCOMPARE(event["person"_L1], "anna.nowak@klient.example"_L1);
        const QByteArray story = QJsonDocument(m_daemon->show(event["id"_L1].toString())).toJson();
        QVERIFY(!story.contains("84b750d6956f02503015938fc38bfe36"));
        QVERIFY(!story.contains("TUwNjNDg3M"));
        const QJsonObject exported = m_daemon->run({u"export"_s}).json();
        QCOMPARE(exported["people"_L1][0]["labels"_L1]["l4"_L1], "Gold"_L1);
        QCOMPARE(m_daemon->stop(), 0);
        QVERIFY(m_smtp->mails().isEmpty());
    }

    void aFormInPartsIsRead()
    {
        QVERIFY(serve(example()));
        const auto part = [](const QByteArray &name, const QByteArray &value) -> QByteArray {
            return "--x7\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        };
        const QByteArray body = part("id_survey", "399793") + part("id_respondent", "12345")
                                + part("l4", "Gold") + part("l5", "one\ntwo") + "--x7--\r\n";
        QCOMPARE(post(m_daemon->url(keys + u"update-respondent"_s), body,
                      {{"Content-Type", "multipart/form-data; boundary=x7"}})
                     .body,
                 updated);
        QCOMPARE(labels(u"anna.nowak@klient.example"_s),
                 (QJsonObject{{"l4"_L1, "Gold"_L1}, {"l5"_L1, "one\ntwo"_L1}}));
        const QByteArray lines = m_daemon->run({u"people"_s}).out;
        QCOMPARE(lines.count('\n'), 1); // a person a line, whatever they are called
        QVERIFY2(lines.contains("l5=one two"), lines.constData());
    }

    void whatIsAnsweredSurvivesAKill()
    {
        QVERIFY(serve(example()));
        QCOMPARE(webhook(u"update-respondent"_s, u"id_survey=399793&id_respondent=12345&l1=kept"_s).body,
                 updated);
        m_daemon->kill();
        QCOMPARE(labels(u"anna.nowak@klient.example"_s)["l1"_L1], "kept"_L1);
    }

    void whatCannotBeDoneIsAnErrorAndChangesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, const QString &hook, const QString &query) {
            QTest::newRow(name) << QString(keys + hook) << query;
        };
        row("unknown person", u"update-respondent"_s, u"id_survey=399793&id_respondent=99999&l1=a"_s);
        row("unknown survey", u"update-respondent"_s, u"id_survey=1&id_respondent=12345&l1=a"_s);
        row("no survey", u"update-respondent"_s, u"id_respondent=12345&l1=a"_s);
        row("no person", u"update-respondent"_s, u"id_survey=399793&l1=a"_s);
        row("unexpanded macro", u"update-respondent"_s,
            u"id_survey=399793&id_respondent=%5BID_RESPONDENT%5D"_s);
        row("unknown name", u"delete-respondent"_s, u"id_survey=399793&id_respondent=12345"_s);
        row("no address", u"add-respondent"_s, u"id_survey=399793&l1=a"_s);
        row("bad address", u"add-respondent"_s, u"id_survey=399793&email=anna"_s);
        row("no template", u"send-invitation"_s, u"id_survey=399793&email=a%40b.example"_s);
        row("unknown template", u"send-invitation"_s,
            u"id_survey=399793&email=a%40b.example&id_template=9"_s);
        row("unknown token", u"send-invitation-to-token"_s,
            u"id_survey=399793&token=x&id_template=invite-nps"_s);
        QTest::newRow("wrong key")
            << u"/webhooks/387487/TUwNjNDg3M/84b750d6956f02503015938fc38bfe37/update-respondent"_s
            << u"id_survey=399793&id_respondent=12345&l1=a"_s;
    }

    void whatCannotBeDoneIsAnErrorAndChangesNothing()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        QVERIFY(serve(example()));
        const QByteArray before = m_daemon->run({u"people"_s, u"--json"_s}).out;
        const HttpReply reply = get(path, query);
        QCOMPARE(reply.json()["type"_L1], "error"_L1);
        QVERIFY(!reply.json()["msg"_L1].toString().isEmpty());
        QCOMPARE(m_daemon->run({u"people"_s, u"--json"_s}).out, before);
        const QJsonObject event = m_daemon->events().first().toObject();
        QCOMPARE(event["state"_L1], "rejected"_L1);
        QCOMPARE(event["code"_L1], "order.refused"_L1);
        QVERIFY(m_daemon->run({u"show"_s, event["id"_L1].toString()}).out.contains("refused"));
    }

    void anInvitationIsOrderedOnceAndPassesTheGate()
    {
        QVERIFY(serve(example()));
        const QString query =
            u"id_survey=399793&email=Piet%40Klant.example&FirstName=Piet&language=nl&l4=VIP&id_template=invite-nps"_s;
        QCOMPARE(webhook(u"send-invitation"_s, query).json()["type"_L1], "success"_L1);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        const ReadMail mail = *readMail(m_smtp->mails().first());
        QCOMPARE(mail.to, u"piet@klant.example"_s);
        QCOMPARE(mail.subject, u"Hoe was ons gesprek?"_s);
        QVERIFY(mail.text.contains(u"imie=Piet"_s));
        QTRY_COMPARE(newest()["state"_L1], "sent"_L1);
        QCOMPARE(labels(u"piet@klant.example"_s)["l4"_L1], "VIP"_L1);
        QCOMPARE(webhook(u"send-invitation"_s, query).json()["type"_L1], "success"_L1);
        QTRY_COMPARE(newest()["state"_L1], "resting"_L1);

        const QString token = person(u"anna.nowak@klient.example"_s)["tokens"_L1]["nps-chat"_L1].toString();
        QVERIFY(!token.isEmpty());
        QCOMPARE(webhook(u"send-invitation-to-token"_s,
                         u"id_survey=399793&id_template=invite-nps&token="_s + token)
                     .json()["type"_L1],
                 "success"_L1);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 2, 20000);
        QCOMPARE(readMail(m_smtp->mails().last())->to, u"anna.nowak@klient.example"_s);
        QVERIFY(readMail(m_smtp->mails().last())->text.contains(u"osoba=12345"_s));
    }

    void aCollectorThatIsOffKeepsPeopleWaiting()
    {
        QVERIFY(serve(example()));
        QCOMPARE(api(u"action=turnOffCollector"_s).json()["status"_L1], true);
        QCOMPARE(api(u"action=addContactToCollector&email=jan%40klient.example&firstName=Jan&crk=c1"_s)
                     .json()["status"_L1],
                 true);
        QTRY_COMPARE(newest()["state"_L1], "held"_L1);
        QCOMPARE(newest()["code"_L1], "collector.off"_L1);
        QCOMPARE(newest()["collector"_L1], "chat-collector"_L1);
        QVERIFY(newest()["automation"_L1].isNull());
        QVERIFY(m_daemon->run({u"export"_s}).out.contains("\"state\": \"off\""));
        QVERIFY(m_smtp->mails().isEmpty());
        QCOMPARE(api(u"action=turnOnCollector"_s).json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        QCOMPARE(readMail(m_smtp->mails().first())->to, u"jan@klient.example"_s);
        QCOMPARE(api(u"email=jan%40klient.example&crk=c1"_s).json()["status"_L1], true); // a repeat
        QTRY_COMPARE(newest()["state"_L1], "duplicate"_L1);
        QCOMPARE(m_daemon->stop(), 0);
        QCOMPARE(m_smtp->mails().size(), 1);
    }

    void intercomMayForwardToACollector()
    {
        QVERIFY(serve(example()));
        const QUrl url = forwarded();
        QCOMPARE(send("HEAD", url).status, 200);
        QCOMPARE(post(url, fixture(u"intercom/ping.json"_s), {{"Content-Type", "application/json"}})
                     .json()["status"_L1],
                 true);
        QVERIFY(m_daemon->events().isEmpty());
        const HttpReply reply = post(url, fixture(u"intercom/conversation.admin.closed.json"_s),
                                     {{"Content-Type", "application/json"}});
        QCOMPARE(reply.json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        QCOMPARE(readMail(m_smtp->mails().first())->to, u"lucja.zolkiewska@przyklad.example"_s);
        const QByteArray story = QJsonDocument(m_daemon->show(newest()["id"_L1].toString())).toJson();
        QVERIFY(!story.contains(QByteArray(apiToken.data())));
    }

    void whoWantsNoMailsIsNotInvitedByAForwardedCall()
    {
        QVERIFY(serve(example()));
        const HttpReply reply = post(forwarded(), fixture(u"intercom/contact.unsubscribed.json"_s),
                                     {{"Content-Type", "application/json"}});
        QCOMPARE(reply.json()["status"_L1], true);
        QTRY_COMPARE(newest()["state"_L1], "done"_L1);
        QCOMPARE(newest()["code"_L1], "notice"_L1);
        QCOMPARE(newest()["person"_L1], "lucja.zolkiewska@przyklad.example"_L1);
        QVERIFY(isOptedOut(u"lucja.zolkiewska@przyklad.example"_s));
        QVERIFY(isOnNoList(u"lucja.zolkiewska@przyklad.example"_s));
        post(forwarded(), fixture(u"intercom/conversation.admin.closed.json"_s),
             {{"Content-Type", "application/json"}});
        QTRY_COMPARE(newest()["state"_L1], "suppressed"_L1);
        QCOMPARE(m_daemon->stop(), 0);
        QVERIFY(m_smtp->mails().isEmpty());
    }

    void aForwardedCallIsProvenWhereItsSecretIsSet()
    {
        QJsonObject workspace = example();
        QJsonObject settings = workspace["settings"_L1].toObject();
        QJsonObject incoming = settings["incoming"_L1].toObject();
        incoming["intercom"_L1] = QJsonObject{{"secret"_L1, "intercom_test_client_secret_7f3a"_L1}};
        settings["incoming"_L1] = incoming;
        workspace["settings"_L1] = settings;
        QVERIFY(serve(workspace));
        const QByteArray body = fixture(u"intercom/conversation.admin.closed.json"_s);
        for (const QByteArray &signature :
             {QByteArray(), QByteArray("sha1=0141b7de0a71cc48cbd07ab0f26182017cef52ad")}) {
            RawHeaders headers{{"Content-Type", "application/json"}};
            if (!signature.isEmpty())
                headers.append({"X-Hub-Signature", signature});
            const HttpReply reply = post(forwarded(), body, headers);
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.json()["status"_L1], false);
            QCOMPARE(newest()["state"_L1], "rejected"_L1);
            QCOMPARE(newest()["code"_L1], "signature"_L1);
        }
        RawHeaders genuine;
        for (const auto &[name, value] : fixtureHeaders(u"intercom/conversation.admin.closed.headers"_s))
            genuine.append({name, value});
        QCOMPARE(post(forwarded(), body, genuine).json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        const QByteArray exported = m_daemon->run({u"export"_s}).out;
        QVERIFY(!exported.contains("intercom_test_client_secret_7f3a"));
    }

    void aCollectorSaysWhyItRefuses()
    {
        QJsonObject workspace = example();
        withCollector(workspace,
                      {{"id"_L1, "web"_L1}, {"cId"_L1, "linkcollector"_L1}, {"kind"_L1, "link"_L1}});
        QVERIFY(serve(workspace));
        const auto ask = [this](const QString &token, const QString &collector) {
            return get(u"/api.php"_s,
                       u"apiToken="_s + token + u"&cId="_s + collector + u"&email=a%40b.example"_s);
        };
        const HttpReply wrongKind = ask(apiToken, u"linkcollector"_s);
        QCOMPARE(wrongKind.json()["status"_L1], false);
        QVERIFY(wrongKind.json()["notification"_L1].toString().contains(u"kind"_s));
        const HttpReply wrongToken = ask(u"wrong"_s, collectorId);
        QCOMPARE(wrongToken.status, 401);
        QCOMPARE(wrongToken.json()["status"_L1], false);
        QCOMPARE(ask(apiToken, u"nobody"_s).status, 400);
        QCOMPARE(m_daemon->run({u"people"_s, u"--json"_s}).json()["people"_L1].toArray().size(), 1);
    }

    void whatIsOrderedWithAnInvitationIsDoneOrSaid_data()
    {
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QByteArray>("said"); // in the story; empty: nothing is left undone
        QTest::addColumn<QString>("mailed");
        QTest::newRow("nothing") << QString() << QByteArray() << QString();
        QTest::newRow("a reminder") << u"&reminder_delay=72&template_reminder_id=3612"_s
                                    << QByteArray("A reminder after 72 hours was ordered") << QString();
        QTest::newRow("a reminder, by its other name")
            << u"&reminder=48"_s << QByteArray("A reminder after 48 hours was ordered") << QString();
        QTest::newRow("a reminder without a time")
            << u"&template_reminder_id=3612"_s << QByteArray("A reminder was ordered") << QString();
        QTest::newRow("without a footer")
            << u"&footer=0"_s << QByteArray("ordered without a footer") << u"rezygnuję"_s;
        QTest::newRow("with the usual footer") << u"&footer=1"_s << QByteArray() << u"rezygnuję"_s;
        QTest::newRow("with words of its own")
            << u"&footer=Biuro%20%5Bx%5D(http%3A%2F%2Fevil.example)%20Kowalska"_s << QByteArray()
            << u"Biuro [x](http://evil.example) Kowalska"_s;
    }
    void whatIsOrderedWithAnInvitationIsDoneOrSaid()
    {
        QFETCH(QString, extra);
        QFETCH(QByteArray, said);
        QFETCH(QString, mailed);
        QVERIFY(serve(example()));
        const QString query =
            u"id_survey=399793&email=ola%40klient.example&language=pl&id_template=invite-nps"_s;
        QCOMPARE(webhook(u"send-invitation"_s, query + extra).json()["type"_L1], "success"_L1);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        const ReadMail mail = *readMail(m_smtp->mails().first());
        QVERIFY2(mail.text.contains(mailed), qPrintable(mail.text));
        QVERIFY(!mail.html.contains(u"href=\"http://evil.example"_s));
        const QJsonObject event = newest();
        const QByteArray story = m_daemon->run({u"show"_s, event["id"_L1].toString()}).out.simplified();
        const bool undone = story.contains("was ordered");
        QCOMPARE(undone, !said.isEmpty());
        QVERIFY2(story.contains(said), story.constData());
    }

    void whoWasAskedByACollectorRests()
    {
        QJsonObject workspace = example();
        workspace["automations"_L1] = QJsonArray();
        QVERIFY(serve(workspace));
        QCOMPARE(api(u"email=jan%40klient.example"_s).json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        QTRY_COMPARE(m_daemon->events({u"--state"_s, u"sent"_s}).size(), 1);
        const QJsonValue jan = m_daemon->run({u"people"_s, u"--json"_s}).json()["people"_L1][0];
        const QDateTime until = QDateTime::fromString(jan["restUntil"_L1].toString(), Qt::ISODateWithMs);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(until);
        QVERIFY2(seconds > 29 * 86400 && seconds <= 30 * 86400, qPrintable(until.toString()));
    }

    void whatCannotBeReadIsSaidAndChangesNothing()
    {
        QVERIFY(serve(example()));
        QUrl link = m_daemon->url(u"/api.php"_s);
        link.setQuery(u"apiToken="_s + apiToken + u"&cId="_s + collectorId);
        QUrl labelsUrl = m_daemon->url(keys + u"update-respondent"_s);
        labelsUrl.setQuery(u"id_survey=399793&id_respondent=12345&l4=Evil"_s);
        for (const QUrl &url : {link, labelsUrl}) {
            const HttpReply reply = post(url, R"({"email":"h@klient.example",)");
            QCOMPARE(reply.status, 400);
            QVERIFY2(reply.body.contains("The body cannot be read"), reply.body.constData());
            QTRY_COMPARE(newest()["state"_L1], "rejected"_L1);
        }
        QVERIFY(labels(u"anna.nowak@klient.example"_s)["l4"_L1] != "Evil"_L1);
    }

    void whereABodyBreaksOffIsSaid()
    {
        QVERIFY(serve(example()));
        QUrl list = m_daemon->url(u"/invite"_s);
        list.setQuery(u"apiKey=en-incoming-1"_s);
        QUrl link = m_daemon->url(u"/api.php"_s);
        link.setQuery(u"apiToken="_s + apiToken + u"&cId="_s + collectorId);
        QUrl labelsUrl = m_daemon->url(keys + u"update-respondent"_s);
        labelsUrl.setQuery(u"id_survey=399793&id_respondent=12345"_s);
        for (const QUrl &url : {list, link, labelsUrl}) {
            const HttpReply reply = post(url, R"([{"EmailAddress":"a@b.example")");
            QCOMPARE(reply.status, 400);
            QCOMPARE(newest()["state"_L1], "rejected"_L1);
            QCOMPARE(newest()["code"_L1], "body"_L1);
            const QByteArray story =
                m_daemon->run({u"show"_s, newest()["id"_L1].toString()}).out.simplified();
            QVERIFY2(story.contains("(JSON, at byte 30)"), story.constData());
            if (url == list)
                QCOMPARE(reply.json()["at"_L1], 30);
        }
    }

    void theForwardedFirstNameStandsInTheInvitation_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mailed");
        QTest::newRow("of a conversation's author") << u"conversation.admin.closed"_s << u"Łucja"_s;
        QTest::newRow("of a contact") << u"contact.user.created"_s << u"Jóke"_s;
    }
    void theForwardedFirstNameStandsInTheInvitation()
    {
        QFETCH(QString, name);
        QFETCH(QString, mailed);
        QVERIFY(serve(example()));
        const HttpReply reply = post(forwarded(), fixture(u"intercom/"_s + name + u".json"_s),
                                     {{"Content-Type", "application/json"}});
        QCOMPARE(reply.json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        const ReadMail mail = *readMail(m_smtp->mails().first());
        QVERIFY2(mail.text.contains(mailed), qPrintable(mail.text));
    }

    void aForwardedCallThatNamesNobodyIsNoFault()
    {
        QVERIFY(serve(example()));
        const HttpReply reply =
            post(forwarded(), fixture(u"intercom/conversation.admin.closed.bot_no_email.json"_s));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()["status"_L1], false);
        QTRY_COMPARE(newest()["state"_L1], "filtered"_L1);
        QCOMPARE(newest()["code"_L1], "no_address"_L1);
    }

    void pagesOfOtherSitesAndOtherMethodsChangeNothing()
    {
        QVERIFY(serve(example()));
        QUrl address = m_daemon->url(keys + u"update-respondent"_s);
        address.setQuery(u"id_survey=399793&id_respondent=12345&l4=Evil"_s);
        const RawHeaders foreign{{"Host", "evil.example"}, {"Origin", "https://evil.example"}};
        QCOMPARE(post(address, "l4=Evil", foreign).status, 404);
        QCOMPARE(
            send("GET", address, {}, {{"Host", "evil.example"}, {"Sec-Fetch-Site", "cross-site"}}).status,
            404);
        QCOMPARE(send("PUT", address, "l4=Evil").status, 405);
        QVERIFY(labels(u"anna.nowak@klient.example"_s)["l4"_L1] != "Evil"_L1);
        QCOMPARE(post(address, {}, {{"Origin", "https://crm.example"}}).body, updated); // our own Host
    }

    void anSmsCollectorNeedsOnlyAPhone()
    {
        const FakeClouds clouds;
        QJsonObject workspace = example();
        QJsonArray connections = workspace["connections"_L1].toArray();
        connections.append(QJsonObject{{"id"_L1, "sms-gate"_L1},
                                       {"type"_L1, "rest"_L1},
                                       {"baseUrl"_L1, clouds.url(u"rest"_s)}});
        workspace["connections"_L1] = connections;
        const QJsonObject action{{"type"_L1, "rest"_L1},
                                 {"connection"_L1, "sms-gate"_L1},
                                 {"path"_L1, "/sms"_L1},
                                 {"body"_L1, "{\"to\":\"{{phone}}\",\"text\":\"{{SurveyLink}}\"}"_L1}};
        withCollector(workspace, {{"id"_L1, "sms"_L1},
                                  {"cId"_L1, "smscollector"_L1},
                                  {"kind"_L1, "sms"_L1},
                                  {"action"_L1, action}});
        QVERIFY(serve(workspace));
        const auto ask = [this](const QString &query) {
            return get(u"/api.php"_s, u"apiToken="_s + apiToken + u"&cId=smscollector&"_s + query);
        };
        QCOMPARE(ask(u"action=turnOffCollector"_s).json()["status"_L1], true);
        QCOMPARE(ask(u"phone=%2B48600100200&firstName=Jan"_s).json()["status"_L1], true);
        QTRY_COMPARE(newest()["state"_L1], "held"_L1);
        QCOMPARE(newest()["person"_L1], "+48600100200"_L1);
        QVERIFY(clouds.calls(u"rest"_s).isEmpty());
        QCOMPARE(ask(u"action=turnOnCollector"_s).json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(clouds.calls(u"rest"_s).size(), 1, 20000);
        const QJsonObject call = clouds.calls(u"rest"_s).first().toObject();
        QCOMPARE(call["path"_L1], "/sms"_L1);
        const QString agent = call["headers"_L1]["user-agent"_L1].toString();
        QVERIFY2(agent.startsWith(u"Surveyhook/"_s) && agent.size() > 11, qPrintable(agent));
        const QJsonObject sms = QJsonDocument::fromJson(call["body"_L1].toString().toUtf8()).object();
        QCOMPARE(sms["to"_L1], "+48600100200"_L1);
        QVERIFY(sms["text"_L1].toString().startsWith(u"https://"_s));
        QTRY_COMPARE(m_daemon->events({u"--state"_s, u"sent"_s}).size(), 1);
        for (const QString &query : {u"firstName=Jan"_s, u"phone=abc"_s, u"email=jan%40klient.example"_s,
                                     u"email=jan%40klient.example&phone=12"_s}) {
            const QJsonObject nobody = ask(query).json();
            QCOMPARE(nobody["status"_L1], false);
            QVERIFY(nobody["notification"_L1].toString().contains(u"phone"_s));
            QCOMPARE(newest()["state"_L1], "rejected"_L1);
            const QByteArray story =
                m_daemon->run({u"show"_s, newest()["id"_L1].toString()}).out.simplified();
            QVERIFY2(story.contains("no valid phone number"), story.constData());
        }
        QCOMPARE(clouds.calls(u"rest"_s).size(), 1);
    }

    void anAutomationTakesWhoIsAddedToItsCollector()
    {
        QJsonObject workspace = example();
        QJsonArray automations = workspace["automations"_L1].toArray();
        automations.append(
            QJsonObject{{"id"_L1, "added"_L1},
                        {"name"_L1, "Dodani"_L1},
                        {"state"_L1, "on"_L1},
                        {"trigger"_L1, QJsonObject{{"platform"_L1, "generic"_L1},
                                                   {"key"_L1, "k-added-1"_L1},
                                                   {"collector"_L1, collectorId}}},
                        {"filter"_L1, QJsonObject{{"all"_L1, QJsonArray{QJsonObject{{"field"_L1, "vip"_L1},
                                                                                    {"is"_L1, "yes"_L1}}}}}},
                        {"survey"_L1, "nps-chat"_L1},
                        {"mapping"_L1, QJsonObject{{"Email"_L1, QJsonObject{{"field"_L1, "email"_L1}}},
                                                   {"FirstName"_L1, QJsonObject{{"field"_L1, "imie"_L1}}}}},
                        {"action"_L1, QJsonObject{{"type"_L1, "email"_L1},
                                                  {"connection"_L1, "office-mail"_L1},
                                                  {"message"_L1, "invite-nps"_L1},
                                                  {"language"_L1, QJsonObject{{"fixed"_L1, "nl"_L1}}}}}});
        workspace["automations"_L1] = automations;
        QVERIFY(serve(workspace));
        QCOMPARE(api(u"email=jan%40klient.example&vip=no"_s).json()["status"_L1], true);
        QTRY_COMPARE(newest()["state"_L1], "filtered"_L1);
        QCOMPARE(newest()["automation"_L1], "added"_L1);

        QCOMPARE(api(u"email=piet%40klant.example&vip=yes&imie=Piet"_s).json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 20000);
        const ReadMail mail = *readMail(m_smtp->mails().first());
        QCOMPARE(mail.to, u"piet@klant.example"_s);
        QVERIFY(mail.text.contains(u"imie=Piet"_s));

        // The collector's switch holds them as well.
        QCOMPARE(api(u"action=turnOffCollector"_s).json()["status"_L1], true);
        QUrl url = m_daemon->url(u"/api.php"_s);
        url.setQuery(u"apiToken="_s + apiToken + u"&cId="_s + collectorId);
        QCOMPARE(post(url, "email=ola%40klient.example&vip=yes",
                      {{"Content-Type", "application/x-www-form-urlencoded"}})
                     .json()["status"_L1],
                 true);
        QTRY_COMPARE(newest()["state"_L1], "held"_L1);
        QCOMPARE(newest()["code"_L1], "collector.off"_L1);
        QCOMPARE(api(u"action=turnOnCollector"_s).json()["status"_L1], true);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 2, 20000);
    }

    void aListIsInvitedWholeOrNotAtAll()
    {
        QVERIFY(serve(example()));
        QUrl url = m_daemon->url(u"/invite"_s);
        url.setQuery(u"apiKey=en-incoming-1"_s);
        const HttpReply bad =
            post(url,
                 "[{\"EmailAddress\":\"a@b.example\"},{\"EmailAddress\":\"nobody\"},{\"FirstName\":\"X\"}]");
        QCOMPARE(bad.status, 400);
        QCOMPARE(bad.json()["accepted"_L1], false);
        const QJsonArray rows = bad.json()["rows"_L1].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]["row"_L1], 1);
        QCOMPARE(rows[0]["field"_L1], "EmailAddress"_L1);
        QCOMPARE(rows[1]["row"_L1], 2);
        QCOMPARE(newest()["state"_L1], "rejected"_L1);
        const QByteArray story = m_daemon->run({u"show"_s, newest()["id"_L1].toString()}).out.simplified();
        for (const QByteArray &told : {QByteArray("Row 2, EmailAddress: this is no e-mail address"),
                                       QByteArray("Row 3, EmailAddress: nothing stands there")})
            QVERIFY2(story.contains(told), story.constData());
        const QByteArray good = "[{\"EmailAddress\":\"a@b.example\",\"FirstName\":\"Ada\",\"Language\":"
                                "\"pl\"},{\"EmailAddress\":\"c@d.example\",\"Language\":\"nl\"}]";
        const HttpReply reply = post(url, good);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()["accepted"_L1], true);
        QCOMPARE(reply.json()["events"_L1].toArray().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 2, 20000);
        QCOMPARE(post(url, good).json()["events"_L1], reply.json()["events"_L1]);
        QCOMPARE(m_daemon->events({u"--state"_s, u"duplicate"_s}).size(), 2);
        url.setQuery(u"apiKey=other"_s);
        QCOMPARE(post(url, good).status, 400);
        QCOMPARE(m_daemon->stop(), 0);
        QCOMPARE(m_smtp->mails().size(), 2);
    }

private:
    static QJsonObject example()
    {
        return QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
    }

    /** The link that Intercom is given. */
    QUrl forwarded() const
    {
        QUrl url = m_daemon->url(u"/api.php"_s);
        url.setQuery(u"apiToken="_s + apiToken + u"&cId="_s + collectorId
                     + u"&source=intercom&action=addContactToCollector"_s);
        return url;
    }

    bool isOptedOut(const QString &address) const
    {
        return person(address)["optedOut"_L1].toVariant().toBool();
    }
    bool isOnNoList(const QString &address) const
    {
        return person(address)["lists"_L1].toVariant().toMap().isEmpty()
               && person(address)["lists"_L1].toArray().isEmpty();
    }

    /** To the first survey. */
    static void withCollector(QJsonObject &workspace, const QJsonObject &collector)
    {
        QJsonArray surveys = workspace["surveys"_L1].toArray();
        QJsonObject survey = surveys[0].toObject();
        QJsonArray collectors = survey["collectors"_L1].toArray();
        collectors.append(collector);
        survey["collectors"_L1] = collectors;
        surveys[0] = survey;
        workspace["surveys"_L1] = surveys;
    }

    bool serve(QJsonObject workspace)
    {
        QJsonArray connections = workspace["connections"_L1].toArray();
        QJsonObject mail = connections[0].toObject();
        mail["port"_L1] = m_smtp->port();
        connections[0] = mail;
        workspace["connections"_L1] = connections;
        return m_daemon->importWorkspace(workspace) && m_daemon->start();
    }

    HttpReply get(const QString &path, const QString &query) const
    {
        QUrl url = m_daemon->url(path);
        url.setQuery(query);
        return send("GET", url);
    }
    HttpReply webhook(const QString &name, const QString &query) const { return get(keys + name, query); }
    HttpReply api(const QString &query) const
    {
        return get(u"/api.php"_s, u"apiToken="_s + apiToken + u"&cId="_s + collectorId + u'&' + query);
    }

    QJsonObject newest() const { return m_daemon->events().first().toObject(); }
    QJsonObject person(const QString &address) const
    {
        return m_daemon->run({u"people"_s, u"--search"_s, address, u"--json"_s})
            .json()["people"_L1][0]
            .toObject();
    }
    QJsonObject labels(const QString &address) const { return person(address)["labels"_L1].toObject(); }

    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<SmtpServer> m_smtp;
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
