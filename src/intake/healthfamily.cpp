// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/healthfamily.h"

#include "domain/publicaddress.h"
#include "intake/httpanswer.h"

namespace surveyhook {

void HealthFamily::expect(const QByteArray &token)
{
    const QMutexLocker lock(&m_mutex);
    m_expected = token;
}

void HealthFamily::handle(RawRequest request, const Exchange &exchange)
{
    if (request.method != "GET" && request.method != "HEAD")
        return exchange.answer(methodNotAllowed("GET, HEAD"));
    QByteArray token;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_expected.isEmpty() && request.rawQuery == QByteArray(arrivalParameter) + '=' + m_expected)
            token = std::exchange(m_expected, {});
    }
    if (!token.isEmpty())
        m_arrived(token);
    exchange.answer(jsonAnswer(200, QByteArrayLiteral("{\"status\":\"ok\"}")));
}

} // namespace surveyhook
