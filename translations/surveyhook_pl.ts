<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>“%1” holds no web address. Nothing was asked.</source>
        <extracomment>%1 the title of a field in the form above</extracomment>
        <translation>W polu „%1” nie ma adresu internetowego. O nic nie zapytano.</translation>
    </message>
    <message>
        <source>This is missing: %1. Nothing was asked.</source>
        <extracomment>%1 the title of a field in the form above</extracomment>
        <translation>Brakuje: %1. O nic nie zapytano.</translation>
    </message>
    <message>
        <source>%1 was not found on the internet.</source>
        <extracomment>here and below %1 is the name of a computer: &quot;api.firma.example&quot;</extracomment>
        <translation>Nie znaleziono w internecie adresu %1.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Pod adresem %1 nikt nie odpowiada.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1: odpowiedź nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before an answer came.</source>
        <translation>Połączenie z %1 zostało przerwane, zanim nadeszła odpowiedź.</translation>
    </message>
    <message>
        <source>Check how the address is spelled, and whether this computer is on the internet. Then check again.</source>
        <translation>Sprawdź pisownię adresu i to, czy ten komputer ma dostęp do internetu. Potem sprawdź konto ponownie.</translation>
    </message>
    <message>
        <source>Check the address, and whether date and time of this computer are right. A program that looks into connections, such as a virus scanner, may be the reason too.</source>
        <translation>Sprawdź adres oraz to, czy data i godzina na tym komputerze są prawidłowe. Przyczyną może być też program, który zagląda do połączeń, na przykład antywirus.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then check again. If it stays, a firewall may block the way.</source>
        <translation>Często mija to samo. Odczekaj kilka minut i sprawdź konto ponownie. Jeśli nie minie, drogę może blokować zapora sieciowa.</translation>
    </message>
    <message>
        <source>%1 answers, but does not let this account in: the key is wrong or lacks a permission.</source>
        <translation>%1 odpowiada, ale nie wpuszcza tego konta: klucz jest błędny albo brakuje mu uprawnień.</translation>
    </message>
    <message>
        <source>%1 answers, but does not accept the login: the key or token is wrong, or has expired.</source>
        <translation>%1 odpowiada, ale nie przyjmuje logowania: klucz lub token jest błędny albo wygasł.</translation>
    </message>
    <message>
        <source>%1 answers, but takes no more questions for the moment.</source>
        <translation>%1 odpowiada, ale chwilowo nie przyjmuje kolejnych pytań.</translation>
    </message>
    <message>
        <source>%1 answers, but has a fault of its own (answer %2).</source>
        <extracomment>%2 the number of an HTTP answer: 503</extracomment>
        <translation>%1 odpowiada, ale ma własną awarię (odpowiedź %2).</translation>
    </message>
    <message>
        <source>%1 gives an answer that makes no sense here (answer %2): another system may be living at this address.</source>
        <translation>%1 odpowiada w sposób, który tu nie ma sensu (odpowiedź %2): pod tym adresem może być inny system.</translation>
    </message>
    <message>
        <source>This version does not know how an account of this kind is checked.</source>
        <translation>Ta wersja nie umie sprawdzić konta tego rodzaju.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 a sentence, %2 what the other system said, in its own language</extracomment>
        <translation>%1 Treść odpowiedzi: „%2”</translation>
    </message>
    <message>
        <source>Whether it works shows when it is used.</source>
        <translation>Czy działa, okaże się przy użyciu.</translation>
    </message>
    <message>
        <source>Complete the form above, then check again.</source>
        <translation>Uzupełnij formularz powyżej, a potem sprawdź konto ponownie.</translation>
    </message>
    <message>
        <source>Copy the key from the other system once more, or make a new one there that may read customers’ data. Paste it above, then check again.</source>
        <translation>Skopiuj klucz z tamtego systemu jeszcze raz albo utwórz tam nowy, który może odczytywać dane klientów. Wklej go powyżej i sprawdź konto ponownie.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then check again.</source>
        <translation>Często mija to samo. Odczekaj kilka minut i sprawdź konto ponownie.</translation>
    </message>
    <message>
        <source>Compare the address above with the one that the other system shows, then check again.</source>
        <translation>Porównaj adres powyżej z tym, który pokazuje tamten system, a potem sprawdź konto ponownie.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Choose the pool that the promo codes come from.</source>
        <translation>Wybierz pulę, z której pochodzą kody promocyjne.</translation>
    </message>
    <message>
        <source>Choose the message that is sent.</source>
        <translation>Wybierz wiadomość, która ma wyjść.</translation>
    </message>
    <message>
        <source>The message does not tell the code. Write {{PromoCode}} where it should stand.</source>
        <translation>W wiadomości nie ma kodu. Wpisz {{PromoCode}} tam, gdzie ma się pojawić.</translation>
    </message>
    <message>
        <source>Choose the mail account that sends the message.</source>
        <translation>Wybierz konto pocztowe, które wysyła wiadomość.</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <extracomment>%1 the title of a field</extracomment>
        <translation>Uzupełnij: %1.</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of the other system.</source>
        <translation>Adres zaczyna się od https:// i nazwy drugiego systemu.</translation>
    </message>
    <message>
        <source>Type the address of the other system, or choose an account.</source>
        <translation>Wpisz adres drugiego systemu albo wybierz konto.</translation>
    </message>
    <message>
        <source>Choose the account that is called.</source>
        <translation>Wybierz konto, które ma być wywołane.</translation>
    </message>
    <message>
        <source>Promo code: %1</source>
        <extracomment>%1 the name of a message, or &quot;no message yet&quot;</extracomment>
        <translation>Kod promocyjny: %1</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>jeszcze bez wiadomości</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>%1 the name of a message, or &quot;no message yet&quot;</extracomment>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>send a promo code</source>
        <translation>wyślij kod promocyjny</translation>
    </message>
    <message>
        <source>send a promo code with the message “%1”</source>
        <extracomment>%1 the name of a message</extracomment>
        <translation>wyślij kod promocyjny w wiadomości „%1”</translation>
    </message>
    <message>
        <source>send another e-mail</source>
        <translation>wyślij jeszcze jeden e-mail</translation>
    </message>
    <message>
        <source>send the message “%1”</source>
        <extracomment>%1 the name of a message</extracomment>
        <translation>wyślij wiadomość „%1”</translation>
    </message>
    <message>
        <source>carry out “%1”</source>
        <extracomment>%1 &quot;notice to another system&quot;</extracomment>
        <translation>wykonaj „%1”</translation>
    </message>
    <message>
        <source>carry out “%1” (%2)</source>
        <extracomment>%1 &quot;notice to another system&quot;, %2 the host or the account</extracomment>
        <translation>wykonaj „%1” (%2)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>No public address is set.</source>
        <translation>Nie ustawiono adresu publicznego.</translation>
    </message>
    <message>
        <source>This program is not receiving, so no call can come in.</source>
        <translation>Program nie odbiera, więc żadne wywołanie nie może dotrzeć.</translation>
    </message>
    <message>
        <source>Something else answers at %1 (status %2): the way to this program is not set up, or it leads to another place.</source>
        <extracomment>%1 the name of a computer: &quot;hook.firma.example&quot;, %2 a number: &quot;404&quot;</extracomment>
        <translation>Pod adresem %1 odpowiada coś innego (status %2): droga do tego programu nie jest ustawiona albo prowadzi gdzie indziej.</translation>
    </message>
    <message>
        <source>A Surveyhook answers at %1, but not this one: the call has not come in here.</source>
        <extracomment>%1 the name of a computer: &quot;hook.firma.example&quot;</extracomment>
        <translation>Pod adresem %1 odpowiada Surveyhook, ale nie ten: wywołanie tutaj nie dotarło.</translation>
    </message>
    <message>
        <source>Type the address above, or let a tunnel program make one.</source>
        <translation>Wpisz adres powyżej albo niech utworzy go program tunelujący.</translation>
    </message>
    <message>
        <source>Press “Start receiving” at the bottom of the main window, then check again.</source>
        <translation>Naciśnij „Rozpocznij odbieranie” na dole głównego okna, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Compare the address and the port with what your proxy or tunnel says. Below stands what a proxy needs.</source>
        <translation>Porównaj adres i port z tym, co podaje serwer pośredniczący lub tunel. Niżej jest napisane, czego potrzebuje serwer pośredniczący.</translation>
    </message>
    <message>
        <source>Let the address lead to this computer, or set up the automations on the other one.</source>
        <translation>Skieruj adres na ten komputer albo skonfiguruj automatyzacje na tamtym.</translation>
    </message>
    <message>
        <source>The program %1 was not found on this computer.</source>
        <translation>Na tym komputerze nie znaleziono programu %1.</translation>
    </message>
    <message>
        <source>%1 does not know its account.</source>
        <translation>%1 nie zna swojego konta.</translation>
    </message>
    <message>
        <source>%1 runs, but has not told an address yet.</source>
        <translation>%1 działa, ale nie podał jeszcze adresu.</translation>
    </message>
    <message>
        <source>%1 has ended by itself (code %2).</source>
        <extracomment>%2 a number</extracomment>
        <translation>%1 sam się zakończył (kod %2).</translation>
    </message>
    <message>
        <source>Install it from the page of its maker, or choose another way. It is looked for again by itself.</source>
        <translation>Zainstaluj go ze strony producenta albo wybierz inną drogę. Program szuka go ponownie sam.</translation>
    </message>
    <message>
        <source>Make a free account at the maker of %1, then type in a command window once: %2</source>
        <extracomment>%1 a program, %2 a command to be typed</extracomment>
        <translation>Załóż bezpłatne konto u producenta programu %1, a potem wpisz raz w oknie poleceń: %2</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet and whether a firewall blocks the program.</source>
        <translation>Sprawdź, czy ten komputer ma dostęp do internetu i czy zapora nie blokuje programu.</translation>
    </message>
    <message>
        <source>It is started again by itself. If this stays, start it in a command window: there it says what is wrong.</source>
        <translation>Zostanie uruchomiony ponownie sam. Jeśli to się powtarza, uruchom go w oknie poleceń: tam napisze, co jest nie tak.</translation>
    </message>
</context>
<context>
    <name>AutomationSentence</name>
    <message>
        <source>look up the customer&apos;s data</source>
        <translation>dociągnij dane klienta</translation>
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
        <translation>%1 zgłosi %2</translation>
    </message>
    <message>
        <source>When %1</source>
        <extracomment>the beginning of &quot;When Intercom reports …, wait 2 days, then send …&quot;</extracomment>
        <translation>Gdy %1</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>what a platform reports when no kind of event is chosen: &quot;When Intercom reports an event&quot;</extracomment>
        <translation>zdarzenie</translation>
    </message>
    <message numerus="yes">
        <source>one of %n other event(s)</source>
        <extracomment>&quot;When Intercom reports “A”, “B” or one of 4 other events&quot;</extracomment>
        <translation>
            <numerusform>%n inne zdarzenie</numerusform>
            <numerusform>jedno z %n innych zdarzeń</numerusform>
            <numerusform>jedno z %n innych zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>wait %2, %1</source>
        <extracomment>%1 &quot;then send the survey …&quot;, %2 &quot;2 working days&quot;</extracomment>
        <translation>odczekaj %2, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>wait</comment>
        <extracomment>after &quot;wait&quot;, in Polish the accusative</extracomment>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n dzień roboczy</numerusform>
            <numerusform>%n dni robocze</numerusform>
            <numerusform>%n dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>wait</comment>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>&quot;wait 2 days, then send …&quot;; the place is in the pattern &quot;%1 send …&quot;</extracomment>
        <translation>a potem</translation>
    </message>
    <message>
        <source>immediately</source>
        <extracomment>&quot;When Intercom reports …, immediately send …&quot;</extracomment>
        <translation>od razu</translation>
    </message>
    <message>
        <source>%1 send the message %2</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of a message</extracomment>
        <translation>%1 wyślij wiadomość %2</translation>
    </message>
    <message>
        <source>%1 send the survey %2 with the message %3</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of a survey, %3 the name of a message</extracomment>
        <translation>%1 wyślij ankietę %2 z wiadomością %3</translation>
    </message>
    <message>
        <source>%1 send the survey %2</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of a survey</extracomment>
        <translation>%1 wyślij ankietę %2</translation>
    </message>
    <message>
        <source>%1 carry out %2</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of an action of another system</extracomment>
        <translation>%1 wykonaj %2</translation>
    </message>
    <message>
        <source>%1 carry out %2 for the survey %3</source>
        <extracomment>%1 &quot;then&quot; or &quot;immediately&quot;, %2 the name of an action of another system, %3 the name of a survey</extracomment>
        <translation>%1 wykonaj %2 dla ankiety %3</translation>
    </message>
    <message numerus="yes">
        <source>carry out %n more action(s)</source>
        <translation>
            <numerusform>wykonaj jeszcze %n akcję</numerusform>
            <numerusform>wykonaj jeszcze %n akcje</numerusform>
            <numerusform>wykonaj jeszcze %n akcji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; if something breaks, write to %2</source>
        <extracomment>%1 the rest of the sentence, %2 one or more e-mail addresses</extracomment>
        <translation>%1; w razie problemów napisz do %2</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation>po polsku</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>po niderlandzku</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>po angielsku</translation>
    </message>
    <message>
        <source>in the language %1</source>
        <extracomment>%1 the code of a language</extracomment>
        <translation>w języku %1</translation>
    </message>
    <message>
        <source>in the customer&apos;s language</source>
        <translation>w języku klienta</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 days and hours: &quot;Mon–Fri 08:00–16:00&quot;</extracomment>
        <translation>tylko %1</translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person (counting only this automation)</source>
        <translation>
            <numerusform>najwyżej raz na %n dzień do tej samej osoby (licząc tylko tę automatyzację)</numerusform>
            <numerusform>najwyżej raz na %n dni do tej samej osoby (licząc tylko tę automatyzację)</numerusform>
            <numerusform>najwyżej raz na %n dni do tej samej osoby (licząc tylko tę automatyzację)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person</source>
        <translation>
            <numerusform>najwyżej raz na %n dzień do tej samej osoby</numerusform>
            <numerusform>najwyżej raz na %n dni do tej samej osoby</numerusform>
            <numerusform>najwyżej raz na %n dni do tej samej osoby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people</source>
        <comment>write to</comment>
        <extracomment>after addresses: &quot;write to a@b.nl, c@d.nl and 3 other people&quot;</extracomment>
        <translation>
            <numerusform>%n innej osoby</numerusform>
            <numerusform>%n innych osób</numerusform>
            <numerusform>%n innych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name or value in quotation marks, as the language writes them</extracomment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two of several conditions or names, &quot;or&quot; and the last one follow</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 lub %2</translation>
    </message>
    <message numerus="yes">
        <source>one of %n other(s)</source>
        <extracomment>at the end of a list of values: &quot;is “a”, “b” or one of 4 others&quot;</extracomment>
        <translation>
            <numerusform>%n inną</numerusform>
            <numerusform>jedną z %n innych</numerusform>
            <numerusform>jedną z %n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a field, %2 a value or &quot;a&quot;, &quot;b&quot; or &quot;c&quot;. Part of &quot;When Intercom reports … and “Channel” is “CHAT”, wait …&quot;: in Dutch the verb comes last</extracomment>
        <translation>pole „%1” ma wartość %2</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>pole „%1” ma inną wartość niż %2</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>pole „%1” zawiera %2</translation>
    </message>
    <message>
        <source>“%1” does not contain %2</source>
        <translation>pole „%1” nie zawiera %2</translation>
    </message>
    <message>
        <source>“%1” starts with %2</source>
        <translation>pole „%1” zaczyna się od %2</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>pole „%1” jest puste</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>pole „%1” nie jest puste</translation>
    </message>
    <message>
        <source>“%1” is greater than %2</source>
        <translation>pole „%1” jest większe niż %2</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>pole „%1” jest mniejsze niż %2</translation>
    </message>
    <message>
        <source>“%1” is before %2</source>
        <extracomment>%2 a date</extracomment>
        <translation>pole „%1” jest wcześniejsze niż %2</translation>
    </message>
    <message>
        <source>“%1” is after %2</source>
        <translation>pole „%1” jest późniejsze niż %2</translation>
    </message>
    <message>
        <source>“%1” is longer ago than %2</source>
        <extracomment>%2 an amount of time</extracomment>
        <translation>od chwili „%1” minęło więcej niż %2</translation>
    </message>
    <message>
        <source>“%1” is less long ago than %2</source>
        <translation>od chwili „%1” minęło mniej niż %2</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are met</source>
        <translation>
            <numerusform>spełniony jest %n warunek</numerusform>
            <numerusform>spełnione są %n warunki</numerusform>
            <numerusform>spełnionych jest %n warunków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n condition(s) is met</source>
        <translation>
            <numerusform>spełniony jest %n warunek</numerusform>
            <numerusform>spełniony jest jeden z %n warunków</numerusform>
            <numerusform>spełniony jest jeden z %n warunków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s) are met</source>
        <translation>
            <numerusform>spełniony jest jeszcze %n warunek</numerusform>
            <numerusform>spełnione są jeszcze %n warunki</numerusform>
            <numerusform>spełnionych jest jeszcze %n warunków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n more condition(s) is met</source>
        <translation>
            <numerusform>spełniony jest %n inny warunek</numerusform>
            <numerusform>spełniony jest jeden z %n innych warunków</numerusform>
            <numerusform>spełniony jest jeden z %n innych warunków</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>steps</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <extracomment>behind a part of the sentence that nobody has chosen yet; %1 &quot;2 hours&quot;</extracomment>
        <translation>%1 (propozycja)</translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s) per person (counting only “%1”)</source>
        <translation>
            <numerusform>najwyżej raz na %n dzień do tej samej osoby (licząc tylko „%1”)</numerusform>
            <numerusform>najwyżej raz na %n dni do tej samej osoby (licząc tylko „%1”)</numerusform>
            <numerusform>najwyżej raz na %n dni do tej samej osoby (licząc tylko „%1”)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>%1 accepted the call.</source>
        <translation>%1: wywołanie zostało przyjęte.</translation>
    </message>
    <message>
        <source>%1 accepted the call for %2.</source>
        <extracomment>%1 the name of a platform such as SurveyLab, %2 an address</extracomment>
        <translation>%1: wywołanie dla %2 zostało przyjęte.</translation>
    </message>
    <message>
        <source>The address of %1 was not found on the internet. Nothing was sent.</source>
        <translation>Nie znaleziono w internecie adresu systemu %1. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Nobody answers at the address of %1. Nothing was sent.</source>
        <translation>Pod adresem systemu %1 nikt nie odpowiada. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Nothing was sent.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z systemem %1. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>System %1 nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Połączenie z systemem %1 zostało przerwane.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet, and the address in the connection. Then choose “Try again”.</source>
        <translation>Sprawdź, czy ten komputer ma dostęp do internetu, oraz adres w połączeniu. Potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for the moment.</source>
        <translation>System %1 chwilowo nie przyjmuje kolejnych wywołań.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (answer %2).</source>
        <extracomment>%1 the name of a platform, %2 a number such as 503</extracomment>
        <translation>W systemie %1 wystąpił jego własny błąd (odpowiedź %2).</translation>
    </message>
    <message>
        <source>The connection to %1 broke off after the call had left. It may have been carried out, so it was not made again.</source>
        <translation>Połączenie z systemem %1 zostało przerwane już po wysłaniu wywołania. Mogło zostać wykonane, dlatego go nie powtórzono.</translation>
    </message>
    <message>
        <source>Look whether it arrived in %1. If it did not, choose “Try again”; if it did, choose “Cancel”.</source>
        <translation>Sprawdź w systemie %1, czy dotarło. Jeśli nie, wybierz „Ponów próbę”, a jeśli tak – „Anuluj”.</translation>
    </message>
    <message>
        <source>%1 did not accept our key or password. Nothing was done.</source>
        <translation>System %1 nie przyjął klucza lub hasła. Nic nie zostało wykonane.</translation>
    </message>
    <message>
        <source>Enter the key or the password anew under “Connections”, then choose “Try again”.</source>
        <translation>Wpisz klucz lub hasło ponownie w „Połączeniach”, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>%1 refused the call. Nothing was done.</source>
        <translation>System %1 odrzucił wywołanie. Nic nie zostało wykonane.</translation>
    </message>
    <message>
        <source>The details say why. Correct the survey or the automation, then choose “Run again”, or choose “Cancel”.</source>
        <translation>Powód podano w szczegółach. Popraw ankietę lub automatyzację i wybierz „Uruchom ponownie” albo wybierz „Anuluj”.</translation>
    </message>
    <message>
        <source>The account at %1 may send no more invitations.</source>
        <translation>Konto w systemie %1 nie może już wysyłać zaproszeń.</translation>
    </message>
    <message>
        <source>Raise the limit at %1 or wait until it begins anew, then choose “Try again”.</source>
        <translation>Zwiększ limit w systemie %1 albo poczekaj, aż się odnowi, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>%1 gave an answer that says neither yes nor no. It may have been carried out, so it was not made again.</source>
        <translation>Odpowiedź systemu %1 nie mówi ani tak, ani nie. Wywołanie mogło zostać wykonane, dlatego go nie powtórzono.</translation>
    </message>
    <message>
        <source>The address in the connection to %1 is none that can be called. Nothing was sent.</source>
        <translation>Adresu w połączeniu z systemem %1 nie da się wywołać. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The data for the call to %1 are not valid JSON. Nothing was sent.</source>
        <translation>Dane wywołania systemu %1 nie są poprawnym zapisem JSON. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>For the call to %1 a setting is missing: %2. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a setting such as apiToken</extracomment>
        <translation>Do wywołania systemu %1 brakuje ustawienia: %2. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Complete the connection, the survey or the automation, then choose “Try again”.</source>
        <translation>Uzupełnij połączenie, ankietę lub automatyzację, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The call to %1 holds the placeholder “%2”, and nothing fills it. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a placeholder</extracomment>
        <translation>W wywołaniu systemu %1 jest pole „%2”, którego nic nie wypełnia. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Correct the name in the automation, then choose “Run again”.</source>
        <translation>Popraw nazwę w automatyzacji, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>%1 would not accept “%3” as %2. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a survey field, %3 its value</extracomment>
        <translation>System %1 nie przyjmie „%3” jako wartości %2. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>In the call to %1, %2 holds a placeholder that only %1 itself can fill. Nothing was sent.</source>
        <extracomment>%1 the name of a platform, %2 the name of a survey field</extracomment>
        <translation>W wywołaniu systemu %1 pole %2 zawiera znacznik, który może wypełnić tylko %1. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Choose a field of the event for it in the automation, then choose “Run again”.</source>
        <translation>Wskaż dla niego w automatyzacji pole zdarzenia, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>%1 The automation was paused, so that no further call is refused.</source>
        <extracomment>%1 a sentence</extracomment>
        <translation>%1 Automatyzacja została wstrzymana, żeby kolejne wywołania nie były odrzucane.</translation>
    </message>
    <message>
        <source>Compare the fields with what %1 expects, correct the automation, switch it on again, then choose “Run again”.</source>
        <translation>Porównaj pola z tym, czego oczekuje %1, popraw automatyzację, włącz ją ponownie, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>%1 does not know the respondent who was to be invited. Nothing was done.</source>
        <translation>%1 nie zna respondenta, który miał dostać zaproszenie. Nic nie zostało wykonane.</translation>
    </message>
    <message>
        <source>The token in the event belongs to nobody on the survey&apos;s list in %1. Add the respondent there, then choose “Try again”, or choose “Cancel”.</source>
        <translation>Token ze zdarzenia nie należy do nikogo z listy ankiety w %1. Dodaj tam respondenta, a potem wybierz „Ponów próbę” albo wybierz „Anuluj”.</translation>
    </message>
    <message>
        <source>Practice: %1 would have been called now. Nothing left this computer.</source>
        <translation>Ćwiczenie: teraz nastąpiłoby wywołanie systemu %1. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>Practice: %1 would have been called for %2 now. Nothing left this computer.</source>
        <extracomment>%1 the name of a platform such as SurveyLab, %2 an address</extracomment>
        <translation>Ćwiczenie: teraz nastąpiłoby wywołanie systemu %1 dla %2. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>%1 says that this address is closed for good.</source>
        <extracomment>%1 the name of another system</extracomment>
        <translation>%1 odpowiada, że ten adres jest zamknięty na stałe.</translation>
    </message>
    <message>
        <source>Ask whoever runs the other system for its new address.</source>
        <translation>Poproś o nowy adres osobę, która prowadzi ten system.</translation>
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
        <translation>Pod adresem %1 otrzymano by: %2.</translation>
    </message>
    <message>
        <source>Enter the key or the password anew in the automation&apos;s action, then choose “Try again”.</source>
        <translation>Wpisz ponownie klucz lub hasło w akcji automatyzacji, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>Compare the secret or the password with the other system&apos;s: “Connections”, “Tell other systems”.</source>
        <translation>Porównaj sekret lub hasło z tym w drugim systemie: „Połączenia”, „Powiadamianie innych systemów”.</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way the automation calls success. It may have been carried out, so the call was not made again.</source>
        <translation>System %1 odpowiedział, ale nie tak, jak automatyzacja rozpoznaje powodzenie. Wywołanie mogło zostać wykonane, więc nie zostało powtórzone.</translation>
    </message>
    <message>
        <source>%1 sends callers on to another address (answer %2). For safety the call did not follow. Nothing was done.</source>
        <extracomment>%1 the name of a platform, %2 a number such as 302</extracomment>
        <translation>System %1 odsyła pod inny adres (odpowiedź %2). Ze względów bezpieczeństwa wywołanie tam nie poszło. Nic nie zostało wykonane.</translation>
    </message>
    <message>
        <source>%1 refused the call (answer %2). Nothing was done.</source>
        <extracomment>%1 the name of a platform, %2 a number such as 404</extracomment>
        <translation>System %1 odrzucił wywołanie (odpowiedź %2). Nic nie zostało wykonane.</translation>
    </message>
    <message>
        <source>Open the address in a browser, see where it leads, and enter that address instead. Then choose “Try again”.</source>
        <translation>Otwórz ten adres w przeglądarce, sprawdź, dokąd prowadzi, i wpisz tamten adres. Potem wybierz „Ponów próbę”.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <extracomment>stands for a value that is empty</extracomment>
        <translation>nic</translation>
    </message>
    <message>
        <source>how a value is adjusted</source>
        <extracomment>of a survey field: capital letters, first word only …</extracomment>
        <translation>dostosowanie wartości</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>rest</comment>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n warunek</numerusform>
            <numerusform>%n warunki</numerusform>
            <numerusform>%n warunków</numerusform>
        </translation>
    </message>
    <message>
        <source>as the office has it</source>
        <translation>jak w biurze</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>czas oczekiwania</translation>
    </message>
    <message>
        <source>rest period</source>
        <translation>okres karencji</translation>
    </message>
    <message>
        <source>sending hours</source>
        <translation>godziny wysyłki</translation>
    </message>
    <message>
        <source>none</source>
        <comment>conditions</comment>
        <extracomment>of conditions: there are none</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>address in unusual calls</source>
        <translation>adres w nietypowych wywołaniach</translation>
    </message>
    <message>
        <source>%1 in the group “%2”</source>
        <extracomment>of a rest period: %1 &quot;30 days&quot;, %2 the name of a group of automations</extracomment>
        <translation>%1 w grupie „%2”</translation>
    </message>
    <message>
        <source>the waiting begins anew</source>
        <extracomment>what a later event about the same conversation does</extracomment>
        <translation>czekanie zaczyna się od nowa</translation>
    </message>
    <message>
        <source>takes the invitation back</source>
        <extracomment>what a later event about the same conversation does</extracomment>
        <translation>cofa zaproszenie</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <extracomment>what a later event about the same conversation does</extracomment>
        <translation>nic nie zmienia</translation>
    </message>
    <message>
        <source>later event about the same</source>
        <translation>późniejsze zdarzenie w tej samej sprawie</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>zgoda</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nie jest sprawdzana</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It is not a repeat of an earlier call.</source>
        <translation>To nie jest powtórzenie wcześniejszego wywołania.</translation>
    </message>
    <message>
        <source>There is no earlier invitation for the same conversation or order.</source>
        <translation>Do tej samej rozmowy lub zamówienia nie było jeszcze zaproszenia.</translation>
    </message>
    <message>
        <source>The automation waits for events of this kind.</source>
        <translation>Automatyzacja czeka na zdarzenia tego rodzaju.</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>Podpis jest prawidłowy.</translation>
    </message>
    <message>
        <source>User name and password are right.</source>
        <translation>Nazwa użytkownika i hasło są prawidłowe.</translation>
    </message>
    <message>
        <source>The data can be read.</source>
        <translation>Dane są czytelne.</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>Wszystkie warunki są spełnione.</translation>
    </message>
    <message>
        <source>The event holds a customer&apos;s address.</source>
        <translation>Zdarzenie zawiera adres klienta.</translation>
    </message>
    <message>
        <source>The address belongs to no employee and no bot.</source>
        <translation>Adres nie należy do pracownika ani do bota.</translation>
    </message>
    <message>
        <source>The address is not one of your own office.</source>
        <translation>Adres nie jest adresem własnej firmy.</translation>
    </message>
    <message>
        <source>The person has not opted out.</source>
        <translation>Ta osoba nie zrezygnowała z wiadomości.</translation>
    </message>
    <message>
        <source>The person is not in a rest period.</source>
        <translation>Ta osoba nie jest w okresie karencji.</translation>
    </message>
    <message>
        <source>The survey has all the values it needs.</source>
        <translation>Ankieta ma wszystkie potrzebne wartości.</translation>
    </message>
    <message>
        <source>The automation is switched on.</source>
        <translation>Automatyzacja jest włączona.</translation>
    </message>
    <message>
        <source>The person has agreed to be asked.</source>
        <translation>Ta osoba zgodziła się na pytania.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>receive calls and send invitations until stopped</source>
        <translation>przyjmuje wywołania i wysyła zaproszenia aż do zatrzymania</translation>
    </message>
    <message>
        <source>take a workspace file over; entries with the same id are replaced</source>
        <translation>wczytuje plik obszaru roboczego; pozycje o tym samym id są zastępowane</translation>
    </message>
    <message>
        <source>write the workspace to a file, without its secrets</source>
        <translation>zapisuje obszar roboczy do pliku, bez haseł i kluczy</translation>
    </message>
    <message>
        <source>list the history, newest first</source>
        <translation>pokazuje historię, od najnowszych</translation>
    </message>
    <message>
        <source>tell the whole story of one event</source>
        <translation>pokazuje cały przebieg jednego zdarzenia</translation>
    </message>
    <message>
        <source>list what waits or is tried again, with the times</source>
        <translation>pokazuje, co czeka lub będzie ponowione, z terminami</translation>
    </message>
    <message>
        <source>list the persons</source>
        <translation>pokazuje osoby</translation>
    </message>
    <message>
        <source>erase a person everywhere and never write to the address again</source>
        <translation>usuwa osobę ze wszystkich danych; pod jej adres nic już nie zostanie wysłane</translation>
    </message>
    <message>
        <source>run events again by today&apos;s rules</source>
        <translation>uruchamia zdarzenia ponownie według dzisiejszych reguł</translation>
    </message>
    <message>
        <source>try deliveries again now</source>
        <translation>ponawia wysyłki od razu</translation>
    </message>
    <message>
        <source>cancel deliveries</source>
        <translation>anuluje wysyłki</translation>
    </message>
    <message>
        <source>tell the story that a sample would have; nothing is sent</source>
        <translation>pokazuje, jaki przebieg miałby przykład; nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>check database, disk, clock, server, addresses and accounts</source>
        <translation>sprawdza bazę danych, dysk, zegar, serwer, adresy i konta</translation>
    </message>
    <message>
        <source>save everything in one file</source>
        <translation>zapisuje wszystko w jednym pliku</translation>
    </message>
    <message>
        <source>bring everything back from a backup</source>
        <translation>przywraca wszystko z kopii zapasowej</translation>
    </message>
    <message>
        <source>folder of the database, the practice mailbox and the logs</source>
        <translation>folder bazy danych, skrzynki ćwiczeniowej i dzienników</translation>
    </message>
    <message>
        <source>address and port to receive calls at; port 0 takes a free one</source>
        <translation>adres i port, pod którym są przyjmowane wywołania; port 0 oznacza dowolny wolny</translation>
    </message>
    <message>
        <source>language of the texts: en, pl or nl</source>
        <translation>język tekstów: en, pl lub nl</translation>
    </message>
    <message>
        <source>sqlite, or the address of a PostgreSQL database</source>
        <translation>sqlite albo adres bazy danych PostgreSQL</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>wypisuje jeden dokument JSON</translation>
    </message>
    <message>
        <source>play the practice office: sample calls, and mails that stay here</source>
        <translation>uruchamia biuro ćwiczeniowe: przykładowe wywołania i wiadomości, które zostają na tym komputerze</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>tylko informuje, co by się zmieniło</translation>
    </message>
    <message>
        <source>include the secrets, locked with the pass-phrase in this file</source>
        <translation>dołącza hasła i klucze, zaszyfrowane hasłem z tego pliku</translation>
    </message>
    <message>
        <source>only events in this state</source>
        <translation>tylko zdarzenia w tym stanie</translation>
    </message>
    <message>
        <source>only entries that contain this text</source>
        <translation>tylko pozycje zawierające ten tekst</translation>
    </message>
    <message>
        <source>at most this many</source>
        <translation>najwyżej tyle pozycji</translation>
    </message>
    <message>
        <source>print a line for each event as it happens</source>
        <translation>wypisuje wiersz dla każdego zdarzenia na bieżąco</translation>
    </message>
    <message>
        <source>stop when the practice office has been played</source>
        <translation>kończy po odegraniu biura ćwiczeniowego</translation>
    </message>
    <message>
        <source>file with the data of a call</source>
        <translation>plik z danymi wywołania</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are new</source>
        <extracomment>a part of a sentence: &quot;3 entries are new&quot;</extracomment>
        <translation>
            <numerusform>%n pozycja jest nowa</numerusform>
            <numerusform>%n pozycje są nowe</numerusform>
            <numerusform>%n pozycji jest nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are replaced</source>
        <translation>
            <numerusform>%n pozycja jest zastępowana</numerusform>
            <numerusform>%n pozycje są zastępowane</numerusform>
            <numerusform>%n pozycji jest zastępowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <extracomment>%1 such as &quot;3 entries are new, 2 entries are replaced&quot;</extracomment>
        <translation>Zaimportowano: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. This file would do: %1.</source>
        <translation>Nic nie zostało zmienione. Skutek importu tego pliku: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file was not imported, because it has %n fault(s). Nothing was changed.</source>
        <translation>
            <numerusform>Plik nie został zaimportowany, ponieważ zawiera %n błąd. Nic nie zostało zmienione.</numerusform>
            <numerusform>Plik nie został zaimportowany, ponieważ zawiera %n błędy. Nic nie zostało zmienione.</numerusform>
            <numerusform>Plik nie został zaimportowany, ponieważ zawiera %n błędów. Nic nie zostało zmienione.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was written to %1.</source>
        <translation>Obszar roboczy zapisano do pliku %1.</translation>
    </message>
    <message>
        <source>Passwords and other secrets were left out.</source>
        <translation>Hasła i inne tajne dane pominięto.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) run again.</source>
        <translation>
            <numerusform>Uruchomiono ponownie %n zdarzenie.</numerusform>
            <numerusform>Uruchomiono ponownie %n zdarzenia.</numerusform>
            <numerusform>Uruchomiono ponownie %n zdarzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) will be tried again now.</source>
        <translation>
            <numerusform>%n wysyłka zostanie teraz ponowiona.</numerusform>
            <numerusform>%n wysyłki zostaną teraz ponowione.</numerusform>
            <numerusform>%n wysyłek zostanie teraz ponowionych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) cancelled.</source>
        <translation>
            <numerusform>Anulowano %n wysyłkę.</numerusform>
            <numerusform>Anulowano %n wysyłki.</numerusform>
            <numerusform>Anulowano %n wysyłek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Zatrzymywanie.</translation>
    </message>
    <message>
        <source>Say what to do, for example: surveyhookd serve. --help lists the commands.</source>
        <translation>Podaj polecenie, na przykład: surveyhookd serve. Listę pokazuje --help.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. --help explains.</source>
        <extracomment>%1 the word that is too much</extracomment>
        <translation>„%1” to o jedno słowo za dużo. Opis pokazuje --help.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. --help explains.</source>
        <translation>Tutaj nie ma opcji --%1. Opis pokazuje --help.</translation>
    </message>
    <message>
        <source>An option lacks its value. --help explains.</source>
        <translation>Jednej z opcji brakuje wartości. Opis pokazuje --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. --help lists them.</source>
        <translation>Nie ma polecenia „%1”. Listę pokazuje --help.</translation>
    </message>
    <message>
        <source>Something is missing after the command: %1. --help explains.</source>
        <extracomment>%1 the name of an argument, FILE</extracomment>
        <translation>Po poleceniu brakuje: %1. Opis pokazuje --help.</translation>
    </message>
    <message>
        <source>“%2” does not fit the option --%1.</source>
        <translation>„%2” nie pasuje do opcji --%1.</translation>
    </message>
    <message>
        <source>This version cannot do “%1” yet.</source>
        <translation>Ta wersja nie obsługuje jeszcze polecenia „%1”.</translation>
    </message>
    <message>
        <source>Another program is already receiving for this data folder: %1</source>
        <translation>Inny program już odbiera dane dla tego folderu: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Nie można zapisać pliku: %1</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Nie ma zdarzenia „%1”.</translation>
    </message>
    <message>
        <source>There is no delivery “%1”.</source>
        <translation>Nie ma wysyłki „%1”.</translation>
    </message>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>Nie ma automatyzacji „%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be done safely while another program receives for this data folder. Stop it first.</source>
        <translation>Polecenia „%1” nie można bezpiecznie wykonać, gdy inny program odbiera dane dla tego folderu. Najpierw trzeba go zatrzymać.</translation>
    </message>
    <message>
        <source>Calls cannot be received at %1: another program uses it, or it is not allowed.</source>
        <translation>Nie można przyjmować wywołań pod adresem %1: używa go inny program albo brakuje uprawnień.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program. Please update.</source>
        <translation>Bazę danych utworzyła nowsza wersja programu. Potrzebna jest aktualizacja.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Sending, attempt %1.</source>
        <extracomment>%1 a number: the attempt, counted from one</extracomment>
        <translation>Wysyłanie, próba %1.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Wysyłanie.</translation>
    </message>
    <message>
        <source>The invitation for %1 was sent.</source>
        <translation>Zaproszenie dla %1 zostało wysłane.</translation>
    </message>
    <message>
        <source>The mail server %2 took the invitation for %1.</source>
        <extracomment>%1 an address, %2 the name of a mail server</extracomment>
        <translation>Serwer poczty %2 przyjął zaproszenie dla %1.</translation>
    </message>
    <message>
        <source>This was attempt %1; the next one follows by itself on %2.</source>
        <extracomment>%1 a number, %2 a time</extracomment>
        <translation>To była próba %1; następna odbędzie się sama: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The invitation was tried %n time(s) without success and now waits for you.</source>
        <translation>
            <numerusform>Wykonano %n nieudaną próbę wysłania zaproszenia. Teraz potrzebna jest decyzja.</numerusform>
            <numerusform>Wykonano %n nieudane próby wysłania zaproszenia. Teraz potrzebna jest decyzja.</numerusform>
            <numerusform>Wykonano %n nieudanych prób wysłania zaproszenia. Teraz potrzebna jest decyzja.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the reason is gone, choose “Try again”.</source>
        <translation>Po usunięciu przyczyny wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The program stopped while the mail was being handed over. It may have been sent, so it was not sent again.</source>
        <translation>Program zatrzymał się podczas przekazywania wiadomości. Mogła zostać wysłana, dlatego nie wysłano jej ponownie.</translation>
    </message>
    <message>
        <source>Look into the sent mail of the account. If it is not there, choose “Try again”; if it is, choose “Cancel”.</source>
        <translation>Sprawdź wysłane wiadomości na koncie. Jeśli tej wiadomości tam nie ma, wybierz „Ponów próbę”, a jeśli jest – „Anuluj”.</translation>
    </message>
    <message>
        <source>The program stopped before the mail was handed over. It is sent now.</source>
        <translation>Program zatrzymał się przed przekazaniem wiadomości. Teraz jest wysyłana.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is sent.</source>
        <translation>Anulowano. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Cancelled by %1. Nothing is sent.</source>
        <extracomment>%1 who did it: a name or a program</extracomment>
        <translation>Anulowano (%1). Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Somebody asked to run this event again, by today&apos;s rules.</source>
        <translation>Zlecono ponowne uruchomienie zdarzenia według dzisiejszych reguł.</translation>
    </message>
    <message>
        <source>Somebody asked for another attempt.</source>
        <translation>Zlecono kolejną próbę.</translation>
    </message>
    <message>
        <source>The attempt did not work.</source>
        <translation>Próba się nie udała.</translation>
    </message>
    <message>
        <source>Cancelled from the command line. Nothing is sent.</source>
        <translation>Anulowano z wiersza poleceń. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>In the practice mailbox: the invitation for %1. Nothing left this computer.</source>
        <translation>W skrzynce ćwiczeniowej: zaproszenie dla %1. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>Rehearsal: the mail went to %1. %2 got nothing.</source>
        <extracomment>%1 the address of the office that got the mail, %2 the customer&apos;s</extracomment>
        <translation>Próba: wiadomość poszła na adres %1. Osoba %2 nic nie dostała.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Key of the stored secrets</source>
        <translation>Klucz do zapisanych haseł</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <extracomment>%1 a number: megabytes</extracomment>
        <translation>%1 MB wolnego miejsca</translation>
    </message>
    <message>
        <source>a program receives for this data folder</source>
        <translation>program odbiera wywołania dla tego folderu danych</translation>
    </message>
    <message>
        <source>no program receives for this data folder at the moment</source>
        <translation>w tej chwili żaden program nie odbiera wywołań dla tego folderu danych</translation>
    </message>
    <message>
        <source>there is none; whoever does not want mail answers it instead of opening a link</source>
        <translation>nie ma go; kto nie chce wiadomości, odpowiada na nie, zamiast otwierać link</translation>
    </message>
    <message>
        <source>%1 is not encrypted; an address with https is</source>
        <translation>%1 nie jest szyfrowany; adres z https jest</translation>
    </message>
    <message>
        <source>other users of this computer may read the file; let only yourself read it</source>
        <translation>inni użytkownicy tego komputera mogą odczytać plik; ustaw prawo odczytu tylko dla siebie</translation>
    </message>
    <message>
        <source>practice mailbox, nothing leaves this computer</source>
        <translation>skrzynka ćwiczeniowa, nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>there is no mail account yet</source>
        <translation>nie ma jeszcze konta poczty</translation>
    </message>
    <message>
        <source>it is tried when it is first used</source>
        <translation>zostanie sprawdzone przy pierwszym użyciu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Receiving calls</source>
        <translation>Przyjmowanie wywołań</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adres publiczny</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Konto pocztowe</translation>
    </message>
    <message>
        <source>Mail account “%1”</source>
        <translation>Konto pocztowe „%1”</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Połączenie „%1”</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <extracomment>%1 what was checked</extracomment>
        <translation>%1: w porządku</translation>
    </message>
    <message>
        <source>%1: please look at this</source>
        <translation>%1: wymaga sprawdzenia</translation>
    </message>
    <message>
        <source>%1: not in order</source>
        <translation>%1: nie działa</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Kody promocyjne</translation>
    </message>
    <message>
        <source>Promo codes “%1”</source>
        <translation>Kody promocyjne „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>został %n kod</numerusform>
            <numerusform>zostały %n kody</numerusform>
            <numerusform>zostało %n kodów</numerusform>
        </translation>
    </message>
    <message>
        <source>no code left; whoever is to get one waits until you add some</source>
        <translation>nie ma już kodów; kto ma dostać kod, czeka, aż dodasz nowe</translation>
    </message>
    <message>
        <source>Who is told: %1</source>
        <extracomment>%1 the address of another system: &quot;Who is told: crm.example&quot;</extracomment>
        <translation>Powiadamiany system: %1</translation>
    </message>
    <message>
        <source>it answers and accepts the login</source>
        <translation>odpowiada i przyjmuje dane logowania</translation>
    </message>
    <message>
        <source>it answers; whether it accepts the login shows when it is used</source>
        <translation>odpowiada; czy przyjmuje dane logowania, okaże się przy użyciu</translation>
    </message>
    <message>
        <source>for practice, nobody is called</source>
        <translation>do ćwiczeń, nic nie jest wywoływane</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) did not arrive</source>
        <translation>
            <numerusform>%n powiadomienie nie dotarło</numerusform>
            <numerusform>%n powiadomienia nie dotarły</numerusform>
            <numerusform>%n powiadomień nie dotarło</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The sender repeated an earlier call. Nothing was done a second time.</source>
        <translation>Nadawca powtórzył wcześniejsze wywołanie. Nic nie zostało zrobione drugi raz.</translation>
    </message>
    <message>
        <source>The sender repeated the call of event %1. Nothing was done a second time.</source>
        <extracomment>%1 the number of an event, #1482</extracomment>
        <translation>Nadawca powtórzył wywołanie zdarzenia %1. Nic nie zostało zrobione drugi raz.</translation>
    </message>
    <message>
        <source>There is an invitation for the same conversation or order already, so no second one is sent.</source>
        <translation>Do tej samej rozmowy lub zamówienia jest już zaproszenie, więc drugie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>There is an invitation for the same conversation or order already (event %1), so no second one is sent.</source>
        <translation>Do tej samej rozmowy lub zamówienia jest już zaproszenie (zdarzenie %1), więc drugie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>No automation at this address waits for events of this kind: %1. Nothing is sent.</source>
        <extracomment>%1 the platform&apos;s own name for what happened</extracomment>
        <translation>Żadna automatyzacja pod tym adresem nie czeka na zdarzenia tego rodzaju: %1. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>No automation at this address waits for events of this kind: %1. Wanted: %2. Nothing is sent.</source>
        <translation>Żadna automatyzacja pod tym adresem nie czeka na zdarzenia tego rodzaju: %1. Oczekiwane: %2. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>If these events should count, add their kind to the automation.</source>
        <translation>Jeśli te zdarzenia mają się liczyć, dodaj ich rodzaj do automatyzacji.</translation>
    </message>
    <message>
        <source>The call had no signature (%1), so it was refused.</source>
        <extracomment>%1 the name of an HTTP header</extracomment>
        <translation>Wywołanie nie miało podpisu (%1), więc zostało odrzucone.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) has an unexpected form, so the call was refused.</source>
        <translation>Podpis wywołania (%1) ma nieoczekiwaną postać, więc wywołanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) does not fit the secret of the automation, so the call was refused.</source>
        <translation>Podpis wywołania (%1) nie pasuje do klucza w automatyzacji, więc wywołanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>Check that the sender is set to sign its calls, and that it is really the platform you chose.</source>
        <translation>Sprawdź, czy nadawca podpisuje wywołania i czy to rzeczywiście wybrana platforma.</translation>
    </message>
    <message>
        <source>Copy the secret from the sender once more. Usual reasons: a space at the end, the secret of another app, or a secret that was renewed.</source>
        <translation>Skopiuj klucz od nadawcy jeszcze raz. Częste przyczyny: spacja na końcu, klucz innej aplikacji albo klucz, który został odnowiony.</translation>
    </message>
    <message>
        <source>The call came without user name and password, so it was refused.</source>
        <translation>Wywołanie przyszło bez nazwy użytkownika i hasła, więc zostało odrzucone.</translation>
    </message>
    <message>
        <source>The user name and password of the call have an unexpected form, so it was refused.</source>
        <translation>Nazwa użytkownika i hasło w wywołaniu mają nieoczekiwaną postać, więc zostało ono odrzucone.</translation>
    </message>
    <message>
        <source>The call came with the user name “%1”; “%2” was expected. It was refused.</source>
        <translation>Wywołanie przyszło z nazwą użytkownika „%1”, a oczekiwana jest „%2”. Zostało odrzucone.</translation>
    </message>
    <message>
        <source>The secret in the header of the call is missing or different, so the call was refused.</source>
        <translation>Klucza w nagłówku wywołania brakuje albo jest inny, więc wywołanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>The password of the call is not the one in the automation (user name “%1”), so the call was refused.</source>
        <translation>Hasło wywołania jest inne niż w automatyzacji (nazwa użytkownika „%1”), więc wywołanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>Compare the name of the header and the secret in the automation with the settings of the sender.</source>
        <translation>Porównaj nazwę nagłówka i klucz w automatyzacji z ustawieniami nadawcy.</translation>
    </message>
    <message>
        <source>Compare user name and password in the automation with those at the sender, letter by letter.</source>
        <translation>Porównaj nazwę użytkownika i hasło w automatyzacji z danymi u nadawcy, litera po literze.</translation>
    </message>
    <message>
        <source>The call had no data, so it was refused.</source>
        <translation>Wywołanie nie zawierało danych, więc zostało odrzucone.</translation>
    </message>
    <message>
        <source>The data of the call are not proper UTF-8 text, so it was refused.</source>
        <translation>Dane wywołania nie są poprawnym tekstem UTF-8, więc zostało ono odrzucone.</translation>
    </message>
    <message>
        <source>The data of the call are nested too deeply to be read, so it was refused.</source>
        <translation>Dane wywołania są zbyt głęboko zagnieżdżone, więc zostało ono odrzucone.</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>dane formularza</translation>
    </message>
    <message>
        <source>The data of the call are broken (%1), so it was refused.</source>
        <extracomment>%1 a data format: JSON, XML, form data</extracomment>
        <translation>Dane wywołania są uszkodzone (%1), więc zostało ono odrzucone.</translation>
    </message>
    <message>
        <source>The data of the call are broken (%1, at byte %2), so it was refused.</source>
        <extracomment>%1 a data format: JSON, XML, form data; %2 a position, counted in bytes</extracomment>
        <translation>Dane wywołania są uszkodzone (%1, bajt %2), więc zostało ono odrzucone.</translation>
    </message>
    <message>
        <source>The data as they came are kept under “Data”. Show them to whoever looks after the sending system.</source>
        <translation>Dane w oryginalnej postaci są zachowane w zakładce „Dane”. Pokaż je osobie, która opiekuje się systemem nadawcy.</translation>
    </message>
    <message>
        <source>User name and password are right.</source>
        <translation>Nazwa użytkownika i hasło są prawidłowe.</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>Podpis jest prawidłowy.</translation>
    </message>
    <message>
        <source>This address asks for no proof of who calls.</source>
        <translation>Ten adres nie wymaga potwierdzenia, kto wywołuje.</translation>
    </message>
    <message>
        <source>The platform checked that this address exists. It was answered; nothing else was done.</source>
        <translation>Platforma sprawdziła, czy ten adres istnieje. Dostała odpowiedź; nic więcej się nie stało.</translation>
    </message>
    <message>
        <source>The platform sent a test. It was answered; nothing else was done.</source>
        <translation>Platforma wysłała test. Dostała odpowiedź; nic więcej się nie stało.</translation>
    </message>
    <message>
        <source>Somebody opened this address in a browser. The address works; nothing else was done.</source>
        <translation>Ktoś otworzył ten adres w przeglądarce. Adres działa; nic więcej się nie stało.</translation>
    </message>
    <message>
        <source>A call came without user name and password. Many programs ask this way first and then call again with them.</source>
        <translation>Przyszło wywołanie bez nazwy użytkownika i hasła. Wiele programów najpierw pyta w ten sposób, a potem wywołuje ponownie z hasłem.</translation>
    </message>
    <message>
        <source>A call came to an address that no automation has. It was turned away.</source>
        <translation>Przyszło wywołanie na adres, którego nie ma żadna automatyzacja. Nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>If calls are missing, copy the address from the automation into the sending system once more.</source>
        <translation>Jeśli brakuje wywołań, skopiuj adres z automatyzacji do systemu nadawcy jeszcze raz.</translation>
    </message>
    <message>
        <source>A call was larger than allowed and was turned away.</source>
        <translation>Wywołanie było większe niż dozwolone i nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>A call was turned away because it was malformed, too slow, or one too many at the same time.</source>
        <translation>Wywołanie nie zostało przyjęte, bo było źle zbudowane, zbyt powolne albo równoczesnych wywołań było za dużo.</translation>
    </message>
    <message>
        <source>The data of the call are not what this platform sends, so it was refused.</source>
        <translation>Dane wywołania nie wyglądają jak dane tej platformy, więc zostało ono odrzucone.</translation>
    </message>
    <message>
        <source>A call was received and stored.</source>
        <translation>Odebrano i zapisano wywołanie.</translation>
    </message>
    <message>
        <source>A call was received and stored: %1.</source>
        <translation>Odebrano i zapisano wywołanie: %1.</translation>
    </message>
    <message>
        <source>A call was received and stored: %1, %2.</source>
        <extracomment>%1 a platform, %2 the platform&apos;s own name for what happened, such as conversation.admin.closed</extracomment>
        <translation>Odebrano i zapisano wywołanie: %1, %2.</translation>
    </message>
    <message>
        <source>The answer counts on the satisfaction board. No automation waits for events of this kind (%1), so nothing is sent.</source>
        <extracomment>%1 the platform&apos;s own name for what happened</extracomment>
        <translation>Odpowiedź liczy się na tablicy zadowolenia. Żadna automatyzacja nie czeka na takie zdarzenia (%1), więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) is made over the office&apos;s public address, and none is set, so the call was refused.</source>
        <translation>Podpis wywołania (%1) obejmuje publiczny adres biura, a żaden nie jest ustawiony, więc wywołanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>The signature of the call (%1) does not fit the secret of the automation and the public address %2, so the call was refused.</source>
        <extracomment>%1 the name of an HTTP header, %2 an address on the web</extracomment>
        <translation>Podpis wywołania (%1) nie pasuje do klucza automatyzacji i publicznego adresu %2, więc wywołanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>Set the office&apos;s public address in the settings and enter it at the sender.</source>
        <translation>Ustaw publiczny adres biura w ustawieniach i wpisz go u nadawcy.</translation>
    </message>
    <message>
        <source>The sender signs the public address that it calls. If your public address has changed, copy the address of the automation into the sender once more; else copy the secret from there again.</source>
        <translation>Nadawca podpisuje publiczny adres, pod który wysyła. Jeśli Twój adres publiczny się zmienił, skopiuj adres automatyzacji do nadawcy jeszcze raz; w przeciwnym razie skopiuj stamtąd ponownie klucz.</translation>
    </message>
    <message>
        <source>The secret in the data of the call (%1) is missing or different, so the call was refused.</source>
        <extracomment>%1 the name of a field in the data of a call</extracomment>
        <translation>W danych wywołania (%1) brakuje klucza albo jest on inny, więc wywołanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>Compare the secret in the automation with the one at the sender, letter by letter.</source>
        <translation>Porównaj klucz w automatyzacji z kluczem u nadawcy, litera po literze.</translation>
    </message>
    <message>
        <source>The secret of the call is right.</source>
        <translation>Klucz wywołania jest poprawny.</translation>
    </message>
</context>
<context>
    <name>EnalyzerDestination</name>
    <message>
        <source>Invite through Enalyzer</source>
        <translation>Zaproś przez Enalyzer</translation>
    </message>
    <message>
        <source>Enalyzer adds the respondent to the survey and sends the invitation.</source>
        <translation>Enalyzer dodaje respondenta do ankiety i wysyła zaproszenie.</translation>
    </message>
</context>
<context>
    <name>EnalyzerIncoming</name>
    <message>
        <source>Systems that can call Enalyzer&apos;s Invite call yours: they invite a list of people. The key is that of an automation which begins with Enalyzer.</source>
        <translation>Systemy, które potrafią wywołać Invite w Enalyzer, mogą wywołać także Twój adres: zapraszają listę osób. Kluczem jest klucz automatyzacji, którą uruchamia Enalyzer.</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Zaproszenie osób</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>automation</source>
        <extracomment>a section of the workspace file; a number or a name follows: &quot;automation 1&quot;</extracomment>
        <translation>automatyzacja</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>ankieta</translation>
    </message>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>subskrypcja</translation>
    </message>
    <message>
        <source>This is not a workspace file of Surveyhook.</source>
        <translation>To nie jest plik obszaru roboczego Surveyhook.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program.</source>
        <translation>Plik utworzyła nowsza wersja programu.</translation>
    </message>
    <message>
        <source>This entry cannot be used.</source>
        <translation>Tej pozycji nie można użyć.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 where in the file, in words; %2 what is wrong; %3 the same place as a JSON pointer</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>a group { }</source>
        <extracomment>a kind of JSON value, in a list of what is expected</extracomment>
        <translation>grupa { }</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>lista [ ]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Expected is %1; found was %2.</source>
        <extracomment>%1 and %2 kinds of values: &quot;a text&quot;, &quot;a list [ ]&quot;</extracomment>
        <translation>Oczekiwane: %1; znaleziono: %2.</translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Allowed: %2.</source>
        <translation>„%1” nie jest tu dozwolone. Dozwolone: %2.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>The number %1 is out of range. Allowed: %2.</source>
        <extracomment>%1 a number, %2 such as &quot;at least 1&quot; or &quot;1 to 365&quot;</extracomment>
        <translation>Liczba %1 jest spoza zakresu. Dozwolone: %2.</translation>
    </message>
    <message>
        <source>The text is too short or too long. Allowed number of characters: %1.</source>
        <extracomment>%1 such as &quot;at least 1&quot; or &quot;1 to 64&quot;</extracomment>
        <translation>Tekst jest za krótki albo za długi. Dozwolona liczba znaków: %1.</translation>
    </message>
    <message>
        <source>There are too few or too many entries. Allowed: %1.</source>
        <translation>Pozycji jest za mało albo za dużo. Dozwolone: %1.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in the workspace.</source>
        <extracomment>%1 a kind of entry (&quot;message&quot;), %2 its id</extracomment>
        <translation>W obszarze roboczym nie ma pozycji: %1 „%2”.</translation>
    </message>
    <message>
        <source>The connection “%1” (%2) cannot do this. Possible: %3.</source>
        <translation>Połączenie „%1” (%2) tego nie obsługuje. Możliwe: %3.</translation>
    </message>
    <message>
        <source>Two automations use the same address, so “%1” must be the same as in “%2”.</source>
        <extracomment>%1 the name of an entry such as &quot;secret&quot;, %2 an automation</extracomment>
        <translation>Dwie automatyzacje używają tego samego adresu, więc „%1” musi być takie samo jak w „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>The delay is too long. The longest is %n day(s).</source>
        <translation>
            <numerusform>Opóźnienie jest za długie. Najdłuższe to %n dzień.</numerusform>
            <numerusform>Opóźnienie jest za długie. Najdłuższe to %n dni.</numerusform>
            <numerusform>Opóźnienie jest za długie. Najdłuższe to %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this change the stored %1 “%2” would not work any more.</source>
        <translation>Po tej zmianie przestałaby działać zapisana pozycja: %1 „%2”.</translation>
    </message>
    <message>
        <source>The address of the %1 “%2” has changed, so its “%3” was removed. Please enter it again.</source>
        <translation>Zmienił się adres pozycji: %1 „%2”, więc usunięto „%3”. Trzeba podać tę wartość ponownie.</translation>
    </message>
    <message>
        <source>This version cannot carry out the action “%1” of “%2” yet. Its events will be kept.</source>
        <translation>Ta wersja nie wykonuje jeszcze akcji „%1” w „%2”. Zdarzenia będą zachowywane.</translation>
    </message>
    <message>
        <source>This version cannot carry out the look-up “%1” of “%2” yet. Its events will be kept.</source>
        <translation>Ta wersja nie wykonuje jeszcze dociągania danych „%1” w „%2”. Zdarzenia będą zachowywane.</translation>
    </message>
    <message>
        <source>This version does not know the platform “%1” of “%2” yet. Its events will be kept.</source>
        <translation>Ta wersja nie zna jeszcze platformy „%1” w „%2”. Zdarzenia będą zachowywane.</translation>
    </message>
    <message>
        <source>This version does not send our own events yet (subscription “%1”).</source>
        <translation>Ta wersja nie wysyła jeszcze własnych powiadomień (subskrypcja „%1”).</translation>
    </message>
    <message>
        <source>This is not a readable JSON file (at byte %1).</source>
        <translation>Tego pliku nie można odczytać jako JSON (bajt %1).</translation>
    </message>
    <message>
        <source>The locked secrets in the file are damaged.</source>
        <translation>Zaszyfrowane hasła i klucze w pliku są uszkodzone.</translation>
    </message>
    <message>
        <source>The pass-phrase does not fit the file.</source>
        <translation>Hasło nie pasuje do pliku.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>The text does not have the expected form.</source>
        <translation>Tekst nie ma oczekiwanej postaci.</translation>
    </message>
    <message>
        <source>The key of an address may hold letters, digits, - and _ only.</source>
        <translation>Klucz adresu może zawierać tylko litery, cyfry oraz znaki - i _.</translation>
    </message>
    <message>
        <source>A time of day looks like 08:30.</source>
        <translation>Godzinę podaje się w postaci 08:30.</translation>
    </message>
    <message>
        <source>There is no day on which invitations may leave.</source>
        <translation>Nie ma dnia, w którym wolno wysyłać zaproszenia.</translation>
    </message>
    <message>
        <source>Holidays are none, PL, NL or PL+NL.</source>
        <translation>Święta to none, PL, NL lub PL+NL.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a field.</source>
        <translation>„%1” nie jest ścieżką pola.</translation>
    </message>
    <message>
        <source>There is no comparison “%1”.</source>
        <translation>Nie ma porównania „%1”.</translation>
    </message>
    <message>
        <source>A condition needs exactly one comparison.</source>
        <translation>Warunek musi mieć dokładnie jedno porównanie.</translation>
    </message>
    <message>
        <source>Groups of conditions may not hold further groups.</source>
        <translation>Grupy warunków nie mogą zawierać kolejnych grup.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>„%1” nie jest datą ani godziną.</translation>
    </message>
    <message>
        <source>There is no change “%1” for a value.</source>
        <translation>Nie ma przekształcenia „%1”.</translation>
    </message>
    <message>
        <source>The change “%1” needs more details.</source>
        <translation>Przekształcenie „%1” wymaga dodatkowych danych.</translation>
    </message>
    <message>
        <source>A survey field takes either a field or a fixed text.</source>
        <translation>Pole ankiety przyjmuje albo pole zdarzenia, albo stały tekst.</translation>
    </message>
    <message>
        <source>The language is either fixed or taken from a field.</source>
        <translation>Język jest albo stały, albo pochodzi z pola.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Nie ma strefy czasowej „%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>„%1” nie jest adresem internetowym.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>„%1” nie jest domeną.</translation>
    </message>
    <message>
        <source>The sending time from %1 to %2 ends before it begins.</source>
        <translation>Czas wysyłania od %1 do %2 kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>A person needs an e-mail address, a phone number or a respondent number.</source>
        <translation>Osoba musi mieć adres e-mail, numer telefonu albo numer respondenta.</translation>
    </message>
    <message>
        <source>The id “%1” is there twice.</source>
        <translation>Identyfikator „%1” występuje dwa razy.</translation>
    </message>
    <message>
        <source>Nothing fills the placeholder “%1”. Known: %2.</source>
        <translation>Nic nie wypełnia pola „%1” w wiadomości. Znane: %2.</translation>
    </message>
    <message>
        <source>A placeholder begins with {{ but does not end with }}.</source>
        <translation>Pole do wypełnienia zaczyna się od {{, ale nie kończy się na }}.</translation>
    </message>
    <message>
        <source>The message holds a survey link, but the survey “%1” has none.</source>
        <translation>Wiadomość zawiera link do ankiety, ale ankieta „%1” go nie ma.</translation>
    </message>
    <message>
        <source>The survey “%2” has no field “%1”.</source>
        <translation>Ankieta „%2” nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>The survey “%2” needs the field “%1”, and nothing fills it.</source>
        <translation>Ankieta „%2” wymaga pola „%1”, a nic go nie wypełnia.</translation>
    </message>
    <message>
        <source>The message “%2” has no text in the language “%1”.</source>
        <translation>Wiadomość „%2” nie ma treści w języku „%1”.</translation>
    </message>
    <message>
        <source>The secrets in the file are locked. They are taken over only with the pass-phrase.</source>
        <translation>Hasła i klucze w pliku są zaszyfrowane. Zostaną wczytane tylko po podaniu hasła do pliku.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>entry</source>
        <extracomment>any part of the workspace file; its name follows</extracomment>
        <translation>pozycja</translation>
    </message>
    <message>
        <source>“%1” came without a secret, so a new one signs what is sent. Copy it to the other system: “Connections”, “Tell other systems”.</source>
        <translation>„%1” nie ma sekretu, więc wysyłane powiadomienia podpisuje nowy. Skopiuj go do drugiego systemu: „Połączenia”, „Powiadamianie innych systemów”.</translation>
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
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Odwiedzający</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>an identifying number, such as a customer&apos;s number</extracomment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Part of the conversation</source>
        <translation>Część rozmowy</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>a request to a help desk</extracomment>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Pozycja zamówienia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>heading, of a message or a conversation</extracomment>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adres strony</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>a short label that was put on something</extracomment>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Dane dociągnięte</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and whose it is: &quot;E-mail (contact)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>a group of fields that has no better name</extracomment>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Dodatkowe dane</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <extracomment>the number that something has in another system</extracomment>
        <translation>Numer w innym systemie</translation>
    </message>
</context>
<context>
    <name>HolidayNames</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nowy Rok</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>święto Trzech Króli</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Święto Pracy</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <extracomment>3 May in Poland</extracomment>
        <translation>Święto Konstytucji 3 Maja</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <extracomment>5 May in the Netherlands</extracomment>
        <translation>holenderski Dzień Wyzwolenia</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>święto Wniebowzięcia NMP</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>dzień Wszystkich Świętych</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <extracomment>11 November in Poland</extracomment>
        <translation>Święto Niepodległości</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Wigilia</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Boże Narodzenie</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <extracomment>26 December</extracomment>
        <translation>drugi dzień Bożego Narodzenia</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Wielkanoc</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Poniedziałek Wielkanocny</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Wniebowstąpienie</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Zielone Świątki</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>drugi dzień Zielonych Świątek</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Boże Ciało</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <extracomment>27 April in the Netherlands, the 26th when that is a Sunday</extracomment>
        <translation>holenderski Dzień Króla</translation>
    </message>
</context>
<context>
    <name>HomeNotices</name>
    <message>
        <source>%1 cannot reach this computer yet: no public address is set.</source>
        <extracomment>%1 names of systems, with commas</extracomment>
        <translation>Bez adresu publicznego do tego komputera nie dotrą wywołania z systemów: %1.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Ustaw adres publiczny</translation>
    </message>
    <message>
        <source>Mails of “%1” stay in the practice mailbox: nobody gets them.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>Wiadomości automatyzacji „%1” zostają w skrzynce ćwiczeniowej: nikt ich nie dostaje.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Otwórz skrzynkę ćwiczeniową</translation>
    </message>
    <message numerus="yes">
        <source>Mails of %n automation(s) stay in the practice mailbox: nobody gets them.</source>
        <translation>
            <numerusform>Wiadomości %n automatyzacji zostają w skrzynce ćwiczeniowej: nikt ich nie dostaje.</numerusform>
            <numerusform>Wiadomości %n automatyzacji zostają w skrzynce ćwiczeniowej: nikt ich nie dostaje.</numerusform>
            <numerusform>Wiadomości %n automatyzacji zostają w skrzynce ćwiczeniowej: nikt ich nie dostaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are held: nothing is sent for them.</source>
        <translation>
            <numerusform>%n zdarzenie jest wstrzymane: nic się dla niego nie wysyła.</numerusform>
            <numerusform>%n zdarzenia są wstrzymane: nic się dla nich nie wysyła.</numerusform>
            <numerusform>%n zdarzeń jest wstrzymanych: nic się dla nich nie wysyła.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>No promo code is left in “%1”: whoever is to get one waits.</source>
        <extracomment>%1 the name of a pool of promo codes</extracomment>
        <translation>W puli „%1” nie ma już kodów promocyjnych: kto ma dostać kod, czeka.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n promo code(s) left in “%1”.</source>
        <translation>
            <numerusform>W puli „%1” został tylko %n kod promocyjny.</numerusform>
            <numerusform>W puli „%1” zostały tylko %n kody promocyjne.</numerusform>
            <numerusform>W puli „%1” zostało tylko %n kodów promocyjnych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add promo codes</source>
        <translation>Dodaj kody promocyjne</translation>
    </message>
    <message>
        <source>%1 may call in vain: your public address is another one since the tunnel was started anew.</source>
        <extracomment>%1 names of systems, with commas</extracomment>
        <translation>%1 – wywołania mogą nie docierać: po ponownym uruchomieniu tunelu masz inny adres publiczny.</translation>
    </message>
    <message>
        <source>Show the new address</source>
        <translation>Pokaż nowy adres</translation>
    </message>
    <message>
        <source>All sending is stopped: no invitation leaves.</source>
        <translation>Całe wysyłanie jest zatrzymane: żadne zaproszenie nie wychodzi.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Pokaż, co czeka</translation>
    </message>
</context>
<context>
    <name>InformDestination</name>
    <message>
        <source>Inform another system</source>
        <extracomment>the name of an action: telling another system what happened</extracomment>
        <translation>Powiadom inny system</translation>
    </message>
    <message>
        <source>Address of the other system</source>
        <translation>Adres innego systemu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Empty: the address asks for no login.</source>
        <translation>Puste: adres nie wymaga logowania.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>The other system gets a notification with the automation, the person and your note.</source>
        <translation>Drugi system dostaje powiadomienie z automatyzacją, osobą i Twoją notatką.</translation>
    </message>
    <message>
        <source>Shape of the notification</source>
        <translation>Postać powiadomienia</translation>
    </message>
    <message>
        <source>As SALESmanago sends it</source>
        <translation>Jak wysyła SALESmanago</translation>
    </message>
    <message>
        <source>Signed (Standard Webhooks)</source>
        <translation>Podpisane (Standard Webhooks)</translation>
    </message>
    <message>
        <source>Secret for the signature</source>
        <translation>Sekret do podpisu</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>No mail server with the name “%1” was found. Nothing was sent.</source>
        <translation>Nie znaleziono serwera poczty o nazwie „%1”. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Check the name of the server in the mail account, and whether this computer is on the internet.</source>
        <translation>Sprawdź nazwę serwera w koncie pocztowym oraz połączenie tego komputera z internetem.</translation>
    </message>
    <message>
        <source>The mail server %1 (port %2) could not be reached. Nothing was sent.</source>
        <extracomment>%1 the name of a server, %2 a port number</extracomment>
        <translation>Nie udało się połączyć z serwerem poczty %1 (port %2). Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Check server and port in the mail account. A firewall or an internet provider may also block it.</source>
        <translation>Sprawdź serwer i port w koncie pocztowym. Połączenie może też blokować zapora lub dostawca internetu.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time. Nothing was sent.</source>
        <translation>Serwer poczty %1 nie odpowiedział na czas. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>No safe connection to the mail server %1 could be made. Nothing was sent.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z serwerem poczty %1. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Check the kind of encryption and the port in the mail account (usual pairs: STARTTLS and 587, TLS and 465), and the certificate of the server.</source>
        <translation>Sprawdź rodzaj szyfrowania i port w koncie pocztowym (zwykle STARTTLS i 587 albo TLS i 465) oraz certyfikat serwera.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the login of “%2”. Nothing was sent.</source>
        <extracomment>%1 the name of a server, %2 a user name</extracomment>
        <translation>Serwer poczty %1 nie przyjął logowania użytkownika „%2”. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Enter user name and password of the mail account once more. Some providers want an app password. Then choose “Try again”.</source>
        <translation>Wpisz ponownie nazwę użytkownika i hasło konta pocztowego. Niektórzy dostawcy wymagają hasła aplikacji. Potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The mail server %1 broke the connection before the mail was handed over. Nothing was sent.</source>
        <translation>Serwer poczty %1 przerwał połączenie przed przekazaniem wiadomości. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke while the mail was being handed over. It may have been sent, so it was not sent again.</source>
        <translation>Połączenie z serwerem poczty %1 przerwało się podczas przekazywania wiadomości. Mogła zostać wysłana, dlatego nie wysłano jej ponownie.</translation>
    </message>
    <message>
        <source>Look into the sent mail of the account. If it is not there, choose “Try again”; if it is, choose “Cancel”.</source>
        <translation>Sprawdź wysłane wiadomości na koncie. Jeśli tej wiadomości tam nie ma, wybierz „Ponów próbę”, a jeśli jest – „Anuluj”.</translation>
    </message>
    <message>
        <source>The mail server does not accept the address %1. Nothing was sent there.</source>
        <translation>Serwer poczty nie przyjmuje adresu %1. Nic tam nie wysłano.</translation>
    </message>
    <message>
        <source>Often a letter is wrong. Correct the address in the system it came from, then choose “Run again”, or choose “Cancel”.</source>
        <translation>Często przyczyną jest literówka. Popraw adres w systemie, z którego pochodzi, i wybierz „Uruchom ponownie” albo wybierz „Anuluj”.</translation>
    </message>
    <message>
        <source>The mail server does not let us write as %1. Nothing was sent.</source>
        <translation>Serwer poczty nie pozwala wysyłać z adresu %1. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Use the address that belongs to the mail account as the sender, then choose “Try again”.</source>
        <translation>Jako nadawcę ustaw adres należący do konta pocztowego, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail for good.</source>
        <translation>Serwer poczty %1 ostatecznie odrzucił wiadomość.</translation>
    </message>
    <message>
        <source>The details say why. Usual reasons: a full quota, or a text that looks like advertising. Then choose “Try again”.</source>
        <translation>Powód podano w szczegółach. Częste przyczyny: wyczerpany limit albo treść przypominająca reklamę. Potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot take the mail right now.</source>
        <translation>Serwer poczty %1 nie może teraz przyjąć wiadomości.</translation>
    </message>
    <message>
        <source>The mail could not be written into the practice mailbox.</source>
        <translation>Nie udało się zapisać wiadomości w skrzynce ćwiczeniowej.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then choose “Try again”.</source>
        <translation>Sprawdź, czy dysk nie jest pełny, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The mail account “%1” is missing or is not a mail account. Nothing was sent.</source>
        <translation>Konta pocztowego „%1” nie ma albo nie jest to konto pocztowe. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Choose a mail account in the automation, then choose “Try again”.</source>
        <translation>Wskaż konto pocztowe w automatyzacji, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The message holds the placeholder “%1”, and nothing fills it. Nothing was sent.</source>
        <translation>Wiadomość zawiera pole „%1”, którego nic nie wypełnia. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Correct the name in the message, or fill it in the automation. Then choose “Run again”.</source>
        <translation>Popraw nazwę w wiadomości albo wypełnij to pole w automatyzacji. Potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>The message “%1” is missing. Nothing was sent.</source>
        <translation>Brakuje wiadomości „%1”. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>The message “%1” has no text in the language “%2”. Nothing was sent.</source>
        <extracomment>%1 the name of a message, %2 the code of a language</extracomment>
        <translation>Wiadomość „%1” nie ma treści w języku „%2”. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Add the text to the message, then choose “Try again”.</source>
        <translation>Dodaj treść do wiadomości, a potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>The server %1 does not answer as a mail server does. Nothing was sent.</source>
        <translation>Serwer %1 nie odpowiada tak, jak serwer poczty. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mail account yet. Nothing was sent.</source>
        <translation>Nikt jeszcze nie zalogował się do konta pocztowego. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 does not let Surveyhook send from the mail account any more: the permission was withdrawn or has expired. Nothing was sent.</source>
        <extracomment>%1 the name of a mail provider&apos;s server</extracomment>
        <translation>%1 nie pozwala już programowi Surveyhook wysyłać z konta pocztowego: zgoda została cofnięta lub wygasła. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID or the client secret of the mail account. Nothing was sent.</source>
        <translation>%1 nie zna identyfikatora klienta albo klucza klienta z konta pocztowego. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1, which lets Surveyhook into the mail account, did not answer. Nothing was sent.</source>
        <translation>%1, który wpuszcza program Surveyhook do konta pocztowego, nie odpowiedział. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 did not let Surveyhook into the mail account. Nothing was sent.</source>
        <translation>%1 nie wpuścił programu Surveyhook do konta pocztowego. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet.</source>
        <translation>Sprawdź, czy ten komputer ma połączenie z internetem.</translation>
    </message>
    <message>
        <source>Compare client ID and client secret in the mail account with those at the provider. Then choose “Try again”.</source>
        <translation>Porównaj identyfikator i klucz klienta w koncie pocztowym z tymi u dostawcy. Potem wybierz „Ponów próbę”.</translation>
    </message>
    <message>
        <source>Choose the mail account under Connections and sign in again. Then choose “Try again”.</source>
        <translation>Wybierz konto pocztowe w Połączeniach i zaloguj się ponownie. Potem wybierz „Ponów próbę”.</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1: use the password of your mailbox. If the login fails, switch on “mail programs” (SMTP) in the settings of the mailbox first.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1: użyj hasła swojej skrzynki. Jeśli logowanie się nie uda, włącz najpierw w ustawieniach skrzynki „programy pocztowe” (SMTP).</translation>
    </message>
    <message>
        <source>%1: every customer has a mail server of its own. Its name stands in the control panel under e-mail. Use the password of your mailbox.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1: każdy klient ma własny serwer poczty. Jego nazwa jest w panelu klienta w dziale poczty. Użyj hasła swojej skrzynki.</translation>
    </message>
    <message>
        <source>The server is a guess. If the check fails, ask whoever runs your mail for the “outgoing mail server (SMTP)”.</source>
        <translation>Serwer to przypuszczenie. Jeśli sprawdzenie się nie uda, zapytaj osobę prowadzącą pocztę o „serwer poczty wychodzącej (SMTP)”.</translation>
    </message>
    <message>
        <source>Or let the office sign in in the browser, with its own client ID: choose that under “Show server and login”.</source>
        <translation>Albo zaloguj się w przeglądarce z własnym identyfikatorem klienta: wybierz to w „Pokaż serwer i logowanie”.</translation>
    </message>
    <message>
        <source>%1 does not accept the usual password here.
1. Open the security settings of your account.
2. Switch on two-step login.
3. Make an app password for Surveyhook.
4. Paste it below.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1: zwykłe hasło tu nie działa.
1. Otwórz ustawienia zabezpieczeń swojego konta.
2. Włącz logowanie dwuetapowe.
3. Utwórz hasło aplikacji dla Surveyhooka.
4. Wklej je poniżej.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in in the browser. Whoever looks after your computers does the first step once.
1. At the provider, register Surveyhook as an application of your office (desktop, address http://localhost, permission SMTP.Send).
2. Copy its client ID here.
3. Press “Sign in…”.</source>
        <extracomment>%1 a mail provider</extracomment>
        <translation>%1 wymaga zalogowania się w przeglądarce. Pierwszy krok wykonuje raz osoba, która opiekuje się komputerami.
1. U dostawcy zarejestruj Surveyhook jako aplikację swojego biura (aplikacja na komputer, adres http://localhost, uprawnienie SMTP.Send).
2. Skopiuj tutaj jej identyfikator klienta.
3. Naciśnij „Zaloguj się…”.</translation>
    </message>
</context>
<context>
    <name>MessageChecks</name>
    <message>
        <source>Write a subject.</source>
        <translation>Wpisz temat.</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Napisz treść wiadomości.</translation>
    </message>
    <message>
        <source>A placeholder begins with {{ but does not end with }}.</source>
        <translation>Pole do wypełnienia zaczyna się od {{, ale nie kończy się na }}.</translation>
    </message>
    <message numerus="yes">
        <source>The subject is longer than %n character(s): phones cut it off.</source>
        <translation>
            <numerusform>Temat jest dłuższy niż %n znak: telefony go utną.</numerusform>
            <numerusform>Temat jest dłuższy niż %n znaki: telefony go utną.</numerusform>
            <numerusform>Temat jest dłuższy niż %n znaków: telefony go utną.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to the survey is in the text.</source>
        <translation>Link do ankiety jest w treści.</translation>
    </message>
    <message>
        <source>The link to the survey is missing: nobody could answer. Insert it with the link button.</source>
        <translation>Brakuje linku do ankiety: nikt nie mógłby odpowiedzieć. Wstaw go przyciskiem linku.</translation>
    </message>
    <message>
        <source>The link to opt out is in the text.</source>
        <translation>Link do rezygnacji jest w treści.</translation>
    </message>
    <message>
        <source>The way to opt out is added below the text by itself.</source>
        <translation>Sposób rezygnacji zostanie sam dodany pod treścią.</translation>
    </message>
    <message>
        <source>Nothing fills the placeholder “%1”. Delete it, or add a survey field of this name.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>Nic nie wypełnia pola „%1”. Usuń je albo dodaj pole ankiety o tej nazwie.</translation>
    </message>
    <message>
        <source>When “%1” is empty, nothing stands in its place. Write above what to say instead.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>Gdy pole „%1” jest puste, w jego miejscu nic nie stoi. Wpisz powyżej, co ma tam być.</translation>
    </message>
    <message>
        <source>“%1” is filled only where a promo code is given away. Choose this message there, under “Further actions”, and nowhere else.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>„%1” jest wypełniane tylko tam, gdzie rozdawany jest kod promocyjny. Wybierz tę wiadomość tam, w kroku „Dalsze działania”, i nigdzie indziej.</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>After a chat: would you recommend us?</source>
        <translation>Po czacie: czy nas polecisz?</translation>
    </message>
    <message>
        <source>After a service: were you satisfied?</source>
        <translation>Po usłudze: jak oceniasz?</translation>
    </message>
    <message>
        <source>Short and plain</source>
        <translation>Krótka i prosta</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>is</source>
        <extracomment>after the name of a field: &quot;channel is CHAT&quot;</extracomment>
        <translation>ma wartość</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ma wartość inną niż</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>nie zawiera</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>zaczyna się od</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ma jedną z wartości</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>nie jest puste</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>jest większe niż</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>jest mniejsze niż</translation>
    </message>
    <message>
        <source>is before</source>
        <extracomment>of a time: &quot;closed at is before 1 May&quot;</extracomment>
        <translation>jest przed</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>jest po</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <extracomment>of a time: &quot;created at is longer ago than 2 days&quot;</extracomment>
        <translation>jest dawniej niż</translation>
    </message>
    <message>
        <source>is less long ago than</source>
        <translation>jest później niż sprzed</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The caller named a person of the survey&apos;s list; no label was changed.</source>
        <translation>Wywołanie wskazało osobę z listy ankiety; żadna etykieta nie została zmieniona.</translation>
    </message>
    <message>
        <source>The caller changed labels of a person: %1.</source>
        <extracomment>%1 labels and their new values: l4 = VIP, l7 = 9</extracomment>
        <translation>Wywołanie zmieniło etykiety osoby: %1.</translation>
    </message>
    <message>
        <source>The caller put a person onto the survey&apos;s list. Nothing is sent.</source>
        <translation>Wywołanie dopisało osobę do listy ankiety. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The caller put a person onto the survey&apos;s list, with labels: %1. Nothing is sent.</source>
        <extracomment>%1 labels and their values: l4 = VIP, l7 = 9</extracomment>
        <translation>Wywołanie dopisało osobę do listy ankiety, z etykietami: %1. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The collector is on: invitations leave, also those that waited for it.</source>
        <translation>Kolektor jest włączony: zaproszenia wychodzą, także te, które na to czekały.</translation>
    </message>
    <message>
        <source>The collector is off: people who are added wait until it is turned on.</source>
        <translation>Kolektor jest wyłączony: dodane osoby czekają na jego włączenie.</translation>
    </message>
    <message>
        <source>The call was refused: its keys are not the ones in the settings.</source>
        <translation>Wywołanie odrzucono: jego klucze nie zgadzają się z kluczami w ustawieniach.</translation>
    </message>
    <message>
        <source>The call was refused: the parameter %1 is missing or cannot be read.</source>
        <extracomment>%1 the name of a parameter: id_survey</extracomment>
        <translation>Wywołanie odrzucono: brakuje parametru %1 albo nie da się go odczytać.</translation>
    </message>
    <message>
        <source>The call was refused: no survey has the number that it names.</source>
        <translation>Wywołanie odrzucono: żadna ankieta nie ma podanego numeru.</translation>
    </message>
    <message>
        <source>The call was refused: nobody has the number that it names.</source>
        <translation>Wywołanie odrzucono: nikt nie ma podanego numeru.</translation>
    </message>
    <message>
        <source>The call was refused: nobody on the list has the token that it names.</source>
        <translation>Wywołanie odrzucono: nikt na liście nie ma podanego tokenu.</translation>
    </message>
    <message>
        <source>The call was refused: the survey has no such message.</source>
        <translation>Wywołanie odrzucono: ankieta nie ma takiej wiadomości.</translation>
    </message>
    <message>
        <source>The call was refused: there is no such collector.</source>
        <translation>Wywołanie odrzucono: nie ma takiego kolektora.</translation>
    </message>
    <message>
        <source>The call was refused: the collector sends no invitations by e-mail or SMS.</source>
        <translation>Wywołanie odrzucono: ten kolektor nie wysyła zaproszeń e-mailem ani SMS-em.</translation>
    </message>
    <message>
        <source>The call was refused: the collector has no message to send.</source>
        <translation>Wywołanie odrzucono: kolektor nie ma wiadomości do wysłania.</translation>
    </message>
    <message>
        <source>The call was refused: it holds no valid e-mail address.</source>
        <translation>Wywołanie odrzucono: nie zawiera poprawnego adresu e-mail.</translation>
    </message>
    <message>
        <source>The call was refused: what it asks for is not known here.</source>
        <translation>Wywołanie odrzucono: to, o co prosi, nie jest tu znane.</translation>
    </message>
    <message>
        <source>Copy the address from the settings into the calling system once more.</source>
        <translation>Skopiuj adres z ustawień jeszcze raz do systemu, który wywołuje.</translation>
    </message>
    <message>
        <source>Compare the call with the settings and correct it in the calling system.</source>
        <translation>Porównaj wywołanie z ustawieniami i popraw je w systemie, który wywołuje.</translation>
    </message>
    <message>
        <source>The list was refused whole, faults found: %1. Nobody was invited.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Listę odrzucono w całości, znalezione błędy: %1. Nikogo nie zaproszono.</translation>
    </message>
    <message>
        <source>The answer to the caller names each row and field. The list can be sent again when it is corrected.</source>
        <translation>Odpowiedź dla wywołującego wymienia każdy wiersz i pole. Po poprawieniu listę można wysłać ponownie.</translation>
    </message>
    <message>
        <source>A survey was answered, reports the survey tool.</source>
        <translation>Narzędzie ankietowe informuje, że wypełniono ankietę.</translation>
    </message>
    <message>
        <source>No invitation of ours belongs to the answer.</source>
        <translation>Do tej odpowiedzi nie pasuje żadne z wysłanych zaproszeń.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) count as answered.</source>
        <extracomment>invitations that were sent and whose surveys are answered now</extracomment>
        <translation>
            <numerusform>%n zaproszenie otrzymało odpowiedź.</numerusform>
            <numerusform>%n zaproszenia otrzymały odpowiedź.</numerusform>
            <numerusform>%n zaproszeń otrzymało odpowiedź.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person has answered the survey.</source>
        <translation>Ta osoba wypełniła ankietę.</translation>
    </message>
    <message>
        <source>The call was refused: it holds no valid phone number, and the collector sends SMS.</source>
        <translation>Wywołanie zostało odrzucone: nie ma w nim poprawnego numeru telefonu, a kolektor wysyła SMS-y.</translation>
    </message>
    <message>
        <source>The call was refused: its data hold nothing that can be used here.</source>
        <translation>Wywołanie zostało odrzucone: w jego danych nie ma nic, co można tu wykorzystać.</translation>
    </message>
    <message>
        <source>The call holds no list of people.</source>
        <translation>W wywołaniu nie ma listy osób.</translation>
    </message>
    <message>
        <source>Row %1, %2: nothing stands there.</source>
        <extracomment>%1 the number of a row, %2 the name of a field</extracomment>
        <translation>Wiersz %1, %2: nic tam nie ma.</translation>
    </message>
    <message>
        <source>Row %1, %2: this is no e-mail address.</source>
        <translation>Wiersz %1, %2: to nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>Row %1 is no group of fields { }.</source>
        <translation>Wiersz %1 nie jest grupą pól { }.</translation>
    </message>
    <message>
        <source>Further faults: %1.</source>
        <extracomment>%1 a number: so many faults of a list are not named here</extracomment>
        <translation>Dalsze błędy: %1.</translation>
    </message>
</context>
<context>
    <name>PastedLinks</name>
    <message>
        <source>The part “%1” is missing in the link. Copy the link once more, from its beginning to its end.</source>
        <extracomment>%1 a part of a pasted link: &quot;cId&quot;</extracomment>
        <translation>W linku brakuje części „%1”. Skopiuj link jeszcze raz, od początku do końca.</translation>
    </message>
    <message>
        <source>The part “%1” of the link is not filled in or was cut off. Copy the link from your own account, not from a manual.</source>
        <extracomment>%1 a part of a pasted link: &quot;webhook_key&quot;; it holds &quot;[webhook_key]&quot; or &quot;…&quot;</extracomment>
        <translation>Część linku „%1” nie jest wypełniona albo została ucięta. Skopiuj link z własnego konta, a nie z instrukcji.</translation>
    </message>
    <message>
        <source>This address cannot be read. Copy the link once more, from its beginning to its end.</source>
        <translation>Tego adresu nie da się odczytać. Skopiuj link jeszcze raz, od początku do końca.</translation>
    </message>
    <message>
        <source>The beginning of the link is missing. It starts with https://.</source>
        <translation>Brakuje początku linku. Zaczyna się on od https://.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>title of a part of a pasted link: the name of the computer it leads to</extracomment>
        <translation>Serwer</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>State of the automation: %1.</source>
        <extracomment>%1 a state: On, Off, Paused …</extracomment>
        <translation>Stan automatyzacji: %1.</translation>
    </message>
    <message>
        <source>No address of the customer is in the event.</source>
        <translation>W zdarzeniu nie ma adresu klienta.</translation>
    </message>
    <message>
        <source>The customer&apos;s address is %1.</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Adres klienta to %1.</translation>
    </message>
    <message>
        <source>A condition of the automation is not met, so nothing is sent.</source>
        <translation>Warunek automatyzacji nie jest spełniony, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>A condition is not met, so nothing is sent: %1.</source>
        <extracomment>%1 a condition and what it met: &quot;channel is one of CHAT, CALL: it was SMS&quot;</extracomment>
        <translation>Warunek nie jest spełniony, więc nic nie zostanie wysłane: %1.</translation>
    </message>
    <message>
        <source>If this event should count, change the condition and choose “Run again”.</source>
        <translation>Jeśli to zdarzenie ma się liczyć, zmień warunek i wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>The event holds no customer&apos;s address (looked for in “%1”), so nothing is sent. A look-up could fetch it.</source>
        <translation>Zdarzenie nie zawiera adresu klienta (szukano w „%1”), więc nic nie zostanie wysłane. Może pomóc dociąganie danych.</translation>
    </message>
    <message>
        <source>The event holds no customer&apos;s address (looked for in “%1”), so nothing is sent.</source>
        <extracomment>%1 the path of a field</extracomment>
        <translation>Zdarzenie nie zawiera adresu klienta (szukano w „%1”), więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Add a look-up to the automation, or choose another field for the address.</source>
        <translation>Dodaj do automatyzacji dociąganie danych albo wskaż inne pole z adresem.</translation>
    </message>
    <message>
        <source>Choose another field for the address, or ask the sending system to include it.</source>
        <translation>Wskaż inne pole z adresem albo dodaj adres do danych w systemie nadawcy.</translation>
    </message>
    <message>
        <source>“%1” is not a complete e-mail address, so nothing is sent.</source>
        <translation>„%1” nie jest pełnym adresem e-mail, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Correct the address in the system it came from, then choose “Run again”.</source>
        <translation>Popraw adres w systemie, z którego pochodzi, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>Choose the field that holds the customer&apos;s address.</source>
        <translation>Wskaż pole, które zawiera adres klienta.</translation>
    </message>
    <message>
        <source>To try things out on yourself, add the address to the test addresses in the settings.</source>
        <translation>Aby wypróbować działanie na sobie, dodaj ten adres do adresów testowych w ustawieniach.</translation>
    </message>
    <message>
        <source>The survey needs a value for “%1”, and the event has none.</source>
        <translation>Ankieta potrzebuje wartości „%1”, a w zdarzeniu jej nie ma.</translation>
    </message>
    <message>
        <source>The survey needs a value for “%1”, and the event has none in “%2”.</source>
        <extracomment>%1 a survey field, %2 the path of a field of the event</extracomment>
        <translation>Ankieta potrzebuje wartości „%1”, a w polu „%2” zdarzenia jej nie ma.</translation>
    </message>
    <message>
        <source>Choose another field, or say what stands there when it is empty. Then choose “Run again”.</source>
        <translation>Wskaż inne pole albo określ, co wpisać, gdy jest puste. Potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>The automation is not finished yet. The event is kept and nothing is sent.</source>
        <translation>Automatyzacja nie jest jeszcze gotowa. Zdarzenie jest zachowane i nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Finish the automation and switch it on, then choose “Run again”.</source>
        <translation>Dokończ automatyzację i włącz ją, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>This automation asks before each invitation. It waits for your answer.</source>
        <translation>Ta automatyzacja pyta przed każdym zaproszeniem. Czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>There is no value for “%1”, and the automation is to ask you then. It waits for your answer.</source>
        <extracomment>%1 a survey field</extracomment>
        <translation>Brakuje wartości „%1”, a automatyzacja ma wtedy zapytać. Czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>Choose “Run again” to send it, or “Cancel”.</source>
        <translation>Wybierz „Uruchom ponownie”, aby wysłać, albo „Anuluj”.</translation>
    </message>
    <message>
        <source>This version cannot carry out the action “%1” yet. The event is kept.</source>
        <extracomment>%1 the name or code of an action</extracomment>
        <translation>Ta wersja nie wykonuje jeszcze akcji „%1”. Zdarzenie jest zachowane.</translation>
    </message>
    <message>
        <source>This version cannot carry out the look-up “%1” yet. The event is kept.</source>
        <translation>Ta wersja nie wykonuje jeszcze dociągania danych „%1”. Zdarzenie jest zachowane.</translation>
    </message>
    <message>
        <source>Update the program, or change the automation, then choose “Run again”.</source>
        <translation>Zaktualizuj program albo zmień automatyzację, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>The automation of this event was deleted. The event is kept and nothing is sent.</source>
        <translation>Automatyzacja tego zdarzenia została usunięta. Zdarzenie jest zachowane i nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The platform told us something about %1. It is noted; there was nothing to send.</source>
        <translation>Platforma przekazała informację o %1. Zapisano ją; nie było nic do wysłania.</translation>
    </message>
    <message>
        <source>The look-up “%1” brought the missing data.</source>
        <translation>Dociąganie danych „%1” przyniosło brakujące dane.</translation>
    </message>
    <message>
        <source>The look-up “%1” found the address %2.</source>
        <extracomment>%1 the name of a look-up, %2 an address</extracomment>
        <translation>Dociąganie danych „%1” znalazło adres %2.</translation>
    </message>
    <message>
        <source>The event does not say whom the look-up “%1” should ask for, so nothing is sent.</source>
        <translation>W zdarzeniu nie ma informacji, o kogo zapytać podczas dociągania danych „%1”, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The look-up “%1” did not work: the platform does not accept our access token.</source>
        <extracomment>%1 the name of a look-up; the access token of the connection is meant</extracomment>
        <translation>Dociąganie danych „%1” nie udało się: platforma nie przyjmuje naszego tokenu dostępu.</translation>
    </message>
    <message>
        <source>Make a new access token at the platform and put it into the connection, then choose “Run again”.</source>
        <translation>Utwórz na platformie nowy token dostępu i wpisz go w połączeniu, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>The look-up “%1” found nobody, so nothing is sent.</source>
        <translation>Dociąganie danych „%1” nikogo nie znalazło, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that this person does not want mail, so nothing is sent.</source>
        <translation>Według dociągania danych „%1” ta osoba nie chce wiadomości, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that mail to this person comes back, so nothing is sent.</source>
        <translation>Według dociągania danych „%1” wiadomości do tej osoby wracają, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The look-up “%1” found the person, but without an e-mail address, so nothing is sent.</source>
        <translation>Dociąganie danych „%1” znalazło osobę, ale bez adresu e-mail, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The look-up “%1” did not work: the platform answered %2.</source>
        <extracomment>%1 the name of a look-up, %2 an HTTP status, 503</extracomment>
        <translation>Dociąganie danych „%1” nie powiodło się: platforma odpowiedziała %2.</translation>
    </message>
    <message>
        <source>The look-up “%1” did not work: the platform could not be reached.</source>
        <translation>Dociąganie danych „%1” nie powiodło się: nie udało się połączyć z platformą.</translation>
    </message>
    <message>
        <source>It is tried again on %1.</source>
        <translation>Następna próba: %1.</translation>
    </message>
    <message>
        <source>Check the connection of the look-up, then choose “Run again”.</source>
        <translation>Sprawdź połączenie używane do dociągania danych, a potem wybierz „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>The look-up “%1” would be asked now.</source>
        <translation>Teraz nastąpiłoby dociąganie danych „%1”.</translation>
    </message>
    <message>
        <source>The address is an employee&apos;s or a bot&apos;s, not the customer&apos;s, so nothing is sent: %1.</source>
        <translation>To adres pracownika lub bota, a nie klienta, więc nic nie zostanie wysłane: %1.</translation>
    </message>
    <message>
        <source>The address is one of your own office (%2), so nothing is sent: %1.</source>
        <extracomment>%1 an address, %2 a domain of the office</extracomment>
        <translation>To adres własnej firmy (%2), więc nic nie zostanie wysłane: %1.</translation>
    </message>
    <message>
        <source>No mail wanted, so nothing is sent: %1.</source>
        <translation>Rezygnacja z wiadomości, więc nic nie zostanie wysłane: %1.</translation>
    </message>
    <message>
        <source>No mail wanted since %2, so nothing is sent: %1.</source>
        <extracomment>%1 an address, %2 a time</extracomment>
        <translation>Rezygnacja z wiadomości (%2), więc nic nie zostanie wysłane: %1.</translation>
    </message>
    <message>
        <source>Asked recently, so nothing is sent now: %1.</source>
        <translation>Niedawno było zaproszenie, więc teraz nic nie zostanie wysłane: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rest period of %n day(s) until %3, because of an invitation of %2. Nothing is sent to %1.</source>
        <extracomment>%n the length of the rest period, %1 an address, %2 and %3 times</extracomment>
        <translation>
            <numerusform>Okres karencji (%n dzień) do %3 z powodu zaproszenia: %2. Nic nie zostanie wysłane do: %1.</numerusform>
            <numerusform>Okres karencji (%n dni) do %3 z powodu zaproszenia: %2. Nic nie zostanie wysłane do: %1.</numerusform>
            <numerusform>Okres karencji (%n dni) do %3 z powodu zaproszenia: %2. Nic nie zostanie wysłane do: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves on %2: the invitation for %1.</source>
        <extracomment>%1 an address, %2 a time</extracomment>
        <translation>Termin wysłania %2: zaproszenie dla %1.</translation>
    </message>
    <message>
        <source>Planned for %2: %3, for %1.</source>
        <extracomment>%1 an address, %2 a time, %3 what will be done</extracomment>
        <translation>Zaplanowano na %2: %3, dla %1.</translation>
    </message>
    <message>
        <source>No mail wanted any more, the platform reports. Nothing more is sent to %1.</source>
        <translation>Rezygnacja z wiadomości zgłoszona przez platformę. Nic więcej nie zostanie wysłane do: %1.</translation>
    </message>
    <message>
        <source>Held because the automation was paused. It was to leave on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Wstrzymane, bo automatyzacja została wstrzymana. Planowana wysyłka: %1.</translation>
    </message>
    <message>
        <source>The automation was paused when the event came. It is kept and nothing is sent.</source>
        <translation>Gdy przyszło zdarzenie, automatyzacja była wstrzymana. Zdarzenie jest zachowane i nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>When the automation is on again, the invitation goes on by itself.</source>
        <translation>Gdy automatyzacja będzie znów włączona, zaproszenie ruszy samo.</translation>
    </message>
    <message>
        <source>While the automation is on, “Run again” processes the event.</source>
        <translation>Gdy automatyzacja jest włączona, „Uruchom ponownie” przetwarza zdarzenie.</translation>
    </message>
    <message>
        <source>Held because the automation was switched off. It was to leave on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Wstrzymane, bo automatyzacja została wyłączona. Planowana wysyłka: %1.</translation>
    </message>
    <message>
        <source>The automation was off when the event came. It is kept and nothing is sent.</source>
        <translation>Gdy przyszło zdarzenie, automatyzacja była wyłączona. Zdarzenie jest zachowane i nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>The event came while the automation was being set up, and was left unprocessed. Nothing is sent.</source>
        <translation>Zdarzenie przyszło podczas tworzenia automatyzacji i pozostało nieprzetworzone. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>“Run again” processes it now, by today&apos;s rules.</source>
        <translation>„Uruchom ponownie” przetworzy je teraz, według dzisiejszych reguł.</translation>
    </message>
    <message>
        <source>The data have an unusual shape; the address was found at %1.</source>
        <extracomment>%1 the path of a field</extracomment>
        <translation>Dane mają nietypowy układ; adres znaleziono w polu %1.</translation>
    </message>
    <message>
        <source>The call is genuine, but its data have a shape that this version does not know from %1. It was kept.</source>
        <extracomment>%1 the name of a platform</extracomment>
        <translation>Wywołanie jest prawdziwe, ale jego dane mają układ, którego ta wersja nie zna z systemu %1. Zostało zachowane.</translation>
    </message>
    <message>
        <source>Waits until %1 for what else is reported about the same conversation, then goes on with all of it.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Czeka do %1 na dalsze informacje o tej samej rozmowie, a potem uwzględni je wszystkie.</translation>
    </message>
    <message>
        <source>No code is left in “%1”. The mail waits for one.</source>
        <extracomment>%1 the name of a list of promo codes</extracomment>
        <translation>Na liście „%1” nie ma już kodów. Wiadomość czeka na kod.</translation>
    </message>
    <message>
        <source>Add codes to the list: what waits then goes out by itself.</source>
        <translation>Dodaj kody do listy: to, co czeka, wyjdzie wtedy samo.</translation>
    </message>
    <message>
        <source>Choose “Show where the e-mail is” under this story. The event is then worked on, and so are later ones of this shape.</source>
        <translation>Wybierz poniżej „Wskaż, gdzie jest e-mail”. Zdarzenie zostanie wtedy przetworzone, tak samo jak kolejne o tym układzie.</translation>
    </message>
    <message>
        <source>No field of this event holds an e-mail address of a customer. The event stays in the history, and nothing is sent.</source>
        <translation>W żadnym polu tego zdarzenia nie ma adresu e-mail klienta. Zdarzenie pozostaje w historii i nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>A reminder was ordered with the invitation. This program sends none: nobody is reminded.</source>
        <translation>Razem z zaproszeniem zamówiono przypomnienie. Ten program ich nie wysyła: nikt nie dostanie przypomnienia.</translation>
    </message>
    <message>
        <source>A reminder after %1 hours was ordered with the invitation. This program sends none: nobody is reminded.</source>
        <extracomment>%1 a number of hours</extracomment>
        <translation>Razem z zaproszeniem zamówiono przypomnienie po upływie tylu godzin: %1. Ten program ich nie wysyła: nikt nie dostanie przypomnienia.</translation>
    </message>
    <message>
        <source>The invitation was ordered without a footer. The way to opt out stays under the mail all the same.</source>
        <translation>Zaproszenie zamówiono bez stopki. Możliwość rezygnacji mimo to zostaje pod wiadomością.</translation>
    </message>
    <message>
        <source>The same mail goes or went to %1 at %2, so it is not sent a second time.</source>
        <extracomment>%1 an address, %2 a time</extracomment>
        <translation>Ta sama wiadomość idzie lub poszła do %1 (%2), więc nie jest wysyłana drugi raz.</translation>
    </message>
    <message>
        <source>A later event about the same conversation or order took this invitation back.</source>
        <translation>Późniejsze zdarzenie w tej samej rozmowie lub zamówieniu cofnęło to zaproszenie.</translation>
    </message>
    <message>
        <source>A later event about the same conversation or order (%1) took this invitation back.</source>
        <extracomment>%1 the number of an event, #1482</extracomment>
        <translation>Późniejsze zdarzenie w tej samej rozmowie lub zamówieniu (%1) cofnęło to zaproszenie.</translation>
    </message>
    <message>
        <source>The person has not agreed to be asked (“%1” is empty), so nothing is sent.</source>
        <extracomment>%1 the name of a field</extracomment>
        <translation>Ta osoba nie zgodziła się na pytania (pole „%1” jest puste), więc nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>The person has not agreed to be asked (“%1” is “%2”), so nothing is sent.</source>
        <extracomment>%1 the name of a field, %2 its value</extracomment>
        <translation>Ta osoba nie zgodziła się na pytania (pole „%1” ma wartość „%2”), więc nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>If the field says something else than you thought, choose another one in the automation, then choose “Run again”.</source>
        <translation>Jeśli to pole oznacza coś innego, wybierz w automatyzacji inne, a potem „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>The automation rehearses, but no address of the office is known to which its mails could go. Nothing is sent.</source>
        <translation>Automatyzacja jest w trybie próbnym, ale nie ma adresu biura, na który mogłyby iść wiadomości. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Enter a test address in the settings, then choose “Send now” under “Waiting”.</source>
        <translation>Wpisz w ustawieniach adres testowy, a potem wybierz „Wyślij teraz” na stronie „Czeka”.</translation>
    </message>
    <message>
        <source>Held because all sending is stopped. It was to leave on %1.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Wstrzymane, bo całe wysyłanie jest zatrzymane. Miało wyjść %1.</translation>
    </message>
    <message>
        <source>Held because all sending is stopped.</source>
        <translation>Wstrzymane, bo całe wysyłanie jest zatrzymane.</translation>
    </message>
    <message>
        <source>It goes on by itself when you start sending again, under “Waiting”.</source>
        <translation>Ruszy samo, gdy wznowisz wysyłanie na stronie „Czeka”.</translation>
    </message>
    <message>
        <source>Choose “Send now” under “Waiting” to send it, or “Cancel”.</source>
        <translation>Wybierz „Wyślij teraz” na stronie „Czeka”, aby wysłać, albo „Anuluj”.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Podanych danych nie można użyć.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Nie ma takiej pozycji.</translation>
    </message>
    <message>
        <source>This does not fit the present state any more.</source>
        <translation>To nie pasuje już do obecnego stanu.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>Odmówiono dostępu.</translation>
    </message>
    <message>
        <source>The data could not be read or written. Check whether the disk is full.</source>
        <translation>Nie udało się odczytać lub zapisać danych. Sprawdź, czy dysk nie jest pełny.</translation>
    </message>
    <message>
        <source>The other side could not be reached.</source>
        <translation>Nie udało się połączyć z drugą stroną.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>Druga strona odmówiła.</translation>
    </message>
    <message>
        <source>Another program is using this data folder.</source>
        <translation>Inny program używa tego folderu danych.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>To zostało anulowane.</translation>
    </message>
    <message>
        <source>This version cannot do that yet.</source>
        <translation>Ta wersja jeszcze tego nie obsługuje.</translation>
    </message>
    <message>
        <source>This did not work because of a fault in the program. The log file holds the details.</source>
        <translation>To się nie udało z powodu usterki programu. Szczegóły są w pliku dziennika.</translation>
    </message>
    <message>
        <source>%1 File: %2</source>
        <extracomment>%1 what went wrong, %2 the name of a file</extracomment>
        <translation>%1 Plik: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what went wrong, %2 the name of the thing it is about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Calls cannot be received at %1, port %2: another program uses this port. Close that program, or choose another port.</source>
        <extracomment>%1 an address, %2 a port number</extracomment>
        <translation>Nie można przyjmować wywołań pod adresem %1, port %2: tego portu używa inny program. Zamknij go albo wybierz inny port.</translation>
    </message>
    <message>
        <source>Calls cannot be received at %1, port %2: this computer does not allow it. Choose another address or port.</source>
        <translation>Nie można przyjmować wywołań pod adresem %1, port %2: ten komputer na to nie pozwala. Wybierz inny adres lub port.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program. Please update.</source>
        <translation>Bazę danych utworzyła nowsza wersja programu. Potrzebna jest aktualizacja.</translation>
    </message>
    <message>
        <source>%1 Folder: %2</source>
        <extracomment>%1 what went wrong, %2 a folder</extracomment>
        <translation>%1 Folder: %2</translation>
    </message>
</context>
<context>
    <name>RestDestination</name>
    <message>
        <source>Another system (REST)</source>
        <extracomment>a kind of connection: any system with an interface for programs</extracomment>
        <translation>Inny system (REST)</translation>
    </message>
    <message>
        <source>Call another system</source>
        <translation>Wywołaj inny system</translation>
    </message>
    <message>
        <source>For example create a ticket or a lead, or send the invitation through a tool of your own.</source>
        <translation>Na przykład utwórz zgłoszenie lub lead albo wyślij zaproszenie przez własne narzędzie.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>of an HTTP request: GET, POST …</extracomment>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Behind the address of the connection: /api/tickets</source>
        <translation>Za adresem połączenia: /api/tickets</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>The data are</source>
        <translation>Dane to</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>formularz</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>zwykły tekst</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>The person is asked something by it</source>
        <translation>To wywołanie o coś pyta tę osobę</translation>
    </message>
    <message>
        <source>Then opt-outs and the rest period count. Take it away for a ticket or a lead.</source>
        <translation>Wtedy liczą się rezygnacje i okres karencji. Odznacz, jeśli to zgłoszenie lub lead.</translation>
    </message>
    <message>
        <source>Address of the system</source>
        <translation>Adres systemu</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Header that carries the key</source>
        <translation>Nagłówek z kluczem</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Klucz lub token</translation>
    </message>
    <message>
        <source>without login</source>
        <translation>bez logowania</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>nazwa użytkownika i hasło</translation>
    </message>
    <message>
        <source>key or token (Bearer)</source>
        <extracomment>a way to prove who calls: &quot;Authorization: Bearer …&quot;</extracomment>
        <translation>klucz lub token (Bearer)</translation>
    </message>
    <message>
        <source>key in a header of its own</source>
        <translation>klucz w osobnym nagłówku</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The whole address: https://… It may stay empty when you choose an account: then the account&apos;s address counts, with the path below.</source>
        <translation>Cały adres: https://… Może zostać pusty, gdy wybierzesz konto: wtedy liczy się adres konta ze ścieżką poniżej.</translation>
    </message>
    <message>
        <source>It has worked when</source>
        <translation>Udało się, gdy</translation>
    </message>
    <message>
        <source>Nothing here: every answer with a status from 200 to 299 counts as success.</source>
        <translation>Puste: każda odpowiedź ze statusem od 200 do 299 oznacza sukces.</translation>
    </message>
</context>
<context>
    <name>SendTwice</name>
    <message>
        <source>Send again</source>
        <translation>Wysłanie jeszcze raz</translation>
    </message>
    <message>
        <source>The mail may have been sent already. If you send it again, the person may get it twice.</source>
        <translation>Ta wiadomość mogła już zostać wysłana. Jeśli wyślesz ją jeszcze raz, ta osoba może dostać ją dwa razy.</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>&amp;Wyślij jeszcze raz</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Rejected at the door</source>
        <translation>Odrzucono na wejściu</translation>
    </message>
    <message>
        <source>Repeated by sender</source>
        <translation>Powtórzenie</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Nie spełnia warunków</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Karencja</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nie kontaktować</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Ponowienie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>The event is stored safely and will be looked at in a moment.</source>
        <translation>Zdarzenie jest bezpiecznie zapisane i zaraz zostanie rozpatrzone.</translation>
    </message>
    <message>
        <source>The call could not prove where it comes from, or its data could not be read.</source>
        <translation>Wywołanie nie potwierdziło swojego pochodzenia albo jego danych nie dało się odczytać.</translation>
    </message>
    <message>
        <source>The sender told us the same thing before. Nobody is asked a second time.</source>
        <translation>Nadawca przekazał już to samo wcześniej. Nikt nie zostanie zapytany drugi raz.</translation>
    </message>
    <message>
        <source>A condition of the automation is not met, so nothing is sent.</source>
        <translation>Warunek automatyzacji nie jest spełniony, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>This person was asked recently, so nothing is sent now.</source>
        <translation>Ta osoba dostała niedawno zaproszenie, więc teraz nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>This person must not be written to, so nothing is sent.</source>
        <translation>Do tej osoby nie wolno pisać, więc nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>An invitation is planned and leaves at the time shown.</source>
        <translation>Zaproszenie jest zaplanowane i zostanie wysłane w podanym czasie.</translation>
    </message>
    <message>
        <source>Kept, and nothing happens until you decide or switch the automation on.</source>
        <translation>Zachowane; nic się nie stanie do czasu decyzji lub włączenia automatyzacji.</translation>
    </message>
    <message>
        <source>The invitation is on its way to the mail server or platform.</source>
        <translation>Zaproszenie jest w drodze do serwera poczty lub platformy.</translation>
    </message>
    <message>
        <source>The last attempt did not work. The next one follows by itself.</source>
        <translation>Ostatnia próba się nie udała. Następna odbędzie się sama.</translation>
    </message>
    <message>
        <source>The mail server or platform has taken the invitation.</source>
        <translation>Serwer poczty lub platforma przyjęła zaproszenie.</translation>
    </message>
    <message>
        <source>The person has filled in the survey.</source>
        <translation>Ta osoba wypełniła ankietę.</translation>
    </message>
    <message>
        <source>What was asked for has been done. There was nothing to send.</source>
        <translation>Zlecona czynność została wykonana. Nie było nic do wysłania.</translation>
    </message>
    <message>
        <source>This cannot go on by itself. Nothing is lost; please decide.</source>
        <translation>Dalej potrzebna jest decyzja. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Somebody in the office cancelled it. Nothing is sent.</source>
        <translation>Ktoś w biurze to anulował. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>automation</comment>
        <extracomment>state of an automation</extracomment>
        <translation>Włączona</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>automation</comment>
        <extracomment>state of an automation</extracomment>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>automation</comment>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>automation</comment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <comment>automation</comment>
        <translation>Tryb próbny</translation>
    </message>
    <message>
        <source>Asks first</source>
        <comment>automation</comment>
        <translation>Pyta przed wysłaniem</translation>
    </message>
    <message>
        <source>Events are received and invitations leave.</source>
        <translation>Zdarzenia są przyjmowane, a zaproszenia wysyłane.</translation>
    </message>
    <message>
        <source>Events are received and kept, but nothing is sent.</source>
        <translation>Zdarzenia są przyjmowane i zachowywane, ale nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Events are kept and wait until the automation is switched on again.</source>
        <translation>Zdarzenia są zachowywane i czekają na ponowne włączenie automatyzacji.</translation>
    </message>
    <message>
        <source>Not finished yet. Events are kept, but nothing is sent.</source>
        <translation>Jeszcze niegotowa. Zdarzenia są zachowywane, ale nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Everything is tried out, but no customer gets a mail.</source>
        <translation>Wszystko jest wypróbowywane, ale żaden klient nie dostaje wiadomości.</translation>
    </message>
    <message>
        <source>Each invitation waits until you confirm it.</source>
        <translation>Każde zaproszenie czeka na potwierdzenie.</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message>
        <source>An event came in</source>
        <translation>Nadeszło zdarzenie</translation>
    </message>
    <message>
        <source>An invitation was sent, or another action done</source>
        <translation>Wysłano zaproszenie lub wykonano inną akcję</translation>
    </message>
    <message>
        <source>An invitation or another action failed</source>
        <translation>Zaproszenie lub inna akcja się nie powiodły</translation>
    </message>
    <message>
        <source>Somebody answered the survey</source>
        <translation>Ktoś odpowiedział na ankietę</translation>
    </message>
    <message>
        <source>A new person was added</source>
        <translation>Dodano nową osobę</translation>
    </message>
    <message>
        <source>A person&apos;s labels or data changed</source>
        <translation>Zmieniły się etykiety lub dane osoby</translation>
    </message>
    <message>
        <source>Somebody wants no more surveys</source>
        <translation>Ktoś nie chce więcej ankiet</translation>
    </message>
    <message>
        <source>An automation was switched off</source>
        <translation>Wyłączono automatyzację</translation>
    </message>
    <message>
        <source>An automation was switched on</source>
        <translation>Włączono automatyzację</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>everything that happens</source>
        <extracomment>what another system is told of</extracomment>
        <translation>wszystko, co się dzieje</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of events</source>
        <translation>
            <numerusform>%n rodzaj zdarzeń</numerusform>
            <numerusform>%n rodzaje zdarzeń</numerusform>
            <numerusform>%n rodzajów zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>a message to another system</extracomment>
        <translation>doręczono</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>a message to another system</extracomment>
        <translation>nie doręczono</translation>
    </message>
    <message>
        <source>is tried again</source>
        <extracomment>a message to another system</extracomment>
        <translation>będzie ponowione</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>a message to another system</extracomment>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>Answer %1 after %2 ms.</source>
        <extracomment>%1 a number such as 200, %2 a number</extracomment>
        <translation>Odpowiedź %1 po %2 ms.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <extracomment>%1 what the other system answered</extracomment>
        <translation>Treść odpowiedzi: „%1”</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>you chose it before</source>
        <translation>zostało już wcześniej wybrane</translation>
    </message>
    <message>
        <source>the other system uses it for something else</source>
        <translation>drugi system używa go do czegoś innego</translation>
    </message>
    <message>
        <source>the other system says that this is the customer’s address</source>
        <translation>drugi system podaje, że to adres klienta</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>what a value is</extracomment>
        <translation>tekst</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numer telefonu</translation>
    </message>
    <message>
        <source>language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adres strony</translation>
    </message>
    <message>
        <source>technical number</source>
        <translation>numer techniczny</translation>
    </message>
    <message>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>score</source>
        <translation>ocena</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>tak lub nie</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>text of a conversation</source>
        <translation>treść rozmowy</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>adres IP</translation>
    </message>
    <message>
        <source>PESEL number</source>
        <translation>numer PESEL</translation>
    </message>
    <message>
        <source>citizen service number (BSN)</source>
        <translation>holenderski numer obywatela (BSN)</translation>
    </message>
    <message>
        <source>bank account number</source>
        <translation>numer konta bankowego</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numer karty</translation>
    </message>
    <message>
        <source>password or key</source>
        <translation>hasło lub klucz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>sensitive data</source>
        <translation>dane wrażliwe</translation>
    </message>
    <message>
        <source>it looks like an e-mail address</source>
        <extracomment>a reason for a field, after &quot;because&quot;: &quot;it looks like an e-mail address and it stands under “contact”&quot;</extracomment>
        <translation>wygląda na adres e-mail</translation>
    </message>
    <message>
        <source>it looks like a telephone number</source>
        <translation>wygląda na numer telefonu</translation>
    </message>
    <message>
        <source>it looks like a language</source>
        <translation>wygląda na język</translation>
    </message>
    <message>
        <source>it looks like a time</source>
        <translation>wygląda na datę lub godzinę</translation>
    </message>
    <message>
        <source>it looks like a number</source>
        <translation>wygląda na liczbę</translation>
    </message>
    <message>
        <source>it looks like a score</source>
        <translation>wygląda na ocenę</translation>
    </message>
    <message>
        <source>it looks like yes or no</source>
        <translation>wygląda na „tak” lub „nie”</translation>
    </message>
    <message>
        <source>it looks like a technical number</source>
        <translation>wygląda na numer techniczny</translation>
    </message>
    <message>
        <source>it looks like a person’s name</source>
        <translation>wygląda na imię lub nazwisko</translation>
    </message>
    <message>
        <source>it is a short text</source>
        <translation>jest krótkim tekstem</translation>
    </message>
    <message>
        <source>it is called “%1”</source>
        <extracomment>of a field, after &quot;because&quot;; %1 is the name that the other system gives it</extracomment>
        <translation>nazywa się „%1”</translation>
    </message>
    <message>
        <source>it is marked as “%1”</source>
        <extracomment>of a person in the data, after &quot;because&quot;; %1 is a word such as &quot;user&quot; or &quot;lead&quot;</extracomment>
        <translation>jest oznaczone jako „%1”</translation>
    </message>
    <message>
        <source>it stands under “%1”</source>
        <extracomment>of a field, after &quot;because&quot;; %1 is the name of the group that it stands in</extracomment>
        <translation>jest w grupie „%1”</translation>
    </message>
    <message>
        <source>it only says whom a mail went to or came from (“%1”)</source>
        <extracomment>of a field, after &quot;because&quot;; %1 is a name such as &quot;cc&quot; or &quot;recipients&quot;</extracomment>
        <translation>mówi tylko, do kogo lub od kogo był e-mail („%1”)</translation>
    </message>
    <message>
        <source>it stands beside the customer’s e-mail address</source>
        <translation>jest obok adresu e-mail klienta</translation>
    </message>
    <message>
        <source>the other system describes it this way</source>
        <translation>tak opisuje je drugi system</translation>
    </message>
    <message>
        <source>We take the first word of the full name.</source>
        <translation>Wstawimy pierwsze słowo imienia i nazwiska.</translation>
    </message>
    <message>
        <source>We take the last word of the full name.</source>
        <translation>Wstawimy ostatnie słowo imienia i nazwiska.</translation>
    </message>
    <message>
        <source>it belongs to a colleague or a bot, not to the customer</source>
        <extracomment>of an e-mail address</extracomment>
        <translation>należy do pracownika lub bota, nie do klienta</translation>
    </message>
    <message>
        <source>it belongs to your own domain %1</source>
        <extracomment>of an e-mail address; %1 is the part after @</extracomment>
        <translation>należy do Twojej własnej domeny %1</translation>
    </message>
    <message>
        <source>it is an address that nobody reads</source>
        <translation>jest adresem, którego nikt nie czyta</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of several reasons; %1 may be several with commas</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>We suggest this field because %1.</source>
        <extracomment>of a field that is proposed; %1 one reason or several</extracomment>
        <translation>Proponujemy to pole, ponieważ %1.</translation>
    </message>
</context>
<context>
    <name>SurveyLinks</name>
    <message>
        <source>Paste the link of the survey.</source>
        <translation>Wklej link do ankiety.</translation>
    </message>
    <message>
        <source>There is no web address in this text. The link of a survey starts with https://.</source>
        <translation>W tym tekście nie ma adresu strony. Link do ankiety zaczyna się od https://.</translation>
    </message>
    <message>
        <source>Link to a survey</source>
        <extracomment>what a pasted web address is called when it belongs to no known survey tool</extracomment>
        <translation>Link do ankiety</translation>
    </message>
    <message>
        <source>This address cannot be read. Copy it once more, from its beginning to its end.</source>
        <translation>Tego adresu nie da się odczytać. Skopiuj go jeszcze raz, od początku do końca.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password before the @. Use the link that people are to open.</source>
        <translation>Adres zawiera nazwę użytkownika lub hasło przed znakiem @. Użyj linku, który mają otwierać odbiorcy.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>title of a part of a pasted link: the name of the computer it leads to</extracomment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <extracomment>title of a part of a pasted link: names in double braces that are filled for each person</extracomment>
        <translation>Pola do wypełnienia</translation>
    </message>
</context>
<context>
    <name>SurveylabDestination</name>
    <message>
        <source>Invite through SurveyLab</source>
        <translation>Zaproś przez SurveyLab</translation>
    </message>
    <message>
        <source>The customer is added to the survey&apos;s collector in SurveyLab, which sends the invitation. While the collector is off, the contact waits there.</source>
        <translation>Klient jest dodawany do kolektora ankiety w SurveyLab, a ten wysyła zaproszenie. Gdy kolektor jest wyłączony, kontakt tam czeka.</translation>
    </message>
    <message>
        <source>What SurveyLab gets</source>
        <translation>Co otrzymuje SurveyLab</translation>
    </message>
    <message>
        <source>the survey fields filled here</source>
        <translation>pola ankiety wypełnione tutaj</translation>
    </message>
    <message>
        <source>the incoming event, passed on as it came</source>
        <translation>zdarzenie przychodzące, przekazane bez zmian</translation>
    </message>
    <message>
        <source>Name of the system it came from</source>
        <translation>Nazwa systemu, z którego pochodzi</translation>
    </message>
    <message>
        <source>Only when the event is passed on; SurveyLab knows “intercom” and “livechat”. Empty: the system that the event comes from.</source>
        <translation>Tylko gdy przekazywane jest zdarzenie; SurveyLab zna „intercom” i „livechat”. Puste: system, z którego pochodzi zdarzenie.</translation>
    </message>
    <message>
        <source>Turn a collector of SurveyLab on</source>
        <translation>Włącz kolektor w SurveyLab</translation>
    </message>
    <message>
        <source>Contacts that wait in the collector get their invitations.</source>
        <translation>Kontakty czekające w kolektorze dostaną zaproszenia.</translation>
    </message>
    <message>
        <source>Turn a collector of SurveyLab off</source>
        <translation>Wyłącz kolektor w SurveyLab</translation>
    </message>
    <message>
        <source>Contacts wait in the collector until it is turned on.</source>
        <translation>Kontakty czekają w kolektorze, aż zostanie włączony.</translation>
    </message>
    <message>
        <source>Usually empty. SurveyLab knows “intercom” and “livechat”; try one of them if SurveyLab refuses without a name.</source>
        <translation>Zwykle puste. SurveyLab zna „intercom” i „livechat”; wpisz jedną z tych nazw, jeśli SurveyLab odmawia bez nazwy.</translation>
    </message>
    <message>
        <source>Collector in SurveyLab (cId)</source>
        <translation>Kolektor w SurveyLab (cId)</translation>
    </message>
    <message>
        <source>Empty: that of the survey chosen for this automation.</source>
        <translation>Puste: kolektor ankiety wybranej dla tej automatyzacji.</translation>
    </message>
</context>
<context>
    <name>SurveylabIncoming</name>
    <message>
        <source>Systems that can call SurveyLab&apos;s API link call yours: they add people to a collector and turn it on and off.</source>
        <translation>Systemy, które potrafią wywołać link API SurveyLab, mogą wywołać także Twój: dodają osoby do kolektora oraz włączają go i wyłączają.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>a secret that stands in a link</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodanie osoby</translation>
    </message>
    <message>
        <source>Turn the collector on</source>
        <translation>Włączenie kolektora</translation>
    </message>
    <message>
        <source>Turn the collector off</source>
        <translation>Wyłączenie kolektora</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>This automation is on</source>
        <translation>Ta automatyzacja jest włączona</translation>
    </message>
    <message>
        <source>This automation is paused</source>
        <translation>Ta automatyzacja jest wstrzymana</translation>
    </message>
    <message>
        <source>This automation asks before it sends</source>
        <translation>Ta automatyzacja pyta przed wysłaniem</translation>
    </message>
    <message>
        <source>This automation is off</source>
        <translation>Ta automatyzacja jest wyłączona</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>„%1” jest włączona.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting invitation(s) go on.</source>
        <translation>
            <numerusform>%n czekające zaproszenie rusza dalej.</numerusform>
            <numerusform>%n czekające zaproszenia ruszają dalej.</numerusform>
            <numerusform>%n czekających zaproszeń rusza dalej.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is off: its events are kept, nothing is sent.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>„%1” jest wyłączona: jej zdarzenia są zachowywane, nic nie jest wysyłane.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting invitation(s) are held until it is on again.</source>
        <translation>
            <numerusform>%n czekające zaproszenie jest wstrzymane do ponownego włączenia.</numerusform>
            <numerusform>%n czekające zaproszenia są wstrzymane do ponownego włączenia.</numerusform>
            <numerusform>%n czekających zaproszeń jest wstrzymanych do ponownego włączenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This automation rehearses</source>
        <translation>Ta automatyzacja jest w trybie próbnym</translation>
    </message>
    <message>
        <source>“%1” asks before each invitation.</source>
        <translation>„%1” pyta przed każdym zaproszeniem.</translation>
    </message>
    <message>
        <source>“%1” rehearses: no customer gets a mail.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>„%1” jest w trybie próbnym: żaden klient nie dostaje wiadomości.</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 &quot;Monday 6 April&quot;, %2 &quot;Easter Monday&quot;</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more holiday(s)</source>
        <extracomment>after some holidays with their names</extracomment>
        <translation>
            <numerusform>jeszcze %n dzień świąteczny</numerusform>
            <numerusform>jeszcze %n dni świąteczne</numerusform>
            <numerusform>jeszcze %n dni świątecznych</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count</source>
        <translation>soboty i niedziele się nie liczą</translation>
    </message>
    <message>
        <source>invitations only leave %1</source>
        <extracomment>%1 days, or days and hours: &quot;Mon–Fri&quot;, &quot;Mon–Fri 08:00–16:00&quot;</extracomment>
        <translation>zaproszenia wychodzą tylko %1</translation>
    </message>
    <message>
        <source>invitations only leave %1</source>
        <comment>hours</comment>
        <extracomment>%1 hours: &quot;08:00–16:00&quot;</extracomment>
        <translation>zaproszenia wychodzą tylko w godz. %1</translation>
    </message>
    <message>
        <source>Nothing would ever leave: choose at least one day for sending.</source>
        <translation>Nic by nigdy nie wyszło: wybierz przynajmniej jeden dzień wysyłki.</translation>
    </message>
    <message>
        <source>An event now (%1) leaves at once.</source>
        <extracomment>%1 &quot;Fri 3 April, 16:40&quot;</extracomment>
        <translation>Jeśli zdarzenie nadejdzie teraz (%1), zaproszenie wyjdzie od razu.</translation>
    </message>
    <message>
        <source>An event now (%1) leaves %2.</source>
        <extracomment>%1 &quot;Fri 3 April, 16:40&quot;, %2 &quot;Wed 8 April, 16:40&quot;</extracomment>
        <translation>Jeśli zdarzenie nadejdzie teraz (%1), zaproszenie wyjdzie %2.</translation>
    </message>
    <message>
        <source>An event now (%1) leaves %2: %3.</source>
        <extracomment>%1 &quot;Fri 3 April, 16:40&quot;, %2 &quot;Wed 8 April, 16:40&quot;, %3 reasons: &quot;Monday 6 April is Easter Monday&quot;</extracomment>
        <translation>Jeśli zdarzenie nadejdzie teraz (%1), zaproszenie wyjdzie %2: %3.</translation>
    </message>
    <message>
        <source>Everybody can be asked again at any time.</source>
        <translation>Każdą osobę można zapytać ponownie w dowolnej chwili.</translation>
    </message>
    <message>
        <source>Somebody asked on %1 is not asked again by this automation before %2.</source>
        <extracomment>%1 and %2 days: &quot;3 March&quot;</extracomment>
        <translation>Osoba zapytana %1 nie dostanie kolejnej ankiety z tej automatyzacji przed %2.</translation>
    </message>
    <message>
        <source>Somebody asked on %1 is not asked again before %2.</source>
        <extracomment>%1 and %2 days: &quot;3 March&quot;</extracomment>
        <translation>Osoba zapytana %1 nie dostanie kolejnej ankiety przed %2.</translation>
    </message>
    <message>
        <source>Somebody asked on %1 is not asked again by an automation of the group “%3” before %2.</source>
        <extracomment>%1 and %2 days: &quot;3 March&quot;, %3 the name of a group of automations</extracomment>
        <translation>Osoba zapytana %1 nie zostanie ponownie zapytana przez automatyzacje z grupy „%3” przed %2.</translation>
    </message>
</context>
<context>
    <name>TrialMail</name>
    <message>
        <source>This is a test mail. If you can read it, your mail account works.</source>
        <extracomment>%1 the name that the office gave to the mail account</extracomment>
        <translation>To jest wiadomość testowa. Jeśli ją czytasz, konto pocztowe działa.</translation>
    </message>
    <message>
        <source>This is a test mail. If you can read it, the mail account “%1” works.</source>
        <translation>To jest wiadomość testowa. Jeśli ją czytasz, konto pocztowe „%1” działa.</translation>
    </message>
    <message>
        <source>Test mail from Surveyhook</source>
        <translation>Wiadomość testowa z Surveyhook</translation>
    </message>
    <message>
        <source>Surveyhook sent it because somebody pressed the test button. You need not answer.</source>
        <translation>Surveyhook wysłał ją, ponieważ ktoś nacisnął przycisk testu. Nie trzeba odpowiadać.</translation>
    </message>
    <message>
        <source>[Trial] %1</source>
        <extracomment>before the subject of a mail: this invitation was sent to try an automation out; %1 the real subject</extracomment>
        <translation>[Próba] %1</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Port 25 is closed at most internet providers. Try 587 with STARTTLS or 465 with TLS, then test again.</source>
        <translation>Port 25 jest u większości dostawców internetu zamknięty. Spróbuj 587 ze STARTTLS albo 465 z TLS, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Check server and port. Usual pairs: 587 with STARTTLS, 465 with TLS. A firewall or the internet provider may also block the port.</source>
        <translation>Sprawdź serwer i port. Typowe pary: 587 ze STARTTLS, 465 z TLS. Port może też blokować zapora albo dostawca internetu.</translation>
    </message>
    <message>
        <source>Port 465 usually goes with TLS. Choose it, or check the name of the server, then test again.</source>
        <translation>Do portu 465 zwykle należy TLS. Wybierz je albo sprawdź nazwę serwera, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Port 587 usually goes with STARTTLS. Choose it, or check the name of the server, then test again.</source>
        <translation>Do portu 587 zwykle należy STARTTLS. Wybierz je albo sprawdź nazwę serwera, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Try another kind of encryption: usual pairs are 587 with STARTTLS and 465 with TLS. The name of the server must be the one its certificate was made for.</source>
        <translation>Spróbuj innego rodzaju szyfrowania: typowe pary to 587 ze STARTTLS i 465 z TLS. Nazwa serwera musi być ta sama, na którą wystawiono jego certyfikat.</translation>
    </message>
    <message>
        <source>Check how the name of the server is spelled, and whether this computer is on the internet. Your provider&apos;s help pages name the server for outgoing mail.</source>
        <translation>Sprawdź pisownię nazwy serwera oraz to, czy ten komputer ma internet. Serwer poczty wychodzącej podają strony pomocy dostawcy.</translation>
    </message>
    <message>
        <source>Usually the port is wrong or blocked by a firewall. Try 587 with STARTTLS or 465 with TLS, then test again.</source>
        <translation>Zwykle port jest niewłaściwy albo blokuje go zapora. Spróbuj 587 ze STARTTLS albo 465 z TLS, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Enter user name and password once more; the user name is mostly the whole e-mail address. Many providers want an app password, or the sign-in in the browser, instead of the ordinary password.</source>
        <translation>Wpisz nazwę użytkownika i hasło jeszcze raz; nazwa użytkownika to najczęściej cały adres e-mail. Wielu dostawców zamiast zwykłego hasła wymaga hasła aplikacji albo logowania w przeglądarce.</translation>
    </message>
    <message>
        <source>Enter the address that belongs to this account as the sender, then test again.</source>
        <translation>Jako nadawcę wpisz adres, który należy do tego konta, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Check the address that the test mail should go to.</source>
        <translation>Sprawdź adres, na który ma trafić wiadomość próbna.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then test again. If it stays, check port and encryption.</source>
        <translation>To często mija samo. Odczekaj kilka minut i wykonaj test ponownie. Jeśli się powtarza, sprawdź port i szyfrowanie.</translation>
    </message>
    <message>
        <source>Look into the mailbox whether the test mail is there. If it is, all is well; if not, test again.</source>
        <translation>Sprawdź w skrzynce, czy jest tam wiadomość próbna. Jeśli jest, wszystko w porządku; jeśli nie, wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>The details say why. Often a quota is used up: wait, or ask the provider, then test again.</source>
        <translation>Przyczynę podają szczegóły. Często wyczerpany jest limit: odczekaj albo zapytaj dostawcę, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Choose a mail account, then test again.</source>
        <translation>Wybierz konto pocztowe, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then test again.</source>
        <translation>Sprawdź, czy dysk nie jest pełny, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Name found</source>
        <extracomment>ticks of a test, in their order: the name of the mail server was found</extracomment>
        <translation>Znaleziono nazwę</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Zaszyfrowano</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Test mail accepted</source>
        <translation>Przyjęto wiadomość próbną</translation>
    </message>
    <message>
        <source>Event read</source>
        <extracomment>steps of a trial run, in their order</extracomment>
        <translation>Odczytano zdarzenie</translation>
    </message>
    <message>
        <source>Customer&apos;s data looked up</source>
        <translation>Dociągnięto dane klienta</translation>
    </message>
    <message>
        <source>Survey fields filled</source>
        <translation>Uzupełniono pola ankiety</translation>
    </message>
    <message>
        <source>Message written</source>
        <translation>Przygotowano wiadomość</translation>
    </message>
    <message>
        <source>Sent to your address</source>
        <translation>Wysłano na Twój adres</translation>
    </message>
    <message>
        <source>The name of the mail server is missing.</source>
        <translation>Brakuje nazwy serwera poczty.</translation>
    </message>
    <message>
        <source>The port of the mail server must be a number from 1 to 65535.</source>
        <translation>Port serwera poczty musi być liczbą od 1 do 65535.</translation>
    </message>
    <message>
        <source>The kind of encryption is not chosen.</source>
        <translation>Nie wybrano rodzaju szyfrowania.</translation>
    </message>
    <message>
        <source>The user name or the password is missing, or the kind of login does not go with them.</source>
        <translation>Brakuje nazwy użytkownika lub hasła albo nie pasuje do nich sposób logowania.</translation>
    </message>
    <message>
        <source>The sender is missing or is not a complete e-mail address.</source>
        <translation>Brakuje nadawcy albo nie jest to pełny adres e-mail.</translation>
    </message>
    <message>
        <source>If this event should count, change the condition. Or try another example.</source>
        <translation>Jeśli to zdarzenie ma się liczyć, zmień warunek. Możesz też wypróbować inny przykład.</translation>
    </message>
    <message>
        <source>A complete address has a name, an @ and a domain: ewa@firma.example.</source>
        <translation>Pełny adres ma nazwę, znak @ i domenę: ewa@firma.example.</translation>
    </message>
    <message>
        <source>Choose another field, or say what stands there when it is empty.</source>
        <translation>Wybierz inne pole albo określ, co tam wpisać, gdy jest puste.</translation>
    </message>
    <message>
        <source>Correct the name in the message, or fill it in the automation.</source>
        <translation>Popraw nazwę w wiadomości albo uzupełnij ją w automatyzacji.</translation>
    </message>
    <message>
        <source>Choose a message, or add its text in this language.</source>
        <translation>Wybierz wiadomość albo dodaj jej tekst w tym języku.</translation>
    </message>
    <message>
        <source>Update the program, or change the automation.</source>
        <translation>Zaktualizuj program albo zmień automatyzację.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then try again.</source>
        <translation>To często mija samo. Odczekaj kilka minut i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check the connection of the look-up: its address and its access token.</source>
        <translation>Sprawdź połączenie do dociągania danych: adres i token dostępu.</translation>
    </message>
    <message>
        <source>Complete the account, then test again.</source>
        <translation>Uzupełnij konto, a potem wykonaj test ponownie.</translation>
    </message>
    <message>
        <source>Press “Sign in…” and allow Surveyhook to send mail, then test again.</source>
        <translation>Naciśnij „Zaloguj się…” i pozwól programowi Surveyhook wysyłać pocztę, potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Compare client ID and client secret with those at the provider, then test again.</source>
        <translation>Porównaj identyfikator i klucz klienta z tymi u dostawcy, potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet, then test again.</source>
        <translation>Sprawdź, czy ten komputer ma połączenie z internetem, potem sprawdź konto ponownie.</translation>
    </message>
    <message>
        <source>Sign in again, then test again.</source>
        <translation>Zaloguj się ponownie, potem sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>Port and encryption go together. Check the name of the server: it must be the one its certificate was made for. Then test again.</source>
        <translation>Port i szyfrowanie do siebie pasują. Sprawdź nazwę serwera: musi być taka jak w jego certyfikacie. Potem przetestuj ponownie.</translation>
    </message>
    <message>
        <source>A condition of the automation is not met.</source>
        <translation>Warunek automatyzacji nie jest spełniony.</translation>
    </message>
    <message>
        <source>A condition is not met: %1.</source>
        <extracomment>%1 a condition and what it met: &quot;channel is one of CHAT, CALL: it was SMS&quot;</extracomment>
        <translation>Warunek nie jest spełniony: %1.</translation>
    </message>
    <message>
        <source>This example holds no customer&apos;s address (looked for in “%1”).</source>
        <extracomment>%1 the path of a field</extracomment>
        <translation>W tym przykładzie nie ma adresu klienta (szukano w „%1”).</translation>
    </message>
    <message>
        <source>“%1” is not a complete e-mail address.</source>
        <translation>„%1” nie jest pełnym adresem e-mail.</translation>
    </message>
    <message>
        <source>The look-up “%1” found nobody.</source>
        <translation>Dociąganie danych „%1” nikogo nie znalazło.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that this person does not want mail.</source>
        <translation>Dociąganie danych „%1” mówi, że ta osoba nie chce wiadomości.</translation>
    </message>
    <message>
        <source>The look-up “%1” says that mail to this person comes back.</source>
        <translation>Dociąganie danych „%1” mówi, że wiadomości do tej osoby wracają.</translation>
    </message>
    <message>
        <source>The example does not say whom the look-up “%1” should ask for.</source>
        <translation>Przykład nie mówi, o kogo ma zapytać dociąganie danych „%1”.</translation>
    </message>
    <message>
        <source>The look-up “%1” found the person, but without an e-mail address.</source>
        <translation>Dociąganie danych „%1” znalazło osobę, ale bez adresu e-mail.</translation>
    </message>
    <message>
        <source>Conditions checked</source>
        <translation>Warunki sprawdzone</translation>
    </message>
    <message>
        <source>Address answers</source>
        <extracomment>ticks of the check of an account at a platform, in their order
----------
ticks of the check of our public address, in their order</extracomment>
        <translation>Adres odpowiada</translation>
    </message>
    <message>
        <source>Login accepted</source>
        <translation>Logowanie przyjęte</translation>
    </message>
    <message>
        <source>The call arrives here</source>
        <translation>Wywołanie dociera tutaj</translation>
    </message>
    <message>
        <source>Call put together</source>
        <extracomment>ticks of trying a call to another system, in their order</extracomment>
        <translation>Wywołanie przygotowane</translation>
    </message>
    <message>
        <source>Accepted by the other system</source>
        <translation>Przyjęte przez drugi system</translation>
    </message>
    <message>
        <source>Check whether this computer is on the internet, and how the address is spelled.</source>
        <translation>Sprawdź, czy ten komputer ma połączenie z internetem i czy adres jest dobrze wpisany.</translation>
    </message>
    <message>
        <source>Look in the other system whether the call arrived before you try it once more.</source>
        <translation>Zanim spróbujesz jeszcze raz, sprawdź w drugim systemie, czy wywołanie dotarło.</translation>
    </message>
    <message>
        <source>Check the key, or the user name and the password, and try it once more.</source>
        <translation>Sprawdź klucz albo nazwę użytkownika i hasło, a potem spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This often passes by itself. Wait a few minutes, then try it once more.</source>
        <translation>To często mija samo. Odczekaj kilka minut i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Raise the limit of the account in the other system, or wait until it begins anew.</source>
        <translation>Zwiększ limit konta w drugim systemie albo poczekaj, aż zacznie się liczyć od nowa.</translation>
    </message>
    <message>
        <source>Add this respondent in the other system, or choose another example.</source>
        <translation>Dodaj tego respondenta w drugim systemie albo wybierz inny przykład.</translation>
    </message>
    <message>
        <source>Choose a field of the event in its place.</source>
        <translation>Wybierz w tym miejscu pole zdarzenia.</translation>
    </message>
    <message>
        <source>Compare the fields with what the other system expects, correct them, and try it once more.</source>
        <translation>Porównaj pola z tym, czego oczekuje drugi system, popraw je i spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n automatyzację</numerusform>
            <numerusform>%n automatyzacje</numerusform>
            <numerusform>%n automatyzacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n wiadomość</numerusform>
            <numerusform>%n wiadomości</numerusform>
            <numerusform>%n wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <comment>used by</comment>
        <translation>
            <numerusform>%n ankietę</numerusform>
            <numerusform>%n ankiety</numerusform>
            <numerusform>%n ankiet</numerusform>
        </translation>
    </message>
    <message>
        <source>the notices to you</source>
        <comment>used by</comment>
        <translation>powiadomienia do Ciebie</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Jeszcze nieużywane</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <extracomment>%1 such as &quot;2 automations, 1 message&quot;</extracomment>
        <translation>Używane przez %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>“%1” is still used by %2. Nothing was deleted. Choose something else there first.</source>
        <extracomment>%1 a name, %2 names of automations and messages</extracomment>
        <translation>„%1” jest jeszcze używane przez %2. Niczego nie usunięto. Najpierw wybierz tam coś innego.</translation>
    </message>
</context>
<context>
    <name>WebankietaDestination</name>
    <message>
        <source>Number of the mail template</source>
        <translation>Numer szablonu wiadomości</translation>
    </message>
    <message>
        <source>In Webankieta: the ID beside the template of the invitation.</source>
        <translation>W Webankiecie: ID obok szablonu zaproszenia.</translation>
    </message>
    <message>
        <source>Webankieta waits (minutes)</source>
        <translation>Webankieta czeka (minuty)</translation>
    </message>
    <message>
        <source>On top of the delay of this automation. Webankieta counts in minutes.</source>
        <translation>Dodatkowo do opóźnienia tej automatyzacji. Webankieta liczy w minutach.</translation>
    </message>
    <message>
        <source>Webankieta&apos;s footer under the invitation</source>
        <extracomment>an option of Webankieta: the text under the invitation that it adds by itself</extracomment>
        <translation>Stopka Webankiety pod zaproszeniem</translation>
    </message>
    <message>
        <source>Reminder after (hours)</source>
        <translation>Przypomnienie po (godziny)</translation>
    </message>
    <message>
        <source>Empty: no reminder.</source>
        <translation>Puste: bez przypomnienia.</translation>
    </message>
    <message>
        <source>Number of the reminder&apos;s template</source>
        <translation>Numer szablonu przypomnienia</translation>
    </message>
    <message>
        <source>Invite through Webankieta</source>
        <translation>Zaproś przez Webankietę</translation>
    </message>
    <message>
        <source>Webankieta adds the person to the survey and sends the invitation.</source>
        <translation>Webankieta dodaje osobę do ankiety i wysyła zaproszenie.</translation>
    </message>
    <message>
        <source>Invite a respondent whom Webankieta knows</source>
        <translation>Zaproś respondenta, którego Webankieta już zna</translation>
    </message>
    <message>
        <source>Webankieta sends the invitation to the respondent with this token.</source>
        <translation>Webankieta wysyła zaproszenie do respondenta z tym tokenem.</translation>
    </message>
    <message>
        <source>Add a respondent in Webankieta</source>
        <translation>Dodaj respondenta w Webankiecie</translation>
    </message>
    <message>
        <source>The person is added to the survey&apos;s list. No invitation is sent.</source>
        <translation>Osoba trafia na listę ankiety. Zaproszenie nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Change a respondent&apos;s labels in Webankieta</source>
        <translation>Zmień etykiety respondenta w Webankiecie</translation>
    </message>
    <message>
        <source>The labels filled here are changed. No invitation is sent.</source>
        <translation>Zmieniane są wypełnione tu etykiety. Zaproszenie nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Number of the survey in Webankieta</source>
        <translation>Numer ankiety w Webankiecie</translation>
    </message>
    <message>
        <source>Empty: that of the survey chosen for this automation.</source>
        <translation>Puste: numer ankiety wybranej dla tej automatyzacji.</translation>
    </message>
</context>
<context>
    <name>WebankietaIncoming</name>
    <message>
        <source>Systems that can call Webankieta call yours: they change labels, add people to a mailing list and order invitations.</source>
        <translation>Systemy, które potrafią wywołać Webankietę, mogą wywołać także Twój adres: zmieniają etykiety, dodają osoby do listy mailingowej i zlecają zaproszenia.</translation>
    </message>
    <message>
        <source>Change a person&apos;s labels</source>
        <translation>Zmiana etykiet osoby</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodanie osoby</translation>
    </message>
    <message>
        <source>Send an invitation</source>
        <translation>Wysłanie zaproszenia</translation>
    </message>
    <message>
        <source>Send an invitation to a token</source>
        <translation>Wysłanie zaproszenia do tokenu</translation>
    </message>
    <message>
        <source>Webankieta&apos;s RESThook: tell who has answered</source>
        <extracomment>&quot;RESThook&quot; is a setting in Webankieta</extracomment>
        <translation>RESThook Webankiety: informacja, kto odpowiedział</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>not on Polish holidays</source>
        <translation>oprócz świąt w Polsce</translation>
    </message>
    <message>
        <source>not on Dutch holidays</source>
        <translation>oprócz świąt w Holandii</translation>
    </message>
    <message>
        <source>not on Polish or Dutch holidays</source>
        <translation>oprócz świąt w Polsce i w Holandii</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>When invitations may leave.</extracomment>
        <translation>o każdej porze</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 a time of today, 14:05</extracomment>
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n dzień roboczy</numerusform>
            <numerusform>%n dni robocze</numerusform>
            <numerusform>%n dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>e-mail invitation</source>
        <translation>zaproszenie e-mailem</translation>
    </message>
    <message>
        <source>call to another system</source>
        <translation>wywołanie innego systemu</translation>
    </message>
    <message>
        <source>notice to another system</source>
        <translation>powiadomienie innego systemu</translation>
    </message>
    <message>
        <source>e-mail with a promo code</source>
        <translation>e-mail z kodem promocyjnym</translation>
    </message>
    <message>
        <source>%1 (Details: %2)</source>
        <extracomment>%1 a sentence, %2 the words of the other side (a mail server, a platform), quoted as they came</extracomment>
        <translation>%1 (Szczegóły: %2)</translation>
    </message>
    <message>
        <source>Something was noted here that this version cannot explain (%1).</source>
        <extracomment>%1 a short English code word</extracomment>
        <translation>Zapisano tu coś, czego ta wersja nie umie wyjaśnić (%1).</translation>
    </message>
    <message>
        <source>it was empty</source>
        <extracomment>what a field held when a condition looked at it</extracomment>
        <translation>było puste</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>było: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 a field, %2 &quot;is empty&quot;, %3 &quot;it was SMS&quot;</extracomment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 a field, %2 an operator such as &quot;is one of&quot;, %3 what was expected, %4 &quot;it was SMS&quot;</extracomment>
        <translation>%1 %2 %3 – %4</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>przyjęto</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>do ponowienia</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>niejasne</translation>
    </message>
    <message>
        <source>(unknown address)</source>
        <extracomment>stands where an e-mail address would stand</extracomment>
        <translation>(nieznany adres)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>stands where a value would stand</extracomment>
        <translation>(puste)</translation>
    </message>
</context>
<context>
    <name>surveyhook::AccountForm</name>
    <message>
        <source>other system</source>
        <translation>inny system</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 the title of a field in a form</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>zapisane, wpisz, by zmienić</translation>
    </message>
    <message>
        <source>The account works: %1 accepted the login.</source>
        <extracomment>%1 a system that customers are in: a chat, a CRM</extracomment>
        <translation>Konto działa: %1 – logowanie przyjęte.</translation>
    </message>
    <message>
        <source>This account belongs to the practice office: its answers are made up, nobody was asked.</source>
        <translation>To konto należy do biura ćwiczeniowego: odpowiedzi są zmyślone, nikogo nie zapytano.</translation>
    </message>
    <message>
        <source>The address answers. Whether the login is right could not be checked: for %1 we know no question that changes nothing and sends nothing. That shows with the first invitation.</source>
        <extracomment>%1 a survey tool or another system</extracomment>
        <translation>Adres odpowiada. Nie udało się sprawdzić, czy dane logowania są poprawne: dla %1 nie znamy pytania, które niczego nie zmienia i niczego nie wysyła. Okaże się to przy pierwszym zaproszeniu.</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Sprawdź konto</translation>
    </message>
    <message>
        <source>Asks one question that changes nothing. No invitation is sent.</source>
        <translation>Zadaje jedno pytanie, które niczego nie zmienia. Żadne zaproszenie nie zostanie wysłane.</translation>
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
        <translation>Co jeszcze ma się stać?</translation>
    </message>
    <message>
        <source>Further actions</source>
        <translation>Dalsze działania</translation>
    </message>
    <message>
        <source>Beside the invitation the same event can send another e-mail, give a promo code away, make a ticket in your help desk or tell another system. Each is sent on its own: if one does not work, the others still do.</source>
        <translation>Oprócz zaproszenia to samo zdarzenie może wysłać kolejny e-mail, dać kod promocyjny, założyć zgłoszenie w Twoim systemie obsługi albo powiadomić inny system. Każde działanie idzie osobno: gdy jedno się nie uda, inne działają dalej.</translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <extracomment>%1 the number of an action, %2 what it lacks, a sentence</extracomment>
        <translation>Działanie %1: %2</translation>
    </message>
    <message>
        <source>Send another e-mail</source>
        <translation>Wyślij jeszcze jeden e-mail</translation>
    </message>
    <message>
        <source>Send a promo code</source>
        <translation>Wyślij kod promocyjny</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action</comment>
        <extracomment>in a menu: %1 a system, %2 what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Dodanie działania</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Usunięcie działania</translation>
    </message>
    <message>
        <source>Move an action</source>
        <translation>Przesunięcie działania</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a number, %2 an action: &quot;2. Promo code: Thanks&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation>%1 – niekompletne</translation>
    </message>
    <message>
        <source>This is what the automation does first. It is set up in the step &lt;a href=&quot;%1&quot;&gt;Message&lt;/a&gt;. Add what else is to happen below the list.</source>
        <translation>To automatyzacja robi najpierw. Ustawia się to w kroku &lt;a href=&quot;%1&quot;&gt;Wiadomość&lt;/a&gt;. Co jeszcze ma się stać, dodaj pod listą.</translation>
    </message>
    <message>
        <source>Also do…</source>
        <translation>Zrób też…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Usuń to działanie</translation>
    </message>
    <message>
        <source>The automation does all of these for each event:</source>
        <translation>Automatyzacja robi to wszystko przy każdym zdarzeniu:</translation>
    </message>
</context>
<context>
    <name>surveyhook::AskingRules</name>
    <message>
        <source>no rest period</source>
        <translation>bez okresu karencji</translation>
    </message>
    <message numerus="yes">
        <source>at most once in %n day(s)</source>
        <translation>
            <numerusform>najwyżej raz na %n dzień</numerusform>
            <numerusform>najwyżej raz na %n dni</numerusform>
            <numerusform>najwyżej raz na %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rest period</source>
        <translation>Zmiana okresu karencji</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Zmiana grupy</translation>
    </message>
    <message>
        <source>Change what a later event does</source>
        <translation>Zmiana działania późniejszego zdarzenia</translation>
    </message>
    <message>
        <source>Give the group a name, or choose one.</source>
        <translation>Nadaj grupie nazwę albo wybierz istniejącą.</translation>
    </message>
    <message>
        <source>Choose the field in which people agree.</source>
        <translation>Wybierz pole, w którym zapisana jest zgoda.</translation>
    </message>
    <message>
        <source>Which field says that the person has agreed? It has to hold yes, true or 1.</source>
        <translation>Które pole mówi, że ta osoba wyraziła zgodę? Musi mieć wartość tak, true albo 1.</translation>
    </message>
    <message>
        <source>Change whose consent is needed</source>
        <translation>Zmiana wymaganej zgody</translation>
    </message>
    <message>
        <source>invitations of all automations</source>
        <translation>zaproszenia wszystkich automatyzacji</translation>
    </message>
    <message>
        <source>invitations of a group of automations</source>
        <translation>zaproszenia grupy automatyzacji</translation>
    </message>
    <message>
        <source>only invitations of this one</source>
        <translation>tylko zaproszenia tej automatyzacji</translation>
    </message>
    <message>
        <source>changes nothing: the first invitation stays</source>
        <translation>nic nie zmienia: zostaje pierwsze zaproszenie</translation>
    </message>
    <message>
        <source>starts the waiting anew</source>
        <translation>zaczyna czekanie od nowa</translation>
    </message>
    <message>
        <source>takes the invitation back</source>
        <translation>cofa zaproszenie</translation>
    </message>
    <message>
        <source>A conversation, ticket or order gets one invitation, whatever comes in about it later.</source>
        <translation>Rozmowa, zgłoszenie lub zamówienie dostaje jedno zaproszenie, cokolwiek przyjdzie później.</translation>
    </message>
    <message>
        <source>If the conversation is closed once more while the invitation waits, the time counts from the later closing.</source>
        <translation>Jeśli rozmowa zostanie zamknięta jeszcze raz, zanim zaproszenie wyjdzie, czas liczy się od późniejszego zamknięcia.</translation>
    </message>
    <message>
        <source>If the customer writes again while the invitation waits, it does not leave. Tick such events on the first page as well. One that meets the conditions waits in its place.</source>
        <translation>Jeśli klient odezwie się ponownie, zanim zaproszenie wyjdzie, nie zostanie ono wysłane. Zaznacz takie zdarzenia także na pierwszej stronie. Zdarzenie spełniające warunki czeka w jego miejsce.</translation>
    </message>
    <message>
        <source>Choose the field…</source>
        <translation>Wybierz pole…</translation>
    </message>
    <message>
        <source>Field of the consent: %1</source>
        <translation>Pole ze zgodą: %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationCommands</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of an automation; this is the name of its copy</extracomment>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>“%1” was made, as a draft.</source>
        <translation>Utworzono „%1” jako szkic.</translation>
    </message>
    <message>
        <source>“%1” was deleted. Its events stay in the history.</source>
        <translation>Usunięto „%1”. Zdarzenia pozostają w historii.</translation>
    </message>
    <message>
        <source>Export this automation</source>
        <translation>Eksport tej automatyzacji</translation>
    </message>
    <message>
        <source>Workspace files (*.json)</source>
        <translation>Pliki obszaru roboczego (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The automation was written to %1, without passwords and keys.</source>
        <translation>Automatyzację zapisano w pliku %1, bez haseł i kluczy.</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationModel</name>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>events of an automation since midnight</extracomment>
        <translation>
            <numerusform>%n dziś</numerusform>
            <numerusform>%n dziś</numerusform>
            <numerusform>%n dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n zdarzenie wymaga decyzji</numerusform>
            <numerusform>%n zdarzenia wymagają decyzji</numerusform>
            <numerusform>%n zdarzeń wymaga decyzji</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot run in this version</source>
        <translation>Nie działa w tej wersji</translation>
    </message>
    <message>
        <source>New automation</source>
        <extracomment>an automation that has no name yet</extracomment>
        <translation>Nowa automatyzacja</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 numbers: how far setting up has come</extracomment>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Last event: %1</source>
        <extracomment>%1 such as &quot;5 minutes ago&quot;</extracomment>
        <translation>Ostatnie zdarzenie: %1</translation>
    </message>
    <message>
        <source>Next invitation: %1</source>
        <extracomment>%1 a time: when the next invitation is sent</extracomment>
        <translation>Następne zaproszenie: %1</translation>
    </message>
    <message>
        <source>Changes are not applied yet</source>
        <translation>Zmiany nie zostały jeszcze zastosowane</translation>
    </message>
    <message>
        <source>Mails stay in the practice mailbox</source>
        <translation>Wiadomości zostają w skrzynce ćwiczeniowej</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationWindow</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>It cannot be switched over yet. Nothing was changed; this has to be mended first:</source>
        <translation>Nie można jeszcze zastosować. Niczego nie zmieniono; najpierw trzeba poprawić:</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Wcześniejsze wersje…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Your automation in one sentence</source>
        <translation>Twoja automatyzacja w jednym zdaniu</translation>
    </message>
    <message>
        <source>Saved as a draft. Continue from the list of automations.</source>
        <translation>Zapisano jako szkic. Można go dokończyć z listy automatyzacji.</translation>
    </message>
    <message>
        <source>New automation</source>
        <extracomment>title of a window; %1 the automation&apos;s name</extracomment>
        <translation>Nowa automatyzacja</translation>
    </message>
    <message>
        <source>%1 – automation</source>
        <translation>%1 – automatyzacja</translation>
    </message>
    <message>
        <source>Why do we ask this?</source>
        <translation>Dlaczego o to pytamy?</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 what would be undone: &quot;Change the name&quot;</extracomment>
        <translation>Cofnij: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again: %1 (Ctrl+Shift+Z)</source>
        <translation>Ponów: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z)</source>
        <translation>Ponów (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>how far a step is: it differs from what runs</extracomment>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>how far a step is: the one that is open</extracomment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>how far a step is</extracomment>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>how far a step is: it may be left out</extracomment>
        <translation>opcjonalne</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>First complete the steps above.</source>
        <translation>Najpierw trzeba ukończyć wcześniejsze kroki.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
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
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved as a draft. You can close the window at any time.</source>
        <translation>Zapisano jako szkic. Okno można zamknąć w każdej chwili.</translation>
    </message>
    <message>
        <source>The changes apply from now on.</source>
        <translation>Zmiany obowiązują od teraz.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet. What runs stays as it is until you apply them.</source>
        <translation>
            <numerusform>%n zmiana jeszcze nie obowiązuje. To, co działa, pozostaje bez zmian do czasu zastosowania.</numerusform>
            <numerusform>%n zmiany jeszcze nie obowiązują. To, co działa, pozostaje bez zmian do czasu zastosowania.</numerusform>
            <numerusform>%n zmian jeszcze nie obowiązuje. To, co działa, pozostaje bez zmian do czasu zastosowania.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <extracomment>in the list of what can be undone; %1 a time</extracomment>
        <translation>Przywróć wersję z %1</translation>
    </message>
    <message>
        <source>The automation is saved. Its events appear in the history.</source>
        <translation>Automatyzacja jest zapisana. Jej zdarzenia pojawią się w historii.</translation>
    </message>
    <message>
        <source>Everything is kept automatically. You can close the window at any time.</source>
        <translation>Wszystko zachowuje się samo. Okno można zamknąć w każdej chwili.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Ctrl+W or Esc</source>
        <translation>Ctrl+W lub Esc</translation>
    </message>
    <message>
        <source>Events that came meanwhile</source>
        <translation>Zdarzenia, które przyszły w międzyczasie</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>The last changes could not be saved. Close anyway and lose them?</source>
        <translation>Ostatnich zmian nie udało się zapisać. Zamknąć mimo to i je stracić?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Zamknij i strać je</translation>
    </message>
    <message>
        <source>Your changes are kept, but they do not apply yet.</source>
        <translation>Zmiany są zachowane, ale jeszcze nie obowiązują.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>how far a step is</extracomment>
        <translation>niepełne</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) arrived before the automation was switched on. Send invitations for them too?</source>
        <translation>
            <numerusform>%n zdarzenie przyszło, zanim automatyzacja została włączona. Wysłać zaproszenie także dla niego?</numerusform>
            <numerusform>%n zdarzenia przyszły, zanim automatyzacja została włączona. Wysłać zaproszenia także dla nich?</numerusform>
            <numerusform>%n zdarzeń przyszło, zanim automatyzacja została włączona. Wysłać zaproszenia także dla nich?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about: %1</source>
        <extracomment>%1 one or more e-mail addresses</extracomment>
        <translation>Dotyczą osób: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, send</source>
        <translation>&amp;Tak, wyślij</translation>
    </message>
    <message>
        <source>&amp;No, leave them in the history</source>
        <translation>&amp;Nie, zostaw je w historii</translation>
    </message>
</context>
<context>
    <name>surveyhook::AutomationsPage</name>
    <message>
        <source>Show the events of this automation in the history</source>
        <translation>Pokaż zdarzenia tej automatyzacji w historii</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatyzacje</translation>
    </message>
    <message>
        <source>I&amp;mport a workspace file…</source>
        <translation>&amp;Importuj plik obszaru roboczego…</translation>
    </message>
    <message>
        <source>Pla&amp;y the practice office…</source>
        <translation>U&amp;ruchom biuro ćwiczeniowe…</translation>
    </message>
    <message>
        <source>&amp;New automation…</source>
        <translation>&amp;Nowa automatyzacja…</translation>
    </message>
    <message>
        <source>Its event&amp;s</source>
        <translation>Jej z&amp;darzenia</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;likuj</translation>
    </message>
    <message>
        <source>Make a copy of it, to be changed</source>
        <translation>Utwórz kopię, którą można zmienić</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ek&amp;sportuj…</translation>
    </message>
    <message>
        <source>Write this automation to a file</source>
        <translation>Zapisz tę automatyzację w pliku</translation>
    </message>
    <message>
        <source>E&amp;arlier versions…</source>
        <translation>Wcześn&amp;iejsze wersje…</translation>
    </message>
    <message>
        <source>Look at what it was before, and bring it back</source>
        <translation>Zobacz wcześniejszy stan i przywróć go</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Us&amp;uń</translation>
    </message>
    <message>
        <source>Its events stay in the history; it can be undone</source>
        <translation>Zdarzenia pozostają w historii; można to cofnąć</translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s) with problems</source>
        <translation>
            <numerusform>%n automatyzacja z problemami</numerusform>
            <numerusform>%n automatyzacje z problemami</numerusform>
            <numerusform>%n automatyzacji z problemami</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Włą&amp;cz</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Wyłą&amp;cz</translation>
    </message>
    <message>
        <source>Let it send invitations</source>
        <translation>Pozwól jej wysyłać zaproszenia</translation>
    </message>
    <message>
        <source>Keep its events and send nothing</source>
        <translation>Zachowuj zdarzenia i nic nie wysyłaj</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Kontynuuj konfigurację</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Zmi&amp;eń…</translation>
    </message>
    <message>
        <source>There is no automation yet. Make your first one, or play the practice office to see how it works.</source>
        <translation>Nie ma jeszcze żadnej automatyzacji. Utwórz pierwszą albo uruchom biuro ćwiczeniowe, aby zobaczyć, jak to działa.</translation>
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
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1 answers</source>
        <extracomment>in the legend of a chart: a point made of few answers</extracomment>
        <translation>mniej niż %1 odpowiedzi</translation>
    </message>
    <message>
        <source>%1 answers or more</source>
        <extracomment>in the legend of a chart</extracomment>
        <translation>co najmniej %1 odpowiedzi</translation>
    </message>
    <message>
        <source>Would they recommend you? (NPS, −100 to 100)</source>
        <translation>Czy poleciliby Twoją firmę? (NPS, od −100 do 100)</translation>
    </message>
    <message>
        <source>Satisfied customers, in percent</source>
        <translation>Zadowoleni klienci, w procentach</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a score, %2 such as &quot;4 answers&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>would not</source>
        <extracomment>in the legend of a chart: people who would not recommend the company (0 to 6), who might, who would</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>niezdecydowani</translation>
    </message>
    <message>
        <source>would</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <extracomment>in the legend of a chart: customers who gave 1 or 2, 3, 4 or 5</extracomment>
        <translation>niezadowoleni</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>obojętni</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>zadowoleni</translation>
    </message>
    <message>
        <source>Answers from 0 to 10</source>
        <translation>Odpowiedzi od 0 do 10</translation>
    </message>
    <message>
        <source>Answers from 1 to 5</source>
        <translation>Odpowiedzi od 1 do 5</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardFile</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Answers (CSAT)</source>
        <translation>Odpowiedzi (CSAT)</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zadowoleni</translation>
    </message>
    <message>
        <source>Satisfied, %</source>
        <translation>Zadowoleni, %</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Gave %1</source>
        <extracomment>header of a column: %1 a score from 1 to 5; how many gave it</extracomment>
        <translation>Ocena %1</translation>
    </message>
    <message>
        <source>Answers (NPS)</source>
        <extracomment>promoters: people who gave 9 or 10 when asked whether they would recommend the company; detractors: 0 to 6</extracomment>
        <translation>Odpowiedzi (NPS)</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotorzy</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Krytycy</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>CSAT (1 to 5)</source>
        <translation>CSAT (od 1 do 5)</translation>
    </message>
    <message>
        <source>NPS (0 to 10)</source>
        <translation>NPS (od 0 do 10)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Satisfaction, %1</source>
        <extracomment>title of a picture: %1 a span of days</extracomment>
        <translation>Zadowolenie, %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardFilters</name>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ostatnie 90 dni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>a period with a first and a last day of one&apos;s own</extracomment>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>the chart shows days, weeks or months, as fits the period</extracomment>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>Ok&amp;res:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <extracomment>the last day of a period</extracomment>
        <translation>&amp;do:</translation>
    </message>
    <message>
        <source>Te&amp;am:</source>
        <translation>&amp;Zespół:</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Kanał:</translation>
    </message>
    <message>
        <source>&amp;Show by:</source>
        <extracomment>then &quot;Day&quot;, &quot;Week&quot;, &quot;Team&quot; …: what the chart and the table put beside each other</extracomment>
        <translation>&amp;Pokaż według:</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardModel</name>
    <message>
        <source>Satisfied</source>
        <extracomment>header of a column: share of satisfied customers</extracomment>
        <translation>Zadowoleni</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>header of a column: average of the answers 1 to 5</extracomment>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>header of a column: how many answers</extracomment>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Answers to NPS</source>
        <extracomment>header of a column: how many answers to the question whether one would recommend the company</extracomment>
        <translation>Odpowiedzi NPS</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardStart</name>
    <message>
        <source>No customer has answered yet</source>
        <translation>Żaden klient jeszcze nie odpowiedział</translation>
    </message>
    <message>
        <source>Here you will see how satisfied your customers are, as soon as one of these systems tells what they answered after a conversation:</source>
        <translation>Tutaj zobaczysz, jak zadowoleni są klienci, gdy tylko jeden z tych systemów przekaże, co odpowiedzieli po rozmowie:</translation>
    </message>
    <message>
        <source>%1: choose there to be told of %2</source>
        <extracomment>%1 a system such as Intercom; %2 what it has to tell, such as “A customer rated a conversation”</extracomment>
        <translation>%1: wybierz tam powiadomienia o zdarzeniu %2</translation>
    </message>
    <message>
        <source>First connect one of them: begin an automation with it, and copy the address that it shows into the system.</source>
        <translation>Najpierw połącz jeden z nich: rozpocznij od niego automatyzację i skopiuj adres, który ona pokaże, do tego systemu.</translation>
    </message>
    <message>
        <source>Your automations below are connected with such a system already. Open one to see its address and how the system is set up; every answer that comes there counts, also while the automation is paused.</source>
        <translation>Poniższe automatyzacje są już połączone z takim systemem. Otwórz jedną, aby zobaczyć jej adres i jak ustawić system; liczy się każda odpowiedź, która tam przyjdzie, także gdy automatyzacja jest wstrzymana.</translation>
    </message>
    <message>
        <source>Begin with %1…</source>
        <extracomment>a button: %1 a system such as Intercom</extracomment>
        <translation>Zacznij od %1…</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 what happens, in words; %2 how the system calls it</extracomment>
        <translation>„%1” (%2)</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardTiles</name>
    <message>
        <source>Satisfied customers (CSAT)</source>
        <translation>Zadowoleni klienci (CSAT)</translation>
    </message>
    <message>
        <source>Would they recommend you? (NPS)</source>
        <translation>Czy poleciliby Twoją firmę? (NPS)</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardWindow</name>
    <message>
        <source>Satisfaction</source>
        <translation>Zadowolenie</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Nobody answered in this period with what you have chosen above. Choose a longer period, or all teams and channels.</source>
        <translation>W tym okresie nikt nie odpowiedział przy tym, co wybrano powyżej. Wybierz dłuższy okres albo wszystkie zespoły i kanały.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Obrazy (*.png)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <extracomment>the name that a file is offered under, without its ending</extracomment>
        <translation>zadowolenie</translation>
    </message>
    <message>
        <source>The file was written: %1</source>
        <translation>Plik zapisano: %1</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabela (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Comments (CSV)…</source>
        <translation>&amp;Komentarze (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Obraz (PNG)…</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <extracomment>a tab: %1 how many comments there are</extracomment>
        <translation>Komentarze (%1)</translation>
    </message>
</context>
<context>
    <name>surveyhook::BoardWords</name>
    <message>
        <source>Without a team</source>
        <extracomment>answers of which the system did not say which team they belong to</extracomment>
        <translation>Bez zespołu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a system such as Intercom, %2 such as &quot;Team 814&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>a way in which customers reach the office</extracomment>
        <translation>Czat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Rozmowa wideo</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Aplikacja mobilna</translation>
    </message>
    <message>
        <source>Without a channel</source>
        <extracomment>answers of which the system did not say by which channel they came</extracomment>
        <translation>Bez kanału</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Nobody answered in this period.</source>
        <translation>W tym okresie nikt nie odpowiedział.</translation>
    </message>
    <message>
        <source>%1, on average %2 of 5</source>
        <extracomment>%1 a sentence such as &quot;45 answers&quot;; %2 a number such as 4.2</extracomment>
        <translation>%1, średnio %2 na 5</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 would recommend you, %3 would not</source>
        <extracomment>%1 such as &quot;45 answers&quot;; %2 and %3 numbers of people who would and who would not recommend the company</extracomment>
        <translation>%1: poleciłoby %2, nie poleciłoby %3</translation>
    </message>
    <message>
        <source>No answers to compare with (%1).</source>
        <extracomment>%1 a span of days</extracomment>
        <translation>Brak odpowiedzi do porównania (%1).</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Tak jak wcześniej</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than before</source>
        <translation>
            <numerusform>%n punkt więcej niż wcześniej</numerusform>
            <numerusform>%n punkty więcej niż wcześniej</numerusform>
            <numerusform>%n punktów więcej niż wcześniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than before</source>
        <translation>
            <numerusform>%n punkt mniej niż wcześniej</numerusform>
            <numerusform>%n punkty mniej niż wcześniej</numerusform>
            <numerusform>%n punktów mniej niż wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <extracomment>what changed, then the share in the period before: %1 such as 73%, %2 a span of days</extracomment>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>So few answers say little: one more can turn the figure.</source>
        <translation>Tak mało odpowiedzi niewiele mówi: jedna więcej może zmienić wynik.</translation>
    </message>
</context>
<context>
    <name>surveyhook::CallActionForm</name>
    <message>
        <source>Choose the account</source>
        <translation>Wybór konta</translation>
    </message>
    <message>
        <source>without an account</source>
        <translation>bez konta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze nie ma</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>a step of &quot;Undo&quot;; %1 the title of a field</extracomment>
        <translation>Zmiana pola „%1”</translation>
    </message>
    <message>
        <source>It has worked: the other system accepted the call.</source>
        <translation>Udało się: drugi system przyjął wywołanie.</translation>
    </message>
    <message>
        <source>This account belongs to the practice office: nobody was called.</source>
        <translation>To konto należy do biura ćwiczebnego: nikogo nie wywołano.</translation>
    </message>
    <message>
        <source>The answer had the status %1 and no text.</source>
        <extracomment>%1 the number by which a web server answers: 201</extracomment>
        <translation>Odpowiedź miała status %1 i żadnego tekstu.</translation>
    </message>
    <message>
        <source>The answer had the status %1 and this text:</source>
        <translation>Odpowiedź miała status %1 i taki tekst:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konta…</translation>
    </message>
    <message>
        <source>Opens “Connections”, where addresses and logins are kept</source>
        <translation>Otwiera „Połączenia”, gdzie są adresy i loginy</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>This really calls the other system, with the values of the example: a ticket or lead that it makes is there to be seen, and deleted, afterwards.</source>
        <translation>To naprawdę wywołuje drugi system, z wartościami przykładu: zgłoszenie lub lead, który powstanie, można tam potem zobaczyć i usunąć.</translation>
    </message>
    <message>
        <source>This did not work yet. Nobody was called.</source>
        <translation>To się jeszcze nie udało. Nikt nie został wywołany.</translation>
    </message>
    <message>
        <source>This did not work yet. The other system was not reached.</source>
        <translation>To się jeszcze nie udało. Drugi system nie został osiągnięty.</translation>
    </message>
    <message>
        <source>This did not work yet. The other system was really called: look there whether it has made something all the same.</source>
        <translation>To się jeszcze nie udało. Drugi system został naprawdę wywołany: sprawdź w nim, czy mimo to czegoś nie utworzył.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ChangeList</name>
    <message>
        <source>&amp;Adjust the value</source>
        <translation>Dopas&amp;uj wartość</translation>
    </message>
    <message>
        <source>Undo the last ad&amp;justment</source>
        <translation>Cofnij ostatnie dopaso&amp;wanie</translation>
    </message>
    <message>
        <source>without spaces around it</source>
        <translation>bez spacji na początku i na końcu</translation>
    </message>
    <message>
        <source>first word only</source>
        <translation>tylko pierwsze słowo</translation>
    </message>
    <message>
        <source>last word only</source>
        <translation>tylko ostatnie słowo</translation>
    </message>
    <message>
        <source>capital letters as in names</source>
        <translation>wielkie litery jak w imionach</translation>
    </message>
    <message>
        <source>all in capital letters</source>
        <translation>wszystko wielkimi literami</translation>
    </message>
    <message>
        <source>all in small letters</source>
        <translation>wszystko małymi literami</translation>
    </message>
    <message>
        <source>date as %1</source>
        <extracomment>%1: an example of a date in this form.</extracomment>
        <translation>data jako %1</translation>
    </message>
    <message>
        <source>phone number with %1</source>
        <extracomment>%1: +48 or +31</extracomment>
        <translation>numer telefonu z %1</translation>
    </message>
    <message numerus="yes">
        <source>replaced by a table (%n entry(ies))</source>
        <translation>
            <numerusform>zamiana według tabeli (%n wpis)</numerusform>
            <numerusform>zamiana według tabeli (%n wpisy)</numerusform>
            <numerusform>zamiana według tabeli (%n wpisów)</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by a table…</source>
        <translation>Zamień według tabeli…</translation>
    </message>
    <message>
        <source>Adjusted: %1</source>
        <extracomment>%1: a list of adjustments to a value: &quot;first word only, all in capital letters&quot;.</extracomment>
        <translation>Dopasowano: %1</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>„%1” zmienia się w „%2”</translation>
    </message>
</context>
<context>
    <name>surveyhook::CollectorForm</name>
    <message>
        <source>Survey:</source>
        <translation>Ankieta:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>On: invitations leave</source>
        <translation>Włączony: zaproszenia są wysyłane</translation>
    </message>
    <message>
        <source>Invites by:</source>
        <translation>Zaprasza przez:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Wiadomość:</translation>
    </message>
    <message>
        <source>Mail account:</source>
        <translation>Konto pocztowe:</translation>
    </message>
    <message>
        <source>Account that sends the SMS:</source>
        <translation>Konto, które wysyła SMS:</translation>
    </message>
    <message>
        <source>Path behind its address:</source>
        <translation>Ścieżka za jego adresem:</translation>
    </message>
    <message>
        <source>Data that it gets:</source>
        <translation>Dane, które otrzymuje:</translation>
    </message>
    <message>
        <source>Other systems call this collector at its API link:</source>
        <translation>Inne systemy wywołują ten kolektor pod jego linkiem API:</translation>
    </message>
    <message>
        <source>Called by:</source>
        <translation>Wywołuje go:</translation>
    </message>
    <message>
        <source>For:</source>
        <comment>what an address is for</comment>
        <translation>Służy do:</translation>
    </message>
    <message>
        <source>API link:</source>
        <translation>Link API:</translation>
    </message>
    <message>
        <source>Renew the API link…</source>
        <translation>Odnów link API…</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>None yet: choose one</source>
        <translation>Jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>the one that notices to you leave by</source>
        <translation>to, z którego wychodzą powiadomienia do Ciebie</translation>
    </message>
    <message>
        <source>Give the collector a name.</source>
        <translation>Nadaj kolektorowi nazwę.</translation>
    </message>
    <message>
        <source>Choose the account that sends the SMS.</source>
        <translation>Wybierz konto, które wysyła SMS.</translation>
    </message>
    <message>
        <source>Add the account that sends the SMS first: under “Connections”, as another system (REST).</source>
        <translation>Najpierw dodaj konto, które wysyła SMS: w „Połączeniach”, jako inny system (REST).</translation>
    </message>
    <message>
        <source>People who are added go through the automation “%1”: its filter, its delay, its message. What is chosen below does not count then.</source>
        <translation>Dodane osoby przechodzą przez automatyzację „%1”: jej filtr, opóźnienie i wiadomość. To, co wybrano poniżej, wtedy się nie liczy.</translation>
    </message>
    <message>
        <source>Choose a message: nobody can be added before.</source>
        <translation>Wybierz wiadomość: wcześniej nie można nikogo dodać.</translation>
    </message>
    <message>
        <source>Nobody waits here.</source>
        <translation>Nikt tu nie czeka.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) on the way.</source>
        <translation>
            <numerusform>%n zaproszenie w drodze.</numerusform>
            <numerusform>%n zaproszenia w drodze.</numerusform>
            <numerusform>%n zaproszeń w drodze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait until it is switched on.</source>
        <translation>
            <numerusform>%n osoba czeka, aż zostanie włączony.</numerusform>
            <numerusform>%n osoby czekają, aż zostanie włączony.</numerusform>
            <numerusform>%n osób czeka, aż zostanie włączony.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other systems cannot reach this link yet: it is valid on this computer only.</source>
        <translation>Inne systemy nie mogą jeszcze otworzyć tego linku: działa tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Ustaw adres publiczny</translation>
    </message>
    <message>
        <source>API link</source>
        <translation>Link API</translation>
    </message>
    <message>
        <source>The link needs a secret key, and there is none yet.</source>
        <translation>Link wymaga tajnego klucza, a jeszcze go nie ma.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Utwórz klucz</translation>
    </message>
    <message>
        <source>any system: e-mail and name stand in the call</source>
        <translation>dowolny system: e-mail i imię są w wywołaniu</translation>
    </message>
    <message>
        <source>Renew the API link?</source>
        <translation>Odnowić link API?</translation>
    </message>
    <message>
        <source>The secret key in it is made anew. All collectors share it: systems that call an old link get the answer 401 from then on, until you enter the new link there.</source>
        <translation>Tajny klucz w linku zostanie utworzony na nowo. Jest wspólny dla wszystkich kolektorów: systemy, które wywołują stary link, będą odtąd dostawać odpowiedź 401, dopóki nie wpiszesz tam nowego linku.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Odnów</translation>
    </message>
    <message>
        <source>a link given out by hand</source>
        <translation>link rozdawany ręcznie</translation>
    </message>
</context>
<context>
    <name>surveyhook::CollectorTab</name>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>a collector</extracomment>
        <translation>włączony</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączony</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a survey first</source>
        <translation>Najpierw dodaj ankietę</translation>
    </message>
    <message>
        <source>New collector</source>
        <translation>Nowy kolektor</translation>
    </message>
    <message>
        <source>Delete the collector “%1”?</source>
        <extracomment>%1 the name of a collector</extracomment>
        <translation>Usunąć kolektor „%1”?</translation>
    </message>
    <message>
        <source>Delete the collector?</source>
        <translation>Usunąć kolektor?</translation>
    </message>
    <message>
        <source>Nobody waits in it. Systems that call its link are turned away from then on.</source>
        <translation>Nikt w nim nie czeka. Systemy, które wywołują jego link, będą odtąd odrzucane.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait in it and will not be invited: %1. Systems that call its link are turned away from then on.</source>
        <extracomment>%1 e-mail addresses</extracomment>
        <translation>
            <numerusform>%n osoba czeka w nim i nie dostanie zaproszenia: %1. Systemy, które wywołują jego link, będą odtąd odrzucane.</numerusform>
            <numerusform>%n osoby czekają w nim i nie dostaną zaproszenia: %1. Systemy, które wywołują jego link, będą odtąd odrzucane.</numerusform>
            <numerusform>%n osób czeka w nim i nie dostanie zaproszenia: %1. Systemy, które wywołują jego link, będą odtąd odrzucane.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>The automation “%1” takes the people who are added to this collector. Change that first, then the collector can be deleted.</source>
        <translation>Automatyzacja „%1” przejmuje osoby dodawane do tego kolektora. Najpierw to zmień, potem kolektor da się usunąć.</translation>
    </message>
    <message>
        <source>Collectors of your surveys:</source>
        <translation>Kolektory Twoich ankiet:</translation>
    </message>
    <message>
        <source>Add a collector</source>
        <translation>Dodaj kolektor</translation>
    </message>
    <message>
        <source>There is no collector yet. To a collector other systems add people by a link, and it can be switched off while they wait. Press “Add a collector”.</source>
        <translation>Nie ma jeszcze kolektora. Do kolektora inne systemy dodają osoby za pomocą linku, a gdy jest wyłączony, osoby te czekają. Naciśnij „Dodaj kolektor”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::CommentModel</name>
    <message>
        <source>%1 of 5</source>
        <extracomment>%1 what a customer gave, of 5</extracomment>
        <translation>%1 na 5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <extracomment>%1 what a customer answered to the question whether to recommend, of 10</extracomment>
        <translation>NPS %1 na 10</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>header of a column: when a comment came</extracomment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>header of a column: what the customer gave</extracomment>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
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
        <translation>spełniony</translation>
    </message>
    <message>
        <source>met: it is %1</source>
        <translation>spełniony: jest %1</translation>
    </message>
    <message>
        <source>not met: it is empty</source>
        <translation>niespełniony: brak wartości</translation>
    </message>
    <message>
        <source>not met: it is %1</source>
        <translation>niespełniony: jest %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tygodnie</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>beside a choice of fields</extracomment>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>beside a choice of verbs: &quot;is&quot;, &quot;contains&quot;</extracomment>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>beside the value that a field must have</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>beside a choice of hours, days …</extracomment>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Usuń ten warunek</translation>
    </message>
</context>
<context>
    <name>surveyhook::ConnectPage</name>
    <message>
        <source>Start &amp;receiving</source>
        <translation>Rozpocznij odbie&amp;ranie</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Użyj tego</translation>
    </message>
    <message>
        <source>&amp;Go on without a test</source>
        <translation>Dalej be&amp;z testu</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Połącz i sprawdź</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>The other system has to know your address, and the calls have to prove that they come from it. A real event shows both at once, and its data serve as the example on the following pages.</source>
        <translation>Drugi system musi znać Twój adres, a przy każdym zdarzeniu musi być pewne, że naprawdę pochodzi z tego systemu. Prawdziwe zdarzenie pokazuje jedno i drugie, a jego dane służą za przykład na następnych stronach.</translation>
    </message>
    <message>
        <source>Paste the secret that %1 shows.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Wklej klucz, który pokazuje %1.</translation>
    </message>
    <message>
        <source>Wait for a test event, or press “Go on without a test”.</source>
        <translation>Poczekaj na zdarzenie testowe albo naciśnij „Dalej bez testu”.</translation>
    </message>
    <message>
        <source>Change how callers prove themselves</source>
        <extracomment>in the list of what can be undone: a secret, a user name or a password</extracomment>
        <translation>Zmień sposób potwierdzania tożsamości</translation>
    </message>
    <message>
        <source>Use the event as the example</source>
        <translation>Użyj zdarzenia jako przykładu</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Dalej bez testu</translation>
    </message>
    <message>
        <source>Surveyhook is not receiving at present: a test event would be lost.</source>
        <translation>Surveyhook teraz nie odbiera: zdarzenie testowe by przepadło.</translation>
    </message>
    <message>
        <source>Your address:</source>
        <translation>Twój adres:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nazwa użytkownika:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>Name of the header:</source>
        <translation>Nazwa nagłówka:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Klucz:</translation>
    </message>
    <message>
        <source>User name, if asked for:</source>
        <translation>Nazwa użytkownika, jeśli potrzebna:</translation>
    </message>
    <message>
        <source>Password, if asked for:</source>
        <translation>Hasło, jeśli potrzebne:</translation>
    </message>
    <message>
        <source>Secret from %1:</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Klucz systemu %1:</translation>
    </message>
    <message>
        <source>The address stays the same for testing and for real use.</source>
        <translation>Adres pozostaje ten sam do prób i do prawdziwej pracy.</translation>
    </message>
    <message>
        <source>Do this in the other system: %1</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Wykonaj to w drugim systemie: %1</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Do skopiowania</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>zdarzenie</translation>
    </message>
    <message>
        <source>An event has arrived.</source>
        <translation>Nadeszło zdarzenie.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>who sent an event</extracomment>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <extracomment>the person that an event is about</extracomment>
        <translation>Kogo dotyczy: %1</translation>
    </message>
    <message>
        <source>nobody with an e-mail address in it</source>
        <translation>nikogo z adresem e-mail</translation>
    </message>
    <message>
        <source>What: %1, %2</source>
        <extracomment>what has happened, and when</extracomment>
        <translation>Co: %1, %2</translation>
    </message>
    <message>
        <source>The connection works. Your conditions would stop this event: %1</source>
        <translation>Połączenie działa. Twoje warunki zatrzymałyby to zdarzenie: %1</translation>
    </message>
    <message>
        <source>Not receiving.</source>
        <translation>Nie odbiera.</translation>
    </message>
    <message>
        <source>Waiting for the first event: %1</source>
        <translation>Oczekiwanie na pierwsze zdarzenie: %1</translation>
    </message>
    <message>
        <source>Let something happen in %1 now that should start the automation.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Wywołaj teraz coś, co powinno uruchomić automatyzację (system: %1).</translation>
    </message>
    <message>
        <source>Nothing yet? The most likely reasons:</source>
        <translation>Jeszcze nic? Najbardziej prawdopodobne przyczyny:</translation>
    </message>
    <message>
        <source>The address cannot be reached from outside yet.</source>
        <translation>Adres nie jest jeszcze dostępny z zewnątrz.</translation>
    </message>
    <message>
        <source>The last step of the guide was not saved, or is not switched on.</source>
        <translation>Ostatni krok instrukcji nie został zapisany albo włączony.</translation>
    </message>
    <message>
        <source>What happened is not among the chosen events.</source>
        <translation>To, co się stało, nie należy do wybranych zdarzeń.</translation>
    </message>
    <message>
        <source>The address was not copied whole.</source>
        <translation>Adres nie został skopiowany w całości.</translation>
    </message>
    <message>
        <source>You can choose an example below or paste data instead.</source>
        <translation>Można też wybrać przykład poniżej albo wkleić dane.</translation>
    </message>
    <message>
        <source>You go on without a test. The first real event will show whether the connection works.</source>
        <translation>Dalej bez testu. Pierwsze prawdziwe zdarzenie pokaże, czy połączenie działa.</translation>
    </message>
    <message>
        <source>What else came to the address (%1)</source>
        <translation>Co jeszcze przyszło pod ten adres (%1)</translation>
    </message>
    <message>
        <source>%1 cannot reach this address yet: it is valid on this computer only. Ask whoever looks after your network under which address the office can be reached from outside; you can build on in the meantime.</source>
        <translation>%1 nie może jeszcze połączyć się z tym adresem: działa tylko na tym komputerze. Zapytaj osobę, która opiekuje się siecią, pod jakim adresem biuro jest dostępne z zewnątrz; w międzyczasie można pracować dalej.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Ustaw adres publiczny</translation>
    </message>
    <message>
        <source>This shows: a call from this computer is received, proven and understood. It does not show that %1 reaches you: no public address is set yet.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>To pokazuje, że zdarzenie z tego komputera jest odbierane, sprawdzane i rozumiane. Nie pokazuje, że %1 może się połączyć: nie ustawiono jeszcze adresu publicznego.</translation>
    </message>
    <message>
        <source>Connected. Event #%1 has arrived and is your example now.</source>
        <translation>Połączono. Nadeszło zdarzenie nr %1 i jest teraz przykładem.</translation>
    </message>
    <message>
        <source>Event #%1 has arrived and is your example now.</source>
        <translation>Nadeszło zdarzenie nr %1 i jest teraz przykładem.</translation>
    </message>
    <message>
        <source>The following pages show its values. Press “Next”.</source>
        <translation>Następne strony pokażą jego wartości. Naciśnij „Dalej”.</translation>
    </message>
    <message>
        <source>What arrives first becomes the example for the following pages by itself.</source>
        <translation>Pierwsze zdarzenie, które nadejdzie, samo stanie się przykładem na następnych stronach.</translation>
    </message>
    <message>
        <source>Press “Start receiving” above first.</source>
        <translation>Najpierw naciśnij powyżej „Rozpocznij odbieranie”.</translation>
    </message>
    <message>
        <source>Then let something happen in %1 that should start the automation.</source>
        <translation>Potem wywołaj coś, co powinno uruchomić automatyzację (system: %1).</translation>
    </message>
</context>
<context>
    <name>surveyhook::ConnectionsPage</name>
    <message>
        <source>Saved. The address has changed: type the password again.</source>
        <translation>Zapisano. Adres się zmienił: wpisz hasło jeszcze raz.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>practice mailbox</source>
        <translation>skrzynka ćwiczeniowa</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>konto pocztowe</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Konto pocztowe</translation>
    </message>
    <message>
        <source>Practice mailbox (sends nothing)</source>
        <translation>Skrzynka ćwiczeniowa (niczego nie wysyła)</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <translation>Skrzynka ćwiczeniowa</translation>
    </message>
    <message>
        <source>Your connections:</source>
        <translation>Twoje połączenia:</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Dodaj połączenie</translation>
    </message>
    <message>
        <source>There is no connection yet. Invitations leave by a mail account: press “Add a connection”.</source>
        <translation>Nie ma jeszcze połączenia. Zaproszenia wychodzą przez konto pocztowe: naciśnij „Dodaj połączenie”.</translation>
    </message>
    <message>
        <source>Mails to the practice mailbox stay on this computer: nobody gets them.</source>
        <translation>Wiadomości do skrzynki ćwiczeniowej zostają na tym komputerze: nikt ich nie dostaje.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Otwórz skrzynkę ćwiczeniową</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Incoming addresses</source>
        <translation>Adresy przychodzące</translation>
    </message>
    <message>
        <source>There is no address yet. Each automation gets one: set one up under “Automations”.</source>
        <translation>Nie ma jeszcze adresu. Każda automatyzacja ma swój: utwórz ją w „Automatyzacjach”.</translation>
    </message>
    <message>
        <source>Your addresses:</source>
        <translation>Twoje adresy:</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Kody promocyjne</translation>
    </message>
    <message>
        <source>Tell other systems</source>
        <translation>Powiadamianie innych systemów</translation>
    </message>
    <message>
        <source>no keys yet</source>
        <translation>jeszcze bez kluczy</translation>
    </message>
    <message>
        <source>Called as if you were:</source>
        <translation>Inni wywołują Cię jak:</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
</context>
<context>
    <name>surveyhook::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 what is copied: &quot;Address&quot;</extracomment>
        <translation>Kopiuj: %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::DataModel</name>
    <message>
        <source>Name</source>
        <extracomment>heading of a column: the name of a piece of data</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Data as they came</source>
        <translation>Dane w oryginalnej postaci</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
</context>
<context>
    <name>surveyhook::DesktopPresence</name>
    <message>
        <source>Surveyhook receives nothing</source>
        <translation>Surveyhook nic nie odbiera</translation>
    </message>
    <message>
        <source>Surveyhook needs you</source>
        <translation>Surveyhook czeka na decyzję</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need your decision. Open Surveyhook to see them.</source>
        <translation>
            <numerusform>%n zdarzenie wymaga decyzji. Otwórz Surveyhook, aby je zobaczyć.</numerusform>
            <numerusform>%n zdarzenia wymagają decyzji. Otwórz Surveyhook, aby je zobaczyć.</numerusform>
            <numerusform>%n zdarzeń wymaga decyzji. Otwórz Surveyhook, aby je zobaczyć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n zdarzenie wymaga decyzji</numerusform>
            <numerusform>%n zdarzenia wymagają decyzji</numerusform>
            <numerusform>%n zdarzeń wymaga decyzji</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveyhook goes on working</source>
        <translation>Surveyhook działa dalej</translation>
    </message>
    <message>
        <source>Without its window, Surveyhook goes on receiving and sending. The icon beside the clock opens the window again. To end the program, choose Quit.</source>
        <translation>Bez okna Surveyhook nadal odbiera i wysyła. Ikona obok zegara ponownie otwiera okno. Aby zakończyć program, wybierz Zakończ.</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Za&amp;mknij okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
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
        <translation>Pokaż %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Odnów klucze…</translation>
    </message>
    <message>
        <source>For the survey:</source>
        <translation>Dla ankiety:</translation>
    </message>
    <message>
        <source>For the collector:</source>
        <translation>Dla kolektora:</translation>
    </message>
    <message>
        <source>For the automation:</source>
        <translation>Dla automatyzacji:</translation>
    </message>
    <message>
        <source>There are no keys yet, so nobody can call here.</source>
        <translation>Nie ma jeszcze kluczy, więc nikt nie może tu wywołać.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Utwórz klucze</translation>
    </message>
    <message>
        <source>There is no survey yet. Add one under “Surveys and messages”.</source>
        <translation>Nie ma jeszcze ankiety. Dodaj ją w „Ankiety i wiadomości”.</translation>
    </message>
    <message>
        <source>There is no collector yet. Add one under “Surveys and messages”.</source>
        <translation>Nie ma jeszcze kolektora. Dodaj go w „Ankiety i wiadomości”.</translation>
    </message>
    <message>
        <source>There is no such automation yet. Set one up under “Automations”.</source>
        <translation>Nie ma jeszcze takiej automatyzacji. Przygotuj ją w „Automatyzacjach”.</translation>
    </message>
    <message>
        <source>This survey has no number yet by which it could be called.</source>
        <translation>Ta ankieta nie ma jeszcze numeru, pod którym można ją wywołać.</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Nadaj numer</translation>
    </message>
    <message>
        <source>Other systems cannot reach this yet: it is valid on this computer only.</source>
        <translation>Inne systemy jeszcze tu nie trafią: te adresy działają tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Ustaw adres publiczny</translation>
    </message>
    <message>
        <source>Renew the keys?</source>
        <translation>Odnowić klucze?</translation>
    </message>
    <message>
        <source>The secret parts of all addresses here are made anew. Systems that call the old ones get the answer 401 from then on, until you enter the new ones there.</source>
        <translation>Tajne części wszystkich tych adresów zostaną utworzone na nowo. Systemy, które wywołują stare, będą odtąd dostawać odpowiedź 401, dopóki nie wpiszesz tam nowych.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Odnów</translation>
    </message>
</context>
<context>
    <name>surveyhook::EditorSession</name>
    <message>
        <source>Discard the changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>surveyhook::EnalyzerPlatform</name>
    <message>
        <source>Where it asks for the address of the invitations, paste this one.</source>
        <translation>Tam, gdzie pyta o adres zaproszeń, wklej ten.</translation>
    </message>
    <message>
        <source>If it can sign in with a name and a password, paste this name.</source>
        <translation>Jeśli może się logować nazwą i hasłem, wklej tę nazwę.</translation>
    </message>
    <message>
        <source>Paste this password.</source>
        <translation>Wklej to hasło.</translation>
    </message>
    <message>
        <source>Let it send one respondent of your own. It appears here as the first incoming event.</source>
        <translation>Niech wyśle jednego Twojego respondenta. Pojawi się on tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Respondent&apos;s e-mail</source>
        <translation>E-mail respondenta</translation>
    </message>
    <message>
        <source>Respondent&apos;s first name</source>
        <translation>Imię respondenta</translation>
    </message>
    <message>
        <source>Respondent&apos;s last name</source>
        <translation>Nazwisko respondenta</translation>
    </message>
    <message>
        <source>Respondent&apos;s language</source>
        <translation>Język respondenta</translation>
    </message>
    <message>
        <source>One respondent</source>
        <translation>Jeden respondent</translation>
    </message>
    <message>
        <source>Two respondents</source>
        <translation>Dwóch respondentów</translation>
    </message>
    <message>
        <source>A respondent with background variables</source>
        <translation>Respondent ze zmiennymi dodatkowymi</translation>
    </message>
    <message>
        <source>Open the program that has sent its invitations through Enalyzer until now.</source>
        <translation>Otwórz program, który dotąd wysyłał zaproszenia przez Enalyzer.</translation>
    </message>
</context>
<context>
    <name>surveyhook::EnalyzerSurvey</name>
    <message>
        <source>This is a page of Enalyzer, not the address for invitations. In Enalyzer open Automations, add an incoming webhook and copy its whole address with the API key.</source>
        <translation>To strona Enalyzera, a nie adres do zaproszeń. W Enalyzerze otwórz Automations, dodaj incoming webhook i skopiuj jego cały adres z kluczem API.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Invite address</source>
        <translation>Adres Invite</translation>
    </message>
    <message>
        <source>In Enalyzer: the survey&apos;s Automation page, Invite. The key is part of the address.</source>
        <translation>W Enalyzerze: strona Automation ankiety, Invite. Klucz jest częścią adresu.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>POST, unless Enalyzer&apos;s screen names another.</source>
        <translation>POST, chyba że ekran Enalyzera podaje inną.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ErrorsPage</name>
    <message>
        <source>These people &amp;get a mail:</source>
        <translation>Te osoby dostaną w&amp;iadomość:</translation>
    </message>
    <message>
        <source>People who get a mail</source>
        <translation>Osoby, które dostaną wiadomość</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Another a&amp;ddress:</source>
        <translation>Kolejny &amp;adres:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>an address to a list</comment>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>When do they hear of it?</source>
        <translation>Kiedy się dowiadują?</translation>
    </message>
    <message>
        <source>At the &amp;first problem of a kind</source>
        <translation>Przy &amp;pierwszym problemie danego rodzaju</translation>
    </message>
    <message>
        <source>When it &amp;keeps failing (recommended)</source>
        <translation>Gdy próby &amp;ciągle się nie udają (zalecane)</translation>
    </message>
    <message>
        <source>Once a da&amp;y, everything together</source>
        <translation>&amp;Raz dziennie, wszystko razem</translation>
    </message>
    <message>
        <source>Does such a mail arrive?</source>
        <translation>Czy taka wiadomość dochodzi?</translation>
    </message>
    <message>
        <source>Send a &amp;test mail now</source>
        <translation>&amp;Wyślij wiadomość próbną</translation>
    </message>
    <message>
        <source>Changes here count at once, also for the automation that is running.</source>
        <translation>Zmiany na tej stronie działają od razu, także dla uruchomionej automatyzacji.</translation>
    </message>
    <message>
        <source>Switch on mails about problems</source>
        <translation>Włączenie wiadomości o problemach</translation>
    </message>
    <message>
        <source>Switch off mails about problems</source>
        <translation>Wyłączenie wiadomości o problemach</translation>
    </message>
    <message>
        <source>Change when mails about problems leave</source>
        <translation>Zmiana chwili wysyłania wiadomości o problemach</translation>
    </message>
    <message>
        <source>Who hears about problems?</source>
        <translation>Kto dowie się o problemach?</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>When a mail server refuses or a password has expired, nobody sits in front of this window. A short mail says what happened and what to do; nothing is lost meanwhile.</source>
        <translation>Gdy serwer poczty odmawia albo hasło wygasło, nikt nie siedzi przed tym oknem. Krótka wiadomość mówi, co się stało i co zrobić; w tym czasie nic nie ginie.</translation>
    </message>
    <message>
        <source>Add the address that you have typed, or empty the field.</source>
        <translation>Dodaj wpisany adres albo wyczyść pole.</translation>
    </message>
    <message>
        <source>Say who gets the mails about problems, or switch them off.</source>
        <translation>Podaj, kto dostaje wiadomości o problemach, albo je wyłącz.</translation>
    </message>
    <message>
        <source>Type an e-mail address first.</source>
        <translation>Najpierw wpisz adres e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It needs a name, @ and a domain, for example ewa@office.example.</source>
        <translation>To nie jest adres e-mail. Potrzebne są nazwa, @ i domena, na przykład ewa@office.example.</translation>
    </message>
    <message>
        <source>%1 gets the mails already.</source>
        <translation>%1 już dostaje te wiadomości.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodanie adresu %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usunięcie adresu %1</translation>
    </message>
    <message>
        <source>The mail server has taken the test mail for %1. Look into the mailbox.</source>
        <extracomment>%1 one or several e-mail addresses, with commas</extracomment>
        <translation>Serwer poczty przyjął wiadomość próbną do %1. Zajrzyj do skrzynki.</translation>
    </message>
    <message>
        <source>A mail leaves after the fourth attempt in vain, or at once when trying again cannot help.</source>
        <translation>Wiadomość wychodzi po czwartej nieudanej próbie albo od razu, gdy ponawianie nie może pomóc.</translation>
    </message>
    <message>
        <source>A mail leaves at the first attempt in vain, even if the next one may succeed.</source>
        <translation>Wiadomość wychodzi po pierwszej nieudanej próbie, nawet jeśli następna może się udać.</translation>
    </message>
    <message>
        <source>One mail a day with everything that went wrong; none on a day without problems.</source>
        <translation>Jedna wiadomość dziennie ze wszystkim, co poszło źle; w dniu bez problemów żadna.</translation>
    </message>
    <message>
        <source>Add an address first.</source>
        <translation>Najpierw dodaj adres.</translation>
    </message>
    <message>
        <source>A test mail goes to %1, through “%2”.</source>
        <extracomment>%1 one or several e-mail addresses, with commas; %2 the name of a mail account</extracomment>
        <translation>Wiadomość próbna trafi do %1 przez „%2”.</translation>
    </message>
    <message>
        <source>Send a &amp;mail when something goes wrong</source>
        <translation>Wyślij wiadomość, gdy coś pójdzie ni&amp;e tak</translation>
    </message>
    <message>
        <source>&amp;Sent from (for all automations):</source>
        <translation>Wy&amp;syłane z konta (dla wszystkich automatyzacji):</translation>
    </message>
    <message>
        <source>Choose the mail account that sends the mails about problems.</source>
        <translation>Wybierz konto pocztowe, z którego wychodzą wiadomości o problemach.</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <translation>Skrzynka ćwiczeniowa</translation>
    </message>
    <message>
        <source>Practice mailbox: nothing leaves this computer</source>
        <translation>Skrzynka ćwiczeniowa: nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>Mails about problems go into the practice mailbox: nobody gets them.</source>
        <translation>Wiadomości o problemach trafiają do skrzynki ćwiczeniowej: nikt ich nie dostaje.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Otwórz skrzynkę ćwiczeniową</translation>
    </message>
    <message>
        <source>Choose above which mail account sends these mails; until then problems show only in this program.</source>
        <translation>Wybierz powyżej konto pocztowe, z którego wychodzą te wiadomości; do tego czasu problemy widać tylko w tym programie.</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress:</source>
        <translation>&amp;Adres e-mail:</translation>
    </message>
</context>
<context>
    <name>surveyhook::ExportDialog</name>
    <message>
        <source>Export the workspace</source>
        <translation>Eksport obszaru roboczego</translation>
    </message>
    <message>
        <source>The workspace holds passwords and other secrets. What should happen to them in the file?</source>
        <translation>Obszar roboczy zawiera hasła i inne tajne dane. Co zrobić z nimi w pliku?</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Pomiń je</translation>
    </message>
    <message>
        <source>&amp;Include them, locked with a pass-phrase</source>
        <translation>&amp;Dołącz je, zaszyfrowane hasłem</translation>
    </message>
    <message>
        <source>&amp;Pass-phrase:</source>
        <translation>&amp;Hasło:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>P&amp;owtórz hasło:</translation>
    </message>
    <message>
        <source>Whoever imports the file enters the passwords again, or keeps those already there.</source>
        <translation>Przy imporcie hasła trzeba wpisać ponownie albo pozostaną te, które już są.</translation>
    </message>
    <message numerus="yes">
        <source>A pass-phrase of several words is easy to remember. It needs at least %n character(s).</source>
        <translation>
            <numerusform>Hasło z kilku słów łatwo zapamiętać. Musi mieć co najmniej %n znak.</numerusform>
            <numerusform>Hasło z kilku słów łatwo zapamiętać. Musi mieć co najmniej %n znaki.</numerusform>
            <numerusform>Hasło z kilku słów łatwo zapamiętać. Musi mieć co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two pass-phrases differ.</source>
        <translation>Hasła się różnią.</translation>
    </message>
    <message>
        <source>Nobody can open the secrets without this pass-phrase. Keep it apart from the file.</source>
        <translation>Bez tego hasła nikt nie odczyta tajnych danych. Przechowuj je osobno od pliku.</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldInsert</name>
    <message>
        <source>Another field of the event…</source>
        <translation>Inne pole zdarzenia…</translation>
    </message>
    <message>
        <source>Insert a field of the survey or of the event</source>
        <translation>Wstaw pole ankiety lub zdarzenia</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldListModel</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value in the example</source>
        <translation>Wartość w przykładzie</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldPicker</name>
    <message>
        <source>Choose a field</source>
        <translation>Wybór pola</translation>
    </message>
    <message>
        <source>&amp;Search for a name or a value:</source>
        <translation>&amp;Szukaj nazwy lub wartości:</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Pola zdarzenia</translation>
    </message>
    <message>
        <source>No field has this in its name or value.</source>
        <translation>Żadne pole nie ma tego w nazwie ani w wartości.</translation>
    </message>
</context>
<context>
    <name>surveyhook::FieldsPage</name>
    <message>
        <source>This is an example. It will be compared with the first real event.</source>
        <translation>To jest przykład. Zostanie porównany z pierwszym prawdziwym zdarzeniem.</translation>
    </message>
    <message>
        <source>No event and no example is there yet. Send a test event on the page “Connect”, or paste data that the other system sends.</source>
        <translation>Nie ma jeszcze zdarzenia ani przykładu. Wyślij zdarzenie testowe na stronie „Połączenie” albo wklej dane, które wysyła drugi system.</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Szukaj:</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Pola zdarzenia</translation>
    </message>
    <message>
        <source>Keep the &amp;usual fields</source>
        <translation>Zachowaj &amp;typowe pola</translation>
    </message>
    <message>
        <source>Keep &amp;all fields</source>
        <translation>Zachowaj wszyst&amp;kie pola</translation>
    </message>
    <message>
        <source>Which fields do we keep?</source>
        <translation>Które pola zachowujemy?</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Tick at least the field with the customer&apos;s e-mail address.</source>
        <translation>Zaznacz przynajmniej pole z adresem e-mail klienta.</translation>
    </message>
    <message>
        <source>Keep the usual fields</source>
        <translation>Zachowaj typowe pola</translation>
    </message>
    <message>
        <source>Keep all fields</source>
        <translation>Zachowaj wszystkie pola</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <extracomment>%1 a field</extracomment>
        <translation>Zachowaj „%1”</translation>
    </message>
    <message>
        <source>Do not keep “%1”</source>
        <translation>Nie zachowuj „%1”</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>sensitive: %1</source>
        <extracomment>%1 why a value is sensitive: &quot;PESEL number&quot;</extracomment>
        <translation>wrażliwe: %1</translation>
    </message>
    <message>
        <source>No field has this in its name, value or path.</source>
        <translation>Żadne pole nie ma tego w nazwie, wartości ani ścieżce.</translation>
    </message>
    <message>
        <source>An event brings more than a survey needs. Of a running automation&apos;s events only what has a tick is written to disk, and what Surveyhook itself needs; the rest cannot be lost, read by others or asked for later. Filters and survey fields can only use what is kept.</source>
        <translation>Zdarzenie przynosi więcej, niż potrzebuje ankieta. Ze zdarzeń działającej automatyzacji zapisuje się na dysku tylko to, co jest zaznaczone, i to, czego potrzebuje sam Surveyhook; reszta nie może zginąć, zostać odczytana przez innych ani być później żądana. Filtry i pola ankiety mogą używać tylko tego, co jest zachowane.</translation>
    </message>
    <message>
        <source>was not in the real event</source>
        <translation>nie było w prawdziwym zdarzeniu</translation>
    </message>
    <message>
        <source>Also kept, when an event has them</source>
        <extracomment>fields that an event did not have; they are stored when another event has them</extracomment>
        <translation>Zachowywane też, gdy zdarzenie je ma</translation>
    </message>
    <message>
        <source>%1 of %2 fields are kept. Fields without a tick are not stored.</source>
        <extracomment>%1 number of kept fields, %2 of all</extracomment>
        <translation>Zachowywane pola: %1 z %2. Pola bez zaznaczenia nie są zapisywane.</translation>
    </message>
    <message>
        <source>Stored all the same, because Surveyhook itself needs it: %1.</source>
        <extracomment>%1 names of fields, with commas</extracomment>
        <translation>Zapisywane mimo to, bo potrzebuje ich sam Surveyhook: %1.</translation>
    </message>
    <message>
        <source>Until the automation is finished, events at its address are stored whole, so that you can still tick fields of a real one; then what has no tick is deleted.</source>
        <translation>Dopóki automatyzacja nie jest gotowa, zdarzenia pod jej adresem są zapisywane w całości, aby można było jeszcze zaznaczyć pola prawdziwego zdarzenia; potem to, co nie jest zaznaczone, zostaje usunięte.</translation>
    </message>
    <message>
        <source>All other fields (%1 of %2 are kept)</source>
        <extracomment>fields of an event behind the usual ones, folded; %1 number of kept ones, %2 of all</extracomment>
        <translation>Wszystkie pozostałe pola (zachowane: %1 z %2)</translation>
    </message>
</context>
<context>
    <name>surveyhook::FiltersPage</name>
    <message>
        <source>No condition: every event starts this automation.</source>
        <translation>Brak warunków: każde zdarzenie uruchamia tę automatyzację.</translation>
    </message>
    <message>
        <source>An event passes &amp;if:</source>
        <translation>Zdarzenie przecho&amp;dzi, jeśli:</translation>
    </message>
    <message>
        <source>all of them are met</source>
        <translation>wszystkie są spełnione</translation>
    </message>
    <message>
        <source>one of them is met</source>
        <translation>jeden z nich jest spełniony</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Dodaj w&amp;arunek</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Dodaj &amp;grupę</translation>
    </message>
    <message>
        <source>Often used here:</source>
        <translation>Często używane:</translation>
    </message>
    <message>
        <source>These always apply and cannot be removed:</source>
        <translation>Te zasady obowiązują zawsze i nie można ich usunąć:</translation>
    </message>
    <message>
        <source>Choose how conditions combine</source>
        <translation>Wybierz, jak łączyć warunki</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Dodaj grupę</translation>
    </message>
    <message>
        <source>Only when …</source>
        <translation>Tylko gdy…</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Choose the field of each condition.</source>
        <translation>Wybierz pole w każdym warunku.</translation>
    </message>
    <message>
        <source>A condition needs the field “%1”, which is not kept. Tick it on the page “Fields”.</source>
        <translation>Warunek potrzebuje pola „%1”, które nie jest zachowywane. Zaznacz je na stronie „Pola”.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Dodaj warunek</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>Zmień warunek</translation>
    </message>
    <message>
        <source>Remove a condition</source>
        <translation>Usuń warunek</translation>
    </message>
    <message>
        <source>This group is met if:</source>
        <translation>Ta grupa jest spełniona, jeśli:</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Dodaj do grupy</translation>
    </message>
    <message>
        <source>This field is not kept.</source>
        <translation>To pole nie jest zachowywane.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an event, %2 &quot;passes&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>przechodzi</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>odpada</translation>
    </message>
    <message>
        <source>No event has come to this address yet.</source>
        <translation>Pod ten adres nie przyszło jeszcze żadne zdarzenie.</translation>
    </message>
    <message>
        <source>As soon as events have come, it says here how many of them would pass.</source>
        <translation>Gdy nadejdą zdarzenia, będzie tu widać, ile z nich by przeszło.</translation>
    </message>
    <message>
        <source>There is a valid e-mail address</source>
        <translation>Jest prawidłowy adres e-mail</translation>
    </message>
    <message>
        <source>It belongs to no employee, agent or bot, and not to your own domain</source>
        <translation>Nie należy do pracownika, konsultanta ani bota, ani do Twojej domeny</translation>
    </message>
    <message>
        <source>The person is not on the do-not-contact list</source>
        <translation>Osoby nie ma na liście „nie kontaktować”</translation>
    </message>
    <message>
        <source>It is no repeat, and the same conversation or order had no invitation yet</source>
        <translation>To nie powtórzenie, a ta sama rozmowa lub zamówienie nie miały jeszcze zaproszenia</translation>
    </message>
    <message>
        <source>Add: only when %1</source>
        <extracomment>%1 a condition, the end of a subordinate clause: &quot;“Channel” is “CHAT”&quot;; added by one click</extracomment>
        <translation>Dodaj: tylko gdy %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %n event(s)</source>
        <extracomment>put in behind &quot;2 of&quot;: &quot;2 of the last 5 events would pass&quot;</extracomment>
        <translation>
            <numerusform>%n ostatniego zdarzenia</numerusform>
            <numerusform>%n ostatnich zdarzeń</numerusform>
            <numerusform>%n ostatnich zdarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 would pass</source>
        <extracomment>%n events, %1 &quot;the last 5 events&quot;</extracomment>
        <translation>
            <numerusform>Przeszłoby %n z %1</numerusform>
            <numerusform>Przeszłyby %n z %1</numerusform>
            <numerusform>Przeszłoby %n z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every event is a reason to ask somebody. Without a condition every event starts this automation. What is filtered out stays in the history, with the condition that it did not meet. Other programs and their guides call such conditions a filter.</source>
        <translation>Nie każde zdarzenie jest powodem, by kogoś pytać. Bez warunku każde zdarzenie uruchamia tę automatyzację. To, co odpada, zostaje w historii razem z niespełnionym warunkiem. Inne programy i ich instrukcje nazywają takie warunki filtrem.</translation>
    </message>
</context>
<context>
    <name>surveyhook::FinishPage</name>
    <message>
        <source>Try it on yourself</source>
        <translation>Wypróbuj na sobie</translation>
    </message>
    <message>
        <source>Send the invitation to &amp;my address:</source>
        <translation>Wyślij zaproszenie na &amp;mój adres:</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>Wypróbu&amp;j teraz</translation>
    </message>
    <message>
        <source>What happens when you finish?</source>
        <translation>Co się stanie po zakończeniu?</translation>
    </message>
    <message>
        <source>Switch it &amp;on: from now on invitations are sent</source>
        <translation>Włącz&amp;ona: od teraz zaproszenia są wysyłane</translation>
    </message>
    <message>
        <source>Leave it o&amp;ff: events are kept, nothing is sent</source>
        <translation>W&amp;yłączona: zdarzenia są zachowywane, nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>Try it and switch it on</source>
        <translation>Wypróbuj i włącz</translation>
    </message>
    <message>
        <source>Try it, switch it on or off</source>
        <translation>Wypróbuj, włącz lub wyłącz</translation>
    </message>
    <message>
        <source>Trial and status</source>
        <translation>Próba i stan</translation>
    </message>
    <message>
        <source>A trial does everything that the automation does, with the example event, but the invitation comes to you. Nobody else gets anything, and the history stays as it is.</source>
        <translation>Próba robi wszystko to, co automatyzacja, na przykładowym zdarzeniu, ale zaproszenie trafia do Ciebie. Nikt inny niczego nie dostaje, a historia się nie zmienia.</translation>
    </message>
    <message>
        <source>Type your own e-mail address first; the invitation of the trial goes there.</source>
        <translation>Najpierw wpisz własny adres e-mail; tam trafi zaproszenie z próby.</translation>
    </message>
    <message>
        <source>Everything worked. The invitation is on its way to %1.</source>
        <translation>Wszystko działa. Zaproszenie jest w drodze do %1.</translation>
    </message>
    <message>
        <source>Switch the automation on</source>
        <translation>Włączenie automatyzacji</translation>
    </message>
    <message>
        <source>Leave the automation off</source>
        <translation>Pozostawienie automatyzacji wyłączonej</translation>
    </message>
    <message>
        <source>We take event #%1 as the example; waiting times are skipped.</source>
        <translation>Przykładem jest zdarzenie #%1; czas oczekiwania jest pomijany.</translation>
    </message>
    <message>
        <source>We take the made-up example; waiting times are skipped.</source>
        <translation>Przykładem są zmyślone dane; czas oczekiwania jest pomijany.</translation>
    </message>
    <message>
        <source>The switch acts at once; nothing has to be applied for it.</source>
        <translation>Przełącznik działa od razu; niczego nie trzeba zatwierdzać.</translation>
    </message>
    <message>
        <source>&amp;On: invitations are sent</source>
        <translation>&amp;Włączona: zaproszenia są wysyłane</translation>
    </message>
    <message>
        <source>O&amp;ff: events are kept; what waits is held</source>
        <translation>Wyłą&amp;czona: zdarzenia są zachowywane; co czeka, jest wstrzymane</translation>
    </message>
    <message>
        <source>The &amp;link in the invitation:</source>
        <translation>&amp;Link w zaproszeniu:</translation>
    </message>
    <message>
        <source>The mails go into the practice mailbox: nobody gets them, also when the automation is on. Choose a mail account on the page “Message” when it becomes serious.</source>
        <translation>Wiadomości trafiają do skrzynki ćwiczeniowej: nikt ich nie dostaje, także gdy automatyzacja jest włączona. Wybierz konto pocztowe na stronie „Wiadomość”, gdy mają wychodzić naprawdę.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Otwórz skrzynkę ćwiczeniową</translation>
    </message>
    <message>
        <source>The link in the invitation</source>
        <translation>Link w zaproszeniu</translation>
    </message>
    <message>
        <source>Switch it &amp;on: from now on invitations go into the practice mailbox</source>
        <extracomment>a radio button; &amp; marks its letter</extracomment>
        <translation>Włącz: od teraz zaproszenia trafiają d&amp;o skrzynki ćwiczeniowej</translation>
    </message>
    <message>
        <source>&amp;On: invitations go into the practice mailbox</source>
        <translation>&amp;Włączona: zaproszenia trafiają do skrzynki ćwiczeniowej</translation>
    </message>
    <message>
        <source>&amp;Ask me before each invitation: it waits under “Waiting” until you send it</source>
        <translation>&amp;Pytaj mnie przed każdym zaproszeniem: czeka na stronie „Czeka”, aż je wyślesz</translation>
    </message>
    <message>
        <source>&amp;Rehearse: mails come to your test address (set one in the settings first)</source>
        <extracomment>%1 an e-mail address of the office</extracomment>
        <translation>P&amp;róba: wiadomości przychodzą na adres testowy (najpierw wpisz go w ustawieniach)</translation>
    </message>
    <message>
        <source>&amp;Rehearse: mails come to %1 instead of the customers</source>
        <translation>P&amp;róba: wiadomości przychodzą na adres %1 zamiast do klientów</translation>
    </message>
</context>
<context>
    <name>surveyhook::FormatTools</name>
    <message>
        <source>To the survey</source>
        <translation>Do ankiety</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Otwórz ankietę</translation>
    </message>
    <message>
        <source>To opt out</source>
        <translation>Do rezygnacji</translation>
    </message>
    <message>
        <source>I do not want to get such mails</source>
        <translation>Nie chcę dostawać takich wiadomości</translation>
    </message>
    <message>
        <source>To a web page</source>
        <translation>Do strony internetowej</translation>
    </message>
</context>
<context>
    <name>surveyhook::GenericPlatform</name>
    <message>
        <source>Another system</source>
        <extracomment>any tool that can call a webhook</extracomment>
        <translation>Inny system</translation>
    </message>
    <message>
        <source>In the other system look for “webhook”, “HTTP request” or “notify a URL”.</source>
        <translation>W drugim systemie znajdź „webhook”, „żądanie HTTP” albo „powiadom adres URL”.</translation>
    </message>
    <message>
        <source>Paste this address there.</source>
        <translation>Wklej tam ten adres.</translation>
    </message>
    <message>
        <source>If you can choose, take the method POST and the format JSON. Forms, XML and plain links work as well.</source>
        <translation>Jeśli jest wybór, wskaż metodę POST i format JSON. Formularze, XML i zwykłe linki też działają.</translation>
    </message>
    <message>
        <source>If the system can add a header of its own, give it this name.</source>
        <translation>Jeśli system może dodać własny nagłówek, nadaj mu tę nazwę.</translation>
    </message>
    <message>
        <source>Paste this secret as the value of the header. Calls without it are then refused.</source>
        <translation>Wklej ten klucz jako wartość nagłówka. Wywołania bez niego będą odrzucane.</translation>
    </message>
    <message>
        <source>If the system asks for a user name and a password instead, enter them here first and copy them from here.</source>
        <translation>Jeśli zamiast tego system pyta o nazwę użytkownika i hasło, najpierw wpisz je tutaj, a potem stąd skopiuj.</translation>
    </message>
    <message>
        <source>Send a test call. It appears here as the first incoming event, and you choose the e-mail address in it.</source>
        <translation>Wyślij zdarzenie testowe. Pojawi się tutaj jako pierwsze zdarzenie przychodzące i będzie można wskazać w nim adres e-mail.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (order)</source>
        <translation>E-mail klienta (zamówienie)</translation>
    </message>
    <message>
        <source>First name (order)</source>
        <translation>Imię (zamówienie)</translation>
    </message>
    <message>
        <source>Last name (order)</source>
        <translation>Nazwisko (zamówienie)</translation>
    </message>
    <message>
        <source>Language (order)</source>
        <translation>Język (zamówienie)</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Stan zamówienia</translation>
    </message>
    <message>
        <source>Shop: an order was shipped</source>
        <translation>Sklep: zamówienie wysłane</translation>
    </message>
    <message>
        <source>Contact form on the web site</source>
        <translation>Formularz kontaktowy na stronie</translation>
    </message>
    <message>
        <source>Several visitors of one day in one call</source>
        <translation>Kilka osób z jednego dnia w jednym wywołaniu</translation>
    </message>
    <message>
        <source>Shop: only a colleague&apos;s address is in it</source>
        <translation>Sklep: w treści jest tylko adres pracownika</translation>
    </message>
    <message>
        <source>Shop: an order was shipped (XML)</source>
        <translation>Sklep: zamówienie wysłane (XML)</translation>
    </message>
</context>
<context>
    <name>surveyhook::HeadersEdit</name>
    <message>
        <source>Name</source>
        <extracomment>of a header of a call: &quot;Accept-Language&quot;</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryModel</name>
    <message>
        <source>No.</source>
        <extracomment>heading of a column: the number of an event</extracomment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatyzacja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n zdarzenie wymaga decyzji</numerusform>
            <numerusform>%n zdarzenia wymagają decyzji</numerusform>
            <numerusform>%n zdarzeń wymaga decyzji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryPane</name>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>&amp;Szukaj:</translation>
    </message>
    <message>
        <source>e-mail, name of the automation, or #12</source>
        <translation>e-mail, nazwa automatyzacji lub #12</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>Only events of: %1</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>Tylko zdarzenia automatyzacji: %1</translation>
    </message>
    <message>
        <source>Nothing yet. As soon as a system calls, its event appears here.</source>
        <translation>Jeszcze nic. Gdy tylko któryś system się odezwie, zdarzenie pojawi się tutaj.</translation>
    </message>
    <message>
        <source>No event fits the search.</source>
        <translation>Żadne zdarzenie nie pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>S&amp;tan:</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Pokaż wszyst&amp;kie</translation>
    </message>
</context>
<context>
    <name>surveyhook::HistoryView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>a button over the list: this many new events have come in above</extracomment>
        <translation>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest events</source>
        <translation>Pokaż najnowsze zdarzenia</translation>
    </message>
</context>
<context>
    <name>surveyhook::HomePage</name>
    <message>
        <source>Welcome to Surveyhook</source>
        <translation>Witamy w Surveyhook</translation>
    </message>
    <message>
        <source>Pla&amp;y the practice office…</source>
        <translation>U&amp;ruchom biuro ćwiczeniowe…</translation>
    </message>
    <message>
        <source>I&amp;mport a workspace file…</source>
        <translation>&amp;Importuj plik obszaru roboczego…</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>the first page of the window</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Something happens in a system you use, and the right person gets an invitation to your survey.</source>
        <translation>Coś dzieje się w używanym systemie, a właściwa osoba dostaje zaproszenie do ankiety.</translation>
    </message>
    <message>
        <source>Which system shall start your first automation?</source>
        <translation>Który system ma uruchamiać pierwszą automatyzację?</translation>
    </message>
    <message>
        <source>You can also play the practice office to see how it works, or import a workspace file.</source>
        <translation>Można też uruchomić biuro ćwiczeniowe, aby zobaczyć, jak to działa, albo zaimportować plik obszaru roboczego.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Co wymaga decyzji</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Co czeka</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>The last invitations</source>
        <translation>Ostatnie zaproszenia</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Twój adres</translation>
    </message>
    <message>
        <source>&amp;New automation…</source>
        <translation>&amp;Nowa automatyzacja…</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Jak wygląda sytuacja</translation>
    </message>
    <message>
        <source>How &amp;satisfied customers are…</source>
        <translation>Z&amp;adowolenie klientów…</translation>
    </message>
</context>
<context>
    <name>surveyhook::HomeWords</name>
    <message>
        <source>Start receiving</source>
        <translation>Rozpocznij odbieranie</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need you</source>
        <translation>
            <numerusform>%n zdarzenie wymaga decyzji</numerusform>
            <numerusform>%n zdarzenia wymagają decyzji</numerusform>
            <numerusform>%n zdarzeń wymaga decyzji</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Everything runs by itself.</source>
        <translation>Nic. Wszystko działa samo.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nic nie czeka na wysłanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) wait to be sent</source>
        <translation>
            <numerusform>%n zaproszenie czeka na wysłanie</numerusform>
            <numerusform>%n zaproszenia czekają na wysłanie</numerusform>
            <numerusform>%n zaproszeń czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one leaves %1, to %2.</source>
        <extracomment>%1 a time, %2 an e-mail address</extracomment>
        <translation>Następne wychodzi %1, do %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of an automation, %2 a number of events</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No event has come in since midnight.</source>
        <translation>Od północy nie przyszło żadne zdarzenie.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came in since midnight.</source>
        <translation>
            <numerusform>Od północy przyszło %n zdarzenie.</numerusform>
            <numerusform>Od północy przyszły %n zdarzenia.</numerusform>
            <numerusform>Od północy przyszło %n zdarzeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation has been sent yet.</source>
        <translation>Nie wysłano jeszcze żadnego zaproszenia.</translation>
    </message>
    <message>
        <source>Only programs on this computer can call: no public address is set.</source>
        <translation>Wywołać może tylko program na tym komputerze: nie ustawiono adresu publicznego.</translation>
    </message>
    <message>
        <source>Set it in the settings</source>
        <translation>Ustaw go w ustawieniach</translation>
    </message>
    <message>
        <source>Systems call you at %1.</source>
        <extracomment>%1 an address such as https://hooks.example.com</extracomment>
        <translation>Systemy wywołują adres %1.</translation>
    </message>
    <message>
        <source>Nobody answers there while receiving is stopped.</source>
        <translation>Dopóki odbieranie jest zatrzymane, nikt tam nie odpowiada.</translation>
    </message>
    <message>
        <source>You began to set up an automation for %1.</source>
        <extracomment>%1 a system such as a chat, %2 the name that an automation was given</extracomment>
        <translation>Zaczęto konfigurować automatyzację dla systemu %1.</translation>
    </message>
    <message>
        <source>You began to set up “%2” (%1).</source>
        <translation>Zaczęto konfigurować „%2” (%1).</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>link to an automation that is half set up</extracomment>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>surveyhook::HubspotPlatform</name>
    <message>
        <source>A contact was added</source>
        <translation>Dodano kontakt</translation>
    </message>
    <message>
        <source>A property of a contact changed</source>
        <translation>Zmieniła się właściwość kontaktu</translation>
    </message>
    <message>
        <source>A property of a deal changed, for example its stage</source>
        <translation>Zmieniła się właściwość transakcji, na przykład jej etap</translation>
    </message>
    <message>
        <source>A property of a ticket changed, for example to closed</source>
        <translation>Zmieniła się właściwość zgłoszenia, na przykład na zamknięte</translation>
    </message>
    <message>
        <source>Sign in to HubSpot&apos;s developer account and open your app, or make one.</source>
        <translation>Zaloguj się na konto deweloperskie HubSpot i otwórz swoją aplikację albo utwórz nową.</translation>
    </message>
    <message>
        <source>Open Webhooks and paste this address into the field Target URL. It must be the office&apos;s public address: HubSpot signs it.</source>
        <translation>Otwórz Webhooks i wklej ten adres w polu Target URL. Musi to być publiczny adres biura: HubSpot go podpisuje.</translation>
    </message>
    <message>
        <source>Press Create subscription, choose the object Contact and the event Created.</source>
        <translation>Wciśnij Create subscription, wybierz obiekt Contact i zdarzenie Created.</translation>
    </message>
    <message>
        <source>Open Auth, copy the client secret and paste it here as the secret.</source>
        <translation>Otwórz Auth, skopiuj client secret i wklej tutaj jako tajny klucz.</translation>
    </message>
    <message>
        <source>HubSpot names contacts by their numbers only. Give the app the right to read contacts and enter its access token, so that Surveyhook can look the e-mail address up.</source>
        <translation>HubSpot podaje tylko numery kontaktów. Nadaj aplikacji prawo do odczytu kontaktów i wpisz jej token dostępu, aby Surveyhook mógł ustalić adres e-mail.</translation>
    </message>
    <message>
        <source>Activate the subscription and add a contact of your own. It appears here as the first incoming event.</source>
        <translation>Włącz subskrypcję i dodaj własny kontakt. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail (looked up)</source>
        <translation>E-mail kontaktu (dociągnięty)</translation>
    </message>
    <message>
        <source>Number of the contact, deal or ticket</source>
        <translation>Numer kontaktu, transakcji lub zgłoszenia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Property that changed</source>
        <translation>Zmieniona właściwość</translation>
    </message>
    <message>
        <source>Its new value</source>
        <translation>Jej nowa wartość</translation>
    </message>
    <message>
        <source>Where the change was made</source>
        <translation>Gdzie dokonano zmiany</translation>
    </message>
    <message>
        <source>Time of the change</source>
        <translation>Czas zmiany</translation>
    </message>
    <message>
        <source>Access token of the app</source>
        <translation>Token dostępu aplikacji</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adres interfejsu</translation>
    </message>
    <message>
        <source>Two contacts in one call</source>
        <translation>Dwa kontakty w jednym wywołaniu</translation>
    </message>
    <message>
        <source>A contact&apos;s e-mail address changed</source>
        <translation>Zmienił się adres e-mail kontaktu</translation>
    </message>
    <message>
        <source>stage of the customer</source>
        <translation>etap klienta</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>stage of the deal</source>
        <translation>etap transakcji</translation>
    </message>
    <message>
        <source>stage of the ticket</source>
        <translation>etap zgłoszenia</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <extracomment>where a change was made</extracomment>
        <translation>przez współpracownika</translation>
    </message>
    <message>
        <source>through a form</source>
        <extracomment>where a change was made</extracomment>
        <translation>przez formularz</translation>
    </message>
    <message>
        <source>by an import</source>
        <extracomment>where a change was made</extracomment>
        <translation>przez import</translation>
    </message>
    <message>
        <source>by a connected program</source>
        <extracomment>where a change was made</extracomment>
        <translation>przez połączony program</translation>
    </message>
    <message>
        <source>by a program</source>
        <extracomment>where a change was made</extracomment>
        <translation>przez program</translation>
    </message>
</context>
<context>
    <name>surveyhook::IadvizePlatform</name>
    <message>
        <source>A conversation ended</source>
        <translation>Rozmowa została zakończona</translation>
    </message>
    <message>
        <source>A visitor answered the satisfaction question</source>
        <translation>Rozmówca odpowiedział na pytanie o zadowolenie</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation>Rozpoczęła się rozmowa</translation>
    </message>
    <message>
        <source>A visitor&apos;s data changed</source>
        <translation>Zmieniły się dane rozmówcy</translation>
    </message>
    <message>
        <source>A purchase was credited to a conversation</source>
        <translation>Zakup przypisano do rozmowy</translation>
    </message>
    <message>
        <source>A conversation began (older accounts)</source>
        <translation>Rozpoczęła się rozmowa (starsze konta)</translation>
    </message>
    <message>
        <source>A conversation ended (older accounts)</source>
        <translation>Rozmowa została zakończona (starsze konta)</translation>
    </message>
    <message>
        <source>A conversation was transferred (older accounts)</source>
        <translation>Rozmowę przekazano dalej (starsze konta)</translation>
    </message>
    <message>
        <source>A colleague was added</source>
        <translation>Dodano pracownika</translation>
    </message>
    <message>
        <source>A colleague&apos;s data changed</source>
        <translation>Zmieniły się dane pracownika</translation>
    </message>
    <message>
        <source>A colleague signed in</source>
        <translation>Pracownik się zalogował</translation>
    </message>
    <message>
        <source>A colleague signed out</source>
        <translation>Pracownik się wylogował</translation>
    </message>
    <message>
        <source>A colleague became available or busy</source>
        <translation>Zmieniła się dostępność pracownika</translation>
    </message>
    <message>
        <source>Sign in to the iAdvize developer platform, or create an account there.</source>
        <translation>Zaloguj się na platformie deweloperskiej iAdvize albo załóż tam konto.</translation>
    </message>
    <message>
        <source>Create an application and give it a name.</source>
        <translation>Utwórz aplikację i nadaj jej nazwę.</translation>
    </message>
    <message>
        <source>Open Webhooks in the application and add one. Paste this address as its callback URL.</source>
        <translation>W aplikacji otwórz Webhooks i dodaj nowy. Wklej ten adres jako callback URL.</translation>
    </message>
    <message>
        <source>As content type choose application/json.</source>
        <translation>Jako Content type wybierz application/json.</translation>
    </message>
    <message>
        <source>Subscribe to the event that should start the survey.</source>
        <translation>Zasubskrybuj zdarzenie, które ma uruchamiać ankietę.</translation>
    </message>
    <message>
        <source>Open App information, copy the secret token and paste it here as the secret. Calls that somebody else makes up are then refused.</source>
        <translation>Otwórz App information, skopiuj secret token i wklej go tutaj jako klucz. Wywołania wymyślone przez kogoś obcego będą wtedy odrzucane.</translation>
    </message>
    <message>
        <source>Install the application in the Marketplace section of iAdvize.</source>
        <translation>Zainstaluj aplikację w iAdvize, w dziale Marketplace.</translation>
    </message>
    <message>
        <source>iAdvize never sends the visitor&apos;s e-mail address. Add the look-up here and give it an access token, so that Surveyhook can ask for the address.</source>
        <translation>iAdvize nigdy nie przysyła adresu e-mail rozmówcy. Dodaj tutaj dociąganie danych i podaj token dostępu, żeby Surveyhook mógł zapytać o ten adres.</translation>
    </message>
    <message>
        <source>End a test conversation. It appears here as the first incoming event.</source>
        <translation>Zakończ rozmowę próbną. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Visitor&apos;s e-mail (looked up)</source>
        <translation>E-mail rozmówcy (dociągnięty)</translation>
    </message>
    <message>
        <source>Visitor&apos;s first name (looked up)</source>
        <translation>Imię rozmówcy (dociągnięte)</translation>
    </message>
    <message>
        <source>Visitor&apos;s last name (looked up)</source>
        <translation>Nazwisko rozmówcy (dociągnięte)</translation>
    </message>
    <message>
        <source>Visitor&apos;s telephone (looked up)</source>
        <translation>Telefon rozmówcy (dociągnięty)</translation>
    </message>
    <message>
        <source>Number of the conversation</source>
        <translation>Numer rozmowy</translation>
    </message>
    <message>
        <source>Channel of the conversation</source>
        <extracomment>chat, call, video, Facebook …</extracomment>
        <translation>Kanał rozmowy</translation>
    </message>
    <message>
        <source>Satisfaction from 1 to 5 (CSAT)</source>
        <translation>Zadowolenie od 1 do 5 (CSAT)</translation>
    </message>
    <message>
        <source>Would recommend, from 0 to 10 (NPS)</source>
        <translation>Skłonność do polecenia od 0 do 10 (NPS)</translation>
    </message>
    <message>
        <source>Comment with the satisfaction</source>
        <translation>Komentarz do oceny zadowolenia</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Kwota zakupu</translation>
    </message>
    <message>
        <source>Number of the purchase</source>
        <translation>Numer zakupu</translation>
    </message>
    <message>
        <source>iAdvize project</source>
        <translation>Projekt w iAdvize</translation>
    </message>
    <message>
        <source>Number of the colleague who talked</source>
        <translation>Numer pracownika, który rozmawiał</translation>
    </message>
    <message>
        <source>Number of the visitor</source>
        <translation>Numer rozmówcy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Czas zdarzenia</translation>
    </message>
    <message>
        <source>Conversation ended</source>
        <translation>Rozmowa zakończona</translation>
    </message>
    <message>
        <source>Conversation ended, the visitor left no address</source>
        <translation>Rozmowa zakończona, rozmówca nie zostawił adresu</translation>
    </message>
    <message>
        <source>Visitor answered the satisfaction question</source>
        <translation>Rozmówca odpowiedział na pytanie o zadowolenie</translation>
    </message>
    <message>
        <source>Purchase credited to a conversation</source>
        <translation>Zakup przypisany do rozmowy</translation>
    </message>
    <message>
        <source>Conversation ended, sent as a form</source>
        <translation>Rozmowa zakończona, przesłana jako formularz</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>Address of the GraphQL API</source>
        <translation>Adres API GraphQL</translation>
    </message>
    <message>
        <source>Address of the REST API</source>
        <translation>Adres API REST</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>czat</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>rozmowa wideo</translation>
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
        <translation>aplikacja mobilna</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Satisfaction from 1 to 5 (of the whole conversation)</source>
        <translation>Zadowolenie od 1 do 5 (z całej rozmowy)</translation>
    </message>
    <message>
        <source>Would recommend, from 0 to 10 (of the whole conversation)</source>
        <translation>Skłonność do polecenia od 0 do 10 (z całej rozmowy)</translation>
    </message>
    <message>
        <source>Comment (of the whole conversation)</source>
        <translation>Komentarz (z całej rozmowy)</translation>
    </message>
    <message>
        <source>Made in iAdvize by an administrator, for reading visitors. Leave it empty when you give a user name and a password: Surveyhook then fetches a token every day.</source>
        <translation>Tworzy go w iAdvize administrator, do odczytu odwiedzających. Zostaw puste, jeśli podajesz nazwę użytkownika i hasło: Surveyhook sam pobierze wtedy token każdego dnia.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Of an iAdvize account that may read visitors; only without an access token.</source>
        <translation>Konta iAdvize, które może czytać dane odwiedzających; tylko bez tokenu dostępu.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>API key of the REST API</source>
        <translation>Klucz API interfejsu REST</translation>
    </message>
    <message>
        <source>Only for the look-up by REST.</source>
        <translation>Tylko do dociągania danych przez REST.</translation>
    </message>
    <message>
        <source>Visitor is asked for by (REST)</source>
        <translation>Odwiedzający jest wyszukiwany według (REST)</translation>
    </message>
    <message>
        <source>iAdvize&apos;s own pages differ on this. Try another one when no visitor is found.</source>
        <translation>Strony iAdvize podają to różnie. Wybierz inny sposób, jeśli nie udaje się znaleźć odwiedzającego.</translation>
    </message>
    <message>
        <source>whichever fits</source>
        <translation>co pasuje</translation>
    </message>
    <message>
        <source>the old number (visitorExternalId)</source>
        <translation>stary numer (visitorExternalId)</translation>
    </message>
    <message>
        <source>the new number (visitorId)</source>
        <translation>nowy numer (visitorId)</translation>
    </message>
    <message>
        <source>a search for the old number (external_id)</source>
        <translation>wyszukiwanie według starego numeru (external_id)</translation>
    </message>
    <message>
        <source>a search for the new number (unique_id)</source>
        <translation>wyszukiwanie według nowego numeru (unique_id)</translation>
    </message>
    <message>
        <source>Project %1</source>
        <extracomment>%1 the number of a project (a web site with chat) at iAdvize</extracomment>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::IfEmptyFields</name>
    <message>
        <source>When a value is missing, say instead:</source>
        <translation>Gdy brakuje wartości, napisz zamiast niej:</translation>
    </message>
</context>
<context>
    <name>surveyhook::ImportDialog</name>
    <message>
        <source>Import a workspace file</source>
        <translation>Import pliku obszaru roboczego</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Co zmieni ten plik</translation>
    </message>
    <message>
        <source>&amp;Pass-phrase of the file:</source>
        <translation>&amp;Hasło pliku:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odblokuj</translation>
    </message>
    <message numerus="yes">
        <source>%n new automation(s)</source>
        <translation>
            <numerusform>%n nowa automatyzacja</numerusform>
            <numerusform>%n nowe automatyzacje</numerusform>
            <numerusform>%n nowych automatyzacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced automation(s)</source>
        <translation>
            <numerusform>%n zastąpiona automatyzacja</numerusform>
            <numerusform>%n zastąpione automatyzacje</numerusform>
            <numerusform>%n zastąpionych automatyzacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new survey(s)</source>
        <translation>
            <numerusform>%n nowa ankieta</numerusform>
            <numerusform>%n nowe ankiety</numerusform>
            <numerusform>%n nowych ankiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced survey(s)</source>
        <translation>
            <numerusform>%n zastąpiona ankieta</numerusform>
            <numerusform>%n zastąpione ankiety</numerusform>
            <numerusform>%n zastąpionych ankiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced message(s)</source>
        <translation>
            <numerusform>%n zastąpiona wiadomość</numerusform>
            <numerusform>%n zastąpione wiadomości</numerusform>
            <numerusform>%n zastąpionych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new connection(s)</source>
        <translation>
            <numerusform>%n nowe połączenie</numerusform>
            <numerusform>%n nowe połączenia</numerusform>
            <numerusform>%n nowych połączeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced connection(s)</source>
        <translation>
            <numerusform>%n zastąpione połączenie</numerusform>
            <numerusform>%n zastąpione połączenia</numerusform>
            <numerusform>%n zastąpionych połączeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nowa osoba</numerusform>
            <numerusform>%n nowe osoby</numerusform>
            <numerusform>%n nowych osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced person(s)</source>
        <translation>
            <numerusform>%n zastąpiona osoba</numerusform>
            <numerusform>%n zastąpione osoby</numerusform>
            <numerusform>%n zastąpionych osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nowa subskrypcja</numerusform>
            <numerusform>%n nowe subskrypcje</numerusform>
            <numerusform>%n nowych subskrypcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced subscription(s)</source>
        <translation>
            <numerusform>%n zastąpiona subskrypcja</numerusform>
            <numerusform>%n zastąpione subskrypcje</numerusform>
            <numerusform>%n zastąpionych subskrypcji</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Sprawdzanie pliku…</translation>
    </message>
    <message numerus="yes">
        <source>The file cannot be imported, because it has %n fault(s). Nothing was changed.</source>
        <translation>
            <numerusform>Pliku nie można zaimportować, ponieważ zawiera %n błąd. Nic nie zostało zmienione.</numerusform>
            <numerusform>Pliku nie można zaimportować, ponieważ zawiera %n błędy. Nic nie zostało zmienione.</numerusform>
            <numerusform>Pliku nie można zaimportować, ponieważ zawiera %n błędów. Nic nie zostało zmienione.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would change: %1.</source>
        <translation>Co się zmieni: %1.</translation>
    </message>
    <message>
        <source>What is in the program but not in the file stays as it is.</source>
        <translation>To, co jest w programie, a czego nie ma w pliku, pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Warto wiedzieć:</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>in a list of what an import changes</extracomment>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>Everything in the file is in the program already.</source>
        <translation>Wszystko, co zawiera plik, jest już w programie.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: it is no longer there, or you may not read it. Nothing was changed.</source>
        <translation>Nie można otworzyć pliku %1: nie ma go już w tym miejscu albo nie masz prawa go czytać. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>surveyhook::IncomingForm</name>
    <message>
        <source>Called by:</source>
        <translation>Wywołuje go:</translation>
    </message>
    <message>
        <source>Starts:</source>
        <comment>followed by the names of automations</comment>
        <translation>Uruchamia:</translation>
    </message>
    <message>
        <source>Your address:</source>
        <translation>Twój adres:</translation>
    </message>
    <message>
        <source>Protected by:</source>
        <translation>Chroni go:</translation>
    </message>
    <message>
        <source>Name of the header:</source>
        <translation>Nazwa nagłówka:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nazwa użytkownika:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Klucz:</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>%1 cannot reach this address yet: it is valid on this computer only.</source>
        <translation>%1 nie może jeszcze połączyć się z tym adresem: działa tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Set public address</source>
        <translation>Ustaw adres publiczny</translation>
    </message>
    <message>
        <source>a signature: %1 signs each call with the secret</source>
        <extracomment>how an address is protected; %1 a system, such as a chat</extracomment>
        <translation>podpis: %1 podpisuje kluczem każde wywołanie</translation>
    </message>
    <message>
        <source>a secret that comes with each call</source>
        <extracomment>how an address is protected</extracomment>
        <translation>klucz, który przychodzi z każdym wywołaniem</translation>
    </message>
    <message>
        <source>user name and password (HTTP Basic)</source>
        <extracomment>how an address is protected; &quot;HTTP Basic&quot; is a technical term</extracomment>
        <translation>nazwa użytkownika i hasło (HTTP Basic)</translation>
    </message>
    <message>
        <source>the long key in the address alone: whoever knows the address can call it</source>
        <extracomment>how an address is protected</extracomment>
        <translation>tylko długi ciąg znaków w adresie: kto zna adres, może go wywołać</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nazwa nagłówka</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>%1 makes this secret and shows it. When it is another one there, paste it here.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Ten klucz tworzy i pokazuje %1. Gdy się tam zmieni, wklej tutaj nowy.</translation>
    </message>
    <message>
        <source>Renew the secret…</source>
        <translation>Odnów klucz…</translation>
    </message>
    <message>
        <source>Renew the password…</source>
        <translation>Odnów hasło…</translation>
    </message>
    <message>
        <source>Renew the address…</source>
        <translation>Odnów adres…</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>A new secret is made. From then on calls with the old one are turned away: enter the new one in %1 right afterwards. What happens there until then does not arrive here.</source>
        <extracomment>here and below %1 is a system, such as a chat</extracomment>
        <translation>Powstanie nowy klucz. Od tej chwili wywołania ze starym kluczem będą odrzucane: zaraz potem wpisz nowy tutaj: %1. To, co się tam wydarzy do tego czasu, nie dotrze do Surveyhooka.</translation>
    </message>
    <message>
        <source>A new password is made. From then on calls with the old one are turned away: enter the new one in %1 right afterwards. What happens there until then does not arrive here.</source>
        <translation>Powstanie nowe hasło. Od tej chwili wywołania ze starym hasłem będą odrzucane: zaraz potem wpisz nowe tutaj: %1. To, co się tam wydarzy do tego czasu, nie dotrze do Surveyhooka.</translation>
    </message>
    <message>
        <source>The address gets a new key. From then on the old address does not answer any more: enter the new one in %1 right afterwards. What happens there until then does not arrive here.</source>
        <translation>Adres zostanie zmieniony. Od tej chwili stary adres nie będzie już odpowiadać: zaraz potem wpisz nowy tutaj: %1. To, co się tam wydarzy do tego czasu, nie dotrze do Surveyhooka.</translation>
    </message>
    <message>
        <source>Renew the secret?</source>
        <translation>Odnowić klucz?</translation>
    </message>
    <message>
        <source>Renew the password?</source>
        <translation>Odnowić hasło?</translation>
    </message>
    <message>
        <source>Renew the address?</source>
        <translation>Odnowić adres?</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Odnów</translation>
    </message>
</context>
<context>
    <name>surveyhook::IntercomPlatform</name>
    <message>
        <source>A conversation was closed</source>
        <translation>Rozmowa została zamknięta</translation>
    </message>
    <message>
        <source>A customer rated a conversation</source>
        <translation>Klient ocenił rozmowę</translation>
    </message>
    <message>
        <source>A customer started a conversation</source>
        <translation>Klient rozpoczął rozmowę</translation>
    </message>
    <message>
        <source>A customer replied in a conversation</source>
        <translation>Klient odpisał w rozmowie</translation>
    </message>
    <message>
        <source>A colleague replied in a conversation</source>
        <translation>Pracownik odpisał w rozmowie</translation>
    </message>
    <message>
        <source>A ticket was closed</source>
        <translation>Zgłoszenie zostało zamknięte</translation>
    </message>
    <message>
        <source>A ticket was resolved</source>
        <translation>Zgłoszenie zostało rozwiązane</translation>
    </message>
    <message>
        <source>A ticket changed its state</source>
        <translation>Zmienił się stan zgłoszenia</translation>
    </message>
    <message>
        <source>A customer rated a ticket</source>
        <translation>Klient ocenił zgłoszenie</translation>
    </message>
    <message>
        <source>A new customer was added</source>
        <translation>Dodano nowego klienta</translation>
    </message>
    <message>
        <source>A new lead was added</source>
        <translation>Dodano nową osobę zainteresowaną (lead)</translation>
    </message>
    <message>
        <source>A lead became a customer</source>
        <translation>Osoba zainteresowana (lead) została klientem</translation>
    </message>
    <message>
        <source>A lead left an e-mail address</source>
        <translation>Osoba zainteresowana (lead) zostawiła adres e-mail</translation>
    </message>
    <message>
        <source>A customer was given a tag</source>
        <translation>Klientowi nadano tag</translation>
    </message>
    <message>
        <source>A customer unsubscribed (always respected)</source>
        <translation>Klient się wypisał (zawsze respektowane)</translation>
    </message>
    <message>
        <source>Sign in to Intercom.</source>
        <translation>Zaloguj się do Intercomu.</translation>
    </message>
    <message>
        <source>Open Settings, then Developers, then Developer Hub.</source>
        <translation>Przejdź do Settings, potem Developers, potem Developer Hub.</translation>
    </message>
    <message>
        <source>Press New app and choose Internal integration.</source>
        <translation>Naciśnij New app i wybierz Internal integration.</translation>
    </message>
    <message>
        <source>Give the app a name, for example “Surveyhook”, and press Create app.</source>
        <translation>Nadaj aplikacji nazwę, na przykład „Surveyhook”, i naciśnij Create app.</translation>
    </message>
    <message>
        <source>On the page Basic information copy the Client secret and paste it here as the secret. Calls that somebody else makes up are then refused.</source>
        <translation>Na stronie Basic information skopiuj Client secret i wklej go tutaj jako klucz. Wywołania wymyślone przez kogoś obcego będą wtedy odrzucane.</translation>
    </message>
    <message>
        <source>In the app open the page Webhooks.</source>
        <translation>W aplikacji przejdź do zakładki Webhooks.</translation>
    </message>
    <message>
        <source>Paste this address into Your request endpoint URL.</source>
        <translation>Wklej ten adres w polu Your request endpoint URL.</translation>
    </message>
    <message>
        <source>Under Webhook topics choose the topic that should start the survey.</source>
        <translation>W sekcji Webhook topics wybierz zdarzenie, które ma uruchamiać ankietę.</translation>
    </message>
    <message>
        <source>Add this topic as well, so that nobody who unsubscribed in Intercom is written to.</source>
        <translation>Dodaj także to zdarzenie, żeby nikt, kto wypisał się w Intercom, nie dostał wiadomości.</translation>
    </message>
    <message>
        <source>Press Save. Intercom checks the address at once: Surveyhook answers the check, so no error should appear.</source>
        <translation>Naciśnij Save. Intercom od razu sprawdza adres: Surveyhook odpowiada na to sprawdzenie, więc żaden błąd nie powinien się pojawić.</translation>
    </message>
    <message>
        <source>Close a conversation in Intercom. It appears here as the first incoming event.</source>
        <translation>Zamknij rozmowę w Intercom. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (conversation)</source>
        <translation>E-mail klienta (rozmowa)</translation>
    </message>
    <message>
        <source>Customer&apos;s full name (conversation)</source>
        <translation>Imię i nazwisko klienta (rozmowa)</translation>
    </message>
    <message>
        <source>Number of the conversation or ticket</source>
        <translation>Numer rozmowy lub zgłoszenia</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>Stan rozmowy</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Tytuł rozmowy</translation>
    </message>
    <message>
        <source>Rating from 1 to 5</source>
        <translation>Ocena od 1 do 5</translation>
    </message>
    <message>
        <source>Remark with the rating</source>
        <translation>Uwaga do oceny</translation>
    </message>
    <message>
        <source>Customer&apos;s number in Intercom</source>
        <translation>Numer klienta w Intercom</translation>
    </message>
    <message>
        <source>Number of the colleague in charge</source>
        <translation>Numer pracownika prowadzącego</translation>
    </message>
    <message>
        <source>E-mail (customer added or changed)</source>
        <translation>E-mail (klient dodany lub zmieniony)</translation>
    </message>
    <message>
        <source>Full name (customer added or changed)</source>
        <translation>Imię i nazwisko (klient dodany lub zmieniony)</translation>
    </message>
    <message>
        <source>Telephone (customer added or changed)</source>
        <translation>Telefon (klient dodany lub zmieniony)</translation>
    </message>
    <message>
        <source>Language (customer added or changed)</source>
        <translation>Język (klient dodany lub zmieniony)</translation>
    </message>
    <message>
        <source>State of the ticket</source>
        <translation>Stan zgłoszenia</translation>
    </message>
    <message>
        <source>Title of the ticket</source>
        <translation>Tytuł zgłoszenia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Intercom workspace</source>
        <translation>Obszar roboczy w Intercom</translation>
    </message>
    <message>
        <source>Conversation closed, the customer&apos;s address is there</source>
        <translation>Rozmowa zamknięta, adres klienta jest w treści</translation>
    </message>
    <message>
        <source>Conversation rated by the customer</source>
        <translation>Rozmowa oceniona przez klienta</translation>
    </message>
    <message>
        <source>Conversation closed, it was a complaint</source>
        <translation>Rozmowa zamknięta, była to reklamacja</translation>
    </message>
    <message>
        <source>Conversation closed, the customer left no address</source>
        <translation>Rozmowa zamknięta, klient nie zostawił adresu</translation>
    </message>
    <message>
        <source>Conversation closed, a colleague had begun it</source>
        <translation>Rozmowa zamknięta, zaczął ją pracownik</translation>
    </message>
    <message>
        <source>Ticket resolved, the address has to be looked up</source>
        <translation>Zgłoszenie rozwiązane, adres trzeba dociągnąć</translation>
    </message>
    <message>
        <source>New customer added</source>
        <translation>Dodano nowego klienta</translation>
    </message>
    <message>
        <source>Customer unsubscribed</source>
        <translation>Klient się wypisał</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>In the Developer Hub of Intercom: your app, Authentication.</source>
        <translation>W Developer Hub Intercomu: Twoja aplikacja, Authentication.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>odłożona</translation>
    </message>
    <message>
        <source>Who began the conversation</source>
        <translation>Kto zaczął rozmowę</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>a visitor</source>
        <extracomment>somebody who is not a customer yet and has not signed up</extracomment>
        <translation>gość</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>pracownik</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>przyjęte</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>czeka na klienta</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rozwiązane</translation>
    </message>
    <message>
        <source>A colleague started a conversation</source>
        <translation>Współpracownik rozpoczął rozmowę</translation>
    </message>
    <message>
        <source>A conversation was assigned</source>
        <translation>Rozmowa została przypisana</translation>
    </message>
    <message>
        <source>An open conversation was assigned</source>
        <translation>Otwarta rozmowa została przypisana</translation>
    </message>
    <message>
        <source>A conversation was opened again</source>
        <translation>Rozmowa została ponownie otwarta</translation>
    </message>
    <message>
        <source>A colleague wrote a note in a conversation</source>
        <translation>Współpracownik dodał notatkę do rozmowy</translation>
    </message>
    <message>
        <source>A conversation was snoozed</source>
        <translation>Rozmowa została odłożona</translation>
    </message>
    <message>
        <source>A snoozed conversation came back</source>
        <translation>Odłożona rozmowa wróciła</translation>
    </message>
    <message>
        <source>A colleague&apos;s reply was translated</source>
        <translation>Odpowiedź współpracownika została przetłumaczona</translation>
    </message>
    <message>
        <source>The bot replied in a conversation</source>
        <translation>Bot odpowiedział w rozmowie</translation>
    </message>
    <message>
        <source>A customer read a conversation</source>
        <translation>Klient przeczytał rozmowę</translation>
    </message>
    <message>
        <source>The priority of a conversation changed</source>
        <translation>Zmienił się priorytet rozmowy</translation>
    </message>
    <message>
        <source>Somebody joined a conversation</source>
        <translation>Ktoś dołączył do rozmowy</translation>
    </message>
    <message>
        <source>Somebody was taken out of a conversation</source>
        <translation>Ktoś został usunięty z rozmowy</translation>
    </message>
    <message>
        <source>The company of a conversation changed</source>
        <translation>Zmieniła się firma w rozmowie</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Rozmowa została usunięta</translation>
    </message>
    <message>
        <source>A message was given a tag</source>
        <translation>Wiadomość dostała etykietę</translation>
    </message>
    <message>
        <source>A message was blacked out</source>
        <translation>Treść wiadomości została zamazana</translation>
    </message>
    <message>
        <source>A ticket was created</source>
        <translation>Utworzono zgłoszenie</translation>
    </message>
    <message>
        <source>A customer replied in a ticket</source>
        <translation>Klient odpowiedział w zgłoszeniu</translation>
    </message>
    <message>
        <source>A colleague replied in a ticket</source>
        <translation>Współpracownik odpowiedział w zgłoszeniu</translation>
    </message>
    <message>
        <source>A colleague&apos;s reply in a ticket was translated</source>
        <translation>Odpowiedź współpracownika w zgłoszeniu została przetłumaczona</translation>
    </message>
    <message>
        <source>A colleague wrote a note in a ticket</source>
        <translation>Współpracownik dodał notatkę do zgłoszenia</translation>
    </message>
    <message>
        <source>A ticket was assigned to a colleague</source>
        <translation>Zgłoszenie przypisano współpracownikowi</translation>
    </message>
    <message>
        <source>A ticket was assigned to a team</source>
        <translation>Zgłoszenie przypisano zespołowi</translation>
    </message>
    <message>
        <source>The data of a ticket changed</source>
        <translation>Zmieniły się dane zgłoszenia</translation>
    </message>
    <message>
        <source>Somebody was added to a ticket</source>
        <translation>Ktoś został dodany do zgłoszenia</translation>
    </message>
    <message>
        <source>Somebody was taken out of a ticket</source>
        <translation>Ktoś został usunięty ze zgłoszenia</translation>
    </message>
    <message>
        <source>A customer&apos;s data changed</source>
        <translation>Zmieniły się dane klienta</translation>
    </message>
    <message>
        <source>A customer lost a tag</source>
        <translation>Klient stracił etykietę</translation>
    </message>
    <message>
        <source>A lead&apos;s data changed</source>
        <translation>Zmieniły się dane leada</translation>
    </message>
    <message>
        <source>A lead was given a tag</source>
        <translation>Lead dostał etykietę</translation>
    </message>
    <message>
        <source>A lead lost a tag</source>
        <translation>Lead stracił etykietę</translation>
    </message>
    <message>
        <source>A contact&apos;s e-mail address changed</source>
        <translation>Zmienił się adres e-mail kontaktu</translation>
    </message>
    <message>
        <source>Two contacts became one</source>
        <translation>Dwa kontakty połączono w jeden</translation>
    </message>
    <message>
        <source>A contact subscribed to e-mail</source>
        <translation>Kontakt zapisał się na wiadomości</translation>
    </message>
    <message>
        <source>A contact was archived</source>
        <translation>Kontakt został zarchiwizowany</translation>
    </message>
    <message>
        <source>A contact came back from the archive</source>
        <translation>Kontakt wrócił z archiwum</translation>
    </message>
    <message>
        <source>A contact was deleted</source>
        <translation>Kontakt został usunięty</translation>
    </message>
    <message>
        <source>Region of the workspace</source>
        <extracomment>where Intercom stores the office&apos;s data</extracomment>
        <translation>Region obszaru roboczego</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Another address of the API</source>
        <translation>Inny adres API</translation>
    </message>
    <message>
        <source>Usually empty: the region says it.</source>
        <translation>Zwykle puste: wynika z regionu.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <extracomment>%1 the number of a team of colleagues</extracomment>
        <translation>Zespół %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::ItemPane</name>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>surveyhook::LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Labels of %1 on the mailing list of “%2”. Names of your own go into the last row.</source>
        <extracomment>%1 a person, %2 the name of a survey</extracomment>
        <translation>Etykiety osoby %1 na liście mailingowej ankiety „%2”. Własne nazwy wpisz w ostatnim wierszu.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
</context>
<context>
    <name>surveyhook::LanguageChooser</name>
    <message>
        <source>Choose the language</source>
        <translation>Wybór języka</translation>
    </message>
    <message>
        <source>Choose the field that tells the language.</source>
        <translation>Wybierz pole, które mówi, jaki to język.</translation>
    </message>
    <message>
        <source>Choose the language of the invitation.</source>
        <translation>Wybierz język zaproszenia.</translation>
    </message>
    <message>
        <source>Choose the field of the language</source>
        <translation>Wybór pola języka</translation>
    </message>
    <message>
        <source>Values and languages</source>
        <translation>Wartości i języki</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wartość pola</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Change values and languages</source>
        <translation>Zmiana wartości i języków</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>zawsze %1</translation>
    </message>
    <message>
        <source>by a field of the event</source>
        <translation>według pola zdarzenia</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>Choose the &amp;field…</source>
        <translation>Wybierz &amp;pole…</translation>
    </message>
</context>
<context>
    <name>surveyhook::LanguageColumn</name>
    <message>
        <source>Undo copying</source>
        <translation>Cofnij kopiowanie</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Temat:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Treść:</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Pogrubienie (Ctrl+B)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursywa (Ctrl+I)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
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
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>Insert something that differs from person to person</source>
        <translation>Wstaw coś, co u każdej osoby jest inne</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Wstaw pole do wypełnienia</translation>
    </message>
    <message>
        <source>Copy the text from…</source>
        <extracomment>%1 a language</extracomment>
        <translation>Skopiuj tekst z innego języka…</translation>
    </message>
    <message>
        <source>Copy the text from %1</source>
        <translation>Skopiuj tekst z: %1</translation>
    </message>
    <message>
        <source>Copied from %1. Now write it in this language: %2.</source>
        <extracomment>%1 and %2 are languages</extracomment>
        <translation>Skopiowano z: %1. Teraz napisz to w tym języku: %2.</translation>
    </message>
    <message>
        <source>Still missing: the text in %1.</source>
        <translation>Brakuje jeszcze tekstu w języku: %1.</translation>
    </message>
    <message>
        <source>The text is the same as in %1: it is not translated yet.</source>
        <extracomment>%1 a language</extracomment>
        <translation>Tekst jest taki sam jak w języku: %1 – nie jest jeszcze przetłumaczony.</translation>
    </message>
    <message>
        <source>Subject in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Temat, %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text of the message in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Treść wiadomości, %1</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a subject</comment>
        <translation>
            <numerusform>%n znak</numerusform>
            <numerusform>%n znaki</numerusform>
            <numerusform>%n znaków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::LivechatPlatform</name>
    <message>
        <source>A chat ended</source>
        <translation>Zakończono czat</translation>
    </message>
    <message>
        <source>A chat began</source>
        <translation>Rozpoczęto czat</translation>
    </message>
    <message>
        <source>A chat was rated</source>
        <translation>Oceniono czat</translation>
    </message>
    <message>
        <source>Sign in to the developer console of LiveChat and open your app, or make one.</source>
        <translation>Zaloguj się do konsoli deweloperskiej LiveChat i otwórz swoją aplikację albo utwórz nową.</translation>
    </message>
    <message>
        <source>Add the building block Chat webhooks.</source>
        <translation>Dodaj blok Chat webhooks.</translation>
    </message>
    <message>
        <source>Paste this address into the field Webhook URL.</source>
        <translation>Wklej ten adres w polu Webhook URL.</translation>
    </message>
    <message>
        <source>Paste this into the field Secret key.</source>
        <translation>Wklej to w polu Secret key.</translation>
    </message>
    <message>
        <source>Choose two webhooks: chat_deactivated and incoming_chat. The end of a chat names nobody; Surveyhook takes the e-mail address from the beginning of the same chat.</source>
        <translation>Wybierz dwa webhooki: chat_deactivated i incoming_chat. Zakończenie czatu nikogo nie wymienia; Surveyhook bierze adres e-mail z początku tego samego czatu.</translation>
    </message>
    <message>
        <source>In LiveChat ask for the e-mail address in the form before the chat.</source>
        <translation>W LiveChat pytaj o adres e-mail w formularzu przed czatem.</translation>
    </message>
    <message>
        <source>Install the app for your account, chat with yourself and end the chat. It appears here as the first incoming event.</source>
        <translation>Zainstaluj aplikację na swoim koncie, porozmawiaj sam ze sobą i zakończ czat. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (from the beginning of the chat)</source>
        <translation>E-mail klienta (z początku czatu)</translation>
    </message>
    <message>
        <source>Customer&apos;s name (from the beginning of the chat)</source>
        <translation>Imię i nazwisko klienta (z początku czatu)</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Imię i nazwisko klienta</translation>
    </message>
    <message>
        <source>Number of the chat</source>
        <translation>Numer czatu</translation>
    </message>
    <message>
        <source>Number of the talk</source>
        <translation>Numer rozmowy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>The same chat ended</source>
        <translation>Zakończenie tego samego czatu</translation>
    </message>
    <message>
        <source>A chat whose address stands in the form before it</source>
        <translation>Czat z adresem w formularzu przed rozmową</translation>
    </message>
    <message>
        <source>a chat began</source>
        <extracomment>value of a field; in the middle of a sentence</extracomment>
        <translation>czat się rozpoczął</translation>
    </message>
    <message>
        <source>a chat ended</source>
        <extracomment>value of a field; in the middle of a sentence</extracomment>
        <translation>czat się zakończył</translation>
    </message>
    <message>
        <source>a chat was rated</source>
        <extracomment>value of a field; in the middle of a sentence</extracomment>
        <translation>czat został oceniony</translation>
    </message>
</context>
<context>
    <name>surveyhook::LookupPage</name>
    <message>
        <source>&amp;With this account:</source>
        <translation>&amp;Kontem:</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Nowe konto</translation>
    </message>
    <message>
        <source>&amp;Save the account</source>
        <translation>Zapi&amp;sz konto</translation>
    </message>
    <message>
        <source>Try it on the example</source>
        <translation>Wypróbuj na przykładzie</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Wyp&amp;róbuj</translation>
    </message>
    <message>
        <source>The answ&amp;er: choose the customer&apos;s e-mail address in it.</source>
        <translation>Odpowi&amp;edź: wybierz w niej adres e-mail klienta.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a field</comment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>This is the e-mail &amp;address</source>
        <translation>To jest &amp;adres e-mail</translation>
    </message>
    <message>
        <source>Look up what the event lacks</source>
        <translation>Dociąganie tego, czego brakuje w zdarzeniu</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Dociąganie danych</translation>
    </message>
    <message>
        <source>The event often carries only a number of the customer. With an account there, the program asks for the e-mail address by itself, each time an event comes.</source>
        <translation>Zdarzenie często zawiera tylko numer klienta. Mając tam konto, program sam pyta o adres e-mail przy każdym zdarzeniu.</translation>
    </message>
    <message>
        <source>Save the account that you are typing in.</source>
        <translation>Zapisz konto, które wpisujesz.</translation>
    </message>
    <message>
        <source>Choose the account with which to look up, or switch the look-up off.</source>
        <translation>Wybierz konto do dociągania danych albo wyłącz dociąganie.</translation>
    </message>
    <message>
        <source>Switch the look-up on</source>
        <translation>Włączenie dociągania danych</translation>
    </message>
    <message>
        <source>Switch the look-up off</source>
        <translation>Wyłączenie dociągania danych</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Wybór konta</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>This is still missing: %1.</source>
        <translation>Tego jeszcze brakuje: %1.</translation>
    </message>
    <message>
        <source>The platform answered.</source>
        <translation>System odpowiedział.</translation>
    </message>
    <message>
        <source>The survey has no field for an e-mail address. Add one on the page of the survey.</source>
        <translation>Ankieta nie ma pola na adres e-mail. Dodaj je na stronie ankiety.</translation>
    </message>
    <message>
        <source>Use the e-mail address of the answer</source>
        <translation>Użycie adresu e-mail z odpowiedzi</translation>
    </message>
    <message>
        <source>The survey field %1 gets this address.</source>
        <translation>Ten adres trafi do pola ankiety %1.</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>nowe konto…</translation>
    </message>
    <message>
        <source>As&amp;k %1 for the customer&apos;s address</source>
        <translation>Za&amp;pytaj %1 o adres klienta</translation>
    </message>
    <message>
        <source>The event that serves as the example already brings the customer&apos;s e-mail address: %1. Such events need no look-up; you can go on.</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Zdarzenie, które służy za przykład, ma już adres e-mail klienta: %1. Takie zdarzenia nie wymagają dociągania danych; można przejść dalej.</translation>
    </message>
    <message>
        <source>The event that serves as the example brings no e-mail address. Switch the look-up on: nobody can be invited without an address.</source>
        <translation>Zdarzenie użyte jako przykład nie zawiera adresu e-mail. Włącz dociąganie danych: bez adresu nikogo nie można zaprosić.</translation>
    </message>
</context>
<context>
    <name>surveyhook::MailActionForm</name>
    <message>
        <source>Choose the pool of promo codes</source>
        <translation>Wybór puli kodów promocyjnych</translation>
    </message>
    <message>
        <source>Choose the message</source>
        <translation>Wybór wiadomości</translation>
    </message>
    <message>
        <source>Choose the mail account</source>
        <translation>Wybór konta pocztowego</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Wybór języka</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n code(s) left)</source>
        <extracomment>%1 the name of a pool of promo codes</extracomment>
        <translation>
            <numerusform>%1 (został %n kod)</numerusform>
            <numerusform>%1 (zostały %n kody)</numerusform>
            <numerusform>%1 (zostało %n kodów)</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze nie ma</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>There is no pool of promo codes yet: make one under “Connections”, “Promo codes”.</source>
        <translation>Nie ma jeszcze żadnej puli kodów: załóż ją w „Połączenia”, „Kody promocyjne”.</translation>
    </message>
    <message>
        <source>Few codes are left in this pool. Whoever gets none waits until you add some.</source>
        <translation>W tej puli zostało mało kodów. Kto żadnego nie dostanie, czeka, aż dodasz nowe.</translation>
    </message>
    <message>
        <source>Messages are written under “Surveys and messages”. Each person gets a code of their own, where {{PromoCode}} stands in the message.</source>
        <translation>Wiadomości pisze się w „Ankiety i wiadomości”. Każda osoba dostaje własny kod tam, gdzie w wiadomości stoi {{PromoCode}}.</translation>
    </message>
    <message>
        <source>Messages are written under “Surveys and messages”. One without a survey is a plain e-mail. Opt-outs count for it too.</source>
        <translation>Wiadomości pisze się w „Ankiety i wiadomości”. Wiadomość bez ankiety to zwykły e-mail. Rezygnacje obowiązują także ją.</translation>
    </message>
    <message>
        <source>as the invitation</source>
        <translation>jak zaproszenie</translation>
    </message>
    <message>
        <source>Promo codes from:</source>
        <translation>Kody promocyjne z:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Wiadomość:</translation>
    </message>
    <message>
        <source>Sent from:</source>
        <translation>Wysyła:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Język:</translation>
    </message>
</context>
<context>
    <name>surveyhook::MailForm</name>
    <message>
        <source>Sender&apos;s name:</source>
        <translation>Nazwa nadawcy:</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>Adres e-mail:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>Show server and login</source>
        <translation>Pokaż serwer i logowanie</translation>
    </message>
    <message>
        <source>Mail server:</source>
        <translation>Serwer poczty:</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Szyfrowanie:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Logowanie:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nazwa użytkownika:</translation>
    </message>
    <message>
        <source>Send a test mail to:</source>
        <translation>Wyślij wiadomość próbną do:</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Sprawdź konto</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (zwykle)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS od początku</translation>
    </message>
    <message>
        <source>none: only inside the office</source>
        <translation>brak: tylko wewnątrz biura</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>nazwą użytkownika i hasłem</translation>
    </message>
    <message>
        <source>with user name and password, the older way</source>
        <translation>nazwą użytkownika i hasłem, starszy sposób</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>bez logowania</translation>
    </message>
    <message>
        <source>Mails to this account go into the practice mailbox. Nothing is sent.</source>
        <translation>Wiadomości z tego konta trafiają do skrzynki ćwiczeniowej. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Write the address that invitations come from: the server is found by itself.</source>
        <translation>Wpisz adres, z którego mają wychodzić zaproszenia: serwer znajdzie się sam.</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>zapisane, wpisz, by zmienić</translation>
    </message>
    <message>
        <source>by signing in in the browser</source>
        <translation>przez zalogowanie się w przeglądarce</translation>
    </message>
</context>
<context>
    <name>surveyhook::MailboxWindow</name>
    <message>
        <source>Practice mailbox</source>
        <translation>Skrzynka ćwiczeniowa</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Tak, jak widzi klient</translation>
    </message>
    <message>
        <source>The mail as the customer sees it</source>
        <translation>Wiadomość tak, jak widzi ją klient</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Tylko tekst</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>Wiadomość jako zwykły tekst</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Mails of everything that uses the practice mailbox. &amp;None of them left this computer.</source>
        <translation>Wiadomości wszystkiego, co używa skrzynki ćwiczeniowej. Żadna &amp;nie opuściła tego komputera.</translation>
    </message>
    <message>
        <source>There is no mail yet. Mails of automations that use the practice mailbox, trials and the practice office come here.</source>
        <translation>Nie ma jeszcze żadnej wiadomości. Trafiają tu wiadomości automatyzacji, które używają skrzynki ćwiczeniowej, próby i wiadomości biura ćwiczeniowego.</translation>
    </message>
    <message>
        <source>Practice mailbox: mail to %1</source>
        <extracomment>title of the window: %1 the address that the shown mail went to</extracomment>
        <translation>Skrzynka ćwiczeniowa: wiadomość do %1</translation>
    </message>
</context>
<context>
    <name>surveyhook::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Zdarzenie</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>&amp;Odbieranie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Take a workspace file over</source>
        <translation>Wczytuje plik obszaru roboczego</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Write the workspace to a file</source>
        <translation>Zapisuje obszar roboczy do pliku</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Uruchom ponownie</translation>
    </message>
    <message>
        <source>Decide anew about this event, by today&apos;s rules</source>
        <translation>Rozpatruje zdarzenie od nowa, według dzisiejszych reguł</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Ponów próbę</translation>
    </message>
    <message>
        <source>Make another attempt to send, now</source>
        <translation>Wykonuje teraz kolejną próbę wysłania</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>cancels what waits to be sent</extracomment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Do not send what still waits</source>
        <translation>Rezygnuje z tego, co jeszcze czeka na wysłanie</translation>
    </message>
    <message>
        <source>C&amp;opy for support</source>
        <translation>&amp;Kopiuj dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Copy the story without names and addresses, for somebody who helps</source>
        <translation>Kopiuje przebieg bez nazwisk i adresów, dla osoby, która pomaga</translation>
    </message>
    <message>
        <source>&amp;Practice office…</source>
        <translation>&amp;Biuro ćwiczeniowe…</translation>
    </message>
    <message>
        <source>Made-up customers call, and the mails stay on this computer</source>
        <translation>Zmyśleni klienci, a wiadomości zostają na tym komputerze</translation>
    </message>
    <message>
        <source>Practice &amp;mailbox</source>
        <translation>&amp;Skrzynka ćwiczeniowa</translation>
    </message>
    <message>
        <source>Read the mails of the practice office</source>
        <translation>Pokazuje wiadomości biura ćwiczeniowego</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>Show the &amp;newest</source>
        <translation>Pokaż &amp;najnowsze</translation>
    </message>
    <message>
        <source>Story &amp;beside the list</source>
        <translation>Przebieg &amp;obok listy</translation>
    </message>
    <message>
        <source>&amp;About Surveyhook</source>
        <translation>&amp;O programie Surveyhook</translation>
    </message>
    <message>
        <source>The practice office has played. Choose an event to read its story, and look into the practice mailbox.</source>
        <translation>Biuro ćwiczeniowe zakończyło pokaz. Wybierz zdarzenie, aby zobaczyć jego przebieg, i zajrzyj do skrzynki ćwiczeniowej.</translation>
    </message>
    <message>
        <source>About Surveyhook</source>
        <translation>O programie Surveyhook</translation>
    </message>
    <message>
        <source>Surveyhook %1

Turns what happens in the systems you use into survey invitations to the right person at the right time.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Surveyhook %1

Zamienia to, co dzieje się w używanych systemach, w zaproszenia do ankiet – do właściwej osoby i we właściwym czasie.

Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>Practice office, %1 of %2: %3</source>
        <extracomment>%1 and %2 numbers; %3 a sentence about what is being shown</extracomment>
        <translation>Biuro ćwiczeniowe, %1 z %2: %3</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Open Surveyhook</source>
        <translation>&amp;Otwórz Surveyhook</translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <extracomment>begin to receive calls</extracomment>
        <translation>&amp;Rozpocznij odbieranie</translation>
    </message>
    <message>
        <source>Take calls from the other systems and send invitations</source>
        <translation>Odbieraj wywołania z innych systemów i wysyłaj zaproszenia</translation>
    </message>
    <message>
        <source>S&amp;top receiving</source>
        <extracomment>receive no calls any more</extracomment>
        <translation>&amp;Zatrzymaj odbieranie</translation>
    </message>
    <message>
        <source>Take no calls and send nothing until you start again</source>
        <translation>Do ponownego uruchomienia nic nie będzie odbierane ani wysyłane</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction</source>
        <translation>&amp;Zadowolenie</translation>
    </message>
    <message>
        <source>See how satisfied customers are, as far as other systems tell</source>
        <translation>Zobacz, jak zadowoleni są klienci, o ile inne systemy to przekazują</translation>
    </message>
</context>
<context>
    <name>surveyhook::MappingLineEdit</name>
    <message>
        <source>F&amp;illed with:</source>
        <translation>Wartość z&amp;e źródła:</translation>
    </message>
    <message>
        <source>&amp;Choose a field…</source>
        <translation>Wy&amp;bierz pole…</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>When it co&amp;mes empty:</source>
        <translation>G&amp;dy jest puste:</translation>
    </message>
    <message>
        <source>Use this t&amp;ext:</source>
        <translation>Użyj te&amp;kstu:</translation>
    </message>
    <message>
        <source>%1 belongs to your own office. Such people are never invited; it is hardly the customer.</source>
        <translation>%1 należy do Twojego biura. Takich osób nigdy nie zapraszamy; to raczej nie klient.</translation>
    </message>
    <message>
        <source>%1 belongs to an employee or a bot of the system that calls, not to the customer.</source>
        <translation>%1 należy do pracownika lub bota systemu, który wysłał zdarzenie, a nie do klienta.</translation>
    </message>
    <message>
        <source>All recent events have the same address %1. Is that really the customer?</source>
        <translation>Wszystkie ostatnie zdarzenia mają ten sam adres %1. Czy to na pewno klient?</translation>
    </message>
    <message>
        <source>a field of the event</source>
        <translation>pole zdarzenia</translation>
    </message>
    <message>
        <source>a fixed text</source>
        <translation>stały tekst</translation>
    </message>
    <message>
        <source>nothing: leave it out</source>
        <translation>nic: pomiń</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>A button: use this field. %1: &quot;E-mail (contact) = jan@example.com&quot;</extracomment>
        <translation>Użyj %1</translation>
    </message>
    <message>
        <source>This field stays empty in the survey.</source>
        <translation>To pole pozostanie w ankiecie puste.</translation>
    </message>
    <message>
        <source>Which one is the customer?</source>
        <translation>Który adres należy do klienta?</translation>
    </message>
    <message>
        <source>Several fields fit. Which one is it?</source>
        <translation>Pasuje kilka pól. Które to?</translation>
    </message>
    <message>
        <source>No field seems to fit. Choose one, type a fixed text, or leave it out.</source>
        <translation>Żadne pole nie wygląda na pasujące. Wybierz pole, wpisz stały tekst albo pomiń.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading: %1 a survey field, %2 its kind: &quot;Email: e-mail address&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>do not invite this person</source>
        <translation>nie zapraszaj tej osoby</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>pozostaw puste</translation>
    </message>
    <message>
        <source>use a text instead</source>
        <translation>użyj tekstu zamiast tego</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>zapytaj mnie</translation>
    </message>
    <message>
        <source>Perhaps this one fits.</source>
        <translation>Może pasuje to pole.</translation>
    </message>
</context>
<context>
    <name>surveyhook::MappingPage</name>
    <message>
        <source>Fields of the survey and what fills them</source>
        <translation>Pola ankiety i co je uzupełnia</translation>
    </message>
    <message>
        <source>Survey field</source>
        <translation>Pole ankiety</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Uzupełnia je</translation>
    </message>
    <message>
        <source>In this example</source>
        <translation>W tym przykładzie</translation>
    </message>
    <message>
        <source>What do the survey&apos;s fields get?</source>
        <translation>Czym uzupełnić pola ankiety?</translation>
    </message>
    <message>
        <source>Survey fields</source>
        <translation>Pola ankiety</translation>
    </message>
    <message>
        <source>The e-mail address says who is invited. A name makes the invitation friendlier; other fields stand beside the answers later, so that you can tell them apart.</source>
        <translation>Adres e-mail mówi, kogo zapraszamy. Imię czyni zaproszenie milszym; inne pola będą widoczne przy odpowiedziach, dzięki czemu łatwo je rozróżnić.</translation>
    </message>
    <message>
        <source>Say what the survey field %1 gets: it is required.</source>
        <translation>Wskaż, co trafi do pola ankiety %1: jest wymagane.</translation>
    </message>
    <message>
        <source>Fill in what is suggested</source>
        <translation>Uzupełnienie według podpowiedzi</translation>
    </message>
    <message>
        <source>Fill the survey field %1</source>
        <translation>Uzupełnienie pola ankiety %1</translation>
    </message>
    <message>
        <source>Leave out the survey field %1</source>
        <translation>Pominięcie pola ankiety %1</translation>
    </message>
    <message>
        <source>a fixed text</source>
        <translation>stały tekst</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>tekst „%1”</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <translation>może: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>several fields fit</source>
        <translation>pasuje kilka pól</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (wymagane)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>The survey has no fields yet. Choose the survey first, and add the fields there.</source>
        <translation>Ankieta nie ma jeszcze pól. Najpierw wybierz ankietę i tam dodaj pola.</translation>
    </message>
    <message>
        <source>Choose a line to change what it is filled with.</source>
        <translation>Wybierz wiersz, aby zmienić, co go uzupełnia.</translation>
    </message>
    <message>
        <source>The link that this example &amp;gets:</source>
        <translation>&amp;Link dla tego przykładu:</translation>
    </message>
    <message>
        <source>Send the fields along in the link</source>
        <translation>Wysyłaj pola w linku</translation>
    </message>
    <message>
        <source>Filled, but the survey never gets it, because its link does not carry it: %1.</source>
        <translation>Uzupełnione, ale ankieta tego nie dostanie, bo nie ma tego w jej linku: %1.</translation>
    </message>
    <message>
        <source>Send along in the link</source>
        <translation>Wysyłaj w linku</translation>
    </message>
    <message>
        <source>The link that this example gets</source>
        <translation>Link dla tego przykładu</translation>
    </message>
    <message>
        <source>In calls of an unusual shape the e-mail address is taken from: %1. Somebody showed it in the history.</source>
        <translation>W wywołaniach o nietypowym układzie adres e-mail jest brany z: %1. Ktoś wskazał to w historii.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Już nie</translation>
    </message>
    <message>
        <source>Forget where the address stands in unusual calls</source>
        <translation>Zapomnij, gdzie jest adres w nietypowych wywołaniach</translation>
    </message>
    <message>
        <source>This event brings no e-mail address of the customer. %1 can be asked for it.</source>
        <extracomment>%1 the name of a system</extracomment>
        <translation>To zdarzenie nie zawiera adresu e-mail klienta. Można o niego zapytać system: %1.</translation>
    </message>
    <message>
        <source>Go to the look-up</source>
        <translation>Przejdź do dociągania danych</translation>
    </message>
</context>
<context>
    <name>surveyhook::MemberCard</name>
    <message>
        <source>Labels…</source>
        <extracomment>button: the labels of a person on a mailing list</extracomment>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Labels on the mailing list of “%1”</source>
        <extracomment>%1 the name of a survey</extracomment>
        <translation>Etykiety na liście mailingowej ankiety „%1”</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>button: the person no longer is on this mailing list</extracomment>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Take off the mailing list of “%1”</source>
        <extracomment>%1 the name of a survey</extracomment>
        <translation>Usuń z listy mailingowej ankiety „%1”</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>bez etykiet</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Make it as it was before</source>
        <translation>Przywróć poprzedni stan</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessageEditor</name>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>Napisz wiadomość przynajmniej w jednym języku.</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <extracomment>%1 a language that has no text yet</extracomment>
        <translation>%1 (brak)</translation>
    </message>
    <message>
        <source>Languages of the message</source>
        <translation>Języki wiadomości</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Obok:</translation>
    </message>
    <message>
        <source>Write or read another language beside this one, for translating</source>
        <translation>Pisz lub czytaj obok w drugim języku, na przykład przy tłumaczeniu</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>%1 a language that has no text yet; the survey has it, so people will want one</extracomment>
        <translation>%1 (brakuje)</translation>
    </message>
    <message>
        <source>no other language</source>
        <extracomment>Beside the language that is being written stands …</extracomment>
        <translation>bez drugiego języka</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessageForm</name>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Invites to:</source>
        <translation>Zaprasza do:</translation>
    </message>
    <message>
        <source>Send the preview to:</source>
        <translation>Wyślij podgląd do:</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>News from us</source>
        <translation>Wiadomość od nas</translation>
    </message>
    <message>
        <source>Hello,

…</source>
        <translation>Dzień dobry,

…</translation>
    </message>
    <message>
        <source>How did we do?</source>
        <translation>Jak nam poszło?</translation>
    </message>
    <message>
        <source>Hello,

please tell us in a few minutes how we did: [Open the survey]({{SurveyLink}})

Thank you</source>
        <translation>Dzień dobry,

prosimy o kilka minut i ocenę, jak nam poszło: [Otwórz ankietę]({{SurveyLink}})

Dziękujemy</translation>
    </message>
    <message>
        <source>No survey: a plain e-mail</source>
        <translation>Bez ankiety: zwykły e-mail</translation>
    </message>
    <message>
        <source>Write your own e-mail address first.</source>
        <translation>Wpisz najpierw swój adres e-mail.</translation>
    </message>
    <message>
        <source>The test mail was sent. Look into your mailbox.</source>
        <translation>Wysłano wiadomość próbną. Zajrzyj do swojej skrzynki.</translation>
    </message>
</context>
<context>
    <name>surveyhook::MessagePage</name>
    <message>
        <source>Practice mailbox</source>
        <translation>Skrzynka ćwiczeniowa</translation>
    </message>
    <message>
        <source>Practice mailbox: nothing leaves this computer</source>
        <translation>Skrzynka ćwiczeniowa: nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Wiadomość:</translation>
    </message>
    <message>
        <source>&amp;Sent from:</source>
        <translation>Wysyłane &amp;z:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>Choose the &amp;field…</source>
        <translation>Wybierz &amp;pole…</translation>
    </message>
    <message>
        <source>&amp;Values and languages…</source>
        <translation>Wartości i języ&amp;ki…</translation>
    </message>
    <message>
        <source>&amp;Otherwise in:</source>
        <translation>W innych &amp;razach:</translation>
    </message>
    <message>
        <source>See it in your own mailbox</source>
        <translation>Zobacz ją we własnej skrzynce</translation>
    </message>
    <message>
        <source>M&amp;y address:</source>
        <translation>Mój adr&amp;es:</translation>
    </message>
    <message>
        <source>Send it to m&amp;e</source>
        <translation>Wyślij do &amp;mnie</translation>
    </message>
    <message>
        <source>Choose the message</source>
        <translation>Wybór wiadomości</translation>
    </message>
    <message>
        <source>Choose the mail account</source>
        <translation>Wybór konta pocztowego</translation>
    </message>
    <message>
        <source>What does the invitation say?</source>
        <translation>Co mówi zaproszenie?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>This is what your customers read. A short, friendly text with one clear link brings the most answers; whoever wants no more mails finds the way out in it.</source>
        <translation>To czytają Twoi klienci. Krótki, uprzejmy tekst z jednym wyraźnym łączem daje najwięcej odpowiedzi; kto nie chce więcej wiadomości, znajdzie w nim sposób na rezygnację.</translation>
    </message>
    <message>
        <source>Choose a message, or make one from a template.</source>
        <translation>Wybierz wiadomość albo utwórz ją z szablonu.</translation>
    </message>
    <message>
        <source>Choose the mail account that sends the invitation.</source>
        <translation>Wybierz konto pocztowe, z którego wychodzi zaproszenie.</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <extracomment>Name of a message that is made from a template. %1: the survey.</extracomment>
        <translation>Zaproszenie %1</translation>
    </message>
    <message>
        <source>Make a message from a template</source>
        <translation>Utworzenie wiadomości z szablonu</translation>
    </message>
    <message>
        <source>Type your own e-mail address first.</source>
        <translation>Najpierw wpisz własny adres e-mail.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Najpierw wybierz wiadomość.</translation>
    </message>
    <message>
        <source>The message is on its way to %1.</source>
        <translation>Wiadomość jest w drodze do %1.</translation>
    </message>
    <message>
        <source>Choose the survey first: it decides what is sent.</source>
        <translation>Najpierw wybierz ankietę: od niej zależy, co wysyłamy.</translation>
    </message>
    <message>
        <source>%1 writes and sends the invitation itself, with the text that you keep there. We tell it for each person: %2.</source>
        <translation>Zaproszenie pisze i wysyła %1, z tekstem, który tam przechowujesz. Dla każdej osoby przekazujemy: %2.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>This version of the program cannot do that yet: the events are kept and wait.</source>
        <translation>Ta wersja programu jeszcze tego nie potrafi: zdarzenia są zachowywane i czekają.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze nie ma</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>Or begin anew with a template:</source>
        <translation>Albo zacznij od nowa, z szablonem:</translation>
    </message>
    <message>
        <source>Begin with a template; every word can be changed afterwards:</source>
        <translation>Zacznij od szablonu; potem można zmienić każde słowo:</translation>
    </message>
    <message>
        <source>Invitations go into the practice mailbox: nobody gets them. Choose a mail account above when it becomes serious.</source>
        <translation>Zaproszenia trafiają do skrzynki ćwiczeniowej: nikt ich nie dostaje. Wybierz powyżej konto pocztowe, gdy mają wychodzić naprawdę.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Otwórz skrzynkę ćwiczeniową</translation>
    </message>
    <message>
        <source>Add mail acco&amp;unt…</source>
        <translation>&amp;Dodaj konto pocztowe…</translation>
    </message>
    <message>
        <source>Opens the page “Connections”; this window stays open</source>
        <translation>Otwiera stronę „Połączenia”; to okno pozostaje otwarte</translation>
    </message>
</context>
<context>
    <name>surveyhook::OfficePage</name>
    <message>
        <source>Not saved yet: see the words in red.</source>
        <translation>Jeszcze nie zapisano: zobacz czerwone słowa.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PasteDialog</name>
    <message>
        <source>Paste an example</source>
        <translation>Wklej przykład</translation>
    </message>
    <message>
        <source>&amp;Data as the other system sends them (JSON, XML or a form):</source>
        <translation>&amp;Dane w takiej postaci, w jakiej wysyła je drugi system (JSON, XML lub formularz):</translation>
    </message>
    <message>
        <source>&amp;Use as the example</source>
        <translation>&amp;Użyj jako przykładu</translation>
    </message>
    <message>
        <source>There is nothing to read yet. Paste the data of a call.</source>
        <translation>Nie ma jeszcze czego czytać. Wklej dane wywołania.</translation>
    </message>
    <message>
        <source>This cannot be read: it is not complete. Copy the data once more, from the first character to the last.</source>
        <translation>Tych danych nie można odczytać: są niekompletne. Skopiuj je jeszcze raz, od pierwszego do ostatniego znaku.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>Dodano: %1.</translation>
    </message>
    <message>
        <source>%1 was known already. What you typed was added.</source>
        <extracomment>%1 an e-mail address or a phone number</extracomment>
        <translation>Osoba %1 była już znana. Uzupełniono jej dane.</translation>
    </message>
    <message>
        <source>%1 was known already. Nothing was changed.</source>
        <translation>Osoba %1 była już znana. Niczego nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were imported.</source>
        <translation>
            <numerusform>Zaimportowano %n osobę.</numerusform>
            <numerusform>Zaimportowano %n osoby.</numerusform>
            <numerusform>Zaimportowano %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and phone of %1 were saved.</source>
        <extracomment>%1 an e-mail address or a phone number</extracomment>
        <translation>Zapisano imię, nazwisko i telefon osoby %1.</translation>
    </message>
    <message>
        <source>%1 is on the mailing list of “%2” now.</source>
        <extracomment>%1 a person, %2 the name of a survey</extracomment>
        <translation>%1 jest teraz na liście mailingowej ankiety „%2”.</translation>
    </message>
    <message>
        <source>%1 was taken off the mailing list of “%2”, with the labels there.</source>
        <extracomment>%1 a person, %2 the name of a survey</extracomment>
        <translation>Usunięto z listy mailingowej ankiety „%2”, razem z etykietami: %1.</translation>
    </message>
    <message>
        <source>The labels of %1 were saved.</source>
        <extracomment>%1 a person</extracomment>
        <translation>Zapisano etykiety osoby %1.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Usuń osobę</translation>
    </message>
    <message>
        <source>Remove %1 from all mailing lists, with name, phone and labels?</source>
        <extracomment>%1 a person</extracomment>
        <translation>Usunąć osobę %1 ze wszystkich list mailingowych, razem z imieniem, nazwiskiem, telefonem i etykietami?</translation>
    </message>
    <message>
        <source>The history stays: who was in an event stays on this page with the address alone, and who wants no mails gets none in future either.</source>
        <translation>Historia pozostaje: kto był w zdarzeniu, pozostaje na tej stronie z samym adresem, a kto nie chce wiadomości, nadal nie będzie ich dostawał.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>%1 a person</extracomment>
        <translation>Usunięto: %1.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Importuj osoby</translation>
    </message>
    <message>
        <source>&amp;Paste a table here, with headings in its first row: e-mail, phone, first name, last name, l1 … l10. Or open a file (CSV).</source>
        <translation>W&amp;klej tutaj tabelę z nagłówkami w pierwszym wierszu: e-mail, telefon, imię, nazwisko, l1 … l10. Możesz też otworzyć plik (CSV).</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>Put all on the &amp;mailing list:</source>
        <translation>Dodaj wszystkich do &amp;listy mailingowej:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co się zmieni</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>%n nowa osoba.</numerusform>
            <numerusform>%n nowe osoby.</numerusform>
            <numerusform>%n nowych osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known person(s) will be changed.</source>
        <translation>
            <numerusform>%n znana osoba zostanie zmieniona.</numerusform>
            <numerusform>%n znane osoby zostaną zmienione.</numerusform>
            <numerusform>%n znanych osób zostanie zmienionych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay as they are.</source>
        <translation>
            <numerusform>%n osoba pozostaje bez zmian.</numerusform>
            <numerusform>%n osoby pozostają bez zmian.</numerusform>
            <numerusform>%n osób pozostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a fault are left out.</source>
        <translation>
            <numerusform>Pominięty zostanie %n wiersz z błędem.</numerusform>
            <numerusform>Pominięte zostaną %n wiersze z błędem.</numerusform>
            <numerusform>Pominiętych zostanie %n wierszy z błędem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this table. Go back and paste rows with e-mail addresses or phone numbers.</source>
        <translation>W tej tabeli nie ma nikogo. Wróć i wklej wiersze z adresami e-mail lub numerami telefonów.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Nie ma nic do zaimportowania.</translation>
    </message>
    <message>
        <source>Nothing is sent to them now.</source>
        <translation>Nic nie zostanie teraz do nich wysłane.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>a person</extracomment>
        <translation>nowa osoba</translation>
    </message>
    <message>
        <source>will be changed</source>
        <extracomment>a person who is known</extracomment>
        <translation>zostanie zmieniona</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <extracomment>a person who is known</extracomment>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <extracomment>%1 headings of columns</extracomment>
        <translation>Pominięte kolumny: %1.</translation>
    </message>
    <message>
        <source>Labels belong to a mailing list: go back and choose one, else they are left out.</source>
        <translation>Etykiety należą do listy mailingowej: wróć i wybierz listę, inaczej zostaną pominięte.</translation>
    </message>
    <message>
        <source>The first %L1 rows are shown, those with faults before the others.</source>
        <translation>Pokazano pierwsze wiersze (%L1), te z błędami przed pozostałymi.</translation>
    </message>
    <message>
        <source>File with people</source>
        <translation>Plik z osobami</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.txt *.tsv)</source>
        <translation>Tabele i teksty (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-mail lub telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of people who are imported: onto the mailing list of no survey</extracomment>
        <translation>żadna</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n person(s)</source>
        <translation>
            <numerusform>&amp;Importuj %n osobę</numerusform>
            <numerusform>&amp;Importuj %n osoby</numerusform>
            <numerusform>&amp;Importuj %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>no e-mail address, no phone number</source>
        <translation>brak adresu e-mail i telefonu</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>to nie jest adres e-mail</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>to nie jest numer telefonu</translation>
    </message>
    <message>
        <source>same person as in line %1</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>ta sama osoba co w wierszu %1</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>zbyt długi tekst w komórce</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeopleModel</name>
    <message>
        <source>no mails since %1</source>
        <extracomment>%1 a date: this person wants no mails since then</extracomment>
        <translation>bez wiadomości od %1</translation>
    </message>
    <message>
        <source>may be asked</source>
        <translation>można pytać</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <extracomment>%1 a time: when this person was in an event for the first time</extracomment>
        <translation>Pierwsze zdarzenie: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Ostatnie zdarzenie: %1</translation>
    </message>
    <message>
        <source>Last invitation: %1</source>
        <translation>Ostatnie zaproszenie: %1</translation>
    </message>
    <message>
        <source>Wants no mails since: %1</source>
        <translation>Nie chce wiadomości od: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>asked recently; again from %1</source>
        <extracomment>%1 a date: this person was asked a short time ago and gets no invitation before that day</extracomment>
        <translation>niedawno pytano; ponownie od %1</translation>
    </message>
    <message>
        <source>Gets no invitation before: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Nie dostanie zaproszenia przed: %1</translation>
    </message>
    <message>
        <source>On the mailing list of “%1”</source>
        <extracomment>%1 the name of a survey</extracomment>
        <translation>Na liście mailingowej ankiety „%1”</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-mail lub telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listy mailingowe</translation>
    </message>
</context>
<context>
    <name>surveyhook::PeoplePage</name>
    <message>
        <source>&amp;Search:</source>
        <translation>Szu&amp;kaj:</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 seen last. Search to find others.</source>
        <translation>%1 ostatnio widzianych. Pozostałe osoby znajdzie wyszukiwanie.</translation>
    </message>
    <message>
        <source>e-mail, phone, name, label or number</source>
        <translation>e-mail, telefon, nazwisko, etykieta lub numer</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importuj osoby…</translation>
    </message>
    <message>
        <source>All people (%L1)</source>
        <extracomment>%L1 how many there are</extracomment>
        <translation>Wszystkie osoby (%L1)</translation>
    </message>
    <message>
        <source>Nobody is found by that. Look for a part of the e-mail address, the phone, the name or a label.</source>
        <translation>Nikogo nie znaleziono. Szukaj fragmentu adresu e-mail, numeru telefonu, nazwiska lub etykiety.</translation>
    </message>
    <message>
        <source>Nobody on this mailing list is found by that. Choose “All people” to search everywhere.</source>
        <translation>Na tej liście mailingowej nikogo nie znaleziono. Wybierz „Wszystkie osoby”, aby szukać wszędzie.</translation>
    </message>
    <message>
        <source>Nobody is on this mailing list yet. Add or import people below, or choose somebody under “All people” and press “Put on a mailing list”.</source>
        <translation>Na tej liście mailingowej nie ma jeszcze nikogo. Dodaj lub zaimportuj osoby poniżej albo wybierz kogoś w „Wszystkie osoby” i naciśnij „Dodaj do listy mailingowej”.</translation>
    </message>
    <message>
        <source>Nobody yet. Who is in an event comes here by itself. You can also add people below, or import them from a file.</source>
        <translation>Nie ma jeszcze nikogo. Osoby ze zdarzeń pojawiają się tu same. Możesz też dodać osoby poniżej lub zaimportować je z pliku.</translation>
    </message>
    <message>
        <source>Mailin&amp;g list:</source>
        <translation>Lista mailin&amp;gowa:</translation>
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
        <translation>&amp;Telefon:</translation>
    </message>
    <message>
        <source>&amp;First name:</source>
        <translation>&amp;Imię:</translation>
    </message>
    <message>
        <source>&amp;Last name:</source>
        <translation>&amp;Nazwisko:</translation>
    </message>
    <message>
        <source>&amp;Mailing list:</source>
        <translation>&amp;Lista mailingowa:</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.com.</source>
        <translation>To nie jest adres e-mail. Powinien wyglądać jak anna@example.com.</translation>
    </message>
    <message>
        <source>This is no phone number. Write digits, with the country&apos;s number in front: +48 600 100 200.</source>
        <translation>To nie jest numer telefonu. Wpisz cyfry, na początku numer kraju: +48 600 100 200.</translation>
    </message>
    <message>
        <source>Write an e-mail address or a phone number.</source>
        <translation>Wpisz adres e-mail lub numer telefonu.</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>Imię, nazwisko i telefon</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a new person: onto the mailing list of no survey</extracomment>
        <translation>żadna</translation>
    </message>
    <message>
        <source>The history is kept under the address, so it cannot be changed here. Somebody has a new one? Add them as a new person.</source>
        <translation>Historia jest zapisana pod tym adresem, dlatego nie można go tu zmienić. Ktoś ma nowy adres? Dodaj tę osobę jako nową.</translation>
    </message>
    <message>
        <source>One of both is enough: e-mail or phone. Adding somebody sends nothing.</source>
        <translation>Wystarczy jedno z dwojga: e-mail lub telefon. Dodanie osoby niczego nie wysyła.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PersonPane</name>
    <message>
        <source>Choose a person to see everything that is known: mailing lists, labels, the last invitation.</source>
        <translation>Wybierz osobę, aby zobaczyć wszystko, co o niej wiadomo: listy mailingowe, etykiety, ostatnie zaproszenie.</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Telefon:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Teraz:</translation>
    </message>
    <message>
        <source>Last invitation:</source>
        <translation>Ostatnie zaproszenie:</translation>
    </message>
    <message>
        <source>Last seen:</source>
        <translation>Ostatnie zdarzenie:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change name and phone</source>
        <translation>Zmień imię, nazwisko i telefon</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Remove this person from all mailing lists, with name, phone and labels</source>
        <translation>Usuń tę osobę ze wszystkich list mailingowych, razem z imieniem, nazwiskiem, telefonem i etykietami</translation>
    </message>
    <message>
        <source>Num&amp;ber (what [ID_RESPONDENT] in texts and links becomes):</source>
        <translation>Num&amp;er (zastępuje [ID_RESPONDENT] w tekstach i linkach):</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listy mailingowe</translation>
    </message>
    <message>
        <source>Put on a mailing list</source>
        <translation>Dodaj do listy mailingowej</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>instead of a phone number of a person</extracomment>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>of a person: was never sent an invitation</extracomment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>A mailing list belongs to a survey, and there is no survey yet: add one on the page “Surveys and messages”.</source>
        <translation>Lista mailingowa należy do ankiety, a nie ma jeszcze żadnej ankiety: dodaj ją na stronie „Ankiety i wiadomości”.</translation>
    </message>
    <message>
        <source>On no mailing list of a survey.</source>
        <translation>Na żadnej liście mailingowej ankiety.</translation>
    </message>
    <message>
        <source>E-mail or phone:</source>
        <translation>E-mail lub telefon:</translation>
    </message>
</context>
<context>
    <name>surveyhook::PipedrivePlatform</name>
    <message>
        <source>A deal was changed, for example won</source>
        <translation>Zmieniono transakcję, na przykład na wygraną</translation>
    </message>
    <message>
        <source>A deal was added</source>
        <translation>Dodano transakcję</translation>
    </message>
    <message>
        <source>A person was added</source>
        <translation>Dodano osobę</translation>
    </message>
    <message>
        <source>A person was changed</source>
        <translation>Zmieniono osobę</translation>
    </message>
    <message>
        <source>An activity was changed, for example done</source>
        <translation>Zmieniono działanie, na przykład wykonano</translation>
    </message>
    <message>
        <source>Sign in to Pipedrive and open Tools and apps, Webhooks.</source>
        <translation>Zaloguj się do Pipedrive i otwórz Tools and apps, Webhooks.</translation>
    </message>
    <message>
        <source>Press Create new webhook and choose the event action change and the event object deal.</source>
        <translation>Wciśnij Create new webhook i wybierz Event action: change oraz Event object: deal.</translation>
    </message>
    <message>
        <source>Paste this address into the field Endpoint URL.</source>
        <translation>Wklej ten adres w polu Endpoint URL.</translation>
    </message>
    <message>
        <source>Paste this name into the field HTTP Auth username.</source>
        <translation>Wklej tę nazwę w polu HTTP Auth username.</translation>
    </message>
    <message>
        <source>Paste this password into the field HTTP Auth password.</source>
        <translation>Wklej to hasło w polu HTTP Auth password.</translation>
    </message>
    <message>
        <source>Choose the webhook version v2 and save.</source>
        <translation>Wybierz wersję webhooka v2 i zapisz.</translation>
    </message>
    <message>
        <source>A deal names its person by a number. Copy your API token from Personal preferences, API, so that Surveyhook can look the e-mail address up.</source>
        <translation>Transakcja podaje numer osoby. Skopiuj token API z Personal preferences, API, aby Surveyhook mógł ustalić adres e-mail.</translation>
    </message>
    <message>
        <source>Mark a deal of your own as won. It appears here as the first incoming event.</source>
        <translation>Oznacz własną transakcję jako wygraną. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (looked up)</source>
        <translation>E-mail klienta (dociągnięty)</translation>
    </message>
    <message>
        <source>Person&apos;s e-mail</source>
        <translation>E-mail osoby</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Tytuł transakcji</translation>
    </message>
    <message>
        <source>State of the deal</source>
        <translation>Stan transakcji</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Stan poprzedni</translation>
    </message>
    <message>
        <source>Value of the deal</source>
        <translation>Wartość transakcji</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Number of the colleague</source>
        <translation>Numer pracownika</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>In Pipedrive: Personal preferences, API.</source>
        <translation>W Pipedrive: Personal preferences, API.</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adres interfejsu</translation>
    </message>
    <message>
        <source>A deal was won</source>
        <translation>Wygrano transakcję</translation>
    </message>
    <message>
        <source>A person in the older shape</source>
        <translation>Osoba w starszym układzie</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a deal</extracomment>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>won</source>
        <extracomment>state of a deal</extracomment>
        <translation>wygrana</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>state of a deal</extracomment>
        <translation>przegrana</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>state of a deal</extracomment>
        <translation>usunięta</translation>
    </message>
</context>
<context>
    <name>surveyhook::PlaceholderEdit</name>
    <message>
        <source>Survey link</source>
        <extracomment>the name of a placeholder in a message: the address of the survey stands there</extracomment>
        <translation>Link do ankiety</translation>
    </message>
    <message>
        <source>Opt-out link</source>
        <extracomment>the name of a placeholder in a message: the address to say that one wants no more mails</extracomment>
        <translation>Link do rezygnacji</translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <extracomment>the name of a placeholder in a message</extracomment>
        <translation>Numer osoby</translation>
    </message>
</context>
<context>
    <name>surveyhook::Practice</name>
    <message>
        <source>A customer is invited to the survey.</source>
        <translation>Klient dostaje zaproszenie do ankiety.</translation>
    </message>
    <message>
        <source>The same call comes a second time. Nobody is invited twice.</source>
        <translation>To samo wywołanie przychodzi drugi raz. Nikt nie dostaje zaproszenia dwa razy.</translation>
    </message>
    <message>
        <source>A condition is not met, so nobody is invited.</source>
        <translation>Warunek nie jest spełniony, więc nikt nie dostaje zaproszenia.</translation>
    </message>
    <message>
        <source>Somebody who does not know the secret makes a call up. It is refused.</source>
        <translation>Ktoś, kto nie zna klucza, podrabia wywołanie. Zostaje ono odrzucone.</translation>
    </message>
    <message>
        <source>The customer left no address, so nobody can be invited.</source>
        <translation>Klient nie zostawił adresu, więc nie ma kogo zaprosić.</translation>
    </message>
    <message>
        <source>The only address in the call is a colleague&apos;s. Colleagues are not surveyed.</source>
        <translation>Jedyny adres w wywołaniu należy do pracownika. Pracowników nie ankietujemy.</translation>
    </message>
    <message>
        <source>A customer unsubscribes. That is noted for good.</source>
        <translation>Klient się wypisuje. Zostaje to zapisane na stałe.</translation>
    </message>
    <message>
        <source>The customer who unsubscribed is not invited any more.</source>
        <translation>Klient, który się wypisał, nie dostaje już zaproszeń.</translation>
    </message>
    <message>
        <source>The call names no address. A look-up fetches it.</source>
        <translation>Wywołanie nie zawiera adresu. Zostaje on dociągnięty.</translation>
    </message>
    <message>
        <source>The look-up finds no address either.</source>
        <translation>Dociąganie danych też nie znajduje adresu.</translation>
    </message>
    <message>
        <source>The customer was invited a moment ago and is left in peace.</source>
        <translation>Klient przed chwilą dostał zaproszenie, więc teraz ma spokój.</translation>
    </message>
    <message>
        <source>One call names several customers. Each gets an invitation.</source>
        <translation>Jedno wywołanie wymienia kilku klientów. Każdy dostaje zaproszenie.</translation>
    </message>
    <message>
        <source>A customer rates the chat. The rating is counted; nobody is invited.</source>
        <translation>Klient ocenia czat. Ocena jest liczona; nikt nie dostaje zaproszenia.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PracticeDesk</name>
    <message>
        <source>Practice office</source>
        <translation>Biuro ćwiczeniowe</translation>
    </message>
    <message>
        <source>The practice office adds some example automations and plays the calls of made-up customers, so that you can see what happens; its mails stay in the practice mailbox on this computer.</source>
        <translation>Biuro ćwiczeniowe dodaje kilka przykładowych automatyzacji i odtwarza wywołania zmyślonych klientów, aby pokazać, co się wtedy dzieje; wiadomości zostają w skrzynce ćwiczeniowej na tym komputerze.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Uruchom</translation>
    </message>
</context>
<context>
    <name>surveyhook::PreviewPane</name>
    <message>
        <source>Preview in:</source>
        <translation>Podgląd:</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez imienia</translation>
    </message>
    <message>
        <source>Show the message as somebody gets it whose name is not known</source>
        <translation>Pokaż wiadomość tak, jak dostanie ją osoba, której imienia nie znamy</translation>
    </message>
    <message>
        <source>As a mail</source>
        <translation>Jako e-mail</translation>
    </message>
    <message>
        <source>The message as a mail</source>
        <translation>Wiadomość jako e-mail</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Sam tekst</translation>
    </message>
    <message>
        <source>The message as plain text</source>
        <translation>Wiadomość jako sam tekst</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nic jeszcze nie napisano.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>No preview yet: nothing fills “%1”.</source>
        <extracomment>%1 the name of a placeholder</extracomment>
        <translation>Nie ma jeszcze podglądu: nic nie wypełnia „%1”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::PromoForm</name>
    <message numerus="yes">
        <source>%n new code(s).</source>
        <translation>
            <numerusform>%n nowy kod.</numerusform>
            <numerusform>%n nowe kody.</numerusform>
            <numerusform>%n nowych kodów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) known already, in this pool or another.</source>
        <translation>
            <numerusform>%n kod był już znany, w tej lub innej puli.</numerusform>
            <numerusform>%n kody były już znane, w tej lub innej puli.</numerusform>
            <numerusform>%n kodów było już znanych, w tej lub innej puli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stood there twice.</source>
        <translation>
            <numerusform>%n wiersz powtórzony.</numerusform>
            <numerusform>%n wiersze powtórzone.</numerusform>
            <numerusform>%n wierszy powtórzonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable code, left out.</source>
        <translation>
            <numerusform>%n wiersz bez kodu, pominięty.</numerusform>
            <numerusform>%n wiersze bez kodu, pominięte.</numerusform>
            <numerusform>%n wierszy bez kodu, pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a code leave now.</source>
        <translation>
            <numerusform>%n wiadomość, która czekała na kod, wychodzi teraz.</numerusform>
            <numerusform>%n wiadomości, które czekały na kod, wychodzą teraz.</numerusform>
            <numerusform>%n wiadomości, które czekały na kod, wychodzą teraz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1, %2.</source>
        <extracomment>%1 &quot;12 codes left&quot;, %2 &quot;3 given to customers&quot;</extracomment>
        <translation>Teraz: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n given to customers</source>
        <translation>
            <numerusform>%n dany klientowi</numerusform>
            <numerusform>%n dane klientom</numerusform>
            <numerusform>%n danych klientom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for a code. They leave as soon as you add codes here.</source>
        <translation>
            <numerusform>%n wiadomość czeka na kod. Wyjdzie, gdy tylko dodasz tu kody.</numerusform>
            <numerusform>%n wiadomości czekają na kod. Wyjdą, gdy tylko dodasz tu kody.</numerusform>
            <numerusform>%n wiadomości czeka na kod. Wyjdą, gdy tylko dodasz tu kody.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is empty: whoever is to get a code waits until you add some.</source>
        <translation>Pula jest pusta: kto ma dostać kod, czeka, aż dodasz nowe.</translation>
    </message>
    <message>
        <source>Few codes are left. Ask your shop for new ones and add them here.</source>
        <translation>Zostało mało kodów. Poproś swój sklep o nowe i dodaj je tutaj.</translation>
    </message>
    <message>
        <source>File with promo codes</source>
        <translation>Plik z kodami promocyjnymi</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.txt *.tsv)</source>
        <translation>Tabele i teksty (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Warn when fewer are left than:</source>
        <translation>Ostrzegaj, gdy zostanie mniej niż:</translation>
    </message>
    <message>
        <source>Put codes in: paste them here, one on each line or a whole table.</source>
        <translation>Dodawanie kodów: wklej je tutaj, po jednym w wierszu albo całą tabelę.</translation>
    </message>
    <message>
        <source>Add the codes</source>
        <translation>Dodaj kody</translation>
    </message>
    <message>
        <source>From a file (CSV)…</source>
        <translation>Z pliku (CSV)…</translation>
    </message>
</context>
<context>
    <name>surveyhook::PromoTab</name>
    <message>
        <source>no code left</source>
        <translation>brak kodów</translation>
    </message>
    <message numerus="yes">
        <source>only %n code(s) left</source>
        <translation>
            <numerusform>tylko %n kod</numerusform>
            <numerusform>tylko %n kody</numerusform>
            <numerusform>tylko %n kodów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n kod do rozdania</numerusform>
            <numerusform>%n kody do rozdania</numerusform>
            <numerusform>%n kodów do rozdania</numerusform>
        </translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Kody promocyjne</translation>
    </message>
    <message>
        <source>This pool stays: codes of it were given to customers, and the program has to know them so that none is given twice.</source>
        <translation>Ta pula zostaje: kody z niej dostali już klienci i program musi je pamiętać, aby żadnego nie dać dwa razy.</translation>
    </message>
    <message>
        <source>The automation “%1” gives codes of this pool away. Change that first, then the pool can be deleted.</source>
        <translation>Automatyzacja „%1” rozdaje kody z tej puli. Zmień najpierw to, potem można usunąć pulę.</translation>
    </message>
    <message>
        <source>Your pools of promo codes:</source>
        <translation>Twoje pule kodów promocyjnych:</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Dodaj pulę</translation>
    </message>
    <message>
        <source>There is no pool yet. A pool holds codes, and an automation gives each customer one of them: press “Add a pool”.</source>
        <translation>Nie ma jeszcze żadnej puli. Pula zawiera kody, a automatyzacja daje każdemu klientowi jeden z nich: naciśnij „Dodaj pulę”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ProxyDialog</name>
    <message>
        <source>What a web server of your own needs</source>
        <translation>Czego potrzebuje własny serwer WWW</translation>
    </message>
    <message>
        <source>For whoever looks after your web server: with these lines it passes calls on to this program. Names and places of the certificate are examples.</source>
        <translation>Dla osoby, która opiekuje się Twoim serwerem WWW: z tymi wierszami przekazuje on wywołania do tego programu. Nazwy i miejsca certyfikatu są przykładami.</translation>
    </message>
    <message>
        <source>&amp;Web server:</source>
        <extracomment>a program that answers web addresses: nginx, Apache</extracomment>
        <translation>&amp;Serwer WWW:</translation>
    </message>
    <message>
        <source>Lines for the web server</source>
        <translation>Wiersze dla serwera WWW</translation>
    </message>
    <message>
        <source>If the web server runs on another computer, it cannot reach %1: then this program has to be started with --listen and the address of this computer.</source>
        <translation>Jeśli serwer WWW działa na innym komputerze, nie dotrze do %1: wtedy ten program trzeba uruchomić z opcją --listen i adresem tego komputera.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>surveyhook::PublicAddressDialog</name>
    <message>
        <source>Public address</source>
        <translation>Adres publiczny</translation>
    </message>
</context>
<context>
    <name>surveyhook::QueueModel</name>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>when you decide</source>
        <extracomment>no time: it waits for a decision</extracomment>
        <translation>po decyzji</translation>
    </message>
    <message>
        <source>Leaves</source>
        <extracomment>heading of a column: when an invitation is to be sent</extracomment>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatyzacja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>“Send now” sends it, “Cancel” does not.</source>
        <translation>„Wyślij teraz” wysyła, „Anuluj” rezygnuje.</translation>
    </message>
    <message>
        <source>Look into the sent mail of the account. If it is not there, choose “Send now”; if it is, choose “Cancel”.</source>
        <translation>Zajrzyj do wysłanych wiadomości konta. Jeśli jej tam nie ma, wybierz „Wyślij teraz”; jeśli jest, wybierz „Anuluj”.</translation>
    </message>
    <message>
        <source>“Its story” leads to that button.</source>
        <extracomment>“Its story” is a button of this page</extracomment>
        <translation>„Historia zdarzenia” prowadzi do tego przycisku.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ReachForm</name>
    <message>
        <source>Way from outside:</source>
        <translation>Droga z zewnątrz:</translation>
    </message>
    <message>
        <source>Public address:</source>
        <translation>Adres publiczny:</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Sprawdź adres</translation>
    </message>
    <message>
        <source>What a web server needs…</source>
        <translation>Czego potrzebuje serwer WWW…</translation>
    </message>
    <message>
        <source>Your own web server or network</source>
        <translation>Własny serwer WWW lub sieć</translation>
    </message>
    <message>
        <source>Other systems reach this program from outside at the address below. Whoever looks after your network knows it, or can set it up. It counts for all automations.</source>
        <translation>Pod poniższym adresem inne systemy docierają z zewnątrz do tego programu. Zna go lub może ustawić osoba, która opiekuje się siecią. Obowiązuje dla wszystkich automatyzacji.</translation>
    </message>
    <message>
        <source>This program starts cloudflared and watches it. After each start the address is another one, and every system has to be told: good for trying out, not for every day. &lt;a href=&quot;%1&quot;&gt;Get cloudflared&lt;/a&gt;</source>
        <translation>Ten program uruchamia cloudflared i pilnuje go. Po każdym uruchomieniu adres jest inny i trzeba go podać każdemu systemowi: dobre do prób, nie na co dzień. &lt;a href=&quot;%1&quot;&gt;Pobierz cloudflared&lt;/a&gt;</translation>
    </message>
    <message>
        <source>This program starts ngrok and watches it. It needs a free account at ngrok, and keeps one address for good. &lt;a href=&quot;%1&quot;&gt;Get ngrok&lt;/a&gt;</source>
        <translation>Ten program uruchamia ngrok i pilnuje go. Potrzebne jest bezpłatne konto w ngrok; adres pozostaje zawsze ten sam. &lt;a href=&quot;%1&quot;&gt;Pobierz ngrok&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The address leads to this program.</source>
        <translation>Adres prowadzi do tego programu.</translation>
    </message>
    <message>
        <source>It is started as soon as this program receives.</source>
        <translation>Zostanie uruchomiony, gdy tylko ten program zacznie odbierać.</translation>
    </message>
    <message>
        <source>Open: calls to this address come in here.</source>
        <translation>Otwarte: wywołania pod ten adres docierają tutaj.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Uruchamianie …</translation>
    </message>
    <message>
        <source>cloudflared (without an account)</source>
        <extracomment>the name of a program</extracomment>
        <translation>cloudflared (bez konta)</translation>
    </message>
    <message>
        <source>ngrok (with a free account)</source>
        <extracomment>the name of a program</extracomment>
        <translation>ngrok (z bezpłatnym kontem)</translation>
    </message>
    <message>
        <source>The tunnel was started anew and has another address. Systems that still call %1 do not reach you. You find what to enter there under “Connections”, “Incoming addresses”.</source>
        <translation>Tunel został uruchomiony ponownie i ma inny adres. Systemy, które nadal wywołują %1, nie docierają do Ciebie. Co w nich wpisać, znajdziesz w części „Połączenia”, „Adresy przychodzące”.</translation>
    </message>
    <message>
        <source>They know the new one</source>
        <translation>Znają już nowy</translation>
    </message>
</context>
<context>
    <name>surveyhook::SalesmanagoPlatform</name>
    <message>
        <source>Sign in to SALESmanago.</source>
        <translation>Zaloguj się do SALESmanago.</translation>
    </message>
    <message>
        <source>Go to Automation rules and press Add new rule.</source>
        <translation>Przejdź do reguł automatyzacji i naciśnij Dodaj nową regułę.</translation>
    </message>
    <message>
        <source>Choose the event that should start the survey, for example a purchase or a new tag.</source>
        <translation>Wybierz zdarzenie, które ma uruchamiać ankietę, na przykład zakup albo nowy tag.</translation>
    </message>
    <message>
        <source>From the list of actions choose Send information about the executed rule.</source>
        <translation>Z listy akcji wybierz Wyślij informacje na temat uruchomionej reguły.</translation>
    </message>
    <message>
        <source>Paste this address into the field Endpoint.</source>
        <translation>Wklej ten adres w polu Endpoint.</translation>
    </message>
    <message>
        <source>Tick Basic authorization required.</source>
        <translation>Zaznacz Wymagana autoryzacja basic.</translation>
    </message>
    <message>
        <source>Paste this name as the user name.</source>
        <translation>Wklej tę nazwę jako nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Paste this password.</source>
        <translation>Wklej to hasło.</translation>
    </message>
    <message>
        <source>If you like, write a note into the description. It arrives with every call and can be used in conditions and in the survey.</source>
        <translation>Jeśli chcesz, wpisz w opisie uwagę. Przychodzi ona z każdym wywołaniem i można jej użyć w warunkach i w ankiecie.</translation>
    </message>
    <message>
        <source>Save the rule, switch it on and let it run for a contact of your own. It appears here as the first incoming event.</source>
        <translation>Zapisz regułę, włącz ją i uruchom dla własnego kontaktu. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s telephone</source>
        <translation>Telefon klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Firma klienta</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nazwa reguły</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>Numer reguły</translation>
    </message>
    <message>
        <source>Description written in the rule</source>
        <translation>Opis wpisany w regule</translation>
    </message>
    <message>
        <source>Customer&apos;s number in SALESmanago</source>
        <translation>Numer klienta w SALESmanago</translation>
    </message>
    <message>
        <source>purchase</source>
        <extracomment>part of the name of an automation rule: &quot;After the purchase: send a survey&quot;</extracomment>
        <translation>zakup</translation>
    </message>
    <message>
        <source>Rule after a purchase</source>
        <translation>Reguła po zakupie</translation>
    </message>
    <message>
        <source>Rule for a company that is a new customer</source>
        <translation>Reguła dla firmy, która jest nowym klientem</translation>
    </message>
    <message>
        <source>Rule whose numbers come without quotation marks</source>
        <translation>Reguła, w której liczby przychodzą bez cudzysłowów</translation>
    </message>
    <message>
        <source>Rule for a contact without an e-mail address</source>
        <translation>Reguła dla kontaktu bez adresu e-mail</translation>
    </message>
</context>
<context>
    <name>surveyhook::SamplePicker</name>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 what the example is: &quot;Conversation closed&quot;</extracomment>
        <translation>Przykład: %1</translation>
    </message>
    <message>
        <source>Pasted data</source>
        <translation>Wklejone dane</translation>
    </message>
    <message>
        <source>Choose the example</source>
        <translation>Wybierz przykład</translation>
    </message>
    <message>
        <source>S&amp;hown for:</source>
        <translation>P&amp;okazuj dla:</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Wklej…</translation>
    </message>
    <message>
        <source>Paste data that the other system sends</source>
        <translation>Wklej dane, które wysyła drugi system</translation>
    </message>
    <message>
        <source>The event that values are shown for</source>
        <translation>Zdarzenie, którego wartości są pokazane</translation>
    </message>
</context>
<context>
    <name>surveyhook::SentMessageDialog</name>
    <message>
        <source>Sent %1. Only what fills the message is kept: the words are those of the message today, and personal links are replaced by examples.</source>
        <extracomment>%1 a time</extracomment>
        <translation>Wysłano %1. Zachowujemy tylko dane wstawione do wiadomości: jej tekst jest taki, jak dzisiaj, a osobiste linki zastąpiono przykładami.</translation>
    </message>
    <message>
        <source>Not sent. This is what the message says today; personal links are replaced by examples.</source>
        <translation>Nie wysłano. Tak wiadomość brzmi dzisiaj; osobiste linki zastąpiono przykładami.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Tak, jak widzi klient</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Tylko tekst</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>The message cannot be shown: it was deleted or changed, so that it can no longer be filled with what is kept.</source>
        <translation>Nie można pokazać wiadomości: usunięto ją lub zmieniono tak, że nie da się jej już uzupełnić zachowanymi danymi.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ServerBar</name>
    <message>
        <source>Stopped: no calls are received and nothing is sent.</source>
        <translation>Zatrzymano: wywołania nie są przyjmowane i nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Receiving at %1</source>
        <extracomment>%1 the address of our server</extracomment>
        <translation>Odbieranie pod adresem %1</translation>
    </message>
    <message>
        <source>Stopping: what has begun is finished first…</source>
        <translation>Zatrzymywanie: najpierw kończy się to, co już rozpoczęto…</translation>
    </message>
    <message>
        <source>Another program receives for this data folder. You can look at and change everything here.</source>
        <translation>Inny program odbiera dane dla tego folderu. Tutaj można wszystko oglądać i zmieniać.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <extracomment>%1 the reason, a full sentence</extracomment>
        <translation>Zatrzymano: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Czeka: %1</translation>
    </message>
    <message>
        <source>Show the invitations that wait to be sent</source>
        <translation>Pokaż zaproszenia, które czekają na wysłanie</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Wymaga decyzji: %1</translation>
    </message>
    <message>
        <source>Show the events that you have to decide about</source>
        <translation>Pokaż zdarzenia, które wymagają decyzji</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <extracomment>%n things about the set-up that the user should look at</extracomment>
        <translation>
            <numerusform>%n sprawa do załatwienia</numerusform>
            <numerusform>%n sprawy do załatwienia</numerusform>
            <numerusform>%n spraw do załatwienia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::SettingsForm</name>
    <message>
        <source>The office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Strefa czasowa:</translation>
    </message>
    <message>
        <source>Domains of your office:</source>
        <translation>Domeny biura:</translation>
    </message>
    <message>
        <source>Addresses there are colleagues: they are never surveyed. Several with commas: office.pl, office.nl</source>
        <translation>Adresy w tych domenach to współpracownicy: nigdy nie dostają ankiet. Kilka domen oddziel przecinkami: biuro.pl, biuro.nl</translation>
    </message>
    <message>
        <source>Your test addresses:</source>
        <translation>Twoje adresy próbne:</translation>
    </message>
    <message>
        <source>Test mails go there, and these addresses have no rest period.</source>
        <translation>Tam trafiają wiadomości próbne; te adresy nie mają okresu karencji.</translation>
    </message>
    <message>
        <source>Notices about problems go out by:</source>
        <translation>Powiadomienia o problemach wysyła:</translation>
    </message>
    <message>
        <source>When invitations may leave</source>
        <translation>Kiedy mogą wychodzić zaproszenia</translation>
    </message>
    <message>
        <source>Invitations leave on:</source>
        <translation>Zaproszenia wychodzą w:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Od:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>Do:</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Public holidays:</source>
        <translation>Święta:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Port of the server:</source>
        <translation>Port serwera:</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port serwera</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ten program</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Język:</translation>
    </message>
    <message>
        <source>Start when I log in to this computer</source>
        <translation>Uruchamiaj, gdy zaloguję się do komputera</translation>
    </message>
    <message>
        <source>Privacy: what is kept</source>
        <translation>Prywatność: co jest przechowywane</translation>
    </message>
    <message>
        <source>At any time of the day</source>
        <translation>O każdej porze dnia</translation>
    </message>
</context>
<context>
    <name>surveyhook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Saved. The new port counts from the next start of the program.</source>
        <translation>Zapisano. Nowy port zacznie obowiązywać po następnym uruchomieniu programu.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>Poland and the Netherlands</source>
        <translation>Polska i Holandia</translation>
    </message>
    <message>
        <source>no mail: only in this window</source>
        <translation>bez poczty: tylko w tym oknie</translation>
    </message>
    <message>
        <source>Now the server listens on port %1. Another port counts from the next start of the program.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Teraz serwer nasłuchuje na porcie %1. Inny port zacznie obowiązywać po następnym uruchomieniu programu.</translation>
    </message>
    <message>
        <source>Counts from the next start of the program.</source>
        <translation>Zacznie obowiązywać po następnym uruchomieniu programu.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent to us.</source>
        <translation>Wszystko zostaje na tym komputerze. Do nas nic nie trafia.</translation>
    </message>
    <message>
        <source>Passwords, keys and signatures of calls are blacked out before they are stored.</source>
        <translation>Hasła, klucze i podpisy wywołań są zasłaniane, zanim zostaną zapisane.</translation>
    </message>
    <message>
        <source>Passwords of your accounts are locked with a key that only this computer has.</source>
        <translation>Hasła Twoich kont są zamknięte kluczem, który ma tylko ten komputer.</translation>
    </message>
    <message>
        <source>Whoever opts out stays on the do-not-contact list.</source>
        <translation>Kto zrezygnował, zostaje na liście „nie kontaktować”.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Of each incoming event only the fields that you chose to keep are stored, and what Surveyhook itself needs; until its automation is finished it is kept whole, for 7 days at most.</source>
        <translation>Z każdego przychodzącego zdarzenia zapisywane są tylko pola wybrane do zachowania i to, czego potrzebuje sam Surveyhook; dopóki automatyzacja nie jest gotowa, zdarzenie jest przechowywane w całości, najwyżej 7 dni.</translation>
    </message>
    <message>
        <source>none: they are days like any other</source>
        <translation>brak: to dni jak każde inne</translation>
    </message>
</context>
<context>
    <name>surveyhook::ShopifyPlatform</name>
    <message>
        <source>An order was shipped completely</source>
        <translation>Wysłano całe zamówienie</translation>
    </message>
    <message>
        <source>An order was paid</source>
        <translation>Opłacono zamówienie</translation>
    </message>
    <message>
        <source>An order was placed</source>
        <translation>Złożono zamówienie</translation>
    </message>
    <message>
        <source>An order was changed</source>
        <translation>Zmieniono zamówienie</translation>
    </message>
    <message>
        <source>An order was cancelled</source>
        <translation>Anulowano zamówienie</translation>
    </message>
    <message>
        <source>A customer account was made</source>
        <translation>Założono konto klienta</translation>
    </message>
    <message>
        <source>Money was paid back</source>
        <translation>Zwrócono pieniądze</translation>
    </message>
    <message>
        <source>Sign in to the Shopify admin and open Settings, Notifications, Webhooks.</source>
        <translation>Zaloguj się do panelu Shopify i otwórz Settings, Notifications, Webhooks.</translation>
    </message>
    <message>
        <source>Press Create webhook.</source>
        <translation>Wciśnij Create webhook.</translation>
    </message>
    <message>
        <source>Choose the event, for example Order fulfillment, and the format JSON.</source>
        <translation>Wybierz zdarzenie, na przykład Order fulfillment, oraz format JSON.</translation>
    </message>
    <message>
        <source>Paste this address into the field URL.</source>
        <translation>Wklej ten adres w polu URL.</translation>
    </message>
    <message>
        <source>Save. Below the list Shopify shows the key with which your webhooks are signed. Copy it and paste it here as the secret.</source>
        <translation>Zapisz. Pod listą Shopify pokazuje klucz, którym podpisuje Twoje webhooki. Skopiuj go i wklej tutaj jako tajny klucz.</translation>
    </message>
    <message>
        <source>Press Send test notification, or let an order of your own run through. It appears here as the first incoming event.</source>
        <translation>Wciśnij Send test notification albo złóż własne zamówienie. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>E-mail for this order</source>
        <translation>E-mail do tego zamówienia</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Język klienta</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Stan płatności</translation>
    </message>
    <message>
        <source>State of the shipment</source>
        <translation>Stan wysyłki</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Wartość zamówienia</translation>
    </message>
    <message>
        <source>Customer agreed to marketing</source>
        <translation>Klient zgodził się na marketing</translation>
    </message>
    <message>
        <source>Order shipped to a customer in Poland</source>
        <translation>Zamówienie wysłane do klienta w Polsce</translation>
    </message>
    <message>
        <source>Order paid by a customer in the Netherlands</source>
        <translation>Zamówienie opłacone przez klienta w Holandii</translation>
    </message>
    <message>
        <source>Order without a customer account</source>
        <translation>Zamówienie bez konta klienta</translation>
    </message>
    <message>
        <source>New customer account</source>
        <translation>Nowe konto klienta</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>promised but not collected</source>
        <extracomment>state of the payment of an order: the card company has reserved the amount</extracomment>
        <translation>zarezerwowana i jeszcze niepobrana</translation>
    </message>
    <message>
        <source>partly paid</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>częściowo opłacone</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>opłacone</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>częściowo zwrócone</translation>
    </message>
    <message>
        <source>paid back</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>zwrócone</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of the payment of an order</extracomment>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>all shipped</source>
        <extracomment>state of the shipment of an order</extracomment>
        <translation>wysłane w całości</translation>
    </message>
    <message>
        <source>partly shipped</source>
        <extracomment>state of the shipment of an order</extracomment>
        <translation>wysłane częściowo</translation>
    </message>
    <message>
        <source>back in stock</source>
        <extracomment>state of the shipment of an order</extracomment>
        <translation>wróciło do magazynu</translation>
    </message>
</context>
<context>
    <name>surveyhook::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Every button and field with an underlined letter answers to Alt and that letter; Tab leads from one to the next.</source>
        <translation>Każdy przycisk i pole z podkreśloną literą reaguje na Alt i tę literę; Tab prowadzi do następnego.</translation>
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
        <translation>Home (początek)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End (koniec)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete (usuń)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert (wstaw)</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Spacja</translation>
    </message>
</context>
<context>
    <name>surveyhook::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>surveyhook::SigninPanel</name>
    <message>
        <source>Client ID:</source>
        <translation>Identyfikator klienta:</translation>
    </message>
    <message>
        <source>Client secret, if there is one:</source>
        <translation>Klucz klienta, jeśli jest:</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anuluj logowanie</translation>
    </message>
    <message>
        <source>Surveyhook was not allowed to send mail. Sign in again and press “Allow”.</source>
        <translation>Surveyhook nie dostał zgody na wysyłanie poczty. Zaloguj się ponownie i naciśnij „Zezwól”.</translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in, so it was not used. Close the page in the browser and sign in again.</source>
        <translation>Odpowiedź nie należała do tego logowania, więc jej nie użyto. Zamknij stronę w przeglądarce i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Nobody has finished signing in within ten minutes. Sign in again when you have time for it.</source>
        <translation>Nikt nie dokończył logowania w ciągu dziesięciu minut. Zaloguj się ponownie, gdy będzie na to czas.</translation>
    </message>
    <message>
        <source>The provider does not know this client ID or client secret. Compare both with those at the provider, then sign in again.</source>
        <translation>Dostawca nie zna tego identyfikatora lub klucza klienta. Porównaj jedno i drugie z danymi u dostawcy, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The provider did not answer. Check whether this computer is on the internet, then sign in again.</source>
        <translation>Dostawca nie odpowiedział. Sprawdź, czy ten komputer ma połączenie z internetem, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>No browser could be opened. Set a default browser on this computer, then sign in again.</source>
        <translation>Nie udało się otworzyć przeglądarki. Ustaw domyślną przeglądarkę na tym komputerze, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This computer does not let Surveyhook wait for the browser. Allow it in the firewall, then sign in again.</source>
        <translation>Ten komputer nie pozwala programowi Surveyhook czekać na przeglądarkę. Zezwól na to w zaporze, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The client ID is missing, or the provider of this address is not known.</source>
        <translation>Brakuje identyfikatora klienta albo dostawca tego adresu nie jest znany.</translation>
    </message>
    <message>
        <source>The provider refused. Check at the provider that the client is a desktop application and may send mail, then sign in again.</source>
        <translation>Dostawca odmówił. Sprawdź u dostawcy, czy klient jest aplikacją na komputer i może wysyłać pocztę, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 the code of an error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Zaloguj się ponownie…</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>zapisane, wpisz, by zmienić</translation>
    </message>
    <message>
        <source>Waiting for the browser: sign in there and allow Surveyhook to send mail.</source>
        <translation>Czekanie na przeglądarkę: zaloguj się tam i pozwól programowi Surveyhook wysyłać pocztę.</translation>
    </message>
    <message>
        <source>Signed in. Surveyhook renews the permission by itself.</source>
        <translation>Zalogowano. Surveyhook sam odnawia zgodę.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Nikt się jeszcze nie zalogował.</translation>
    </message>
    <message>
        <source>First fill in the client ID.</source>
        <translation>Najpierw wpisz identyfikator klienta.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>You can close this window and go back to Surveyhook.</source>
        <translation>Możesz zamknąć to okno i wrócić do programu Surveyhook.</translation>
    </message>
    <message>
        <source>You can close this window. Surveyhook says what to do next.</source>
        <translation>Możesz zamknąć to okno. Surveyhook powie, co dalej.</translation>
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
        <translation>W drugim systemie otwórz ustawienia webhooków i dodaj endpoint.</translation>
    </message>
    <message>
        <source>Paste this address there.</source>
        <translation>Wklej tam ten adres.</translation>
    </message>
    <message>
        <source>Choose the events that should start the survey.</source>
        <translation>Wybierz zdarzenia, które mają uruchamiać ankietę.</translation>
    </message>
    <message>
        <source>The system shows a signing secret that begins with whsec_. Copy it and paste it here.</source>
        <translation>System pokazuje klucz podpisu zaczynający się od whsec_. Skopiuj go i wklej tutaj.</translation>
    </message>
    <message>
        <source>Send a test event. It appears here as the first incoming event, and you choose the e-mail address in it.</source>
        <translation>Wyślij zdarzenie testowe. Pojawi się tutaj jako pierwsze zdarzenie przychodzące; wskażesz w nim adres e-mail.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (under customer)</source>
        <translation>E-mail klienta (w polu customer)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Czas zdarzenia</translation>
    </message>
    <message>
        <source>An order was completed</source>
        <translation>Zrealizowano zamówienie</translation>
    </message>
    <message>
        <source>A contact was added</source>
        <translation>Dodano kontakt</translation>
    </message>
    <message>
        <source>A ticket was closed</source>
        <translation>Zamknięto zgłoszenie</translation>
    </message>
</context>
<context>
    <name>surveyhook::StartPage</name>
    <message>
        <source>&amp;Copy of:</source>
        <translation>&amp;Kopia automatyzacji:</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>&amp;Utwórz kopię</translation>
    </message>
    <message>
        <source>Which events start it?</source>
        <translation>Które zdarzenia uruchamiają automatyzację?</translation>
    </message>
    <message>
        <source>Nothing is ticked: every event that comes to the address starts it.</source>
        <translation>Nic nie zaznaczono: automatyzację uruchamia każde zdarzenie, które przyjdzie pod ten adres.</translation>
    </message>
    <message>
        <source>Where does it start?</source>
        <translation>Od czego się zaczyna?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>The system that reports what happens to your customers decides which data arrive, how the calls prove where they come from, and which steps follow. You get an address for it, which stays the same for ever.</source>
        <translation>Od systemu, który zgłasza, co dzieje się u klientów, zależy, jakie dane przychodzą, jak sprawdzamy, że pochodzą od niego, i jakie kroki następują dalej. Otrzymujesz dla niego adres, który nigdy się nie zmieni.</translation>
    </message>
    <message>
        <source>Choose the system in which it starts.</source>
        <translation>Wybierz system, w którym się zaczyna.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>name of a copied automation; %1 the name of the other one</extracomment>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Choose the events</source>
        <translation>Wybierz zdarzenia</translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation>Wybierz adres</translation>
    </message>
    <message>
        <source>This automation starts in: %1. For another system make a new automation.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>Ta automatyzacja zaczyna się w systemie: %1. Dla innego systemu utwórz nową.</translation>
    </message>
    <message>
        <source>Reports to an address of yours when something happens.</source>
        <translation>Zgłasza pod Twój adres, gdy coś się stanie.</translation>
    </message>
    <message>
        <source>Copy one of mine</source>
        <translation>Kopia jednej z moich</translation>
    </message>
    <message>
        <source>Everything but the address is taken over.</source>
        <translation>Przejmuje wszystko oprócz adresu.</translation>
    </message>
    <message>
        <source>%1 has an address of yours already. Use it again: then nothing has to be set up there a second time, and an event can start several automations.</source>
        <extracomment>%1 a system, such as a chat</extracomment>
        <translation>%1 ma już Twój adres. Można użyć go ponownie: wtedy nie trzeba tam niczego ustawiać drugi raz, a jedno zdarzenie może uruchomić kilka automatyzacji.</translation>
    </message>
    <message>
        <source>The address of: %1</source>
        <extracomment>%1 names of automations</extracomment>
        <translation>Adres automatyzacji: %1</translation>
    </message>
    <message>
        <source>A new address of its own</source>
        <translation>Nowy, własny adres</translation>
    </message>
</context>
<context>
    <name>surveyhook::Story</name>
    <message>
        <source>What you can do</source>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Tylko gdy</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>met</source>
        <translation>spełniony</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niespełniony</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Filled survey fields</source>
        <translation>Uzupełnione pola ankiety</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>where a value came from: typed into the automation</extracomment>
        <translation>stały tekst</translation>
    </message>
    <message>
        <source>used because the field was empty</source>
        <translation>użyto, bo pole było puste</translation>
    </message>
    <message>
        <source>Survey field</source>
        <translation>Pole ankiety</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>sent %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>wysłano: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin: %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Wyjaśnienie</translation>
    </message>
</context>
<context>
    <name>surveyhook::StoryPane</name>
    <message>
        <source>Choose an event in the list to see its story.</source>
        <translation>Wybierz zdarzenie z listy, aby zobaczyć jego przebieg.</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>tab: what happened to an event, as a story</extracomment>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Story of the event</source>
        <translation>Przebieg zdarzenia</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>tab: the data of the call as they were stored</extracomment>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Data of the call</source>
        <translation>Dane wywołania</translation>
    </message>
    <message>
        <source>The event runs again.</source>
        <translation>Zdarzenie zostało uruchomione ponownie.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Próba zostanie teraz ponowiona.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is sent.</source>
        <translation>Anulowano. Nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Copied without names and addresses. Please read it through before you pass it on.</source>
        <translation>Skopiowano bez nazwisk i adresów. Przed przekazaniem dalej warto to przeczytać.</translation>
    </message>
    <message>
        <source>Show message…</source>
        <translation>Pokaż wiadomość…</translation>
    </message>
    <message>
        <source>The invitation as the customer sees it</source>
        <translation>Zaproszenie tak, jak widzi je klient</translation>
    </message>
    <message>
        <source>Show where the e-mail is…</source>
        <translation>Wskaż, gdzie jest e-mail…</translation>
    </message>
    <message>
        <source>The data have an unusual shape: say in which field the customer&apos;s address stands</source>
        <translation>Dane mają nietypowy układ: wskaż pole, w którym jest adres klienta</translation>
    </message>
    <message>
        <source>In which field does the customer&apos;s own e-mail address stand? It is taken from there in this event and in later ones of this shape. Never choose the address of a colleague.</source>
        <translation>W którym polu jest adres e-mail samego klienta? Będzie stamtąd brany w tym zdarzeniu i w kolejnych o tym układzie. Nigdy nie wybieraj adresu współpracownika.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this shape are worked on now, and later ones will be.</source>
        <translation>
            <numerusform>%n zdarzenie o tym układzie jest teraz przetwarzane, kolejne też będą.</numerusform>
            <numerusform>%n zdarzenia o tym układzie są teraz przetwarzane, kolejne też będą.</numerusform>
            <numerusform>%n zdarzeń o tym układzie jest teraz przetwarzanych, kolejne też będą.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surveyhook::SubscriptionForm</name>
    <message>
        <source>Address of the other system:</source>
        <translation>Adres drugiego systemu:</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>a system that is informed of events</comment>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Tell it when:</source>
        <translation>Powiadamiaj, gdy:</translation>
    </message>
    <message>
        <source>What it gets:</source>
        <translation>Co otrzymuje:</translation>
    </message>
    <message>
        <source>Login name (if it asks for one):</source>
        <translation>Login (jeśli jest wymagany):</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>I have it, hide it</source>
        <translation>Mam go, ukryj</translation>
    </message>
    <message>
        <source>Make a new secret…</source>
        <translation>Utwórz nowy klucz…</translation>
    </message>
    <message>
        <source>Save and tell it from now on</source>
        <translation>Zapisz i powiadamiaj od teraz</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Wyślij test</translation>
    </message>
    <message>
        <source>Type or paste the address that the other system has for this.</source>
        <translation>Wpisz lub wklej adres, który drugi system ma do tego celu.</translation>
    </message>
    <message>
        <source>This is no address that can be called. It begins with https://.</source>
        <translation>To nie jest adres, który można wywołać. Zaczyna się on od https://.</translation>
    </message>
    <message>
        <source>The address has to begin with https://, so that nobody can read along on the way. http:// is possible only within your own network.</source>
        <translation>Adres musi zaczynać się od https://, aby po drodze nikt nie mógł czytać danych. http:// jest możliwe tylko we własnej sieci.</translation>
    </message>
    <message>
        <source>Tick at least one thing to tell.</source>
        <translation>Zaznacz co najmniej jedną rzecz.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>Utworzyć nowy klucz?</translation>
    </message>
    <message>
        <source>The old one signs as well for 24 hours: enter the new one in the other system within that time.</source>
        <translation>Stary klucz podpisuje jeszcze przez 24 godziny: w tym czasie wpisz nowy w drugim systemie.</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Utwórz nowy</translation>
    </message>
    <message>
        <source>Signing secret: there is none yet, so the other system cannot check who calls.</source>
        <translation>Klucz do podpisu: jeszcze go nie ma, więc drugi system nie może sprawdzić, kto wywołuje.</translation>
    </message>
    <message>
        <source>Signing secret: copy it into the other system now. It is not shown again.</source>
        <translation>Klucz do podpisu: skopiuj go teraz do drugiego systemu. Nie zostanie pokazany ponownie.</translation>
    </message>
    <message>
        <source>Signing secret: stored, not shown again. The one before signs too until it is a day old.</source>
        <translation>Klucz do podpisu: zapisany, nie jest ponownie pokazywany. Przez dobę od zmiany podpisuje też poprzedni.</translation>
    </message>
    <message>
        <source>Signing secret: stored, not shown again.</source>
        <translation>Klucz do podpisu: zapisany, nie jest ponownie pokazywany.</translation>
    </message>
    <message>
        <source>By the rules of “Standard Webhooks”, signed with a secret: the other system can check that it was really you.</source>
        <translation>Według zasad „Standard Webhooks”, z podpisem: drugi system może sprawdzić, że to naprawdę od Ciebie.</translation>
    </message>
    <message>
        <source>From then on this address is told of what you tick. Names and addresses of your customers go along: give them only to systems you trust.</source>
        <translation>Odtąd ten adres będzie powiadamiany o tym, co zaznaczysz. Przekazywane są też nazwiska i adresy klientów: podawaj je tylko systemom, którym ufasz.</translation>
    </message>
    <message>
        <source>saved, type to change</source>
        <translation>zapisane, wpisz, by zmienić</translation>
    </message>
    <message>
        <source>Switched off since %1: %2 %3</source>
        <extracomment>%1 a time, %2 a sentence that says why, %3 what to do</extracomment>
        <translation>Wyłączone od %1: %2 %3</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Włącz ponownie</translation>
    </message>
    <message>
        <source>The test is on its way…</source>
        <translation>Test jest w drodze…</translation>
    </message>
    <message>
        <source>The test leaves as soon as the program receives and sends again: it is stopped at the moment.</source>
        <translation>Test wyjdzie, gdy tylko program znów będzie odbierał i wysyłał: teraz jest zatrzymany.</translation>
    </message>
    <message>
        <source>The test has arrived.</source>
        <translation>Test dotarł.</translation>
    </message>
    <message>
        <source>The test did not arrive.</source>
        <translation>Test nie dotarł.</translation>
    </message>
    <message>
        <source>a signed message (Standard Webhooks)</source>
        <translation>podpisaną wiadomość (Standard Webhooks)</translation>
    </message>
    <message>
        <source>As marketing systems tell each other of a rule: id, name, contactId, description, email, phone, company. Nothing proves that it was you, except the login below.</source>
        <translation>Tak jak systemy marketingowe powiadamiają się o regule: id, name, contactId, description, email, phone, company. Poza loginem poniżej nic nie dowodzi, że to od Ciebie.</translation>
    </message>
    <message>
        <source>seven plain values, not signed</source>
        <translation>siedem zwykłych wartości, bez podpisu</translation>
    </message>
</context>
<context>
    <name>surveyhook::SubscriptionHistory</name>
    <message>
        <source>Not tried yet.</source>
        <translation>Jeszcze nie próbowano.</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Następna próba: %1</translation>
    </message>
    <message>
        <source>Its number, for whoever looks after the other system: %1</source>
        <extracomment>%1 &quot;msg_…&quot;: the other system reads it as webhook-id</extracomment>
        <translation>Numer dla osoby, która opiekuje się drugim systemem: %1</translation>
    </message>
    <message>
        <source>Nothing has been told to this address yet.</source>
        <translation>Temu adresowi nic jeszcze nie przekazano.</translation>
    </message>
    <message>
        <source>What was told, newest first; choose a line for its details:</source>
        <translation>Co przekazano, od najnowszych; wybierz wiersz, by zobaczyć szczegóły:</translation>
    </message>
    <message>
        <source>What was told to this address</source>
        <translation>Co przekazano temu adresowi</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>how often a message was tried</extracomment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Wyślij ponownie</translation>
    </message>
</context>
<context>
    <name>surveyhook::SubscriptionTab</name>
    <message>
        <source>Saved. The address has changed: type the password again.</source>
        <translation>Zapisano. Adres się zmienił: wpisz hasło ponownie.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>switched off</source>
        <extracomment>an address that is told of events</extracomment>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>switched off: the address is closed</source>
        <translation>wyłączone: adres jest zamknięty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;delivered&quot;, %2 &quot;5 minutes ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing told yet</source>
        <extracomment>an address that is told of events</extracomment>
        <translation>nic jeszcze nie przekazano</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nowy adres</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>jeszcze niezapisany</translation>
    </message>
    <message>
        <source>Who is told:</source>
        <translation>Kto jest powiadamiany:</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Other systems can be told of what happens here, such as each answered survey. Press “Add an address”.</source>
        <translation>Inne systemy można powiadamiać o tym, co się tutaj dzieje, na przykład o każdej odpowiedzi na ankietę. Naciśnij „Dodaj adres”.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SuccessRule</name>
    <message>
        <source>Status of the answer:</source>
        <extracomment>the number by which a web server answers: 200, 201 …</extracomment>
        <translation>Status odpowiedzi:</translation>
    </message>
    <message>
        <source>and the field of the answer:</source>
        <translation>i pole odpowiedzi:</translation>
    </message>
    <message>
        <source>has the value:</source>
        <extracomment>%1 is a field: &quot;and the field of the answer: result.ok&quot;, &quot;has the value: true&quot;</extracomment>
        <translation>ma wartość:</translation>
    </message>
</context>
<context>
    <name>surveyhook::Support</name>
    <message>
        <source>(empty)</source>
        <extracomment>stands instead of a value in a text for helpers</extracomment>
        <translation>(puste)</translation>
    </message>
    <message numerus="yes">
        <source>(%n character(s))</source>
        <translation>
            <numerusform>(%n znak)</numerusform>
            <numerusform>(%n znaki)</numerusform>
            <numerusform>(%n znaków)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n byte(s), not readable</source>
        <translation>
            <numerusform>Dane: %n bajt, nieczytelne</numerusform>
            <numerusform>Dane: %n bajty, nieczytelne</numerusform>
            <numerusform>Dane: %n bajtów, nieczytelne</numerusform>
        </translation>
    </message>
    <message>
        <source>Data (shape only):</source>
        <translation>Dane (tylko budowa):</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveyForm</name>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Link that people open:</source>
        <translation>Link, który otwierają ludzie:</translation>
    </message>
    <message>
        <source>Link that people open</source>
        <translation>Link, który otwierają ludzie</translation>
    </message>
    <message>
        <source>Insert a survey field into the link</source>
        <translation>Wstaw pole ankiety do linku</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Języki:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>None: we send the link ourselves</source>
        <translation>Brak: link wysyłamy sami</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveyPage</name>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>&amp;Szukaj:</translation>
    </message>
    <message>
        <source>Add a s&amp;urvey…</source>
        <translation>Dodaj ank&amp;ietę…</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Ankiety</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>column</comment>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>column</comment>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>column: how many</comment>
        <translation>Pola</translation>
    </message>
    <message>
        <source>No survey has this in its name.</source>
        <translation>Żadna ankieta nie ma tego w nazwie.</translation>
    </message>
    <message>
        <source>Which survey are people to answer?</source>
        <translation>Na którą ankietę mają odpowiadać klienci?</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>The invitation leads to this survey. Its fields are what we fill later: a name, a language, the number of a conversation. They come back with the answers, so that you know who wrote them.</source>
        <translation>Zaproszenie prowadzi do tej ankiety. Jej pola uzupełnimy później: imię, język, numer rozmowy. Wracają razem z odpowiedziami, więc wiadomo, czyje one są.</translation>
    </message>
    <message>
        <source>Paste the link of the survey that people are to answer.</source>
        <translation>Wklej link do ankiety, na którą mają odpowiadać klienci.</translation>
    </message>
    <message>
        <source>Choose the survey that people are to answer.</source>
        <translation>Wybierz ankietę, na którą mają odpowiadać klienci.</translation>
    </message>
    <message>
        <source>How this survey is sent is not known. Add it once more with its link.</source>
        <translation>Nie wiadomo, jak wysłać tę ankietę. Dodaj ją jeszcze raz, wklejając link.</translation>
    </message>
    <message>
        <source>Choose the survey %1</source>
        <translation>Wybór ankiety %1</translation>
    </message>
    <message>
        <source>We send the invitation as an e-mail with the link of the survey.</source>
        <translation>Zaproszenie wysyłamy e-mailem z linkiem do ankiety.</translation>
    </message>
    <message>
        <source>%1 sends the invitation itself. This version of the program cannot ask it to yet: the events are kept and wait.</source>
        <translation>%1 samo wysyła zaproszenie. Ta wersja programu nie umie jeszcze tego zlecić: zdarzenia są zachowywane i czekają.</translation>
    </message>
    <message>
        <source>%1 sends the invitation itself; we tell it to whom.</source>
        <translation>%1 samodzielnie wysyła zaproszenie; my przekazujemy, do kogo.</translation>
    </message>
    <message>
        <source>Create a new field in %1 first, then add it here by exactly the same name; otherwise its values get lost there.</source>
        <translation>Nowe pole utwórz najpierw w %1, potem dodaj je tutaj pod dokładnie tą samą nazwą; inaczej jego wartości tam przepadną.</translation>
    </message>
    <message>
        <source>Add the field that you have typed, or empty the box.</source>
        <translation>Dodaj wpisane pole albo wyczyść je.</translation>
    </message>
    <message>
        <source>The survey is being saved …</source>
        <translation>Trwa zapisywanie ankiety…</translation>
    </message>
    <message>
        <source>“Next” saves this survey.</source>
        <translation>Przycisk „Dalej” zapisze tę ankietę.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveyPaste</name>
    <message>
        <source>&amp;Paste the link that your survey tool gives you:</source>
        <translation>W&amp;klej link z Twojego narzędzia do ankiet:</translation>
    </message>
    <message>
        <source>What do you &amp;call this survey?</source>
        <translation>Jak &amp;nazwać tę ankietę?</translation>
    </message>
    <message>
        <source>In which languages can people answer it?</source>
        <translation>W jakich językach można na nią odpowiadać?</translation>
    </message>
    <message>
        <source>&amp;Save this survey</source>
        <translation>Zapisz &amp;tę ankietę</translation>
    </message>
    <message>
        <source>Give the survey a name by which you will find it again.</source>
        <translation>Nadaj ankiecie nazwę, po której ją znajdziesz.</translation>
    </message>
    <message>
        <source>There is a survey of this name already. Choose another name.</source>
        <translation>Ankieta o tej nazwie już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Paste the survey&apos;s link first.</source>
        <translation>Najpierw wklej link do ankiety.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Wybierz przynajmniej jeden język.</translation>
    </message>
    <message>
        <source>This is a link of &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>To link z &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Back to the list of surveys</source>
        <translation>Wróć do listy ankiet</translation>
    </message>
    <message>
        <source>Links of %1 are recognised, and any other link to a survey.</source>
        <extracomment>%1: names of survey tools, with commas.</extracomment>
        <translation>Rozpoznajemy linki z %1 i każdy inny link do ankiety.</translation>
    </message>
    <message>
        <source>We send this link in an e-mail: that is the invitation.</source>
        <translation>Ten link wysyłamy w e-mailu: to jest zaproszenie.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveylabSurvey</name>
    <message>
        <source>This is a page of SurveyLab, not the API link. In SurveyLab open the survey, go to its collector of the kind E-mail / SMS invitation and copy the API link there.</source>
        <translation>To strona SurveyLab, a nie API link. W SurveyLab wybierz ankietę, przejdź do kolektora typu Zaproszenie email / SMS i skopiuj stamtąd API link.</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>Token API</translation>
    </message>
    <message>
        <source>Collector</source>
        <extracomment>title of a part of a pasted link: SurveyLab&apos;s word for a list through which a survey goes out</extracomment>
        <translation>Kolektor</translation>
    </message>
    <message>
        <source>In SurveyLab: Settings, API. It also stands in the API link of a collector.</source>
        <translation>W SurveyLab: Ustawienia, API. Jest też w linku API kolektora.</translation>
    </message>
    <message>
        <source>Address of SurveyLab</source>
        <translation>Adres SurveyLab</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>POST keeps the data out of the address; SurveyLab documents GET only.</source>
        <translation>Przy POST danych nie ma w adresie; SurveyLab opisuje tylko GET.</translation>
    </message>
</context>
<context>
    <name>surveyhook::SurveysPage</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of what was duplicated</extracomment>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nowa wiadomość</translation>
    </message>
    <message>
        <source>Surveys and messages</source>
        <translation>Ankiety i wiadomości</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Ankiety</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Your surveys:</source>
        <translation>Twoje ankiety:</translation>
    </message>
    <message>
        <source>Add a survey</source>
        <translation>Dodaj ankietę</translation>
    </message>
    <message>
        <source>There is no survey yet. Press “Add a survey” and paste the link that your survey tool gives you.</source>
        <translation>Nie ma jeszcze ankiety. Naciśnij „Dodaj ankietę” i wklej link z narzędzia ankietowego.</translation>
    </message>
    <message>
        <source>Your messages:</source>
        <translation>Twoje wiadomości:</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>Dodaj wiadomość</translation>
    </message>
    <message>
        <source>There is no message yet. Press “Add a message” to write the invitation that people get.</source>
        <translation>Nie ma jeszcze wiadomości. Naciśnij „Dodaj wiadomość”, aby napisać zaproszenie.</translation>
    </message>
    <message>
        <source>Collectors</source>
        <translation>Kolektory</translation>
    </message>
</context>
<context>
    <name>surveyhook::TableDialog</name>
    <message>
        <source>Replace values</source>
        <translation>Zamiana wartości</translation>
    </message>
    <message>
        <source>&amp;Values that come and what stands for them in the survey; others stay as they are:</source>
        <translation>&amp;Wartości, które przychodzą, i co je zastępuje w ankiecie; inne pozostają bez zmian:</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Co przychodzi</translation>
    </message>
    <message>
        <source>What the survey gets</source>
        <translation>Co trafia do ankiety</translation>
    </message>
</context>
<context>
    <name>surveyhook::TimingPage</name>
    <message>
        <source>&amp;Wait before the invitation leaves</source>
        <translation>Odc&amp;zekaj przed wysłaniem zaproszenia</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>&amp;Jak długo:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <comment>of time: hours, days</comment>
        <translation>Jedno&amp;stka:</translation>
    </message>
    <message>
        <source>When may invitations leave?</source>
        <translation>Kiedy można wysyłać zaproszenia?</translation>
    </message>
    <message>
        <source>This automation has its &amp;own times</source>
        <translation>Ta automatyzacja ma &amp;własne godziny</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>Un&amp;til:</source>
        <comment>a time of day</comment>
        <translation>&amp;Do:</translation>
    </message>
    <message>
        <source>Public ho&amp;lidays:</source>
        <translation>Święta &amp;państwowe:</translation>
    </message>
    <message>
        <source>How often may we ask the same person?</source>
        <translation>Jak często można pytać tę samą osobę?</translation>
    </message>
    <message>
        <source>&amp;Rest period:</source>
        <translation>Okres &amp;karencji:</translation>
    </message>
    <message>
        <source>What &amp;counts:</source>
        <comment>which invitations count for the rest period</comment>
        <translation>Co &amp;liczymy:</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>minuta</numerusform>
            <numerusform>minuty</numerusform>
            <numerusform>minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>godzina</numerusform>
            <numerusform>godziny</numerusform>
            <numerusform>godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>dzień</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working day(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>dzień roboczy</numerusform>
            <numerusform>dni robocze</numerusform>
            <numerusform>dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Stands behind a number in a field of its own.</extracomment>
        <translation>
            <numerusform>tydzień</numerusform>
            <numerusform>tygodnie</numerusform>
            <numerusform>tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Zmiana nazwy</translation>
    </message>
    <message>
        <source>Use the office&apos;s times</source>
        <translation>Użycie godzin biura</translation>
    </message>
    <message>
        <source>Use own times</source>
        <translation>Użycie własnych godzin</translation>
    </message>
    <message>
        <source>When does the invitation leave?</source>
        <translation>Kiedy wysłać zaproszenie?</translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation>Nazwa i czas</translation>
    </message>
    <message>
        <source>The name is how you find the automation in lists and in the history. People answer more willingly when they are asked at a good moment, and not too often.</source>
        <translation>Po nazwie znajdziesz automatyzację na listach i w historii. Ludzie chętniej odpowiadają, gdy pytamy w dobrym momencie i niezbyt często.</translation>
    </message>
    <message>
        <source>Propose a name</source>
        <translation>Propozycja nazwy</translation>
    </message>
    <message>
        <source>Change the waiting time</source>
        <translation>Zmiana czasu oczekiwania</translation>
    </message>
    <message>
        <source>Change the times</source>
        <translation>Zmiana godzin</translation>
    </message>
    <message>
        <source>Give the automation a name.</source>
        <translation>Nadaj automatyzacji nazwę.</translation>
    </message>
    <message>
        <source>Another automation has this name already. Choose another name.</source>
        <translation>Inna automatyzacja ma już taką nazwę. Wybierz inną.</translation>
    </message>
    <message>
        <source>Choose at least one day on which invitations may leave.</source>
        <translation>Wybierz przynajmniej jeden dzień, w którym można wysyłać zaproszenia.</translation>
    </message>
    <message>
        <source>send on them too</source>
        <translation>wysyłaj także w święta</translation>
    </message>
    <message>
        <source>never on Polish ones</source>
        <translation>nigdy w święta w Polsce</translation>
    </message>
    <message>
        <source>never on Dutch ones</source>
        <translation>nigdy w święta w Holandii</translation>
    </message>
    <message>
        <source>never on Polish or Dutch ones</source>
        <translation>nigdy w święta w Polsce i w Holandii</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Koniec musi być później niż początek.</translation>
    </message>
    <message>
        <source>Na&amp;me of the automation:</source>
        <translation>N&amp;azwa automatyzacji:</translation>
    </message>
    <message>
        <source>As the office ha&amp;s it: %1</source>
        <translation>Tak jak &amp;biuro: %1</translation>
    </message>
    <message>
        <source>At any time of the day</source>
        <translation>O każdej porze dnia</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <comment>of automations</comment>
        <translation>&amp;Grupa:</translation>
    </message>
    <message>
        <source>Who is not asked?</source>
        <translation>Kogo nie pytamy?</translation>
    </message>
    <message>
        <source>A later &amp;event about the same conversation or order:</source>
        <translation>Późni&amp;ejsze zdarzenie w tej samej rozmowie lub zamówieniu:</translation>
    </message>
    <message>
        <source>&amp;Ask only people who have agreed to it</source>
        <translation>P&amp;ytaj tylko osoby, które się na to zgodziły</translation>
    </message>
</context>
<context>
    <name>surveyhook::TrialView</name>
    <message>
        <source>running…</source>
        <translation>trwa…</translation>
    </message>
    <message>
        <source>done, %1 s</source>
        <extracomment>A step that went well, and how long it took, in seconds.</extracomment>
        <translation>gotowe, %1 s</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>A step whose turn has not come.</extracomment>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>Everything went well.</source>
        <translation>Wszystko poszło dobrze.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>This did not work yet. Nothing was changed.</source>
        <translation>To jeszcze nie działa. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>How far the trial has come</source>
        <translation>Postęp próby</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>This worked. The mail lies in the practice mailbox; nothing left this computer.</source>
        <translation>Udało się. Wiadomość leży w skrzynce ćwiczeniowej; nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>Open the practice mailbox</source>
        <translation>Otwórz skrzynkę ćwiczeniową</translation>
    </message>
    <message>
        <source>there are none</source>
        <extracomment>A step of a trial that this automation does not have, or that was not reached.</extracomment>
        <translation>nie ma żadnych</translation>
    </message>
</context>
<context>
    <name>surveyhook::VariableTable</name>
    <message>
        <source>Fields of the survey</source>
        <translation>Pola ankiety</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: text, number, date</comment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>column: must this field be filled</comment>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Add a f&amp;ield named:</source>
        <translation>Dodaj pole o n&amp;azwie:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>of a field: text, number, date</comment>
        <translation>&amp;Rodzaj:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>a field of a survey</comment>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numer telefonu</translation>
    </message>
    <message>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>Kind of a survey field.</extracomment>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Type the name of the field, exactly as the survey has it.</source>
        <translation>Wpisz nazwę pola dokładnie tak, jak ma ją ankieta.</translation>
    </message>
    <message>
        <source>A name begins with a letter and holds letters, digits, _ and - only.</source>
        <translation>Nazwa zaczyna się od litery i zawiera tylko litery, cyfry, _ oraz -.</translation>
    </message>
    <message>
        <source>The survey has a field %1 already.</source>
        <translation>Ankieta ma już pole %1.</translation>
    </message>
    <message>
        <source>Add the field %1</source>
        <translation>Dodanie pola %1</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Usunięcie pola %1</translation>
    </message>
    <message>
        <source>Require the field %1</source>
        <translation>Pole %1 jest wymagane</translation>
    </message>
    <message>
        <source>Do not require the field %1</source>
        <translation>Pole %1 nie jest wymagane</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalne</translation>
    </message>
    <message>
        <source>Fields &amp;of the survey:</source>
        <translation>Po&amp;la ankiety:</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>a field of a survey</comment>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>%1 stands in the middle of the link. Change the link itself on the page “Surveys and messages”.</source>
        <translation>%1 stoi w środku linku. Zmień sam link na stronie „Ankiety i wiadomości”.</translation>
    </message>
    <message>
        <source>Send %1 along in the link</source>
        <translation>Wysyłaj %1 w linku</translation>
    </message>
    <message>
        <source>Do not send %1 along in the link</source>
        <translation>Nie wysyłaj %1 w linku</translation>
    </message>
    <message>
        <source>In the link</source>
        <extracomment>column: does the link of the survey carry this field</extracomment>
        <translation>W linku</translation>
    </message>
    <message>
        <source>sent along</source>
        <extracomment>Whether a survey field stands in the link of the survey.</extracomment>
        <translation>wysyłane</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nie wysyłane</translation>
    </message>
</context>
<context>
    <name>surveyhook::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>The version you bring back becomes your draft. What runs stays as it is until you apply it. Passwords and secrets stay those of today.</source>
        <translation>Przywrócona wersja staje się szkicem. To, co działa, pozostaje bez zmian do czasu zastosowania. Hasła i klucze pozostają dzisiejsze.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>%1 (runs now)</source>
        <extracomment>%1 a time; the version of an automation that runs at present</extracomment>
        <translation>%1 (działa teraz)</translation>
    </message>
</context>
<context>
    <name>surveyhook::WaitingPage</name>
    <message>
        <source>Se&amp;nd now</source>
        <translation>Wyślij &amp;teraz</translation>
    </message>
    <message>
        <source>Do not wait any longer</source>
        <translation>Nie czekaj dłużej</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>cancels what waits to be sent</extracomment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Do not send what is chosen</source>
        <translation>Nie wysyłaj tego, co wybrano</translation>
    </message>
    <message>
        <source>&amp;Its story</source>
        <translation>Hi&amp;storia zdarzenia</translation>
    </message>
    <message>
        <source>Show in the history how it came about</source>
        <translation>Pokaż w historii, jak do tego doszło</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Co czeka na wysłanie</translation>
    </message>
    <message>
        <source>Nothing waits. An invitation that leaves later, after a delay or in the sending hours, stands here until then.</source>
        <translation>Nic nie czeka. Zaproszenie, które ma wyjść później, po opóźnieniu lub w godzinach wysyłki, stoi tu do tego czasu.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>page: what waits to be sent</extracomment>
        <translation>Czeka</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n zdarzenie czeka</numerusform>
            <numerusform>%n zdarzenia czekają</numerusform>
            <numerusform>%n zdarzeń czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see why it waits. Several can be chosen together.</source>
        <translation>Wybierz wiersz, aby zobaczyć, dlaczego czeka. Można wybrać kilka naraz.</translation>
    </message>
    <message>
        <source>What you chose is sent now.</source>
        <translation>Wybrane zaproszenia są teraz wysyłane.</translation>
    </message>
    <message>
        <source>Cancelled. The story of the event has “Run again” if you change your mind.</source>
        <translation>Anulowano. W razie zmiany zdania w opisie zdarzenia jest „Uruchom ponownie”.</translation>
    </message>
    <message>
        <source>“Send now” is not possible while “%1” is off.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>„Wyślij teraz” nie jest możliwe, dopóki „%1” jest wyłączona.</translation>
    </message>
    <message>
        <source>“Send now” is not possible while “%1” is paused.</source>
        <extracomment>%1 the name of an automation</extracomment>
        <translation>„Wyślij teraz” nie jest możliwe, dopóki „%1” jest wstrzymana.</translation>
    </message>
    <message>
        <source>S&amp;top all sending</source>
        <translation>Zatrzymaj &amp;całe wysyłanie</translation>
    </message>
    <message>
        <source>Nothing leaves any more, of no automation, until you start it again</source>
        <translation>Nic już nie wychodzi, z żadnej automatyzacji, dopóki nie wznowisz</translation>
    </message>
    <message>
        <source>All sending is stopped. What becomes due is held until you start it again.</source>
        <translation>Całe wysyłanie jest zatrzymane. To, na co przyjdzie pora, zostanie wstrzymane, dopóki nie wznowisz.</translation>
    </message>
    <message>
        <source>Start sending again</source>
        <translation>Wznów wysyłanie</translation>
    </message>
    <message numerus="yes">
        <source>Sending goes on: %n invitation(s) were held.</source>
        <translation>
            <numerusform>Wysyłanie trwa dalej: wstrzymane było %n zaproszenie.</numerusform>
            <numerusform>Wysyłanie trwa dalej: wstrzymane były %n zaproszenia.</numerusform>
            <numerusform>Wysyłanie trwa dalej: wstrzymanych było %n zaproszeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Send now” is not possible while all sending is stopped.</source>
        <translation>„Wyślij teraz” nie jest możliwe, gdy całe wysyłanie jest zatrzymane.</translation>
    </message>
</context>
<context>
    <name>surveyhook::WebankietaPlatform</name>
    <message>
        <source>Respondent&apos;s e-mail</source>
        <translation>E-mail respondenta</translation>
    </message>
    <message>
        <source>What the survey&apos;s link carried</source>
        <translation>Co niósł link do ankiety</translation>
    </message>
    <message>
        <source>Number of the survey</source>
        <translation>Numer ankiety</translation>
    </message>
    <message>
        <source>Number of the respondent</source>
        <translation>Numer respondenta</translation>
    </message>
    <message>
        <source>Answered to the end</source>
        <translation>Wypełniona do końca</translation>
    </message>
    <message>
        <source>When the survey was answered</source>
        <translation>Kiedy wypełniono ankietę</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Pierwsze pytanie</translation>
    </message>
    <message>
        <source>Answer to the first question</source>
        <translation>Odpowiedź na pierwsze pytanie</translation>
    </message>
    <message>
        <source>A survey was answered</source>
        <translation>Wypełniono ankietę</translation>
    </message>
    <message>
        <source>Answers were saved before the end</source>
        <translation>Zapisano odpowiedzi przed końcem</translation>
    </message>
    <message>
        <source>Sign in to Webankieta.</source>
        <translation>Zaloguj się do Webankiety.</translation>
    </message>
    <message>
        <source>Open Konto → Ustawienia → Integracje and there RESThook.</source>
        <translation>Otwórz Konto → Ustawienia → Integracje, a tam RESThook.</translation>
    </message>
    <message>
        <source>Paste this address as the RESThook&apos;s address.</source>
        <translation>Wklej ten adres jako adres RESThooka.</translation>
    </message>
    <message>
        <source>If your Webankieta offers a login for the address, paste this name.</source>
        <translation>Jeśli Webankieta pyta o dane logowania do adresu, wklej tę nazwę.</translation>
    </message>
    <message>
        <source>Paste this password.</source>
        <translation>Wklej to hasło.</translation>
    </message>
    <message>
        <source>Save, and answer a survey of your own to the end. The answer appears here as the first incoming event. From now on, whoever has answered counts as answered.</source>
        <translation>Zapisz i wypełnij do końca własną ankietę. Odpowiedź pojawi się tu jako pierwsze przychodzące zdarzenie. Od tej chwili program wie, kto już odpowiedział.</translation>
    </message>
    <message>
        <source>An answered survey</source>
        <translation>Wypełniona ankieta</translation>
    </message>
    <message>
        <source>An answered survey, in the other layout</source>
        <translation>Wypełniona ankieta, w drugim układzie danych</translation>
    </message>
    <message>
        <source>An anonymous answer</source>
        <translation>Odpowiedź anonimowa</translation>
    </message>
</context>
<context>
    <name>surveyhook::WebankietaSurvey</name>
    <message>
        <source>This is a page of Webankieta, not its webhook address. The webhook address holds /webhooks/; its key and authorisation stand in Webankieta under Konto → Ustawienia → Integracje.</source>
        <translation>To strona Webankiety, a nie adres webhooka. Adres webhooka zawiera /webhooks/; klucz i autoryzację znajdziesz w Webankiecie w zakładce Konto → Ustawienia → Integracje.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>title of a part of a pasted link: a secret</extracomment>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>title of a part of a pasted link: a second secret</extracomment>
        <translation>Autoryzacja</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>title of a part of a pasted link</extracomment>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>title of a part of a pasted link: the number of a mail template at Webankieta</extracomment>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>The number of the survey (id_survey) is not a number.</source>
        <translation>Numer ankiety (id_survey) nie jest liczbą.</translation>
    </message>
    <message>
        <source>The webhook “%1” sends no invitation. Use the address of send-invitation or add-respondent.</source>
        <extracomment>%1 the name of one of Webankieta&apos;s webhooks, such as &quot;survey-list&quot;</extracomment>
        <translation>Webhook „%1” nie wysyła zaproszeń. Użyj adresu send-invitation albo add-respondent.</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>Numer konta</translation>
    </message>
    <message>
        <source>In the webhook&apos;s address: the first of the three parts after “webhooks”.</source>
        <translation>W adresie webhooka: pierwsza z trzech części po „webhooks”.</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Klucz webhooka</translation>
    </message>
    <message>
        <source>The second of the three parts.</source>
        <translation>Druga z trzech części.</translation>
    </message>
    <message>
        <source>Webhook authorisation</source>
        <translation>Autoryzacja webhooka</translation>
    </message>
    <message>
        <source>The third of the three parts.</source>
        <translation>Trzecia z trzech części.</translation>
    </message>
    <message>
        <source>Address of Webankieta</source>
        <translation>Adres Webankiety</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>POST keeps the data out of the address.</source>
        <translation>Przy POST danych nie ma w adresie.</translation>
    </message>
</context>
<context>
    <name>surveyhook::WoocommercePlatform</name>
    <message>
        <source>An order was changed, for example completed</source>
        <translation>Zmieniono zamówienie, na przykład na zrealizowane</translation>
    </message>
    <message>
        <source>An order was placed</source>
        <translation>Złożono zamówienie</translation>
    </message>
    <message>
        <source>A customer account was made</source>
        <translation>Założono konto klienta</translation>
    </message>
    <message>
        <source>A customer account was changed</source>
        <translation>Zmieniono konto klienta</translation>
    </message>
    <message>
        <source>Sign in to WordPress and open WooCommerce, Settings, Advanced, Webhooks.</source>
        <translation>Zaloguj się do WordPressa i otwórz WooCommerce, Settings, Advanced, Webhooks.</translation>
    </message>
    <message>
        <source>Press Add webhook, give it a name and choose the status Active.</source>
        <translation>Wciśnij Add webhook, nadaj nazwę i wybierz status Active.</translation>
    </message>
    <message>
        <source>As topic choose Order updated.</source>
        <translation>Jako temat wybierz Order updated.</translation>
    </message>
    <message>
        <source>Paste this address into the field Delivery URL.</source>
        <translation>Wklej ten adres w polu Delivery URL.</translation>
    </message>
    <message>
        <source>Paste this into the field Secret.</source>
        <translation>Wklej to w polu Secret.</translation>
    </message>
    <message>
        <source>Press Save webhook. WooCommerce tests the address at once.</source>
        <translation>Wciśnij Save webhook. WooCommerce od razu sprawdzi adres.</translation>
    </message>
    <message>
        <source>Complete an order of your own. It appears here as the first incoming event.</source>
        <translation>Zrealizuj własne zamówienie. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>WooCommerce switches a webhook off after five failed calls, and does not call private addresses: the shop has to reach this computer from outside.</source>
        <translation>WooCommerce wyłącza webhook po pięciu nieudanych wywołaniach i nie wywołuje adresów prywatnych: sklep musi móc dosięgnąć tego komputera z zewnątrz.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>E-mail of the account</source>
        <translation>E-mail konta</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Stan zamówienia</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Wartość zamówienia</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Zamówienie zrealizowane</translation>
    </message>
    <message>
        <source>Order of a guest in Poland</source>
        <translation>Zamówienie gościa w Polsce</translation>
    </message>
    <message>
        <source>New customer account</source>
        <translation>Nowe konto klienta</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <extracomment>state of an order</extracomment>
        <translation>czeka na płatność</translation>
    </message>
    <message>
        <source>being prepared</source>
        <extracomment>state of an order</extracomment>
        <translation>w przygotowaniu</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>state of an order</extracomment>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>state of an order</extracomment>
        <translation>zrealizowane</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of an order</extracomment>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>paid back</source>
        <extracomment>state of an order</extracomment>
        <translation>zwrócono pieniądze</translation>
    </message>
    <message>
        <source>payment failed</source>
        <extracomment>state of an order</extracomment>
        <translation>płatność nieudana</translation>
    </message>
</context>
<context>
    <name>surveyhook::WorkspaceFiles</name>
    <message>
        <source>Import a workspace file</source>
        <translation>Import pliku obszaru roboczego</translation>
    </message>
    <message>
        <source>Workspace files (*.json)</source>
        <translation>Pliki obszaru roboczego (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The workspace file was imported. It held nothing new.</source>
        <translation>Plik obszaru roboczego został zaimportowany. Nie zawierał nic nowego.</translation>
    </message>
    <message>
        <source>The workspace file was imported: %1.</source>
        <translation>Plik obszaru roboczego został zaimportowany: %1.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Eksport obszaru roboczego</translation>
    </message>
    <message>
        <source>The workspace was written to %1.</source>
        <translation>Obszar roboczy zapisano do pliku %1.</translation>
    </message>
</context>
<context>
    <name>surveyhook::ZendeskPlatform</name>
    <message>
        <source>A ticket&apos;s state changed, for example to solved</source>
        <translation>Zmienił się stan zgłoszenia, na przykład na rozwiązane</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>Utworzono zgłoszenie</translation>
    </message>
    <message>
        <source>A ticket was rated</source>
        <translation>Oceniono zgłoszenie</translation>
    </message>
    <message>
        <source>A customer was added</source>
        <translation>Dodano klienta</translation>
    </message>
    <message>
        <source>A trigger of Zendesk sent data of its own</source>
        <translation>Wyzwalacz Zendesk wysłał własne dane</translation>
    </message>
    <message>
        <source>Sign in to Zendesk and open the Admin Center, Apps and integrations, Webhooks.</source>
        <translation>Zaloguj się do Zendesk i otwórz Admin Center, Apps and integrations, Webhooks.</translation>
    </message>
    <message>
        <source>Press Create webhook and choose Zendesk events, Ticket status changed.</source>
        <translation>Wciśnij Create webhook i wybierz Zendesk events, Ticket status changed.</translation>
    </message>
    <message>
        <source>Paste this address into the field Endpoint URL.</source>
        <translation>Wklej ten adres w polu Endpoint URL.</translation>
    </message>
    <message>
        <source>Choose the method POST and the format JSON.</source>
        <translation>Wybierz metodę POST i format JSON.</translation>
    </message>
    <message>
        <source>Save, open the webhook, press Reveal secret, and paste the signing secret here.</source>
        <translation>Zapisz, otwórz webhook, wciśnij Reveal secret i wklej tutaj klucz podpisu.</translation>
    </message>
    <message>
        <source>Tickets name their requester by a number. Make an API token under Apps and integrations, APIs, so that Surveyhook can look the e-mail address up.</source>
        <translation>Zgłoszenia podają numer zgłaszającego. Utwórz token API w Apps and integrations, APIs, aby Surveyhook mógł ustalić adres e-mail.</translation>
    </message>
    <message>
        <source>Solve a ticket of your own. It appears here as the first incoming event.</source>
        <translation>Rozwiąż własne zgłoszenie. Pojawi się tutaj jako pierwsze zdarzenie przychodzące.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail (looked up)</source>
        <translation>E-mail klienta (dociągnięty)</translation>
    </message>
    <message>
        <source>Requester&apos;s e-mail (from a trigger)</source>
        <translation>E-mail zgłaszającego (z wyzwalacza)</translation>
    </message>
    <message>
        <source>Subject of the ticket</source>
        <translation>Temat zgłoszenia</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Numer zgłoszenia</translation>
    </message>
    <message>
        <source>State of the ticket</source>
        <translation>Stan zgłoszenia</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Stan poprzedni</translation>
    </message>
    <message>
        <source>Priority of the ticket</source>
        <translation>Priorytet zgłoszenia</translation>
    </message>
    <message>
        <source>Tags of the ticket</source>
        <translation>Etykiety zgłoszenia</translation>
    </message>
    <message>
        <source>Number of the group</source>
        <translation>Numer grupy</translation>
    </message>
    <message>
        <source>Address of your Zendesk</source>
        <translation>Adres Twojego Zendesk</translation>
    </message>
    <message>
        <source>https://office.zendesk.com, with your own name.</source>
        <translation>https://office.zendesk.com, z własną nazwą.</translation>
    </message>
    <message>
        <source>E-mail of an administrator</source>
        <translation>E-mail administratora</translation>
    </message>
    <message>
        <source>Empty: the token is an OAuth token.</source>
        <translation>Puste: token jest tokenem OAuth.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>Ticket solved</source>
        <translation>Zgłoszenie rozwiązane</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Zgłoszenie utworzone</translation>
    </message>
    <message>
        <source>New customer with an e-mail address</source>
        <translation>Nowy klient z adresem e-mail</translation>
    </message>
    <message>
        <source>Trigger that sends the requester&apos;s e-mail address</source>
        <translation>Wyzwalacz z adresem e-mail zgłaszającego</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>state of a ticket</extracomment>
        <translation>nowe</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a ticket</extracomment>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <extracomment>state of a ticket</extracomment>
        <translation>czeka na klienta</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>state of a ticket</extracomment>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>solved</source>
        <extracomment>state of a ticket</extracomment>
        <translation>rozwiązane</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a ticket</extracomment>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Stan teraz</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>niski</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>zwykły</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>urgent</source>
        <extracomment>priority of a ticket</extracomment>
        <translation>pilny</translation>
    </message>
</context>
</TS>
