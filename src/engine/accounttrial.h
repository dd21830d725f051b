// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an account at a platform works: asks it one thing that changes nothing there.
#pragma once

#include "domain/connectioncheck.h"
#include "engine/platformcaller.h"
#include "engine/stagedtrial.h"

namespace surveyhook {

class AccountTrial final : public StagedTrial
{
    Q_OBJECT

public:
    AccountTrial(TrialRoom &room, Connection connection);

    /** Secrets that were not typed are taken from @p stored, unless the account leads somewhere else now. */
    void start(const Workspace &stored);
    void cancel() override;

private:
    enum Step { Reach, Login };

    void fillSecrets(const Workspace &stored);
    void giveUp(const Error &error);
    void take(const ConnectionCheck &check, const OutgoingAnswer &answer);
    void finish(const QString &checked);

    Connection m_connection;
    std::unique_ptr<PlatformCaller> m_caller; // while it asks
};

} // namespace surveyhook
