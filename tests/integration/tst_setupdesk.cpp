// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts and automations at the desk, with a real database.
#include "support/setupoffice.h"
#include "workspace/sealed.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

QStringList keysOf(const QList<Fault> &faults)
{
    QStringList keys;
    for (const Fault &fault : faults)
        keys.append(fault.pointer + u' ' + fault.code);
    return keys;
}

/** The example's chat automation as a new draft would have it after all pages. */
void complete(Draft &draft)
{
    Automation &automation = draft.automation;
    automation.name = u"Czat zamknięty"_s;
    automation.trigger.credentials.secret = Secret(u"typed-by-the-user"_s);
    automation.survey = u"nps-chat"_s;
    automation.mapping = {{.variable = u"Email"_s, .field = u"data.item.source.author.email"_s},
                          {.variable = u"FirstName"_s, .field = u"data.item.source.author.name"_s}};
    automation.actions = {{.type = u"email"_s,
                           .connection = u"office-mail"_s,
                           .message = u"invite-nps"_s,
                           .language = {.fixed = u"pl"_s}}};
}

} // namespace

class TestSetupDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_office = std::make_unique<SetupOffice>();
        QVERIFY(m_office->importExample());
    }
    void cleanup() { m_office.reset(); }

    void aNewDraftHasWhatThePlatformNeeds_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<bool>("secret");
        QTest::addColumn<bool>("login");
        QTest::newRow("secret typed by the user") << u"intercom"_s << false << false;
        QTest::newRow("signed, secret of theirs") << u"iadvize"_s << false << false;
        QTest::newRow("basic login of ours") << u"salesmanago"_s << false << true;
        QTest::newRow("secret of ours") << u"generic"_s << true << false;
    }

    void aNewDraftHasWhatThePlatformNeeds()
    {
        QFETCH(const QString, platform);
        QFETCH(const bool, secret);
        QFETCH(const bool, login);
        const Result<Draft> draft = m_office->setup().newDraft(platform);
        QVERIFY(draft);
        const Trigger &trigger = draft->automation.trigger;
        QVERIFY(trigger.key.size() >= 26);
        QVERIFY(!draft->automation.id.isEmpty());
        QVERIFY(draft->isNew);
        QCOMPARE(!trigger.credentials.secret.isEmpty(), secret);
        QCOMPARE(!trigger.credentials.user.isEmpty(), login);
        QCOMPARE(!trigger.credentials.password.isEmpty(), login);
        QCOMPARE(draft->automation.errors.recipients, QStringList{u"biuro@biuro.example"_s});
        QVERIFY(draft->automation.filter.items.isEmpty());
        const Result<Draft> other = m_office->setup().newDraft(platform);
        QVERIFY(other);
        QVERIFY(other->automation.trigger.key != trigger.key);
    }

    void anUnknownPlatformIsNotFound()
    {
        const Result<Draft> draft = m_office->setup().newDraft(u"nobody"_s);
        QVERIFY(!draft && draft.error().code == ErrorCode::NotFound);
    }

    void aDraftOutlivesTheProgram()
    {
        Draft draft = *m_office->setup().newDraft(u"salesmanago"_s);
        draft.automation.name = u"Po zakupie"_s;
        draft.progress = {.step = u"connect"_s,
                          .visited = {u"survey"_s, u"fields"_s},
                          .sample = {.source = SampleChoice::Source::Pasted,
                                     .reference = {},
                                     .pasted = QByteArray("{\"email\":\"\xff\x00\"}", 14)},
                          .tested = true,
                          .skippedVariables = {u"phone"_s},
                          .withoutTest = true};
        QVERIFY(m_office->setup().saveDraft(draft));
        m_office->reopen();
        const auto drafts = m_office->setup().drafts();
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().name, u"Po zakupie"_s);
        QCOMPARE(drafts->first().platform, u"salesmanago"_s);
        QCOMPARE(drafts->first().step, u"connect"_s);
        QVERIFY(drafts->first().isNew);
        QCOMPARE(drafts->first().changedAt, m_office->clock.nowUtc());
        const Result<Draft> opened = m_office->setup().openDraft(draft.automation.id);
        QVERIFY(opened);
        QCOMPARE(opened->progress.step, u"connect"_s);
        QCOMPARE(opened->progress.visited, draft.progress.visited);
        QCOMPARE(opened->progress.sample, draft.progress.sample);
        QVERIFY(opened->progress.tested && opened->progress.withoutTest);
        QCOMPARE(opened->progress.skippedVariables, draft.progress.skippedVariables);
        QCOMPARE(opened->automation.trigger.credentials.password.revealText(),
                 draft.automation.trigger.credentials.password.revealText());
        QCOMPARE(opened->automation.state, AutomationState::On);
    }

    void draftsNeverLeaveInAFile()
    {
        const QJsonObject before = m_office->exported();
        const Draft draft = *m_office->setup().newDraft(u"generic"_s);
        QCOMPARE(m_office->exported(), before);
        const auto sealed = m_office->desk->exportWorkspace(Secret(u"pass"_s));
        QVERIFY(sealed);
        const QJsonObject box = QJsonDocument::fromJson(*sealed).object().value("sealed"_L1).toObject();
        const auto secrets = unseal(box, Secret(u"pass"_s));
        QVERIFY(secrets && secrets->contains("chat-nps"));
        QVERIFY(!secrets->contains(draft.automation.id.toUtf8()));
        const auto overview = m_office->desk->overview();
        QVERIFY(overview);
        for (const AutomationSummary &automation : overview->automations)
            QVERIFY(automation.id != draft.automation.id);
    }

    void aNewDraftReceivesAndADraftOfARunningOneChangesNothing()
    {
        const Draft draft = *m_office->setup().newDraft(u"generic"_s);
        const Automation waiting = m_office->running(draft.automation.id);
        QCOMPARE(waiting.trigger.key, draft.automation.trigger.key);
        QCOMPARE(waiting.state, AutomationState::Draft);

        Draft edited = *m_office->setup().openDraft(u"chat-nps"_s);
        QVERIFY(!edited.isNew);
        edited.automation.trigger.topics = {u"ticket.closed"_s};
        edited.automation.state = AutomationState::Off;
        QVERIFY(m_office->setup().saveDraft(edited));
        QCOMPARE(m_office->running(u"chat-nps"_s).state, AutomationState::On);
        QCOMPARE(m_office->running(u"chat-nps"_s).trigger.topics,
                 QStringList{u"conversation.admin.closed"_s});
        QCOMPARE(*m_office->setup().changedParts(edited), (QStringList{u"trigger"_s, u"state"_s}));
        QVERIFY(m_office->setup().discardDraft(u"chat-nps"_s));
        QVERIFY(m_office->setup().changedParts(*m_office->setup().openDraft(u"chat-nps"_s))->isEmpty());
    }

    void applyingADraftMakesItTheAutomation()
    {
        Draft draft = *m_office->setup().newDraft(u"intercom"_s);
        complete(draft);
        const QString id = draft.automation.id;
        QVERIFY(m_office->setup().saveDraft(draft));
        const auto report = m_office->setup().applyDraft(draft);
        QVERIFY(report);
        QVERIFY2(report->faults.isEmpty(), described(report->faults).constData());
        QCOMPARE(m_office->running(id).state, AutomationState::On);
        QCOMPARE(m_office->running(id).trigger.credentials.secret.revealText(), u"typed-by-the-user"_s);
        QVERIFY(m_office->setup().drafts()->isEmpty());
        const auto versions = m_office->setup().versions(id);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 1);
        QVERIFY(versions->first().automation.trigger.credentials.secret.isEmpty());
        QCOMPARE(m_office->setup().openDraft(id)->basedOn, 1);
    }

    void anIncompleteDraftIsNotApplied_data()
    {
        QTest::addColumn<std::function<void(Draft &)>>("spoil");
        QTest::addColumn<QString>("fault");
        using Spoil = std::function<void(Draft &)>;
        QTest::newRow("name") << Spoil([](Draft &draft) { draft.automation.name = u" "_s; })
                              << u"/name missing"_s;
        QTest::newRow("no action") << Spoil([](Draft &draft) { draft.automation.actions.clear(); })
                                   << u"/action missing"_s;
        QTest::newRow("required variable")
            << Spoil([](Draft &draft) { draft.automation.mapping.removeFirst(); })
            << u"/mapping/Email unmapped_variable"_s;
        QTest::newRow("no such survey") << Spoil([](Draft &draft) { draft.automation.survey = u"gone"_s; })
                                        << u"/survey unknown_reference"_s;
        QTest::newRow("no such message")
            << Spoil([](Draft &draft) { draft.automation.actions.first().message = u"gone"_s; })
            << u"/action/message unknown_reference"_s;
        QTest::newRow("connection that sends no mail")
            << Spoil([](Draft &draft) { draft.automation.actions.first().connection = u"surveylab"_s; })
            << u"/action/connection wrong_connection"_s;
        QTest::newRow("key") << Spoil([](Draft &draft) { draft.automation.trigger.key = u"a b"_s; })
                             << u"/trigger/key bad_key"_s;
        QTest::newRow("another secret at the same address")
            << Spoil([](Draft &draft) { draft.automation.trigger.key = u"k-intercom-1"_s; })
            << u"/trigger/secret shared_key"_s;
        QTest::newRow("recipient") << Spoil([](Draft &draft) {
            draft.automation.errors.recipients = {u"nobody"_s};
        }) << u"/errors/recipients/0 bad_address"_s;
        QTest::newRow("delay") << Spoil([](Draft &draft) {
            draft.automation.delay = {.amount = 500, .unit = Duration::Unit::Days};
        }) << u"/delay/amount too_long"_s;
        QTest::newRow("language") << Spoil([](Draft &draft) {
            draft.automation.actions.first().language.fixed = u"de"_s;
        }) << u"/action/language/fixed language_without_text"_s;
        QTest::newRow("condition") << Spoil([](Draft &draft) {
            draft.automation.filter.items = {
                Condition{.field = u"amount"_s, .op = Operator::GreaterThan, .expected = u"much"_s}};
        }) << u"/filter/all/0/greaterThan bad_number"_s;
    }

    void anIncompleteDraftIsNotApplied()
    {
        QFETCH(const std::function<void(Draft &)>, spoil);
        QFETCH(const QString, fault);
        Draft draft = *m_office->setup().newDraft(u"intercom"_s);
        complete(draft);
        spoil(draft);
        QVERIFY(m_office->setup().saveDraft(draft));
        const auto report = m_office->setup().applyDraft(draft);
        QVERIFY(report);
        QVERIFY2(keysOf(report->faults).contains(fault), described(report->faults).constData());
        QCOMPARE(m_office->setup().drafts()->size(), 1);
        QVERIFY(m_office->setup().versions(draft.automation.id)->isEmpty());
    }

    void versionsComeBackWithTheSecretsOfNow()
    {
        const QString id = u"chat-nps"_s;
        QCOMPARE(m_office->setup().versions(id)->size(), 1); // the import left it
        for (int i = 2; i <= 23; ++i) {
            Draft draft = *m_office->setup().openDraft(id);
            draft.automation.name = u"Name %1"_s.arg(i);
            const auto report = m_office->setup().applyDraft(draft);
            QVERIFY(report && report->faults.isEmpty());
        }
        const auto versions = m_office->setup().versions(id);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 20);
        QCOMPARE(versions->first().version, 23);
        QCOMPARE(versions->first().name, u"Name 23"_s);
        QCOMPARE(versions->last().version, 4);
        QVERIFY(versions->last().automation.trigger.credentials.secret.isEmpty());

        QVERIFY(m_office->setup().setState(id, AutomationState::Paused));
        QCOMPARE(m_office->setup().versions(id)->size(), 20);
        const auto draft = m_office->setup().draftOfVersion(id, 7);
        QVERIFY(draft);
        QCOMPARE(draft->automation.name, u"Name 7"_s);
        QCOMPARE(draft->automation.state, AutomationState::Paused);
        QCOMPARE(draft->automation.trigger.credentials.secret.revealText(),
                 u"intercom_test_client_secret_7f3a"_s);
        QCOMPARE(*m_office->setup().changedParts(*draft), QStringList{u"name"_s});
        const auto gone = m_office->setup().draftOfVersion(id, 3);
        QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
    }

    void theSwitchAndTheRecipientsAreSetAtOnceAndInTheDraft()
    {
        const QString id = u"chat-nps"_s;
        Draft draft = *m_office->setup().openDraft(id);
        draft.automation.name = u"Being changed"_s;
        QVERIFY(m_office->setup().saveDraft(draft));
        const auto undo = m_office->setup().setState(id, AutomationState::Off);
        QVERIFY(undo);
        QVERIFY(m_office->setup().setErrorNotices(
            id, {.enabled = false, .notify = u"first"_s, .recipients = {u"a@biuro.example"_s}}));
        QCOMPARE(m_office->running(id).state, AutomationState::Off);
        QCOMPARE(m_office->running(id).errors.recipients, QStringList{u"a@biuro.example"_s});
        QCOMPARE(m_office->running(id).name, u"Intercom: czat zamknięty, NPS"_s);
        const Automation inDraft = m_office->setup().openDraft(id)->automation;
        QCOMPARE(inDraft.state, AutomationState::Off);
        QCOMPARE(inDraft.errors.notify, u"first"_s);
        QCOMPARE(inDraft.name, u"Being changed"_s);
        QVERIFY(m_office->setup().restore(*undo));
        QCOMPARE(m_office->running(id).state, AutomationState::On);
        const auto nobody = m_office->setup().setState(u"nobody"_s, AutomationState::Off);
        QVERIFY(!nobody && nobody.error().code == ErrorCode::NotFound);
    }

    void anUnfinishedAutomationIsNotSwitchedOn()
    {
        QVERIFY(m_office->importFile(changed(changed(exampleFile(), u"/automations/0/state"_s, u"draft"_s),
                                             u"/automations/0/mapping"_s, QJsonObject())));
        const auto done = m_office->setup().setState(u"chat-nps"_s, AutomationState::On);
        QVERIFY(!done && done.error().code == ErrorCode::InvalidInput);
        QCOMPARE(m_office->running(u"chat-nps"_s).state, AutomationState::Draft);
    }

    void aCopyIsAnotherAutomationAtAnotherAddress()
    {
        const auto copy = m_office->setup().copyDraft(u"chat-nps"_s, u"Copy"_s);
        QVERIFY(copy);
        QVERIFY(copy->isNew);
        QVERIFY(copy->automation.id != u"chat-nps"_s);
        QVERIFY(copy->automation.trigger.key != u"k-intercom-1"_s);
        QCOMPARE(copy->automation.name, u"Copy"_s);
        QCOMPARE(copy->automation.mapping.size(), 3);
        const auto report = m_office->setup().applyDraft(*copy);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(m_office->running(copy->automation.id).survey, u"nps-chat"_s);
        QCOMPARE(m_office->running(u"chat-nps"_s).name, u"Intercom: czat zamknięty, NPS"_s);
    }

    void anAddressIsOfferedAgain()
    {
        QVERIFY(m_office->setup().newDraft(u"intercom"_s)); // does not count: it has its own
        const auto used = m_office->setup().addressesInUse(u"intercom"_s);
        QVERIFY(used);
        QCOMPARE(used->size(), 1);
        QCOMPARE(used->first().trigger.key, u"k-intercom-1"_s);
        QCOMPARE(used->first().automations, QStringList{u"Intercom: czat zamknięty, NPS"_s});
        Draft draft = *m_office->setup().newDraft(u"intercom"_s);
        complete(draft);
        draft.automation.trigger.key = used->first().trigger.key;
        draft.automation.trigger.credentials = used->first().trigger.credentials;
        const auto report = m_office->setup().applyDraft(draft);
        QVERIFY(report);
        QVERIFY2(report->faults.isEmpty(), described(report->faults).constData());
    }

    void oneAutomationLeavesWithWhatItNeedsAndNoSecret()
    {
        const auto file = m_office->setup().exportAutomation(u"chat-nps"_s);
        QVERIFY(file);
        QVERIFY(!file->contains("intercom_test_client_secret"));
        const WorkspaceItems items = splitItems(QJsonDocument::fromJson(*file).object());
        QStringList ids;
        for (auto it = items.begin(); it != items.end(); ++it)
            ids.append(it.key().kind + u' ' + it.key().id);
        QCOMPARE(ids.filter(u"automation "_s), QStringList{u"automation chat-nps"_s});
        for (const QString &needed :
             {u"connection office-mail"_s, u"message invite-nps"_s, u"survey nps-chat"_s})
            QVERIFY2(ids.contains(needed), qPrintable(needed));
        QVERIFY2(!ids.contains(u"survey wa-nps"_s), qPrintable(ids.join(u',')));
        QVERIFY(!ids.contains(u"settings "_s));
        SetupOffice other;
        QVERIFY(other.importFile(QJsonDocument::fromJson(*file).object()));
        QVERIFY(!m_office->setup().exportAutomation(u"nobody"_s));
    }

    void aRemovedAutomationComesBack()
    {
        const QString id = u"chat-nps"_s;
        Draft draft = *m_office->setup().openDraft(id);
        draft.automation.rest.days = 77;
        QVERIFY(m_office->setup().saveDraft(draft));
        Undo undo;
        const auto removed = m_office->setup().remove({u"automation"_s, id}, &undo);
        QVERIFY(removed && removed->faults.isEmpty());
        QVERIFY(m_office->running(id).id.isEmpty());
        QVERIFY(m_office->setup().drafts()->isEmpty());
        QVERIFY(m_office->setup().restore(undo));
        QCOMPARE(m_office->running(id).trigger.credentials.secret.revealText(),
                 u"intercom_test_client_secret_7f3a"_s);
        QCOMPARE(m_office->setup().drafts()->size(), 1);
    }

private:
    std::unique_ptr<SetupOffice> m_office;
};

QTEST_GUILESS_MAIN(TestSetupDesk)
#include "tst_setupdesk.moc"
