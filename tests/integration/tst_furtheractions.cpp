// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of action as a further one: beside an invitation by mail, in one automation, with a delivery of
// its own that reaches the system it is meant for; and in the practice office, where nobody is called and the
// story says what would have been sent.
#include "engine/desk.h"
#include "mail/mailreader.h"
#include "platforms/builtin.h"
#include "support/cloudoffice.h"
#include "support/smtpserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto patience = 30000;
const auto person = u"agnieszka.szczesna@przyklad.example"_s;
const QStringList secrets{u"0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s, u"TUZ3MjQ1Nz"_s,
                          u"3f9a0c5e7b1d2846af0e9c8b7a6d5e4f"_s, u"en-key-1"_s, u"tajne"_s};

/** Its own survey: what all of them need, by mail with a link. */
QJsonObject survey()
{
    const auto variable = [](const QString &key, const QString &type) {
        return QJsonObject{{u"key"_s, key}, {u"type"_s, type}, {u"required"_s, type == u"email"}};
    };
    return {{u"id"_s, u"wide"_s},
            {u"name"_s, u"Wide"_s},
            {u"link"_s, u"https://ankiety.biuro.example/s/wide"_s},
            {u"variables"_s,
             QJsonArray{variable(u"email"_s, u"email"_s), variable(u"l4"_s, u"text"_s),
                        variable(u"id_respondent"_s, u"text"_s), variable(u"token"_s, u"text"_s)}}};
}

QJsonObject message(const QString &id, const QString &ofSurvey, const QString &body)
{
    QJsonObject made{{u"id"_s, id},
                     {u"name"_s, id},
                     {u"texts"_s,
                      QJsonObject{{u"pl"_s, QJsonObject{{u"subject"_s, QString(id + u" for you"_s)},
                                                        {u"body"_s, body}}}}}};
    if (!ofSurvey.isEmpty())
        made.insert(u"survey"_s, ofSurvey);
    return made;
}

QJsonObject action(const QString &type, QJsonObject members)
{
    members.insert(u"type"_s, type);
    return members;
}

QJsonObject inviting(const QJsonObject &further)
{
    QJsonObject automation = CloudOffice::automationAt(1);
    automation["survey"_L1] = u"wide"_s;
    automation["mapping"_L1] = QJsonObject{{u"email"_s, QJsonObject{{u"field"_s, u"email"_s}}},
                                           {u"l4"_s, QJsonObject{{u"field"_s, u"company"_s}}},
                                           {u"id_respondent"_s, QJsonObject{{u"text"_s, u"70011"_s}}},
                                           {u"token"_s, QJsonObject{{u"text"_s, u"81a2B7"_s}}}};
    automation["action"_L1] =
        action(u"email"_s, {{u"connection"_s, u"office-mail"_s}, {u"message"_s, u"ask"_s}});
    automation["also"_L1] = QJsonArray{further};
    return automation;
}

/** What is needed beside the type so that the action can be carried out. */
QJsonObject furtherAction(const QString &type)
{
    const QString system = type.section(u'.', 0, 0);
    QJsonObject members{{u"connection"_s, system}};
    if (system == u"surveylab")
        members.insert("cId"_L1, u"c-also"_s);
    if (system == u"webankieta")
        members.insert("idSurvey"_L1, u"401777"_s);
    if (type.contains(u"send-invitation"))
        members.insert("template"_L1, u"3611"_s);
    if (type == u"rest") {
        members = {{u"connection"_s, u"crm"_s},
                   {u"path"_s, u"/tickets"_s},
                   {u"invites"_s, false},
                   {u"body"_s, QJsonObject{{u"who"_s, u"{{email}}"_s}}}};
    }
    if (type == u"inform")
        members = {{u"connection"_s, u"crm"_s},
                   {u"url"_s, u"http://127.0.0.1:9/hook"_s},
                   {u"password"_s, u"tajne"_s}};
    return action(type, members);
}

QStringList callTypes()
{
    QStringList types;
    for (const auto &destination : builtinDestinations()) {
        for (const ActionDescription &each : destination->actions())
            types.append(each.type);
    }
    return types;
}

} // namespace

class TestFurtherActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_office = std::make_unique<CloudOffice>();
        m_smtp = std::make_unique<SmtpServer>();
        m_office->connect(u"office-mail"_s, u"port"_s, m_smtp->port());
        m_office->addSurvey(survey());
        m_office->addMessage(message(u"ask"_s, u"wide"_s, u"{{SurveyLink}}"_s));
        m_office->addMessage(message(u"thanks"_s, {}, u"Thank you, {{l4}}"_s));
        m_office->addMessage(message(u"gift"_s, {}, u"Your code: {{PromoCode}}"_s));
    }
    void cleanup()
    {
        m_office.reset();
        m_smtp.reset();
    }

    void aCallIsMadeBesideTheInvitation_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("sent"); // stands in the address or the body
        const auto row = [](const char *type, const QString &cloud, const QString &state,
                            const QStringList &sent) {
            QTest::newRow(type) << cloud << state << sent;
        };
        row("surveylab.addContactToCollector", u"surveylab"_s, u"sent"_s, {u"c-also"_s, person});
        row("surveylab.turnOnCollector", u"surveylab"_s, u"done"_s, {u"c-also"_s, u"turnOnCollector"_s});
        row("surveylab.turnOffCollector", u"surveylab"_s, u"done"_s, {u"c-also"_s, u"turnOffCollector"_s});
        row("webankieta.send-invitation", u"webankieta"_s, u"sent"_s, {u"401777"_s, person, u"3611"_s});
        row("webankieta.send-invitation-to-token", u"webankieta"_s, u"sent"_s,
            {u"401777"_s, u"81a2B7"_s, u"3611"_s});
        row("webankieta.add-respondent", u"webankieta"_s, u"done"_s, {u"401777"_s, person});
        row("webankieta.update-respondent", u"webankieta"_s, u"done"_s, {u"401777"_s, u"70011"_s});
        row("enalyzer.invite", u"enalyzer"_s, u"sent"_s, {person});
        row("rest", u"rest"_s, u"done"_s, {u"/tickets"_s, person});
        row("inform", u"rest"_s, u"done"_s, {u"/hook"_s, person});
    }
    void aCallIsMadeBesideTheInvitation()
    {
        QFETCH(QString, cloud);
        QFETCH(QString, state);
        QFETCH(QStringList, sent);
        const QString type = QString::fromUtf8(QTest::currentDataTag());
        QJsonObject further = furtherAction(type);
        if (type == u"inform") {
            further.remove("connection"_L1);
            further.insert("url"_L1, m_office->clouds().url(u"rest"_s, u"/hook"_s));
        }
        QVERIFY(m_office->serve({inviting(further)}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(statesOf(event), sorted({u"sent"_s, state}), patience);
        QCOMPARE(m_smtp->mails().size(), 1);
        QCOMPARE(m_office->count(cloud), 1);
        const QJsonObject call = m_office->lastCall(cloud);
        const QString told = QString::fromUtf8(QJsonDocument(call).toJson());
        for (const QString &each : sent)
            QVERIFY2(told.contains(each), qPrintable(each + u" in "_s + told));
        QCOMPARE(m_office->stateOf(event), u"sent"_s);
    }

    void allTypesThatThereAreWereAsked()
    {
        QCOMPARE(sorted(callTypes()),
                 sorted({u"surveylab.addContactToCollector"_s, u"surveylab.turnOnCollector"_s,
                         u"surveylab.turnOffCollector"_s, u"webankieta.send-invitation"_s,
                         u"webankieta.send-invitation-to-token"_s, u"webankieta.add-respondent"_s,
                         u"webankieta.update-respondent"_s, u"enalyzer.invite"_s, u"rest"_s, u"inform"_s}));
    }

    void aSecondMailIsSentBesideTheInvitation()
    {
        QVERIFY(m_office->serve({inviting(
            action(u"email"_s, {{u"connection"_s, u"office-mail"_s}, {u"message"_s, u"thanks"_s}}))}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(statesOf(event), (QStringList{u"sent"_s, u"sent"_s}), patience);
        QCOMPARE(subjects(), (QStringList{u"ask for you"_s, u"thanks for you"_s}));
    }

    void aCodeIsGivenBesideTheInvitation()
    {
        const QJsonObject gift =
            action(u"promo"_s,
                   {{u"connection"_s, u"office-mail"_s}, {u"message"_s, u"gift"_s}, {u"pool"_s, u"p"_s}});
        QVERIFY(m_office->serve({inviting(gift)}));
        QVERIFY(addCodes());
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(statesOf(event), (QStringList{u"sent"_s, u"sent"_s}), patience);
        QCOMPARE(subjects(), (QStringList{u"ask for you"_s, u"gift for you"_s}));
        QCOMPARE(m_smtp->mails().join().count("SPRING-1"), 2); // text and HTML of one mail
    }

    void practiceSaysWhatWouldHaveBeenSent_data()
    {
        QTest::addColumn<QString>("type");
        for (const QString &type : callTypes())
            QTest::newRow(qPrintable(type)) << type;
    }
    void practiceSaysWhatWouldHaveBeenSent()
    {
        QFETCH(QString, type);
        for (const QString &account : {u"surveylab"_s, u"webankieta"_s, u"enalyzer"_s, u"crm"_s})
            m_office->connect(account, u"practice"_s, true);
        QVERIFY(m_office->serve({inviting(furtherAction(type))}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!statesOf(event).isEmpty() && !statesOf(event).contains(u"waiting"_s)
                                     && !statesOf(event).contains(u"sending"_s),
                                 patience);
        for (const QString &cloud : {u"surveylab"_s, u"webankieta"_s, u"enalyzer"_s, u"rest"_s})
            QCOMPARE(m_office->count(cloud), 0);
        const QString told = QString::fromUtf8(m_office->toldOf(event)).simplified();
        QVERIFY2(told.contains(u"would have been called"), qPrintable(told));
        QVERIFY2(told.contains(u"it would have got: "), qPrintable(told));
        const QString got = told.section(u"it would have got: "_s, 1).section(u". "_s, 0, 0);
        const bool aboutSomebody = !type.contains(u"turnO");
        const QString expected = type == u"webankieta.update-respondent"          ? u"id_respondent = 70011"_s
                                 : type == u"webankieta.send-invitation-to-token" ? u"id_template = 3611"_s
                                 : aboutSomebody                                  ? u"= "_s + person
                                                                                  : u"cId = c-also"_s;
        QVERIFY2(got.contains(expected), qPrintable(got));
        const QString whole =
            told + QString::fromUtf8(QJsonDocument(m_office->daemon().show(event)).toJson());
        for (const QString &secret : secrets)
            QVERIFY2(!whole.contains(secret), qPrintable(secret));
    }

private:
    static QStringList sorted(QStringList all)
    {
        all.sort();
        return all;
    }
    QStringList statesOf(const QString &event)
    {
        QStringList states;
        for (const QJsonValue &delivery : m_office->daemon().show(event)["deliveries"_L1].toArray())
            states.append(delivery["state"_L1].toString());
        return sorted(states);
    }
    QStringList subjects() const
    {
        QStringList all;
        for (const QByteArray &mail : m_smtp->mails())
            all.append(readMail(mail)->subject);
        return sorted(all);
    }
    bool addCodes()
    {
        const auto dir = DataDir::open(m_office->daemon().dataDir());
        const auto store = Store::open(*dir);
        const SystemClock clock;
        Desk desk(*dir, *store, clock);
        const auto pool = desk.putPromoPool(u"p"_s, u"Spring"_s, 0);
        return pool && desk.addPromoCodes(*pool, u"SPRING-1"_s);
    }

    std::unique_ptr<CloudOffice> m_office;
    std::unique_ptr<SmtpServer> m_smtp;
};

QTEST_GUILESS_MAIN(TestFurtherActions)
#include "tst_furtheractions.moc"
