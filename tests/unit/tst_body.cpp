// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

namespace {

RawRequest call(const QByteArray &method, const QByteArray &query, const QByteArray &body)
{
    RawRequest request;
    request.method = method;
    request.rawQuery = query;
    request.body = body;
    return request;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void arraysKeepTheirItems();
    void emptyGetIsNoEvent();
    void contentTypeIsOnlyAHint();
    void deepIsFine_data();
    void deepIsFine();
    void tenThousandLevelsAreRefusedAtOnce_data();
    void tenThousandLevelsAreRefusedAtOnce();
    void everyFixtureReads();
    void largeForms();
    void randomBytes_data();
    void randomBytes();
};

void TestBody::reads_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &query,
                        const QByteArray &body, ParsedBody::Kind kind, const QByteArray &data) {
        QTest::newRow(name) << method << query << body << int(kind) << data;
    };
    using Kind = ParsedBody::Kind;
    row("object", "POST", "", R"({"imię":"Łucja"})", Kind::Json, R"({"imię":"Łucja"})");
    row("object after spaces", "POST", "", " \r\n\t{\"a\":1} \n", Kind::Json, R"({"a":1})");
    row("object after a mark", "POST", "", "\xef\xbb\xbf{\"a\":1}", Kind::Json, R"({"a":1})");
    row("escapes", "POST", "", R"({"a":"\u017c\ud83d\ude00\"\\}{["})", Kind::Json, R"({"a":"ż😀\"\\}{["})");
    row("array", "POST", "", R"([{"a":1},2])", Kind::Json, R"({"items":[{"a":1},2]})");
    row("empty object", "POST", "", "{}", Kind::Json, "{}");
    row("long id", "POST", "", R"({"id":9007199254740993})", Kind::Json, R"({"id":9007199254740993})");
    row("query beside the body", "POST", "cId=7&source=x", R"({"a":1})", Kind::Json,
        R"({"a":1,"query":{"cId":"7","source":"x"}})");
    row("query beside an array", "PUT", "k=v", "[1]", Kind::Json, R"({"items":[1],"query":{"k":"v"}})");
    row("a query of the body's own", "POST", "k=v", R"({"query":"q"})", Kind::Json, R"({"query":"q"})");
    row("form", "POST", "", "email=jan%40firma.pl&name=Jan+Kowalski", Kind::Form,
        R"({"email":"jan@firma.pl","name":"Jan Kowalski"})");
    row("form in Polish and Dutch", "POST", "", "n=%C5%81ucja&m=ge\xc3\xabrd", Kind::Form,
        R"({"m":"geërd","n":"Łucja"})");
    row("form, repeated keys", "POST", "", "a=2&b=x&a=1&a=", Kind::Form, R"({"a":["2","1",""],"b":"x"})");
    row("form, odd pairs", "POST", "", "&a&b=&=c&&d==e=", Kind::Form, R"({"a":"","b":"","d":"=e="})");
    row("form, percent alone", "POST", "", "a=100%&b=%zz", Kind::Form, R"({"a":"100%","b":"%zz"})");
    row("form, plus encoded", "POST", "", "tel=%2B48+600", Kind::Form, R"({"tel":"+48 600"})");
    row("form, line end", "POST", "", "a=b\r\n", Kind::Form, R"({"a":"b"})");
    row("form, brackets", "POST", "", "a[b]=1&a[]=2", Kind::Form, R"({"a[]":"2","a[b]":"1"})");
    row("form with a query", "POST", "k=v", "a=b", Kind::Form, R"({"a":"b","query":{"k":"v"}})");
    row("GET", "GET", "email=jan%40firma.pl&l1=a+b", "", Kind::Form,
        R"({"email":"jan@firma.pl","l1":"a b"})");
    row("HEAD", "HEAD", "a=b", "", Kind::Form, R"({"a":"b"})");
    row("POST without a body", "POST", "a=b", "", Kind::Form, R"({"query":{"a":"b"}})");
    const QByteArray part = "--x7\r\nContent-Disposition: form-data; name=";
    row("parts", "POST", "",
        part + "\"imi\xc4\x99\"\r\n\r\n\xc5\x81ucja\r\n" + part + "email\r\n\r\na@b.pl\r\n--x7--\r\n",
        Kind::Form, R"({"email":"a@b.pl","imię":"Łucja"})");
    row("parts with lines, a file and no end", "POST", "k=v",
        part + "\"t\"\nX: y\n\nline 1\nline --x72\n--x72\n" + part
            + "\"f\"; filename=\"a;b.png\"\nContent-Type: image/png\n\n\xff\xd8\n" + part + "\"t\"\n\n",
        Kind::Form, R"({"f":"a;b.png","query":{"k":"v"},"t":["line 1\nline --x72\n--x72",""]})");
    row("pairs that begin with dashes", "POST", "", "--a=b\nc", Kind::Form, R"({"--a":"b\nc"})");
    row("xml", "POST", "k=v", "<a b='1'>x</a>", Kind::Xml,
        R"({"a":{"#text":"x","@b":"1"},"query":{"k":"v"}})");
}

void TestBody::reads()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QByteArray, data);
    const Result<ParsedBody> result = readBody(call(method, query, body));
    QVERIFY(result);
    QCOMPARE(int(result->kind), kind);
    QCOMPARE(compact(result->data), data);
}

void TestBody::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("at");
    const auto row = [](const char *name, const QByteArray &body, const QString &problem, int at) {
        QTest::newRow(name) << body << problem << at;
    };
    row("nothing", "", u"empty"_s, 0);
    row("spaces", " \n ", u"empty"_s, 0);
    row("mark alone", "\xef\xbb\xbf", u"empty"_s, 0);
    row("word", "hello", u"form"_s, 0);
    row("number", "  17", u"form"_s, 2);
    row("text in quotes", "\"a\"", u"form"_s, 0);
    row("value missing", "{\"a\":}", u"json"_s, 6);
    row("not closed", "{\"a\":1", u"json"_s, 7);
    row("something after it", "{} x", u"json"_s, 3);
    row("single quotes", "{'a':1}", u"json"_s, 1);
    row("comma at the end", "[1,]", u"json"_s, 4);
    row("after a mark", "\xef\xbb\xbf {\"a\":}", u"json"_s, 10);
    row("two documents", "{}{}", u"json"_s, 2);
    row("Windows letters", "{\"a\":\"\xb3\"}", u"encoding"_s, 6);
    row("letter cut short", "{\"a\":\"\xc5\"}", u"encoding"_s, 6);
    row("overlong", "{\"a\":\"\xc0\xaf\"}", u"encoding"_s, 6);
    row("bad bytes late", QByteArray("{\"a\":\"") + QByteArray("ł").repeated(5000) + "\xff\"}", u"encoding"_s,
        10006);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u"encoding"_s, 0);
    row("form, bad bytes", "a=b&c=%FF", u"encoding"_s, 4);
    row("form, raw bad bytes", "a=\xff", u"encoding"_s, 2);
    row("part, bad bytes", "--x\nContent-Disposition: form-data; name=a\n\n\xff\n--x--", u"encoding"_s, 44);
    row("unclosed element", "<a><b></a>", u"xml"_s, 10);
    row("less than", "<", u"xml"_s, 1);
}

void TestBody::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    QFETCH(int, at);
    const Result<ParsedBody> result = readBody(call("POST", "", body));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(result.error().values.value("problem"_L1).toString(), problem);
    // The parsers of Qt differ by a byte between versions.
    const int tolerance = problem == "json"_L1 || problem == "xml"_L1 ? 1 : 0;
    const int found = result.error().values.value("at"_L1).toInt();
    QVERIFY2(qAbs(found - at) <= tolerance, qPrintable(QString::number(found)));
    QVERIFY(!result.error().detail.contains(u"hello"_s)); // never a payload
}

void TestBody::arraysKeepTheirItems()
{
    const Result<ParsedBody> result =
        readBody(call("POST", "", R"([{"email":"a@b.nl"},{"email":"c@d.pl"}])"));
    QVERIFY(result);
    QCOMPARE(result->items.size(), 2);
    QCOMPARE(result->data.value("items"_L1).toArray(), result->items);
}

void TestBody::emptyGetIsNoEvent()
{
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("HEAD")}) {
        const Result<ParsedBody> result = readBody(call(method, "", ""));
        QVERIFY(result);
        QCOMPARE(result->kind, ParsedBody::Kind::Empty);
        QVERIFY(result->data.isEmpty());
    }
    QVERIFY(!readBody(call("GET", "a=%FF", "")));
}

void TestBody::contentTypeIsOnlyAHint()
{
    RawRequest request = call("POST", "", R"({"a":1})");
    request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    QCOMPARE(readBody(request)->kind, ParsedBody::Kind::Json);
    request.body = "a=1";
    request.headers = {{"content-type", "application/json"}};
    QCOMPARE(readBody(request)->kind, ParsedBody::Kind::Form);
}

void TestBody::deepIsFine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("arrays") << QByteArray(QByteArray("[").repeated(200) + QByteArray("]").repeated(200));
    QTest::newRow("objects") << QByteArray(QByteArray("{\"a\":").repeated(200) + '1'
                                           + QByteArray("}").repeated(200));
    QTest::newRow("elements") << QByteArray(QByteArray("<a>").repeated(200)
                                            + QByteArray("</a>").repeated(200));
    QTest::newRow("brackets in text")
        << QByteArray("{\"a\":\"" + QByteArray("[{\\\"").repeated(1000) + "\"}");
    QTest::newRow("wide") << QByteArray("[" + QByteArray("[],{},").repeated(10'000) + "1]");
}

void TestBody::deepIsFine()
{
    QFETCH(QByteArray, body);
    QVERIFY(readBody(call("POST", "", body)));
}

void TestBody::tenThousandLevelsAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("at");
    QTest::newRow("201 arrays") << QByteArray(QByteArray("[").repeated(201) + QByteArray("]").repeated(201))
                                << 200;
    QTest::newRow("arrays") << QByteArray("[").repeated(10'000) << 200;
    QTest::newRow("arrays, complete")
        << QByteArray(QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000)) << 200;
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(10'000) << 1000;
    QTest::newRow("after a text with brackets")
        << QByteArray("[\"]\\\"]\"," + QByteArray("[").repeated(10'000)) << 207;
    QTest::newRow("a megabyte") << QByteArray("[").repeated(1'000'000) << 200;
    QTest::newRow("elements") << QByteArray("<a>").repeated(10'000) << 603;
}

void TestBody::tenThousandLevelsAreRefusedAtOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(int, at);
    const Result<ParsedBody> result = readBody(call("POST", "", body));
    QVERIFY(!result);
    QCOMPARE(result.error().values.value("problem"_L1).toString(), u"depth"_s);
    QCOMPARE(result.error().values.value("at"_L1).toInt(), at);
}

void TestBody::everyFixtureReads()
{
    int read = 0;
    for (QDirIterator it(QStringLiteral(SURVEYHOOK_FIXTURES), {u"*.json"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<ParsedBody> result = readBody(call("POST", "", bytes));
        QVERIFY2(result, qPrintable(file.fileName()));
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        const QJsonObject expected =
            document.isArray() ? QJsonObject({{u"items"_s, document.array()}}) : document.object();
        QCOMPARE(result->data, expected);
        ++read;
    }
    QVERIFY(read > 50);
}

void TestBody::largeForms()
{
    QByteArray form;
    for (int i = 0; i < 50'000; ++i)
        form += 'k' + QByteArray::number((i * 7919) % 50'000) + "=" + QByteArray::number(i) + '&';
    const Result<ParsedBody> result = readBody(call("POST", "", form));
    QVERIFY(result);
    QCOMPARE(result->data.size(), 50'000);
    QCOMPARE(result->data.value("k7919"_L1).toString(), u"1"_s);
}

void TestBody::randomBytes_data()
{
    QTest::addColumn<QByteArray>("alphabet");
    QTest::newRow("any byte") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{}[]\":,\\u0123\xc5\x82 \tnullte-+.eE");
    QTest::newRow("XML") << QByteArray("<>/=\"'&;#x!-[]? a:CDATADOCTYPE\xc5\x82\xff");
    QTest::newRow("form") << QByteArray("=&+%25fF\xc5\x82 a");
}

void TestBody::randomBytes()
{
    QFETCH(QByteArray, alphabet);
    QRandomGenerator random(20260403);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray body(random.bounded(60), Qt::Uninitialized);
        for (char &c : body)
            c = alphabet.isEmpty() ? char(random.bounded(256))
                                   : alphabet.at(random.bounded(int(alphabet.size())));
        if (i % 2 == 0 && !alphabet.isEmpty())
            body.prepend(alphabet.at(0));
        const Result<ParsedBody> result = readBody(call(i % 3 == 0 ? "GET" : "POST", body.left(i % 7), body));
        if (result) {
            QVERIFY(result->kind != ParsedBody::Kind::Empty || body.isEmpty());
            continue;
        }
        const qint64 at = result.error().values.value("at"_L1).toInteger(-1);
        QVERIFY2(at >= 0 && at <= body.size(), body.toHex().constData());
        QVERIFY(QStringList({u"json"_s, u"xml"_s, u"form"_s, u"encoding"_s, u"depth"_s, u"empty"_s})
                    .contains(result.error().values.value("problem"_L1).toString()));
    }
}

QTEST_GUILESS_MAIN(TestBody)
#include "tst_body.moc"
