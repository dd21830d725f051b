// SPDX-License-Identifier: GPL-3.0-or-later
// The name that is proposed for an automation, for as long as the person has not typed another.
#include "gui/editor/timingpage.h"
#include "wording/automationsentence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void TimingPage::proposeName()
{
    const Automation &automation = session()->automation();
    if (!session()->draft().isNew || !hasProposedName(automation))
        return;
    m_proposed = proposedName(automation);
    if (m_proposed != automation.name)
        session()->change(tr("Propose a name"), [this](Draft &draft) { draft.automation.name = m_proposed; });
}

bool TimingPage::hasProposedName(const Automation &automation) const
{
    return automation.name.isEmpty() || automation.name == m_proposed
           || automation.name == proposedName(automation)
           || automation.name.compare(session()->platform().name, Qt::CaseInsensitive) == 0;
}

QString TimingPage::proposedName(const Automation &automation) const
{
    const PlatformDescription platform = session()->platform();
    const std::optional<Survey> survey = session()->survey();
    QString name = platform.name;
    if (survey)
        name = u"%1: %2"_s.arg(platform.name, survey->name);
    if (automation.delay.amount > 0)
        name += u", "_s + delayText(automation.delay);
    const QMap<QString, Automation> &others = session()->workspace()->automations;
    const auto taken = [&](const QString &wanted) {
        return std::any_of(others.begin(), others.end(), [&](const Automation &other) {
            return other.id != automation.id && other.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int i = 2; taken(free); ++i)
        free = u"%1 (%2)"_s.arg(name).arg(i);
    return free;
}

} // namespace surveyhook
