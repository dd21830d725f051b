// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an automation with the real engine behind it, used as a person uses it.
#include "domain/codes.h"
#include "gui/editor/automationwindow.h"
#include "gui/editor/conditionrow.h"
#include "gui/editor/publicaddressdialog.h"
#include "gui/editor/versionsdialog.h"
#include "gui/looks.h"
#include "gui/office.h"
#include "gui/widgets/cardbutton.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/unfold.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestAutomationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatIsMissingInsteadOfAGreyButton();
    void continuesWhereItWasClosed();
    void opensInTheSizeItWasClosed();
    void undoesOnEveryPage();
    void opensOneWindowForEachAutomation();
    void seesARealCall();
    void explainsWhatIsNoEvent();
    void goesOnWithoutATestOnlyWhenTold();
    void showsWhatAConditionMeans();
    void keepsOnlyWhatIsTicked();
    void showsTheUsualFieldsFirst();
    void savesTheTypedSurveyOnNext();
    void keepsTheExampleThatWasChosen();
    void offersConditionsThatFit();
    void countsInGoodPolish();
    void offersAnAddressThatIsThereAlready();
    void editsWhatRunsUntilItIsApplied();
    void discardsChanges();
    void leadsToWhatIsWrong();
    void asksAboutEventsThatCameMeanwhile();
    void bringsBackAnEarlierVersion();
    void switchesAtOnce();
    void closesByKeyAndSaysThatAllIsKept();
    void proposesTheNameOfTheTimeOnScreen();
    void marksWhatNobodyHasLookedAt();
    void looksRight_data();
    void looksRight();
    void looksRightInUse_data() { looksRight_data(); }
    void looksRightInUse();
    void looksRightWithChanges_data() { looksRight_data(); }
    void looksRightWithChanges();

private:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_window->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void click(const QString &button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    void openNew()
    {
        m_window = AutomationWindow::startNew(m_office->engine(), nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void openDraft(const QString &id)
    {
        AutomationWindow *opened = nullptr;
        AutomationWindow::continueDraft(m_office->engine(), id, nullptr,
                                        [&opened](AutomationWindow *window) { opened = window; });
        QTRY_VERIFY(opened != nullptr);
        m_window = opened;
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    [[nodiscard]] EditorPage *current() const
    {
        return find<EditorPage>(u"page_"_s + m_window->currentStep());
    }
    [[nodiscard]] static QStringList texts(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
    void choose(const QString &platform)
    {
        click(u"card_"_s + platform);
        QTRY_COMPARE(m_window->session()->automation().trigger.platform, platform);
        QTRY_VERIFY(!m_window->session()->sample().data.isEmpty());
        chooseSurvey();
    }
    /** The pages behind that of the survey open only then. */
    void chooseSurvey()
    {
        const auto saved = m_office->ask([](Desk &desk) {
            Survey survey{.id = u"nps"_s,
                          .name = u"NPS"_s,
                          .languages = {u"en"_s},
                          .link = u"https://survey.example/s"_s};
            survey.variables = {{.key = u"Email"_s, .type = u"email"_s, .required = true}};
            return desk.setup().saveSurvey(survey);
        });
        QVERIFY(saved && saved->faults.isEmpty());
        EditorSession *session = m_window->session();
        session->reloadWorkspace();
        QTRY_VERIFY(session->workspace()->surveys.contains(u"nps"_s));
        session->change(u"survey"_s, [](Draft &draft) {
            draft.automation.survey = u"nps"_s;
            draft.automation.actions = {Action{.type = u"email"_s}};
        });
        session->undoStack()->clear();
    }
    /** Also takes a picture when the environment names a folder for it. */
    void check(const QString &name)
    {
        QTest::qWait(50);
        const QString pictures = qEnvironmentVariable("SURVEYHOOK_PICTURES");
        if (!pictures.isEmpty())
            m_window->grab().save(pictures + u'/' + name + u'-' + currentLanguage() + u".png"_s);
        QTRY_COMPARE(cutTexts(m_window).join(u" | "_s), QString());
        QCOMPARE(unnamedWidgets(m_window).join(u" | "_s), QString());
        QCOMPARE(missingBuddies(m_window).join(u" | "_s), QString());
        QCOMPARE(doubleMnemonics(m_window).join(u" | "_s), QString());
    }
    [[nodiscard]] Draft stored(const QString &id) const
    {
        return m_office->ask([id](Desk &desk) { return desk.setup().openDraft(id); }).valueOr({});
    }

    void receive()
    {
        m_office->engine()->start();
        QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    }
    /** Four automations, surveys and messages. */
    void importExample()
    {
        QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto report =
            m_office->ask([content](Desk &desk) { return desk.importWorkspace(content, false); });
        QVERIFY(report && report->faults.isEmpty());
    }
    [[nodiscard]] QString intercomAutomation()
    {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        for (const Automation &automation : (*workspace)->automations) {
            if (automation.trigger.key == u"k-intercom-1")
                return automation.id;
        }
        return {};
    }
    [[nodiscard]] int post(const QByteArray &body, const QByteArray &secret)
    {
        return m_office->post(u"/in/"_s + m_window->session()->automation().trigger.key, body,
                              {{find<CopyField>(u"copy_header"_s)->value().toUtf8(), secret}});
    }
    [[nodiscard]] QByteArray secret() const
    {
        return m_window->session()->automation().trigger.credentials.secret.revealText().toUtf8();
    }

    std::unique_ptr<Office> m_office;
    QPointer<AutomationWindow> m_window;
};

void TestAutomationWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_office = std::make_unique<Office>();
}

void TestAutomationWindow::cleanup()
{
    delete m_window;
    m_office.reset();
}

void TestAutomationWindow::saysWhatIsMissingInsteadOfAGreyButton()
{
    openNew();
    auto *next = find<QPushButton>(u"next"_s);
    QVERIFY(next->isEnabled());
    QCOMPARE(find<QLabel>(u"missing"_s)->text(), u"Choose the system in which it starts."_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_window->currentStep(), u"start"_s);
    m_window->activateWindow();
    QTRY_VERIFY(qobject_cast<CardButton *>(m_window->focusWidget()) != nullptr);
    choose(u"intercom"_s);
    QTRY_VERIFY(find<QLabel>(u"missing"_s)->isHidden());
    QTest::keyClick(m_window, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(m_window->currentStep() != u"start"_s);
    QTest::keyClick(m_window, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentStep(), u"start"_s);
}

void TestAutomationWindow::continuesWhereItWasClosed()
{
    openNew();
    choose(u"intercom"_s);
    click(u"next"_s);
    click(u"next"_s);
    const QString id = m_window->session()->automation().id;
    const QString step = m_window->currentStep();
    QVERIFY(step != u"start"_s);
    QSignalSpy told(m_window, &AutomationWindow::told);
    m_window->close();
    QCOMPARE(told.count(), 1);
    QTRY_VERIFY(m_window.isNull());
    QTRY_COMPARE(stored(id).progress.step, step);
    m_office->restart();
    openDraft(id);
    QVERIFY(m_window->isWizard());
    QCOMPARE(m_window->currentStep(), step);
}

void TestAutomationWindow::opensInTheSizeItWasClosed()
{
    const QTemporaryDir folder;
    AutomationWindow::rememberSizeIn(WindowSettings(folder.filePath(u"window.ini"_s)));
    openNew();
    const QSize size(731, 517);
    QVERIFY(m_window->size() != size);
    m_window->resize(size);
    m_window->close();
    QTRY_VERIFY(m_window.isNull());
    openNew();
    QCOMPARE(m_window->size(), size);
}

void TestAutomationWindow::undoesOnEveryPage()
{
    openNew();
    choose(u"intercom"_s);
    const QStringList topics = m_window->session()->automation().trigger.topics;
    auto *box = find<QCheckBox>(u"topic_ticket.closed"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    QVERIFY(m_window->session()->automation().trigger.topics.contains(u"ticket.closed"_s));
    click(u"next"_s);
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    if (m_window->session()->automation().trigger.topics != topics) // the page had a step of its own
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->session()->automation().trigger.topics, topics);
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->session()->automation().trigger.topics.contains(u"ticket.closed"_s));
}

void TestAutomationWindow::opensOneWindowForEachAutomation()
{
    openNew();
    QCOMPARE(AutomationWindow::startNew(m_office->engine(), nullptr), m_window.data());
    choose(u"generic"_s);
    const QString id = m_window->session()->automation().id;
    bool another = false;
    AutomationWindow::continueDraft(m_office->engine(), id, nullptr,
                                    [&another](AutomationWindow *) { another = true; });
    QCoreApplication::processEvents();
    QVERIFY(!another);
    AutomationWindow *second = AutomationWindow::startNew(m_office->engine(), nullptr);
    QVERIFY(second != m_window);
    delete second;
}

void TestAutomationWindow::seesARealCall()
{
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    QVERIFY(find<QLabel>(u"headline"_s)->text().startsWith(u"Waiting for the first event"));
    QVERIFY(
        find<CopyField>(u"copy_address"_s)->value().startsWith(m_office->engine()->server().url.toString()));
    QCOMPARE(find<CopyField>(u"copy_secret"_s)->value().toUtf8(), secret());
    QCOMPARE(post(R"({"email":"jan@example.com","name":"Jan"})", secret()), 200);
    QTRY_VERIFY(m_window->session()->sample().number > 0); // by itself
    QVERIFY(find<QPushButton>(u"useThis"_s)->isHidden());
    QVERIFY(find<QLabel>(u"details"_s)->text().contains(u"About: jan@example.com"));
    QVERIFY(current()->missing().sentence.isEmpty());
    // It came from this computer; whether the system reaches us is another question.
    QTRY_COMPARE(find<QLabel>(u"headline"_s)->text(), u"Event #1 has arrived and is your example now."_s);
    QVERIFY(find<QLabel>(u"details"_s)->text().contains(u"It does not show"));
    auto *note = find<NoteBar>(u"publicNote"_s);
    QVERIFY(note->isVisible());
    QTest::mouseClick(note->button(), Qt::LeftButton);
    auto *dialog = find<PublicAddressDialog>(u"PublicAddressDialog"_s);
    auto *address = dialog->findChild<QLineEdit *>(u"publicUrl"_s);
    QTest::keyClicks(address, u"nonsense"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(!address->accessibleDescription().isEmpty()); // what is wrong, below it
    address->selectAll();
    QTest::keyClicks(address, u"https://biuro.example/"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(note->isHidden());
    QVERIFY(find<CopyField>(u"copy_address"_s)->value().startsWith(u"https://biuro.example/in/"));
    // Setting up may go on from it: nothing of it was dropped, and what it lacks is not forgotten.
    m_window->session()->change(u"keep"_s, [](Draft &draft) {
        draft.automation.keep = QStringList{u"email"_s, u"person.phone"_s};
    });
    m_window->openStep(u"fields"_s);
    auto *tree = find<QTreeWidget>(u"tree"_s);
    QTRY_COMPARE(tree->findItems(u"name"_s, Qt::MatchExactly | Qt::MatchRecursive, 3).size(), 1);
    const auto absent = tree->findItems(u"person.phone"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(absent.size(), 1);
    QCOMPARE(absent.constFirst()->text(1), u"was not in the real event"_s);
    QCOMPARE(absent.constFirst()->checkState(0), Qt::Checked);
    const auto *fields = find<QWidget>(u"page_fields"_s);
    fields->findChild<QLineEdit *>(u"search"_s)->setText(u"zzz"_s);
    QTRY_VERIFY(fields->findChild<QLabel *>(u"nothingFound"_s)->isVisible());
    QTRY_VERIFY(stored(m_window->session()->automation().id).progress.tested);
}

void TestAutomationWindow::explainsWhatIsNoEvent()
{
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    QVERIFY(find<Unfold>(u"touches"_s)->isHidden());
    QCOMPARE(post(R"({"email":"jan@example.com"})", "wrong"), 401);
    QTRY_VERIFY(find<Unfold>(u"touches"_s)->isVisible());
    find<Unfold>(u"touches"_s)->setOpen(true);
    QVERIFY(!find<Unfold>(u"touches"_s)->findChild<QLabel *>(u"explanation"_s)->text().isEmpty());
    QVERIFY(find<QLabel>(u"headline"_s)->text().startsWith(u"Waiting"));
}

void TestAutomationWindow::goesOnWithoutATestOnlyWhenTold()
{
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    QVERIFY(find<QWidget>(u"serverBox"_s)->isVisible()); // a test event would be lost
    click(u"next"_s);
    QCOMPARE(m_window->currentStep(), u"connect"_s);
    m_window->activateWindow();
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>(u"without"_s));
    click(u"startServer"_s);
    QTRY_VERIFY(find<QWidget>(u"serverBox"_s)->isHidden());
    click(u"without"_s);
    click(u"next"_s);
    QTRY_VERIFY(m_window->currentStep() != u"connect"_s);
}

void TestAutomationWindow::showsWhatAConditionMeans()
{
    receive();
    openNew();
    choose(u"generic"_s);
    const QByteArray key = secret();
    QCOMPARE(post(R"({"email":"a@example.com","channel":"CHAT"})", key), 200);
    QCOMPARE(post(R"({"email":"b@example.com","channel":"SMS"})", key), 200);
    QTRY_COMPARE(m_window->session()->recent().size(), 2);
    const QString newest = m_window->session()->recent().constFirst().id;
    m_window->session()->change(u"Use it"_s, [&newest](Draft &draft) {
        draft.progress.sample = {.source = SampleChoice::Source::Event, .reference = newest};
    });
    QTRY_COMPARE(m_window->session()->sample().id, newest);
    m_window->openStep(u"filters"_s);
    QTest::mouseClick(current()->findChild<QAbstractButton *>(u"add"_s), Qt::LeftButton);
    auto *row = find<ConditionRow>(u"condition_0_-1"_s);
    auto *field = row->findChild<QComboBox *>(u"field"_s);
    field->setCurrentIndex(field->findData(u"channel"_s));
    Q_EMIT field->activated(field->currentIndex());
    auto *value = row->findChild<QComboBox *>(u"value"_s);
    QCOMPARE(value->count(), 2); // both channels were seen
    value->setFocus();
    QTest::keyClicks(value, u"chat"_s);
    QTRY_VERIFY(texts(row).contains(u"not met: it is SMS"_s));
    QTRY_COMPARE(find<Unfold>(u"count"_s)->findChild<QToolButton *>(u"line"_s)->text(),
                 u"1 of the last 2 events would pass"_s);
    QTest::keyClick(value, Qt::Key_Z, Qt::ControlModifier); // all that was typed
    QCOMPARE(value->currentText(), QString());
    const qsizetype before = m_window->session()->automation().filter.items.size();
    QTest::mouseClick(row->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_window->session()->automation().filter.items.size(), before - 1);
}

void TestAutomationWindow::keepsOnlyWhatIsTicked()
{
    openNew();
    choose(u"intercom"_s);
    m_window->openStep(u"fields"_s);
    QTRY_VERIFY(m_window->session()->automation().keep.has_value());
    const QStringList usual = *m_window->session()->automation().keep;
    QVERIFY(usual.contains(u"data.item.source.author.email"_s));
    auto *tree = find<QTreeWidget>(u"tree"_s);
    QTreeWidgetItem *item = nullptr;
    for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it) {
        if ((*it)->text(3) == u"data.item.source.author.email")
            item = *it;
    }
    QVERIFY(item != nullptr);
    QCOMPARE(item->checkState(0), Qt::Checked);
    item->setCheckState(0, Qt::Unchecked);
    QVERIFY(!m_window->session()->automation().keep->contains(u"data.item.source.author.email"_s));
    QCOMPARE(m_window->session()->automation().keep->size(), usual.size() - 1);
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*m_window->session()->automation().keep, usual);
    QCOMPARE(item->checkState(0), Qt::Checked);
    QTest::keyClicks(find<QLineEdit>(u"search"_s), u"author.email"_s);
    QVERIFY(!item->isHidden());
    QVERIFY(tree->topLevelItem(1)->isHidden());
}

void TestAutomationWindow::showsTheUsualFieldsFirst()
{
    openNew();
    choose(u"intercom"_s);
    m_window->openStep(u"fields"_s);
    auto *tree = find<QTreeWidget>(u"tree"_s);
    QTRY_VERIFY(tree->topLevelItemCount() > 3);
    QCOMPARE(tree->topLevelItem(0)->text(3), u"data.item.source.author.email"_s);
    QVERIFY(tree->isColumnHidden(3)); // paths are for the search and the tip
    QVERIFY(tree->topLevelItem(0)->toolTip(0).contains(u"data.item.source.author.email"));
    QTreeWidgetItem *others = tree->topLevelItem(tree->topLevelItemCount() - 1);
    QVERIFY(others->text(0).startsWith(u"All other fields ("));
    QVERIFY(others->childCount() > 0);
    QVERIFY(!others->isExpanded());
    const auto created = tree->findItems(u"data.item.created_at"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(created.size(), 1);
    QVERIFY2(created.constFirst()->text(1).contains(u"May 2026"), qPrintable(created.constFirst()->text(1)));
    const auto topic = tree->findItems(u"topic"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(topic.constFirst()->text(1), u"A conversation was closed"_s);
    const auto state = tree->findItems(u"data.item.state"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QVERIFY(state.constFirst()->parent() == nullptr);
    // What is found in the folded part is seen, and it is folded again afterwards.
    auto *search = find<QWidget>(u"page_fields"_s)->findChild<QLineEdit *>(u"search"_s);
    search->setText(u"delivered_as"_s);
    QVERIFY(others->isExpanded());
    QVERIFY(tree->topLevelItem(0)->isHidden());
    search->clear();
    QVERIFY(!others->isExpanded());
    // One of the folded ones is ticked, the others stay as they are.
    const QStringList usual = *m_window->session()->automation().keep;
    const auto delivered =
        tree->findItems(u"data.item.source.delivered_as"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(delivered.size(), 1);
    delivered.constFirst()->setCheckState(0, Qt::Checked);
    QCOMPARE(m_window->session()->automation().keep->size(), usual.size() + 1);
}

void TestAutomationWindow::savesTheTypedSurveyOnNext()
{
    openNew();
    choose(u"intercom"_s);
    m_window->session()->change(u"none"_s, [](Draft &draft) {
        draft.automation.survey.clear();
        draft.automation.actions.clear();
    });
    click(u"next"_s);
    QCOMPARE(m_window->currentStep(), u"survey"_s);
    click(u"addSurvey"_s);
    auto *page = find<QWidget>(u"page_survey"_s);
    page->findChild<QLineEdit *>(u"link"_s)->setText(u"https://survey.example/csat"_s);
    auto *name = page->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"NPS"_s); // another survey's
    click(u"next"_s);
    QCOMPARE(m_window->currentStep(), u"survey"_s);
    QVERIFY(find<QLabel>(u"missing"_s)->text().contains(u"of this name already"));
    name->setText(u"CSAT"_s);
    QTRY_COMPARE(find<QLabel>(u"missing"_s)->text(), u"“Next” saves this survey."_s);
    click(u"next"_s);
    QTRY_COMPARE(m_window->currentStep(), u"fields"_s);
    QTRY_VERIFY(m_window->session()->survey().has_value());
    QCOMPARE(m_window->session()->survey()->name, u"CSAT"_s);
}

void TestAutomationWindow::keepsTheExampleThatWasChosen()
{
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    const SampleChoice pasted{.source = SampleChoice::Source::Pasted,
                              .pasted = R"({"email":"mine@example.com"})"};
    m_window->session()->change(u"paste"_s, [&pasted](Draft &draft) { draft.progress.sample = pasted; });
    QCOMPARE(post(R"({"email":"jan@example.com"})", secret()), 200);
    QTRY_COMPARE(find<QLabel>(u"headline"_s)->text(), u"An event has arrived."_s);
    QCOMPARE(m_window->session()->draft().progress.sample, pasted);
    QVERIFY(current()->missing().sentence.isEmpty()); // it works all the same
    click(u"useThis"_s);
    QTRY_VERIFY(m_window->session()->sample().number > 0);
}

void TestAutomationWindow::offersConditionsThatFit()
{
    openNew();
    choose(u"intercom"_s);
    m_window->openStep(u"filters"_s);
    const auto offered = [this] {
        QStringList texts;
        for (const QPushButton *button : find<QWidget>(u"ready"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts << button->text();
        }
        return texts;
    };
    const QString state = u"Add: only when “State of the conversation” is “closed”"_s;
    const QString who = u"Add: only when “Who began the conversation” is “a customer” or “a visitor”"_s;
    QTRY_COMPARE(offered(), (QStringList{state, who}));
    click(u"ready_1"_s);
    auto *row = find<ConditionRow>(u"condition_0_-1"_s);
    QCOMPARE(row->condition().expected.toArray(), (QJsonArray{u"user"_s, u"lead"_s}));
    auto *value = row->findChild<QComboBox *>(u"value"_s);
    QCOMPARE(value->currentText(), u"a customer, a visitor"_s);
    value->setEditText(u"a customer, A bot"_s);
    QCOMPARE(row->condition().expected.toArray(), (QJsonArray{u"user"_s, u"bot"_s}));
    const auto *sentence = find<QWidget>(u"side"_s)->findChild<QTextBrowser *>(u"sentence"_s);
    QTRY_VERIFY(sentence->toPlainText().contains(u"is “a customer” or “a bot”"));
    m_window->session()->change(u"tickets"_s, [](Draft &draft) {
        draft.automation.trigger.topics = {u"ticket.resolved"_s};
        draft.automation.filter.items.clear();
    });
    QTRY_COMPARE(offered(), QStringList{u"Add: only when “State of the ticket” is “resolved”"_s});
    QVERIFY(current()->why().contains(u"filter"));
}

void TestAutomationWindow::countsInGoodPolish()
{
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"filters"_s);
    const auto line = [this] {
        return find<Unfold>(u"count"_s)->findChild<QToolButton *>(u"line"_s)->text();
    };
    QCOMPARE(post(R"({"email":"a@example.com"})", secret()), 200);
    QTRY_COMPARE(line(), u"Przeszłoby 1 z 1 ostatniego zdarzenia"_s);
    QCOMPARE(post(R"({"email":"b@example.com"})", secret()), 200);
    QTRY_COMPARE(line(), u"Przeszłyby 2 z 2 ostatnich zdarzeń"_s);
}

void TestAutomationWindow::offersAnAddressThatIsThereAlready()
{
    importExample();
    openNew();
    choose(u"intercom"_s);
    QTRY_VERIFY(find<QWidget>(u"addressBox"_s)->isVisible());
    const QString own = m_window->session()->automation().trigger.key;
    QTest::mouseClick(find<QAbstractButton>(u"address_0"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_window->session()->automation().trigger.key, u"k-intercom-1"_s);
    QVERIFY(!m_window->session()->automation().trigger.credentials.secret.isEmpty());
    m_window->session()->undoStack()->undo();
    QCOMPARE(m_window->session()->automation().trigger.key, own);
}

void TestAutomationWindow::editsWhatRunsUntilItIsApplied()
{
    importExample();
    const QString id = intercomAutomation();
    openDraft(id);
    QVERIFY(!m_window->isWizard());
    QVERIFY(find<QWidget>(u"foot"_s)->isHidden());
    QVERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    QVERIFY(find<QLabel>(u"changesText"_s)->text().startsWith(u"1 change not applied yet"));
    const auto running = [this, id] {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        return (*workspace)->automations.value(id).rest.days;
    };
    QVERIFY(running() != 77);
    click(u"showChanges"_s);
    QVERIFY(find<QLabel>(u"changesList"_s)->text().contains(u"timing"));
    QVERIFY(find<QLabel>(u"changesList"_s)->text().contains(u"→ 77 days"));
    click(u"apply"_s);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    QTRY_COMPARE(running(), 77);
    QVERIFY(m_window->isVisible());
}

void TestAutomationWindow::discardsChanges()
{
    importExample();
    openDraft(intercomAutomation());
    const int before = m_window->session()->automation().rest.days;
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    click(u"discard"_s);
    QTRY_COMPARE(m_window->session()->automation().rest.days, before);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->session()->automation().rest.days, 77);
}

void TestAutomationWindow::leadsToWhatIsWrong()
{
    openNew();
    choose(u"generic"_s);
    m_window->session()->apply(); // as "Finish" does
    QTRY_VERIFY(find<QWidget>(u"faultPanel"_s)->isVisible());
    QVERIFY(find<QLabel>(u"faultList"_s)->text().contains(u"<li>"));
    QVERIFY(m_window->session()->draft().isNew);
}

void TestAutomationWindow::asksAboutEventsThatCameMeanwhile()
{
    importExample();
    receive();
    const QString id = m_office->ask([](Desk &desk) {
        const auto workspace = desk.workspace();
        for (const Automation &automation : (*workspace)->automations) {
            if (!automation.trigger.credentials.user.isEmpty()) {
                const auto draft = desk.setup().copyDraft(automation.id, u"The second one"_s);
                return draft ? draft->automation.id : QString();
            }
        }
        return QString();
    });
    QVERIFY(!id.isEmpty());
    openDraft(id);
    QVERIFY(m_window->isWizard());
    const Trigger trigger = m_window->session()->automation().trigger;
    const QByteArray login =
        (trigger.credentials.user + u':' + trigger.credentials.password.revealText()).toUtf8().toBase64();
    QFile call(QStringLiteral(SURVEYHOOK_FIXTURES "/salesmanago/rule_executed.json"));
    QVERIFY(call.open(QIODevice::ReadOnly));
    QCOMPARE(m_office->post(u"/in/"_s + trigger.key, call.readAll(), {{"Authorization", "Basic " + login}}),
             200);
    QTRY_COMPARE(m_window->session()->recent().size(), 1);
    const auto heldFor = [this] {
        const auto events = m_office->ask([](Desk &desk) { return desk.events({}); });
        return events->constFirst().code;
    };
    QTRY_COMPARE(heldFor(), codes::draft);
    QSignalSpy finished(m_window, &AutomationWindow::finished);
    m_window->session()->apply();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"automationapplying"_s) != nullptr);
    const auto *box = find<QMessageBox>(u"automationapplying"_s);
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->text(),
             u"1 event arrived before the automation was switched on. Send an invitation for it too?"_s);
    QVERIFY(box->informativeText().contains(u'@')); // whom it concerns
    QCOMPARE(heldFor(), codes::draft);
    click(u"processHeld"_s);
    QCOMPARE(finished.count(), 1);
    QTRY_VERIFY(m_window.isNull());
    QTRY_VERIFY(heldFor() != codes::draft); // planned
}

void TestAutomationWindow::bringsBackAnEarlierVersion()
{
    importExample();
    openDraft(intercomAutomation());
    const int before = m_window->session()->automation().rest.days;
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QSignalSpy applied(m_window->session(), &EditorSession::applied);
    m_window->session()->apply();
    QTRY_COMPARE(applied.count(), 1);
    click(u"versions"_s);
    auto *dialog = m_window->findChild<VersionsDialog *>();
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QTreeWidget *>(u"versions"_s);
    QTRY_VERIFY(list->topLevelItemCount() >= 2);
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_window->session()->automation().rest.days, before);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
}

void TestAutomationWindow::switchesAtOnce()
{
    importExample();
    const QString id = intercomAutomation();
    openDraft(id);
    const auto running = [this, id] {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        return (*workspace)->automations.value(id).state;
    };
    QTRY_VERIFY(!m_window->session()->workspace()->automations.isEmpty());
    QCOMPARE(find<QLabel>(u"stateText"_s)->text(), u"This automation is on"_s);
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    m_window->openStep(u"finish"_s);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    const QRect pages = find<QWidget>(u"pages"_s)->geometry();
    QTest::mouseClick(find<QRadioButton>(u"off"_s), Qt::LeftButton, {}, {8, 8});
    QTRY_COMPARE(running(), AutomationState::Off);
    QTRY_COMPARE(find<QLabel>(u"stateText"_s)->text(), u"This automation is off"_s);
    auto *bar = find<QWidget>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(find<QWidget>(u"pages"_s)->geometry(), pages); // nothing moved
    QVERIFY(find<QLabel>(u"changesText"_s)->text().startsWith(u"1 change")); // not the switch
    m_window->session()->undoStack()->undo(); // the rest period, not the switch
    QCOMPARE(m_window->session()->automation().state, AutomationState::Off);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    const auto drafts = [this] {
        m_window->session()->saveNow();
        return m_office->ask([](Desk &desk) { return desk.setup().drafts(); })->size();
    };
    QTRY_COMPARE(drafts(), 0);
    click(u"onOff"_s);
    QTRY_COMPARE(running(), AutomationState::On);
    QTRY_COMPARE(find<QRadioButton>(u"on"_s)->isChecked(), true);
    const auto off = m_office->ask( // from the list
        [id](Desk &desk) { return desk.setup().setState(id, AutomationState::Off); });
    QVERIFY(off);
    m_window->session()->reloadWorkspace();
    QTRY_COMPARE(find<QLabel>(u"stateText"_s)->text(), u"This automation is off"_s);
}

void TestAutomationWindow::closesByKeyAndSaysThatAllIsKept()
{
    importExample();
    openDraft(intercomAutomation());
    QVERIFY(find<QLabel>(u"keptText"_s)->isVisible());
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    QSignalSpy told(m_window, &AutomationWindow::told);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(m_window.isNull());
    QCOMPARE(told.count(), 1);
    QTRY_COMPARE(stored(intercomAutomation()).automation.rest.days, 77);
    openNew();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(m_window.isNull());
}

void TestAutomationWindow::proposesTheNameOfTheTimeOnScreen()
{
    openNew();
    choose(u"generic"_s);
    EditorSession *session = m_window->session();
    session->change(u"Delay"_s, [](Draft &draft) {
        draft.automation.delay = {.amount = 2, .unit = Duration::Unit::Hours};
    });
    auto *page = find<EditorPage>(u"page_timing"_s);
    page->opened();
    QVERIFY(session->automation().name.endsWith(u", 2 hours"));
    page->findChild<QSpinBox *>(u"amount"_s)->setValue(1);
    QVERIFY(session->automation().name.endsWith(u", 1 hour"));
    session->undoStack()->undo(); // one step
    QVERIFY(session->automation().name.endsWith(u", 2 hours"));
    session->change(u"Name"_s, [](Draft &draft) { draft.automation.name = u"Mine"_s; });
    page->findChild<QSpinBox *>(u"amount"_s)->setValue(3);
    QCOMPARE(session->automation().name, u"Mine"_s);
}

void TestAutomationWindow::marksWhatNobodyHasLookedAt()
{
    openNew();
    choose(u"generic"_s);
    EditorSession *session = m_window->session();
    session->change(u"Delay"_s, [](Draft &draft) {
        draft.automation.delay = {.amount = 2, .unit = Duration::Unit::Hours};
    });
    const auto *sentence = find<QWidget>(u"side"_s)->findChild<QTextBrowser *>(u"sentence"_s);
    QVERIFY(sentence != nullptr);
    QTRY_VERIFY(sentence->toPlainText().contains(u"2 hours (proposed)"));
    session->note([](WizardProgress &progress) { progress.visited << u"timing"_s; });
    QTRY_VERIFY(sentence->toPlainText().contains(u"2 hours,"));
}

void TestAutomationWindow::looksRight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestAutomationWindow::looksRight()
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

void TestAutomationWindow::looksRightInUse()
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

void TestAutomationWindow::looksRightWithChanges()
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

QTEST_MAIN(TestAutomationWindow)
#include "tst_automationwindow.moc"
