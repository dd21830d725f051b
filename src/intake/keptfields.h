// SPDX-License-Identifier: GPL-3.0-or-later
// "keep" of an automation: which fields of a call are stored at all.
#pragma once

#include "domain/ports/platform.h"

#include <QStringList>

#include <optional>

namespace surveyhook {

/** What is stored of @p call, of which @p essential is needed to read it again; none: everything. A call of
 * an unknown shape is stored whole until somebody has shown where its address stands (@p addressFields): what
 * would have to be shown may be among what nobody keeps. */
[[nodiscard]] std::optional<QStringList> pathsToKeep(const std::optional<QStringList> &keep,
                                                     const QStringList &essential, const ParsedCall &call,
                                                     const QStringList &addressFields);

/** @p body in the form in which @p call was read from it: a platform brings what it sends in several forms
 * into one, and paths are those of that one. */
[[nodiscard]] ParsedBody asRead(ParsedBody body, const ParsedCall &call);

/**
 * Leaves only the values at @p paths (see domain/fieldpath.h) in the call: in each item of an array body, in
 * the members of any other, and in the query, whose parameters stand under "query" unless they are all there
 * is (GET). The body becomes compact JSON of the same data, whatever it was. Pure. @p body: what readBody()
 * gave for this request.
 */
void keepFields(RawRequest &request, const ParsedBody &body, const QStringList &paths);

} // namespace surveyhook
