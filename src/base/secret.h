// SPDX-License-Identifier: GPL-3.0-or-later
// A password, token or key: wiped from memory when the last copy goes, never printed by accident.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QDebug;

namespace surveyhook {

class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &utf8);
    explicit Secret(const QString &text) : Secret(text.toUtf8()) {}

    [[nodiscard]] bool isEmpty() const;
    /** The bytes, for the one call that needs them. A copy made of them is the caller's to wipe. */
    [[nodiscard]] QByteArrayView reveal() const;
    [[nodiscard]] QString revealText() const { return QString::fromUtf8(reveal()); }

    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/** What stands in place of a secret wherever people look. */
[[nodiscard]] QString maskedText();

} // namespace surveyhook
