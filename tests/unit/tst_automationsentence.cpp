// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/automationsentence.h"
#include "wording/formats.h"
#include "wording/holidaynames.h"
#include "wording/language.h"
#include "wording/sentences.h"
#include "wording/trialwording.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

using Unit = Duration::Unit;

const QStringList languages = {u"en"_s, u"pl"_s, u"nl"_s};

QString joined(const QList<SentencePart> &parts)
{
    QString text;
    for (const SentencePart &part : parts)
        text += part.text;
    return text;
}

QString textOf(const QList<SentencePart> &parts, const QString &step)
{
    QStringList texts;
    for (const SentencePart &part : parts) {
        if (part.step == step)
            texts << part.text;
    }
    return texts.join(u" | "_s);
}

/** What the wizard shows for the Intercom automation; titles are in the user's language there. */
SentenceInput intercom(const QString &language)
{
    const bool pl = language == u"pl";
    const bool nl = language == u"nl";
    SentenceInput input{.platformName = u"Intercom"_s,
                        .surveyName = u"NPS po czacie"_s,
                        .messageName = u"Zaproszenie"_s};
    input.topicTitles << (pl   ? u"Rozmowa została zamknięta"_s
                          : nl ? u"Een gesprek is gesloten"_s
                               : u"A conversation was closed"_s);
    input.fieldTitles = {{u"data.item.state"_s, pl   ? u"Stan rozmowy"_s
                                                : nl ? u"Status van het gesprek"_s
                                                     : u"State of the conversation"_s}};
    Automation &automation = input.automation;
    automation.filter.items << Condition{u"data.item.state"_s, Operator::Is, u"closed"_s};
    automation.delay = {2, Unit::Workdays};
    automation.actions << Action{.type = u"email"_s,
                                 .message = u"m"_s,
                                 .language = {.field = u"x"_s, .otherwise = u"pl"_s}};
    automation.rest = {90, RestPeriod::Scope::All};
    automation.errors.recipients << u"ewa@firma.pl"_s;
    return input;
}

SentenceInput salesmanago()
{
    SentenceInput input{.platformName = u"SALESmanago"_s,
                        .surveyName = u"Ankieta po zakupie"_s,
                        .messageName = u"Ankieta po zakupie"_s};
    Automation &automation = input.automation;
    automation.filter.match = Match::Any;
    automation.filter.items << Condition{u"name"_s, Operator::Contains, u"zakup"_s}
                            << Condition{u"company"_s, Operator::IsNotEmpty, {}};
    automation.actions << Action{.type = u"email"_s, .language = {.fixed = u"pl"_s}};
    automation.rest = {1, RestPeriod::Scope::Automation};
    SendingWindow window;
    window.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    window.fromMinute = 8 * 60;
    window.toMinute = 16 * 60 + 30;
    automation.window = window;
    automation.errors.recipients << u"ewa@firma.pl"_s << u"jan@firma.pl"_s << u"ola@firma.pl"_s
                                 << u"x@y.pl"_s;
    return input;
}

SentenceInput iadvize(const QString &language)
{
    const bool pl = language == u"pl";
    const bool nl = language == u"nl";
    SentenceInput input{.platformName = u"iAdvize"_s,
                        .surveyName = u"CSAT"_s,
                        .actionName = pl   ? u"dodanie kontaktu do kolektora"_s
                                      : nl ? u"contact aan collector toevoegen"_s
                                           : u"add the contact to the collector"_s};
    input.topicTitles << (pl   ? u"Rozmowa została zakończona"_s
                          : nl ? u"Een gesprek is beëindigd"_s
                               : u"A conversation ended"_s)
                      << (pl   ? u"Zmieniły się dane rozmówcy"_s
                          : nl ? u"De gegevens van een bezoeker zijn gewijzigd"_s
                               : u"A visitor's data changed"_s);
    Automation &automation = input.automation;
    automation.lookups << LookupStep{u"visitor"_s, u"iadvize.graphql"_s, u"iadvize"_s};
    automation.filter.items << Condition{u"channel"_s, Operator::IsOneOf, QJsonArray{u"CHAT"_s, u"CALL"_s}}
                            << Condition{u"createdAt"_s, Operator::YoungerThan,
                                         QJsonObject{{u"amount"_s, 2}, {u"unit"_s, u"days"_s}}};
    for (int i = 0; i < 4; ++i)
        automation.filter.items << Condition{u"field%1"_s.arg(i), Operator::Is, i};
    automation.delay = {1, Unit::Hours};
    automation.actions << Action{.type = u"surveylab.addContactToCollector"_s};
    automation.errors.enabled = false;
    return input;
}

} // namespace

class TestAutomationSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        setWordingContext({.zone = QTimeZone("Europe/Warsaw")});
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void saysAFinishedAutomation_data();
    void saysAFinishedAutomation();
    void growsFromNothing_data();
    void growsFromNothing();
    void partsLeadToTheirSteps();
    void namesStayAsTheyAre();
    void saysGroups();
    void countsInThreeLanguages_data();
    void countsInThreeLanguages();
    void saysDelays();
    void explainsTheDelay_data();
    void explainsTheDelay();
    void aClosedWindowIsSaid();
    void saysTheRestPeriod();
    void everyHolidayHasAName();
    void trialsSayCauseAndCure();
};

void TestAutomationSentence::saysAFinishedAutomation_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en intercom")
        << u"en"_s << u"intercom"_s
        << u"When Intercom reports “A conversation was closed” and “State of the conversation” is “closed”, wait 2 working days, then send the survey “NPS po czacie” with the message “Zaproszenie” in the customer's language, at most once in 90 days per person; if something breaks, write to ewa@firma.pl."_s;
    QTest::newRow("pl intercom")
        << u"pl"_s << u"intercom"_s
        << u"Gdy Intercom zgłosi „Rozmowa została zamknięta” i pole „Stan rozmowy” ma wartość „closed”, odczekaj 2 dni robocze, a potem wyślij ankietę „NPS po czacie” z wiadomością „Zaproszenie” w języku klienta, najwyżej raz na 90 dni do tej samej osoby; w razie problemów napisz do ewa@firma.pl."_s;
    QTest::newRow("nl intercom")
        << u"nl"_s << u"intercom"_s
        << u"Wanneer Intercom “Een gesprek is gesloten” meldt en “Status van het gesprek” gelijk is aan “closed”, wacht 2 werkdagen en verstuur daarna de enquête “NPS po czacie” met het bericht “Zaproszenie” in de taal van de klant, hoogstens één keer in 90 dagen per persoon; mail als er iets misgaat naar ewa@firma.pl."_s;
    QTest::newRow("en salesmanago")
        << u"en"_s << u"salesmanago"_s
        << u"When SALESmanago reports an event and (“name” contains “zakup” or “company” is not empty), immediately send the survey “Ankieta po zakupie” in Polish, only Mon–Fri 08:00–16:30, at most once in 1 day per person (counting only this automation); if something breaks, write to ewa@firma.pl, jan@firma.pl and 2 other people."_s;
    QTest::newRow("pl salesmanago")
        << u"pl"_s << u"salesmanago"_s
        << u"Gdy SALESmanago zgłosi zdarzenie i (pole „name” zawiera „zakup” lub pole „company” nie jest puste), od razu wyślij ankietę „Ankieta po zakupie” po polsku, tylko pon.–pt. 08:00–16:30, najwyżej raz na 1 dzień do tej samej osoby (licząc tylko tę automatyzację); w razie problemów napisz do ewa@firma.pl, jan@firma.pl i 2 innych osób."_s;
    QTest::newRow("nl salesmanago")
        << u"nl"_s << u"salesmanago"_s
        << u"Wanneer SALESmanago een gebeurtenis meldt en (“name” “zakup” bevat of “company” niet leeg is), verstuur meteen de enquête “Ankieta po zakupie” in het Pools, alleen ma–vr 08:00–16:30, hoogstens één keer in 1 dag per persoon (alleen deze automatisering telt); mail als er iets misgaat naar ewa@firma.pl, jan@firma.pl en 2 anderen."_s;
    QTest::newRow("en iadvize")
        << u"en"_s << u"iadvize"_s
        << u"When iAdvize reports “A conversation ended” or “A visitor's data changed” and “channel” is “CHAT” or “CALL”, “createdAt” is less long ago than 2 days, “field0” is 0 and 3 more conditions are met, look up the customer's data, wait 1 hour, then carry out “add the contact to the collector” for the survey “CSAT”."_s;
    QTest::newRow("pl iadvize")
        << u"pl"_s << u"iadvize"_s
        << u"Gdy iAdvize zgłosi „Rozmowa została zakończona” lub „Zmieniły się dane rozmówcy” i pole „channel” ma wartość „CHAT” lub „CALL”, od chwili „createdAt” minęło mniej niż 2 dni, pole „field0” ma wartość 0 i spełnione są jeszcze 3 warunki, dociągnij dane klienta, odczekaj 1 godzinę, a potem wykonaj „dodanie kontaktu do kolektora” dla ankiety „CSAT”."_s;
    QTest::newRow("nl iadvize")
        << u"nl"_s << u"iadvize"_s
        << u"Wanneer iAdvize “Een gesprek is beëindigd” of “De gegevens van een bezoeker zijn gewijzigd” meldt en “channel” gelijk is aan “CHAT” of “CALL”, “createdAt” minder dan 2 dagen geleden is, “field0” gelijk is aan 0 en aan nog 3 voorwaarden is voldaan, zoek de gegevens van de klant op, wacht 1 uur en voer daarna “contact aan collector toevoegen” uit voor de enquête “CSAT”."_s;
}

void TestAutomationSentence::saysAFinishedAutomation()
{
    QFETCH(QString, language);
    QFETCH(QString, which);
    QVERIFY(installLanguage(*qApp, language));
    const SentenceInput input = which == u"intercom"  ? intercom(language)
                                : which == u"iadvize" ? iadvize(language)
                                                      : salesmanago();
    QTEST(joined(automationSentence(input)), "expected");
    for (const SentencePart &part : automationSentence(input))
        QVERIFY(!part.missing && !part.text.isEmpty());
}

void TestAutomationSentence::growsFromNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("en")
        << u"en"_s
        << QStringList{
               u"When …, immediately send the survey …"_s,
               u"When another system reports an event, immediately send the survey …"_s,
               u"When another system reports an event, immediately send the survey “NPS” with the message …; if something breaks, write to …"_s,
               u"Immediately send the survey “NPS”."_s, u"When Intercom reports an event"_s};
    QTest::newRow("pl")
        << u"pl"_s
        << QStringList{
               u"Gdy …, od razu wyślij ankietę …"_s,
               u"Gdy inny system zgłosi zdarzenie, od razu wyślij ankietę …"_s,
               u"Gdy inny system zgłosi zdarzenie, od razu wyślij ankietę „NPS” z wiadomością …; w razie problemów napisz do …"_s,
               u"Od razu wyślij ankietę „NPS”."_s, u"Gdy Intercom zgłosi zdarzenie"_s};
    QTest::newRow("nl")
        << u"nl"_s
        << QStringList{
               u"Wanneer …, verstuur meteen de enquête …"_s,
               u"Wanneer een ander systeem een gebeurtenis meldt, verstuur meteen de enquête …"_s,
               u"Wanneer een ander systeem een gebeurtenis meldt, verstuur meteen de enquête “NPS” met het bericht …; mail als er iets misgaat naar …"_s,
               u"Verstuur meteen de enquête “NPS”."_s, u"Wanneer Intercom een gebeurtenis meldt"_s};
}

void TestAutomationSentence::growsFromNothing()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const QHash<QString, QString> other = {{u"en"_s, u"Another system"_s},
                                           {u"pl"_s, u"Inny system"_s},
                                           {u"nl"_s, u"Een ander systeem"_s}};
    SentenceInput input;
    QStringList sentences{joined(automationSentence(input))};
    QVERIFY(automationSentence({.showMissing = false}).isEmpty());
    input.platformName = other[language];
    sentences << joined(automationSentence(input));
    input.surveyName = u"NPS"_s;
    sentences << joined(automationSentence(input));
    sentences << joined(automationSentence({.surveyName = u"NPS"_s, .showMissing = false}));
    sentences << joined(automationSentence({.platformName = u"Intercom"_s, .showMissing = false}));
    QTEST(sentences, "expected");
}

void TestAutomationSentence::partsLeadToTheirSteps()
{
    for (const QString &language : languages) {
        QVERIFY(installLanguage(*qApp, language));
        const auto parts = automationSentence(intercom(language));
        QVERIFY(textOf(parts, u"start"_s).startsWith(u"Intercom | "));
        QVERIFY(textOf(parts, u"survey"_s).contains(u"NPS po czacie"));
        QVERIFY(textOf(parts, u"message"_s).contains(u"Zaproszenie"));
        QVERIFY(textOf(parts, u"filters"_s).contains(u"closed"));
        QVERIFY(textOf(parts, u"timing"_s).contains(u"90"));
        QCOMPARE(textOf(parts, u"errors"_s), u"ewa@firma.pl"_s);
        QVERIFY(!textOf(automationSentence(iadvize(language)), u"lookup"_s).isEmpty());
        QVERIFY(textOf(automationSentence(salesmanago()), u"filters"_s).contains(u"zakup"));
    }
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QStringList missing;
    for (const SentencePart &part : automationSentence({.platformName = u"X"_s, .surveyName = u"NPS"_s})) {
        if (part.missing)
            missing << part.step;
    }
    QCOMPARE(missing, (QStringList{u"message"_s, u"errors"_s}));
}

void TestAutomationSentence::namesStayAsTheyAre()
{
    SentenceInput input = intercom(u"en"_s);
    input.surveyName = u"100 %1 %2\n<b>NPS</b>"_s;
    input.messageName = u"%3"_s;
    const QString text = joined(automationSentence(input));
    QVERIFY2(text.contains(u"send the survey “100 %1 %2 <b>NPS</b>” with the message “%3” in"),
             qPrintable(text));
    input.surveyName = QString(500, u'x');
    QVERIFY(joined(automationSentence(input)).size() < 400);
}

void TestAutomationSentence::saysGroups()
{
    SentenceInput input{.platformName = u"Intercom"_s, .surveyName = u"NPS"_s, .showMissing = false};
    Filter &filter = input.automation.filter;
    filter.items << Condition{u"a"_s, Operator::Is, u""_s}
                 << ConditionGroup{Match::Any,
                                   {{u"b"_s, Operator::GreaterThan, 4},
                                    {u"c"_s, Operator::After, u"2026-04-08T14:40:00Z"_s}}};
    QCOMPARE(
        joined(automationSentence(input)),
        u"When Intercom reports an event and “a” is empty and (“b” is greater than 4 or “c” is after 8 Apr "
        "2026, 16:40), immediately send the survey “NPS”."_s);
    filter.items << ConditionGroup{Match::Any, {{u"d"_s, Operator::Is, true}, {u"e"_s, Operator::Is, 2}}};
    QVERIFY(joined(automationSentence(input)).contains(u"16:40) and 2 more conditions are met, "));
    filter.items.clear();
    filter.match = Match::Any;
    for (int i = 0; i < 4; ++i)
        filter.items << Condition{u"f"_s, Operator::IsOneOf,
                                  QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}};
    QVERIFY(joined(automationSentence(input))
                .contains(u"(“f” is “1”, “2” or one of 3 others, “f” is “1”, “2” or one of 3 others, “f” is "
                          "“1”, “2” or one of 3 others or 1 more condition is met), "));
}

void TestAutomationSentence::countsInThreeLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("more");
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("wait");
    QTest::newRow("pl 1") << u"pl"_s << 1 << u"spełniony jest jeszcze 1 warunek"_s << u"odczekaj 1 minutę,"_s;
    QTest::newRow("pl 2") << u"pl"_s << 2 << u"spełnione są jeszcze 2 warunki"_s << u"odczekaj 2 minuty,"_s;
    QTest::newRow("pl 5") << u"pl"_s << 5 << u"spełnionych jest jeszcze 5 warunków"_s
                          << u"odczekaj 5 minut,"_s;
    QTest::newRow("pl 22") << u"pl"_s << 22 << u"spełnione są jeszcze 22 warunki"_s
                           << u"odczekaj 22 minuty,"_s;
    QTest::newRow("nl 1") << u"nl"_s << 1 << u"aan nog 1 voorwaarde is voldaan"_s << u"wacht 1 minuut en"_s;
    QTest::newRow("nl 5") << u"nl"_s << 5 << u"aan nog 5 voorwaarden is voldaan"_s << u"wacht 5 minuten en"_s;
    QTest::newRow("en 1") << u"en"_s << 1 << u"1 more condition is met"_s << u"wait 1 minute,"_s;
    QTest::newRow("en 22") << u"en"_s << 22 << u"22 more conditions are met"_s << u"wait 22 minutes,"_s;
}

void TestAutomationSentence::countsInThreeLanguages()
{
    QFETCH(QString, language);
    QFETCH(int, more);
    QFETCH(QString, conditions);
    QFETCH(QString, wait);
    QVERIFY(installLanguage(*qApp, language));
    SentenceInput input{.platformName = u"Intercom"_s, .surveyName = u"NPS"_s};
    for (int i = 0; i < more + 3; ++i)
        input.automation.filter.items << Condition{u"f"_s, Operator::Is, i};
    input.automation.delay = {more, Unit::Minutes};
    const QString text = joined(automationSentence(input));
    QVERIFY2(text.contains(conditions), qPrintable(text));
    QVERIFY2(text.contains(wait), qPrintable(text));
}

void TestAutomationSentence::saysDelays()
{
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    QCOMPARE(delayText({0, Unit::Days}), u"od razu"_s);
    QCOMPARE(delayText({1, Unit::Seconds}), u"1 sekunda"_s);
    QCOMPARE(delayText({2, Unit::Minutes}), u"2 minuty"_s);
    QCOMPARE(delayText({5, Unit::Hours}), u"5 godzin"_s);
    QCOMPARE(delayText({22, Unit::Days}), u"22 dni"_s);
    QCOMPARE(delayText({22, Unit::Workdays}), u"22 dni robocze"_s);
    QCOMPARE(delayText({5, Unit::Weeks}), u"5 tygodni"_s);
}

void TestAutomationSentence::explainsTheDelay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("office"); // Monday to Friday, 8 to 16; else always but on holidays
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &language, int amount, Unit unit, bool office,
                        const QString &expected) {
        QTest::newRow(name) << language << amount << int(unit) << office << expected;
    };
    row("en Easter", u"en"_s, 2, Unit::Workdays, false,
        u"An event now (Fri 3 April, 16:40) leaves Wed 8 April, 16:40: Monday 6 April is Easter Monday; Saturdays and Sundays do not count."_s);
    row("pl Easter", u"pl"_s, 2, Unit::Workdays, false,
        u"Jeśli zdarzenie nadejdzie teraz (pt. 3 kwietnia, 16:40), zaproszenie wyjdzie śr. 8 kwietnia, 16:40: poniedziałek 6 kwietnia to Poniedziałek Wielkanocny; soboty i niedziele się nie liczą."_s);
    row("nl Easter", u"nl"_s, 2, Unit::Workdays, false,
        u"Komt er nu een melding (vr 3 april, 16:40), dan vertrekt de uitnodiging wo 8 april, 16:40: maandag 6 april is Tweede Paasdag; zaterdagen en zondagen tellen niet mee."_s);
    row("two days", u"en"_s, 2, Unit::Days, false,
        u"An event now (Fri 3 April, 16:40) leaves Tue 7 April, 00:00: Sunday 5 April is Easter Sunday; Monday 6 April is Easter Monday."_s);
    row("at once", u"en"_s, 0, Unit::Days, false, u"An event now (Fri 3 April, 16:40) leaves at once."_s);
    row("hours", u"en"_s, 3, Unit::Hours, false,
        u"An event now (Fri 3 April, 16:40) leaves Fri 3 April, 19:40."_s);
    row("at once, office", u"en"_s, 0, Unit::Days, true,
        u"An event now (Fri 3 April, 16:40) leaves Tue 7 April, 08:00: Monday 6 April is Easter Monday; invitations only leave Mon–Fri 08:00–16:00."_s);
    row("at once, pl office", u"pl"_s, 0, Unit::Days, true,
        u"Jeśli zdarzenie nadejdzie teraz (pt. 3 kwietnia, 16:40), zaproszenie wyjdzie wt. 7 kwietnia, 08:00: poniedziałek 6 kwietnia to Poniedziałek Wielkanocny; zaproszenia wychodzą tylko pon.–pt. 08:00–16:00."_s);
    row("working days, office", u"nl"_s, 2, Unit::Workdays, true,
        u"Komt er nu een melding (vr 3 april, 16:40), dan vertrekt de uitnodiging do 9 april, 08:00: maandag 6 april is Tweede Paasdag; zaterdagen en zondagen tellen niet mee; uitnodigingen vertrekken alleen 08:00–16:00."_s);
    row("next year", u"en"_s, 52, Unit::Weeks, false,
        u"An event now (Fri 3 April, 16:40) leaves Fri 2 April 2027, 16:40."_s);
}

void TestAutomationSentence::explainsTheDelay()
{
    QFETCH(QString, language);
    QFETCH(int, amount);
    QFETCH(int, unit);
    QFETCH(bool, office);
    QVERIFY(installLanguage(*qApp, language));
    SendingWindow window{.holidays = Holidays::Poland};
    if (office) {
        window.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
        window.fromMinute = 8 * 60;
        window.toMinute = 16 * 60;
    }
    const QDateTime now(QDate(2026, 4, 3), QTime(14, 40), Qt::UTC);
    QTEST(delayExample({amount, Unit(unit)}, window, now, QTimeZone("Europe/Warsaw")), "expected");
}

void TestAutomationSentence::aClosedWindowIsSaid()
{
    SendingWindow window;
    window.days.clear();
    const QDateTime now(QDate(2026, 4, 3), QTime(14, 40), Qt::UTC);
    QVERIFY(
        delayExample({}, window, now, QTimeZone("Europe/Warsaw")).startsWith(u"Nothing would ever leave"));
}

void TestAutomationSentence::saysTheRestPeriod()
{
    const QTimeZone zone("Europe/Warsaw");
    const QDateTime now(QDate(2026, 3, 2), QTime(23, 30), Qt::UTC); // the 3rd in Warsaw
    QCOMPARE(restExample({30, RestPeriod::Scope::All}, now, zone),
             u"Somebody asked on 3 March is not asked again before 2 April."_s);
    QVERIFY(restExample({}, now, zone).startsWith(u"Everybody"));
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    QCOMPARE(restExample({30, RestPeriod::Scope::All}, now, zone),
             u"Osoba zapytana 3 marca nie dostanie kolejnej ankiety przed 2 kwietnia."_s);
    QVERIFY(installLanguage(*qApp, u"nl"_s));
    QCOMPARE(restExample({365, RestPeriod::Scope::Automation}, now, zone),
             u"Wie op 3 maart is gevraagd, wordt door deze automatisering niet opnieuw gevraagd vóór 3 maart "
             "2027."_s);
}

void TestAutomationSentence::everyHolidayHasAName()
{
    for (const Holidays holidays : {Holidays::Poland, Holidays::Netherlands, Holidays::Both}) {
        for (QDate day(2025, 1, 1); day.year() < 2039; day = day.addDays(1))
            QCOMPARE(holidayName(day, holidays).isEmpty(), !isHoliday(day, holidays));
    }
    QCOMPARE(holidayName({2026, 4, 27}, Holidays::Netherlands), u"King's Day"_s);
    QCOMPARE(holidayName({2026, 4, 27}, Holidays::Poland), QString());
    QCOMPARE(holidayName({2025, 5, 5}, Holidays::Both), u"Liberation Day"_s);
    QCOMPARE(holidayName({2026, 6, 4}, Holidays::Poland), u"Corpus Christi"_s);
    QVERIFY(installLanguage(*qApp, u"nl"_s));
    QCOMPARE(holidayName({2026, 12, 26}, Holidays::Netherlands), u"Tweede Kerstdag"_s);
}

void TestAutomationSentence::trialsSayCauseAndCure()
{
    const QJsonObject values = {{u"server"_s, u"smtp.firma.pl"_s},
                                {u"port"_s, 25},
                                {u"user"_s, u"ewa"_s},
                                {u"reply"_s, u"535 no"_s},
                                {u"address"_s, u"ewa@firma.pl"_s}};
    const QStringList problems = {u"mail.no_server"_s, u"mail.no_connection"_s, u"mail.timeout"_s,
                                  u"mail.tls"_s,       u"mail.login"_s,         u"mail.greeting"_s,
                                  u"mail.dropped"_s,   u"mail.unknown"_s,       u"mail.recipient"_s,
                                  u"mail.sender"_s,    u"mail.refused"_s,       u"mail.later"_s,
                                  u"mail.disk"_s,      u"mail.settings"_s,      u"message.placeholder"_s};
    const QStringList steps = {u"mail.name"_s,     u"mail.connect"_s,  u"mail.encrypt"_s, u"mail.login"_s,
                               u"mail.accept"_s,   u"trial.read"_s,    u"trial.filter"_s, u"trial.lookup"_s,
                               u"trial.mapping"_s, u"trial.message"_s, u"trial.send"_s};
    for (const QString &language : languages) {
        QVERIFY(installLanguage(*qApp, language));
        QStringList names;
        for (const QString &step : steps)
            names << trialStepName(step);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(u"mail.name"_s));
        for (const QString &problem : problems) {
            QVERIFY2(!trialCause(problem, values).isEmpty(), qPrintable(problem));
            QVERIFY2(!trialCure(problem, values).isEmpty(), qPrintable(problem));
            QVERIFY(trialProblem(problem, values).endsWith(trialCure(problem, values)));
        }
        QCOMPARE(trialProblem({}), QString());
    }
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QVERIFY(trialProblem(u"mail.no_connection"_s, values).contains(u"Port 25 is closed"));
    QVERIFY(trialProblem(u"mail.login"_s, values).contains(u"app password"));
    QVERIFY(trialProblem(u"mail.login"_s, values).contains(u"535 no"));
    for (const QString &setting : {u"host"_s, u"port"_s, u"security"_s, u"login"_s, u"from"_s})
        QVERIFY(!trialCause(u"mail.settings"_s, {{u"problem"_s, setting}}).contains(u"mail account"));
    // Nothing of a trial waits in the history.
    for (const QString &problem :
         {u"filtered"_s, u"bad_address"_s, u"missing_value"_s, u"message.placeholder"_s, u"message.missing"_s,
          u"lookup.failed"_s, u"unsupported_action"_s}) {
        QVERIFY(!trialCure(problem, values).isEmpty());
        QVERIFY2(!trialCure(problem, values).contains(u"Run again"), qPrintable(problem));
    }
    // No invitation is kept back: only the trial ends.
    for (const QString &problem : {u"filtered"_s, u"no_address"_s, u"bad_address"_s, u"lookup.nothing"_s}) {
        QVERIFY(!trialCause(problem, values).isEmpty());
        QVERIFY2(!trialCause(problem, values).contains(u"nothing is sent"), qPrintable(problem));
    }
    // Nobody is sent to choose what is chosen.
    const auto tls = [](int port, const QString &security) {
        return trialCure(u"mail.tls"_s, {{u"port"_s, port}, {u"security"_s, security}});
    };
    QVERIFY(tls(465, u"starttls"_s).contains(u"usually goes with TLS"));
    QVERIFY(!tls(465, u"tls"_s).contains(u"usually goes"));
    QVERIFY(tls(587, u"tls"_s).contains(u"usually goes with STARTTLS"));
    QVERIFY(!tls(587, u"starttls"_s).contains(u"usually goes"));
    // A code is no word for people; what a server said is.
    QVERIFY(!sentence(u"lookup.failed"_s, {{u"lookup"_s, u"visitor"_s}, {u"problem"_s, u"network"_s}})
                 .contains(u"network"));
    QVERIFY(sentence(u"lookup.failed"_s, {{u"problem"_s, u"Connection refused by peer"_s}})
                .contains(u"refused by peer"));
}

QTEST_GUILESS_MAIN(TestAutomationSentence)
#include "tst_automationsentence.moc"
