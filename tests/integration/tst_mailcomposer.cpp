// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a mail, as another program reads them.
#include "mail/mailcomposer.h"
#include "mail/mailreader.h"
#include "support/readmail.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MailDraft draft()
{
    const Mailbox from{.name = u"Biuro Obsługi"_s, .address = u"biuro@biuro.example"_s};
    return {.from = from,
            .to = {.name = {}, .address = u"jan@klient.example"_s},
            .subject = u"Jak oceniasz rozmowę, Żaneta?"_s,
            .text = u"Dzień dobry\n\n.kropka\nFrom here\n"_s,
            .html = u"<!DOCTYPE html>\n<html lang=\"pl\"><body><p>Dzień dobry</p></body></html>\n"_s,
            .date = QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC),
            .messageId = messageIdFor(u"dl_1"_s, from),
            .headers = invitationHeaders(u"dl_1"_s, optOutLink(u"https://biuro.example"_s, from, u"tok1"_s))};
}

QByteArray composed(const MailDraft &what)
{
    const auto mail = composeMail(what);
    if (!mail)
        qFatal("not composed: %s", qUtf8Printable(mail.error().detail));
    return *mail;
}

void checkForm(const QJsonObject &mail)
{
    QVERIFY2(mail[u"defects"].toArray().isEmpty(), QJsonDocument(mail).toJson().constData());
    QCOMPARE(mail[u"loneLineEnds"].toInt(), 0);
    QVERIFY(mail[u"longestLine"].toInt() <= 998);
    QVERIFY(mail[u"ascii"].toBool());
}

} // namespace

class TestMailComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void isReadAsMeant()
    {
        const QJsonObject mail = readByPython(composed(draft()));
        checkForm(mail);
        QCOMPARE(mail[u"subject"].toString(), u"Jak oceniasz rozmowę, Żaneta?"_s);
        QCOMPARE(mail[u"from"].toArray(),
                 QJsonArray({QJsonArray({u"Biuro Obsługi"_s, u"biuro@biuro.example"_s})}));
        QCOMPARE(mail[u"to"].toArray(), QJsonArray({QJsonArray({u""_s, u"jan@klient.example"_s})}));
        QCOMPARE(mail[u"date"].toString(), u"2026-03-04T05:06:07+00:00"_s);
        QCOMPARE(mail[u"partTypes"].toArray(),
                 QJsonArray({u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
        QCOMPARE(mail[u"charsets"].toArray(), QJsonArray({u"utf-8"_s, u"utf-8"_s}));
        QCOMPARE(mail[u"text"].toString().replace("\r\n"_L1, "\n"_L1), draft().text);
        QCOMPARE(mail[u"html"].toString().replace("\r\n"_L1, "\n"_L1), draft().html);
        QCOMPARE(headerOf(mail, u"Message-ID"_s), u"<dl_1@biuro.example>"_s);
        QCOMPARE(headerOf(mail, u"X-Surveyhook-Delivery"_s), u"dl_1"_s);
        QCOMPARE(headerOf(mail, u"List-Unsubscribe"_s), u"<https://biuro.example/u/tok1>"_s);
        QCOMPARE(headerOf(mail, u"List-Unsubscribe-Post"_s), u"List-Unsubscribe=One-Click"_s);
        QCOMPARE(headerOf(mail, u"Auto-Submitted"_s), u"auto-generated"_s);
        QCOMPARE(headerOf(mail, u"MIME-Version"_s), u"1.0"_s);
    }

    void withoutPublicAddressOptOutIsByMail()
    {
        MailDraft what = draft();
        what.from.address = u"a+b@biuro.example"_s;
        what.headers = invitationHeaders(u"dl_1"_s, optOutLink({}, what.from, u"to/k"_s));
        const QJsonObject mail = readByPython(composed(what));
        QCOMPARE(headerOf(mail, u"List-Unsubscribe"_s),
                 u"<mailto:a+b@biuro.example?subject=unsubscribe%20to%2Fk>"_s);
        QVERIFY(headerOf(mail, u"List-Unsubscribe-Post"_s).isEmpty());
    }

    void longAddressStaysWhole()
    {
        MailDraft what = draft();
        const QString base = u"https://"_s % QString(60, u'a') % u".example/"_s % QString(300, u'b');
        what.headers = invitationHeaders(u"dl_1"_s, optOutLink(base, what.from, u"tok1"_s));
        const QJsonObject mail = readByPython(composed(what));
        checkForm(mail);
        QCOMPARE(headerOf(mail, u"List-Unsubscribe"_s), QString(u'<' % base % u"/u/tok1>"_s));
        what.headers =
            invitationHeaders(u"dl_1"_s, optOutLink(base % QString(1000, u'c'), what.from, u"tok1"_s));
        QVERIFY(!composeMail(what));
    }

    void anyTextIsASubject_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("plain") << u"Hello"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("Polish") << u"Zażółć gęślą jaźń"_s;
        QTest::newRow("long Polish") << QString(40, u'ż') % u' ' % QString(200, u'ó')
                                            % u" koniec zdania, "_s.repeated(20).trimmed();
        QTest::newRow("long plain") << QString(u"word "_s.repeated(150)).trimmed();
        QTest::newRow("one long word") << QString(700, u'x');
        QTest::newRow("smile") << u"Hi \U0001F600, ok? \U0001F468\u200D\U0001F469"_s;
        QTest::newRow("looks encoded") << u"=?utf-8?Q?evil?= a"_s;
        QTest::newRow("quotes") << u"\"a\" <b> (c), d; e: \\"_s;
        QTest::newRow("two spaces") << u"ż  ó  a  b"_s;
    }

    void anyTextIsASubject()
    {
        QFETCH(QString, subject);
        MailDraft what = draft();
        what.subject = subject;
        const QByteArray bytes = composed(what);
        const QJsonObject mail = readByPython(bytes);
        checkForm(mail);
        QCOMPARE(mail[u"subject"].toString(), subject);
        const auto read = readMail(bytes);
        QVERIFY(read);
        QCOMPARE(read->subject, subject);
    }

    void anyTextIsAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Office"_s;
        QTest::newRow("Polish") << u"Biuro Obsługi Żółw"_s;
        QTest::newRow("comma") << u"Firma, sp. z o.o."_s;
        QTest::newRow("quotes") << u"Jan \"Dżon\" Kowalski"_s;
        QTest::newRow("quotes, plain") << u"Jan \"John\" K\\owalski"_s;
        QTest::newRow("200 letters") << QString(200, u'ł');
        QTest::newRow("address inside") << u"boss@bank.example"_s;
        QTest::newRow("angles") << u"<boss@bank.example>"_s;
    }

    void anyTextIsAName()
    {
        QFETCH(QString, name);
        MailDraft what = draft();
        what.from.name = name;
        const QJsonObject mail = readByPython(composed(what));
        checkForm(mail);
        QCOMPARE(mail[u"from"].toArray(), QJsonArray({QJsonArray({name, u"biuro@biuro.example"_s})}));
    }

    void nothingCanAddAHeader()
    {
        const QString attack = u"x\r\nBcc: evil@evil.example\nX-A: 1\rX-B: 2\u2028X-C: 3\r\n\r\nbody"_s;
        MailDraft what = draft();
        what.subject = attack;
        what.from.name = attack;
        what.to.name = attack;
        what.messageId = u"a\r\nBcc: x@y"_s;
        what.headers.append({.name = "X-Test", .value = attack});
        const QByteArray bytes = composed(what);
        const QJsonObject mail = readByPython(bytes);
        QCOMPARE(mail[u"loneLineEnds"].toInt(), 0);
        for (const QString &name : {u"Bcc"_s, u"X-A"_s, u"X-B"_s, u"X-C"_s})
            QVERIFY2(headerOf(mail, name).isEmpty(), qUtf8Printable(name));
        QCOMPARE(mail[u"text"].toString().replace("\r\n"_L1, "\n"_L1), draft().text);
        what = draft();
        what.headers.append({.name = "X-Test: a\r\nBcc", .value = u"x"_s});
        QVERIFY(!composeMail(what));
    }

    void noticesCarryTheirOwnMark()
    {
        MailDraft notice = draft();
        notice.html.clear();
        notice.headers = {{.name = "X-Surveyhook-Notice", .value = u"failing"_s}};
        const QByteArray bytes = composed(notice);
        const QJsonObject mail = readByPython(bytes);
        checkForm(mail);
        QCOMPARE(mail[u"type"].toString(), u"text/plain"_s);
        QCOMPARE(headerOf(mail, u"X-Surveyhook-Notice"_s), u"failing"_s);
        QVERIFY(headerOf(mail, u"X-Surveyhook-Delivery"_s).isEmpty());
        QCOMPARE(headerOf(mail, u"Auto-Submitted"_s), u"auto-generated"_s);
        QCOMPARE(readMail(bytes)->text, notice.text);
        QCOMPARE(readMail(bytes)->notice, u"failing"_s);
    }

    void longTextIsCarriedWhole()
    {
        MailDraft what = draft();
        what.text =
            QString(u"ż"_s.repeated(5000) % u"\n"_s % u"a b "_s.repeated(3000) % u"=3D trailing  \n"_s);
        what.html = u"<p>"_s % what.text % u"</p>\n"_s;
        const QByteArray bytes = composed(what);
        const QJsonObject mail = readByPython(bytes);
        checkForm(mail);
        QCOMPARE(mail[u"text"].toString().replace("\r\n"_L1, "\n"_L1), what.text);
        const auto read = readMail(bytes);
        QVERIFY(read);
        QCOMPARE(read->text, what.text);
        QCOMPARE(read->html, what.html);
        QCOMPARE(read->from, u"Biuro Obsługi <biuro@biuro.example>"_s);
        QCOMPARE(read->to, u"jan@klient.example"_s);
        QCOMPARE(read->date, what.date);
        QCOMPARE(read->delivery, u"dl_1"_s);
        QCOMPARE(read->optOut, u"https://biuro.example/u/tok1"_s);
    }

    void rubbishIsNoMail() { QVERIFY(!readMail("") || readMail("")->text.isEmpty()); }

    void senderAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("address") << u" biuro@biuro.example "_s << u""_s << u"biuro@biuro.example"_s;
        QTest::newRow("name") << u"Biuro Obsługi <biuro@biuro.example>"_s << u"Biuro Obsługi"_s
                              << u"biuro@biuro.example"_s;
        QTest::newRow("quoted") << u"\"Firma, z o.o.\" <a@b.example>"_s << u"Firma, z o.o."_s
                                << u"a@b.example"_s;
        QTest::newRow("comma") << u"Firma, z o.o. <a@b.example>"_s << u"Firma, z o.o."_s << u"a@b.example"_s;
        QTest::newRow("international domain") << u"a@żółw.example"_s << u""_s << u"a@xn--w-uga1v8h.example"_s;
        QTest::newRow("international name") << u"żółw@b.example"_s << u""_s << u""_s;
        QTest::newRow("no address") << u"Biuro"_s << u""_s << u""_s;
        QTest::newRow("line break") << u"a@b.example\r\nDATA"_s << u""_s << u""_s;
        QTest::newRow("two addresses") << u"a@b.example, c@d.example"_s << u""_s << u""_s;
    }

    void senderAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QString, address);
        const auto mailbox = mailboxFromText(typed);
        QCOMPARE(mailbox.has_value(), !address.isEmpty());
        if (mailbox) {
            QCOMPARE(mailbox->name, name);
            QCOMPARE(mailbox->address, address);
        }
    }
};

QTEST_GUILESS_MAIN(TestMailComposer)
#include "tst_mailcomposer.moc"
