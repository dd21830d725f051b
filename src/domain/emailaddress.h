// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail addresses by their syntax (no DNS): who a person is, and whose domain an address has.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** A plain address: local@domain, at most 254 characters, one @, no spaces, no display name; a dotted domain
 * whose labels are letters (any script), digits and inner hyphens. */
[[nodiscard]] bool isEmailAddress(QStringView text);

/** What identifies a person: trimmed and lower-cased, plus-tags kept. Empty when it is no address. */
[[nodiscard]] QString normalizedAddress(QStringView text);

/** The first of @p fields (see domain/fieldpath.h) in which @p data hold an address; empty: none does. */
[[nodiscard]] QString addressFieldIn(const QJsonObject &data, const QStringList &fields);

/** The part after @, lower case. */
[[nodiscard]] QString domainOf(QStringView address);

/** The same domain or one below it, case ignored. */
[[nodiscard]] bool isInDomains(QStringView address, const QStringList &domains);

} // namespace surveyhook
