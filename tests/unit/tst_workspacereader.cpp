// SPDX-License-Identifier: GPL-3.0-or-later
// The stored workspace as values, and the address book made from them.
#include "support/exampleworkspace.h"
#include "workspace/addressbook.h"
#include "workspace/workspacereader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

ParsedWorkspace parsedWith(const QString &pointer, const QJsonValue &value)
{
    return parseWorkspace(splitItems(changed(exampleFile(), pointer, value)));
}

QJsonValue json(const char *text)
{
    const QByteArray list = '[' + QByteArray(text) + ']';
    return QJsonDocument::fromJson(list).array().at(0);
}

Automation chatNps(const ParsedWorkspace &parsed)
{
    return parsed.workspace.automations.value(u"chat-nps"_s);
}

/** "a is x" as one word each: fields of the conditions, groups in brackets with & or |. */
QString shapeOf(const Filter &filter)
{
    const auto joined = [](Match match, const QStringList &parts) {
        return parts.join(match == Match::All ? u"&"_s : u"|"_s);
    };
    QStringList parts;
    for (const auto &item : filter.items) {
        if (const auto *condition = std::get_if<Condition>(&item)) {
            parts.append(condition->field);
            continue;
        }
        QStringList inner;
        for (const Condition &condition : std::get<ConditionGroup>(item).conditions)
            inner.append(condition.field);
        parts.append(u'(' + joined(std::get<ConditionGroup>(item).match, inner) + u')');
    }
    return joined(filter.match, parts);
}

} // namespace

class TestWorkspaceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aNewOfficeIsWhereItsComputerIs()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Amsterdam");
        const QTimeZone there = parseWorkspace({}).workspace.settings.timeZone;
        qputenv("TZ", "Etc/UTC"); // a server's: no place
        const QTimeZone nowhere = parseWorkspace({}).workspace.settings.timeZone;
        qputenv("TZ", before);
        QCOMPARE(there, QTimeZone("Europe/Amsterdam"));
        QCOMPARE(nowhere, QTimeZone("Europe/Warsaw"));
    }

    void exampleBecomesValues()
    {
        const ParsedWorkspace parsed = parseWorkspace(splitItems(exampleFile()));
        QVERIFY(parsed.faults.isEmpty());
        const Workspace &workspace = parsed.workspace;
        QCOMPARE(workspace.connections.size(), 7);
        QCOMPARE(workspace.surveys.size(), 3);
        QCOMPARE(workspace.messages.size(), 1);
        QCOMPARE(workspace.automations.size(), 4);
        QCOMPARE(workspace.settings.timeZone, QTimeZone("Europe/Warsaw"));
        QCOMPARE(workspace.settings.window.toMinute, 24 * 60);
        QCOMPARE(workspace.settings.mail, u"office-mail"_s);
        QVERIFY(!workspace.settings.bodyLimit);

        const Automation chat = chatNps(parsed);
        QCOMPARE(chat.state, AutomationState::On);
        QCOMPARE(chat.trigger.credentials.secret.revealText(), u"intercom_test_client_secret_7f3a"_s);
        QCOMPARE(chat.trigger.topics, QStringList{u"conversation.admin.closed"_s});
        QCOMPARE(chat.rest.days, 30);
        QCOMPARE(chat.errors.recipients, QStringList{u"ewa@biuro.example"_s});
        QVERIFY(!chat.keep);
        QVERIFY(!chat.window);
        QCOMPARE(chat.mapping.size(), 3);
        QCOMPARE(chat.mapping.at(0).variable, u"Email"_s); // in the survey's order, not by name
        QCOMPARE(chat.mapping.at(1).variable, u"FirstName"_s);
        QCOMPARE(chat.mapping.at(2).variable, u"Conversation"_s);
        QCOMPARE(chat.actions.size(), 1);
        QCOMPARE(chat.actions.first().language.fixed, u"pl"_s);

        const Automation webankieta = workspace.automations.value(u"rule-webankieta"_s);
        QCOMPARE(webankieta.delay.unit, Duration::Unit::Workdays);
        QCOMPARE(webankieta.actions.first().options.value("template"_L1).toString(), u"77"_s);
        const Automation enalyzer = workspace.automations.value(u"enalyzer-invite"_s);
        QCOMPARE(enalyzer.rest.scope, RestPeriod::Scope::Automation);
        QCOMPARE(enalyzer.actions.first().language.table.value(u"nl"_s), u"nl"_s);
        QCOMPARE(enalyzer.actions.first().language.otherwise, u"pl"_s);
    }

    void connectionKeepsSecretsApart()
    {
        const ParsedWorkspace parsed = parseWorkspace(splitItems(exampleFile()));
        const Connection crm = parsed.workspace.connections.value(u"crm"_s);
        QCOMPARE(crm.secrets.value(u"password"_s).revealText(), u"tajne"_s);
        QVERIFY(!crm.options.contains("password"_L1));
        QCOMPARE(crm.options.value("user"_L1).toString(), u"crm"_s);
        QVERIFY(parsed.workspace.connections.value(u"enalyzer"_s).secrets.contains(u"inviteUrl"_s));
    }

    void filterHasTheShapeThatWasMeant_data()
    {
        QTest::addColumn<QJsonValue>("filter");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *title, const char *filter, const char *shape) {
            QByteArray full(filter); // "a" stands for {"field":"a","is":1}
            for (const char *field : {"a", "b", "c", "d"}) {
                const QByteArray name(field);
                full.replace(QByteArray("'" + name + "'"),
                             QByteArray(R"({"field":")" + name + R"(","is":1})"));
            }
            QTest::newRow(title) << json(full.constData()) << QString::fromLatin1(shape);
        };
        row("none", "{}", "");
        row("all", R"({"all":['a','b']})", "a&b");
        row("any", R"({"any":['a','b']})", "a|b");
        row("both: both must hold", R"({"all":['a','b'],"any":['c','d']})", "a&b&(c|d)");
        row("only any of both", R"({"all":[],"any":['c','d']})", "c|d");
        row("any within all", R"({"all":['a',{"any":['b','c']}]})", "a&(b|c)");
        row("all within any", R"({"any":[{"all":['a','b']},'c']})", "(a&b)|c");
        row("all within all is all", R"({"all":['a',{"all":['b','c']}]})", "a&b&c");
        row("group of one", R"({"all":['a',{"any":['b']}]})", "a&b");
        row("empty group asks nothing", R"({"any":['a','b',{"all":[]}]})", "a|b");
        row("two groups of any", R"({"all":[{"any":['a','b']},{"any":['c','d']}]})", "(a|b)&(c|d)");
    }
    void filterHasTheShapeThatWasMeant()
    {
        QFETCH(const QJsonValue, filter);
        QFETCH(const QString, shape);
        const ParsedWorkspace parsed = parsedWith(u"/automations/0/filter"_s, filter);
        QVERIFY(parsed.faults.isEmpty());
        QCOMPARE(shapeOf(chatNps(parsed).filter), shape);
    }

    void isEmptyFalseMeansNotEmpty()
    {
        const auto parsed =
            parsedWith(u"/automations/0/filter"_s, json(R"({"all":[{"field":"a","isEmpty":false}]})"));
        const auto condition = std::get<Condition>(chatNps(parsed).filter.items.first());
        QCOMPARE(condition.op, Operator::IsNotEmpty);
    }

    void mappingLinesAreRead()
    {
        const auto parsed = parsedWith(u"/automations/0/mapping"_s, json(R"({
            "Email": {"field": "a", "ifEmpty": {"ask": true}},
            "FirstName": {"text": "x {{b.c}}", "ifEmpty": "Klient", "change": [
                "trim", {"date": "dd.MM.yyyy"}, {"phone": "+48"}, {"table": {"1": "one"}, "otherwise": ""}]},
            "Conversation": {"field": "c", "ifEmpty": {"text": "-"}, "change": [{"table": {"1": "one"}}]}})"));
        QVERIFY(parsed.faults.isEmpty());
        const QList<MappingLine> lines = chatNps(parsed).mapping;
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).ifEmpty, MappingLine::IfEmpty::Ask);
        QCOMPARE(lines.at(1).text, u"x {{b.c}}"_s);
        QCOMPARE(lines.at(1).ifEmptyText, u"Klient"_s);
        QCOMPARE(lines.at(1).changes.size(), 4);
        QCOMPARE(lines.at(1).changes.at(1).format, u"dd.MM.yyyy"_s);
        QCOMPARE(lines.at(1).changes.at(2).format, u"+48"_s);
        QCOMPARE(lines.at(1).changes.at(3).table.value(u"1"_s), u"one"_s);
        QVERIFY(!lines.at(1).changes.at(3).otherwise.isNull()); // emptied, not kept
        QVERIFY(lines.at(2).changes.at(0).otherwise.isNull()); // kept
        QCOMPARE(lines.at(2).ifEmptyText, u"-"_s);
    }

    void sendingWindowOfAnAutomation()
    {
        const auto parsed =
            parsedWith(u"/automations/0/sendingWindow"_s,
                       json(R"({"days":["fri","mon"],"from":"08:30","to":"24:00","holidays":"pl+nl"})"));
        const auto window = chatNps(parsed).window;
        QVERIFY(window);
        QCOMPARE(window->days, QList<Qt::DayOfWeek>({Qt::Monday, Qt::Friday}));
        QCOMPARE(window->fromMinute, 8 * 60 + 30);
        QCOMPARE(window->toMinute, 24 * 60);
        QCOMPARE(window->holidays, Holidays::Both);
    }

    void whatTheFileLeavesOutIsFilledIn()
    {
        const auto parsed = parsedWith(u"/automations/0"_s, json(R"({
            "id": "chat-nps", "state": "on", "trigger": {"platform": "generic", "key": "k-short"},
            "action": {"type": "email", "message": "invite-nps"}, "also": [{"type": "inform"}],
            "errors": {"recipients": [{"email": "jan@biuro.example", "language": "nl"}]}})"));
        const Automation automation = chatNps(parsed);
        QCOMPARE(automation.survey, u"nps-chat"_s);
        QCOMPARE(automation.actions.size(), 2);
        QCOMPARE(automation.actions.first().connection, u"office-mail"_s);
        QCOMPARE(automation.actions.first().language.fixed, u"pl"_s);
        QVERIFY(automation.errors.enabled);
        QCOMPARE(automation.errors.notify, u"failing"_s);
        QCOMPARE(automation.errors.recipients, QStringList{u"jan@biuro.example"_s});
    }

    void unreadableAutomationStillReceives()
    {
        // a filter that cannot be read must neither let everything through nor lose calls
        const auto parsed =
            parsedWith(u"/automations/0/filter/all/0"_s, json(R"({"field":"a","equals":"b"})"));
        QCOMPARE(parsed.faults.size(), 1);
        QCOMPARE(parsed.faults.firstKey(), ItemKey({u"automation"_s, u"chat-nps"_s}));
        QCOMPARE(parsed.faults.first().first().pointer, u"/filter/all/0/equals"_s);
        QCOMPARE(chatNps(parsed).state, AutomationState::Draft);
        QCOMPARE(chatNps(parsed).trigger.key, u"k-intercom-1"_s);
    }

    void unreadableItemsAreLeftOut()
    {
        const auto parsed = parsedWith(u"/surveys/0/variables"_s, 5);
        QVERIFY(!parsed.workspace.surveys.contains(u"nps-chat"_s));
        QCOMPARE(parsed.workspace.surveys.size(), 2);
        QVERIFY(parsed.faults.contains({u"survey"_s, u"nps-chat"_s}));
        QVERIFY(parseWorkspace({}).faults.isEmpty());
    }

    void addressBookGathersListeners()
    {
        QJsonObject file = changed(exampleFile(), u"/automations/0/keep"_s, json(R"(["data.item.id"])"));
        QJsonObject twin = file.value("automations"_L1).toArray().at(0).toObject();
        twin = changed(twin, u"/id"_s, u"twin"_s);
        twin = changed(twin, u"/state"_s, u"paused"_s);
        twin = changed(twin, u"/keep"_s, json(R"(["data.item.id", "topic"])"));
        twin = changed(twin, u"/trigger/topics"_s, QJsonArray());
        file = changed(file, u"/automations/-"_s, twin);
        file = changed(file, u"/settings/bodyLimit"_s, 4096);
        const Workspace workspace = parseWorkspace(splitItems(file)).workspace;
        QStringList asked;
        const AddressBook book = makeAddressBook(workspace, [&asked](const QString &id) {
            asked.append(id);
            return std::shared_ptr<const Platform>();
        });
        QCOMPARE(book.bodyLimit, 4096);
        QCOMPARE(book.addresses.size(), 4);
        const AddressEntry entry = book.addresses.value(u"k-intercom-1"_s);
        QCOMPARE(entry.platformId, u"intercom"_s);
        QCOMPARE(entry.credentials.secret.revealText(), u"intercom_test_client_secret_7f3a"_s);
        QCOMPARE(entry.listeners.size(), 2);
        QCOMPARE(entry.listeners.at(0).automation, u"chat-nps"_s);
        QCOMPARE(entry.listeners.at(1).state, AutomationState::Paused);
        QVERIFY(entry.listeners.at(1).topics.isEmpty());
        QCOMPARE(entry.keep, QStringList({u"data.item.id"_s, u"topic"_s}));
        QCOMPARE(asked.size(), 4);
    }

    void whoKeepsEverythingWins()
    {
        Workspace workspace;
        for (const auto &[id, keep] : {std::pair(u"a"_s, std::optional(QStringList{u"x"_s})),
                                       std::pair(u"b"_s, std::optional<QStringList>())}) {
            workspace.automations.insert(id,
                                         Automation{.id = id, .trigger = {.key = u"k-one"_s}, .keep = keep});
        }
        const AddressBook book =
            makeAddressBook(workspace, [](const QString &) { return std::shared_ptr<const Platform>(); });
        QVERIFY(!book.addresses.value(u"k-one"_s).keep);
    }

    void anAddressOfADraftAloneIsKeptWhole()
    {
        Workspace workspace;
        const QStringList some{u"x"_s};
        workspace.automations.insert(u"a"_s,
                                     Automation{.id = u"a"_s, .trigger = {.key = u"k-one"_s}, .keep = some});
        workspace.automations.insert(u"b"_s,
                                     Automation{.id = u"b"_s, .trigger = {.key = u"k-one"_s}, .keep = some});
        workspace.automations.insert(u"c"_s,
                                     Automation{.id = u"c"_s, .trigger = {.key = u"k-two"_s}, .keep = some});
        workspace.unfinished = {u"b"_s, u"c"_s};
        const AddressBook book =
            makeAddressBook(workspace, [](const QString &) { return std::shared_ptr<const Platform>(); });
        QCOMPARE(book.addresses.value(u"k-one"_s).keep, some); // what runs keeps no more than before
        QVERIFY(!book.addresses.value(u"k-two"_s).keep);
    }

    void aDraftReceivesBesideWhatRunsAndChangesNothingAboutIt()
    {
        WorkspaceItems items = splitItems(exampleFile());
        QJsonObject automation = items.value({u"automation"_s, u"chat-nps"_s});
        automation.insert(u"id"_s, u"a-first-by-id"_s);
        automation = changed(automation, u"/trigger/secret"_s, u"mistyped"_s);
        items.insert({QString(draftKind), u"a-first-by-id"_s},
                     QJsonObject{{u"automation"_s, automation}, {u"isNew"_s, true}});
        items.insert({QString(draftKind), u"chat-nps"_s},
                     QJsonObject{{u"automation"_s, changed(automation, u"/trigger/key"_s, u"another"_s)},
                                 {u"isNew"_s, false}});
        const ParsedWorkspace parsed = parseWorkspace(items);
        QVERIFY(parsed.faults.isEmpty());
        QCOMPARE(parsed.workspace.unfinished, QSet<QString>{u"a-first-by-id"_s});
        QCOMPARE(parsed.workspace.automations.value(u"a-first-by-id"_s).state, AutomationState::Draft);
        QCOMPARE(parsed.workspace.automations.value(u"chat-nps"_s).trigger.key, u"k-intercom-1"_s);
        const AddressBook book = makeAddressBook(parsed.workspace, [](const QString &) { return nullptr; });
        const AddressEntry entry = book.addresses.value(u"k-intercom-1"_s);
        QCOMPARE(entry.credentials.secret.revealText(), u"intercom_test_client_secret_7f3a"_s);
        QCOMPARE(entry.listeners.size(), 2);
        QCOMPARE(entry.listeners.last().automation, u"a-first-by-id"_s);
        QCOMPARE(entry.listeners.last().state, AutomationState::Draft);
        QVERIFY(!book.addresses.contains(u"another"_s));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceReader)
#include "tst_workspacereader.moc"
