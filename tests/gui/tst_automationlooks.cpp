// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of an automation looks, in every language.
#include "gui/automationrig.h"
#include "gui/widgets/unfold.h"
#include "wording/language.h"

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestAutomationLooks : public AutomationRig
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data();
    void looksRight();
    void looksRightInUse_data() { looksRight_data(); }
    void looksRightInUse();
    void looksRightWithChanges_data() { looksRight_data(); }
    void looksRightWithChanges();
};

void TestAutomationLooks::looksRight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestAutomationLooks::looksRight()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    openNew();
    m_window->resize(1024, 700);
    check(u"start-0"_s);
    choose(u"intercom"_s);
    for (const QString &step : {u"start"_s, u"survey"_s, u"fields"_s, u"filters"_s, u"connect"_s}) {
        m_window->openStep(step);
        QCOMPARE(m_window->currentStep(), step);
        check(step);
    }
    // The pages behind the connection open in any order once nothing is missing.
    delete m_window;
    importExample();
    openDraft(intercomAutomation());
    m_window->resize(1024, 700);
    QTRY_VERIFY(m_window->session()->message().has_value());
    const QList<EditorPage *> pages = m_window->findChildren<EditorPage *>();
    QVERIFY(pages.size() >= 11);
    for (const EditorPage *page : pages) {
        m_window->openStep(page->step());
        QCOMPARE(m_window->currentStep(), page->step());
        check(u"edit-"_s + page->step());
    }
    QCOMPARE(m_window->size(), QSize(1024, 700));
}

void TestAutomationLooks::looksRightInUse()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    receive();
    openNew();
    m_window->resize(1024, 700);
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    find<Unfold>(u"touches"_s)->setOpen(true);
    QCOMPARE(post(R"({"email":"jan@example.com"})", "wrong"), 401);
    QTRY_VERIFY(find<Unfold>(u"touches"_s)->isVisible());
    check(u"connect-refused"_s);
    for (const QByteArray body : {R"({"email":"a@example.com","channel":"CHAT","amount":12})",
                                  R"({"email":"b@example.com","channel":"SMS","amount":7})"})
        QCOMPARE(post(body, secret()), 200);
    QTRY_COMPARE(m_window->session()->recent().size(), 2);
    check(u"connect-arrived"_s);
    QTRY_VERIFY(m_window->session()->sample().number > 0);
    m_window->session()->change(u"Conditions"_s, [](Draft &draft) {
        const Condition channel{.field = u"channel"_s, .op = Operator::Is, .expected = u"CHAT"_s};
        const Condition amount{.field = u"amount"_s, .op = Operator::GreaterThan, .expected = 5};
        draft.automation.filter.items = {channel, amount,
                                         ConditionGroup{.match = Match::Any,
                                                        .conditions = {channel, amount}}};
    });
    m_window->openStep(u"filters"_s);
    find<Unfold>(u"count"_s)->setOpen(true);
    check(u"filters-rows"_s);
    m_window->openStep(u"connect"_s);
    check(u"connect-used"_s);
}

void TestAutomationLooks::looksRightWithChanges()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    importExample();
    openDraft(intercomAutomation());
    m_window->resize(1024, 700);
    m_window->session()->change(u"Rest"_s, [](Draft &draft) {
        draft.automation.rest.days = 77;
        draft.automation.filter.items.clear();
    });
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    click(u"showChanges"_s);
    check(u"changes"_s);
}

QTEST_MAIN(TestAutomationLooks)
#include "tst_automationlooks.moc"
