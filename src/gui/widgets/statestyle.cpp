// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statestyle.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Tone toneOf(State state)
{
    switch (state) {
    case State::Sent:
    case State::Answered:
    case State::Done:
        return Tone::Good;
    case State::Rejected:
    case State::NeedsAttention:
        return Tone::Bad;
    case State::Held:
    case State::Retrying:
        return Tone::Warning;
    case State::Received:
    case State::Waiting:
    case State::Sending:
        return Tone::Active;
    case State::Duplicate:
    case State::Filtered:
    case State::Resting:
    case State::Suppressed:
    case State::Cancelled:
        break;
    }
    return Tone::Quiet;
}

Tone toneOf(AutomationState state)
{
    switch (state) {
    case AutomationState::On:
        return Tone::Good;
    case AutomationState::Paused:
    case AutomationState::Ask:
        return Tone::Warning;
    case AutomationState::Rehearsal:
        return Tone::Active;
    case AutomationState::Off:
    case AutomationState::Draft:
        break;
    }
    return Tone::Quiet;
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    // Each has a contrast of at least 4.5 : 1 against white or against #2b2b2b (WCAG 2, 1.4.3).
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x6f, 0xcf, 0x83) : QColor(0x1b, 0x75, 0x35);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x8f, 0x87) : QColor(0xb3, 0x26, 0x1e);
    case Tone::Warning:
        return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8a, 0x58, 0x00);
    case Tone::Active:
        return dark ? QColor(0x85, 0xb8, 0xf5) : QColor(0x1f, 0x5f, 0xa8);
    case Tone::Quiet:
        break;
    }
    return dark ? QColor(0xb5, 0xb5, 0xb5) : QColor(0x5c, 0x5c, 0x5c);
}

QColor tint(const QColor &color, const QPalette &palette, double share)
{
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [share](int a, int b) {
        return static_cast<int>(a * share + b * (1.0 - share));
    };
    return {mix(color.red(), base.red()), mix(color.green(), base.green()), mix(color.blue(), base.blue())};
}

QColor stateColor(State state, const QPalette &palette)
{
    return toneColor(toneOf(state), palette);
}

QString stateIcon(State state)
{
    return stateCode(state);
}

QColor automationStateColor(AutomationState state, const QPalette &palette)
{
    return toneColor(toneOf(state), palette);
}

QString automationStateIcon(AutomationState state)
{
    return automationStateCode(state);
}

} // namespace surveyhook
