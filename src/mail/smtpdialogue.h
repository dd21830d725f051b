// SPDX-License-Identifier: GPL-3.0-or-later
// Follows one mail's talk with the server: which command was last, what came back, and when the mark is due.
#pragma once

#include "domain/ports/target.h"
#include "mail/smtpjudgement.h"

#include <optional>

namespace surveyhook {

class SmtpDialogue
{
public:
    enum class MarkState { NotAsked, Given, Refused };

    /** Both outlive this. An empty @p mark counts as given. */
    SmtpDialogue(const QByteArray &mail, const Target::Mark &mark) : m_mail(mail), m_askMark(mark) {}

    /** A line that we sent; only its first word is looked at. */
    void command(QByteArrayView line);
    /** A line that the server sent. False: this is no mail server, hang up. */
    bool replyLine(QByteArrayView line);
    /** The next bytes of the mail; asks for the mark before the first. None: do not send. */
    std::optional<size_t> content(char *buffer, size_t room);

    [[nodiscard]] SmtpPhase phase() const { return m_phase; }
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const QString &reply() const { return m_reply; }
    [[nodiscard]] MarkState mark() const { return m_mark; }

private:
    void beginPhase(SmtpPhase phase);

    const QByteArray &m_mail;
    const Target::Mark &m_askMark;
    qsizetype m_sent = 0;
    SmtpPhase m_phase = SmtpPhase::Greeting;
    MarkState m_mark = MarkState::NotAsked;
    int m_code = 0;
    QString m_reply;
    bool m_replyIsWhole = true;
    bool m_isOver = false;
};

} // namespace surveyhook
