// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a request of ours to a platform and brings the answer back. No retries, no judgement: those are the
// caller's.
#pragma once

#include "domain/httpmessage.h"
#include "engine/platformlogins.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace surveyhook {

/** Lives in the worker thread. */
class PlatformCaller final : public QObject
{
    Q_OBJECT

public:
    explicit PlatformCaller(QObject *parent = nullptr);

    /** Within 20 seconds; answers over 1 MiB are cut off and count as dropped; redirects are not followed. @p
     * done is called once from the event loop, and not at all once @p context is gone. */
    void call(const OutgoingRequest &request, QObject *context, std::function<void(OutgoingAnswer)> done);

    /** The tokens that calls from here may use. */
    [[nodiscard]] PlatformLogins &logins() { return m_logins; }

private:
    QNetworkAccessManager m_network;
    PlatformLogins m_logins;
};

} // namespace surveyhook
