// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sealed.h"

#include <array>

#include <sodium.h>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 largestMemory = 1024ULL * 1024 * 1024;
constexpr quint64 mostOperations = 20;

/** Wiped when it goes. */
struct Key
{
    std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes{};

    Key() = default;
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
};

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

bool deriveKey(Key &key, const Secret &passphrase, const QByteArray &salt, const SealCost &cost)
{
    const QByteArrayView words = passphrase.reveal();
    return crypto_pwhash(key.bytes.data(), key.bytes.size(), words.data(), static_cast<quint64>(words.size()),
                         bytesOf(salt), cost.operations, static_cast<std::size_t>(cost.memory),
                         crypto_pwhash_ALG_ARGON2ID13)
           == 0;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

Result<QJsonObject> seal(const QByteArray &plain, const Secret &passphrase, const SealCost &cost)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::InvalidInput, u"empty pass-phrase"_s};
    if (!sodiumReady())
        return Error{ErrorCode::Internal, u"libsodium does not start"_s};
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    Key key;
    if (!deriveKey(key, passphrase, salt, cost))
        return Error{ErrorCode::Internal, u"not enough memory for the pass-phrase's key"_s};
    QByteArray box(plain.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(bytesOf(box), bytesOf(plain), static_cast<quint64>(plain.size()), bytesOf(nonce),
                          key.bytes.data());
    return QJsonObject{{u"kdf"_s, u"argon2id13"_s},
                       {u"operations"_s, static_cast<qint64>(cost.operations)},
                       {u"memory"_s, static_cast<qint64>(cost.memory)},
                       {u"salt"_s, base64(salt)},
                       {u"nonce"_s, base64(nonce)},
                       {u"data"_s, base64(box)}};
}

Result<QByteArray> unseal(const QJsonObject &sealed, const Secret &passphrase)
{
    if (!sodiumReady())
        return Error{ErrorCode::Internal, u"libsodium does not start"_s};
    const QByteArray salt = fromBase64(sealed.value("salt"_L1));
    const QByteArray nonce = fromBase64(sealed.value("nonce"_L1));
    const QByteArray box = fromBase64(sealed.value("data"_L1));
    const qint64 operations = sealed.value("operations"_L1).toInteger();
    const qint64 memory = sealed.value("memory"_L1).toInteger();
    if (sealed.value("kdf"_L1).toString() != "argon2id13"_L1 || salt.size() != crypto_pwhash_SALTBYTES
        || nonce.size() != crypto_secretbox_NONCEBYTES
        || box.size() < static_cast<qsizetype>(crypto_secretbox_MACBYTES))
        return Error{ErrorCode::InvalidInput, u"not a sealed box"_s};
    const SealCost cost{.operations = static_cast<quint64>(operations),
                        .memory = static_cast<quint64>(memory)};
    if (operations < 1 || cost.operations > mostOperations || memory < 8192 || cost.memory > largestMemory)
        return Error{ErrorCode::InvalidInput, u"the sealed box asks for too much"_s};
    Key key;
    if (!deriveKey(key, passphrase, salt, cost))
        return Error{ErrorCode::Internal, u"not enough memory for the pass-phrase's key"_s};
    QByteArray plain(box.size() - static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytesOf(plain), bytesOf(box), static_cast<quint64>(box.size()),
                                   bytesOf(nonce), key.bytes.data())
        != 0)
        return Error{ErrorCode::Unauthorized, u"wrong pass-phrase, or changed contents"_s};
    return plain;
}

} // namespace surveyhook
