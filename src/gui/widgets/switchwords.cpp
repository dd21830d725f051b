// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/switchwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct SwitchWords
{
    Q_DECLARE_TR_FUNCTIONS(SwitchWords)
};

} // namespace

QString stateWords(AutomationState state)
{
    switch (state) {
    case AutomationState::On:
        return SwitchWords::tr("This automation is on");
    case AutomationState::Paused:
        return SwitchWords::tr("This automation is paused");
    case AutomationState::Ask:
        return SwitchWords::tr("This automation asks before it sends");
    case AutomationState::Rehearsal:
        return SwitchWords::tr("This automation rehearses");
    case AutomationState::Off:
    case AutomationState::Draft:
        break;
    }
    return SwitchWords::tr("This automation is off");
}

QString switchedWords(const QString &name, AutomationState state, int deliveries)
{
    if (state == AutomationState::On || state == AutomationState::Ask
        || state == AutomationState::Rehearsal) {
        QString on = SwitchWords::tr("“%1” asks before each invitation.").arg(name);
        if (state == AutomationState::On)
            //: %1 the name of an automation
            on = SwitchWords::tr("“%1” is on.").arg(name);
        else if (state == AutomationState::Rehearsal)
            //: %1 the name of an automation
            on = SwitchWords::tr("“%1” rehearses: no customer gets a mail.").arg(name);
        return deliveries == 0
                   ? on
                   : on + u' ' + SwitchWords::tr("%n waiting invitation(s) go on.", nullptr, deliveries);
    }
    //: %1 the name of an automation
    const QString off = SwitchWords::tr("“%1” is off: its events are kept, nothing is sent.").arg(name);
    return deliveries == 0 ? off
                           : off + u' '
                                 + SwitchWords::tr("%n waiting invitation(s) are held until it is on again.",
                                                   nullptr, deliveries);
}

} // namespace surveyhook
