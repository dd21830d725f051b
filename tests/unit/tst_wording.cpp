// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "wording/commandtexts.h"
#include "wording/doctorwording.h"
#include "wording/formats.h"
#include "wording/language.h"
#include "wording/names.h"
#include "wording/problems.h"
#include "wording/sentences.h"
#include "wording/trialwording.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

const QStringList languages = {u"en"_s, u"pl"_s, u"nl"_s};

/** The codes as the header lists them, so that a new one cannot be forgotten here. */
QStringList codesIn(const QString &header)
{
    QFile file(QStringLiteral(SURVEYHOOK_SOURCE_DIR "/src/") + header);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression pattern(u"QLatin1StringView \\w+\\(\"([^\"]+)\"\\)"_s);
    QStringList codes;
    auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        codes << matches.next().captured(1);
    return codes;
}

/** Something for every value that any code carries. */
QJsonObject everyValue()
{
    return {{u"platform"_s, u"intercom"_s},
            {u"host"_s, u"api.example"_s},
            {u"program"_s, u"ngrok"_s},
            {u"type"_s, u"conversation.admin.closed"_s},
            {u"of"_s, 1482},
            {u"subject"_s, u"42"_s},
            {u"wanted"_s, QJsonArray{u"a"_s, u"b"_s}},
            {u"header"_s, u"X-Hub-Signature"_s},
            {u"user"_s, u"ewa"_s},
            {u"expectedUser"_s, u"jan"_s},
            {u"at"_s, u"2026-04-08T14:40:00Z"_s},
            {u"scheme"_s, u"hmac"_s},
            {u"state"_s, u"paused"_s},
            {u"address"_s, u"anna@klient.example"_s},
            {u"field"_s, u"channel"_s},
            {u"operator"_s, u"isOneOf"_s},
            {u"expected"_s, QJsonArray{u"CHAT"_s, u"CALL"_s}},
            {u"actual"_s, u"SMS"_s},
            {u"variable"_s, u"Email"_s},
            {u"lookup"_s, u"visitor"_s},
            {u"domain"_s, u"biuro.example"_s},
            {u"lastAsked"_s, u"2026-03-03T10:00:00Z"_s},
            {u"until"_s, u"2026-04-02T10:00:00Z"_s},
            {u"days"_s, 30},
            {u"due"_s, u"2026-04-08T14:40:00Z"_s},
            {u"person"_s, u"anna@klient.example"_s},
            {u"action"_s, u"email"_s},
            {u"automation"_s, u"chat-nps"_s},
            {u"kind"_s, u"opt_out"_s},
            {u"email"_s, u"anna@klient.example"_s},
            {u"problem"_s, u"mail.later"_s},
            {u"status"_s, 503},
            {u"next"_s, u"2026-04-08T14:41:00Z"_s},
            {u"attempt"_s, 2},
            {u"attempts"_s, 8},
            {u"server"_s, u"smtp.biuro.example"_s},
            {u"file"_s, u"x.eml"_s},
            {u"by"_s, u"Ewa"_s},
            {u"port"_s, 587},
            {u"reply"_s, u"451 4.3.0 try later"_s},
            {u"connection"_s, u"office-mail"_s},
            {u"name"_s, u"FirstName"_s},
            {u"error"_s, u"refused"_s},
            {u"member"_s, u"apiToken"_s},
            {u"placeholder"_s, u"Imie"_s},
            {u"value"_s, u"x"_s},
            {u"message"_s, u"invite-nps"_s},
            {u"language"_s, u"nl"_s}};
}

QString complaintAbout(const QString &text)
{
    static const QRegularExpression leftOver(u"%[0-9nL]"_s);
    if (text.isEmpty())
        return u"empty"_s;
    if (text.contains(leftOver))
        return u"a placeholder is left: "_s + text;
    if (text.contains(u'!'))
        return u"exclamation mark: "_s + text;
    if (text.contains(u"webhook"_s, Qt::CaseInsensitive))
        return u"a word that users should not need: "_s + text;
    if (text.contains(u"  "_s))
        return u"double space: "_s + text;
    return {};
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        setWordingContext({QTimeZone("Europe/Warsaw"), [] {
                               return QHash<QString, QString>{{u"intercom"_s, u"Intercom"_s}};
                           }});
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void everyFaultOfAnAccountHasCauseAndCure_data();
    void everyFaultOfAnAccountHasCauseAndCure();
    void nothingIsLeftUntranslated_data();
    void nothingIsLeftUntranslated();
    void everyVariantReadsWell_data();
    void everyVariantReadsWell();
    void namesEveryState_data();
    void namesEveryState();
    void countsInPolish_data();
    void countsInPolish();
    void saysWhatAConditionMet();
    void saysTimesInTheOfficesZone();
    void saysHowLongAgo();
    void checksSayTheOppositeWhenPassed();
    void quotesTheServer();
    void keepsPercentSignsOfValues();
    void everyFaultHasASentence_data();
    void everyFaultHasASentence();
    void explainsAFaultByPlace();
    void switchesWhileRunning();
    void saysThatAValueIsEmpty();
    void saysWhatIsWrongWithAProof();
    void namesOfSystemsFollowTheLanguage();
    void anotherThreadMayUseAnotherLanguage();
    void unknownCodesAreAdmitted();
    void commandLineTexts_data();
    void commandLineTexts();
    void aRefusedCallIsToldByItsAnswer_data();
    void aRefusedCallIsToldByItsAnswer();
    void doctorLines_data();
    void doctorLines();
};

void TestWording::everyCodeHasASentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    const QStringList codes = codesIn(u"domain/codes.h"_s);
    QVERIFY(codes.size() > 50);
    for (const QString &language : languages) {
        for (const QString &code : codes)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(code)) << language << code;
    }
}

void TestWording::everyFaultOfAnAccountHasCauseAndCure_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    const QStringList codes = codesIn(u"domain/connectioncheck.h"_s) + codesIn(u"domain/publicaddress.h"_s);
    QVERIFY(codes.size() > 9);
    for (const QString &language : languages) {
        for (const QString &code : codes)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(code)) << language << code;
    }
}

void TestWording::everyFaultOfAnAccountHasCauseAndCure()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    const QString english = trialProblem(code, everyValue());
    QVERIFY(installLanguage(*qApp, language));
    QCOMPARE(complaintAbout(trialCause(code, everyValue())), QString());
    QCOMPARE(complaintAbout(trialCure(code, everyValue())), QString());
    if (language != u"en")
        QVERIFY(trialProblem(code, everyValue()) != english);
}

void TestWording::everyCodeHasASentence()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QVERIFY(hasSentence(code));
    const QString english = sentence(code, everyValue());
    QVERIFY(installLanguage(*qApp, language));
    for (const QJsonObject &values : {everyValue(), QJsonObject()}) {
        QCOMPARE(complaintAbout(sentence(code, values)), QString());
        QVERIFY(sentence(code, values).at(0).isUpper() || !sentence(code, values).at(0).isLetter()
                || sentence(code, values).startsWith(u"anna@"));
        const QString what = advice(code, values);
        QCOMPARE(what.isEmpty() ? QString() : complaintAbout(what), QString());
    }
    if (language != u"en")
        QVERIFY2(sentence(code, everyValue()) != english, qPrintable(english));
}

void TestWording::nothingIsLeftUntranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestWording::nothingIsLeftUntranslated()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(SURVEYHOOK_SOURCE_DIR "/translations/surveyhook_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    QStringList unfinished;
    QStringList wrong;
    static const QRegularExpression placeholder(u"%[1-9n]"_s);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation" || xml.name() == u"numerusform") {
            if (xml.attributes().value(u"type"_s) == u"unfinished")
                unfinished << source;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            auto expected = placeholder.globalMatch(source);
            while (expected.hasNext()) {
                const QString mark = expected.next().captured(0);
                if (!text.contains(mark))
                    wrong << source;
            }
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(unfinished.isEmpty(),
             qPrintable(u"update and finish the translation of: "_s + unfinished.join(u" | ")));
    QVERIFY2(wrong.isEmpty(), qPrintable(u"placeholders differ: "_s + wrong.join(u" | ")));
}

void TestWording::everyVariantReadsWell_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("english");

    const auto row = [](const char *name, QLatin1StringView code, const QString &member,
                        const QJsonValue &value, const QString &english) {
        QTest::newRow(name) << QString(code) << member << value << english;
    };
    row("signature missing", codes::signature, u"problem"_s, u"missing"_s, u"no signature"_s);
    row("signature format", codes::signature, u"problem"_s, u"format"_s, u"unexpected form"_s);
    row("signature mismatch", codes::signature, u"problem"_s, u"mismatch"_s, u"does not fit"_s);
    row("login user", codes::login, u"problem"_s, u"user"_s, u"“jan” was expected"_s);
    row("login password", codes::login, u"problem"_s, u"password"_s, u"password of the call"_s);
    row("login header", codes::login, u"problem"_s, u"header"_s, u"secret in the header"_s);
    row("login missing", codes::login, u"problem"_s, u"missing"_s, u"without user name"_s);
    row("body json", codes::body, u"problem"_s, u"json"_s, u"JSON, at byte"_s);
    row("body xml", codes::body, u"problem"_s, u"xml"_s, u"XML"_s);
    row("body empty", codes::body, u"problem"_s, u"empty"_s, u"no data"_s);
    row("body encoding", codes::body, u"problem"_s, u"encoding"_s, u"UTF-8"_s);
    row("body depth", codes::body, u"problem"_s, u"depth"_s, u"nested"_s);
    row("no proof", codes::proof, u"scheme"_s, u"none"_s, u"asks for no proof"_s);
    row("basic proof", codes::proof, u"scheme"_s, u"basic"_s, u"password are right"_s);
    row("look-up could help", codes::noAddress, u"lookup"_s, true, u"A look-up could fetch it"_s);
    row("nobody", codes::lookupNothing, u"problem"_s, u"not_found"_s, u"found nobody"_s);
    row("bounced", codes::lookupNothing, u"problem"_s, u"bounced"_s, u"comes back"_s);
    row("unsubscribed", codes::lookupNothing, u"problem"_s, u"unsubscribed"_s, u"does not want mail"_s);
    row("no e-mail", codes::lookupNothing, u"problem"_s, u"no_email"_s, u"without an e-mail address"_s);
    row("other action", codes::waiting, u"action"_s, u"rest"_s, u"call to another system"_s);
}

void TestWording::everyVariantReadsWell()
{
    QFETCH(QString, code);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, english);
    QJsonObject values = everyValue();
    values[member] = value;
    QVERIFY2(sentence(code, values).contains(english), qPrintable(sentence(code, values)));
    for (const QString &language : languages) {
        QVERIFY(installLanguage(*qApp, language));
        QCOMPARE(complaintAbout(sentence(code, values)), QString());
        if (language != u"en")
            QVERIFY(!sentence(code, values).contains(english) || english == u"XML" || english == u"UTF-8");
    }
}

void TestWording::namesEveryState_data()
{
    nothingIsLeftUntranslated_data();
}

void TestWording::namesEveryState()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QStringList names;
    for (const State state : allStates()) {
        QVERIFY(!stateExplanation(state).isEmpty());
        names << stateName(state);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
    for (const Operator op : allOperators())
        QVERIFY(!operatorName(op).isEmpty());
    for (const auto state : {AutomationState::On, AutomationState::Off, AutomationState::Paused,
                             AutomationState::Draft, AutomationState::Rehearsal, AutomationState::Ask})
        QVERIFY(!automationStateName(state).isEmpty() && !automationStateExplanation(state).isEmpty());
    const QHash<QString, QString> needsYou = {{u"en"_s, u"Needs you"_s},
                                              {u"pl"_s, u"Wymaga decyzji"_s},
                                              {u"nl"_s, u"Actie nodig"_s}};
    QCOMPARE(stateName(State::NeedsAttention), needsYou[language]);
}

void TestWording::countsInPolish_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("workdays");
    QTest::addColumn<QString>("weeks");
    QTest::newRow("1") << 1 << u"1 dzień roboczy"_s << u"1 tydzień"_s;
    QTest::newRow("2") << 2 << u"2 dni robocze"_s << u"2 tygodnie"_s;
    QTest::newRow("5") << 5 << u"5 dni roboczych"_s << u"5 tygodni"_s;
    QTest::newRow("22") << 22 << u"22 dni robocze"_s << u"22 tygodnie"_s;
}

void TestWording::countsInPolish()
{
    QFETCH(int, amount);
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    QTEST(durationText({amount, Duration::Unit::Workdays}), "workdays");
    QTEST(durationText({amount, Duration::Unit::Weeks}), "weeks");
}

void TestWording::saysWhatAConditionMet()
{
    const ConditionResult result{u"channel"_s, u"isOneOf"_s, QJsonArray{u"CHAT"_s, u"CALL"_s}, u"SMS"_s,
                                 false};
    QCOMPARE(conditionSentence(result), u"channel is one of CHAT, CALL: it was SMS"_s);
    ConditionResult older{
        u"created"_s, u"olderThan"_s, QJsonObject{{u"amount"_s, 2}, {u"unit"_s, u"days"_s}}, {}, false};
    QCOMPARE(conditionSentence(older), u"created is longer ago than 2 days: it was empty"_s);
    QCOMPARE(conditionSentence({u"email"_s, u"isNot"_s, u""_s, u""_s, false}),
             u"email is not (empty): it was empty"_s);
    QCOMPARE(conditionSentence({u"email"_s, u"isEmpty"_s, {}, true, false}), u"email is empty: it was yes"_s);
}

void TestWording::saysTimesInTheOfficesZone()
{
    const QDateTime at(QDate(2026, 4, 8), QTime(14, 40), Qt::UTC);
    QCOMPARE(dateTimeText(at), u"8 Apr 2026, 16:40"_s); // summer time in Warsaw
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    QCOMPARE(dateTimeText(at), u"8 kwi 2026, 16:40"_s);
    QVERIFY(sentence(u"waiting"_s, {{u"due"_s, u"2026-04-08T14:40:00Z"_s}}).contains(u"8 kwi 2026, 16:40"));
    QVERIFY(installLanguage(*qApp, u"nl"_s));
    QVERIFY(exactTimeText(at).startsWith(u"woensdag 8 april 2026, 16:40:00"));
    QCOMPARE(dateTimeText({}), QString());
}

void TestWording::saysHowLongAgo()
{
    const QDateTime now(QDate(2026, 4, 8), QTime(14, 40), Qt::UTC);
    QCOMPARE(relativeTimeText(now.addSecs(-20), now), u"just now"_s);
    QCOMPARE(relativeTimeText(now.addSecs(-60), now), u"1 minute ago"_s);
    QCOMPARE(relativeTimeText(now.addSecs(-3500), now), u"58 minutes ago"_s);
    QCOMPARE(relativeTimeText(now.addSecs(-7200), now), u"today 14:40"_s);
    // 23:30 in Warsaw of the day before, though UTC is only 17 hours back
    QCOMPARE(relativeTimeText(QDateTime(QDate(2026, 4, 7), QTime(21, 30), Qt::UTC), now),
             u"yesterday 23:30"_s);
    QCOMPARE(relativeTimeText(now.addDays(-9), now), u"30 Mar 2026, 16:40"_s);
}

void TestWording::checksSayTheOppositeWhenPassed()
{
    QCOMPARE(checkSentence({QString(codes::resting), true, {}}), u"The person is not in a rest period."_s);
    QVERIFY(checkSentence({QString(codes::resting), false, everyValue()}).contains(u"30 days"));
    QCOMPARE(checkSentence({QString(codes::address), false, {}}),
             u"No address of the customer is in the event."_s);
    QVERIFY(checkSentence({QString(codes::signature), false, everyValue()}).contains(u"refused"));
    QCOMPARE(checkSentence({QString(codes::proof), true, everyValue()}), u"The signature is right."_s);
}

void TestWording::quotesTheServer()
{
    QCOMPARE(sentence(codes::mailRecipient,
                      {{u"address"_s, u"ana@x.example"_s}, {u"reply"_s, u"550 5.1.1 no such user"_s}}),
             u"The mail server does not accept the address ana@x.example. Nothing was sent there. "
             "(Details: 550 5.1.1 no such user)"_s);
    QVERIFY(advice(codes::mailRecipient).contains(u"Run again"));
    QVERIFY(advice(codes::exhausted, {{u"problem"_s, u"mail.login"_s}}).contains(u"app password"));
    QVERIFY(sentence(codes::retrying, everyValue()).contains(u"451 4.3.0 try later"));
    QVERIFY(sentence(codes::retrying, everyValue()).contains(u"attempt 2"));
}

void TestWording::keepsPercentSignsOfValues()
{
    const QString text =
        sentence(codes::login,
                 {{u"problem"_s, u"user"_s}, {u"user"_s, u"%2"_s}, {u"expectedUser"_s, u"%1"_s}});
    QCOMPARE(text, u"The call came with the user name “%2”; “%1” was expected. It was refused."_s);
}

void TestWording::everyFaultHasASentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    const QStringList codes = codesIn(u"workspace/fault.h"_s);
    QVERIFY(codes.size() > 30);
    for (const QString &language : languages) {
        for (const QString &code : codes)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(code)) << language << code;
    }
}

void TestWording::everyFaultHasASentence()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QVERIFY(hasFaultSentence(code));
    const QString english = faultSentence(u"/x"_s, code, everyValue());
    QVERIFY(installLanguage(*qApp, language));
    for (const QJsonObject &values : {everyValue(), QJsonObject()})
        QCOMPARE(complaintAbout(faultSentence(u"/automations/0"_s, code, values)), QString());
    if (language != u"en")
        QVERIFY2(faultSentence(u"/x"_s, code, everyValue()) != english, qPrintable(english));
}

void TestWording::explainsAFaultByPlace()
{
    QCOMPARE(placeText(u"/automations/0/mapping/Email/field"_s), u"automation 1 › mapping › Email › field"_s);
    QVERIFY(faultSentence(u"/surveys/2/link"_s, u"type"_s, {{u"expected"_s, u"text"_s}})
                .startsWith(u"survey 3 › link: "));
    QCOMPARE(errorSentence({ErrorCode::InUse, u"lock held"_s}),
             u"Another program is using this data folder."_s);
    const Error taken{ErrorCode::InUse, u"listen"_s, {{u"address"_s, u"127.0.0.1"_s}, {u"port"_s, 8787}}};
    QVERIFY(errorSentence(taken).startsWith(u"Calls cannot be received at 127.0.0.1, port 8787"));
    QVERIFY(!errorSentence({ErrorCode::Internal, u"secret detail"_s}).contains(u"secret detail"));
}

void TestWording::switchesWhileRunning()
{
    QCOMPARE(stateName(State::Sent), u"Sent"_s);
    QVERIFY(installLanguage(*qApp, u"nl"_s));
    QCOMPARE(stateName(State::Sent), u"Verstuurd"_s);
    QVERIFY(!installLanguage(*qApp, u"fr"_s));
    QCOMPARE(stateName(State::Sent), u"Verstuurd"_s);
    QCOMPARE(currentLanguage(), u"nl"_s);
    QCOMPARE(availableLanguages(), languages);
}

void TestWording::saysThatAValueIsEmpty()
{
    const QMap<QString, QString> empty{{u"en"_s, u"(empty)"_s},
                                       {u"pl"_s, u"(puste)"_s},
                                       {u"nl"_s, u"(leeg)"_s}};
    for (auto it = empty.begin(); it != empty.end(); ++it) {
        QVERIFY(installLanguage(*qApp, it.key()));
        const QString told = conditionSentence({u"email"_s, u"isNot"_s, u""_s, u""_s, false});
        QVERIFY2(told.contains(*it), qPrintable(told));
    }
}

void TestWording::saysWhatIsWrongWithAProof()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    const QJsonObject inBody{{u"problem"_s, u"body"_s}, {u"header"_s, u"secret_key"_s}};
    QVERIFY(sentence(codes::login, inBody).contains(u"in the data of the call (secret_key)"_s));
    QVERIFY(!advice(codes::login, inBody).contains(u"header"_s));
    const QJsonObject moved{{u"problem"_s, u"mismatch"_s},
                            {u"header"_s, u"x-s"_s},
                            {u"signedUrl"_s, u"https://old.example/in/k"_s}};
    QVERIFY(sentence(codes::signature, moved).contains(u"https://old.example/in/k"_s));
    QVERIFY(advice(codes::signature, moved).contains(u"public address"_s));
}

void TestWording::namesOfSystemsFollowTheLanguage()
{
    const auto names = [] {
        return QHash<QString, QString>{{u"other"_s, currentLanguage() + u" name"_s}};
    };
    setWordingContext({.zone = QTimeZone("Europe/Warsaw"), .platformNames = names, .actionNames = names});
    QCOMPARE(platformName(u"other"_s), u"en name"_s);
    const LanguageScope dutch(u"nl"_s);
    QCOMPARE(platformName(u"other"_s), u"nl name"_s);
    QCOMPARE(actionName(u"other"_s), u"nl name"_s);
}

void TestWording::anotherThreadMayUseAnotherLanguage()
{
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    QString inThread;
    QString after;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        {
            const LanguageScope dutch(u"nl"_s);
            inThread = stateName(State::Sent) + u' ' + currentLanguage();
        }
        after = stateName(State::Sent);
    }));
    thread->start();
    QVERIFY(thread->wait(10000));
    QCOMPARE(inThread, u"Verstuurd nl"_s);
    QCOMPARE(after, u"Wysłano"_s);
    QCOMPARE(stateName(State::Sent), u"Wysłano"_s);
}

void TestWording::unknownCodesAreAdmitted()
{
    QVERIFY(!hasSentence(u"from.tomorrow"_s));
    QVERIFY(sentence(u"from.tomorrow"_s).contains(u"from.tomorrow"));
    QCOMPARE(advice(u"from.tomorrow"_s), QString());
}

void TestWording::commandLineTexts_data()
{
    nothingIsLeftUntranslated_data();
}

void TestWording::commandLineTexts()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(u' ');
    };
    for (const QString &command :
         list("serve import export events show queue people forget replay retry cancel test "
              "doctor backup restore"))
        QCOMPARE(complaintAbout(commandHelp(command)), QString());
    for (const QString &option :
         list("data-dir listen language database json practice follow until-played dry-run "
              "passphrase-file state search limit sample"))
        QCOMPARE(complaintAbout(optionHelp(option)), QString());
    for (const QString &code : list("imported import_would import_refused exported export_without_secrets "
                                    "replayed retried cancelled "
                                    "nothing_found stopping missing_command unknown_command missing_argument "
                                    "extra_argument unknown_option "
                                    "option_without_value bad_option not_yet in_use cannot_read cannot_write "
                                    "event_unknown delivery_unknown "
                                    "automation_unknown not_while_serving listen_failed newer_database")) {
        for (const QJsonObject &values : {everyValue(), QJsonObject()})
            QCOMPARE(complaintAbout(commandSentence(code, values)), QString());
    }
    QCOMPARE(commandSentence(u"no_such_code"_s), QString());
}

void TestWording::aRefusedCallIsToldByItsAnswer_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, QJsonObject values, const QString &told) {
        values.insert("name"_L1, u"CRM"_s);
        QTest::newRow(name) << values << told;
    };
    row("not found", {{u"status"_s, 404}}, u"answer 404"_s);
    row("moved", {{u"status"_s, 302}}, u"another address (answer 302)"_s);
    row("not the success that was asked for", {{u"status"_s, 200}, {u"rule"_s, true}},
        u"may have been carried out"_s);
    row("no inside a success", {{u"status"_s, 200}}, u"CRM refused the call. Nothing was done"_s);
}

void TestWording::aRefusedCallIsToldByItsAnswer()
{
    QFETCH(const QJsonObject, values);
    QFETCH(const QString, told);
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QVERIFY2(sentence(codes::callRefused, values).contains(told),
             qPrintable(sentence(codes::callRefused, values)));
    const auto adviceFor = [](const QString &where) {
        return advice(codes::callLogin, {{u"name"_s, u"CRM"_s}, {u"where"_s, where}});
    };
    QVERIFY(adviceFor({}).contains(u"“Connections”"));
    QVERIFY(adviceFor(u"automation"_s).contains(u"automation's action"));
    QVERIFY(adviceFor(u"subscription"_s).contains(u"“Tell other systems”"));
}

void TestWording::doctorLines_data()
{
    nothingIsLeftUntranslated_data();
}

void TestWording::doctorLines()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const QJsonObject values = {{u"name"_s, u"Intercom"_s}, {u"problem"_s, u"mail.login"_s}};
    for (const QString &code :
         {u"database"_s, u"disk"_s, u"clock"_s, u"server"_s, u"public_address"_s, u"mail"_s, u"connection"_s,
          u"key_file"_s, u"workspace"_s, u"promo_pool"_s, u"subscription"_s}) {
        for (const QString &status : {u"ok"_s, u"warning"_s, u"failed"_s})
            QCOMPARE(complaintAbout(doctorSentence(code, status, values)), QString());
    }
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
