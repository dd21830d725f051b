// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/platformlogins.h"

#include "engine/platformcaller.h"

#include <QCryptographicHash>

namespace surveyhook {

using namespace std::chrono_literals;

namespace {

constexpr auto afterRefusal = 1min;

QByteArray keyOf(const OutgoingRequest &request)
{
    const QByteArray whole = request.url.toEncoded() + '\n' + request.body;
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
}

/** How long @p outcome may be given to others. */
std::chrono::milliseconds validity(const LoginOutcome &outcome)
{
    if (const auto *token = std::get_if<LoginToken>(&outcome))
        return token->lifetime * 9 / 10; // not the one that ends while a question is under way
    return std::holds_alternative<GiveUp>(outcome) ? std::chrono::milliseconds(afterRefusal) : 0ms;
}

} // namespace

PlatformLogins::PlatformLogins(PlatformCaller &caller, QObject *parent) : QObject(parent), m_caller(caller) {}

void PlatformLogins::fetch(const Platform &platform, const Connection &connection,
                           const OutgoingRequest &request, QObject *context, Done done)
{
    const QByteArray key = keyOf(request);
    Entry &entry = m_entries[key];
    if (entry.outcome && !entry.until.hasExpired()) {
        QMetaObject::invokeMethod(
            context, [outcome = *entry.outcome, done = std::move(done)] { done(outcome); },
            Qt::QueuedConnection);
        return;
    }
    entry.outcome.reset();
    entry.waiting.append({context, std::move(done)});
    if (entry.waiting.size() > 1)
        return;
    m_caller.call(request, this, [this, key, &platform, connection](const OutgoingAnswer &answer) {
        keep(key, platform.loginAnswer(connection, answer));
    });
}

void PlatformLogins::forget(const OutgoingRequest &request, const Secret &token)
{
    const auto entry = m_entries.find(keyOf(request));
    if (entry == m_entries.end() || !entry->outcome)
        return;
    const auto *kept = std::get_if<LoginToken>(&*entry->outcome);
    if (kept != nullptr && kept->value.reveal() == token.reveal()) // somebody else may have a new one already
        entry->outcome.reset();
}

void PlatformLogins::keep(const QByteArray &key, const LoginOutcome &outcome)
{
    Entry &entry = m_entries[key];
    entry.outcome = outcome;
    entry.until.setRemainingTime(validity(outcome));
    const QList<Waiting> waiting = std::exchange(entry.waiting, {});
    for (const Waiting &each : waiting) {
        if (each.context)
            each.done(outcome);
    }
}

} // namespace surveyhook
