// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void syntax_data();
    void syntax();
    void normalized_data();
    void normalized();
    void domains_data();
    void domains();
};

void TestEmailAddress::syntax_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto good = [](const QString &text) {
        QTest::newRow(qPrintable(text.left(40))) << text << true;
    };
    const auto bad = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << false;
    };
    good(u"jan.kowalski@firma.pl"_s);
    good(u"Jan.KOWALSKI+nps@Firma.Pl"_s);
    good(u"łucja@żółw.pl"_s);
    good(u"info@xn--kw-1lb4t.pl"_s);
    good(u"a@b.co"_s);
    good(u"o'brien@post.example"_s);
    good(u"klant_1@sub.bedrijf.nl"_s);
    good(u"1@2.nl"_s);
    bad("empty", u""_s);
    bad("no @", u"jan.kowalski"_s);
    bad("two @", u"jan@kowalski@firma.pl"_s);
    bad("nobody", u"@firma.pl"_s);
    bad("nowhere", u"jan@"_s);
    bad("no dot in the domain", u"jan@localhost"_s);
    bad("a number for a domain", u"jan@127.0.0.1"_s);
    bad("literal", u"jan@[127.0.0.1]"_s);
    bad("dot at the end", u"jan@firma.pl."_s);
    bad("two dots", u"jan..k@firma.pl"_s);
    bad("dot in front", u".jan@firma.pl"_s);
    bad("empty label", u"jan@firma..pl"_s);
    bad("hyphen in front", u"jan@-firma.pl"_s);
    bad("hyphen at the end", u"jan@firma-.pl"_s);
    bad("underscore in the domain", u"jan@fir_ma.pl"_s);
    bad("space inside", u"jan kowalski@firma.pl"_s);
    bad("space outside", u" jan@firma.pl"_s);
    bad("display name", u"Jan <jan@firma.pl>"_s);
    bad("list", u"jan@firma.pl,ola@firma.pl"_s);
    bad("two lines", u"jan@firma.pl\nBcc: ola@firma.pl"_s);
    bad("line break at the end", u"jan@firma.pl\r\n"_s);
    bad("quoted", u"\"jan\"@firma.pl"_s);
    bad("unseen letter", u"jan\u200b@firma.pl"_s);
    bad("direction mark", u"jan\u202e@firma.pl"_s);
    bad("null", u"jan\0@firma.pl"_s);
    bad("mailto", u"mailto:jan@firma.pl"_s);
    bad("one letter at the top", u"jan@firma.p"_s);
    bad("local part of 65", QString(65, u'a') + u"@firma.pl"_s);
    bad("label of 64", u"jan@"_s + QString(64, u'a') + u".pl"_s);
    bad("255 characters",
        QString(60, u'a') + u'@' + QString(QString(60, u'b') + u'.').repeated(3) + QString(11, u'c'));
    QTest::newRow("254 characters") << QString(
        QString(60, u'a') + u'@' + QString(QString(60, u'b') + u'.').repeated(3) + QString(10, u'c'))
                                    << true;
}

void TestEmailAddress::syntax()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isEmailAddress(text), valid);
}

void TestEmailAddress::normalized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("person");
    QTest::newRow("case") << u"Jan.Kowalski@Firma.PL"_s << u"jan.kowalski@firma.pl"_s;
    QTest::newRow("spaces") << u"\t jan@firma.pl \r\n"_s << u"jan@firma.pl"_s;
    QTest::newRow("hard space") << u"\u00a0jan@firma.pl"_s << u"jan@firma.pl"_s;
    QTest::newRow("plus-tag stays") << u"jan+Ankieta@firma.pl"_s << u"jan+ankieta@firma.pl"_s;
    QTest::newRow("Polish letters") << u"ŁUCJA@ŻÓŁW.PL"_s << u"łucja@żółw.pl"_s;
    QTest::newRow("accents written apart") << u"jo\u0301zef@firma.pl"_s << u"józef@firma.pl"_s;
    QTest::newRow("no address") << u"Jan <jan@firma.pl>"_s << QString();
    QTest::newRow("empty") << u"  "_s << QString();
}

void TestEmailAddress::normalized()
{
    QFETCH(QString, text);
    QFETCH(QString, person);
    QCOMPARE(normalizedAddress(text), person);
    QCOMPARE(normalizedAddress(normalizedAddress(text)), person);
}

void TestEmailAddress::domains_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<bool>("inside");
    QTest::newRow("same") << u"ola@biuro.example"_s << QStringList{u"biuro.example"_s} << true;
    QTest::newRow("case") << u"ola@BIURO.example"_s << QStringList{u"Biuro.Example"_s} << true;
    QTest::newRow("below") << u"ola@pl.biuro.example"_s << QStringList{u"biuro.example"_s} << true;
    QTest::newRow("ends alike") << u"ola@mojebiuro.example"_s << QStringList{u"biuro.example"_s} << false;
    QTest::newRow("above") << u"ola@example.com"_s << QStringList{u"biuro.example.com"_s} << false;
    QTest::newRow("second of the list") << u"ola@b.nl"_s << QStringList{u"a.nl"_s, u"b.nl"_s} << true;
    QTest::newRow("written with @") << u"ola@b.nl"_s << QStringList{u" @b.nl "_s} << true;
    QTest::newRow("written with a star") << u"ola@x.b.nl"_s << QStringList{u"*.b.nl"_s} << true;
    QTest::newRow("empty entry") << u"ola@b.nl"_s << QStringList{u""_s, u" @ "_s} << false;
    QTest::newRow("none") << u"ola@b.nl"_s << QStringList() << false;
    QTest::newRow("no address") << u"+48600100200"_s << QStringList{u"b.nl"_s} << false;
}

void TestEmailAddress::domains()
{
    QFETCH(QString, address);
    QFETCH(QStringList, own);
    QFETCH(bool, inside);
    QCOMPARE(isInDomains(address, own), inside);
}

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
