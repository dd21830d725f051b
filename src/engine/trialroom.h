// SPDX-License-Identifier: GPL-3.0-or-later
// The threads in which trials do what blocks: talk with a mail server, write a file.
#pragma once

#include "base/clock.h"
#include "engine/datadir.h"
#include "mail/accesstokens.h"
#include "mail/stoprequest.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace surveyhook {

/** Lives in the main thread. */
class TrialRoom final : public QObject
{
    Q_OBJECT

public:
    /** Hands a call to the main thread; it is dropped when the errand's context is gone. Any thread. */
    using Report = std::function<void(std::function<void()>)>;
    using Errand = std::function<void(const StopRequest &stop, const Report &report)>;

    /** @p clock outlives this. */
    TrialRoom(const DataDir &dir, const Clock &clock);
    /** Stops all errands and waits for them. */
    ~TrialRoom() override;

    /** Runs @p errand in a thread. It ends soon after the request that is returned was made. */
    std::shared_ptr<StopRequest> run(QObject *context, Errand errand);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /** Where a trial's new refresh token goes; called from the threads. Set before the first trial. */
    void setRenewed(AccessTokens::Renewed renewed) { m_renewed = std::move(renewed); }
    [[nodiscard]] const AccessTokens::Renewed &renewed() const { return m_renewed; }
    [[nodiscard]] QString practiceFolder() const { return m_dir.practiceMail(); }

private:
    DataDir m_dir;
    const Clock &m_clock;
    AccessTokens::Renewed m_renewed;
    QList<std::weak_ptr<StopRequest>> m_stops;
    QThreadPool m_pool; // last, so that its threads end before what they use
};

} // namespace surveyhook
