// SPDX-License-Identifier: GPL-3.0-or-later
// Other systems that want to hear what happens here: told genuinely, again after faults and crashes, never at
// the cost of an invitation; switched off when they say that they are gone.
#include "engine/desk.h"
#include "storage/outgoingstore.h"
#include "support/daemon.h"
#include "support/fakeclouds.h"
#include "support/webhookreceiver.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto patience = 30000;
const QString secret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
} // namespace

class TestSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_clouds = std::make_unique<FakeClouds>();
        m_daemon = std::make_unique<Daemon>();
    }

    void cleanup()
    {
        m_daemon.reset();
        m_clouds.reset();
    }

    void whatHappensIsToldToThoseWhoWantIt()
    {
        const QJsonObject rules{{u"id"_s, u"rules"_s},
                                {u"url"_s, m_clouds->url(u"rest"_s, u"/rules"_s)},
                                {u"body"_s, u"salesmanago"_s},
                                {u"user"_s, u"sm"_s},
                                {u"password"_s, u"tajne"_s},
                                {u"events"_s, QJsonArray{u"delivery.sent"_s}}};
        QVERIFY(serve({everything(), rules}));
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(typesTold(u"/all"_s),
                                  (QStringList{u"delivery.sent"_s, u"event.received"_s, u"person.added"_s}),
                                  patience);
        for (const QJsonObject &told : toldTo(u"/all"_s)) {
            QVERIFY(isGenuine(told, secret));
            const QJsonObject data = bodyOf(told)["data"_L1].toObject();
            const QString type = bodyOf(told)["type"_L1].toString();
            if (type == "event.received"_L1)
                QCOMPARE(data["event"_L1].toString(), event);
            else
                QCOMPARE(data["person"_L1].toString(), u"agnieszka.szczesna@przyklad.example"_s);
            if (type != "person.added"_L1)
                QCOMPARE(data["automation"_L1]["id"_L1].toString(), u"rule-webankieta"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(toldTo(u"/rules"_s).size(), 1, patience);
        const QJsonObject rule = toldTo(u"/rules"_s).first();
        QCOMPARE(bodyOf(rule).keys(), (QStringList{u"company"_s, u"contactId"_s, u"description"_s, u"email"_s,
                                                   u"id"_s, u"name"_s, u"phone"_s}));
        QCOMPARE(bodyOf(rule)["description"_L1], "delivery.sent"_L1);
        QCOMPARE(rule["headers"_L1]["authorization"_L1].toString(),
                 u"Basic "_s + QString::fromLatin1(QByteArray("sm:tajne").toBase64()));
        QCOMPARE(post(m_daemon->url(u"/in/k-intercom-1"_s), fixture(u"intercom/contact.unsubscribed.json"_s),
                      fixtureHeaders(u"intercom/contact.unsubscribed.headers"_s))
                     .status,
                 200);
        QTRY_VERIFY_WITH_TIMEOUT(typesTold(u"/all"_s).contains(u"person.opted_out"_s), patience);
        QVERIFY(change([](QJsonObject &automation) { automation["state"_L1] = u"off"_s; }));
        QTRY_VERIFY_WITH_TIMEOUT(typesTold(u"/all"_s).contains(u"automation.disabled"_s), patience);
        QVERIFY(change([](QJsonObject &automation) { automation["state"_L1] = u"on"_s; }));
        QTRY_VERIFY_WITH_TIMEOUT(typesTold(u"/all"_s).contains(u"automation.enabled"_s), patience);
    }

    void aFailedDeliveryIsToldToo()
    {
        QVERIFY(serve({everything()}));
        m_clouds->order(u"webankieta"_s, {QJsonObject{{u"status"_s, 404}, {u"body"_s, QJsonObject()}}});
        call();
        QTRY_VERIFY_WITH_TIMEOUT(typesTold(u"/all"_s).contains(u"delivery.failed"_s), patience);
        QVERIFY(!typesTold(u"/all"_s).contains(u"delivery.sent"_s));
        for (const QJsonObject &told : toldTo(u"/all"_s)) {
            if (bodyOf(told)["type"_L1] == "delivery.failed"_L1)
                QCOMPARE(bodyOf(told)["data"_L1]["person"_L1].toString(),
                         u"agnieszka.szczesna@przyklad.example"_s);
        }
    }

    void aSecretReplacedByAFileSignsForADay()
    {
        QVERIFY(serve({everything({u"event.received"_s})}));
        QJsonObject renewed = everything({u"event.received"_s});
        renewed["secret"_L1] = u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s;
        m_workspace["subscriptions"_L1] = QJsonArray{renewed};
        QVERIFY(m_daemon->importWorkspace(m_workspace));
        QVERIFY(m_daemon->importWorkspace(m_workspace)); // once more changes nothing
        m_daemon->kill();
        QVERIFY(m_daemon->start());
        call();
        QTRY_COMPARE_WITH_TIMEOUT(toldTo(u"/all"_s).size(), 1, patience);
        QVERIFY(isGenuine(toldTo(u"/all"_s).first(), secret));
        QVERIFY(isGenuine(toldTo(u"/all"_s).first(), renewed["secret"_L1].toString()));
    }

    void whatWasNotTakenIsToldAgainAlsoAfterACrash()
    {
        QVERIFY(serve({everything({u"event.received"_s})}));
        m_clouds->order(u"rest"_s, {QJsonObject{{u"status"_s, 503},
                                                {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"2"_s}}},
                                                {u"body"_s, QJsonObject()}}});
        call();
        QTRY_COMPARE_WITH_TIMEOUT(toldTo(u"/all"_s).size(), 1, patience);
        m_daemon->kill();
        QVERIFY(m_daemon->start());
        QTRY_COMPARE_WITH_TIMEOUT(toldTo(u"/all"_s).size(), 2, patience);
        const QList<QJsonObject> told = toldTo(u"/all"_s);
        QCOMPARE(told[1]["headers"_L1]["webhook-id"_L1], told[0]["headers"_L1]["webhook-id"_L1]);
        QVERIFY(isGenuine(told[1], secret));
    }

    void whoIsGoneIsSwitchedOff()
    {
        QVERIFY(serve({everything({u"event.received"_s})}));
        m_clouds->order(u"rest"_s, {QJsonObject{{u"status"_s, 410}, {u"body"_s, QJsonObject()}}});
        call();
        const auto offCode = [this] {
            return withDesk<QString>(
                [](Desk &desk) { return desk.subscriptionStatuses()->value(0).offCode; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(offCode(), u"call.gone"_s, patience);
        call();
        const auto types = [this] {
            return withDesk<QStringList>([](Desk &desk) {
                QStringList found;
                const auto messages = desk.subscriptionMessages(u"all"_s, 10);
                for (const OutgoingRow &row : *messages)
                    found += stateCode(row.state) + u' ' + row.type;
                return found;
            });
        };
        QCOMPARE(types(), QStringList{u"needs_attention event.received"_s}); // the second call was not told
        const auto problem = [](Desk &desk) {
            for (const Finding &finding : desk.doctor()) {
                if (finding.code == u"subscription" && finding.status == Finding::Status::Failed)
                    return finding.values.value("problem"_L1).toString();
            }
            return QString();
        };
        QCOMPARE(withDesk<QString>(problem), u"call.gone"_s);
        QVERIFY(withDesk<bool>([](Desk &desk) {
            return bool(desk.switchSubscriptionOn(u"all"_s)) && bool(desk.testSubscription(u"all"_s));
        }));
        QTRY_COMPARE_WITH_TIMEOUT(types().value(0), u"sent test"_s, patience);
        const QJsonObject told = toldTo(u"/all"_s).last();
        QCOMPARE(bodyOf(told)["type"_L1], "test"_L1);
        QVERIFY(isGenuine(told, secret));
    }

private:
    QJsonObject everything(const QStringList &events = {}) const
    {
        return {{u"id"_s, u"all"_s},
                {u"url"_s, m_clouds->url(u"rest"_s, u"/all"_s)},
                {u"secret"_s, secret},
                {u"events"_s, QJsonArray::fromStringList(events)}};
    }

    bool serve(const QList<QJsonObject> &subscriptions)
    {
        m_workspace = m_clouds->connected(
            QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object());
        QJsonArray list;
        for (const QJsonObject &each : subscriptions)
            list.append(each);
        m_workspace["subscriptions"_L1] = list;
        return change([](QJsonObject &automation) {
                   automation["delay"_L1] = QJsonObject{{u"amount"_s, 0}, {u"unit"_s, u"minutes"_s}};
               })
               && m_daemon->start();
    }

    /** The automation of SALESmanago. */
    bool change(const std::function<void(QJsonObject &)> &edit)
    {
        QJsonArray automations = m_workspace["automations"_L1].toArray();
        QJsonObject automation = automations[1].toObject();
        edit(automation);
        automations[1] = automation;
        m_workspace["automations"_L1] = automations;
        return m_daemon->importWorkspace(m_workspace);
    }

    QString call()
    {
        const QByteArray login = "Basic " + u"smhook:Żubr-żuje-żuka-42"_s.toUtf8().toBase64();
        QByteArray body = fixture(u"salesmanago/rule_executed.json"_s);
        return post(m_daemon->url(u"/in/k-sm-1"_s), body,
                    {{"Content-Type", "application/json"}, {"Authorization", login}})
            .json()["event"_L1]
            .toString();
    }

    QList<QJsonObject> toldTo(const QString &path) const
    {
        QList<QJsonObject> told;
        for (const QJsonValue &each : m_clouds->calls(u"rest"_s)) {
            if (each["path"_L1].toString() == path)
                told += each.toObject();
        }
        return told;
    }

    static QJsonObject bodyOf(const QJsonObject &told)
    {
        return QJsonDocument::fromJson(told["body"_L1].toString().toUtf8()).object();
    }

    QStringList typesTold(const QString &path) const
    {
        QStringList types;
        for (const QJsonObject &told : toldTo(path))
            types += bodyOf(told)["type"_L1].toString();
        types.sort();
        return types;
    }

    template <typename T>
    T withDesk(const std::function<T(Desk &)> &use) const
    {
        const auto dir = DataDir::open(m_daemon->dataDir());
        const auto store = Store::open(*dir);
        const SystemClock clock;
        Desk desk(*dir, *store, clock);
        return use(desk);
    }

    std::unique_ptr<FakeClouds> m_clouds;
    std::unique_ptr<Daemon> m_daemon;
    QJsonObject m_workspace;
};

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
