// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostic log categories: English, for developers and support; never a payload or a secret. What users
// read is the history, see domain/story.h.
#pragma once

#include <QLoggingCategory>

namespace surveyhook {

Q_DECLARE_LOGGING_CATEGORY(lcIntake)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcDelivery)
Q_DECLARE_LOGGING_CATEGORY(lcMail)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcGui)

} // namespace surveyhook
