// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/officefamily.h"

#include "domain/codes.h"
#include "intake/callmask.h"
#include "intake/httpanswer.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype rejectedBodyBytes = 16 * 1024;

HttpAnswer httpAnswer(const StyleAnswer &answer)
{
    HttpAnswer http{.status = answer.status, .contentType = answer.contentType, .body = answer.body};
    if (answer.status == 503)
        http.headers = QByteArrayLiteral("Retry-After: 30\r\n");
    return http;
}

/** Whatever proves a caller of the style must not be stored, wherever in the call it stands. */
RawRequest masked(RawRequest request, const IncomingStyle &style, const AddressBook &book)
{
    const QMap<QString, Secret> secrets = book.incoming.value(style.id());
    for (const Secret &secret : secrets) {
        Credentials credentials;
        credentials.secret = secret;
        maskCredentials(request, credentials);
    }
    if (secrets.isEmpty())
        maskCredentials(request, {});
    return request;
}

} // namespace

OfficeFamily::OfficeFamily(CallStore &store, std::shared_ptr<LateAnswers> later, WaitingBytes &waiting)
    : m_store(store)
    , m_later(std::move(later))
    , m_waiting(waiting)
    , m_book(std::make_shared<AddressBook>())
{}

void OfficeFamily::setAddressBook(std::shared_ptr<const AddressBook> book)
{
    const QMutexLocker lock(&m_mutex);
    m_book = std::move(book);
}

std::shared_ptr<const AddressBook> OfficeFamily::addressBook()
{
    const QMutexLocker lock(&m_mutex);
    return m_book;
}

std::shared_ptr<const IncomingStyle> OfficeFamily::styleOf(QByteArrayView path) const
{
    for (const auto &style : m_styles) {
        if (style->owns(path))
            return style;
    }
    return nullptr;
}

void OfficeFamily::handle(RawRequest request, const Exchange &exchange)
{
    const auto style = styleOf(request.path);
    const auto book = addressBook();
    request.publicUrl = book->publicUrl;
    const QByteArray &method = request.method;
    if (method != "GET" && method != "POST" && method != "HEAD") {
        exchange.answer(methodNotAllowed("GET, POST, HEAD"));
        return;
    }
    if (!m_waiting.hasRoomFor(request.body.size())) {
        m_store.note(style->id(), codes::countRefused, request.receivedAt);
        exchange.answer(httpAnswer(style->unavailable()));
        return;
    }
    StyleDecision decision = style->decide(request, *book);
    if (const auto *atOnce = std::get_if<StyleAtOnce>(&decision)) {
        if (!atOnce->code.isEmpty())
            m_store.note(style->id(), atOnce->code, request.receivedAt);
        exchange.answer(httpAnswer(atOnce->answer));
        return;
    }
    if (auto *refused = std::get_if<StyleRefused>(&decision)) {
        refused->record.request = masked(std::move(request), *style, *book);
        refused->record.request.body.truncate(rejectedBodyBytes);
        const qint64 bytes = refused->record.request.body.size();
        m_waiting.add(bytes);
        m_store.appendRejected(std::move(refused->record),
                               [later = m_later, exchange, bytes,
                                answer = httpAnswer(refused->answer)](const Result<StoredCall> &) {
                                   later->push({exchange, answer, bytes, false});
                               });
        return;
    }
    auto &order = std::get<StyleOrder>(decision);
    order.record.request = masked(std::move(request), *style, *book);
    const qint64 bytes = order.record.request.body.size();
    m_waiting.add(bytes);
    m_store.append(std::move(order.record), [later = m_later, exchange, style, bytes,
                                             hint = order.hint](const Result<StoredCall> &stored) {
        const StyleAnswer answer = stored ? style->answerTo(*stored, hint) : style->unavailable();
        later->push({exchange, httpAnswer(answer), bytes, stored && !stored->duplicate});
    });
}

} // namespace surveyhook
