// SPDX-License-Identifier: GPL-3.0-or-later
// Import and export of the workspace file: the example works as it stands, what is stored is merged.
#include "support/exampleworkspace.h"
#include "workspace/schema.h"
#include "workspace/workspacefile.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

QStringList placesWith(const QList<Fault> &faults, QLatin1StringView code)
{
    QStringList places;
    for (const Fault &fault : faults) {
        if (fault.code == code)
            places.append(fault.pointer);
    }
    return places;
}

/** Lists in the order of their items' texts, so that two files compare as what they mean. */
QJsonObject inOrder(QJsonObject file)
{
    for (auto member = file.begin(); member != file.end(); ++member) {
        if (!member.value().isArray())
            continue;
        QMap<QByteArray, QJsonValue> sorted;
        for (const QJsonValue &item : member.value().toArray())
            sorted.insert(QJsonDocument(item.toObject()).toJson(), item);
        QJsonArray list;
        for (const QJsonValue &item : std::as_const(sorted))
            list.append(item);
        member.value() = list;
    }
    return file;
}

QByteArray bytesOf(const QJsonObject &file)
{
    return QJsonDocument(file).toJson();
}

ImportPlan imported(const QJsonObject &file, const WorkspaceItems &stored = {})
{
    return planImport(bytesOf(file), stored, {});
}

QJsonObject fileWith(const QString &list, const QJsonObject &item)
{
    return {{u"format"_s, u"surveyhook-workspace"_s}, {u"version"_s, 1}, {list, QJsonArray{item}}};
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void exampleImportsAsItStands()
    {
        const ImportPlan plan = planImport(exampleBytes(), {}, {});
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.added.size(), 1 + 7 + 3 + 1 + 4 + 1);
        QVERIFY(plan.replaced.isEmpty());
        QVERIFY(plan.removed.isEmpty());
    }

    void practiceOfficeImports()
    {
        QFile file(QStringLiteral(SURVEYHOOK_SOURCE_DIR "/resources/samples/practice-workspace.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // alone, and into an office that has a workspace already
        for (const WorkspaceItems &stored : {WorkspaceItems(), splitItems(exampleFile())}) {
            const ImportPlan plan = planImport(bytes, stored, {});
            QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        }
    }

    void noticesNameWhatCannotRunYet()
    {
        const ImportPlan plan = planImport(exampleBytes(), {}, {});
        QCOMPARE(placesWith(plan.notices, faults::unsupportedAction),
                 QStringList({u"/automations/1/action/type"_s, u"/automations/2/action/type"_s}));
        QCOMPARE(placesWith(plan.notices, faults::unsupportedLookup),
                 QStringList({u"/automations/2/lookup/0/type"_s}));
        QCOMPARE(plan.notices.size(), 3);

        const Supported able{.actions = {u"email"_s, u"webankieta.send-invitation"_s,
                                         u"surveylab.addContactToCollector"_s},
                             .lookups = {u"iadvize.graphql"_s},
                             .platforms = {u"intercom"_s, u"salesmanago"_s, u"iadvize"_s}};
        const QList<Fault> notices = planImport(exampleBytes(), {}, able).notices;
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().code, faults::unsupportedPlatform);
        QCOMPARE(notices.first().pointer, u"/automations/3/trigger/platform"_s);
    }

    void futureActionImportsWithNotice()
    {
        const QJsonObject file = changed(exampleFile(), u"/automations/0/also"_s,
                                         QJsonArray{QJsonObject{{u"type"_s, u"carrier.pigeon"_s}}});
        const ImportPlan plan = imported(file);
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QVERIFY(
            placesWith(plan.notices, faults::unsupportedAction).contains(u"/automations/0/also/0/type"_s));
    }

    void importedItemsEqualTheFile()
    {
        const ImportPlan plan = planImport(exampleBytes(), {}, {});
        QCOMPARE(inOrder(joinItems(plan.items)), inOrder(exampleFile()));
    }

    void unknownMembersSurvive()
    {
        QJsonObject file = changed(exampleFile(), u"/x-office"_s, QJsonObject{{u"two"_s, 1}});
        file = changed(file, u"/surveys/0/colour"_s, QJsonObject{{u"light"_s, u"#fff"_s}});
        file = changed(file, u"/settings/later"_s, true);
        const ImportPlan plan = imported(file);
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(inOrder(joinItems(plan.items)), inOrder(file));
    }

    void byteOrderMarkIsNoFault() { QVERIFY(validateWorkspace("\xEF\xBB\xBF" + exampleBytes()).isEmpty()); }

    void brokenJsonIsNamedByItsByte()
    {
        const QByteArray bytes = "{\n  \"format\": surveyhook\n}";
        const QList<Fault> faults = validateWorkspace(bytes);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().code, faults::notJson);
        QCOMPARE(faults.first().pointer, QString());
        QCOMPARE(faults.first().values.value("line"_L1).toInt(), 2);
        const int at = faults.first().values.value("at"_L1).toInt();
        QVERIFY2(at >= bytes.indexOf("surveyhook") && at <= bytes.size(), QByteArray::number(at).constData());
    }

    void orderOfExportIsStable()
    {
        const QByteArray once = *exportWorkspace(splitItems(exampleFile()));
        QJsonObject shuffled = exampleFile();
        for (const QString &list : {u"connections"_s, u"surveys"_s, u"automations"_s}) {
            QJsonArray reversed;
            for (const QJsonValue &item : shuffled.value(list).toArray())
                reversed.prepend(item);
            shuffled.insert(list, reversed);
        }
        QCOMPARE(*exportWorkspace(splitItems(shuffled)), once);
    }

    void exportWithoutSecretsRestoresNothingAndLosesNothing()
    {
        const WorkspaceItems stored = splitItems(exampleFile());
        const auto bytes = exportWorkspace(stored);
        QVERIFY(bytes);
        const ImportPlan plan = planImport(*bytes, stored, {});
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.items, stored); // the stored secrets stayed
        QVERIFY(plan.added.isEmpty());
        QVERIFY(plan.replaced.isEmpty());
    }

    void itemIsReplacedWholeAndOthersStay()
    {
        const WorkspaceItems stored = splitItems(exampleFile());
        const QJsonObject text{{u"subject"_s, u"S"_s}, {u"body"_s, u"B"_s}};
        const QJsonObject message{{u"id"_s, u"invite-nps"_s},
                                  {u"name"_s, u"Short"_s},
                                  {u"survey"_s, u"nps-chat"_s},
                                  {u"texts"_s, QJsonObject{{u"pl"_s, text}, {u"nl"_s, text}}}};
        const ImportPlan plan = imported(fileWith(u"messages"_s, message), stored);
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.replaced, QList<ItemKey>({{u"message"_s, u"invite-nps"_s}}));
        QCOMPARE(plan.items.value({u"message"_s, u"invite-nps"_s}), message); // "ifEmpty" is gone
        QCOMPARE(plan.items.size(), stored.size());
    }

    void referencesMayLeadToStoredItems()
    {
        const WorkspaceItems stored = splitItems(exampleFile());
        const QJsonObject automation{
            {u"id"_s, u"second"_s},
            {u"state"_s, u"on"_s},
            {u"trigger"_s, QJsonObject{{u"platform"_s, u"generic"_s}, {u"key"_s, u"k-second"_s}}},
            {u"survey"_s, u"nps-chat"_s},
            {u"mapping"_s, QJsonObject{{u"Email"_s, QJsonObject{{u"field"_s, u"email"_s}}}}},
            {u"action"_s, QJsonObject{{u"type"_s, u"email"_s}, {u"message"_s, u"invite-nps"_s}}}};
        const ImportPlan plan = imported(fileWith(u"automations"_s, automation), stored);
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.added, QList<ItemKey>({{u"automation"_s, u"second"_s}}));
        QVERIFY(!imported(fileWith(u"automations"_s, automation)).faults.isEmpty());
    }

    void changeThatBreaksAStoredItemIsRefused()
    {
        const WorkspaceItems stored = splitItems(exampleFile());
        QJsonObject survey = stored.value({u"survey"_s, u"nps-chat"_s});
        survey =
            changed(survey, u"/variables/2"_s, QJsonValue(QJsonValue::Undefined)); // "Conversation" is mapped
        const ImportPlan plan = imported(fileWith(u"surveys"_s, survey), stored);
        QCOMPARE(plan.faults.size(), 1);
        QCOMPARE(plan.faults.first().code, faults::breaksStored);
        QCOMPARE(plan.faults.first().pointer, u"/surveys/0"_s);
        QCOMPARE(plan.faults.first().values.value("id"_L1).toString(), u"chat-nps"_s);
        QVERIFY(plan.items.isEmpty());
    }

    void storedAutomationAtTheSameAddressMustAgree()
    {
        const WorkspaceItems stored = splitItems(exampleFile());
        QJsonObject twin = stored.value({u"automation"_s, u"chat-nps"_s});
        twin.insert(u"id"_s, u"twin"_s);
        QVERIFY(imported(fileWith(u"automations"_s, twin), stored).faults.isEmpty());
        twin = changed(twin, u"/trigger/secret"_s, u"another"_s);
        const QList<Fault> faults = imported(fileWith(u"automations"_s, twin), stored).faults;
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().pointer, u"/automations/0/trigger/secret"_s);
        QCOMPARE(faults.first().code, faults::sharedKey);
        QVERIFY(!described(faults).contains("another"));
    }

    void settingsAreMergedMemberByMember()
    {
        const WorkspaceItems stored = splitItems(exampleFile());
        const QJsonObject file{{u"format"_s, u"surveyhook-workspace"_s},
                               {u"version"_s, 1},
                               {u"settings"_s, QJsonObject{{u"timeZone"_s, u"Europe/Amsterdam"_s}}}};
        const ImportPlan plan = imported(file, stored);
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        const QJsonObject expected =
            changed(exampleFile().value("settings"_L1).toObject(), u"/timeZone"_s, u"Europe/Amsterdam"_s);
        QCOMPARE(plan.items.value({u"settings"_s, {}}), expected);
    }

    void respondentKeepsTheIdWhenTheAddressChanges()
    {
        const WorkspaceItems stored = splitItems(exampleFile());
        const ImportPlan plan = imported(fileWith(u"people"_s, {{u"idRespondent"_s, 12345},
                                                                {u"email"_s, u"Anna@Nowa.example"_s}}),
                                         stored);
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.added, QList<ItemKey>({{u"person"_s, u"anna@nowa.example"_s}}));
        QCOMPARE(plan.removed, QList<ItemKey>({{u"person"_s, u"anna.nowak@klient.example"_s}}));
    }

    void schemaShipsAndIsValidJson()
    {
        const QJsonObject schema = QJsonDocument::fromJson(workspaceSchema()).object();
        QCOMPARE(schema.value("$schema"_L1).toString(), u"http://json-schema.org/draft-07/schema#"_s);
    }

    /** Whatever stands in a file: an answer, never a crash; and without faults, what was imported can be
     * exported. */
    void anyFileGetsAnAnswer()
    {
        QRandomGenerator random(20240917);
        const QByteArray example = exampleBytes();
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = example;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                static const QByteArray odd("{}[]\",:0e-\\x\xFFntf");
                switch (random.bounded(3)) {
                case 0:
                    bytes[at] = odd.at(random.bounded(static_cast<int>(odd.size())));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(40));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 30));
                    break;
                }
            }
            const ImportPlan plan = planImport(bytes, {}, {});
            QVERIFY(plan.faults.isEmpty() != plan.items.isEmpty());
        }
    }

    /** As above, but the file stays JSON: values change their types and places. */
    void anyValueAnywhereGetsAnAnswer()
    {
        QRandomGenerator random(7);
        const QList<QJsonValue> odd = {QJsonValue(),
                                       true,
                                       -1,
                                       1e300,
                                       0.5,
                                       u""_s,
                                       u"{{"_s,
                                       QJsonArray{},
                                       QJsonObject{},
                                       QJsonArray{QJsonArray{QJsonValue()}},
                                       u"\u0000/~#\"'"_s,
                                       QJsonObject{{u"all"_s, QJsonArray{1}}},
                                       QString(5000, u'a')};
        QStringList places;
        const std::function<void(const JsonPlace &)> collect = [&](const JsonPlace &place) {
            places.append(place.pointer());
            for (const QString &key : place.keys())
                collect(place.member(key));
            for (const JsonPlace &element : place.elements())
                collect(element);
        };
        collect(JsonPlace(exampleFile()));
        places.removeFirst(); // the file itself
        for (const QString &place : std::as_const(places)) {
            const QJsonValue value = odd.at(random.bounded(static_cast<int>(odd.size())));
            const ImportPlan plan = imported(changed(exampleFile(), place, value), splitItems(exampleFile()));
            QVERIFY2(plan.faults.isEmpty() != plan.items.isEmpty(), qPrintable(place));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
