// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded HTTP server: reads, decides, has calls stored, answers. See contract.md §2 for what it
// answers.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ports/addressbook.h"
#include "domain/ports/callstore.h"
#include "domain/ports/incomingstyle.h"
#include "intake/intakelimits.h"

#include <QObject>

#include <memory>

class QHostAddress;

namespace surveyhook {

/** Made anywhere, then moved to the intake thread, where everything but the setters is called. */
class IntakeServer final : public QObject
{
    Q_OBJECT

public:
    /** The store, the opt-outs and the clock outlive it. */
    IntakeServer(CallStore &calls, OptOuts &optOuts, const Clock &clock, const IntakeLimits &limits = {},
                 QObject *parent = nullptr);
    ~IntakeServer() override;

    /** Any thread; holds for every request read from then on. */
    void setAddressBook(std::shared_ptr<const AddressBook> book);
    /** The systems that we play. Before listen(). */
    void setStyles(QList<std::shared_ptr<const IncomingStyle>> styles);
    /** The name in our public address, without port; empty: none. Any thread. */
    void setPublicHost(const QString &host);

    /** Whether a call to /health with this token comes in: then arrived(), once. Any thread. */
    void expectCall(const QByteArray &token);

    /** Gives the port taken; 0 takes a free one. InUse with values {address, port} when another program has
     * it, NetworkFailed with the same values for another reason. Again possible after stopped(). */
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /** Stops accepting and answers what was accepted; then stopped(), within IntakeLimits::stopping. */
    void stop();

Q_SIGNALS:
    /** New events are in the store; once for all that became durable together. */
    void stored();
    void arrived(const QByteArray &token);
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace surveyhook
