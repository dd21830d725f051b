// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a load, again and again: what was answered 200 is in the history exactly once, and
// its mail left exactly once, or the story says that a person must decide.
#include "mail/mailreader.h"
#include "support/daemon.h"
#include "support/fixtures.h"
#include "support/smtpserver.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <deque>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kills = 10;

/** Sends every call until it is answered 200, as a platform does that tries again. */
class Caller : public QObject
{
public:
    explicit Caller(int calls) : m_answers(calls, 0)
    {
        for (int i = 0; i < calls; ++i)
            m_waiting.push_back(i);
    }

    void sendTo(const QUrl &address)
    {
        m_address = address;
        m_holding = false;
        fill();
    }

    /** The server is gone: no new calls until sendTo(). */
    void hold() { m_holding = true; }

    [[nodiscard]] int answered() const
    {
        return static_cast<int>(
            std::count_if(m_answers.cbegin(), m_answers.cend(), [](int n) { return n > 0; }));
    }
    [[nodiscard]] int repeated() const { return m_repeated; }
    [[nodiscard]] bool idle() const { return m_running == 0; }

    static QString person(int call) { return u"klient%1@przyklad.example"_s.arg(call); }

private:
    static QByteArray body(int call)
    {
        QByteArray bytes = fixture(u"intercom/conversation.admin.closed.json"_s);
        const QByteArray number = QByteArray::number(call);
        bytes.replace("notif_0c7a4f52-6f53-4b8e-9d0e-2f7d3c9b1a01", QByteArray("notif_" + number));
        bytes.replace("215470000010021", QByteArray("2154" + number));
        bytes.replace("lucja.zolkiewska@przyklad.example", person(call).toUtf8());
        return bytes;
    }

    void fill()
    {
        while (!m_holding && m_running < 24 && !m_waiting.empty()) {
            const int call = m_waiting.front();
            m_waiting.pop_front();
            send(call);
        }
    }

    void send(int call)
    {
        const QByteArray bytes = body(call);
        QNetworkRequest request(m_address);
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("X-Hub-Signature",
                             "sha1="
                                 + QMessageAuthenticationCode::hash(bytes, "intercom_test_client_secret_7f3a",
                                                                    QCryptographicHash::Sha1)
                                       .toHex());
        QNetworkReply *reply =
            m_managers[static_cast<std::size_t>(call) % m_managers.size()].post(request, bytes);
        ++m_running;
        connect(reply, &QNetworkReply::finished, this, [this, reply, call] {
            reply->deleteLater();
            --m_running;
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200) {
                ++m_answers[call];
                m_repeated += QJsonDocument::fromJson(reply->readAll())["duplicate"_L1].toBool() ? 1 : 0;
            } else {
                m_waiting.push_back(call);
            }
            fill();
        });
    }

    std::array<QNetworkAccessManager, 4> m_managers; // each keeps six connections
    std::deque<int> m_waiting;
    QList<int> m_answers;
    QUrl m_address;
    int m_running = 0;
    int m_repeated = 0;
    bool m_holding = true;
};

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNobodyIsAskedTwice()
    {
        const int calls = qEnvironmentVariableIsSet("SURVEYHOOK_CRASH_CALLS")
                              ? qEnvironmentVariableIntValue("SURVEYHOOK_CRASH_CALLS")
                              : 5000;
        SmtpServer smtp;
        Daemon daemon;
        QVERIFY(daemon.importWorkspace(workspace(smtp.port())));
        QVERIFY(daemon.start());

        Caller caller(calls);
        caller.sendTo(daemon.url(u"/in/k-intercom-1"_s));
        for (int kill = 1; kill <= kills; ++kill) {
            const int until = calls * kill / (kills + 1);
            QTRY_VERIFY_WITH_TIMEOUT(caller.answered() >= until, 120000);
            caller.hold();
            daemon.kill(); // with calls on the way and mails being sent
            QTRY_VERIFY_WITH_TIMEOUT(caller.idle(), 20000);
            QVERIFY(daemon.start());
            caller.sendTo(daemon.url(u"/in/k-intercom-1"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(caller.answered(), calls, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(settled(daemon), 300000);

        QHash<QString, int> events; // by person, repeats left out
        QHash<QString, QString> states;
        int repeats = 0;
        for (const QJsonValue &each : daemon.events({u"--limit"_s, u"100000"_s})) {
            const QString state = each["state"_L1].toString();
            if (state == "duplicate"_L1) {
                ++repeats;
                continue;
            }
            const QString person = each["person"_L1].toString();
            ++events[person];
            states[person] = state;
        }
        QHash<QString, int> mails; // by person
        QHash<QString, int> deliveries;
        for (const QByteArray &bytes : smtp.mails()) {
            const ReadMail mail = *readMail(bytes);
            ++mails[mail.to];
            ++deliveries[mail.delivery];
        }
        int sent = 0;
        int decide = 0;
        for (int call = 0; call < calls; ++call) {
            const QString person = Caller::person(call);
            QCOMPARE(events.value(person), 1);
            const QString state = states.value(person);
            if (state == "sent"_L1) {
                ++sent;
                QCOMPARE(mails.value(person), 1);
            } else {
                ++decide;
                QCOMPARE(state, u"needs_attention"_s);
                QVERIFY(mails.value(person) <= 1);
            }
        }
        for (const int copies : std::as_const(deliveries))
            QCOMPARE(copies, 1);
        qInfo("%d calls answered 200, %d kills: %lld events, %d repeats of calls whose answer was lost, %d "
              "sent once, "
              "%d for a person to decide, %lld mails",
              calls, kills, static_cast<long long>(events.size()), repeats, sent, decide,
              static_cast<long long>(smtp.mails().size()));
        QCOMPARE(sent + decide, calls);
        QVERIFY(decide <= kills * 8); // only what was under way at a kill
        QCOMPARE(daemon.stop(), 0);
    }

private:
    static bool settled(const Daemon &daemon)
    {
        for (const QJsonValue &each :
             daemon.run({u"queue"_s, u"--json"_s}).json()["deliveries"_L1].toArray()) {
            if (each["state"_L1].toString() != "needs_attention"_L1)
                return false;
        }
        return daemon.events({u"--state"_s, u"received"_s, u"--limit"_s, u"1"_s}).isEmpty()
               && daemon.events({u"--state"_s, u"sending"_s, u"--limit"_s, u"1"_s}).isEmpty();
    }

    static QJsonObject workspace(int port)
    {
        QJsonObject file = QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
        QJsonArray connections = file["connections"_L1].toArray();
        QJsonObject mail = connections[0].toObject();
        mail["port"_L1] = port;
        connections[0] = mail;
        file["connections"_L1] = connections;
        return file;
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
