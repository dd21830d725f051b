// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linktext.h"
#include "platforms/builtin.h"
#include "setup/surveylink.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

const QString token = u"f6434a73f6434a73f6434a73f6434a73"_s;
const QString collector = u"76356e7bffed823fe2b5608d5a864325f2e09738a"_s;
const QString apiLink = u"https://www.surveylab.com/api.php?apiToken=%1&cId=%2"_s.arg(token, collector);
const QString key = u"TUwNjNDg3M"_s;
const QString auth = u"84b750d6956f02503015938fc38bfe36"_s;
const QString longUrl =
    u"https://www.webankieta.pl/webhooks/387487/%1/%2/send-invitation?id_survey=399793"_s.arg(key, auth);
const QString inviteUrl = u"https://developer.enalyzer.com/v1/invite?apiKey=en-key-12345678"_s;

PastedSurvey understood(const QString &text)
{
    return understandSurveyLink(text, builtinSurveyProviders());
}

QString secretOf(const PastedSurvey &survey, const QString &name)
{
    return survey.connection.secrets.value(name).revealText();
}

/** Everything that a person sees of it. */
QString shown(const PastedSurvey &survey)
{
    QStringList texts = survey.problems;
    for (const PastedSurvey::Part &part : survey.parts)
        texts << part.title + u'=' + part.value;
    return texts.join(u'\n');
}

} // namespace

class TestSurveyLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void sendsFieldsAlong_data();
    void sendsFieldsAlong();
    void findsLinks_data();
    void findsLinks();
    void readsASurveylabLink_data();
    void readsASurveylabLink();
    void readsAWebankietaUrl_data();
    void readsAWebankietaUrl();
    void takesTemplateAndActionFromTheUrl();
    void readsAnEnalyzerUrl();
    void readsARecordedRequest_data();
    void readsARecordedRequest();
    void readsAPlainLink();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void hidesSecrets();
    void prefersTheUsableLink();
    void isNotFooled();
    void staysQuickOnHostileText_data();
    void staysQuickOnHostileText();
};

void TestSurveyLink::sendsFieldsAlong_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("with");
    QTest::newRow("first") << u"https://a.example/s"_s << u"https://a.example/s?Dział={{Dział}}"_s;
    QTest::newRow("further") << u"https://a.example/s?id=77"_s
                             << u"https://a.example/s?id=77&Dział={{Dział}}"_s;
    QTest::newRow("fragment") << u"https://a.example/s?id=77#top"_s
                              << u"https://a.example/s?id=77&Dział={{Dział}}#top"_s;
    QTest::newRow("others") << u"https://a.example/s?o={{ID_RESPONDENT}}"_s
                            << u"https://a.example/s?o={{ID_RESPONDENT}}&Dział={{Dział}}"_s;
}

void TestSurveyLink::sendsFieldsAlong()
{
    QFETCH(const QString, link);
    QFETCH(QString, with);
    with.replace(u"Dział="_s, u"Dzia%C5%82="_s);
    QCOMPARE(withLinkField(link, u"Dział"_s), with);
    QCOMPARE(withLinkField(with, u"Dział"_s), with); // once
    QCOMPARE(withoutLinkField(with, u"Dział"_s), link);
    QCOMPARE(withoutLinkField(link, u"Dział"_s), link);
    const QString inside = u"https://a.example/{{Dział}}/s?x=a{{Dział}}"_s;
    QCOMPARE(withoutLinkField(inside, u"Dział"_s), inside); // somebody put it there on purpose
}

void TestSurveyLink::findsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *name, const QString &text, const QStringList &links) {
        QTest::newRow(name) << text << links;
    };
    row("sentence", u"Link: https://a.example/x, and (https://b.example/y)."_s,
        {u"https://a.example/x"_s, u"https://b.example/y"_s});
    row("quotes", u"„https://a.example/x” 'https://b.example/y' <https://c.example/z>"_s,
        {u"https://a.example/x"_s, u"https://b.example/y"_s, u"https://c.example/z"_s});
    row("Markdown", u"[survey](https://a.example/x_(1))"_s, {u"https://a.example/x_(1)"_s});
    row("HTML", u"<a href=\"https://a.example/?a=1&amp;b=2\">x</a>"_s, {u"https://a.example/?a=1&b=2"_s});
    row("placeholders", u"https://a.example/?o=[ID_RESPONDENT]&i={{ First Name }}."_s,
        {u"https://a.example/?o=[ID_RESPONDENT]&i={{First Name}}"_s});
    row("ends in a placeholder", u"(https://a.example/{{ID_RESPONDENT}})"_s,
        {u"https://a.example/{{ID_RESPONDENT}}"_s});
    row("broken at a parameter", u"https://a.example/x?a=1\r\n&b=2\nThank you"_s,
        {u"https://a.example/x?a=1&b=2"_s});
    row("broken in a value", u"https://a.example/x?a=123456\n7890ab&b=2\n\nEwa"_s,
        {u"https://a.example/x?a=1234567890ab&b=2"_s});
    row("broken in a field of one line", u"https://a.example/x?a=123456 7890ab&b=2 Ewa"_s,
        {u"https://a.example/x?a=1234567890ab&b=2"_s});
    row("line separator", u"https://a.example/x?a=123456\u20287890ab"_s,
        {u"https://a.example/x?a=1234567890ab"_s});
    row("spaces", u"https://a.example/x?a=1 &b= 2 and more"_s, {u"https://a.example/x?a=1&b=2"_s});
    row("next line is a word", u"https://a.example/x\nEwa"_s, {u"https://a.example/x"_s});
    row("next line is a link", u"https://a.example/x\nhttps://b.example/y"_s,
        {u"https://a.example/x"_s, u"https://b.example/y"_s});
    row("zero-width space", u"https://a.exa\u200Bmple/x\uFEFF"_s, {u"https://a.example/x"_s});
    row("no scheme", u"www.a.example/x or b.example/y but not ewa@c.example/z"_s,
        {u"https://www.a.example/x"_s, u"https://b.example/y"_s});
    row("capitals", u"HTTPS://A.example/X"_s, {u"https://A.example/X"_s});
    row("no links",
        u"ewa@firma.pl, javascript:alert(1), ftp://a.example/x, http://, 3.5/7, file:///etc/passwd"_s, {});
}

void TestSurveyLink::findsLinks()
{
    QFETCH(QString, text);
    QTEST(linksIn(text), "links");
}

void TestSurveyLink::readsASurveylabLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bare") << apiLink;
    QTest::newRow("as for Intercom") << apiLink + u"&source=intercom&action=addContactToCollector"_s;
    QTest::newRow("with words") << u"Link API: „"_s + apiLink + u"”. Pozdrawiam, Ewa"_s;
    QTest::newRow("broken by a mail program") << QString(apiLink).insert(70, u"\r\n"_s);
    QTest::newRow("with a space") << QString(apiLink).replace(u"&cId"_s, u" &cId"_s);
    QTest::newRow("from HTML") << QString(apiLink).replace(u"&"_s, u"&amp;"_s);
    QTest::newRow("without https") << apiLink.sliced(8);
    QTest::newRow("http") << u"http"_s + apiLink.sliced(5);
    QTest::newRow("other case")
        << QString(apiLink).replace(u"cId"_s, u"CID"_s).replace(u"apiToken"_s, u"apitoken"_s);
    QTest::newRow("other order")
        << u"https://www.surveylab.com/api.php?cId=%2&action=turnOnCollector&apiToken=%1#x"_s.arg(token,
                                                                                                  collector);
}

void TestSurveyLink::readsASurveylabLink()
{
    QFETCH(QString, text);
    const PastedSurvey survey = understood(text);
    QVERIFY2(survey.isUsable(), qPrintable(shown(survey)));
    QCOMPARE(survey.provider, u"surveylab"_s);
    QCOMPARE(survey.providerName, u"SurveyLab"_s);
    QCOMPARE(survey.connection.type, u"surveylab"_s);
    QCOMPARE(survey.connection.options["baseUrl"_L1].toString(), u"https://www.surveylab.com"_s);
    QCOMPARE(secretOf(survey, u"apiToken"_s), token);
    QCOMPARE(survey.remoteId, collector);
    QCOMPARE(survey.link, QString());
    QCOMPARE(survey.actionType, u"surveylab.addContactToCollector"_s);
    QCOMPARE(survey.variables.first().key, u"email"_s);
    QVERIFY(survey.variables.first().required);
    QVERIFY(!shown(survey).contains(token));
    QVERIFY(shown(survey).contains(u"f643…") && shown(survey).contains(collector));
}

void TestSurveyLink::readsAWebankietaUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("bare") << longUrl << u"www.webankieta.pl"_s;
    QTest::newRow("sister") << QString(longUrl).replace(u"webankieta.pl"_s, u"startquestion.com"_s)
                            << u"www.startquestion.com"_s;
    QTest::newRow("without a name") << QString(longUrl).remove(u"/send-invitation"_s)
                                    << u"www.webankieta.pl"_s;
    QTest::newRow("slash at the end") << QString(longUrl).replace(u"?"_s, u"/?"_s) << u"www.webankieta.pl"_s;
    QTest::newRow("in words") << u"adres:\n\""_s + longUrl + u"&l4=SuperVIP\""_s << u"www.webankieta.pl"_s;
}

void TestSurveyLink::readsAWebankietaUrl()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const PastedSurvey survey = understood(text);
    QVERIFY2(survey.isUsable(), qPrintable(shown(survey)));
    QCOMPARE(survey.provider, u"webankieta"_s);
    QCOMPARE(survey.connection.options["accountId"_L1].toString(), u"387487"_s);
    QCOMPARE(survey.connection.options["baseUrl"_L1].toString(), u"https://"_s + host);
    QCOMPARE(secretOf(survey, u"webhookKey"_s), key);
    QCOMPARE(secretOf(survey, u"webhookAuth"_s), auth);
    QCOMPARE(survey.remoteId, u"399793"_s);
    QCOMPARE(survey.actionType, u"webankieta.send-invitation"_s);
    QCOMPARE(survey.variables.size(), 11);
    QCOMPARE(survey.variables.last().key, u"l10"_s);
    QVERIFY(!shown(survey).contains(key) && !shown(survey).contains(auth));
}

void TestSurveyLink::takesTemplateAndActionFromTheUrl()
{
    const PastedSurvey survey = understood(longUrl + u"&id_template=3611"_s);
    QCOMPARE(survey.actionOptions, (QJsonObject{{u"template"_s, u"3611"_s}}));
    const PastedSurvey update =
        understood(QString(longUrl).replace(u"send-invitation"_s, u"update-respondent"_s)
                   + u"&id_respondent=[ID_RESPONDENT]&l7=9"_s);
    QVERIFY(update.isUsable());
    QCOMPARE(update.actionType, u"webankieta.update-respondent"_s);
    QCOMPARE(update.variables.first().key, u"id_respondent"_s);
}

void TestSurveyLink::readsAnEnalyzerUrl()
{
    const QStringList texts = {inviteUrl, u"Invite URL: "_s + inviteUrl + u" (kopieer)"_s,
                               u"https://developer.enalyzer.com/x/y?secretKey=en-key-12345678"_s,
                               u"http://127.0.0.1:18083/invite?apiKey=en-key-12345678"_s};
    for (const QString &text : texts) {
        const PastedSurvey survey = understood(text);
        QVERIFY2(survey.isUsable(), qPrintable(text + shown(survey)));
        QCOMPARE(survey.provider, u"enalyzer"_s);
        QCOMPARE(survey.actionType, u"enalyzer.invite"_s);
        QCOMPARE(secretOf(survey, u"inviteUrl"_s), linksIn(text).first());
        QVERIFY(!shown(survey).contains(u"12345678") && shown(survey).contains(u"en-k…"));
        QVERIFY(!survey.connection.options.contains(u"inviteUrl"_s));
        QCOMPARE(survey.variables.first().key, u"EmailAddress"_s);
    }
}

void TestSurveyLink::readsARecordedRequest_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("provider");
    for (const char *name :
         {"add_contact.generic", "add_contact.minimal", "forward.intercom", "action.turnOnCollector"})
        QTest::addRow("surveylab %s", name)
            << u"surveylab/%1.txt"_s.arg(QLatin1StringView(name)) << u"surveylab"_s;
    for (const char *name :
         {"add-respondent", "send-invitation", "send-invitation-to-token", "update-respondent"})
        QTest::addRow("webankieta %s", name)
            << u"webankieta/%1.txt"_s.arg(QLatin1StringView(name)) << u"webankieta"_s;
}

void TestSurveyLink::readsARecordedRequest()
{
    QFETCH(QString, file);
    QFETCH(QString, provider);
    QFile recorded(QStringLiteral(SURVEYHOOK_FIXTURES "/") + file);
    QVERIFY2(recorded.open(QIODevice::ReadOnly), qPrintable(recorded.fileName()));
    const QString target = QString::fromUtf8(recorded.readLine()).section(u' ', 1, 1);
    const QString host = QString::fromUtf8(recorded.readLine()).section(u' ', 1).trimmed();
    const PastedSurvey survey = understood(u"https://"_s + host + target);
    QVERIFY2(survey.isUsable(), qPrintable(shown(survey)));
    QCOMPARE(survey.provider, provider);
    QVERIFY(survey.remoteId == u"401555" || survey.remoteId.startsWith(u"9b1c2d3e"));
}

void TestSurveyLink::readsAPlainLink()
{
    const QString link =
        u"https://ankiety.biuro.example/s/nps?osoba={{ID_RESPONDENT}}&imie={{FirstName}}&nr=[ID_RESPONDENT]"_s;
    const PastedSurvey survey = understood(u"Ankieta: "_s + link + u"."_s);
    QVERIFY2(survey.isUsable(), qPrintable(shown(survey)));
    QCOMPARE(survey.provider, QString());
    QCOMPARE(survey.link, link);
    QCOMPARE(survey.connection.type, QString());
    QCOMPARE(survey.actionType, u"email"_s);
    QCOMPARE(survey.variables.size(), 2);
    QCOMPARE(survey.variables[0].key, u"Email"_s);
    QVERIFY(survey.variables[0].required);
    QCOMPARE(survey.variables[1].key, u"FirstName"_s);
    QCOMPARE(survey.parts.first().value, u"ankiety.biuro.example"_s);
    QCOMPARE(survey.parts.last().value, u"ID_RESPONDENT, FirstName"_s);
    QCOMPARE(understood(u"forms.example/abc"_s).link, u"https://forms.example/abc"_s);
    QVERIFY(understood(u"http://localhost:8080/survey"_s).isUsable());
}

void TestSurveyLink::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("problems"); // what each one says
    const auto row = [](const char *name, const QString &text, const QString &provider,
                        const QStringList &problems) {
        QTest::newRow(name) << text << provider << problems;
    };
    const QString sl = u"surveylab"_s;
    const QString wa = u"webankieta"_s;
    const QString en = u"enalyzer"_s;
    row("no collector", u"https://www.surveylab.com/api.php?apiToken=abcdef12345"_s, sl,
        {u"“cId” is missing"_s});
    row("no token", u"https://www.surveylab.com/api.php?cId=abcdef12345"_s, sl, {u"“apiToken” is missing"_s});
    row("nothing in it", u"https://www.surveylab.com/api.php?apiToken=&cId="_s, sl,
        {u"“apiToken” is missing"_s, u"“cId” is missing"_s});
    row("no query", u"https://www.surveylab.com/api.php"_s, sl,
        {u"“apiToken” is missing"_s, u"“cId” is missing"_s});
    row("from the manual", u"https://www.surveylab.com/api.php?apiToken=…&cId=..."_s, sl,
        {u"“apiToken” of the link is not filled in"_s, u"“cId” is missing"_s});
    row("survey page", u"https://www.mysurveylab.com/pageTag/SurveyCampaign/cId/76356e7bffed"_s, sl,
        {u"not the API link"_s});
    row("front page", u"www.surveylab.com/pl"_s, sl, {u"not the API link"_s});
    row("cut at the beginning", u"?apiToken=abcdef12345&cId=1234"_s, sl, {u"beginning of the link"_s});
    row("no survey", u"https://www.webankieta.pl/webhooks/387487/TUwNjNDg3M/84b750d6956f/send-invitation"_s,
        wa, {u"“id_survey” is missing"_s});
    row("no auth", u"https://www.webankieta.pl/webhooks/387487/TUwNjNDg3M/send-invitation?id_survey=1"_s, wa,
        {u"“webhook_auth” is missing"_s});
    row("placeholders",
        u"https://www.webankieta.pl/webhooks/[id_account]/[webhook_key]/[webhook_auth]/[webhook_name]?id_survey=1"_s,
        wa, {u"“id_account” of"_s, u"“webhook_key” of"_s, u"“webhook_auth” of"_s});
    row("survey is a word", u"https://www.webankieta.pl/webhooks/1/TUwNjNDg3M/84b750d6956f/x?id_survey=abc"_s,
        wa, {u"not a number"_s, u"“x” sends no invitation"_s});
    row("no invitation",
        u"https://www.webankieta.pl/webhooks/1/TUwNjNDg3M/84b750d6956f/survey-list?id_survey=1"_s, wa,
        {u"“survey-list” sends no invitation"_s});
    row("webankieta page", u"https://www.webankieta.pl/ankieta/401555/nps.html"_s, wa,
        {u"not its webhook address"_s});
    row("no key", u"https://developer.enalyzer.com/invite"_s, en, {u"“API key” is missing"_s});
    row("key of the manual", u"https://developer.enalyzer.com/invite?apiKey=[your-key]"_s, en,
        {u"“API key” of"_s});
    row("enalyzer survey", u"https://surveys.enalyzer.com?pid=abc123"_s, en,
        {u"not the address for invitations"_s});
    row("nothing", u"  \n"_s, {}, {u"Paste the link"_s});
    row("words", u"ankieta NPS"_s, {}, {u"no web address"_s});
    row("e-mail address", u"ewa@firma.pl"_s, {}, {u"no web address"_s});
    row("script", u"javascript:alert(document.cookie)"_s, {}, {u"no web address"_s});
    row("login", u"https://ewa:haslo@ankiety.example/nps"_s, {}, {u"before the @"_s});
    row("placeholder as host", u"https://{{Host}}/nps"_s, {}, {u"cannot be read"_s});
}

void TestSurveyLink::saysWhatIsMissing()
{
    QFETCH(QString, text);
    QFETCH(QStringList, problems);
    const PastedSurvey survey = understood(text);
    QVERIFY(!survey.isUsable());
    QTEST(survey.provider, "provider");
    QVERIFY2(survey.problems.size() == problems.size(), qPrintable(shown(survey)));
    for (qsizetype i = 0; i < problems.size(); ++i)
        QVERIFY2(survey.problems[i].contains(problems[i]), qPrintable(survey.problems[i]));
}

void TestSurveyLink::hidesSecrets()
{
    const QStringList links = {QString(apiLink).remove(collector),
                               QString(longUrl).replace(u"399793"_s, u"x"_s) + u"&id_template="_s,
                               QString(u"https://u:p@"_s + longUrl.sliced(8)),
                               QString(inviteUrl + u"&b=ü ü"_s)};
    for (const QString &link : links) {
        const QString text = shown(understood(link));
        for (const QString &secret : {token, key, auth, u"en-key-12345678"_s})
            QVERIFY2(!text.contains(secret) && !text.contains(secret.first(6)), qPrintable(text));
    }
    // Of a short secret nothing is shown.
    QVERIFY(!shown(understood(u"https://www.surveylab.com/api.php?apiToken=abc12&cId=9"_s)).contains(u"abc"));
}

void TestSurveyLink::prefersTheUsableLink()
{
    const PastedSurvey survey =
        understood(u"1. https://www.surveylab.com/pl/login 2. https://help.example/x 3. "_s + apiLink);
    QVERIFY2(survey.isUsable(), qPrintable(shown(survey)));
    QCOMPARE(survey.remoteId, collector);
    QCOMPARE(understood(u"https://www.webankieta.pl/pomoc "_s + inviteUrl).provider, u"enalyzer"_s);
}

void TestSurveyLink::isNotFooled()
{
    const QString query = u"?apiToken=%1&cId=%2"_s.arg(token, collector);
    const PastedSurvey disguised = understood(u"https://www.surveylab.com@evil.example/api.php"_s + query);
    QVERIFY(!disguised.isUsable());
    QVERIFY(!understood(u"https://www.surveylab.com:pw@evil.example/api.php"_s + query).isUsable());
    // Such a link may be a company's own gateway: the server that would get the secret is shown.
    const PastedSurvey other = understood(u"https://surveylab.com.evil.example/api.php"_s + query);
    QCOMPARE(other.parts.first().value, u"surveylab.com.evil.example"_s);
    QCOMPARE(other.connection.options["baseUrl"_L1].toString(), u"https://surveylab.com.evil.example"_s);
    QCOMPARE(understood(u"https://notsurveylab.com/x"_s).provider, QString());
    const PastedSurvey odd =
        understood(u"https://www.surveylab.com/api.php?apiToken=%0D%0AHost:x&cId=<script>"_s);
    QCOMPARE(odd.problems.size(), 2);
    QVERIFY(!shown(odd).contains(u'<'));
    const PastedSurvey endless = understood(apiLink + QString(5000, u'a'));
    QVERIFY(!endless.isUsable());
    QVERIFY(shown(endless).size() < 400);
}

void TestSurveyLink::staysQuickOnHostileText_data()
{
    QTest::addColumn<QString>("text");
    const int size = 300'000;
    QTest::newRow("letters") << QString(size, u'a');
    QTest::newRow("dots") << QString(size, u'.');
    QTest::newRow("names") << u"a-b."_s.repeated(size / 4);
    QTest::newRow("slashes") << u"https://a/"_s + QString(size, u'/');
    QTest::newRow("links") << u"http://a.pl/x "_s.repeated(size / 14);
    QTest::newRow("braces") << u"https://a.pl/"_s + u"{{"_s.repeated(size / 2);
    QTest::newRow("brackets") << u"https://a.pl/"_s + QString(size, u']');
    QTest::newRow("spaces") << u"https://a.pl/?a="_s + QString(size, u' ');
    QTest::newRow("lines") << u"https://a.pl/?a=1"_s + u"\n&b=1"_s.repeated(size / 5);
    QTest::newRow("parameters") << u"https://www.surveylab.com/api.php?"_s
                                       + u"apiToken=1&"_s.repeated(size / 11);
    QTest::newRow("zeros") << QString(size, QChar(0));
    QTest::newRow("half a pair") << u"https://a.pl/"_s + QString(100, QChar(0xd800));
}

void TestSurveyLink::staysQuickOnHostileText()
{
    QFETCH(QString, text);
    const PastedSurvey survey = understood(text);
    QVERIFY(survey.link.size() < 10'000);
    QVERIFY(shown(survey).size() < 30'000);
}

QTEST_GUILESS_MAIN(TestSurveyLink)
#include "tst_surveylink.moc"
