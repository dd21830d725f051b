// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/judgement.h"

#include "domain/codes.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

AttemptReport reportOf(const DeliveryTask &task, const QDateTime &now, const QString &outcome,
                       const QString &code, const QJsonObject &values)
{
    AttemptReport report{.delivery = task.id, .lease = task.lease, .attempt = {now, outcome, code, values}};
    report.code = code;
    report.values = values;
    return report;
}

AttemptReport afterFault(const DeliveryTask &task, const TryAgain &fault, const QDateTime &now,
                         const RetryPolicy &policy, double random)
{
    AttemptReport report = reportOf(task, now, u"try_again"_s, fault.code, fault.values);
    const int attempts = task.failedAttempts + 1;
    report.values.insert("problem"_L1, fault.code);
    if (const auto wait = policy.waitAfter(static_cast<std::size_t>(attempts), fault.after, random)) {
        report.next = State::Retrying;
        report.nextDue = now.addMSecs(wait->count());
        report.code = codes::retrying;
        report.values.insert("attempt"_L1, attempts);
        report.values.insert("next"_L1, report.nextDue->toString(Qt::ISODateWithMs));
    } else {
        report.next = State::NeedsAttention;
        report.code = codes::exhausted;
        report.values.insert("attempts"_L1, attempts);
    }
    return report;
}

} // namespace

AttemptReport judge(const DeliveryTask &task, const DeliveryOutcome &outcome, const QDateTime &now,
                    const RetryPolicy &policy, double random)
{
    if (const auto *delivered = std::get_if<Delivered>(&outcome)) {
        AttemptReport report = reportOf(task, now, u"delivered"_s, delivered->code, delivered->values);
        report.next = delivered->applied ? State::Done : State::Sent;
        return report;
    }
    if (const auto *again = std::get_if<TryAgain>(&outcome))
        return afterFault(task, *again, now, policy, random);
    const auto *never = std::get_if<GiveUp>(&outcome);
    const auto *unknown = std::get_if<Unknown>(&outcome);
    AttemptReport report = never != nullptr
                               ? reportOf(task, now, u"give_up"_s, never->code, never->values)
                               : reportOf(task, now, u"unknown"_s, unknown->code, unknown->values);
    report.next = State::NeedsAttention;
    return report;
}

} // namespace surveyhook
