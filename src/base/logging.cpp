// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace surveyhook {

Q_LOGGING_CATEGORY(lcIntake, "surveyhook.intake", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "surveyhook.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDelivery, "surveyhook.delivery", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMail, "surveyhook.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "surveyhook.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "surveyhook.gui", QtInfoMsg)

} // namespace surveyhook
