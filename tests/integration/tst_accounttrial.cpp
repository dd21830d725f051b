// SPDX-License-Identifier: GPL-3.0-or-later
// An account at a platform is checked through the engine, as the window does it, against clouds that answer
// as the real ones: right, with a wrong login, with an odd answer, and where nobody answers.
#include "support/enginerig.h"
#include "support/fakeclouds.h"
#include "wording/doctorwording.h"
#include "wording/language.h"
#include "wording/trialwording.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString rightKey = u"ia-right-key"_s;
const QString wrongKey = u"wrong-key-4711"_s;

/** How each kind names its address and its key. */
struct Kind
{
    QString type;
    QString address; // member
    QString path;
    QString key; // member
};
const QList<Kind> loginKinds{{u"intercom"_s, u"apiUrl"_s, {}, u"accessToken"_s},
                             {u"iadvize"_s, u"graphqlUrl"_s, u"/graphql"_s, u"token"_s},
                             {u"zendesk"_s, u"baseUrl"_s, {}, u"token"_s},
                             {u"hubspot"_s, u"apiUrl"_s, {}, u"token"_s},
                             {u"pipedrive"_s, u"baseUrl"_s, {}, u"apiToken"_s}};

Connection account(const Kind &kind, const QString &base, const QString &key)
{
    Connection connection{.id = kind.type, .type = kind.type, .name = kind.type};
    connection.options = {{u"id"_s, kind.type},
                          {u"type"_s, kind.type},
                          {u"name"_s, kind.type},
                          {kind.address, QString(base + kind.path)}};
    if (!key.isEmpty())
        connection.secrets.insert(kind.key, Secret(key));
    return connection;
}

QString wordsOf(const Trial &trial)
{
    QString words;
    for (const TrialStep &step : trial.steps())
        words += trialProblem(step.problem, step.values);
    return words;
}

} // namespace

class TestAccountTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s));
        m_clouds = std::make_unique<FakeClouds>();
    }
    void cleanupTestCase() { m_clouds.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_rig = std::make_unique<EngineRig>();
    }
    void cleanup() { m_rig.reset(); }

    void kinds_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < loginKinds.size(); ++i)
            QTest::newRow(qPrintable(loginKinds.at(i).type)) << i;
    }

    void theDoctorAsksEachAccount_data() { kinds_data(); }
    void theDoctorAsksEachAccount()
    {
        QFETCH(const int, number);
        const Kind &kind = loginKinds.at(number);
        const auto found = [&](const QString &base, const QString &key) {
            QJsonObject item = account(kind, base, {}).options;
            item.insert(kind.key, key);
            return findingAbout(item);
        };
        const Finding right = found(m_clouds->url(kind.type), rightKey);
        QCOMPARE(right.values.value("checked"_L1).toString(), u"login"_s);
        QCOMPARE(right.status, Finding::Status::Ok);
        const Finding wrong = found(m_clouds->url(kind.type), wrongKey);
        QCOMPARE(wrong.status, Finding::Status::Failed);
        const QString told = doctorSentence(wrong.code, u"failed"_s, wrong.values);
        QVERIFY2(told.contains(u"not accept the login") || told.contains(u"not let this account in"),
                 qPrintable(told));
        QVERIFY(!told.contains(wrongKey) && !QJsonDocument(wrong.values).toJson().contains("4711"));
        const Finding nobody = found(u"http://127.0.0.1:1"_s, rightKey);
        QCOMPARE(nobody.values.value("problem"_L1).toString(), QString(codes::accountNetwork));
        QCOMPARE(nobody.status, Finding::Status::Failed);
    }

    void theDoctorSeesWhetherSomebodyAnswers()
    {
        const Finding there = findingAbout(
            {{u"id"_s, u"crm"_s}, {u"type"_s, u"rest"_s}, {u"baseUrl"_s, m_clouds->url(u"rest"_s)}});
        QCOMPARE(there.values.value("checked"_L1).toString(), u"address"_s);
        QCOMPARE(there.status, Finding::Status::Ok);
    }

    void aRightLoginIsSaidToBeRight_data() { kinds_data(); }
    void aRightLoginIsSaidToBeRight()
    {
        QFETCH(const int, number);
        const Kind &kind = loginKinds.at(number);
        const qsizetype before = m_clouds->calls(kind.type).size();
        const auto trial = tried(account(kind, m_clouds->url(kind.type), rightKey));
        QCOMPARE(stepsOf(*trial), (QStringList{u"account.reach passed"_s, u"account.login passed"_s}));
        QCOMPARE(trial->result()["checked"_L1], "login"_L1);
        const QJsonArray calls = m_clouds->calls(kind.type);
        QCOMPARE(calls.size(), before + 1); // one question
        QCOMPARE(calls.last()["method"_L1], "GET"_L1);
    }

    void aWrongLoginIsSaidToBeWrong_data() { kinds_data(); }
    void aWrongLoginIsSaidToBeWrong()
    {
        QFETCH(const int, number);
        const Kind &kind = loginKinds.at(number);
        const auto trial = tried(account(kind, m_clouds->url(kind.type), wrongKey));
        QCOMPARE(stepsOf(*trial),
                 (QStringList{u"account.reach passed"_s, u"account.login failed account.refused"_s}));
        QVERIFY2(wordsOf(*trial).contains(u"does not accept the login"), qPrintable(wordsOf(*trial)));
        QVERIFY(wordsOf(*trial).contains(u"Copy the key"));
        QVERIFY(!wordsOf(*trial).contains(wrongKey));
    }

    void whatThePlatformSaysHoldsNoSecret()
    {
        const QJsonObject said{{u"message"_s, QString(u"no such token: "_s + wrongKey)}};
        m_clouds->order(u"hubspot"_s, {QJsonObject{{u"status"_s, 401}, {u"body"_s, said}}});
        const auto trial = tried(account(loginKinds.at(3), m_clouds->url(u"hubspot"_s), wrongKey));
        QVERIFY2(wordsOf(*trial).contains(u"no such token: "), qPrintable(wordsOf(*trial)));
        QVERIFY(!wordsOf(*trial).contains(wrongKey));
    }

    void anOddAnswerIsSaidToBeOdd_data() { kinds_data(); }
    void anOddAnswerIsSaidToBeOdd()
    {
        QFETCH(const int, number);
        const Kind &kind = loginKinds.at(number);
        const QJsonObject odd{{u"status"_s, 200}, {u"body"_s, u"<html>Welcome to nginx</html>"_s}};
        m_clouds->order(kind.type, {odd});
        const auto trial = tried(account(kind, m_clouds->url(kind.type), rightKey));
        QCOMPARE(stepsOf(*trial),
                 (QStringList{u"account.reach passed"_s, u"account.login failed account.answer"_s}));
        QVERIFY(wordsOf(*trial).contains(u"another system may be living"));
    }

    void otherFaultsHaveTheirOwnWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("words");
        QTest::newRow("busy") << 429 << u"account.busy"_s << u"no more questions"_s;
        QTest::newRow("down") << 503 << u"account.server"_s << u"(answer 503)"_s;
        QTest::newRow("elsewhere") << 404 << u"account.answer"_s << u"(answer 404)"_s;
        QTest::newRow("moved") << 302 << u"account.answer"_s << u"(answer 302)"_s;
        QTest::newRow("not allowed") << 403 << u"account.refused"_s << u"lacks a permission"_s;
    }
    void otherFaultsHaveTheirOwnWords()
    {
        QFETCH(const int, status);
        QFETCH(const QString, problem);
        QFETCH(const QString, words);
        m_clouds->order(u"intercom"_s, {QJsonObject{{u"status"_s, status}, {u"body"_s, QJsonObject{}}}});
        const auto trial = tried(account(loginKinds.first(), m_clouds->url(u"intercom"_s), rightKey));
        QCOMPARE(trial->steps().at(1).problem, problem);
        QVERIFY2(wordsOf(*trial).contains(words), qPrintable(wordsOf(*trial)));
    }

    void whereNobodyAnswersIsSaid_data()
    {
        kinds_data();
        QTest::newRow("only an address") << -1;
    }
    void whereNobodyAnswersIsSaid()
    {
        QFETCH(const int, number);
        const Kind kind =
            number < 0 ? Kind{u"surveylab"_s, u"baseUrl"_s, {}, u"apiToken"_s} : loginKinds.at(number);
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString base = u"http://127.0.0.1:%1"_s.arg(gone.serverPort());
        gone.close();
        const auto trial = tried(account(kind, base, rightKey));
        QCOMPARE(stepsOf(*trial),
                 (QStringList{u"account.reach failed account.network"_s, u"account.login waiting"_s}));
        QVERIFY2(wordsOf(*trial).contains(u"Nobody answers at 127.0.0.1"), qPrintable(wordsOf(*trial)));
    }

    void surveyToolsAreOnlyLookedFor_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"surveylab"_s, u"webankieta"_s, u"enalyzer"_s, u"crm"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    void surveyToolsAreOnlyLookedFor()
    {
        QFETCH(const QString, id);
        const QString cloud = id == u"crm" ? u"rest"_s : id;
        importExample();
        Connection stored = (*m_rig->desk().workspace())->connections.value(id);
        stored.secrets.clear(); // as the form gives it: they stay as they are stored
        const auto trial = tried(stored);
        QCOMPARE(stepsOf(*trial), (QStringList{u"account.reach passed"_s, u"account.login skipped"_s}));
        QCOMPARE(trial->result()["checked"_L1], "address"_L1);
        const QJsonObject call = m_clouds->calls(cloud).last().toObject();
        QCOMPARE(call["method"_L1], "HEAD"_L1);
        QCOMPARE(call["path"_L1], "/"_L1);
        QVERIFY(call["query"_L1].toObject().isEmpty());
        QVERIFY(!call["headers"_L1].toObject().contains("authorization"_L1));
        QVERIFY(call["body"_L1].toString().isEmpty());
    }

    void whatIsMissingIsNamedAsInTheForm()
    {
        const qsizetype before = m_clouds->calls(u"intercom"_s).size();
        auto trial = tried(account(loginKinds.first(), m_clouds->url(u"intercom"_s), {}));
        QCOMPARE(trial->steps().first().problem, u"account.settings"_s);
        QVERIFY2(wordsOf(*trial).contains(u"This is missing: Access token"), qPrintable(wordsOf(*trial)));
        trial = tried(account(loginKinds.first(), u"intercom"_s, rightKey));
        QVERIFY2(wordsOf(*trial).contains(u"holds no web address"), qPrintable(wordsOf(*trial)));
        QCOMPARE(m_clouds->calls(u"intercom"_s).size(), before);
    }

    void aSavedKeyIsToldToNoOtherHost()
    {
        importExample();
        Connection moved = (*m_rig->desk().workspace())->connections.value(u"intercom"_s);
        moved.secrets.clear();
        QCOMPARE(stepsOf(*tried(moved)).last(), u"account.login passed"_s); // with the saved one
        const qsizetype before = m_clouds->calls(u"hubspot"_s).size();
        moved.options.insert(u"apiUrl"_s,
                             u"http://localhost:%1"_s.arg(QUrl(m_clouds->url(u"hubspot"_s)).port()));
        QCOMPARE(tried(moved)->steps().first().problem, u"account.settings"_s);
        QCOMPARE(m_clouds->calls(u"hubspot"_s).size(), before);
    }

    void thePracticeOfficeAsksNobody()
    {
        Connection made = account(loginKinds.first(), u"http://127.0.0.1:9"_s, rightKey);
        made.options.insert(u"practice"_s, true);
        const auto trial = tried(made);
        QVERIFY(trial->hasPassed());
        QCOMPARE(trial->result()["checked"_L1], "practice"_L1);
    }

    void aSilentOneCanBeLeft()
    {
        QTcpServer silent; // accepts, and never says a word
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto trial = m_rig->engine().tryAccount(
            account(loginKinds.first(), u"http://127.0.0.1:%1"_s.arg(silent.serverPort()), rightKey));
        QSignalSpy ended(trial.get(), &Trial::ended);
        QTRY_VERIFY(silent.hasPendingConnections());
        std::unique_ptr<QTcpSocket> caller(silent.nextPendingConnection());
        QVERIFY(trial->isRunning());
        trial->cancel();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(stepsOf(*trial), (QStringList{u"account.reach waiting"_s, u"account.login waiting"_s}));
        QTRY_COMPARE(caller->state(), QAbstractSocket::UnconnectedState); // hung up at once
    }

private:
    /** What the doctor says of the account @p item. */
    Finding findingAbout(const QJsonObject &item)
    {
        const QJsonObject file{{u"format"_s, u"surveyhook-workspace"_s},
                               {u"version"_s, 1},
                               {u"connections"_s, QJsonArray{item}}};
        if (!m_rig->import(QJsonDocument(file).toJson()))
            return {};
        const QList<Finding> findings = m_rig->desk().doctor();
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &finding) { return finding.code == u"connection"; });
        return found == findings.end() ? Finding{} : *found;
    }

    void importExample()
    {
        const QJsonObject example =
            QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
        QVERIFY(m_rig->import(QJsonDocument(m_clouds->connected(example)).toJson()));
    }

    std::unique_ptr<Trial> tried(const Connection &connection)
    {
        std::unique_ptr<Trial> trial = m_rig->engine().tryAccount(connection);
        if (!QTest::qWaitFor([&trial] { return !trial->isRunning(); }, 30000))
            qFatal("the check does not end");
        return trial;
    }

    std::unique_ptr<FakeClouds> m_clouds;
    std::unique_ptr<EngineRig> m_rig;
};

QTEST_GUILESS_MAIN(TestAccountTrial)
#include "tst_accounttrial.moc"
