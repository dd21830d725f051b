// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the public address leads here is found out by a real call through it: to our own server, to
// another one of our kind, to something else, to nobody.
#include "support/enginerig.h"
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

/** Answers every call with the same. */
class Stranger
{
public:
    explicit Stranger(const QByteArray &answer)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                m_heard += socket->readAll();
                if (!m_heard.endsWith("\r\n\r\n"))
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    [[nodiscard]] QByteArray heard() const { return m_heard; }

private:
    QTcpServer m_server;
    QByteArray m_heard;
};

QByteArray answerOf(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status
           + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestAddressTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_rig = std::make_unique<EngineRig>();
    }
    void cleanup() { m_rig.reset(); }

    void leadsHere()
    {
        receive();
        const auto trial = tried(m_rig->engine().server().url.toString());
        QCOMPARE(stepsOf(*trial), (QStringList{u"address.reach passed"_s, u"address.arrive passed"_s}));
        // And once more: nothing is left of the first.
        QVERIFY(tried(m_rig->engine().server().url.toString())->hasPassed());
    }

    void anotherOfOurKindIsNotWe()
    {
        receive();
        EngineRig other;
        other.engine().start();
        QTRY_COMPARE(other.engine().server().phase, ServerStatus::Phase::Receiving);
        const auto trial = tried(other.engine().server().url.toString());
        QCOMPARE(stepsOf(*trial),
                 (QStringList{u"address.reach passed"_s, u"address.arrive failed address.elsewhere"_s}));
        QVERIFY(wordsOf(*trial).contains(u"but not this one"));
    }

    void somethingElseIsNotWe_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not found") << answerOf("404 Not Found", "{}");
        QTest::newRow("a web page") << answerOf("200 OK", "<html>Welcome</html>");
        QTest::newRow("a proxy without us") << answerOf("502 Bad Gateway", "{\"status\":\"ok\"}");
        QTest::newRow("says more than we") << answerOf("200 OK", "{\"status\":\"ok\",\"version\":\"3\"}");
    }
    void somethingElseIsNotWe()
    {
        QFETCH(const QByteArray, answer);
        receive();
        const Stranger stranger(answer);
        const auto trial = tried(stranger.url());
        QCOMPARE(stepsOf(*trial),
                 (QStringList{u"address.reach failed address.other"_s, u"address.arrive waiting"_s}));
        QVERIFY(stranger.heard().startsWith("GET /health?arrival="));
        QVERIFY(wordsOf(*trial).contains(u"Something else answers at 127.0.0.1"));
    }

    void nobodyIsThere()
    {
        receive();
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(gone.serverPort());
        gone.close();
        QCOMPARE(stepsOf(*tried(url)).first(), u"address.reach failed account.network"_s);
    }

    void withoutAddressOrReceivingNothingIsAsked()
    {
        QCOMPARE(stepsOf(*tried(u"http://127.0.0.1:9"_s)).first(), u"address.reach failed address.closed"_s);
        receive();
        QCOMPARE(stepsOf(*tried({})).first(), u"address.reach failed address.none"_s);
    }

private:
    void receive()
    {
        m_rig->engine().start();
        QTRY_COMPARE(m_rig->engine().server().phase, ServerStatus::Phase::Receiving);
    }
    [[nodiscard]] std::unique_ptr<Trial> tried(const QString &url)
    {
        auto trial = m_rig->engine().tryPublicAddress(url);
        QSignalSpy ended(trial.get(), &Trial::ended);
        if (trial->isRunning() && !ended.wait(20'000))
            qFatal("the trial does not end");
        return trial;
    }
    [[nodiscard]] static QString wordsOf(const Trial &trial)
    {
        QString words;
        for (const TrialStep &step : trial.steps())
            words += trialProblem(step.problem, step.values);
        return words;
    }

    std::unique_ptr<EngineRig> m_rig;
};

QTEST_GUILESS_MAIN(TestAddressTrial)
#include "tst_addresstrial.moc"
