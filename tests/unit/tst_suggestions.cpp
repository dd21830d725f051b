// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/suggestions.h"
#include "wording/language.h"
#include "wording/suggestionwording.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

using Decision = VariableSuggestion::Decision;

const Variable email{.key = u"Email"_s, .type = u"email"_s, .required = true};

SuggestionInput inputFrom(const char *sample, const QList<Variable> &variables = {email},
                          const QList<FieldHint> &hints = {})
{
    const QJsonObject data = QJsonDocument::fromJson(sample).object();
    return {.variables = variables,
            .fields = sampleFields(data, hints),
            .hints = hints,
            .customerPath = {},
            .staff = {},
            .ownDomains = {},
            .learned = {}};
}

VariableSuggestion first(const SuggestionInput &input)
{
    return suggestMapping(input).constFirst();
}

/** "path=score", best first. */
QStringList ranking(const VariableSuggestion &suggestion)
{
    QStringList lines;
    for (const Suggestion &each : suggestion.candidates)
        lines << each.field + u'=' + QString::number(each.score);
    return lines;
}

QStringList codesOf(const Suggestion &suggestion)
{
    QStringList codes;
    for (const SuggestionReason &reason : suggestion.reasons)
        codes << reason.code;
    return codes;
}

} // namespace

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(*QCoreApplication::instance(), u"en"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theReasonsAddUp()
    {
        const VariableSuggestion found =
            first(inputFrom(R"({"contact":{"email":"jan@klient.example"},"x":"cc@inny.example"})"));
        QCOMPARE(found.decision, Decision::Fill);
        QCOMPARE(ranking(found), QStringList({u"contact.email=120"_s, u"x=50"_s}));
        QCOMPARE(codesOf(found.candidates.constFirst()), QStringList({u"shape"_s, u"name"_s, u"context"_s}));
        QCOMPARE(suggestionReasonsText(found.candidates.constFirst().reasons),
                 u"We suggest this field because it looks like an e-mail address, it is called “email” and "
                 u"it stands "
                 "under “contact”."_s);
    }

    void fromFortyToSixtyNineIsOnlyOffered()
    {
        const VariableSuggestion found = first(inputFrom(R"({"x":"jan@klient.example","y":1})"));
        QCOMPARE(found.decision, Decision::Offer);
        QCOMPARE(ranking(found), QStringList{u"x=50"_s});
        const VariableSuggestion none = first(inputFrom(R"({"cc":"jan@klient.example"})"));
        QCOMPARE(none.decision, Decision::Nothing);
        QVERIFY(none.candidates.isEmpty());
    }

    void twoThatAreCloseAreForThePersonToChoose()
    {
        const VariableSuggestion two = first(inputFrom(
            R"({"customer":{"email":"jan@klient.example"},"visitor":{"email":"ola@klient.example"}})"));
        QCOMPARE(two.decision, Decision::Choose);
        QCOMPARE(two.candidates.size(), 2);
        const VariableSuggestion same = first(inputFrom(
            R"({"customer":{"email":"jan@klient.example"},"visitor":{"email":"Jan@Klient.example"}})"));
        QCOMPARE(same.decision, Decision::Fill);
        const VariableSuggestion clear =
            first(inputFrom(R"({"customer":{"email":"jan@klient.example"},"email":"ola@klient.example"})"));
        QCOMPARE(clear.decision, Decision::Fill);
        QCOMPARE(clear.candidates.constFirst().field, u"customer.email"_s);
    }

    void namesInThreeLanguages_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &variable, const QString &field, const QString &value) {
            QTest::newRow(qPrintable(QString(variable + u'<' + field))) << variable << field << value;
        };
        row(u"Email"_s, u"adres_e-mail"_s, u"jan@klient.example"_s);
        row(u"E-mail"_s, u"Poczta"_s, u"jan@klient.example"_s);
        row(u"e-mailadres"_s, u"mailadres"_s, u"jan@klient.example"_s);
        row(u"FirstName"_s, u"Imię"_s, u"Łucja"_s);
        row(u"Voornaam"_s, u"first_name"_s, u"Jóke"_s);
        row(u"LastName"_s, u"achternaam"_s, u"de Wit-Käfer"_s);
        row(u"Nazwisko"_s, u"familyName"_s, u"O’Neil"_s);
        row(u"Telefon"_s, u"GSM"_s, u"+31 6 12345678"_s);
        row(u"Phone"_s, u"numer_telefonu"_s, u"600100200"_s);
        row(u"Taal"_s, u"język"_s, u"pl"_s);
        row(u"Firma"_s, u"bedrijf"_s, u"Bakkerij 't Hoekje"_s);
        row(u"zgoda"_s, u"toestemming"_s, u"true"_s);
        row(u"Conversation"_s, u"conversationId"_s, u"88210034"_s);
        row(u"Order number"_s, u"orderNumber"_s, u"A-17"_s);
        row(u"Ocena"_s, u"rating"_s, u"4"_s);
    }
    void namesInThreeLanguages()
    {
        QFETCH(QString, variable);
        QFETCH(QString, field);
        QFETCH(QString, value);
        SuggestionInput input = inputFrom("{}", {{.key = variable}});
        input.fields = sampleFields({{field, value}, {u"other"_s, u"Coś innego 5"_s}}, {});
        const VariableSuggestion found = first(input);
        QVERIFY2(found.decision == Decision::Fill, qPrintable(ranking(found).join(u' ')));
        QCOMPARE(namesOf(found), QStringList{field});
    }

    void whatOnlySoundsAlikeIsNotTaken()
    {
        const SuggestionInput input = inputFrom(
            R"({"file_name":"Umowa","emailSent":"tak","phone_type":"mobile","lines":[{"name":"Hortensja"}],
                          "name":"Po zakupie: wyślij ankietę 2"})",
            {email, {.key = u"FullName"_s}, {.key = u"Phone"_s}});
        for (const VariableSuggestion &line : suggestMapping(input))
            QVERIFY2(line.decision == Decision::Nothing,
                     qPrintable(line.variable + ranking(line).join(u' ')));
    }

    void staffAndBotsAreNeverTheCustomer_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::newRow("word") << QByteArray(R"({"agent":{"email":"ewa@firma.example"}})");
        QTest::newRow("teammates") << QByteArray(
            R"({"teammates":{"admins":[{"email":"ewa@firma.example"}]}})");
        QTest::newRow("own name") << QByteArray(R"({"operatorEmail":"ewa@firma.example"})");
        QTest::newRow("Polish") << QByteArray(R"({"klient":{"opiekun":{"email":"ewa@firma.example"}}})");
        QTest::newRow("type admin") << QByteArray(
            R"({"source":{"author":{"type":"admin","email":"ewa@firma.example"}}})");
        QTest::newRow("type bot") << QByteArray(R"({"contact":{"type":"bot","email":"ewa@firma.example"}})");
        QTest::newRow("nobody reads") << QByteArray(R"({"customer":{"email":"no-reply@firma.example"}})");
        QTest::newRow("known staff") << QByteArray(R"({"customer":{"email":"Szef@firma.example"}})");
        QTest::newRow("known staff by a login")
            << QByteArray(R"({"customer":{"login":"Szef@firma.example"}})");
        QTest::newRow("a colleague elsewhere") << QByteArray(
            R"({"customer":{"login":"ewa@firma.example"},"users":[{"type":"agent","mail":"Ewa@firma.example"}]})");
        QTest::newRow("own domain") << QByteArray(R"({"customer":{"email":"ewa@sklep.biuro.example"}})");
    }
    void staffAndBotsAreNeverTheCustomer()
    {
        QFETCH(QByteArray, sample);
        SuggestionInput input = inputFrom(sample.constData());
        input.staff = {u"szef@firma.example"_s};
        input.ownDomains = {u"biuro.example"_s};
        const VariableSuggestion found = first(input);
        QCOMPARE(found.decision, Decision::Nothing);
        QVERIFY(found.candidates.isEmpty());
        QVERIFY(!found.leftOut.isEmpty());
        const SuggestionReason &reason = found.leftOut.constFirst().reasons.constFirst();
        QVERIFY(!suggestionReasonText(reason.code, reason.values).isEmpty());
    }

    void anAddressThatIsAnIdMayBeAnybodys()
    {
        QCOMPARE(first(inputFrom(R"({"user_id":"ewa@firma.example"})")).decision, Decision::Nothing);
        QCOMPARE(first(inputFrom(R"({"customer":{"login":"jan@klient.example"}})")).decision, Decision::Fill);
    }

    void aTypeOfAnEventIsNotATypeOfAPerson()
    {
        const VariableSuggestion found =
            first(inputFrom(R"({"type":"conversation.admin.closed","data":{"email":"jan@klient.example"}})"));
        QCOMPARE(found.decision, Decision::Fill);
    }

    void theStaffsNamesAreNotTheCustomers()
    {
        SuggestionInput input = inputFrom(
            R"({"from_us":{"email":"ewa@firma.example","name":"Ewa Mazur","phone":"+48 600 100 200"}})",
            {{.key = u"FirstName"_s}, {.key = u"FullName"_s}, {.key = u"Phone"_s}});
        input.staff = {u"ewa@firma.example"_s};
        for (const VariableSuggestion &line : suggestMapping(input))
            QVERIFY2(line.decision == Decision::Nothing || line.candidates.constFirst().score < 70,
                     qPrintable(ranking(line).join(u' ')));
    }

    void whatThePlatformSaysIsStrongest()
    {
        SuggestionInput input = inputFrom(
            R"({"agent_chat":{"who":"jan@klient.example","name":"Jan"},"contact":{"email":"ola@klient.example"}})");
        input.customerPath = u"agent_chat.who"_s;
        const VariableSuggestion found = first(input);
        QCOMPARE(found.decision, Decision::Fill);
        QCOMPARE(found.candidates.constFirst().field, u"agent_chat.who"_s);
        QCOMPARE(codesOf(found.candidates.constFirst()).constFirst(), u"customer"_s);
    }

    void whatWasChosenBeforeCounts()
    {
        SuggestionInput input = inputFrom(
            R"({"x":"jan@klient.example","y":"ola@klient.example","owner":{"mail":"ewa@klient.example"}})");
        QCOMPARE(first(input).decision, Decision::Choose);
        input.learned = {{.variable = u"email"_s, .field = u"y"_s}};
        QCOMPARE(first(input).decision, Decision::Fill);
        QCOMPARE(first(input).candidates.constFirst().field, u"y"_s);
        QCOMPARE(first(input).candidates.constFirst().score, 90);
        // A word in a path may mislead; who chose the field knew better.
        input.learned = {{.variable = u"Adres"_s, .field = u"x"_s},
                         {.variable = u"E-mail"_s, .field = u"owner.mail"_s}};
        QCOMPARE(first(input).candidates.constFirst().field, u"owner.mail"_s);
    }

    void whatWasDoneWithTheValueIsRemembered()
    {
        SuggestionInput input = inputFrom(R"({"who":{"name":"Jan Kowalski"}})", {{.key = u"FirstName"_s}});
        input.learned = {
            {.variable = u"FirstName"_s, .field = u"who.name"_s, .changes = {{.kind = u"firstWord"_s}}}};
        const Suggestion best = first(input).candidates.constFirst();
        QCOMPARE(best.field, u"who.name"_s);
        QCOMPARE(best.changes.size(), 1);
        QCOMPARE(best.changes.constFirst().kind, u"firstWord"_s);
    }

    void aHintFillsAndAnotherHintForbids()
    {
        const QList<FieldHint> hints = {{u"data.id"_s, u"Numer sprawy"_s, u"subject"_s},
                                        {u"name"_s, u"Nazwa reguły"_s}};
        const QList<VariableSuggestion> lines = suggestMapping(
            inputFrom(R"({"data":{"id":"2154"},"name":"Jan Nowak","email":"jan@klient.example"})",
                      {{.key = u"Conversation"_s}, {.key = u"FullName"_s}}, hints));
        QCOMPARE(lines.at(0).decision, Decision::Fill);
        QCOMPARE(namesOf(lines.at(0)), QStringList{u"data.id"_s});
        QCOMPARE(lines.at(1).decision, Decision::Nothing);
    }

    void aFirstNameIsTakenFromAFullOne()
    {
        const QList<VariableSuggestion> lines = suggestMapping(inputFrom(
            R"({"order":{"mail":"joke@klant.example","name":"Joke de Wit"},"lines":[{"name":"Tuin stoel"}]})",
            {{.key = u"FirstName"_s}, {.key = u"LastName"_s}, {.key = u"Name"_s}, email}));
        QCOMPARE(lines.at(0).decision, Decision::Fill);
        QCOMPARE(lines.at(0).candidates.constFirst().field, u"order.name"_s);
        QCOMPARE(lines.at(0).candidates.constFirst().changes.constFirst().kind, u"firstWord"_s);
        QCOMPARE(lines.at(1).decision, Decision::Offer);
        QCOMPARE(lines.at(1).candidates.constFirst().changes.constFirst().kind, u"lastWord"_s);
        QCOMPARE(lines.at(2).decision, Decision::Fill);
        QVERIFY(lines.at(2).candidates.constFirst().changes.isEmpty());
        QCOMPARE(lines.at(3).variable, u"Email"_s);
    }

    void anEmptyFieldOfTheRightNameIsTaken()
    {
        const VariableSuggestion found = first(inputFrom(R"({"customer":{"email":null}})"));
        QCOMPARE(found.decision, Decision::Fill);
        QCOMPARE(ranking(found), QStringList{u"customer.email=70"_s});
    }

    void whatIsSensitiveIsNotOffered()
    {
        const SuggestionInput input = inputFrom(R"({"notes":"Klient prosił o rabat","nr":"44051401359"})",
                                                {{.key = u"Notes"_s}, {.key = u"Nr"_s}});
        for (const VariableSuggestion &line : suggestMapping(input))
            QCOMPARE(line.decision, Decision::Nothing);
    }

    void numbersWantNumbers()
    {
        const QList<VariableSuggestion> lines = suggestMapping(
            inputFrom(R"({"amount":189.9,"when":"2026-03-17"})", {{.key = u"Amount"_s, .type = u"number"_s},
                                                                  {.key = u"When"_s, .type = u"date"_s},
                                                                  {.key = u"when"_s, .type = u"number"_s}}));
        QCOMPARE(lines.at(0).decision, Decision::Fill);
        QCOMPARE(lines.at(1).decision, Decision::Fill);
        QCOMPARE(lines.at(2).decision, Decision::Nothing);
    }

    void atMostFiveAreShown()
    {
        const VariableSuggestion found = first(inputFrom(
            R"({"a":"a@k.example","b":"b@k.example","c":"c@k.example","d":"d@k.example","e":"e@k.example","f":"f@k.example"})"));
        QCOMPARE(found.decision, Decision::Choose);
        QCOMPARE(found.candidates.size(), 5);
    }

    void everyKindAndReasonHasWords()
    {
        for (const QString &language : {u"en"_s, u"pl"_s, u"nl"_s}) {
            const LanguageScope scope(language);
            for (int kind = 0; kind <= static_cast<int>(FieldKind::List); ++kind)
                QVERIFY(!fieldKindText(fieldKindCode(static_cast<FieldKind>(kind))).isEmpty());
            for (const QString &code : {u"conversation"_s, u"ip"_s, u"pesel"_s, u"bsn"_s, u"iban"_s,
                                        u"card"_s, u"password"_s, u"notes"_s})
                QVERIFY(!sensitiveText(code).isEmpty());
            for (const QString &code :
                 {u"name"_s, u"context"_s, u"envelope"_s, u"beside"_s, u"learned"_s, u"customer"_s, u"hint"_s,
                  u"split"_s, u"staff"_s, u"own_domain"_s, u"no_reply"_s})
                QVERIFY2(!suggestionReasonText(code).isEmpty(), qPrintable(code));
        }
        QCOMPARE(sensitiveText({}), QString());
        const LanguageScope polish(u"pl"_s);
        QCOMPARE(suggestionReasonText(u"shape"_s, {{u"kind"_s, u"email"_s}}), u"wygląda na adres e-mail"_s);
        const QList<SuggestionReason> reasons = {{u"shape"_s, {{u"kind"_s, u"email"_s}}, 50},
                                                 {u"context"_s, {{u"word"_s, u"contact"_s}}, 20},
                                                 {u"split"_s, {{u"part"_s, u"first"_s}}, -10}};
        QCOMPARE(suggestionReasonsText(reasons),
                 u"Proponujemy to pole, ponieważ wygląda na adres e-mail i jest w grupie „contact”. Wstawimy "
                 "pierwsze słowo imienia i nazwiska."_s);
        // That the other system describes it adds nothing to its saying whose it is.
        QCOMPARE(suggestionReasonsText(QList<SuggestionReason>{{u"customer"_s, {}, 60}, {u"hint"_s, {}, 40}}),
                 u"Proponujemy to pole, ponieważ drugi system podaje, że to adres klienta."_s);
        {
            const LanguageScope dutch(u"nl"_s);
            QCOMPARE(
                suggestionReasonsText(reasons.mid(0, 2)),
                u"We stellen dit veld voor omdat het op een e-mailadres lijkt en het onder “contact” staat."_s);
        }
        QCOMPARE(friendlyTitle(u"data.contacts[0].email"_s), u"E-mail (kontakt)"_s);
    }

private:
    static QStringList namesOf(const VariableSuggestion &suggestion)
    {
        QStringList fields;
        for (const Suggestion &each : suggestion.candidates)
            fields << each.field;
        return fields;
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
