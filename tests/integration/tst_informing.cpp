// SPDX-License-Identifier: GPL-3.0-or-later
// Telling other systems: signed notifications as an independent receiver checks them, and several actions of
// one automation, each with an end of its own.
#include "support/daemon.h"
#include "support/fakeclouds.h"
#include "support/webhookreceiver.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto patience = 20000;
const QString secret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
const QString earlier = u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s;
} // namespace

class TestInforming : public QObject
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

    void aSignedNotificationIsGenuineForItsReceiver()
    {
        QVERIFY(serve({inform({{u"body"_s, u"standard"_s},
                               {u"secret"_s, secret},
                               {u"description"_s, u"firma={{company}}"_s}})}));
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"done"_s, patience);
        const QJsonObject received = m_clouds->calls(u"rest"_s).first().toObject();
        QVERIFY(isGenuine(received, secret));
        QVERIFY(!isGenuine(received, earlier));
        QJsonObject changed = received;
        changed["body"_L1] = QString(received["body"_L1].toString() + u' ');
        QVERIFY(!isGenuine(changed, secret));
        const QJsonDocument body = QJsonDocument::fromJson(received["body"_L1].toString().toUtf8());
        QCOMPARE(body.object().keys(), (QStringList{u"data"_s, u"timestamp"_s, u"type"_s}));
        QCOMPARE(body["data"_L1]["email"_L1], "agnieszka.szczesna@przyklad.example"_L1);
        QCOMPARE(body["data"_L1]["event"_L1].toString(), event);
        QVERIFY(!QJsonDocument(m_daemon->show(event)).toJson().contains("whsec_"));
    }

    void whileASecretIsReplacedBothAreGenuine()
    {
        const auto until = [](int days) {
            return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate);
        };
        const auto replacing = [&](int days) {
            return inform({{u"body"_s, u"standard"_s},
                           {u"secret"_s, secret},
                           {u"previous"_s, QJsonObject{{u"secret"_s, earlier}, {u"until"_s, until(days)}}}});
        };
        QVERIFY(serve({replacing(1), replacing(-1)}));
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"done"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_clouds->calls(u"rest"_s).size(), 2, patience);
        int genuineForTheOldOne = 0;
        QSet<QString> ids;
        for (const QJsonValue &each : m_clouds->calls(u"rest"_s)) {
            QVERIFY(isGenuine(each.toObject(), secret));
            genuineForTheOldOne += isGenuine(each.toObject(), earlier) ? 1 : 0;
            ids.insert(each["headers"_L1]["webhook-id"_L1].toString());
        }
        QCOMPARE(genuineForTheOldOne, 1); // the other's time is over
        QCOMPARE(ids.size(), 2);
    }

    void aRepeatedNotificationHasTheSameId()
    {
        QVERIFY(serve({inform({{u"body"_s, u"standard"_s}, {u"secret"_s, secret}})}));
        m_clouds->order(u"rest"_s, {QJsonObject{{u"status"_s, 503},
                                                {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"1"_s}}},
                                                {u"body"_s, QJsonObject()}}});
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"done"_s, patience);
        const QJsonArray calls = m_clouds->calls(u"rest"_s);
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[1]["headers"_L1]["webhook-id"_L1], calls[0]["headers"_L1]["webhook-id"_L1]);
        QVERIFY(isGenuine(calls[1].toObject(), secret));
        QCOMPARE(m_daemon->show(event)["deliveries"_L1][0]["attempts"_L1].toArray().size(), 2);
    }

    void whatTheEventSaysOfThePersonIsToldWithoutMapping()
    {
        QVERIFY(serve({inform({})}));
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"done"_s, patience);
        const QString sent = m_clouds->calls(u"rest"_s).first()["body"_L1].toString();
        const QJsonObject rule = QJsonDocument::fromJson(sent.toUtf8()).object();
        const QJsonObject incoming =
            QJsonDocument::fromJson(fixture(u"salesmanago/rule_executed.json"_s)).object();
        QVERIFY(!incoming["phone"_L1].toString().isEmpty());
        QCOMPARE(rule["phone"_L1], incoming["phone"_L1]);
        QCOMPARE(rule["company"_L1], incoming["company"_L1]);
        const QJsonObject story = m_daemon->show(event);
        QCOMPARE(story["deliveries"_L1][0]["person"_L1].toString(), incoming["email"_L1].toString());
    }

    void aSignedNotificationNeedsItsSecret()
    {
        QVERIFY(serve({inform({{u"body"_s, u"standard"_s}})}));
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"needs_attention"_s, patience);
        const QJsonObject attempt = m_daemon->show(event)["deliveries"_L1][0]["attempts"_L1][0].toObject();
        QCOMPARE(attempt["code"_L1].toString(), u"call.settings"_s);
        QCOMPARE(attempt["values"_L1]["member"_L1].toString(), u"secret"_s);
        QVERIFY(m_clouds->calls(u"rest"_s).isEmpty());
    }

    void whatNeedsAPersonIsNotHiddenByWhatIsDone()
    {
        m_clouds->order(u"rest"_s, {QJsonObject{{u"status"_s, 404}, {u"body"_s, QJsonObject()}}});
        QVERIFY(serve({inform({}), inform({}), inform({})}));
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(statesOf(event), (QStringList{u"done"_s, u"done"_s, u"needs_attention"_s}),
                                  patience);
        QCOMPARE(stateOf(event), u"needs_attention"_s);
    }

private:
    QJsonObject inform(const QJsonObject &more) const
    {
        QJsonObject action{{u"type"_s, u"inform"_s}, {u"url"_s, m_clouds->url(u"rest"_s, u"/hook"_s)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            action.insert(it.key(), it.value());
        return action;
    }

    /** The example's automation of SALESmanago with these actions, at once. */
    bool serve(const QList<QJsonObject> &actions)
    {
        QJsonObject workspace =
            QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
        QJsonObject automation = workspace["automations"_L1][1].toObject();
        automation["action"_L1] = actions.first();
        QJsonArray also;
        for (qsizetype i = 1; i < actions.size(); ++i)
            also.append(actions.at(i));
        automation["also"_L1] = also;
        automation["delay"_L1] = QJsonObject{{u"amount"_s, 0}, {u"unit"_s, u"minutes"_s}};
        workspace["automations"_L1] = QJsonArray{automation};
        return m_daemon->importWorkspace(m_clouds->connected(workspace)) && m_daemon->start();
    }

    QString call() const
    {
        const QByteArray login = "Basic " + u"smhook:Żubr-żuje-żuka-42"_s.toUtf8().toBase64();
        return post(m_daemon->url(u"/in/k-sm-1"_s), fixture(u"salesmanago/rule_executed.json"_s),
                    {{"Content-Type", "application/json"}, {"Authorization", login}})
            .json()["event"_L1]
            .toString();
    }

    QString stateOf(const QString &event) const
    {
        return m_daemon->show(event)["event"_L1]["state"_L1].toString();
    }

    QStringList statesOf(const QString &event) const
    {
        QStringList states;
        for (const QJsonValue &delivery : m_daemon->show(event)["deliveries"_L1].toArray())
            states.append(delivery["state"_L1].toString());
        states.sort();
        return states;
    }

    std::unique_ptr<FakeClouds> m_clouds;
    std::unique_ptr<Daemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestInforming)
#include "tst_informing.moc"
