// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a mail back for people: the practice mailbox, a preview of what was sent. Any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace surveyhook {

struct ReadMail
{
    QString from;
    QString to;
    QString subject;
    QDateTime date; // UTC
    QString text;
    QString html;
    QString delivery; // X-Surveyhook-Delivery; empty: no invitation
    QString notice; // X-Surveyhook-Notice
    QString optOut; // the address in List-Unsubscribe, without < >
};

/** Error: InvalidInput when @p bytes are no mail. */
[[nodiscard]] Result<ReadMail> readMail(const QByteArray &bytes);

} // namespace surveyhook
