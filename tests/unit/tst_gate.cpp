// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/gate.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime due = QDateTime(QDate(2026, 4, 8), QTime(14, 40), Qt::UTC);

GatePolicy office()
{
    return {.automation = AutomationState::On,
            .rest = {.days = 30, .scope = RestPeriod::Scope::All},
            .ownDomains = {u"biuro.example"_s},
            .testAddresses = {u" Proba@Biuro.example "_s}};
}

GateFacts customer()
{
    return {.person = u"anna@klient.pl"_s, .due = due, .subject = u"conversation:42"_s};
}

QStringList codesOf(const GateVerdict &verdict)
{
    QStringList codes;
    for (const Check &check : verdict.checks)
        codes.append(check.code);
    return codes;
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void openForACustomer();
    void automationStates_data();
    void automationStates();
    void aRehearsalNeedsAnAddress();
    void nothingLeavesWhenAllIsStopped();
    void automationStateCodes();
    void staff();
    void ownDomain();
    void optedOut();
    void sameSubject();
    void rest_data();
    void rest();
    void restNamesItsTimes();
    void theSameMailDoesNotGoTwiceAtOnce();
    void testAddressesAreExempt();
    void theFirstReasonCounts();
};

void TestGate::openForACustomer()
{
    const GateVerdict verdict = gate(office(), customer());
    QVERIFY(verdict.open);
    QVERIFY(verdict.code.isEmpty());
    QCOMPARE(codesOf(verdict), QStringList({codes::automationState, codes::staffAddress, codes::ownDomain,
                                            codes::optedOut, codes::sameSubject, codes::resting}));
    for (const Check &check : verdict.checks)
        QVERIFY2(check.passed, qPrintable(check.code));
}

void TestGate::automationStates_data()
{
    QTest::addColumn<AutomationState>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("off") << AutomationState::Off << QString(codes::off);
    QTest::newRow("paused") << AutomationState::Paused << QString(codes::paused);
    QTest::newRow("draft") << AutomationState::Draft << QString(codes::draft);
    QTest::newRow("ask") << AutomationState::Ask << QString(codes::ask);
}

void TestGate::automationStates()
{
    QFETCH(AutomationState, state);
    QFETCH(QString, code);
    GatePolicy policy = office();
    policy.automation = state;
    const GateVerdict verdict = gate(policy, customer());
    QVERIFY(!verdict.open);
    QCOMPARE(verdict.state, State::Held);
    QCOMPARE(verdict.code, code);
    QCOMPARE(codesOf(verdict), QStringList{codes::automationState});
    QCOMPARE(verdict.checks.first().values.value("state"_L1).toString(), automationStateCode(state));
}

void TestGate::aRehearsalNeedsAnAddress()
{
    GatePolicy policy = office();
    policy.automation = AutomationState::Rehearsal;
    GateFacts facts = customer();
    facts.rehearsal = true;
    const GateVerdict closed = gate(policy, facts);
    QCOMPARE(closed.state, State::Held);
    QCOMPARE(closed.code, QString(codes::rehearsal));
    policy.rehearsalTo = u"ewa@biuro.example"_s;
    QVERIFY(gate(policy, facts).open);
    facts.optedOutAt = due; // what would stop it, stops it
    QCOMPARE(gate(policy, facts).state, State::Suppressed);
}

void TestGate::nothingLeavesWhenAllIsStopped()
{
    GatePolicy policy = office();
    policy.stopped = true;
    const GateVerdict verdict = gate(policy, customer());
    QVERIFY(!verdict.open);
    QCOMPARE(verdict.state, State::Held);
    QCOMPARE(verdict.code, QString(codes::officeStopped));
}

void TestGate::automationStateCodes()
{
    for (const QString &code : {u"on"_s, u"off"_s, u"paused"_s, u"draft"_s, u"rehearsal"_s, u"ask"_s}) {
        const std::optional<AutomationState> state = automationStateFromCode(code);
        QVERIFY2(state, qPrintable(code));
        QCOMPARE(automationStateCode(*state), code);
    }
    QVERIFY(!automationStateFromCode(u"aan"));
}

void TestGate::staff()
{
    GateFacts facts = customer();
    facts.staffAddress = true;
    const GateVerdict verdict = gate(office(), facts);
    QCOMPARE(verdict.state, State::Suppressed);
    QCOMPARE(verdict.code, QString(codes::staffAddress));
    QCOMPARE(verdict.values, QJsonObject({{u"address"_s, u"anna@klient.pl"_s}}));
}

void TestGate::ownDomain()
{
    GateFacts facts = customer();
    facts.person = u"ola@pl.biuro.example"_s;
    const GateVerdict verdict = gate(office(), facts);
    QCOMPARE(verdict.state, State::Suppressed);
    QCOMPARE(verdict.code, QString(codes::ownDomain));
    QCOMPARE(verdict.values.value("domain"_L1).toString(), u"pl.biuro.example"_s);
    QVERIFY(!verdict.checks.last().passed);
}

void TestGate::optedOut()
{
    GateFacts facts = customer();
    facts.optedOutAt = QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const GateVerdict verdict = gate(office(), facts);
    QCOMPARE(verdict.state, State::Suppressed);
    QCOMPARE(verdict.code, QString(codes::optedOut));
    QCOMPARE(verdict.values.value("at"_L1).toString(), u"2025-01-02T03:04:05Z"_s);
}

void TestGate::sameSubject()
{
    GateFacts facts = customer();
    facts.sameSubjectEvent = 17;
    const GateVerdict verdict = gate(office(), facts);
    QCOMPARE(verdict.state, State::Duplicate);
    QCOMPARE(verdict.code, QString(codes::sameSubject));
    QCOMPARE(verdict.values, QJsonObject({{u"of"_s, 17}, {u"subject"_s, u"conversation:42"_s}}));
}

void TestGate::rest_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("secondsBefore"); // when the person was asked, before this invitation's due time
    QTest::addColumn<bool>("open");
    constexpr qint64 day = 86400;
    QTest::newRow("yesterday") << 30 << day << false;
    QTest::newRow("a second too early") << 30 << 30 * day - 1 << false;
    QTest::newRow("to the second") << 30 << 30 * day << true;
    QTest::newRow("long ago") << 30 << 400 * day << true;
    QTest::newRow("planned for the next day") << 30 << -day << false;
    QTest::newRow("planned a second too near") << 30 << -(30 * day - 1) << false;
    QTest::newRow("planned far ahead") << 30 << -30 * day << true;
    QTest::newRow("no rest period") << 0 << qint64(1) << true;
    QTest::newRow("a nonsense period") << -3 << qint64(1) << true;
}

void TestGate::rest()
{
    QFETCH(int, days);
    QFETCH(qint64, secondsBefore);
    QFETCH(bool, open);
    GatePolicy policy = office();
    policy.rest.days = days;
    GateFacts facts = customer();
    facts.lastAsked = due.addSecs(-secondsBefore);
    const GateVerdict verdict = gate(policy, facts);
    QCOMPARE(verdict.open, open);
    if (!open) {
        QCOMPARE(verdict.state, State::Resting);
        QCOMPARE(verdict.code, QString(codes::resting));
    }
}

void TestGate::restNamesItsTimes()
{
    GateFacts facts = customer();
    facts.lastAsked = QDateTime(QDate(2026, 4, 1), QTime(10, 0), Qt::UTC);
    const GateVerdict verdict = gate(office(), facts);
    QCOMPARE(verdict.values, QJsonObject({{u"address"_s, u"anna@klient.pl"_s},
                                          {u"days"_s, 30},
                                          {u"lastAsked"_s, u"2026-04-01T10:00:00Z"_s},
                                          {u"until"_s, u"2026-05-01T10:00:00Z"_s}}));
    QCOMPARE(verdict.checks.last().values, verdict.values);
}

void TestGate::theSameMailDoesNotGoTwiceAtOnce()
{
    GatePolicy policy = office();
    policy.rest.days = 0;
    GateFacts facts = customer();
    facts.sameMailAt = due.addSecs(-3600);
    const GateVerdict verdict = gate(policy, facts);
    QVERIFY(!verdict.open);
    QCOMPARE(verdict.state, State::Duplicate);
    QCOMPARE(verdict.code, QString(codes::sameMail));
    QCOMPARE(verdict.values.value("at"_L1).toString(), u"2026-04-08T13:40:00Z"_s);
    facts.person = u"proba@biuro.example"_s;
    QVERIFY(gate(policy, facts).open);
}

void TestGate::testAddressesAreExempt()
{
    GateFacts facts = customer();
    facts.person = u"proba@biuro.example"_s;
    facts.lastAsked = due.addSecs(-60);
    QVERIFY(gate(office(), facts).open);
    // … but not from what the person said or what was sent already
    facts.sameSubjectEvent = 3;
    QCOMPARE(gate(office(), facts).state, State::Duplicate);
    facts.optedOutAt = due;
    QCOMPARE(gate(office(), facts).code, QString(codes::optedOut));
}

void TestGate::theFirstReasonCounts()
{
    GatePolicy policy = office();
    policy.automation = AutomationState::Off;
    GateFacts facts{.person = u"ola@biuro.example"_s,
                    .due = due,
                    .staffAddress = true,
                    .sameSubjectEvent = 1,
                    .optedOutAt = due,
                    .lastAsked = due};
    QStringList reasons;
    const auto ask = [&] {
        reasons.append(gate(policy, facts).code);
    };
    ask();
    policy.automation = AutomationState::On;
    ask();
    facts.staffAddress = false;
    ask();
    policy.ownDomains.clear();
    ask();
    facts.optedOutAt.reset();
    ask();
    facts.sameSubjectEvent.reset();
    ask();
    facts.lastAsked.reset();
    ask();
    QCOMPARE(reasons, QStringList({codes::off, codes::staffAddress, codes::ownDomain, codes::optedOut,
                                   codes::sameSubject, codes::resting, QString()}));
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
