// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "gui/history/datamodel.h"
#include "gui/history/storyhtml.h"
#include "gui/history/storyview.h"
#include "gui/history/supporttext.h"
#include "gui/widgets/fieldtitles.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

EventStory storyOfAnna()
{
    const QDateTime at(QDate(2026, 4, 8), QTime(14, 40), Qt::UTC);
    EventStory story;
    story.row = {.number = 12,
                 .id = u"ev_1"_s,
                 .receivedAt = at,
                 .automation = u"chat-nps"_s,
                 .platform = u"intercom"_s,
                 .type = u"conversation.admin.closed"_s,
                 .state = State::NeedsAttention,
                 .code = codes::mailRecipient,
                 .values = {{u"address"_s, u"anna@klient.example"_s},
                            {u"reply"_s, u"550 <anna@klient.example> unknown"_s}},
                 .person = u"anna@klient.example"_s};
    story.request.method = "POST";
    story.request.path = "/in/k-1";
    story.request.headers = {{"content-type", "application/json"}, {"x-hub-signature", "•••"}};
    story.request.body =
        R"({"data":{"email":"anna@klient.example","name":"Anna <b>Nowak</b>","tags":["a","b"]}})";
    story.story.checks = {{codes::proof, true, {{u"scheme"_s, u"hmac"_s}}}, {codes::resting, true, {}}};
    story.story.conditions = {{u"channel"_s, u"isOneOf"_s, QJsonArray{u"CHAT"_s, u"CALL"_s}, u"SMS"_s, false},
                              {u"data.item.state"_s, u"is"_s, u"closed"_s, u"closed"_s, true}};
    story.story.mapping = {{u"Email"_s, u"anna@klient.example"_s, u"data.email"_s},
                           {u"FirstName"_s, u"Anna <b>Nowak</b>"_s, u"data.name"_s}};
    story.history = {{0, at, codes::received, {{u"platform"_s, u"intercom"_s}, {u"type"_s, u"x"_s}}},
                     {1,
                      at,
                      codes::waiting,
                      {{u"due"_s, u"2026-04-08T14:41:00Z"_s}, {u"person"_s, u"anna@klient.example"_s}}},
                     {2, at.addSecs(60), codes::mailRecipient, story.row.values}};
    story.deliveries = {
        {.id = u"dl_1"_s,
         .action = u"email"_s,
         .person = u"anna@klient.example"_s,
         .state = State::NeedsAttention,
         .attempts = {{at.addSecs(60), u"give_up"_s, codes::mailRecipient, story.row.values}}}};
    return story;
}

QString plainOf(const EventStory &story)
{
    QTextDocument document;
    document.setHtml(storyHtml(story, {.automationNames = {{u"chat-nps"_s, u"Chat closed"_s}}}));
    return document.toPlainText();
}

} // namespace

class TestStoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
        QVERIFY(installLanguage(*qApp, u"en"_s));
        setWordingContext({QTimeZone("Europe/Warsaw"), [] {
                               return QHash<QString, QString>{{u"intercom"_s, u"Intercom"_s}};
                           }});
    }

    void tellsTheWholeStory();
    void callsFieldsAsPeopleDo();
    void tellsItInEveryLanguage_data();
    void tellsItInEveryLanguage();
    void saysCodesInWords();
    void showsStrangersTextAsText();
    void followsNoLinkAndLoadsNothing();
    void unfoldsTheData();
    void showsUnreadableDataAsTheyCame();
    void copiesWithoutPeople();
};

void TestStoryPage::tellsTheWholeStory()
{
    const QString text = plainOf(storyOfAnna());
    for (const QString &part :
         {u"#12"_s, u"Chat closed"_s, u"Needs you"_s, u"What you can do"_s, u"8 Apr 2026, 16:40"_s,
          u"Leaves on 8 Apr 2026, 16:41: the invitation for anna@klient.example."_s,
          u"The signature is right."_s, u"The person is not in a rest period."_s, u"is one of CHAT, CALL"_s,
          u"not met"_s, u"FirstName"_s, u"e-mail invitation"_s, u"550 <anna@klient.example> unknown"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void TestStoryPage::callsFieldsAsPeopleDo()
{
    EventStory story = storyOfAnna();
    const QString text = plainOf(story);
    QVERIFY2(text.contains(u"State of the conversation"), qPrintable(text)); // as the platform says it
    for (const QString &path : {u"data.item.state"_s, u"data.name"_s})
        QVERIFY2(!text.contains(path), qPrintable(text));
    QVERIFY(storyHtml(story, {}).contains(u"title=\"data.item.state\""));
    story.history << HistoryLine{3,
                                 story.row.receivedAt,
                                 codes::missingValue,
                                 {{u"variable"_s, u"Status"_s}, {u"field"_s, u"data.item.state"_s}}};
    QVERIFY(plainOf(story).contains(u"none in “State of the conversation”"));
}

void TestStoryPage::tellsItInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("pl") << u"pl"_s
                        << QStringList{u"Wymaga decyzji"_s,
                                       u"Co można zrobić"_s,
                                       u"8 kwi 2026, 16:40"_s,
                                       u"Podpis jest prawidłowy."_s,
                                       u"ma jedną z wartości CHAT, CALL"_s,
                                       u"niespełniony"_s};
    QTest::newRow("nl") << u"nl"_s
                        << QStringList{u"Actie nodig"_s, u"Wat u kunt doen"_s, u"De handtekening klopt."_s,
                                       u"is een van CHAT, CALL"_s, u"niet voldaan"_s};
}

void TestStoryPage::saysCodesInWords()
{
    const QJsonObject values{{u"field"_s, u"data.item.state"_s},
                             {u"expected"_s, QJsonArray{u"closed"_s, u"elsewhere"_s}},
                             {u"actual"_s, u"snoozed"_s}};
    const QJsonObject words{{u"field"_s, u"State of the conversation"_s},
                            {u"expected"_s, QJsonArray{u"closed"_s, u"elsewhere"_s}},
                            {u"actual"_s, u"snoozed"_s}};
    QCOMPARE(inFieldWords(values, u"intercom"_s), words);
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    const QJsonObject polish = inFieldWords(values, u"intercom"_s);
    QCOMPARE(polish.value(u"expected"_s).toArray(), (QJsonArray{u"zamknięta"_s, u"elsewhere"_s}));
    QCOMPARE(polish.value(u"actual"_s).toString(), u"odłożona"_s);
}

void TestStoryPage::tellsItInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, parts);
    QVERIFY(installLanguage(*qApp, language));
    const QString text = plainOf(storyOfAnna());
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    QVERIFY(!text.contains(u"What you can do"));
}

void TestStoryPage::showsStrangersTextAsText()
{
    QVERIFY(plainOf(storyOfAnna()).contains(u"Anna <b>Nowak</b>"));
    EventStory story = storyOfAnna();
    story.story.conditions[0].actual = u"<img src=\"http://evil.example/x.png\">"_s;
    story.row.person = u"<a href='http://evil.example'>x</a>"_s;
    const QString html = storyHtml(story, {});
    QVERIFY(!html.contains(u"<img src=\"http"));
    QVERIFY(!html.contains(u"<a href"));
}

void TestStoryPage::followsNoLinkAndLoadsNothing()
{
    StoryView view;
    QVERIFY(!view.openLinks());
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(u"icon:passed:ff0000"_s)).isNull());
    for (const QString &address :
         {u"http://evil.example/x.png"_s, u"file:///etc/hostname"_s, u"qrc:/icons/sent.svg"_s})
        QVERIFY(view.loadResource(QTextDocument::ImageResource, QUrl(address)).isNull());
    QVERIFY(view.loadResource(QTextDocument::StyleSheetResource, QUrl(u"icon:passed:ff0000"_s)).isNull());
}

void TestStoryPage::unfoldsTheData()
{
    DataModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRequest(storyOfAnna().request);
    const QModelIndex data = model.index(0, 0);
    QCOMPARE(data.data().toString(), u"Data"_s);
    const QModelIndex inner = model.index(0, 0, data);
    QCOMPARE(inner.data().toString(), u"data"_s);
    QCOMPARE(model.index(0, 1, inner).data().toString(), u"anna@klient.example"_s);
    const QModelIndex tags = model.index(2, 0, inner);
    QCOMPARE(model.index(1, 0, tags).data(DataModel::PathRole).toString(), u"data.tags[1]"_s);
    const QModelIndex headers = model.index(1, 0);
    QCOMPARE(headers.data().toString(), u"Headers"_s);
    QCOMPARE(model.index(1, 1, headers).data().toString(), u"•••"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"POST /in/k-1"_s);
    model.clearRequest();
    QCOMPARE(model.rowCount(), 0);
}

void TestStoryPage::showsUnreadableDataAsTheyCame()
{
    DataModel model;
    RawRequest request = storyOfAnna().request;
    request.body = "{\"broken\": ";
    model.setRequest(request);
    QCOMPARE(model.index(0, 0).data().toString(), u"Data as they came"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"{\"broken\": "_s);
}

void TestStoryPage::copiesWithoutPeople()
{
    EventStory story = storyOfAnna();
    story.row.values[u"reply"_s] = u"550 <Anna@Klient.example> and jan.kowalski+x@firma.example unknown"_s;
    story.history[2].values = story.row.values;
    const QString text = supportText(story);
    for (const QString &secret : {u"anna"_s, u"klient.example"_s, u"Nowak"_s, u"kowalski"_s})
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY(text.contains(u"person-a@example.org"));
    QVERIFY(text.contains(u"person-b@example.org"));
    QVERIFY(text.contains(u"#12"));
    QVERIFY(text.contains(u"mail.recipient"));
    QVERIFY(text.contains(u"data.email: (19 characters)"));
    QVERIFY(text.contains(u"channel isOneOf CHAT, CALL"));
}

QTEST_MAIN(TestStoryPage)
#include "tst_storypage.moc"
