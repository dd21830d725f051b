// SPDX-License-Identifier: GPL-3.0-or-later
// Finds credentials in text: by the name they stand under, and by being one of an address's own.
#pragma once

#include "domain/workspace.h"

#include <QByteArray>
#include <QList>

namespace surveyhook {

/** "apiToken", "api_token", "API-Token" …: a name whose value is a secret whoever sent it (contract.md §3).
 */
[[nodiscard]] bool isSecretName(QByteArrayView name);

/** The credentials of an address. Must not outlive them. */
class SecretTexts
{
public:
    explicit SecretTexts(const Credentials &credentials);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /** Short ones (below four bytes) count only when they are the whole text, or they would shred every word.
     */
    [[nodiscard]] bool occurIn(QByteArrayView text) const;
    /** The text with each of them replaced by •••. */
    [[nodiscard]] QByteArray masked(QByteArrayView text) const;

private:
    QList<QByteArrayView> m_texts; // the longest first, as one may hold the other
};

/** ••• in UTF-8. */
[[nodiscard]] const QByteArray &maskBytes();

} // namespace surveyhook
