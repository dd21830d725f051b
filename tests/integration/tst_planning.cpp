// SPDX-License-Identifier: GPL-3.0-or-later
// From a stored call to what is owed, with the real platforms and the example workspace. No database, no
// network.
#include "domain/codes.h"
#include "engine/abilities.h"
#include "engine/planning.h"
#include "platforms/builtin.h"
#include "support/fixtures.h"
#include "workspace/items.h"
#include "workspace/workspacereader.h"

#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

class TestPlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_items =
            splitItems(QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object());
    }

    void aClosedChatOwesOneInvitation()
    {
        const Plan plan = planned(u"chat-nps"_s, u"intercom/conversation.admin.closed"_s);
        QCOMPARE(plan.state, State::Waiting);
        QCOMPARE(plan.person, u"lucja.zolkiewska@przyklad.example"_s);
        QCOMPARE(plan.deliveries.size(), 1);
        const PlannedDelivery &delivery = plan.deliveries.first();
        QCOMPARE(delivery.content["language"_L1], "pl"_L1);
        QCOMPARE(delivery.content["values"_L1]["FirstName"_L1].toString(), u"Łucja"_s);
        QCOMPARE(delivery.due, now()); // no delay, any time
        QVERIFY(!delivery.staffAddress);
        QVERIFY(delivery.subjectKey.contains("215470000010021"_L1));
        QCOMPARE(plan.story.conditions.size(), 1);
        QVERIFY(plan.story.conditions.first().passed);
        QCOMPARE(plan.story.mapping.size(), 3);
    }

    void aBotsConversationHasNoAddress()
    {
        const Plan plan = planned(u"chat-nps"_s, u"intercom/conversation.admin.closed.bot_no_email"_s);
        QCOMPARE(plan.state, State::Filtered);
        QCOMPARE(plan.code, codes::noAddress);
        QVERIFY(plan.deliveries.isEmpty());
        QCOMPARE(plan.values["lookup"_L1], true); // the story can say what is missing: a look-up
        QCOMPARE(plan.values["field"_L1], "data.item.source.author.email"_L1);
    }

    void anEmployeesAddressIsKnownAsSuch()
    {
        const Plan plan = planned(u"chat-nps"_s, u"intercom/conversation.admin.closed.admin_started_email"_s);
        QCOMPARE(plan.person, u"b.krawczynska@biuro.example"_s);
        QVERIFY(plan.deliveries.first().staffAddress); // the gate suppresses it, see tst_mainjob
    }

    void aFailedConditionIsNamed()
    {
        change(u"chat-nps"_s,
               {{"filter"_L1,
                 QJsonObject{{"all"_L1, QJsonArray{QJsonObject{{"field"_L1, "data.item.state"_L1},
                                                               {"is"_L1, "open"_L1}}}}}}});
        const Plan plan = planned(u"chat-nps"_s, u"intercom/conversation.admin.closed"_s);
        QCOMPARE(plan.state, State::Filtered);
        QCOMPARE(plan.code, codes::filtered);
        QCOMPARE(plan.values["field"_L1], "data.item.state"_L1);
        QCOMPARE(plan.values["expected"_L1], "open"_L1);
        QCOMPARE(plan.values["actual"_L1], "closed"_L1);
    }

    void anActionOfALaterVersionIsHeldAfterTheFilter()
    {
        change(u"rule-webankieta"_s, {{"action"_L1, QJsonObject{{"type"_L1, "fax.send"_L1}}}});
        const Plan held = planned(u"rule-webankieta"_s, u"salesmanago/rule_executed"_s);
        QCOMPARE(held.state, State::Held);
        QCOMPARE(held.code, codes::unsupportedAction);
        const Plan filtered = planned(u"rule-webankieta"_s, u"salesmanago/rule_executed.no_email"_s);
        QCOMPARE(filtered.state, State::Filtered);
    }

    void dataOfAnotherShapeWaitUntilSomebodyShowsTheAddress()
    {
        EventToPlan event = eventOf(u"chat-nps"_s, u"intercom/conversation.admin.closed"_s);
        event.request.body = R"({"strange":{"mail":"Ewa@klient.example","state":"closed"}})";
        const Plan held = std::get<Plan>(stepFor(event));
        QCOMPARE(held.state, State::Held);
        QCOMPARE(held.code, codes::unknownShape);

        change(u"chat-nps"_s,
               {{"mapping"_L1, QJsonObject{{"Email"_L1, QJsonObject{{"field"_L1, "strange.mail"_L1}}}}},
                {"filter"_L1, QJsonObject()}});
        const Plan plan = std::get<Plan>(stepFor(event));
        QCOMPARE(plan.state, State::Waiting);
        QCOMPARE(plan.person, u"ewa@klient.example"_s);
    }

    void theAddressIsTakenFromWhereItWasShownInUnusualDataOnly()
    {
        change(u"chat-nps"_s, {{"addressFields"_L1, QJsonArray{u"other.mail"_s, u"strange.mail"_s}},
                               {"filter"_L1, QJsonObject()}});
        EventToPlan event = eventOf(u"chat-nps"_s, u"intercom/conversation.admin.closed"_s);
        QCOMPARE(std::get<Plan>(stepFor(event)).person, u"lucja.zolkiewska@przyklad.example"_s);
        event.request.body = R"({"strange":{"mail":"Ewa@klient.example"},"other":{"mail":"Ewa"}})";
        const Plan plan = std::get<Plan>(stepFor(event));
        QCOMPARE(plan.state, State::Waiting);
        QCOMPARE(plan.person, u"ewa@klient.example"_s);
        QCOMPARE(plan.deliveries.first().content["values"_L1]["Email"_L1], "Ewa@klient.example"_L1);
        const Check shown = plan.story.checks.at(1);
        QCOMPARE(shown.code, codes::unknownShape);
        QCOMPARE(shown.values["field"_L1], "strange.mail"_L1);
    }

    void whatEarlierCallsLeftIsPartOfTheData()
    {
        change(u"chat-nps"_s,
               {{"mapping"_L1, QJsonObject{{"Email"_L1, QJsonObject{{"field"_L1, "joined.email"_L1}}}}},
                {"filter"_L1, QJsonObject()}});
        EventToPlan event = eventOf(u"chat-nps"_s, u"livechat/chat_deactivated"_s);
        QCOMPARE(std::get<Plan>(stepFor(event)).code, codes::noAddress);
        event.remembered = {{"email"_L1, "michal.swiatek@przyklad.example"_L1}};
        const Plan plan = std::get<Plan>(stepFor(event));
        QCOMPARE(plan.state, State::Waiting);
        QCOMPARE(plan.person, u"michal.swiatek@przyklad.example"_s);
    }

    void aMissingVisitorIsLookedUpFirst()
    {
        change(u"iadvize-surveylab"_s, mailAction());
        const PlanStep step = stepFor(eventOf(u"iadvize-surveylab"_s, u"iadvize/v2.conversation.closed"_s));
        QVERIFY(std::holds_alternative<LookupNeeded>(step));
        QCOMPARE(std::get<LookupNeeded>(step).step.type, u"iadvize.graphql"_s);

        EventToPlan answered = eventOf(u"iadvize-surveylab"_s, u"iadvize/v2.conversation.closed"_s);
        answered.lookups = {{"visitor"_L1, QJsonObject{{"email"_L1, "M.Oberg@przyklad.example"_L1}}}};
        const Plan plan = std::get<Plan>(stepFor(answered));
        QCOMPARE(plan.person, u"m.oberg@przyklad.example"_s);
        QCOMPARE(plan.deliveries.first().due, now().addSecs(3600));

        answered.lookups = {{"visitor"_L1, QJsonObject{{"problem"_L1, "no_email"_L1}}}};
        const Plan nobody = std::get<Plan>(stepFor(answered));
        QCOMPARE(nobody.code, codes::noAddress);
        QCOMPARE(nobody.values["problem"_L1], "no_email"_L1);

        for (const QString &problem : {u"unsubscribed"_s, u"bounced"_s}) {
            answered.lookups = {{"visitor"_L1, QJsonObject{{"problem"_L1, problem}}}};
            const Plan unwanted = std::get<Plan>(stepFor(answered));
            QCOMPARE(unwanted.state, State::Suppressed);
            QCOMPARE(unwanted.code, codes::lookupNothing);
            QCOMPARE(unwanted.values["problem"_L1], problem);
        }
    }

    void optingOutAtThePlatformCountsWhateverTheTopics()
    {
        const Plan plan = planned(u"chat-nps"_s, u"intercom/contact.unsubscribed"_s);
        QVERIFY(plan.notice);
        QCOMPARE(plan.state, State::Done);
        QCOMPARE(plan.notice->address, u"lucja.zolkiewska@przyklad.example"_s);
    }

    void aRequiredAddressCanBeAskedFor()
    {
        change(u"chat-nps"_s,
               {{"mapping"_L1,
                 QJsonObject{{"Email"_L1, QJsonObject{{"field"_L1, "nowhere"_L1},
                                                      {"ifEmpty"_L1, QJsonObject{{"ask"_L1, true}}}}}}}});
        const Plan plan = planned(u"chat-nps"_s, u"intercom/conversation.admin.closed"_s);
        QCOMPARE(plan.state, State::Held);
        QCOMPARE(plan.code, codes::ask);
    }

    void whoHasNotAgreedIsNotAsked_data()
    {
        QTest::addColumn<QJsonValue>("agreed");
        QTest::addColumn<bool>("asked");
        QTest::newRow("true") << QJsonValue(true) << true;
        QTest::newRow("tak") << QJsonValue(u"Tak"_s) << true;
        QTest::newRow("ja") << QJsonValue(u"ja"_s) << true;
        QTest::newRow("1") << QJsonValue(1) << true;
        QTest::newRow("false") << QJsonValue(false) << false;
        QTest::newRow("nie") << QJsonValue(u"nie"_s) << false;
        QTest::newRow("something else") << QJsonValue(u"later"_s) << false;
        QTest::newRow("nothing") << QJsonValue() << false;
    }
    void whoHasNotAgreedIsNotAsked()
    {
        QFETCH(const QJsonValue, agreed);
        QFETCH(const bool, asked);
        change(u"chat-nps"_s, {{"consent"_L1, QJsonObject{{"field"_L1, "agreed"_L1}}}});
        EventToPlan event = eventOf(u"chat-nps"_s, u"intercom/conversation.admin.closed"_s);
        QJsonObject body = QJsonDocument::fromJson(event.request.body).object();
        body.insert("agreed"_L1, agreed);
        event.request.body = QJsonDocument(body).toJson();
        const PlanStep step = stepFor(event);
        const auto *plan = std::get_if<Plan>(&step);
        QVERIFY(plan != nullptr);
        QCOMPARE(plan->state, asked ? State::Waiting : State::Suppressed);
        QCOMPARE(plan->code, QString(asked ? codes::waiting : codes::noConsent));
        QCOMPARE(plan->story.checks.last().passed, asked);
        QCOMPARE(plan->deliveries.isEmpty(), !asked);
        QVERIFY(!plan->subject.isEmpty());
    }

    void anAutomationThatIsGoneHoldsItsEvents()
    {
        const Plan plan = planned(u"nobody"_s, u"intercom/conversation.admin.closed"_s, u"intercom"_s);
        QCOMPARE(plan.state, State::Held);
        QCOMPARE(plan.code, codes::automationGone);
    }

    void pausedIsHeld()
    {
        change(u"chat-nps"_s, {{"state"_L1, "paused"_L1}});
        QCOMPARE(planned(u"chat-nps"_s, u"intercom/conversation.admin.closed"_s).code, codes::paused);
    }

private:
    static QDateTime now() { return {QDate(2026, 3, 17), QTime(10, 0), Qt::UTC}; }

    static QJsonObject mailAction()
    {
        return {{"survey"_L1, "nps-chat"_L1},
                {"mapping"_L1,
                 QJsonObject{{"Email"_L1, QJsonObject{{"field"_L1, "lookup.visitor.email"_L1}}}}},
                {"action"_L1, QJsonObject{{"type"_L1, "email"_L1},
                                          {"connection"_L1, "office-mail"_L1},
                                          {"message"_L1, "invite-nps"_L1},
                                          {"language"_L1, QJsonObject{{"fixed"_L1, "pl"_L1}}}}}};
    }

    void change(const QString &automation, const QJsonObject &members)
    {
        QJsonObject &item = m_items[{u"automation"_s, automation}];
        for (auto it = members.begin(); it != members.end(); ++it)
            item.insert(it.key(), it.value());
    }

    EventToPlan eventOf(const QString &automation, const QString &name, QString platform = {}) const
    {
        EventToPlan event;
        event.number = 1;
        event.automation = automation;
        event.platform = platform.isEmpty() ? name.section(u'/', 0, 0) : platform;
        event.request = {.method = "POST",
                         .path = "/in/x",
                         .rawQuery = {},
                         .headers = {},
                         .body = fixture(name + ".json"_L1),
                         .receivedAt = now()};
        for (const auto &[key, value] : fixtureHeaders(name + ".headers"_L1))
            event.request.headers.append({key.toLower(), value});
        return event;
    }

    PlanStep stepFor(const EventToPlan &event) const
    {
        const Workspace workspace = parseWorkspace(m_items).workspace;
        const auto platform = findPlatform(event.platform);
        return planEvent(event, {.workspace = workspace,
                                 .platform = platform.get(),
                                 .lookupPlatform = [](const QString &type) -> const Platform * {
                                     for (const auto &each : builtinPlatforms()) {
                                         if (each->description().lookups.contains(type))
                                             return each.get();
                                     }
                                     return nullptr;
                                 },
                                 .actions = runnableActions(),
                                 .now = now()});
    }

    Plan planned(const QString &automation, const QString &name, const QString &platform = {}) const
    {
        return std::get<Plan>(stepFor(eventOf(automation, name, platform)));
    }

    WorkspaceItems m_items;
};

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
