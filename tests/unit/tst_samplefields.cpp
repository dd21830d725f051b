// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/samplefields.h"
#include "setup/sensitive.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

/** The field at @p path, or one with an empty path. */
SampleField fieldAt(const QList<SampleField> &fields, const QString &path)
{
    for (const SampleField &field : fields) {
        if (field.path == path)
            return field;
    }
    return {};
}

SampleField only(const QString &name, const QJsonValue &value)
{
    return sampleFields({{name, value}}, {}).constFirst();
}

} // namespace

class TestSampleFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void groupsComeBeforeWhatStandsInThem()
    {
        const QList<SampleField> fields =
            sampleFields(json(R"({"a":{"b.c":[{"id":7},"x"],"none":{}},"z":null})"), {});
        QStringList paths;
        for (const SampleField &field : fields) {
            paths << field.path;
            QCOMPARE(field.isGroup, field.kind == FieldKind::Object || field.kind == FieldKind::List);
            QVERIFY(!field.isGroup || (!field.keepByDefault && field.value.isEmpty()));
        }
        const QStringList expected = {
            u"a"_s,      u"a[\"b.c\"]"_s, u"a[\"b.c\"][0]"_s, u"a[\"b.c\"][0].id"_s, u"a[\"b.c\"][1]"_s,
            u"a.none"_s, u"z"_s};
        QCOMPARE(paths, expected);
        QCOMPARE(fields.at(3).parent, u"a[\"b.c\"][0]"_s);
        QCOMPARE(fields.at(3).value, u"7"_s);
        QCOMPARE(fields.at(0).parent, QString());
        QCOMPARE(sampleFields(json(R"({"a":{"b":[1,2,3]}})"), {}, 3).size(), 3);
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QJsonValue &value, const QString &kind) {
            QTest::newRow(qPrintable(QString(QString::fromUtf8(name) + u'=' + value.toVariant().toString())))
                << QString::fromUtf8(name) << value << kind;
        };
        row("x", u" Jan@Firma.pl "_s, u"email"_s);
        row("x", u"+48 600 000 001"_s, u"phone"_s);
        row("x", u"06-12345678"_s, u"phone"_s);
        row("x", u"600 100 200"_s, u"phone"_s);
        row("telefon", u"600100200"_s, u"phone"_s);
        row("mobilePhone", 48600000013.0, u"phone"_s);
        row("x", u"600100200"_s, u"number"_s);
        row("locale", u"nl_NL"_s, u"language"_s);
        row("Language", u"Polish"_s, u"language"_s);
        row("język", u"pl"_s, u"language"_s);
        row("platform", u"sd"_s, u"text"_s);
        row("x", u"2026-03-17T10:02:11.504Z"_s, u"time"_s);
        row("x", u"17.03.2026"_s, u"time"_s);
        row("x", u"2026-00041877"_s, u"text"_s);
        row("created_at", 1773738764, u"time"_s);
        row("amount", 1773738764, u"number"_s);
        row("x", u"https://sklep.example/kontakt"_s, u"url"_s);
        row("x", u"7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"_s, u"uuid"_s);
        row("rating", 5, u"score"_s);
        row("netPromoterScore", u"9"_s, u"score"_s);
        row("count", 5, u"number"_s);
        row("code", u"0012"_s, u"text"_s);
        row("open", true, u"truth"_s);
        row("x", u"Brak faktury"_s, u"text"_s);
        row("x", QJsonValue(QJsonValue::Null), u"text"_s);
    }
    void kinds()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, kind);
        QCOMPARE(fieldKindCode(only(name, value).kind), kind);
    }

    void sensitive_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("sensitive");
        const auto row = [](const char *name, const QJsonValue &value, const QString &sensitive) {
            QTest::newRow(qPrintable(QString(QString::fromUtf8(name) + u'=' + value.toVariant().toString())))
                << QString::fromUtf8(name) << value << sensitive;
        };
        row("pesel", u"?"_s, u"pesel"_s);
        row("nr", u"44051401359"_s, u"pesel"_s);
        row("nr", u"44051401358"_s, QString());
        row("nr", 44051401359.0, u"pesel"_s);
        row("opis", u"klient, 44051401359, stały"_s, u"pesel"_s);
        row("telefon", u"44051401359"_s, QString());
        row("nr", u"111222333"_s, u"bsn"_s);
        row("nr", u"111222334"_s, QString());
        row("visitorId", u"111222333"_s, QString());
        row("burgerservicenummer", u"1"_s, u"bsn"_s);
        row("x", u"NL91 ABNA 0417 1643 00"_s, u"iban"_s);
        row("x", u"PL61109010140000071219812874"_s, u"iban"_s);
        row("x", u"61109010140000071219812874"_s, u"iban"_s);
        row("x", u"PL61109010140000071219812875"_s, QString());
        row("x", u"4111 1111 1111 1111"_s, u"card"_s);
        row("x", u"4111-1111-1111-1112"_s, QString());
        row("id", u"215470000010021"_s, QString());
        row("x", u"192.0.2.7"_s, u"ip"_s);
        row("x", u"2001:db8::1"_s, u"ip"_s);
        row("version", u"2.15.0.1"_s, QString());
        row("x", u"10:02:11"_s, QString());
        row("hasło", u"abc"_s, u"password"_s);
        row("accessToken", u"abc"_s, u"password"_s);
        row("internal_notes", u"x"_s, u"notes"_s);
        row("Opmerkingen", QJsonValue(QJsonValue::Null), u"notes"_s);
        row("body", QJsonValue(QJsonValue::Null), u"conversation"_s);
        row("messageId", u"abc"_s, QString());
        row("x", u"<p>Dzień dobry</p>"_s, u"conversation"_s);
        row("x", QString(300, u'a'), u"conversation"_s);
        row("x", QString(300, u'1'), u"conversation"_s);
    }
    void sensitive()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, sensitive);
        const SampleField field = only(name, value);
        QCOMPARE(field.sensitive, sensitive);
        QVERIFY(sensitive.isEmpty() || !field.keepByDefault);
    }

    void whatIsKeptUnlessSaidOtherwise()
    {
        const QList<FieldHint> hints = {{u"state"_s, u"Stan sprawy"_s}, {u"remark"_s, u"Uwaga"_s}};
        const QList<SampleField> fields = sampleFields(
            json(R"({"author":{"type":"admin","email":"ewa@biuro.example","name":"Ewa"},"state":"closed",
                     "remark":"długo","phone":"600100200","locale":"pl-PL","orderNumber":"A-1","created_at":1773738764,
                     "count":3,"type":"x","url":"https:\/\/a.example","ip":"192.0.2.7","nested":{"type":"y"}})"),
            hints);
        QStringList kept;
        for (const SampleField &field : fields) {
            if (field.keepByDefault)
                kept << field.path;
        }
        const QStringList expected = {u"author.email"_s, u"author.name"_s, u"author.type"_s, u"created_at"_s,
                                      u"locale"_s,       u"orderNumber"_s, u"phone"_s,       u"state"_s};
        QCOMPARE(kept, expected);
        QCOMPARE(fieldAt(fields, u"state"_s).title, u"Stan sprawy"_s);
    }

    void titles()
    {
        QCOMPARE(friendlyTitle(u"data.item.contacts[0].email"_s), u"E-mail (contact)"_s);
        QCOMPARE(friendlyTitle(u"data.item.contacts.contacts[2].id"_s), u"Number (contact 3)"_s);
        QCOMPARE(friendlyTitle(u"klient.adres_e-mail"_s), u"E-mail (customer)"_s);
        QCOMPARE(friendlyTitle(u"contactId"_s), u"Number (contact)"_s);
        QCOMPARE(friendlyTitle(u"email"_s), u"E-mail"_s);
        QCOMPARE(friendlyTitle(u"emails[1]"_s), u"E-mail 2"_s);
        QCOMPARE(friendlyTitle(u"data.item.statistics.first_contact_reply_at"_s),
                 u"First contact reply at (figures)"_s);
        QCOMPARE(friendlyTitle(u"a[\"Kolor pudełka\"]"_s), u"Kolor pudełka (a)"_s);
        QCOMPARE(friendlyTitle(u"source.author.name"_s), u"Full name (author)"_s);
        QCOMPARE(friendlyTitle(u"order.lines[1].name"_s), u"Name (order line 2)"_s);
        QCOMPARE(friendlyTitle(u"order.lines[0]"_s), u"Order line 1 (order)"_s);
        QCOMPARE(friendlyTitle(u"data.item.source.body"_s), u"Text"_s);
        QCOMPARE(friendlyTitle(u"a..b"_s), u"a..b"_s);
    }
};

QTEST_GUILESS_MAIN(TestSampleFields)
#include "tst_samplefields.moc"
