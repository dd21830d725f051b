// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/optoutfamily.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestToken = 128;

bool couldBeToken(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestToken
           && std::all_of(text.begin(), text.end(), [](char c) {
                  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                         || c == '-' || c == '_';
              });
}

/** "j•••@example.com": enough for its owner to know it, too little for whoever was forwarded the mail. */
QString halfHidden(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1)
        return address.left(1) + u"•••";
    const qsizetype shown = address.front().isHighSurrogate() ? 2 : 1;
    return address.left(std::min(shown, at)) + u"•••" + address.mid(at);
}

HttpAnswer pageFor(const Pages &pages, const Result<OptOuts::Link> &link, const QString &name)
{
    if (link)
        return pages.pageIn(link->language, 200, name, {{u"address"_s, halfHidden(link->address)}});
    if (link.error().code == ErrorCode::NotFound)
        return pages.page(404, u"optout-unknown"_s);
    HttpAnswer answer = pages.page(503, u"unavailable"_s);
    answer.headers += "Retry-After: 30\r\n";
    return answer;
}

} // namespace

OptOutFamily::OptOutFamily(OptOuts &optOuts, std::shared_ptr<LateAnswers> later,
                           std::shared_ptr<const Pages> pages)
    : m_optOuts(optOuts)
    , m_later(std::move(later))
    , m_pages(std::move(pages))
{}

void OptOutFamily::handle(RawRequest request, const Exchange &exchange)
{
    QByteArrayView token = QByteArrayView(request.path).sliced(3);
    if (token.endsWith('/'))
        token.chop(1);
    const bool posted = request.method == "POST";
    if (!posted && request.method != "GET" && request.method != "HEAD") {
        exchange.answer(methodNotAllowed("GET, HEAD, POST"));
    } else if (!couldBeToken(token)) {
        exchange.answer(m_pages->page(404, u"optout-unknown"_s));
    } else if (posted) {
        m_optOuts.optOut(QString::fromLatin1(token), request.receivedAt,
                         [later = m_later, pages = m_pages, exchange](const Result<OptOuts::Link> &link) {
                             later->push({exchange, pageFor(*pages, link, u"optout-done"_s)});
                         });
    } else {
        m_optOuts.find(QString::fromLatin1(token), [later = m_later, pages = m_pages,
                                                    exchange](const Result<OptOuts::Link> &link) {
            const bool already = link && link->optedOut;
            later->push({exchange, pageFor(*pages, link, already ? u"optout-already"_s : u"optout-ask"_s)});
        });
    }
}

} // namespace surveyhook
