// SPDX-License-Identifier: GPL-3.0-or-later
// "keep": the other values are not stored, and what is stored reads as before.
#include "domain/fieldpath.h"
#include "intake/keptfields.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::test {

class KeptFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void keeps_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QByteArray>("keptQuery");
        QTest::addColumn<QByteArray>("keptBody");
        const QByteArray none;
        QTest::newRow("object") << QByteArray("POST") << none << QByteArray(R"({"a":{"b":1,"c":2},"d":3})")
                                << QStringList{u"a.b"_s, u"missing"_s} << none
                                << QByteArray(R"({"a":{"b":1}})");
        QTest::newRow("array of the object")
            << QByteArray("POST") << none << QByteArray(R"({"a":[{"x":1},{"x":2}],"d":3})")
            << QStringList{u"a[1].x"_s} << none << QByteArray(R"({"a":[null,{"x":2}]})");
        QTest::newRow("array body") << QByteArray("POST") << none
                                    << QByteArray(R"([{"a":1,"b":2},{"a":3},7])") << QStringList{u"a"_s}
                                    << none << QByteArray(R"([{"a":1},{"a":3},null])");
        QTest::newRow("form") << QByteArray("POST") << none << QByteArray("a=1&b=2&a=3")
                              << QStringList{u"a"_s} << none << QByteArray(R"({"a":["1","3"]})");
        QTest::newRow("XML") << QByteArray("POST") << none << QByteArray("<r><a>1</a><b>2</b></r>")
                             << QStringList{u"r.b"_s} << none << QByteArray(R"({"r":{"b":"2"}})");
        QTest::newRow("GET") << QByteArray("GET") << QByteArray("email=a%40b&x=1&odd.name=2") << none
                             << QStringList{u"email"_s, u"[\"odd.name\"]"_s}
                             << QByteArray("email=a%40b&odd.name=2") << none;
        QTest::newRow("POST with a query")
            << QByteArray("POST") << QByteArray("source=web&x=1") << QByteArray(R"({"a":1,"b":2})")
            << QStringList{u"a"_s, u"query.source"_s} << QByteArray("source=web") << QByteArray(R"({"a":1})");
        QTest::newRow("POST with a query of the same name")
            << QByteArray("POST") << QByteArray("x=1") << QByteArray(R"({"query":"own","b":2})")
            << QStringList{u"query"_s} << QByteArray("x=1") << QByteArray(R"({"query":"own"})");
        QTest::newRow("POST of a query alone") << QByteArray("POST") << QByteArray("a=1&b=2") << none
                                               << QStringList{u"query.b"_s} << QByteArray("b=2") << none;
        QTest::newRow("nothing") << QByteArray("POST") << QByteArray("a=1") << QByteArray(R"({"a":1})")
                                 << QStringList() << none << QByteArray("{}");
    }

    void keeps()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, paths);
        QFETCH(QByteArray, keptQuery);
        QFETCH(QByteArray, keptBody);
        RawRequest request{.method = method, .path = "/in/k", .rawQuery = query, .headers = {}, .body = body};
        const Result<ParsedBody> before = readBody(request);
        QVERIFY(before);
        keepFields(request, *before, paths);
        QCOMPARE(request.rawQuery, keptQuery);
        QCOMPARE(request.body, keptBody);
        if (body.startsWith('[') || keptBody == "{}")
            return;
        const Result<ParsedBody> after = readBody(request);
        QVERIFY(after);
        for (const QString &path : paths)
            QCOMPARE(valueAt(after->data, path), valueAt(before->data, path));
    }

    void anUnknownShapeIsKeptWholeUntilItsAddressWasShown()
    {
        const QStringList keep{u"a"_s};
        const QStringList essential{u"id"_s};
        const QJsonObject data{{u"mail"_s, u"ewa@klient.example"_s}, {u"a"_s, 1}};
        const ParsedCall known{.items = {data}};
        const ParsedCall unknown{.items = {data}, .knownShape = false};
        QCOMPARE(pathsToKeep(keep, essential, known, {}), (QStringList{u"a"_s, u"id"_s}));
        QVERIFY(!pathsToKeep(std::nullopt, essential, known, {}));
        QVERIFY(!pathsToKeep(keep, essential, unknown, {}));
        QVERIFY(!pathsToKeep(keep, essential, unknown, {u"a"_s}));
        QCOMPARE(pathsToKeep(keep, essential, unknown, {u"mail"_s}),
                 (QStringList{u"a"_s, u"id"_s, u"mail"_s}));
        ParsedCall two = unknown;
        two.items.append(QJsonObject{{u"mail"_s, u"nobody"_s}}); // one of them is still a riddle
        QVERIFY(!pathsToKeep(keep, essential, two, {u"mail"_s}));
    }
};

} // namespace surveyhook::test

QTEST_GUILESS_MAIN(surveyhook::test::KeptFieldsTest)
#include "tst_keptfields.moc"
