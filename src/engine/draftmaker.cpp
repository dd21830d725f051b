// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draftmaker.h"

#include "base/identifier.h"
#include "domain/emailaddress.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualRestDays = 30;

Credentials newCredentials(const PlatformDescription &platform)
{
    const auto copies = [&platform](QLatin1StringView what) {
        return std::any_of(platform.guide.begin(), platform.guide.end(),
                           [what](const GuideStep &step) { return step.copy == what; });
    };
    Credentials credentials;
    if (copies("secret"_L1))
        credentials.secret = Secret(randomToken());
    if (copies("user"_L1))
        credentials.user = u"surveyhook-"_s + randomToken().left(6);
    if (copies("password"_L1))
        credentials.password = Secret(randomToken());
    return credentials;
}

/** Of the account that the office's own notices are sent from; empty when there is none. */
QString officeAddress(const Workspace &workspace)
{
    const Connection mail = workspace.connections.value(workspace.settings.mail);
    const QString from = mail.options.value("from"_L1).toString().trimmed();
    const qsizetype open = from.lastIndexOf(u'<');
    const QString address = open >= 0 && from.endsWith(u'>') ? from.mid(open + 1).chopped(1) : from;
    return isEmailAddress(address) ? address : QString();
}

} // namespace

Draft makeDraft(const PlatformDescription &platform, const Workspace &workspace)
{
    Draft draft;
    Automation &automation = draft.automation;
    makeItsOwn(automation);
    automation.state = AutomationState::On;
    automation.trigger.platform = platform.id;
    automation.trigger.credentials = newCredentials(platform);
    for (const PlatformTopic &topic : platform.topics) {
        if (topic.suggested)
            automation.trigger.topics.append(topic.code);
    }
    automation.delay = platform.suggestedDelay;
    automation.rest = {.days = usualRestDays, .scope = RestPeriod::Scope::All};
    if (const QString address = officeAddress(workspace); !address.isEmpty())
        automation.errors.recipients.append(address);
    return draft;
}

void makeItsOwn(Automation &automation)
{
    automation.id = newIdentifier("au"_L1);
    automation.trigger.key = randomToken();
}

} // namespace surveyhook
