// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys, messages, connections and the office, saved at the desk.
#include "support/setupoffice.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

class TestSetupItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_office = std::make_unique<SetupOffice>();
        QVERIFY(m_office->importExample());
    }
    void cleanup() { m_office.reset(); }

    void aNewSurveyGetsAnIdFromItsName()
    {
        Survey survey{.name = u"Żółw po czacie!"_s,
                      .languages = {u"pl"_s},
                      .link = u"https://ankieta.example/{{ID_RESPONDENT}}"_s,
                      .variables = {{.key = u"Email"_s, .type = u"email"_s, .required = true}}};
        Undo undo;
        const auto report = m_office->setup().saveSurvey(survey, &undo);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(survey.id, u"zolw-po-czacie"_s);
        Survey second{.name = u"Zolw po czacie"_s};
        QVERIFY(m_office->setup().saveSurvey(second));
        QCOMPARE(second.id, u"zolw-po-czacie-2"_s);
        QVERIFY(m_office->setup().restore(undo));
        QVERIFY(!workspace().surveys.contains(survey.id));
        QVERIFY(workspace().surveys.contains(second.id));
    }

    void aCollectorGetsItsNumbersAndTheRestOfItsSurveyStays()
    {
        const Survey before = workspace().surveys[u"nps-chat"_s];
        Collector fresh{.name = u"Sklep"_s, .message = u"invite-nps"_s};
        Undo undo;
        const auto report = m_office->setup().saveCollector(u"nps-chat"_s, fresh, &undo);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(fresh.id, u"sklep"_s);
        QVERIFY(fresh.number.size() >= 20);
        Survey after = workspace().surveys[u"nps-chat"_s];
        QCOMPARE(after.collectors.size(), before.collectors.size() + 1);
        QCOMPARE(after.collectors.last().number, fresh.number);
        QCOMPARE(after.link, before.link);
        // The form of the survey knows nothing of collectors and must not lose them.
        after.name = u"Inna nazwa"_s;
        QVERIFY(m_office->setup().saveSurvey(after));
        QCOMPARE(workspace().surveys[u"nps-chat"_s].collectors.size(), before.collectors.size() + 1);
        fresh.message = u"no-such-message"_s;
        QVERIFY(!m_office->setup().saveCollector(u"nps-chat"_s, fresh)->faults.isEmpty());
        QVERIFY(m_office->setup().removeCollector(u"nps-chat"_s, u"sklep"_s));
        QCOMPARE(workspace().surveys[u"nps-chat"_s].collectors.size(), before.collectors.size());
        QCOMPARE(m_office->setup().removeCollector(u"nps-chat"_s, u"sklep"_s).error().code,
                 ErrorCode::NotFound);
    }

    void keysOfADoorAreMadeOnceAndRenewedWhenAsked()
    {
        const auto keys = [this] {
            return workspace().settings.incoming.value(u"webankieta"_s);
        };
        const QString key = keys().value(u"webhookKey"_s).revealText();
        QVERIFY(m_office->setup().makeDoorKeys(u"webankieta"_s, false));
        QCOMPARE(keys().value(u"webhookKey"_s).revealText(), key);
        Undo undo;
        QVERIFY(m_office->setup().makeDoorKeys(u"webankieta"_s, true, &undo));
        QVERIFY(keys().value(u"webhookKey"_s).revealText().size() >= 20);
        QVERIFY(keys().value(u"webhookKey"_s).revealText() != key);
        QCOMPARE(keys().value(u"accountId"_s).revealText(), u"387487"_s);
        QVERIFY(m_office->setup().restore(undo));
        QCOMPARE(keys().value(u"webhookKey"_s).revealText(), key);
        QCOMPARE(m_office->setup().makeDoorKeys(u"nobody"_s, true).error().code, ErrorCode::NotFound);
    }

    void incomingAddressesAreListedWithWhoListens()
    {
        const QList<IncomingAddress> before = incomingAddresses(workspace());
        QCOMPARE(keysOf(before).count(u"k-intercom-1"_s), 1);
        const auto draft = m_office->setup().newDraft(u"salesmanago"_s);
        QVERIFY(draft && m_office->setup().saveDraft(*draft));
        const QList<IncomingAddress> after = incomingAddresses(workspace());
        QCOMPARE(after.size(), before.size() + 1);
        const qsizetype made = keysOf(after).indexOf(draft->automation.trigger.key);
        QVERIFY(made >= 0);
        QCOMPARE(after.at(made).trigger.credentials.password.revealText(),
                 draft->automation.trigger.credentials.password.revealText());
    }

    void aRenewedSecretCountsInAutomationAndDraftAndCanBeUndone()
    {
        Draft draft = *m_office->setup().openDraft(u"chat-nps"_s);
        draft.automation.rest.days = 77;
        QVERIFY(m_office->setup().saveDraft(draft));
        const QString before = workspace().automations[u"chat-nps"_s].trigger.credentials.secret.revealText();
        QString key = u"k-intercom-1"_s;
        Undo undo;
        QVERIFY(m_office->setup().renewAddress(key, AddressPart::Secret, {}, &undo));
        QCOMPARE(key, u"k-intercom-1"_s);
        const QString now = workspace().automations[u"chat-nps"_s].trigger.credentials.secret.revealText();
        QVERIFY(now != before && now.size() >= 20);
        const Draft open = *m_office->setup().openDraft(u"chat-nps"_s);
        QCOMPARE(open.automation.trigger.credentials.secret.revealText(), now);
        QCOMPARE(open.automation.rest.days, 77);
        QVERIFY(m_office->setup().restore(undo));
        QCOMPARE(workspace().automations[u"chat-nps"_s].trigger.credentials.secret.revealText(), before);
    }

    void aRenewedAddressHasAnotherKey()
    {
        QString key = u"k-intercom-1"_s;
        QVERIFY(m_office->setup().renewAddress(key, AddressPart::Key));
        QVERIFY(key != u"k-intercom-1"_s && key.size() >= 20);
        const QStringList keys = keysOf(incomingAddresses(workspace()));
        QVERIFY(keys.contains(key) && !keys.contains(u"k-intercom-1"_s));
        QString gone = u"k-intercom-1"_s;
        QCOMPARE(m_office->setup().renewAddress(gone, AddressPart::Key).error().code, ErrorCode::NotFound);
        QString typed = key;
        QVERIFY(m_office->setup().renewAddress(typed, AddressPart::Secret, Secret(u"from the platform"_s)));
        QCOMPARE(workspace().automations[u"chat-nps"_s].trigger.credentials.secret.revealText(),
                 u"from the platform"_s);
    }

    void aSurveyThatIsWrongIsNotSaved()
    {
        Survey survey{.name = u"S"_s, .link = u"https://ankieta.example/{{Nobody}}"_s};
        const auto report = m_office->setup().saveSurvey(survey);
        QVERIFY(report);
        QCOMPARE(report->faults.size(), 1);
        QCOMPARE(report->faults.first().pointer, u"/link"_s);
        QCOMPARE(report->faults.first().code, faults::unknownPlaceholder);
        QVERIFY(!workspace().surveys.contains(survey.id));
    }

    void aVariableThatIsUsedIsNotTakenAway()
    {
        Survey survey = workspace().surveys.value(u"nps-chat"_s);
        survey.variables.removeIf([](const Variable &variable) { return variable.key == "FirstName"_L1; });
        const auto report = m_office->setup().saveSurvey(survey);
        QVERIFY(report);
        const auto broken =
            std::find_if(report->faults.cbegin(), report->faults.cend(),
                         [](const Fault &fault) { return fault.code == faults::breaksStored; });
        QVERIFY2(broken != report->faults.cend(), described(report->faults).constData());
        QVERIFY(broken->pointer.isEmpty());
        QVERIFY(!broken->values["id"_L1].toString().isEmpty());
        QCOMPARE(workspace().surveys.value(u"nps-chat"_s).variables.size(), survey.variables.size() + 1);
    }

    void aMessageIsSavedAndCheckedAgainstItsSurvey()
    {
        Message message{.name = u"Krótka"_s,
                        .survey = u"nps-chat"_s,
                        .texts = {{u"pl"_s, {.subject = u"Ankieta"_s, .body = u"{{SurveyLink}}"_s}}}};
        auto report = m_office->setup().saveMessage(message);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(message.id, u"krotka"_s);
        message.texts[u"pl"_s].subject = u"Hej {{Imie}}"_s;
        report = m_office->setup().saveMessage(message);
        QVERIFY(report);
        QCOMPARE(report->faults.size(), 1);
        QCOMPARE(report->faults.first().pointer, u"/texts/pl/subject"_s);
        QCOMPARE(workspace().messages.value(message.id).texts.value(u"pl"_s).subject, u"Ankieta"_s);
    }

    void aConnectionKeepsThePasswordThatIsNotTypedAgain()
    {
        Connection mail{.type = u"smtp"_s,
                        .name = u"Poczta"_s,
                        .options = {{u"host"_s, u"smtp.biuro.example"_s},
                                    {u"from"_s, u"biuro@biuro.example"_s},
                                    {u"login"_s, u"plain"_s},
                                    {u"user"_s, u"biuro"_s}},
                        .secrets = {{u"password"_s, Secret(u"tajne"_s)}}};
        auto report = m_office->setup().saveConnection(mail);
        QVERIFY2(report && report->faults.isEmpty(), described(report->faults).constData());
        mail.secrets.clear();
        mail.name = u"Poczta biura"_s;
        report = m_office->setup().saveConnection(mail);
        QVERIFY(report && report->faults.isEmpty() && report->droppedSecrets.isEmpty());
        const Connection saved = workspace().connections.value(mail.id);
        QCOMPARE(saved.name, u"Poczta biura"_s);
        QCOMPARE(saved.secrets.value(u"password"_s).revealText(), u"tajne"_s);
        // To another server it does not go.
        mail.options.insert(u"host"_s, u"smtp.elsewhere.example"_s);
        report = m_office->setup().saveConnection(mail);
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(report->droppedSecrets, QStringList{u"password"_s});
        QVERIFY(workspace().connections.value(mail.id).secrets.isEmpty());
        mail.options.remove(u"host"_s);
        report = m_office->setup().saveConnection(mail);
        QVERIFY(report);
        QCOMPARE(report->faults.first().pointer, u"/host"_s);
    }

    void theOfficeIsSavedAndItsUnknownMembersStay()
    {
        const QJsonObject incoming = m_office->exported()["settings"_L1]["incoming"_L1].toObject();
        OfficeSettings settings = workspace().settings;
        settings.ownDomains = {u"nowe.example"_s};
        settings.window.fromMinute = 9 * 60;
        Undo undo;
        auto report = m_office->setup().saveSettings(settings, &undo);
        QVERIFY2(report && report->faults.isEmpty(), described(report->faults).constData());
        QCOMPARE(workspace().settings.ownDomains, settings.ownDomains);
        QCOMPARE(workspace().settings.window.fromMinute, 9 * 60);
        QCOMPARE(m_office->exported()["settings"_L1]["incoming"_L1].toObject(), incoming);
        settings.publicUrl = u"nonsense"_s;
        report = m_office->setup().saveSettings(settings);
        QVERIFY(report);
        QCOMPARE(report->faults.first().pointer, u"/publicUrl"_s);
        QVERIFY(m_office->setup().restore(undo));
        QCOMPARE(workspace().settings.window.fromMinute, SendingWindow().fromMinute);
    }

    void whatIsUsedIsNotRemoved()
    {
        const ItemKey survey{u"survey"_s, u"nps-chat"_s};
        const auto usage = m_office->setup().usage(survey);
        QVERIFY(usage);
        QVERIFY(usage->automations.contains(u"Intercom: czat zamknięty, NPS"_s));
        QVERIFY(!usage->messages.isEmpty());
        const auto refused = m_office->setup().remove(survey);
        QVERIFY(refused);
        QVERIFY(!refused->faults.isEmpty());
        QCOMPARE(refused->faults.first().code, faults::breaksStored);
        QVERIFY(workspace().surveys.contains(survey.id));
        QVERIFY(m_office->setup().usage({u"connection"_s, u"office-mail"_s})->office);

        Survey unused{.name = u"Unused"_s};
        QVERIFY(m_office->setup().saveSurvey(unused));
        Undo undo;
        const auto removed = m_office->setup().remove({u"survey"_s, unused.id}, &undo);
        QVERIFY(removed && removed->faults.isEmpty());
        QVERIFY(!workspace().surveys.contains(unused.id));
        QVERIFY(m_office->setup().restore(undo));
        QVERIFY(workspace().surveys.contains(unused.id));
        QVERIFY(!m_office->setup().remove({u"settings"_s, {}}));
    }

private:
    static QStringList keysOf(const QList<IncomingAddress> &addresses)
    {
        QStringList keys;
        for (const IncomingAddress &address : addresses)
            keys.append(address.trigger.key);
        return keys;
    }
    Workspace workspace() { return **m_office->desk->workspace(); }

    std::unique_ptr<SetupOffice> m_office;
};

QTEST_GUILESS_MAIN(TestSetupItems)
#include "tst_setupitems.moc"
