// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of slip in a workspace file is named at its place, and at no other.
#include "support/exampleworkspace.h"
#include "workspace/workspacefile.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

QByteArray bytesOf(const QJsonObject &file)
{
    return QJsonDocument(file).toJson();
}

QJsonValue parsed(const char *json)
{
    const QByteArray list = '[' + QByteArray(json) + ']';
    return QJsonDocument::fromJson(list).array().at(0);
}

const QJsonValue gone(QJsonValue::Undefined);

/** @p at is set to @p value (nullptr: removed); the fault is expected at @p pointer, or at @p at when that is
 * empty. */
void row(const char *name, const char *at, const char *value, QLatin1StringView code,
         const char *pointer = nullptr)
{
    QTest::newRow(name) << QString::fromLatin1(at) << (value == nullptr ? gone : parsed(value))
                        << QString::fromLatin1(pointer == nullptr ? at : pointer) << QString(code);
}

void shapeRows()
{
    row("another program's file", "/format", R"("bookmarks")", faults::notAWorkspace);
    row("a later version", "/version", "2", faults::unsupportedVersion);
    row("no format", "/format", nullptr, faults::missing);
    row("list that is an object", "/surveys", "{}", faults::wrongType);
    row("item that is a text", "/connections/3", R"("enalyzer")", faults::wrongType);
    row("item without id", "/messages/0/id", nullptr, faults::missing);
    row("empty id", "/messages/0/id", R"("")", faults::badLength);
    row("secret that is a number", "/automations/0/trigger/secret", "5", faults::wrongType);
    row("port out of range", "/connections/0/port", "70000", faults::outOfRange);
    row("unknown security", "/connections/0/security", R"("ssl3")", faults::unknownValue);
    row("unknown state", "/automations/0/state", R"("running")", faults::unknownValue);
    row("unknown unit", "/automations/0/delay/unit", R"("months")", faults::unknownValue);
    row("negative delay", "/automations/0/delay/amount", "-1", faults::outOfRange);
    row("endless delay", "/automations/0/delay/amount", "5000000000", faults::outOfRange);
    row("half a delay", "/automations/0/delay/amount", "1.5", faults::wrongType);
    row("negative rest period", "/automations/0/restPeriod/days", "-30", faults::outOfRange);
    row("rule for a later event", "/automations/0/newerEvent", R"("replace")", faults::unknownValue);
    row("consent without a field", "/automations/0/consent", R"({})", faults::missing,
        "/automations/0/consent/field");
    row("consent in a field that is none", "/automations/0/consent", R"({"field":"a..b"})", faults::badPath,
        "/automations/0/consent/field");
    row("unknown scope", "/automations/0/restPeriod/scope", R"("survey")", faults::unknownValue);
    row("unknown notify", "/automations/0/errors/notify", R"("always")", faults::unknownValue);
    row("unknown variable type", "/surveys/0/variables/1/type", R"("string")", faults::unknownValue);
    row("unknown event", "/subscriptions/-",
        R"({"id":"s1","url":"https://crm.example/hook","events":["delivery.sent","sent"]})",
        faults::unknownValue, "/subscriptions/0/events/1");
    row("key with a slash", "/automations/0/trigger/key", R"("in/here")", faults::badKey);
    row("short key", "/automations/0/trigger/key", R"("abc")", faults::badKey);
    row("action without type", "/automations/1/action/type", nullptr, faults::missing);
    row("message without texts", "/messages/0/texts", "{}", faults::badCount);
    row("text without subject", "/messages/0/texts/pl/subject", nullptr, faults::missing);
    row("no days", "/settings/sendingWindow/days", "[]", faults::windowWithoutDays);
    row("unknown day", "/settings/sendingWindow/days/2", R"("Wednesday")", faults::unknownValue);
    row("clock time", "/settings/sendingWindow/from", R"("8:00")", faults::badClockTime);
    row("holidays", "/settings/sendingWindow/holidays", R"("DE")", faults::unknownHolidays);
}

void valueRows()
{
    row("time zone", "/settings/timeZone", R"("Europe/Warszawa")", faults::badTimeZone);
    row("public address without scheme", "/settings/publicUrl", R"("hooks.biuro.example")", faults::badUrl);
    row("public address with a query", "/settings/publicUrl", R"("https://hooks.biuro.example/?a=b")",
        faults::badUrl);
    row("window from after to", "/settings/sendingWindow/to", R"("00:00")", faults::windowOrder);
    row("own domain", "/settings/ownDomains/0", R"("biuro example")", faults::badDomain);
    row("test address", "/settings/testAddresses/0", R"("proba@")", faults::badAddress);
    row("sender", "/connections/0/from", R"("Biuro <biuro>")", faults::badAddress);
    row("no server", "/connections/0/host", R"("")", faults::missing);
    row("unknown login", "/connections/0/login", R"("cram-md5")", faults::unknownValue);
    row("login without user", "/connections/0/login", R"("plain")", faults::missing, "/connections/0/user");
    row("platform's address", "/connections/4/graphqlUrl", R"("ftp://127.0.0.1/graphql")", faults::badUrl);
    row("survey's link", "/surveys/0/link", R"("ankiety.biuro.example/s/nps")", faults::badUrl);
    row("recipient", "/automations/2/errors/recipients/1", R"("jan")", faults::badAddress);
    row("recipient with language", "/automations/2/errors/recipients/1",
        R"({"email":"jan@","language":"nl"})", faults::badAddress,
        "/automations/2/errors/recipients/1/email");
    row("person's address", "/people/0/email", R"("anna.nowak")", faults::badAddress);
    row("nobody", "/people/-", R"({"firstName":"Jan"})", faults::noIdentity, "/people/1");
    row("delay of years", "/automations/0/delay", R"({"amount":60,"unit":"weeks"})", faults::tooLong,
        "/automations/0/delay/amount");
    row("unknown operator", "/automations/0/filter/all/0", R"({"field":"data.item.state","equals":"closed"})",
        faults::unknownOperator, "/automations/0/filter/all/0/equals");
    row("no operator", "/automations/0/filter/all/0", R"({"field":"data.item.state"})", faults::oneOperator);
    row("two operators", "/automations/0/filter/all/0", R"({"field":"n","greaterThan":1,"lessThan":5})",
        faults::oneOperator);
    row("condition without field", "/automations/0/filter/all/0/field", nullptr, faults::missing);
    row("unknown group", "/automations/0/filter", R"({"none":[{"field":"a","is":"b"}]})",
        faults::unknownOperator, "/automations/0/filter/none");
    row("group in a group in a group", "/automations/0/filter",
        R"({"all":[{"any":[{"field":"a","is":1},{"all":[{"field":"b","is":1},{"field":"c","is":1}]}]},{"field":"d","is":1}]})",
        faults::filterTooDeep);
    row("number that is none", "/automations/0/filter/all/0", R"({"field":"n","greaterThan":"many"})",
        faults::badNumber, "/automations/0/filter/all/0/greaterThan");
    row("time that is none", "/automations/0/filter/all/0", R"({"field":"at","before":"Friday"})",
        faults::badTime, "/automations/0/filter/all/0/before");
    row("path of a condition", "/automations/0/filter/all/0/field", R"("data..state")", faults::badPath);
    row("path of a mapping", "/automations/0/mapping/Email/field", R"("contacts[x].email")", faults::badPath);
    row("path in a text", "/automations/1/mapping/l7/text", R"("reguła {{name[}}")", faults::badPath);
    row("path of a language", "/automations/3/action/language/field", R"("a[")", faults::badPath);
    row("kept path", "/automations/0/keep", R"(["data.item.id","data["])", faults::badPath,
        "/automations/0/keep/1");
    row("unknown change", "/automations/0/mapping/FirstName/change/0", R"("first")", faults::unknownChange);
    row("unknown change with value", "/automations/0/mapping/FirstName/change/0", R"({"replace":"x"})",
        faults::unknownChange);
    row("phone without prefix", "/automations/0/mapping/FirstName/change/0", R"("phone")",
        faults::changeNeedsValue);
    row("neither field nor text", "/automations/0/mapping/FirstName", "{}", faults::fieldOrText);
    row("fixed language and field", "/automations/0/action/language/field", R"("Language")",
        faults::fixedOrField, "/automations/0/action/language");
}

void relationRows()
{
    row("settings' mail account", "/settings/mail", R"("office")", faults::unknownReference);
    row("account that is no mail server", "/settings/mail", R"("crm")", faults::wrongConnection);
    row("survey's account", "/surveys/1/connection", R"("survey-lab")", faults::unknownReference);
    row("collector's message", "/surveys/0/collectors/0/message", R"("invite")", faults::unknownReference);
    row("collector's account", "/surveys/0/collectors/0/connection", R"("post")", faults::unknownReference);
    row("message's survey", "/messages/0/survey", R"("nps")", faults::unknownReference);
    row("automation's survey", "/automations/1/survey", R"("wa")", faults::unknownReference);
    row("action's message", "/automations/0/action/message", R"("invite")", faults::unknownReference);
    row("action's account", "/automations/0/action/connection", R"("post")", faults::unknownReference);
    row("mail over a platform", "/automations/0/action/connection", R"("intercom")", faults::wrongConnection);
    row("platform over a mail server", "/automations/1/action/connection", R"("office-mail")",
        faults::wrongConnection);
    row("look-up's account", "/automations/2/lookup/0/connection", R"("ia")", faults::unknownReference);
    row("person's survey", "/people/0/surveys/0", R"("nps")", faults::unknownReference);
    row("action missing", "/automations/0/action", nullptr, faults::missing);
    row("message missing", "/automations/0/action/message", nullptr, faults::missing);
    row("same id twice", "/connections/-", R"({"id":"surveylab","type":"surveylab"})", faults::duplicateId,
        "/connections/7/id");
    row("same variable twice", "/surveys/0/variables/-", R"({"key":"Email"})", faults::duplicateId,
        "/surveys/0/variables/3/key");
    row("same collector twice", "/surveys/0/collectors/-", R"({"id":"chat-collector"})", faults::duplicateId,
        "/surveys/0/collectors/1/id");
    row("same collector number twice", "/surveys/1/collectors",
        R"([{"id":"c","cId":"76356e7bffed823fe2b5608d5a864325f2e09738a"}])", faults::duplicateId,
        "/surveys/1/collectors/0/cId");
    row("same look-up twice", "/automations/2/lookup/-",
        R"({"id":"visitor","type":"iadvize.rest","connection":"iadvize"})", faults::duplicateId,
        "/automations/2/lookup/1/id");
    row("same respondent twice", "/people/-", R"({"idRespondent":12345,"email":"jan@klient.example"})",
        faults::duplicateId, "/people/1/idRespondent");
    row("same survey number twice", "/surveys/2/idSurvey", "399793", faults::duplicateId);
    row("same address, other platform", "/automations/3/trigger/key", R"("k-sm-1")", faults::sharedKey,
        "/automations/3/trigger/platform");
    row("same address, other login", "/automations/-",
        R"({"id":"x","trigger":{"platform":"salesmanago","key":"k-sm-1","user":"other","password":"Żubr-żuje-żuka-42"}})",
        faults::sharedKey, "/automations/4/trigger/user");
    row("unknown placeholder in a message", "/messages/0/texts/nl/body",
        R"("Dag {{Voornaam}}, {{SurveyLink}}")", faults::unknownPlaceholder);
    row("open placeholder", "/messages/0/texts/nl/subject", R"("Dag {{FirstName")", faults::openPlaceholder);
    row("unknown placeholder in a link", "/surveys/0/link", R"("https://ankiety.example/?o={{Osoba}}")",
        faults::unknownPlaceholder);
    row("text for an unknown variable", "/messages/0/ifEmpty/Name", R"({"pl":"Klient"})",
        faults::unknownVariable);
    row("unknown variable", "/automations/0/mapping/LastName", R"({"field":"a.b"})", faults::unknownVariable);
    row("required variable left out", "/automations/2/mapping/email", nullptr, faults::unmappedVariable);
    row("language without text", "/automations/0/action/language/fixed", R"("en")",
        faults::languageWithoutText);
    row("language of a table without text", "/automations/3/action/language/map/de", R"("de")",
        faults::languageWithoutText);
    row("subscription's shape", "/subscriptions/-",
        R"({"id":"s1","url":"https://crm.example/hook","body":"yaml"})", faults::unknownValue,
        "/subscriptions/0/body");
    row("shape of a notification", "/automations/1/action",
        R"({"type":"inform","url":"https://crm.example/hook","body":"yaml"})", faults::unknownValue,
        "/automations/1/action/body");
    row("method of a call", "/automations/1/action",
        R"({"type":"rest","url":"https://crm.example/hook","method":"FETCH"})", faults::unknownValue,
        "/automations/1/action/method");
    row("success that is a text", "/automations/1/action",
        R"({"type":"rest","url":"https://crm.example/hook","success":{"status":"ok"}})", faults::wrongType,
        "/automations/1/action/success/status");
    row("success that is no status", "/automations/1/action",
        R"({"type":"rest","url":"https://crm.example/hook","success":{"status":[200,2000]}})",
        faults::outOfRange, "/automations/1/action/success/status/1");
    row("subscription's address", "/subscriptions/-", R"({"id":"s1","url":"crm.example"})", faults::badUrl,
        "/subscriptions/0/url");
}

} // namespace

class TestWorkspaceFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void slipIsNamedAtItsPlace_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("code");
        shapeRows();
        valueRows();
        relationRows();
    }

    void slipIsNamedAtItsPlace()
    {
        QFETCH(const QString, at);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, pointer);
        QFETCH(const QString, code);
        const ImportPlan plan = planImport(bytesOf(changed(exampleFile(), at, value)), {}, {});
        QVERIFY2(plan.faults.size() == 1, described(plan.faults).constData());
        QCOMPARE(plan.faults.first().pointer, pointer);
        QCOMPARE(plan.faults.first().code, code);
        QVERIFY(plan.items.isEmpty());
    }

    void wrongTypeSaysWhatIsExpected()
    {
        const QList<Fault> faults =
            validateWorkspace(bytesOf(changed(exampleFile(), u"/surveys/0/remoteId"_s, false)));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().values, QJsonObject({{u"expected"_s, QJsonArray{u"string"_s, u"number"_s}},
                                                     {u"actual"_s, u"boolean"_s}}));
    }

    void boundsAreSaid()
    {
        const QList<Fault> faults =
            validateWorkspace(bytesOf(changed(exampleFile(), u"/connections/0/port"_s, 0)));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().values,
                 QJsonObject({{u"minimum"_s, 1}, {u"maximum"_s, 65535}, {u"actual"_s, 0}}));
    }

    void allSlipsAreNamedInTheOrderOfTheFile()
    {
        QJsonObject file = changed(exampleFile(), u"/automations/2/survey"_s, u"gone"_s);
        file = changed(file, u"/automations/0/delay/unit"_s, u"months"_s);
        file = changed(file, u"/settings/timeZone"_s, u"Mars"_s);
        file = changed(file, u"/connections/0/port"_s, u"25"_s);
        QStringList pointers;
        for (const Fault &fault : validateWorkspace(bytesOf(file)))
            pointers.append(fault.pointer);
        QCOMPARE(pointers, QStringList({u"/automations/0/delay/unit"_s, u"/automations/2/survey"_s,
                                        u"/connections/0/port"_s, u"/settings/timeZone"_s}));
    }

    void draftMayBeUnfinished()
    {
        const QJsonObject draft{{u"id"_s, u"new"_s},
                                {u"state"_s, u"draft"_s},
                                {u"trigger"_s,
                                 QJsonObject{{u"platform"_s, u"generic"_s}, {u"key"_s, u"k-new"_s}}},
                                {u"survey"_s, u"nps-chat"_s}};
        QVERIFY(validateWorkspace(bytesOf(changed(exampleFile(), u"/automations/-"_s, draft))).isEmpty());
    }

    void labelsNeedNoDeclaration()
    {
        const QJsonObject line{{u"field"_s, u"company"_s}};
        QVERIFY(validateWorkspace(bytesOf(changed(exampleFile(), u"/automations/1/mapping/l10"_s, line)))
                    .isEmpty());
        QVERIFY(!validateWorkspace(bytesOf(changed(exampleFile(), u"/automations/1/mapping/l11"_s, line)))
                     .isEmpty());
    }

    void idsMayBeLongNumbers()
    {
        const QJsonObject file = changed(exampleFile(), u"/surveys/2/idSurvey"_s, 9007199254740993LL);
        QVERIFY(validateWorkspace(bytesOf(file)).isEmpty());
        const QJsonObject person{{u"idRespondent"_s, 9007199254740993LL}};
        const ImportPlan plan = planImport(bytesOf(changed(file, u"/people/-"_s, person)), {}, {});
        QVERIFY(plan.items.contains({u"person"_s, u"#9007199254740993"_s}));
    }

    void plainMessageMaySayWhatItsAutomationFills()
    {
        const QJsonObject text{{u"subject"_s, u"{{Order}}"_s}, {u"body"_s, u"Hello"_s}};
        const QJsonObject message{{u"id"_s, u"plain"_s}, {u"texts"_s, QJsonObject{{u"en"_s, text}}}};
        QJsonObject automation{
            {u"id"_s, u"thanks"_s},
            {u"state"_s, u"on"_s},
            {u"trigger"_s, QJsonObject{{u"platform"_s, u"generic"_s}, {u"key"_s, u"k-plain"_s}}},
            {u"mapping"_s, QJsonObject{{u"Order"_s, QJsonObject{{u"field"_s, u"order.id"_s}}}}},
            {u"action"_s, QJsonObject{{u"type"_s, u"email"_s}, {u"message"_s, u"plain"_s}}}};
        QJsonObject file = changed(exampleFile(), u"/messages/-"_s, message);
        file = changed(file, u"/automations/-"_s, automation);
        QVERIFY2(validateWorkspace(bytesOf(file)).isEmpty(),
                 described(validateWorkspace(bytesOf(file))).constData());
        automation.remove(u"mapping"_s);
        const QList<Fault> faults =
            validateWorkspace(bytesOf(changed(file, u"/automations/4"_s, automation)));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().pointer, u"/messages/1/texts/en/subject"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFaults)
#include "tst_workspacefaults.moc"
