// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

const QJsonObject sample = json(R"({
    "data": {"item": {"id": 42, "contacts": {"contacts": [{"id": "a"}, {"id": "ż", "email": null}]}, "open": true}},
    "b.c": {"[0]": "kwadrat", "\u0022": "cudzysłów", "": "nic", "x y": 1.5, "\u005c": "ukośnik"},
    "zażółć": "gęślą",
    "matrix": [[1, 2], [3, [4]]],
    "empty": {}, "none": []
})");

} // namespace

class TestFieldPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void values_data();
    void values();
    void invalidPaths_data();
    void invalidPaths();
    void settingMakesThePlaces_data();
    void settingMakesThePlaces();
    void texts_data();
    void texts();
    void everyLeafCanBeReadAndSetByItsPath();
    void fieldsStopAtTheLimit();
    void keepsOnlyWhatIsNamed_data();
    void keepsOnlyWhatIsNamed();
};

void TestFieldPath::values_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("member") << u"zażółć"_s << u"gęślą"_s;
    QTest::newRow("deep") << u"data.item.id"_s << u"42"_s;
    QTest::newRow("in an array") << u"data.item.contacts.contacts[1].id"_s << u"ż"_s;
    QTest::newRow("array in array") << u"matrix[1][1][0]"_s << u"4"_s;
    QTest::newRow("odd name") << u"[\"b.c\"][\"[0]\"]"_s << u"kwadrat"_s;
    QTest::newRow("odd name, single quotes") << u"['b.c']['[0]']"_s << u"kwadrat"_s;
    QTest::newRow("a quote in a name") << u"[\"b.c\"][\"\\\"\"]"_s << u"cudzysłów"_s;
    QTest::newRow("a backslash in a name") << u"[\"b.c\"][\"\\\\\"]"_s << u"ukośnik"_s;
    QTest::newRow("empty name") << u"[\"b.c\"][\"\"]"_s << u"nic"_s;
    QTest::newRow("space in a name") << u"[\"b.c\"].x y"_s << u"1.5"_s;
    QTest::newRow("truth") << u"data.item.open"_s << u"true"_s;
}

void TestFieldPath::values()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QVERIFY(isValidPath(path));
    QCOMPARE(textOf(valueAt(sample, path)), text);
}

void TestFieldPath::invalidPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("valid"); // a good path to nothing
    for (const QString &path : {u""_s,
                                u"."_s,
                                u"a."_s,
                                u".a"_s,
                                u"a..b"_s,
                                u"[0]"_s,
                                u"[0].a"_s,
                                u"a[]"_s,
                                u"a[-1]"_s,
                                u"a[1"_s,
                                u"a[x]"_s,
                                u"a]"_s,
                                u"a[\"b\"_s"_s,
                                u"a[\"b]"_s,
                                u"a[\"b\\"_s,
                                u"a.[0]"_s,
                                u"a[0]b"_s,
                                u"a[999999]"_s,
                                u"a[99999999999999999999]"_s,
                                u"a\"b"_s,
                                u"a[٣]"_s})
        QTest::newRow(qPrintable(u"bad: "_s + path)) << path << false;
    for (const QString &path :
         {u"nobody"_s, u"data.nobody"_s, u"zażółć.x"_s, u"zażółć[0]"_s, u"matrix.x"_s, u"matrix[7]"_s,
          u"data[0]"_s, u"data.item.contacts.contacts[2].id"_s, u"empty.x"_s})
        QTest::newRow(qPrintable(u"leads nowhere: "_s + path)) << path << true;
    QTest::newRow("deeper than anything") << u"a"_s + u".a"_s.repeated(5000) << false;
}

void TestFieldPath::invalidPaths()
{
    QFETCH(QString, path);
    QFETCH(bool, valid);
    QCOMPARE(isValidPath(path), valid);
    QVERIFY(valueAt(sample, path).isUndefined());
    if (!valid) {
        QJsonObject data = sample;
        setValueAt(data, path, 1);
        QCOMPARE(data, sample);
    }
}

void TestFieldPath::settingMakesThePlaces_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("after");
    QTest::newRow("new") << u"{}"_s << u"a"_s << uR"({"a":1})"_s;
    QTest::newRow("deep") << u"{}"_s << u"lookup.visitor.email"_s
                          << uR"({"lookup":{"visitor":{"email":1}}})"_s;
    QTest::newRow("beside") << uR"({"a":{"b":2}})"_s << u"a.c"_s << uR"({"a":{"b":2,"c":1}})"_s;
    QTest::newRow("over") << uR"({"a":{"b":2}})"_s << u"a.b"_s << uR"({"a":{"b":1}})"_s;
    QTest::newRow("array") << u"{}"_s << u"a[2].x"_s << uR"({"a":[null,null,{"x":1}]})"_s;
    QTest::newRow("in an array") << uR"({"a":[5,6]})"_s << u"a[0]"_s << uR"({"a":[1,6]})"_s;
    QTest::newRow("text in the way") << uR"({"a":"x"})"_s << u"a.b"_s << uR"({"a":{"b":1}})"_s;
    QTest::newRow("odd name") << u"{}"_s << u"a[\"b.c\"]"_s << uR"({"a":{"b.c":1}})"_s;
}

void TestFieldPath::settingMakesThePlaces()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, after);
    QJsonObject data = QJsonDocument::fromJson(before.toUtf8()).object();
    setValueAt(data, path, 1);
    QCOMPARE(compact(data), after);
    QCOMPARE(valueAt(data, path), QJsonValue(1));
}

void TestFieldPath::texts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole number") << QByteArray("5") << u"5"_s;
    QTest::newRow("whole number with a point") << QByteArray("5.0") << u"5"_s;
    QTest::newRow("fraction") << QByteArray("4.5") << u"4.5"_s;
    QTest::newRow("tenth") << QByteArray("0.1") << u"0.1"_s;
    QTest::newRow("negative") << QByteArray("-7") << u"-7"_s;
    QTest::newRow("long id") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("the longest id") << QByteArray("9223372036854775807") << u"9223372036854775807"_s;
    QTest::newRow("large") << QByteArray("1e15") << u"1000000000000000"_s;
    QTest::newRow("text") << QByteArray("\" ż \"") << u" ż "_s;
    QTest::newRow("true") << QByteArray("true") << u"true"_s;
    QTest::newRow("false") << QByteArray("false") << u"false"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("object") << QByteArray("{\"a\": [1, \"ł\"]}") << uR"({"a":[1,"ł"]})"_s;
    QTest::newRow("array") << QByteArray("[ ]") << u"[]"_s;
}

void TestFieldPath::texts()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const QJsonArray array = QJsonDocument::fromJson('[' + value + ']').array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(textOf(array.first()), text);
}

void TestFieldPath::everyLeafCanBeReadAndSetByItsPath()
{
    const QList<Field> fields = allFields(sample);
    QCOMPARE(fields.size(), 15);
    QJsonObject copy;
    for (const Field &field : fields) {
        QVERIFY2(isValidPath(field.path), qPrintable(field.path));
        QCOMPARE(valueAt(sample, field.path), field.value);
        QVERIFY(!field.value.isObject() && !field.value.isArray());
        setValueAt(copy, field.path, field.value);
    }
    copy.insert("empty"_L1, QJsonObject());
    copy.insert("none"_L1, QJsonArray());
    QCOMPARE(copy, sample);
}

void TestFieldPath::fieldsStopAtTheLimit()
{
    QJsonArray many;
    for (int i = 0; i < 6000; ++i)
        many.append(i);
    const QJsonObject data{{u"many"_s, many}};
    QCOMPARE(allFields(data).size(), 5000);
    QCOMPARE(allFields(data, 3).last().path, u"many[2]"_s);
    QVERIFY(allFields(data, 0).isEmpty());
    QVERIFY(allFields({}).isEmpty());
}

void TestFieldPath::keepsOnlyWhatIsNamed_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing") << QStringList() << u"{}"_s;
    QTest::newRow("a leaf") << QStringList{u"data.item.id"_s} << uR"({"data":{"item":{"id":42}}})"_s;
    QTest::newRow("all below")
        << QStringList{u"data.item.contacts"_s}
        << uR"({"data":{"item":{"contacts":{"contacts":[{"id":"a"},{"email":null,"id":"ż"}]}}}})"_s;
    QTest::newRow("two of one") << QStringList{u"data.item.id"_s, u"data.item.open"_s}
                                << uR"({"data":{"item":{"id":42,"open":true}}})"_s;
    QTest::newRow("places in arrays stay") << QStringList{u"matrix[1][0]"_s} << uR"({"matrix":[null,[3]]})"_s;
    QTest::newRow("unknown and bad") << QStringList{u"nobody"_s, u"a..b"_s, u"zażółć"_s}
                                     << uR"({"zażółć":"gęślą"})"_s;
    QTest::newRow("part after whole")
        << QStringList{u"matrix"_s, u"matrix[0][0]"_s} << uR"({"matrix":[[1,2],[3,[4]]]})"_s;
}

void TestFieldPath::keepsOnlyWhatIsNamed()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, kept);
    QCOMPARE(compact(keepOnly(sample, paths)), kept);
    std::reverse(paths.begin(), paths.end());
    QCOMPARE(compact(keepOnly(sample, paths)), kept);
}

QTEST_GUILESS_MAIN(TestFieldPath)
#include "tst_fieldpath.moc"
