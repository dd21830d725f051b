// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line program says: help texts, outcomes, the reasons why a command did not work.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** One line for --help; empty for a command that does not exist. */
[[nodiscard]] QString commandHelp(const QString &command);
/** One line for --help; @p option without dashes. */
[[nodiscard]] QString optionHelp(const QString &option);

/** A line on stdout or stderr. Codes, with values in brackets:
 *  outcomes: imported, import_would [added, replaced], import_refused [count], exported [file],
 *  export_without_secrets, replayed, retried, cancelled [count], nothing_found, stopping;
 *  wrong use: missing_command, unknown_command, missing_argument, extra_argument, unknown_option [name],
 *  option_without_value, bad_option [name, value], not_yet [command];
 *  failures: in_use [folder], cannot_read, cannot_write [file], event_unknown, delivery_unknown,
 * automation_unknown [name], not_while_serving [command], listen_failed [address], newer_database. Empty for
 * a code that does not exist. */
[[nodiscard]] QString commandSentence(const QString &code, const QJsonObject &values = {});

} // namespace surveyhook
