// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of mails that people send to themselves to try something out.
#pragma once

#include <QString>

namespace surveyhook {

struct TrialMailText
{
    QString subject;
    QString body; // plain text
};

/** Of the mail that a mail account is tried with, in the user's language. @p account: its name; may be empty.
 */
[[nodiscard]] TrialMailText trialMailText(const QString &account);

/** The subject of a message that was sent as a trial: nobody is to take it for the real one. */
[[nodiscard]] QString trialSubject(const QString &subject);

} // namespace surveyhook
