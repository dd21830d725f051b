// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the office with the real engine behind them: saved at once, faults at their field.
#include "engine/serversettings.h"
#include "gui/office/settingspage.h"
#include "gui/officerig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
