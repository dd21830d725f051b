// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyfile.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(
        data.data()); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(
        data.data()); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

unsigned long long length(QByteArrayView data)
{
    return static_cast<unsigned long long>(data.size());
}

void wipe(QByteArray &data)
{
    sodium_memzero(data.data(), static_cast<size_t>(data.size()));
}

Error keyError(const QString &detail)
{
    return Error{ErrorCode::StorageFailed, u"key file: "_s + detail, {{u"problem"_s, u"key"_s}}};
}

Result<void> create(const QString &path)
{
    QLockFile lock(path + u".lock"_s); // two programs may be started for the first time together
    if (!lock.tryLock(10000))
        return keyError(u"another program is making it"_s);
    if (QFile::exists(path))
        return {};
    QSaveFile file(path); // synced to the disk before secrets depend on it
    if (!file.open(QIODevice::WriteOnly))
        return keyError(file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return keyError(file.errorString());
    QByteArray key(keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    const bool written = file.write(key) == key.size() && file.commit();
    wipe(key);
    return written ? Result<void>() : keyError(file.errorString());
}

} // namespace

Result<KeyFile> KeyFile::openOrCreate(const QString &path)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, u"libsodium does not start"_s};
    if (!QFile::exists(path)) {
        if (auto made = create(path); !made)
            return made.error();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return keyError(file.errorString());
    QByteArray key = file.read(keySize + 1);
    if (key.size() != keySize) {
        wipe(key);
        return keyError(u"has a wrong size"_s);
    }
    KeyFile keyFile((Secret(key)));
    wipe(key);
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    keyFile.m_readableByOthers = (file.permissions() & others) != 0;
    return keyFile;
}

QByteArray KeyFile::seal(const Secret &secret, const QByteArray &place) const
{
    QByteArray sealed(nonceSize + secret.reveal().size() + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + nonceSize, nullptr, bytes(secret.reveal()),
                                               length(secret.reveal()), bytes(place), length(place), nullptr,
                                               bytes(sealed), bytes(m_key.reveal()));
    return sealed;
}

std::optional<Secret> KeyFile::unseal(const QByteArray &sealed, const QByteArray &place) const
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    const QByteArrayView view(sealed);
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const QByteArrayView box = view.sliced(nonceSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(box),
                                                                  length(box), bytes(place), length(place),
                                                                  bytes(view), bytes(m_key.reveal()));
    if (failed != 0)
        return std::nullopt;
    Secret secret(plain);
    wipe(plain);
    return secret;
}

} // namespace surveyhook
