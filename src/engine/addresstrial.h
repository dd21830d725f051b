// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the public address leads here: calls it from this computer and sees whether that very call comes
// in.
#pragma once

#include "engine/platformcaller.h"
#include "engine/stagedtrial.h"

#include <QTimer>

namespace surveyhook {

class AddressTrial final : public StagedTrial
{
    Q_OBJECT

public:
    /** @p url: without a slash at the end. */
    AddressTrial(TrialRoom &room, const QString &url);

    /** What the call carries, so that it is known again. */
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    void start(bool receiving);
    /** A call with @p token has come in. */
    void arrive(const QByteArray &token);
    void cancel() override;

private:
    enum Step { Reach, Arrive };

    void take(const OutgoingAnswer &answer);
    void fall(Step step, const TrialProblem &problem);

    QUrl m_url;
    QByteArray m_token;
    bool m_answered = false;
    bool m_arrived = false;
    QTimer m_late; // for a call that takes longer than its answer
    std::unique_ptr<PlatformCaller> m_caller; // while it asks
};

} // namespace surveyhook
