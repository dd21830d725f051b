// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one mail of a trial, now and once, through a mail account or into the practice mailbox.
#pragma once

#include "base/clock.h"
#include "domain/delivery.h"
#include "domain/workspace.h"
#include "mail/accesstokens.h"
#include "mail/smtpprogress.h"
#include "mail/stoprequest.h"

namespace surveyhook {

struct TrialPost
{
    Connection connection; // of type "smtp" or "practice", with its secrets
    QString recipient; // as SMTP takes it; empty: only as far as the login, which then counts as Delivered
    QByteArray mail;
    AccessTokens::Renewed renewed = {}; // of an account that signs in; called from the thread that sends
    QString id = {}; // names the file in the practice mailbox
};

/** Blocks, at most 40 s and hardly longer than @p stop was made; any thread. */
[[nodiscard]] DeliveryOutcome sendTrialPost(const TrialPost &post, const QString &practiceFolder,
                                            const Clock &clock, const StopRequest &stop,
                                            const SmtpWatch &watch = {});

[[nodiscard]] QString codeOf(const DeliveryOutcome &outcome);
[[nodiscard]] QJsonObject valuesOf(const DeliveryOutcome &outcome);

} // namespace surveyhook
