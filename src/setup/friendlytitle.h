// SPDX-License-Identifier: GPL-3.0-or-later
// friendlyTitle() for whoever has read the names already. Used by samplefields.cpp.
#pragma once

#include "setup/fieldname.h"

#include <QList>
#include <QStringList>

namespace surveyhook {

/** @p names: of the members on the way to @p path, not empty; @p originals: as they are written. */
[[nodiscard]] QString titleOf(const QList<FieldName> &names, const QStringList &originals,
                              const QString &path);

} // namespace surveyhook
