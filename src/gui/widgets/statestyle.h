// SPDX-License-Identifier: GPL-3.0-or-later
// How a state looks: a colour that reads on the given background, and an icon. The word comes from wording/:
// colour never stands alone.
#pragma once

#include "domain/gate.h"
#include "domain/story.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace surveyhook {

[[nodiscard]] QColor stateColor(State state, const QPalette &palette);
[[nodiscard]] QString stateIcon(State state); // name for paletteicon.h

[[nodiscard]] QColor automationStateColor(AutomationState state, const QPalette &palette);
[[nodiscard]] QString automationStateIcon(AutomationState state);

/** Green and red for verdicts, amber for warnings; readable on the palette's base. */
enum class Tone { Good, Bad, Warning, Active, Quiet };
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/** @p color mixed into the palette's base: a background for text. */
[[nodiscard]] QColor tint(const QColor &color, const QPalette &palette, double share);

} // namespace surveyhook
