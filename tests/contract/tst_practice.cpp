// SPDX-License-Identifier: GPL-3.0-or-later
// The practice office: its plays fit its workspace, prove themselves, and are new people every round.
#include "domain/fieldpath.h"
#include "domain/story.h"
#include "platforms/builtin.h"
#include "platforms/practice.h"
#include "support/exampleworkspace.h"
#include "workspace/workspacefile.h"
#include "workspace/workspacereader.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

const Workspace &workspace()
{
    static const Workspace parsed =
        parseWorkspace(splitItems(QJsonDocument::fromJson(practiceWorkspace()).object())).workspace;
    return parsed;
}

const Automation &automationOf(const PracticePlay &play)
{
    static const Automation none;
    const auto &all = workspace().automations;
    const auto found = std::find_if(all.begin(), all.end(), [&play](const Automation &automation) {
        return automation.trigger.key == play.key && automation.trigger.platform == play.platform;
    });
    return found == all.end() ? none : *found;
}

const Credentials &credentialsOf(const PracticePlay &play)
{
    return automationOf(play).trigger.credentials;
}

RawRequest played(const PracticePlay &play, const QString &round)
{
    const Result<RawRequest> call = practiceCall(play, credentialsOf(play), round, {});
    return call ? *call : RawRequest();
}

QJsonObject dataOf(const RawRequest &request)
{
    const Result<ParsedBody> body = readBody(request);
    return body ? body->data : QJsonObject();
}

PracticePlay playOf(const QString &id)
{
    const QList<PracticePlay> plays = practicePlays();
    return *std::find_if(plays.begin(), plays.end(),
                         [&id](const PracticePlay &play) { return play.id == id; });
}

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theWorkspaceCanBeImportedAnywhere()
    {
        Supported supported;
        for (const auto &platform : builtinPlatforms()) {
            supported.platforms.append(platform->id());
            supported.lookups.append(platform->description().lookups);
        }
        for (const auto &destination : builtinDestinations()) {
            for (const ActionDescription &action : destination->actions())
                supported.actions.append(action.type);
        }
        const ImportPlan plan = planImport(practiceWorkspace(), {}, supported);
        QVERIFY2(plan.faults.isEmpty(), test::described(plan.faults).constData());
        QVERIFY2(plan.notices.isEmpty(), test::described(plan.notices).constData());
        for (const ItemKey &key : plan.added)
            QVERIFY2(key.id.startsWith("practice-"_L1), qPrintable(key.kind + u' ' + key.id));
        QCOMPARE(workspace().automations.size(), 5);
        // Nobody is called from it: neither for what is missing nor for what is to be done.
        for (const Connection &connection : workspace().connections)
            QVERIFY2(connection.type == "practice"_L1 || connection.options.value("practice"_L1).toBool(),
                     qPrintable(connection.id));
    }

    void playsShowEveryOutcome()
    {
        const QList<PracticePlay> plays = practicePlays();
        QSet<QString> ids;
        QSet<QString> outcomes;
        QSet<QString> platforms;
        for (const PracticePlay &play : plays) {
            QVERIFY2(!ids.contains(play.id), qPrintable(play.id));
            ids.insert(play.id);
            outcomes.insert(play.expect);
            platforms.insert(play.platform);
            QVERIFY2(stateFromCode(play.expect), qPrintable(play.expect));
            QVERIFY2(!practiceComment(play.comment).isEmpty(), qPrintable(play.comment));
            QVERIFY2(automationOf(play).state == AutomationState::On, qPrintable(play.key));
        }
        QCOMPARE(platforms.size(), 4);
        for (const QString &state : {u"sent"_s, u"duplicate"_s, u"filtered"_s, u"rejected"_s, u"suppressed"_s,
                                     u"resting"_s, u"done"_s, u"waiting"_s})
            QVERIFY2(outcomes.contains(state), qPrintable(state));
    }

    void plays_data()
    {
        QTest::addColumn<QString>("id");
        const QList<PracticePlay> plays = practicePlays();
        for (const PracticePlay &play : plays)
            QTest::newRow(qPrintable(play.id)) << play.id;
    }
    void callsProveThemselvesAndRead_data() { plays_data(); }
    void callsProveThemselvesAndRead()
    {
        QFETCH(QString, id);
        const PracticePlay play = playOf(id);
        const auto platform = findPlatform(play.platform);
        const RawRequest request = played(play, u"round-1"_s);
        QCOMPARE(request.path, "/in/" + play.key.toUtf8());
        const auto verdict = platform->verify(request, credentialsOf(play)).verdict;
        QCOMPARE(verdict, play.proven ? Proof::Verdict::Proven : Proof::Verdict::Refused);
        const Result<ParsedBody> body = readBody(request);
        QVERIFY(body.hasValue());
        QVERIFY(platform->read(request, *body).hasValue());
    }

    void filtersSayWhatThePlaysShow_data() { plays_data(); }
    void filtersSayWhatThePlaysShow()
    {
        QFETCH(QString, id);
        const PracticePlay play = playOf(id);
        const RawRequest request = played(play, u"round-1"_s);
        const Result<ParsedCall> call = findPlatform(play.platform)->read(request, *readBody(request));
        QVERIFY(call.hasValue());
        const Trigger &trigger = automationOf(play).trigger;
        const bool wanted = trigger.topics.isEmpty() || trigger.topics.contains(call->type);
        QCOMPARE(wanted, play.comment != "rated"_L1 && play.comment != "unsubscribed"_L1);
        QCOMPARE(call->notice.has_value(), play.comment == "unsubscribed"_L1);
        const QJsonObject data = call->items.constFirst();
        const bool passed = evaluate(automationOf(play).filter, data, {}, QTimeZone::utc()).passed;
        QCOMPARE(wanted && !passed, play.comment == "filtered"_L1);
        QCOMPARE(call->items.size() > 1, play.comment == "several"_L1);
    }

    void freshValuesAreNewInEveryRound_data() { plays_data(); }
    void freshValuesAreNewInEveryRound()
    {
        QFETCH(QString, id);
        const PracticePlay play = playOf(id);
        QVERIFY(!play.fresh.isEmpty());
        const RawRequest first = played(play, u"round-1"_s);
        QCOMPARE(played(play, u"round-1"_s).body, first.body);
        const QJsonObject before = dataOf(first);
        const QJsonObject after = dataOf(played(play, u"round-2"_s));
        for (const QString &path : play.fresh) {
            const QString value = textOf(valueAt(before, path));
            QVERIFY2(!value.isEmpty(), qPrintable(path));
            QVERIFY2(value != textOf(valueAt(after, path)), qPrintable(path));
        }
        const auto platform = findPlatform(play.platform);
        const QString key = platform->read(first, *readBody(first))->dedupKey;
        const RawRequest second = played(play, u"round-2"_s);
        QVERIFY(key.isEmpty() || key != platform->read(second, *readBody(second))->dedupKey);
    }

    void aRepeatIsTheSameAndAVariantIsNot()
    {
        const RawRequest chat = played(playOf(u"chat"_s), u"r"_s);
        QCOMPARE(played(playOf(u"chat-again"_s), u"r"_s).body, chat.body);
        const RawRequest later = played(playOf(u"chat-after-that"_s), u"r"_s);
        QVERIFY(valueAt(dataOf(later), u"id") != valueAt(dataOf(chat), u"id"));
        QVERIFY(valueAt(dataOf(later), u"data.item.id") != valueAt(dataOf(chat), u"data.item.id"));
        const QString person = u"data.item.source.author.email"_s;
        QCOMPARE(valueAt(dataOf(later), person), valueAt(dataOf(chat), person));
        const RawRequest left = played(playOf(u"unsubscribed"_s), u"r"_s);
        QCOMPARE(valueAt(dataOf(left), u"data.item.contact.email"), valueAt(dataOf(chat), person));
    }

    void freshValuesKeepTheirShape()
    {
        const QJsonObject talk = dataOf(played(playOf(u"talk"_s), u"r"_s));
        static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
        QVERIFY(uuid.match(talk.value("conversationId"_L1).toString()).hasMatch());
        const QString address =
            valueAt(dataOf(played(playOf(u"order"_s), u"r"_s)), u"order.customer.email").toString();
        static const QRegularExpression tagged(u"^stanislaw\\.zurawski\\+[a-z]{4}@klient\\.example$"_s);
        QVERIFY2(tagged.match(address).hasMatch(), qPrintable(address));
    }

    void anUnknownSampleIsAnError()
    {
        const Result<RawRequest> call =
            practiceCall({.platform = u"intercom"_s, .sample = u"none"_s}, {}, u"r"_s, {});
        QVERIFY(!call);
        QCOMPARE(call.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
