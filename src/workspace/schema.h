// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a workspace file, as resources/workspace.schema.json says it. Valijson is used in schema.cpp
// only.
#pragma once

#include "workspace/fault.h"

#include <QByteArray>

namespace surveyhook {

/** The JSON Schema (draft 7) that ships with the program. */
[[nodiscard]] QByteArray workspaceSchema();

/** What in @p file has not the shape that the schema wants. Any thread. */
[[nodiscard]] QList<Fault> schemaFaults(const QJsonObject &file);

} // namespace surveyhook
