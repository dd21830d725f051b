// SPDX-License-Identifier: GPL-3.0-or-later
// Puts one invitation together from the workspace and a delivery: which account, which text, which values.
// Pure but for the random boundary between a mail's parts.
#pragma once

#include "base/result.h"
#include "domain/delivery.h"
#include "domain/workspace.h"
#include "mail/mailbox.h"

#include <QByteArray>
#include <QDateTime>

namespace surveyhook {

/** Who mails through @p connection come from. A practice account may lack a sender: it sends nothing. Error
 * as senderOf(). */
[[nodiscard]] Result<Mailbox> invitationSender(const Connection &connection);

struct Invitation
{
    Connection connection; // of type "smtp" or "practice"
    QString recipient; // as SMTP takes it
    QByteArray mail; // the whole message
    QString surveyLink = {}; // as it stands in the mail; empty: none
};

enum class InvitationKind {
    Delivery,
    Trial, // marked as a notice of ours, so that no answer to it counts for a delivery
    Rehearsal, // the same, to DeliveryTask::rehearsalTo; the subject tells for whom it was made
};

/** For the delivery's action (type "email"), @p now as the mail's date.
 *  Error: values {"code": …} and the values of that code (domain/codes.h): mail.settings, message.missing,
 *  message.placeholder, bad_address, automation_gone. */
[[nodiscard]] Result<Invitation> composeInvitation(const DeliveryTask &task, const Workspace &workspace,
                                                   const QDateTime &now,
                                                   InvitationKind kind = InvitationKind::Delivery);

} // namespace surveyhook
