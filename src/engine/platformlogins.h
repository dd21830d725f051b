// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that look-ups need and that a user name and a password bring: fetched once, kept while they live.
// Platforms allow few logins a minute.
#pragma once

#include "domain/ports/platform.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace surveyhook {

class PlatformCaller;

/** Lives in the thread of its caller. In memory only. */
class PlatformLogins final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const LoginOutcome &)>;

    explicit PlatformLogins(PlatformCaller &caller, QObject *parent = nullptr);

    /** The token that @p request brings, or has brought. Whoever asks meanwhile gets the same answer; a login
     * that was refused is not tried again within a minute. @p done: once from the event loop, and not at all
     * once @p context is gone. */
    void fetch(const Platform &platform, const Connection &connection, const OutgoingRequest &request,
               QObject *context, Done done);
    /** The platform does not take @p token any more. */
    void forget(const OutgoingRequest &request, const Secret &token);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };
    struct Entry
    {
        std::optional<LoginOutcome> outcome;
        QDeadlineTimer until;
        QList<Waiting> waiting; // while it is asked for
    };

    void keep(const QByteArray &key, const LoginOutcome &outcome);

    PlatformCaller &m_caller;
    QHash<QByteArray, Entry> m_entries; // by the hash of the request, which holds the password
};

} // namespace surveyhook
