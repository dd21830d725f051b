// SPDX-License-Identifier: GPL-3.0-or-later
// One line for each thing that "doctor" looked at.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** @p code: database, key_file, disk, clock, server, public_address, mail, connection, workspace; @p status:
 * ok, warning, failed; values as the engine's doctor gives them (name, problem, availableMegabytes, url,
 * tried …). */
[[nodiscard]] QString doctorSentence(const QString &code, const QString &status,
                                     const QJsonObject &values = {});

} // namespace surveyhook
