// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses where we play other systems: whatever their styles own. Which those are is told by setStyles().
#pragma once

#include "domain/ports/incomingstyle.h"
#include "intake/addressfamily.h"
#include "intake/lateanswers.h"
#include "intake/waitingbytes.h"

#include <QMutex>

namespace surveyhook {

class OfficeFamily final : public AddressFamily
{
public:
    OfficeFamily(CallStore &store, std::shared_ptr<LateAnswers> later, WaitingBytes &waiting);

    void setStyles(QList<std::shared_ptr<const IncomingStyle>> styles) { m_styles = std::move(styles); }
    /** Any thread. */
    void setAddressBook(std::shared_ptr<const AddressBook> book);

    /** Programs call; and people who open the address in a browser, but no page of another site. */
    [[nodiscard]] HostCheck hostCheck() const override { return HostCheck::FromBrowsers; }
    [[nodiscard]] bool owns(QByteArrayView path) const override { return styleOf(path) != nullptr; }
    void handle(RawRequest request, const Exchange &exchange) override;

private:
    [[nodiscard]] std::shared_ptr<const IncomingStyle> styleOf(QByteArrayView path) const;
    [[nodiscard]] std::shared_ptr<const AddressBook> addressBook();

    CallStore &m_store;
    std::shared_ptr<LateAnswers> m_later;
    WaitingBytes &m_waiting;
    QList<std::shared_ptr<const IncomingStyle>> m_styles;
    QMutex m_mutex;
    std::shared_ptr<const AddressBook> m_book; // guarded by m_mutex
};

} // namespace surveyhook
