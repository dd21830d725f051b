// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of promo codes in the window: made, filled by paste, counted, told of when few are left.
#include "domain/promopool.h"
#include "gui/office.h"
#include "gui/office/connectionspage.h"
#include "gui/widgets/notebar.h"
#include "wording/language.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestPromoTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsWhatIsPutIn();
    void warnsInWordsWhenFewAreLeft();
    void keepsTheName();
    void keepsTheWarning();
    void deletesAPoolAndItsCodes();

private:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_page->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] QList<PromoPool> stored()
    {
        return *m_office->ask([](Desk &desk) { return desk.promoPools(); });
    }
    [[nodiscard]] QListWidget *list() const
    {
        return find<QWidget>(u"promoPane"_s)->findChild<QListWidget *>(u"items"_s);
    }
    void press(const QString &button) const
    {
        auto *pane = find<QWidget>(u"promoPane"_s);
        QTest::mouseClick(pane->findChild<QAbstractButton *>(button), Qt::LeftButton);
    }
    void put(const QString &codes) const;

    std::unique_ptr<Office> m_office;
    std::unique_ptr<ConnectionsPage> m_page;
    QString m_told;
};

void TestPromoTab::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_told.clear();
    m_office = std::make_unique<Office>();
    m_page = std::make_unique<ConnectionsPage>(m_office->engine());
    connect(m_page.get(), &Page::message, this,
            [this](const std::function<QString()> &text) { m_told = text(); });
    m_page->resize(780, 560);
    m_page->setVisible(true);
    m_page->refresh({});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto *tabs = find<QTabWidget>(u"connectionTabs"_s);
    tabs->setCurrentWidget(find<QWidget>(u"promoPane"_s)->parentWidget());
    press(u"add"_s);
    QTRY_COMPARE(list()->count(), 1);
    QTRY_VERIFY(find<QWidget>(u"poolName"_s)->isVisible());
}

void TestPromoTab::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TestPromoTab::put(const QString &codes) const
{
    auto *edit = find<QPlainTextEdit>(u"codes"_s);
    edit->setFocus();
    for (const QString &line : codes.split(u'\n')) {
        QTest::keyClicks(edit, line);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    press(u"addCodes"_s);
    QTRY_VERIFY(edit->toPlainText().isEmpty());
}

void TestPromoTab::countsWhatIsPutIn()
{
    QVERIFY(!find<QPushButton>(u"addCodes"_s)->isEnabled());
    put(u"A-1\nA-2\nA-2"_s);
    auto *result = find<QLabel>(u"importResult"_s);
    QCOMPARE(result->text(), u"2 new codes. 1 line stood there twice."_s);
    put(u"code;value\nA-2;5\nA-3;5\n;5"_s);
    QCOMPARE(result->text(),
             u"1 new code. 1 code known already, in this pool or another. 1 line without a usable code, "
             "left out."_s);
    QTRY_COMPARE(stored().constFirst().free, 3);
    QTRY_VERIFY(find<QLabel>(u"poolCounts"_s)->text().startsWith(u"Now: only 3 codes left"_s));
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    QTRY_VERIFY(!result->text().contains(u"code"_s));
}

void TestPromoTab::warnsInWordsWhenFewAreLeft()
{
    put(u"A-1\nA-2"_s);
    QTRY_COMPARE(list()->item(0)->text(), u"Promo codes\nonly 2 codes left"_s);
    QVERIFY(!list()->item(0)->icon().isNull());
    auto *warning = find<QSpinBox>(u"poolWarning"_s);
    warning->setFocus();
    warning->selectAll();
    QTest::keyClicks(warning, u"2"_s);
    QTRY_COMPARE(stored().constFirst().warnBelow, 2);
    QTRY_COMPARE(list()->item(0)->text(), u"Promo codes\n2 codes left"_s);
    QVERIFY(list()->item(0)->icon().isNull());
}

void TestPromoTab::keepsTheName()
{
    auto *name = find<QLineEdit>(u"poolName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Summer"_s);
    // Going elsewhere saves what was typed last, without waiting for a moment without keys.
    m_page->hide();
    m_page.reset();
    QTRY_COMPARE(stored().constFirst().name, u"Summer"_s);
    QCOMPARE(stored().constFirst().warnBelow, 20);
}

void TestPromoTab::keepsTheWarning()
{
    auto *warning = find<QSpinBox>(u"poolWarning"_s);
    warning->setFocus();
    warning->selectAll();
    QTest::keyClicks(warning, u"7"_s);
    m_page->hide();
    m_page.reset();
    QTRY_COMPARE(stored().constFirst().warnBelow, 7);
    QCOMPARE(stored().constFirst().name, u"Promo codes"_s);
}

void TestPromoTab::deletesAPoolAndItsCodes()
{
    put(u"A-1"_s);
    press(u"delete"_s);
    QTRY_COMPARE(list()->count(), 0);
    QVERIFY(stored().isEmpty());
    press(u"add"_s);
    QTRY_COMPARE(list()->count(), 1);
    put(u"A-1"_s);
    QCOMPARE(find<QLabel>(u"importResult"_s)->text(), u"1 new code."_s);
}

QTEST_MAIN(TestPromoTab)
#include "tst_promotab.moc"
