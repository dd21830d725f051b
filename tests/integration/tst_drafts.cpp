// SPDX-License-Identifier: GPL-3.0-or-later
// A draft set up beside the real server: its address answers within a moment, what comes is held, a killed
// program finds the draft where it was left.
#include "engine/desk.h"
#include "engine/setupdesk.h"
#include "support/daemon.h"
#include "support/fixtures.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aDraftsAddressReceivesAndHolds()
    {
        Daemon daemon;
        QVERIFY(daemon.start());
        const Result<DataDir> dir = DataDir::open(daemon.dataDir());
        QVERIFY(dir);
        const SystemClock clock;
        QString id;
        QString key;
        {
            const auto store = Store::open(*dir);
            QVERIFY(store);
            Desk desk(*dir, *store, clock);
            Draft draft = *desk.setup().newDraft(u"generic"_s);
            draft.progress.step = u"connect"_s;
            QVERIFY(desk.setup().saveDraft(draft));
            id = draft.automation.id;
            key = draft.automation.trigger.key;
            const QByteArray secret = draft.automation.trigger.credentials.secret.reveal().toByteArray();
            const RawHeaders headers{{"content-type", "application/json"}, {"x-webhook-secret", secret}};
            const QUrl address = daemon.url(u"/in/"_s + key);
            int status = 0;
            const auto accepted = [&] {
                if (status != 200)
                    status = post(address, R"({"email":"jan@klient.example"})", headers).status;
                return status == 200;
            };
            QTRY_VERIFY_WITH_TIMEOUT(accepted(), 10000);
            QCOMPARE(post(address, R"({"email":"x@klient.example"})", {}).status, 401);
        }
        const QJsonArray events = daemon.events({u"--state"_s, u"held"_s});
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first()["automation"_L1], id);
        QCOMPARE(events.first()["code"_L1], u"draft"_s);
        QVERIFY(!daemon.run({u"export"_s}).out.contains(key.toUtf8()));

        daemon.kill();
        const auto store = Store::open(*dir);
        QVERIFY(store);
        Desk desk(*dir, *store, clock);
        QCOMPARE(desk.setup().drafts()->size(), 1);
        QCOMPARE(desk.setup().drafts()->first().step, u"connect"_s);
        QCOMPARE(desk.setup().recentEvents(id)->size(), 1);
        QCOMPARE(desk.setup().recentEvents(id)->first().person, u"jan@klient.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
