// SPDX-License-Identifier: GPL-3.0-or-later
// The key that seals stored secrets: a file beside the database that only its owner may read.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace surveyhook {

/** A value; any thread. */
class KeyFile
{
public:
    /** Reads the file, or makes it with a new key. StorageFailed with values {"problem": "key"} when it is
     * damaged. */
    [[nodiscard]] static Result<KeyFile> openOrCreate(const QString &path);

    /** Others than the owner may read the file: to be said to the administrator. */
    [[nodiscard]] bool readableByOthers() const { return m_readableByOthers; }

    /** XChaCha20-Poly1305. @p place ties the sealed bytes to where they are stored. */
    [[nodiscard]] QByteArray seal(const Secret &secret, const QByteArray &place) const;
    /** None: other key, other place or damaged. */
    [[nodiscard]] std::optional<Secret> unseal(const QByteArray &sealed, const QByteArray &place) const;

private:
    explicit KeyFile(Secret key) : m_key(std::move(key)) {}

    Secret m_key;
    bool m_readableByOthers = false;
};

} // namespace surveyhook
