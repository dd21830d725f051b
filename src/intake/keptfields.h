// SPDX-License-Identifier: GPL-3.0-or-later
// "keep" of an automation: which fields of a call are stored at all.
#pragma once

#include "domain/body.h"

#include <QStringList>

namespace surveyhook {

/**
 * Leaves only the values at @p paths (see domain/fieldpath.h) in the call: in each item of an array body, in
 * the members of any other, and in the query, whose parameters stand under "query" unless they are all there
 * is (GET). The body becomes compact JSON of the same data, whatever it was. Pure. @p body: what readBody()
 * gave for this request.
 */
void keepFields(RawRequest &request, const ParsedBody &body, const QStringList &paths);

} // namespace surveyhook
