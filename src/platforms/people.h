// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and names in what platforms send: what reading them has in common.
#pragma once

#include "domain/ports/platform.h"

namespace surveyhook {

/** The results of a look-up as mappings see them; empty texts are left out, @p raw is kept whole. */
struct FoundPerson
{
    QString email = {};
    QString firstName = {};
    QString lastName = {};
    QString phone = {};
    QString language = {}; // as the platform writes it
    QJsonObject raw = {};
};
/** Found when there is a plain address, else LookupNothing no_email. */
[[nodiscard]] LookupOutcome judgedPerson(const FoundPerson &person);

/** "Jan Maria Rokita" → "Jan" and "Maria Rokita"; "Joke de Wit" → "Joke" and "de Wit". */
void splitName(const QString &fullName, QString &first, QString &last);

/** Completes @p people from the look-ups of @p data when the event itself names no customer. An address that
 * is staff's is never taken. */
[[nodiscard]] Correspondents withLookups(Correspondents people, const QJsonObject &data);

/** The first of @p paths that holds an address: the customer's, by the platform's own word. */
[[nodiscard]] Correspondents customerAt(const QJsonObject &data, const QStringList &paths);

/** Somebody invented, always the same for the same @p id: {"email", "firstName", "lastName", "phone",
 * "language"}. For practice answers. */
[[nodiscard]] QJsonObject inventedPerson(const QString &id);

/** Letters, digits, - and _: safe as one segment of an address. */
[[nodiscard]] bool isPlainId(QStringView id);

/** A number made of @p text, the same on every machine: which invented person a practice answer names. */
[[nodiscard]] quint32 stableNumber(const QString &text);

} // namespace surveyhook
