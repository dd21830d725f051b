// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets leave a workspace only sealed, and go only where they went before.
#include "support/exampleworkspace.h"
#include "workspace/merge.h"
#include "workspace/secrets.h"
#include "workspace/workspacefile.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QByteArrayList secretsOfTheExample = {"f6434a73f6434a73f6434a73f6434a73",
                                            "TUwNjNDg3M",
                                            "84b750d6956f02503015938fc38bfe36",
                                            "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                                            "TUZ3MjQ1Nz",
                                            "3f9a0c5e7b1d2846af0e9c8b7a6d5e4f",
                                            "en-key-1",
                                            "ia-token-1",
                                            "ic-token-1",
                                            "tajne",
                                            "Żubr-żuje-żuka-42",
                                            "intercom_test_client_secret_7f3a",
                                            "iadvize_connector_secret_token_51c2"};

const SealCost cheap{.operations = 1, .memory = 8ULL * 1024 * 1024};
const Secret phrase(u"zażółć gęślą jaźń"_s);

WorkspaceItems exampleItems()
{
    return splitItems(exampleFile());
}

QJsonObject connection(const QString &id)
{
    return exampleItems().value({u"connection"_s, id});
}

} // namespace

class TestWorkspaceSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void exportLeavesSecretsOut()
    {
        const auto bytes = exportWorkspace(exampleItems());
        QVERIFY(bytes);
        for (const QByteArray &secret : secretsOfTheExample) {
            QVERIFY(exampleBytes().contains(secret)); // the list above is of this file
            QVERIFY2(!bytes->contains(secret), secret.constData());
        }
        const ImportPlan plan = planImport(*bytes, {}, {});
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
    }

    void sealedFileOpensWithItsPassphrase()
    {
        const auto bytes = exportWorkspace(exampleItems(), phrase, cheap);
        QVERIFY(bytes);
        for (const QByteArray &secret : secretsOfTheExample)
            QVERIFY2(!bytes->contains(secret), secret.constData());
        const ImportPlan plan = planImport(*bytes, {}, {}, phrase);
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.items, exampleItems());
    }

    void wrongPassphraseChangesNothing()
    {
        const auto bytes = exportWorkspace(exampleItems(), phrase, cheap);
        QVERIFY(bytes);
        const ImportPlan plan = planImport(*bytes, {}, {}, Secret(u"zażółć gęślą jaźn"_s));
        QCOMPARE(plan.faults.size(), 1);
        QCOMPARE(plan.faults.first().code, faults::wrongPassphrase);
        QCOMPARE(plan.faults.first().pointer, u"/sealed"_s);
        QVERIFY(plan.items.isEmpty());
    }

    void sealedFileWithoutPassphraseSaysSo()
    {
        const auto bytes = exportWorkspace(exampleItems(), phrase, cheap);
        QVERIFY(bytes);
        const ImportPlan plan = planImport(*bytes, exampleItems(), {});
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.items, exampleItems()); // the stored ones stayed
        QVERIFY(std::any_of(plan.notices.begin(), plan.notices.end(),
                            [](const Fault &notice) { return notice.code == faults::sealedIgnored; }));
    }

    void damagedSealIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut") << u"data"_s << QJsonValue(u"AAAA"_s) << QString(faults::sealedDamaged);
        QTest::newRow("salt") << u"salt"_s << QJsonValue(u""_s) << QString(faults::sealedDamaged);
        QTest::newRow("all the memory there is")
            << u"memory"_s << QJsonValue(9007199254740991.0) << QString(faults::sealedDamaged);
        QTest::newRow("hours") << u"operations"_s << QJsonValue(2000000) << QString(faults::sealedDamaged);
    }
    void damagedSealIsRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, code);
        const auto bytes = exportWorkspace(exampleItems(), phrase, cheap);
        QVERIFY(bytes);
        const QJsonObject file =
            changed(QJsonDocument::fromJson(*bytes).object(), u"/sealed/"_s + member, value);
        const ImportPlan plan = planImport(QJsonDocument(file).toJson(), {}, {}, phrase);
        QVERIFY(!plan.faults.isEmpty());
        QCOMPARE(plan.faults.first().code, code);
    }

    void emptyPassphraseSealsNothing()
    {
        const auto bytes = exportWorkspace(exampleItems(), Secret(), cheap);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
    }

    void secretsComeOutAndGoBack()
    {
        const QJsonObject item{
            {u"url"_s, u"https://smhook:p%40ss@crm.example/hook?apiKey=k1&page=2#top"_s},
            {u"link"_s, u"https://ankiety.example/?token=reader"_s},
            {u"also"_s, QJsonArray{QJsonObject{{u"password"_s, u"first"_s}}, QJsonObject{{u"token"_s, 42}}}},
            {u"mapping"_s, QJsonObject{{u"token"_s, QJsonObject{{u"field"_s, u"data.token"_s}}}}},
            {u"secret"_s, u""_s},
            {u"a/b~c"_s, QJsonObject{{u"apiToken"_s, u"deep"_s}}}};
        QJsonObject open = item;
        const SecretsByPlace secrets = takeSecrets(open);
        const QByteArray bytes = QJsonDocument(open).toJson();
        for (const char *secret : {"smhook", "p%40ss", "k1", "first", "42", "deep"})
            QVERIFY2(!bytes.contains(secret), secret);
        QCOMPARE(open.value("url"_L1).toString(), u"https://crm.example/hook?page=2#top"_s);
        QVERIFY(bytes.contains("token=reader"));
        QVERIFY(bytes.contains("data.token"));
        QVERIFY(secrets.contains(u"/a~1b~0c/apiToken"_s));
        putSecrets(open, secrets);
        QCOMPARE(open, item);
    }

    void addressWithoutLoginIsLeftAlone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << u"https://crm.example/a@b?x=1"_s;
        QTest::newRow("placeholder") << u"https://crm.example/?apiKey={{Key}}"_s;
        QTest::newRow("mail") << u"ewa@biuro.example"_s;
        QTest::newRow("words") << u"see ://"_s;
        QTest::newRow("nothing") << QString();
    }
    void addressWithoutLoginIsLeftAlone()
    {
        QFETCH(const QString, url);
        QCOMPARE(withoutLogin(url), url);
    }

    void carriedSecretGoesWhereItWent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("carried");
        QTest::newRow("another name") << u"crm"_s << u"/name"_s << u"CRM 2"_s << true;
        QTest::newRow("another host") << u"crm"_s << u"/baseUrl"_s << u"http://evil.example"_s << false;
        QTest::newRow("another type") << u"surveylab"_s << u"/type"_s << u"rest"_s << false;
        QTest::newRow("another endpoint")
            << u"iadvize"_s << u"/restUrl"_s << u"http://evil.example"_s << false;
    }
    void carriedSecretGoesWhereItWent()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, member);
        QFETCH(const QString, value);
        QFETCH(const bool, carried);
        QJsonObject incoming = connection(id);
        const SecretsByPlace secrets = takeSecrets(incoming);
        QCOMPARE(secrets.size(), 1);
        incoming = changed(incoming, member, value);
        const ItemKey key{u"connection"_s, id};
        const Merged merged = mergeItems(exampleItems(), {{key, incoming}});
        QJsonObject result = merged.items.value(key);
        QCOMPARE(takeSecrets(result).size(), carried ? 1 : 0);
        QCOMPARE(merged.dropped.size(), carried ? 0 : 1);
    }

    void droppedSecretIsNoticed()
    {
        QJsonObject crm = connection(u"crm"_s);
        crm.remove(u"password"_s);
        crm.insert(u"baseUrl"_s, u"https://crm2.example"_s);
        const QJsonObject file{{u"format"_s, u"surveyhook-workspace"_s},
                               {u"version"_s, 1},
                               {u"connections"_s, QJsonArray{crm}}};
        const ImportPlan plan = planImport(QJsonDocument(file).toJson(), exampleItems(), {});
        QVERIFY2(plan.faults.isEmpty(), described(plan.faults).constData());
        QCOMPARE(plan.notices.size(), 1);
        QCOMPARE(plan.notices.first().code, faults::secretDropped);
        QCOMPARE(plan.notices.first().pointer, u"/connections/0/password"_s);
    }

    void nothingIsToldUnsigned()
    {
        const auto planned = [](const QJsonObject &subscription, const WorkspaceItems &stored) {
            const QJsonObject file{{u"format"_s, u"surveyhook-workspace"_s},
                                   {u"version"_s, 1},
                                   {u"subscriptions"_s, QJsonArray{subscription}}};
            return planImport(QJsonDocument(file).toJson(), stored, {.subscriptions = true});
        };
        const ItemKey key{u"subscription"_s, u"crm"_s};
        const QJsonObject plain{{u"id"_s, u"crm"_s}, {u"url"_s, u"https://crm.example/hook"_s}};
        const ImportPlan fresh = planned(plain, {});
        const QString made = fresh.items.value(key).value("secret"_L1).toString();
        QVERIFY(made.startsWith("whsec_"_L1));
        QCOMPARE(QByteArray::fromBase64(made.mid(6).toLatin1()).size(), 24);
        QCOMPARE(fresh.notices.size(), 1);
        QCOMPARE(fresh.notices.first().code, faults::secretMade);
        QCOMPARE(fresh.notices.first().pointer, u"/subscriptions/0/secret"_s);

        QJsonObject moved = plain; // the secret is ours: it stays, wherever we call
        moved["url"_L1] = u"https://crm2.example/hook"_s;
        const ImportPlan again = planned(moved, fresh.items);
        QCOMPARE(again.items.value(key).value("secret"_L1).toString(), made);
        QVERIFY2(again.notices.isEmpty(), described(again.notices).constData());

        QJsonObject rule = plain; // of this shape nothing is signed
        rule["body"_L1] = u"salesmanago"_s;
        QVERIFY(!planned(rule, {}).items.value(key).contains("secret"_L1));
    }

    void fileWithSecretsReplacesThem()
    {
        QJsonObject crm = connection(u"crm"_s);
        crm.insert(u"password"_s, u"nowe"_s);
        const ItemKey key{u"connection"_s, u"crm"_s};
        QCOMPARE(mergeItems(exampleItems(), {{key, crm}}).items.value(key), crm);
    }

    void faultsNeverHoldASecret()
    {
        for (const QByteArray &secret : secretsOfTheExample) {
            const QByteArray text = "\"" + secret + "\"";
            for (const char *around : {"[%]", "{\"x\":%}", "\"a://%\""}) {
                QByteArray bytes = exampleBytes();
                bytes.replace(text, QByteArray(around).replace("%", *around == '"' ? secret : text));
                QVERIFY(!described(validateWorkspace(bytes)).contains(secret));
            }
        }
        const QJsonObject file =
            changed(exampleFile(), u"/connections/6/baseUrl"_s, u"crm:tajne2@127.0.0.1:18086"_s);
        const QList<Fault> faults = validateWorkspace(QJsonDocument(file).toJson());
        QCOMPARE(faults.size(), 1);
        QVERIFY(!described(faults).contains("tajne2"));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceSecrets)
#include "tst_workspacesecrets.moc"
