// SPDX-License-Identifier: GPL-3.0-or-later
// A mail account is tried: name, connection, encryption, login, and a short mail to whoever tries it.
#pragma once

#include "engine/stagedtrial.h"
#include "engine/trialpost.h"
#include "mail/smtpaccount.h"

#include <optional>

namespace surveyhook {

class MailTrial final : public StagedTrial
{
    Q_OBJECT

public:
    /** @p to empty: without the mail. */
    MailTrial(TrialRoom &room, Connection connection, const QString &to);

    /** @p stored: where secrets that the connection lacks are taken from. */
    void start(const Workspace &stored);

private:
    enum Step { Name, Connect, Encrypt, Login, Accept, Steps };

    [[nodiscard]] bool isLeftOut(int step) const;
    [[nodiscard]] QJsonObject valuesFor(int step) const;
    [[nodiscard]] Result<QByteArray> testMail(const QString &id) const;
    void fillSecrets(const Workspace &stored);
    void send();
    void reached(SmtpMilestone milestone);
    void goOnTo(int step);
    void finish(const DeliveryOutcome &outcome);
    void finishFailed(const DeliveryOutcome &outcome);

    Connection m_connection;
    QString m_to;
    QString m_recipient; // m_to as SMTP takes it; empty: none, or not an address
    std::optional<SmtpAccount> m_account; // none: a practice account
    int m_current = Name;
    bool m_connected = false;
};

} // namespace surveyhook
