// SPDX-License-Identifier: GPL-3.0-or-later
// What calls say about the satisfaction of customers: the recorded ones, and the shapes that may come.
#include "contract/fixturefile.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

ParsedCall readCall(QStringView platform, const RawRequest &request)
{
    const Result<ParsedBody> body = readBody(request);
    const Result<ParsedCall> call =
        body ? findPlatform(platform)->read(request, *body) : Result<ParsedCall>(body.error());
    return call ? *call : ParsedCall();
}

RawRequest with(const QString &file, const QList<std::pair<QString, QJsonValue>> &changes)
{
    RawRequest request = fixtures::callFrom(file, {});
    QJsonObject data = QJsonDocument::fromJson(request.body).object();
    for (const auto &[path, value] : changes)
        setValueAt(data, path, value);
    request.body = QJsonDocument(data).toJson();
    return request;
}

RawRequest form(const QByteArray &body)
{
    return {.method = "POST",
            .path = "/in/k",
            .headers = {{"content-type", "application/x-www-form-urlencoded"}},
            .body = body};
}

const QString csatFile = u"iadvize/satisfaction.answered.csat.json"_s;
const QString npsFile = u"iadvize/satisfaction.answered.nps.json"_s;
const QString ratedFile = u"intercom/conversation.rating.added.json"_s;
const QDateTime answered = QDateTime::fromString(u"2026-03-17T10:06:00Z"_s, Qt::ISODate);

} // namespace

class TestRatings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theRecordedCallsAreRead()
    {
        const ParsedCall csat = readCall(u"iadvize", fixtures::callFrom(csatFile, {}));
        QCOMPARE(csat.subject, u"conversation:7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"_s);
        QCOMPARE(csat.ratings, QList<Rating>({{.score = 2, .team = u"4821"_s, .at = answered}}));
        QCOMPARE(readCall(u"iadvize", fixtures::callFrom(npsFile, {})).ratings,
                 QList<Rating>({{.kind = RatingKind::Recommendation,
                                 .score = 9,
                                 .team = u"4821"_s,
                                 .at = answered.addSecs(1)}}));
        const ParsedCall rated = readCall(u"intercom", fixtures::callFrom(ratedFile, {}));
        QCOMPARE(rated.subject, u"conversation:215470000010021"_s);
        QCOMPARE(rated.ratings, QList<Rating>({{.score = 2,
                                                .comment = u"Czekałam 20 minut, ale pani Bożena pomogła"_s,
                                                .channel = u"chat"_s,
                                                .at = QDateTime::fromSecsSinceEpoch(1773741510, Qt::UTC)}}));
    }

    void otherRecordedCallsHoldNone()
    {
        int asked = 0;
        for (const auto &platform : builtinPlatforms()) {
            for (const QJsonObject &entry : fixtures::entries(platform->id(), u"webhook_in"_s)) {
                const QString file = entry.value("file"_L1).toString();
                if (file == csatFile || file == npsFile || file == ratedFile)
                    continue;
                QCOMPARE(readCall(platform->id(), fixtures::callFrom(file, {})).ratings.size(), 0);
                ++asked;
            }
        }
        QVERIFY(asked > 20);
    }

    void aCommentIsAnAnswerToo()
    {
        const auto call =
            readCall(u"iadvize", with(csatFile, {{u"customerSatisfaction"_s, QJsonValue::Undefined},
                                                 {u"satisfactionComment"_s, u" Zbyt długo! "_s}}));
        QCOMPARE(call.ratings.size(), 1);
        QCOMPARE(call.ratings.first().kind, RatingKind::Comment);
        QCOMPARE(call.ratings.first().comment, u"Zbyt długo!"_s);
        QVERIFY(readCall(u"iadvize", with(csatFile, {{u"customerSatisfaction"_s, QJsonValue::Undefined},
                                                     {u"customQuestion"_s, true}}))
                    .ratings.isEmpty());
    }

    void formsHaveTextsForNumbers()
    {
        const QByteArray fields = "eventType=satisfaction.answered&eventId=1&conversationId=c-1&projectId=4"
                                  "&createdAt=2026-03-17T12%3A06%3A00%2B02%3A00&";
        QCOMPARE(readCall(u"iadvize", form(fields + "customerSatisfaction=4")).ratings,
                 QList<Rating>({{.score = 4, .team = u"4"_s, .at = answered}}));
        QCOMPARE(readCall(u"iadvize", form(fields + "netPromoterScore=0")).ratings.value(0).kind,
                 RatingKind::Recommendation);
    }

    void whatIsOutsideTheScaleIsNoAnswer()
    {
        for (const QJsonValue &score : {QJsonValue(0), QJsonValue(6), QJsonValue(3.5), QJsonValue(u"good"_s),
                                        QJsonValue(true), QJsonValue()}) {
            QVERIFY(
                readCall(u"iadvize", with(csatFile, {{u"customerSatisfaction"_s, score}})).ratings.isEmpty());
            QVERIFY(
                readCall(u"intercom", with(ratedFile, {{u"data.item.conversation_rating.rating"_s, score}}))
                    .ratings.isEmpty());
        }
        QVERIFY(readCall(u"iadvize", with(npsFile, {{u"netPromoterScore"_s, 11}})).ratings.isEmpty());
    }

    void ticketsAreRatedUnderEitherName()
    {
        for (const QString &member : {u"ticket_rating"_s, u"rating"_s}) {
            const auto call =
                readCall(u"intercom", with(u"intercom/ticket.state.updated.json"_s,
                                           {{u"topic"_s, u"ticket.rating.provided"_s},
                                            {u"data.item."_s + member, QJsonObject{{u"rating"_s, 5}}},
                                            {u"data.item.team_assignee_id"_s, u"0"_s}}));
            QVERIFY(call.subject.startsWith("ticket:"_L1));
            QCOMPARE(call.ratings.size(), 1);
            QCOMPARE(call.ratings.first().score, 5);
            QCOMPARE(call.ratings.first().team, QString());
        }
    }

    void teamAndMailAreRead()
    {
        const auto call = readCall(u"intercom", with(ratedFile, {{u"data.item.team_assignee_id"_s, 814},
                                                                 {u"data.item.source.type"_s, u"email"_s}}));
        QCOMPARE(call.ratings.value(0).team, u"814"_s);
        QCOMPARE(call.ratings.value(0).channel, u"email"_s);
    }

    void ratingTopicsAreTopics()
    {
        int telling = 0;
        for (const auto &platform : builtinPlatforms()) {
            const PlatformDescription description = platform->description();
            telling += description.ratingTopics.isEmpty() ? 0 : 1;
            QCOMPARE(description.ratingTeam.contains("%1"_L1), !description.ratingTopics.isEmpty());
            for (const QString &topic : description.ratingTopics) {
                QVERIFY(std::any_of(description.topics.begin(), description.topics.end(),
                                    [&topic](const PlatformTopic &each) { return each.code == topic; }));
            }
        }
        QCOMPARE(telling, 2);
    }
};

QTEST_GUILESS_MAIN(TestRatings)
#include "tst_ratings.moc"
