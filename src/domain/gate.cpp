// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate.h"

#include "domain/codes.h"
#include "domain/emailaddress.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr std::array stateNames = {"on"_L1, "off"_L1, "paused"_L1, "draft"_L1, "rehearsal"_L1, "ask"_L1};

constexpr std::array newerNames = {"keep"_L1, "restart"_L1, "cancel"_L1};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QLatin1StringView heldCode(AutomationState state)
{
    switch (state) {
    case AutomationState::On:
        break;
    case AutomationState::Off:
        return codes::off;
    case AutomationState::Paused:
        return codes::paused;
    case AutomationState::Draft:
        return codes::draft;
    case AutomationState::Rehearsal: // runs
        break;
    case AutomationState::Ask:
        return codes::ask;
    }
    return {};
}

/** Collects the answers; the first that fails closes the gate. */
class Questions
{
public:
    bool ask(QLatin1StringView code, bool passed, State closed, const QJsonObject &values)
    {
        m_verdict.checks.append({.code = code, .passed = passed, .values = values});
        if (passed)
            return true;
        m_verdict.open = false;
        m_verdict.state = closed;
        m_verdict.code = code;
        m_verdict.values = values;
        return false;
    }
    void closeAs(QLatin1StringView code)
    {
        m_verdict.code = code;
        m_verdict.values = {};
    }
    [[nodiscard]] const GateVerdict &verdict() const { return m_verdict; }

private:
    GateVerdict m_verdict;
};

bool askRest(Questions &questions, const RestPeriod &rest, const GateFacts &facts)
{
    if (rest.days <= 0)
        return true;
    QJsonObject values{{u"address"_s, facts.person}, {u"days"_s, rest.days}};
    bool rested = true;
    if (facts.lastAsked) {
        // Twenty-four hours a day, so that it does not depend on a time zone; a later invitation that is
        // already planned counts as much as an earlier one.
        const qint64 length = qint64(rest.days) * 24 * 60 * 60;
        rested = qAbs(facts.lastAsked->secsTo(facts.due)) >= length;
        values.insert("lastAsked"_L1, timeText(*facts.lastAsked));
        values.insert("until"_L1, timeText(facts.lastAsked->addSecs(length)));
    }
    return questions.ask(codes::resting, rested, State::Resting, values);
}

bool isTestAddress(const QStringList &testAddresses, const QString &person)
{
    return std::any_of(testAddresses.begin(), testAddresses.end(),
                       [&person](const QString &address) { return normalizedAddress(address) == person; });
}

} // namespace

QString automationStateCode(AutomationState state)
{
    return stateNames.at(std::size_t(state));
}

std::optional<AutomationState> automationStateFromCode(QStringView code)
{
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (code == stateNames.at(i))
            return AutomationState(i);
    }
    return std::nullopt;
}

QString newerEventCode(NewerEvent rule)
{
    return newerNames.at(std::size_t(rule));
}

std::optional<NewerEvent> newerEventFromCode(QStringView code)
{
    for (std::size_t i = 0; i < newerNames.size(); ++i) {
        if (code == newerNames.at(i))
            return NewerEvent(i);
    }
    return std::nullopt;
}

GateVerdict gate(const GatePolicy &policy, const GateFacts &facts)
{
    Questions questions;
    if (policy.stopped) {
        questions.ask(codes::officeStopped, false, State::Held, {});
        return questions.verdict();
    }
    const bool runs =
        policy.automation == AutomationState::On || policy.automation == AutomationState::Rehearsal;
    if (!questions.ask(codes::automationState, runs, State::Held,
                       {{u"state"_s, automationStateCode(policy.automation)}})) {
        questions.closeAs(heldCode(policy.automation));
        return questions.verdict();
    }
    if (facts.rehearsal && policy.rehearsalTo.isEmpty()) {
        questions.ask(codes::rehearsal, false, State::Held, {});
        return questions.verdict();
    }
    const QJsonObject address{{u"address"_s, facts.person}};
    if (!questions.ask(codes::staffAddress, !facts.staffAddress, State::Suppressed, address))
        return questions.verdict();
    const bool testAddress = isTestAddress(policy.testAddresses, facts.person);
    const bool own = !testAddress && isInDomains(facts.person, policy.ownDomains);
    if (!questions.ask(codes::ownDomain, !own, State::Suppressed,
                       {{u"address"_s, facts.person}, {u"domain"_s, domainOf(facts.person)}}))
        return questions.verdict();
    QJsonObject optOut = address;
    if (facts.optedOutAt)
        optOut.insert("at"_L1, timeText(*facts.optedOutAt));
    if (!questions.ask(codes::optedOut, !facts.optedOutAt, State::Suppressed, optOut))
        return questions.verdict();
    if (!facts.subject.isEmpty() || facts.sameSubjectEvent) {
        QJsonObject subject{{u"subject"_s, facts.subject}};
        if (facts.sameSubjectEvent)
            subject.insert("of"_L1, *facts.sameSubjectEvent);
        if (!questions.ask(codes::sameSubject, !facts.sameSubjectEvent, State::Duplicate, subject))
            return questions.verdict();
    }
    if (testAddress || !askRest(questions, policy.rest, facts) || !facts.sameMailAt)
        return questions.verdict();
    questions.ask(codes::sameMail, false, State::Duplicate,
                  {{u"address"_s, facts.person}, {u"at"_s, timeText(*facts.sameMailAt)}});
    return questions.verdict();
}

} // namespace surveyhook
