// SPDX-License-Identifier: GPL-3.0-or-later
// Collectors in the window: made, called at the copied link, switched while people wait, renewed, deleted.
#include "gui/office.h"
#include "gui/office/surveyspage.h"
#include "gui/widgets/copyfield.h"
#include "support/fixtures.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {
constexpr auto patience = 20000;
} // namespace

class TestCollectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isAddedAndCalledAtItsCopiedLink();
    void whoWaitsGoesOnWhenItIsSwitchedOn();
    void isSwitchedFromElsewhereToo();
    void oldLinksAreTurnedAwayAfterRenewal();
    void deletingAsksAndNamesWhoWaits();
    void anSmsCollectorSaysWhatItNeeds();
    void theLinkFitsWhoCalls();

private:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_page->findChild<QWidget *>(u"collectorPane"_s)->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] QListWidget *list() const { return find<QListWidget>(u"items"_s); }
    void click(const QString &button) const
    {
        auto *target = find<QAbstractButton>(button);
        QTest::mouseClick(target, Qt::LeftButton, {}, {8, target->height() / 2});
    }
    void choose(const QString &box, const QString &value) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] Collector stored(qsizetype row = 0)
    {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        return (*workspace)->surveys.value(u"nps-chat"_s).collectors.value(row);
    }
    [[nodiscard]] QString copiedLink() const
    {
        QApplication::clipboard()->clear();
        QTest::mouseClick(find<CopyField>(u"link"_s)->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
        return QApplication::clipboard()->text();
    }
    [[nodiscard]] int call(const QString &link, const QString &more = {}) const
    {
        return test::send("GET", QUrl(link + more)).status;
    }
    [[nodiscard]] QString state(const QString &person)
    {
        const auto events = m_office->ask([](Desk &desk) { return desk.events({}); });
        for (const EventRow &row : *events) {
            if (row.person == person)
                return stateCode(row.state);
        }
        return {};
    }
    [[nodiscard]] QMessageBox *question(const QString &button) const
    {
        click(button);
        for (auto *box : m_page->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        qFatal("nothing was asked");
    }
    static void press(const QMessageBox *box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("no such button");
    }
    void switchOffAndAddSomebody();

    std::unique_ptr<Office> m_office;
    std::unique_ptr<SurveysPage> m_page;
};

void TestCollectors::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_office = std::make_unique<Office>();
    const QByteArray json = test::fixture(u"workspace/example-workspace.json"_s)
                                .replace("\"type\": \"smtp\"", "\"type\": \"practice\"");
    const auto report = m_office->ask([json](Desk &desk) { return desk.importWorkspace(json, false); });
    QVERIFY(report && report->faults.isEmpty());
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    m_page = std::make_unique<SurveysPage>(m_office->engine());
    m_page->resize(780, 620);
    m_page->setVisible(true);
    m_page->refresh({});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->findChild<QTabWidget *>(u"surveyTabs"_s)->setCurrentIndex(2);
    QTRY_COMPARE(list()->count(), 1);
}

void TestCollectors::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TestCollectors::switchOffAndAddSomebody()
{
    click(u"on"_s);
    QTRY_VERIFY(!stored().on);
    QCOMPARE(call(copiedLink(), u"&email=jan%40klient.example"_s), 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"jan@klient.example"_s), u"held"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"waiting"_s)->text().startsWith(u"1 person waits"_s), patience);
}

void TestCollectors::isAddedAndCalledAtItsCopiedLink()
{
    auto *add = find<QToolButton>(u"add"_s);
    Q_EMIT add->menu()->aboutToShow();
    const QList<QAction *> surveys = add->menu()->actions();
    QCOMPARE(surveys.first()->text(), u"NPS po czacie"_s);
    surveys.first()->trigger();
    QTRY_COMPARE(list()->count(), 2);
    QTRY_COMPARE(find<QLineEdit>(u"name"_s)->text(), u"New collector"_s);
    QCOMPARE(find<QComboBox>(u"message"_s)->currentData().toString(), u"invite-nps"_s);
    auto *name = find<QLineEdit>(u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Shop"_s);
    QTRY_COMPARE(stored(1).name, u"Shop"_s);
    QVERIFY(stored(1).number.size() >= 20 && stored(1).number != stored(0).number);
    const QString link = copiedLink();
    QVERIFY2(link.contains(u"cId="_s + stored(1).number), qPrintable(link));
    QVERIFY(!find<CopyField>(u"link"_s)->field()->text().contains(u"f6434a73"_s));
    QCOMPARE(call(link, u"&email=ada%40klant.example"_s), 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"ada@klant.example"_s), u"sent"_s, patience);
}

void TestCollectors::whoWaitsGoesOnWhenItIsSwitchedOn()
{
    switchOffAndAddSomebody();
    QTRY_VERIFY(list()->item(0)->text().endsWith(u"off · 1 waits"_s));
    click(u"on"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"jan@klient.example"_s), u"sent"_s, patience);
    QVERIFY(stored().on);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"waiting"_s)->text(), u"Nobody waits here."_s, patience);
}

void TestCollectors::isSwitchedFromElsewhereToo()
{
    choose(u"action"_s, find<QComboBox>(u"action"_s)->itemData(2).toString());
    QCOMPARE(call(copiedLink()), 200);
    QTRY_VERIFY(!stored().on);
    m_page->refresh({});
    QTRY_VERIFY(!find<QCheckBox>(u"on"_s)->isChecked());
}

void TestCollectors::oldLinksAreTurnedAwayAfterRenewal()
{
    const QString old = copiedLink();
    QMessageBox *box = question(u"renew"_s);
    QVERIFY(box->informativeText().contains(u"401"_s));
    QCOMPARE(box->standardButton(box->defaultButton()), QMessageBox::Cancel);
    press(box, QMessageBox::AcceptRole);
    QTRY_VERIFY(copiedLink() != old);
    QTRY_COMPARE_WITH_TIMEOUT(call(old, u"&email=jan%40klient.example"_s), 401, patience);
    QTRY_COMPARE_WITH_TIMEOUT(call(copiedLink(), u"&email=jan%40klient.example"_s), 200, patience);
}

void TestCollectors::deletingAsksAndNamesWhoWaits()
{
    switchOffAndAddSomebody();
    QMessageBox *box = question(u"delete"_s);
    QVERIFY(box->informativeText().contains(u"jan@klient.example"_s));
    QCOMPARE(box->standardButton(box->defaultButton()), QMessageBox::Cancel);
    press(box, QMessageBox::RejectRole);
    QCOMPARE(list()->count(), 1);
    press(question(u"delete"_s), QMessageBox::DestructiveRole);
    QTRY_COMPARE(list()->count(), 0);
    QTRY_COMPARE(state(u"jan@klient.example"_s), u"cancelled"_s);
    QVERIFY(stored().id.isEmpty());
}

void TestCollectors::anSmsCollectorSaysWhatItNeeds()
{
    choose(u"kind"_s, u"sms"_s);
    QVERIFY(find<QLabel>(u"problem"_s)->text().contains(u"SMS"_s));
    QVERIFY(!find<QWidget>(u"message"_s)->isVisible());
    const auto saved = m_office->ask([](Desk &desk) {
        Connection gate{.id = u"gate"_s, .type = u"rest"_s, .name = u"SMS gate"_s};
        gate.options = {{u"baseUrl"_s, u"http://127.0.0.1:1"_s}};
        return desk.setup().saveConnection(gate);
    });
    QVERIFY(saved && saved->faults.isEmpty());
    m_page->refresh({});
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"smsAccount"_s)->findData(u"gate"_s) > 0, patience);
    QCOMPARE(find<QComboBox>(u"kind"_s)->currentData().toString(), u"sms"_s);
    choose(u"smsAccount"_s, u"gate"_s);
    QTRY_COMPARE(find<QLabel>(u"problem"_s)->text(), QString());
    QTRY_COMPARE(stored().kind, u"sms"_s);
    QCOMPARE(stored().action["connection"_L1].toString(), u"gate"_s);
    QVERIFY(stored().action["body"_L1].toString().contains(u"{{phone}}"_s));
}

void TestCollectors::theLinkFitsWhoCalls()
{
    QVERIFY(!copiedLink().contains(u"source="_s));
    choose(u"source"_s, u"intercom"_s);
    QVERIFY(copiedLink().contains(u"&source=intercom&action="_s));
}

QTEST_MAIN(TestCollectors)
#include "tst_collectors.moc"
