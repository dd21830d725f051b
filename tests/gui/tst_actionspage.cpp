// SPDX-License-Identifier: GPL-3.0-or-later
// Further actions of an automation in its window, with the real engine and a real server that is called.
#include "gui/editor/actionspage.h"
#include "gui/editor/editorpage.h"
#include "gui/message/placeholderedit.h"
#include "gui/office.h"
#include "gui/widgets/trialview.h"
#include "support/fakeclouds.h"
#include "wording/automationsentence.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestActionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsMovesAndRemoves();
    void givesAPromoCodeAway();
    void saysWhatIsMissing();
    void buildsACallAndTriesIt();
    void saysWhyATryFailed();
    void informsAnotherSystem();
    void isKeptWhenSaved();

private:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_page->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void click(const QString &button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QWidget>(field);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    /** By the keyboard, as the list of a combo box shows it. */
    void choose(const QString &box, const QString &data) const
    {
        auto *combo = find<QComboBox>(box);
        QTRY_VERIFY(combo->findData(data) >= 0);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentData().toString() != data; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentData().toString(), data);
    }
    void add(const QString &type) const;
    [[nodiscard]] QListWidget *list() const { return find<QListWidget>(u"actionList"_s); }
    [[nodiscard]] QList<Action> actions() const { return m_session->automation().actions; }
    [[nodiscard]] QString missing() const { return m_page->missing().sentence; }
    /** All that the trial says, its advice included. */
    [[nodiscard]] QString toldByTrial() const
    {
        QStringList texts;
        for (const QLabel *label : find<TrialView>(u"actionTrial"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    void waitForTrial() const
    {
        auto *trial = find<TrialView>(u"actionTrial"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trial->trial() != nullptr && !trial->isRunning(), 20000);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<EditorSession> m_session;
    std::unique_ptr<ActionsPage> m_page;
};

void TestActionsPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_office = std::make_unique<Office>();
    QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(m_office->ask([json](Desk &desk) { return desk.importWorkspace(json, false); }));
    const auto made = m_office->ask([](Desk &desk) { return desk.setup().newDraft(u"intercom"_s); });
    QVERIFY(made);
    m_session = std::make_unique<EditorSession>(m_office->engine(), *made);
    m_page = std::make_unique<ActionsPage>(m_session.get());
    m_page->resize(600, 560);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(!m_session->workspace()->surveys.isEmpty());
    QTRY_VERIFY(!m_session->sample().data.isEmpty());
    m_session->change(u"survey"_s, [](Draft &draft) {
        draft.automation.survey = u"nps-chat"_s;
        draft.automation.actions = {
            Action{.type = u"email"_s, .connection = u"office-mail"_s, .message = u"invite-nps"_s}};
        draft.automation.mapping = {{.variable = u"Email"_s, .text = u"ewa@klient.example"_s}};
    });
}

void TestActionsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_office.reset();
}

/** Opens the menu and chooses the entry: by its type, or for our own by its place. */
void TestActionsPage::add(const QString &type) const
{
    auto *menu = find<QMenu>(u"addActionMenu"_s);
    const int before = list()->count();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> entries = menu->actions();
    for (int i = 0; i < entries.size(); ++i) {
        const QString own = i == 0 ? u"email"_s : i == 1 ? u"promo"_s : entries.at(i)->data().toString();
        if (own == type)
            entries.at(i)->trigger();
    }
    QCOMPARE(list()->count(), before + 1);
}

void TestActionsPage::addsMovesAndRemoves()
{
    QCOMPARE(list()->count(), 1);
    QCOMPARE(missing(), QString());
    QVERIFY(!find<QToolButton>(u"removeAction"_s)->isEnabled()); // the invitation stays
    add(u"email"_s);
    add(u"inform"_s);
    QCOMPARE(actions().size(), 3);
    QCOMPARE(actions().at(1).connection, u"office-mail"_s);
    QCOMPARE(list()->currentRow(), 2);
    click(u"actionUp"_s);
    QCOMPARE(actions().at(1).type, u"inform"_s);
    QCOMPARE(list()->currentRow(), 1);
    QVERIFY(!find<QToolButton>(u"actionUp"_s)->isEnabled());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(actions().size(), 2);
    m_session->undoStack()->undo();
    QCOMPARE(actions().size(), 3);
    QCOMPARE(list()->count(), 3);
    m_session->undoStack()->undo();
    QCOMPARE(actions().at(2).type, u"inform"_s);
}

void TestActionsPage::givesAPromoCodeAway()
{
    const auto pool = m_office->ask([](Desk &desk) -> Result<QString> {
        auto id = desk.putPromoPool({}, u"Summer"_s, 5);
        if (id) {
            if (const auto added = desk.addPromoCodes(*id, u"A-1\nA-2"_s); !added)
                return added.error();
        }
        return id;
    });
    QVERIFY(pool);
    const auto message = m_office->ask([](Desk &desk) {
        Message thanks{.name = u"Thanks"_s};
        thanks.texts = {{u"pl"_s, {u"Kod"_s, u"Twój kod: {{PromoCode}}"_s}}};
        const auto saved = desk.setup().saveMessage(thanks);
        return saved && saved->faults.isEmpty() ? thanks.id : QString();
    });
    QVERIFY(!message.isEmpty());
    m_session->reloadWorkspace();
    QTRY_VERIFY(m_session->workspace()->messages.contains(message));
    add(u"promo"_s);
    QCOMPARE(missing(), u"Action 2: Choose the pool that the promo codes come from."_s);
    choose(u"actionPool"_s, *pool);
    QCOMPARE(find<QComboBox>(u"actionPool"_s)->currentText(), u"Summer (2 codes left)"_s);
    QVERIFY(find<QLabel>(u"actionPoolNote"_s)->text().contains(u"Few codes"));
    QCOMPARE(missing(), u"Action 2: Choose the message that is sent."_s);
    choose(u"actionMessage"_s, u"invite-nps"_s);
    QVERIFY(missing().contains(u"{{PromoCode}}"));
    choose(u"actionMessage"_s, message);
    QCOMPARE(missing(), QString());
    QCOMPARE(actions().at(1).options.value("pool"_L1).toString(), *pool);
    QCOMPARE(list()->item(1)->text(), u"2. Promo code: Thanks"_s);
}

void TestActionsPage::saysWhatIsMissing()
{
    add(u"rest"_s);
    choose(u"callAccount"_s, {}); // the only one there is was proposed
    QCOMPARE(missing(), u"Action 2: Type the address of the other system, or choose an account."_s);
    QVERIFY(list()->item(1)->text().endsWith(u"incomplete"));
    QVERIFY(!find<QPushButton>(u"tryAction"_s)->isEnabled());
    type(u"option_url"_s, u"helpdesk"_s);
    QVERIFY(missing().contains(u"https://"));
    type(u"option_url"_s, u"https://helpdesk.example/api/tickets"_s);
    QCOMPARE(missing(), QString());
    QVERIFY(list()->item(1)->text().endsWith(u"helpdesk.example"));
    // Typing is one step of "Undo".
    m_session->undoStack()->undo();
    QCOMPARE(actions().at(1).options.value("url"_L1).toString(), QString());
}

void TestActionsPage::buildsACallAndTriesIt()
{
    const test::FakeClouds clouds;
    clouds.order(u"rest"_s, {QJsonObject{{u"status"_s, 201}, {u"body"_s, QJsonObject{{u"ok"_s, true}}}}});
    add(u"rest"_s);
    QVERIFY(!find<QCheckBox>(u"option_invites"_s)->isChecked()); // a ticket invites nobody
    type(u"option_url"_s, clouds.url(u"rest"_s, u"/tickets"_s));
    choose(u"option_method"_s, u"PUT"_s);
    auto *headers = find<QTableWidget>(u"option_headers"_s);
    headers->item(0, 0)->setText(u"X-Team"_s);
    headers->item(0, 1)->setText(u"shop"_s);
    type(u"option_body"_s, u"{\"who\": \""_s);
    auto *menu = find<QToolButton>(u"insert_body"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), u"Email"_s);
    menu->actions().constFirst()->trigger();
    QTest::keyClicks(find<PlaceholderEdit>(u"option_body"_s), u"\"}"_s);
    QCOMPARE(actions().at(1).options.value("body"_L1).toString(), u"{\"who\": \"{{Email}}\"}"_s);
    type(u"successStatus"_s, u"201"_s);
    type(u"successField"_s, u"ok"_s);
    type(u"successValue"_s, u"true"_s);
    click(u"tryAction"_s);
    waitForTrial();
    QVERIFY2(find<TrialView>(u"actionTrial"_s)->hasPassed(),
             qPrintable(find<TrialView>(u"actionTrial"_s)->summary()));
    QVERIFY(find<QLabel>(u"actionAnswerTitle"_s)->text().contains(u"201"));
    const QJsonObject call = clouds.calls(u"rest"_s).last().toObject();
    QCOMPARE(call.value("method"_L1).toString(), u"PUT"_s);
    QCOMPARE(call.value("headers"_L1)["x-team"_L1].toString(), u"shop"_s);
    QVERIFY(call.value("body"_L1).toString().contains(u"ewa@klient.example"));
}

void TestActionsPage::saysWhyATryFailed()
{
    const test::FakeClouds clouds;
    clouds.order(u"rest"_s, {QJsonObject{{u"status"_s, 200}, {u"body"_s, QJsonObject{{u"ok"_s, false}}}}});
    add(u"rest"_s);
    type(u"option_url"_s, clouds.url(u"rest"_s, u"/tickets"_s));
    type(u"option_body"_s, u"{}"_s);
    type(u"successField"_s, u"ok"_s);
    type(u"successValue"_s, u"true"_s);
    click(u"tryAction"_s);
    waitForTrial();
    auto *trial = find<TrialView>(u"actionTrial"_s);
    QVERIFY(!trial->hasPassed());
    QCOMPARE(trial->trial()->steps().constLast().status, TrialStep::Status::Failed);
    QVERIFY(find<QPlainTextEdit>(u"actionAnswer"_s)->toPlainText().contains(u"false"));
    QVERIFY(find<QPushButton>(u"tryAction"_s)->isEnabled());
    // Somebody was called: nobody may think that nothing has happened.
    QTRY_VERIFY2(trial->summary().contains(u"really called"), qPrintable(trial->summary()));
    QVERIFY(!toldByTrial().contains(u"“Try again”"));
    // Where nobody answers, nobody was called.
    type(u"option_url"_s, u"http://127.0.0.1:9/tickets"_s);
    click(u"tryAction"_s);
    waitForTrial();
    QTRY_VERIFY2(trial->summary().contains(u"not reached"), qPrintable(trial->summary()));
    QVERIFY(!toldByTrial().contains(u"“Try again”"));
    QVERIFY(!find<QPlainTextEdit>(u"actionAnswer"_s)->isVisible());
    // What cannot be put together reaches nobody.
    type(u"option_body"_s, u"{\"who\": {{nobody.knows}}}"_s);
    click(u"tryAction"_s);
    waitForTrial();
    QTRY_VERIFY2(trial->summary().contains(u"Nobody was called"), qPrintable(trial->summary()));
    QCOMPARE(clouds.calls(u"rest"_s).size(), 1);
}

void TestActionsPage::informsAnotherSystem()
{
    const test::FakeClouds clouds;
    add(u"inform"_s);
    QVERIFY(missing().startsWith(u"Action 2: Fill in"));
    type(u"option_url"_s, clouds.url(u"rest"_s, u"/hook"_s));
    type(u"option_user"_s, u"office"_s);
    type(u"option_password"_s, u"p4ss"_s);
    QCOMPARE(missing(), QString());
    click(u"tryAction"_s);
    waitForTrial();
    QVERIFY2(find<TrialView>(u"actionTrial"_s)->hasPassed(),
             qPrintable(find<TrialView>(u"actionTrial"_s)->summary()));
    const QJsonObject call = clouds.calls(u"rest"_s).last().toObject();
    QVERIFY(call.value("headers"_L1)["authorization"_L1].toString().startsWith(u"Basic "));
    QVERIFY(call.value("body"_L1).toString().contains(u"ewa@klient.example"));
}

void TestActionsPage::isKeptWhenSaved()
{
    add(u"inform"_s);
    type(u"option_url"_s, u"https://crm.example/hook"_s);
    type(u"option_password"_s, u"p4ss"_s);
    m_session->saveNow();
    QTRY_VERIFY(!m_session->hasUnsaved());
    const QString id = m_session->automation().id;
    const auto draft = m_office->ask([id](Desk &desk) { return desk.setup().openDraft(id); });
    QVERIFY(draft);
    QCOMPARE(draft->automation.actions.size(), 2);
    QCOMPARE(draft->automation.actions.at(1).options.value("url"_L1).toString(),
             u"https://crm.example/hook"_s);
    QCOMPARE(draft->automation.actions.at(1).options.value("password"_L1).toString(), u"p4ss"_s);
}

QTEST_MAIN(TestActionsPage)
#include "tst_actionspage.moc"
