// SPDX-License-Identifier: GPL-3.0-or-later
// A stranger writes what he likes into every text field of every fixture: what reaches people is still our
// mail. The real surveyhookd, a real mail server, and Python's readers of mail and HTML as judges.
#include "support/daemon.h"
#include "support/fixtures.h"
#include "support/hostilefixture.h"
#include "support/smtpserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList attacks{u"[x](http://evil.example)"_s,
                          u"{{SurveyLink}}"_s,
                          u"<script>alert(1)</script>"_s,
                          u"Anna\r\nBcc: ofiara@evil.example\r\n\r\n<b>x"_s,
                          u"Zażółć \u0085\u009f\u00ff \u2028\U0001F600 é"_s,
                          u"\"><a href='http://evil.example' onclick=\"x()\">&amp;<!-- ]]> **_`"_s};

QString variable(qsizetype index)
{
    return u"V%1"_s.arg(index);
}

QByteArray key(qsizetype index)
{
    return "hostile-" + QByteArray::number(index);
}

/** Asks for each field in the subject, in text, as a label, as code and in the survey's link. */
QJsonObject message(qsizetype number, qsizetype fields)
{
    QString subject = u"Ocena"_s;
    QString body = u"Dzień dobry {{V0}},\n\n# {{V0}}\n\n> {{V0}}\n\n**{{V0}}** `{{V0}}`\n\n"_s;
    for (qsizetype i = 0; i < fields; ++i) {
        subject += u" {{%1}}"_s.arg(variable(i));
        body += u"- {{%1}} [ankieta {{%1}}]({{SurveyLink}})\n"_s.arg(variable(i));
    }
    return {{"id"_L1, u"m%1"_s.arg(number)},
            {"survey"_L1, u"s%1"_s.arg(number)},
            {"name"_L1, u"Zaproszenie"_s},
            {"texts"_L1, QJsonObject{{"pl"_L1, QJsonObject{{"subject"_L1, subject}, {"body"_L1, body}}}}}};
}

QJsonObject survey(qsizetype number, qsizetype fields)
{
    QJsonArray variables{QJsonObject{{"key"_L1, "Email"_L1}, {"type"_L1, "email"_L1}, {"required"_L1, true}}};
    for (qsizetype i = 0; i < fields; ++i)
        variables.append(QJsonObject{{"key"_L1, variable(i)}, {"type"_L1, "text"_L1}});
    return {{"id"_L1, u"s%1"_s.arg(number)},
            {"name"_L1, u"Ankieta %1"_s.arg(number)},
            {"languages"_L1, QJsonArray{"pl"_L1}},
            {"link"_L1, u"https://ankiety.biuro.example/s?osoba={{ID_RESPONDENT}}&a={{V0}}&b={{%1}}"_s.arg(
                            variable(fields - 1))},
            {"variables"_L1, variables}};
}

QJsonObject automation(qsizetype number, const HostileFixture &fixture)
{
    QJsonObject trigger{{"platform"_L1, fixture.platform->id()},
                        {"key"_L1, QString::fromLatin1(key(number))}};
    if (!fixture.credentials.secret.isEmpty())
        trigger.insert("secret"_L1, fixture.credentials.secret.revealText());
    if (!fixture.credentials.user.isEmpty()) {
        trigger.insert("user"_L1, fixture.credentials.user);
        trigger.insert("password"_L1, fixture.credentials.password.revealText());
    }
    QJsonObject mapping{{"Email"_L1, QJsonObject{{"field"_L1, "zz_to"_L1}}}};
    for (qsizetype i = 0; i < fixture.texts.size(); ++i)
        mapping.insert(variable(i), QJsonObject{{"field"_L1, fixture.texts.at(i)}});
    return {{"id"_L1, u"a%1"_s.arg(number)},
            {"name"_L1, fixture.file},
            {"state"_L1, "on"_L1},
            {"trigger"_L1, trigger},
            {"addressFields"_L1, QJsonArray{"zz_to"_L1}},
            {"survey"_L1, u"s%1"_s.arg(number)},
            {"mapping"_L1, mapping},
            {"action"_L1, QJsonObject{{"type"_L1, "email"_L1},
                                      {"connection"_L1, "office-mail"_L1},
                                      {"message"_L1, u"m%1"_s.arg(number)},
                                      {"language"_L1, QJsonObject{{"fixed"_L1, "pl"_L1}}}}},
            {"restPeriod"_L1, QJsonObject{{"days"_L1, 0}, {"scope"_L1, "automation"_L1}}}};
}

/** Gives the call ids of its own. */
void makeFresh(QJsonObject &item, const QStringList &ids, int number)
{
    const QList<Field> fields = allFields(item);
    for (const Field &field : fields) {
        const QString text = textOf(field.value);
        const bool isId = std::any_of(ids.begin(), ids.end(), [&text](const QString &id) {
            return id == text || (text.size() >= 4 && id.contains(text));
        });
        if (text.isEmpty() || !isId)
            continue;
        if (field.value.isDouble())
            setValueAt(item, field.path, field.value.toDouble() + number);
        else if (field.value.isString())
            setValueAt(item, field.path, QString(text + QString::number(number)));
    }
}

} // namespace

class TestHostileCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void theJudgeSeesEachFault_data();
    void theJudgeSeesEachFault();
    void nothingButOurMailLeaves();
    void bytesThatAreNoTextAreRefused();

private:
    [[nodiscard]] QJsonObject workspace() const;
    void attack(qsizetype number, const HostileFixture &fixture);
    void sendCall(qsizetype number, const HostileFixture &fixture, QJsonObject item, const QString &wanted);
    [[nodiscard]] static QJsonObject judgement(const QString &folder, const QJsonObject &wanted);

    QList<HostileFixture> m_fixtures = hostileFixtures();
    Daemon m_daemon;
    SmtpServer m_smtp;
    QJsonObject m_wanted; // person's number → text that the mail has to show
    QMap<QString, QString> m_origin; // person → fixture and event
    QStringList m_expected; // people who get a mail
    int m_calls = 0;
    int m_probes = 0;
    int m_silent = 0;
    int m_fields = 0;
};

QJsonObject TestHostileCaller::workspace() const
{
    QJsonObject file = QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
    QJsonArray connections = file["connections"_L1].toArray();
    QJsonObject mail = connections[0].toObject();
    mail["port"_L1] = m_smtp.port();
    QJsonArray surveys;
    QJsonArray messages;
    QJsonArray automations;
    for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
        surveys.append(survey(i, m_fixtures.at(i).texts.size()));
        messages.append(message(i, m_fixtures.at(i).texts.size()));
        automations.append(automation(i, m_fixtures.at(i)));
    }
    QJsonObject settings = file["settings"_L1].toObject();
    settings.remove("incoming"_L1);
    return {{"format"_L1, file["format"_L1]}, {"version"_L1, file["version"_L1]},
            {"settings"_L1, settings},        {"connections"_L1, QJsonArray{mail}},
            {"surveys"_L1, surveys},          {"messages"_L1, messages},
            {"automations"_L1, automations}};
}

/** Each call is about another person and another matter, so that nothing is taken for a repeat. */
void TestHostileCaller::sendCall(qsizetype number, const HostileFixture &fixture, QJsonObject item,
                                 const QString &wanted)
{
    const QString person = QString::number(++m_calls);
    const std::optional<ParsedCall> call = fixture.read(item);
    if (call)
        makeFresh(item, {call->dedupKey, call->subject.section(u':', 1)}, m_calls);
    item.insert("zz_to"_L1, u"osoba%1@klient.example"_s.arg(person));
    const QByteArray path = "/in/" + key(number);
    const RawRequest request = fixture.call(item, path);
    RawHeaders headers;
    for (const HttpHeader &header : request.headers)
        headers.append({header.name, header.value});
    const HttpReply reply = post(m_daemon.url(QString::fromLatin1(path)), request.body, headers);
    QVERIFY2(reply.status == 200, qPrintable(fixture.file + u": "_s + QString::fromUtf8(reply.body)));
    if (reply.json()["event"_L1].toString().isEmpty()) {
        ++m_probes;
        return;
    }
    // An opt-out asks nobody, and what belongs together is waited for.
    if (call && (call->notice || call->gather.count() > 0)) {
        ++m_silent;
        return;
    }
    m_wanted.insert(person, wanted);
    m_origin.insert(u"osoba%1@klient.example"_s.arg(person),
                    fixture.file + u' ' + reply.json()["event"_L1].toString());
    m_expected.append(u"osoba%1@klient.example"_s.arg(person));
}

void TestHostileCaller::attack(qsizetype number, const HostileFixture &fixture)
{
    const std::optional<ParsedCall> usual = fixture.read(fixture.item);
    // What tells the platform which kind of call it is stays, or it would be another call.
    QStringList free;
    for (const QString &path : fixture.texts) {
        QJsonObject item = fixture.item;
        setValueAt(item, path, u"x"_s);
        const std::optional<ParsedCall> changed = fixture.read(item);
        if (changed && usual && changed->type == usual->type && changed->knownShape == usual->knownShape)
            free.append(path);
    }
    m_fields += int(fixture.texts.size());
    // A token is hidden before anything is stored.
    const bool visible = std::any_of(free.begin(), free.end(), [](const QString &path) {
        return !path.endsWith(u"token"_s, Qt::CaseInsensitive);
    });
    for (const QString &text : attacks) {
        QJsonObject item = fixture.item;
        for (const QString &path : std::as_const(free))
            setValueAt(item, path, QJsonValue(text + u' ' + QString::number(m_calls)));
        sendCall(number, fixture, item, visible ? text : QString());
    }
    const QString all = attacks.join(u' ');
    for (const QString &path : fixture.texts) {
        if (free.contains(path))
            continue;
        QJsonObject item = fixture.item;
        setValueAt(item, path, QJsonValue(all));
        sendCall(number, fixture, item, all);
    }
}

QJsonObject TestHostileCaller::judgement(const QString &folder, const QJsonObject &wanted)
{
    QFile file(folder + u"/wanted.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QJsonDocument(wanted).toJson());
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(SURVEYHOOK_SOURCE_DIR "/tests/support/checkmails.py"),
                                         folder, u"ankiety.biuro.example"_s});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void TestHostileCaller::theJudgeSeesEachFault_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *before, const char *after, const QString &fault) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << fault;
    };
    row("a good mail", "", "", {});
    row("a header more", "To: ", "Bcc: x@evil.example\r\nTo: ", u"header bcc"_s);
    row("a header less", "Auto-Submitted: auto-generated\r\n", "", u"0 times auto-submitted"_s);
    row("To twice", "Subject:", "To: osoba2@klient.example\r\nSubject:", u"2 times to"_s);
    row("two persons in To", "osoba1@", "osoba2@klient.example, osoba1@", u"to ["_s);
    row("bytes beyond ASCII", "Ocena", "Oce\xc5\x84", u"bytes beyond ASCII"_s);
    row("a lone line end", "HELLO", "HEL\nLO", u"lone line ends"_s);
    row("another part", "text/plain", "text/calendar", u"parts ["_s);
    row("a script", "<p>", "<script>alert(1)</script><p>", u"tag script"_s);
    row("a handler", "<p>", "<p onclick=\"x()\">", u"attribute onclick"_s);
    row("a foreign link", "<p>", "<a href=\"http://evil.example\">x</a><p>", u"link http://evil.example"_s);
    row("a foreign host that looks like ours", "biuro.example/s", "biuro.example@evil.example/s",
        u"link https"_s);
    row("a parameter more", "&amp;b=3", "&amp;b=3&amp;c=4", u"parameters of the survey link"_s);
    row("a fragment", "&amp;b=3", "&amp;b=3#x", u"fragment in the survey link"_s);
    row("a comment", "<p>", "<!-- x --><p>", u"comment"_s);
    row("a tag that stays open", "</p>", "", u"closes what is not open"_s);
    row("a text that is missing", "<p>HELLO", "<p>HELL", u"the HTML does not show"_s);
    row("a text that is missing in the text part", "\r\nHELLO", "\r\nHELL", u"the text does not show"_s);
}

void TestHostileCaller::theJudgeSeesEachFault()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, fault);
    QByteArray mail =
        "From: biuro@biuro.example\r\nTo: osoba1@klient.example\r\nSubject: Ocena\r\n"
        "Date: Wed, 18 Mar 2026 14:00:00 +0100\r\nMessage-ID: <1@biuro.example>\r\n"
        "MIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\nX-Surveyhook-Delivery: dl_1\r\n"
        "List-Unsubscribe: <mailto:biuro@biuro.example>\r\n"
        "Content-Type: multipart/alternative; boundary=part\r\n\r\n"
        "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHELLO\r\n"
        "--part\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        "<!DOCTYPE html><html><body><p>HELLO</p><a "
        "href=\"https://ankiety.biuro.example/s?osoba=1&amp;a=2&amp;b=3\">x</a></body></html>\r\n"
        "--part--\r\n";
    if (!before.isEmpty()) {
        QVERIFY(mail.contains(before));
        mail.replace(mail.indexOf(before), before.size(), after);
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mail-001.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mail);
    file.close();
    const QJsonObject found = judgement(folder.path(), {{"1"_L1, "HELLO"_L1}});
    QCOMPARE(found["mails"_L1].toInt(), 1);
    const QByteArray wrong = QJsonDocument(found["wrong"_L1].toArray()).toJson(QJsonDocument::Compact);
    QVERIFY2(fault.isEmpty() ? wrong == "[]" : wrong.contains(fault.toUtf8()), wrong.constData());
}

void TestHostileCaller::nothingButOurMailLeaves()
{
    QVERIFY(m_daemon.importWorkspace(workspace()));
    QVERIFY(m_daemon.start());
    for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
        attack(i, m_fixtures.at(i));
        if (QTest::currentTestFailed())
            return;
    }
    const auto mailed = [this] {
        return m_smtp.log().filter(u"MAILED"_s).size();
    };
    for (qsizetype before = -1; before != mailed() && mailed() < m_expected.size();) {
        before = mailed();
        (void)QTest::qWaitFor([&] { return mailed() >= m_expected.size(); }, 15'000);
    }
    const QJsonObject found = judgement(QFileInfo(m_smtp.logFile()).path(), m_wanted);
    qInfo("%d fixtures, %d text fields, %d calls (%d tests of the address, %d that ask nobody yet), %d mails "
          "checked, %d wrong",
          int(m_fixtures.size()), m_fields, m_calls, m_probes, m_silent, found["mails"_L1].toInt(),
          int(found["wrong"_L1].toArray().size()));
    const QByteArray wrong = QJsonDocument(found["wrong"_L1].toArray()).toJson();
    QVERIFY2(found["wrong"_L1].toArray().isEmpty(), wrong.left(4000).constData());
    QStringList people;
    for (const QJsonValue &each : found["people"_L1].toArray())
        people.append(each.toString());
    const QSet<QString> got(people.begin(), people.end());
    for (const QString &person : std::as_const(m_expected))
        QVERIFY2(got.contains(person), qPrintable(person + u" got nothing: "_s + m_origin.value(person)));
    QCOMPARE(people.size(), m_expected.size());
}

/** Bytes that are no text are refused, and nobody is written to; a NUL can be read, and does no harm. */
void TestHostileCaller::bytesThatAreNoTextAreRefused()
{
    const auto mailed = [this] {
        return m_smtp.log().filter(u"MAILED"_s).size();
    };
    const qsizetype before = mailed();
    qsizetype accepted = 0;
    for (const QByteArray &bytes :
         {QByteArray("\xff\xfe\x80"), QByteArray("\xc3\x28"), QByteArray("a\0b", 3)}) {
        for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
            if (m_fixtures.at(i).platform->id() != u"generic"_s)
                continue;
            const QByteArray person = "osoba" + QByteArray::number(++m_calls) + "@klient.example";
            const HttpReply reply = post(m_daemon.url(QString::fromLatin1("/in/" + key(i))),
                                         "{\"zz_to\":\"" + person + "\",\"name\":\"" + bytes + "\"}",
                                         {{"content-type", "application/json"}});
            QVERIFY2(reply.status == (bytes.contains('\0') ? 200 : 400), bytes.toHex().constData());
            accepted += reply.status == 200 ? 1 : 0;
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(mailed(), before + accepted, 60'000);
    QCOMPARE(m_daemon.stop(), 0);
    QCOMPARE(mailed(), before + accepted);
    const QJsonObject found = judgement(QFileInfo(m_smtp.logFile()).path(), m_wanted);
    QCOMPARE(found["wrong"_L1].toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestHostileCaller)
#include "tst_hostilecaller.moc"
