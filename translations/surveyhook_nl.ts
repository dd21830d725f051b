<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>“%1” holds no web address. Nothing was asked.</source>
        <extracomment>%1 the title of a field in the form above</extracomment>
        <translation>In “%1” staat geen webadres. Er is niets gevraagd.</translation>
    </message>
    <message>
        <source>This is missing: %1. Nothing was asked.</source>
        <extracomment>%1 the title of a field in the form above</extracomment>
        <translation>Dit ontbreekt: %1. Er is niets gevraagd.</translation>
    </message>
    <message>
        <source>%1 was not found on the internet.</source>
        <extracomment>here and below %1 is the name of a computer: &quot;api.firma.example&quot;</extracomment>
        <translation>%1 is op internet niet gevonden.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Op %1 antwoordt niemand.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>Er kon geen veilige verbinding met %1 worden gemaakt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before an answer came.</source>
        <translation>De verbinding met %1 brak af voordat er een antwoord kwam.</translation>
    </message>
    <message>
        <source>Check how the address is spelled, and whether this computer is on the internet. Then check again.</source>
        <translation>Controleer hoe het adres is geschreven en of deze computer internet heeft. Controleer daarna het account opnieuw.</translation>
    </message>
    <message>
        <source>Check the address, and whether date and time of this computer are right. A program that looks into connections, such as a virus scanner, may be the reason too.</source>
        <translation>Controleer het adres en of datum en tijd van deze computer kloppen. Ook een programma dat in verbindingen meekijkt, zoals een virusscanner, kan de oorzaak zijn.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then check again. If it stays, a firewall may block the way.</source>
        <translation>Dit gaat vaak vanzelf over. Wacht een paar minuten en controleer het account opnieuw. Blijft het zo, dan houdt misschien een firewall het tegen.</translation>
    </message>
    <message>
        <source>%1 answers, but does not let this account in: the key is wrong or lacks a permission.</source>
        <translation>%1 antwoordt, maar laat dit account niet toe: de sleutel is onjuist of mist een recht.</translation>
    </message>
    <message>
        <source>%1 answers, but does not accept the login: the key or token is wrong, or has expired.</source>
        <translation>%1 antwoordt, maar neemt de aanmelding niet aan: de sleutel of het token is onjuist of verlopen.</translation>
    </message>
    <message>
        <source>%1 answers, but takes no more questions for the moment.</source>
        <translation>%1 antwoordt, maar neemt op dit moment geen vragen meer aan.</translation>
    </message>
    <message>
        <source>%1 answers, but has a fault of its own (answer %2).</source>
        <extracomment>%2 the number of an HTTP answer: 503</extracomment>
        <translation>%1 antwoordt, maar daar is zelf iets misgegaan (antwoord %2).</translation>
    </message>
    <message>
        <source>%1 gives an answer that makes no sense here (answer %2): another system may be living at this address.</source>
        <translation>%1 geeft een antwoord dat hier niet past (antwoord %2): misschien zit er een ander systeem op dit adres.</translation>
    </message>
    <message>
        <source>This version does not know how an account of this kind is checked.</source>
        <translation>Deze versie weet niet hoe een account van deze soort wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 a sentence, %2 what the other system said, in its own language</extracomment>
        <translation>%1 Het zegt: “%2”</translation>
    </message>
    <message>
        <source>Whether it works shows when it is used.</source>
        <translation>Of het werkt, blijkt bij het gebruik.</translation>
    </message>
    <message>
        <source>Complete the form above, then check again.</source>
        <translation>Vul het formulier hierboven aan en controleer daarna het account opnieuw.</translation>
    </message>
    <message>
        <source>Copy the key from the other system once more, or make a new one there that may read customers’ data. Paste it above, then check again.</source>
        <translation>Kopieer de sleutel nog eens uit het andere systeem, of maak daar een nieuwe die klantgegevens mag lezen. Plak die hierboven en controleer daarna het account opnieuw.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then check again.</source>
        <translation>Dit gaat vaak vanzelf over. Wacht een paar minuten en controleer het account opnieuw.</translation>
    </message>
    <message>
        <source>Compare the address above with the one that the other system shows, then check again.</source>
        <translation>Vergelijk het adres hierboven met het adres dat het andere systeem toont en controleer daarna het account opnieuw.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Choose the pool that the promo codes come from.</source>
        <translation>Kies de voorraad waar de kortingscodes uit komen.</translation>
    </message>
    <message>
        <source>Choose the message that is sent.</source>
        <translation>Kies het bericht dat wordt verstuurd.</translation>
    </message>
    <message>
        <source>The message does not tell the code. Write {{PromoCode}} where it should stand.</source>
        <translation>Het bericht noemt de code niet. Schrijf {{PromoCode}} waar de code moet staan.</translation>
    </message>
    <message>
        <source>Choose the mail account that sends the message.</source>
        <translation>Kies het mailaccount dat het bericht verstuurt.</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <extracomment>%1 the title of a field</extracomment>
        <translation>Vul in: %1.</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of the other system.</source>
        <translation>Een adres begint met https:// en de naam van het andere systeem.</translation>
    </message>
    <message>
        <source>Type the address of the other system, or choose an account.</source>
        <translation>Typ het adres van het andere systeem, of kies een account.</translation>
    </message>
    <message>
        <source>Choose the account that is called.</source>
        <translation>Kies het account dat wordt aangeroepen.</translation>
    </message>
    <message>
        <source>Promo code: %1</source>
        <extracomment>%1 the name of a message, or &quot;no message yet&quot;</extracomment>
        <translation>Kortingscode: %1</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>nog geen bericht</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>%1 the name of a message, or &quot;no message yet&quot;</extracomment>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>send a promo code</source>
        <translation>stuur een kortingscode</translation>
    </message>
    <message>
        <source>send a promo code with the message “%1”</source>
        <extracomment>%1 the name of a message</extracomment>
        <translation>stuur een kortingscode met het bericht “%1”</translation>
    </message>
    <message>
        <source>send another e-mail</source>
        <translation>stuur nog een e-mail</translation>
    </message>
    <message>
        <source>send the message “%1”</source>
        <extracomment>%1 the name of a message</extracomment>
        <translation>stuur het bericht “%1”</translation>
    </message>
    <message>
        <source>carry out “%1”</source>
        <extracomment>%1 &quot;notice to another system&quot;</extracomment>
        <translation>voer “%1” uit</translation>
    </message>
    <message>
        <source>carry out “%1” (%2)</source>
        <extracomment>%1 &quot;notice to another system&quot;, %2 the host or the account</extracomment>
        <translation>voer “%1” uit (%2)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>No public address is set.</source>
        <translation>Er is geen openbaar adres ingesteld.</translation>
    </message>
    <message>
        <source>This program is not receiving, so no call can come in.</source>
        <translation>Dit programma ontvangt niet, dus er kan geen aanroep binnenkomen.</translation>
    </message>
    <message>
        <source>Something else answers at %1 (status %2): the way to this program is not set up, or it leads to another place.</source>
        <extracomment>%1 the name of a computer: &quot;hook.firma.example&quot;, %2 a number: &quot;404&quot;</extracomment>
        <translation>Op %1 antwoordt iets anders (status %2): de weg naar dit programma is niet ingesteld of leidt ergens anders heen.</translation>
    </message>
    <message>
        <source>A Surveyhook answers at %1, but not this one: the call has not come in here.</source>
        <extracomment>%1 the name of a computer: &quot;hook.firma.example&quot;</extracomment>
        <translation>Op %1 antwoordt een Surveyhook, maar niet deze: de aanroep is hier niet binnengekomen.</translation>
    </message>
    <message>
        <source>Type the address above, or let a tunnel program make one.</source>
        <translation>Typ hierboven het adres of laat een tunnelprogramma er een maken.</translation>
    </message>
    <message>
        <source>Press “Start receiving” at the bottom of the main window, then check again.</source>
        <translation>Druk onder in het hoofdvenster op “Ontvangen starten” en controleer dan opnieuw.</translation>
    </message>
    <message>
        <source>Compare the address and the port with what your proxy or tunnel says. Below stands what a proxy needs.</source>
        <translation>Vergelijk het adres en de poort met wat uw proxy of tunnel zegt. Hieronder staat wat een proxy nodig heeft.</translation>
    </message>
    <message>
        <source>Let the address lead to this computer, or set up the automations on the other one.</source>
        <translation>Laat het adres naar deze computer leiden of stel de automatiseringen op de andere in.</translation>
    </message>
    <message>
        <source>The program %1 was not found on this computer.</source>
        <translation>Het programma %1 is niet gevonden op deze computer.</translation>
    </message>
    <message>
        <source>%1 does not know its account.</source>
        <translation>%1 kent zijn account niet.</translation>
    </message>
    <message>
        <source>%1 runs, but has not told an address yet.</source>
        <translation>%1 draait, maar heeft nog geen adres genoemd.</translation>
    </message>
    <message>
        <source>%1 has ended by itself (code %2).</source>
        <extracomment>%2 a number</extracomment>
        <translation>%1 is vanzelf gestopt (code %2).</translation>
    </message>
    <message>
        <source>Install it from the page of its maker, or choose another way. It is looked for again by itself.</source>
        <translation>Installeer het vanaf de pagina van de maker of kies een andere weg. Er wordt vanzelf opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>Make a free account at the maker of %1, then type in a command window once: %2</source>
        <extracomment>%1 a program, %2 a command to be typed</extracomment>
        <translation>Maak een gratis account bij de maker van %1 en typ dan één keer in een opdrachtvenster: %2</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet and whether a firewall blocks the program.</source>
        <translation>Controleer of deze computer internet heeft en of een firewall het programma tegenhoudt.</translation>
    </message>
    <message>
        <source>It is started again by itself. If this stays, start it in a command window: there it says what is wrong.</source>
        <translation>Het wordt vanzelf opnieuw gestart. Blijft dit zo, start het dan in een opdrachtvenster: daar staat wat er mis is.</translation>
    </message>
</context>
<context>
    <name>AutomationSentence</name>
    <message>
        <source>look up the customer&apos;s data</source>
        <translation>zoek de gegevens van de klant op</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>steps</comment>
        <extracomment>%1 &quot;look up the customer&apos;s data&quot;, %2 &quot;wait 2 days, then send …&quot; or &quot;immediately send …&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, do</comment>
        <extracomment>%1 &quot;When Intercom reports …&quot;, %2 &quot;wait 2 days, then send …&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 reports %2</source>
        <extracomment>%1 a platform, %2 what happened there in quotation marks, or &quot;an event&quot;: &quot;Intercom reports “A conversation was closed”&quot;. In Dutch the verb comes last</extracomment>
        <translation>%1 %2 meldt</translation>
    </message>
    <message>
        <source>When %1</source>
        <extracomment>the beginning of &quot;When Intercom reports …, wait 2 days, then send …&quot;</extracomment>
        <translation>Wanneer %1</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>what a platform reports when no kind of event is chosen: &quot;When Intercom reports an event&quot;</extracomment>
        <translation>een gebeurtenis</translation>
    </message>
    <message numerus="yes">
        <source>one of %n other event(s)</source>
        <extracomment>&quot;When Intercom reports “A”, “B” or one of 4 other events&quot;</extracomment>
        <translation>
            <numerusform>%n andere gebeurtenis</numerusform>
            <numerusform>een van %n andere gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>wait %2, %1</source>
        <extracomment>%1 &quot;then send the survey …&quot;, %2 &quot;2 working days&quot;</extracomment>
        <translation>wacht %2 en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>wait</comment>
        <extracomment>after &quot;wait&quot;, in Polish the accusative</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>&quot;wait 2 days, then send …&quot;; the place is in the pattern &quot;%1 send …&quot;</extracomment>
        <translation>daarna</translation>
    </message>
    <message>
        <source>immediately</source>
        <extracomment>&quot;When Intercom reports …, immediately send …&quot;</extracomment>
        <translation>meteen</translation>
    </message>
    <message>
        <source>%1 send the message %2</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of a message</extracomment>
        <translation>verstuur %1 het bericht %2</translation>
    </message>
    <message>
        <source>%1 send the survey %2 with the message %3</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of a survey, %3 the name of a message</extracomment>
        <translation>verstuur %1 de enquête %2 met het bericht %3</translation>
    </message>
    <message>
        <source>%1 send the survey %2</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of a survey</extracomment>
        <translation>verstuur %1 de enquête %2</translation>
    </message>
    <message>
        <source>%1 carry out %2</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of an action of another system</extracomment>
        <translation>voer %1 %2 uit</translation>
    </message>
    <message>
        <source>%1 carry out %2 for the survey %3</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of an action of another system, %3 the name of a survey</extracomment>
        <translation>voer %1 %2 uit voor de enquête %3</translation>
    </message>
    <message numerus="yes">
        <source>carry out %n more action(s)</source>
        <translation>
            <numerusform>voer nog %n actie uit</numerusform>
            <numerusform>voer nog %n acties uit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; if something breaks, write to %2</source>
        <extracomment>%1 the rest of the sentence, %2 one or more e-mail addresses</extracomment>
        <translation>%1; mail als er iets misgaat naar %2</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation>in het Pools</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>in the language %1</source>
        <extracomment>%1 the code of a language</extracomment>
        <translation>in de taal %1</translation>
    </message>
    <message>
        <source>in the customer&apos;s language</source>
        <translation>in de taal van de klant</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 days and hours: &quot;Mon–Fri 08:00–16:00&quot;</extracomment>
        <translation>alleen %1</translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person (counting only this automation)</source>
        <translation>
            <numerusform>hoogstens één keer in %n dag per persoon (alleen deze automatisering telt)</numerusform>
            <numerusform>hoogstens één keer in %n dagen per persoon (alleen deze automatisering telt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person</source>
        <translation>
            <numerusform>hoogstens één keer in %n dag per persoon</numerusform>
            <numerusform>hoogstens één keer in %n dagen per persoon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people</source>
        <comment>write to</comment>
        <extracomment>after addresses: &quot;write to a@b.nl, c@d.nl and 3 other people&quot;</extracomment>
        <translation>
            <numerusform>%n ander</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name or value in quotation marks, as the language writes them</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two of several conditions or names, &quot;or&quot; and the last one follow</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>one of %n other(s)</source>
        <extracomment>at the end of a list of values: &quot;is “a”, “b” or one of 4 others&quot;</extracomment>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>een van %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a field, %2 a value or &quot;a&quot;, &quot;b&quot; or &quot;c&quot;. Part of &quot;When Intercom reports … and “Channel” is “CHAT”, wait …&quot;: in Dutch the verb comes last</extracomment>
        <translation>“%1” gelijk is aan %2</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>“%1” niet gelijk is aan %2</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>“%1” %2 bevat</translation>
    </message>
    <message>
        <source>“%1” does not contain %2</source>
        <translation>“%1” %2 niet bevat</translation>
    </message>
    <message>
        <source>“%1” starts with %2</source>
        <translation>“%1” met %2 begint</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1” leeg is</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>“%1” niet leeg is</translation>
    </message>
    <message>
        <source>“%1” is greater than %2</source>
        <translation>“%1” groter is dan %2</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>“%1” kleiner is dan %2</translation>
    </message>
    <message>
        <source>“%1” is before %2</source>
        <extracomment>%2 a date</extracomment>
        <translation>“%1” vóór %2 ligt</translation>
    </message>
    <message>
        <source>“%1” is after %2</source>
        <translation>“%1” na %2 ligt</translation>
    </message>
    <message>
        <source>“%1” is longer ago than %2</source>
        <extracomment>%2 an amount of time</extracomment>
        <translation>“%1” langer dan %2 geleden is</translation>
    </message>
    <message>
        <source>“%1” is less long ago than %2</source>
        <translation>“%1” minder dan %2 geleden is</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are met</source>
        <translation>
            <numerusform>aan %n voorwaarde is voldaan</numerusform>
            <numerusform>aan %n voorwaarden is voldaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n condition(s) is met</source>
        <translation>
            <numerusform>aan %n voorwaarde is voldaan</numerusform>
            <numerusform>aan een van %n voorwaarden is voldaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s) are met</source>
        <translation>
            <numerusform>aan nog %n voorwaarde is voldaan</numerusform>
            <numerusform>aan nog %n voorwaarden is voldaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n more condition(s) is met</source>
        <translation>
            <numerusform>aan %n andere voorwaarde is voldaan</numerusform>
            <numerusform>aan een van %n andere voorwaarden is voldaan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>steps</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <extracomment>behind a part of the sentence that nobody has chosen yet; %1 &quot;2 hours&quot;</extracomment>
        <translation>%1 (voorstel)</translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person (counting only “%1”)</source>
        <translation>
            <numerusform>hoogstens één keer in %n dag per persoon (alleen “%1” telt mee)</numerusform>
            <numerusform>hoogstens één keer in %n dagen per persoon (alleen “%1” telt mee)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>%1 accepted the call.</source>
        <translation>%1 heeft de aanroep aangenomen.</translation>
    </message>
    <message>
        <source>%1 accepted the call for %2.</source>
        <extracomment>%1 the name of a platform such as SurveyLab, %2 an address</extracomment>
        <translation>%1 heeft de aanroep voor %2 aangenomen.</translation>
    </message>
    <message>
        <source>The address of %1 was not found on the internet. Nothing was sent.</source>
        <translation>Het adres van %1 is op internet niet gevonden. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Nobody answers at the address of %1. Nothing was sent.</source>
        <translation>Op het adres van %1 antwoordt niemand. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Nothing was sent.</source>
        <translation>Er kon geen veilige verbinding met %1 worden gemaakt. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>De verbinding met %1 brak af.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet, and the address in the connection. Then choose “Try again”.</source>
        <translation>Controleer of deze computer internet heeft, en het adres in de verbinding. Kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for the moment.</source>
        <translation>%1 neemt op dit moment geen aanroepen meer aan.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (answer %2).</source>
        <extracomment>%1 the name of a platform, %2 a number such as 503</extracomment>
        <translation>Bij %1 zelf is iets misgegaan (antwoord %2).</translation>
    </message>
    <message>
        <source>The connection to %1 broke off after the call had left. It may have been carried out, so it was not made again.</source>
        <translation>De verbinding met %1 brak af toen de aanroep al weg was. Die kan zijn uitgevoerd en is daarom niet herhaald.</translation>
    </message>
    <message>
        <source>Look whether it arrived in %1. If it did not, choose “Try again”; if it did, choose “Cancel”.</source>
        <translation>Kijk in %1 of de aanroep is aangekomen. Zo niet, kies dan “Opnieuw proberen”; zo ja, kies dan “Annuleren”.</translation>
    </message>
    <message>
        <source>%1 did not accept our key or password. Nothing was done.</source>
        <translation>%1 heeft de sleutel of het wachtwoord niet aangenomen. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>Enter the key or the password anew under “Connections”, then choose “Try again”.</source>
        <translation>Voer de sleutel of het wachtwoord opnieuw in bij “Verbindingen” en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>%1 refused the call. Nothing was done.</source>
        <translation>%1 heeft de aanroep geweigerd. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>The details say why. Correct the survey or the automation, then choose “Run again”, or choose “Cancel”.</source>
        <translation>De details zeggen waarom. Verbeter de enquête of de automatisering en kies “Opnieuw uitvoeren”, of kies “Annuleren”.</translation>
    </message>
    <message>
        <source>The account at %1 may send no more invitations.</source>
        <translation>Het account bij %1 mag geen uitnodigingen meer versturen.</translation>
    </message>
    <message>
        <source>Raise the limit at %1 or wait until it begins anew, then choose “Try again”.</source>
        <translation>Verhoog de limiet bij %1 of wacht tot die opnieuw begint en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>%1 gave an answer that says neither yes nor no. It may have been carried out, so it was not made again.</source>
        <translation>Het antwoord van %1 zegt geen ja en geen nee. De aanroep kan zijn uitgevoerd en is daarom niet herhaald.</translation>
    </message>
    <message>
        <source>The address in the connection to %1 is none that can be called. Nothing was sent.</source>
        <translation>Het adres in de verbinding met %1 kan niet worden aangeroepen. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The data for the call to %1 are not valid JSON. Nothing was sent.</source>
        <translation>De gegevens voor de aanroep van %1 zijn geen geldige JSON. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>For the call to %1 a setting is missing: %2. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a setting such as apiToken</extracomment>
        <translation>Voor de aanroep van %1 ontbreekt een instelling: %2. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Complete the connection, the survey or the automation, then choose “Try again”.</source>
        <translation>Vul de verbinding, de enquête of de automatisering aan en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The call to %1 holds the placeholder “%2”, and nothing fills it. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a placeholder</extracomment>
        <translation>In de aanroep van %1 staat het invulveld “%2”, dat door niets wordt gevuld. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Correct the name in the automation, then choose “Run again”.</source>
        <translation>Verbeter de naam in de automatisering en kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>%1 would not accept “%3” as %2. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a survey field, %3 its value</extracomment>
        <translation>%1 zou “%3” niet aannemen als %2. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>In the call to %1, %2 holds a placeholder that only %1 itself can fill. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a survey field</extracomment>
        <translation>In de aanroep van %1 staat bij %2 een invulveld dat alleen %1 zelf kan vullen. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose a field of the event for it in the automation, then choose “Run again”.</source>
        <translation>Kies er in de automatisering een veld van de melding voor en kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>%1 The automation was paused, so that no further call is refused.</source>
        <extracomment>%1 a sentence</extracomment>
        <translation>%1 De automatisering is gepauzeerd, zodat er geen verdere aanroepen worden geweigerd.</translation>
    </message>
    <message>
        <source>Compare the fields with what %1 expects, correct the automation, switch it on again, then choose “Run again”.</source>
        <translation>Vergelijk de velden met wat %1 verwacht, verbeter de automatisering, zet haar weer aan en kies dan “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>%1 does not know the respondent who was to be invited. Nothing was done.</source>
        <translation>%1 kent de respondent niet die zou worden uitgenodigd. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>The token in the event belongs to nobody on the survey&apos;s list in %1. Add the respondent there, then choose “Try again”, or choose “Cancel”.</source>
        <translation>Het token in de melding is van niemand op de lijst van de enquête in %1. Voeg de respondent daar toe en kies dan “Opnieuw proberen”, of kies “Annuleren”.</translation>
    </message>
    <message>
        <source>Practice: %1 would have been called now. Nothing left this computer.</source>
        <translation>Oefening: nu zou %1 zijn aangeroepen. Niets heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>Practice: %1 would have been called for %2 now. Nothing left this computer.</source>
        <extracomment>%1 the name of a platform such as SurveyLab, %2 an address</extracomment>
        <translation>Oefening: nu zou %1 voor %2 zijn aangeroepen. Niets heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>%1 says that this address is closed for good.</source>
        <extracomment>%1 the name of another system</extracomment>
        <translation>%1 meldt dat dit adres voorgoed is gesloten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the other system for its new address.</source>
        <translation>Vraag de beheerder van het andere systeem naar het nieuwe adres.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>sent</comment>
        <extracomment>what would have been sent: %1 the name of a value as the other system calls it, %2 the value</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Address: %1.</source>
        <extracomment>%1 an address on the web</extracomment>
        <translation>Adres: %1.</translation>
    </message>
    <message>
        <source>At %1 it would have got: %2.</source>
        <extracomment>%1 an address on the web, %2 &quot;email = anna@example.org, l4 = Gold&quot;</extracomment>
        <translation>Op %1 zou zijn ontvangen: %2.</translation>
    </message>
    <message>
        <source>Enter the key or the password anew in the automation&apos;s action, then choose “Try again”.</source>
        <translation>Voer de sleutel of het wachtwoord opnieuw in bij de actie van de automatisering en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>Compare the secret or the password with the other system&apos;s: “Connections”, “Tell other systems”.</source>
        <translation>Vergelijk het geheim of het wachtwoord met dat van het andere systeem: “Verbindingen”, “Andere systemen informeren”.</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way the automation calls success. It may have been carried out, so the call was not made again.</source>
        <translation>%1 antwoordde, maar niet zoals de automatisering succes herkent. De aanroep kan zijn uitgevoerd en is daarom niet herhaald.</translation>
    </message>
    <message>
        <source>%1 sends callers on to another address (answer %2). For safety the call did not follow. Nothing was done.</source>
        <extracomment>%1 the name of a platform, %2 a number such as 302</extracomment>
        <translation>%1 stuurt door naar een ander adres (antwoord %2). Voor de veiligheid is dat niet gevolgd. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>%1 refused the call (answer %2). Nothing was done.</source>
        <extracomment>%1 the name of a platform, %2 a number such as 404</extracomment>
        <translation>%1 heeft de aanroep geweigerd (antwoord %2). Er is niets gedaan.</translation>
    </message>
    <message>
        <source>Open the address in a browser, see where it leads, and enter that address instead. Then choose “Try again”.</source>
        <translation>Open het adres in een browser, kijk waar het heen leidt en voer dat adres in. Kies daarna “Opnieuw proberen”.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <extracomment>stands for a value that is empty</extracomment>
        <translation>niets</translation>
    </message>
    <message>
        <source>how a value is adjusted</source>
        <extracomment>of a survey field: capital letters, first word only …</extracomment>
        <translation>hoe een waarde wordt aangepast</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>rest</comment>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n voorwaarde</numerusform>
            <numerusform>%n voorwaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>as the office has it</source>
        <translation>zoals het kantoor het heeft</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>wachttijd</translation>
    </message>
    <message>
        <source>rest period</source>
        <translation>rustperiode</translation>
    </message>
    <message>
        <source>sending hours</source>
        <translation>verzendtijden</translation>
    </message>
    <message>
        <source>none</source>
        <comment>conditions</comment>
        <extracomment>of conditions: there are none</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>address in unusual calls</source>
        <translation>adres in ongewone aanroepen</translation>
    </message>
    <message>
        <source>%1 in the group “%2”</source>
        <extracomment>of a rest period: %1 &quot;30 days&quot;, %2 the name of a group of automations</extracomment>
        <translation>%1 in de groep “%2”</translation>
    </message>
    <message>
        <source>the waiting begins anew</source>
        <extracomment>what a later event about the same conversation does</extracomment>
        <translation>het wachten begint opnieuw</translation>
    </message>
    <message>
        <source>takes the invitation back</source>
        <extracomment>what a later event about the same conversation does</extracomment>
        <translation>trekt de uitnodiging in</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <extracomment>what a later event about the same conversation does</extracomment>
        <translation>verandert niets</translation>
    </message>
    <message>
        <source>later event about the same</source>
        <translation>latere melding over hetzelfde</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>wordt niet bekeken</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It is not a repeat of an earlier call.</source>
        <translation>Dit is geen herhaling van een eerdere aanroep.</translation>
    </message>
    <message>
        <source>There is no earlier invitation for the same conversation or order.</source>
        <translation>Voor hetzelfde gesprek of dezelfde bestelling is er nog geen uitnodiging.</translation>
    </message>
    <message>
        <source>The automation waits for events of this kind.</source>
        <translation>De automatisering wacht op meldingen van deze soort.</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>De handtekening klopt.</translation>
    </message>
    <message>
        <source>User name and password are right.</source>
        <translation>Gebruikersnaam en wachtwoord kloppen.</translation>
    </message>
    <message>
        <source>The data can be read.</source>
        <translation>De gegevens zijn leesbaar.</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>Aan alle voorwaarden is voldaan.</translation>
    </message>
    <message>
        <source>The event holds a customer&apos;s address.</source>
        <translation>De melding bevat een adres van de klant.</translation>
    </message>
    <message>
        <source>The address belongs to no employee and no bot.</source>
        <translation>Het adres is niet van een medewerker of een bot.</translation>
    </message>
    <message>
        <source>The address is not one of your own office.</source>
        <translation>Het adres is niet van uw eigen kantoor.</translation>
    </message>
    <message>
        <source>The person has not opted out.</source>
        <translation>Deze persoon heeft zich niet afgemeld.</translation>
    </message>
    <message>
        <source>The person is not in a rest period.</source>
        <translation>Voor deze persoon loopt geen rustperiode.</translation>
    </message>
    <message>
        <source>The survey has all the values it needs.</source>
        <translation>De enquête heeft alle waarden die nodig zijn.</translation>
    </message>
    <message>
        <source>The automation is switched on.</source>
        <translation>De automatisering staat aan.</translation>
    </message>
    <message>
        <source>The person has agreed to be asked.</source>
        <translation>Deze persoon heeft toestemming gegeven.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>receive calls and send invitations until stopped</source>
        <translation>ontvangt aanroepen en verstuurt uitnodigingen tot het programma stopt</translation>
    </message>
    <message>
        <source>take a workspace file over; entries with the same id are replaced</source>
        <translation>neemt een werkruimtebestand over; onderdelen met dezelfde id worden vervangen</translation>
    </message>
    <message>
        <source>write the workspace to a file, without its secrets</source>
        <translation>schrijft de werkruimte naar een bestand, zonder geheimen</translation>
    </message>
    <message>
        <source>list the history, newest first</source>
        <translation>toont de geschiedenis, nieuwste eerst</translation>
    </message>
    <message>
        <source>tell the whole story of one event</source>
        <translation>toont het hele verloop van één melding</translation>
    </message>
    <message>
        <source>list what waits or is tried again, with the times</source>
        <translation>toont wat wacht of opnieuw geprobeerd wordt, met de tijden</translation>
    </message>
    <message>
        <source>list the persons</source>
        <translation>toont de personen</translation>
    </message>
    <message>
        <source>erase a person everywhere and never write to the address again</source>
        <translation>wist een persoon overal en schrijft nooit meer naar het adres</translation>
    </message>
    <message>
        <source>run events again by today&apos;s rules</source>
        <translation>voert meldingen opnieuw uit volgens de regels van nu</translation>
    </message>
    <message>
        <source>try deliveries again now</source>
        <translation>probeert verzendingen nu opnieuw</translation>
    </message>
    <message>
        <source>cancel deliveries</source>
        <translation>annuleert verzendingen</translation>
    </message>
    <message>
        <source>tell the story that a sample would have; nothing is sent</source>
        <translation>toont welk verloop een voorbeeld zou hebben; er wordt niets verstuurd</translation>
    </message>
    <message>
        <source>check database, disk, clock, server, addresses and accounts</source>
        <translation>controleert database, schijf, klok, server, adressen en accounts</translation>
    </message>
    <message>
        <source>save everything in one file</source>
        <translation>bewaart alles in één bestand</translation>
    </message>
    <message>
        <source>bring everything back from a backup</source>
        <translation>zet alles terug uit een back-up</translation>
    </message>
    <message>
        <source>folder of the database, the practice mailbox and the logs</source>
        <translation>map van de database, het oefenpostvak en de logboeken</translation>
    </message>
    <message>
        <source>address and port to receive calls at; port 0 takes a free one</source>
        <translation>adres en poort voor het ontvangen van aanroepen; poort 0 kiest een vrije</translation>
    </message>
    <message>
        <source>language of the texts: en, pl or nl</source>
        <translation>taal van de teksten: en, pl of nl</translation>
    </message>
    <message>
        <source>sqlite, or the address of a PostgreSQL database</source>
        <translation>sqlite, of het adres van een PostgreSQL-database</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>geeft één JSON-document</translation>
    </message>
    <message>
        <source>play the practice office: sample calls, and mails that stay here</source>
        <translation>speelt het oefenkantoor: voorbeeldaanroepen, en mails die hier blijven</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>meldt alleen wat er zou veranderen</translation>
    </message>
    <message>
        <source>include the secrets, locked with the pass-phrase in this file</source>
        <translation>neemt de geheimen mee, versleuteld met de wachtwoordzin in dit bestand</translation>
    </message>
    <message>
        <source>only events in this state</source>
        <translation>alleen meldingen met deze status</translation>
    </message>
    <message>
        <source>only entries that contain this text</source>
        <translation>alleen regels die deze tekst bevatten</translation>
    </message>
    <message>
        <source>at most this many</source>
        <translation>hoogstens dit aantal</translation>
    </message>
    <message>
        <source>print a line for each event as it happens</source>
        <translation>geeft een regel voor elke melding zodra die er is</translation>
    </message>
    <message>
        <source>stop when the practice office has been played</source>
        <translation>stopt als het oefenkantoor is afgespeeld</translation>
    </message>
    <message>
        <source>file with the data of a call</source>
        <translation>bestand met de gegevens van een aanroep</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are new</source>
        <extracomment>a part of a sentence: &quot;3 entries are new&quot;</extracomment>
        <translation>
            <numerusform>%n onderdeel is nieuw</numerusform>
            <numerusform>%n onderdelen zijn nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are replaced</source>
        <translation>
            <numerusform>%n onderdeel wordt vervangen</numerusform>
            <numerusform>%n onderdelen worden vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <extracomment>%1 such as &quot;3 entries are new, 2 entries are replaced&quot;</extracomment>
        <translation>Geïmporteerd: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. This file would do: %1.</source>
        <translation>Er is niets veranderd. Dit bestand zou doen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file was not imported, because it has %n fault(s). Nothing was changed.</source>
        <translation>
            <numerusform>Het bestand is niet geïmporteerd, omdat het %n fout bevat. Er is niets veranderd.</numerusform>
            <numerusform>Het bestand is niet geïmporteerd, omdat het %n fouten bevat. Er is niets veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was written to %1.</source>
        <translation>De werkruimte is opgeslagen in %1.</translation>
    </message>
    <message>
        <source>Passwords and other secrets were left out.</source>
        <translation>Wachtwoorden en andere geheimen zijn weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) run again.</source>
        <translation>
            <numerusform>%n melding wordt opnieuw uitgevoerd.</numerusform>
            <numerusform>%n meldingen worden opnieuw uitgevoerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) will be tried again now.</source>
        <translation>
            <numerusform>%n verzending wordt nu opnieuw geprobeerd.</numerusform>
            <numerusform>%n verzendingen worden nu opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) cancelled.</source>
        <translation>
            <numerusform>%n verzending geannuleerd.</numerusform>
            <numerusform>%n verzendingen geannuleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Bezig met stoppen.</translation>
    </message>
    <message>
        <source>Say what to do, for example: surveyhookd serve. --help lists the commands.</source>
        <translation>Zeg wat er moet gebeuren, bijvoorbeeld: surveyhookd serve. --help toont de opdrachten.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. --help explains.</source>
        <extracomment>%1 the word that is too much</extracomment>
        <translation>“%1” is een woord te veel. --help geeft uitleg.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. --help explains.</source>
        <translation>Hier bestaat geen optie --%1. --help geeft uitleg.</translation>
    </message>
    <message>
        <source>An option lacks its value. --help explains.</source>
        <translation>Bij een optie ontbreekt de waarde. --help geeft uitleg.</translation>
    </message>
    <message>
        <source>There is no command “%1”. --help lists them.</source>
        <translation>De opdracht “%1” bestaat niet. --help toont de lijst.</translation>
    </message>
    <message>
        <source>Something is missing after the command: %1. --help explains.</source>
        <extracomment>%1 the name of an argument, FILE</extracomment>
        <translation>Na de opdracht ontbreekt: %1. --help geeft uitleg.</translation>
    </message>
    <message>
        <source>“%2” does not fit the option --%1.</source>
        <translation>“%2” past niet bij de optie --%1.</translation>
    </message>
    <message>
        <source>This version cannot do “%1” yet.</source>
        <translation>Deze versie kan “%1” nog niet.</translation>
    </message>
    <message>
        <source>Another program is already receiving for this data folder: %1</source>
        <translation>Een ander programma ontvangt al voor deze gegevensmap: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Het bestand kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Er is geen melding “%1”.</translation>
    </message>
    <message>
        <source>There is no delivery “%1”.</source>
        <translation>Er is geen verzending “%1”.</translation>
    </message>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>Er is geen automatisering “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be done safely while another program receives for this data folder. Stop it first.</source>
        <translation>“%1” kan niet veilig zolang een ander programma voor deze gegevensmap ontvangt. Stop dat eerst.</translation>
    </message>
    <message>
        <source>Calls cannot be received at %1: another program uses it, or it is not allowed.</source>
        <translation>Op %1 kunnen geen aanroepen worden ontvangen: een ander programma gebruikt het, of het is niet toegestaan.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program. Please update.</source>
        <translation>De database is gemaakt door een nieuwere versie van het programma. Werk het programma bij.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Sending, attempt %1.</source>
        <extracomment>%1 a number: the attempt, counted from one</extracomment>
        <translation>Bezig met versturen, poging %1.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Bezig met versturen.</translation>
    </message>
    <message>
        <source>The invitation for %1 was sent.</source>
        <translation>De uitnodiging voor %1 is verstuurd.</translation>
    </message>
    <message>
        <source>The mail server %2 took the invitation for %1.</source>
        <extracomment>%1 an address, %2 the name of a mail server</extracomment>
        <translation>De mailserver %2 heeft de uitnodiging voor %1 aangenomen.</translation>
    </message>
    <message>
        <source>This was attempt %1; the next one follows by itself on %2.</source>
        <extracomment>%1 a number, %2 a time</extracomment>
        <translation>Dit was poging %1; de volgende komt vanzelf op %2.</translation>
    </message>
    <message numerus="yes">
        <source>The invitation was tried %n time(s) without success and now waits for you.</source>
        <translation>
            <numerusform>De uitnodiging is %n keer zonder succes geprobeerd en wacht nu op u.</numerusform>
            <numerusform>De uitnodiging is %n keer zonder succes geprobeerd en wacht nu op u.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the reason is gone, choose “Try again”.</source>
        <translation>Kies “Opnieuw proberen” zodra de oorzaak weg is.</translation>
    </message>
    <message>
        <source>The program stopped while the mail was being handed over. It may have been sent, so it was not sent again.</source>
        <translation>Het programma stopte tijdens het overdragen van de mail. Die kan verstuurd zijn en is daarom niet opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>Look into the sent mail of the account. If it is not there, choose “Try again”; if it is, choose “Cancel”.</source>
        <translation>Kijk bij de verzonden mail van het account. Staat de mail er niet, kies dan “Opnieuw proberen”; staat hij er wel, kies dan “Annuleren”.</translation>
    </message>
    <message>
        <source>The program stopped before the mail was handed over. It is sent now.</source>
        <translation>Het programma stopte voordat de mail was overgedragen. Hij wordt nu verstuurd.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is sent.</source>
        <translation>Geannuleerd. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Cancelled by %1. Nothing is sent.</source>
        <extracomment>%1 who did it: a name or a program</extracomment>
        <translation>Geannuleerd door %1. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Somebody asked to run this event again, by today&apos;s rules.</source>
        <translation>Iemand heeft gevraagd deze melding opnieuw uit te voeren, volgens de regels van nu.</translation>
    </message>
    <message>
        <source>Somebody asked for another attempt.</source>
        <translation>Iemand heeft om een nieuwe poging gevraagd.</translation>
    </message>
    <message>
        <source>The attempt did not work.</source>
        <translation>De poging is niet gelukt.</translation>
    </message>
    <message>
        <source>Cancelled from the command line. Nothing is sent.</source>
        <translation>Geannuleerd vanaf de opdrachtregel. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>In the practice mailbox: the invitation for %1. Nothing left this computer.</source>
        <translation>In het oefenpostvak: de uitnodiging voor %1. Er is niets van deze computer verstuurd.</translation>
    </message>
    <message>
        <source>Rehearsal: the mail went to %1. %2 got nothing.</source>
        <extracomment>%1 the address of the office that got the mail, %2 the customer&apos;s</extracomment>
        <translation>Repetitie: de mail ging naar %1. %2 heeft niets gekregen.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Key of the stored secrets</source>
        <translation>Sleutel van de bewaarde geheimen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <extracomment>%1 a number: megabytes</extracomment>
        <translation>%1 MB vrij</translation>
    </message>
    <message>
        <source>a program receives for this data folder</source>
        <translation>een programma ontvangt voor deze gegevensmap</translation>
    </message>
    <message>
        <source>no program receives for this data folder at the moment</source>
        <translation>op dit moment ontvangt geen programma voor deze gegevensmap</translation>
    </message>
    <message>
        <source>there is none; whoever does not want mail answers it instead of opening a link</source>
        <translation>er is geen; wie geen mail wil, beantwoordt die in plaats van een link te openen</translation>
    </message>
    <message>
        <source>%1 is not encrypted; an address with https is</source>
        <translation>%1 is niet versleuteld; een adres met https wel</translation>
    </message>
    <message>
        <source>other users of this computer may read the file; let only yourself read it</source>
        <translation>andere gebruikers van deze computer kunnen het bestand lezen; geef alleen uzelf leesrecht</translation>
    </message>
    <message>
        <source>practice mailbox, nothing leaves this computer</source>
        <translation>oefenpostvak, er gaat niets van deze computer af</translation>
    </message>
    <message>
        <source>there is no mail account yet</source>
        <translation>er is nog geen mailaccount</translation>
    </message>
    <message>
        <source>it is tried when it is first used</source>
        <translation>wordt bij het eerste gebruik geprobeerd</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Receiving calls</source>
        <translation>Aanroepen ontvangen</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailaccount</translation>
    </message>
    <message>
        <source>Mail account “%1”</source>
        <translation>Mailaccount “%1”</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Verbinding “%1”</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <extracomment>%1 what was checked</extracomment>
        <translation>%1: in orde</translation>
    </message>
    <message>
        <source>%1: please look at this</source>
        <translation>%1: kijk hier even naar</translation>
    </message>
    <message>
        <source>%1: not in order</source>
        <translation>%1: niet in orde</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Kortingscodes</translation>
    </message>
    <message>
        <source>Promo codes “%1”</source>
        <translation>Kortingscodes “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>nog %n code</numerusform>
            <numerusform>nog %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>no code left; whoever is to get one waits until you add some</source>
        <translation>geen code meer over; wie er een moet krijgen, wacht tot u er toevoegt</translation>
    </message>
    <message>
        <source>Who is told: %1</source>
        <extracomment>%1 the address of another system: &quot;Who is told: crm.example&quot;</extracomment>
        <translation>Wordt geïnformeerd: %1</translation>
    </message>
    <message>
        <source>it answers and accepts the login</source>
        <translation>het antwoordt en aanvaardt de aanmelding</translation>
    </message>
    <message>
        <source>it answers; whether it accepts the login shows when it is used</source>
        <translation>het antwoordt; of het de aanmelding aanvaardt, blijkt bij gebruik</translation>
    </message>
    <message>
        <source>for practice, nobody is called</source>
        <translation>om te oefenen, er wordt niets aangeroepen</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) did not arrive</source>
        <translation>
            <numerusform>%n melding is niet aangekomen</numerusform>
            <numerusform>%n meldingen zijn niet aangekomen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The sender repeated an earlier call. Nothing was done a second time.</source>
        <translation>De afzender heeft een eerdere aanroep herhaald. Er is niets dubbel gedaan.</translation>
    </message>
    <message>
        <source>The sender repeated the call of event %1. Nothing was done a second time.</source>
        <extracomment>%1 the number of an event, #1482</extracomment>
        <translation>De afzender heeft de aanroep van melding %1 herhaald. Er is niets dubbel gedaan.</translation>
    </message>
    <message>
        <source>There is an invitation for the same conversation or order already, so no second one is sent.</source>
        <translation>Voor hetzelfde gesprek of dezelfde bestelling is er al een uitnodiging; er wordt geen tweede verstuurd.</translation>
    </message>
    <message>
        <source>There is an invitation for the same conversation or order already (event %1), so no second one is sent.</source>
        <translation>Voor hetzelfde gesprek of dezelfde bestelling is er al een uitnodiging (melding %1); er wordt geen tweede verstuurd.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>No automation at this address waits for events of this kind: %1. Nothing is sent.</source>
        <extracomment>%1 the platform&apos;s own name for what happened</extracomment>
        <translation>Geen automatisering op dit adres wacht op meldingen van deze soort: %1. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>No automation at this address waits for events of this kind: %1. Wanted: %2. Nothing is sent.</source>
        <translation>Geen automatisering op dit adres wacht op meldingen van deze soort: %1. Gewenst: %2. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>If these events should count, add their kind to the automation.</source>
        <translation>Moeten deze meldingen meetellen, voeg hun soort dan toe aan de automatisering.</translation>
    </message>
    <message>
        <source>The call had no signature (%1), so it was refused.</source>
        <extracomment>%1 the name of an HTTP header</extracomment>
        <translation>De aanroep had geen handtekening (%1) en is geweigerd.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) has an unexpected form, so the call was refused.</source>
        <translation>De handtekening van de aanroep (%1) heeft een onverwachte vorm; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) does not fit the secret of the automation, so the call was refused.</source>
        <translation>De handtekening van de aanroep (%1) past niet bij de geheime sleutel van de automatisering; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>Check that the sender is set to sign its calls, and that it is really the platform you chose.</source>
        <translation>Controleer of de afzender zijn aanroepen ondertekent en of het echt het gekozen platform is.</translation>
    </message>
    <message>
        <source>Copy the secret from the sender once more. Usual reasons: a space at the end, the secret of another app, or a secret that was renewed.</source>
        <translation>Kopieer de geheime sleutel nog eens bij de afzender. Vaak is de oorzaak een spatie aan het eind, de sleutel van een andere app of een vernieuwde sleutel.</translation>
    </message>
    <message>
        <source>The call came without user name and password, so it was refused.</source>
        <translation>De aanroep kwam zonder gebruikersnaam en wachtwoord en is geweigerd.</translation>
    </message>
    <message>
        <source>The user name and password of the call have an unexpected form, so it was refused.</source>
        <translation>De gebruikersnaam en het wachtwoord van de aanroep hebben een onverwachte vorm; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The call came with the user name “%1”; “%2” was expected. It was refused.</source>
        <translation>De aanroep kwam met de gebruikersnaam “%1”; verwacht was “%2”. De aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The secret in the header of the call is missing or different, so the call was refused.</source>
        <translation>De geheime sleutel in de header van de aanroep ontbreekt of is anders; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The password of the call is not the one in the automation (user name “%1”), so the call was refused.</source>
        <translation>Het wachtwoord van de aanroep is niet dat van de automatisering (gebruikersnaam “%1”); de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>Compare the name of the header and the secret in the automation with the settings of the sender.</source>
        <translation>Vergelijk de naam van de header en de geheime sleutel in de automatisering met de instellingen van de afzender.</translation>
    </message>
    <message>
        <source>Compare user name and password in the automation with those at the sender, letter by letter.</source>
        <translation>Vergelijk gebruikersnaam en wachtwoord in de automatisering letter voor letter met die bij de afzender.</translation>
    </message>
    <message>
        <source>The call had no data, so it was refused.</source>
        <translation>De aanroep bevatte geen gegevens en is geweigerd.</translation>
    </message>
    <message>
        <source>The data of the call are not proper UTF-8 text, so it was refused.</source>
        <translation>De gegevens van de aanroep zijn geen geldige UTF-8-tekst; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The data of the call are nested too deeply to be read, so it was refused.</source>
        <translation>De gegevens van de aanroep zijn te diep genest om te lezen; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>formuliergegevens</translation>
    </message>
    <message>
        <source>The data of the call are broken (%1), so it was refused.</source>
        <extracomment>%1 a data format: JSON, XML, form data</extracomment>
        <translation>De gegevens van de aanroep zijn beschadigd (%1); de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The data of the call are broken (%1, at byte %2), so it was refused.</source>
        <extracomment>%1 a data format: JSON, XML, form data; %2 a position, counted in bytes</extracomment>
        <translation>De gegevens van de aanroep zijn beschadigd (%1, bij byte %2); de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The data as they came are kept under “Data”. Show them to whoever looks after the sending system.</source>
        <translation>De gegevens staan zoals ze kwamen onder “Gegevens”. Laat ze zien aan wie het verzendende systeem beheert.</translation>
    </message>
    <message>
        <source>User name and password are right.</source>
        <translation>Gebruikersnaam en wachtwoord kloppen.</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>De handtekening klopt.</translation>
    </message>
    <message>
        <source>This address asks for no proof of who calls.</source>
        <translation>Dit adres vraagt geen bewijs van wie aanroept.</translation>
    </message>
    <message>
        <source>The platform checked that this address exists. It was answered; nothing else was done.</source>
        <translation>Het platform heeft gecontroleerd of dit adres bestaat. Het kreeg antwoord; verder is er niets gedaan.</translation>
    </message>
    <message>
        <source>The platform sent a test. It was answered; nothing else was done.</source>
        <translation>Het platform heeft een test gestuurd. Het kreeg antwoord; verder is er niets gedaan.</translation>
    </message>
    <message>
        <source>Somebody opened this address in a browser. The address works; nothing else was done.</source>
        <translation>Iemand heeft dit adres in een browser geopend. Het adres werkt; verder is er niets gedaan.</translation>
    </message>
    <message>
        <source>A call came without user name and password. Many programs ask this way first and then call again with them.</source>
        <translation>Er kwam een aanroep zonder gebruikersnaam en wachtwoord. Veel programma&apos;s vragen eerst zo en roepen daarna opnieuw aan, mét.</translation>
    </message>
    <message>
        <source>A call came to an address that no automation has. It was turned away.</source>
        <translation>Er kwam een aanroep op een adres dat geen enkele automatisering heeft. Die is niet aangenomen.</translation>
    </message>
    <message>
        <source>If calls are missing, copy the address from the automation into the sending system once more.</source>
        <translation>Ontbreken er aanroepen, kopieer dan het adres uit de automatisering nog eens naar het verzendende systeem.</translation>
    </message>
    <message>
        <source>A call was larger than allowed and was turned away.</source>
        <translation>Een aanroep was groter dan toegestaan en is niet aangenomen.</translation>
    </message>
    <message>
        <source>A call was turned away because it was malformed, too slow, or one too many at the same time.</source>
        <translation>Een aanroep is niet aangenomen: verkeerd opgebouwd, te traag, of te veel tegelijk.</translation>
    </message>
    <message>
        <source>The data of the call are not what this platform sends, so it was refused.</source>
        <translation>De gegevens van de aanroep zijn niet wat dit platform stuurt; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>A call was received and stored.</source>
        <translation>Er is een aanroep ontvangen en opgeslagen.</translation>
    </message>
    <message>
        <source>A call was received and stored: %1.</source>
        <translation>Er is een aanroep ontvangen en opgeslagen: %1.</translation>
    </message>
    <message>
        <source>A call was received and stored: %1, %2.</source>
        <extracomment>%1 a platform, %2 the platform&apos;s own name for what happened, such as conversation.admin.closed</extracomment>
        <translation>Er is een aanroep ontvangen en opgeslagen: %1, %2.</translation>
    </message>
    <message>
        <source>The answer counts on the satisfaction board. No automation waits for events of this kind (%1), so nothing is sent.</source>
        <extracomment>%1 the platform&apos;s own name for what happened</extracomment>
        <translation>Het antwoord telt mee op het tevredenheidsbord. Geen enkele automatisering wacht op zulke meldingen (%1), dus er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) is made over the office&apos;s public address, and none is set, so the call was refused.</source>
        <translation>De handtekening van de aanroep (%1) gaat ook over het openbare adres van het kantoor, en dat is niet ingesteld; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) does not fit the secret of the automation and the public address %2, so the call was refused.</source>
        <extracomment>%1 the name of an HTTP header, %2 an address on the web</extracomment>
        <translation>De handtekening van de aanroep (%1) past niet bij de geheime sleutel van de automatisering en het openbare adres %2; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>Set the office&apos;s public address in the settings and enter it at the sender.</source>
        <translation>Stel het openbare adres van het kantoor in bij de instellingen en vul het in bij de afzender.</translation>
    </message>
    <message>
        <source>The sender signs the public address that it calls. If your public address has changed, copy the address of the automation into the sender once more; else copy the secret from there again.</source>
        <translation>De afzender ondertekent het openbare adres dat hij aanroept. Is uw openbare adres veranderd, kopieer het adres van de automatisering dan nog eens naar de afzender; kopieer anders de geheime sleutel daar opnieuw.</translation>
    </message>
    <message>
        <source>The secret in the data of the call (%1) is missing or different, so the call was refused.</source>
        <extracomment>%1 the name of a field in the data of a call</extracomment>
        <translation>De geheime sleutel in de gegevens van de aanroep (%1) ontbreekt of is anders; de aanroep is geweigerd.</translation>
    </message>
    <message>
        <source>Compare the secret in the automation with the one at the sender, letter by letter.</source>
        <translation>Vergelijk de geheime sleutel in de automatisering met die bij de afzender, letter voor letter.</translation>
    </message>
    <message>
        <source>The secret of the call is right.</source>
        <translation>De geheime sleutel van de aanroep klopt.</translation>
    </message>
</context>
<context>
    <name>EnalyzerDestination</name>
    <message>
        <source>Invite through Enalyzer</source>
        <translation>Uitnodigen via Enalyzer</translation>
    </message>
    <message>
        <source>Enalyzer adds the respondent to the survey and sends the invitation.</source>
        <translation>Enalyzer voegt de respondent aan de enquête toe en verstuurt de uitnodiging.</translation>
    </message>
</context>
<context>
    <name>EnalyzerIncoming</name>
    <message>
        <source>Systems that can call Enalyzer&apos;s Invite call yours: they invite a list of people. The key is that of an automation which begins with Enalyzer.</source>
        <translation>Systemen die Invite van Enalyzer kunnen aanroepen, roepen de uwe aan: ze nodigen een lijst personen uit. De sleutel is die van een automatisering die met Enalyzer begint.</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen uitnodigen</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>automation</source>
        <extracomment>a section of the workspace file; a number or a name follows: &quot;automation 1&quot;</extracomment>
        <translation>automatisering</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>This is not a workspace file of Surveyhook.</source>
        <translation>Dit is geen werkruimtebestand van Surveyhook.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program.</source>
        <translation>Het bestand is gemaakt door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>This entry cannot be used.</source>
        <translation>Dit onderdeel is niet bruikbaar.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 where in the file, in words; %2 what is wrong; %3 the same place as a JSON pointer</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>a group { }</source>
        <extracomment>a kind of JSON value, in a list of what is expected</extracomment>
        <translation>een groep { }</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>een lijst [ ]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een heel getal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Expected is %1; found was %2.</source>
        <extracomment>%1 and %2 kinds of values: &quot;a text&quot;, &quot;a list [ ]&quot;</extracomment>
        <translation>Verwacht: %1; gevonden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Allowed: %2.</source>
        <translation>“%1” mag hier niet. Toegestaan: %2.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>The number %1 is out of range. Allowed: %2.</source>
        <extracomment>%1 a number, %2 such as &quot;at least 1&quot; or &quot;1 to 365&quot;</extracomment>
        <translation>Het getal %1 valt buiten het bereik. Toegestaan: %2.</translation>
    </message>
    <message>
        <source>The text is too short or too long. Allowed number of characters: %1.</source>
        <extracomment>%1 such as &quot;at least 1&quot; or &quot;1 to 64&quot;</extracomment>
        <translation>De tekst is te kort of te lang. Toegestaan aantal tekens: %1.</translation>
    </message>
    <message>
        <source>There are too few or too many entries. Allowed: %1.</source>
        <translation>Er zijn te weinig of te veel onderdelen. Toegestaan: %1.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in the workspace.</source>
        <extracomment>%1 a kind of entry (&quot;message&quot;), %2 its id</extracomment>
        <translation>In de werkruimte staat geen %1 “%2”.</translation>
    </message>
    <message>
        <source>The connection “%1” (%2) cannot do this. Possible: %3.</source>
        <translation>De verbinding “%1” (%2) kan dit niet. Mogelijk: %3.</translation>
    </message>
    <message>
        <source>Two automations use the same address, so “%1” must be the same as in “%2”.</source>
        <extracomment>%1 the name of an entry such as &quot;secret&quot;, %2 an automation</extracomment>
        <translation>Twee automatiseringen gebruiken hetzelfde adres, dus “%1” moet gelijk zijn aan die in “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>The delay is too long. The longest is %n day(s).</source>
        <translation>
            <numerusform>De wachttijd is te lang. De langste is %n dag.</numerusform>
            <numerusform>De wachttijd is te lang. De langste is %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this change the stored %1 “%2” would not work any more.</source>
        <translation>Met deze wijziging zou %1 “%2”, die al is opgeslagen, niet meer werken.</translation>
    </message>
    <message>
        <source>The address of the %1 “%2” has changed, so its “%3” was removed. Please enter it again.</source>
        <translation>Het adres van %1 “%2” is gewijzigd; daarom is “%3” verwijderd. Voer die waarde opnieuw in.</translation>
    </message>
    <message>
        <source>This version cannot carry out the action “%1” of “%2” yet. Its events will be kept.</source>
        <translation>Deze versie kan de actie “%1” van “%2” nog niet uitvoeren. De meldingen worden bewaard.</translation>
    </message>
    <message>
        <source>This version cannot carry out the look-up “%1” of “%2” yet. Its events will be kept.</source>
        <translation>Deze versie kan “%1” van “%2” nog niet opzoeken. De meldingen worden bewaard.</translation>
    </message>
    <message>
        <source>This version does not know the platform “%1” of “%2” yet. Its events will be kept.</source>
        <translation>Deze versie kent het platform “%1” van “%2” nog niet. De meldingen worden bewaard.</translation>
    </message>
    <message>
        <source>This version does not send our own events yet (subscription “%1”).</source>
        <translation>Deze versie verstuurt nog geen eigen meldingen (abonnement “%1”).</translation>
    </message>
    <message>
        <source>This is not a readable JSON file (at byte %1).</source>
        <translation>Dit bestand is niet als JSON te lezen (bij byte %1).</translation>
    </message>
    <message>
        <source>The locked secrets in the file are damaged.</source>
        <translation>De versleutelde geheimen in het bestand zijn beschadigd.</translation>
    </message>
    <message>
        <source>The pass-phrase does not fit the file.</source>
        <translation>De wachtwoordzin past niet bij het bestand.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” ontbreekt.</translation>
    </message>
    <message>
        <source>The text does not have the expected form.</source>
        <translation>De tekst heeft niet de verwachte vorm.</translation>
    </message>
    <message>
        <source>The key of an address may hold letters, digits, - and _ only.</source>
        <translation>De sleutel van een adres mag alleen letters, cijfers, - en _ bevatten.</translation>
    </message>
    <message>
        <source>A time of day looks like 08:30.</source>
        <translation>Een tijdstip ziet eruit als 08:30.</translation>
    </message>
    <message>
        <source>There is no day on which invitations may leave.</source>
        <translation>Er is geen dag waarop uitnodigingen mogen vertrekken.</translation>
    </message>
    <message>
        <source>Holidays are none, PL, NL or PL+NL.</source>
        <translation>Feestdagen zijn none, PL, NL of PL+NL.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a field.</source>
        <translation>“%1” is geen pad van een veld.</translation>
    </message>
    <message>
        <source>There is no comparison “%1”.</source>
        <translation>De vergelijking “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>A condition needs exactly one comparison.</source>
        <translation>Een voorwaarde heeft precies één vergelijking nodig.</translation>
    </message>
    <message>
        <source>Groups of conditions may not hold further groups.</source>
        <translation>Groepen van voorwaarden mogen geen verdere groepen bevatten.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is geen getal.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>“%1” is geen datum of tijd.</translation>
    </message>
    <message>
        <source>There is no change “%1” for a value.</source>
        <translation>De bewerking “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>The change “%1” needs more details.</source>
        <translation>De bewerking “%1” heeft meer gegevens nodig.</translation>
    </message>
    <message>
        <source>A survey field takes either a field or a fixed text.</source>
        <translation>Een enquêteveld neemt óf een veld óf een vaste tekst.</translation>
    </message>
    <message>
        <source>The language is either fixed or taken from a field.</source>
        <translation>De taal is óf vast óf komt uit een veld.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>De tijdzone “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1” is geen webadres.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>“%1” is geen domein.</translation>
    </message>
    <message>
        <source>The sending time from %1 to %2 ends before it begins.</source>
        <translation>De verzendtijd van %1 tot %2 eindigt voordat hij begint.</translation>
    </message>
    <message>
        <source>A person needs an e-mail address, a phone number or a respondent number.</source>
        <translation>Een persoon heeft een e-mailadres, een telefoonnummer of een respondentnummer nodig.</translation>
    </message>
    <message>
        <source>The id “%1” is there twice.</source>
        <translation>De id “%1” komt twee keer voor.</translation>
    </message>
    <message>
        <source>Nothing fills the placeholder “%1”. Known: %2.</source>
        <translation>Niets vult de invulplek “%1”. Bekend: %2.</translation>
    </message>
    <message>
        <source>A placeholder begins with {{ but does not end with }}.</source>
        <translation>Een invulplek begint met {{ maar eindigt niet met }}.</translation>
    </message>
    <message>
        <source>The message holds a survey link, but the survey “%1” has none.</source>
        <translation>Het bericht bevat een enquêtelink, maar de enquête “%1” heeft er geen.</translation>
    </message>
    <message>
        <source>The survey “%2” has no field “%1”.</source>
        <translation>De enquête “%2” heeft geen veld “%1”.</translation>
    </message>
    <message>
        <source>The survey “%2” needs the field “%1”, and nothing fills it.</source>
        <translation>De enquête “%2” heeft het veld “%1” nodig, en niets vult dat.</translation>
    </message>
    <message>
        <source>The message “%2” has no text in the language “%1”.</source>
        <translation>Het bericht “%2” heeft geen tekst in de taal “%1”.</translation>
    </message>
    <message>
        <source>The secrets in the file are locked. They are taken over only with the pass-phrase.</source>
        <translation>De geheimen in het bestand zijn versleuteld. Ze worden alleen met de wachtwoordzin overgenomen.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>entry</source>
        <extracomment>any part of the workspace file; its name follows</extracomment>
        <translation>onderdeel</translation>
    </message>
    <message>
        <source>“%1” came without a secret, so a new one signs what is sent. Copy it to the other system: “Connections”, “Tell other systems”.</source>
        <translation>“%1” kwam zonder geheim, dus ondertekent een nieuw geheim wat wordt verzonden. Kopieer het naar het andere systeem: “Verbindingen”, “Andere systemen informeren”.</translation>
    </message>
</context>
<context>
    <name>FieldTitles</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>an identifying number, such as a customer&apos;s number</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Part of the conversation</source>
        <translation>Deel van het gesprek</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>a request to a help desk</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Bestelregel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>heading, of a message or a conversation</extracomment>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>a short label that was put on something</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Opgezocht</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and whose it is: &quot;E-mail (contact)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>a group of fields that has no better name</extracomment>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Aanvullende gegevens</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <extracomment>the number that something has in another system</extracomment>
        <translation>Nummer in ander systeem</translation>
    </message>
</context>
<context>
    <name>HolidayNames</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Driekoningen</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>de Dag van de Arbeid</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <extracomment>3 May in Poland</extracomment>
        <translation>de Poolse Dag van de Grondwet</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <extracomment>5 May in the Netherlands</extracomment>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Maria-Tenhemelopneming</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <extracomment>11 November in Poland</extracomment>
        <translation>de Poolse Onafhankelijkheidsdag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>kerstavond</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Eerste Kerstdag</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <extracomment>26 December</extracomment>
        <translation>Tweede Kerstdag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Eerste Paasdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Tweede Paasdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Eerste Pinksterdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Tweede Pinksterdag</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Sacramentsdag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <extracomment>27 April in the Netherlands, the 26th when that is a Sunday</extracomment>
        <translation>Koningsdag</translation>
    </message>
</context>
<context>
    <name>HomeNotices</name>
    <message>
        <source>%1 cannot reach this computer yet: no public address is set.</source>
        <extracomment>%1 names of systems, with commas</extracomment>
        <translation>Zonder openbaar adres kunnen deze systemen deze computer niet bereiken: %1.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Openbaar adres instellen</translation>
    </message>
    <message>
        <source>Mails of “%1” stay in the practice mailbox: nobody gets them.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>E-mails van “%1” blijven in het oefenpostvak: niemand krijgt ze.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Oefenpostvak openen</translation>
    </message>
    <message numerus="yes">
        <source>Mails of %n automation(s) stay in the practice mailbox: nobody gets them.</source>
        <translation>
            <numerusform>E-mails van %n automatisering blijven in het oefenpostvak: niemand krijgt ze.</numerusform>
            <numerusform>E-mails van %n automatiseringen blijven in het oefenpostvak: niemand krijgt ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are held: nothing is sent for them.</source>
        <translation>
            <numerusform>%n melding wordt vastgehouden: er wordt niets voor verzonden.</numerusform>
            <numerusform>%n meldingen worden vastgehouden: er wordt niets voor verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>No promo code is left in “%1”: whoever is to get one waits.</source>
        <extracomment>%1 the name of a pool of promo codes</extracomment>
        <translation>In “%1” is geen kortingscode meer over: wie er een moet krijgen, wacht.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n promo code(s) left in “%1”.</source>
        <translation>
            <numerusform>Nog maar %n kortingscode in “%1”.</numerusform>
            <numerusform>Nog maar %n kortingscodes in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add promo codes</source>
        <translation>Kortingscodes toevoegen</translation>
    </message>
    <message>
        <source>%1 may call in vain: your public address is another one since the tunnel was started anew.</source>
        <extracomment>%1 names of systems, with commas</extracomment>
        <translation>%1: aanroepen komen misschien niet aan, want sinds de tunnel opnieuw is gestart hebt u een ander openbaar adres.</translation>
    </message>
    <message>
        <source>Show the new address</source>
        <translation>Het nieuwe adres tonen</translation>
    </message>
    <message>
        <source>All sending is stopped: no invitation leaves.</source>
        <translation>Al het verzenden is gestopt: er vertrekt geen uitnodiging.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Tonen wat wacht</translation>
    </message>
</context>
<context>
    <name>InformDestination</name>
    <message>
        <source>Inform another system</source>
        <extracomment>the name of an action: telling another system what happened</extracomment>
        <translation>Een ander systeem inlichten</translation>
    </message>
    <message>
        <source>Address of the other system</source>
        <translation>Adres van het andere systeem</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Empty: the address asks for no login.</source>
        <translation>Leeg: het adres vraagt geen aanmelding.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The other system gets a notification with the automation, the person and your note.</source>
        <translation>Het andere systeem krijgt een melding met de automatisering, de persoon en uw notitie.</translation>
    </message>
    <message>
        <source>Shape of the notification</source>
        <translation>Vorm van de melding</translation>
    </message>
    <message>
        <source>As SALESmanago sends it</source>
        <translation>Zoals SALESmanago die stuurt</translation>
    </message>
    <message>
        <source>Signed (Standard Webhooks)</source>
        <translation>Ondertekend (Standard Webhooks)</translation>
    </message>
    <message>
        <source>Secret for the signature</source>
        <translation>Geheim voor de handtekening</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>No mail server with the name “%1” was found. Nothing was sent.</source>
        <translation>Er is geen mailserver met de naam “%1” gevonden. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Check the name of the server in the mail account, and whether this computer is on the internet.</source>
        <translation>Controleer de naam van de server in het mailaccount en of deze computer met internet verbonden is.</translation>
    </message>
    <message>
        <source>The mail server %1 (port %2) could not be reached. Nothing was sent.</source>
        <extracomment>%1 the name of a server, %2 a port number</extracomment>
        <translation>De mailserver %1 (poort %2) was niet bereikbaar. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Check server and port in the mail account. A firewall or an internet provider may also block it.</source>
        <translation>Controleer server en poort in het mailaccount. Ook een firewall of de internetprovider kan de verbinding blokkeren.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time. Nothing was sent.</source>
        <translation>De mailserver %1 antwoordde niet op tijd. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>No safe connection to the mail server %1 could be made. Nothing was sent.</source>
        <translation>Er kon geen veilige verbinding met de mailserver %1 worden gemaakt. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Check the kind of encryption and the port in the mail account (usual pairs: STARTTLS and 587, TLS and 465), and the certificate of the server.</source>
        <translation>Controleer de soort versleuteling en de poort in het mailaccount (meestal STARTTLS en 587, of TLS en 465) en het certificaat van de server.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the login of “%2”. Nothing was sent.</source>
        <extracomment>%1 the name of a server, %2 a user name</extracomment>
        <translation>De mailserver %1 heeft de aanmelding van “%2” niet geaccepteerd. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Enter user name and password of the mail account once more. Some providers want an app password. Then choose “Try again”.</source>
        <translation>Voer gebruikersnaam en wachtwoord van het mailaccount opnieuw in. Sommige providers vragen een app-wachtwoord. Kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The mail server %1 broke the connection before the mail was handed over. Nothing was sent.</source>
        <translation>De mailserver %1 verbrak de verbinding voordat de mail was overgedragen. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke while the mail was being handed over. It may have been sent, so it was not sent again.</source>
        <translation>De verbinding met de mailserver %1 brak af tijdens het overdragen van de mail. Die kan verstuurd zijn en is daarom niet opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>Look into the sent mail of the account. If it is not there, choose “Try again”; if it is, choose “Cancel”.</source>
        <translation>Kijk bij de verzonden mail van het account. Staat de mail er niet, kies dan “Opnieuw proberen”; staat hij er wel, kies dan “Annuleren”.</translation>
    </message>
    <message>
        <source>The mail server does not accept the address %1. Nothing was sent there.</source>
        <translation>De mailserver accepteert het adres %1 niet. Daarheen is niets verstuurd.</translation>
    </message>
    <message>
        <source>Often a letter is wrong. Correct the address in the system it came from, then choose “Run again”, or choose “Cancel”.</source>
        <translation>Vaak is er een typefout. Verbeter het adres in het systeem waar het vandaan komt en kies “Opnieuw uitvoeren”, of kies “Annuleren”.</translation>
    </message>
    <message>
        <source>The mail server does not let us write as %1. Nothing was sent.</source>
        <translation>De mailserver laat ons niet schrijven namens %1. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Use the address that belongs to the mail account as the sender, then choose “Try again”.</source>
        <translation>Gebruik als afzender het adres dat bij het mailaccount hoort en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail for good.</source>
        <translation>De mailserver %1 heeft de mail definitief geweigerd.</translation>
    </message>
    <message>
        <source>The details say why. Usual reasons: a full quota, or a text that looks like advertising. Then choose “Try again”.</source>
        <translation>De details zeggen waarom. Vaak is een limiet bereikt of lijkt de tekst op reclame. Kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot take the mail right now.</source>
        <translation>De mailserver %1 kan de mail nu niet aannemen.</translation>
    </message>
    <message>
        <source>The mail could not be written into the practice mailbox.</source>
        <translation>De mail kon niet in het oefenpostvak worden gezet.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then choose “Try again”.</source>
        <translation>Controleer of de schijf vol is en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The mail account “%1” is missing or is not a mail account. Nothing was sent.</source>
        <translation>Het mailaccount “%1” ontbreekt of is geen mailaccount. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose a mail account in the automation, then choose “Try again”.</source>
        <translation>Kies een mailaccount in de automatisering en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The message holds the placeholder “%1”, and nothing fills it. Nothing was sent.</source>
        <translation>Het bericht bevat de invulplek “%1”, en niets vult die in. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Correct the name in the message, or fill it in the automation. Then choose “Run again”.</source>
        <translation>Verbeter de naam in het bericht, of vul die in de automatisering in. Kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>The message “%1” is missing. Nothing was sent.</source>
        <translation>Het bericht “%1” ontbreekt. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The message “%1” has no text in the language “%2”. Nothing was sent.</source>
        <extracomment>%1 the name of a message, %2 the code of a language</extracomment>
        <translation>Het bericht “%1” heeft geen tekst in de taal “%2”. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Add the text to the message, then choose “Try again”.</source>
        <translation>Voeg de tekst aan het bericht toe en kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The server %1 does not answer as a mail server does. Nothing was sent.</source>
        <translation>De server %1 antwoordt niet zoals een mailserver. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mail account yet. Nothing was sent.</source>
        <translation>Er heeft nog niemand ingelogd bij het mailaccount. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 does not let Surveyhook send from the mail account any more: the permission was withdrawn or has expired. Nothing was sent.</source>
        <extracomment>%1 the name of a mail provider&apos;s server</extracomment>
        <translation>%1 laat Surveyhook niet meer verzenden vanuit het mailaccount: de toestemming is ingetrokken of verlopen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID or the client secret of the mail account. Nothing was sent.</source>
        <translation>%1 kent de client-ID of het clientgeheim van het mailaccount niet. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1, which lets Surveyhook into the mail account, did not answer. Nothing was sent.</source>
        <translation>%1, dat Surveyhook toegang geeft tot het mailaccount, antwoordde niet. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 did not let Surveyhook into the mail account. Nothing was sent.</source>
        <translation>%1 gaf Surveyhook geen toegang tot het mailaccount. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet.</source>
        <translation>Controleer of deze computer verbinding met internet heeft.</translation>
    </message>
    <message>
        <source>Compare client ID and client secret in the mail account with those at the provider. Then choose “Try again”.</source>
        <translation>Vergelijk client-ID en clientgeheim in het mailaccount met die bij de aanbieder. Kies daarna “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>Choose the mail account under Connections and sign in again. Then choose “Try again”.</source>
        <translation>Kies het mailaccount onder Verbindingen en log opnieuw in. Kies daarna “Opnieuw proberen”.</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1: use the password of your mailbox. If the login fails, switch on “mail programs” (SMTP) in the settings of the mailbox first.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1: gebruik het wachtwoord van uw mailbox. Lukt het aanmelden niet, zet dan eerst in de instellingen van de mailbox “mailprogramma&apos;s” (SMTP) aan.</translation>
    </message>
    <message>
        <source>%1: every customer has a mail server of its own. Its name stands in the control panel under e-mail. Use the password of your mailbox.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1: elke klant heeft een eigen mailserver. De naam staat in het klantenpaneel bij e-mail. Gebruik het wachtwoord van uw mailbox.</translation>
    </message>
    <message>
        <source>The server is a guess. If the check fails, ask whoever runs your mail for the “outgoing mail server (SMTP)”.</source>
        <translation>De server is een gok. Mislukt de controle, vraag dan wie uw mail beheert naar de “server voor uitgaande mail (SMTP)”.</translation>
    </message>
    <message>
        <source>Or let the office sign in in the browser, with its own client ID: choose that under “Show server and login”.</source>
        <translation>Of log in via de browser met een eigen client-ID: kies dat onder “Server en aanmelding tonen”.</translation>
    </message>
    <message>
        <source>%1 does not accept the usual password here.
1. Open the security settings of your account.
2. Switch on two-step login.
3. Make an app password for Surveyhook.
4. Paste it below.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1 accepteert hier niet het gewone wachtwoord.
1. Open de beveiligingsinstellingen van uw account.
2. Zet aanmelden in twee stappen aan.
3. Maak een app-wachtwoord voor Surveyhook.
4. Plak het hieronder.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in in the browser. Whoever looks after your computers does the first step once.
1. At the provider, register Surveyhook as an application of your office (desktop, address http://localhost, permission SMTP.Send).
2. Copy its client ID here.
3. Press “Sign in…”.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1 wil dat u inlogt in de browser. Wie uw computers beheert, doet de eerste stap één keer.
1. Registreer Surveyhook bij de aanbieder als applicatie van uw kantoor (desktop, adres http://localhost, machtiging SMTP.Send).
2. Kopieer de client-ID hierheen.
3. Klik op “Inloggen…”.</translation>
    </message>
</context>
<context>
    <name>MessageChecks</name>
    <message>
        <source>Write a subject.</source>
        <translation>Schrijf een onderwerp.</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Schrijf de tekst van het bericht.</translation>
    </message>
    <message>
        <source>A placeholder begins with {{ but does not end with }}.</source>
        <translation>Een invulplek begint met {{ maar eindigt niet met }}.</translation>
    </message>
    <message numerus="yes">
        <source>The subject is longer than %n character(s): phones cut it off.</source>
        <translation>
            <numerusform>Het onderwerp is langer dan %n teken: telefoons breken het af.</numerusform>
            <numerusform>Het onderwerp is langer dan %n tekens: telefoons breken het af.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to the survey is in the text.</source>
        <translation>De link naar de enquête staat in de tekst.</translation>
    </message>
    <message>
        <source>The link to the survey is missing: nobody could answer. Insert it with the link button.</source>
        <translation>De link naar de enquête ontbreekt: niemand zou kunnen antwoorden. Voeg hem in met de linkknop.</translation>
    </message>
    <message>
        <source>The link to opt out is in the text.</source>
        <translation>De afmeldlink staat in de tekst.</translation>
    </message>
    <message>
        <source>The way to opt out is added below the text by itself.</source>
        <translation>De manier om zich af te melden komt vanzelf onder de tekst.</translation>
    </message>
    <message>
        <source>Nothing fills the placeholder “%1”. Delete it, or add a survey field of this name.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>Niets vult de invulplek “%1”. Verwijder hem, of voeg een enquêteveld met deze naam toe.</translation>
    </message>
    <message>
        <source>When “%1” is empty, nothing stands in its place. Write above what to say instead.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>Als “%1” leeg is, staat daar niets. Schrijf hierboven wat er dan moet staan.</translation>
    </message>
    <message>
        <source>“%1” is filled only where a promo code is given away. Choose this message there, under “Further actions”, and nowhere else.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>“%1” wordt alleen ingevuld waar een kortingscode wordt weggegeven. Kies dit bericht daar, onder “Verdere acties”, en nergens anders.</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>After a chat: would you recommend us?</source>
        <translation>Na een chat: zou u ons aanbevelen?</translation>
    </message>
    <message>
        <source>After a service: were you satisfied?</source>
        <translation>Na een dienst: was u tevreden?</translation>
    </message>
    <message>
        <source>Short and plain</source>
        <translation>Kort en eenvoudig</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>is</source>
        <extracomment>after the name of a field: &quot;channel is CHAT&quot;</extracomment>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>begint met</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is een van</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is niet leeg</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>is groter dan</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is kleiner dan</translation>
    </message>
    <message>
        <source>is before</source>
        <extracomment>of a time: &quot;closed at is before 1 May&quot;</extracomment>
        <translation>is vóór</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>is na</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <extracomment>of a time: &quot;created at is longer ago than 2 days&quot;</extracomment>
        <translation>is langer geleden dan</translation>
    </message>
    <message>
        <source>is less long ago than</source>
        <translation>is korter geleden dan</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The caller named a person of the survey&apos;s list; no label was changed.</source>
        <translation>De aanroep noemde een persoon van de lijst van de enquête; er is geen label gewijzigd.</translation>
    </message>
    <message>
        <source>The caller changed labels of a person: %1.</source>
        <extracomment>%1 labels and their new values: l4 = VIP, l7 = 9</extracomment>
        <translation>De aanroep wijzigde labels van een persoon: %1.</translation>
    </message>
    <message>
        <source>The caller put a person onto the survey&apos;s list. Nothing is sent.</source>
        <translation>De aanroep zette een persoon op de lijst van de enquête. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>The caller put a person onto the survey&apos;s list, with labels: %1. Nothing is sent.</source>
        <extracomment>%1 labels and their values: l4 = VIP, l7 = 9</extracomment>
        <translation>De aanroep zette een persoon op de lijst van de enquête, met labels: %1. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>The collector is on: invitations leave, also those that waited for it.</source>
        <translation>De collector staat aan: uitnodigingen gaan de deur uit, ook die erop wachtten.</translation>
    </message>
    <message>
        <source>The collector is off: people who are added wait until it is turned on.</source>
        <translation>De collector staat uit: toegevoegde personen wachten tot hij wordt aangezet.</translation>
    </message>
    <message>
        <source>The call was refused: its keys are not the ones in the settings.</source>
        <translation>De aanroep is geweigerd: de sleutels zijn niet die van de instellingen.</translation>
    </message>
    <message>
        <source>The call was refused: the parameter %1 is missing or cannot be read.</source>
        <extracomment>%1 the name of a parameter: id_survey</extracomment>
        <translation>De aanroep is geweigerd: de parameter %1 ontbreekt of is onleesbaar.</translation>
    </message>
    <message>
        <source>The call was refused: no survey has the number that it names.</source>
        <translation>De aanroep is geweigerd: geen enquête heeft het genoemde nummer.</translation>
    </message>
    <message>
        <source>The call was refused: nobody has the number that it names.</source>
        <translation>De aanroep is geweigerd: niemand heeft het genoemde nummer.</translation>
    </message>
    <message>
        <source>The call was refused: nobody on the list has the token that it names.</source>
        <translation>De aanroep is geweigerd: niemand op de lijst heeft het genoemde token.</translation>
    </message>
    <message>
        <source>The call was refused: the survey has no such message.</source>
        <translation>De aanroep is geweigerd: de enquête heeft dat bericht niet.</translation>
    </message>
    <message>
        <source>The call was refused: there is no such collector.</source>
        <translation>De aanroep is geweigerd: die collector bestaat niet.</translation>
    </message>
    <message>
        <source>The call was refused: the collector sends no invitations by e-mail or SMS.</source>
        <translation>De aanroep is geweigerd: deze collector verstuurt geen uitnodigingen per e-mail of sms.</translation>
    </message>
    <message>
        <source>The call was refused: the collector has no message to send.</source>
        <translation>De aanroep is geweigerd: de collector heeft geen bericht om te verzenden.</translation>
    </message>
    <message>
        <source>The call was refused: it holds no valid e-mail address.</source>
        <translation>De aanroep is geweigerd: er staat geen geldig e-mailadres in.</translation>
    </message>
    <message>
        <source>The call was refused: what it asks for is not known here.</source>
        <translation>De aanroep is geweigerd: wat gevraagd wordt, is hier onbekend.</translation>
    </message>
    <message>
        <source>Copy the address from the settings into the calling system once more.</source>
        <translation>Kopieer het adres uit de instellingen opnieuw naar het aanroepende systeem.</translation>
    </message>
    <message>
        <source>Compare the call with the settings and correct it in the calling system.</source>
        <translation>Vergelijk de aanroep met de instellingen en verbeter die in het aanroepende systeem.</translation>
    </message>
    <message>
        <source>The list was refused whole, faults found: %1. Nobody was invited.</source>
        <extracomment>%1 a number</extracomment>
        <translation>De lijst is in zijn geheel geweigerd, gevonden fouten: %1. Niemand is uitgenodigd.</translation>
    </message>
    <message>
        <source>The answer to the caller names each row and field. The list can be sent again when it is corrected.</source>
        <translation>Het antwoord aan de aanroeper noemt elke rij en elk veld. Na verbetering kan de lijst opnieuw worden gestuurd.</translation>
    </message>
    <message>
        <source>A survey was answered, reports the survey tool.</source>
        <translation>Het enquêteprogramma meldt dat er een enquête is ingevuld.</translation>
    </message>
    <message>
        <source>No invitation of ours belongs to the answer.</source>
        <translation>Bij dit antwoord hoort geen uitnodiging van ons.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) count as answered.</source>
        <extracomment>invitations that were sent and whose surveys are answered now</extracomment>
        <translation>
            <numerusform>%n uitnodiging telt als beantwoord.</numerusform>
            <numerusform>%n uitnodigingen tellen als beantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person has answered the survey.</source>
        <translation>Deze persoon heeft de enquête ingevuld.</translation>
    </message>
    <message>
        <source>The call was refused: it holds no valid phone number, and the collector sends SMS.</source>
        <translation>De aanroep is geweigerd: er staat geen geldig telefoonnummer in, en de collector verstuurt sms.</translation>
    </message>
    <message>
        <source>The call was refused: its data hold nothing that can be used here.</source>
        <translation>De aanroep is geweigerd: de gegevens bevatten niets dat hier bruikbaar is.</translation>
    </message>
    <message>
        <source>The call holds no list of people.</source>
        <translation>De aanroep bevat geen lijst met personen.</translation>
    </message>
    <message>
        <source>Row %1, %2: nothing stands there.</source>
        <extracomment>%1 the number of a row, %2 the name of a field</extracomment>
        <translation>Rij %1, %2: daar staat niets.</translation>
    </message>
    <message>
        <source>Row %1, %2: this is no e-mail address.</source>
        <translation>Rij %1, %2: dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Row %1 is no group of fields { }.</source>
        <translation>Rij %1 is geen groep velden { }.</translation>
    </message>
    <message>
        <source>Further faults: %1.</source>
        <extracomment>%1 a number: so many faults of a list are not named here</extracomment>
        <translation>Overige fouten: %1.</translation>
    </message>
</context>
<context>
    <name>PastedLinks</name>
    <message>
        <source>The part “%1” is missing in the link. Copy the link once more, from its beginning to its end.</source>
        <extracomment>%1 a part of a pasted link: &quot;cId&quot;</extracomment>
        <translation>In de link ontbreekt het deel “%1”. Kopieer de link nog een keer, van begin tot eind.</translation>
    </message>
    <message>
        <source>The part “%1” of the link is not filled in or was cut off. Copy the link from your own account, not from a manual.</source>
        <extracomment>%1 a part of a pasted link: &quot;webhook_key&quot;; it holds &quot;[webhook_key]&quot; or &quot;…&quot;</extracomment>
        <translation>Het deel “%1” van de link is niet ingevuld of is afgekapt. Kopieer de link uit uw eigen account, niet uit een handleiding.</translation>
    </message>
    <message>
        <source>This address cannot be read. Copy the link once more, from its beginning to its end.</source>
        <translation>Dit adres is niet te lezen. Kopieer de link nog een keer, van begin tot eind.</translation>
    </message>
    <message>
        <source>The beginning of the link is missing. It starts with https://.</source>
        <translation>Het begin van de link ontbreekt. Die begint met https://.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>title of a part of a pasted link: the name of the computer it leads to</extracomment>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>State of the automation: %1.</source>
        <extracomment>%1 a state: On, Off, Paused …</extracomment>
        <translation>Status van de automatisering: %1.</translation>
    </message>
    <message>
        <source>No address of the customer is in the event.</source>
        <translation>In de melding staat geen adres van de klant.</translation>
    </message>
    <message>
        <source>The customer&apos;s address is %1.</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Het adres van de klant is %1.</translation>
    </message>
    <message>
        <source>A condition of the automation is not met, so nothing is sent.</source>
        <translation>Aan een voorwaarde van de automatisering is niet voldaan; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>A condition is not met, so nothing is sent: %1.</source>
        <extracomment>%1 a condition and what it met: &quot;channel is one of CHAT, CALL: it was SMS&quot;</extracomment>
        <translation>Aan een voorwaarde is niet voldaan; er wordt niets verstuurd: %1.</translation>
    </message>
    <message>
        <source>If this event should count, change the condition and choose “Run again”.</source>
        <translation>Moet deze melding meetellen, wijzig dan de voorwaarde en kies “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>The event holds no customer&apos;s address (looked for in “%1”), so nothing is sent. A look-up could fetch it.</source>
        <translation>De melding bevat geen adres van de klant (gezocht in “%1”); er wordt niets verstuurd. Opzoeken zou kunnen helpen.</translation>
    </message>
    <message>
        <source>The event holds no customer&apos;s address (looked for in “%1”), so nothing is sent.</source>
        <extracomment>%1 the path of a field</extracomment>
        <translation>De melding bevat geen adres van de klant (gezocht in “%1”); er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Add a look-up to the automation, or choose another field for the address.</source>
        <translation>Voeg opzoeken toe aan de automatisering, of kies een ander veld voor het adres.</translation>
    </message>
    <message>
        <source>Choose another field for the address, or ask the sending system to include it.</source>
        <translation>Kies een ander veld voor het adres, of laat het verzendende systeem het meesturen.</translation>
    </message>
    <message>
        <source>“%1” is not a complete e-mail address, so nothing is sent.</source>
        <translation>“%1” is geen volledig e-mailadres; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Correct the address in the system it came from, then choose “Run again”.</source>
        <translation>Verbeter het adres in het systeem waar het vandaan komt en kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>Choose the field that holds the customer&apos;s address.</source>
        <translation>Kies het veld dat het adres van de klant bevat.</translation>
    </message>
    <message>
        <source>To try things out on yourself, add the address to the test addresses in the settings.</source>
        <translation>Wilt u het op uzelf uitproberen, voeg het adres dan bij de instellingen toe aan de testadressen.</translation>
    </message>
    <message>
        <source>The survey needs a value for “%1”, and the event has none.</source>
        <translation>De enquête heeft een waarde voor “%1” nodig, en de melding bevat die niet.</translation>
    </message>
    <message>
        <source>The survey needs a value for “%1”, and the event has none in “%2”.</source>
        <extracomment>%1 a survey field, %2 the path of a field of the event</extracomment>
        <translation>De enquête heeft een waarde voor “%1” nodig, en die staat niet in “%2” van de melding.</translation>
    </message>
    <message>
        <source>Choose another field, or say what stands there when it is empty. Then choose “Run again”.</source>
        <translation>Kies een ander veld, of geef aan wat er staat als het leeg is. Kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>The automation is not finished yet. The event is kept and nothing is sent.</source>
        <translation>De automatisering is nog niet af. De melding is bewaard en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Finish the automation and switch it on, then choose “Run again”.</source>
        <translation>Maak de automatisering af, zet deze aan en kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>This automation asks before each invitation. It waits for your answer.</source>
        <translation>Deze automatisering vraagt het vóór elke uitnodiging. Ze wacht op uw antwoord.</translation>
    </message>
    <message>
        <source>There is no value for “%1”, and the automation is to ask you then. It waits for your answer.</source>
        <extracomment>%1 a survey field</extracomment>
        <translation>Er is geen waarde voor “%1”, en dan moet de automatisering het u vragen. Ze wacht op uw antwoord.</translation>
    </message>
    <message>
        <source>Choose “Run again” to send it, or “Cancel”.</source>
        <translation>Kies “Opnieuw uitvoeren” om te versturen, of “Annuleren”.</translation>
    </message>
    <message>
        <source>This version cannot carry out the action “%1” yet. The event is kept.</source>
        <extracomment>%1 the name or code of an action</extracomment>
        <translation>Deze versie kan de actie “%1” nog niet uitvoeren. De melding is bewaard.</translation>
    </message>
    <message>
        <source>This version cannot carry out the look-up “%1” yet. The event is kept.</source>
        <translation>Deze versie kan “%1” nog niet opzoeken. De melding is bewaard.</translation>
    </message>
    <message>
        <source>Update the program, or change the automation, then choose “Run again”.</source>
        <translation>Werk het programma bij of wijzig de automatisering en kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>The automation of this event was deleted. The event is kept and nothing is sent.</source>
        <translation>De automatisering van deze melding is verwijderd. De melding is bewaard en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The platform told us something about %1. It is noted; there was nothing to send.</source>
        <translation>Het platform heeft iets over %1 gemeld. Dat is genoteerd; er was niets te versturen.</translation>
    </message>
    <message>
        <source>The look-up “%1” brought the missing data.</source>
        <translation>Opzoeken (“%1”) leverde de ontbrekende gegevens.</translation>
    </message>
    <message>
        <source>The look-up “%1” found the address %2.</source>
        <extracomment>%1 the name of a look-up, %2 an address</extracomment>
        <translation>Opzoeken (“%1”) leverde het adres %2.</translation>
    </message>
    <message>
        <source>The event does not say whom the look-up “%1” should ask for, so nothing is sent.</source>
        <translation>De melding zegt niet naar wie opzoekstap “%1” moet vragen; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The look-up “%1” did not work: the platform does not accept our access token.</source>
        <extracomment>%1 the name of a look-up; the access token of the connection is meant</extracomment>
        <translation>Opzoeken met “%1” is niet gelukt: het platform accepteert ons toegangstoken niet.</translation>
    </message>
    <message>
        <source>Make a new access token at the platform and put it into the connection, then choose “Run again”.</source>
        <translation>Maak bij het platform een nieuw toegangstoken, zet het in de verbinding en kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>The look-up “%1” found nobody, so nothing is sent.</source>
        <translation>Opzoeken (“%1”) vond niemand; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that this person does not want mail, so nothing is sent.</source>
        <translation>Volgens het opzoeken (“%1”) wil deze persoon geen mail; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that mail to this person comes back, so nothing is sent.</source>
        <translation>Volgens het opzoeken (“%1”) komt mail aan deze persoon terug; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The look-up “%1” found the person, but without an e-mail address, so nothing is sent.</source>
        <translation>Opzoeken (“%1”) vond de persoon, maar zonder e-mailadres; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The look-up “%1” did not work: the platform answered %2.</source>
        <extracomment>%1 the name of a look-up, %2 an HTTP status, 503</extracomment>
        <translation>Opzoeken (“%1”) is niet gelukt: het platform antwoordde %2.</translation>
    </message>
    <message>
        <source>The look-up “%1” did not work: the platform could not be reached.</source>
        <translation>Opzoeken (“%1”) is niet gelukt: het platform was niet bereikbaar.</translation>
    </message>
    <message>
        <source>It is tried again on %1.</source>
        <translation>De volgende poging is op %1.</translation>
    </message>
    <message>
        <source>Check the connection of the look-up, then choose “Run again”.</source>
        <translation>Controleer de verbinding voor het opzoeken en kies daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>The look-up “%1” would be asked now.</source>
        <translation>Nu zou er worden opgezocht (“%1”).</translation>
    </message>
    <message>
        <source>The address is an employee&apos;s or a bot&apos;s, not the customer&apos;s, so nothing is sent: %1.</source>
        <translation>Het adres is van een medewerker of een bot, niet van de klant; er wordt niets verstuurd: %1.</translation>
    </message>
    <message>
        <source>The address is one of your own office (%2), so nothing is sent: %1.</source>
        <extracomment>%1 an address, %2 a domain of the office</extracomment>
        <translation>Dit is een adres van uw eigen kantoor (%2); er wordt niets verstuurd: %1.</translation>
    </message>
    <message>
        <source>No mail wanted, so nothing is sent: %1.</source>
        <translation>Wil geen mail, dus er wordt niets verstuurd: %1.</translation>
    </message>
    <message>
        <source>No mail wanted since %2, so nothing is sent: %1.</source>
        <extracomment>%1 an address, %2 a time</extracomment>
        <translation>Wil sinds %2 geen mail, dus er wordt niets verstuurd: %1.</translation>
    </message>
    <message>
        <source>Asked recently, so nothing is sent now: %1.</source>
        <translation>Kort geleden gevraagd, dus er wordt nu niets verstuurd: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rest period of %n day(s) until %3, because of an invitation of %2. Nothing is sent to %1.</source>
        <extracomment>%n the length of the rest period, %1 an address, %2 and %3 times</extracomment>
        <translation>
            <numerusform>Rustperiode van %n dag tot %3, door een uitnodiging van %2. Er gaat niets naar %1.</numerusform>
            <numerusform>Rustperiode van %n dagen tot %3, door een uitnodiging van %2. Er gaat niets naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves on %2: the invitation for %1.</source>
        <extracomment>%1 an address, %2 a time</extracomment>
        <translation>Vertrekt op %2: de uitnodiging voor %1.</translation>
    </message>
    <message>
        <source>Planned for %2: %3, for %1.</source>
        <extracomment>%1 an address, %2 a time, %3 what will be done</extracomment>
        <translation>Gepland voor %2: %3, voor %1.</translation>
    </message>
    <message>
        <source>No mail wanted any more, the platform reports. Nothing more is sent to %1.</source>
        <translation>Wil geen mail meer, meldt het platform. Er gaat niets meer naar %1.</translation>
    </message>
    <message>
        <source>Held because the automation was paused. It was to leave on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Tegengehouden omdat de automatisering is gepauzeerd. Zou vertrekken op %1.</translation>
    </message>
    <message>
        <source>The automation was paused when the event came. It is kept and nothing is sent.</source>
        <translation>De automatisering was gepauzeerd toen de melding binnenkwam. Die blijft bewaard en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>When the automation is on again, the invitation goes on by itself.</source>
        <translation>Zodra de automatisering weer aan staat, gaat de uitnodiging vanzelf verder.</translation>
    </message>
    <message>
        <source>While the automation is on, “Run again” processes the event.</source>
        <translation>Als de automatisering aan staat, verwerkt “Opnieuw uitvoeren” de melding.</translation>
    </message>
    <message>
        <source>Held because the automation was switched off. It was to leave on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Tegengehouden omdat de automatisering is uitgezet. Zou vertrekken op %1.</translation>
    </message>
    <message>
        <source>The automation was off when the event came. It is kept and nothing is sent.</source>
        <translation>De automatisering stond uit toen de melding binnenkwam. Die blijft bewaard en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>The event came while the automation was being set up, and was left unprocessed. Nothing is sent.</source>
        <translation>De melding kwam binnen terwijl de automatisering werd ingesteld en is niet verwerkt. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>“Run again” processes it now, by today&apos;s rules.</source>
        <translation>Met “Opnieuw uitvoeren” wordt de melding nu verwerkt, volgens de regels van vandaag.</translation>
    </message>
    <message>
        <source>The data have an unusual shape; the address was found at %1.</source>
        <extracomment>%1 the path of a field</extracomment>
        <translation>De gegevens hebben een ongewone vorm; het adres is gevonden bij %1.</translation>
    </message>
    <message>
        <source>The call is genuine, but its data have a shape that this version does not know from %1. It was kept.</source>
        <extracomment>%1 the name of a platform</extracomment>
        <translation>De aanroep is echt, maar de gegevens hebben een vorm die deze versie niet kent van %1. Hij is bewaard.</translation>
    </message>
    <message>
        <source>Waits until %1 for what else is reported about the same conversation, then goes on with all of it.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Wacht tot %1 op wat er nog over hetzelfde gesprek wordt gemeld en gaat dan met alles verder.</translation>
    </message>
    <message>
        <source>No code is left in “%1”. The mail waits for one.</source>
        <extracomment>%1 the name of a list of promo codes</extracomment>
        <translation>In “%1” is geen code meer over. De mail wacht op een code.</translation>
    </message>
    <message>
        <source>Add codes to the list: what waits then goes out by itself.</source>
        <translation>Voeg codes aan de lijst toe: wat wacht, gaat dan vanzelf weg.</translation>
    </message>
    <message>
        <source>Choose “Show where the e-mail is” under this story. The event is then worked on, and so are later ones of this shape.</source>
        <translation>Kies hieronder “E-mailadres aanwijzen”. De melding wordt dan verwerkt, en volgende van deze vorm ook.</translation>
    </message>
    <message>
        <source>No field of this event holds an e-mail address of a customer. The event stays in the history, and nothing is sent.</source>
        <translation>In geen enkel veld van deze melding staat een e-mailadres van een klant. De melding blijft in de geschiedenis staan en er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>A reminder was ordered with the invitation. This program sends none: nobody is reminded.</source>
        <translation>Bij de uitnodiging is een herinnering besteld. Dit programma verstuurt er geen: niemand wordt herinnerd.</translation>
    </message>
    <message>
        <source>A reminder after %1 hours was ordered with the invitation. This program sends none: nobody is reminded.</source>
        <extracomment>%1 a number of hours</extracomment>
        <translation>Bij de uitnodiging is een herinnering na %1 uur besteld. Dit programma verstuurt er geen: niemand wordt herinnerd.</translation>
    </message>
    <message>
        <source>The invitation was ordered without a footer. The way to opt out stays under the mail all the same.</source>
        <translation>De uitnodiging is zonder voettekst besteld. De manier om zich af te melden blijft toch onder de mail staan.</translation>
    </message>
    <message>
        <source>The same mail goes or went to %1 at %2, so it is not sent a second time.</source>
        <extracomment>%1 an address, %2 a time</extracomment>
        <translation>Dezelfde mail gaat of ging naar %1 (%2) en wordt daarom niet nog een keer verzonden.</translation>
    </message>
    <message>
        <source>A later event about the same conversation or order took this invitation back.</source>
        <translation>Een latere melding over hetzelfde gesprek of dezelfde bestelling heeft deze uitnodiging ingetrokken.</translation>
    </message>
    <message>
        <source>A later event about the same conversation or order (%1) took this invitation back.</source>
        <extracomment>%1 the number of an event, #1482</extracomment>
        <translation>Een latere melding over hetzelfde gesprek of dezelfde bestelling (%1) heeft deze uitnodiging ingetrokken.</translation>
    </message>
    <message>
        <source>The person has not agreed to be asked (“%1” is empty), so nothing is sent.</source>
        <extracomment>%1 the name of a field</extracomment>
        <translation>Deze persoon heeft geen toestemming gegeven (“%1” is leeg), dus wordt er niets verzonden.</translation>
    </message>
    <message>
        <source>The person has not agreed to be asked (“%1” is “%2”), so nothing is sent.</source>
        <extracomment>%1 the name of a field, %2 its value</extracomment>
        <translation>Deze persoon heeft geen toestemming gegeven (“%1” is “%2”), dus wordt er niets verzonden.</translation>
    </message>
    <message>
        <source>If the field says something else than you thought, choose another one in the automation, then choose “Run again”.</source>
        <translation>Betekent dit veld iets anders, kies dan een ander veld in de automatisering en daarna “Opnieuw uitvoeren”.</translation>
    </message>
    <message>
        <source>The automation rehearses, but no address of the office is known to which its mails could go. Nothing is sent.</source>
        <translation>De automatisering repeteert, maar er is geen adres van het kantoor bekend waar de mails heen kunnen. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Enter a test address in the settings, then choose “Send now” under “Waiting”.</source>
        <translation>Voer in de instellingen een testadres in en kies daarna “Nu versturen” bij “Wachtend”.</translation>
    </message>
    <message>
        <source>Held because all sending is stopped. It was to leave on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Tegengehouden omdat al het verzenden is gestopt. Het zou vertrekken op %1.</translation>
    </message>
    <message>
        <source>Held because all sending is stopped.</source>
        <translation>Tegengehouden omdat al het verzenden is gestopt.</translation>
    </message>
    <message>
        <source>It goes on by itself when you start sending again, under “Waiting”.</source>
        <translation>Het gaat vanzelf verder zodra u het verzenden hervat bij “Wachtend”.</translation>
    </message>
    <message>
        <source>Choose “Send now” under “Waiting” to send it, or “Cancel”.</source>
        <translation>Kies “Nu versturen” bij “Wachtend” om het te versturen, of “Annuleren”.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Wat is opgegeven, is niet bruikbaar.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Dit onderdeel bestaat niet.</translation>
    </message>
    <message>
        <source>This does not fit the present state any more.</source>
        <translation>Dit past niet meer bij de huidige status.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>De toegang is geweigerd.</translation>
    </message>
    <message>
        <source>The data could not be read or written. Check whether the disk is full.</source>
        <translation>De gegevens konden niet worden gelezen of geschreven. Controleer of de schijf vol is.</translation>
    </message>
    <message>
        <source>The other side could not be reached.</source>
        <translation>De andere kant was niet bereikbaar.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>De andere kant heeft geweigerd.</translation>
    </message>
    <message>
        <source>Another program is using this data folder.</source>
        <translation>Een ander programma gebruikt deze gegevensmap.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dit is geannuleerd.</translation>
    </message>
    <message>
        <source>This version cannot do that yet.</source>
        <translation>Deze versie kan dat nog niet.</translation>
    </message>
    <message>
        <source>This did not work because of a fault in the program. The log file holds the details.</source>
        <translation>Dit is niet gelukt door een fout in het programma. De details staan in het logbestand.</translation>
    </message>
    <message>
        <source>%1 File: %2</source>
        <extracomment>%1 what went wrong, %2 the name of a file</extracomment>
        <translation>%1 Bestand: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what went wrong, %2 the name of the thing it is about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Calls cannot be received at %1, port %2: another program uses this port. Close that program, or choose another port.</source>
        <extracomment>%1 an address, %2 a port number</extracomment>
        <translation>Op %1, poort %2, kunnen geen aanroepen worden ontvangen: een ander programma gebruikt deze poort. Sluit dat programma of kies een andere poort.</translation>
    </message>
    <message>
        <source>Calls cannot be received at %1, port %2: this computer does not allow it. Choose another address or port.</source>
        <translation>Op %1, poort %2, kunnen geen aanroepen worden ontvangen: deze computer staat het niet toe. Kies een ander adres of een andere poort.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program. Please update.</source>
        <translation>De database is gemaakt door een nieuwere versie van het programma. Werk het programma bij.</translation>
    </message>
    <message>
        <source>%1 Folder: %2</source>
        <extracomment>%1 what went wrong, %2 a folder</extracomment>
        <translation>%1 Map: %2</translation>
    </message>
</context>
<context>
    <name>RestDestination</name>
    <message>
        <source>Another system (REST)</source>
        <extracomment>a kind of connection: any system with an interface for programs</extracomment>
        <translation>Een ander systeem (REST)</translation>
    </message>
    <message>
        <source>Call another system</source>
        <translation>Een ander systeem aanroepen</translation>
    </message>
    <message>
        <source>For example create a ticket or a lead, or send the invitation through a tool of your own.</source>
        <translation>Bijvoorbeeld een ticket of lead maken, of de uitnodiging via een eigen programma versturen.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>of an HTTP request: GET, POST …</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Behind the address of the connection: /api/tickets</source>
        <translation>Achter het adres van de verbinding: /api/tickets</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>The data are</source>
        <translation>De gegevens zijn</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>een formulier</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>gewone tekst</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>The person is asked something by it</source>
        <translation>De persoon wordt hiermee iets gevraagd</translation>
    </message>
    <message>
        <source>Then opt-outs and the rest period count. Take it away for a ticket or a lead.</source>
        <translation>Dan tellen afmeldingen en de rustperiode. Haal het weg voor een ticket of lead.</translation>
    </message>
    <message>
        <source>Address of the system</source>
        <translation>Adres van het systeem</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Header that carries the key</source>
        <translation>Header met de sleutel</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Sleutel of token</translation>
    </message>
    <message>
        <source>without login</source>
        <translation>zonder aanmelding</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>gebruikersnaam en wachtwoord</translation>
    </message>
    <message>
        <source>key or token (Bearer)</source>
        <extracomment>a way to prove who calls: &quot;Authorization: Bearer …&quot;</extracomment>
        <translation>sleutel of token (Bearer)</translation>
    </message>
    <message>
        <source>key in a header of its own</source>
        <translation>sleutel in een eigen header</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The whole address: https://… It may stay empty when you choose an account: then the account&apos;s address counts, with the path below.</source>
        <translation>Het hele adres: https://… Het mag leeg blijven als u een account kiest: dan telt het adres van het account, met het pad hieronder.</translation>
    </message>
    <message>
        <source>It has worked when</source>
        <translation>Het is gelukt als</translation>
    </message>
    <message>
        <source>Nothing here: every answer with a status from 200 to 299 counts as success.</source>
        <translation>Niets ingevuld: elk antwoord met een status van 200 tot 299 telt als gelukt.</translation>
    </message>
</context>
<context>
    <name>SendTwice</name>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>The mail may have been sent already. If you send it again, the person may get it twice.</source>
        <translation>Het bericht is misschien al verzonden. Als u het opnieuw verzendt, krijgt de persoon het misschien twee keer.</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>&amp;Opnieuw verzenden</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Rejected at the door</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Repeated by sender</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Voldoet niet</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Rustperiode</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Niet benaderen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>The event is stored safely and will be looked at in a moment.</source>
        <translation>De melding is veilig opgeslagen en wordt zo bekeken.</translation>
    </message>
    <message>
        <source>The call could not prove where it comes from, or its data could not be read.</source>
        <translation>De aanroep kon niet bewijzen waar hij vandaan komt, of de gegevens waren niet leesbaar.</translation>
    </message>
    <message>
        <source>The sender told us the same thing before. Nobody is asked a second time.</source>
        <translation>De afzender heeft dit al eerder gemeld. Niemand wordt twee keer gevraagd.</translation>
    </message>
    <message>
        <source>A condition of the automation is not met, so nothing is sent.</source>
        <translation>Aan een voorwaarde van de automatisering is niet voldaan; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>This person was asked recently, so nothing is sent now.</source>
        <translation>Deze persoon is kort geleden gevraagd; er wordt nu niets verstuurd.</translation>
    </message>
    <message>
        <source>This person must not be written to, so nothing is sent.</source>
        <translation>Aan deze persoon mag niet worden geschreven; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>An invitation is planned and leaves at the time shown.</source>
        <translation>Een uitnodiging is gepland en vertrekt op de getoonde tijd.</translation>
    </message>
    <message>
        <source>Kept, and nothing happens until you decide or switch the automation on.</source>
        <translation>Bewaard; er gebeurt niets tot u beslist of de automatisering aanzet.</translation>
    </message>
    <message>
        <source>The invitation is on its way to the mail server or platform.</source>
        <translation>De uitnodiging is onderweg naar de mailserver of het platform.</translation>
    </message>
    <message>
        <source>The last attempt did not work. The next one follows by itself.</source>
        <translation>De laatste poging is niet gelukt. De volgende komt vanzelf.</translation>
    </message>
    <message>
        <source>The mail server or platform has taken the invitation.</source>
        <translation>De mailserver of het platform heeft de uitnodiging aangenomen.</translation>
    </message>
    <message>
        <source>The person has filled in the survey.</source>
        <translation>De persoon heeft de enquête ingevuld.</translation>
    </message>
    <message>
        <source>What was asked for has been done. There was nothing to send.</source>
        <translation>Wat gevraagd was, is gedaan. Er was niets te versturen.</translation>
    </message>
    <message>
        <source>This cannot go on by itself. Nothing is lost; please decide.</source>
        <translation>Dit kan niet vanzelf verder. Er is niets verloren; beslis wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>Somebody in the office cancelled it. Nothing is sent.</source>
        <translation>Iemand op kantoor heeft dit geannuleerd. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>automation</comment>
        <extracomment>state of an automation</extracomment>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>automation</comment>
        <extracomment>state of an automation</extracomment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>automation</comment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>automation</comment>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <comment>automation</comment>
        <translation>Repetitie</translation>
    </message>
    <message>
        <source>Asks first</source>
        <comment>automation</comment>
        <translation>Vraagt eerst</translation>
    </message>
    <message>
        <source>Events are received and invitations leave.</source>
        <translation>Meldingen worden ontvangen en uitnodigingen verstuurd.</translation>
    </message>
    <message>
        <source>Events are received and kept, but nothing is sent.</source>
        <translation>Meldingen worden ontvangen en bewaard, maar er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Events are kept and wait until the automation is switched on again.</source>
        <translation>Meldingen worden bewaard en wachten tot de automatisering weer aan staat.</translation>
    </message>
    <message>
        <source>Not finished yet. Events are kept, but nothing is sent.</source>
        <translation>Nog niet af. Meldingen worden bewaard, maar er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Everything is tried out, but no customer gets a mail.</source>
        <translation>Alles wordt uitgeprobeerd, maar geen klant krijgt een mail.</translation>
    </message>
    <message>
        <source>Each invitation waits until you confirm it.</source>
        <translation>Elke uitnodiging wacht op uw bevestiging.</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message>
        <source>An event came in</source>
        <translation>Er kwam een melding binnen</translation>
    </message>
    <message>
        <source>An invitation was sent, or another action done</source>
        <translation>Een uitnodiging is verstuurd of een andere actie uitgevoerd</translation>
    </message>
    <message>
        <source>An invitation or another action failed</source>
        <translation>Een uitnodiging of een andere actie is mislukt</translation>
    </message>
    <message>
        <source>Somebody answered the survey</source>
        <translation>Iemand heeft de enquête ingevuld</translation>
    </message>
    <message>
        <source>A new person was added</source>
        <translation>Er is een nieuwe persoon toegevoegd</translation>
    </message>
    <message>
        <source>A person&apos;s labels or data changed</source>
        <translation>De labels of gegevens van een persoon zijn gewijzigd</translation>
    </message>
    <message>
        <source>Somebody wants no more surveys</source>
        <translation>Iemand wil geen enquêtes meer</translation>
    </message>
    <message>
        <source>An automation was switched off</source>
        <translation>Een automatisering is uitgezet</translation>
    </message>
    <message>
        <source>An automation was switched on</source>
        <translation>Een automatisering is aangezet</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>everything that happens</source>
        <extracomment>what another system is told of</extracomment>
        <translation>alles wat er gebeurt</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of events</source>
        <translation>
            <numerusform>%n soort melding</numerusform>
            <numerusform>%n soorten meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>a message to another system</extracomment>
        <translation>bezorgd</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>a message to another system</extracomment>
        <translation>niet bezorgd</translation>
    </message>
    <message>
        <source>is tried again</source>
        <extracomment>a message to another system</extracomment>
        <translation>wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>a message to another system</extracomment>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>Answer %1 after %2 ms.</source>
        <extracomment>%1 a number such as 200, %2 a number</extracomment>
        <translation>Antwoord %1 na %2 ms.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <extracomment>%1 what the other system answered</extracomment>
        <translation>Het antwoord: “%1”</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>you chose it before</source>
        <translation>is eerder gekozen</translation>
    </message>
    <message>
        <source>the other system uses it for something else</source>
        <translation>het andere systeem gebruikt het voor iets anders</translation>
    </message>
    <message>
        <source>the other system says that this is the customer’s address</source>
        <translation>het volgens het andere systeem het adres van de klant is</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>what a value is</extracomment>
        <translation>tekst</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijdstip</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>webadres</translation>
    </message>
    <message>
        <source>technical number</source>
        <translation>technisch nummer</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>text of a conversation</source>
        <translation>tekst van een gesprek</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>PESEL number</source>
        <translation>PESEL-nummer</translation>
    </message>
    <message>
        <source>citizen service number (BSN)</source>
        <translation>burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>bank account number</source>
        <translation>bankrekeningnummer</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>kaartnummer</translation>
    </message>
    <message>
        <source>password or key</source>
        <translation>wachtwoord of sleutel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>sensitive data</source>
        <translation>gevoelige gegevens</translation>
    </message>
    <message>
        <source>it looks like an e-mail address</source>
        <extracomment>a reason for a field, after &quot;because&quot;: &quot;it looks like an e-mail address and it stands under “contact”&quot;</extracomment>
        <translation>het op een e-mailadres lijkt</translation>
    </message>
    <message>
        <source>it looks like a telephone number</source>
        <translation>het op een telefoonnummer lijkt</translation>
    </message>
    <message>
        <source>it looks like a language</source>
        <translation>het op een taal lijkt</translation>
    </message>
    <message>
        <source>it looks like a time</source>
        <translation>het op een datum of tijd lijkt</translation>
    </message>
    <message>
        <source>it looks like a number</source>
        <translation>het op een getal lijkt</translation>
    </message>
    <message>
        <source>it looks like a score</source>
        <translation>het op een score lijkt</translation>
    </message>
    <message>
        <source>it looks like yes or no</source>
        <translation>het op “ja” of “nee” lijkt</translation>
    </message>
    <message>
        <source>it looks like a technical number</source>
        <translation>het op een technisch nummer lijkt</translation>
    </message>
    <message>
        <source>it looks like a person’s name</source>
        <translation>het op de naam van een persoon lijkt</translation>
    </message>
    <message>
        <source>it is a short text</source>
        <translation>het een korte tekst is</translation>
    </message>
    <message>
        <source>it is called “%1”</source>
        <extracomment>of a field, after &quot;because&quot;; %1 is the name that the other system gives it</extracomment>
        <translation>het “%1” heet</translation>
    </message>
    <message>
        <source>it is marked as “%1”</source>
        <extracomment>of a person in the data, after &quot;because&quot;; %1 is a word such as &quot;user&quot; or &quot;lead&quot;</extracomment>
        <translation>het als “%1” is aangeduid</translation>
    </message>
    <message>
        <source>it stands under “%1”</source>
        <extracomment>of a field, after &quot;because&quot;; %1 is the name of the group that it stands in</extracomment>
        <translation>het onder “%1” staat</translation>
    </message>
    <message>
        <source>it only says whom a mail went to or came from (“%1”)</source>
        <extracomment>of a field, after &quot;because&quot;; %1 is a name such as &quot;cc&quot; or &quot;recipients&quot;</extracomment>
        <translation>het alleen zegt aan wie of van wie een e-mail was (“%1”)</translation>
    </message>
    <message>
        <source>it stands beside the customer’s e-mail address</source>
        <translation>het naast het e-mailadres van de klant staat</translation>
    </message>
    <message>
        <source>the other system describes it this way</source>
        <translation>het andere systeem het zo omschrijft</translation>
    </message>
    <message>
        <source>We take the first word of the full name.</source>
        <translation>We nemen het eerste woord van de volledige naam.</translation>
    </message>
    <message>
        <source>We take the last word of the full name.</source>
        <translation>We nemen het laatste woord van de volledige naam.</translation>
    </message>
    <message>
        <source>it belongs to a colleague or a bot, not to the customer</source>
        <extracomment>of an e-mail address</extracomment>
        <translation>het van een collega of bot is, niet van de klant</translation>
    </message>
    <message>
        <source>it belongs to your own domain %1</source>
        <extracomment>of an e-mail address; %1 is the part after @</extracomment>
        <translation>het bij uw eigen domein %1 hoort</translation>
    </message>
    <message>
        <source>it is an address that nobody reads</source>
        <translation>het een adres is dat niemand leest</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of several reasons; %1 may be several with commas</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>We suggest this field because %1.</source>
        <extracomment>of a field that is proposed; %1 one reason or several</extracomment>
        <translation>We stellen dit veld voor omdat %1.</translation>
    </message>
</context>
<context>
    <name>SurveyLinks</name>
    <message>
        <source>Paste the link of the survey.</source>
        <translation>Plak de link van de enquête.</translation>
    </message>
    <message>
        <source>There is no web address in this text. The link of a survey starts with https://.</source>
        <translation>In deze tekst staat geen webadres. De link van een enquête begint met https://.</translation>
    </message>
    <message>
        <source>Link to a survey</source>
        <extracomment>what a pasted web address is called when it belongs to no known survey tool</extracomment>
        <translation>Link naar een enquête</translation>
    </message>
    <message>
        <source>This address cannot be read. Copy it once more, from its beginning to its end.</source>
        <translation>Dit adres is niet te lezen. Kopieer het nog een keer, van begin tot eind.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password before the @. Use the link that people are to open.</source>
        <translation>Het adres bevat een gebruikersnaam of wachtwoord vóór de @. Gebruik de link die de mensen moeten openen.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>title of a part of a pasted link: the name of the computer it leads to</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <extracomment>title of a part of a pasted link: names in double braces that are filled for each person</extracomment>
        <translation>Invulplekken</translation>
    </message>
</context>
<context>
    <name>SurveylabDestination</name>
    <message>
        <source>Invite through SurveyLab</source>
        <translation>Uitnodigen via SurveyLab</translation>
    </message>
    <message>
        <source>The customer is added to the survey&apos;s collector in SurveyLab, which sends the invitation. While the collector is off, the contact waits there.</source>
        <translation>De klant wordt toegevoegd aan de collector van de enquête in SurveyLab, die de uitnodiging verstuurt. Staat de collector uit, dan wacht het contact daar.</translation>
    </message>
    <message>
        <source>What SurveyLab gets</source>
        <translation>Wat SurveyLab krijgt</translation>
    </message>
    <message>
        <source>the survey fields filled here</source>
        <translation>de enquêtevelden die hier zijn gevuld</translation>
    </message>
    <message>
        <source>the incoming event, passed on as it came</source>
        <translation>de binnenkomende melding, ongewijzigd doorgegeven</translation>
    </message>
    <message>
        <source>Name of the system it came from</source>
        <translation>Naam van het systeem waar het vandaan komt</translation>
    </message>
    <message>
        <source>Only when the event is passed on; SurveyLab knows “intercom” and “livechat”. Empty: the system that the event comes from.</source>
        <translation>Alleen als de melding wordt doorgegeven; SurveyLab kent “intercom” en “livechat”. Leeg: het systeem waar de melding vandaan komt.</translation>
    </message>
    <message>
        <source>Turn a collector of SurveyLab on</source>
        <translation>Een collector van SurveyLab aanzetten</translation>
    </message>
    <message>
        <source>Contacts that wait in the collector get their invitations.</source>
        <translation>Contacten die in de collector wachten, krijgen hun uitnodiging.</translation>
    </message>
    <message>
        <source>Turn a collector of SurveyLab off</source>
        <translation>Een collector van SurveyLab uitzetten</translation>
    </message>
    <message>
        <source>Contacts wait in the collector until it is turned on.</source>
        <translation>Contacten wachten in de collector tot die wordt aangezet.</translation>
    </message>
    <message>
        <source>Usually empty. SurveyLab knows “intercom” and “livechat”; try one of them if SurveyLab refuses without a name.</source>
        <translation>Meestal leeg. SurveyLab kent “intercom” en “livechat”; probeer een daarvan als SurveyLab zonder naam weigert.</translation>
    </message>
    <message>
        <source>Collector in SurveyLab (cId)</source>
        <translation>Collector in SurveyLab (cId)</translation>
    </message>
    <message>
        <source>Empty: that of the survey chosen for this automation.</source>
        <translation>Leeg: die van de enquête die voor deze automatisering is gekozen.</translation>
    </message>
</context>
<context>
    <name>SurveylabIncoming</name>
    <message>
        <source>Systems that can call SurveyLab&apos;s API link call yours: they add people to a collector and turn it on and off.</source>
        <translation>Systemen die de API-link van SurveyLab kunnen aanroepen, roepen de uwe aan: ze voegen personen toe aan een collector en zetten die aan en uit.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>a secret that stands in a link</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Turn the collector on</source>
        <translation>De collector aanzetten</translation>
    </message>
    <message>
        <source>Turn the collector off</source>
        <translation>De collector uitzetten</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>This automation is on</source>
        <translation>Deze automatisering staat aan</translation>
    </message>
    <message>
        <source>This automation is paused</source>
        <translation>Deze automatisering is gepauzeerd</translation>
    </message>
    <message>
        <source>This automation asks before it sends</source>
        <translation>Deze automatisering vraagt het voor ze verstuurt</translation>
    </message>
    <message>
        <source>This automation is off</source>
        <translation>Deze automatisering staat uit</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>“%1” staat aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting invitation(s) go on.</source>
        <translation>
            <numerusform>%n wachtende uitnodiging gaat verder.</numerusform>
            <numerusform>%n wachtende uitnodigingen gaan verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is off: its events are kept, nothing is sent.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>“%1” staat uit: de meldingen blijven bewaard, er wordt niets verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting invitation(s) are held until it is on again.</source>
        <translation>
            <numerusform>%n wachtende uitnodiging wordt tegengehouden tot ze weer aan staat.</numerusform>
            <numerusform>%n wachtende uitnodigingen worden tegengehouden tot ze weer aan staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This automation rehearses</source>
        <translation>Deze automatisering repeteert</translation>
    </message>
    <message>
        <source>“%1” asks before each invitation.</source>
        <translation>“%1” vraagt het vóór elke uitnodiging.</translation>
    </message>
    <message>
        <source>“%1” rehearses: no customer gets a mail.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>“%1” repeteert: geen klant krijgt een mail.</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 &quot;Monday 6 April&quot;, %2 &quot;Easter Monday&quot;</extracomment>
        <translation>%1 is %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more holiday(s)</source>
        <extracomment>after some holidays with their names</extracomment>
        <translation>
            <numerusform>nog %n feestdag</numerusform>
            <numerusform>nog %n feestdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count</source>
        <translation>zaterdagen en zondagen tellen niet mee</translation>
    </message>
    <message>
        <source>invitations only leave %1</source>
        <extracomment>%1 days, or days and hours: &quot;Mon–Fri&quot;, &quot;Mon–Fri 08:00–16:00&quot;</extracomment>
        <translation>uitnodigingen vertrekken alleen %1</translation>
    </message>
    <message>
        <source>invitations only leave %1</source>
        <comment>hours</comment>
        <extracomment>%1 hours: &quot;08:00–16:00&quot;</extracomment>
        <translation>uitnodigingen vertrekken alleen %1</translation>
    </message>
    <message>
        <source>Nothing would ever leave: choose at least one day for sending.</source>
        <translation>Er zou nooit iets vertrekken: kies minstens één verzenddag.</translation>
    </message>
    <message>
        <source>An event now (%1) leaves at once.</source>
        <extracomment>%1 &quot;Fri 3 April, 16:40&quot;</extracomment>
        <translation>Komt er nu een melding (%1), dan vertrekt de uitnodiging meteen.</translation>
    </message>
    <message>
        <source>An event now (%1) leaves %2.</source>
        <extracomment>%1 &quot;Fri 3 April, 16:40&quot;, %2 &quot;Wed 8 April, 16:40&quot;</extracomment>
        <translation>Komt er nu een melding (%1), dan vertrekt de uitnodiging %2.</translation>
    </message>
    <message>
        <source>An event now (%1) leaves %2: %3.</source>
        <extracomment>%1 &quot;Fri 3 April, 16:40&quot;, %2 &quot;Wed 8 April, 16:40&quot;, %3 reasons: &quot;Monday 6 April is Easter Monday&quot;</extracomment>
        <translation>Komt er nu een melding (%1), dan vertrekt de uitnodiging %2: %3.</translation>
    </message>
    <message>
        <source>Everybody can be asked again at any time.</source>
        <translation>Iedereen kan op elk moment opnieuw worden gevraagd.</translation>
    </message>
    <message>
        <source>Somebody asked on %1 is not asked again by this automation before %2.</source>
        <extracomment>%1 and %2 days: &quot;3 March&quot;</extracomment>
        <translation>Wie op %1 is gevraagd, wordt door deze automatisering niet opnieuw gevraagd vóór %2.</translation>
    </message>
    <message>
        <source>Somebody asked on %1 is not asked again before %2.</source>
        <extracomment>%1 and %2 days: &quot;3 March&quot;</extracomment>
        <translation>Wie op %1 is gevraagd, wordt niet opnieuw gevraagd vóór %2.</translation>
    </message>
    <message>
        <source>Somebody asked on %1 is not asked again by an automation of the group “%3” before %2.</source>
        <extracomment>%1 and %2 days: &quot;3 March&quot;, %3 the name of a group of automations</extracomment>
        <translation>Wie op %1 is gevraagd, wordt door automatiseringen van de groep “%3” niet opnieuw gevraagd vóór %2.</translation>
    </message>
</context>
<context>
    <name>TrialMail</name>
    <message>
        <source>This is a test mail. If you can read it, your mail account works.</source>
        <extracomment>%1 the name that the office gave to the mail account</extracomment>
        <translation>Dit is een testmail. Als u deze kunt lezen, werkt uw mailaccount.</translation>
    </message>
    <message>
        <source>This is a test mail. If you can read it, the mail account “%1” works.</source>
        <translation>Dit is een testmail. Als u deze kunt lezen, werkt het mailaccount “%1”.</translation>
    </message>
    <message>
        <source>Test mail from Surveyhook</source>
        <translation>Testmail van Surveyhook</translation>
    </message>
    <message>
        <source>Surveyhook sent it because somebody pressed the test button. You need not answer.</source>
        <translation>Surveyhook heeft deze verstuurd omdat iemand op de testknop drukte. U hoeft niet te antwoorden.</translation>
    </message>
    <message>
        <source>[Trial] %1</source>
        <extracomment>before the subject of a mail: this invitation was sent to try an automation out; %1 the real subject</extracomment>
        <translation>[Proef] %1</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Port 25 is closed at most internet providers. Try 587 with STARTTLS or 465 with TLS, then test again.</source>
        <translation>Poort 25 is bij de meeste internetproviders gesloten. Probeer 587 met STARTTLS of 465 met TLS en test opnieuw.</translation>
    </message>
    <message>
        <source>Check server and port. Usual pairs: 587 with STARTTLS, 465 with TLS. A firewall or the internet provider may also block the port.</source>
        <translation>Controleer server en poort. Gebruikelijke paren: 587 met STARTTLS, 465 met TLS. Ook een firewall of de internetprovider kan de poort blokkeren.</translation>
    </message>
    <message>
        <source>Port 465 usually goes with TLS. Choose it, or check the name of the server, then test again.</source>
        <translation>Bij poort 465 hoort meestal TLS. Kies dat of controleer de naam van de server en test opnieuw.</translation>
    </message>
    <message>
        <source>Port 587 usually goes with STARTTLS. Choose it, or check the name of the server, then test again.</source>
        <translation>Bij poort 587 hoort meestal STARTTLS. Kies dat of controleer de naam van de server en test opnieuw.</translation>
    </message>
    <message>
        <source>Try another kind of encryption: usual pairs are 587 with STARTTLS and 465 with TLS. The name of the server must be the one its certificate was made for.</source>
        <translation>Probeer een andere versleuteling: gebruikelijke paren zijn 587 met STARTTLS en 465 met TLS. De naam van de server moet die zijn waarvoor het certificaat is gemaakt.</translation>
    </message>
    <message>
        <source>Check how the name of the server is spelled, and whether this computer is on the internet. Your provider&apos;s help pages name the server for outgoing mail.</source>
        <translation>Controleer hoe de naam van de server is gespeld en of deze computer internet heeft. De hulppagina&apos;s van uw provider noemen de server voor uitgaande mail.</translation>
    </message>
    <message>
        <source>Usually the port is wrong or blocked by a firewall. Try 587 with STARTTLS or 465 with TLS, then test again.</source>
        <translation>Meestal is de poort verkeerd of blokkeert een firewall die. Probeer 587 met STARTTLS of 465 met TLS en test opnieuw.</translation>
    </message>
    <message>
        <source>Enter user name and password once more; the user name is mostly the whole e-mail address. Many providers want an app password, or the sign-in in the browser, instead of the ordinary password.</source>
        <translation>Voer gebruikersnaam en wachtwoord nog eens in; de gebruikersnaam is meestal het hele e-mailadres. Veel providers willen een app-wachtwoord, of aanmelden in de browser, in plaats van het gewone wachtwoord.</translation>
    </message>
    <message>
        <source>Enter the address that belongs to this account as the sender, then test again.</source>
        <translation>Vul als afzender het adres in dat bij dit account hoort en test opnieuw.</translation>
    </message>
    <message>
        <source>Check the address that the test mail should go to.</source>
        <translation>Controleer het adres waar het testbericht naartoe moet.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then test again. If it stays, check port and encryption.</source>
        <translation>Dit gaat vaak vanzelf over. Wacht een paar minuten en test opnieuw. Blijft het zo, controleer dan poort en versleuteling.</translation>
    </message>
    <message>
        <source>Look into the mailbox whether the test mail is there. If it is, all is well; if not, test again.</source>
        <translation>Kijk in de mailbox of het testbericht er is. Zo ja, dan is alles in orde; zo nee, test opnieuw.</translation>
    </message>
    <message>
        <source>The details say why. Often a quota is used up: wait, or ask the provider, then test again.</source>
        <translation>In de details staat waarom. Vaak is een limiet bereikt: wacht of vraag het de provider en test opnieuw.</translation>
    </message>
    <message>
        <source>Choose a mail account, then test again.</source>
        <translation>Kies een mailaccount en test opnieuw.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then test again.</source>
        <translation>Controleer of de schijf vol is en test opnieuw.</translation>
    </message>
    <message>
        <source>Name found</source>
        <extracomment>ticks of a test, in their order: the name of the mail server was found</extracomment>
        <translation>Naam gevonden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Test mail accepted</source>
        <translation>Testbericht aangenomen</translation>
    </message>
    <message>
        <source>Event read</source>
        <extracomment>steps of a trial run, in their order</extracomment>
        <translation>Melding gelezen</translation>
    </message>
    <message>
        <source>Customer&apos;s data looked up</source>
        <translation>Gegevens van de klant opgezocht</translation>
    </message>
    <message>
        <source>Survey fields filled</source>
        <translation>Enquêtevelden gevuld</translation>
    </message>
    <message>
        <source>Message written</source>
        <translation>Bericht gemaakt</translation>
    </message>
    <message>
        <source>Sent to your address</source>
        <translation>Naar uw adres verstuurd</translation>
    </message>
    <message>
        <source>The name of the mail server is missing.</source>
        <translation>De naam van de mailserver ontbreekt.</translation>
    </message>
    <message>
        <source>The port of the mail server must be a number from 1 to 65535.</source>
        <translation>De poort van de mailserver moet een getal van 1 tot 65535 zijn.</translation>
    </message>
    <message>
        <source>The kind of encryption is not chosen.</source>
        <translation>De soort versleuteling is niet gekozen.</translation>
    </message>
    <message>
        <source>The user name or the password is missing, or the kind of login does not go with them.</source>
        <translation>De gebruikersnaam of het wachtwoord ontbreekt, of de soort aanmelding past er niet bij.</translation>
    </message>
    <message>
        <source>The sender is missing or is not a complete e-mail address.</source>
        <translation>De afzender ontbreekt of is geen volledig e-mailadres.</translation>
    </message>
    <message>
        <source>If this event should count, change the condition. Or try another example.</source>
        <translation>Als deze melding moet tellen, wijzig dan de voorwaarde. Of probeer een ander voorbeeld.</translation>
    </message>
    <message>
        <source>A complete address has a name, an @ and a domain: ewa@firma.example.</source>
        <translation>Een volledig adres heeft een naam, een @ en een domein: ewa@firma.example.</translation>
    </message>
    <message>
        <source>Choose another field, or say what stands there when it is empty.</source>
        <translation>Kies een ander veld of geef aan wat er staat als het leeg is.</translation>
    </message>
    <message>
        <source>Correct the name in the message, or fill it in the automation.</source>
        <translation>Verbeter de naam in het bericht of vul hem in de automatisering in.</translation>
    </message>
    <message>
        <source>Choose a message, or add its text in this language.</source>
        <translation>Kies een bericht of voeg de tekst ervan in deze taal toe.</translation>
    </message>
    <message>
        <source>Update the program, or change the automation.</source>
        <translation>Werk het programma bij of wijzig de automatisering.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then try again.</source>
        <translation>Dit gaat vaak vanzelf over. Wacht een paar minuten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Check the connection of the look-up: its address and its access token.</source>
        <translation>Controleer de verbinding voor het opzoeken: het adres en het toegangstoken.</translation>
    </message>
    <message>
        <source>Complete the account, then test again.</source>
        <translation>Vul het account aan en test opnieuw.</translation>
    </message>
    <message>
        <source>Press “Sign in…” and allow Surveyhook to send mail, then test again.</source>
        <translation>Klik op “Inloggen…” en sta Surveyhook toe e-mail te verzenden. Controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Compare client ID and client secret with those at the provider, then test again.</source>
        <translation>Vergelijk client-ID en clientgeheim met die bij de aanbieder en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet, then test again.</source>
        <translation>Controleer of deze computer verbinding met internet heeft en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Sign in again, then test again.</source>
        <translation>Log opnieuw in en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Port and encryption go together. Check the name of the server: it must be the one its certificate was made for. Then test again.</source>
        <translation>Poort en versleuteling passen bij elkaar. Controleer de naam van de server: die moet dezelfde zijn als in het certificaat. Test daarna opnieuw.</translation>
    </message>
    <message>
        <source>A condition of the automation is not met.</source>
        <translation>Aan een voorwaarde van de automatisering is niet voldaan.</translation>
    </message>
    <message>
        <source>A condition is not met: %1.</source>
        <extracomment>%1 a condition and what it met: &quot;channel is one of CHAT, CALL: it was SMS&quot;</extracomment>
        <translation>Aan een voorwaarde is niet voldaan: %1.</translation>
    </message>
    <message>
        <source>This example holds no customer&apos;s address (looked for in “%1”).</source>
        <extracomment>%1 the path of a field</extracomment>
        <translation>Dit voorbeeld bevat geen adres van de klant (gezocht in “%1”).</translation>
    </message>
    <message>
        <source>“%1” is not a complete e-mail address.</source>
        <translation>“%1” is geen volledig e-mailadres.</translation>
    </message>
    <message>
        <source>The look-up “%1” found nobody.</source>
        <translation>Opzoeken (“%1”) vond niemand.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that this person does not want mail.</source>
        <translation>Opzoeken (“%1”) zegt dat deze persoon geen e-mail wil.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that mail to this person comes back.</source>
        <translation>Opzoeken (“%1”) zegt dat e-mail aan deze persoon terugkomt.</translation>
    </message>
    <message>
        <source>The example does not say whom the look-up “%1” should ask for.</source>
        <translation>Het voorbeeld zegt niet naar wie opzoeken (“%1”) moet vragen.</translation>
    </message>
    <message>
        <source>The look-up “%1” found the person, but without an e-mail address.</source>
        <translation>Opzoeken (“%1”) vond de persoon, maar zonder e-mailadres.</translation>
    </message>
    <message>
        <source>Conditions checked</source>
        <translation>Voorwaarden gecontroleerd</translation>
    </message>
    <message>
        <source>Address answers</source>
        <extracomment>ticks of the check of an account at a platform, in their order
----------
ticks of the check of our public address, in their order</extracomment>
        <translation>Adres antwoordt</translation>
    </message>
    <message>
        <source>Login accepted</source>
        <translation>Aanmelding aangenomen</translation>
    </message>
    <message>
        <source>The call arrives here</source>
        <translation>De aanroep komt hier aan</translation>
    </message>
    <message>
        <source>Call put together</source>
        <extracomment>ticks of trying a call to another system, in their order</extracomment>
        <translation>Aanroep samengesteld</translation>
    </message>
    <message>
        <source>Accepted by the other system</source>
        <translation>Geaccepteerd door het andere systeem</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet, and how the address is spelled.</source>
        <translation>Controleer of deze computer internet heeft en of het adres goed is gespeld.</translation>
    </message>
    <message>
        <source>Look in the other system whether the call arrived before you try it once more.</source>
        <translation>Kijk in het andere systeem of de aanroep is aangekomen voordat u het nog eens probeert.</translation>
    </message>
    <message>
        <source>Check the key, or the user name and the password, and try it once more.</source>
        <translation>Controleer de sleutel, of de gebruikersnaam en het wachtwoord, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then try it once more.</source>
        <translation>Dit gaat vaak vanzelf over. Wacht een paar minuten en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>Raise the limit of the account in the other system, or wait until it begins anew.</source>
        <translation>Verhoog de limiet van het account in het andere systeem, of wacht tot die opnieuw begint.</translation>
    </message>
    <message>
        <source>Add this respondent in the other system, or choose another example.</source>
        <translation>Voeg deze respondent toe in het andere systeem, of kies een ander voorbeeld.</translation>
    </message>
    <message>
        <source>Choose a field of the event in its place.</source>
        <translation>Kies op die plaats een veld van de melding.</translation>
    </message>
    <message>
        <source>Compare the fields with what the other system expects, correct them, and try it once more.</source>
        <translation>Vergelijk de velden met wat het andere systeem verwacht, verbeter ze en probeer het nog eens.</translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n automatisering</numerusform>
            <numerusform>%n automatiseringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n enquête</numerusform>
            <numerusform>%n enquêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>the notices to you</source>
        <comment>used by</comment>
        <translation>de meldingen aan u</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Nog niet gebruikt</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <extracomment>%1 such as &quot;2 automations, 1 message&quot;</extracomment>
        <translation>Gebruikt door %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” is still used by %2. Nothing was deleted. Choose something else there first.</source>
        <extracomment>%1 a name, %2 names of automations and messages</extracomment>
        <translation>“%1” wordt nog gebruikt door %2. Er is niets verwijderd. Kies daar eerst iets anders.</translation>
    </message>
</context>
<context>
    <name>WebankietaDestination</name>
    <message>
        <source>Number of the mail template</source>
        <translation>Nummer van de mailsjabloon</translation>
    </message>
    <message>
        <source>In Webankieta: the ID beside the template of the invitation.</source>
        <translation>In Webankieta: de ID naast de sjabloon van de uitnodiging.</translation>
    </message>
    <message>
        <source>Webankieta waits (minutes)</source>
        <translation>Webankieta wacht (minuten)</translation>
    </message>
    <message>
        <source>On top of the delay of this automation. Webankieta counts in minutes.</source>
        <translation>Boven op de vertraging van deze automatisering. Webankieta telt in minuten.</translation>
    </message>
    <message>
        <source>Webankieta&apos;s footer under the invitation</source>
        <extracomment>an option of Webankieta: the text under the invitation that it adds by itself</extracomment>
        <translation>Voettekst van Webankieta onder de uitnodiging</translation>
    </message>
    <message>
        <source>Reminder after (hours)</source>
        <translation>Herinnering na (uren)</translation>
    </message>
    <message>
        <source>Empty: no reminder.</source>
        <translation>Leeg: geen herinnering.</translation>
    </message>
    <message>
        <source>Number of the reminder&apos;s template</source>
        <translation>Nummer van de sjabloon van de herinnering</translation>
    </message>
    <message>
        <source>Invite through Webankieta</source>
        <translation>Uitnodigen via Webankieta</translation>
    </message>
    <message>
        <source>Webankieta adds the person to the survey and sends the invitation.</source>
        <translation>Webankieta voegt de persoon aan de enquête toe en verstuurt de uitnodiging.</translation>
    </message>
    <message>
        <source>Invite a respondent whom Webankieta knows</source>
        <translation>Een respondent uitnodigen die Webankieta kent</translation>
    </message>
    <message>
        <source>Webankieta sends the invitation to the respondent with this token.</source>
        <translation>Webankieta verstuurt de uitnodiging aan de respondent met dit token.</translation>
    </message>
    <message>
        <source>Add a respondent in Webankieta</source>
        <translation>Een respondent in Webankieta toevoegen</translation>
    </message>
    <message>
        <source>The person is added to the survey&apos;s list. No invitation is sent.</source>
        <translation>De persoon komt op de lijst van de enquête. Er gaat geen uitnodiging uit.</translation>
    </message>
    <message>
        <source>Change a respondent&apos;s labels in Webankieta</source>
        <translation>Labels van een respondent in Webankieta wijzigen</translation>
    </message>
    <message>
        <source>The labels filled here are changed. No invitation is sent.</source>
        <translation>De labels die hier zijn gevuld, worden gewijzigd. Er gaat geen uitnodiging uit.</translation>
    </message>
    <message>
        <source>Number of the survey in Webankieta</source>
        <translation>Nummer van de enquête in Webankieta</translation>
    </message>
    <message>
        <source>Empty: that of the survey chosen for this automation.</source>
        <translation>Leeg: dat van de enquête die voor deze automatisering is gekozen.</translation>
    </message>
</context>
<context>
    <name>WebankietaIncoming</name>
    <message>
        <source>Systems that can call Webankieta call yours: they change labels, add people to a mailing list and order invitations.</source>
        <translation>Systemen die Webankieta kunnen aanroepen, roepen de uwe aan: ze wijzigen labels, voegen personen toe aan een mailinglijst en bestellen uitnodigingen.</translation>
    </message>
    <message>
        <source>Change a person&apos;s labels</source>
        <translation>Labels van een persoon wijzigen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Send an invitation</source>
        <translation>Een uitnodiging versturen</translation>
    </message>
    <message>
        <source>Send an invitation to a token</source>
        <translation>Een uitnodiging naar een token versturen</translation>
    </message>
    <message>
        <source>Webankieta&apos;s RESThook: tell who has answered</source>
        <extracomment>&quot;RESThook&quot; is a setting in Webankieta</extracomment>
        <translation>RESThook van Webankieta: melden wie heeft geantwoord</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>not on Polish holidays</source>
        <translation>niet op Poolse feestdagen</translation>
    </message>
    <message>
        <source>not on Dutch holidays</source>
        <translation>niet op Nederlandse feestdagen</translation>
    </message>
    <message>
        <source>not on Polish or Dutch holidays</source>
        <translation>niet op Poolse of Nederlandse feestdagen</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>When invitations may leave.</extracomment>
        <translation>op elk moment</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 a time of today, 14:05</extracomment>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>e-mail invitation</source>
        <translation>uitnodiging per e-mail</translation>
    </message>
    <message>
        <source>call to another system</source>
        <translation>aanroep van een ander systeem</translation>
    </message>
    <message>
        <source>notice to another system</source>
        <translation>bericht aan een ander systeem</translation>
    </message>
    <message>
        <source>e-mail with a promo code</source>
        <translation>e-mail met een kortingscode</translation>
    </message>
    <message>
        <source>%1 (Details: %2)</source>
        <extracomment>%1 a sentence, %2 the words of the other side (a mail server, a platform), quoted as they came</extracomment>
        <translation>%1 (Details: %2)</translation>
    </message>
    <message>
        <source>Something was noted here that this version cannot explain (%1).</source>
        <extracomment>%1 a short English code word</extracomment>
        <translation>Hier is iets genoteerd dat deze versie niet kan uitleggen (%1).</translation>
    </message>
    <message>
        <source>it was empty</source>
        <extracomment>what a field held when a condition looked at it</extracomment>
        <translation>het was leeg</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>het was %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 a field, %2 &quot;is empty&quot;, %3 &quot;it was SMS&quot;</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 a field, %2 an operator such as &quot;is one of&quot;, %3 what was expected, %4 &quot;it was SMS&quot;</extracomment>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>opnieuw proberen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>(unknown address)</source>
        <extracomment>stands where an e-mail address would stand</extracomment>
        <translation>(onbekend adres)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>stands where a value would stand</extracomment>
        <translation>(leeg)</translation>
    </message>
</context>
<context>
    <name>surveyhook::AccountForm</name>
    <message>
        <source>other system</source>
        <translation>ander systeem</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 the title of a field in a form</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>opgeslagen, typ om te wijzigen</translation>
    </message>
    <message>
        <source>The account works: %1 accepted the login.</source>
        <extracomment>%1 a system that customers are in: a chat, a CRM</extracomment>
        <translation>Het account werkt: %1 heeft de aanmelding aangenomen.</translation>
    </message>
    <message>
        <source>This account belongs to the practice office: its answers are made up, nobody was asked.</source>
        <translation>Dit account hoort bij het oefenkantoor: de antwoorden zijn verzonnen, er is niemand iets gevraagd.</translation>
    </message>
    <message>
        <source>The address answers. Whether the login is right could not be checked: for %1 we know no question that changes nothing and sends nothing. That shows with the first invitation.</source>
        <extracomment>%1 a survey tool or another system</extracomment>
        <translation>Het adres antwoordt. Of de aanmelding klopt, kon niet worden gecontroleerd: voor %1 kennen wij geen vraag die niets verandert en niets verstuurt. Dat blijkt bij de eerste uitnodiging.</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Account controleren</translation>
    </message>
    <message>
        <source>Asks one question that changes nothing. No invitation is sent.</source>
        <translation>Stelt één vraag die niets verandert. Er wordt geen uitnodiging verstuurd.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ActionFields</name>
    <message>
        <source>%1:</source>
        <extracomment>%1 the title of a field in a form</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>surveyhook::ActionsPage</name>
    <message>
        <source>What else is to happen?</source>
        <translation>Wat moet er nog meer gebeuren?</translation>
    </message>
    <message>
        <source>Further actions</source>
        <translation>Verdere acties</translation>
    </message>
    <message>
        <source>Beside the invitation the same event can send another e-mail, give a promo code away, make a ticket in your help desk or tell another system. Each is sent on its own: if one does not work, the others still do.</source>
        <translation>Naast de uitnodiging kan dezelfde gebeurtenis nog een e-mail sturen, een kortingscode geven, een ticket in uw helpdesk maken of een ander systeem informeren. Elke actie staat op zichzelf: lukt er een niet, dan gaan de andere gewoon door.</translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <extracomment>%1 the number of an action, %2 what it lacks, a sentence</extracomment>
        <translation>Actie %1: %2</translation>
    </message>
    <message>
        <source>Send another e-mail</source>
        <translation>Nog een e-mail sturen</translation>
    </message>
    <message>
        <source>Send a promo code</source>
        <translation>Een kortingscode sturen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action</comment>
        <extracomment>in a menu: %1 a system, %2 what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Actie verwijderen</translation>
    </message>
    <message>
        <source>Move an action</source>
        <translation>Actie verplaatsen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a number, %2 an action: &quot;2. Promo code: Thanks&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation>%1 – onvolledig</translation>
    </message>
    <message>
        <source>This is what the automation does first. It is set up in the step &lt;a href=&quot;%1&quot;&gt;Message&lt;/a&gt;. Add what else is to happen below the list.</source>
        <translation>Dit doet de automatisering eerst. Dat stelt u in bij de stap &lt;a href=&quot;%1&quot;&gt;Bericht&lt;/a&gt;. Voeg onder de lijst toe wat er nog meer moet gebeuren.</translation>
    </message>
    <message>
        <source>Also do…</source>
        <translation>Ook doen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Deze actie verwijderen</translation>
    </message>
    <message>
        <source>The automation does all of these for each event:</source>
        <translation>De automatisering doet dit allemaal bij elke melding:</translation>
    </message>
</context>
<context>
    <name>surveyhook::AskingRules</name>
    <message>
        <source>no rest period</source>
        <translation>geen rustperiode</translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s)</source>
        <translation>
            <numerusform>hoogstens één keer per %n dag</numerusform>
            <numerusform>hoogstens één keer in %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rest period</source>
        <translation>Rustperiode wijzigen</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Groep wijzigen</translation>
    </message>
    <message>
        <source>Change what a later event does</source>
        <translation>Wijzigen wat een latere melding doet</translation>
    </message>
    <message>
        <source>Give the group a name, or choose one.</source>
        <translation>Geef de groep een naam of kies er een.</translation>
    </message>
    <message>
        <source>Choose the field in which people agree.</source>
        <translation>Kies het veld waarin de toestemming staat.</translation>
    </message>
    <message>
        <source>Which field says that the person has agreed? It has to hold yes, true or 1.</source>
        <translation>Welk veld zegt dat deze persoon toestemming heeft gegeven? Daarin moet ja, true of 1 staan.</translation>
    </message>
    <message>
        <source>Change whose consent is needed</source>
        <translation>Wijzigen wiens toestemming nodig is</translation>
    </message>
    <message>
        <source>invitations of all automations</source>
        <translation>uitnodigingen van alle automatiseringen</translation>
    </message>
    <message>
        <source>invitations of a group of automations</source>
        <translation>uitnodigingen van een groep automatiseringen</translation>
    </message>
    <message>
        <source>only invitations of this one</source>
        <translation>alleen uitnodigingen van deze</translation>
    </message>
    <message>
        <source>changes nothing: the first invitation stays</source>
        <translation>verandert niets: de eerste uitnodiging blijft</translation>
    </message>
    <message>
        <source>starts the waiting anew</source>
        <translation>laat het wachten opnieuw beginnen</translation>
    </message>
    <message>
        <source>takes the invitation back</source>
        <translation>trekt de uitnodiging in</translation>
    </message>
    <message>
        <source>A conversation, ticket or order gets one invitation, whatever comes in about it later.</source>
        <translation>Een gesprek, ticket of bestelling krijgt één uitnodiging, wat er later ook over binnenkomt.</translation>
    </message>
    <message>
        <source>If the conversation is closed once more while the invitation waits, the time counts from the later closing.</source>
        <translation>Wordt het gesprek nog een keer gesloten terwijl de uitnodiging wacht, dan telt de tijd vanaf die latere keer.</translation>
    </message>
    <message>
        <source>If the customer writes again while the invitation waits, it does not leave. Tick such events on the first page as well. One that meets the conditions waits in its place.</source>
        <translation>Schrijft de klant opnieuw terwijl de uitnodiging wacht, dan vertrekt die niet. Vink zulke meldingen ook op de eerste pagina aan. Een melding die aan de voorwaarden voldoet, wacht in haar plaats.</translation>
    </message>
    <message>
        <source>Choose the field…</source>
        <translation>Veld kiezen…</translation>
    </message>
    <message>
        <source>Field of the consent: %1</source>
        <translation>Veld met de toestemming: %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationCommands</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of an automation; this is the name of its copy</extracomment>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>“%1” was made, as a draft.</source>
        <translation>“%1” is gemaakt, als concept.</translation>
    </message>
    <message>
        <source>“%1” was deleted. Its events stay in the history.</source>
        <translation>“%1” is verwijderd. De meldingen blijven in de geschiedenis.</translation>
    </message>
    <message>
        <source>Export this automation</source>
        <translation>Deze automatisering exporteren</translation>
    </message>
    <message>
        <source>Workspace files (*.json)</source>
        <translation>Werkruimtebestanden (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The automation was written to %1, without passwords and keys.</source>
        <translation>De automatisering is opgeslagen in %1, zonder wachtwoorden en sleutels.</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationModel</name>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>events of an automation since midnight</extracomment>
        <translation>
            <numerusform>%n vandaag</numerusform>
            <numerusform>%n vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n melding: actie nodig</numerusform>
            <numerusform>%n meldingen: actie nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot run in this version</source>
        <translation>Werkt niet in deze versie</translation>
    </message>
    <message>
        <source>New automation</source>
        <extracomment>an automation that has no name yet</extracomment>
        <translation>Nieuwe automatisering</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 numbers: how far setting up has come</extracomment>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Last event: %1</source>
        <extracomment>%1 such as &quot;5 minutes ago&quot;</extracomment>
        <translation>Laatste melding: %1</translation>
    </message>
    <message>
        <source>Next invitation: %1</source>
        <extracomment>%1 a time: when the next invitation is sent</extracomment>
        <translation>Volgende uitnodiging: %1</translation>
    </message>
    <message>
        <source>Changes are not applied yet</source>
        <translation>Wijzigingen zijn nog niet toegepast</translation>
    </message>
    <message>
        <source>Mails stay in the practice mailbox</source>
        <translation>E-mails blijven in het oefenpostvak</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationWindow</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>It cannot be switched over yet. Nothing was changed; this has to be mended first:</source>
        <translation>Toepassen kan nog niet. Er is niets gewijzigd; dit moet eerst worden hersteld:</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Eerdere versies…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Your automation in one sentence</source>
        <translation>Uw automatisering in één zin</translation>
    </message>
    <message>
        <source>Saved as a draft. Continue from the list of automations.</source>
        <translation>Opgeslagen als concept. Ga verder vanuit de lijst met automatiseringen.</translation>
    </message>
    <message>
        <source>New automation</source>
        <extracomment>title of a window; %1 the automation&apos;s name</extracomment>
        <translation>Nieuwe automatisering</translation>
    </message>
    <message>
        <source>%1 – automation</source>
        <translation>%1 – automatisering</translation>
    </message>
    <message>
        <source>Why do we ask this?</source>
        <translation>Waarom vragen we dit?</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 what would be undone: &quot;Change the name&quot;</extracomment>
        <translation>Ongedaan maken: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again: %1 (Ctrl+Shift+Z)</source>
        <translation>Opnieuw: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z)</source>
        <translation>Opnieuw (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>how far a step is: it differs from what runs</extracomment>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>how far a step is: the one that is open</extracomment>
        <translation>nu</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>how far a step is</extracomment>
        <translation>klaar</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>how far a step is: it may be left out</extracomment>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>First complete the steps above.</source>
        <translation>Voltooi eerst de stappen hierboven.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Saved as a draft. You can close the window at any time.</source>
        <translation>Opgeslagen als concept. U kunt het venster op elk moment sluiten.</translation>
    </message>
    <message>
        <source>The changes apply from now on.</source>
        <translation>De wijzigingen gelden vanaf nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet. What runs stays as it is until you apply them.</source>
        <translation>
            <numerusform>%n wijziging nog niet toegepast. Wat draait, blijft zoals het is tot u toepast.</numerusform>
            <numerusform>%n wijzigingen nog niet toegepast. Wat draait, blijft zoals het is tot u toepast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <extracomment>in the list of what can be undone; %1 a time</extracomment>
        <translation>Versie van %1 terughalen</translation>
    </message>
    <message>
        <source>The automation is saved. Its events appear in the history.</source>
        <translation>De automatisering is opgeslagen. Binnenkomende meldingen verschijnen in de geschiedenis.</translation>
    </message>
    <message>
        <source>Everything is kept automatically. You can close the window at any time.</source>
        <translation>Alles wordt vanzelf bewaard. U kunt het venster op elk moment sluiten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Ctrl+W or Esc</source>
        <translation>Ctrl+W of Esc</translation>
    </message>
    <message>
        <source>Events that came meanwhile</source>
        <translation>Meldingen die intussen binnenkwamen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>The last changes could not be saved. Close anyway and lose them?</source>
        <translation>De laatste wijzigingen konden niet worden bewaard. Toch sluiten en ze kwijtraken?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Sluiten en kwijtraken</translation>
    </message>
    <message>
        <source>Your changes are kept, but they do not apply yet.</source>
        <translation>Uw wijzigingen zijn bewaard, maar gelden nog niet.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>how far a step is</extracomment>
        <translation>onvolledig</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) arrived before the automation was switched on. Send invitations for them too?</source>
        <translation>
            <numerusform>%n melding kwam binnen voordat de automatisering aanstond. Ook hiervoor een uitnodiging versturen?</numerusform>
            <numerusform>%n meldingen kwamen binnen voordat de automatisering aanstond. Ook hiervoor uitnodigingen versturen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about: %1</source>
        <extracomment>%1 one or more e-mail addresses</extracomment>
        <translation>Het gaat om: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, send</source>
        <translation>&amp;Ja, versturen</translation>
    </message>
    <message>
        <source>&amp;No, leave them in the history</source>
        <translation>&amp;Nee, in de geschiedenis laten</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationsPage</name>
    <message>
        <source>Show the events of this automation in the history</source>
        <translation>Toon de meldingen van deze automatisering in de geschiedenis</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatiseringen</translation>
    </message>
    <message>
        <source>I&amp;mport a workspace file…</source>
        <translation>Werkruimtebestand &amp;importeren…</translation>
    </message>
    <message>
        <source>Pla&amp;y the practice office…</source>
        <translation>Oefenkantoor &amp;spelen…</translation>
    </message>
    <message>
        <source>&amp;New automation…</source>
        <translation>&amp;Nieuwe automatisering…</translation>
    </message>
    <message>
        <source>Its event&amp;s</source>
        <translation>Mel&amp;dingen ervan</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;pliceren</translation>
    </message>
    <message>
        <source>Make a copy of it, to be changed</source>
        <translation>Maak er een kopie van, om te wijzigen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Write this automation to a file</source>
        <translation>Sla deze automatisering op in een bestand</translation>
    </message>
    <message>
        <source>E&amp;arlier versions…</source>
        <translation>&amp;Eerdere versies…</translation>
    </message>
    <message>
        <source>Look at what it was before, and bring it back</source>
        <translation>Bekijk hoe ze vroeger was, en zet dat terug</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Verwijde&amp;ren</translation>
    </message>
    <message>
        <source>Its events stay in the history; it can be undone</source>
        <translation>De meldingen blijven in de geschiedenis; u kunt dit ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s) with problems</source>
        <translation>
            <numerusform>%n automatisering met problemen</numerusform>
            <numerusform>%n automatiseringen met problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Inschakelen</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>U&amp;itschakelen</translation>
    </message>
    <message>
        <source>Let it send invitations</source>
        <translation>Laat ze uitnodigingen versturen</translation>
    </message>
    <message>
        <source>Keep its events and send nothing</source>
        <translation>Bewaar de meldingen en verstuur niets</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Verder instellen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Wijzi&amp;gen…</translation>
    </message>
    <message>
        <source>There is no automation yet. Make your first one, or play the practice office to see how it works.</source>
        <translation>Er is nog geen automatisering. Maak uw eerste, of start het oefenkantoor om te zien hoe het werkt.</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardCharts</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a period, team or channel; %2 a figure such as 78% or +25; %3 such as &quot;4 answers&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1 answers</source>
        <extracomment>in the legend of a chart: a point made of few answers</extracomment>
        <translation>minder dan %1 antwoorden</translation>
    </message>
    <message>
        <source>%1 answers or more</source>
        <extracomment>in the legend of a chart</extracomment>
        <translation>%1 antwoorden of meer</translation>
    </message>
    <message>
        <source>Would they recommend you? (NPS, −100 to 100)</source>
        <translation>Zouden zij u aanbevelen? (NPS, −100 tot 100)</translation>
    </message>
    <message>
        <source>Satisfied customers, in percent</source>
        <translation>Tevreden klanten, in procenten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a score, %2 such as &quot;4 answers&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>would not</source>
        <extracomment>in the legend of a chart: people who would not recommend the company (0 to 6), who might, who would</extracomment>
        <translation>niet</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>twijfelt</translation>
    </message>
    <message>
        <source>would</source>
        <translation>wel</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <extracomment>in the legend of a chart: customers who gave 1 or 2, 3, 4 or 5</extracomment>
        <translation>ontevreden</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>tevreden</translation>
    </message>
    <message>
        <source>Answers from 0 to 10</source>
        <translation>Antwoorden van 0 tot 10</translation>
    </message>
    <message>
        <source>Answers from 1 to 5</source>
        <translation>Antwoorden van 1 tot 5</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardFile</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Answers (CSAT)</source>
        <translation>Antwoorden (CSAT)</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Tevreden</translation>
    </message>
    <message>
        <source>Satisfied, %</source>
        <translation>Tevreden, %</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Gave %1</source>
        <extracomment>header of a column: %1 a score from 1 to 5; how many gave it</extracomment>
        <translation>Gaf %1</translation>
    </message>
    <message>
        <source>Answers (NPS)</source>
        <extracomment>promoters: people who gave 9 or 10 when asked whether they would recommend the company; detractors: 0 to 6</extracomment>
        <translation>Antwoorden (NPS)</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotors</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Criticasters</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>CSAT (1 to 5)</source>
        <translation>CSAT (1 tot 5)</translation>
    </message>
    <message>
        <source>NPS (0 to 10)</source>
        <translation>NPS (0 tot 10)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Satisfaction, %1</source>
        <extracomment>title of a picture: %1 a span of days</extracomment>
        <translation>Tevredenheid, %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardFilters</name>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>a period with a first and a last day of one&apos;s own</extracomment>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>the chart shows days, weeks or months, as fits the period</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Periode:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <extracomment>the last day of a period</extracomment>
        <translation>&amp;tot:</translation>
    </message>
    <message>
        <source>Te&amp;am:</source>
        <translation>Tea&amp;m:</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Kanaal:</translation>
    </message>
    <message>
        <source>&amp;Show by:</source>
        <extracomment>then &quot;Day&quot;, &quot;Week&quot;, &quot;Team&quot; …: what the chart and the table put beside each other</extracomment>
        <translation>T&amp;oon per:</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardModel</name>
    <message>
        <source>Satisfied</source>
        <extracomment>header of a column: share of satisfied customers</extracomment>
        <translation>Tevreden</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>header of a column: average of the answers 1 to 5</extracomment>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>header of a column: how many answers</extracomment>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answers to NPS</source>
        <extracomment>header of a column: how many answers to the question whether one would recommend the company</extracomment>
        <translation>Antwoorden NPS</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardStart</name>
    <message>
        <source>No customer has answered yet</source>
        <translation>Nog geen klant heeft geantwoord</translation>
    </message>
    <message>
        <source>Here you will see how satisfied your customers are, as soon as one of these systems tells what they answered after a conversation:</source>
        <translation>Hier ziet u hoe tevreden uw klanten zijn, zodra een van deze systemen doorgeeft wat zij na een gesprek hebben geantwoord:</translation>
    </message>
    <message>
        <source>%1: choose there to be told of %2</source>
        <extracomment>%1 a system such as Intercom; %2 what it has to tell, such as “A customer rated a conversation”</extracomment>
        <translation>%1: kies daar meldingen van %2</translation>
    </message>
    <message>
        <source>First connect one of them: begin an automation with it, and copy the address that it shows into the system.</source>
        <translation>Koppel eerst een ervan: begin er een automatisering mee en kopieer het adres dat deze toont naar het systeem.</translation>
    </message>
    <message>
        <source>Your automations below are connected with such a system already. Open one to see its address and how the system is set up; every answer that comes there counts, also while the automation is paused.</source>
        <translation>De automatiseringen hieronder zijn al met zo’n systeem verbonden. Open er een om het adres te zien en hoe het systeem wordt ingesteld; elk antwoord dat daar binnenkomt telt mee, ook terwijl de automatisering gepauzeerd is.</translation>
    </message>
    <message>
        <source>Begin with %1…</source>
        <extracomment>a button: %1 a system such as Intercom</extracomment>
        <translation>Begin met %1…</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 what happens, in words; %2 how the system calls it</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardTiles</name>
    <message>
        <source>Satisfied customers (CSAT)</source>
        <translation>Tevreden klanten (CSAT)</translation>
    </message>
    <message>
        <source>Would they recommend you? (NPS)</source>
        <translation>Zouden zij u aanbevelen? (NPS)</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardWindow</name>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Nobody answered in this period with what you have chosen above. Choose a longer period, or all teams and channels.</source>
        <translation>In deze periode heeft niemand geantwoord bij wat u hierboven hebt gekozen. Kies een langere periode, of alle teams en kanalen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <extracomment>the name that a file is offered under, without its ending</extracomment>
        <translation>tevredenheid</translation>
    </message>
    <message>
        <source>The file was written: %1</source>
        <translation>Het bestand is geschreven: %1</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabel (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Comments (CSV)…</source>
        <translation>&amp;Opmerkingen (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Afbeelding (PNG)…</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <extracomment>a tab: %1 how many comments there are</extracomment>
        <translation>Opmerkingen (%1)</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardWords</name>
    <message>
        <source>Without a team</source>
        <extracomment>answers of which the system did not say which team they belong to</extracomment>
        <translation>Zonder team</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a system such as Intercom, %2 such as &quot;Team 814&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>a way in which customers reach the office</extracomment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogesprek</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobiele app</translation>
    </message>
    <message>
        <source>Without a channel</source>
        <extracomment>answers of which the system did not say by which channel they came</extracomment>
        <translation>Zonder kanaal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Nobody answered in this period.</source>
        <translation>In deze periode heeft niemand geantwoord.</translation>
    </message>
    <message>
        <source>%1, on average %2 of 5</source>
        <extracomment>%1 a sentence such as &quot;45 answers&quot;; %2 a number such as 4.2</extracomment>
        <translation>%1, gemiddeld %2 van 5</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 would recommend you, %3 would not</source>
        <extracomment>%1 such as &quot;45 answers&quot;; %2 and %3 numbers of people who would and who would not recommend the company</extracomment>
        <translation>%1: %2 zouden u aanbevelen, %3 niet</translation>
    </message>
    <message>
        <source>No answers to compare with (%1).</source>
        <extracomment>%1 a span of days</extracomment>
        <translation>Geen antwoorden om mee te vergelijken (%1).</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Zoals eerder</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than before</source>
        <translation>
            <numerusform>%n punt meer dan eerder</numerusform>
            <numerusform>%n punten meer dan eerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than before</source>
        <translation>
            <numerusform>%n punt minder dan eerder</numerusform>
            <numerusform>%n punten minder dan eerder</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <extracomment>what changed, then the share in the period before: %1 such as 73%, %2 a span of days</extracomment>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>So few answers say little: one more can turn the figure.</source>
        <translation>Zo weinig antwoorden zeggen weinig: één meer kan het cijfer veranderen.</translation>
    </message>
</context>
<context>
    <name>surveyhook::CallActionForm</name>
    <message>
        <source>Choose the account</source>
        <translation>Account kiezen</translation>
    </message>
    <message>
        <source>without an account</source>
        <translation>zonder account</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>a step of &quot;Undo&quot;; %1 the title of a field</extracomment>
        <translation>“%1” wijzigen</translation>
    </message>
    <message>
        <source>It has worked: the other system accepted the call.</source>
        <translation>Het is gelukt: het andere systeem heeft de aanroep geaccepteerd.</translation>
    </message>
    <message>
        <source>This account belongs to the practice office: nobody was called.</source>
        <translation>Dit account hoort bij het oefenkantoor: er is niemand aangeroepen.</translation>
    </message>
    <message>
        <source>The answer had the status %1 and no text.</source>
        <extracomment>%1 the number by which a web server answers: 201</extracomment>
        <translation>Het antwoord had status %1 en geen tekst.</translation>
    </message>
    <message>
        <source>The answer had the status %1 and this text:</source>
        <translation>Het antwoord had status %1 en deze tekst:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Account:</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Accounts…</translation>
    </message>
    <message>
        <source>Opens “Connections”, where addresses and logins are kept</source>
        <translation>Opent “Verbindingen”, waar adressen en logins staan</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>This really calls the other system, with the values of the example: a ticket or lead that it makes is there to be seen, and deleted, afterwards.</source>
        <translation>Dit roept het andere systeem echt aan, met de waarden van het voorbeeld: een ticket of lead die daarbij ontstaat, kunt u daar daarna zien en verwijderen.</translation>
    </message>
    <message>
        <source>This did not work yet. Nobody was called.</source>
        <translation>Dit is nog niet gelukt. Er is niemand aangeroepen.</translation>
    </message>
    <message>
        <source>This did not work yet. The other system was not reached.</source>
        <translation>Dit is nog niet gelukt. Het andere systeem is niet bereikt.</translation>
    </message>
    <message>
        <source>This did not work yet. The other system was really called: look there whether it has made something all the same.</source>
        <translation>Dit is nog niet gelukt. Het andere systeem is echt aangeroepen: kijk daar of het toch iets heeft aangemaakt.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ChangeList</name>
    <message>
        <source>&amp;Adjust the value</source>
        <translation>W&amp;aarde aanpassen</translation>
    </message>
    <message>
        <source>Undo the last ad&amp;justment</source>
        <translation>Laatste aanpassing on&amp;gedaan maken</translation>
    </message>
    <message>
        <source>without spaces around it</source>
        <translation>zonder spaties eromheen</translation>
    </message>
    <message>
        <source>first word only</source>
        <translation>alleen het eerste woord</translation>
    </message>
    <message>
        <source>last word only</source>
        <translation>alleen het laatste woord</translation>
    </message>
    <message>
        <source>capital letters as in names</source>
        <translation>hoofdletters zoals in namen</translation>
    </message>
    <message>
        <source>all in capital letters</source>
        <translation>alles in hoofdletters</translation>
    </message>
    <message>
        <source>all in small letters</source>
        <translation>alles in kleine letters</translation>
    </message>
    <message>
        <source>date as %1</source>
        <extracomment>%1: an example of a date in this form.</extracomment>
        <translation>datum als %1</translation>
    </message>
    <message>
        <source>phone number with %1</source>
        <extracomment>%1: +48 or +31</extracomment>
        <translation>telefoonnummer met %1</translation>
    </message>
    <message numerus="yes">
        <source>replaced by a table (%n entry(ies))</source>
        <translation>
            <numerusform>vervangen volgens een tabel (%n regel)</numerusform>
            <numerusform>vervangen volgens een tabel (%n regels)</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by a table…</source>
        <translation>Vervangen volgens een tabel…</translation>
    </message>
    <message>
        <source>Adjusted: %1</source>
        <extracomment>%1: a list of adjustments to a value: &quot;first word only, all in capital letters&quot;.</extracomment>
        <translation>Aangepast: %1</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>“%1” wordt “%2”</translation>
    </message>
</context>
<context>
    <name>surveyhook::CollectorForm</name>
    <message>
        <source>Survey:</source>
        <translation>Enquête:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>On: invitations leave</source>
        <translation>Aan: uitnodigingen worden verstuurd</translation>
    </message>
    <message>
        <source>Invites by:</source>
        <translation>Nodigt uit per:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Bericht:</translation>
    </message>
    <message>
        <source>Mail account:</source>
        <translation>Mailaccount:</translation>
    </message>
    <message>
        <source>Account that sends the SMS:</source>
        <translation>Account dat de sms verstuurt:</translation>
    </message>
    <message>
        <source>Path behind its address:</source>
        <translation>Pad achter het adres:</translation>
    </message>
    <message>
        <source>Data that it gets:</source>
        <translation>Gegevens die het krijgt:</translation>
    </message>
    <message>
        <source>Other systems call this collector at its API link:</source>
        <translation>Andere systemen roepen deze collector aan via de API-link:</translation>
    </message>
    <message>
        <source>Called by:</source>
        <translation>Aangeroepen door:</translation>
    </message>
    <message>
        <source>For:</source>
        <comment>what an address is for</comment>
        <translation>Voor:</translation>
    </message>
    <message>
        <source>API link:</source>
        <translation>API-link:</translation>
    </message>
    <message>
        <source>Renew the API link…</source>
        <translation>API-link vernieuwen…</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>None yet: choose one</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>the one that notices to you leave by</source>
        <translation>het account van de berichten aan u</translation>
    </message>
    <message>
        <source>Give the collector a name.</source>
        <translation>Geef de collector een naam.</translation>
    </message>
    <message>
        <source>Choose the account that sends the SMS.</source>
        <translation>Kies het account dat de sms verstuurt.</translation>
    </message>
    <message>
        <source>Add the account that sends the SMS first: under “Connections”, as another system (REST).</source>
        <translation>Voeg eerst het account toe dat de sms verstuurt: onder “Verbindingen”, als ander systeem (REST).</translation>
    </message>
    <message>
        <source>People who are added go through the automation “%1”: its filter, its delay, its message. What is chosen below does not count then.</source>
        <translation>Wie wordt toegevoegd, gaat door de automatisering “%1”: het filter, de vertraging en het bericht daarvan. Wat hieronder is gekozen, telt dan niet.</translation>
    </message>
    <message>
        <source>Choose a message: nobody can be added before.</source>
        <translation>Kies een bericht: eerder kan niemand worden toegevoegd.</translation>
    </message>
    <message>
        <source>Nobody waits here.</source>
        <translation>Hier wacht niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) on the way.</source>
        <translation>
            <numerusform>%n uitnodiging onderweg.</numerusform>
            <numerusform>%n uitnodigingen onderweg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait until it is switched on.</source>
        <translation>
            <numerusform>%n persoon wacht tot hij wordt aangezet.</numerusform>
            <numerusform>%n personen wachten tot hij wordt aangezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other systems cannot reach this link yet: it is valid on this computer only.</source>
        <translation>Andere systemen kunnen deze link nog niet bereiken: hij geldt alleen op deze computer.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Openbaar adres instellen</translation>
    </message>
    <message>
        <source>API link</source>
        <translation>API-link</translation>
    </message>
    <message>
        <source>The link needs a secret key, and there is none yet.</source>
        <translation>De link heeft een geheime sleutel nodig, en die is er nog niet.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Sleutel maken</translation>
    </message>
    <message>
        <source>any system: e-mail and name stand in the call</source>
        <translation>elk systeem: e-mail en naam staan in de aanroep</translation>
    </message>
    <message>
        <source>Renew the API link?</source>
        <translation>De API-link vernieuwen?</translation>
    </message>
    <message>
        <source>The secret key in it is made anew. All collectors share it: systems that call an old link get the answer 401 from then on, until you enter the new link there.</source>
        <translation>De geheime sleutel in de link wordt opnieuw gemaakt. Alle collectors delen hem: systemen die een oude link aanroepen, krijgen vanaf dan het antwoord 401, tot u daar de nieuwe link invoert.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>a link given out by hand</source>
        <translation>een link die u zelf uitdeelt</translation>
    </message>
</context>
<context>
    <name>surveyhook::CollectorTab</name>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>a collector</extracomment>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a survey first</source>
        <translation>Voeg eerst een enquête toe</translation>
    </message>
    <message>
        <source>New collector</source>
        <translation>Nieuwe collector</translation>
    </message>
    <message>
        <source>Delete the collector “%1”?</source>
        <extracomment>%1 the name of a collector</extracomment>
        <translation>De collector “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Delete the collector?</source>
        <translation>De collector verwijderen?</translation>
    </message>
    <message>
        <source>Nobody waits in it. Systems that call its link are turned away from then on.</source>
        <translation>Niemand wacht erin. Systemen die de link aanroepen, worden vanaf dan geweigerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait in it and will not be invited: %1. Systems that call its link are turned away from then on.</source>
        <extracomment>%1 e-mail addresses</extracomment>
        <translation>
            <numerusform>%n persoon wacht erin en wordt niet uitgenodigd: %1. Systemen die de link aanroepen, worden vanaf dan geweigerd.</numerusform>
            <numerusform>%n personen wachten erin en worden niet uitgenodigd: %1. Systemen die de link aanroepen, worden vanaf dan geweigerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>The automation “%1” takes the people who are added to this collector. Change that first, then the collector can be deleted.</source>
        <translation>De automatisering “%1” neemt de personen over die aan deze collector worden toegevoegd. Wijzig dat eerst, dan kan de collector worden verwijderd.</translation>
    </message>
    <message>
        <source>Collectors of your surveys:</source>
        <translation>Collectors van uw enquêtes:</translation>
    </message>
    <message>
        <source>Add a collector</source>
        <translation>Collector toevoegen</translation>
    </message>
    <message>
        <source>There is no collector yet. To a collector other systems add people by a link, and it can be switched off while they wait. Press “Add a collector”.</source>
        <translation>Er is nog geen collector. Aan een collector voegen andere systemen personen toe met een link; staat hij uit, dan wachten zij. Druk op “Collector toevoegen”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::CommentModel</name>
    <message>
        <source>%1 of 5</source>
        <extracomment>%1 what a customer gave, of 5</extracomment>
        <translation>%1 van 5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <extracomment>%1 what a customer answered to the question whether to recommend, of 10</extracomment>
        <translation>NPS %1 van 10</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>header of a column: when a comment came</extracomment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>header of a column: what the customer gave</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>surveyhook::ConditionRow</name>
    <message>
        <source>%1 (%2×)</source>
        <extracomment>a value and in how many events it stood</extracomment>
        <translation>%1 (%2×)</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>a condition; %1 the value of the event</extracomment>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>met: it is %1</source>
        <translation>voldaan: het is %1</translation>
    </message>
    <message>
        <source>not met: it is empty</source>
        <translation>niet voldaan: het is leeg</translation>
    </message>
    <message>
        <source>not met: it is %1</source>
        <translation>niet voldaan: het is %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>beside a choice of fields</extracomment>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>beside a choice of verbs: &quot;is&quot;, &quot;contains&quot;</extracomment>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>beside the value that a field must have</extracomment>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>beside a choice of hours, days …</extracomment>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
    </message>
</context>
<context>
    <name>surveyhook::ConnectPage</name>
    <message>
        <source>Start &amp;receiving</source>
        <translation>Starten met on&amp;tvangen</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>De&amp;ze gebruiken</translation>
    </message>
    <message>
        <source>&amp;Go on without a test</source>
        <translation>&amp;Verder zonder test</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Verbinden en testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The other system has to know your address, and the calls have to prove that they come from it. A real event shows both at once, and its data serve as the example on the following pages.</source>
        <translation>Het andere systeem moet uw adres kennen, en van elke melding moet vaststaan dat ze echt van dat systeem komt. Een echte melding laat beide zien, en de gegevens ervan dienen als voorbeeld op de volgende pagina’s.</translation>
    </message>
    <message>
        <source>Paste the secret that %1 shows.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Plak de geheime sleutel die %1 toont.</translation>
    </message>
    <message>
        <source>Wait for a test event, or press “Go on without a test”.</source>
        <translation>Wacht op een testmelding of klik op “Verder zonder test”.</translation>
    </message>
    <message>
        <source>Change how callers prove themselves</source>
        <extracomment>in the list of what can be undone: a secret, a user name or a password</extracomment>
        <translation>Wijzigen hoe het andere systeem zich bekendmaakt</translation>
    </message>
    <message>
        <source>Use the event as the example</source>
        <translation>De melding als voorbeeld gebruiken</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Verder zonder test</translation>
    </message>
    <message>
        <source>Surveyhook is not receiving at present: a test event would be lost.</source>
        <translation>Surveyhook ontvangt nu niet: een testmelding zou verloren gaan.</translation>
    </message>
    <message>
        <source>Your address:</source>
        <translation>Uw adres:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Gebruikersnaam:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Name of the header:</source>
        <translation>Naam van de header:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Geheime sleutel:</translation>
    </message>
    <message>
        <source>User name, if asked for:</source>
        <translation>Gebruikersnaam, indien gevraagd:</translation>
    </message>
    <message>
        <source>Password, if asked for:</source>
        <translation>Wachtwoord, indien gevraagd:</translation>
    </message>
    <message>
        <source>Secret from %1:</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Geheime sleutel van %1:</translation>
    </message>
    <message>
        <source>The address stays the same for testing and for real use.</source>
        <translation>Het adres blijft hetzelfde voor testen en voor echt gebruik.</translation>
    </message>
    <message>
        <source>Do this in the other system: %1</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Doe dit in het andere systeem: %1</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Te kopiëren</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>een melding</translation>
    </message>
    <message>
        <source>An event has arrived.</source>
        <translation>Er is een melding binnengekomen.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>who sent an event</extracomment>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <extracomment>the person that an event is about</extracomment>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>nobody with an e-mail address in it</source>
        <translation>niemand met een e-mailadres erin</translation>
    </message>
    <message>
        <source>What: %1, %2</source>
        <extracomment>what has happened, and when</extracomment>
        <translation>Wat: %1, %2</translation>
    </message>
    <message>
        <source>The connection works. Your conditions would stop this event: %1</source>
        <translation>De verbinding werkt. Uw voorwaarden zouden deze melding tegenhouden: %1</translation>
    </message>
    <message>
        <source>Not receiving.</source>
        <translation>Ontvangt niet.</translation>
    </message>
    <message>
        <source>Waiting for the first event: %1</source>
        <translation>Wachten op de eerste melding: %1</translation>
    </message>
    <message>
        <source>Let something happen in %1 now that should start the automation.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Laat nu in %1 iets gebeuren dat de automatisering moet starten.</translation>
    </message>
    <message>
        <source>Nothing yet? The most likely reasons:</source>
        <translation>Nog niets? De waarschijnlijkste oorzaken:</translation>
    </message>
    <message>
        <source>The address cannot be reached from outside yet.</source>
        <translation>Het adres is nog niet van buiten bereikbaar.</translation>
    </message>
    <message>
        <source>The last step of the guide was not saved, or is not switched on.</source>
        <translation>De laatste stap van de handleiding is niet opgeslagen of niet ingeschakeld.</translation>
    </message>
    <message>
        <source>What happened is not among the chosen events.</source>
        <translation>Wat er gebeurde, hoort niet bij de gekozen meldingen.</translation>
    </message>
    <message>
        <source>The address was not copied whole.</source>
        <translation>Het adres is niet volledig gekopieerd.</translation>
    </message>
    <message>
        <source>You can choose an example below or paste data instead.</source>
        <translation>U kunt hieronder ook een voorbeeld kiezen of gegevens plakken.</translation>
    </message>
    <message>
        <source>You go on without a test. The first real event will show whether the connection works.</source>
        <translation>U gaat verder zonder test. De eerste echte melding laat zien of de verbinding werkt.</translation>
    </message>
    <message>
        <source>What else came to the address (%1)</source>
        <translation>Wat er nog meer op het adres kwam (%1)</translation>
    </message>
    <message>
        <source>%1 cannot reach this address yet: it is valid on this computer only. Ask whoever looks after your network under which address the office can be reached from outside; you can build on in the meantime.</source>
        <translation>%1 kan dit adres nog niet bereiken: het geldt alleen op deze computer. Vraag uw netwerkbeheerder onder welk adres het kantoor van buitenaf bereikbaar is; u kunt intussen verder bouwen.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Openbaar adres instellen</translation>
    </message>
    <message>
        <source>This shows: a call from this computer is received, proven and understood. It does not show that %1 reaches you: no public address is set yet.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Dit laat zien dat een melding vanaf deze computer wordt ontvangen, gecontroleerd en begrepen. Het laat niet zien dat %1 u bereikt: er is nog geen openbaar adres ingesteld.</translation>
    </message>
    <message>
        <source>Connected. Event #%1 has arrived and is your example now.</source>
        <translation>Verbonden. Melding #%1 is binnengekomen en is nu uw voorbeeld.</translation>
    </message>
    <message>
        <source>Event #%1 has arrived and is your example now.</source>
        <translation>Melding #%1 is binnengekomen en is nu uw voorbeeld.</translation>
    </message>
    <message>
        <source>The following pages show its values. Press “Next”.</source>
        <translation>De volgende pagina’s tonen de waarden ervan. Klik op “Verder”.</translation>
    </message>
    <message>
        <source>What arrives first becomes the example for the following pages by itself.</source>
        <translation>De eerste melding die binnenkomt, wordt vanzelf het voorbeeld voor de volgende pagina’s.</translation>
    </message>
    <message>
        <source>Press “Start receiving” above first.</source>
        <translation>Klik eerst hierboven op “Starten met ontvangen”.</translation>
    </message>
    <message>
        <source>Then let something happen in %1 that should start the automation.</source>
        <translation>Laat daarna in %1 iets gebeuren dat de automatisering moet starten.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ConnectionsPage</name>
    <message>
        <source>Saved. The address has changed: type the password again.</source>
        <translation>Opgeslagen. Het adres is veranderd: typ het wachtwoord opnieuw.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>practice mailbox</source>
        <translation>oefenpostvak</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>mailaccount</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailaccount</translation>
    </message>
    <message>
        <source>Practice mailbox (sends nothing)</source>
        <translation>Oefenpostvak (verstuurt niets)</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <translation>Oefenpostvak</translation>
    </message>
    <message>
        <source>Your connections:</source>
        <translation>Uw verbindingen:</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbinding toevoegen</translation>
    </message>
    <message>
        <source>There is no connection yet. Invitations leave by a mail account: press “Add a connection”.</source>
        <translation>Er is nog geen verbinding. Uitnodigingen vertrekken via een mailaccount: druk op “Verbinding toevoegen”.</translation>
    </message>
    <message>
        <source>Mails to the practice mailbox stay on this computer: nobody gets them.</source>
        <translation>E-mails naar het oefenpostvak blijven op deze computer: niemand krijgt ze.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Oefenpostvak openen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Incoming addresses</source>
        <translation>Binnenkomende adressen</translation>
    </message>
    <message>
        <source>There is no address yet. Each automation gets one: set one up under “Automations”.</source>
        <translation>Er is nog geen adres. Elke automatisering krijgt er een: maak er een bij “Automatiseringen”.</translation>
    </message>
    <message>
        <source>Your addresses:</source>
        <translation>Uw adressen:</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Kortingscodes</translation>
    </message>
    <message>
        <source>Tell other systems</source>
        <translation>Andere systemen informeren</translation>
    </message>
    <message>
        <source>no keys yet</source>
        <translation>nog geen sleutels</translation>
    </message>
    <message>
        <source>Called as if you were:</source>
        <translation>Men roept u aan als:</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-sleutels</translation>
    </message>
</context>
<context>
    <name>surveyhook::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 what is copied: &quot;Address&quot;</extracomment>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::DataModel</name>
    <message>
        <source>Name</source>
        <extracomment>heading of a column: the name of a piece of data</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Data as they came</source>
        <translation>Gegevens zoals ze kwamen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
</context>
<context>
    <name>surveyhook::DesktopPresence</name>
    <message>
        <source>Surveyhook receives nothing</source>
        <translation>Surveyhook ontvangt niets</translation>
    </message>
    <message>
        <source>Surveyhook needs you</source>
        <translation>Surveyhook heeft u nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need your decision. Open Surveyhook to see them.</source>
        <translation>
            <numerusform>Over %n melding moet u beslissen. Open Surveyhook om ze te bekijken.</numerusform>
            <numerusform>Over %n meldingen moet u beslissen. Open Surveyhook om ze te bekijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n melding: actie nodig</numerusform>
            <numerusform>%n meldingen: actie nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveyhook goes on working</source>
        <translation>Surveyhook werkt door</translation>
    </message>
    <message>
        <source>Without its window, Surveyhook goes on receiving and sending. The icon beside the clock opens the window again. To end the program, choose Quit.</source>
        <translation>Zonder venster blijft Surveyhook ontvangen en versturen. Het pictogram naast de klok opent het venster weer. Kies Afsluiten om het programma te beëindigen.</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Venster &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
</context>
<context>
    <name>surveyhook::DoorForm</name>
    <message>
        <source>%1:</source>
        <extracomment>%1 the title of a field in a form</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 the name of a secret value</extracomment>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Sleutels vernieuwen…</translation>
    </message>
    <message>
        <source>For the survey:</source>
        <translation>Voor de enquête:</translation>
    </message>
    <message>
        <source>For the collector:</source>
        <translation>Voor de collector:</translation>
    </message>
    <message>
        <source>For the automation:</source>
        <translation>Voor de automatisering:</translation>
    </message>
    <message>
        <source>There are no keys yet, so nobody can call here.</source>
        <translation>Er zijn nog geen sleutels, dus niemand kan hier aanroepen.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Sleutels maken</translation>
    </message>
    <message>
        <source>There is no survey yet. Add one under “Surveys and messages”.</source>
        <translation>Er is nog geen enquête. Voeg er een toe onder “Enquêtes en berichten”.</translation>
    </message>
    <message>
        <source>There is no collector yet. Add one under “Surveys and messages”.</source>
        <translation>Er is nog geen collector. Voeg er een toe onder “Enquêtes en berichten”.</translation>
    </message>
    <message>
        <source>There is no such automation yet. Set one up under “Automations”.</source>
        <translation>Er is nog geen automatisering van dit soort. Stel er een in onder “Automatiseringen”.</translation>
    </message>
    <message>
        <source>This survey has no number yet by which it could be called.</source>
        <translation>Deze enquête heeft nog geen nummer waarmee ze kan worden aangeroepen.</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Nummer geven</translation>
    </message>
    <message>
        <source>Other systems cannot reach this yet: it is valid on this computer only.</source>
        <translation>Andere systemen kunnen dit nog niet bereiken: het geldt alleen op deze computer.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Openbaar adres instellen</translation>
    </message>
    <message>
        <source>Renew the keys?</source>
        <translation>De sleutels vernieuwen?</translation>
    </message>
    <message>
        <source>The secret parts of all addresses here are made anew. Systems that call the old ones get the answer 401 from then on, until you enter the new ones there.</source>
        <translation>De geheime delen van alle adressen hier worden opnieuw gemaakt. Systemen die de oude aanroepen, krijgen vanaf dan het antwoord 401, tot u daar de nieuwe invoert.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
</context>
<context>
    <name>surveyhook::EditorSession</name>
    <message>
        <source>Discard the changes</source>
        <translation>De wijzigingen verwerpen</translation>
    </message>
</context>
<context>
    <name>surveyhook::EnalyzerPlatform</name>
    <message>
        <source>Where it asks for the address of the invitations, paste this one.</source>
        <translation>Plak dit adres waar naar het adres van de uitnodigingen wordt gevraagd.</translation>
    </message>
    <message>
        <source>If it can sign in with a name and a password, paste this name.</source>
        <translation>Kan het zich met een naam en een wachtwoord aanmelden, plak dan deze naam.</translation>
    </message>
    <message>
        <source>Paste this password.</source>
        <translation>Plak dit wachtwoord.</translation>
    </message>
    <message>
        <source>Let it send one respondent of your own. It appears here as the first incoming event.</source>
        <translation>Laat het één eigen respondent sturen. Die verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Respondent&apos;s e-mail</source>
        <translation>E-mail van de respondent</translation>
    </message>
    <message>
        <source>Respondent&apos;s first name</source>
        <translation>Voornaam van de respondent</translation>
    </message>
    <message>
        <source>Respondent&apos;s last name</source>
        <translation>Achternaam van de respondent</translation>
    </message>
    <message>
        <source>Respondent&apos;s language</source>
        <translation>Taal van de respondent</translation>
    </message>
    <message>
        <source>One respondent</source>
        <translation>Eén respondent</translation>
    </message>
    <message>
        <source>Two respondents</source>
        <translation>Twee respondenten</translation>
    </message>
    <message>
        <source>A respondent with background variables</source>
        <translation>Een respondent met achtergrondvariabelen</translation>
    </message>
    <message>
        <source>Open the program that has sent its invitations through Enalyzer until now.</source>
        <translation>Open het programma dat tot nu toe zijn uitnodigingen via Enalyzer verstuurde.</translation>
    </message>
</context>
<context>
    <name>surveyhook::EnalyzerSurvey</name>
    <message>
        <source>This is a page of Enalyzer, not the address for invitations. In Enalyzer open Automations, add an incoming webhook and copy its whole address with the API key.</source>
        <translation>Dit is een pagina van Enalyzer, niet het adres voor uitnodigingen. Open in Enalyzer de automatiseringen, voeg een inkomende webhook toe en kopieer het hele adres met de API-sleutel.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Invite address</source>
        <translation>Invite-adres</translation>
    </message>
    <message>
        <source>In Enalyzer: the survey&apos;s Automation page, Invite. The key is part of the address.</source>
        <translation>In Enalyzer: de pagina Automation van de enquête, Invite. De sleutel staat in het adres.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>POST, unless Enalyzer&apos;s screen names another.</source>
        <translation>POST, tenzij het scherm van Enalyzer een andere noemt.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ErrorsPage</name>
    <message>
        <source>These people &amp;get a mail:</source>
        <translation>Deze mensen krijgen een &amp;mail:</translation>
    </message>
    <message>
        <source>People who get a mail</source>
        <translation>Mensen die een mail krijgen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Another a&amp;ddress:</source>
        <translation>Nog een &amp;adres:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>an address to a list</comment>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>When do they hear of it?</source>
        <translation>Wanneer horen zij ervan?</translation>
    </message>
    <message>
        <source>At the &amp;first problem of a kind</source>
        <translation>Bij het &amp;eerste probleem van een soort</translation>
    </message>
    <message>
        <source>When it &amp;keeps failing (recommended)</source>
        <translation>Als het &amp;blijft mislukken (aanbevolen)</translation>
    </message>
    <message>
        <source>Once a da&amp;y, everything together</source>
        <translation>Eén keer per &amp;dag, alles samen</translation>
    </message>
    <message>
        <source>Does such a mail arrive?</source>
        <translation>Komt zo’n mail aan?</translation>
    </message>
    <message>
        <source>Send a &amp;test mail now</source>
        <translation>Nu een testmail &amp;versturen</translation>
    </message>
    <message>
        <source>Changes here count at once, also for the automation that is running.</source>
        <translation>Wijzigingen hier gelden meteen, ook voor de automatisering die draait.</translation>
    </message>
    <message>
        <source>Switch on mails about problems</source>
        <translation>Mails over problemen aanzetten</translation>
    </message>
    <message>
        <source>Switch off mails about problems</source>
        <translation>Mails over problemen uitzetten</translation>
    </message>
    <message>
        <source>Change when mails about problems leave</source>
        <translation>Wijzigen wanneer mails over problemen uitgaan</translation>
    </message>
    <message>
        <source>Who hears about problems?</source>
        <translation>Wie hoort over problemen?</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>When a mail server refuses or a password has expired, nobody sits in front of this window. A short mail says what happened and what to do; nothing is lost meanwhile.</source>
        <translation>Als een mailserver weigert of een wachtwoord verlopen is, zit niemand voor dit venster. Een korte mail zegt wat er gebeurd is en wat u kunt doen; intussen gaat niets verloren.</translation>
    </message>
    <message>
        <source>Add the address that you have typed, or empty the field.</source>
        <translation>Voeg het getypte adres toe of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Say who gets the mails about problems, or switch them off.</source>
        <translation>Geef aan wie de mails over problemen krijgt, of zet ze uit.</translation>
    </message>
    <message>
        <source>Type an e-mail address first.</source>
        <translation>Typ eerst een e-mailadres.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It needs a name, @ and a domain, for example ewa@office.example.</source>
        <translation>Dit is geen e-mailadres. Het bestaat uit een naam, @ en een domein, bijvoorbeeld ewa@office.example.</translation>
    </message>
    <message>
        <source>%1 gets the mails already.</source>
        <translation>%1 krijgt de mails al.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>The mail server has taken the test mail for %1. Look into the mailbox.</source>
        <extracomment>%1 one or several e-mail addresses, with commas</extracomment>
        <translation>De mailserver heeft de testmail voor %1 aangenomen. Kijk in de mailbox.</translation>
    </message>
    <message>
        <source>A mail leaves after the fourth attempt in vain, or at once when trying again cannot help.</source>
        <translation>Er gaat een mail uit na de vierde mislukte poging, of meteen als opnieuw proberen niet kan helpen.</translation>
    </message>
    <message>
        <source>A mail leaves at the first attempt in vain, even if the next one may succeed.</source>
        <translation>Er gaat een mail uit bij de eerste mislukte poging, ook als de volgende kan lukken.</translation>
    </message>
    <message>
        <source>One mail a day with everything that went wrong; none on a day without problems.</source>
        <translation>Eén mail per dag met alles wat misging; geen op een dag zonder problemen.</translation>
    </message>
    <message>
        <source>Add an address first.</source>
        <translation>Voeg eerst een adres toe.</translation>
    </message>
    <message>
        <source>A test mail goes to %1, through “%2”.</source>
        <extracomment>%1 one or several e-mail addresses, with commas; %2 the name of a mail account</extracomment>
        <translation>Een testmail gaat naar %1, via “%2”.</translation>
    </message>
    <message>
        <source>Send a &amp;mail when something goes wrong</source>
        <translation>St&amp;uur een mail als er iets misgaat</translation>
    </message>
    <message>
        <source>&amp;Sent from (for all automations):</source>
        <translation>Ver&amp;zonden vanaf (voor alle automatiseringen):</translation>
    </message>
    <message>
        <source>Choose the mail account that sends the mails about problems.</source>
        <translation>Kies het mailaccount dat de e-mails over problemen verstuurt.</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <translation>Oefenpostvak</translation>
    </message>
    <message>
        <source>Practice mailbox: nothing leaves this computer</source>
        <translation>Oefenpostvak: niets verlaat deze computer</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Mails about problems go into the practice mailbox: nobody gets them.</source>
        <translation>E-mails over problemen gaan naar het oefenpostvak: niemand krijgt ze.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Oefenpostvak openen</translation>
    </message>
    <message>
        <source>Choose above which mail account sends these mails; until then problems show only in this program.</source>
        <translation>Kies hierboven welk mailaccount deze e-mails verstuurt; tot dan zijn problemen alleen in dit programma te zien.</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress:</source>
        <translation>E-mail&amp;adres:</translation>
    </message>
</context>
<context>
    <name>surveyhook::ExportDialog</name>
    <message>
        <source>Export the workspace</source>
        <translation>De werkruimte exporteren</translation>
    </message>
    <message>
        <source>The workspace holds passwords and other secrets. What should happen to them in the file?</source>
        <translation>De werkruimte bevat wachtwoorden en andere geheimen. Wat moet daarmee in het bestand gebeuren?</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglaten</translation>
    </message>
    <message>
        <source>&amp;Include them, locked with a pass-phrase</source>
        <translation>&amp;Meenemen, versleuteld met een wachtwoordzin</translation>
    </message>
    <message>
        <source>&amp;Pass-phrase:</source>
        <translation>Wachtwoord&amp;zin:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Herhaal de zin:</translation>
    </message>
    <message>
        <source>Whoever imports the file enters the passwords again, or keeps those already there.</source>
        <translation>Wie het bestand importeert, voert de wachtwoorden opnieuw in of houdt de bestaande.</translation>
    </message>
    <message numerus="yes">
        <source>A pass-phrase of several words is easy to remember. It needs at least %n character(s).</source>
        <translation>
            <numerusform>Een zin van een paar woorden is makkelijk te onthouden. Gebruik minstens %n teken.</numerusform>
            <numerusform>Een zin van een paar woorden is makkelijk te onthouden. Gebruik minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two pass-phrases differ.</source>
        <translation>De twee zinnen verschillen.</translation>
    </message>
    <message>
        <source>Nobody can open the secrets without this pass-phrase. Keep it apart from the file.</source>
        <translation>Zonder deze zin kan niemand de geheimen openen. Bewaar de zin apart van het bestand.</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldInsert</name>
    <message>
        <source>Another field of the event…</source>
        <translation>Een ander veld van de gebeurtenis…</translation>
    </message>
    <message>
        <source>Insert a field of the survey or of the event</source>
        <translation>Een veld van de enquête of de gebeurtenis invoegen</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldListModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value in the example</source>
        <translation>Waarde in het voorbeeld</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldPicker</name>
    <message>
        <source>Choose a field</source>
        <translation>Een veld kiezen</translation>
    </message>
    <message>
        <source>&amp;Search for a name or a value:</source>
        <translation>&amp;Zoek een naam of een waarde:</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Velden van de melding</translation>
    </message>
    <message>
        <source>No field has this in its name or value.</source>
        <translation>Geen veld heeft dit in de naam of de waarde.</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldsPage</name>
    <message>
        <source>This is an example. It will be compared with the first real event.</source>
        <translation>Dit is een voorbeeld. Het wordt vergeleken met de eerste echte melding.</translation>
    </message>
    <message>
        <source>No event and no example is there yet. Send a test event on the page “Connect”, or paste data that the other system sends.</source>
        <translation>Er is nog geen melding en geen voorbeeld. Stuur een testmelding op de pagina “Verbinden” of plak gegevens die het andere systeem stuurt.</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Velden van de melding</translation>
    </message>
    <message>
        <source>Keep the &amp;usual fields</source>
        <translation>Gebr&amp;uikelijke velden bewaren</translation>
    </message>
    <message>
        <source>Keep &amp;all fields</source>
        <translation>&amp;Alle velden bewaren</translation>
    </message>
    <message>
        <source>Which fields do we keep?</source>
        <translation>Welke velden bewaren we?</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Tick at least the field with the customer&apos;s e-mail address.</source>
        <translation>Vink ten minste het veld met het e-mailadres van de klant aan.</translation>
    </message>
    <message>
        <source>Keep the usual fields</source>
        <translation>Gebruikelijke velden bewaren</translation>
    </message>
    <message>
        <source>Keep all fields</source>
        <translation>Alle velden bewaren</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <extracomment>%1 a field</extracomment>
        <translation>“%1” bewaren</translation>
    </message>
    <message>
        <source>Do not keep “%1”</source>
        <translation>“%1” niet bewaren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>sensitive: %1</source>
        <extracomment>%1 why a value is sensitive: &quot;PESEL number&quot;</extracomment>
        <translation>gevoelig: %1</translation>
    </message>
    <message>
        <source>No field has this in its name, value or path.</source>
        <translation>Geen veld heeft dit in naam, waarde of pad.</translation>
    </message>
    <message>
        <source>An event brings more than a survey needs. Of a running automation&apos;s events only what has a tick is written to disk, and what Surveyhook itself needs; the rest cannot be lost, read by others or asked for later. Filters and survey fields can only use what is kept.</source>
        <translation>Een melding brengt meer dan een enquête nodig heeft. Van de meldingen van een lopende automatisering wordt alleen op schijf gezet wat een vinkje heeft en wat Surveyhook zelf nodig heeft; de rest kan niet verloren gaan, door anderen gelezen of later opgevraagd worden. Filters en enquêtevelden kunnen alleen gebruiken wat bewaard wordt.</translation>
    </message>
    <message>
        <source>was not in the real event</source>
        <translation>stond niet in de echte melding</translation>
    </message>
    <message>
        <source>Also kept, when an event has them</source>
        <extracomment>fields that an event did not have; they are stored when another event has them</extracomment>
        <translation>Ook bewaard, als een melding ze heeft</translation>
    </message>
    <message>
        <source>%1 of %2 fields are kept. Fields without a tick are not stored.</source>
        <extracomment>%1 number of kept fields, %2 of all</extracomment>
        <translation>%1 van de %2 velden worden bewaard. Velden zonder vinkje worden niet opgeslagen.</translation>
    </message>
    <message>
        <source>Stored all the same, because Surveyhook itself needs it: %1.</source>
        <extracomment>%1 names of fields, with commas</extracomment>
        <translation>Toch opgeslagen, omdat Surveyhook het zelf nodig heeft: %1.</translation>
    </message>
    <message>
        <source>Until the automation is finished, events at its address are stored whole, so that you can still tick fields of a real one; then what has no tick is deleted.</source>
        <translation>Tot de automatisering klaar is, worden meldingen op het adres volledig opgeslagen, zodat u nog velden van een echte melding kunt aanvinken; daarna wordt verwijderd wat geen vinkje heeft.</translation>
    </message>
    <message>
        <source>All other fields (%1 of %2 are kept)</source>
        <extracomment>fields of an event behind the usual ones, folded; %1 number of kept ones, %2 of all</extracomment>
        <translation>Alle overige velden (%1 van de %2 worden bewaard)</translation>
    </message>
</context>
<context>
    <name>surveyhook::FiltersPage</name>
    <message>
        <source>No condition: every event starts this automation.</source>
        <translation>Geen voorwaarde: elke melding start deze automatisering.</translation>
    </message>
    <message>
        <source>An event passes &amp;if:</source>
        <translation>Een melding &amp;komt door als:</translation>
    </message>
    <message>
        <source>all of them are met</source>
        <translation>aan alle is voldaan</translation>
    </message>
    <message>
        <source>one of them is met</source>
        <translation>aan één ervan is voldaan</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>&amp;Groep toevoegen</translation>
    </message>
    <message>
        <source>Often used here:</source>
        <translation>Vaak gebruikt:</translation>
    </message>
    <message>
        <source>These always apply and cannot be removed:</source>
        <translation>Deze gelden altijd en kunnen niet worden verwijderd:</translation>
    </message>
    <message>
        <source>Choose how conditions combine</source>
        <translation>Kiezen hoe voorwaarden samenhangen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Only when …</source>
        <translation>Alleen als …</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Choose the field of each condition.</source>
        <translation>Kies het veld van elke voorwaarde.</translation>
    </message>
    <message>
        <source>A condition needs the field “%1”, which is not kept. Tick it on the page “Fields”.</source>
        <translation>Een voorwaarde heeft het veld “%1” nodig, dat niet wordt bewaard. Vink het aan op de pagina “Velden”.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>Voorwaarde wijzigen</translation>
    </message>
    <message>
        <source>Remove a condition</source>
        <translation>Voorwaarde verwijderen</translation>
    </message>
    <message>
        <source>This group is met if:</source>
        <translation>Aan deze groep is voldaan als:</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Aan de groep toevoegen</translation>
    </message>
    <message>
        <source>This field is not kept.</source>
        <translation>Dit veld wordt niet bewaard.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an event, %2 &quot;passes&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>komt door</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>valt af</translation>
    </message>
    <message>
        <source>No event has come to this address yet.</source>
        <translation>Op dit adres is nog geen melding binnengekomen.</translation>
    </message>
    <message>
        <source>As soon as events have come, it says here how many of them would pass.</source>
        <translation>Zodra er meldingen zijn, staat hier hoeveel ervan zouden doorkomen.</translation>
    </message>
    <message>
        <source>There is a valid e-mail address</source>
        <translation>Er is een geldig e-mailadres</translation>
    </message>
    <message>
        <source>It belongs to no employee, agent or bot, and not to your own domain</source>
        <translation>Het is niet van een medewerker, agent of bot en niet van uw eigen domein</translation>
    </message>
    <message>
        <source>The person is not on the do-not-contact list</source>
        <translation>De persoon staat niet op de lijst “niet benaderen”</translation>
    </message>
    <message>
        <source>It is no repeat, and the same conversation or order had no invitation yet</source>
        <translation>Het is geen herhaling, en voor hetzelfde gesprek of dezelfde bestelling is nog niet uitgenodigd</translation>
    </message>
    <message>
        <source>Add: only when %1</source>
        <extracomment>%1 a condition, the end of a subordinate clause: &quot;“Channel” is “CHAT”&quot;; added by one click</extracomment>
        <translation>Toevoegen: alleen als %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %n event(s)</source>
        <extracomment>put in behind &quot;2 of&quot;: &quot;2 of the last 5 events would pass&quot;</extracomment>
        <translation>
            <numerusform>de laatste melding</numerusform>
            <numerusform>de laatste %n meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 would pass</source>
        <extracomment>%n events, %1 &quot;the last 5 events&quot;</extracomment>
        <translation>
            <numerusform>%n van %1 zou doorkomen</numerusform>
            <numerusform>%n van %1 zouden doorkomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every event is a reason to ask somebody. Without a condition every event starts this automation. What is filtered out stays in the history, with the condition that it did not meet. Other programs and their guides call such conditions a filter.</source>
        <translation>Niet elke melding is een reden om iemand iets te vragen. Zonder voorwaarde start elke melding deze automatisering. Wat afvalt, blijft in de geschiedenis staan, met de voorwaarde waaraan niet is voldaan. Andere programma’s en hun handleidingen noemen zulke voorwaarden een filter.</translation>
    </message>
</context>
<context>
    <name>surveyhook::FinishPage</name>
    <message>
        <source>Try it on yourself</source>
        <translation>Probeer het op uzelf</translation>
    </message>
    <message>
        <source>Send the invitation to &amp;my address:</source>
        <translation>Stuur de uitnodiging naar &amp;mijn adres:</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>N&amp;u proberen</translation>
    </message>
    <message>
        <source>What happens when you finish?</source>
        <translation>Wat gebeurt er als u klaar bent?</translation>
    </message>
    <message>
        <source>Switch it &amp;on: from now on invitations are sent</source>
        <translation>&amp;Aanzetten: vanaf nu worden uitnodigingen verstuurd</translation>
    </message>
    <message>
        <source>Leave it o&amp;ff: events are kept, nothing is sent</source>
        <translation>U&amp;it laten: meldingen worden bewaard, er wordt niets verstuurd</translation>
    </message>
    <message>
        <source>Try it and switch it on</source>
        <translation>Proberen en aanzetten</translation>
    </message>
    <message>
        <source>Try it, switch it on or off</source>
        <translation>Proberen, aan- of uitzetten</translation>
    </message>
    <message>
        <source>Trial and status</source>
        <translation>Proef en status</translation>
    </message>
    <message>
        <source>A trial does everything that the automation does, with the example event, but the invitation comes to you. Nobody else gets anything, and the history stays as it is.</source>
        <translation>Een proef doet alles wat de automatisering doet, met de voorbeeldmelding, maar de uitnodiging komt bij u. Niemand anders krijgt iets, en de geschiedenis blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Type your own e-mail address first; the invitation of the trial goes there.</source>
        <translation>Typ eerst uw eigen e-mailadres; daar gaat de uitnodiging van de proef heen.</translation>
    </message>
    <message>
        <source>Everything worked. The invitation is on its way to %1.</source>
        <translation>Alles werkt. De uitnodiging is onderweg naar %1.</translation>
    </message>
    <message>
        <source>Switch the automation on</source>
        <translation>Automatisering aanzetten</translation>
    </message>
    <message>
        <source>Leave the automation off</source>
        <translation>Automatisering uit laten</translation>
    </message>
    <message>
        <source>We take event #%1 as the example; waiting times are skipped.</source>
        <translation>Als voorbeeld nemen we melding #%1; wachttijden worden overgeslagen.</translation>
    </message>
    <message>
        <source>We take the made-up example; waiting times are skipped.</source>
        <translation>We nemen het verzonnen voorbeeld; wachttijden worden overgeslagen.</translation>
    </message>
    <message>
        <source>The switch acts at once; nothing has to be applied for it.</source>
        <translation>De schakelaar werkt meteen; u hoeft er niets voor toe te passen.</translation>
    </message>
    <message>
        <source>&amp;On: invitations are sent</source>
        <translation>&amp;Aan: uitnodigingen worden verstuurd</translation>
    </message>
    <message>
        <source>O&amp;ff: events are kept; what waits is held</source>
        <translation>Ui&amp;t: meldingen worden bewaard; wat wacht, wordt tegengehouden</translation>
    </message>
    <message>
        <source>The &amp;link in the invitation:</source>
        <translation>De &amp;link in de uitnodiging:</translation>
    </message>
    <message>
        <source>The mails go into the practice mailbox: nobody gets them, also when the automation is on. Choose a mail account on the page “Message” when it becomes serious.</source>
        <translation>De e-mails gaan naar het oefenpostvak: niemand krijgt ze, ook als de automatisering aan staat. Kies een mailaccount op de pagina “Bericht” als het echt wordt.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Oefenpostvak openen</translation>
    </message>
    <message>
        <source>The link in the invitation</source>
        <translation>De link in de uitnodiging</translation>
    </message>
    <message>
        <source>Switch it &amp;on: from now on invitations go into the practice mailbox</source>
        <extracomment>a radio button; &amp; marks its letter</extracomment>
        <translation>&amp;Aanzetten: vanaf nu gaan uitnodigingen naar het oefenpostvak</translation>
    </message>
    <message>
        <source>&amp;On: invitations go into the practice mailbox</source>
        <translation>A&amp;an: uitnodigingen gaan naar het oefenpostvak</translation>
    </message>
    <message>
        <source>&amp;Ask me before each invitation: it waits under “Waiting” until you send it</source>
        <translation>&amp;Vraag het mij vóór elke uitnodiging: die wacht bij “Wachtend” tot u haar verstuurt</translation>
    </message>
    <message>
        <source>&amp;Rehearse: mails come to your test address (set one in the settings first)</source>
        <extracomment>%1 an e-mail address of the office</extracomment>
        <translation>&amp;Repetitie: de mails komen op uw testadres (stel dat eerst in bij de instellingen)</translation>
    </message>
    <message>
        <source>&amp;Rehearse: mails come to %1 instead of the customers</source>
        <translation>&amp;Repetitie: de mails komen bij %1 in plaats van bij de klanten</translation>
    </message>
</context>
<context>
    <name>surveyhook::FormatTools</name>
    <message>
        <source>To the survey</source>
        <translation>Naar de enquête</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Open de enquête</translation>
    </message>
    <message>
        <source>To opt out</source>
        <translation>Om zich af te melden</translation>
    </message>
    <message>
        <source>I do not want to get such mails</source>
        <translation>Ik wil zulke e-mails niet ontvangen</translation>
    </message>
    <message>
        <source>To a web page</source>
        <translation>Naar een webpagina</translation>
    </message>
</context>
<context>
    <name>surveyhook::GenericPlatform</name>
    <message>
        <source>Another system</source>
        <extracomment>any tool that can call a webhook</extracomment>
        <translation>Een ander systeem</translation>
    </message>
    <message>
        <source>In the other system look for “webhook”, “HTTP request” or “notify a URL”.</source>
        <translation>Zoek in het andere systeem naar “webhook”, “HTTP-verzoek” of “URL waarschuwen”.</translation>
    </message>
    <message>
        <source>Paste this address there.</source>
        <translation>Plak daar dit adres.</translation>
    </message>
    <message>
        <source>If you can choose, take the method POST and the format JSON. Forms, XML and plain links work as well.</source>
        <translation>Als u kunt kiezen, neem dan de methode POST en het formaat JSON. Formulieren, XML en gewone links werken ook.</translation>
    </message>
    <message>
        <source>If the system can add a header of its own, give it this name.</source>
        <translation>Kan het systeem een eigen header toevoegen, geef die dan deze naam.</translation>
    </message>
    <message>
        <source>Paste this secret as the value of the header. Calls without it are then refused.</source>
        <translation>Plak deze geheime sleutel als waarde van de header. Aanroepen zonder die sleutel worden dan geweigerd.</translation>
    </message>
    <message>
        <source>If the system asks for a user name and a password instead, enter them here first and copy them from here.</source>
        <translation>Vraagt het systeem in plaats daarvan om een gebruikersnaam en wachtwoord, vul die dan eerst hier in en kopieer ze van hier.</translation>
    </message>
    <message>
        <source>Send a test call. It appears here as the first incoming event, and you choose the e-mail address in it.</source>
        <translation>Stuur een testmelding. Die verschijnt hier als eerste binnenkomende melding, en u kiest daarin het e-mailadres.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail van de klant</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (order)</source>
        <translation>E-mail van de klant (bestelling)</translation>
    </message>
    <message>
        <source>First name (order)</source>
        <translation>Voornaam (bestelling)</translation>
    </message>
    <message>
        <source>Last name (order)</source>
        <translation>Achternaam (bestelling)</translation>
    </message>
    <message>
        <source>Language (order)</source>
        <translation>Taal (bestelling)</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer van de bestelling</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Status van de bestelling</translation>
    </message>
    <message>
        <source>Shop: an order was shipped</source>
        <translation>Winkel: bestelling verzonden</translation>
    </message>
    <message>
        <source>Contact form on the web site</source>
        <translation>Contactformulier op de website</translation>
    </message>
    <message>
        <source>Several visitors of one day in one call</source>
        <translation>Meerdere bezoekers van één dag in één aanroep</translation>
    </message>
    <message>
        <source>Shop: only a colleague&apos;s address is in it</source>
        <translation>Winkel: er staat alleen het adres van een collega in</translation>
    </message>
    <message>
        <source>Shop: an order was shipped (XML)</source>
        <translation>Winkel: bestelling verzonden (XML)</translation>
    </message>
</context>
<context>
    <name>surveyhook::HeadersEdit</name>
    <message>
        <source>Name</source>
        <extracomment>of a header of a call: &quot;Accept-Language&quot;</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryModel</name>
    <message>
        <source>No.</source>
        <extracomment>heading of a column: the number of an event</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisering</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n melding: actie nodig</numerusform>
            <numerusform>%n meldingen: actie nodig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryPane</name>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>e-mail, name of the automation, or #12</source>
        <translation>e-mail, naam van de automatisering of #12</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Only events of: %1</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>Alleen meldingen van: %1</translation>
    </message>
    <message>
        <source>Nothing yet. As soon as a system calls, its event appears here.</source>
        <translation>Nog niets. Zodra een systeem aanroept, verschijnt de melding hier.</translation>
    </message>
    <message>
        <source>No event fits the search.</source>
        <translation>Geen melding past bij de zoekopdracht.</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Stat&amp;us:</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles to&amp;nen</translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>a button over the list: this many new events have come in above</extracomment>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest events</source>
        <translation>De nieuwste meldingen tonen</translation>
    </message>
</context>
<context>
    <name>surveyhook::HomePage</name>
    <message>
        <source>Welcome to Surveyhook</source>
        <translation>Welkom bij Surveyhook</translation>
    </message>
    <message>
        <source>Pla&amp;y the practice office…</source>
        <translation>Oefenkantoor &amp;spelen…</translation>
    </message>
    <message>
        <source>I&amp;mport a workspace file…</source>
        <translation>Werkruimtebestand &amp;importeren…</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>the first page of the window</extracomment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Something happens in a system you use, and the right person gets an invitation to your survey.</source>
        <translation>Er gebeurt iets in een systeem dat u gebruikt, en de juiste persoon krijgt een uitnodiging voor uw enquête.</translation>
    </message>
    <message>
        <source>Which system shall start your first automation?</source>
        <translation>Welk systeem moet uw eerste automatisering starten?</translation>
    </message>
    <message>
        <source>You can also play the practice office to see how it works, or import a workspace file.</source>
        <translation>U kunt ook het oefenkantoor spelen om te zien hoe het werkt, of een werkruimtebestand importeren.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Waar u nodig bent</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wat wacht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The last invitations</source>
        <translation>De laatste uitnodigingen</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Uw adres</translation>
    </message>
    <message>
        <source>&amp;New automation…</source>
        <translation>&amp;Nieuwe automatisering…</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>How &amp;satisfied customers are…</source>
        <translation>Tevredenheid &amp;van klanten…</translation>
    </message>
</context>
<context>
    <name>surveyhook::HomeWords</name>
    <message>
        <source>Start receiving</source>
        <translation>Ontvangen starten</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n melding: actie nodig</numerusform>
            <numerusform>%n meldingen: actie nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Everything runs by itself.</source>
        <translation>Nergens. Alles loopt vanzelf.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Er wacht niets op verzending.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) wait to be sent</source>
        <translation>
            <numerusform>%n uitnodiging wacht op verzending</numerusform>
            <numerusform>%n uitnodigingen wachten op verzending</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one leaves %1, to %2.</source>
        <extracomment>%1 a time, %2 an e-mail address</extracomment>
        <translation>De volgende vertrekt %1, naar %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of an automation, %2 a number of events</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No event has come in since midnight.</source>
        <translation>Sinds middernacht is er geen melding binnengekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came in since midnight.</source>
        <translation>
            <numerusform>Sinds middernacht is er %n melding binnengekomen.</numerusform>
            <numerusform>Sinds middernacht zijn er %n meldingen binnengekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation has been sent yet.</source>
        <translation>Er is nog geen uitnodiging verstuurd.</translation>
    </message>
    <message>
        <source>Only programs on this computer can call: no public address is set.</source>
        <translation>Alleen programma’s op deze computer kunnen aanroepen: er is geen openbaar adres ingesteld.</translation>
    </message>
    <message>
        <source>Set it in the settings</source>
        <translation>Stel het in bij de instellingen</translation>
    </message>
    <message>
        <source>Systems call you at %1.</source>
        <extracomment>%1 an address such as https://hooks.example.com</extracomment>
        <translation>Systemen roepen u aan op %1.</translation>
    </message>
    <message>
        <source>Nobody answers there while receiving is stopped.</source>
        <translation>Daar antwoordt niemand zolang het ontvangen gestopt is.</translation>
    </message>
    <message>
        <source>You began to set up an automation for %1.</source>
        <extracomment>%1 a system such as a chat, %2 the name that an automation was given</extracomment>
        <translation>U bent begonnen een automatisering voor %1 in te stellen.</translation>
    </message>
    <message>
        <source>You began to set up “%2” (%1).</source>
        <translation>U bent begonnen “%2” (%1) in te stellen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>link to an automation that is half set up</extracomment>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>surveyhook::HubspotPlatform</name>
    <message>
        <source>A contact was added</source>
        <translation>Een contact is toegevoegd</translation>
    </message>
    <message>
        <source>A property of a contact changed</source>
        <translation>Een eigenschap van een contact is gewijzigd</translation>
    </message>
    <message>
        <source>A property of a deal changed, for example its stage</source>
        <translation>Een eigenschap van een deal is gewijzigd, bijvoorbeeld de fase</translation>
    </message>
    <message>
        <source>A property of a ticket changed, for example to closed</source>
        <translation>Een eigenschap van een ticket is gewijzigd, bijvoorbeeld naar gesloten</translation>
    </message>
    <message>
        <source>Sign in to HubSpot&apos;s developer account and open your app, or make one.</source>
        <translation>Meld u aan bij het ontwikkelaarsaccount van HubSpot en open uw app, of maak er een.</translation>
    </message>
    <message>
        <source>Open Webhooks and paste this address into the field Target URL. It must be the office&apos;s public address: HubSpot signs it.</source>
        <translation>Open Webhooks en plak dit adres in het veld Target URL. Het moet het openbare adres van het kantoor zijn: HubSpot ondertekent het.</translation>
    </message>
    <message>
        <source>Press Create subscription, choose the object Contact and the event Created.</source>
        <translation>Klik op Create subscription, kies het object Contact en de gebeurtenis Created.</translation>
    </message>
    <message>
        <source>Open Auth, copy the client secret and paste it here as the secret.</source>
        <translation>Open Auth, kopieer de client secret en plak die hier als geheime sleutel.</translation>
    </message>
    <message>
        <source>HubSpot names contacts by their numbers only. Give the app the right to read contacts and enter its access token, so that Surveyhook can look the e-mail address up.</source>
        <translation>HubSpot noemt contacten alleen met hun nummer. Geef de app het recht contacten te lezen en voer het toegangstoken in, zodat Surveyhook het e-mailadres kan opzoeken.</translation>
    </message>
    <message>
        <source>Activate the subscription and add a contact of your own. It appears here as the first incoming event.</source>
        <translation>Activeer het abonnement en voeg een eigen contact toe. Het verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail (looked up)</source>
        <translation>E-mailadres van het contact (opgezocht)</translation>
    </message>
    <message>
        <source>Number of the contact, deal or ticket</source>
        <translation>Nummer van het contact, de deal of het ticket</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Property that changed</source>
        <translation>Eigenschap die is gewijzigd</translation>
    </message>
    <message>
        <source>Its new value</source>
        <translation>De nieuwe waarde</translation>
    </message>
    <message>
        <source>Where the change was made</source>
        <translation>Waar de wijziging is gedaan</translation>
    </message>
    <message>
        <source>Time of the change</source>
        <translation>Tijd van de wijziging</translation>
    </message>
    <message>
        <source>Access token of the app</source>
        <translation>Toegangstoken van de app</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adres van de koppeling</translation>
    </message>
    <message>
        <source>Two contacts in one call</source>
        <translation>Twee contacten in één aanroep</translation>
    </message>
    <message>
        <source>A contact&apos;s e-mail address changed</source>
        <translation>Het e-mailadres van een contact is gewijzigd</translation>
    </message>
    <message>
        <source>stage of the customer</source>
        <translation>fase van de klant</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>stage of the deal</source>
        <translation>fase van de deal</translation>
    </message>
    <message>
        <source>stage of the ticket</source>
        <translation>fase van het ticket</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <extracomment>where a change was made</extracomment>
        <translation>door een collega</translation>
    </message>
    <message>
        <source>through a form</source>
        <extracomment>where a change was made</extracomment>
        <translation>via een formulier</translation>
    </message>
    <message>
        <source>by an import</source>
        <extracomment>where a change was made</extracomment>
        <translation>door een import</translation>
    </message>
    <message>
        <source>by a connected program</source>
        <extracomment>where a change was made</extracomment>
        <translation>door een gekoppeld programma</translation>
    </message>
    <message>
        <source>by a program</source>
        <extracomment>where a change was made</extracomment>
        <translation>door een programma</translation>
    </message>
</context>
<context>
    <name>surveyhook::IadvizePlatform</name>
    <message>
        <source>A conversation ended</source>
        <translation>Een gesprek is beëindigd</translation>
    </message>
    <message>
        <source>A visitor answered the satisfaction question</source>
        <translation>Een bezoeker heeft de tevredenheidsvraag beantwoord</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation>Een gesprek is begonnen</translation>
    </message>
    <message>
        <source>A visitor&apos;s data changed</source>
        <translation>De gegevens van een bezoeker zijn gewijzigd</translation>
    </message>
    <message>
        <source>A purchase was credited to a conversation</source>
        <translation>Een aankoop is aan een gesprek toegekend</translation>
    </message>
    <message>
        <source>A conversation began (older accounts)</source>
        <translation>Een gesprek is begonnen (oudere accounts)</translation>
    </message>
    <message>
        <source>A conversation ended (older accounts)</source>
        <translation>Een gesprek is beëindigd (oudere accounts)</translation>
    </message>
    <message>
        <source>A conversation was transferred (older accounts)</source>
        <translation>Een gesprek is doorverbonden (oudere accounts)</translation>
    </message>
    <message>
        <source>A colleague was added</source>
        <translation>Er is een collega toegevoegd</translation>
    </message>
    <message>
        <source>A colleague&apos;s data changed</source>
        <translation>De gegevens van een collega zijn gewijzigd</translation>
    </message>
    <message>
        <source>A colleague signed in</source>
        <translation>Een collega heeft zich aangemeld</translation>
    </message>
    <message>
        <source>A colleague signed out</source>
        <translation>Een collega heeft zich afgemeld</translation>
    </message>
    <message>
        <source>A colleague became available or busy</source>
        <translation>De beschikbaarheid van een collega is gewijzigd</translation>
    </message>
    <message>
        <source>Sign in to the iAdvize developer platform, or create an account there.</source>
        <translation>Meld u aan op het ontwikkelaarsplatform van iAdvize of maak daar een account.</translation>
    </message>
    <message>
        <source>Create an application and give it a name.</source>
        <translation>Maak een applicatie en geef die een naam.</translation>
    </message>
    <message>
        <source>Open Webhooks in the application and add one. Paste this address as its callback URL.</source>
        <translation>Open Webhooks in de applicatie en voeg er een toe. Plak dit adres als callback URL.</translation>
    </message>
    <message>
        <source>As content type choose application/json.</source>
        <translation>Kies als Content type application/json.</translation>
    </message>
    <message>
        <source>Subscribe to the event that should start the survey.</source>
        <translation>Abonneer u op de gebeurtenis die de enquête moet starten.</translation>
    </message>
    <message>
        <source>Open App information, copy the secret token and paste it here as the secret. Calls that somebody else makes up are then refused.</source>
        <translation>Open App information, kopieer de secret token en plak die hier als geheime sleutel. Aanroepen die iemand anders verzint, worden dan geweigerd.</translation>
    </message>
    <message>
        <source>Install the application in the Marketplace section of iAdvize.</source>
        <translation>Installeer de applicatie in iAdvize, in het onderdeel Marketplace.</translation>
    </message>
    <message>
        <source>iAdvize never sends the visitor&apos;s e-mail address. Add the look-up here and give it an access token, so that Surveyhook can ask for the address.</source>
        <translation>iAdvize stuurt het e-mailadres van de bezoeker nooit mee. Voeg hier het opzoeken toe en geef een toegangstoken op, zodat Surveyhook het adres kan opvragen.</translation>
    </message>
    <message>
        <source>End a test conversation. It appears here as the first incoming event.</source>
        <translation>Beëindig een testgesprek. Het verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Visitor&apos;s e-mail (looked up)</source>
        <translation>E-mail van de bezoeker (opgezocht)</translation>
    </message>
    <message>
        <source>Visitor&apos;s first name (looked up)</source>
        <translation>Voornaam van de bezoeker (opgezocht)</translation>
    </message>
    <message>
        <source>Visitor&apos;s last name (looked up)</source>
        <translation>Achternaam van de bezoeker (opgezocht)</translation>
    </message>
    <message>
        <source>Visitor&apos;s telephone (looked up)</source>
        <translation>Telefoon van de bezoeker (opgezocht)</translation>
    </message>
    <message>
        <source>Number of the conversation</source>
        <translation>Nummer van het gesprek</translation>
    </message>
    <message>
        <source>Channel of the conversation</source>
        <extracomment>chat, call, video, Facebook …</extracomment>
        <translation>Kanaal van het gesprek</translation>
    </message>
    <message>
        <source>Satisfaction from 1 to 5 (CSAT)</source>
        <translation>Tevredenheid van 1 tot 5 (CSAT)</translation>
    </message>
    <message>
        <source>Would recommend, from 0 to 10 (NPS)</source>
        <translation>Zou aanbevelen, van 0 tot 10 (NPS)</translation>
    </message>
    <message>
        <source>Comment with the satisfaction</source>
        <translation>Opmerking bij de tevredenheid</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Bedrag van de aankoop</translation>
    </message>
    <message>
        <source>Number of the purchase</source>
        <translation>Nummer van de aankoop</translation>
    </message>
    <message>
        <source>iAdvize project</source>
        <translation>Project in iAdvize</translation>
    </message>
    <message>
        <source>Number of the colleague who talked</source>
        <translation>Nummer van de collega die het gesprek voerde</translation>
    </message>
    <message>
        <source>Number of the visitor</source>
        <translation>Nummer van de bezoeker</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Tijd van de gebeurtenis</translation>
    </message>
    <message>
        <source>Conversation ended</source>
        <translation>Gesprek beëindigd</translation>
    </message>
    <message>
        <source>Conversation ended, the visitor left no address</source>
        <translation>Gesprek beëindigd, de bezoeker liet geen adres achter</translation>
    </message>
    <message>
        <source>Visitor answered the satisfaction question</source>
        <translation>Bezoeker heeft de tevredenheidsvraag beantwoord</translation>
    </message>
    <message>
        <source>Purchase credited to a conversation</source>
        <translation>Aankoop aan een gesprek toegekend</translation>
    </message>
    <message>
        <source>Conversation ended, sent as a form</source>
        <translation>Gesprek beëindigd, als formulier verstuurd</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Address of the GraphQL API</source>
        <translation>Adres van de GraphQL-API</translation>
    </message>
    <message>
        <source>Address of the REST API</source>
        <translation>Adres van de REST-API</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefoongesprek</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videogesprek</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>mobile app</source>
        <translation>mobiele app</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>Satisfaction from 1 to 5 (of the whole conversation)</source>
        <translation>Tevredenheid van 1 tot 5 (over het hele gesprek)</translation>
    </message>
    <message>
        <source>Would recommend, from 0 to 10 (of the whole conversation)</source>
        <translation>Zou aanbevelen, van 0 tot 10 (over het hele gesprek)</translation>
    </message>
    <message>
        <source>Comment (of the whole conversation)</source>
        <translation>Opmerking (over het hele gesprek)</translation>
    </message>
    <message>
        <source>Made in iAdvize by an administrator, for reading visitors. Leave it empty when you give a user name and a password: Surveyhook then fetches a token every day.</source>
        <translation>Maakt een beheerder in iAdvize, om bezoekers te lezen. Laat het leeg als u een gebruikersnaam en een wachtwoord opgeeft: Surveyhook haalt dan elke dag een token op.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Of an iAdvize account that may read visitors; only without an access token.</source>
        <translation>Van een iAdvize-account dat bezoekers mag lezen; alleen zonder toegangstoken.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>API key of the REST API</source>
        <translation>API-sleutel van de REST-API</translation>
    </message>
    <message>
        <source>Only for the look-up by REST.</source>
        <translation>Alleen voor opzoeken via REST.</translation>
    </message>
    <message>
        <source>Visitor is asked for by (REST)</source>
        <translation>Bezoeker wordt opgevraagd met (REST)</translation>
    </message>
    <message>
        <source>iAdvize&apos;s own pages differ on this. Try another one when no visitor is found.</source>
        <translation>De pagina&apos;s van iAdvize verschillen hierover. Probeer een andere als er geen bezoeker wordt gevonden.</translation>
    </message>
    <message>
        <source>whichever fits</source>
        <translation>wat past</translation>
    </message>
    <message>
        <source>the old number (visitorExternalId)</source>
        <translation>het oude nummer (visitorExternalId)</translation>
    </message>
    <message>
        <source>the new number (visitorId)</source>
        <translation>het nieuwe nummer (visitorId)</translation>
    </message>
    <message>
        <source>a search for the old number (external_id)</source>
        <translation>zoeken op het oude nummer (external_id)</translation>
    </message>
    <message>
        <source>a search for the new number (unique_id)</source>
        <translation>zoeken op het nieuwe nummer (unique_id)</translation>
    </message>
    <message>
        <source>Project %1</source>
        <extracomment>%1 the number of a project (a web site with chat) at iAdvize</extracomment>
        <translation>Project %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::IfEmptyFields</name>
    <message>
        <source>When a value is missing, say instead:</source>
        <translation>Als een waarde ontbreekt, schrijf dan:</translation>
    </message>
</context>
<context>
    <name>surveyhook::ImportDialog</name>
    <message>
        <source>Import a workspace file</source>
        <translation>Een werkruimtebestand importeren</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Wat het bestand verandert</translation>
    </message>
    <message>
        <source>&amp;Pass-phrase of the file:</source>
        <translation>&amp;Wachtwoordzin van het bestand:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message numerus="yes">
        <source>%n new automation(s)</source>
        <translation>
            <numerusform>%n nieuwe automatisering</numerusform>
            <numerusform>%n nieuwe automatiseringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced automation(s)</source>
        <translation>
            <numerusform>%n vervangen automatisering</numerusform>
            <numerusform>%n vervangen automatiseringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new survey(s)</source>
        <translation>
            <numerusform>%n nieuwe enquête</numerusform>
            <numerusform>%n nieuwe enquêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced survey(s)</source>
        <translation>
            <numerusform>%n vervangen enquête</numerusform>
            <numerusform>%n vervangen enquêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced message(s)</source>
        <translation>
            <numerusform>%n vervangen bericht</numerusform>
            <numerusform>%n vervangen berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new connection(s)</source>
        <translation>
            <numerusform>%n nieuwe verbinding</numerusform>
            <numerusform>%n nieuwe verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced connection(s)</source>
        <translation>
            <numerusform>%n vervangen verbinding</numerusform>
            <numerusform>%n vervangen verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nieuwe persoon</numerusform>
            <numerusform>%n nieuwe personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced person(s)</source>
        <translation>
            <numerusform>%n vervangen persoon</numerusform>
            <numerusform>%n vervangen personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nieuw abonnement</numerusform>
            <numerusform>%n nieuwe abonnementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced subscription(s)</source>
        <translation>
            <numerusform>%n vervangen abonnement</numerusform>
            <numerusform>%n vervangen abonnementen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Het bestand wordt gecontroleerd…</translation>
    </message>
    <message numerus="yes">
        <source>The file cannot be imported, because it has %n fault(s). Nothing was changed.</source>
        <translation>
            <numerusform>Het bestand kan niet worden geïmporteerd, omdat het %n fout bevat. Er is niets veranderd.</numerusform>
            <numerusform>Het bestand kan niet worden geïmporteerd, omdat het %n fouten bevat. Er is niets veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would change: %1.</source>
        <translation>Dit verandert er: %1.</translation>
    </message>
    <message>
        <source>What is in the program but not in the file stays as it is.</source>
        <translation>Wat wel in het programma staat maar niet in het bestand, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Let op:</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>in a list of what an import changes</extracomment>
        <translation>de instellingen</translation>
    </message>
    <message>
        <source>Everything in the file is in the program already.</source>
        <translation>Alles uit het bestand staat al in het programma.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: it is no longer there, or you may not read it. Nothing was changed.</source>
        <translation>Het bestand %1 kan niet worden geopend: het staat er niet meer, of u mag het niet lezen. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>surveyhook::IncomingForm</name>
    <message>
        <source>Called by:</source>
        <translation>Wordt aangeroepen door:</translation>
    </message>
    <message>
        <source>Starts:</source>
        <comment>followed by the names of automations</comment>
        <translation>Start:</translation>
    </message>
    <message>
        <source>Your address:</source>
        <translation>Uw adres:</translation>
    </message>
    <message>
        <source>Protected by:</source>
        <translation>Beveiligd met:</translation>
    </message>
    <message>
        <source>Name of the header:</source>
        <translation>Naam van de header:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Gebruikersnaam:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Geheime sleutel:</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>%1 cannot reach this address yet: it is valid on this computer only.</source>
        <translation>%1 kan dit adres nog niet bereiken: het geldt alleen op deze computer.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Openbaar adres instellen</translation>
    </message>
    <message>
        <source>a signature: %1 signs each call with the secret</source>
        <extracomment>how an address is protected; %1 a system, such as a chat</extracomment>
        <translation>een handtekening: %1 ondertekent elke aanroep met de geheime sleutel</translation>
    </message>
    <message>
        <source>a secret that comes with each call</source>
        <extracomment>how an address is protected</extracomment>
        <translation>een geheime sleutel die met elke aanroep meekomt</translation>
    </message>
    <message>
        <source>user name and password (HTTP Basic)</source>
        <extracomment>how an address is protected; &quot;HTTP Basic&quot; is a technical term</extracomment>
        <translation>gebruikersnaam en wachtwoord (HTTP Basic)</translation>
    </message>
    <message>
        <source>the long key in the address alone: whoever knows the address can call it</source>
        <extracomment>how an address is protected</extracomment>
        <translation>alleen de lange reeks tekens in het adres: wie het adres kent, kan het aanroepen</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Naam van de header</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheime sleutel</translation>
    </message>
    <message>
        <source>%1 makes this secret and shows it. When it is another one there, paste it here.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>%1 maakt deze geheime sleutel en toont hem. Is hij daar veranderd, plak dan hier de nieuwe.</translation>
    </message>
    <message>
        <source>Renew the secret…</source>
        <translation>Geheime sleutel vernieuwen…</translation>
    </message>
    <message>
        <source>Renew the password…</source>
        <translation>Wachtwoord vernieuwen…</translation>
    </message>
    <message>
        <source>Renew the address…</source>
        <translation>Adres vernieuwen…</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheime sleutel tonen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>A new secret is made. From then on calls with the old one are turned away: enter the new one in %1 right afterwards. What happens there until then does not arrive here.</source>
        <extracomment>here and below %1 is a system, such as a chat</extracomment>
        <translation>Er wordt een nieuwe geheime sleutel gemaakt. Vanaf dat moment worden aanroepen met de oude geweigerd: vul de nieuwe meteen daarna in bij %1. Wat daar tot die tijd gebeurt, komt hier niet aan.</translation>
    </message>
    <message>
        <source>A new password is made. From then on calls with the old one are turned away: enter the new one in %1 right afterwards. What happens there until then does not arrive here.</source>
        <translation>Er wordt een nieuw wachtwoord gemaakt. Vanaf dat moment worden aanroepen met het oude geweigerd: vul het nieuwe meteen daarna in bij %1. Wat daar tot die tijd gebeurt, komt hier niet aan.</translation>
    </message>
    <message>
        <source>The address gets a new key. From then on the old address does not answer any more: enter the new one in %1 right afterwards. What happens there until then does not arrive here.</source>
        <translation>Het adres wordt veranderd. Vanaf dat moment antwoordt het oude adres niet meer: vul het nieuwe meteen daarna in bij %1. Wat daar tot die tijd gebeurt, komt hier niet aan.</translation>
    </message>
    <message>
        <source>Renew the secret?</source>
        <translation>Geheime sleutel vernieuwen?</translation>
    </message>
    <message>
        <source>Renew the password?</source>
        <translation>Wachtwoord vernieuwen?</translation>
    </message>
    <message>
        <source>Renew the address?</source>
        <translation>Adres vernieuwen?</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
</context>
<context>
    <name>surveyhook::IntercomPlatform</name>
    <message>
        <source>A conversation was closed</source>
        <translation>Een gesprek is gesloten</translation>
    </message>
    <message>
        <source>A customer rated a conversation</source>
        <translation>Een klant heeft een gesprek beoordeeld</translation>
    </message>
    <message>
        <source>A customer started a conversation</source>
        <translation>Een klant is een gesprek begonnen</translation>
    </message>
    <message>
        <source>A customer replied in a conversation</source>
        <translation>Een klant heeft in een gesprek geantwoord</translation>
    </message>
    <message>
        <source>A colleague replied in a conversation</source>
        <translation>Een collega heeft in een gesprek geantwoord</translation>
    </message>
    <message>
        <source>A ticket was closed</source>
        <translation>Een ticket is gesloten</translation>
    </message>
    <message>
        <source>A ticket was resolved</source>
        <translation>Een ticket is opgelost</translation>
    </message>
    <message>
        <source>A ticket changed its state</source>
        <translation>De status van een ticket is gewijzigd</translation>
    </message>
    <message>
        <source>A customer rated a ticket</source>
        <translation>Een klant heeft een ticket beoordeeld</translation>
    </message>
    <message>
        <source>A new customer was added</source>
        <translation>Er is een nieuwe klant toegevoegd</translation>
    </message>
    <message>
        <source>A new lead was added</source>
        <translation>Er is een nieuwe lead toegevoegd</translation>
    </message>
    <message>
        <source>A lead became a customer</source>
        <translation>Een lead is klant geworden</translation>
    </message>
    <message>
        <source>A lead left an e-mail address</source>
        <translation>Een lead heeft een e-mailadres achtergelaten</translation>
    </message>
    <message>
        <source>A customer was given a tag</source>
        <translation>Een klant heeft een tag gekregen</translation>
    </message>
    <message>
        <source>A customer unsubscribed (always respected)</source>
        <translation>Een klant heeft zich afgemeld (altijd gerespecteerd)</translation>
    </message>
    <message>
        <source>Sign in to Intercom.</source>
        <translation>Meld u aan bij Intercom.</translation>
    </message>
    <message>
        <source>Open Settings, then Developers, then Developer Hub.</source>
        <translation>Open Settings, dan Developers, dan Developer Hub.</translation>
    </message>
    <message>
        <source>Press New app and choose Internal integration.</source>
        <translation>Klik op New app en kies Internal integration.</translation>
    </message>
    <message>
        <source>Give the app a name, for example “Surveyhook”, and press Create app.</source>
        <translation>Geef de app een naam, bijvoorbeeld “Surveyhook”, en klik op Create app.</translation>
    </message>
    <message>
        <source>On the page Basic information copy the Client secret and paste it here as the secret. Calls that somebody else makes up are then refused.</source>
        <translation>Kopieer op de pagina Basic information de Client secret en plak die hier als geheime sleutel. Aanroepen die iemand anders verzint, worden dan geweigerd.</translation>
    </message>
    <message>
        <source>In the app open the page Webhooks.</source>
        <translation>Open in de app de pagina Webhooks.</translation>
    </message>
    <message>
        <source>Paste this address into Your request endpoint URL.</source>
        <translation>Plak dit adres in Your request endpoint URL.</translation>
    </message>
    <message>
        <source>Under Webhook topics choose the topic that should start the survey.</source>
        <translation>Kies onder Webhook topics de gebeurtenis die de enquête moet starten.</translation>
    </message>
    <message>
        <source>Add this topic as well, so that nobody who unsubscribed in Intercom is written to.</source>
        <translation>Voeg ook deze gebeurtenis toe, zodat niemand die zich in Intercom heeft afgemeld nog een bericht krijgt.</translation>
    </message>
    <message>
        <source>Press Save. Intercom checks the address at once: Surveyhook answers the check, so no error should appear.</source>
        <translation>Klik op Save. Intercom controleert het adres meteen: Surveyhook beantwoordt die controle, dus er hoort geen fout te verschijnen.</translation>
    </message>
    <message>
        <source>Close a conversation in Intercom. It appears here as the first incoming event.</source>
        <translation>Sluit een gesprek in Intercom. Het verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (conversation)</source>
        <translation>E-mail van de klant (gesprek)</translation>
    </message>
    <message>
        <source>Customer&apos;s full name (conversation)</source>
        <translation>Volledige naam van de klant (gesprek)</translation>
    </message>
    <message>
        <source>Number of the conversation or ticket</source>
        <translation>Nummer van het gesprek of ticket</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>Status van het gesprek</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Titel van het gesprek</translation>
    </message>
    <message>
        <source>Rating from 1 to 5</source>
        <translation>Beoordeling van 1 tot 5</translation>
    </message>
    <message>
        <source>Remark with the rating</source>
        <translation>Opmerking bij de beoordeling</translation>
    </message>
    <message>
        <source>Customer&apos;s number in Intercom</source>
        <translation>Nummer van de klant in Intercom</translation>
    </message>
    <message>
        <source>Number of the colleague in charge</source>
        <translation>Nummer van de verantwoordelijke collega</translation>
    </message>
    <message>
        <source>E-mail (customer added or changed)</source>
        <translation>E-mail (klant toegevoegd of gewijzigd)</translation>
    </message>
    <message>
        <source>Full name (customer added or changed)</source>
        <translation>Volledige naam (klant toegevoegd of gewijzigd)</translation>
    </message>
    <message>
        <source>Telephone (customer added or changed)</source>
        <translation>Telefoon (klant toegevoegd of gewijzigd)</translation>
    </message>
    <message>
        <source>Language (customer added or changed)</source>
        <translation>Taal (klant toegevoegd of gewijzigd)</translation>
    </message>
    <message>
        <source>State of the ticket</source>
        <translation>Status van het ticket</translation>
    </message>
    <message>
        <source>Title of the ticket</source>
        <translation>Titel van het ticket</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Intercom workspace</source>
        <translation>Werkruimte in Intercom</translation>
    </message>
    <message>
        <source>Conversation closed, the customer&apos;s address is there</source>
        <translation>Gesprek gesloten, het adres van de klant staat erin</translation>
    </message>
    <message>
        <source>Conversation rated by the customer</source>
        <translation>Gesprek beoordeeld door de klant</translation>
    </message>
    <message>
        <source>Conversation closed, it was a complaint</source>
        <translation>Gesprek gesloten, het was een klacht</translation>
    </message>
    <message>
        <source>Conversation closed, the customer left no address</source>
        <translation>Gesprek gesloten, de klant liet geen adres achter</translation>
    </message>
    <message>
        <source>Conversation closed, a colleague had begun it</source>
        <translation>Gesprek gesloten, een collega was het begonnen</translation>
    </message>
    <message>
        <source>Ticket resolved, the address has to be looked up</source>
        <translation>Ticket opgelost, het adres moet worden opgezocht</translation>
    </message>
    <message>
        <source>New customer added</source>
        <translation>Nieuwe klant toegevoegd</translation>
    </message>
    <message>
        <source>Customer unsubscribed</source>
        <translation>Klant heeft zich afgemeld</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>In the Developer Hub of Intercom: your app, Authentication.</source>
        <translation>In de Developer Hub van Intercom: uw app, Authentication.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>uitgesteld</translation>
    </message>
    <message>
        <source>Who began the conversation</source>
        <translation>Wie het gesprek begon</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>een klant</translation>
    </message>
    <message>
        <source>a visitor</source>
        <extracomment>somebody who is not a customer yet and has not signed up</extracomment>
        <translation>een bezoeker</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>een collega</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>een bot</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>wacht op de klant</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>A colleague started a conversation</source>
        <translation>Een collega begon een gesprek</translation>
    </message>
    <message>
        <source>A conversation was assigned</source>
        <translation>Een gesprek werd toegewezen</translation>
    </message>
    <message>
        <source>An open conversation was assigned</source>
        <translation>Een open gesprek werd toegewezen</translation>
    </message>
    <message>
        <source>A conversation was opened again</source>
        <translation>Een gesprek werd heropend</translation>
    </message>
    <message>
        <source>A colleague wrote a note in a conversation</source>
        <translation>Een collega schreef een notitie bij een gesprek</translation>
    </message>
    <message>
        <source>A conversation was snoozed</source>
        <translation>Een gesprek werd uitgesteld</translation>
    </message>
    <message>
        <source>A snoozed conversation came back</source>
        <translation>Een uitgesteld gesprek kwam terug</translation>
    </message>
    <message>
        <source>A colleague&apos;s reply was translated</source>
        <translation>Een antwoord van een collega werd vertaald</translation>
    </message>
    <message>
        <source>The bot replied in a conversation</source>
        <translation>De bot antwoordde in een gesprek</translation>
    </message>
    <message>
        <source>A customer read a conversation</source>
        <translation>Een klant las een gesprek</translation>
    </message>
    <message>
        <source>The priority of a conversation changed</source>
        <translation>De prioriteit van een gesprek is gewijzigd</translation>
    </message>
    <message>
        <source>Somebody joined a conversation</source>
        <translation>Iemand kwam bij een gesprek</translation>
    </message>
    <message>
        <source>Somebody was taken out of a conversation</source>
        <translation>Iemand werd uit een gesprek gehaald</translation>
    </message>
    <message>
        <source>The company of a conversation changed</source>
        <translation>Het bedrijf bij een gesprek is gewijzigd</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Een gesprek werd verwijderd</translation>
    </message>
    <message>
        <source>A message was given a tag</source>
        <translation>Een bericht kreeg een label</translation>
    </message>
    <message>
        <source>A message was blacked out</source>
        <translation>Een bericht werd onleesbaar gemaakt</translation>
    </message>
    <message>
        <source>A ticket was created</source>
        <translation>Een ticket werd aangemaakt</translation>
    </message>
    <message>
        <source>A customer replied in a ticket</source>
        <translation>Een klant antwoordde in een ticket</translation>
    </message>
    <message>
        <source>A colleague replied in a ticket</source>
        <translation>Een collega antwoordde in een ticket</translation>
    </message>
    <message>
        <source>A colleague&apos;s reply in a ticket was translated</source>
        <translation>Een antwoord van een collega in een ticket werd vertaald</translation>
    </message>
    <message>
        <source>A colleague wrote a note in a ticket</source>
        <translation>Een collega schreef een notitie bij een ticket</translation>
    </message>
    <message>
        <source>A ticket was assigned to a colleague</source>
        <translation>Een ticket werd aan een collega toegewezen</translation>
    </message>
    <message>
        <source>A ticket was assigned to a team</source>
        <translation>Een ticket werd aan een team toegewezen</translation>
    </message>
    <message>
        <source>The data of a ticket changed</source>
        <translation>De gegevens van een ticket zijn gewijzigd</translation>
    </message>
    <message>
        <source>Somebody was added to a ticket</source>
        <translation>Iemand werd aan een ticket toegevoegd</translation>
    </message>
    <message>
        <source>Somebody was taken out of a ticket</source>
        <translation>Iemand werd uit een ticket gehaald</translation>
    </message>
    <message>
        <source>A customer&apos;s data changed</source>
        <translation>De gegevens van een klant zijn gewijzigd</translation>
    </message>
    <message>
        <source>A customer lost a tag</source>
        <translation>Een klant verloor een label</translation>
    </message>
    <message>
        <source>A lead&apos;s data changed</source>
        <translation>De gegevens van een lead zijn gewijzigd</translation>
    </message>
    <message>
        <source>A lead was given a tag</source>
        <translation>Een lead kreeg een label</translation>
    </message>
    <message>
        <source>A lead lost a tag</source>
        <translation>Een lead verloor een label</translation>
    </message>
    <message>
        <source>A contact&apos;s e-mail address changed</source>
        <translation>Het e-mailadres van een contact is gewijzigd</translation>
    </message>
    <message>
        <source>Two contacts became one</source>
        <translation>Twee contacten werden één</translation>
    </message>
    <message>
        <source>A contact subscribed to e-mail</source>
        <translation>Een contact meldde zich aan voor e-mail</translation>
    </message>
    <message>
        <source>A contact was archived</source>
        <translation>Een contact werd gearchiveerd</translation>
    </message>
    <message>
        <source>A contact came back from the archive</source>
        <translation>Een contact kwam terug uit het archief</translation>
    </message>
    <message>
        <source>A contact was deleted</source>
        <translation>Een contact werd verwijderd</translation>
    </message>
    <message>
        <source>Region of the workspace</source>
        <extracomment>where Intercom stores the office&apos;s data</extracomment>
        <translation>Regio van de werkruimte</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Another address of the API</source>
        <translation>Een ander adres van de API</translation>
    </message>
    <message>
        <source>Usually empty: the region says it.</source>
        <translation>Meestal leeg: de regio bepaalt het.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <extracomment>%1 the number of a team of colleagues</extracomment>
        <translation>Team %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::ItemPane</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>surveyhook::LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels of %1 on the mailing list of “%2”. Names of your own go into the last row.</source>
        <extracomment>%1 a person, %2 the name of a survey</extracomment>
        <translation>Labels van %1 op de mailinglijst van “%2”. Eigen namen schrijft u in de laatste rij.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
</context>
<context>
    <name>surveyhook::LanguageChooser</name>
    <message>
        <source>Choose the language</source>
        <translation>Taal kiezen</translation>
    </message>
    <message>
        <source>Choose the field that tells the language.</source>
        <translation>Kies het veld dat de taal aangeeft.</translation>
    </message>
    <message>
        <source>Choose the language of the invitation.</source>
        <translation>Kies de taal van de uitnodiging.</translation>
    </message>
    <message>
        <source>Choose the field of the language</source>
        <translation>Veld van de taal kiezen</translation>
    </message>
    <message>
        <source>Values and languages</source>
        <translation>Waarden en talen</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Waarde van het veld</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Change values and languages</source>
        <translation>Waarden en talen wijzigen</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>altijd %1</translation>
    </message>
    <message>
        <source>by a field of the event</source>
        <translation>volgens een veld van de melding</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Choose the &amp;field…</source>
        <translation>Het vel&amp;d kiezen…</translation>
    </message>
</context>
<context>
    <name>surveyhook::LanguageColumn</name>
    <message>
        <source>Undo copying</source>
        <translation>Kopiëren ongedaan maken</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Onderwerp:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Tekst:</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Vet (Ctrl+B)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Cursief (Ctrl+I)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>Link (Ctrl+K)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Insert something that differs from person to person</source>
        <translation>Voeg iets in dat per persoon verschilt</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Invulplek invoegen</translation>
    </message>
    <message>
        <source>Copy the text from…</source>
        <extracomment>%1 a language</extracomment>
        <translation>Tekst kopiëren uit…</translation>
    </message>
    <message>
        <source>Copy the text from %1</source>
        <translation>Tekst kopiëren uit: %1</translation>
    </message>
    <message>
        <source>Copied from %1. Now write it in this language: %2.</source>
        <extracomment>%1 and %2 are languages</extracomment>
        <translation>Gekopieerd uit: %1. Schrijf het nu in deze taal: %2.</translation>
    </message>
    <message>
        <source>Still missing: the text in %1.</source>
        <translation>De tekst ontbreekt nog in deze taal: %1.</translation>
    </message>
    <message>
        <source>The text is the same as in %1: it is not translated yet.</source>
        <extracomment>%1 a language</extracomment>
        <translation>De tekst is dezelfde als in deze taal: %1. Hij is nog niet vertaald.</translation>
    </message>
    <message>
        <source>Subject in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Onderwerp, %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text of the message in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Tekst van het bericht, %1</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a subject</comment>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::LivechatPlatform</name>
    <message>
        <source>A chat ended</source>
        <translation>Een chat is beëindigd</translation>
    </message>
    <message>
        <source>A chat began</source>
        <translation>Een chat is begonnen</translation>
    </message>
    <message>
        <source>A chat was rated</source>
        <translation>Een chat is beoordeeld</translation>
    </message>
    <message>
        <source>Sign in to the developer console of LiveChat and open your app, or make one.</source>
        <translation>Meld u aan bij de ontwikkelaarsconsole van LiveChat en open uw app, of maak er een.</translation>
    </message>
    <message>
        <source>Add the building block Chat webhooks.</source>
        <translation>Voeg het bouwblok Chat webhooks toe.</translation>
    </message>
    <message>
        <source>Paste this address into the field Webhook URL.</source>
        <translation>Plak dit adres in het veld Webhook URL.</translation>
    </message>
    <message>
        <source>Paste this into the field Secret key.</source>
        <translation>Plak dit in het veld Secret key.</translation>
    </message>
    <message>
        <source>Choose two webhooks: chat_deactivated and incoming_chat. The end of a chat names nobody; Surveyhook takes the e-mail address from the beginning of the same chat.</source>
        <translation>Kies twee webhooks: chat_deactivated en incoming_chat. Het einde van een chat noemt niemand; Surveyhook neemt het e-mailadres van het begin van dezelfde chat.</translation>
    </message>
    <message>
        <source>In LiveChat ask for the e-mail address in the form before the chat.</source>
        <translation>Vraag in LiveChat om het e-mailadres in het formulier vóór de chat.</translation>
    </message>
    <message>
        <source>Install the app for your account, chat with yourself and end the chat. It appears here as the first incoming event.</source>
        <translation>Installeer de app voor uw account, chat met uzelf en beëindig de chat. Die verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (from the beginning of the chat)</source>
        <translation>E-mailadres van de klant (van het begin van de chat)</translation>
    </message>
    <message>
        <source>Customer&apos;s name (from the beginning of the chat)</source>
        <translation>Naam van de klant (van het begin van de chat)</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mailadres van de klant</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Naam van de klant</translation>
    </message>
    <message>
        <source>Number of the chat</source>
        <translation>Nummer van de chat</translation>
    </message>
    <message>
        <source>Number of the talk</source>
        <translation>Nummer van het gesprek</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>The same chat ended</source>
        <translation>Einde van dezelfde chat</translation>
    </message>
    <message>
        <source>A chat whose address stands in the form before it</source>
        <translation>Een chat met het adres in het formulier vooraf</translation>
    </message>
    <message>
        <source>a chat began</source>
        <extracomment>value of a field; in the middle of a sentence</extracomment>
        <translation>een chat is begonnen</translation>
    </message>
    <message>
        <source>a chat ended</source>
        <extracomment>value of a field; in the middle of a sentence</extracomment>
        <translation>een chat is afgelopen</translation>
    </message>
    <message>
        <source>a chat was rated</source>
        <extracomment>value of a field; in the middle of a sentence</extracomment>
        <translation>een chat is beoordeeld</translation>
    </message>
</context>
<context>
    <name>surveyhook::LookupPage</name>
    <message>
        <source>&amp;With this account:</source>
        <translation>Met dit a&amp;ccount:</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Een nieuw account</translation>
    </message>
    <message>
        <source>&amp;Save the account</source>
        <translation>Account op&amp;slaan</translation>
    </message>
    <message>
        <source>Try it on the example</source>
        <translation>Op het voorbeeld proberen</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>P&amp;roberen</translation>
    </message>
    <message>
        <source>The answ&amp;er: choose the customer&apos;s e-mail address in it.</source>
        <translation>Het ant&amp;woord: kies daarin het e-mailadres van de klant.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a field</comment>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>This is the e-mail &amp;address</source>
        <translation>Dit is het e-mail&amp;adres</translation>
    </message>
    <message>
        <source>Look up what the event lacks</source>
        <translation>Opzoeken wat de melding niet heeft</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>The event often carries only a number of the customer. With an account there, the program asks for the e-mail address by itself, each time an event comes.</source>
        <translation>De melding bevat vaak alleen een nummer van de klant. Met een account daar vraagt het programma zelf naar het e-mailadres, telkens als er een melding komt.</translation>
    </message>
    <message>
        <source>Save the account that you are typing in.</source>
        <translation>Sla het account op dat u invult.</translation>
    </message>
    <message>
        <source>Choose the account with which to look up, or switch the look-up off.</source>
        <translation>Kies het account waarmee wordt opgezocht, of zet het opzoeken uit.</translation>
    </message>
    <message>
        <source>Switch the look-up on</source>
        <translation>Opzoeken aanzetten</translation>
    </message>
    <message>
        <source>Switch the look-up off</source>
        <translation>Opzoeken uitzetten</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Account kiezen</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Naam van het account</translation>
    </message>
    <message>
        <source>This is still missing: %1.</source>
        <translation>Dit ontbreekt nog: %1.</translation>
    </message>
    <message>
        <source>The platform answered.</source>
        <translation>Het systeem heeft geantwoord.</translation>
    </message>
    <message>
        <source>The survey has no field for an e-mail address. Add one on the page of the survey.</source>
        <translation>De enquête heeft geen veld voor een e-mailadres. Voeg er een toe op de pagina van de enquête.</translation>
    </message>
    <message>
        <source>Use the e-mail address of the answer</source>
        <translation>E-mailadres uit het antwoord gebruiken</translation>
    </message>
    <message>
        <source>The survey field %1 gets this address.</source>
        <translation>Het enquêteveld %1 krijgt dit adres.</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>een nieuw account…</translation>
    </message>
    <message>
        <source>As&amp;k %1 for the customer&apos;s address</source>
        <translation>&amp;Vraag %1 naar het adres van de klant</translation>
    </message>
    <message>
        <source>The event that serves as the example already brings the customer&apos;s e-mail address: %1. Such events need no look-up; you can go on.</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>De melding die als voorbeeld dient, bevat het e-mailadres van de klant al: %1. Bij zulke meldingen hoeft niets te worden opgezocht; u kunt verdergaan.</translation>
    </message>
    <message>
        <source>The event that serves as the example brings no e-mail address. Switch the look-up on: nobody can be invited without an address.</source>
        <translation>De melding die als voorbeeld dient, bevat geen e-mailadres. Zet het opzoeken aan: zonder adres kan niemand worden uitgenodigd.</translation>
    </message>
</context>
<context>
    <name>surveyhook::MailActionForm</name>
    <message>
        <source>Choose the pool of promo codes</source>
        <translation>Voorraad kortingscodes kiezen</translation>
    </message>
    <message>
        <source>Choose the message</source>
        <translation>Bericht kiezen</translation>
    </message>
    <message>
        <source>Choose the mail account</source>
        <translation>Mailaccount kiezen</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Taal kiezen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n code(s) left)</source>
        <extracomment>%1 the name of a pool of promo codes</extracomment>
        <translation>
            <numerusform>%1 (nog %n code)</numerusform>
            <numerusform>%1 (nog %n codes)</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>There is no pool of promo codes yet: make one under “Connections”, “Promo codes”.</source>
        <translation>Er is nog geen voorraad kortingscodes: maak er een bij “Verbindingen”, “Kortingscodes”.</translation>
    </message>
    <message>
        <source>Few codes are left in this pool. Whoever gets none waits until you add some.</source>
        <translation>In deze voorraad zitten nog maar weinig codes. Wie er geen krijgt, wacht tot u er nieuwe toevoegt.</translation>
    </message>
    <message>
        <source>Messages are written under “Surveys and messages”. Each person gets a code of their own, where {{PromoCode}} stands in the message.</source>
        <translation>Berichten schrijft u bij “Enquêtes en berichten”. Iedereen krijgt een eigen code, op de plek van {{PromoCode}} in het bericht.</translation>
    </message>
    <message>
        <source>Messages are written under “Surveys and messages”. One without a survey is a plain e-mail. Opt-outs count for it too.</source>
        <translation>Berichten schrijft u bij “Enquêtes en berichten”. Een bericht zonder enquête is een gewone e-mail. Afmeldingen gelden ook daarvoor.</translation>
    </message>
    <message>
        <source>as the invitation</source>
        <translation>zoals de uitnodiging</translation>
    </message>
    <message>
        <source>Promo codes from:</source>
        <translation>Kortingscodes uit:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Bericht:</translation>
    </message>
    <message>
        <source>Sent from:</source>
        <translation>Verstuurd vanaf:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Taal:</translation>
    </message>
</context>
<context>
    <name>surveyhook::MailForm</name>
    <message>
        <source>Sender&apos;s name:</source>
        <translation>Naam van de afzender:</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>E-mailadres:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Show server and login</source>
        <translation>Server en aanmelding tonen</translation>
    </message>
    <message>
        <source>Mail server:</source>
        <translation>Mailserver:</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Versleuteling:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Poort:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Aanmelden:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Gebruikersnaam:</translation>
    </message>
    <message>
        <source>Send a test mail to:</source>
        <translation>Testmail sturen naar:</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Account controleren</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (gebruikelijk)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS vanaf het begin</translation>
    </message>
    <message>
        <source>none: only inside the office</source>
        <translation>geen: alleen binnen het kantoor</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>met gebruikersnaam en wachtwoord</translation>
    </message>
    <message>
        <source>with user name and password, the older way</source>
        <translation>met gebruikersnaam en wachtwoord, de oudere manier</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>zonder aanmelden</translation>
    </message>
    <message>
        <source>Mails to this account go into the practice mailbox. Nothing is sent.</source>
        <translation>Mails van dit account gaan naar het oefenpostvak. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Write the address that invitations come from: the server is found by itself.</source>
        <translation>Schrijf het adres waarvan uitnodigingen komen: de server wordt vanzelf gevonden.</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>opgeslagen, typ om te wijzigen</translation>
    </message>
    <message>
        <source>by signing in in the browser</source>
        <translation>door in te loggen in de browser</translation>
    </message>
</context>
<context>
    <name>surveyhook::MailboxWindow</name>
    <message>
        <source>Practice mailbox</source>
        <translation>Oefenpostvak</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Zoals de klant het ziet</translation>
    </message>
    <message>
        <source>The mail as the customer sees it</source>
        <translation>De mail zoals de klant hem ziet</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Alleen tekst</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>De mail als platte tekst</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Mails of everything that uses the practice mailbox. &amp;None of them left this computer.</source>
        <translation>E-mails van alles wat het oefenpostvak gebruikt. &amp;Geen ervan heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>There is no mail yet. Mails of automations that use the practice mailbox, trials and the practice office come here.</source>
        <translation>Er is nog geen e-mail. Hier komen de e-mails van automatiseringen die het oefenpostvak gebruiken, proeven en het oefenkantoor.</translation>
    </message>
    <message>
        <source>Practice mailbox: mail to %1</source>
        <extracomment>title of the window: %1 the address that the shown mail went to</extracomment>
        <translation>Oefenpostvak: e-mail aan %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Melding</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>&amp;Ontvangen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Take a workspace file over</source>
        <translation>Neemt een werkruimtebestand over</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Write the workspace to a file</source>
        <translation>Schrijft de werkruimte naar een bestand</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>Decide anew about this event, by today&apos;s rules</source>
        <translation>Beslist opnieuw over deze melding, volgens de regels van nu</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Make another attempt to send, now</source>
        <translation>Doet nu een nieuwe poging om te versturen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>cancels what waits to be sent</extracomment>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Do not send what still waits</source>
        <translation>Verstuurt niet wat nog wacht</translation>
    </message>
    <message>
        <source>C&amp;opy for support</source>
        <translation>&amp;Kopiëren voor hulp</translation>
    </message>
    <message>
        <source>Copy the story without names and addresses, for somebody who helps</source>
        <translation>Kopieert het verloop zonder namen en adressen, voor iemand die helpt</translation>
    </message>
    <message>
        <source>&amp;Practice office…</source>
        <translation>&amp;Oefenkantoor…</translation>
    </message>
    <message>
        <source>Made-up customers call, and the mails stay on this computer</source>
        <translation>Verzonnen klanten, en de mails blijven op deze computer</translation>
    </message>
    <message>
        <source>Practice &amp;mailbox</source>
        <translation>Oefenpost&amp;vak</translation>
    </message>
    <message>
        <source>Read the mails of the practice office</source>
        <translation>Toont de mails van het oefenkantoor</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Show the &amp;newest</source>
        <translation>&amp;Nieuwste tonen</translation>
    </message>
    <message>
        <source>Story &amp;beside the list</source>
        <translation>Verloop naast de &amp;lijst</translation>
    </message>
    <message>
        <source>&amp;About Surveyhook</source>
        <translation>&amp;Over Surveyhook</translation>
    </message>
    <message>
        <source>The practice office has played. Choose an event to read its story, and look into the practice mailbox.</source>
        <translation>Het oefenkantoor is afgespeeld. Kies een melding om het verloop te lezen en kijk in het oefenpostvak.</translation>
    </message>
    <message>
        <source>About Surveyhook</source>
        <translation>Over Surveyhook</translation>
    </message>
    <message>
        <source>Surveyhook %1

Turns what happens in the systems you use into survey invitations to the right person at the right time.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Surveyhook %1

Maakt van wat er in uw systemen gebeurt uitnodigingen voor enquêtes, aan de juiste persoon op het juiste moment.

Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Practice office, %1 of %2: %3</source>
        <extracomment>%1 and %2 numbers; %3 a sentence about what is being shown</extracomment>
        <translation>Oefenkantoor, %1 van %2: %3</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Open Surveyhook</source>
        <translation>Surveyhook &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <extracomment>begin to receive calls</extracomment>
        <translation>&amp;Starten met ontvangen</translation>
    </message>
    <message>
        <source>Take calls from the other systems and send invitations</source>
        <translation>Aanroepen van andere systemen ontvangen en uitnodigingen versturen</translation>
    </message>
    <message>
        <source>S&amp;top receiving</source>
        <extracomment>receive no calls any more</extracomment>
        <translation>Sto&amp;ppen met ontvangen</translation>
    </message>
    <message>
        <source>Take no calls and send nothing until you start again</source>
        <translation>Tot u weer start, wordt er niets ontvangen of verstuurd</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction</source>
        <translation>&amp;Tevredenheid</translation>
    </message>
    <message>
        <source>See how satisfied customers are, as far as other systems tell</source>
        <translation>Bekijk hoe tevreden klanten zijn, voor zover andere systemen dat doorgeven</translation>
    </message>
</context>
<context>
    <name>surveyhook::MappingLineEdit</name>
    <message>
        <source>F&amp;illed with:</source>
        <translation>Ge&amp;vuld met:</translation>
    </message>
    <message>
        <source>&amp;Choose a field…</source>
        <translation>Een veld kie&amp;zen…</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;kst:</translation>
    </message>
    <message>
        <source>When it co&amp;mes empty:</source>
        <translation>Als het &amp;leeg is:</translation>
    </message>
    <message>
        <source>Use this t&amp;ext:</source>
        <translation>Gebruik deze &amp;tekst:</translation>
    </message>
    <message>
        <source>%1 belongs to your own office. Such people are never invited; it is hardly the customer.</source>
        <translation>%1 hoort bij uw eigen kantoor. Zulke mensen worden nooit uitgenodigd; dit is vast niet de klant.</translation>
    </message>
    <message>
        <source>%1 belongs to an employee or a bot of the system that calls, not to the customer.</source>
        <translation>%1 hoort bij een medewerker of bot van het systeem dat de melding stuurt, niet bij de klant.</translation>
    </message>
    <message>
        <source>All recent events have the same address %1. Is that really the customer?</source>
        <translation>Alle recente meldingen hebben hetzelfde adres %1. Is dat echt de klant?</translation>
    </message>
    <message>
        <source>a field of the event</source>
        <translation>een veld van de melding</translation>
    </message>
    <message>
        <source>a fixed text</source>
        <translation>een vaste tekst</translation>
    </message>
    <message>
        <source>nothing: leave it out</source>
        <translation>niets: overslaan</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>A button: use this field. %1: &quot;E-mail (contact) = jan@example.com&quot;</extracomment>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>This field stays empty in the survey.</source>
        <translation>Dit veld blijft leeg in de enquête.</translation>
    </message>
    <message>
        <source>Which one is the customer?</source>
        <translation>Welk adres is van de klant?</translation>
    </message>
    <message>
        <source>Several fields fit. Which one is it?</source>
        <translation>Meerdere velden passen. Welk is het?</translation>
    </message>
    <message>
        <source>No field seems to fit. Choose one, type a fixed text, or leave it out.</source>
        <translation>Geen veld lijkt te passen. Kies er een, typ een vaste tekst of sla het over.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading: %1 a survey field, %2 its kind: &quot;Email: e-mail address&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>do not invite this person</source>
        <translation>deze persoon niet uitnodigen</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>leeg laten</translation>
    </message>
    <message>
        <source>use a text instead</source>
        <translation>in plaats daarvan een tekst</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>mij vragen</translation>
    </message>
    <message>
        <source>Perhaps this one fits.</source>
        <translation>Misschien past dit veld.</translation>
    </message>
</context>
<context>
    <name>surveyhook::MappingPage</name>
    <message>
        <source>Fields of the survey and what fills them</source>
        <translation>Velden van de enquête en wat ze vult</translation>
    </message>
    <message>
        <source>Survey field</source>
        <translation>Enquêteveld</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Gevuld met</translation>
    </message>
    <message>
        <source>In this example</source>
        <translation>In dit voorbeeld</translation>
    </message>
    <message>
        <source>What do the survey&apos;s fields get?</source>
        <translation>Wat komt er in de velden van de enquête?</translation>
    </message>
    <message>
        <source>Survey fields</source>
        <translation>Enquêtevelden</translation>
    </message>
    <message>
        <source>The e-mail address says who is invited. A name makes the invitation friendlier; other fields stand beside the answers later, so that you can tell them apart.</source>
        <translation>Het e-mailadres zegt wie uitgenodigd wordt. Een naam maakt de uitnodiging vriendelijker; andere velden staan later bij de antwoorden, zodat u ze uit elkaar houdt.</translation>
    </message>
    <message>
        <source>Say what the survey field %1 gets: it is required.</source>
        <translation>Geef aan wat het enquêteveld %1 krijgt: het is verplicht.</translation>
    </message>
    <message>
        <source>Fill in what is suggested</source>
        <translation>Voorstellen invullen</translation>
    </message>
    <message>
        <source>Fill the survey field %1</source>
        <translation>Enquêteveld %1 vullen</translation>
    </message>
    <message>
        <source>Leave out the survey field %1</source>
        <translation>Enquêteveld %1 overslaan</translation>
    </message>
    <message>
        <source>a fixed text</source>
        <translation>een vaste tekst</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>de tekst “%1”</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <translation>misschien: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>several fields fit</source>
        <translation>meerdere velden passen</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (verplicht)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>The survey has no fields yet. Choose the survey first, and add the fields there.</source>
        <translation>De enquête heeft nog geen velden. Kies eerst de enquête en voeg daar de velden toe.</translation>
    </message>
    <message>
        <source>Choose a line to change what it is filled with.</source>
        <translation>Kies een regel om te wijzigen waarmee die gevuld wordt.</translation>
    </message>
    <message>
        <source>The link that this example &amp;gets:</source>
        <translation>De link die dit voorbeeld krij&amp;gt:</translation>
    </message>
    <message>
        <source>Send the fields along in the link</source>
        <translation>Velden in de link meesturen</translation>
    </message>
    <message>
        <source>Filled, but the survey never gets it, because its link does not carry it: %1.</source>
        <translation>Gevuld, maar de enquête krijgt het nooit, omdat het niet in de link staat: %1.</translation>
    </message>
    <message>
        <source>Send along in the link</source>
        <translation>Meesturen in de link</translation>
    </message>
    <message>
        <source>The link that this example gets</source>
        <translation>De link die dit voorbeeld krijgt</translation>
    </message>
    <message>
        <source>In calls of an unusual shape the e-mail address is taken from: %1. Somebody showed it in the history.</source>
        <translation>In aanroepen met een ongewone vorm wordt het e-mailadres gehaald uit: %1. Iemand heeft dat in de geschiedenis aangewezen.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Niet meer</translation>
    </message>
    <message>
        <source>Forget where the address stands in unusual calls</source>
        <translation>Vergeten waar het adres in ongewone aanroepen staat</translation>
    </message>
    <message>
        <source>This event brings no e-mail address of the customer. %1 can be asked for it.</source>
        <extracomment>%1 the name of a system</extracomment>
        <translation>Deze melding bevat geen e-mailadres van de klant. Het kan bij %1 worden opgevraagd.</translation>
    </message>
    <message>
        <source>Go to the look-up</source>
        <translation>Naar het opzoeken</translation>
    </message>
</context>
<context>
    <name>surveyhook::MemberCard</name>
    <message>
        <source>Labels…</source>
        <extracomment>button: the labels of a person on a mailing list</extracomment>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Labels on the mailing list of “%1”</source>
        <extracomment>%1 the name of a survey</extracomment>
        <translation>Labels op de mailinglijst van “%1”</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>button: the person no longer is on this mailing list</extracomment>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Take off the mailing list of “%1”</source>
        <extracomment>%1 the name of a survey</extracomment>
        <translation>Van de mailinglijst van “%1” halen</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>geen labels</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Make it as it was before</source>
        <translation>Maak het weer zoals het was</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessageEditor</name>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>Schrijf het bericht in minstens één taal.</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <extracomment>%1 a language that has no text yet</extracomment>
        <translation>%1 (leeg)</translation>
    </message>
    <message>
        <source>Languages of the message</source>
        <translation>Talen van het bericht</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Ernaast:</translation>
    </message>
    <message>
        <source>Write or read another language beside this one, for translating</source>
        <translation>Schrijf of lees hiernaast een tweede taal, bijvoorbeeld om te vertalen</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>%1 a language that has no text yet; the survey has it, so people will want one</extracomment>
        <translation>%1 (ontbreekt)</translation>
    </message>
    <message>
        <source>no other language</source>
        <extracomment>Beside the language that is being written stands …</extracomment>
        <translation>geen tweede taal</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessageForm</name>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Invites to:</source>
        <translation>Nodigt uit voor:</translation>
    </message>
    <message>
        <source>Send the preview to:</source>
        <translation>Voorbeeld sturen naar:</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu sturen</translation>
    </message>
    <message>
        <source>News from us</source>
        <translation>Nieuws van ons</translation>
    </message>
    <message>
        <source>Hello,

…</source>
        <translation>Goedendag,

…</translation>
    </message>
    <message>
        <source>How did we do?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>Hello,

please tell us in a few minutes how we did: [Open the survey]({{SurveyLink}})

Thank you</source>
        <translation>Goedendag,

wilt u ons in een paar minuten laten weten hoe het ging? [Open de enquête]({{SurveyLink}})

Hartelijk dank</translation>
    </message>
    <message>
        <source>No survey: a plain e-mail</source>
        <translation>Geen enquête: een gewone e-mail</translation>
    </message>
    <message>
        <source>Write your own e-mail address first.</source>
        <translation>Schrijf eerst uw eigen e-mailadres.</translation>
    </message>
    <message>
        <source>The test mail was sent. Look into your mailbox.</source>
        <translation>De testmail is verstuurd. Kijk in uw mailbox.</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessagePage</name>
    <message>
        <source>Practice mailbox</source>
        <translation>Oefenpostvak</translation>
    </message>
    <message>
        <source>Practice mailbox: nothing leaves this computer</source>
        <translation>Oefenpostvak: er verlaat niets deze computer</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Bericht:</translation>
    </message>
    <message>
        <source>&amp;Sent from:</source>
        <translation>&amp;Verstuurd vanaf:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Choose the &amp;field…</source>
        <translation>Het vel&amp;d kiezen…</translation>
    </message>
    <message>
        <source>&amp;Values and languages…</source>
        <translation>W&amp;aarden en talen…</translation>
    </message>
    <message>
        <source>&amp;Otherwise in:</source>
        <translation>And&amp;ers in het:</translation>
    </message>
    <message>
        <source>See it in your own mailbox</source>
        <translation>Bekijk het in uw eigen mailbox</translation>
    </message>
    <message>
        <source>M&amp;y address:</source>
        <translation>&amp;Mijn adres:</translation>
    </message>
    <message>
        <source>Send it to m&amp;e</source>
        <translation>Naar mij st&amp;uren</translation>
    </message>
    <message>
        <source>Choose the message</source>
        <translation>Bericht kiezen</translation>
    </message>
    <message>
        <source>Choose the mail account</source>
        <translation>Mailaccount kiezen</translation>
    </message>
    <message>
        <source>What does the invitation say?</source>
        <translation>Wat staat er in de uitnodiging?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is what your customers read. A short, friendly text with one clear link brings the most answers; whoever wants no more mails finds the way out in it.</source>
        <translation>Dit lezen uw klanten. Een korte, vriendelijke tekst met één duidelijke link levert de meeste antwoorden op; wie geen mails meer wil, vindt daarin de uitweg.</translation>
    </message>
    <message>
        <source>Choose a message, or make one from a template.</source>
        <translation>Kies een bericht of maak er een van een sjabloon.</translation>
    </message>
    <message>
        <source>Choose the mail account that sends the invitation.</source>
        <translation>Kies het mailaccount dat de uitnodiging verstuurt.</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <extracomment>Name of a message that is made from a template. %1: the survey.</extracomment>
        <translation>Uitnodiging %1</translation>
    </message>
    <message>
        <source>Make a message from a template</source>
        <translation>Bericht maken van een sjabloon</translation>
    </message>
    <message>
        <source>Type your own e-mail address first.</source>
        <translation>Typ eerst uw eigen e-mailadres.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Kies eerst een bericht.</translation>
    </message>
    <message>
        <source>The message is on its way to %1.</source>
        <translation>Het bericht is onderweg naar %1.</translation>
    </message>
    <message>
        <source>Choose the survey first: it decides what is sent.</source>
        <translation>Kies eerst de enquête: die bepaalt wat er verstuurd wordt.</translation>
    </message>
    <message>
        <source>%1 writes and sends the invitation itself, with the text that you keep there. We tell it for each person: %2.</source>
        <translation>%1 schrijft en verstuurt de uitnodiging zelf, met de tekst die u daar bewaart. Voor elke persoon geven wij door: %2.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>This version of the program cannot do that yet: the events are kept and wait.</source>
        <translation>Deze versie van het programma kan dat nog niet: de meldingen worden bewaard en wachten.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Or begin anew with a template:</source>
        <translation>Of begin opnieuw met een sjabloon:</translation>
    </message>
    <message>
        <source>Begin with a template; every word can be changed afterwards:</source>
        <translation>Begin met een sjabloon; daarna kunt u elk woord wijzigen:</translation>
    </message>
    <message>
        <source>Invitations go into the practice mailbox: nobody gets them. Choose a mail account above when it becomes serious.</source>
        <translation>Uitnodigingen gaan naar het oefenpostvak: niemand krijgt ze. Kies hierboven een mailaccount als het echt wordt.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Oefenpostvak openen</translation>
    </message>
    <message>
        <source>Add mail acco&amp;unt…</source>
        <translation>E-mail&amp;account toevoegen…</translation>
    </message>
    <message>
        <source>Opens the page “Connections”; this window stays open</source>
        <translation>Opent de pagina “Verbindingen”; dit venster blijft open</translation>
    </message>
</context>
<context>
    <name>surveyhook::OfficePage</name>
    <message>
        <source>Not saved yet: see the words in red.</source>
        <translation>Nog niet opgeslagen: zie de rode tekst.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PasteDialog</name>
    <message>
        <source>Paste an example</source>
        <translation>Voorbeeld plakken</translation>
    </message>
    <message>
        <source>&amp;Data as the other system sends them (JSON, XML or a form):</source>
        <translation>&amp;Gegevens zoals het andere systeem ze stuurt (JSON, XML of een formulier):</translation>
    </message>
    <message>
        <source>&amp;Use as the example</source>
        <translation>Als &amp;voorbeeld gebruiken</translation>
    </message>
    <message>
        <source>There is nothing to read yet. Paste the data of a call.</source>
        <translation>Er is nog niets om te lezen. Plak de gegevens van een aanroep.</translation>
    </message>
    <message>
        <source>This cannot be read: it is not complete. Copy the data once more, from the first character to the last.</source>
        <translation>Dit kan niet worden gelezen: het is niet compleet. Kopieer de gegevens nog een keer, van het eerste tot het laatste teken.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 was known already. What you typed was added.</source>
        <extracomment>%1 an e-mail address or a phone number</extracomment>
        <translation>%1 was al bekend. Wat u hebt ingevuld, is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 was known already. Nothing was changed.</source>
        <translation>%1 was al bekend. Er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were imported.</source>
        <translation>
            <numerusform>%n persoon is geïmporteerd.</numerusform>
            <numerusform>%n personen zijn geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and phone of %1 were saved.</source>
        <extracomment>%1 an e-mail address or a phone number</extracomment>
        <translation>Naam en telefoon van %1 zijn opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is on the mailing list of “%2” now.</source>
        <extracomment>%1 a person, %2 the name of a survey</extracomment>
        <translation>%1 staat nu op de mailinglijst van “%2”.</translation>
    </message>
    <message>
        <source>%1 was taken off the mailing list of “%2”, with the labels there.</source>
        <extracomment>%1 a person, %2 the name of a survey</extracomment>
        <translation>%1 is van de mailinglijst van “%2” gehaald, met de labels die daar stonden.</translation>
    </message>
    <message>
        <source>The labels of %1 were saved.</source>
        <extracomment>%1 a person</extracomment>
        <translation>De labels van %1 zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Persoon verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from all mailing lists, with name, phone and labels?</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 van alle mailinglijsten verwijderen, met naam, telefoon en labels?</translation>
    </message>
    <message>
        <source>The history stays: who was in an event stays on this page with the address alone, and who wants no mails gets none in future either.</source>
        <translation>De geschiedenis blijft: wie in een melding voorkwam, blijft op deze pagina staan met alleen het adres, en wie geen mails wil, krijgt ze ook in de toekomst niet.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 is verwijderd.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Personen importeren</translation>
    </message>
    <message>
        <source>&amp;Paste a table here, with headings in its first row: e-mail, phone, first name, last name, l1 … l10. Or open a file (CSV).</source>
        <translation>&amp;Plak hier een tabel met koppen in de eerste rij: e-mail, telefoon, voornaam, achternaam, l1 … l10. Of open een bestand (CSV).</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Put all on the &amp;mailing list:</source>
        <translation>Zet allen op de &amp;mailinglijst:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>%n nieuwe persoon.</numerusform>
            <numerusform>%n nieuwe personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known person(s) will be changed.</source>
        <translation>
            <numerusform>%n bekende persoon wordt gewijzigd.</numerusform>
            <numerusform>%n bekende personen worden gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay as they are.</source>
        <translation>
            <numerusform>%n persoon blijft zoals hij is.</numerusform>
            <numerusform>%n personen blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a fault are left out.</source>
        <translation>
            <numerusform>%n rij met een fout wordt overgeslagen.</numerusform>
            <numerusform>%n rijen met een fout worden overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this table. Go back and paste rows with e-mail addresses or phone numbers.</source>
        <translation>Er staat niemand in deze tabel. Ga terug en plak rijen met e-mailadressen of telefoonnummers.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Er is niets te importeren.</translation>
    </message>
    <message>
        <source>Nothing is sent to them now.</source>
        <translation>Er wordt nu niets naar hen verstuurd.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>a person</extracomment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>will be changed</source>
        <extracomment>a person who is known</extracomment>
        <translation>wordt gewijzigd</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <extracomment>a person who is known</extracomment>
        <translation>blijft zoals het is</translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <extracomment>%1 headings of columns</extracomment>
        <translation>Overgeslagen kolommen: %1.</translation>
    </message>
    <message>
        <source>Labels belong to a mailing list: go back and choose one, else they are left out.</source>
        <translation>Labels horen bij een mailinglijst: ga terug en kies er een, anders worden ze overgeslagen.</translation>
    </message>
    <message>
        <source>The first %L1 rows are shown, those with faults before the others.</source>
        <translation>De eerste %L1 rijen worden getoond, die met fouten vóór de andere.</translation>
    </message>
    <message>
        <source>File with people</source>
        <translation>Bestand met personen</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.txt *.tsv)</source>
        <translation>Tabellen en teksten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-mail of telefoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of people who are imported: onto the mailing list of no survey</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Verder</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>%n persoon &amp;importeren</numerusform>
            <numerusform>%n personen &amp;importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>no e-mail address, no phone number</source>
        <translation>geen e-mailadres of telefoon</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>geen geldig e-mailadres</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>geen geldig telefoonnummer</translation>
    </message>
    <message>
        <source>same person as in line %1</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>dezelfde persoon als in regel %1</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>een cel is te lang</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleModel</name>
    <message>
        <source>no mails since %1</source>
        <extracomment>%1 a date: this person wants no mails since then</extracomment>
        <translation>geen mails sinds %1</translation>
    </message>
    <message>
        <source>may be asked</source>
        <translation>mag gevraagd worden</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <extracomment>%1 a time: when this person was in an event for the first time</extracomment>
        <translation>Voor het eerst gezien: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Laatst gezien: %1</translation>
    </message>
    <message>
        <source>Last invitation: %1</source>
        <translation>Laatste uitnodiging: %1</translation>
    </message>
    <message>
        <source>Wants no mails since: %1</source>
        <translation>Wil geen mails sinds: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>asked recently; again from %1</source>
        <extracomment>%1 a date: this person was asked a short time ago and gets no invitation before that day</extracomment>
        <translation>onlangs gevraagd; weer vanaf %1</translation>
    </message>
    <message>
        <source>Gets no invitation before: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Krijgt geen uitnodiging vóór: %1</translation>
    </message>
    <message>
        <source>On the mailing list of “%1”</source>
        <extracomment>%1 the name of a survey</extracomment>
        <translation>Op de mailinglijst van “%1”</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-mail of telefoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglijsten</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeoplePage</name>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 seen last. Search to find others.</source>
        <translation>De laatste %1. Zoek om anderen te vinden.</translation>
    </message>
    <message>
        <source>e-mail, phone, name, label or number</source>
        <translation>e-mail, telefoon, naam, label of nummer</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Persoon toevoegen…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen importeren…</translation>
    </message>
    <message>
        <source>All people (%L1)</source>
        <extracomment>%L1 how many there are</extracomment>
        <translation>Alle personen (%L1)</translation>
    </message>
    <message>
        <source>Nobody is found by that. Look for a part of the e-mail address, the phone, the name or a label.</source>
        <translation>Niemand gevonden. Zoek op een deel van het e-mailadres, het telefoonnummer, de naam of een label.</translation>
    </message>
    <message>
        <source>Nobody on this mailing list is found by that. Choose “All people” to search everywhere.</source>
        <translation>Op deze mailinglijst is niemand gevonden. Kies “Alle personen” om overal te zoeken.</translation>
    </message>
    <message>
        <source>Nobody is on this mailing list yet. Add or import people below, or choose somebody under “All people” and press “Put on a mailing list”.</source>
        <translation>Er staat nog niemand op deze mailinglijst. Voeg hieronder personen toe of importeer ze, of kies iemand onder “Alle personen” en druk op “Op een mailinglijst zetten”.</translation>
    </message>
    <message>
        <source>Nobody yet. Who is in an event comes here by itself. You can also add people below, or import them from a file.</source>
        <translation>Nog niemand. Wie in een melding voorkomt, komt hier vanzelf te staan. U kunt hieronder ook personen toevoegen of ze uit een bestand importeren.</translation>
    </message>
    <message>
        <source>Mailin&amp;g list:</source>
        <translation>Mailin&amp;glijst:</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>%1 the name of a survey, %L2 how many people are on its mailing list</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>surveyhook::PersonDialog</name>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>&amp;Telefoon:</translation>
    </message>
    <message>
        <source>&amp;First name:</source>
        <translation>&amp;Voornaam:</translation>
    </message>
    <message>
        <source>&amp;Last name:</source>
        <translation>A&amp;chternaam:</translation>
    </message>
    <message>
        <source>&amp;Mailing list:</source>
        <translation>&amp;Mailinglijst:</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.com.</source>
        <translation>Dit is geen e-mailadres. Het ziet er zo uit: anna@example.com.</translation>
    </message>
    <message>
        <source>This is no phone number. Write digits, with the country&apos;s number in front: +48 600 100 200.</source>
        <translation>Dit is geen telefoonnummer. Schrijf cijfers, met het landnummer ervoor: +31 6 12345678.</translation>
    </message>
    <message>
        <source>Write an e-mail address or a phone number.</source>
        <translation>Vul een e-mailadres of een telefoonnummer in.</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>Naam en telefoon</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;oevoegen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a new person: onto the mailing list of no survey</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>The history is kept under the address, so it cannot be changed here. Somebody has a new one? Add them as a new person.</source>
        <translation>De geschiedenis wordt onder het adres bewaard, daarom kunt u het hier niet wijzigen. Heeft iemand een nieuw adres? Voeg die persoon dan als nieuwe persoon toe.</translation>
    </message>
    <message>
        <source>One of both is enough: e-mail or phone. Adding somebody sends nothing.</source>
        <translation>Een van beide is genoeg: e-mail of telefoon. Bij het toevoegen wordt niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PersonPane</name>
    <message>
        <source>Choose a person to see everything that is known: mailing lists, labels, the last invitation.</source>
        <translation>Kies een persoon om alles te zien wat bekend is: mailinglijsten, labels, de laatste uitnodiging.</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Telefoon:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>Last invitation:</source>
        <translation>Laatste uitnodiging:</translation>
    </message>
    <message>
        <source>Last seen:</source>
        <translation>Laatst gezien:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change name and phone</source>
        <translation>Naam en telefoon wijzigen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove this person from all mailing lists, with name, phone and labels</source>
        <translation>Deze persoon van alle mailinglijsten verwijderen, met naam, telefoon en labels</translation>
    </message>
    <message>
        <source>Num&amp;ber (what [ID_RESPONDENT] in texts and links becomes):</source>
        <translation>N&amp;ummer (komt in teksten en links in plaats van [ID_RESPONDENT]):</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglijsten</translation>
    </message>
    <message>
        <source>Put on a mailing list</source>
        <translation>Op een mailinglijst zetten</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>instead of a phone number of a person</extracomment>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>of a person: was never sent an invitation</extracomment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A mailing list belongs to a survey, and there is no survey yet: add one on the page “Surveys and messages”.</source>
        <translation>Een mailinglijst hoort bij een enquête en er is nog geen enquête: voeg er een toe op de pagina “Enquêtes en berichten”.</translation>
    </message>
    <message>
        <source>On no mailing list of a survey.</source>
        <translation>Op geen enkele mailinglijst van een enquête.</translation>
    </message>
    <message>
        <source>E-mail or phone:</source>
        <translation>E-mail of telefoon:</translation>
    </message>
</context>
<context>
    <name>surveyhook::PipedrivePlatform</name>
    <message>
        <source>A deal was changed, for example won</source>
        <translation>Een deal is gewijzigd, bijvoorbeeld gewonnen</translation>
    </message>
    <message>
        <source>A deal was added</source>
        <translation>Een deal is toegevoegd</translation>
    </message>
    <message>
        <source>A person was added</source>
        <translation>Een persoon is toegevoegd</translation>
    </message>
    <message>
        <source>A person was changed</source>
        <translation>Een persoon is gewijzigd</translation>
    </message>
    <message>
        <source>An activity was changed, for example done</source>
        <translation>Een activiteit is gewijzigd, bijvoorbeeld afgerond</translation>
    </message>
    <message>
        <source>Sign in to Pipedrive and open Tools and apps, Webhooks.</source>
        <translation>Meld u aan bij Pipedrive en open Tools and apps, Webhooks.</translation>
    </message>
    <message>
        <source>Press Create new webhook and choose the event action change and the event object deal.</source>
        <translation>Klik op Create new webhook en kies Event action: change en Event object: deal.</translation>
    </message>
    <message>
        <source>Paste this address into the field Endpoint URL.</source>
        <translation>Plak dit adres in het veld Endpoint URL.</translation>
    </message>
    <message>
        <source>Paste this name into the field HTTP Auth username.</source>
        <translation>Plak deze naam in het veld HTTP Auth username.</translation>
    </message>
    <message>
        <source>Paste this password into the field HTTP Auth password.</source>
        <translation>Plak dit wachtwoord in het veld HTTP Auth password.</translation>
    </message>
    <message>
        <source>Choose the webhook version v2 and save.</source>
        <translation>Kies webhookversie v2 en sla op.</translation>
    </message>
    <message>
        <source>A deal names its person by a number. Copy your API token from Personal preferences, API, so that Surveyhook can look the e-mail address up.</source>
        <translation>Een deal noemt de persoon met een nummer. Kopieer uw API-token uit Personal preferences, API, zodat Surveyhook het e-mailadres kan opzoeken.</translation>
    </message>
    <message>
        <source>Mark a deal of your own as won. It appears here as the first incoming event.</source>
        <translation>Markeer een eigen deal als gewonnen. Die verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (looked up)</source>
        <translation>E-mailadres van de klant (opgezocht)</translation>
    </message>
    <message>
        <source>Person&apos;s e-mail</source>
        <translation>E-mailadres van de persoon</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Titel van de deal</translation>
    </message>
    <message>
        <source>State of the deal</source>
        <translation>Status van de deal</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Vorige status</translation>
    </message>
    <message>
        <source>Value of the deal</source>
        <translation>Waarde van de deal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Number of the colleague</source>
        <translation>Nummer van de collega</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>In Pipedrive: Personal preferences, API.</source>
        <translation>In Pipedrive: Personal preferences, API.</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adres van de koppeling</translation>
    </message>
    <message>
        <source>A deal was won</source>
        <translation>Een deal is gewonnen</translation>
    </message>
    <message>
        <source>A person in the older shape</source>
        <translation>Een persoon in de oudere vorm</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a deal</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>won</source>
        <extracomment>state of a deal</extracomment>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>state of a deal</extracomment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>state of a deal</extracomment>
        <translation>verwijderd</translation>
    </message>
</context>
<context>
    <name>surveyhook::PlaceholderEdit</name>
    <message>
        <source>Survey link</source>
        <extracomment>the name of a placeholder in a message: the address of the survey stands there</extracomment>
        <translation>Enquêtelink</translation>
    </message>
    <message>
        <source>Opt-out link</source>
        <extracomment>the name of a placeholder in a message: the address to say that one wants no more mails</extracomment>
        <translation>Afmeldlink</translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <extracomment>the name of a placeholder in a message</extracomment>
        <translation>Nummer van de persoon</translation>
    </message>
</context>
<context>
    <name>surveyhook::Practice</name>
    <message>
        <source>A customer is invited to the survey.</source>
        <translation>Een klant wordt uitgenodigd voor de enquête.</translation>
    </message>
    <message>
        <source>The same call comes a second time. Nobody is invited twice.</source>
        <translation>Dezelfde aanroep komt een tweede keer. Niemand wordt twee keer uitgenodigd.</translation>
    </message>
    <message>
        <source>A condition is not met, so nobody is invited.</source>
        <translation>Aan een voorwaarde is niet voldaan, dus er wordt niemand uitgenodigd.</translation>
    </message>
    <message>
        <source>Somebody who does not know the secret makes a call up. It is refused.</source>
        <translation>Iemand die de geheime sleutel niet kent, vervalst een aanroep. Die wordt geweigerd.</translation>
    </message>
    <message>
        <source>The customer left no address, so nobody can be invited.</source>
        <translation>De klant liet geen adres achter, dus er kan niemand worden uitgenodigd.</translation>
    </message>
    <message>
        <source>The only address in the call is a colleague&apos;s. Colleagues are not surveyed.</source>
        <translation>Het enige adres in de aanroep is dat van een collega. Collega&apos;s krijgen geen enquête.</translation>
    </message>
    <message>
        <source>A customer unsubscribes. That is noted for good.</source>
        <translation>Een klant meldt zich af. Dat wordt blijvend vastgelegd.</translation>
    </message>
    <message>
        <source>The customer who unsubscribed is not invited any more.</source>
        <translation>De klant die zich heeft afgemeld, wordt niet meer uitgenodigd.</translation>
    </message>
    <message>
        <source>The call names no address. A look-up fetches it.</source>
        <translation>De aanroep bevat geen adres. Het wordt opgezocht.</translation>
    </message>
    <message>
        <source>The look-up finds no address either.</source>
        <translation>Ook bij het opzoeken wordt geen adres gevonden.</translation>
    </message>
    <message>
        <source>The customer was invited a moment ago and is left in peace.</source>
        <translation>De klant is net uitgenodigd en wordt nu met rust gelaten.</translation>
    </message>
    <message>
        <source>One call names several customers. Each gets an invitation.</source>
        <translation>Eén aanroep noemt meerdere klanten. Iedereen krijgt een uitnodiging.</translation>
    </message>
    <message>
        <source>A customer rates the chat. The rating is counted; nobody is invited.</source>
        <translation>Een klant beoordeelt de chat. Het oordeel telt mee; niemand wordt uitgenodigd.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PracticeDesk</name>
    <message>
        <source>Practice office</source>
        <translation>Oefenkantoor</translation>
    </message>
    <message>
        <source>The practice office adds some example automations and plays the calls of made-up customers, so that you can see what happens; its mails stay in the practice mailbox on this computer.</source>
        <translation>Het oefenkantoor voegt enkele voorbeeldautomatiseringen toe en speelt de aanroepen van verzonnen klanten, zodat u ziet wat er gebeurt; de mails blijven in het oefenpostvak op deze computer.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Spelen</translation>
    </message>
</context>
<context>
    <name>surveyhook::PreviewPane</name>
    <message>
        <source>Preview in:</source>
        <translation>Voorbeeld in:</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Show the message as somebody gets it whose name is not known</source>
        <translation>Toon het bericht zoals iemand het krijgt van wie de naam niet bekend is</translation>
    </message>
    <message>
        <source>As a mail</source>
        <translation>Als e-mail</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>Het bericht als e-mail</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Alleen tekst</translation>
    </message>
    <message>
        <source>The message as plain text</source>
        <translation>Het bericht als alleen tekst</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>No preview yet: nothing fills “%1”.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>Nog geen voorbeeld: niets vult “%1”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PromoForm</name>
    <message numerus="yes">
        <source>%n new code(s).</source>
        <translation>
            <numerusform>%n nieuwe code.</numerusform>
            <numerusform>%n nieuwe codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) known already, in this pool or another.</source>
        <translation>
            <numerusform>%n code was al bekend, in deze of een andere voorraad.</numerusform>
            <numerusform>%n codes waren al bekend, in deze of een andere voorraad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stood there twice.</source>
        <translation>
            <numerusform>%n regel stond er dubbel.</numerusform>
            <numerusform>%n regels stonden er dubbel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable code, left out.</source>
        <translation>
            <numerusform>%n regel zonder bruikbare code, overgeslagen.</numerusform>
            <numerusform>%n regels zonder bruikbare code, overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a code leave now.</source>
        <translation>
            <numerusform>%n bericht dat op een code wachtte, vertrekt nu.</numerusform>
            <numerusform>%n berichten die op een code wachtten, vertrekken nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1, %2.</source>
        <extracomment>%1 &quot;12 codes left&quot;, %2 &quot;3 given to customers&quot;</extracomment>
        <translation>Nu: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n given to customers</source>
        <translation>
            <numerusform>%n gegeven aan een klant</numerusform>
            <numerusform>%n gegeven aan klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for a code. They leave as soon as you add codes here.</source>
        <translation>
            <numerusform>%n bericht wacht op een code. Het vertrekt zodra u hier codes toevoegt.</numerusform>
            <numerusform>%n berichten wachten op een code. Ze vertrekken zodra u hier codes toevoegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is empty: whoever is to get a code waits until you add some.</source>
        <translation>De voorraad is leeg: wie een code moet krijgen, wacht tot u er nieuwe toevoegt.</translation>
    </message>
    <message>
        <source>Few codes are left. Ask your shop for new ones and add them here.</source>
        <translation>Er zijn nog maar weinig codes. Vraag uw winkel om nieuwe en voeg ze hier toe.</translation>
    </message>
    <message>
        <source>File with promo codes</source>
        <translation>Bestand met kortingscodes</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.txt *.tsv)</source>
        <translation>Tabellen en teksten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Warn when fewer are left than:</source>
        <translation>Waarschuw bij minder dan:</translation>
    </message>
    <message>
        <source>Put codes in: paste them here, one on each line or a whole table.</source>
        <translation>Codes toevoegen: plak ze hier, één per regel of een hele tabel.</translation>
    </message>
    <message>
        <source>Add the codes</source>
        <translation>Codes toevoegen</translation>
    </message>
    <message>
        <source>From a file (CSV)…</source>
        <translation>Uit een bestand (CSV)…</translation>
    </message>
</context>
<context>
    <name>surveyhook::PromoTab</name>
    <message>
        <source>no code left</source>
        <translation>geen code meer</translation>
    </message>
    <message numerus="yes">
        <source>only %n code(s) left</source>
        <translation>
            <numerusform>nog maar %n code</numerusform>
            <numerusform>nog maar %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>nog %n code</numerusform>
            <numerusform>nog %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Kortingscodes</translation>
    </message>
    <message>
        <source>This pool stays: codes of it were given to customers, and the program has to know them so that none is given twice.</source>
        <translation>Deze voorraad blijft: klanten hebben er codes uit gekregen, en het programma moet die onthouden zodat geen enkele twee keer wordt gegeven.</translation>
    </message>
    <message>
        <source>The automation “%1” gives codes of this pool away. Change that first, then the pool can be deleted.</source>
        <translation>De automatisering “%1” geeft codes uit deze voorraad weg. Verander dat eerst, daarna kan de voorraad worden verwijderd.</translation>
    </message>
    <message>
        <source>Your pools of promo codes:</source>
        <translation>Uw voorraden kortingscodes:</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Voorraad toevoegen</translation>
    </message>
    <message>
        <source>There is no pool yet. A pool holds codes, and an automation gives each customer one of them: press “Add a pool”.</source>
        <translation>Er is nog geen voorraad. Een voorraad bevat codes, en een automatisering geeft elke klant er één van: klik op “Voorraad toevoegen”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ProxyDialog</name>
    <message>
        <source>What a web server of your own needs</source>
        <translation>Wat een eigen webserver nodig heeft</translation>
    </message>
    <message>
        <source>For whoever looks after your web server: with these lines it passes calls on to this program. Names and places of the certificate are examples.</source>
        <translation>Voor wie uw webserver beheert: met deze regels geeft die aanroepen door aan dit programma. Namen en plaatsen van het certificaat zijn voorbeelden.</translation>
    </message>
    <message>
        <source>&amp;Web server:</source>
        <extracomment>a program that answers web addresses: nginx, Apache</extracomment>
        <translation>&amp;Webserver:</translation>
    </message>
    <message>
        <source>Lines for the web server</source>
        <translation>Regels voor de webserver</translation>
    </message>
    <message>
        <source>If the web server runs on another computer, it cannot reach %1: then this program has to be started with --listen and the address of this computer.</source>
        <translation>Draait de webserver op een andere computer, dan kan die %1 niet bereiken: start dit programma dan met --listen en het adres van deze computer.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>surveyhook::PublicAddressDialog</name>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
</context>
<context>
    <name>surveyhook::QueueModel</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>when you decide</source>
        <extracomment>no time: it waits for a decision</extracomment>
        <translation>als u beslist</translation>
    </message>
    <message>
        <source>Leaves</source>
        <extracomment>heading of a column: when an invitation is to be sent</extracomment>
        <translation>Vertrekt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisering</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>“Send now” sends it, “Cancel” does not.</source>
        <translation>Met “Nu versturen” gaat de uitnodiging weg, met “Annuleren” niet.</translation>
    </message>
    <message>
        <source>Look into the sent mail of the account. If it is not there, choose “Send now”; if it is, choose “Cancel”.</source>
        <translation>Kijk bij de verzonden berichten van het account. Staat de mail er niet, kies dan “Nu versturen”; staat ze er wel, kies “Annuleren”.</translation>
    </message>
    <message>
        <source>“Its story” leads to that button.</source>
        <extracomment>“Its story” is a button of this page</extracomment>
        <translation>“Verhaal ervan” leidt naar die knop.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ReachForm</name>
    <message>
        <source>Way from outside:</source>
        <translation>Weg van buiten:</translation>
    </message>
    <message>
        <source>Public address:</source>
        <translation>Openbaar adres:</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Adres controleren</translation>
    </message>
    <message>
        <source>What a web server needs…</source>
        <translation>Wat een webserver nodig heeft…</translation>
    </message>
    <message>
        <source>Your own web server or network</source>
        <translation>Uw eigen webserver of netwerk</translation>
    </message>
    <message>
        <source>Other systems reach this program from outside at the address below. Whoever looks after your network knows it, or can set it up. It counts for all automations.</source>
        <translation>Op het adres hieronder bereiken andere systemen dit programma van buiten. Wie uw netwerk beheert, kent het of kan het instellen. Het geldt voor alle automatiseringen.</translation>
    </message>
    <message>
        <source>This program starts cloudflared and watches it. After each start the address is another one, and every system has to be told: good for trying out, not for every day. &lt;a href=&quot;%1&quot;&gt;Get cloudflared&lt;/a&gt;</source>
        <translation>Dit programma start cloudflared en let erop. Na elke start is het adres anders en moet elk systeem het horen: goed om te proberen, niet voor elke dag. &lt;a href=&quot;%1&quot;&gt;cloudflared ophalen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>This program starts ngrok and watches it. It needs a free account at ngrok, and keeps one address for good. &lt;a href=&quot;%1&quot;&gt;Get ngrok&lt;/a&gt;</source>
        <translation>Dit programma start ngrok en let erop. Er is een gratis account bij ngrok voor nodig; het adres blijft altijd hetzelfde. &lt;a href=&quot;%1&quot;&gt;ngrok ophalen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The address leads to this program.</source>
        <translation>Het adres leidt naar dit programma.</translation>
    </message>
    <message>
        <source>It is started as soon as this program receives.</source>
        <translation>Het wordt gestart zodra dit programma ontvangt.</translation>
    </message>
    <message>
        <source>Open: calls to this address come in here.</source>
        <translation>Open: aanroepen naar dit adres komen hier binnen.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>cloudflared (without an account)</source>
        <extracomment>the name of a program</extracomment>
        <translation>cloudflared (zonder account)</translation>
    </message>
    <message>
        <source>ngrok (with a free account)</source>
        <extracomment>the name of a program</extracomment>
        <translation>ngrok (met een gratis account)</translation>
    </message>
    <message>
        <source>The tunnel was started anew and has another address. Systems that still call %1 do not reach you. You find what to enter there under “Connections”, “Incoming addresses”.</source>
        <translation>De tunnel is opnieuw gestart en heeft een ander adres. Systemen die nog %1 aanroepen, bereiken u niet. Wat u daar moet invullen, vindt u onder “Verbindingen”, “Binnenkomende adressen”.</translation>
    </message>
    <message>
        <source>They know the new one</source>
        <translation>Ze kennen het nieuwe</translation>
    </message>
</context>
<context>
    <name>surveyhook::SalesmanagoPlatform</name>
    <message>
        <source>Sign in to SALESmanago.</source>
        <translation>Meld u aan bij SALESmanago.</translation>
    </message>
    <message>
        <source>Go to Automation rules and press Add new rule.</source>
        <translation>Ga naar Automation rules en klik op Add new rule.</translation>
    </message>
    <message>
        <source>Choose the event that should start the survey, for example a purchase or a new tag.</source>
        <translation>Kies de gebeurtenis die de enquête moet starten, bijvoorbeeld een aankoop of een nieuwe tag.</translation>
    </message>
    <message>
        <source>From the list of actions choose Send information about the executed rule.</source>
        <translation>Kies uit de lijst met acties Send information about the executed rule.</translation>
    </message>
    <message>
        <source>Paste this address into the field Endpoint.</source>
        <translation>Plak dit adres in het veld Endpoint.</translation>
    </message>
    <message>
        <source>Tick Basic authorization required.</source>
        <translation>Vink Basic authorization required aan.</translation>
    </message>
    <message>
        <source>Paste this name as the user name.</source>
        <translation>Plak deze naam als gebruikersnaam.</translation>
    </message>
    <message>
        <source>Paste this password.</source>
        <translation>Plak dit wachtwoord.</translation>
    </message>
    <message>
        <source>If you like, write a note into the description. It arrives with every call and can be used in conditions and in the survey.</source>
        <translation>Schrijf desgewenst een opmerking in de beschrijving. Die komt met elke aanroep mee en is te gebruiken in voorwaarden en in de enquête.</translation>
    </message>
    <message>
        <source>Save the rule, switch it on and let it run for a contact of your own. It appears here as the first incoming event.</source>
        <translation>Sla de regel op, zet hem aan en laat hem lopen voor een eigen contact. Hij verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail van de klant</translation>
    </message>
    <message>
        <source>Customer&apos;s telephone</source>
        <translation>Telefoon van de klant</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Bedrijf van de klant</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Naam van de regel</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>Nummer van de regel</translation>
    </message>
    <message>
        <source>Description written in the rule</source>
        <translation>Beschrijving in de regel</translation>
    </message>
    <message>
        <source>Customer&apos;s number in SALESmanago</source>
        <translation>Nummer van de klant in SALESmanago</translation>
    </message>
    <message>
        <source>purchase</source>
        <extracomment>part of the name of an automation rule: &quot;After the purchase: send a survey&quot;</extracomment>
        <translation>aankoop</translation>
    </message>
    <message>
        <source>Rule after a purchase</source>
        <translation>Regel na een aankoop</translation>
    </message>
    <message>
        <source>Rule for a company that is a new customer</source>
        <translation>Regel voor een bedrijf dat nieuwe klant is</translation>
    </message>
    <message>
        <source>Rule whose numbers come without quotation marks</source>
        <translation>Regel waarvan de getallen zonder aanhalingstekens komen</translation>
    </message>
    <message>
        <source>Rule for a contact without an e-mail address</source>
        <translation>Regel voor een contact zonder e-mailadres</translation>
    </message>
</context>
<context>
    <name>surveyhook::SamplePicker</name>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 what the example is: &quot;Conversation closed&quot;</extracomment>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>Pasted data</source>
        <translation>Geplakte gegevens</translation>
    </message>
    <message>
        <source>Choose the example</source>
        <translation>Voorbeeld kiezen</translation>
    </message>
    <message>
        <source>S&amp;hown for:</source>
        <translation>Getoon&amp;d voor:</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Plakken…</translation>
    </message>
    <message>
        <source>Paste data that the other system sends</source>
        <translation>Plak gegevens die het andere systeem stuurt</translation>
    </message>
    <message>
        <source>The event that values are shown for</source>
        <translation>De melding waarvan waarden worden getoond</translation>
    </message>
</context>
<context>
    <name>surveyhook::SentMessageDialog</name>
    <message>
        <source>Sent %1. Only what fills the message is kept: the words are those of the message today, and personal links are replaced by examples.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Verstuurd op %1. Alleen de ingevulde gegevens worden bewaard: de tekst is die van het bericht zoals het nu is, en persoonlijke links zijn door voorbeelden vervangen.</translation>
    </message>
    <message>
        <source>Not sent. This is what the message says today; personal links are replaced by examples.</source>
        <translation>Niet verstuurd. Zo luidt het bericht nu; persoonlijke links zijn door voorbeelden vervangen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Zoals de klant het ziet</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Alleen tekst</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>The message cannot be shown: it was deleted or changed, so that it can no longer be filled with what is kept.</source>
        <translation>Het bericht kan niet worden getoond: het is verwijderd of zo gewijzigd dat het niet meer met de bewaarde gegevens kan worden ingevuld.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ServerBar</name>
    <message>
        <source>Stopped: no calls are received and nothing is sent.</source>
        <translation>Gestopt: er worden geen aanroepen ontvangen en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Bezig met starten…</translation>
    </message>
    <message>
        <source>Receiving at %1</source>
        <extracomment>%1 the address of our server</extracomment>
        <translation>Ontvangt op %1</translation>
    </message>
    <message>
        <source>Stopping: what has begun is finished first…</source>
        <translation>Bezig met stoppen: wat begonnen is, wordt eerst afgemaakt…</translation>
    </message>
    <message>
        <source>Another program receives for this data folder. You can look at and change everything here.</source>
        <translation>Een ander programma ontvangt voor deze gegevensmap. Hier kunt u alles bekijken en wijzigen.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <extracomment>%1 the reason, a full sentence</extracomment>
        <translation>Gestopt: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wacht: %1</translation>
    </message>
    <message>
        <source>Show the invitations that wait to be sent</source>
        <translation>Toon de uitnodigingen die op verzending wachten</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Actie nodig: %1</translation>
    </message>
    <message>
        <source>Show the events that you have to decide about</source>
        <translation>De meldingen tonen waarover u moet beslissen</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <extracomment>%n things about the set-up that the user should look at</extracomment>
        <translation>
            <numerusform>%n te regelen</numerusform>
            <numerusform>%n te regelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::SettingsForm</name>
    <message>
        <source>The office</source>
        <translation>Het kantoor</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Tijdzone:</translation>
    </message>
    <message>
        <source>Domains of your office:</source>
        <translation>Domeinen van uw kantoor:</translation>
    </message>
    <message>
        <source>Addresses there are colleagues: they are never surveyed. Several with commas: office.pl, office.nl</source>
        <translation>Adressen daar zijn collega&apos;s: zij krijgen nooit een enquête. Meer domeinen met komma&apos;s: kantoor.nl, kantoor.pl</translation>
    </message>
    <message>
        <source>Your test addresses:</source>
        <translation>Uw testadressen:</translation>
    </message>
    <message>
        <source>Test mails go there, and these addresses have no rest period.</source>
        <translation>Testmails gaan daarheen; voor deze adressen geldt geen rustperiode.</translation>
    </message>
    <message>
        <source>Notices about problems go out by:</source>
        <translation>Meldingen over problemen gaan via:</translation>
    </message>
    <message>
        <source>When invitations may leave</source>
        <translation>Wanneer uitnodigingen mogen vertrekken</translation>
    </message>
    <message>
        <source>Invitations leave on:</source>
        <translation>Uitnodigingen vertrekken op:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Van:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>Tot:</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Public holidays:</source>
        <translation>Feestdagen:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port of the server:</source>
        <translation>Poort van de server:</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Poort van de server</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Taal:</translation>
    </message>
    <message>
        <source>Start when I log in to this computer</source>
        <translation>Starten als ik me op deze computer aanmeld</translation>
    </message>
    <message>
        <source>Privacy: what is kept</source>
        <translation>Privacy: wat wordt bewaard</translation>
    </message>
    <message>
        <source>At any time of the day</source>
        <translation>Op elk moment van de dag</translation>
    </message>
</context>
<context>
    <name>surveyhook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Saved. The new port counts from the next start of the program.</source>
        <translation>Opgeslagen. De nieuwe poort geldt vanaf de volgende start van het programma.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Poland and the Netherlands</source>
        <translation>Polen en Nederland</translation>
    </message>
    <message>
        <source>no mail: only in this window</source>
        <translation>geen mail: alleen in dit venster</translation>
    </message>
    <message>
        <source>Now the server listens on port %1. Another port counts from the next start of the program.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Nu luistert de server op poort %1. Een andere poort geldt vanaf de volgende start van het programma.</translation>
    </message>
    <message>
        <source>Counts from the next start of the program.</source>
        <translation>Geldt vanaf de volgende start van het programma.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent to us.</source>
        <translation>Alles blijft op deze computer. Er gaat niets naar ons.</translation>
    </message>
    <message>
        <source>Passwords, keys and signatures of calls are blacked out before they are stored.</source>
        <translation>Wachtwoorden, sleutels en handtekeningen van aanroepen worden onleesbaar gemaakt voordat ze worden bewaard.</translation>
    </message>
    <message>
        <source>Passwords of your accounts are locked with a key that only this computer has.</source>
        <translation>Wachtwoorden van uw accounts zijn vergrendeld met een sleutel die alleen deze computer heeft.</translation>
    </message>
    <message>
        <source>Whoever opts out stays on the do-not-contact list.</source>
        <translation>Wie zich afmeldt, blijft op de lijst “niet benaderen”.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Of each incoming event only the fields that you chose to keep are stored, and what Surveyhook itself needs; until its automation is finished it is kept whole, for 7 days at most.</source>
        <translation>Van elke binnenkomende melding worden alleen de velden opgeslagen die u wilde bewaren en wat Surveyhook zelf nodig heeft; tot de automatisering klaar is, wordt de melding volledig bewaard, hoogstens 7 dagen.</translation>
    </message>
    <message>
        <source>none: they are days like any other</source>
        <translation>geen: het zijn gewone dagen</translation>
    </message>
</context>
<context>
    <name>surveyhook::ShopifyPlatform</name>
    <message>
        <source>An order was shipped completely</source>
        <translation>Een bestelling is volledig verzonden</translation>
    </message>
    <message>
        <source>An order was paid</source>
        <translation>Een bestelling is betaald</translation>
    </message>
    <message>
        <source>An order was placed</source>
        <translation>Een bestelling is geplaatst</translation>
    </message>
    <message>
        <source>An order was changed</source>
        <translation>Een bestelling is gewijzigd</translation>
    </message>
    <message>
        <source>An order was cancelled</source>
        <translation>Een bestelling is geannuleerd</translation>
    </message>
    <message>
        <source>A customer account was made</source>
        <translation>Een klantaccount is aangemaakt</translation>
    </message>
    <message>
        <source>Money was paid back</source>
        <translation>Er is geld terugbetaald</translation>
    </message>
    <message>
        <source>Sign in to the Shopify admin and open Settings, Notifications, Webhooks.</source>
        <translation>Meld u aan bij het beheer van Shopify en open Settings, Notifications, Webhooks.</translation>
    </message>
    <message>
        <source>Press Create webhook.</source>
        <translation>Klik op Create webhook.</translation>
    </message>
    <message>
        <source>Choose the event, for example Order fulfillment, and the format JSON.</source>
        <translation>Kies de gebeurtenis, bijvoorbeeld Order fulfillment, en het formaat JSON.</translation>
    </message>
    <message>
        <source>Paste this address into the field URL.</source>
        <translation>Plak dit adres in het veld URL.</translation>
    </message>
    <message>
        <source>Save. Below the list Shopify shows the key with which your webhooks are signed. Copy it and paste it here as the secret.</source>
        <translation>Sla op. Onder de lijst toont Shopify de sleutel waarmee uw webhooks worden ondertekend. Kopieer die en plak die hier als geheime sleutel.</translation>
    </message>
    <message>
        <source>Press Send test notification, or let an order of your own run through. It appears here as the first incoming event.</source>
        <translation>Klik op Send test notification, of doe zelf een bestelling. Die verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mailadres van de klant</translation>
    </message>
    <message>
        <source>E-mail for this order</source>
        <translation>E-mailadres voor deze bestelling</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Taal van de klant</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer van de bestelling</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Status van de betaling</translation>
    </message>
    <message>
        <source>State of the shipment</source>
        <translation>Status van de verzending</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Totaalbedrag van de bestelling</translation>
    </message>
    <message>
        <source>Customer agreed to marketing</source>
        <translation>Klant stemde in met reclame</translation>
    </message>
    <message>
        <source>Order shipped to a customer in Poland</source>
        <translation>Bestelling verzonden naar een klant in Polen</translation>
    </message>
    <message>
        <source>Order paid by a customer in the Netherlands</source>
        <translation>Bestelling betaald door een klant in Nederland</translation>
    </message>
    <message>
        <source>Order without a customer account</source>
        <translation>Bestelling zonder klantaccount</translation>
    </message>
    <message>
        <source>New customer account</source>
        <translation>Nieuw klantaccount</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>promised but not collected</source>
        <extracomment>state of the payment of an order: the card company has reserved the amount</extracomment>
        <translation>gereserveerd en nog niet geïnd</translation>
    </message>
    <message>
        <source>partly paid</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>deels betaald</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>betaald</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>deels terugbetaald</translation>
    </message>
    <message>
        <source>paid back</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>all shipped</source>
        <extracomment>state of the shipment of an order</extracomment>
        <translation>helemaal verzonden</translation>
    </message>
    <message>
        <source>partly shipped</source>
        <extracomment>state of the shipment of an order</extracomment>
        <translation>deels verzonden</translation>
    </message>
    <message>
        <source>back in stock</source>
        <extracomment>state of the shipment of an order</extracomment>
        <translation>terug in voorraad</translation>
    </message>
</context>
<context>
    <name>surveyhook::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Every button and field with an underlined letter answers to Alt and that letter; Tab leads from one to the next.</source>
        <translation>Elke knop en elk veld met een onderstreepte letter reageert op Alt en die letter; Tab leidt naar de volgende.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>a key, as it is written on keyboards and what it is called</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home (begin)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End (einde)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete (verwijderen)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert (invoegen)</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Spatiebalk</translation>
    </message>
</context>
<context>
    <name>surveyhook::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>surveyhook::SigninPanel</name>
    <message>
        <source>Client ID:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>Client secret, if there is one:</source>
        <translation>Clientgeheim, als dat er is:</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Inloggen…</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Inloggen annuleren</translation>
    </message>
    <message>
        <source>Surveyhook was not allowed to send mail. Sign in again and press “Allow”.</source>
        <translation>Surveyhook kreeg geen toestemming om e-mail te verzenden. Log opnieuw in en klik op “Toestaan”.</translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in, so it was not used. Close the page in the browser and sign in again.</source>
        <translation>Het antwoord hoorde niet bij deze aanmelding en is niet gebruikt. Sluit de pagina in de browser en log opnieuw in.</translation>
    </message>
    <message>
        <source>Nobody has finished signing in within ten minutes. Sign in again when you have time for it.</source>
        <translation>Niemand heeft het inloggen binnen tien minuten voltooid. Log opnieuw in wanneer u er tijd voor hebt.</translation>
    </message>
    <message>
        <source>The provider does not know this client ID or client secret. Compare both with those at the provider, then sign in again.</source>
        <translation>De aanbieder kent deze client-ID of dit clientgeheim niet. Vergelijk beide met die bij de aanbieder en log daarna opnieuw in.</translation>
    </message>
    <message>
        <source>The provider did not answer. Check whether this computer is on the internet, then sign in again.</source>
        <translation>De aanbieder antwoordde niet. Controleer of deze computer verbinding met internet heeft en log daarna opnieuw in.</translation>
    </message>
    <message>
        <source>No browser could be opened. Set a default browser on this computer, then sign in again.</source>
        <translation>Er kon geen browser worden geopend. Stel op deze computer een standaardbrowser in en log daarna opnieuw in.</translation>
    </message>
    <message>
        <source>This computer does not let Surveyhook wait for the browser. Allow it in the firewall, then sign in again.</source>
        <translation>Deze computer laat Surveyhook niet op de browser wachten. Sta dat toe in de firewall en log daarna opnieuw in.</translation>
    </message>
    <message>
        <source>The client ID is missing, or the provider of this address is not known.</source>
        <translation>De client-ID ontbreekt, of de aanbieder van dit adres is niet bekend.</translation>
    </message>
    <message>
        <source>The provider refused. Check at the provider that the client is a desktop application and may send mail, then sign in again.</source>
        <translation>De aanbieder weigerde. Controleer bij de aanbieder of de client een desktopapplicatie is en e-mail mag verzenden, en log daarna opnieuw in.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 the code of an error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw inloggen…</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>opgeslagen, typ om te wijzigen</translation>
    </message>
    <message>
        <source>Waiting for the browser: sign in there and allow Surveyhook to send mail.</source>
        <translation>Wachten op de browser: log daar in en sta Surveyhook toe e-mail te verzenden.</translation>
    </message>
    <message>
        <source>Signed in. Surveyhook renews the permission by itself.</source>
        <translation>Ingelogd. Surveyhook verlengt de toestemming vanzelf.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Er heeft nog niemand ingelogd.</translation>
    </message>
    <message>
        <source>First fill in the client ID.</source>
        <translation>Vul eerst de client-ID in.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>U bent ingelogd</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>U bent niet ingelogd</translation>
    </message>
    <message>
        <source>You can close this window and go back to Surveyhook.</source>
        <translation>U kunt dit venster sluiten en teruggaan naar Surveyhook.</translation>
    </message>
    <message>
        <source>You can close this window. Surveyhook says what to do next.</source>
        <translation>U kunt dit venster sluiten. Surveyhook zegt wat u verder kunt doen.</translation>
    </message>
</context>
<context>
    <name>surveyhook::StandardwebhooksPlatform</name>
    <message>
        <source>Standard Webhooks</source>
        <extracomment>the name of a convention that many systems follow</extracomment>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>In the other system open the settings for webhooks and add an endpoint.</source>
        <translation>Open in het andere systeem de instellingen voor webhooks en voeg een endpoint toe.</translation>
    </message>
    <message>
        <source>Paste this address there.</source>
        <translation>Plak dit adres daar.</translation>
    </message>
    <message>
        <source>Choose the events that should start the survey.</source>
        <translation>Kies de gebeurtenissen die de enquête moeten starten.</translation>
    </message>
    <message>
        <source>The system shows a signing secret that begins with whsec_. Copy it and paste it here.</source>
        <translation>Het systeem toont een sleutel die begint met whsec_. Kopieer die en plak die hier.</translation>
    </message>
    <message>
        <source>Send a test event. It appears here as the first incoming event, and you choose the e-mail address in it.</source>
        <translation>Verstuur een testmelding. Die verschijnt hier als eerste binnenkomende melding; u kiest er het e-mailadres in.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mailadres van de klant</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (under customer)</source>
        <translation>E-mailadres van de klant (onder customer)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Tijd van de gebeurtenis</translation>
    </message>
    <message>
        <source>An order was completed</source>
        <translation>Een bestelling is afgerond</translation>
    </message>
    <message>
        <source>A contact was added</source>
        <translation>Een contact is toegevoegd</translation>
    </message>
    <message>
        <source>A ticket was closed</source>
        <translation>Een ticket is gesloten</translation>
    </message>
</context>
<context>
    <name>surveyhook::StartPage</name>
    <message>
        <source>&amp;Copy of:</source>
        <translation>&amp;Kopie van:</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>Kopie &amp;maken</translation>
    </message>
    <message>
        <source>Which events start it?</source>
        <translation>Welke meldingen starten de automatisering?</translation>
    </message>
    <message>
        <source>Nothing is ticked: every event that comes to the address starts it.</source>
        <translation>Niets aangevinkt: elke melding die op het adres binnenkomt, start de automatisering.</translation>
    </message>
    <message>
        <source>Where does it start?</source>
        <translation>Waar begint het?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>The system that reports what happens to your customers decides which data arrive, how the calls prove where they come from, and which steps follow. You get an address for it, which stays the same for ever.</source>
        <translation>Het systeem dat meldt wat er bij uw klanten gebeurt, bepaalt welke gegevens binnenkomen, hoe wij controleren dat ze daarvandaan komen en welke stappen volgen. U krijgt er een adres voor dat altijd hetzelfde blijft.</translation>
    </message>
    <message>
        <source>Choose the system in which it starts.</source>
        <translation>Kies het systeem waarin het begint.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>name of a copied automation; %1 the name of the other one</extracomment>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Choose the events</source>
        <translation>Meldingen kiezen</translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation>Adres kiezen</translation>
    </message>
    <message>
        <source>This automation starts in: %1. For another system make a new automation.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Deze automatisering begint in: %1. Maak voor een ander systeem een nieuwe.</translation>
    </message>
    <message>
        <source>Reports to an address of yours when something happens.</source>
        <translation>Meldt op een adres van u dat er iets gebeurt.</translation>
    </message>
    <message>
        <source>Copy one of mine</source>
        <translation>Kopie van een van mij</translation>
    </message>
    <message>
        <source>Everything but the address is taken over.</source>
        <translation>Alles behalve het adres wordt overgenomen.</translation>
    </message>
    <message>
        <source>%1 has an address of yours already. Use it again: then nothing has to be set up there a second time, and an event can start several automations.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>%1 heeft al een adres van u. Gebruik het opnieuw: dan hoeft daar niets nog eens te worden ingesteld, en een melding kan meerdere automatiseringen starten.</translation>
    </message>
    <message>
        <source>The address of: %1</source>
        <extracomment>%1 names of automations</extracomment>
        <translation>Het adres van: %1</translation>
    </message>
    <message>
        <source>A new address of its own</source>
        <translation>Een nieuw, eigen adres</translation>
    </message>
</context>
<context>
    <name>surveyhook::Story</name>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Alleen als</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>met</source>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niet voldaan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Filled survey fields</source>
        <translation>Ingevulde enquêtevelden</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>where a value came from: typed into the automation</extracomment>
        <translation>vaste tekst</translation>
    </message>
    <message>
        <source>used because the field was empty</source>
        <translation>gebruikt omdat het veld leeg was</translation>
    </message>
    <message>
        <source>Survey field</source>
        <translation>Enquêteveld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Verzendingen</translation>
    </message>
    <message>
        <source>sent %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>verstuurd op %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>gepland voor %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
</context>
<context>
    <name>surveyhook::StoryPane</name>
    <message>
        <source>Choose an event in the list to see its story.</source>
        <translation>Kies een melding in de lijst om het verloop te zien.</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>tab: what happened to an event, as a story</extracomment>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Story of the event</source>
        <translation>Verloop van de melding</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>tab: the data of the call as they were stored</extracomment>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Data of the call</source>
        <translation>Gegevens van de aanroep</translation>
    </message>
    <message>
        <source>The event runs again.</source>
        <translation>De melding wordt opnieuw uitgevoerd.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Het wordt nu opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is sent.</source>
        <translation>Geannuleerd. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Copied without names and addresses. Please read it through before you pass it on.</source>
        <translation>Gekopieerd zonder namen en adressen. Lees het door voordat u het doorgeeft.</translation>
    </message>
    <message>
        <source>Show message…</source>
        <translation>Bericht tonen…</translation>
    </message>
    <message>
        <source>The invitation as the customer sees it</source>
        <translation>De uitnodiging zoals de klant die ziet</translation>
    </message>
    <message>
        <source>Show where the e-mail is…</source>
        <translation>E-mailadres aanwijzen…</translation>
    </message>
    <message>
        <source>The data have an unusual shape: say in which field the customer&apos;s address stands</source>
        <translation>De gegevens hebben een ongewone vorm: wijs het veld aan waarin het adres van de klant staat</translation>
    </message>
    <message>
        <source>In which field does the customer&apos;s own e-mail address stand? It is taken from there in this event and in later ones of this shape. Never choose the address of a colleague.</source>
        <translation>In welk veld staat het e-mailadres van de klant zelf? Het wordt bij deze melding en bij volgende van deze vorm daaruit gehaald. Kies nooit het adres van een collega.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this shape are worked on now, and later ones will be.</source>
        <translation>
            <numerusform>%n melding van deze vorm wordt nu verwerkt, en volgende ook.</numerusform>
            <numerusform>%n meldingen van deze vorm worden nu verwerkt, en volgende ook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::SubscriptionForm</name>
    <message>
        <source>Address of the other system:</source>
        <translation>Adres van het andere systeem:</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>a system that is informed of events</comment>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Tell it when:</source>
        <translation>Informeren wanneer:</translation>
    </message>
    <message>
        <source>What it gets:</source>
        <translation>Wat het ontvangt:</translation>
    </message>
    <message>
        <source>Login name (if it asks for one):</source>
        <translation>Gebruikersnaam (indien nodig):</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>I have it, hide it</source>
        <translation>Ik heb hem, verbergen</translation>
    </message>
    <message>
        <source>Make a new secret…</source>
        <translation>Nieuwe sleutel maken…</translation>
    </message>
    <message>
        <source>Save and tell it from now on</source>
        <translation>Opslaan en voortaan informeren</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test versturen</translation>
    </message>
    <message>
        <source>Type or paste the address that the other system has for this.</source>
        <translation>Typ of plak het adres dat het andere systeem hiervoor heeft.</translation>
    </message>
    <message>
        <source>This is no address that can be called. It begins with https://.</source>
        <translation>Dit is geen adres dat aangeroepen kan worden. Het begint met https://.</translation>
    </message>
    <message>
        <source>The address has to begin with https://, so that nobody can read along on the way. http:// is possible only within your own network.</source>
        <translation>Het adres moet beginnen met https://, zodat onderweg niemand kan meelezen. http:// kan alleen binnen uw eigen netwerk.</translation>
    </message>
    <message>
        <source>Tick at least one thing to tell.</source>
        <translation>Vink minstens één ding aan.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheime sleutel</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Een nieuwe sleutel maken?</translation>
    </message>
    <message>
        <source>The old one signs as well for 24 hours: enter the new one in the other system within that time.</source>
        <translation>De oude ondertekent nog 24 uur mee: vul de nieuwe binnen die tijd in het andere systeem in.</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Nieuwe maken</translation>
    </message>
    <message>
        <source>Signing secret: there is none yet, so the other system cannot check who calls.</source>
        <translation>Geheime sleutel: er is er nog geen, dus het andere systeem kan niet controleren wie aanroept.</translation>
    </message>
    <message>
        <source>Signing secret: copy it into the other system now. It is not shown again.</source>
        <translation>Geheime sleutel: kopieer hem nu naar het andere systeem. Hij wordt niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>Signing secret: stored, not shown again. The one before signs too until it is a day old.</source>
        <translation>Geheime sleutel: opgeslagen, wordt niet opnieuw getoond. Tot een dag na de wijziging ondertekent ook de vorige.</translation>
    </message>
    <message>
        <source>Signing secret: stored, not shown again.</source>
        <translation>Geheime sleutel: opgeslagen, wordt niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>By the rules of “Standard Webhooks”, signed with a secret: the other system can check that it was really you.</source>
        <translation>Volgens de regels van “Standard Webhooks”, ondertekend met een geheime sleutel: het andere systeem kan controleren dat het echt van u komt.</translation>
    </message>
    <message>
        <source>From then on this address is told of what you tick. Names and addresses of your customers go along: give them only to systems you trust.</source>
        <translation>Vanaf dan wordt dit adres geïnformeerd over wat u aanvinkt. Namen en adressen van uw klanten gaan mee: geef ze alleen aan systemen die u vertrouwt.</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>opgeslagen, typ om te wijzigen</translation>
    </message>
    <message>
        <source>Switched off since %1: %2 %3</source>
        <extracomment>%1 a time, %2 a sentence that says why, %3 what to do</extracomment>
        <translation>Uitgeschakeld sinds %1: %2 %3</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Weer inschakelen</translation>
    </message>
    <message>
        <source>The test is on its way…</source>
        <translation>De test is onderweg…</translation>
    </message>
    <message>
        <source>The test leaves as soon as the program receives and sends again: it is stopped at the moment.</source>
        <translation>De test vertrekt zodra het programma weer ontvangt en verstuurt: nu staat het stil.</translation>
    </message>
    <message>
        <source>The test has arrived.</source>
        <translation>De test is aangekomen.</translation>
    </message>
    <message>
        <source>The test did not arrive.</source>
        <translation>De test is niet aangekomen.</translation>
    </message>
    <message>
        <source>a signed message (Standard Webhooks)</source>
        <translation>een ondertekend bericht (Standard Webhooks)</translation>
    </message>
    <message>
        <source>As marketing systems tell each other of a rule: id, name, contactId, description, email, phone, company. Nothing proves that it was you, except the login below.</source>
        <translation>Zoals marketingsystemen elkaar over een regel informeren: id, name, contactId, description, email, phone, company. Behalve de login hieronder bewijst niets dat het van u komt.</translation>
    </message>
    <message>
        <source>seven plain values, not signed</source>
        <translation>zeven gewone waarden, niet ondertekend</translation>
    </message>
</context>
<context>
    <name>surveyhook::SubscriptionHistory</name>
    <message>
        <source>Not tried yet.</source>
        <translation>Nog niet geprobeerd.</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Volgende poging: %1</translation>
    </message>
    <message>
        <source>Its number, for whoever looks after the other system: %1</source>
        <extracomment>%1 &quot;msg_…&quot;: the other system reads it as webhook-id</extracomment>
        <translation>Het nummer, voor wie het andere systeem beheert: %1</translation>
    </message>
    <message>
        <source>Nothing has been told to this address yet.</source>
        <translation>Aan dit adres is nog niets gemeld.</translation>
    </message>
    <message>
        <source>What was told, newest first; choose a line for its details:</source>
        <translation>Wat is gemeld, nieuwste eerst; kies een regel voor de details:</translation>
    </message>
    <message>
        <source>What was told to this address</source>
        <translation>Wat aan dit adres is gemeld</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>how often a message was tried</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Opnieuw versturen</translation>
    </message>
</context>
<context>
    <name>surveyhook::SubscriptionTab</name>
    <message>
        <source>Saved. The address has changed: type the password again.</source>
        <translation>Opgeslagen. Het adres is gewijzigd: typ het wachtwoord opnieuw.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>switched off</source>
        <extracomment>an address that is told of events</extracomment>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>switched off: the address is closed</source>
        <translation>uitgeschakeld: het adres is gesloten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;delivered&quot;, %2 &quot;5 minutes ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing told yet</source>
        <extracomment>an address that is told of events</extracomment>
        <translation>nog niets gemeld</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nieuw adres</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Who is told:</source>
        <translation>Wie wordt geïnformeerd:</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Other systems can be told of what happens here, such as each answered survey. Press “Add an address”.</source>
        <translation>Andere systemen kunnen worden geïnformeerd over wat hier gebeurt, zoals elke ingevulde enquête. Klik op “Adres toevoegen”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SuccessRule</name>
    <message>
        <source>Status of the answer:</source>
        <extracomment>the number by which a web server answers: 200, 201 …</extracomment>
        <translation>Status van het antwoord:</translation>
    </message>
    <message>
        <source>and the field of the answer:</source>
        <translation>en het veld van het antwoord:</translation>
    </message>
    <message>
        <source>has the value:</source>
        <extracomment>%1 is a field: &quot;and the field of the answer: result.ok&quot;, &quot;has the value: true&quot;</extracomment>
        <translation>heeft de waarde:</translation>
    </message>
</context>
<context>
    <name>surveyhook::Support</name>
    <message>
        <source>(empty)</source>
        <extracomment>stands instead of a value in a text for helpers</extracomment>
        <translation>(leeg)</translation>
    </message>
    <message numerus="yes">
        <source>(%n character(s))</source>
        <translation>
            <numerusform>(%n teken)</numerusform>
            <numerusform>(%n tekens)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s), not readable</source>
        <translation>
            <numerusform>Gegevens: %n byte, onleesbaar</numerusform>
            <numerusform>Gegevens: %n bytes, onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Data (shape only):</source>
        <translation>Gegevens (alleen de vorm):</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveyForm</name>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Link that people open:</source>
        <translation>Link die mensen openen:</translation>
    </message>
    <message>
        <source>Link that people open</source>
        <translation>Link die mensen openen</translation>
    </message>
    <message>
        <source>Insert a survey field into the link</source>
        <translation>Enquêteveld in de link invoegen</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Talen:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Account:</translation>
    </message>
    <message>
        <source>None: we send the link ourselves</source>
        <translation>Geen: wij sturen de link zelf</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveyPage</name>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Add a s&amp;urvey…</source>
        <translation>Enquête &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>column</comment>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>column</comment>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>column: how many</comment>
        <translation>Velden</translation>
    </message>
    <message>
        <source>No survey has this in its name.</source>
        <translation>Geen enquête heeft dit in de naam.</translation>
    </message>
    <message>
        <source>Which survey are people to answer?</source>
        <translation>Welke enquête moeten mensen beantwoorden?</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>The invitation leads to this survey. Its fields are what we fill later: a name, a language, the number of a conversation. They come back with the answers, so that you know who wrote them.</source>
        <translation>De uitnodiging leidt naar deze enquête. De velden vullen we later: een naam, een taal, het nummer van een gesprek. Ze komen met de antwoorden terug, zodat u weet van wie die zijn.</translation>
    </message>
    <message>
        <source>Paste the link of the survey that people are to answer.</source>
        <translation>Plak de link van de enquête die mensen moeten beantwoorden.</translation>
    </message>
    <message>
        <source>Choose the survey that people are to answer.</source>
        <translation>Kies de enquête die mensen moeten beantwoorden.</translation>
    </message>
    <message>
        <source>How this survey is sent is not known. Add it once more with its link.</source>
        <translation>Het is niet bekend hoe deze enquête wordt verstuurd. Voeg de enquête nog eens toe met de link.</translation>
    </message>
    <message>
        <source>Choose the survey %1</source>
        <translation>Enquête %1 kiezen</translation>
    </message>
    <message>
        <source>We send the invitation as an e-mail with the link of the survey.</source>
        <translation>We versturen de uitnodiging als e-mail met de link van de enquête.</translation>
    </message>
    <message>
        <source>%1 sends the invitation itself. This version of the program cannot ask it to yet: the events are kept and wait.</source>
        <translation>%1 verstuurt de uitnodiging zelf. Deze versie van het programma kan dat nog niet vragen: de meldingen worden bewaard en wachten.</translation>
    </message>
    <message>
        <source>%1 sends the invitation itself; we tell it to whom.</source>
        <translation>%1 verstuurt de uitnodiging zelf; wij geven door aan wie.</translation>
    </message>
    <message>
        <source>Create a new field in %1 first, then add it here by exactly the same name; otherwise its values get lost there.</source>
        <translation>Maak een nieuw veld eerst aan in %1 en voeg het daarna hier toe onder precies dezelfde naam; anders gaan de waarden daar verloren.</translation>
    </message>
    <message>
        <source>Add the field that you have typed, or empty the box.</source>
        <translation>Voeg het getypte veld toe, of maak het vak leeg.</translation>
    </message>
    <message>
        <source>The survey is being saved …</source>
        <translation>De enquête wordt opgeslagen …</translation>
    </message>
    <message>
        <source>“Next” saves this survey.</source>
        <translation>“Verder” slaat deze enquête op.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveyPaste</name>
    <message>
        <source>&amp;Paste the link that your survey tool gives you:</source>
        <translation>&amp;Plak de link die uw enquêteprogramma geeft:</translation>
    </message>
    <message>
        <source>What do you &amp;call this survey?</source>
        <translation>Hoe &amp;noemt u deze enquête?</translation>
    </message>
    <message>
        <source>In which languages can people answer it?</source>
        <translation>In welke talen kunnen mensen antwoorden?</translation>
    </message>
    <message>
        <source>&amp;Save this survey</source>
        <translation>Deze enquête op&amp;slaan</translation>
    </message>
    <message>
        <source>Give the survey a name by which you will find it again.</source>
        <translation>Geef de enquête een naam waaraan u deze herkent.</translation>
    </message>
    <message>
        <source>There is a survey of this name already. Choose another name.</source>
        <translation>Er is al een enquête met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Paste the survey&apos;s link first.</source>
        <translation>Plak eerst de link van de enquête.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Kies minstens één taal.</translation>
    </message>
    <message>
        <source>This is a link of &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Dit is een link van &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Back to the list of surveys</source>
        <translation>Terug naar de lijst met enquêtes</translation>
    </message>
    <message>
        <source>Links of %1 are recognised, and any other link to a survey.</source>
        <extracomment>%1: names of survey tools, with commas.</extracomment>
        <translation>Links van %1 worden herkend, en elke andere link naar een enquête.</translation>
    </message>
    <message>
        <source>We send this link in an e-mail: that is the invitation.</source>
        <translation>Deze link sturen we in een e-mail: dat is de uitnodiging.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveylabSurvey</name>
    <message>
        <source>This is a page of SurveyLab, not the API link. In SurveyLab open the survey, go to its collector of the kind E-mail / SMS invitation and copy the API link there.</source>
        <translation>Dit is een pagina van SurveyLab, niet de API link. Open in SurveyLab de enquête, ga naar de collector van de soort E-mail / SMS invitation en kopieer daar de API link.</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Collector</source>
        <extracomment>title of a part of a pasted link: SurveyLab&apos;s word for a list through which a survey goes out</extracomment>
        <translation>Collector</translation>
    </message>
    <message>
        <source>In SurveyLab: Settings, API. It also stands in the API link of a collector.</source>
        <translation>In SurveyLab: Settings, API. Het staat ook in de API-link van een collector.</translation>
    </message>
    <message>
        <source>Address of SurveyLab</source>
        <translation>Adres van SurveyLab</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>POST keeps the data out of the address; SurveyLab documents GET only.</source>
        <translation>Met POST staan de gegevens niet in het adres; SurveyLab beschrijft alleen GET.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveysPage</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of what was duplicated</extracomment>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>Surveys and messages</source>
        <translation>Enquêtes en berichten</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Your surveys:</source>
        <translation>Uw enquêtes:</translation>
    </message>
    <message>
        <source>Add a survey</source>
        <translation>Enquête toevoegen</translation>
    </message>
    <message>
        <source>There is no survey yet. Press “Add a survey” and paste the link that your survey tool gives you.</source>
        <translation>Er is nog geen enquête. Druk op “Enquête toevoegen” en plak de link die uw enquêteprogramma geeft.</translation>
    </message>
    <message>
        <source>Your messages:</source>
        <translation>Uw berichten:</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>Bericht toevoegen</translation>
    </message>
    <message>
        <source>There is no message yet. Press “Add a message” to write the invitation that people get.</source>
        <translation>Er is nog geen bericht. Druk op “Bericht toevoegen” om de uitnodiging te schrijven.</translation>
    </message>
    <message>
        <source>Collectors</source>
        <translation>Collectors</translation>
    </message>
</context>
<context>
    <name>surveyhook::TableDialog</name>
    <message>
        <source>Replace values</source>
        <translation>Waarden vervangen</translation>
    </message>
    <message>
        <source>&amp;Values that come and what stands for them in the survey; others stay as they are:</source>
        <translation>&amp;Waarden die binnenkomen en wat ervoor in de enquête komt; andere blijven zoals ze zijn:</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Wat binnenkomt</translation>
    </message>
    <message>
        <source>What the survey gets</source>
        <translation>Wat de enquête krijgt</translation>
    </message>
</context>
<context>
    <name>surveyhook::TimingPage</name>
    <message>
        <source>&amp;Wait before the invitation leaves</source>
        <translation>&amp;Wachten voordat de uitnodiging vertrekt</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>&amp;Hoe lang:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <comment>of time: hours, days</comment>
        <translation>&amp;Eenheid:</translation>
    </message>
    <message>
        <source>When may invitations leave?</source>
        <translation>Wanneer mogen uitnodigingen vertrekken?</translation>
    </message>
    <message>
        <source>This automation has its &amp;own times</source>
        <translation>Deze automatisering heeft ei&amp;gen tijden</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>Van&amp;af:</translation>
    </message>
    <message>
        <source>Un&amp;til:</source>
        <comment>a time of day</comment>
        <translation>T&amp;ot:</translation>
    </message>
    <message>
        <source>Public ho&amp;lidays:</source>
        <translation>Feest&amp;dagen:</translation>
    </message>
    <message>
        <source>How often may we ask the same person?</source>
        <translation>Hoe vaak mogen we dezelfde persoon vragen?</translation>
    </message>
    <message>
        <source>&amp;Rest period:</source>
        <translation>&amp;Rustperiode:</translation>
    </message>
    <message>
        <source>What &amp;counts:</source>
        <comment>which invitations count for the rest period</comment>
        <translation>Wat te&amp;lt mee:</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>minuut</numerusform>
            <numerusform>minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>uur</numerusform>
            <numerusform>uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working day(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>werkdag</numerusform>
            <numerusform>werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Use the office&apos;s times</source>
        <translation>Tijden van kantoor gebruiken</translation>
    </message>
    <message>
        <source>Use own times</source>
        <translation>Eigen tijden gebruiken</translation>
    </message>
    <message>
        <source>When does the invitation leave?</source>
        <translation>Wanneer vertrekt de uitnodiging?</translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation>Naam en tijd</translation>
    </message>
    <message>
        <source>The name is how you find the automation in lists and in the history. People answer more willingly when they are asked at a good moment, and not too often.</source>
        <translation>Aan de naam herkent u de automatisering in lijsten en in de geschiedenis. Mensen antwoorden liever als ze op een goed moment en niet te vaak gevraagd worden.</translation>
    </message>
    <message>
        <source>Propose a name</source>
        <translation>Naam voorstellen</translation>
    </message>
    <message>
        <source>Change the waiting time</source>
        <translation>Wachttijd wijzigen</translation>
    </message>
    <message>
        <source>Change the times</source>
        <translation>Tijden wijzigen</translation>
    </message>
    <message>
        <source>Give the automation a name.</source>
        <translation>Geef de automatisering een naam.</translation>
    </message>
    <message>
        <source>Another automation has this name already. Choose another name.</source>
        <translation>Een andere automatisering heeft deze naam al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Choose at least one day on which invitations may leave.</source>
        <translation>Kies minstens één dag waarop uitnodigingen mogen vertrekken.</translation>
    </message>
    <message>
        <source>send on them too</source>
        <translation>dan ook versturen</translation>
    </message>
    <message>
        <source>never on Polish ones</source>
        <translation>nooit op Poolse</translation>
    </message>
    <message>
        <source>never on Dutch ones</source>
        <translation>nooit op Nederlandse</translation>
    </message>
    <message>
        <source>never on Polish or Dutch ones</source>
        <translation>nooit op Poolse of Nederlandse</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Het einde moet later zijn dan het begin.</translation>
    </message>
    <message>
        <source>Na&amp;me of the automation:</source>
        <translation>Naa&amp;m van de automatisering:</translation>
    </message>
    <message>
        <source>As the office ha&amp;s it: %1</source>
        <translation>Zoals het &amp;kantoor: %1</translation>
    </message>
    <message>
        <source>At any time of the day</source>
        <translation>Op elk moment van de dag</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <comment>of automations</comment>
        <translation>Groe&amp;p:</translation>
    </message>
    <message>
        <source>Who is not asked?</source>
        <translation>Wie wordt niet gevraagd?</translation>
    </message>
    <message>
        <source>A later &amp;event about the same conversation or order:</source>
        <translation>Een la&amp;tere melding over hetzelfde gesprek of dezelfde bestelling:</translation>
    </message>
    <message>
        <source>&amp;Ask only people who have agreed to it</source>
        <translation>Alleen mensen vragen die hebben &amp;ingestemd</translation>
    </message>
</context>
<context>
    <name>surveyhook::TrialView</name>
    <message>
        <source>running…</source>
        <translation>bezig…</translation>
    </message>
    <message>
        <source>done, %1 s</source>
        <extracomment>A step that went well, and how long it took, in seconds.</extracomment>
        <translation>gelukt, %1 s</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>A step whose turn has not come.</extracomment>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Everything went well.</source>
        <translation>Alles is goed gegaan.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>This did not work yet. Nothing was changed.</source>
        <translation>Dit werkt nog niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>How far the trial has come</source>
        <translation>Hoe ver de proef is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>This worked. The mail lies in the practice mailbox; nothing left this computer.</source>
        <translation>Dit is gelukt. De e-mail ligt in het oefenpostvak; er heeft niets deze computer verlaten.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Oefenpostvak openen</translation>
    </message>
    <message>
        <source>there are none</source>
        <extracomment>A step of a trial that this automation does not have, or that was not reached.</extracomment>
        <translation>er zijn er geen</translation>
    </message>
</context>
<context>
    <name>surveyhook::VariableTable</name>
    <message>
        <source>Fields of the survey</source>
        <translation>Velden van de enquête</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: text, number, date</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>column: must this field be filled</comment>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Add a f&amp;ield named:</source>
        <translation>Veld toevoegen met de na&amp;am:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>of a field: text, number, date</comment>
        <translation>Soo&amp;rt:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>a field of a survey</comment>
        <translation>Toevoe&amp;gen</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>Kind of a survey field.</extracomment>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Type the name of the field, exactly as the survey has it.</source>
        <translation>Typ de naam van het veld, precies zoals de enquête die heeft.</translation>
    </message>
    <message>
        <source>A name begins with a letter and holds letters, digits, _ and - only.</source>
        <translation>Een naam begint met een letter en bevat alleen letters, cijfers, _ en -.</translation>
    </message>
    <message>
        <source>The survey has a field %1 already.</source>
        <translation>De enquête heeft al een veld %1.</translation>
    </message>
    <message>
        <source>Add the field %1</source>
        <translation>Veld %1 toevoegen</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Veld %1 verwijderen</translation>
    </message>
    <message>
        <source>Require the field %1</source>
        <translation>Veld %1 verplichten</translation>
    </message>
    <message>
        <source>Do not require the field %1</source>
        <translation>Veld %1 niet verplichten</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>Fields &amp;of the survey:</source>
        <translation>&amp;Velden van de enquête:</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>a field of a survey</comment>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>%1 stands in the middle of the link. Change the link itself on the page “Surveys and messages”.</source>
        <translation>%1 staat midden in de link. Wijzig de link zelf op de pagina “Enquêtes en berichten”.</translation>
    </message>
    <message>
        <source>Send %1 along in the link</source>
        <translation>%1 in de link meesturen</translation>
    </message>
    <message>
        <source>Do not send %1 along in the link</source>
        <translation>%1 niet in de link meesturen</translation>
    </message>
    <message>
        <source>In the link</source>
        <extracomment>column: does the link of the survey carry this field</extracomment>
        <translation>In de link</translation>
    </message>
    <message>
        <source>sent along</source>
        <extracomment>Whether a survey field stands in the link of the survey.</extracomment>
        <translation>gaat mee</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gaat niet mee</translation>
    </message>
</context>
<context>
    <name>surveyhook::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>The version you bring back becomes your draft. What runs stays as it is until you apply it. Passwords and secrets stay those of today.</source>
        <translation>De teruggehaalde versie wordt uw concept. Wat draait, blijft zoals het is tot u het concept toepast. Wachtwoorden en geheime sleutels blijven die van vandaag.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1 (runs now)</source>
        <extracomment>%1 a time; the version of an automation that runs at present</extracomment>
        <translation>%1 (draait nu)</translation>
    </message>
</context>
<context>
    <name>surveyhook::WaitingPage</name>
    <message>
        <source>Se&amp;nd now</source>
        <translation>&amp;Nu versturen</translation>
    </message>
    <message>
        <source>Do not wait any longer</source>
        <translation>Niet langer wachten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>cancels what waits to be sent</extracomment>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Do not send what is chosen</source>
        <translation>Verstuur niet wat gekozen is</translation>
    </message>
    <message>
        <source>&amp;Its story</source>
        <translation>&amp;Verhaal ervan</translation>
    </message>
    <message>
        <source>Show in the history how it came about</source>
        <translation>Toon in de geschiedenis hoe het zo kwam</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Wat op verzending wacht</translation>
    </message>
    <message>
        <source>Nothing waits. An invitation that leaves later, after a delay or in the sending hours, stands here until then.</source>
        <translation>Er wacht niets. Een uitnodiging die later vertrekt, na een wachttijd of binnen de verzendtijden, staat tot dan hier.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>page: what waits to be sent</extracomment>
        <translation>Wachtend</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n melding wacht</numerusform>
            <numerusform>%n meldingen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see why it waits. Several can be chosen together.</source>
        <translation>Kies een regel om te zien waarom die wacht. U kunt er meerdere tegelijk kiezen.</translation>
    </message>
    <message>
        <source>What you chose is sent now.</source>
        <translation>Wat u koos, wordt nu verstuurd.</translation>
    </message>
    <message>
        <source>Cancelled. The story of the event has “Run again” if you change your mind.</source>
        <translation>Geannuleerd. Bij het verhaal van de melding staat “Opnieuw uitvoeren” als u zich bedenkt.</translation>
    </message>
    <message>
        <source>“Send now” is not possible while “%1” is off.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>“Nu versturen” kan niet zolang “%1” uit staat.</translation>
    </message>
    <message>
        <source>“Send now” is not possible while “%1” is paused.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>“Nu versturen” kan niet zolang “%1” gepauzeerd is.</translation>
    </message>
    <message>
        <source>S&amp;top all sending</source>
        <translation>Al het verzenden &amp;stoppen</translation>
    </message>
    <message>
        <source>Nothing leaves any more, of no automation, until you start it again</source>
        <translation>Er vertrekt niets meer, van geen enkele automatisering, tot u hervat</translation>
    </message>
    <message>
        <source>All sending is stopped. What becomes due is held until you start it again.</source>
        <translation>Al het verzenden is gestopt. Wat aan de beurt is, wordt tegengehouden tot u hervat.</translation>
    </message>
    <message>
        <source>Start sending again</source>
        <translation>Verzenden hervatten</translation>
    </message>
    <message numerus="yes">
        <source>Sending goes on: %n invitation(s) were held.</source>
        <translation>
            <numerusform>Het verzenden gaat verder: %n uitnodiging was tegengehouden.</numerusform>
            <numerusform>Het verzenden gaat verder: %n uitnodigingen waren tegengehouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Send now” is not possible while all sending is stopped.</source>
        <translation>“Nu versturen” kan niet zolang al het verzenden is gestopt.</translation>
    </message>
</context>
<context>
    <name>surveyhook::WebankietaPlatform</name>
    <message>
        <source>Respondent&apos;s e-mail</source>
        <translation>E-mailadres van de respondent</translation>
    </message>
    <message>
        <source>What the survey&apos;s link carried</source>
        <translation>Wat de link naar de enquête meekreeg</translation>
    </message>
    <message>
        <source>Number of the survey</source>
        <translation>Nummer van de enquête</translation>
    </message>
    <message>
        <source>Number of the respondent</source>
        <translation>Nummer van de respondent</translation>
    </message>
    <message>
        <source>Answered to the end</source>
        <translation>Tot het einde ingevuld</translation>
    </message>
    <message>
        <source>When the survey was answered</source>
        <translation>Wanneer de enquête is ingevuld</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Eerste vraag</translation>
    </message>
    <message>
        <source>Answer to the first question</source>
        <translation>Antwoord op de eerste vraag</translation>
    </message>
    <message>
        <source>A survey was answered</source>
        <translation>Er is een enquête ingevuld</translation>
    </message>
    <message>
        <source>Answers were saved before the end</source>
        <translation>Er zijn tussentijds antwoorden opgeslagen</translation>
    </message>
    <message>
        <source>Sign in to Webankieta.</source>
        <translation>Meld u aan bij Webankieta.</translation>
    </message>
    <message>
        <source>Open Konto → Ustawienia → Integracje and there RESThook.</source>
        <translation>Open Konto → Ustawienia → Integracje en daar RESThook.</translation>
    </message>
    <message>
        <source>Paste this address as the RESThook&apos;s address.</source>
        <translation>Plak dit adres als adres van de RESThook.</translation>
    </message>
    <message>
        <source>If your Webankieta offers a login for the address, paste this name.</source>
        <translation>Vraagt uw Webankieta om aanmeldgegevens voor het adres, plak dan deze naam.</translation>
    </message>
    <message>
        <source>Paste this password.</source>
        <translation>Plak dit wachtwoord.</translation>
    </message>
    <message>
        <source>Save, and answer a survey of your own to the end. The answer appears here as the first incoming event. From now on, whoever has answered counts as answered.</source>
        <translation>Sla op en vul zelf een enquête tot het einde in. Het antwoord verschijnt hier als eerste binnenkomende melding. Vanaf nu weet het programma wie al heeft geantwoord.</translation>
    </message>
    <message>
        <source>An answered survey</source>
        <translation>Een ingevulde enquête</translation>
    </message>
    <message>
        <source>An answered survey, in the other layout</source>
        <translation>Een ingevulde enquête, in de andere indeling</translation>
    </message>
    <message>
        <source>An anonymous answer</source>
        <translation>Een anoniem antwoord</translation>
    </message>
</context>
<context>
    <name>surveyhook::WebankietaSurvey</name>
    <message>
        <source>This is a page of Webankieta, not its webhook address. The webhook address holds /webhooks/; its key and authorisation stand in Webankieta under Konto → Ustawienia → Integracje.</source>
        <translation>Dit is een pagina van Webankieta, niet het webhookadres. Het webhookadres bevat /webhooks/; de sleutel en de autorisatie staan in Webankieta onder Konto → Ustawienia → Integracje.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>title of a part of a pasted link: a secret</extracomment>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>title of a part of a pasted link: a second secret</extracomment>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>title of a part of a pasted link: the number of a mail template at Webankieta</extracomment>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>The number of the survey (id_survey) is not a number.</source>
        <translation>Het nummer van de enquête (id_survey) is geen getal.</translation>
    </message>
    <message>
        <source>The webhook “%1” sends no invitation. Use the address of send-invitation or add-respondent.</source>
        <extracomment>%1 the name of one of Webankieta&apos;s webhooks, such as &quot;survey-list&quot;</extracomment>
        <translation>De webhook “%1” verstuurt geen uitnodiging. Gebruik het adres van send-invitation of add-respondent.</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>Nummer van het account</translation>
    </message>
    <message>
        <source>In the webhook&apos;s address: the first of the three parts after “webhooks”.</source>
        <translation>In het adres van de webhook: het eerste van de drie delen na “webhooks”.</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Sleutel van de webhook</translation>
    </message>
    <message>
        <source>The second of the three parts.</source>
        <translation>Het tweede van de drie delen.</translation>
    </message>
    <message>
        <source>Webhook authorisation</source>
        <translation>Autorisatie van de webhook</translation>
    </message>
    <message>
        <source>The third of the three parts.</source>
        <translation>Het derde van de drie delen.</translation>
    </message>
    <message>
        <source>Address of Webankieta</source>
        <translation>Adres van Webankieta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>POST keeps the data out of the address.</source>
        <translation>Met POST staan de gegevens niet in het adres.</translation>
    </message>
</context>
<context>
    <name>surveyhook::WoocommercePlatform</name>
    <message>
        <source>An order was changed, for example completed</source>
        <translation>Een bestelling is gewijzigd, bijvoorbeeld afgerond</translation>
    </message>
    <message>
        <source>An order was placed</source>
        <translation>Een bestelling is geplaatst</translation>
    </message>
    <message>
        <source>A customer account was made</source>
        <translation>Een klantaccount is aangemaakt</translation>
    </message>
    <message>
        <source>A customer account was changed</source>
        <translation>Een klantaccount is gewijzigd</translation>
    </message>
    <message>
        <source>Sign in to WordPress and open WooCommerce, Settings, Advanced, Webhooks.</source>
        <translation>Meld u aan bij WordPress en open WooCommerce, Settings, Advanced, Webhooks.</translation>
    </message>
    <message>
        <source>Press Add webhook, give it a name and choose the status Active.</source>
        <translation>Klik op Add webhook, geef een naam en kies de status Active.</translation>
    </message>
    <message>
        <source>As topic choose Order updated.</source>
        <translation>Kies als onderwerp Order updated.</translation>
    </message>
    <message>
        <source>Paste this address into the field Delivery URL.</source>
        <translation>Plak dit adres in het veld Delivery URL.</translation>
    </message>
    <message>
        <source>Paste this into the field Secret.</source>
        <translation>Plak dit in het veld Secret.</translation>
    </message>
    <message>
        <source>Press Save webhook. WooCommerce tests the address at once.</source>
        <translation>Klik op Save webhook. WooCommerce test het adres meteen.</translation>
    </message>
    <message>
        <source>Complete an order of your own. It appears here as the first incoming event.</source>
        <translation>Rond een eigen bestelling af. Die verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>WooCommerce switches a webhook off after five failed calls, and does not call private addresses: the shop has to reach this computer from outside.</source>
        <translation>WooCommerce zet een webhook uit na vijf mislukte aanroepen en roept geen privéadressen aan: de winkel moet deze computer van buiten kunnen bereiken.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mailadres van de klant</translation>
    </message>
    <message>
        <source>E-mail of the account</source>
        <translation>E-mailadres van het account</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer van de bestelling</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Status van de bestelling</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Totaalbedrag van de bestelling</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Bestelling afgerond</translation>
    </message>
    <message>
        <source>Order of a guest in Poland</source>
        <translation>Bestelling van een gast in Polen</translation>
    </message>
    <message>
        <source>New customer account</source>
        <translation>Nieuw klantaccount</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <extracomment>state of an order</extracomment>
        <translation>wacht op betaling</translation>
    </message>
    <message>
        <source>being prepared</source>
        <extracomment>state of an order</extracomment>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>state of an order</extracomment>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>state of an order</extracomment>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of an order</extracomment>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>paid back</source>
        <extracomment>state of an order</extracomment>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <source>payment failed</source>
        <extracomment>state of an order</extracomment>
        <translation>betaling mislukt</translation>
    </message>
</context>
<context>
    <name>surveyhook::WorkspaceFiles</name>
    <message>
        <source>Import a workspace file</source>
        <translation>Een werkruimtebestand importeren</translation>
    </message>
    <message>
        <source>Workspace files (*.json)</source>
        <translation>Werkruimtebestanden (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The workspace file was imported. It held nothing new.</source>
        <translation>Het werkruimtebestand is geïmporteerd. Er stond niets nieuws in.</translation>
    </message>
    <message>
        <source>The workspace file was imported: %1.</source>
        <translation>Het werkruimtebestand is geïmporteerd: %1.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>De werkruimte exporteren</translation>
    </message>
    <message>
        <source>The workspace was written to %1.</source>
        <translation>De werkruimte is opgeslagen in %1.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ZendeskPlatform</name>
    <message>
        <source>A ticket&apos;s state changed, for example to solved</source>
        <translation>De status van een ticket is gewijzigd, bijvoorbeeld naar opgelost</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>Een ticket is geopend</translation>
    </message>
    <message>
        <source>A ticket was rated</source>
        <translation>Een ticket is beoordeeld</translation>
    </message>
    <message>
        <source>A customer was added</source>
        <translation>Een klant is toegevoegd</translation>
    </message>
    <message>
        <source>A trigger of Zendesk sent data of its own</source>
        <translation>Een trigger van Zendesk stuurde eigen gegevens</translation>
    </message>
    <message>
        <source>Sign in to Zendesk and open the Admin Center, Apps and integrations, Webhooks.</source>
        <translation>Meld u aan bij Zendesk en open Admin Center, Apps and integrations, Webhooks.</translation>
    </message>
    <message>
        <source>Press Create webhook and choose Zendesk events, Ticket status changed.</source>
        <translation>Klik op Create webhook en kies Zendesk events, Ticket status changed.</translation>
    </message>
    <message>
        <source>Paste this address into the field Endpoint URL.</source>
        <translation>Plak dit adres in het veld Endpoint URL.</translation>
    </message>
    <message>
        <source>Choose the method POST and the format JSON.</source>
        <translation>Kies de methode POST en het formaat JSON.</translation>
    </message>
    <message>
        <source>Save, open the webhook, press Reveal secret, and paste the signing secret here.</source>
        <translation>Sla op, open de webhook, klik op Reveal secret en plak de sleutel hier.</translation>
    </message>
    <message>
        <source>Tickets name their requester by a number. Make an API token under Apps and integrations, APIs, so that Surveyhook can look the e-mail address up.</source>
        <translation>Tickets noemen de aanvrager met een nummer. Maak een API-token onder Apps and integrations, APIs, zodat Surveyhook het e-mailadres kan opzoeken.</translation>
    </message>
    <message>
        <source>Solve a ticket of your own. It appears here as the first incoming event.</source>
        <translation>Los een eigen ticket op. Dat verschijnt hier als eerste binnenkomende melding.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mailadres van de klant</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (looked up)</source>
        <translation>E-mailadres van de klant (opgezocht)</translation>
    </message>
    <message>
        <source>Requester&apos;s e-mail (from a trigger)</source>
        <translation>E-mailadres van de aanvrager (van een trigger)</translation>
    </message>
    <message>
        <source>Subject of the ticket</source>
        <translation>Onderwerp van het ticket</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Nummer van het ticket</translation>
    </message>
    <message>
        <source>State of the ticket</source>
        <translation>Status van het ticket</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Vorige status</translation>
    </message>
    <message>
        <source>Priority of the ticket</source>
        <translation>Prioriteit van het ticket</translation>
    </message>
    <message>
        <source>Tags of the ticket</source>
        <translation>Labels van het ticket</translation>
    </message>
    <message>
        <source>Number of the group</source>
        <translation>Nummer van de groep</translation>
    </message>
    <message>
        <source>Address of your Zendesk</source>
        <translation>Adres van uw Zendesk</translation>
    </message>
    <message>
        <source>https://office.zendesk.com, with your own name.</source>
        <translation>https://office.zendesk.com, met uw eigen naam.</translation>
    </message>
    <message>
        <source>E-mail of an administrator</source>
        <translation>E-mailadres van een beheerder</translation>
    </message>
    <message>
        <source>Empty: the token is an OAuth token.</source>
        <translation>Leeg: het token is een OAuth-token.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Ticket solved</source>
        <translation>Ticket opgelost</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Ticket geopend</translation>
    </message>
    <message>
        <source>New customer with an e-mail address</source>
        <translation>Nieuwe klant met een e-mailadres</translation>
    </message>
    <message>
        <source>Trigger that sends the requester&apos;s e-mail address</source>
        <translation>Trigger met het e-mailadres van de aanvrager</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>state of a ticket</extracomment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a ticket</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <extracomment>state of a ticket</extracomment>
        <translation>wacht op de klant</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>state of a ticket</extracomment>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>solved</source>
        <extracomment>state of a ticket</extracomment>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a ticket</extracomment>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Status nu</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>laag</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>normaal</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>hoog</translation>
    </message>
    <message>
        <source>urgent</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>dringend</translation>
    </message>
</context>
</TS>
