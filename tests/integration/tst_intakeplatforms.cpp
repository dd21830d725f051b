// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded calls of each platform, sent with their headers over real sockets, and read again as they were
// stored.
#include "contract/fixturefile.h"
#include "platforms/builtin.h"
#include "support/intakerig.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::test {

namespace {

QByteArray lines(const QList<HttpHeader> &headers)
{
    QByteArray text;
    for (const HttpHeader &header : headers)
        text += header.name + ": " + header.value + "\r\n";
    return text;
}

QByteArray call(const RawRequest &request, const QByteArray &key)
{
    return "POST /in/" + key
           + " HTTP/1.1\r\nHost: hook.example\r\nContent-Length: " + QByteArray::number(request.body.size())
           + "\r\n" + lines(request.headers) + "\r\n" + request.body;
}

Credentials credentialsOf(const QJsonObject &entry)
{
    const QString secret = entry.value("secret"_L1).toString();
    Credentials own;
    if (entry.value("scheme"_L1) == "http-basic"_L1) {
        own.user = secret.section(u':', 0, 0);
        own.password = Secret(secret.section(u':', 1));
    } else {
        own.secret = Secret(secret);
    }
    return own;
}

Correspondents correspondentsIn(const Platform &platform, const RawRequest &request)
{
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return {.customer = u"unreadable"_s};
    const Result<ParsedCall> read = platform.read(request, *body);
    if (!read || read->items.isEmpty())
        return {.customer = u"no item"_s};
    return platform.correspondents(read->items.constFirst());
}

} // namespace

class IntakePlatformsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_rig = std::make_unique<IntakeRig>();
        QVERIFY(m_rig->port != 0);
    }

    void takesRecordedCalls_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        for (const QString &platform : {u"intercom"_s, u"iadvize"_s, u"salesmanago"_s}) {
            for (const QJsonObject &entry : fixtures::entries(platform, u"webhook_in"_s)) {
                if (entry.value("headers"_L1).isString())
                    QTest::newRow(qPrintable(entry.value("file"_L1).toString())) << entry;
            }
        }
    }

    void takesRecordedCalls()
    {
        QFETCH(QJsonObject, entry);
        const auto platform = findPlatform(entry.value("platform"_L1).toString());
        AddressEntry whole = address(u"whole"_s, platform, {listener(u"a"_s)});
        whole.credentials = credentialsOf(entry);
        m_rig->add(whole);
        const RawRequest sent =
            fixtures::callFrom(entry.value("file"_L1).toString(), entry.value("headers"_L1).toString());
        const Correspondents known = correspondentsIn(*platform, sent);
        AddressEntry kept = whole;
        kept.key = u"kept"_s;
        kept.keep = known.customerPath.isEmpty() ? QStringList() : QStringList(known.customerPath);
        m_rig->add(kept);

        QCOMPARE(m_rig->ask(call(sent, "whole")).status, 200);
        if (entry.value("event"_L1) == "ping"_L1) {
            QCOMPARE(m_rig->calls.count(codes::probePing), 1);
            QVERIFY(m_rig->calls.appended().isEmpty());
            return;
        }
        QVERIFY(m_rig->ask(call(sent, "whole")).body.contains("\"duplicate\":true")
                == !m_rig->calls.appended().constFirst().dedupKey.isEmpty());
        QCOMPARE(m_rig->ask(call(sent, "kept")).status, 200);

        const CallRecord first = m_rig->calls.appended().constFirst();
        QCOMPARE(first.request.body, sent.body);
        QCOMPARE(first.platform, platform->id());
        for (const char *proof : {"x-hub-signature", "authorization"}) {
            if (!sent.header(proof).isEmpty())
                QCOMPARE(first.request.header(proof), maskedText().toUtf8());
        }
        const CallRecord least = m_rig->calls.appended().constLast();
        QCOMPARE(least.type, first.type);
        QVERIFY(least.request.body.size() < first.request.body.size());
        const Correspondents left = correspondentsIn(*platform, least.request);
        QCOMPARE(left.customer, known.customer);
        QCOMPARE(left.lookupCouldHelp, known.lookupCouldHelp);
    }

    void refusesForgedCalls_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        for (const QString &platform : {u"intercom"_s, u"iadvize"_s}) {
            for (const QJsonObject &entry : fixtures::entries(platform, u"webhook_in"_s)) {
                if (entry.value("bad_headers"_L1).isString())
                    QTest::newRow(qPrintable(entry.value("file"_L1).toString())) << entry;
            }
        }
    }

    void refusesForgedCalls()
    {
        QFETCH(QJsonObject, entry);
        AddressEntry forged =
            address(u"k"_s, findPlatform(entry.value("platform"_L1).toString()), {listener(u"a"_s)});
        forged.credentials = credentialsOf(entry);
        m_rig->add(forged);
        const RawRequest sent =
            fixtures::callFrom(entry.value("file"_L1).toString(), entry.value("bad_headers"_L1).toString());
        QCOMPARE(m_rig->ask(call(sent, "k")).status, 401);
        QCOMPARE(m_rig->calls.rejected().constFirst().events.constFirst().code, u"signature"_s);
        QVERIFY(m_rig->calls.appended().isEmpty());
    }

    void answersTheCheckOfAnAddress()
    {
        m_rig->add(address(u"k"_s, findPlatform(u"intercom"), {listener(u"a"_s)}));
        const QByteArray recorded = fixtures::bytesOf(u"intercom/head_validation.txt"_s);
        QByteArray request = recorded.trimmed().replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n\r\n";
        request.replace("/hook/intercom", "/in/k");
        QCOMPARE(m_rig->ask(request).status, 200);
        QCOMPARE(m_rig->calls.count(codes::probeHead), 1);
    }

    void readsAllShapesOfAnyTool()
    {
        m_rig->add(address(u"k"_s, findPlatform(u"generic"), {listener(u"a"_s)}));
        QCOMPARE(m_rig->ask(post("/in/k", R"([{"email":"a@example.com"},{"email":"b@example.com"}])")).body,
                 R"({"accepted":true,"event":"ev_1","events":["ev_1","ev_2"]})");
        QCOMPARE(m_rig->ask(post("/in/k", "<order><email>c@example.com</email></order>")).status, 200);
        QCOMPARE(m_rig->ask(post("/in/k", "email=d%40example.com")).status, 200);
        QCOMPARE(m_rig->ask(get("/in/k?email=e%40example.com")).status, 200);
        QCOMPARE(m_rig->ask(post("/in/k", "good morning")).status, 400);
        QCOMPARE(m_rig->calls.appended().size(), 4);
    }

private:
    std::unique_ptr<IntakeRig> m_rig;
};

} // namespace surveyhook::test

QTEST_GUILESS_MAIN(surveyhook::test::IntakePlatformsTest)
#include "tst_intakeplatforms.moc"
