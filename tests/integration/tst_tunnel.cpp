// SPDX-License-Identifier: GPL-3.0-or-later
// Tunnel programs, played by tests/support/faketunnel.py: started, read, watched, started again, ended; and
// the engine that writes the address they lead by into the settings.
#include "engine/setupdesk.h"
#include "support/enginerig.h"
#include "tunnel/tunnel.h"
#include "wording/addresswording.h"
#include "wording/language.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;
using Phase = TunnelStatus::Phase;

namespace {

const QUrl local(QStringLiteral("http://127.0.0.1:8787"));
const QString quickAddress = QStringLiteral("https://calm-hill-quiet-river.trycloudflare.com");

/** A folder with the fake under the names of both programs. */
class FakePrograms
{
public:
    FakePrograms()
    {
        for (const QString &name : {QString(tunnels::cloudflared), QString(tunnels::ngrok)}) {
            const bool copied =
                QFile::copy(QStringLiteral(SURVEYHOOK_SOURCE_DIR "/tests/support/faketunnel.py"), at(name));
            if (!copied
                || !QFile::setPermissions(at(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
                qFatal("no fake program");
        }
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void order(const QByteArray &mode) const
    {
        QFile file(at(u"mode"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(mode) != mode.size())
            qFatal("no mode");
    }
    [[nodiscard]] QStringList starts() const
    {
        QFile file(at(u"starts"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] bool hasEnded() const { return QFile::exists(at(u"ended"_s)); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_programs = std::make_unique<FakePrograms>();
    }
    void cleanup() { m_programs.reset(); }

    void tellsItsAddress_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("started");
        QTest::newRow("cloudflared") << QString(tunnels::cloudflared) << quickAddress
                                     << u"--url http://127.0.0.1:8787"_s;
        QTest::newRow("ngrok") << QString(tunnels::ngrok) << u"https://own-name.ngrok-free.app"_s
                               << u"http 127.0.0.1:8787"_s;
    }
    void tellsItsAddress()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, address);
        QFETCH(const QString, started);
        {
            Tunnel tunnel(*findTunnelProgram(program), {.executable = m_programs->at(program)});
            tunnel.open(local);
            QCOMPARE(tunnel.status().phase, Phase::Starting);
            QTRY_COMPARE(tunnel.status().phase, Phase::Open);
            QCOMPARE(tunnel.status().address, address);
            QVERIFY2(m_programs->starts().constFirst().contains(started),
                     qPrintable(m_programs->starts().constFirst()));
        }
        QVERIFY(m_programs->hasEnded()); // it does not outlive us
    }

    void isStartedAgain()
    {
        m_programs->order("ends");
        Tunnel tunnel(*findTunnelProgram(tunnels::cloudflared),
                      {.executable = m_programs->at(tunnels::cloudflared),
                       .firstWait = std::chrono::milliseconds(1)});
        QList<TunnelStatus> seen;
        connect(&tunnel, &Tunnel::changed, this, [&] { seen << tunnel.status(); });
        tunnel.open(local);
        // It is started again at once: what is seen in between is gone soon.
        const auto ended = [&seen] {
            return std::find_if(seen.cbegin(), seen.cend(), [](const TunnelStatus &status) {
                return status.problem == codes::tunnelEnded;
            });
        };
        QTRY_VERIFY(ended() != seen.cend());
        const TunnelStatus end = *ended();
        QCOMPARE(end.values["exit"_L1].toInt(), 3);
        QVERIFY(addressCause(end.problem, end.values).contains(u"code 3"));
        m_programs->order("open");
        QTRY_VERIFY(m_programs->starts().size() > 1 && tunnel.status().phase == Phase::Open
                    && seen.constLast().address == quickAddress);
    }

    void saysThatItIsNotThere()
    {
        Tunnel tunnel(*findTunnelProgram(tunnels::ngrok), {.executable = m_programs->at(u"elsewhere"_s)});
        tunnel.open(local);
        QTRY_COMPARE(tunnel.status().problem, QString(codes::tunnelMissing));
        QCOMPARE(tunnel.status().phase, Phase::Waiting);
        QCOMPARE(addressCause(tunnel.status().problem, tunnel.status().values),
                 u"The program ngrok was not found on this computer."_s);
    }

    void saysThatItTellsNothing()
    {
        m_programs->order("silent");
        Tunnel tunnel(*findTunnelProgram(tunnels::cloudflared),
                      {.executable = m_programs->at(tunnels::cloudflared),
                       .patience = std::chrono::milliseconds(1)});
        tunnel.open(local);
        QTRY_COMPARE(tunnel.status().problem, QString(codes::tunnelSilent));
        QTRY_VERIFY(!m_programs->starts().isEmpty()); // so that it can be told to end
    }

    void keepsItsTokenToItself()
    {
        m_programs->order("account");
        Tunnel tunnel(*findTunnelProgram(tunnels::ngrok), {.executable = m_programs->at(tunnels::ngrok)});
        tunnel.open(local);
        QTRY_COMPARE(tunnel.status().problem, QString(codes::tunnelAccount));
        const QByteArray told = QJsonDocument(tunnel.status().values).toJson();
        QVERIFY2(!told.contains("4711"), told.constData());
        QVERIFY(addressCure(tunnel.status().problem, tunnel.status().values).contains(u"add-authtoken"));
    }

    void theEngineKeepsTheAddressInTheSettings()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_programs->folder().toUtf8() + ':' + path);
        const auto back = qScopeGuard([&path] { qputenv("PATH", path); });
        EngineRig rig;
        OfficeSettings settings = (*rig.desk().workspace())->settings;
        settings.publicUrl = u"https://old.example"_s;
        settings.tunnel = tunnels::cloudflared;
        QVERIFY(rig.desk().setup().saveSettings(settings));
        QCOMPARE(rig.engine().tunnel().phase, Phase::Off); // nothing is received yet
        rig.engine().start();
        QTRY_COMPARE(rig.engine().tunnel().phase, Phase::Open);
        QTRY_COMPARE((*rig.desk().workspace())->settings.publicUrl, quickAddress);
        QVERIFY(!(*rig.desk().workspace())->settings.hasLastingAddress());
        // Systems were told the old one.
        QCOMPARE((*rig.desk().workspace())->settings.formerUrl, u"https://old.example"_s);
        QVERIFY(m_programs->starts().constFirst().endsWith(rig.engine().server().url.toString()));
        settings = (*rig.desk().workspace())->settings;
        settings.tunnel.clear();
        settings.publicUrl = u"https://hook.example"_s;
        QVERIFY(rig.desk().setup().saveSettings(settings));
        QTRY_COMPARE(rig.engine().tunnel().phase, Phase::Off);
        QVERIFY(m_programs->hasEnded());
        QCOMPARE((*rig.desk().workspace())->settings.publicUrl, u"https://hook.example"_s);
        QVERIFY((*rig.desk().workspace())->settings.hasLastingAddress());
    }

private:
    std::unique_ptr<FakePrograms> m_programs;
};

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
