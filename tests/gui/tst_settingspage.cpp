// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the office with the real engine behind them: saved at once, faults at their field.
#include "engine/serversettings.h"
#include "gui/office/settingspage.h"
#include "gui/officerig.h"
#include "gui/widgets/notebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestSettingsPage : public OfficeRig
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheOffice();
    void keepsThePortForTheNextStart();
    void saysWhichDomainIsWrong();
    void remindsOfTheFormerAddressUntilItIsTold();
};

void TestSettingsPage::savesTheOffice()
{
    open<SettingsPage>();
    QTRY_COMPARE(find<QLineEdit>(u"domains"_s)->text(), u"biuro.example"_s);
    type(u"domains"_s, u"biuro.example; sklep.example"_s);
    QTRY_COMPARE(stored()->settings.ownDomains, (QStringList{u"biuro.example"_s, u"sklep.example"_s}));
    // A whole day is said in words, not as 00:00 to 00:00.
    auto *wholeDay = find<QCheckBox>(u"wholeDay"_s);
    QVERIFY(wholeDay->isChecked());
    QVERIFY(!find<QTimeEdit>(u"from"_s)->isVisible());
    QTest::mouseClick(wholeDay, Qt::LeftButton, {}, {8, wholeDay->height() / 2});
    QTRY_COMPARE(stored()->settings.window.toMinute, 17 * 60);
    QVERIFY(find<QTimeEdit>(u"from"_s)->isVisible());
    QCOMPARE(stored()->settings.window.fromMinute, 9 * 60);
    auto *holidays = find<QComboBox>(u"holidays"_s);
    holidays->setFocus();
    QTest::keyClick(holidays, Qt::Key_Down);
    QTRY_COMPARE(stored()->settings.window.holidays, Holidays::Poland);
    m_undo();
    QTRY_COMPARE(find<QLineEdit>(u"domains"_s)->text(), u"biuro.example"_s);
    QCOMPARE(stored()->settings.window.holidays, Holidays::None);
    QCOMPARE(stored()->settings.window.toMinute, 24 * 60);
}

void TestSettingsPage::keepsThePortForTheNextStart()
{
    const auto dir = [this] {
        return ask([](Desk &desk) { return desk.dataDir(); });
    };
    open<SettingsPage>();
    auto *port = find<QSpinBox>(u"port"_s);
    QTRY_COMPARE(port->value(), 8787);
    QVERIFY(!savedPort(dir()));
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"9191"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_COMPARE(savedPort(dir()), std::optional<quint16>(9191));
    QVERIFY(m_told.contains(u"next start"));
    m_undo();
    QCOMPARE(savedPort(dir()), std::optional<quint16>(8787));
}

void TestSettingsPage::saysWhichDomainIsWrong()
{
    open<SettingsPage>();
    QTRY_COMPARE(find<QLineEdit>(u"tests"_s)->text(), u"proba@biuro.example"_s);
    type(u"tests"_s, u"nobody"_s);
    QTRY_VERIFY(!find<QLineEdit>(u"tests"_s)->accessibleDescription().isEmpty());
    QVERIFY(find<QLineEdit>(u"domains"_s)->accessibleDescription().isEmpty());
    QCOMPARE(stored()->settings.testAddresses, QStringList{u"proba@biuro.example"_s});
}

void TestSettingsPage::remindsOfTheFormerAddressUntilItIsTold()
{
    OfficeSettings settings = stored()->settings;
    settings.formerUrl = u"https://old.example"_s;
    QVERIFY(ask([settings](Desk &desk) { return desk.setup().saveSettings(settings); }));
    open<SettingsPage>();
    auto *note = find<NoteBar>(u"movedNote"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->note().contains(u"https://old.example"));
    type(u"domains"_s, u"biuro.example; sklep.example"_s);
    QTRY_COMPARE(stored()->settings.ownDomains.size(), 2);
    QCOMPARE(stored()->settings.formerUrl, u"https://old.example"_s);
    QTest::mouseClick(note->findChild<QPushButton *>(u"noteButton"_s), Qt::LeftButton);
    QTRY_COMPARE(stored()->settings.formerUrl, QString());
    QVERIFY(!note->isVisible());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
