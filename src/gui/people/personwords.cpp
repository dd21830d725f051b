// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/personwords.h"

#include "gui/people/peoplemodel.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Where a label stands: l1 … l10 by their numbers, the others after them. */
int placeOf(const QString &label)
{
    bool isNumber = false;
    const int number = label.startsWith(u'l') ? label.sliced(1).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= 10 ? number : 11;
}

} // namespace

RestRule RestRule::of(const Workspace &workspace)
{
    RestRule rule{.days = 0, .exempt = workspace.settings.testAddresses};
    bool first = true;
    for (const Automation &automation : workspace.automations) {
        if (automation.state != AutomationState::On || workspace.unfinished.contains(automation.id))
            continue;
        const int days = automation.rest.scope == RestPeriod::Scope::All ? automation.rest.days : 0;
        rule.days = first ? days : qMin(rule.days, days);
        first = false;
    }
    return rule;
}

QDateTime restsUntil(const PersonRow &row, const RestRule &rest)
{
    const bool exempt = rest.exempt.contains(row.address, Qt::CaseInsensitive);
    if (!row.lastAsked || rest.days <= 0 || exempt)
        return {};
    const QDateTime until = row.lastAsked->addSecs(qint64(rest.days) * 24 * 60 * 60);
    return until > QDateTime::currentDateTimeUtc() ? until : QDateTime();
}

QString personStateText(const PersonRow &row, const RestRule &rest)
{
    if (row.optedOut)
        //: %1 a date: this person wants no mails since then
        return PeopleModel::tr("no mails since %1").arg(dateText(*row.optedOut));
    if (const QDateTime until = restsUntil(row, rest); until.isValid())
        //: %1 a date: this person was asked a short time ago and gets no invitation before that day
        return PeopleModel::tr("asked recently; again from %1").arg(dateText(until));
    return PeopleModel::tr("may be asked");
}

QString personStateIcon(const PersonRow &row, const RestRule &rest)
{
    if (row.optedOut)
        return u"suppressed"_s;
    return restsUntil(row, rest).isValid() ? stateIcon(State::Resting) : u"passed"_s;
}

QString personName(const PersonRow &row)
{
    return QString(row.firstName + u' ' + row.lastName).trimmed();
}

QStringList labelNames(const QJsonObject &labels)
{
    QStringList names = labels.keys();
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    return names;
}

} // namespace surveyhook
