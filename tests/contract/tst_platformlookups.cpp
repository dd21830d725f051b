// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups of every platform: hostile ids, faults that pass, answers that are none, practice.
#include "contract/lookupchecks.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::fixtures;
using std::chrono::seconds;

class TestPlatformLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void callersCannotChooseAnotherPath_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u""_s, u"../admins"_s, u"a/b"_s, u"a?b"_s, u"a#b"_s, u"a%2fb"_s, u"ą"_s})
            QTest::newRow(qPrintable(u"id "_s + id)) << id;
    }

    void callersCannotChooseAnotherPath()
    {
        QFETCH(QString, id);
        QJsonObject data = jsonOf(u"intercom/conversation.admin.closed.admin_started_email.json"_s);
        setValueAt(data, u"data.item.contacts.contacts[0].id", id);
        const auto contact =
            findPlatform(u"intercom")->lookupRequest(u"intercom.contact"_s, intercomConnection(), data);
        QVERIFY(!contact);
        QCOMPARE(contact.error().code, ErrorCode::InvalidInput);
        const QJsonObject visitor = {{u"visitorExternalId"_s, id}, {u"conversationId"_s, id}};
        const auto iadvize = findPlatform(u"iadvize");
        QVERIFY(!iadvize->lookupRequest(u"iadvize.rest"_s, iadvizeConnection(), visitor));
        QVERIFY(!iadvize->lookupRequest(u"iadvize.graphql"_s, iadvizeConnection(), visitor));
    }

    void faultsThatPass_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no answer") << 0 << u"network"_s;
        QTest::newRow("408") << 408 << u"server"_s;
        QTest::newRow("429") << 429 << u"busy"_s;
        QTest::newRow("500") << 500 << u"server"_s;
        QTest::newRow("503") << 503 << u"server"_s;
    }

    void faultsThatPass()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        const OutgoingAnswer answer{.status = status,
                                    .headers = {{"retry-after", "Wed, 21 Oct 2026 07:28:30 GMT"},
                                                {"date", "Wed, 21 Oct 2026 07:28:00 GMT"}},
                                    .body = "<html>busy</html>"};
        for (const LookupOutcome &outcome :
             {intercomAnswer(answer), graphqlAnswer(answer), restAnswer(answer)}) {
            const auto *again = std::get_if<TryAgain>(&outcome);
            QVERIFY(again != nullptr);
            QCOMPARE(again->code, code);
            if (status != 0)
                QCOMPARE(again->after, seconds(30));
        }
    }

    void answersThatAreNone()
    {
        const OutgoingAnswer page{.status = 200, .body = "<html>Please sign in</html>"};
        QCOMPARE(gaveUp(intercomAnswer(page)), u"answer"_s);
        QCOMPARE(gaveUp(graphqlAnswer(page)), u"answer"_s);
        QCOMPARE(gaveUp(restAnswer(page)), u"answer"_s);
        const OutgoingAnswer moved{.status = 302};
        QCOMPARE(gaveUp(intercomAnswer(moved)), u"refused"_s);
        QCOMPARE(gaveUp(graphqlAnswer(moved)), u"refused"_s);
        QCOMPARE(gaveUp(restAnswer(moved)), u"refused"_s);
    }

    void practiceAnswersAreRead_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("intercom") << u"intercom"_s << u"intercom.contact"_s
                                  << jsonOf(u"intercom/ticket.closed.legacy.json"_s);
        for (const QString &type : {u"iadvize.graphql"_s, u"iadvize.rest"_s}) {
            QTest::newRow(qPrintable(type))
                << u"iadvize"_s << type << jsonOf(u"iadvize/v2.conversation.closed.json"_s);
        }
    }

    void practiceAnswersAreRead()
    {
        QFETCH(QString, id);
        QFETCH(QString, type);
        QFETCH(QJsonObject, data);
        const auto platform = findPlatform(id);
        QVERIFY(platform->description().lookups.contains(type));
        const Connection connection{.options = {{u"practice"_s, true}}};
        const auto request = platform->lookupRequest(type, connection, data);
        QVERIFY(request.hasValue());
        const LookupOutcome first =
            platform->lookupAnswer(type, connection, platform->practiceAnswer(type, *request));
        const QString email = foundIn(first).value("email"_L1).toString();
        QVERIFY2(email.endsWith(".example"_L1), qPrintable(email));
        QVERIFY(!foundIn(first).value("lastName"_L1).toString().isEmpty());
        const LookupOutcome second =
            platform->lookupAnswer(type, connection, platform->practiceAnswer(type, *request));
        QCOMPARE(foundIn(second), foundIn(first));
    }
};

QTEST_GUILESS_MAIN(TestPlatformLookups)
#include "tst_platformlookups.moc"
