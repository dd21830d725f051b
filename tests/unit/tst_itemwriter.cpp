// SPDX-License-Identifier: GPL-3.0-or-later
// From values back to the file: nothing is lost, nothing else is touched.
#include "support/exampleworkspace.h"
#include "workspace/catalog.h"
#include "workspace/itemwriter.h"
#include "workspace/readers.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

Automation read(const QJsonObject &json)
{
    Faults faults;
    return readAutomation(JsonPlace(json), {}, QTimeZone::utc(), faults);
}

QJsonObject itemOf(const QString &kind, const QString &id)
{
    return splitItems(exampleFile()).value({kind, id});
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject readAndWritten(const ItemKey &key, const QJsonObject &item, bool afresh)
{
    Faults faults;
    const JsonPlace place(item);
    const QJsonObject base = afresh ? QJsonObject() : item;
    if (key.kind == "automation"_L1)
        return writeAutomation(read(item), base);
    if (key.kind == "survey"_L1)
        return writeSurvey(readSurvey(place, faults), base);
    if (key.kind == "message"_L1)
        return writeMessage(readMessage(place), base);
    if (key.kind == "connection"_L1)
        return writeConnection(readConnection(place, faults));
    if (key.kind == "settings"_L1)
        return writeSettings(readSettings(place, faults), base);
    return item;
}

// Not in the class: moc cannot read raw strings there.
constexpr const char *notedText =
    R"({"field":"data.item.state","contains":"closed", "note":"only closed ones"})";
constexpr const char *wholeAutomationText =
    R"({ "id": "all", "name": "All", "state": "paused", "trigger": {"platform": "generic", "key": "abcd", "secret": "s", "user": "u", "password": "p", "header": "X-Key", "topics": ["a", "b"]}, "keep": ["email", "id"], "filter": {"any": [{"field": "a", "isEmpty": true}, {"field": "b", "isOneOf": ["x", "y"]}, {"all": [{"field": "c", "is": "1", "exact": true}, {"field": "d", "olderThan": {"amount": 2, "unit": "hours"}}]}]}, "lookup": [{"id": "visitor", "type": "some.lookup", "connection": "c"}], "survey": "s", "mapping": {"A": {"field": "a", "change": ["trim", {"date": "yyyy"}, {"phone": "+48"}, {"table": {"x": "y"}, "otherwise": ""}], "ifEmpty": {"text": "none"}}, "B": {"text": "fixed {{a}}", "ifEmpty": {"ask": true}}}, "action": {"type": "email", "connection": "c", "message": "m", "language": {"field": "l", "map": {"pl": "pl"}, "otherwise": "en"}}, "also": [{"type": "inform", "url": "https://example.org", "password": "x"}], "delay": {"amount": 2, "unit": "workdays"}, "sendingWindow": {"days": ["mon", "fri"], "from": "08:30", "to": "24:00", "holidays": "PL+NL"}, "restPeriod": {"days": 30, "scope": "group", "group": "Sklep"}, "newerEvent": "cancel", "consent": {"field": "agreed"}, "errors": {"enabled": false, "notify": "daily", "recipients": ["a@b.example"]}})";
constexpr const char *surveyText =
    R"({"id": "s", "variables": [{"key": "a", "hint": 1}, {"key": "b", "hint": 2}], "remoteId": 12, "collectors": [{"id": "c"}]})";
constexpr const char *variableBText = R"({"key": "b", "hint": 2})";
constexpr const char *variableCText = R"({"key": "c", "type": "email", "required": true})";
constexpr const char *settingsText =
    R"({"timeZone": "Europe/Amsterdam", "mail": "m", "incoming": {"x": 1}, "ownDomains": ["a.example"], "bodyLimit": 2048})";
constexpr const char *settingsLeftText = R"({"timeZone": "Europe/Amsterdam", "incoming": {"x": 1}})";
constexpr const char *connectionText =
    R"({"id": "c", "type": "rest", "name": "n", "password": "secret", "baseUrl": "https://me:pass@api.example/?apiKey=1&a=2", "extra": [1]})";

} // namespace

class TestItemWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void readAndWrittenIsTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("example") << QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json");
        QTest::newRow("practice") << QStringLiteral(SURVEYHOOK_SOURCE_DIR
                                                    "/resources/samples/practice-workspace.json");
    }

    void readAndWrittenIsTheSame()
    {
        QFETCH(const QString, file);
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const WorkspaceItems items = splitItems(QJsonDocument::fromJson(source.readAll()).object());
        QVERIFY(items.size() > 5);
        for (auto it = items.begin(); it != items.end(); ++it) {
            QCOMPARE(readAndWritten(it.key(), it.value(), false), it.value());
            // Afresh the file may be put otherwise, but says the same.
            const QJsonObject afresh = readAndWritten(it.key(), it.value(), true);
            QCOMPARE(readAndWritten(it.key(), afresh, true), afresh);
            if (it.key().kind == "automation"_L1)
                QCOMPARE(writeAutomation(read(afresh)), writeAutomation(read(it.value())));
        }
    }

    void unknownMembersSurviveAChange()
    {
        QJsonObject item = itemOf(u"automation"_s, u"chat-nps"_s);
        item = changed(item, u"/colour"_s, u"green"_s);
        item = changed(item, u"/trigger/region"_s, u"eu"_s);
        item = changed(item, u"/filter/all/0/note"_s, u"only closed ones"_s);
        item = changed(item, u"/action/template"_s, 7);
        Automation automation = read(item);
        automation.name = u"Another name"_s;
        automation.trigger.topics = {u"ticket.closed"_s};
        auto condition = std::get<Condition>(automation.filter.items.first());
        condition.op = Operator::Contains;
        automation.filter.items = {condition};
        automation.actions.first().message = u"other"_s;
        const QJsonObject written = writeAutomation(automation, item);
        QCOMPARE(written.value("name"_L1), u"Another name"_s);
        QCOMPARE(written.value("colour"_L1), u"green"_s);
        QCOMPARE(written["trigger"_L1]["region"_L1], u"eu"_s);
        QCOMPARE(written["trigger"_L1]["topics"_L1], QJsonArray{u"ticket.closed"_s});
        QCOMPARE(written["filter"_L1]["all"_L1][0], json(notedText));
        QCOMPARE(written["action"_L1]["template"_L1], 7);
        QCOMPARE(written["action"_L1]["message"_L1], u"other"_s);
        QCOMPARE(written["errors"_L1], item["errors"_L1]);
    }

    void whatIsTakenAwayGoes()
    {
        const QJsonObject item = itemOf(u"automation"_s, u"chat-nps"_s);
        Automation automation = read(item);
        automation.filter = {};
        automation.mapping.removeIf([](const MappingLine &line) { return line.variable == "FirstName"_L1; });
        automation.trigger.credentials.secret = {};
        automation.rest = {};
        const QJsonObject written = writeAutomation(automation, item);
        QVERIFY(!written.contains("filter"_L1));
        QVERIFY(!written["mapping"_L1].toObject().contains("FirstName"_L1));
        QVERIFY(written["mapping"_L1].toObject().contains("Email"_L1));
        QVERIFY(!written["trigger"_L1].toObject().contains("secret"_L1));
        QVERIFY(!written.contains("restPeriod"_L1));
    }

    void everythingAnAutomationCanSay()
    {
        const QJsonObject item = json(wholeAutomationText);
        QCOMPARE(writeAutomation(read(item)), item);
    }

    void aVariableKeepsWhatElseTheFileSaysOfIt()
    {
        const QJsonObject item = json(surveyText);
        Faults faults;
        Survey survey = readSurvey(JsonPlace(item), faults);
        survey.variables.removeFirst();
        survey.variables.append({.key = u"c"_s, .type = u"email"_s, .required = true});
        const QJsonObject written = writeSurvey(survey, item);
        QCOMPARE(written["variables"_L1][0], json(variableBText));
        QCOMPARE(written["variables"_L1][1], json(variableCText));
        QCOMPARE(written["remoteId"_L1], 12);
        QCOMPARE(written["collectors"_L1], item["collectors"_L1]);
    }

    void aSettingSetBackToTheUsualGoes()
    {
        const QJsonObject item = json(settingsText);
        Faults faults;
        OfficeSettings settings = readSettings(JsonPlace(item), faults);
        settings.mail.clear();
        settings.ownDomains.clear();
        settings.bodyLimit.reset();
        QCOMPARE(writeSettings(settings, item), json(settingsLeftText));
    }

    void aConnectionsSecretsGoBackWhereTheyWere()
    {
        const QJsonObject item = json(connectionText);
        Faults faults;
        Connection connection = readConnection(JsonPlace(item), faults);
        QCOMPARE(connection.options["baseUrl"_L1], u"https://api.example/?a=2"_s);
        QCOMPARE(writeConnection(connection), item);
        connection.secrets.remove(u"password"_s);
        QVERIFY(!writeConnection(connection).contains("password"_L1));
    }
};

QTEST_GUILESS_MAIN(TestItemWriter)
#include "tst_itemwriter.moc"
