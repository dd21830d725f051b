// SPDX-License-Identifier: GPL-3.0-or-later
// The pages survey, look-up, survey fields, message, time, problems and finish, with the real engine behind
// them.
#include "gui/editor/actionchoice.h"
#include "gui/editor/editorpage.h"
#include "gui/frame/places.h"
#include "gui/looks.h"
#include "gui/office.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/fieldpicker.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/trialview.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestEditorPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsASurveyByItsLink();
    void knowsHowASavedSurveyIsSent();
    void takesWhatTheLinkSaysOfTheAction();
    void addsAFieldToTheSurvey();
    void sendsAddedFieldsAlongInTheLink();
    void choosesTheAccountForProblems();
    void saysThatPracticeReachesNobody();
    void fillsInWhatIsSure();
    void picksAmongManyFields();
    void leavesAFieldOut();
    void warnsOfAnAddressOfTheOffice();
    void makesAMessageFromATemplate();
    void leadsToTheMailAccounts();
    void proposesAFreeName();
    void waitsAndCanBeUndone();
    void saysWhoIsNotAsked();
    void remembersTheWaitingTime();
    void proposesTheOwnAddress();
    void saysWhenNothingHasToBeLookedUp();
    void leadsToTheLookUpThatAnEventNeeds();
    void takesOnlyRealAddresses();
    void looksUpWithTheAccountTypedIn();
    void triesTheAutomationOnMyself();
    void looksRight_data();
    void looksRight();

private:
    void open(const QString &platform);
    EditorPage *show(const QString &step);
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = m_page->findChild<T *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const char *button) const
    {
        auto *widget = find<QAbstractButton>(button);
        const bool mark =
            qobject_cast<QCheckBox *>(widget) != nullptr || qobject_cast<QRadioButton *>(widget) != nullptr;
        QTest::mouseClick(widget, Qt::LeftButton, {}, mark ? QPoint(8, widget->height() / 2) : QPoint());
    }
    /** By the keyboard. */
    static void choose(QComboBox *box, const QVariant &data)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        const int wanted = box->findData(data);
        for (int row = 0; row < wanted; ++row)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void chooseSurvey(const QString &id)
    {
        m_session->change(u"survey"_s, [&](Draft &draft) {
            draft.automation.survey = id;
            draft.automation.actions = {Action{.type = u"email"_s, .connection = u"office-mail"_s}};
        });
    }
    [[nodiscard]] const Automation &automation() const { return m_session->automation(); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<EditorSession> m_session;
    std::unique_ptr<QWidget> m_host;
    QList<EditorPage *> m_pages;
    EditorPage *m_page = nullptr;
};

void TestEditorPages::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_office = std::make_unique<Office>();
    QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(m_office->ask([json](Desk &desk) { return desk.importWorkspace(json, false); }));
    open(u"intercom"_s);
}

void TestEditorPages::cleanup()
{
    m_host.reset();
    m_session.reset();
    m_office.reset();
}

void TestEditorPages::open(const QString &platform)
{
    const auto draft = m_office->ask([platform](Desk &desk) { return desk.setup().newDraft(platform); });
    QVERIFY(draft);
    m_host.reset();
    m_session = std::make_unique<EditorSession>(m_office->engine(), *draft);
    m_host = std::make_unique<QWidget>();
    m_pages = makeEditorPages(m_session.get(), m_host.get());
    for (EditorPage *page : std::as_const(m_pages))
        page->hide();
    m_host->resize(600, 560);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_host.get()));
    QTRY_VERIFY(!m_session->workspace()->surveys.isEmpty());
    QTRY_VERIFY(!m_session->sample().data.isEmpty());
}

EditorPage *TestEditorPages::show(const QString &step)
{
    for (EditorPage *page : std::as_const(m_pages)) {
        page->setVisible(page->step() == step);
        if (page->step() == step)
            m_page = page;
    }
    m_page->setGeometry(m_host->rect());
    m_page->opened();
    return m_page;
}

void TestEditorPages::addsASurveyByItsLink()
{
    show(steps::survey);
    QVERIFY(!m_page->missing().sentence.isEmpty());
    click("addSurvey");
    type("link", u"https://ankiety.biuro.example/s/csat?imie={{Imie}}"_s);
    QCOMPARE(m_page->missing().field, find<QLineEdit>("name")); // where "Next" leads
    type("name", u"CSAT"_s);
    QCOMPARE(m_page->missing().field, find<QPushButton>("save"));
    click("save");
    QTRY_VERIFY(m_session->survey().has_value());
    QCOMPARE(m_session->survey()->name, u"CSAT"_s);
    QCOMPARE(m_session->survey()->variables.size(), 2);
    QCOMPARE(automation().actions.constFirst().type, u"email"_s);
    QTRY_VERIFY(m_page->missing().sentence.isEmpty());
}

void TestEditorPages::knowsHowASavedSurveyIsSent()
{
    // A survey of an outside tool that no automation uses: its link is not asked for again.
    Workspace workspace;
    for (const QString &tool : {u"surveylab"_s, u"webankieta"_s, u"enalyzer"_s})
        workspace.connections.insert(tool, {.id = tool, .type = tool, .name = tool});
    const auto action = [&workspace](const QString &tool) {
        return actionFor({.id = u"s"_s, .name = u"S"_s, .connection = tool}, workspace);
    };
    QCOMPARE(action(u"surveylab"_s), u"surveylab.addContactToCollector"_s);
    QCOMPARE(action(u"webankieta"_s), u"webankieta.send-invitation"_s);
    QCOMPARE(action(u"enalyzer"_s), u"enalyzer.invite"_s);
    QCOMPARE(action({}), u"email"_s);
}

void TestEditorPages::takesWhatTheLinkSaysOfTheAction()
{
    show(steps::survey);
    click("addSurvey");
    type("link", u"https://www.webankieta.pl/webhooks/387487/TUwNjNDg3M/84b750d6956f02503015938fc38bfe36/"
                 u"send-invitation"
                 "?id_survey=399793&id_template=3611"_s);
    type("name", u"NPS"_s);
    click("save");
    QTRY_VERIFY(m_session->survey().has_value());
    const Action &action = automation().actions.constFirst();
    QCOMPARE(action.type, u"webankieta.send-invitation"_s);
    QCOMPARE(action.options.value("template"_L1).toString(), u"3611"_s);
}

void TestEditorPages::addsAFieldToTheSurvey()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::survey);
    const qsizetype before = m_session->survey()->variables.size();
    type("key", u"Klant_nr"_s);
    QTest::keyClick(find<QLineEdit>("key"), Qt::Key_Return);
    QTRY_COMPARE(m_session->survey()->variables.size(), before + 1);
    m_session->undoStack()->undo();
    QTRY_COMPARE(m_session->survey()->variables.size(), before);
}

void TestEditorPages::sendsAddedFieldsAlongInTheLink()
{
    const QString plain = u"https://enquete.example/klant?id=77"_s;
    const QString along = plain + u"&Afdeling={{Afdeling}}"_s;
    show(steps::survey);
    click("addSurvey");
    type("link", plain);
    type("name", u"Klant"_s);
    click("save");
    QTRY_VERIFY(m_session->survey().has_value());
    QTRY_VERIFY(find<QLineEdit>("key")->isVisible());
    type("key", u"Afdeling"_s);
    QCOMPARE(m_page->missing().field, find<QLineEdit>("key")); // "Next" would lose it
    click("add");
    QTRY_COMPARE(m_session->survey()->link, along);
    QVERIFY(m_page->missing().sentence.isEmpty());
    auto *list = find<QTreeWidget>("list");
    QTRY_COMPARE(list->topLevelItem(1)->checkState(3), Qt::Checked);
    QVERIFY(list->topLevelItem(0)->data(3, Qt::CheckStateRole).isNull()); // the e-mail address
    list->topLevelItem(1)->setCheckState(3, Qt::Unchecked);
    QTRY_COMPARE(m_session->survey()->link, plain);

    m_session->change(u"map"_s, [](Draft &draft) {
        draft.automation.mapping = {{.variable = u"Afdeling"_s, .text = u"Fietsen & zo"_s}};
    });
    show(steps::mapping);
    auto *note = find<NoteBar>("lostNote");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->note().contains(u"Afdeling"));
    QTest::mouseClick(note->button(), Qt::LeftButton);
    QTRY_COMPARE(m_session->survey()->link, along);
    QTRY_VERIFY(note->isHidden());
    QCOMPARE(find<CopyField>("link")->value(), plain + u"&Afdeling=Fietsen%20%26%20zo"_s);
}

void TestEditorPages::choosesTheAccountForProblems()
{
    const auto saved = m_office->ask([](Desk &desk) {
        OfficeSettings settings = (*desk.workspace())->settings;
        settings.mail.clear();
        return desk.setup().saveSettings(settings);
    });
    QVERIFY(saved && saved->faults.isEmpty());
    m_session->reloadWorkspace();
    QTRY_VERIFY(m_session->workspace()->settings.mail.isEmpty());
    m_session->change(u"who"_s, [](Draft &draft) {
        draft.automation.errors.recipients = {u"ewa@biuro.example"_s, u"jan@biuro.example"_s};
    });
    show(steps::errors);
    auto *account = find<QComboBox>("account");
    QTRY_COMPARE(m_page->missing().field, account);
    account->setFocus();
    QTest::keyClick(account, Qt::Key_End); // the practice mailbox
    QTRY_VERIFY(m_page->missing().sentence.isEmpty());
    QVERIFY(find<NoteBar>("practiceNote")->isVisible());
    click("test");
    const auto receivers = [this] {
        return m_office->ask([](Desk &desk) {
            QStringList to;
            for (const PracticeMail &mail : desk.practiceMails())
                to << mail.mail.to;
            return to;
        });
    };
    QTRY_COMPARE(receivers().size(), 2);
    auto *trial = find<TrialView>("trial");
    QTRY_VERIFY(!trial->isRunning());
    QVERIFY(trial->summary().contains(u"nothing left this computer"));
    QVERIFY(!visibleTexts(trial).join(u'\n').contains(u"left out")); // no server was asked
}

void TestEditorPages::saysThatPracticeReachesNobody()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::message);
    QVERIFY(find<NoteBar>("practiceNote")->isHidden());
    click("template_nps");
    QTRY_VERIFY(m_session->message().has_value());
    auto *account = find<QComboBox>("account");
    account->setFocus();
    QTest::keyClick(account, Qt::Key_End);
    QTRY_VERIFY(find<NoteBar>("practiceNote")->isVisible());
    show(steps::finish);
    QTRY_VERIFY(find<NoteBar>("practiceNote")->isVisible());
    QVERIFY(find<QRadioButton>("on")->text().contains(u"practice"));
}

void TestEditorPages::fillsInWhatIsSure()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::mapping);
    auto *lines = find<QTreeWidget>("lines");
    QTRY_COMPARE(lines->topLevelItemCount(), 3);
    QVERIFY(lines->topLevelItem(0)->text(0).contains(u"required"));
    QTRY_VERIFY(!automation().mapping.isEmpty());
    QCOMPARE(automation().mapping.constFirst().variable, u"Email"_s);
    QTRY_VERIFY(lines->topLevelItem(0)->text(2).contains(u'@'));
    QVERIFY(!m_session->sample().staff.contains(lines->topLevelItem(0)->text(2)));
    const QString reason = find<QLabel>("advice")->text();
    QVERIFY2(reason.startsWith(u"We suggest this field because ") && reason.endsWith(u'.'),
             qPrintable(reason));
    QVERIFY(m_page->missing().sentence.isEmpty());
}

void TestEditorPages::picksAmongManyFields()
{
    QList<SampleField> fields;
    for (int i = 0; i < 2000; ++i) {
        fields << SampleField{.path = u"data.f%1"_s.arg(i),
                              .title = u"Field %1"_s.arg(i),
                              .value = u"v%1"_s.arg(i)};
    }
    auto *picker = new FieldPicker(fields, {}, m_host.get());
    QString chosen;
    connect(picker, &FieldPicker::chosen, this, [&chosen](const QString &path) { chosen = path; });
    picker->show();
    QVERIFY(QTest::qWaitForWindowExposed(picker));
    QTest::keyClicks(picker->findChild<QLineEdit *>(u"search"_s), u"v1777"_s);
    QCOMPARE(picker->findChild<QTreeView *>(u"fields"_s)->model()->rowCount(), 1);
    QTest::keyClick(picker->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    QTRY_COMPARE(chosen, u"data.f1777"_s);
}

void TestEditorPages::leavesAFieldOut()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::mapping);
    QTRY_VERIFY(!automation().mapping.isEmpty());
    auto *source = find<QComboBox>("source");
    source->setFocus();
    QTest::keyClick(source, Qt::Key_End);
    QTRY_VERIFY(m_session->draft().progress.skippedVariables.contains(u"Email"_s));
    QVERIFY(!m_page->missing().sentence.isEmpty()); // it is required
    show(steps::mapping); // opened again: stays left out
    QVERIFY(m_session->draft().progress.skippedVariables.contains(u"Email"_s));
}

void TestEditorPages::warnsOfAnAddressOfTheOffice()
{
    chooseSurvey(u"nps-chat"_s);
    m_session->change(u"fixed"_s, [](Draft &draft) {
        draft.automation.mapping = {{.variable = u"Email"_s, .text = u"ewa@biuro.example"_s}};
    });
    show(steps::mapping);
    QTRY_VERIFY(find<QLabel>("advice")->text().contains(u"your own office"));
}

void TestEditorPages::makesAMessageFromATemplate()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::message);
    QVERIFY(!m_page->missing().sentence.isEmpty());
    auto *templates = find<QWidget>("templates");
    QVERIFY(templates->y() < find<QComboBox>("message")->mapTo(m_page, QPoint()).y()); // nothing comes before
    QVERIFY(find<QPushButton>("template_nps")->hasFocus());
    QVERIFY(find<QPushButton>("addAccount")->isHidden()); // there is an account
    click("template_nps");
    QTRY_VERIFY(m_session->message().has_value());
    QTRY_VERIFY(templates->mapTo(m_page, QPoint()).y()
                > find<QComboBox>("message")->mapTo(m_page, QPoint()).y());
    QCOMPARE(m_session->message()->texts[u"pl"_s].subject, u"Czy polecisz nas znajomym?"_s);
    QCOMPARE(m_session->message()->texts.keys(), (QStringList{u"nl"_s, u"pl"_s})); // as the survey
    QVERIFY(m_session->message()->texts[u"pl"_s].body.contains(u"Dzień dobry {{FirstName}},"));
    QCOMPARE(m_session->message()->ifEmpty[u"FirstName"_s][u"pl"_s], u"Państwu"_s); // "Dzień dobry Państwu,"
    QTRY_COMPARE(m_page->missing().sentence, QString());
}

void TestEditorPages::leadsToTheMailAccounts()
{
    class Above final
        : public QWidget
        , public PlaceHost
    {
    public:
        void openPlace(QLatin1StringView place) override { opened = place; }
        QString opened;
    } above;
    cleanup();
    m_office = std::make_unique<Office>(); // nobody has set up anything
    Survey survey{.name = u"NPS"_s, .link = u"https://ankiety.example/s/1"_s};
    QVERIFY(m_office->ask([&survey](Desk &desk) { return desk.setup().saveSurvey(survey); }));
    open(u"intercom"_s);
    m_session->change(u"survey"_s, [&](Draft &draft) {
        draft.automation.survey = survey.id;
        draft.automation.actions = {Action{.type = u"email"_s}};
    });
    m_host->setParent(&above);
    above.show();
    m_host->show();
    show(steps::message);
    QTRY_VERIFY(find<QPushButton>("addAccount")->isVisible());
    click("addAccount");
    QCOMPARE(above.opened, u"connections"_s);
    m_host->setParent(nullptr);
}

void TestEditorPages::proposesAFreeName()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::timing);
    auto *name = find<QLineEdit>("name");
    QVERIFY(automation().name.contains(u"NPS po czacie"));
    QCOMPARE(name->selectedText(), automation().name);
    QTest::keyClicks(name, u"Zaproszenia z systemu (Enalyzer Invite)"_s);
    QVERIFY(m_page->missing().sentence.contains(u"already"));
    QTest::keyClicks(name, u" 2"_s);
    QVERIFY(m_page->missing().sentence.isEmpty());
}

void TestEditorPages::waitsAndCanBeUndone()
{
    show(steps::timing);
    m_session->change(u"none"_s, [](Draft &draft) { draft.automation.delay = {}; });
    click("wait");
    QVERIFY(automation().delay.amount > 0);
    auto *amount = find<QSpinBox>("amount");
    amount->setFocus();
    amount->selectAll();
    QTest::keyClicks(amount, u"3"_s);
    QCOMPARE(automation().delay.amount, 3);
    QVERIFY(!find<QLabel>("delayExample")->text().isEmpty());
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    QVERIFY(!find<QCheckBox>("wait")->isChecked());
}

void TestEditorPages::saysWhoIsNotAsked()
{
    show(steps::timing);
    auto *scope = find<QComboBox>("scope");
    choose(scope, static_cast<int>(RestPeriod::Scope::Group));
    auto *group = find<QComboBox>("group");
    QVERIFY(group->isVisible());
    QVERIFY(m_page->missing().sentence.contains(u"group"));
    group->setEditText({});
    QTest::keyClicks(group, u"Sklep"_s);
    QCOMPARE(automation().rest.group, u"Sklep"_s);
    QVERIFY(m_page->missing().sentence.isEmpty());
    QVERIFY(find<QLabel>("restExample")->text().contains(u"Sklep"));
    choose(find<QComboBox>("newer"), static_cast<int>(NewerEvent::TakeBack));
    QCOMPARE(automation().newer, NewerEvent::TakeBack);

    QVERIFY(!find<QPushButton>("consentField")->isVisible());
    click("consent");
    auto *picker = m_host->findChild<FieldPicker *>();
    QVERIFY(picker != nullptr);
    QTest::keyClick(picker, Qt::Key_Escape);
    QVERIFY(m_page->missing().sentence.contains(u"agree"));
    Q_EMIT picker->chosen(u"marketing.agreed"_s);
    QCOMPARE(automation().consent, u"marketing.agreed"_s);
    QVERIFY(m_page->missing().sentence.isEmpty());
    click("consent");
    QVERIFY(automation().consent.isEmpty());
    QVERIFY(!find<QPushButton>("consentField")->isVisible());
}

void TestEditorPages::remembersTheWaitingTime()
{
    m_session->change(u"two"_s, [](Draft &draft) {
        draft.automation.delay = {.amount = 2, .unit = Duration::Unit::Hours};
    });
    show(steps::timing);
    click("wait");
    QCOMPARE(automation().delay.amount, 0);
    click("wait");
    QCOMPARE(automation().delay.amount, 2);
    QCOMPARE(automation().delay.unit, Duration::Unit::Hours);
}

void TestEditorPages::proposesTheOwnAddress()
{
    const auto saved = m_office->ask([](Desk &desk) {
        OfficeSettings settings = (*desk.workspace())->settings;
        settings.testAddresses = {u"szefowa@biuro.example"_s};
        return desk.setup().saveSettings(settings);
    });
    QVERIFY(saved && saved->faults.isEmpty());
    m_session->reloadWorkspace();
    QTRY_COMPARE(m_session->workspace()->settings.testAddresses.value(0), u"szefowa@biuro.example"_s);
    m_session->change(u"nobody"_s, [](Draft &draft) { draft.automation.errors.recipients.clear(); });
    show(steps::errors);
    QCOMPARE(find<QLineEdit>("address")->text(), u"szefowa@biuro.example"_s);
    m_page->takeOver(); // "Next"
    QCOMPARE(automation().errors.recipients, QStringList{u"szefowa@biuro.example"_s});
    QVERIFY(find<QLineEdit>("address")->text().isEmpty());
    type("address", u"nobody"_s);
    m_page->takeOver();
    QCOMPARE(automation().errors.recipients.size(), 1);
    QCOMPARE(m_page->missing().field, find<QLineEdit>("address"));
    m_session->undoStack()->undo(); // removed on purpose: not proposed again
    type("address", u" "_s);
    show(steps::errors);
    QVERIFY(!find<QLineEdit>("address")->text().contains(u'@'));
}

void TestEditorPages::saysWhenNothingHasToBeLookedUp()
{
    show(steps::lookup);
    auto *note = find<QLabel>("need");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains(m_session->sample().person));
    m_session->change(u"other"_s, [](Draft &draft) {
        draft.progress.sample = {.source = SampleChoice::Source::Platform, .reference = u"chat-no-address"_s};
    });
    QTRY_VERIFY(note->text().contains(u"brings no e-mail address"));
    click("enabled");
    QTRY_VERIFY(note->isHidden());
}

void TestEditorPages::leadsToTheLookUpThatAnEventNeeds()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::mapping);
    auto *note = find<NoteBar>("lookupNote");
    QVERIFY(note->isHidden());
    m_session->change(u"other"_s, [](Draft &draft) {
        draft.automation.mapping.clear();
        draft.progress.sample = {.source = SampleChoice::Source::Platform, .reference = u"chat-no-address"_s};
    });
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->note().contains(m_session->platform().name));
    const QSignalSpy wanted(m_page, &EditorPage::stepWanted);
    QTest::mouseClick(note->findChild<QPushButton *>(u"noteButton"_s), Qt::LeftButton);
    QCOMPARE(wanted.value(0).value(0).toString(), steps::lookup);
}

void TestEditorPages::takesOnlyRealAddresses()
{
    show(steps::errors);
    const qsizetype before = automation().errors.recipients.size();
    type("address", u"nobody"_s);
    QTest::keyClick(find<QLineEdit>("address"), Qt::Key_Return);
    QVERIFY(find<QLabel>("addressProblem")->isVisible());
    QCOMPARE(automation().errors.recipients.size(), before);
    type("address", u"jan@biuro.example"_s);
    click("add");
    QCOMPARE(automation().errors.recipients.size(), before + 1);
    QCOMPARE(find<QListWidget>("recipients")->count(), before + 1);
}

void TestEditorPages::looksUpWithTheAccountTypedIn()
{
    chooseSurvey(u"nps-chat"_s);
    show(steps::lookup);
    click("enabled");
    QCOMPARE(automation().lookups.size(), 1);
    QTRY_COMPARE(find<QComboBox>("account")->currentText(), u"Intercom"_s); // the one that is there
    auto *account = find<QComboBox>("account");
    account->setFocus();
    QTest::keyClick(account, Qt::Key_End);
    QTRY_VERIFY(find<QLineEdit>("account_accessToken")->isVisible());
    click("save");
    QVERIFY(find<QLabel>("problem")->isVisible()); // the token is missing
    type("account_name", u"Second"_s);
    type("account_accessToken", u"secret-1"_s);
    click("save");
    QTRY_COMPARE(find<QComboBox>("account")->currentText(), u"Second"_s);
    QVERIFY(m_page->missing().sentence.isEmpty());
}

void TestEditorPages::triesTheAutomationOnMyself()
{
    const auto saved = m_office->ask([](Desk &desk) {
        Connection practice{.id = u"probe"_s, .type = u"practice"_s, .name = u"Practice"_s};
        practice.options.insert("from"_L1, u"biuro@biuro.example"_s);
        return desk.setup().saveConnection(practice);
    });
    QVERIFY(saved && saved->faults.isEmpty());
    chooseSurvey(u"nps-chat"_s);
    m_session->reloadWorkspace();
    QTRY_VERIFY(m_session->workspace()->connections.contains(u"probe"_s));
    show(steps::mapping);
    QTRY_VERIFY(!automation().mapping.isEmpty());
    m_session->change(u"action"_s, [](Draft &draft) {
        draft.automation.actions.first().connection = u"probe"_s;
        draft.automation.actions.first().message = u"invite-nps"_s;
        draft.automation.actions.first().language.fixed = u"pl"_s;
    });
    show(steps::finish);
    type("address", u"ewa@biuro.example"_s);
    click("run");
    auto *trial = find<TrialView>("trial");
    QTRY_VERIFY_WITH_TIMEOUT(trial->trial() != nullptr && !trial->isRunning(), 20000);
    QVERIFY2(trial->hasPassed(), qPrintable(visibleTexts(m_host.get()).join(u'\n')));
    QVERIFY(trial->summary().contains(u"nothing left this computer"));
    QVERIFY(find<QPushButton>("openMailbox")->isVisible());
    QVERIFY(find<CopyField>("sentLink")->value().startsWith(u"https://ankiety.biuro.example/s/nps?osoba="));
    QVERIFY(find<QRadioButton>("on")->isChecked());
    click("off");
    QCOMPARE(automation().state, AutomationState::Off);
}

void TestEditorPages::looksRight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestEditorPages::looksRight()
{
    QFETCH(const QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const QString folder = qEnvironmentVariable("SURVEYHOOK_PICTURES");
    QStringList wrong;
    const auto look = [&](const QString &step, const QString &name) {
        show(step);
        // Labels settle their heights in some rounds of the event loop.
        [[maybe_unused]] const bool settled =
            QTest::qWaitFor([this] { return cutTexts(m_host.get()).isEmpty(); }, 3000);
        const auto note = [&](const QString &kind, const QStringList &found) {
            for (const QString &each : found)
                wrong << name + u": "_s + kind + u": "_s + each;
        };
        note(u"cut"_s, cutTexts(m_host.get()));
        note(u"unnamed"_s, unnamedWidgets(m_host.get()));
        note(u"buddy"_s, missingBuddies(m_host.get()));
        note(u"mnemonic"_s, doubleMnemonics(m_host.get()));
        if (!folder.isEmpty())
            m_host->grab().save(
                u"%1/%2-%3-%4.png"_s.arg(folder, name, language).arg(m_host->devicePixelRatioF()));
    };
    look(steps::survey, u"survey-none"_s);
    chooseSurvey(u"nps-chat"_s);
    look(steps::survey, u"survey"_s);
    click("addSurvey");
    type("link", u"https://ankiety.biuro.example/s/csat?imie={{Imie}}"_s);
    look(steps::survey, u"survey-paste"_s);
    look(steps::lookup, u"lookup-off"_s);
    click("enabled");
    look(steps::lookup, u"lookup"_s);
    look(steps::mapping, u"mapping"_s);
    look(steps::message, u"message-none"_s);
    click("template_nps");
    QTRY_VERIFY(m_session->message().has_value());
    look(steps::message, u"message"_s);
    look(steps::timing, u"timing"_s);
    click("ownWindow");
    look(steps::timing, u"timing-own"_s);
    m_session->change(u"rules"_s, [](Draft &draft) {
        draft.automation.window.reset();
        draft.automation.rest = {.days = 30, .scope = RestPeriod::Scope::Group, .group = u"Sklep"_s};
        draft.automation.newer = NewerEvent::TakeBack;
        draft.automation.consent = u"data.item.contacts.marketing_agreed"_s;
    });
    look(steps::timing, u"timing-rules"_s);
    look(steps::errors, u"errors"_s);
    look(steps::finish, u"finish"_s);
    auto *account = show(steps::message)->findChild<QComboBox *>(u"account"_s);
    account->setFocus();
    QTest::keyClick(account, Qt::Key_End);
    QTRY_VERIFY(find<NoteBar>("practiceNote")->isVisible());
    look(steps::message, u"message-practice"_s);
    look(steps::finish, u"finish-practice"_s);
    type("address", u"ewa@biuro.example"_s);
    click("run");
    auto *trial = find<TrialView>("trial");
    QTRY_VERIFY_WITH_TIMEOUT(trial->trial() != nullptr && !trial->isRunning(), 20000);
    look(steps::finish, u"finish-tried"_s);
    const auto added = m_office->ask([](Desk &desk) {
        Survey survey{.name = u"Klant"_s,
                      .languages = {u"nl"_s},
                      .link = u"https://enquete.example/klant?id=77"_s};
        survey.variables = {{.key = u"Email"_s, .type = u"email"_s}, {.key = u"Afdeling"_s}};
        return desk.setup().saveSurvey(survey) ? survey.id : QString();
    });
    m_session->reloadWorkspace();
    QTRY_VERIFY(m_session->workspace()->surveys.contains(added));
    m_session->change(u"map"_s, [&added](Draft &draft) {
        draft.automation.survey = added;
        draft.automation.mapping = {{.variable = u"Afdeling"_s, .text = u"Fietsen"_s}};
    });
    look(steps::survey, u"survey-link"_s);
    look(steps::mapping, u"mapping-lost"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestEditorPages)
#include "tst_editorpages.moc"
