// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ratings.h"
#include "support/storeindir.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QString subject = u"conversation:7"_s;

CallRecord answer(const Rating &rating, const QString &key, int secondsLater = 0)
{
    CallRecord call = callRecord(key);
    call.platform = u"iadvize"_s;
    call.subject = subject;
    call.ratings = {rating};
    call.request.receivedAt = startOfTests().addSecs(secondsLater);
    return call;
}

Rating csat(int score, int secondsBefore = 10)
{
    return {.score = score, .at = startOfTests().addSecs(-secondsBefore)};
}

QList<Rating> all(Ratings &ratings)
{
    const auto found = ratings.between(startOfTests().addDays(-1), startOfTests().addDays(1));
    return found ? *found : QList<Rating>{{}, {}, {}, {}, {}, {}};
}

} // namespace

class TestStorageRatings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_store = std::make_unique<StoreInDir>();
        QVERIFY(m_store->ready());
        m_ratings = std::make_unique<Ratings>(m_store->database);
    }

    void aRatingIsKeptWithItsCallOnce()
    {
        QVERIFY(!*m_ratings->any());
        Rating rated = csat(2);
        rated.comment = u"za długo"_s;
        rated.team = u"814"_s;
        rated.channel = u"chat"_s;
        QVERIFY(m_store->append(answer(rated, u"a"_s)));
        Rating again = csat(5);
        const auto repeat = m_store->append(answer(again, u"a"_s));
        QVERIFY(repeat && repeat->duplicate);
        rated.platform = u"iadvize"_s;
        rated.subject = subject;
        QCOMPARE(all(*m_ratings), QList<Rating>{rated});
        QVERIFY(*m_ratings->any());
        QCOMPARE(m_store->count(u"SELECT call FROM rating"_s), m_store->count(u"SELECT min(id) FROM call"_s));
    }

    void theLaterAnswerOfAConversationCounts()
    {
        QVERIFY(m_store->append(answer(csat(2, 30), u"a"_s)));
        QVERIFY(m_store->append(answer(csat(4, 10), u"b"_s)));
        QVERIFY(m_store->append(answer(csat(1, 20), u"c"_s))); // told late
        QCOMPARE(all(*m_ratings).size(), 1);
        QCOMPARE(all(*m_ratings).first().score, 4);
    }

    void questionsOfAConversationCountBesideEachOther()
    {
        QVERIFY(m_store->append(answer(csat(2), u"a"_s)));
        QVERIFY(m_store->append(
            answer({.kind = RatingKind::Recommendation, .score = 0, .at = startOfTests()}, u"b"_s)));
        QVERIFY(m_store->append(
            answer({.kind = RatingKind::Comment, .comment = u"x"_s, .at = startOfTests()}, u"c"_s)));
        QCOMPARE(all(*m_ratings).size(), 3);
    }

    void aClockThatIsAheadDoesNotHideARating()
    {
        QVERIFY(m_store->append(answer(csat(3, -86400 * 400), u"a"_s)));
        QVERIFY(m_store->append(answer({.kind = RatingKind::Recommendation, .score = 7}, u"b"_s, 5)));
        QCOMPARE(all(*m_ratings).size(), 2);
        QCOMPARE(all(*m_ratings).at(0).at, startOfTests());
        QCOMPARE(all(*m_ratings).at(1).at, startOfTests().addSecs(5));
    }

    void theChannelIsFilledInWhicheverCallComesFirst()
    {
        CallRecord closed = callRecord(u"closed"_s);
        closed.platform = u"iadvize"_s;
        closed.subject = subject;
        closed.remember = {{u"channel"_s, u"CHAT"_s}};
        QVERIFY(m_store->append(closed));
        QVERIFY(m_store->append(answer(csat(2), u"a"_s)));
        QCOMPARE(all(*m_ratings).first().channel, u"chat"_s);

        CallRecord first = answer(csat(5, 5), u"b"_s);
        first.subject = u"conversation:8"_s;
        QVERIFY(m_store->append(first));
        QCOMPARE(all(*m_ratings).last().channel, QString());
        closed.subject = first.subject;
        closed.dedupKey = u"closed 8"_s;
        QVERIFY(m_store->append(closed));
        QCOMPARE(all(*m_ratings).last().channel, u"chat"_s);
    }

    void whatThePracticeOfficePlaysDoesNotCount()
    {
        CallRecord played = answer(csat(1), u"a"_s);
        played.address = u"practice-chat"_s;
        QVERIFY(m_store->append(played));
        QVERIFY(all(*m_ratings).isEmpty());
        QVERIFY(!*m_ratings->any());
    }

    void aConversationWithoutANameIsLeftOut()
    {
        CallRecord call = answer(csat(1), u"a"_s);
        call.subject.clear();
        QVERIFY(m_store->append(call));
        QVERIFY(all(*m_ratings).isEmpty());
    }

private:
    std::unique_ptr<StoreInDir> m_store;
    std::unique_ptr<Ratings> m_ratings;
};

QTEST_GUILESS_MAIN(TestStorageRatings)
#include "tst_storageratings.moc"
