// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to begin with, in three languages; from resources/templates.
#pragma once

#include "domain/workspace.h"

namespace surveyhook {

struct MessageTemplate
{
    QString id;
    QString title; // in the user's language
};

[[nodiscard]] QList<MessageTemplate> messageTemplates();

/** A message made of template @p id for @p survey: in the survey's languages (all three when it has others),
 * greeting with the survey's field for a name; without one the greeting stands alone. */
[[nodiscard]] Message messageFrom(const QString &id, const Survey &survey, const QString &name);

} // namespace surveyhook
