// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "domain/codes.h"
#include "wording/formats.h"
#include "wording/names.h"
#include "wording/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

class Checks
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

const Wording *find(const QString &code)
{
    for (const WordingTable *table : {&doorWording(), &planWording(), &deliveryWording(), &mailWording(),
                                      &callWording(), &orderWording()}) {
        const auto found = table->constFind(code);
        if (found != table->constEnd())
            return &*found;
    }
    return nullptr;
}

/** What a passed check says; the codes name what would have stopped the event, so their sentences say the
 * opposite. */
QString passedSentence(const QString &code)
{
    if (code == codes::duplicate)
        return Checks::tr("It is not a repeat of an earlier call.");
    if (code == codes::sameSubject)
        return Checks::tr("There is no earlier invitation for the same conversation or order.");
    if (code == codes::topic)
        return Checks::tr("The automation waits for events of this kind.");
    if (code == codes::signature)
        return Checks::tr("The signature is right.");
    if (code == codes::login)
        return Checks::tr("User name and password are right.");
    if (code == codes::body)
        return Checks::tr("The data can be read.");
    if (code == codes::filtered)
        return Checks::tr("All conditions are met.");
    if (code == codes::badAddress || code == codes::noAddress)
        return Checks::tr("The event holds a customer's address.");
    if (code == codes::staffAddress)
        return Checks::tr("The address belongs to no employee and no bot.");
    if (code == codes::ownDomain)
        return Checks::tr("The address is not one of your own office.");
    if (code == codes::optedOut)
        return Checks::tr("The person has not opted out.");
    if (code == codes::resting)
        return Checks::tr("The person is not in a rest period.");
    if (code == codes::noConsent)
        return Checks::tr("The person has agreed to be asked.");
    if (code == codes::missingValue)
        return Checks::tr("The survey has all the values it needs.");
    if (code == codes::automationState)
        return Checks::tr("The automation is switched on.");
    return {};
}

} // namespace

QString sentence(const QString &code, const QJsonObject &values)
{
    const Wording *wording = find(code);
    if (wording == nullptr) {
        //: %1 a short English code word
        return Words::tr("Something was noted here that this version cannot explain (%1).").arg(code);
    }
    return wording->sentence(Values(values));
}

QString advice(const QString &code, const QJsonObject &values)
{
    const Wording *wording = find(code);
    return wording != nullptr && wording->advice ? wording->advice(Values(values)) : QString();
}

bool hasSentence(const QString &code)
{
    return find(code) != nullptr;
}

QString checkSentence(const Check &check)
{
    const QString passed = check.passed ? passedSentence(check.code) : QString();
    return passed.isEmpty() ? sentence(check.code, check.values) : passed;
}

QString conditionSentence(const ConditionResult &result)
{
    const auto op = operatorFromCode(result.op);
    const QString name = op ? operatorName(*op) : result.op;
    const QString met = plainText(result.actual);
    //: what a field held when a condition looked at it
    const QString actual = met.isEmpty() ? Words::tr("it was empty") : Words::tr("it was %1").arg(met);
    if (op == Operator::IsEmpty || op == Operator::IsNotEmpty) {
        //: %1 a field, %2 "is empty", %3 "it was SMS"
        return Words::tr("%1 %2: %3").arg(result.field, name, actual);
    }
    const QString expected = plainText(result.expected);
    //: %1 a field, %2 an operator such as "is one of", %3 what was expected, %4 "it was SMS"
    return Words::tr("%1 %2 %3: %4")
        .arg(result.field, name, expected.isEmpty() ? emptyText() : expected, actual);
}

QString outcomeName(const QString &outcome)
{
    if (outcome == u"delivered")
        return Words::tr("accepted");
    if (outcome == u"try_again")
        return Words::tr("try again");
    if (outcome == u"give_up")
        return Words::tr("refused");
    if (outcome == u"unknown")
        return Words::tr("unclear");
    return outcome;
}

} // namespace surveyhook
