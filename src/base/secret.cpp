// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

namespace surveyhook {

class Secret::Buffer
{
public:
    explicit Buffer(const QByteArray &bytes) : m_bytes(bytes.constData(), bytes.size()) {}
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    ~Buffer()
    {
        // volatile: the compiler must not drop writes to memory that is about to go
        volatile char *at = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            at[i] = 0;
    }
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

Secret::Secret(const QByteArray &utf8)
{
    if (!utf8.isEmpty())
        m_buffer = std::make_shared<const Buffer>(utf8);
}

bool Secret::isEmpty() const
{
    return m_buffer == nullptr;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

QString maskedText()
{
    return QStringLiteral("•••");
}

} // namespace surveyhook
