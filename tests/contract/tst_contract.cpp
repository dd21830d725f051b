// SPDX-License-Identifier: GPL-3.0-or-later
// Every platform against every entry of the fixtures' manifest and against cases of our own: proof right and
// wrong, the address and those that never are, the key of repeats, why nobody is invited, what leaves, how
// answers are judged. Prints a table. README.md beside this tells what no source confirms.
#include "contract/destinationcase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::fixtures;

namespace {

QJsonObject ownCases()
{
    QFile file(QStringLiteral(SURVEYHOOK_SOURCE_DIR "/tests/contract/contractcases.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/** Kinds that others test: the tunnels' words, and the shapes of our own notifications as a receiver reads
 * them. */
bool isElsewhere(const QJsonObject &entry)
{
    return entry.value("kind"_L1) == "tunnel"_L1 || entry.value("platform"_L1) == "cloudevents"_L1;
}

Findings askEntry(const QJsonObject &entry)
{
    const QString kind = entry.value("kind"_L1).toString();
    if (kind == u"request_out")
        return askRequest(entry);
    if (kind != u"response") {
        if (entry.value("method"_L1) != "HEAD"_L1)
            return askCall(entry, callOf(entry));
        const auto answer = findPlatform(entry.value("platform"_L1).toString())
                                ->probe({.method = "HEAD", .path = "/in/key-1"}, nullptr);
        return {{u"reads"_s, answer && answer->status == 200 && answer->body.isEmpty()
                                 ? QStringList()
                                 : QStringList{u"HEAD"_s}}};
    }
    OutgoingAnswer answer{.status = entry.value("status"_L1).toInt(),
                          .headers = headersOf(entry.value("headers"_L1).toString()),
                          .body = bytesOf(entry.value("file"_L1).toString())};
    if (answer.status != 0)
        return askAnswer(entry, answer);
    Findings found; // a list of statuses, their bodies are not known
    for (const auto &[status, outcome] : {std::pair(200, u"delivered"_s), std::pair(400, u"give_up"_s)}) {
        QJsonObject one = entry;
        one.insert("expect"_L1, QJsonObject{{u"outcome"_s, outcome}});
        answer.status = status;
        found[u"answer"_s] += askAnswer(one, answer).value(u"answer"_s);
    }
    return found;
}

QByteArray bodyOf(const QJsonValue &body)
{
    return body.isObject() ? QJsonDocument(body.toObject()).toJson() : body.toString().toUtf8();
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanupTestCase() { m_table.print(); }

    void theManifest_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        const QJsonArray all = jsonOf(u"manifest.json"_s).value("fixtures"_L1).toArray();
        QVERIFY(all.size() > 60);
        for (const QJsonValue &each : all) {
            const QJsonObject entry = each.toObject();
            QVERIFY2(!bytesOf(entry.value("file"_L1).toString()).isEmpty(),
                     qPrintable(entry.value("file"_L1).toString()));
            if (!isElsewhere(entry))
                QTest::newRow(qPrintable(entry.value("file"_L1).toString())) << entry;
        }
    }
    void theManifest()
    {
        QFETCH(QJsonObject, entry);
        take(entry, askEntry(entry));
    }

    void callsOfOurOwn_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        const QJsonArray calls = ownCases().value("calls"_L1).toArray();
        for (const QJsonValue &each : calls) {
            QTest::addRow("%s: %s", qPrintable(each["platform"_L1].toString()),
                          qPrintable(each["name"_L1].toString()))
                << each.toObject();
        }
    }
    void callsOfOurOwn()
    {
        QFETCH(QJsonObject, entry);
        take(entry, askCall(entry, ownCallOf(entry, *readerOf(entry.value("platform"_L1).toString()))));
    }

    void answersOfOurOwn_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        const QJsonArray answers = ownCases().value("answers"_L1).toArray();
        for (const QJsonValue &each : answers) {
            QTest::addRow("%s: %s", qPrintable(each["platform"_L1].toString()),
                          qPrintable(each["event"_L1].toString()))
                << each.toObject();
        }
    }
    void answersOfOurOwn()
    {
        QFETCH(QJsonObject, entry);
        OutgoingAnswer answer{.status = entry.value("status"_L1).toInt(),
                              .body = bodyOf(entry.value("body"_L1))};
        const QJsonObject headers = entry.value("headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            answer.headers.append(HttpHeader{it.key().toLatin1(), it->toString().toLatin1()});
        take(entry, askAnswer(entry, answer));
    }

    void everyPlatformHasThreeCasesOfItsOwn()
    {
        QMap<QString, int> cases;
        const QJsonObject own = ownCases();
        for (const QString &list : {u"calls"_s, u"answers"_s}) {
            const QJsonArray entries = own.value(list).toArray();
            for (const QJsonValue &entry : entries)
                ++cases[entry["platform"_L1].toString()];
        }
        QStringList ids{u"surveylab"_s, u"webankieta"_s, u"enalyzer"_s};
        for (const auto &platform : builtinPlatforms())
            ids.append(platform->id());
        for (const QString &id : std::as_const(ids))
            QVERIFY2(cases.value(id) >= 3, qPrintable(id));
    }

private:
    void take(const QJsonObject &entry, const Findings &findings)
    {
        m_table.add(entry.value("platform"_L1).toString(), findings);
        for (auto it = findings.begin(); it != findings.end(); ++it)
            QVERIFY2(it->isEmpty(), qPrintable(it.key() + u": "_s + it->join(u"; "_s)));
    }

    ResultTable m_table{{u"reads"_s, u"proof right"_s, u"proof wrong"_s, u"address"_s, u"forbidden"_s,
                         u"repeat key"_s, u"skip reason"_s, u"opt-out"_s, u"request"_s, u"answer"_s}};
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
