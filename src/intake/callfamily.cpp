// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/callfamily.h"

#include "domain/codes.h"
#include "domain/ports/callstore.h"
#include "intake/doorman.h"

namespace surveyhook {

CallFamily::CallFamily(CallStore &store, std::shared_ptr<LateAnswers> later, const Pages &pages,
                       WaitingBytes &waiting)
    : m_store(store)
    , m_later(std::move(later))
    , m_pages(pages)
    , m_waiting(waiting)
    , m_book(std::make_shared<AddressBook>())
{}

void CallFamily::setAddressBook(std::shared_ptr<const AddressBook> book)
{
    const QMutexLocker lock(&m_mutex);
    m_book = std::move(book);
}

std::shared_ptr<const AddressBook> CallFamily::addressBook()
{
    const QMutexLocker lock(&m_mutex);
    return m_book;
}

void CallFamily::handle(RawRequest request, const Exchange &exchange)
{
    if (!m_waiting.hasRoomFor(request.body.size())) {
        m_store.note({}, codes::countRefused, request.receivedAt);
        exchange.answer(comeAgain());
        return;
    }
    const QDateTime at = request.receivedAt;
    DoorDecision decision = decideCall(std::move(request), *addressBook(), m_pages);
    switch (decision.then) {
    case DoorDecision::Then::Answer:
        if (!decision.noteCode.isEmpty())
            m_store.note(decision.noteAddress, decision.noteCode, at);
        exchange.answer(decision.answer);
        break;
    case DoorDecision::Then::Store:
        store(std::move(decision.record), exchange);
        break;
    case DoorDecision::Then::Reject:
        reject(std::move(decision.record), std::move(decision.answer), exchange);
        break;
    }
}

void CallFamily::store(CallRecord record, const Exchange &exchange)
{
    const qint64 bytes = record.request.body.size();
    m_waiting.add(bytes);
    m_store.append(std::move(record), [later = m_later, exchange, bytes](const Result<StoredCall> &stored) {
        later->push({exchange, storedAnswer(stored), bytes, stored && !stored->duplicate});
    });
}

/** The answer waits too, so that whoever looks into the history after a refusal finds it there. */
void CallFamily::reject(CallRecord record, HttpAnswer answer, const Exchange &exchange)
{
    const qint64 bytes = record.request.body.size();
    m_waiting.add(bytes);
    m_store.appendRejected(std::move(record), [later = m_later, exchange, bytes,
                                               answer = std::move(answer)](const Result<StoredCall> &) {
        later->push({exchange, answer, bytes, false});
    });
}

} // namespace surveyhook
