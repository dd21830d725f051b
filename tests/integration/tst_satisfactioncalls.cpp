// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about satisfaction over a real socket: counted once, at once, whatever the automations want.
#include "support/enginerig.h"
#include "support/exampleworkspace.h"
#include "support/fixtures.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto patience = 20000;
const QByteArray secret = "iadvize_connector_secret_token_51c2";
} // namespace

class TestSatisfactionCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_rig = std::make_unique<EngineRig>(&m_clock);
    }
    void cleanup() { m_rig.reset(); }

    void theRecordedCallsStandOnTheBoard()
    {
        QVERIFY(serve(exampleBytes()));
        for (int time = 0; time < 2; ++time) { // the second time they are repeats
            QCOMPARE(send(u"iadvize/satisfaction.answered.csat"_s, u"k-ia-1"_s), 200);
            QCOMPARE(send(u"iadvize/satisfaction.answered.nps"_s, u"k-ia-1"_s), 200);
            QCOMPARE(send(u"intercom/conversation.rating.added"_s, u"k-intercom-1"_s), 200);
        }
        const SatisfactionBoard seen = board();
        QCOMPARE(seen.total.scores, (std::array{0, 2, 0, 0, 0}));
        QCOMPARE(seen.total.nps(), 100.0);
        QCOMPARE(seen.comments.size(), 1);
        QCOMPARE(seen.comments.first().rating.comment, u"Czekałam 20 minut, ale pani Bożena pomogła"_s);
        QCOMPARE(seen.teams, (QStringList{QString(), u"iadvize/4821"_s}));
        // No automation waits for them: they are done, not filtered out.
        const auto events = m_rig->desk().events({.states = {State::Done}});
        QVERIFY(events && events->size() == 3);
        QCOMPARE(events->first().code, u"rating.counted"_s);
    }

    void theFourQuestionsOfAConversationAreOneOfEach()
    {
        QVERIFY(serve(exampleBytes()));
        QCOMPARE(answer({{u"customerSatisfaction"_s, 4}}), 200);
        QCOMPARE(answer({{u"netPromoterScore"_s, 6}}), 200);
        QCOMPARE(answer({{u"satisfactionComment"_s, u"Snel geholpen"_s}}), 200);
        QCOMPARE(answer({{u"customQuestion"_s, true}}), 200);
        QCOMPARE(answer({{u"customerSatisfaction"_s, 5}}), 200); // changed her mind
        QCOMPARE(closeConversation(), 200);
        const SatisfactionBoard seen = board();
        QCOMPARE(seen.total.scores, (std::array{0, 0, 0, 0, 1}));
        QCOMPARE(seen.total.nps(), -100.0);
        QCOMPARE(seen.total.comments, 1);
        QCOMPARE(seen.channels, QStringList{u"chat"_s});
    }

    void aPausedAutomationsAddressCounts()
    {
        QJsonObject file = exampleFile();
        QJsonArray automations = file.value("automations"_L1).toArray();
        for (auto &&each : automations) {
            QJsonObject automation = each.toObject();
            automation.insert("state"_L1, u"paused"_s);
            each = automation;
        }
        file.insert("automations"_L1, automations);
        QVERIFY(serve(QJsonDocument(file).toJson()));
        QCOMPARE(answer({{u"customerSatisfaction"_s, 4}}), 200);
        QCOMPARE(board().total.answers(), 1);
    }

    void aForgedAnswerDoesNotCount()
    {
        QVERIFY(serve(exampleBytes()));
        const QByteArray body = fixture(u"iadvize/satisfaction.answered.csat.json"_s);
        QCOMPARE(post(url(u"k-ia-1"_s), body,
                      {{"Content-Type", "application/json"}, {"x-iadvize-signature", "sha256=00"}})
                     .status,
                 401);
        QVERIFY(!board().everAny);
    }

private:
    bool serve(const QByteArray &workspace)
    {
        if (!m_rig->import(workspace))
            return false;
        m_rig->engine().start();
        return QTest::qWaitFor(
            [this] { return m_rig->engine().server().phase == ServerStatus::Phase::Receiving; }, patience);
    }
    QUrl url(const QString &key) { return QUrl(m_rig->engine().server().url.toString() + u"/in/"_s + key); }
    int send(const QString &file, const QString &key)
    {
        return post(url(key), fixture(file + u".json"_s), fixtureHeaders(file + u".headers"_s)).status;
    }
    int answer(const QJsonObject &what)
    {
        QJsonObject event =
            QJsonDocument::fromJson(fixture(u"iadvize/satisfaction.answered.csat.json"_s)).object();
        event.remove("customerSatisfaction"_L1);
        for (auto it = what.begin(); it != what.end(); ++it)
            event.insert(it.key(), it.value());
        return sendEvent(event);
    }
    int closeConversation()
    {
        QJsonObject event =
            QJsonDocument::fromJson(fixture(u"iadvize/v2.conversation.closed.json"_s)).object();
        event.insert("conversationId"_L1, u"7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"_s);
        return sendEvent(event);
    }
    int sendEvent(QJsonObject event)
    {
        event.insert("eventId"_L1, u"event-%1"_s.arg(++m_events));
        event.insert("createdAt"_L1, m_clock.nowUtc().addSecs(m_events - 1000).toString(Qt::ISODateWithMs));
        const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
        const QByteArray proof =
            QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
        return post(url(u"k-ia-1"_s), body,
                    {{"Content-Type", "application/json"},
                     {"x-iadvize-correlationid", QByteArray::number(m_events)},
                     {"x-iadvize-signature", "sha256=" + proof}})
            .status;
    }
    SatisfactionBoard board()
    {
        const BoardQuestion question{
            .period = {.kind = BoardPeriod::Kind::Own, .own = {{2026, 3, 1}, {2026, 3, 31}}}};
        const auto seen = m_rig->desk().satisfaction(question);
        return seen ? *seen : SatisfactionBoard();
    }

    ManualClock m_clock{QDateTime(QDate(2026, 3, 18), QTime(9, 0), QTimeZone::utc())};
    std::unique_ptr<EngineRig> m_rig;
    int m_events = 0;
};

QTEST_GUILESS_MAIN(TestSatisfactionCalls)
#include "tst_satisfactioncalls.moc"
