// SPDX-License-Identifier: GPL-3.0-or-later
// Events that lack the customer's address, from the call to the verdict in the story: the real surveyhookd
// asks iAdvize (GraphQL, REST, login) and Intercom (REST) over sockets and goes on from their answers.
#include "support/cloudoffice.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto patience = 30000;
const QString conversation = u"7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"_s;

/** The automation of iAdvize with another look-up. */
QJsonObject asking(const QString &type)
{
    QJsonObject automation = CloudOffice::automationAt(2);
    automation["lookup"_L1] =
        QJsonArray{QJsonObject{{u"id"_s, u"visitor"_s}, {u"type"_s, type}, {u"connection"_s, u"iadvize"_s}}};
    return automation;
}

/** A conversation that Intercom closes, of a contact whose address it does not tell. */
QJsonObject askingIntercom()
{
    QJsonObject automation = CloudOffice::automationAt(2);
    automation["trigger"_L1] = CloudOffice::automationAt(0)["trigger"_L1];
    automation["filter"_L1] = CloudOffice::automationAt(0)["filter"_L1];
    automation["lookup"_L1] = QJsonArray{QJsonObject{{u"id"_s, u"visitor"_s},
                                                     {u"type"_s, u"intercom.contact"_s},
                                                     {u"connection"_s, u"intercom"_s}}};
    return automation;
}

/** The same visitor in a talk of their own. */
QByteArray talk(int number)
{
    QByteArray body = fixture(u"iadvize/v2.conversation.closed.json"_s);
    body.replace("9d10", QByteArray::number(1000 + number));
    body.replace("90001", QByteArray::number(95000 + number));
    return body;
}

} // namespace

class TestLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_office = std::make_unique<CloudOffice>();
    }
    void cleanup() { m_office.reset(); }

    void theVisitorIsFoundAndInvited()
    {
        QVERIFY(m_office->serve(2));
        const QString event = closed();
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(event), u"sent"_s, patience);
        QCOMPARE(m_office->count(u"iadvize"_s), 1);
        const QJsonObject asked = m_office->lastCall(u"iadvize"_s);
        QCOMPARE(asked["path"_L1], "/graphql"_L1);
        QCOMPARE(asked["headers"_L1]["authorization"_L1], "Bearer ia-token-1"_L1);
        QVERIFY(asked["body"_L1].toString().contains(conversation));
        QCOMPARE(m_office->lastQuery(u"surveylab"_s)["email"_L1], "m.oberg@przyklad.example"_L1);
        QVERIFY(m_office->linesOf(event).contains(u"lookup.found"_s));
        QVERIFY(!QJsonDocument(m_office->daemon().show(event)).toJson().contains("ia-token-1"));
    }

    void whatCannotBeAnswered_data()
    {
        QTest::addColumn<QByteArray>("ending"); // of the conversation's id
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("line");
        QTest::newRow("no address") << QByteArray("0000") << u"filtered no_address"_s << u"lookup.nothing"_s;
        QTest::newRow("no conversation")
            << QByteArray("ffff") << u"filtered no_address"_s << u"lookup.nothing"_s;
        QTest::newRow("an error inside HTTP 200")
            << QByteArray("eeee") << u"needs_attention lookup.failed"_s << u"lookup.failed"_s;
    }
    void whatCannotBeAnswered()
    {
        QFETCH(QByteArray, ending);
        QFETCH(QString, end);
        QFETCH(QString, line);
        QVERIFY(m_office->serve(2));
        QByteArray body = fixture(u"iadvize/v2.conversation.closed.json"_s);
        body.replace("9d10", ending);
        const QString event = m_office->iadvize(body);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), end, patience);
        QVERIFY(m_office->linesOf(event).contains(line));
        QCOMPARE(m_office->count(u"surveylab"_s), 0);
    }

    void aRefusedTokenNeedsAPersonAndCanBeRunAgain()
    {
        QVERIFY(m_office->serve(2));
        m_office->clouds().order(
            u"iadvize"_s,
            {QJsonObject{{u"status"_s, 401},
                         {u"body"_s, QString::fromUtf8(fixture(u"iadvize/oauth.invalid.401.json"_s))}}});
        const QString event = closed();
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"needs_attention lookup.failed"_s, patience);
        QCOMPARE(m_office->daemon().run({u"replay"_s, event}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(event), u"sent"_s, patience);
    }

    void aPlatformThatIsDownIsAskedAgainLater()
    {
        QVERIFY(m_office->serve(2));
        m_office->clouds().order(u"iadvize"_s,
                                 {QJsonObject{{u"status"_s, 503}, {u"body"_s, u"<html>busy</html>"_s}}});
        const QString event = closed();
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(event), u"retrying"_s, patience);
        QVERIFY(!m_office->daemon().show(event)["event"_L1]["due"_L1].isNull());
        QCOMPARE(m_office->count(u"iadvize"_s), 1);
    }

    void aUserNameAndAPasswordBringOneTokenForAll()
    {
        logInWith(u"tajne-ia"_s);
        QVERIFY(m_office->serve(2));
        QStringList events;
        for (int i = 0; i < 4; ++i)
            events.append(m_office->iadvize(talk(i)));
        for (const QString &event : std::as_const(events))
            QTRY_VERIFY_WITH_TIMEOUT(m_office->linesOf(event).contains(u"lookup.found"_s), patience);
        QCOMPARE(logins(), 1);
        QCOMPARE(m_office->lastCall(u"iadvize"_s)["headers"_L1]["authorization"_L1],
                 "Bearer ia-fetched-1"_L1);
        QVERIFY(!QJsonDocument(m_office->daemon().show(events.first())).toJson().contains("ia-fetched"));

        // Withdrawn before its time: another is fetched, the event notices nothing.
        m_office->clouds().set(u"iadvize"_s, {{u"withdrawn"_s, QJsonArray{u"ia-fetched-1"_s}}});
        const QString later = m_office->iadvize(talk(9));
        QTRY_VERIFY_WITH_TIMEOUT(m_office->linesOf(later).contains(u"lookup.found"_s), patience);
        QCOMPARE(logins(), 2);
    }

    void aWrongPasswordIsNotTriedForEveryEvent()
    {
        logInWith(u"wrong-ia"_s);
        QVERIFY(m_office->serve(2));
        for (int i = 0; i < 3; ++i) {
            const QString event = m_office->iadvize(talk(i));
            QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"needs_attention lookup.failed"_s, patience);
            QVERIFY(!m_office->toldOf(event).contains("wrong-ia"));
        }
        QCOMPARE(logins(), 1);
        QCOMPARE(m_office->count(u"iadvize"_s), 1); // and nothing was asked with no token
    }

    void theOlderInterfaceIsAskedByTheIdThatWasChosen_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("end");
        QTest::newRow("not chosen") << QString() << u"/api/2/visitor/71500233"_s << u"sent call.accepted"_s;
        QTest::newRow("the old number")
            << u"visitorExternalId"_s << u"/api/2/visitor/71500233"_s << u"sent call.accepted"_s;
        QTest::newRow("the new id, which this one does not know")
            << u"visitorId"_s << u"/api/2/visitor/e2a9c7d4-1f3b-4c58-8a67-0b1c2d3e4f55"_s
            << u"filtered no_address"_s;
        QTest::newRow("a search") << u"unique_id"_s << u"/api/2/visitor"_s << u"sent call.accepted"_s;
    }
    void theOlderInterfaceIsAskedByTheIdThatWasChosen()
    {
        QFETCH(QString, by);
        QFETCH(QString, path);
        QFETCH(QString, end);
        if (!by.isEmpty())
            m_office->connect(u"iadvize"_s, u"visitorBy"_s, by);
        QVERIFY(m_office->serve({asking(u"iadvize.rest"_s)}));
        const QString event = closed();
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), end, patience);
        QCOMPARE(m_office->lastCall(u"iadvize"_s)["path"_L1].toString(), path);
    }

    void aForbiddenKeyIsToldInsideHttp200()
    {
        m_office->connect(u"iadvize"_s, u"token"_s, u"wrong-key"_s);
        QVERIFY(m_office->serve({asking(u"iadvize.rest"_s)}));
        const QString event = closed();
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"needs_attention lookup.failed"_s, patience);
        QVERIFY(m_office->toldOf(event).contains("does not accept our access token"));
    }

    void intercomsContacts_data()
    {
        QTest::addColumn<QByteArray>("contact");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("asked");
        QTest::newRow("found") << QByteArray("69b8110de0aa5f0012abc777") << u"sent call.accepted"_s << 1;
        QTest::newRow("merged") << QByteArray("merged-69c0ffee") << u"sent call.accepted"_s << 2;
        QTest::newRow("merged, and that one too: once only")
            << QByteArray("merged-merged-69c0ffee") << u"filtered no_address"_s << 2;
        QTest::newRow("unsubscribed") << QByteArray("unsubscribed-1") << u"suppressed lookup.nothing"_s << 1;
        QTest::newRow("mails come back") << QByteArray("bounced-1") << u"suppressed lookup.nothing"_s << 1;
        QTest::newRow("no address") << QByteArray("silent-1") << u"filtered no_address"_s << 1;
        QTest::newRow("not there") << QByteArray("gone-1") << u"filtered no_address"_s << 1;
    }
    void intercomsContacts()
    {
        QFETCH(QByteArray, contact);
        QFETCH(QString, end);
        QFETCH(int, asked);
        QVERIFY(m_office->serve({askingIntercom()}));
        QByteArray body = fixture(u"intercom/conversation.admin.closed.bot_no_email.json"_s);
        body.replace("69b8110de0aa5f0012abc777", contact);
        const QString event = m_office->intercom(body);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), end, patience);
        QCOMPARE(m_office->count(u"intercom"_s), asked);
        const QJsonObject call = m_office->lastCall(u"intercom"_s);
        QCOMPARE(call["headers"_L1]["intercom-version"_L1], "2.16"_L1);
        QCOMPARE(call["headers"_L1]["authorization"_L1], "Bearer ic-token-1"_L1);
        if (end.startsWith("sent"_L1))
            QCOMPARE(m_office->lastQuery(u"surveylab"_s)["email"_L1], "zofia.dabrowska@przyklad.example"_L1);
    }

    void intercomsLimitIsWaitedFor()
    {
        QVERIFY(m_office->serve({askingIntercom()}));
        m_office->clouds().order(
            u"intercom"_s, {QJsonObject{{u"status"_s, 429}, {u"reset"_s, 2}, {u"body"_s, QJsonObject()}}});
        const QString event =
            m_office->intercom(fixture(u"intercom/conversation.admin.closed.bot_no_email.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(event), u"sent"_s, patience);
        QCOMPARE(m_office->count(u"intercom"_s), 2);
        const QJsonArray lines = m_office->daemon().show(event)["history"_L1].toArray();
        const auto failed = std::find_if(lines.begin(), lines.end(), [](const QJsonValue &line) {
            return line["code"_L1] == "lookup.failed"_L1;
        });
        QVERIFY(failed != lines.end());
        QCOMPARE((*failed)["values"_L1]["problem"_L1], "busy"_L1);
        const QDateTime at = QDateTime::fromString((*failed)["at"_L1].toString(), Qt::ISODateWithMs);
        const QDateTime next =
            QDateTime::fromString((*failed)["values"_L1]["next"_L1].toString(), Qt::ISODateWithMs);
        QVERIFY(at.isValid() && next.isValid() && at.secsTo(next) <= 5); // not the usual schedule
    }

    void aSlowAnswerIsWaitedFor()
    {
        QVERIFY(m_office->serve({askingIntercom()}));
        m_office->clouds().order(u"intercom"_s, {QJsonObject{{u"seconds"_s, 2}}});
        const QString event =
            m_office->intercom(fixture(u"intercom/conversation.admin.closed.bot_no_email.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(event), u"sent"_s, patience);
        QCOMPARE(m_office->count(u"intercom"_s), 1);
    }

private:
    QString closed() const { return m_office->iadvize(fixture(u"iadvize/v2.conversation.closed.json"_s)); }

    void logInWith(const QString &password)
    {
        m_office->connect(u"iadvize"_s, u"token"_s, QJsonValue(QJsonValue::Undefined));
        m_office->connect(u"iadvize"_s, u"user"_s, u"api@biuro.example"_s);
        m_office->connect(u"iadvize"_s, u"password"_s, password);
    }

    int logins() const
    {
        const QJsonArray calls = m_office->clouds().calls(u"iadvize"_s);
        return static_cast<int>(std::count_if(calls.begin(), calls.end(), [](const QJsonValue &call) {
            return call["path"_L1] == "/oauth2/token"_L1;
        }));
    }

    std::unique_ptr<CloudOffice> m_office;
};

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
