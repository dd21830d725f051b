// SPDX-License-Identifier: GPL-3.0-or-later
// Which customer the suggestions choose in the recorded calls of every platform that is built in, beside the
// one that manifest.json expects. Nobody of the staff and no bot may ever be among the choices.
#include "contract/fixturefile.h"
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"
#include "setup/suggestions.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

QList<Variable> surveyVariables()
{
    return {{.key = u"Email"_s, .type = u"email"_s, .required = true},
            {.key = u"FirstName"_s},
            {.key = u"LastName"_s},
            {.key = u"Phone"_s, .type = u"phone"_s},
            {.key = u"Language"_s},
            {.key = u"Conversation"_s}};
}

struct Suggested
{
    QJsonObject data;
    Correspondents people;
    QList<VariableSuggestion> lines;

    [[nodiscard]] QString valueOf(const Suggestion &candidate) const
    {
        return textOf(valueAt(data, candidate.field));
    }

    /** Of the line that is filled in without asking; empty: none is. */
    [[nodiscard]] QString filled(qsizetype line) const
    {
        const VariableSuggestion &each = lines.at(line);
        if (each.decision != VariableSuggestion::Decision::Fill)
            return {};
        return valueOf(each.candidates.constFirst());
    }
};

/** @p helped: with what the platform knows of its own calls; else with the data alone. */
QList<Suggested> suggestFor(const Platform &platform, const RawRequest &request, bool helped = true)
{
    QList<Suggested> all;
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return all;
    const Result<ParsedCall> call = platform.read(request, *body);
    if (!call)
        return all;
    const QList<FieldHint> hints = platform.description().fields;
    for (const QJsonObject &data : call->items) {
        Suggested one{.data = data, .people = platform.correspondents(data), .lines = {}};
        SuggestionInput input;
        input.variables = surveyVariables();
        input.fields = sampleFields(data, helped ? hints : QList<FieldHint>());
        if (helped) {
            input.hints = hints;
            input.customerPath = one.people.customerPath;
            input.staff = one.people.staff;
        }
        one.lines = suggestMapping(input);
        all.append(one);
    }
    return all;
}

QString shown(const QString &address)
{
    return address.isEmpty() ? u"(none)"_s : address;
}

/** Fails for a candidate of any line that is an address of @p never. */
bool namesNobodyOf(const Suggested &suggested, const QStringList &never)
{
    for (const VariableSuggestion &line : suggested.lines) {
        for (const Suggestion &candidate : line.candidates) {
            if (never.contains(normalizedAddress(suggested.valueOf(candidate))))
                return false;
        }
    }
    return true;
}

void print(const QString &name, const QString &chosen, const QString &expected)
{
    const QString text = name.leftJustified(64) + " chosen "_L1 + shown(chosen).leftJustified(38)
                         + "expected "_L1 + shown(expected);
    qInfo("%s", qPrintable(text));
}

} // namespace

class TestSuggestionsFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void recordedCalls_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QJsonObject>("entry");
        int rows = 0;
        for (const auto &platform : builtinPlatforms()) {
            const QList<QJsonObject> entries = fixtures::entries(platform->id(), u"webhook_in"_s);
            for (const QJsonObject &entry : entries) {
                if (entry.value("method"_L1) != "POST"_L1 || entry.value("event"_L1) == "ping"_L1)
                    continue;
                QTest::newRow(qPrintable(entry.value("file"_L1).toString())) << platform->id() << entry;
                ++rows;
            }
        }
        QVERIFY(rows >= 19);
    }
    void recordedCalls()
    {
        QFETCH(QString, id);
        QFETCH(QJsonObject, entry);
        const QString file = entry.value("file"_L1).toString();
        QJsonObject expect = entry.value("expect"_L1).toObject();
        if (expect.contains("duplicate_of"_L1)) // a repeat is the same call
            expect = expectedOf(id, expect.value("duplicate_of"_L1).toString());
        QVERIFY(expect.contains("email"_L1));
        const QString expected = expect.value("email"_L1).toString();
        const QList<Suggested> all =
            suggestFor(*findPlatform(id), fixtures::callFrom(file, entry.value("headers"_L1).toString()));
        QCOMPARE(all.size(), expect.value("items"_L1).toInt(1));
        const QString chosen = all.constFirst().filled(0);
        print(file, chosen, expected);
        QCOMPARE(chosen, expected);
        QStringList never = all.constFirst().people.staff;
        const QJsonArray listed = expect.value("must_not_use"_L1).toArray();
        for (const QJsonValue &address : listed)
            never << address.toString();
        QVERIFY(namesNobodyOf(all.constFirst(), never));
        checkOthers(all.constFirst(), expect);
    }

    void withoutThePlatformsHelpNobodyOfTheStaffIsChosen_data() { recordedCalls_data(); }
    void withoutThePlatformsHelpNobodyOfTheStaffIsChosen()
    {
        QFETCH(QString, id);
        QFETCH(QJsonObject, entry);
        const QList<Suggested> all = suggestFor(*findPlatform(id),
                                                fixtures::callFrom(entry.value("file"_L1).toString(),
                                                                   entry.value("headers"_L1).toString()),
                                                false);
        QVERIFY(!all.isEmpty());
        const Suggested &suggested = all.constFirst();
        QVERIFY(namesNobodyOf(suggested, suggested.people.staff));
        QVERIFY(suggested.filled(0).isEmpty()
                || normalizedAddress(suggested.filled(0)) == suggested.people.customer);
    }

    void samplesOfThePlatforms_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<SampleCall>("sample");
        for (const auto &platform : builtinPlatforms()) {
            const QList<SampleCall> samples = platform->samples();
            for (const SampleCall &sample : samples)
                QTest::newRow(qPrintable(QString(platform->id() + u'/' + sample.id)))
                    << platform->id() << sample;
        }
    }
    void samplesOfThePlatforms()
    {
        QFETCH(QString, id);
        QFETCH(SampleCall, sample);
        const QList<Suggested> all = suggestFor(*findPlatform(id), {.method = "POST",
                                                                    .path = "/in/key-1",
                                                                    .headers = sample.headers,
                                                                    .body = sample.body,
                                                                    .receivedAt = {}});
        QVERIFY(!all.isEmpty());
        for (const Suggested &each : all) {
            print(id + u'/' + sample.id, each.filled(0), each.people.customer);
            QCOMPARE(normalizedAddress(each.filled(0)), each.people.customer);
            QVERIFY(namesNobodyOf(each, each.people.staff));
            for (const VariableSuggestion &line : each.lines) {
                for (const Suggestion &candidate : line.candidates)
                    QVERIFY(each.valueOf(candidate) != "Karolina Mazur"_L1); // the colleague of all samples
            }
        }
    }

private:
    static QJsonObject expectedOf(const QString &platform, const QString &name)
    {
        const QList<QJsonObject> entries = fixtures::entries(platform, u"webhook_in"_s);
        for (const QJsonObject &entry : entries) {
            if (entry.value("file"_L1).toString() == QString(platform + u'/' + name + u".json"))
                return entry.value("expect"_L1).toObject();
        }
        return {};
    }

    static void checkOthers(const Suggested &suggested, const QJsonObject &expect)
    {
        if (const QString name = expect.value("name"_L1).toString(); !name.isEmpty()) {
            if (suggested.filled(1) != name) { // first and last name apart
                QCOMPARE(QString(suggested.filled(1) + u' ' + suggested.filled(2)), name);
                return;
            }
            QCOMPARE(suggested.lines.at(1).candidates.constFirst().changes.constFirst().kind, u"firstWord"_s);
            QCOMPARE(suggested.lines.at(2).decision, VariableSuggestion::Decision::Offer);
        }
        for (const QLatin1StringView key : {"subject_ref"_L1, "conversation_id"_L1}) {
            if (expect.contains(key))
                QCOMPARE(suggested.filled(5), expect.value(key).toString());
        }
    }
};

QTEST_GUILESS_MAIN(TestSuggestionsFixtures)
#include "tst_suggestions_fixtures.moc"
