// SPDX-License-Identifier: GPL-3.0-or-later
// /in/{key}: calls of other systems, answered when they are stored.
#pragma once

#include "domain/ports/addressbook.h"
#include "intake/addressfamily.h"
#include "intake/lateanswers.h"
#include "intake/pages.h"
#include "intake/waitingbytes.h"

#include <QMutex>

namespace surveyhook {

class CallStore;
struct CallRecord;

class CallFamily final : public AddressFamily
{
public:
    CallFamily(CallStore &store, std::shared_ptr<LateAnswers> later, const Pages &pages,
               WaitingBytes &waiting);

    /** Any thread. */
    void setAddressBook(std::shared_ptr<const AddressBook> book);

    [[nodiscard]] HostCheck hostCheck() const override { return HostCheck::Never; }
    [[nodiscard]] bool owns(QByteArrayView path) const override { return path.startsWith("/in/"); }
    void handle(RawRequest request, const Exchange &exchange) override;

private:
    [[nodiscard]] std::shared_ptr<const AddressBook> addressBook();
    void store(CallRecord record, const Exchange &exchange);
    void reject(CallRecord record, HttpAnswer answer, const Exchange &exchange);

    CallStore &m_store;
    std::shared_ptr<LateAnswers> m_later;
    const Pages &m_pages;
    WaitingBytes &m_waiting;
    QMutex m_mutex;
    std::shared_ptr<const AddressBook> m_book; // guarded by m_mutex
};

} // namespace surveyhook
