<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AutomationSentence</name>
    <message numerus="yes">
        <source>one of %n other event(s)</source>
        <extracomment>&quot;When Intercom reports “A”, “B” or one of 4 other events&quot;</extracomment>
        <translation>
            <numerusform>%n other event</numerusform>
            <numerusform>one of %n other events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>wait</comment>
        <extracomment>after &quot;wait&quot;, in Polish the accusative</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carry out %n more action(s)</source>
        <translation>
            <numerusform>carry out %n more action</numerusform>
            <numerusform>carry out %n more actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person (counting only this automation)</source>
        <translation>
            <numerusform>at most once in %n day per person (counting only this automation)</numerusform>
            <numerusform>at most once in %n days per person (counting only this automation)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person</source>
        <translation>
            <numerusform>at most once in %n day per person</numerusform>
            <numerusform>at most once in %n days per person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people</source>
        <comment>write to</comment>
        <extracomment>after addresses: &quot;write to a@b.nl, c@d.nl and 3 other people&quot;</extracomment>
        <translation>
            <numerusform>%n other person</numerusform>
            <numerusform>%n other people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n other(s)</source>
        <extracomment>at the end of a list of values: &quot;is “a”, “b” or one of 4 others&quot;</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>one of %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are met</source>
        <translation>
            <numerusform>%n condition is met</numerusform>
            <numerusform>%n conditions are met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n condition(s) is met</source>
        <translation>
            <numerusform>%n condition is met</numerusform>
            <numerusform>one of %n conditions is met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s) are met</source>
        <translation>
            <numerusform>%n more condition is met</numerusform>
            <numerusform>%n more conditions are met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n more condition(s) is met</source>
        <translation>
            <numerusform>%n more condition is met</numerusform>
            <numerusform>one of %n more conditions is met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person (counting only “%1”)</source>
        <translation>
            <numerusform>at most once in %n day per person (counting only “%1”)</numerusform>
            <numerusform>at most once in %n days per person (counting only “%1”)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n entry(ies) are new</source>
        <extracomment>a part of a sentence: &quot;3 entries are new&quot;</extracomment>
        <translation>
            <numerusform>%n entry is new</numerusform>
            <numerusform>%n entries are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are replaced</source>
        <translation>
            <numerusform>%n entry is replaced</numerusform>
            <numerusform>%n entries are replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was not imported, because it has %n fault(s). Nothing was changed.</source>
        <translation>
            <numerusform>The file was not imported, because it has %n fault. Nothing was changed.</numerusform>
            <numerusform>The file was not imported, because it has %n faults. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) run again.</source>
        <translation>
            <numerusform>%n event runs again.</numerusform>
            <numerusform>%n events run again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) will be tried again now.</source>
        <translation>
            <numerusform>%n delivery will be tried again now.</numerusform>
            <numerusform>%n deliveries will be tried again now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) cancelled.</source>
        <translation>
            <numerusform>%n delivery cancelled.</numerusform>
            <numerusform>%n deliveries cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>The invitation was tried %n time(s) without success and now waits for you.</source>
        <translation>
            <numerusform>The invitation was tried %n time without success and now waits for you.</numerusform>
            <numerusform>The invitation was tried %n times without success and now waits for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n code left</numerusform>
            <numerusform>%n codes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) did not arrive</source>
        <translation>
            <numerusform>%n notification did not arrive</numerusform>
            <numerusform>%n notifications did not arrive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <source>The delay is too long. The longest is %n day(s).</source>
        <translation>
            <numerusform>The delay is too long. The longest is %n day.</numerusform>
            <numerusform>The delay is too long. The longest is %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeNotices</name>
    <message numerus="yes">
        <source>Mails of %n automation(s) stay in the practice mailbox: nobody gets them.</source>
        <translation>
            <numerusform>Mails of %n automation stay in the practice mailbox: nobody gets them.</numerusform>
            <numerusform>Mails of %n automations stay in the practice mailbox: nobody gets them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are held: nothing is sent for them.</source>
        <translation>
            <numerusform>%n event is held: nothing is sent for it.</numerusform>
            <numerusform>%n events are held: nothing is sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n promo code(s) left in “%1”.</source>
        <translation>
            <numerusform>Only %n promo code left in “%1”.</numerusform>
            <numerusform>Only %n promo codes left in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageChecks</name>
    <message numerus="yes">
        <source>The subject is longer than %n character(s): phones cut it off.</source>
        <translation>
            <numerusform>The subject is longer than %n character: phones cut it off.</numerusform>
            <numerusform>The subject is longer than %n characters: phones cut it off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n invitation(s) count as answered.</source>
        <extracomment>invitations that were sent and whose surveys are answered now</extracomment>
        <translation>
            <numerusform>%n invitation counts as answered.</numerusform>
            <numerusform>%n invitations count as answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Rest period of %n day(s) until %3, because of an invitation of %2. Nothing is sent to %1.</source>
        <extracomment>%n the length of the rest period, %1 an address, %2 and %3 times</extracomment>
        <translation>
            <numerusform>Rest period of %n day until %3, because of an invitation of %2. Nothing is sent to %1.</numerusform>
            <numerusform>Rest period of %n days until %3, because of an invitation of %2. Nothing is sent to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message numerus="yes">
        <source>%n kind(s) of events</source>
        <translation>
            <numerusform>%n kind of event</numerusform>
            <numerusform>%n kinds of events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message numerus="yes">
        <source>%n waiting invitation(s) go on.</source>
        <translation>
            <numerusform>%n waiting invitation goes on.</numerusform>
            <numerusform>%n waiting invitations go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting invitation(s) are held until it is on again.</source>
        <translation>
            <numerusform>%n waiting invitation is held until it is on again.</numerusform>
            <numerusform>%n waiting invitations are held until it is on again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message numerus="yes">
        <source>%n more holiday(s)</source>
        <extracomment>after some holidays with their names</extracomment>
        <translation>
            <numerusform>%n more holiday</numerusform>
            <numerusform>%n more holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n automation</numerusform>
            <numerusform>%n automations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::AskingRules</name>
    <message numerus="yes">
        <source>at most once in %n day(s)</source>
        <translation>
            <numerusform>at most once in %n day</numerusform>
            <numerusform>at most once in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationModel</name>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>events of an automation since midnight</extracomment>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n event needs you</numerusform>
            <numerusform>%n events need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationWindow</name>
    <message numerus="yes">
        <source>%n change(s) not applied yet. What runs stays as it is until you apply them.</source>
        <translation>
            <numerusform>%n change not applied yet. What runs stays as it is until you apply it.</numerusform>
            <numerusform>%n changes not applied yet. What runs stays as it is until you apply them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) arrived before the automation was switched on. Send invitations for them too?</source>
        <translation>
            <numerusform>%n event arrived before the automation was switched on. Send an invitation for it too?</numerusform>
            <numerusform>%n events arrived before the automation was switched on. Send invitations for them too?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationsPage</name>
    <message numerus="yes">
        <source>%n automation(s) with problems</source>
        <translation>
            <numerusform>%n automation with problems</numerusform>
            <numerusform>%n automations with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardCharts</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than before</source>
        <translation>
            <numerusform>%n point more than before</numerusform>
            <numerusform>%n points more than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than before</source>
        <translation>
            <numerusform>%n point less than before</numerusform>
            <numerusform>%n points less than before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::ChangeList</name>
    <message numerus="yes">
        <source>replaced by a table (%n entry(ies))</source>
        <translation>
            <numerusform>replaced by a table (%n entry)</numerusform>
            <numerusform>replaced by a table (%n entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::CollectorForm</name>
    <message numerus="yes">
        <source>%n invitation(s) on the way.</source>
        <translation>
            <numerusform>%n invitation on the way.</numerusform>
            <numerusform>%n invitations on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait until it is switched on.</source>
        <translation>
            <numerusform>%n person waits until it is switched on.</numerusform>
            <numerusform>%n persons wait until it is switched on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::CollectorTab</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait in it and will not be invited: %1. Systems that call its link are turned away from then on.</source>
        <extracomment>%1 e-mail addresses</extracomment>
        <translation>
            <numerusform>%n person waits in it and will not be invited: %1. Systems that call its link are turned away from then on.</numerusform>
            <numerusform>%n persons wait in it and will not be invited: %1. Systems that call its link are turned away from then on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::DesktopPresence</name>
    <message numerus="yes">
        <source>%n event(s) need your decision. Open Surveyhook to see them.</source>
        <translation>
            <numerusform>%n event needs your decision. Open Surveyhook to see it.</numerusform>
            <numerusform>%n events need your decision. Open Surveyhook to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n event needs you</numerusform>
            <numerusform>%n events need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::ExportDialog</name>
    <message numerus="yes">
        <source>A pass-phrase of several words is easy to remember. It needs at least %n character(s).</source>
        <translation>
            <numerusform>A pass-phrase of several words is easy to remember. It needs at least %n character.</numerusform>
            <numerusform>A pass-phrase of several words is easy to remember. It needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::FiltersPage</name>
    <message numerus="yes">
        <source>the last %n event(s)</source>
        <extracomment>put in behind &quot;2 of&quot;: &quot;2 of the last 5 events would pass&quot;</extracomment>
        <translation>
            <numerusform>the last event</numerusform>
            <numerusform>the last %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 would pass</source>
        <extracomment>%n events, %1 &quot;the last 5 events&quot;</extracomment>
        <translation>
            <numerusform>%n of %1 would pass</numerusform>
            <numerusform>%n of %1 would pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryPage</name>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n event needs you</numerusform>
            <numerusform>%n events need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>a button over the list: this many new events have come in above</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::HomeWords</name>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n event needs you</numerusform>
            <numerusform>%n events need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) wait to be sent</source>
        <translation>
            <numerusform>%n invitation waits to be sent</numerusform>
            <numerusform>%n invitations wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came in since midnight.</source>
        <translation>
            <numerusform>%n event came in since midnight.</numerusform>
            <numerusform>%n events came in since midnight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::ImportDialog</name>
    <message numerus="yes">
        <source>%n new automation(s)</source>
        <translation>
            <numerusform>%n new automation</numerusform>
            <numerusform>%n new automations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced automation(s)</source>
        <translation>
            <numerusform>%n replaced automation</numerusform>
            <numerusform>%n replaced automations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new survey(s)</source>
        <translation>
            <numerusform>%n new survey</numerusform>
            <numerusform>%n new surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced survey(s)</source>
        <translation>
            <numerusform>%n replaced survey</numerusform>
            <numerusform>%n replaced surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced message(s)</source>
        <translation>
            <numerusform>%n replaced message</numerusform>
            <numerusform>%n replaced messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new connection(s)</source>
        <translation>
            <numerusform>%n new connection</numerusform>
            <numerusform>%n new connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced connection(s)</source>
        <translation>
            <numerusform>%n replaced connection</numerusform>
            <numerusform>%n replaced connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced person(s)</source>
        <translation>
            <numerusform>%n replaced person</numerusform>
            <numerusform>%n replaced persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n new subscription</numerusform>
            <numerusform>%n new subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced subscription(s)</source>
        <translation>
            <numerusform>%n replaced subscription</numerusform>
            <numerusform>%n replaced subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file cannot be imported, because it has %n fault(s). Nothing was changed.</source>
        <translation>
            <numerusform>The file cannot be imported, because it has %n fault. Nothing was changed.</numerusform>
            <numerusform>The file cannot be imported, because it has %n faults. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::LanguageColumn</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a subject</comment>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::MailActionForm</name>
    <message numerus="yes">
        <source>%1 (%n code(s) left)</source>
        <extracomment>%1 the name of a pool of promo codes</extracomment>
        <translation>
            <numerusform>%1 (%n code left)</numerusform>
            <numerusform>%1 (%n codes left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleActions</name>
    <message numerus="yes">
        <source>%n person(s) were imported.</source>
        <translation>
            <numerusform>%n person was imported.</numerusform>
            <numerusform>%n people were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleImportDialog</name>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>%n new person.</numerusform>
            <numerusform>%n new people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known person(s) will be changed.</source>
        <translation>
            <numerusform>%n known person will be changed.</numerusform>
            <numerusform>%n known people will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay as they are.</source>
        <translation>
            <numerusform>%n person stays as they are.</numerusform>
            <numerusform>%n people stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a fault are left out.</source>
        <translation>
            <numerusform>%n row with a fault is left out.</numerusform>
            <numerusform>%n rows with a fault are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::PromoForm</name>
    <message numerus="yes">
        <source>%n new code(s).</source>
        <translation>
            <numerusform>%n new code.</numerusform>
            <numerusform>%n new codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) known already, in this pool or another.</source>
        <translation>
            <numerusform>%n code known already, in this pool or another.</numerusform>
            <numerusform>%n codes known already, in this pool or another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stood there twice.</source>
        <translation>
            <numerusform>%n line stood there twice.</numerusform>
            <numerusform>%n lines stood there twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable code, left out.</source>
        <translation>
            <numerusform>%n line without a usable code, left out.</numerusform>
            <numerusform>%n lines without a usable code, left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a code leave now.</source>
        <translation>
            <numerusform>%n message that waited for a code leaves now.</numerusform>
            <numerusform>%n messages that waited for a code leave now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given to customers</source>
        <translation>
            <numerusform>%n given to customers</numerusform>
            <numerusform>%n given to customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for a code. They leave as soon as you add codes here.</source>
        <translation>
            <numerusform>%n message waits for a code. It leaves as soon as you add codes here.</numerusform>
            <numerusform>%n messages wait for a code. They leave as soon as you add codes here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::PromoTab</name>
    <message numerus="yes">
        <source>only %n code(s) left</source>
        <translation>
            <numerusform>only %n code left</numerusform>
            <numerusform>only %n codes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n code left</numerusform>
            <numerusform>%n codes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::ServerBar</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <extracomment>%n things about the set-up that the user should look at</extracomment>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::StoryPane</name>
    <message numerus="yes">
        <source>%n event(s) of this shape are worked on now, and later ones will be.</source>
        <translation>
            <numerusform>%n event of this shape is worked on now, and later ones will be.</numerusform>
            <numerusform>%n events of this shape are worked on now, and later ones will be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::Support</name>
    <message numerus="yes">
        <source>(%n character(s))</source>
        <translation>
            <numerusform>(%n character)</numerusform>
            <numerusform>(%n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s), not readable</source>
        <translation>
            <numerusform>Data: %n byte, not readable</numerusform>
            <numerusform>Data: %n bytes, not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::TimingPage</name>
    <message numerus="yes">
        <source>second(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working day(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>working day</numerusform>
            <numerusform>working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::WaitingPage</name>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n event waiting</numerusform>
            <numerusform>%n events waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending goes on: %n invitation(s) were held.</source>
        <translation>
            <numerusform>Sending goes on: %n invitation was held.</numerusform>
            <numerusform>Sending goes on: %n invitations were held.</numerusform>
        </translation>
    </message>
</context>
</TS>
