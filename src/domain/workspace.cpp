// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace.h"

#include "domain/publicaddress.h"

namespace surveyhook {

namespace {

constexpr QLatin1StringView collectorPrefix("collector:");
constexpr QLatin1StringView messagePrefix("message:");

bool isSameGroup(const RestPeriod &one, const RestPeriod &other)
{
    return one.scope == RestPeriod::Scope::Group && other.scope == RestPeriod::Scope::Group
           && one.group.compare(other.group, Qt::CaseInsensitive) == 0;
}

} // namespace

const Automation *Workspace::find(const QString &id) const
{
    const auto automation = automations.constFind(id);
    if (automation != automations.cend())
        return &*automation;
    const auto sender = senders.constFind(id);
    return sender == senders.cend() ? nullptr : &*sender;
}

bool OfficeSettings::hasLastingAddress() const
{
    return !publicUrl.isEmpty() && tunnel != tunnels::cloudflared;
}

QString Workspace::rehearsalAddress(const Automation &automation) const
{
    return settings.testAddresses.isEmpty() ? automation.errors.recipients.value(0)
                                            : settings.testAddresses.constFirst().trimmed();
}

std::optional<GatePolicy> Workspace::gatePolicy(const QString &automation) const
{
    const Automation *found = find(automation);
    if (found == nullptr)
        return std::nullopt;
    QStringList group;
    if (found->rest.scope == RestPeriod::Scope::Group) {
        for (const Automation &other : automations) {
            if (isSameGroup(other.rest, found->rest))
                group.append(other.id);
        }
    }
    return GatePolicy{.automation = found->state,
                      .stopped = settings.stopped,
                      .rehearsalTo = rehearsalAddress(*found),
                      .rest = found->rest,
                      .restsWith = group,
                      .newer = found->newer,
                      .ownDomains = settings.ownDomains,
                      .testAddresses = settings.testAddresses};
}

QString senderOfCollector(const QString &survey, const QString &collector)
{
    return collectorPrefix + survey + u'/' + collector;
}

QString senderOfMessage(const QString &survey, const QString &message)
{
    return messagePrefix + survey + u'/' + message;
}

std::optional<CollectorName> collectorOfSender(const QString &sender)
{
    if (!sender.startsWith(collectorPrefix))
        return std::nullopt;
    const QString rest = sender.mid(collectorPrefix.size());
    return CollectorName{.survey = rest.section(u'/', 0, 0), .collector = rest.section(u'/', 1)};
}

QString surveyOfSender(const QString &sender)
{
    for (const QLatin1StringView prefix : {collectorPrefix, messagePrefix}) {
        if (sender.startsWith(prefix))
            return sender.mid(prefix.size()).section(u'/', 0, 0);
    }
    return {};
}

} // namespace surveyhook
