// SPDX-License-Identifier: GPL-3.0-or-later
// An intake on a free port with stores in memory and some addresses: the subject of the intake's tests.
#pragma once

#include "intake/intakeserver.h"
#include "support/fakeplatform.h"
#include "support/fakestores.h"
#include "support/rawclient.h"

namespace surveyhook::test {

inline AddressEntry address(const QString &key, std::shared_ptr<const Platform> platform,
                            const QList<AddressEntry::Listener> &listeners)
{
    AddressEntry entry;
    entry.key = key;
    entry.platformId = platform ? platform->id() : QStringLiteral("newer");
    entry.platform = std::move(platform);
    entry.listeners = listeners;
    return entry;
}

inline AddressEntry::Listener listener(const QString &automation, AutomationState state = AutomationState::On,
                                       const QStringList &topics = {})
{
    return {automation, topics, state};
}

struct IntakeRig
{
    explicit IntakeRig(const IntakeLimits &limits = {}) : server(calls, optOuts, clock, limits)
    {
        publish();
        const Result<quint16> taken = server.listen(QHostAddress::LocalHost, 0);
        port = taken ? *taken : 0;
    }

    void add(const AddressEntry &entry)
    {
        book.addresses.insert(entry.key, entry);
        publish();
    }
    void publish() { server.setAddressBook(std::make_shared<AddressBook>(book)); }

    HttpReply ask(const QByteArray &bytes) const
    {
        RawClient client(port);
        return client.ask(bytes);
    }

    FakeCallStore calls;
    FakeOptOuts optOuts;
    ManualClock clock{QDateTime::fromString(QStringLiteral("2026-03-16T08:00:00Z"), Qt::ISODate)};
    AddressBook book;
    IntakeServer server;
    quint16 port = 0;
};

} // namespace surveyhook::test
