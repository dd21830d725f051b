// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xmlbody.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestXmlBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void crowdedTagsAreRefusedAtOnce();
    void manyElements();
};

void TestXmlBody::reads_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &xml, const QByteArray &json) {
        QTest::newRow(name) << xml << json;
    };
    row("text", "<imię>Łucja</imię>", R"({"imię":"Łucja"})");
    row("text as written", "<a> x\n</a>", R"({"a":" x\n"})");
    row("empty", "<a/>", R"({"a":""})");
    row("members", "<klant><naam>Jan</naam><stad>Delft</stad></klant>",
        R"({"klant":{"naam":"Jan","stad":"Delft"}})");
    row("indented", "<a>\n  <b>1</b>\n  <c>2</c>\n</a>\n", R"({"a":{"b":"1","c":"2"}})");
    row("repeated", "<a><b>1</b><c/><b>2</b><b><d>3</d></b></a>",
        R"({"a":{"b":["1","2",{"d":"3"}],"c":""}})");
    row("attributes", "<a id='7' lang=\"pl\"/>", R"({"a":{"@id":"7","@lang":"pl"}})");
    row("attribute and text", "<a id='7'> x </a>", R"({"a":{"#text":"x","@id":"7"}})");
    row("mixed", "<a>Dzień <b>dobry</b> Pani</a>", R"({"a":{"#text":"Dzień  Pani","b":"dobry"}})");
    row("prefixes", "<s:Env xmlns:s='urn:x' xmlns='urn:y'><s:Body s:k='1'>x</s:Body></s:Env>",
        R"({"s:Env":{"s:Body":{"#text":"x","@s:k":"1"}}})");
    row("prefix never declared", "<s:a>x</s:a>", R"({"s:a":"x"})");
    row("characters", "<a>&lt;&amp;&gt;&quot;&apos;&#322;&#x17C;</a>", R"({"a":"<&>\"'łż"})");
    row("CDATA", "<a><![CDATA[<b>&amp;]]></a>", R"({"a":"<b>&amp;"})");
    row("comments and instructions",
        "<?xml version='1.0' encoding='UTF-8'?><!-- a --><a>x<!-- b -->y<?php z?></a>", R"({"a":"xy"})");
    row("document type without entities", "<!DOCTYPE a SYSTEM 'a.dtd'><a>x</a>", R"({"a":"x"})");
    row("Latin 1 as declared", "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9\xe9n</a>",
        R"({"a":"één"})");
    row("quotes and brackets in values", "<a b='\">' c=\"'>\" d='='>x</a>",
        R"({"a":{"#text":"x","@b":"\">","@c":"'>","@d":"="}})");
}

void TestXmlBody::reads()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, json);
    const Result<QJsonObject> result = readXml(xml);
    QVERIFY(result);
    QCOMPARE(QJsonDocument(*result).toJson(QJsonDocument::Compact), json);
}

void TestXmlBody::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &xml, const QString &problem) {
        QTest::newRow(name) << xml << problem;
    };
    row("not closed", "<a><b></b>", u"xml"_s);
    row("two roots", "<a/><b/>", u"xml"_s);
    row("text after it", "<a/>x", u"xml"_s);
    row("same attribute twice", "<a b='1' b='2'/>", u"xml"_s);
    row("unknown entity", "<a>&nbsp;</a>", u"xml"_s);
    row("declared entity", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", u"xml"_s);
    row("file entity", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>", u"xml"_s);
    row("parameter entity", "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://a.example/'> %p;]><a/>", u"xml"_s);
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY e0 'ha'>";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY e" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    row("a thousand million laughs", bomb + "]><a>&e29;</a>", u"xml"_s);
    row("default attributes", "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]><a/>", u"xml"_s);
    row("too deep", QByteArray("<a>").repeated(10'000), u"depth"_s);
    row("bad bytes", "<a>\xff</a>", u"encoding"_s);
    row("letter cut short", "<a>\xc5</a>", u"encoding"_s);
}

void TestXmlBody::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, problem);
    const Result<QJsonObject> result = readXml(xml);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(result.error().values.value("problem"_L1).toString(), problem);
    const qint64 at = result.error().values.value("at"_L1).toInteger(-1);
    QVERIFY(at >= 0 && at <= xml.size());
}

void TestXmlBody::crowdedTagsAreRefusedAtOnce()
{
    const auto tag = [](int attributes) {
        QByteArray xml = "<r><a ";
        for (int i = 0; i < attributes; ++i)
            xml += 'k' + QByteArray::number(i) + (i % 2 == 0 ? "='\"' " : "=\"'>\" ");
        return QByteArray(xml + "/></r>");
    };
    QVERIFY(readXml(tag(1000)));
    const Result<QJsonObject> result = readXml(tag(100'000));
    QVERIFY(!result);
    QCOMPARE(result.error().values.value("at"_L1).toInt(), 3);
    // quotes in text are no attributes
    QVERIFY(readXml("<a>" + QByteArray("b='c' ").repeated(2000) + "</a>"));
}

void TestXmlBody::manyElements()
{
    QByteArray xml = "<r>";
    for (int i = 0; i < 20'000; ++i)
        xml += "<k" + QByteArray::number((i * 7919) % 20'000) + "/>";
    const Result<QJsonObject> result = readXml(xml + "</r>");
    QVERIFY(result);
    QCOMPARE(result->value("r"_L1).toObject().size(), 20'000);
}

QTEST_GUILESS_MAIN(TestXmlBody)
#include "tst_xmlbody.moc"
