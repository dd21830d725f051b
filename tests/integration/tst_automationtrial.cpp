// SPDX-License-Identifier: GPL-3.0-or-later
// Automations that are being set up are tried through the engine, as the window does it: the mail comes to
// whoever tries, whatever the sample is like, and the history stays empty.
#include "support/enginerig.h"
#include "support/exampleworkspace.h"
#include "support/fixtures.h"
#include "support/smtpserver.h"
#include "wording/language.h"

#include <QHttpServer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString me = u"ewa@biuro.example"_s;
const QStringList allPass{u"trial.read passed"_s,    u"trial.filter passed"_s,  u"trial.lookup skipped"_s,
                          u"trial.mapping passed"_s, u"trial.message passed"_s, u"trial.send passed"_s};

SampleEvent sampleFrom(const QString &file, const QString &type)
{
    return {.type = type, .data = QJsonDocument::fromJson(fixture(file)).object()};
}

SampleEvent closedChat()
{
    return sampleFrom(u"intercom/conversation.admin.closed.json"_s, u"conversation.admin.closed"_s);
}

SampleEvent closedTalk()
{
    return sampleFrom(u"iadvize/v2.conversation.closed.json"_s, u"v2.conversation.closed"_s);
}

QJsonObject practiceFile()
{
    return changed(exampleFile(), u"/connections/0/type"_s, u"practice"_s);
}

QStringList with(QStringList steps, int index, const QString &step)
{
    steps[index] = steps.at(index).section(u' ', 0, 0) % u' ' % step;
    return steps;
}

} // namespace

class TestAutomationTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s));
        m_platform.route(u"/graphql"_s, QHttpServerRequest::Method::Post,
                         [this](const QHttpServerRequest &request) {
                             m_question = request.body();
                             m_login = request.value("authorization");
                             return QHttpServerResponse("application/json", m_answer, m_status);
                         });
        auto *server = new QTcpServer(this);
        QVERIFY(server->listen(QHostAddress::LocalHost));
        m_platformPort = server->serverPort();
        m_platform.bind(server);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_status = QHttpServerResponse::StatusCode::Ok;
        m_answer = fixture(u"iadvize/graphql.conversation.200.json"_s);
        m_question.clear();
        m_rig = std::make_unique<EngineRig>();
        useWorkspace(practiceFile());
    }
    void cleanup() { m_rig.reset(); }

    void anUnsavedDraftReachesWhoeverTriesIt()
    {
        Draft draft = draftOf(u"chat-nps"_s);
        draft.automation.id = u"new-one"_s; // nothing of this id is stored
        draft.automation.state = AutomationState::Off;
        draft.automation.delay = {.amount = 2, .unit = Duration::Unit::Days};
        const auto trial = tried(draft, closedChat());
        QCOMPARE(stepsOf(*trial), allPass);
        QVERIFY(trial->hasPassed());
        const ReadMail mail = onlyMail();
        QCOMPARE(mail.to, me);
        QCOMPARE(mail.subject, u"[Trial] Jak oceniasz rozmowę, Łucja?"_s);
        QCOMPARE(mail.notice, u"trial"_s);
        QVERIFY(mail.delivery.isEmpty());
        QVERIFY(trial->result()["mail"_L1].toString().contains("Subject: "_L1));
        QCOMPARE(readMail(trial->result()["mail"_L1].toString().toUtf8())->text, mail.text);
        QVERIFY(m_rig->desk().events({})->isEmpty());
        QVERIFY(m_rig->desk().queue()->isEmpty());
    }

    void twiceIsAllowed()
    {
        for (int i = 0; i < 2; ++i)
            QVERIFY(tried(draftOf(u"chat-nps"_s), closedChat())->hasPassed());
        QCOMPARE(m_rig->desk().practiceMails().size(), 2);
    }

    void aConditionThatIsNotMetIsToldAndTheRestIsShown()
    {
        Draft draft = draftOf(u"chat-nps"_s);
        draft.automation.filter.items = {Condition{.field = u"data.item.state"_s, .expected = u"open"_s}};
        const auto trial = tried(draft, closedChat());
        QCOMPARE(stepsOf(*trial), with(allPass, 1, u"failed filtered"_s));
        QVERIFY(!trial->hasPassed());
        QCOMPARE(trial->steps().at(1).values["field"_L1], "data.item.state"_L1);
        QCOMPARE(trial->steps().at(1).values["actual"_L1], "closed"_L1);
        QCOMPARE(onlyMail().to, me);
    }

    void aTypeThatIsNotWanted()
    {
        SampleEvent sample = closedChat();
        sample.type = u"conversation.rating.added"_s;
        const auto trial = tried(draftOf(u"chat-nps"_s), sample);
        QCOMPARE(stepsOf(*trial), with(allPass, 0, u"failed topic"_s));
        QCOMPARE(trial->steps().at(0).values["type"_L1], sample.type);
    }

    void onlyKeptFieldsCount()
    {
        Draft draft = draftOf(u"chat-nps"_s);
        draft.automation.keep = QStringList{u"data.item.state"_s, u"data.item.source.author.name"_s};
        const auto trial = tried(draft, closedChat());
        QCOMPARE(stepsOf(*trial), with(allPass, 3, u"failed no_address"_s));
        QCOMPARE(trial->steps().at(3).values["field"_L1], "data.item.source.author.email"_L1);
        QVERIFY(onlyMail().subject.contains(u"Łucja"_s));
    }

    void aSampleThatCannotBeRead()
    {
        const auto trial = tried(draftOf(u"chat-nps"_s), {});
        QCOMPARE(stepsOf(*trial).first(), u"trial.read failed body"_s);
        QCOMPARE(stepsOf(*trial).last(), u"trial.send waiting"_s);
    }

    void whatTheSampleLacksIsLookedUp()
    {
        const auto trial = tried(talk(), closedTalk());
        QCOMPARE(stepsOf(*trial), with(allPass, 2, u"passed"_s));
        QCOMPARE(m_login, "Bearer ia-token-1");
        QVERIFY(m_question.contains("7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"));
        QCOMPARE(onlyMail().to, me);
        QVERIFY(onlyMail().text.contains(u"Małgorzata"_s));
        QVERIFY(!toldBy(*trial).contains("ia-token-1"));
    }

    void aConditionOnWhatWasLookedUpIsJudgedAfterwards()
    {
        Draft draft = talk();
        draft.automation.filter.items = {
            Condition{.field = u"lookup.visitor.email"_s, .op = Operator::IsEmpty}};
        const auto trial = std::unique_ptr<Trial>(m_rig->engine().tryAutomation(draft, closedTalk(), me));
        QStringList order;
        connect(trial.get(), &Trial::stepChanged, trial.get(), [&order, &trial](int index) {
            if (trial->steps().at(index).status != TrialStep::Status::Running)
                order.append(trial->steps().at(index).code);
        });
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial), with(with(allPass, 2, u"passed"_s), 1, u"failed filtered"_s));
        QVERIFY(order.indexOf(u"trial.lookup"_s) < order.indexOf(u"trial.filter"_s));
    }

    void aRefusedLookUpIsToldWithItsReason()
    {
        m_status = QHttpServerResponse::StatusCode::Unauthorized;
        m_answer = fixture(u"iadvize/oauth.invalid.401.json"_s);
        const auto trial = tried(talk(), closedTalk());
        QCOMPARE(stepsOf(*trial),
                 with(with(allPass, 2, u"failed lookup.failed"_s), 3, u"failed no_address"_s));
        QCOMPARE(trial->steps().at(2).values["problem"_L1], "token"_L1);
        QCOMPARE(onlyMail().to, me);
    }

    void aMessageWithAFaultIsNotSent()
    {
        Draft draft = draftOf(u"chat-nps"_s);
        draft.automation.actions.first().language = {.fixed = u"de"_s};
        const auto trial = tried(draft, closedChat());
        QCOMPARE(stepsOf(*trial), with(with(allPass, 4, u"failed message.missing"_s), 5, u"waiting"_s));
        QCOMPARE(trial->steps().at(4).values["language"_L1], "de"_L1);
        Message message = (*m_rig->desk().workspace())->messages.value(u"invite-nps"_s);
        message.texts[u"pl"_s].body = u"{{Nope}}"_s;
        const auto alone = m_rig->engine().tryMessage(message, u"pl"_s, {}, me);
        QVERIFY(ended(*alone));
        QCOMPARE(stepsOf(*alone),
                 QStringList({u"trial.message failed message.placeholder"_s, u"trial.send waiting"_s}));
        QVERIFY(m_rig->desk().practiceMails().isEmpty());
    }

    void whatIsStillMissingInADraftIsTold()
    {
        Draft draft = draftOf(u"chat-nps"_s);
        draft.automation.actions.clear();
        QCOMPARE(stepsOf(*tried(draft, closedChat())),
                 with(with(allPass, 4, u"failed message.missing"_s), 5, u"waiting"_s));
        const auto trial = tried(draftOf(u"chat-nps"_s), closedChat(), u"ewa"_s);
        QCOMPARE(stepsOf(*trial), with(with(allPass, 4, u"waiting"_s), 5, u"failed bad_address"_s));
    }

    void aRealServerMayRefuse()
    {
        SmtpServer server({u"--rcpt-reply"_s, u"550 5.1.1 no such user"_s});
        useWorkspace(changed(exampleFile(), u"/connections/0/port"_s, server.port()));
        const auto trial = tried(draftOf(u"chat-nps"_s), closedChat());
        QCOMPARE(stepsOf(*trial), with(allPass, 5, u"failed mail.recipient"_s));
        QVERIFY(server.log().contains(QString(u"RCPT "_s % me)));
    }

    void aLookUpIsTriedAlone()
    {
        const auto trial = m_rig->engine().tryLookup(talk(), closedTalk());
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial), QStringList{u"trial.lookup passed"_s});
        QCOMPARE(trial->result()["email"_L1], "m.oberg@przyklad.example"_L1);
        QVERIFY(trial->result()["raw"_L1].isObject());
    }

    void aLookUpInPracticeAsksNobody()
    {
        useWorkspace(changed(practiceFile(), u"/connections/4/practice"_s, true));
        const auto trial = m_rig->engine().tryLookup(talk(), closedTalk());
        QVERIFY(ended(*trial));
        QVERIFY(trial->result()["email"_L1].toString().endsWith(".example"_L1));
        QVERIFY(m_question.isEmpty());
    }

    void aLookUpThatFindsNothing_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::newRow("no address") << u"no_email"_s;
        QTest::newRow("no id") << u"no_id"_s;
        QTest::newRow("no account") << u"connection"_s;
    }
    void aLookUpThatFindsNothing()
    {
        QFETCH(const QString, problem);
        Draft draft = talk();
        SampleEvent sample = closedTalk();
        if (problem == u"no_email")
            m_answer = fixture(u"iadvize/graphql.conversation.null_email.json"_s);
        else if (problem == u"no_id")
            sample.data.remove(u"conversationId"_s);
        else
            draft.automation.lookups.first().connection = u"gone"_s;
        const auto trial = m_rig->engine().tryLookup(draft, sample);
        QVERIFY(ended(*trial));
        QCOMPARE(trial->steps().first().status, TrialStep::Status::Failed);
        QCOMPARE(trial->steps().first().values["problem"_L1], problem);
        QVERIFY(trial->result().isEmpty());
    }

    void aPlatformThatHangsCanBeLeft()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/graphql"_s.arg(silent.serverPort());
        useWorkspace(changed(practiceFile(), u"/connections/4/graphqlUrl"_s, url));
        const auto trial = m_rig->engine().tryAutomation(talk(), closedTalk(), me);
        QTRY_VERIFY(silent.hasPendingConnections());
        QCOMPARE(stepsOf(*trial).at(2), u"trial.lookup running"_s);
        QSignalSpy end(trial.get(), &Trial::ended);
        trial->cancel();
        QVERIFY(!trial->isRunning());
        QVERIFY(end.wait());
        QCOMPARE(stepsOf(*trial).at(2), u"trial.lookup waiting"_s);
    }

    void itMayBeDeletedWhenItHasEnded()
    {
        for (const int what : {0, 1}) {
            std::unique_ptr<Trial> trial = what == 0
                                               ? m_rig->engine().tryLookup(talk(), closedTalk())
                                               : m_rig->engine().tryAutomation(talk(), closedTalk(), u"-"_s);
            connect(trial.get(), &Trial::ended, this, [&trial] { trial.reset(); });
            QTRY_VERIFY(trial == nullptr);
        }
    }

    void whoeverCancelsWhileWatchingGetsNoMail()
    {
        const auto trial = m_rig->engine().tryAutomation(draftOf(u"chat-nps"_s), closedChat(), me);
        connect(trial.get(), &Trial::stepChanged, trial.get(), [&trial](int) { trial->cancel(); });
        QVERIFY(QSignalSpy(trial.get(), &Trial::ended).wait());
        m_rig->dropEngine(); // waits for whatever was begun
        QVERIFY(m_rig->desk().practiceMails().isEmpty());
    }

    void aMessageIsSentAsThePreviewShowsIt()
    {
        const Message message = (*m_rig->desk().workspace())->messages.value(u"invite-nps"_s);
        const auto trial = m_rig->engine().tryMessage(message, u"pl"_s, {{u"FirstName"_s, u"Zoë"_s}}, me);
        QVERIFY(ended(*trial));
        QCOMPARE(stepsOf(*trial), QStringList({u"trial.message passed"_s, u"trial.send passed"_s}));
        QCOMPARE(onlyMail().to, me);
        QCOMPARE(onlyMail().subject, u"[Trial] Jak oceniasz rozmowę, Zoë?"_s);
        QVERIFY(onlyMail().html.contains(u"Otwórz ankietę"_s));
    }

    void aMessageWithoutValuesHasMadeUpOnes()
    {
        const Message message = (*m_rig->desk().workspace())->messages.value(u"invite-nps"_s);
        const auto empty = m_rig->engine().tryMessage(message, u"pl"_s, {{u"FirstName"_s, QString()}}, me);
        QVERIFY(ended(*empty));
        const auto madeUp = m_rig->engine().tryMessage(message, u"pl"_s, {}, me);
        QVERIFY(ended(*madeUp));
        QVERIFY(mailOf(*empty).subject.contains(u"Szanowni Państwo"_s));
        QVERIFY(mailOf(*madeUp).subject.contains(u"Anna"_s));
    }

    void aMessageThatCannotBeSent()
    {
        const Message message = (*m_rig->desk().workspace())->messages.value(u"invite-nps"_s);
        const auto other = m_rig->engine().tryMessage(message, u"de"_s, {}, me);
        QVERIFY(ended(*other));
        QCOMPARE(stepsOf(*other),
                 QStringList({u"trial.message failed message.missing"_s, u"trial.send waiting"_s}));
        const auto nobody = m_rig->engine().tryMessage(message, u"pl"_s, {}, u"ewa"_s);
        QVERIFY(ended(*nobody));
        QCOMPARE(stepsOf(*nobody),
                 QStringList({u"trial.message passed"_s, u"trial.send failed bad_address"_s}));
        EngineRig bare;
        const auto without =
            bare.engine().tryMessage({.texts = {{u"nl"_s, {.subject = u"x"_s, .body = u"Dag"_s}}}}, u"nl"_s,
                                     {}, me);
        QVERIFY(ended(*without));
        QCOMPARE(stepsOf(*without).last(), u"trial.send failed mail.settings"_s);
    }

private:
    void useWorkspace(const QJsonObject &file)
    {
        QJsonObject used = file;
        if (used["connections"_L1][4]["graphqlUrl"_L1] == exampleFile()["connections"_L1][4]["graphqlUrl"_L1])
            used = changed(used, u"/connections/4/graphqlUrl"_s,
                           u"http://127.0.0.1:%1/graphql"_s.arg(m_platformPort));
        QVERIFY(m_rig->import(QJsonDocument(used).toJson()));
    }

    Draft draftOf(const QString &automation)
    {
        return {.automation = (*m_rig->desk().workspace())->automations.value(automation)};
    }

    /** With a look-up, and the same survey and message as the other one. */
    Draft talk()
    {
        Draft draft = draftOf(u"iadvize-surveylab"_s);
        const Automation other = draftOf(u"chat-nps"_s).automation;
        draft.automation.survey = other.survey;
        draft.automation.actions = other.actions;
        draft.automation.mapping = {{.variable = u"Email"_s, .field = u"lookup.visitor.email"_s},
                                    {.variable = u"FirstName"_s, .field = u"lookup.visitor.firstName"_s}};
        return draft;
    }

    std::unique_ptr<Trial> tried(const Draft &draft, const SampleEvent &sample, const QString &to = me)
    {
        auto trial = m_rig->engine().tryAutomation(draft, sample, to);
        if (!ended(*trial))
            qFatal("the trial did not end");
        return trial;
    }

    ReadMail onlyMail()
    {
        const QList<PracticeMail> mails = m_rig->desk().practiceMails();
        return mails.size() == 1 ? mails.constFirst().mail : ReadMail();
    }
    static ReadMail mailOf(const Trial &trial)
    {
        return *readMail(trial.result()["mail"_L1].toString().toUtf8());
    }

    static bool ended(Trial &trial)
    {
        QSignalSpy spy(&trial, &Trial::ended);
        return !trial.isRunning() || spy.wait(60000);
    }

    QHttpServer m_platform;
    quint16 m_platformPort = 0;
    QByteArray m_answer;
    QByteArray m_question;
    QByteArray m_login;
    QHttpServerResponse::StatusCode m_status = QHttpServerResponse::StatusCode::Ok;
    std::unique_ptr<EngineRig> m_rig;
};

QTEST_GUILESS_MAIN(TestAutomationTrial)
#include "tst_automationtrial.moc"
