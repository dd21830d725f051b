// SPDX-License-Identifier: GPL-3.0-or-later
// How far a talk with a mail server has come, for somebody who watches it.
#pragma once

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace surveyhook {

/** In this order. */
enum class SmtpMilestone {
    Found, // the server's name has an address
    Connected, // something answers there
    Greeted, // it is a mail server that speaks with us
    Encrypted, // or the account wants no encryption
    LoggedIn, // or the account wants no login
};

/** Told each milestone once, in order. */
using SmtpWatch = std::function<void(SmtpMilestone)>;

class SmtpProgress
{
public:
    /** @p tlsFirst: the connection is encrypted before the server greets. */
    SmtpProgress(SmtpWatch watch, bool tlsFirst) : m_watch(std::move(watch)), m_tlsFirst(tlsFirst) {}

    /** Tells it, and those before it that were not seen. */
    void reached(SmtpMilestone milestone);
    /** A line that we sent; what it asks for follows from what has worked. */
    void command(QByteArrayView line);

private:
    SmtpWatch m_watch;
    bool m_tlsFirst;
    bool m_askedForTls = false;
    int m_told = 0; // milestones
};

} // namespace surveyhook
