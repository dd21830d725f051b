// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of people as offices have them: from spreadsheets of several countries, pasted, with faults.
#include "setup/peopletable.h"
#include "setup/tabletext.h"

#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestPeopleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLettersOfOldFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Imię;Żółć €"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("Windows-1250") << QByteArray("Imi\xEA;\xAF\xF3\xB3\xE6 \x80");
        QTest::newRow("UTF-16")
            << QByteArray("\xFF\xFE").append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    void readsTheLettersOfOldFiles()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(tableText(bytes), u"Imię;Żółć €"_s);
    }

    void partsCellsAsTheFirstRowDoes_data()
    {
        QTest::addColumn<QString>("text");
        const QString quoted = u"\"Nowak; \"\"Ania\"\", Kraków\nul. Długa\""_s;
        QTest::newRow("semicolons") << QString(u"e-mail;imię\na@b.pl;"_s + quoted + u"\n;\n\nc@d.pl;Jan"_s);
        QTest::newRow("commas") << QString(u"e-mail,imię\r\na@b.pl,"_s + quoted + u"\r\nc@d.pl,Jan\r\n"_s);
        QTest::newRow("tabs") << QString(u"e-mail\timię\na@b.pl\t"_s + quoted + u"\nc@d.pl\t Jan"_s);
    }
    void partsCellsAsTheFirstRowDoes()
    {
        QFETCH(QString, text);
        const QList<TableRow> rows = tableRows(text);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].cells, (QStringList{u"e-mail"_s, u"imię"_s}));
        QCOMPARE(rows[1].cells, (QStringList{u"a@b.pl"_s, u"Nowak; \"Ania\", Kraków\nul. Długa"_s}));
        QCOMPARE(rows[2].cells, (QStringList{u"c@d.pl"_s, u"Jan"_s}));
        QCOMPARE(rows[1].line, 2);
        QVERIFY(rows[2].line >= 4); // as the text is counted, not the rows
    }

    void knowsTheHeadingsOfOffices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Polish") << u"Adres e-mail;Nr telefonu;Imię;Nazwisko;Etykieta 1;L10\n"
                                   "Anna@Klient.pl;600 100 200;Anna;Nowak;VIP;x"_s;
        QTest::newRow("Dutch, other order") << u"L1,l10,Achternaam,Voornaam,Telefoonnummer,E-mailadres\n"
                                               "VIP,x,Nowak,Anna,600-100-200,anna@klient.pl"_s;
        QTest::newRow("English") << u"first_name\tlast_name\temail\tphone\tlabel 1\tLabel 10\n"
                                    "Anna\tNowak\tanna@klient.pl\t(600) 100.200\tVIP\tx"_s;
        QTest::newRow("one name") << u"Imię i nazwisko;e-mail;telefon;l1;l10\n"
                                     "Anna Nowak;anna@klient.pl;600100200;VIP;x"_s;
        QTest::newRow("Dutch, naam beside voornaam") << u"voornaam;naam;e-mail;mobiel;l1;l10\n"
                                                        "Anna;Nowak;anna@klient.pl;600100200;VIP;x"_s;
        QTest::newRow("none") << u"anna@klient.pl;600100200;Anna;Nowak;VIP;;;;;;;;;x"_s;
    }
    void knowsTheHeadingsOfOffices()
    {
        QFETCH(QString, text);
        const PeopleTable table = readPeopleTable(text, u"nps"_s);
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.ignored, QStringList());
        const PeopleRow row = table.rows.first();
        QCOMPARE(row.fault, PeopleRowFault::None);
        QCOMPARE(row.edit.address, u"anna@klient.pl"_s);
        QCOMPARE(row.edit.phone, u"600100200"_s);
        QCOMPARE(row.edit.firstName, u"Anna"_s);
        QCOMPARE(row.edit.lastName, u"Nowak"_s);
        QCOMPARE(row.edit.lists,
                 (QMap<QString, QJsonObject>{{u"nps"_s, {{u"l1"_s, u"VIP"_s}, {u"l10"_s, u"x"_s}}}}));
    }

    void saysWhatIsWrongWithARow()
    {
        const PeopleTable table = readPeopleTable(u"e-mail;telefon;miasto;l1\n"
                                                  "anna@klient.pl;;Kraków;VIP\n"
                                                  ";;;VIP\n"
                                                  "zepsuty@;;;\n"
                                                  "jan@klient.pl;600;;\n"
                                                  " ANNA@klient.pl ;;;\n"
                                                  ";+48 600 100 200;;\n"
                                                  "x@klient.pl;;;"_s
                                                      + QString(1001, u'x'),
                                                  {});
        QList<PeopleRowFault> faults;
        for (const PeopleRow &row : table.rows)
            faults += row.fault;
        QCOMPARE(faults, (QList{PeopleRowFault::None, PeopleRowFault::NoAddress, PeopleRowFault::BadEmail,
                                PeopleRowFault::BadPhone, PeopleRowFault::Repeated, PeopleRowFault::None,
                                PeopleRowFault::TooLong}));
        QCOMPARE(table.rows[4].line, 6);
        QCOMPARE(table.rows[4].sameAs, 2);
        QCOMPARE(table.rows[5].edit.address, u"+48600100200"_s);
        QCOMPARE(table.ignored, QStringList{u"miasto"_s});
        QVERIFY(table.labelsLeftOut);
        QVERIFY(table.rows[0].edit.lists.isEmpty());
        QVERIFY(!table.rows[0].edit.firstName); // an empty cell, or no column, changes nothing
    }

    void knowsPhoneNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("Polish") << u"+48 600-100-200"_s << u"+48600100200"_s;
        QTest::newRow("Dutch") << u"(06) 12/34.56.78"_s << u"0612345678"_s;
        QTest::newRow("too short") << u"12345"_s << QString();
        QTest::newRow("words") << u"600100200 dom"_s << QString();
        QTest::newRow("plus within") << u"600+100200"_s << QString();
    }
    void knowsPhoneNumbers()
    {
        QFETCH(QString, typed);
        QTEST(normalizedPhone(typed), "number");
    }
};

QTEST_GUILESS_MAIN(TestPeopleTable)
#include "tst_peopletable.moc"
