// SPDX-License-Identifier: GPL-3.0-or-later
// One look-up, asked once: request, answer, moved records followed. No retries: those are
// the planner's.
#pragma once

#include "domain/ports/platform.h"

#include <QObject>

#include <functional>

namespace surveyhook {

class PlatformCaller;

/** The platform that answers look-ups of @p type; none when this version has none. Lives as long as the
 * program. */
[[nodiscard]] const Platform *lookupPlatform(const QString &type);

/** Lives in the thread that makes it, which does not block, and deletes itself after its answer. Deleting it
 * drops the answer, but not from within done. */
class LookupQuestion final : public QObject
{
    Q_OBJECT

public:
    /** Found, or why not: LookupNothing, TryAgain, GiveUp; never LookupFollow. */
    using Done = std::function<void(const LookupOutcome &)>;

    /** @p platform: that answers it, none: it is given up. It and @p caller must outlive this. */
    LookupQuestion(const Platform *platform, LookupStep step, Connection connection, PlatformCaller &caller,
                   Done done, QObject *parent);

    /** @p data: of the event. @p done is called once, from the event loop. */
    void ask(const QJsonObject &data);

private:
    void logIn(const OutgoingRequest &request);
    void askNow();
    void call(const OutgoingRequest &request);
    void judge(const OutgoingAnswer &answer);
    void finish(const LookupOutcome &outcome);
    void answerLater(const LookupOutcome &outcome);

    const Platform *m_platform;
    LookupStep m_step;
    Connection m_connection;
    Done m_done;
    PlatformCaller &m_caller;
    QJsonObject m_data;
    std::optional<OutgoingRequest> m_login; // what fetches the token that is in use
    Secret m_token;
    bool m_renewed = false; // the token, after it was refused
    int m_hops = 0;
};

} // namespace surveyhook
