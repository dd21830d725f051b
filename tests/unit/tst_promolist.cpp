// SPDX-License-Identifier: GPL-3.0-or-later
// Promo codes as people have them: pasted, or exported by a shop.
#include "setup/promolist.h"

#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestPromoList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        const QStringList two{u"LATO-1"_s, u"LATO-2"_s};
        QTest::newRow("a line each") << u"LATO-1\r\n\r\n  LATO-2 \n"_s << two;
        QTest::newRow("one line") << u"LATO-1, LATO-2"_s << two;
        QTest::newRow("table, first column") << u"LATO-1;10%;2026\nLATO-2;10%;2026"_s << two;
        QTest::newRow("table with headings") << u"rabat,Kod rabatowy\n10%,LATO-1\n10%,LATO-2\n"_s << two;
        QTest::newRow("quoted, with a mark of UTF-8")
            << u"\uFEFF\"kortingscode\";\"omschrijving; lang\"\n\"LATO-1\";\"a; b\"\n\"LATO-2\";"_s << two;
        QTest::newRow("tabs") << u"code\tdiscount\nLATO-1\t5\nLATO-2\t5"_s << two;
        QTest::newRow("twice") << u"LATO-1\nLATO-2\nLATO-1"_s << two;
        QTest::newRow("nothing") << u" \n;;\n"_s << QStringList();
    }
    void findsTheCodes()
    {
        QFETCH(const QString, text);
        QTEST(promoCodesIn(text), "codes");
    }
    void countsWhatIsNoNewCode()
    {
        const PromoList list = readPromoList(
            u"kod;rabat\nLATO-1;10\nLATO-1;10\n;10\n%1;10\nLATO-2;10"_s.arg(QString(101, u'x')));
        QCOMPARE(list.codes, (QStringList{u"LATO-1"_s, u"LATO-2"_s}));
        QCOMPARE(list.repeated, 1);
        QCOMPARE(list.faulty, 2);
    }
};

QTEST_GUILESS_MAIN(TestPromoList)
#include "tst_promolist.moc"
