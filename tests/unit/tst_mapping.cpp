// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

const QJsonObject sample = QJsonDocument::fromJson(R"({
    "name": "  ŁUCJA  żółkiewska-ćwik ", "company": "Żubr sp. z o.o.", "phone": "600 100 200", "id": 42, "empty": "",
    "blank": "  ", "null": null, "agent": 15253, "item": {"a.b": "x{{id}}", "list": [1, 2]}
})")
                               .object();

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void changes_data();
    void changes();
    void titleCase_data();
    void titleCase();
    void phones_data();
    void phones();
    void tables_data();
    void tables();
    void texts_data();
    void texts();
    void linesKeepTheirOrderAndSource();
    void whenEmpty_data();
    void whenEmpty();
    void everyChangeIsKnown();
};

void TestMapping::changes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &kind, const QString &format, const QString &before,
                        const QString &after) {
        QTest::newRow(name) << kind << format << before << after;
    };
    row("trim", u"trim"_s, {}, u" \t Łucja\u00a0\n"_s, u"Łucja"_s);
    row("first word", u"firstWord"_s, {}, u"  Jan  Maria Kowalski"_s, u"Jan"_s);
    row("first of one", u"firstWord"_s, {}, u"Jan"_s, u"Jan"_s);
    row("first of none", u"firstWord"_s, {}, u"  "_s, u""_s);
    row("last word", u"lastWord"_s, {}, u"Jan van der Berg "_s, u"Berg"_s);
    row("last of one", u"lastWord"_s, {}, u"Jan"_s, u"Jan"_s);
    row("lower", u"lower"_s, {}, u"ZAŻÓŁĆ Ëén"_s, u"zażółć ëén"_s);
    row("upper", u"upper"_s, {}, u"gęślą jaźń"_s, u"GĘŚLĄ JAŹŃ"_s);
    row("date", u"date"_s, u"dd.MM.yyyy"_s, u"2026-04-03T22:30:00Z"_s, u"04.04.2026"_s);
    row("date from seconds", u"date"_s, u"d-M-yyyy HH:mm"_s, u"1775210400"_s, u"3-4-2026 12:00"_s);
    row("date without a form", u"date"_s, {}, u"2026-04-03 23:59:00"_s, u"2026-04-03"_s);
    row("a day stays that day", u"date"_s, u"dd-MM-yyyy"_s, u"2026-04-03"_s, u"03-04-2026"_s);
    row("no date", u"date"_s, u"dd.MM.yyyy"_s, u"wczoraj"_s, u"wczoraj"_s);
    row("unknown change", u"reverse"_s, {}, u"abc"_s, u"abc"_s);
}

void TestMapping::changes()
{
    QFETCH(QString, kind);
    QFETCH(QString, format);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(applyChange({.kind = kind, .format = format}, before, warsaw), after);
}

void TestMapping::titleCase_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const QString &before, const QString &after) {
        QTest::newRow(qPrintable(before)) << before << after;
    };
    row(u"ŁUCJA żółkiewska-ćwik"_s, u"Łucja Żółkiewska-Ćwik"_s);
    row(u"ijsbrand"_s, u"IJsbrand"_s);
    row(u"IJSBRAND van IJZENDOORN"_s, u"IJsbrand Van IJzendoorn"_s);
    row(u"van-ijssel"_s, u"Van-IJssel"_s);
    row(u"marijke"_s, u"Marijke"_s);
    row(u"BIJ DE VAART"_s, u"Bij De Vaart"_s);
    row(u"i"_s, u"I"_s);
    row(u"o'NEIL"_s, u"O'Neil"_s);
    row(u"d’artagnan"_s, u"D’Artagnan"_s);
    row(u"'s-gravenhage"_s, u"'s-Gravenhage"_s);
    row(u"jan in 't VELD"_s, u"Jan In 't Veld"_s);
    row(u"żółw.śnięty"_s, u"Żółw.Śnięty"_s);
    row(u"(ćma)"_s, u"(Ćma)"_s);
    row(u"ëlise éva"_s, u"Ëlise Éva"_s);
    row(u"jo\u0301zef"_s, u"Jo\u0301zef"_s);
    row(u"  dwa  odstępy "_s, u"  Dwa  Odstępy "_s);
    row(u"2gi"_s, u"2gi"_s);
    row(u"\U0001F600ala"_s, u"\U0001F600ala"_s);
    row(u""_s, u""_s);
}

void TestMapping::titleCase()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(applyChange({.kind = u"title"_s}, before, warsaw), after);
    QCOMPARE(applyChange({.kind = u"title"_s}, after, warsaw), after);
}

void TestMapping::phones_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const QString &country, const QString &before, const QString &after) {
        QTest::newRow(qPrintable(QString(country + u' ' + before))) << country << before << after;
    };
    row(u"+48"_s, u"600 100 200"_s, u"+48600100200"_s);
    row(u"+48"_s, u"(22) 123-45-67"_s, u"+48221234567"_s);
    row(u"+48"_s, u"48 600 100 200"_s, u"+48600100200"_s);
    row(u"+48"_s, u"0048600100200"_s, u"+48600100200"_s);
    row(u"+48"_s, u"+48 600-100-200"_s, u"+48600100200"_s);
    row(u"+48"_s, u"+31 6 12345678"_s, u"+31612345678"_s);
    row(u"+48"_s, u"+49 30 901820"_s, u"+4930901820"_s);
    row(u"+48"_s, u"06-12345678"_s, u"06-12345678"_s);
    row(u"+48"_s, u"600 100 20"_s, u"600 100 20"_s);
    row(u"+48"_s, u"+48 600 100"_s, u"+48 600 100"_s);
    row(u"+48"_s, u"600100200 wew. 5"_s, u"600100200 wew. 5"_s);
    row(u"+48"_s, u"brak"_s, u"brak"_s);
    row(u"+48"_s, u""_s, u""_s);
    row(u"+48"_s, u"+"_s, u"+"_s);
    row(u"+48"_s, u"00"_s, u"00"_s);
    row(u"+48"_s, u"+12345678901234567890"_s, u"+12345678901234567890"_s);
    row(u"+48"_s, u"600+100200"_s, u"600+100200"_s);
    row(u"+31"_s, u"06-12345678"_s, u"+31612345678"_s);
    row(u"+31"_s, u"020 123 4567"_s, u"+31201234567"_s);
    row(u"+31"_s, u"+31 (0)6 12345678"_s, u"+31612345678"_s);
    row(u"+31"_s, u"0031612345678"_s, u"+31612345678"_s);
    row(u"+31"_s, u"31612345678"_s, u"+31612345678"_s);
    row(u"+31"_s, u"612345678"_s, u"+31612345678"_s);
    row(u"+31"_s, u"112"_s, u"112"_s);
    row(QString(), u"+48 600 100 200"_s, u"+48600100200"_s);
    row(QString(), u"600 100 200"_s, u"600 100 200"_s);
}

void TestMapping::phones()
{
    QFETCH(QString, country);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Change change{.kind = u"phone"_s, .format = country};
    QCOMPARE(applyChange(change, before, warsaw), after);
    QCOMPARE(applyChange(change, after, warsaw), after);
}

void TestMapping::tables_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("otherwise");
    QTest::addColumn<QString>("result");
    QTest::newRow("number") << u"15253"_s << QString() << u"Anna"_s;
    QTest::newRow("forgiving") << u" ENGELS "_s << QString() << u"en"_s;
    QTest::newRow("as written first") << u"Nederlands"_s << QString() << u"NL"_s;
    QTest::newRow("Polish case") << u"ŻÓŁTY"_s << QString() << u"geel"_s;
    QTest::newRow("to nothing") << u"brak"_s << u"x"_s << u""_s;
    QTest::newRow("not in it, kept") << u"Deutsch"_s << QString() << u"Deutsch"_s;
    QTest::newRow("not in it, replaced") << u"Deutsch"_s << u"en"_s << u"en"_s;
    QTest::newRow("not in it, emptied") << u"Deutsch"_s << u""_s << u""_s;
}

void TestMapping::tables()
{
    QFETCH(QString, value);
    QFETCH(QString, otherwise);
    QFETCH(QString, result);
    const Change change{.kind = u"table"_s,
                        .table = {{u"15253"_s, u"Anna"_s},
                                  {u"engels"_s, u"en"_s},
                                  {u"NEDERLANDS"_s, u"nl"_s},
                                  {u"Nederlands"_s, u"NL"_s},
                                  {u"żółty"_s, u"geel"_s},
                                  {u"brak"_s, u""_s}},
                        .otherwise = otherwise};
    QCOMPARE(applyChange(change, value, warsaw), result);
}

void TestMapping::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("plain") << u"reguła"_s << u"reguła"_s;
    QTest::newRow("one") << u"reguła {{company}}!"_s << u"reguła Żubr sp. z o.o.!"_s;
    QTest::newRow("spaces inside") << u"{{ id }}"_s << u"42"_s;
    QTest::newRow("two") << u"{{id}}{{id}}"_s << u"4242"_s;
    QTest::newRow("odd path") << u"<{{item[\"a.b\"]}}>"_s << u"<x{{id}}>"_s; // what came is not read again
    QTest::newRow("array place") << u"{{item.list[1]}}"_s << u"2"_s;
    QTest::newRow("unknown") << u"a{{nobody}}b"_s << u"ab"_s;
    QTest::newRow("null") << u"a{{null}}b"_s << u"ab"_s;
    QTest::newRow("bad path") << u"a{{..}}b"_s << u"ab"_s;
    QTest::newRow("empty braces") << u"a{{}}b"_s << u"ab"_s;
    QTest::newRow("not closed") << u"a{{id"_s << u"a{{id"_s;
    QTest::newRow("not opened") << u"id}} a"_s << u"id}} a"_s;
    QTest::newRow("single braces") << u"{id}"_s << u"{id}"_s;
}

void TestMapping::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const QList<MappedValue> values = applyMapping({{.variable = u"l7"_s, .text = text}}, sample, warsaw);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().value, result);
    QCOMPARE(values.first().from, u"text"_s);
}

void TestMapping::linesKeepTheirOrderAndSource()
{
    const QList<MappingLine> lines = {
        {.variable = u"Z"_s,
         .field = u"name"_s,
         .changes = {{.kind = u"trim"_s}, {.kind = u"firstWord"_s}, {.kind = u"title"_s}}},
        {.variable = u"A"_s, .field = u"name"_s},
        {.variable = u"Phone"_s, .field = u"phone"_s, .changes = {{.kind = u"phone"_s, .format = u"+48"_s}}},
        {.variable = u"Nobody"_s, .field = u"nobody.at.all"_s},
        {.variable = u"List"_s, .field = u"item.list"_s}};
    const QList<MappedValue> values = applyMapping(lines, sample, warsaw);
    QStringList seen;
    for (const MappedValue &value : values)
        seen.append(value.variable + u'=' + value.value + u'<' + value.from);
    QCOMPARE(seen, QStringList({u"Z=Łucja<name"_s, u"A=  ŁUCJA  żółkiewska-ćwik <name"_s,
                                u"Phone=+48600100200<phone"_s, u"Nobody=<nobody.at.all"_s,
                                u"List=[1,2]<item.list"_s}));
}

void TestMapping::whenEmpty_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<MappingLine::IfEmpty>("ifEmpty");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("from");
    using IfEmpty = MappingLine::IfEmpty;
    QTest::newRow("missing, text") << u"nobody"_s << IfEmpty::Text << u"klient"_s << u"ifEmpty"_s;
    QTest::newRow("null, text") << u"null"_s << IfEmpty::Text << u"klient"_s << u"ifEmpty"_s;
    QTest::newRow("empty, text") << u"empty"_s << IfEmpty::Text << u"klient"_s << u"ifEmpty"_s;
    QTest::newRow("blank, text") << u"blank"_s << IfEmpty::Text << u"klient"_s << u"ifEmpty"_s;
    QTest::newRow("there, text") << u"id"_s << IfEmpty::Text << u"42"_s << u"id"_s;
    QTest::newRow("missing, leave") << u"nobody"_s << IfEmpty::Leave << u""_s << u"nobody"_s;
    QTest::newRow("missing, ask") << u"nobody"_s << IfEmpty::Ask << u""_s << u"nobody"_s;
    QTest::newRow("there, ask") << u"id"_s << IfEmpty::Ask << u"42"_s << u"id"_s;
}

void TestMapping::whenEmpty()
{
    QFETCH(QString, field);
    QFETCH(MappingLine::IfEmpty, ifEmpty);
    QFETCH(QString, value);
    QFETCH(QString, from);
    const MappingLine line{.variable = u"v"_s,
                           .field = field,
                           .ifEmpty = ifEmpty,
                           .ifEmptyText = u"klient"_s};
    const QList<MappedValue> values = applyMapping({line}, sample, warsaw);
    QCOMPARE(values.first().value, value);
    QCOMPARE(values.first().from, from);
}

void TestMapping::everyChangeIsKnown()
{
    QCOMPARE(allChanges().join(u' '), u"trim firstWord lastWord lower upper title date phone table"_s);
    for (const QString &kind : allChanges()) {
        const Change change{.kind = kind,
                            .format = kind == "phone"_L1 ? u"+31"_s : u"yyyy"_s,
                            .table = {{u" 06 1234 5678"_s, u"x"_s}}};
        const QString before = kind == "date"_L1 ? u"2026-04-03"_s : u" 06 1234 5678"_s;
        // "lower", "upper" and "title" have nothing to do here; the others must.
        const bool changes = applyChange(change, before, warsaw) != before;
        QCOMPARE(changes, kind != "lower"_L1 && kind != "upper"_L1 && kind != "title"_L1);
    }
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
