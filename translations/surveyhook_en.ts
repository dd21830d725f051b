<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Plan</name>
    <message numerus="yes">
        <source>%1 already has an invitation of %2. The rest period of %n day(s) lasts until %3, so nothing is sent.</source>
        <extracomment>%n the length of the rest period, %1 an address, %2 and %3 times</extracomment>
        <translation>
            <numerusform>%1 already has an invitation of %2. The rest period of %n day lasts until %3, so nothing is sent.</numerusform>
            <numerusform>%1 already has an invitation of %2. The rest period of %n days lasts until %3, so nothing is sent.</numerusform>
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
</TS>
