// SPDX-License-Identifier: GPL-3.0-or-later
// The words for something tried out while a person watches (engine/trial.h): the steps and what went wrong.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** "Name found" for "mail.name"; the code itself for a step that this version does not know. */
[[nodiscard]] QString trialStepName(const QString &code);

/** What went wrong: @p problem and @p values as TrialStep carries them. Empty without a problem. */
[[nodiscard]] QString trialCause(const QString &problem, const QJsonObject &values = {});
/** What the person can do about it; empty when nothing is known. */
[[nodiscard]] QString trialCure(const QString &problem, const QJsonObject &values = {});

/** Both, one after the other: for one line of text. */
[[nodiscard]] QString trialProblem(const QString &problem, const QJsonObject &values = {});

} // namespace surveyhook
