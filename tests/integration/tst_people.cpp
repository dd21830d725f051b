// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of, at the desk: found by what is known of them, listed by survey, changed by hand and
// from a table.
#include "domain/outgoingrow.h"
#include "setup/peopletable.h"
#include "storage/sqlconnection.h"
#include "support/setupoffice.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_office = std::make_unique<SetupOffice>();
        QJsonObject file = exampleFile();
        file[u"people"_s] =
            QJsonArray{QJsonObject{{u"idRespondent"_s, 12345},
                                   {u"email"_s, u"anna.nowak@klient.example"_s},
                                   {u"firstName"_s, u"Anna"_s},
                                   {u"lastName"_s, u"Nowak"_s},
                                   {u"surveys"_s, QJsonArray{u"nps-chat"_s, u"wa-nps"_s}},
                                   {u"labelsBySurvey"_s,
                                    QJsonObject{{u"nps-chat"_s, QJsonObject{{u"l4"_s, u"Standard"_s}}},
                                                {u"wa-nps"_s, QJsonObject{{u"l4"_s, u"Złoty klient"_s}}}}}},
                       QJsonObject{{u"email"_s, u"b_100%@klient.example"_s},
                                   {u"firstName"_s, u"Łukasz"_s},
                                   {u"lastName"_s, u"Żółć"_s},
                                   {u"phone"_s, u"+48 600-100-200"_s},
                                   {u"surveys"_s, QJsonArray{u"nps-chat"_s}}},
                       QJsonObject{{u"phone"_s, u"+31612345678"_s}, {u"firstName"_s, u"Sanne"_s}}};
        QVERIFY(m_office->importFile(file));
    }
    void cleanup() { m_office.reset(); }

    void areFoundByWhatIsKnown_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");
        const QString anna = u"anna.nowak@klient.example"_s;
        const QString lukasz = u"b_100%@klient.example"_s;
        const QString sanne = u"+31612345678"_s;
        QTest::newRow("part of an address") << u"NOWAK@"_s << QStringList{anna};
        QTest::newRow("a letter like others") << u"_100%"_s << QStringList{lukasz};
        QTest::newRow("first name") << u"anna"_s << QStringList{anna};
        QTest::newRow("both names, the other way round") << u"nowak anna"_s << QStringList{anna};
        QTest::newRow("letters that are not ASCII") << u"łukasz żółć"_s << QStringList{lukasz};
        QTest::newRow("capitals that are not ASCII") << u"ŁUKASZ"_s << QStringList{lukasz};
        QTest::newRow("phone without its signs") << u"600100200"_s << QStringList{lukasz};
        QTest::newRow("phone as it is written") << u"600-100-200"_s << QStringList{lukasz};
        QTest::newRow("phone of one without e-mail") << u"+316"_s << QStringList{sanne};
        QTest::newRow("label") << u"złoty"_s << QStringList{anna};
        QTest::newRow("number") << u"#12345"_s << QStringList{anna};
        QTest::newRow("words of two people") << u"anna lukasz"_s << QStringList();
        QTest::newRow("spaces alone") << u"  "_s << QStringList{sanne, anna, lukasz};
    }
    void areFoundByWhatIsKnown()
    {
        QFETCH(QString, search);
        QTEST(addresses({.search = search}), "found");
    }

    void standOnTheListsOfSurveys()
    {
        QCOMPARE(addresses({.list = u"wa-nps"_s}), QStringList{u"anna.nowak@klient.example"_s});
        QCOMPARE(addresses({.search = u"łukasz"_s, .list = u"nps-chat"_s}).size(), 1);
        QCOMPARE(addresses({.search = u"łukasz"_s, .list = u"wa-nps"_s}).size(), 0);
        QCOMPARE(addresses({.list = u"sl-csat"_s}).size(), 0);
        QCOMPARE(addresses({.limit = 2}).size(), 2);
        const auto counts = m_office->desk->peopleCounts();
        QVERIFY(counts);
        QCOMPARE(counts->all, 3);
        QCOMPARE(counts->lists, (QMap<QString, qint64>{{u"nps-chat"_s, 2}, {u"wa-nps"_s, 1}}));
        const PersonRow anna = *person(u"nowak"_s);
        QCOMPARE(anna.id, 12345);
        QCOMPARE(anna.firstName, u"Anna"_s);
        QCOMPARE(anna.lastName, u"Nowak"_s);
        QVERIFY(anna.listed);
        QCOMPARE(anna.lists["wa-nps"_L1]["l4"_L1].toString(), u"Złoty klient"_s);
        QCOMPARE(person(u"sanne"_s)->phone, u"+31612345678"_s);
    }

    void anAddedPersonIsOnTheListAndInTheFile()
    {
        const auto change = m_office->desk->changePeople(
            {{.address = u"nowy@klient.example"_s,
              .phone = u"+48500600700"_s,
              .firstName = u"Jan"_s,
              .lists = {
                  {u"nps-chat"_s, QJsonObject{{u"l1"_s, u"Kraków"_s}, {u"region"_s, u"Małopolska"_s}}}}}});
        QVERIFY(change);
        QCOMPARE(change->outcomes, QList{PersonOutcome::New});
        const PersonRow jan = *person(u"nowy@"_s);
        QVERIFY(jan.id > 0 && jan.listed);
        QCOMPARE(jan.phone, u"+48500600700"_s);
        QCOMPARE(jan.lists["nps-chat"_L1]["region"_L1].toString(), u"Małopolska"_s);
        QVERIFY(!jan.tokens["nps-chat"_L1].toString().isEmpty());
        const QJsonObject item = inTheFile(jan.id);
        QCOMPARE(item["email"_L1].toString(), u"nowy@klient.example"_s);
        QCOMPARE(item["firstName"_L1].toString(), u"Jan"_s);
        QCOMPARE(item["surveys"_L1].toArray(), QJsonArray{u"nps-chat"_s});
        QCOMPARE(item["labels"_L1]["l1"_L1].toString(), u"Kraków"_s);
        QVERIFY(m_office->desk->restorePeople(change->before));
        QVERIFY(!person(u"nowy@"_s)); // nobody had ever heard of them
    }

    void labelsAreChangedAloneOrReplaced()
    {
        const QString anna = u"anna.nowak@klient.example"_s;
        const QString token = person(u"nowak"_s)->tokens["wa-nps"_L1].toString();
        PersonEdit edit{.address = anna, .lists = {{u"wa-nps"_s, QJsonObject{{u"l1"_s, u"A"_s}}}}};
        QCOMPARE(changed(edit), PersonOutcome::Changed);
        QCOMPARE(changed(edit), PersonOutcome::Same);
        QCOMPARE(labels(), (QJsonObject{{u"l1"_s, u"A"_s}, {u"l4"_s, u"Złoty klient"_s}}));
        edit.replaceLabels = true;
        const auto change = m_office->desk->changePeople({edit});
        QCOMPARE(labels(), (QJsonObject{{u"l1"_s, u"A"_s}}));
        QVERIFY(m_office->desk->restorePeople(change->before));
        QCOMPARE(labels(), (QJsonObject{{u"l1"_s, u"A"_s}, {u"l4"_s, u"Złoty klient"_s}}));
        QCOMPARE(person(u"nowak"_s)->tokens["wa-nps"_L1].toString(), token); // links that went out stay right
    }

    void whoLeavesAListIsNoLongerOnItInTheFile()
    {
        const QString lukasz = u"b_100%@klient.example"_s;
        const PersonRow before = *person(u"łukasz"_s);
        const auto change = m_office->desk->changePeople({{.address = lukasz, .leave = {u"nps-chat"_s}}});
        QVERIFY(change);
        QVERIFY(person(u"łukasz"_s)->lists.isEmpty());
        const QJsonObject item = inTheFile(before.id);
        QCOMPARE(item["lastName"_L1].toString(), u"Żółć"_s);
        QVERIFY(!item.contains("surveys"_L1));
        QVERIFY(m_office->desk->restorePeople(change->before));
        QCOMPARE(person(u"łukasz"_s)->lists, before.lists);
        QCOMPARE(person(u"łukasz"_s)->tokens, before.tokens);
    }

    void whoIsRemovedComesBackWithEverything()
    {
        const PersonRow before = *person(u"nowak"_s);
        const auto change = m_office->desk->changePeople({{.address = before.address, .remove = true}});
        QVERIFY(change);
        QVERIFY(!person(u"nowak"_s));
        QVERIFY(inTheFile(before.id).isEmpty());
        QVERIFY(m_office->desk->restorePeople(change->before));
        const PersonRow after = *person(u"nowak"_s);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.lists, before.lists);
        QCOMPARE(after.tokens, before.tokens);
        QCOMPARE(after.firstSeen, before.firstSeen);
        QCOMPARE(inTheFile(before.id)["firstName"_L1].toString(), u"Anna"_s);
    }

    void whoWasInAnEventStaysKnownWhenRemoved()
    {
        auto sql = m_office->store->database().connect(Database::Access::Write);
        QVERIFY(sql
                && (*sql)->run(u"INSERT INTO suppression (address, at, source) VALUES "
                               "('anna.nowak@klient.example', 1, 'window')"));
        QVERIFY(m_office->desk->changePeople({{.address = u"anna.nowak@klient.example"_s, .remove = true}}));
        const PersonRow anna = *person(u"anna.nowak"_s);
        QVERIFY(!anna.listed && anna.optedOut && anna.lists.isEmpty() && anna.firstName.isEmpty());
        QCOMPARE(anna.id, 12345);
    }

    void subscribersAreTold()
    {
        QJsonObject crm{{u"url"_s, u"https://crm.example/hook"_s}};
        QVERIFY(m_office->setup().saveSubscription(crm));
        const auto told = [this, &crm] {
            QStringList types;
            const auto rows = m_office->desk->subscriptionMessages(crm.value("id"_L1).toString(), 10);
            for (const OutgoingRow &row : *rows)
                types += row.type;
            types.sort();
            return types;
        };
        QVERIFY(m_office->desk->changePeople({{.address = u"a@klient.example"_s}}));
        QCOMPARE(told(), QStringList{u"person.added"_s});
        QVERIFY(m_office->desk->changePeople(
            {{.address = u"a@klient.example"_s, .lists = {{u"wa-nps"_s, QJsonObject{{u"l1"_s, u"x"_s}}}}}}));
        QCOMPARE(told(), (QStringList{u"person.added"_s, u"person.updated"_s}));
        QVERIFY(m_office->desk->changePeople({{.address = u"a@klient.example"_s}})); // nothing changes
        QCOMPARE(told().size(), 2);
        QVERIFY(m_office->desk->changePeople({{.address = u"a@klient.example"_s, .firstName = u"Ada"_s}}));
        QCOMPARE(told().size(), 3);
    }

    void aTableIsLookedAtBeforeItIsTaken()
    {
        const QByteArray table = "E-mail;Telefon;Imię;l4\n"
                                 "anna.nowak@klient.example;;Anna;Złoty klient\n"
                                 "anna.nowak@klient.example;;;\n"
                                 "b_100%@klient.example;;Łukasz;Srebrny\n"
                                 ";+31 6 1234 5678;;\n"
                                 "nowa@klient.example;;Ewa;\n"
                                 "zepsuty@;;;\n";
        const auto preview = m_office->desk->previewPeople(table, u"wa-nps"_s);
        QVERIFY(preview);
        QCOMPARE(preview->outcomes, (QList{PersonOutcome::Same, PersonOutcome::Same, PersonOutcome::Changed,
                                           PersonOutcome::Changed, PersonOutcome::New, PersonOutcome::Same}));
        QCOMPARE(m_office->desk->peopleCounts()->all, 3);
        QList<PersonEdit> edits;
        for (const PeopleRow &row : preview->table.rows) {
            if (row.fault == PeopleRowFault::None)
                edits += row.edit;
        }
        QCOMPARE(edits.size(), 4);
        const auto change = m_office->desk->changePeople(edits);
        QVERIFY(change);
        QCOMPARE(change->before.size(), 3);
        QCOMPARE(m_office->desk->peopleCounts()->lists.value(u"wa-nps"_s), 4);
        QVERIFY(m_office->desk->restorePeople(change->before));
        QCOMPARE(m_office->desk->peopleCounts()->lists.value(u"wa-nps"_s), 1);
        QCOMPARE(m_office->desk->peopleCounts()->all, 3);
    }

private:
    PersonOutcome changed(const PersonEdit &edit)
    {
        const auto change = m_office->desk->changePeople({edit});
        return change ? change->outcomes.value(0) : PersonOutcome::New;
    }
    QJsonObject labels() { return person(u"nowak"_s)->lists["wa-nps"_L1].toObject(); }
    /** Who has the number @p id in the workspace file. */
    QJsonObject inTheFile(qint64 id)
    {
        for (const QJsonValue &item : m_office->exported()["people"_L1].toArray()) {
            if (item["idRespondent"_L1].toInteger() == id)
                return item.toObject();
        }
        return {};
    }
    QStringList addresses(const PeopleQuery &query)
    {
        QStringList found;
        const auto rows = m_office->desk->people(query);
        if (!rows)
            return {rows.error().detail};
        for (const PersonRow &row : *rows)
            found += row.address;
        return found;
    }
    std::optional<PersonRow> person(const QString &search)
    {
        const auto rows = m_office->desk->people({.search = search});
        return rows && rows->size() == 1 ? std::optional(rows->first()) : std::nullopt;
    }

    std::unique_ptr<SetupOffice> m_office;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
