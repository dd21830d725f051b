// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of domain/ports/platform.h, asked of every platform: description, samples, proofs, probes.
#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

Credentials everyCredential()
{
    return {.secret = Secret(u"Zażółć-gęślą-jaźń"_s),
            .user = u"hook"_s,
            .password = Secret(u"Żubr-żuje-żuka-42"_s),
            .header = u"X-Our-Secret"_s};
}

RawRequest callOf(const SampleCall &sample)
{
    return {.method = "POST", .path = "/in/key-1", .headers = sample.headers, .body = sample.body};
}

} // namespace

class TestPlatforms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void allAreThere()
    {
        QStringList ids;
        for (const auto &platform : builtinPlatforms())
            ids.append(platform->id());
        QCOMPARE(ids, (QStringList{u"intercom"_s, u"salesmanago"_s, u"iadvize"_s, u"zendesk"_s, u"livechat"_s,
                                   u"hubspot"_s, u"shopify"_s, u"woocommerce"_s, u"standardwebhooks"_s,
                                   u"pipedrive"_s, u"enalyzer"_s, u"webankieta"_s, u"generic"_s}));
        QCOMPARE(findPlatform(u"iadvize")->id(), u"iadvize"_s);
        QVERIFY(findPlatform(u"no-such") == nullptr);
    }

    void platforms_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &platform : builtinPlatforms())
            QTest::newRow(qPrintable(platform->id())) << platform->id();
    }
    void hasAnIcon_data() { platforms_data(); }
    void hasAnIcon()
    {
        QFETCH(QString, id);
        QFile icon(QStringLiteral(SURVEYHOOK_FIXTURES "/../../resources/icons/platforms/") + id + u".svg"_s);
        QVERIFY(icon.open(QIODevice::ReadOnly));
        QVERIFY(icon.readAll().contains("stroke=\"#000000\"")); // takes the colour of the text around it
    }
    void descriptionsAreComplete_data() { platforms_data(); }
    void descriptionsAreComplete()
    {
        QFETCH(QString, id);
        const PlatformDescription description = findPlatform(id)->description();
        QCOMPARE(description.id, id);
        static const QRegularExpression plainId(u"^[a-z][a-z0-9]*$"_s);
        QVERIFY(plainId.match(id).hasMatch());
        QVERIFY(!description.name.isEmpty());

        QVERIFY(description.guide.size() >= 5);
        QStringList copies;
        for (const GuideStep &step : description.guide) {
            QVERIFY(!step.text.isEmpty());
            copies.append(step.copy);
        }
        QVERIFY(copies.contains("address"_L1));

        QSet<QString> topics;
        for (const PlatformTopic &topic : description.topics) {
            QVERIFY(!topic.title.isEmpty());
            QVERIFY2(!topics.contains(topic.code), qPrintable(topic.code));
            topics.insert(topic.code);
        }
        QVERIFY(!description.fields.isEmpty());
        static const QSet<QString> variables = {u""_s,         u"email"_s,    u"firstName"_s,
                                                u"lastName"_s, u"fullName"_s, u"phone"_s,
                                                u"language"_s, u"company"_s,  u"subject"_s};
        bool hasEmail = false;
        for (const FieldHint &hint : description.fields) {
            QVERIFY2(isValidPath(hint.path), qPrintable(hint.path));
            QVERIFY(!hint.title.isEmpty());
            QVERIFY2(variables.contains(hint.variable), qPrintable(hint.variable));
            hasEmail = hasEmail || hint.variable == "email"_L1;
        }
        QVERIFY(hasEmail);
        QVERIFY(!description.readyConditions.isEmpty());
        for (const Condition &condition : description.readyConditions)
            QVERIFY2(isValidPath(condition.field), qPrintable(condition.field));
        for (const QString &lookup : description.lookups)
            QVERIFY2(lookup.startsWith(id + u'.'), qPrintable(lookup));
    }

    void samples_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<SampleCall>("sample");
        for (const auto &platform : builtinPlatforms()) {
            const QList<SampleCall> samples = platform->samples();
            QVERIFY(samples.size() >= 3);
            for (const SampleCall &sample : samples)
                QTest::addRow("%s %s", qPrintable(platform->id()), qPrintable(sample.id))
                    << platform->id() << sample;
        }
    }
    void samplesReadAndProve_data() { samples_data(); }
    void samplesReadAndProve()
    {
        QFETCH(QString, id);
        QFETCH(SampleCall, sample);
        const auto platform = findPlatform(id);
        QVERIFY(!sample.title.isEmpty());
        QVERIFY(!sample.body.isEmpty());
        RawRequest request = callOf(sample);
        const Result<ParsedBody> body = readBody(request);
        QVERIFY(body.hasValue());
        QVERIFY(!platform->probe(request, &*body));
        const Result<ParsedCall> call = platform->read(request, *body);
        QVERIFY2(call, call ? "" : qPrintable(call.error().detail));
        QVERIFY(!call->items.isEmpty());
        const PlatformDescription description = platform->description();
        if (!description.topics.isEmpty()) {
            const bool known = std::any_of(description.topics.begin(), description.topics.end(),
                                           [&](const auto &topic) { return topic.code == call->type; });
            QVERIFY2(known, qPrintable(call->type));
        }
        for (const QJsonObject &item : call->items) {
            const Correspondents people = platform->correspondents(item);
            QCOMPARE(people.customer.isEmpty(), people.customerPath.isEmpty());
            if (!people.customer.isEmpty())
                QCOMPARE(normalizedAddress(textOf(valueAt(item, people.customerPath))), people.customer);
            QVERIFY(!people.staff.contains(people.customer));
        }
        request.body = platform->provenBody(request.body, everyCredential());
        request.headers.append(platform->prove(request, everyCredential()));
        QCOMPARE(platform->verify(request, everyCredential()).verdict, Proof::Verdict::Proven);
    }

    void samplesNameInventedPeopleOnly_data() { samples_data(); }
    void samplesNameInventedPeopleOnly()
    {
        QFETCH(SampleCall, sample);
        const Result<ParsedBody> body = readBody(callOf(sample));
        QVERIFY(body.hasValue());
        const QList<Field> fields = allFields(body->data);
        for (const Field &field : fields) {
            const QString domain = domainOf(normalizedAddress(field.value.toString()));
            QVERIFY2(domain.isEmpty() || domain.endsWith(".example"_L1) || domain == "intercom.io"_L1,
                     qPrintable(field.value.toString()));
        }
    }

    void proofIsRefusedWhenAnythingDiffers_data() { platforms_data(); }
    void proofIsRefusedWhenAnythingDiffers()
    {
        QFETCH(QString, id);
        const auto platform = findPlatform(id);
        const RawRequest bare = callOf(platform->samples().constFirst());
        RawRequest proven = bare;
        proven.body = platform->provenBody(bare.body, everyCredential());
        proven.headers.append(platform->prove(bare, everyCredential()));

        Credentials other = everyCredential();
        other.secret = Secret(u"another"_s);
        other.password = Secret(u"another"_s);
        const Proof wrong = platform->verify(proven, other);
        QCOMPARE(wrong.verdict, Proof::Verdict::Refused);
        QVERIFY(wrong.code == codes::signature || wrong.code == codes::login);
        QVERIFY(!wrong.diagnosis.value("problem"_L1).toString().isEmpty());

        QVERIFY(platform->verify(bare, everyCredential()).verdict != Proof::Verdict::Proven);
    }

    void diagnosesHoldNoSecret_data() { platforms_data(); }
    void diagnosesHoldNoSecret()
    {
        QFETCH(QString, id);
        const auto platform = findPlatform(id);
        const Credentials right = everyCredential();
        Credentials given = right;
        given.user = right.password.revealText(); // the two fields swapped
        given.password = Secret(right.user);
        given.secret = Secret(u"given-secret"_s);
        RawRequest request = callOf(platform->samples().constFirst());
        request.body = platform->provenBody(request.body, given);
        request.headers.append(platform->prove(request, given));
        const Proof proof = platform->verify(request, right);
        QCOMPARE(proof.verdict, Proof::Verdict::Refused);
        const QString text = QString::fromUtf8(QJsonDocument(proof.diagnosis).toJson());
        for (const QString &secret :
             {right.secret.revealText(), right.password.revealText(), u"given-secret"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

    void withoutCredentialsTheAddressIsTheProof_data() { platforms_data(); }
    void withoutCredentialsTheAddressIsTheProof()
    {
        QFETCH(QString, id);
        const auto platform = findPlatform(id);
        const RawRequest request = callOf(platform->samples().constFirst());
        QVERIFY(platform->prove(request, {}).isEmpty());
        const Proof proof = platform->verify(request, {});
        QCOMPARE(proof.verdict, Proof::Verdict::Proven);
        QCOMPARE(proof.scheme, ProofScheme::None);
    }

    void headIsAProbe_data() { platforms_data(); }
    void headIsAProbe()
    {
        QFETCH(QString, id);
        const auto answer = findPlatform(id)->probe({.method = "HEAD", .path = "/in/key-1"}, nullptr);
        QVERIFY(answer);
        QCOMPARE(answer->code, codes::probeHead);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->body.isEmpty());
    }

    void foreignShapesAreRefused_data() { platforms_data(); }
    void foreignShapesAreRefused()
    {
        QFETCH(QString, id);
        const RawRequest request{.method = "POST", .body = "[]"};
        const Result<ParsedBody> body = readBody(request);
        QVERIFY(body.hasValue());
        const Result<ParsedCall> call = findPlatform(id)->read(request, *body);
        QVERIFY(!call);
        QCOMPARE(call.error().code, ErrorCode::InvalidInput);
        QCOMPARE(call.error().values.value("problem"_L1).toString(), u"shape"_s);
    }

    void whatIsKeptReadsAgain_data() { samples_data(); }
    void whatIsKeptReadsAgain()
    {
        QFETCH(QString, id);
        QFETCH(SampleCall, sample);
        const auto platform = findPlatform(id);
        const RawRequest request = callOf(sample);
        const Result<ParsedBody> body = readBody(request);
        QVERIFY(body.hasValue());
        if (body->kind == ParsedBody::Kind::Xml || !body->items.isEmpty())
            return; // their paths begin in each item or below the root
        const Result<ParsedCall> whole = platform->read(request, *body);
        // A platform may bring what it sends in several forms into one, and names the paths of that one.
        const QJsonObject read = whole && whole->items.size() == 1 ? whole->items.constFirst() : body->data;
        ParsedBody kept = *body;
        kept.data = keepOnly(read, platform->essentialPaths());
        RawRequest stored = request;
        stored.body = QJsonDocument(kept.data).toJson();
        const Result<ParsedCall> again = platform->read(stored, kept);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->type, whole->type);
        QCOMPARE(again->subject, whole->subject);
        QCOMPARE(again->dedupKey, whole->dedupKey);
        QVERIFY(allFields(kept.data).size() < allFields(body->data).size());

        // A colleague's address stays a colleague's when the mapping keeps little more than it.
        const QString path = u"data.item.source.author.email"_s;
        const QString address = normalizedAddress(valueAt(body->data, path).toString());
        const QJsonObject mapped = keepOnly(body->data, platform->essentialPaths() + QStringList{path});
        QCOMPARE(platform->correspondents(mapped).staff.contains(address),
                 platform->correspondents(body->data).staff.contains(address));
    }

    void lookupsRefuseUnknownTypes_data() { platforms_data(); }
    void lookupsRefuseUnknownTypes()
    {
        QFETCH(QString, id);
        const Result<OutgoingRequest> request = findPlatform(id)->lookupRequest(u"other.lookup"_s, {}, {});
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestPlatforms)
#include "tst_platforms.moc"
