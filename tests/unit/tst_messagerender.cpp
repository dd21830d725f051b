// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads in an invitation, whatever the event put into it.
#include "domain/codes.h"
#include "mail/messagerender.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString nastyName =
    u"[x](http://evil.example) {{SurveyLink}} <b> *_#`> ![i](http://evil.example/i.png) \\* &amp; ~~"_s;

MessageInput input()
{
    return {.language = u"pl"_s,
            .values = {{u"FirstName"_s, u"Żaneta"_s}, {u"ID_RESPONDENT"_s, u"12345"_s}},
            .variables = {u"FirstName"_s, u"Company"_s},
            .ifEmpty = {{u"FirstName"_s, u"Szanowni Państwo"_s}},
            .surveyLink = u"https://ankiety.biuro.example/s/nps?osoba={{ID_RESPONDENT}}&imie={{FirstName}}"_s,
            .optOutLink = u"https://biuro.example/u/token1"_s};
}

RenderedMessage rendered(const QString &body, const MessageInput &with = input(),
                         const QString &subject = u"Temat"_s)
{
    const auto message = renderMessage({.subject = subject, .body = body}, with);
    if (!message)
        qFatal("not rendered: %s", qUtf8Printable(message.error().detail));
    return *message;
}

/** Text without the standard footer. */
QString textOf(const QString &body, const MessageInput &with = input())
{
    return rendered(body, with).text.section(u"\n-- \n"_s, 0, 0).trimmed();
}

QString htmlOf(const QString &body, const MessageInput &with = input())
{
    const QString html = rendered(body, with).html;
    return html.section(u"<div role=\"main\">\n"_s, 1).section(u"</div>"_s, 0, 0).trimmed();
}

/** What a browser would show of it. */
QString shown(QString html)
{
    html.remove(QRegularExpression(u"<[^>]*>"_s));
    return html.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

class TestMessageRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void fillsEveryPlaceholder()
    {
        const auto message =
            rendered(u"Dzień dobry {{FirstName}},\n\nnr {{ID_RESPONDENT}} i [ID_RESPONDENT]: "
                     "[Otwórz ankietę]({{SurveyLink}})\n\n{{ OptOutLink }}"_s,
                     input(), u"{{FirstName}}, [ID_RESPONDENT]"_s);
        const QString link = u"https://ankiety.biuro.example/s/nps?osoba=12345&imie=%C5%BBaneta"_s;
        QCOMPARE(message.subject, u"Żaneta, 12345"_s);
        QCOMPARE(message.text, QString(u"Dzień dobry Żaneta,\n\nnr 12345 i 12345: Otwórz ankietę: "_s + link
                                       + u"\n\nhttps://biuro.example/u/token1\n"_s));
        QVERIFY(message.html.contains(u"href=\""_s + link.toHtmlEscaped() + u"\""_s));
        QVERIFY(message.html.contains(u"<a href=\"https://biuro.example/u/token1\""_s));
        QVERIFY(message.html.contains(u"<html lang=\"pl\">"_s));
        QVERIFY(message.html.contains(u"<title>Żaneta, 12345</title>"_s));
        QCOMPARE(message.usedPlaceholders,
                 QStringList({u"FirstName"_s, u"ID_RESPONDENT"_s, u"SurveyLink"_s, u"OptOutLink"_s}));
    }

    void emptyValueGivesWayToItsText()
    {
        MessageInput without = input();
        without.values[u"FirstName"_s] = u"  "_s;
        QCOMPARE(textOf(u"Dzień dobry {{FirstName}} z {{Company}}!"_s, without),
                 u"Dzień dobry Szanowni Państwo z !"_s);
        // In the survey's own address the values are data: a made-up name has no place there.
        QVERIFY(textOf(u"{{SurveyLink}}"_s, without).endsWith(u"&imie="_s));
    }

    void unknownNameIsAnError_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("name");
        QTest::newRow("body") << u"S"_s << u"a {{Nope}} b"_s << u"Nope"_s;
        QTest::newRow("subject") << u"{{Nope}}"_s << u"b"_s << u"Nope"_s;
        QTest::newRow("spaces") << u"S"_s << u"{{ First Name }}"_s << u"First Name"_s;
        QTest::newRow("other case") << u"S"_s << u"{{firstname}}"_s << u"firstname"_s;
        QTest::newRow("section") << u"S"_s << u"{{#FirstName}}x{{/FirstName}}"_s << u"#FirstName"_s;
        QTest::newRow("never closed") << u"S"_s << u"Hi {{FirstName}\nyou"_s << u"{{FirstName}"_s;
        QTest::newRow("three braces") << u"S"_s << u"{{{FirstName}}}"_s << u"{{{FirstName}}}"_s;
        QTest::newRow("nothing") << u"S"_s << u"{{}}"_s << u"{{}}"_s;
        QTest::newRow("delimiters") << u"S"_s << u"{{=<% %>=}}"_s << u"=<% %>="_s;
    }

    void unknownNameIsAnError()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QString, name);
        const auto message = renderMessage({.subject = subject, .body = body}, input());
        QVERIFY(!message);
        QCOMPARE(message.error().values.value(u"code"_s).toString(), QString(codes::messagePlaceholder));
        QCOMPARE(message.error().values.value(u"name"_s).toString(), name);
    }

    void surveyLinkNeedsASurvey()
    {
        MessageInput plain = input();
        plain.surveyLink.clear();
        const auto message = renderMessage({.subject = u"S"_s, .body = u"{{SurveyLink}}"_s}, plain);
        QVERIFY(!message);
        QCOMPARE(message.error().values.value(u"name"_s).toString(), u"SurveyLink"_s);
        QVERIFY(renderMessage({.subject = u"S"_s, .body = u"Hello"_s}, plain));
    }

    void surveyAddress_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("no scheme") << u"ankiety.biuro.example/x"_s << u"https://ankiety.biuro.example/x"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("unknown name") << u"https://a.example/{{Nope}}"_s << QString();
        QTest::newRow("international")
            << u"https://żółw.example/ś p"_s << u"https://xn--w-uga1v8h.example/%C5%9B%20p"_s;
        QTest::newRow("fragment") << u"https://a.example/#f={{FirstName}}"_s
                                  << u"https://a.example/#f=%C5%BBaneta"_s;
        QTest::newRow("macro") << u"https://a.example/?r=[ID_RESPONDENT]"_s
                               << u"https://a.example/?r=12345"_s;
    }

    void surveyAddress()
    {
        QFETCH(QString, link);
        QFETCH(QString, expected);
        MessageInput with = input();
        with.surveyLink = link;
        const auto message = renderMessage({.subject = u"S"_s, .body = u"{{SurveyLink}}"_s}, with);
        QCOMPARE(bool(message), !expected.isEmpty());
        if (message)
            QCOMPARE(message->text.section(u'\n', 0, 0), expected);
    }

    void valuesCannotChooseWhereALinkLeads_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("value");
        QTest::newRow("whole address") << u"[a]({{Company}})"_s << u"http://evil.example"_s;
        QTest::newRow("bare host") << u"[a]({{Company}})"_s << u"evil.example"_s;
        QTest::newRow("host") << u"[a](https://{{Company}}/x)"_s << u"evil.example"_s;
        QTest::newRow("user name trick") << u"[a](https://biuro.example{{Company}})"_s << u"@evil.example"_s;
        QTest::newRow("host trick") << u"[a](https://biuro{{Company}})"_s << u".evil.example"_s;
        QTest::newRow("scheme") << u"[a]({{Company}}:alert(1))"_s << u"javascript"_s;
        QTest::newRow("autolink") << u"<https://{{Company}}>"_s << u"evil.example"_s;
        QTest::newRow("picture") << u"![a]({{Company}})"_s << u"http://evil.example"_s;
        QTest::newRow("reference") << u"[a][r]\n\n[r]: {{Company}}"_s << u"http://evil.example"_s;
        QTest::newRow("bare value") << u"{{Company}}"_s
                                    << u"http://evil.example www.evil.example a@evil.example"_s;
        QTest::newRow("definition") << u"[r]\n\n{{Company}}"_s << u"[r]: http://evil.example"_s;
    }

    void valuesCannotChooseWhereALinkLeads()
    {
        QFETCH(QString, body);
        QFETCH(QString, value);
        MessageInput with = input();
        with.values[u"Company"_s] = value;
        const QString html = htmlOf(body, with);
        QVERIFY2(!html.contains(QRegularExpression(u"(href|src)=\"[^\"]*evil"_s)), qUtf8Printable(html));
        QVERIFY2(!html.contains(u"javascript:"_s), qUtf8Printable(html));
    }

    void valuesAreEncodedInAddresses()
    {
        MessageInput with = input();
        with.values[u"Company"_s] = u"100% & a=b+c/d?e#f\"g"_s;
        const QString address = u"https://a.example/p?c=100%25%20%26%20a%3Db%2Bc%2Fd%3Fe%23f%22g&x=1"_s;
        QCOMPARE(textOf(u"[L](https://a.example/p?c={{Company}}&x=1)"_s, with), QString(u"L: "_s + address));
        QVERIFY(
            htmlOf(u"[L](https://a.example/p?c={{Company}}&x=1)"_s, with).contains(address.toHtmlEscaped()));
        // the finished survey address inside another one is a value, too
        QVERIFY(
            textOf(u"[L](https://go.example/?to={{SurveyLink}})"_s).contains(u"to=https%3A%2F%2Fankiety"_s));
    }

    void nastyValueStaysText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expectedText");
        QTest::newRow("alone") << u"{{FirstName}}"_s << u"%1"_s;
        QTest::newRow("in a line") << u"Hi {{FirstName}}, well"_s << u"Hi %1, well"_s;
        QTest::newRow("strong") << u"**{{FirstName}}**"_s << u"*%1*"_s;
        QTest::newRow("heading") << u"### {{FirstName}}"_s << u"%1"_s;
        QTest::newRow("item") << u"- {{FirstName}}\n- b"_s << u"- %1\n- b"_s;
        QTest::newRow("quote") << u"> {{FirstName}}"_s << u"> %1"_s;
        QTest::newRow("code") << u"`{{FirstName}}`"_s << u"%1"_s;
        QTest::newRow("label") << u"[{{FirstName}}](https://a.example/)"_s << u"%1: https://a.example/"_s;
        QTest::newRow("twice") << u"{{FirstName}} {{FirstName}}"_s << u"%1 %1"_s;
    }

    void nastyValueStaysText()
    {
        QFETCH(QString, body);
        QFETCH(QString, expectedText);
        MessageInput with = input();
        with.values[u"FirstName"_s] = nastyName;
        QCOMPARE(textOf(body, with), expectedText.arg(nastyName));
        const QString html = htmlOf(body, with);
        QVERIFY2(shown(html).contains(nastyName), qUtf8Printable(html));
        QVERIFY2(!html.contains(u"<b>"_s) && !html.contains(u"<img"_s), qUtf8Printable(html));
        QVERIFY2(!html.contains(QRegularExpression(u"(href|src)=\"[^\"]*evil"_s)), qUtf8Printable(html));
        QVERIFY2(!html.contains(u"&amp;lt;"_s) && !html.contains(u"ankiety"_s), qUtf8Printable(html));
    }

    void rawHtmlOfTheMessageIsText()
    {
        const QString html = htmlOf(u"<script>alert(1)</script>\n\nA <b>b</b> & c"_s);
        QVERIFY2(!html.contains(u"<script"_s) && !html.contains(u"<b>"_s), qUtf8Printable(html));
        QVERIFY(shown(html).contains(u"A <b>b</b> & c"_s));
    }

    void subjectIsOneLine()
    {
        MessageInput with = input();
        with.values[u"FirstName"_s] = u"Jan\r\nBcc: x@evil.example\u2028a\tb\u202Ec"_s;
        QCOMPARE(rendered(u"b"_s, with, u"Hi {{FirstName}}\n!"_s).subject,
                 u"Hi Jan Bcc: x@evil.example a bc !"_s);
        with.values[u"FirstName"_s] = QString(200, u'ż');
        QCOMPARE(rendered(u"b"_s, with, u"{{FirstName}}"_s).subject, QString(200, u'ż'));
        with.values[u"FirstName"_s] = QString(100000, u'x');
        QVERIFY(rendered(u"b"_s, with, u"{{FirstName}}"_s).subject.size() < 400);
    }

    void valueStaysOnItsLine()
    {
        MessageInput with = input();
        with.values[u"FirstName"_s] = u"Jan\n\n# Big\n- item"_s;
        QCOMPARE(textOf(u"Hi {{FirstName}}!"_s, with), u"Hi Jan # Big - item!"_s);
        QVERIFY(!htmlOf(u"Hi {{FirstName}}!"_s, with).contains(u"<h1"_s));
    }

    void marksOfOurOwnCannotBeForged()
    {
        MessageInput with = input();
        with.values[u"FirstName"_s] = u"\uFDD00\uFDD1\uFDD01\uFDD1"_s;
        QCOMPARE(textOf(u"{{FirstName}} \uFDD00\uFDD1 {{ID_RESPONDENT}} &#xFDD0;0&#xFDD1;"_s, with),
                 u"01 0 12345 \uFFFD0\uFFFD"_s);
    }

    void textPartReadsWell()
    {
        QCOMPARE(
            textOf(u"# Cześć\n\nPierwsza\ndruga **mocno** i *lekko*\n\n- a\n- b\n  - c\n\n2. x\n3. y\n\n> "
                   u"cytat\n> dalej\n\n"
                   "---\n\n[Strona](https://a.example/). <https://b.example/> [m](mailto:a@b.example) "
                   "&nbsp;&euro;\n\n"
                   "Pozdrawiam"_s),
            u"Cześć\n=====\n\nPierwsza\ndruga *mocno* i _lekko_\n\n- a\n- b\n  - c\n\n2. x\n3. y\n\n> "
            u"cytat\n> dalej\n\n"
            "----------\n\nStrona: https://a.example/ . https://b.example/ m: mailto:a@b.example \u00A0€\n\nPozdrawiam"_s);
    }

    void htmlPartKeepsTheStructure()
    {
        const QString html = htmlOf(
            u"# A\n\nb\nc\n\n- d\n\n3. e\n\n[f](https://a.example/)\n\n![g](https://a.example/g.png)"_s);
        for (const QString &expected :
             {u"<h1 style="_s, u"b<br>\nc"_s, u"<li>d</li>"_s, u"<ol start=\"3\""_s,
              u"<a href=\"https://a.example/\""_s, u"<img src=\"https://a.example/g.png\" alt=\"g\""_s})
            QVERIFY2(html.contains(expected), qUtf8Printable(expected % u" in "_s % html));
        QVERIFY(!rendered(u"a"_s).html.contains(u"<table"_s));
    }

    void footerUnlessTheMessageHasItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("answer");
        QTest::newRow("pl") << u"pl"_s << u"zrezygnować tutaj"_s << u"„rezygnuję”"_s;
        QTest::newRow("nl") << u"nl-BE"_s << u"Meld u hier af"_s << u"‘afmelden’"_s;
        QTest::newRow("en") << u"en"_s << u"Unsubscribe here"_s << u"“unsubscribe”"_s;
        QTest::newRow("others") << u"de"_s << u"Unsubscribe here"_s << u"“unsubscribe”"_s;
    }

    void footerUnlessTheMessageHasItsOwn()
    {
        QFETCH(QString, language);
        QFETCH(QString, link);
        QFETCH(QString, answer);
        MessageInput with = input();
        with.language = language;
        const auto standard = rendered(u"b"_s, with);
        QVERIFY(standard.text.contains(QString(link % u": https://biuro.example/u/token1"_s)));
        QVERIFY(standard.html.contains(u"<a href=\"https://biuro.example/u/token1\""_s));
        QVERIFY(standard.html.contains(QString(link % u"</a>"_s)));
        with.optOutByAnswer = true;
        with.optOutLink = u"mailto:a@b.example?subject=unsubscribe%20t"_s;
        QVERIFY(rendered(u"b"_s, with).text.contains(answer));
        QVERIFY(rendered(u"b"_s, with).html.contains(answer));
        const auto own = rendered(u"b {{OptOutLink}}"_s, with);
        QVERIFY(!own.text.contains(answer) && !own.html.contains(u"contentinfo"_s));
        QVERIFY(own.html.contains(u"href=\"mailto:a@b.example?subject=unsubscribe%20t\""_s));
    }

    void textsForEmptyValues()
    {
        Message message;
        message.ifEmpty[u"FirstName"_s] = {{u"pl"_s, u"Klient"_s}, {u"nl"_s, u"klant"_s}};
        QCOMPARE(ifEmptyTexts(message, u"nl"_s).value(u"FirstName"_s), u"klant"_s);
        QVERIFY(ifEmptyTexts(message, u"en"_s).value(u"FirstName"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessageRender)
#include "tst_messagerender.moc"
