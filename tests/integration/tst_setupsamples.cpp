// SPDX-License-Identifier: GPL-3.0-or-later
// Examples at the desk: the platforms' own, what an address has received, what was pasted; and what a draft
// would make of them.
#include "domain/codes.h"
#include "support/fixtures.h"
#include "support/setupoffice.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

CallRecord chat(const QString &address, const QString &automation, const QDateTime &at)
{
    return {.address = address,
            .platform = u"intercom"_s,
            .request = {.method = "POST",
                        .path = "/in/" + address.toUtf8(),
                        .headers = {{"content-type", "application/json"}},
                        .body = fixture(u"intercom/conversation.admin.closed.json"_s),
                        .receivedAt = at},
            .type = u"conversation.admin.closed"_s,
            .subject = u"conversation 1"_s,
            .events = {{.automation = automation}}};
}

QString valueAt(const QJsonObject &data, const QString &path)
{
    QJsonValue value = data;
    for (const QString &member : path.split(u'.'))
        value = value.toObject().value(member);
    return value.toString();
}

} // namespace

class TestSetupSamples : public QObject
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

    void everyPlatformHasSamplesThatRead()
    {
        for (const QString &platform : {u"intercom"_s, u"iadvize"_s, u"salesmanago"_s, u"generic"_s}) {
            const QList<SampleEvent> samples = m_office->setup().platformSamples(platform);
            QVERIFY2(samples.size() >= 2, qPrintable(platform));
            for (const SampleEvent &sample : samples) {
                QVERIFY(!sample.data.isEmpty());
                QVERIFY(!sample.title.isEmpty());
                QVERIFY(!sample.staff.contains(sample.person) || sample.person.isEmpty());
            }
        }
        QVERIFY(m_office->setup().platformSamples(u"nobody"_s).isEmpty());
    }

    void whatAnAddressReceivedNewestFirst()
    {
        const QString first =
            m_office->receive(chat(u"k-intercom-1"_s, u"chat-nps"_s, m_office->clock.nowUtc()));
        CallRecord second = chat(u"k-intercom-1"_s, u"chat-nps"_s, m_office->clock.nowUtc().addSecs(60));
        second.events.append({.automation = u"another"_s}); // the same call seen by two automations
        const QString later = m_office->receive(second);
        m_office->receive(chat(u"another-address"_s, u"chat-nps"_s, m_office->clock.nowUtc()));
        const auto events = m_office->setup().recentEvents(u"chat-nps"_s);
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().id, later);
        QCOMPARE(events->last().id, first);
        QCOMPARE(events->first().person, u"lucja.zolkiewska@przyklad.example"_s);
        QVERIFY(!events->first().personPath.isEmpty());
        QVERIFY(events->first().number > events->last().number);
        QCOMPARE(events->first().receivedAt, second.request.receivedAt);
        QCOMPARE(m_office->setup().recentEvents(u"chat-nps"_s, 1)->size(), 1);
        QVERIFY(!m_office->setup().recentEvents(u"nobody"_s));
    }

    void aFinishedAutomationLeavesOnlyWhatItKeeps()
    {
        Draft draft = *m_office->setup().newDraft(u"intercom"_s);
        draft.automation.name = u"New"_s;
        draft.automation.keep = QStringList{u"data.item.source.author.email"_s};
        draft.automation.survey = u"nps-chat"_s;
        draft.automation.actions = {
            Action{.type = u"email"_s, .connection = u"office-mail"_s, .message = u"invite-nps"_s}};
        draft.automation.actions.first().language.fixed = u"pl"_s;
        draft.automation.mapping = {{.variable = u"Email"_s, .field = u"data.item.source.author.email"_s}};
        const QString event = m_office->receive(
            chat(draft.automation.trigger.key, draft.automation.id, m_office->clock.nowUtc()));
        draft.progress.sample = {.source = SampleChoice::Source::Event, .reference = event};
        QVERIFY(m_office->setup().saveDraft(draft));
        const auto name = [&] {
            return valueAt(m_office->setup().sample(draft)->data, u"data.item.source.author.name"_s);
        };
        QVERIFY(!name().isEmpty()); // may still be ticked
        const auto report = m_office->setup().applyDraft(draft);
        QVERIFY(report);
        QVERIFY2(report->faults.isEmpty(), qPrintable(report->faults.value(0).pointer));
        QVERIFY(name().isEmpty());
        QCOMPARE(m_office->setup().sample(draft)->person, u"lucja.zolkiewska@przyklad.example"_s);
    }

    void theChosenSample()
    {
        const QString event =
            m_office->receive(chat(u"k-intercom-1"_s, u"chat-nps"_s, m_office->clock.nowUtc()));
        Draft draft = *m_office->setup().openDraft(u"chat-nps"_s);
        const QList<SampleEvent> own = m_office->setup().platformSamples(u"intercom"_s);
        QCOMPARE(m_office->setup().sample(draft)->id, event);
        draft.progress.sample = {.source = SampleChoice::Source::Platform, .reference = own.at(1).id};
        QCOMPARE(m_office->setup().sample(draft)->data, own.at(1).data);
        draft.progress.sample = {.source = SampleChoice::Source::Event, .reference = event};
        QCOMPARE(m_office->setup().sample(draft)->id, event);
        draft.progress.sample = {.source = SampleChoice::Source::Pasted,
                                 .pasted = fixture(u"intercom/conversation.admin.closed.json"_s)};
        QCOMPARE(m_office->setup().sample(draft)->person, u"lucja.zolkiewska@przyklad.example"_s);

        draft.progress.sample.pasted = "{";
        QVERIFY(m_office->setup().sample(draft).error().code == ErrorCode::InvalidInput);
        draft.progress.sample = {.source = SampleChoice::Source::Event, .reference = u"ev_gone"_s};
        QVERIFY(m_office->setup().sample(draft).error().code == ErrorCode::NotFound);
        draft.progress.sample = {.source = SampleChoice::Source::Platform, .reference = u"gone"_s};
        QVERIFY(m_office->setup().sample(draft).error().code == ErrorCode::NotFound);
    }

    void aDraftIsTriedWithoutBeingSavedOrSwitchedOn()
    {
        Draft draft = *m_office->setup().openDraft(u"chat-nps"_s);
        draft.automation.id = u"never-saved"_s;
        draft.automation.state = AutomationState::Draft;
        draft.automation.delay = {.amount = 2, .unit = Duration::Unit::Hours};
        draft.progress.sample = {.source = SampleChoice::Source::Pasted,
                                 .pasted = fixture(u"intercom/conversation.admin.closed.json"_s)};
        const auto sample = m_office->setup().sample(draft);
        QVERIFY(sample);
        auto story = m_office->setup().tryOut(draft, *sample);
        QVERIFY(story);
        QCOMPARE(story->row.state, State::Waiting);
        QCOMPARE(story->row.person, u"lucja.zolkiewska@przyklad.example"_s);
        QCOMPARE(story->row.due, std::optional(m_office->clock.nowUtc().addSecs(2 * 3600)));
        QCOMPARE(story->story.mapping.size(), 3);
        QVERIFY(story->story.conditions.first().passed);
        draft.automation.filter.items = {
            Condition{.field = u"data.item.state"_s, .op = Operator::Is, .expected = u"open"_s}};
        story = m_office->setup().tryOut(draft, *sample);
        QVERIFY(story);
        QCOMPARE(story->row.state, State::Filtered);
        QVERIFY(!story->story.conditions.first().passed);
    }

    void eventsHeldWhileSettingUpAreCountedAndReleased()
    {
        Draft draft = *m_office->setup().openDraft(u"chat-nps"_s);
        draft.automation.id = u"second"_s;
        draft.automation.name = u"Second"_s;
        draft.isNew = true;
        QVERIFY(m_office->setup().saveDraft(draft));
        CallRecord call = chat(u"k-intercom-1"_s, u"second"_s, m_office->clock.nowUtc());
        call.events.first().state = State::Held;
        call.events.first().code = codes::draft;
        const QString event = m_office->receive(call);
        const auto report = m_office->setup().applyDraft(draft);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(report->heldEvents, 1);
        QVERIFY(m_office->setup().releaseHeld(u"second"_s));
        QCOMPARE(m_office->desk->story(event)->row.state, State::Received);
    }

    void eventsThatAreLeftAreNotAskedAboutAgain()
    {
        Draft draft = *m_office->setup().openDraft(u"chat-nps"_s);
        draft.automation.id = u"second"_s;
        draft.automation.name = u"Second"_s;
        draft.isNew = true;
        QVERIFY(m_office->setup().saveDraft(draft));
        CallRecord call = chat(u"k-intercom-1"_s, u"second"_s, m_office->clock.nowUtc());
        call.events.first().state = State::Held;
        call.events.first().code = codes::draft;
        const QString event = m_office->receive(call);
        auto report = m_office->setup().applyDraft(draft);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(report->heldPeople, QStringList{u"lucja.zolkiewska@przyklad.example"_s});
        QVERIFY(m_office->setup().leaveHeld(u"second"_s));
        const auto story = m_office->desk->story(event);
        QVERIFY(story);
        QCOMPARE(story->row.state, State::Held);
        QCOMPARE(story->row.code, QString(codes::leftAside));
        QCOMPARE(story->row.person, u"lucja.zolkiewska@przyklad.example"_s);
        QCOMPARE(story->history.last().code, QString(codes::leftAside));
        report = m_office->setup().applyDraft(draft);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(report->heldEvents, 0);
        QVERIFY(m_office->desk->replay(event));
        QCOMPARE(m_office->desk->story(event)->row.state, State::Received);
    }

    void whatWaitsIsHeldWhileTheAutomationIsOff()
    {
        const QString id = u"chat-nps"_s;
        const QString event = m_office->receive(chat(u"k-intercom-1"_s, id, m_office->clock.nowUtc()));
        const qint64 number = m_office->desk->story(event)->row.number;
        const QDateTime due = m_office->clock.nowUtc().addSecs(3600);
        PlanStore plans(m_office->store->database(), m_office->store->writes());
        const QString person = u"anna@klient.example"_s;
        QVERIFY(plans.commit(
            {Plan{.event = number,
                  .person = person,
                  .deliveries = {{.actionType = u"email"_s, .person = person, .due = due}}}},
            [](const QString &) { return GatePolicy(); }, m_office->clock.nowUtc()));
        const auto row = [this] {
            return m_office->desk->queue()->first();
        };
        QCOMPARE(row().state, State::Waiting);

        const auto off = m_office->setup().setState(id, AutomationState::Off);
        QVERIFY(off);
        QCOMPARE(off->deliveries, 1);
        QCOMPARE(row().state, State::Held);
        QCOMPARE(row().code, QString(codes::off));
        QCOMPARE(row().due, std::optional(due));
        QCOMPARE(m_office->desk->story(event)->row.code, QString(codes::off));

        QVERIFY(m_office->setup().restore(*off)); // "Undo"
        QCOMPARE(row().state, State::Waiting);
        QVERIFY(m_office->setup().setState(id, AutomationState::Paused));
        QCOMPARE(row().code, QString(codes::paused));
        const auto on = m_office->setup().setState(id, AutomationState::On);
        QVERIFY(on);
        QCOMPARE(on->deliveries, 1);
        QCOMPARE(row().state, State::Waiting);
        QCOMPARE(row().code, QString(codes::waiting));
        QCOMPARE(row().due, std::optional(due));
    }

    void theNewestEventIsTheExampleWhenNoneIsChosen()
    {
        const Draft draft = *m_office->setup().openDraft(u"chat-nps"_s);
        QCOMPARE(m_office->setup().sample(draft)->number, 0);
        m_office->receive(chat(u"k-intercom-1"_s, u"chat-nps"_s, m_office->clock.nowUtc()));
        const QString newest =
            m_office->receive(chat(u"k-intercom-1"_s, u"chat-nps"_s, m_office->clock.nowUtc().addSecs(60)));
        QCOMPARE(m_office->setup().sample(draft)->id, newest);
    }

    void aDraftThatChangesNothingIsNoChange()
    {
        Draft draft = *m_office->setup().openDraft(u"chat-nps"_s);
        draft.progress.sample = {.source = SampleChoice::Source::Platform, .reference = u"x"_s};
        QVERIFY(m_office->setup().saveDraft(draft));
        QVERIFY(m_office->setup().drafts()->isEmpty());
        draft.automation.rest.days = 77;
        QVERIFY(m_office->setup().saveDraft(draft));
        QCOMPARE(m_office->setup().drafts()->size(), 1);
    }

private:
    std::unique_ptr<SetupOffice> m_office;
};

QTEST_GUILESS_MAIN(TestSetupSamples)
#include "tst_setupsamples.moc"
