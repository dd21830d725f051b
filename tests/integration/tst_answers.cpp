// SPDX-License-Identifier: GPL-3.0-or-later
// A survey tool tells who has answered: the invitation that it belongs to counts as answered. The real
// surveyhookd, real sockets, a real mail server.
#include "support/daemon.h"
#include "support/fixtures.h"
#include "support/smtpserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto keys = u"/webhooks/387487/TUwNjNDg3M/84b750d6956f02503015938fc38bfe36/"_s;
const auto lucja = u"lucja.zolkiewska@przyklad.example"_s;
const RawHeaders json{{"Content-Type", "application/json"}};

/** The recorded answer with changed members of its "meta"; @p bare: without the wrapper. */
QByteArray answerOf(const QJsonObject &meta, bool bare)
{
    const QJsonObject file =
        QJsonDocument::fromJson(fixture(u"webankieta/resthook.completed.json"_s)).object();
    QJsonObject sheet = file["data"_L1]["sheets"_L1][0].toObject();
    QJsonObject changed = sheet["meta"_L1].toObject();
    for (auto it = meta.begin(); it != meta.end(); ++it)
        changed.insert(it.key(), it.value());
    sheet["meta"_L1] = changed;
    if (bare)
        return QJsonDocument(sheet).toJson();
    return QJsonDocument(QJsonObject{{"data"_L1, QJsonObject{{"sheets"_L1, QJsonArray{sheet}}}}}).toJson();
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_daemon = std::make_unique<Daemon>();
        m_smtp = std::make_unique<SmtpServer>();
        m_workspace = QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
    }

    void cleanup()
    {
        m_daemon.reset();
        m_smtp.reset();
    }

    void anAnswerFindsItsInvitation_data()
    {
        QTest::addColumn<QJsonObject>("meta");
        QTest::addColumn<bool>("bare");
        QTest::addColumn<bool>("found");
        const QJsonObject noKey{{"externalKey"_L1, ""_L1}};
        const auto row = [](const char *name, QJsonObject meta, bool bare, bool found) {
            QTest::newRow(name) << meta << bare << found;
        };
        row("by the conversation in the link", {}, false, true);
        row("the same, in the other layout", {}, true, true);
        row("by address and survey", {{"externalKey"_L1, ""_L1}, {"surveyId"_L1, 399793}}, false, true);
        row("the address in capitals, the survey as text",
            {{"externalKey"_L1, QJsonValue()},
             {"surveyId"_L1, "399793"_L1},
             {"email"_L1, "Lucja.Zolkiewska@Przyklad.example"_L1}},
            true, true);
        row("another survey of the same person", noKey, false, false);
        row("the same survey, another person",
            {{"externalKey"_L1, ""_L1}, {"surveyId"_L1, 399793}, {"email"_L1, "jan@przyklad.example"_L1}},
            false, false);
        row("nobody knows who", {{"email"_L1, QJsonValue()}}, false, false);
        row("not answered to the end", {{"finished"_L1, false}}, false, false);
    }

    void anAnswerFindsItsInvitation()
    {
        QFETCH(QJsonObject, meta);
        QFETCH(bool, bare);
        QFETCH(bool, found);
        const QString invited = serveAndInvite();
        QVERIFY(!invited.isEmpty());
        const QByteArray answer = answerOf(meta, bare);
        const HttpReply reply = post(m_daemon->url(keys + u"resthook"_s), answer, json);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()["type"_L1], "success"_L1);
        const QJsonObject told = newest();
        QCOMPARE(told["state"_L1], "done"_L1);
        QCOMPARE(told["code"_L1], "answers.received"_L1);
        QCOMPARE(stateOf(invited), found ? u"answered"_s : u"sent"_s);
        const QByteArray story = m_daemon->run({u"show"_s, invited}).out;
        QCOMPARE(story.contains("has answered the survey"), found);

        // Once more: a repeat, which changes nothing.
        QCOMPARE(post(m_daemon->url(keys + u"resthook"_s), answer, json).json()["type"_L1], "success"_L1);
        QCOMPARE(newest()["state"_L1], "duplicate"_L1);
        QCOMPARE(m_daemon->stop(), 0);
        QCOMPARE(m_smtp->mails().size(), 1);
    }

    void theSurveysLinkNamesTheSurveyToo()
    {
        QJsonArray surveys = m_workspace["surveys"_L1].toArray();
        QJsonObject survey = surveys[0].toObject();
        survey["link"_L1] = "https://www.webankieta.pl/ankieta/401555/po-serwisie.html?i={{FirstName}}"_L1;
        surveys[0] = survey;
        m_workspace["surveys"_L1] = surveys;
        const QString invited = serveAndInvite();
        QCOMPARE(post(m_daemon->url(keys + u"resthook"_s), answerOf({{"externalKey"_L1, ""_L1}}, false), json)
                     .status,
                 200);
        QCOMPARE(stateOf(invited), u"answered"_s);
    }

    void otherKeysAndOtherThingsAreRefused()
    {
        const QString invited = serveAndInvite();
        QUrl wrong = m_daemon->url(u"/webhooks/387487/TUwNjNDg3M/wrong/resthook"_s);
        QCOMPARE(post(wrong, answerOf({}, false), json).status, 401);
        QCOMPARE(post(m_daemon->url(keys + u"resthook"_s), "{\"hello\":1}", json).json()["type"_L1],
                 "error"_L1);
        QCOMPARE(post(m_daemon->url(keys + u"resthook"_s), "{\"data\":{\"sheets\":[", json).status, 400);
        QCOMPARE(stateOf(invited), u"sent"_s);
    }

    void anAnswerCanAlsoStartAnAutomation_data()
    {
        QTest::addColumn<bool>("bare");
        QTest::addColumn<bool>("cut");
        QTest::newRow("wrapped") << false << false;
        QTest::newRow("without the wrapper") << true << false;
        QTest::newRow("wrapped, of which little is kept") << false << true;
        QTest::newRow("without the wrapper, of which little is kept") << true << true;
    }
    void anAnswerCanAlsoStartAnAutomation()
    {
        QFETCH(bool, bare);
        QFETCH(bool, cut);
        QJsonArray automations = m_workspace["automations"_L1].toArray();
        QJsonObject automation = automations[0].toObject();
        automation["id"_L1] = "unhappy"_L1;
        automation["trigger"_L1] = QJsonObject{{"platform"_L1, "webankieta"_L1}, {"key"_L1, "k-wa-1"_L1}};
        automation["filter"_L1] = QJsonObject{
            {"all"_L1, QJsonArray{QJsonObject{{"field"_L1, "data.sheets[0].questions[3].answer.content"_L1},
                                              {"lessThan"_L1, 7}}}}};
        automation["mapping"_L1] =
            QJsonObject{{"Email"_L1, QJsonObject{{"field"_L1, "data.sheets[0].meta.email"_L1}}}};
        automation.remove("rest"_L1);
        automation.remove("keep"_L1);
        if (cut)
            automation["keep"_L1] =
                QJsonArray{"data.sheets[0].meta.email"_L1, "data.sheets[0].questions[3].answer.content"_L1};
        automations.append(automation);
        m_workspace["automations"_L1] = automations;
        const QString invited = serveAndInvite();
        const HttpReply reply = post(m_daemon->url(u"/in/k-wa-1"_s), answerOf({}, bare), json);
        QCOMPARE(reply.status, 200);
        QCOMPARE(stateOf(invited), u"answered"_s);
        const QString started = reply.json()["event"_L1].toString();
        QTRY_VERIFY(stateOf(started) != u"received"_s);
        const QByteArray story = m_daemon->run({u"show"_s, started}).out;
        QVERIFY2(story.contains("1 invitation counts as answered"), story.constData());
        // NPS 6 passes the filter; who has just been asked rests.
        QCOMPARE(stateOf(started), u"resting"_s);
        QCOMPARE(m_daemon->events().size(), 2);
    }

private:
    /** The event of an invitation that has left. */
    QString serveAndInvite()
    {
        QJsonArray connections = m_workspace["connections"_L1].toArray();
        QJsonObject mail = connections[0].toObject();
        mail["port"_L1] = m_smtp->port();
        connections[0] = mail;
        m_workspace["connections"_L1] = connections;
        if (!m_daemon->importWorkspace(m_workspace) || !m_daemon->start())
            return {};
        RawHeaders headers = fixtureHeaders(u"intercom/conversation.admin.closed.headers"_s);
        const QString event = post(m_daemon->url(u"/in/k-intercom-1"_s),
                                   fixture(u"intercom/conversation.admin.closed.json"_s), headers)
                                  .json()["event"_L1]
                                  .toString();
        const bool sent = QTest::qWaitFor([&] { return stateOf(event) == u"sent"_s; }, 20000);
        return sent ? event : QString();
    }

    QString stateOf(const QString &event) const
    {
        return m_daemon->show(event)["event"_L1]["state"_L1].toString();
    }
    QJsonObject newest() const { return m_daemon->events().first().toObject(); }

    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<SmtpServer> m_smtp;
    QJsonObject m_workspace;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
