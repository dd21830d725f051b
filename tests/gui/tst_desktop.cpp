// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop sees of the program: the icon beside the clock, notifications, starting at log-in.
#include "gui/frame/autostart.h"
#include "gui/frame/desktoppresence.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

/** What the icon was told. */
struct Told
{
    bool there = true;
    TrayState state = TrayState::Stopped;
    QString text = {};
    QStringList notices = {};
};

class ToldTray final : public TrayIcon
{
public:
    explicit ToldTray(Told *told) : m_told(told) {}

    [[nodiscard]] bool isThere() const override { return m_told->there; }
    void setActions(const QList<QAction *> & /*actions*/) override {}
    void showState(TrayState state, const QString &text) override
    {
        m_told->state = state;
        m_told->text = text;
    }
    void notify(const QString &title, const QString & /*text*/) override { m_told->notices << title; }

private:
    Told *m_told;
};

Overview needing(qint64 count)
{
    Overview overview;
    overview.counts.insert(State::NeedsAttention, count);
    return overview;
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void closingHidesOnlyWhereAnIconIsThere();
    void showsItsState();
    void tellsOnceWhenSomethingNeedsTheUser();
    void startsAtLogIn();
    void seesWhatTheDesktopSwitchedOff();
    void quotesThePathOfTheProgram();
    void saysWhyItCannotBeWritten();

private:
    QTemporaryDir m_folder;
};

void TestDesktop::closingHidesOnlyWhereAnIconIsThere()
{
    Told told;
    WindowSettings settings(m_folder.filePath(u"window.ini"_s));
    const DesktopPresence presence(std::make_unique<ToldTray>(&told), settings);
    QCOMPARE(presence.closing(), DesktopPresence::Closing::HidesAfterExplanation);
    settings.setFlag("closingExplained", true);
    QCOMPARE(presence.closing(), DesktopPresence::Closing::Hides);
    told.there = false;
    QCOMPARE(presence.closing(), DesktopPresence::Closing::Quits);
}

void TestDesktop::showsItsState()
{
    Told told;
    DesktopPresence presence(std::make_unique<ToldTray>(&told),
                             WindowSettings(m_folder.filePath(u"state.ini"_s)));
    presence.show(ServerStatus{.phase = ServerStatus::Phase::Receiving, .url = QUrl(u"http://h:1"_s)});
    QCOMPARE(told.state, TrayState::Receiving);
    QVERIFY(told.text.contains(u"Receiving at http://h:1"));
    presence.show(needing(2));
    QCOMPARE(told.state, TrayState::NeedsYou);
    presence.show(needing(0));
    QCOMPARE(told.state, TrayState::Receiving);
    presence.show(ServerStatus{});
    QCOMPARE(told.state, TrayState::Stopped);
    presence.show(ServerStatus{.phase = ServerStatus::Phase::Failed});
    QCOMPARE(told.state, TrayState::NeedsYou);
    QCOMPARE(told.notices, QStringList{u"Surveyhook receives nothing"_s});
}

void TestDesktop::tellsOnceWhenSomethingNeedsTheUser()
{
    Told told;
    DesktopPresence presence(std::make_unique<ToldTray>(&told),
                             WindowSettings(m_folder.filePath(u"notices.ini"_s)));
    presence.show(needing(3)); // known from before: it stands in the window
    QCOMPARE(told.notices.size(), 0);
    presence.show(needing(4));
    QCOMPARE(told.notices.size(), 1);
    presence.show(needing(4));
    presence.show(needing(2));
    QCOMPARE(told.notices.size(), 1);
    presence.show(needing(3));
    QCOMPARE(told.notices.size(), 2);
}

void TestDesktop::startsAtLogIn()
{
    const Autostart autostart(m_folder.filePath(u"autostart"_s), u"/opt/surveyhook/surveyhook"_s);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
    QVERIFY(autostart.setOn(true)); // again changes nothing
    QVERIFY(autostart.setOn(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(false));
}

void TestDesktop::seesWhatTheDesktopSwitchedOff()
{
    const QString folder = m_folder.filePath(u"switched"_s);
    const Autostart autostart(folder, u"/opt/surveyhook"_s);
    QVERIFY(autostart.setOn(true));
    QFile entry(folder + u"/surveyhook.desktop"_s);
    QVERIFY(entry.open(QIODevice::Append));
    entry.write("X-GNOME-Autostart-enabled=false\n");
    entry.close();
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
}

void TestDesktop::quotesThePathOfTheProgram()
{
    const QString folder = m_folder.filePath(u"quoted"_s);
    QVERIFY(Autostart(folder, u"/home/jan kowalski/100% \"ok\"/surveyhook"_s).setOn(true));
    QFile entry(folder + u"/surveyhook.desktop"_s);
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray content = entry.readAll();
    QVERIFY(content.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY2(content.contains("\nExec=\"/home/jan kowalski/100%% \\\\\"ok\\\\\"/surveyhook\"\n"),
             content.constData());
}

void TestDesktop::saysWhyItCannotBeWritten()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<void> done = Autostart(file.fileName() + u"/autostart"_s, u"/opt/surveyhook"_s).setOn(true);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StorageFailed);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
