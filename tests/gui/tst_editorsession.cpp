// SPDX-License-Identifier: GPL-3.0-or-later
// The session behind the wizard and the editor: undo, saving by itself, samples and events.
#include "gui/editor/editorsession.h"
#include "gui/office.h"
#include "wording/language.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestEditorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void loadsWhatTheDraftMayReferTo();
    void undoesStepByStepAndTypingAtOnce();
    void undoLeavesTheWizardWhereItStands();
    void savesByItself();
    void savesWhenItGoes();
    void showsWhatHasArrived();
    void triesOutAfterAChange();
    void discardCanBeUndone();

private:
    [[nodiscard]] Draft newDraft(const QString &platform)
    {
        const auto draft = m_office->ask([platform](Desk &desk) { return desk.setup().newDraft(platform); });
        return draft.valueOr({});
    }
    [[nodiscard]] Draft stored(const QString &id)
    {
        return m_office->ask([id](Desk &desk) { return desk.setup().openDraft(id); }).valueOr({});
    }
    static void rename(EditorSession &session, const QString &name, const QString &key = {})
    {
        session.change(
            u"Change the name"_s, [&name](Draft &draft) { draft.automation.name = name; }, key);
    }

    std::unique_ptr<Office> m_office;
};

void TestEditorSession::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_office = std::make_unique<Office>();
}

void TestEditorSession::cleanup()
{
    m_office.reset();
}

void TestEditorSession::loadsWhatTheDraftMayReferTo()
{
    EditorSession session(m_office->engine(), newDraft(u"generic"_s));
    QVERIFY(session.workspace() != nullptr);
    QSignalSpy loaded(&session, &EditorSession::loaded);
    QSignalSpy sample(&session, &EditorSession::sampleChanged);
    QSignalSpy tried(&session, &EditorSession::tried);
    QTRY_VERIFY(!loaded.isEmpty());
    QTRY_VERIFY(!sample.isEmpty());
    QVERIFY(!session.examples().isEmpty());
    QCOMPARE(session.sample().id, session.examples().constFirst().id);
    QCOMPARE(session.platform().id, u"generic"_s);
    QTRY_VERIFY(!tried.isEmpty());
    QVERIFY(session.story().has_value());
    QVERIFY(!session.survey() && !session.message());
}

void TestEditorSession::undoesStepByStepAndTypingAtOnce()
{
    EditorSession session(m_office->engine(), newDraft(u"generic"_s));
    const QString before = session.automation().name;
    const int rest = session.automation().rest.days;
    rename(session, u"N"_s, u"name"_s);
    rename(session, u"NP"_s, u"name"_s);
    rename(session, u"NPS"_s, u"name"_s);
    session.change(u"Change the rest period"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    rename(session, u"NPS 2"_s, u"name"_s);
    QCOMPARE(session.undoStack()->count(), 3);
    session.undoStack()->undo();
    QCOMPARE(session.automation().name, u"NPS"_s);
    session.undoStack()->undo();
    QCOMPARE(session.automation().rest.days, rest);
    session.undoStack()->undo();
    QCOMPARE(session.automation().name, before);
    session.undoStack()->redo();
    QCOMPARE(session.automation().name, u"NPS"_s);
}

void TestEditorSession::undoLeavesTheWizardWhereItStands()
{
    EditorSession session(m_office->engine(), newDraft(u"generic"_s));
    rename(session, u"NPS"_s);
    session.note([](WizardProgress &progress) {
        progress.step = u"filters"_s;
        progress.visited = {u"start"_s};
    });
    QCOMPARE(session.undoStack()->count(), 1);
    session.undoStack()->undo();
    QCOMPARE(session.draft().progress.step, u"filters"_s);
    QCOMPARE(session.draft().progress.visited, QStringList{u"start"_s});
}

void TestEditorSession::savesByItself()
{
    EditorSession session(m_office->engine(), newDraft(u"generic"_s));
    QSignalSpy saved(&session, &EditorSession::saved);
    rename(session, u"NPS"_s);
    QVERIFY(session.hasUnsaved());
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!session.hasUnsaved());
    QCOMPARE(stored(session.automation().id).automation.name, u"NPS"_s);
}

void TestEditorSession::savesWhenItGoes()
{
    QString id;
    {
        EditorSession session(m_office->engine(), newDraft(u"generic"_s));
        id = session.automation().id;
        rename(session, u"At the last moment"_s);
    }
    QCOMPARE(stored(id).automation.name, u"At the last moment"_s);
    m_office->restart();
    QCOMPARE(stored(id).automation.name, u"At the last moment"_s);
}

void TestEditorSession::showsWhatHasArrived()
{
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    EditorSession session(m_office->engine(), newDraft(u"generic"_s));
    session.change(u"No secret"_s, [](Draft &draft) { draft.automation.trigger.credentials = {}; });
    session.saveNow();
    QSignalSpy saved(&session, &EditorSession::saved);
    QTRY_VERIFY(!saved.isEmpty());
    QVERIFY(session.recent().isEmpty());
    const QString path = u"/in/"_s + session.automation().trigger.key;
    QCOMPARE(m_office->post(path, R"({"email":"jan@example.com","name":"Jan"})"), 200);
    QTRY_COMPARE(session.recent().size(), 1);
    const SampleEvent event = session.recent().constFirst();
    QCOMPARE(event.data[u"name"].toString(), u"Jan"_s);
    QSignalSpy sample(&session, &EditorSession::sampleChanged);
    session.change(u"Use it"_s, [&event](Draft &draft) {
        draft.progress.sample = {.source = SampleChoice::Source::Event, .reference = event.id};
    });
    QTRY_COMPARE(session.sample().number, event.number);
    session.undoStack()->undo();
    // None is chosen: the newest real event comes before an invented one.
    QTRY_COMPARE(session.draft().progress.sample.source, SampleChoice::Source::None);
    QTRY_COMPARE(session.sample().number, event.number);
}

void TestEditorSession::triesOutAfterAChange()
{
    EditorSession session(m_office->engine(), newDraft(u"generic"_s));
    QSignalSpy tried(&session, &EditorSession::tried);
    QTRY_VERIFY(session.story().has_value());
    session.change(u"Filter"_s, [](Draft &draft) {
        draft.automation.filter.items = {Condition{.field = u"nowhere"_s, .op = Operator::IsNotEmpty}};
    });
    QTRY_COMPARE(session.story()->row.state, State::Filtered);
}

void TestEditorSession::discardCanBeUndone()
{
    Draft draft = newDraft(u"generic"_s);
    draft.automation.name = u"Mine"_s;
    EditorSession session(m_office->engine(), draft);
    rename(session, u"Theirs"_s);
    QSignalSpy failed(&session, &EditorSession::failed);
    session.discard(); // nothing runs yet: there is nothing to return to
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_MAIN(TestEditorSession)
#include "tst_editorsession.moc"
