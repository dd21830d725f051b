// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpdialogue.h"

namespace surveyhook {

namespace {

constexpr qsizetype longestKept = 2000; // of one answer; what is shown is shorter

std::optional<SmtpPhase> phaseOf(QByteArrayView verb)
{
    const auto is = [verb](QByteArrayView other) {
        return verb.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (is("EHLO") || is("HELO"))
        return SmtpPhase::Hello;
    if (is("STARTTLS"))
        return SmtpPhase::Encryption;
    if (is("AUTH"))
        return SmtpPhase::Login;
    if (is("MAIL"))
        return SmtpPhase::Sender;
    if (is("RCPT"))
        return SmtpPhase::Recipient;
    if (is("DATA"))
        return SmtpPhase::Data;
    return std::nullopt; // the further lines of a login
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** 0: not an answer of RFC 5321, 4.2. */
int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

} // namespace

void SmtpDialogue::beginPhase(SmtpPhase phase)
{
    m_phase = phase;
    m_code = 0;
    m_reply.clear();
    m_replyIsWhole = true;
}

void SmtpDialogue::command(QByteArrayView line)
{
    const qsizetype end =
        std::find_if(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\r'; }) - line.begin();
    if (line.first(end).compare("QUIT", Qt::CaseInsensitive) == 0) {
        m_isOver = true; // libcurl closes the connection after a refusal; what counts has been said
    } else {
        beginPhase(phaseOf(line.first(end)).value_or(m_phase));
    }
}

bool SmtpDialogue::replyLine(QByteArrayView line)
{
    if (m_isOver)
        return true;
    const QByteArrayView text = line.trimmed();
    const int code = codeOf(text);
    if (m_replyIsWhole)
        m_reply.clear();
    const bool isFirst = m_reply.isEmpty();
    const QByteArrayView shown =
        isFirst || code == 0 ? text : text.sliced(std::min<qsizetype>(4, text.size()));
    if (m_reply.size() < longestKept) {
        if (!isFirst)
            m_reply += QLatin1Char(' ');
        m_reply += QString::fromUtf8(shown);
        if (isFirst && code != 0 && m_reply.size() > 3)
            m_reply[3] = QLatin1Char(' ');
    }
    m_code = code;
    m_replyIsWhole = code != 0 && (text.size() <= 3 || text[3] == ' ');
    return code != 0 || m_phase != SmtpPhase::Greeting;
}

std::optional<size_t> SmtpDialogue::content(char *buffer, size_t room)
{
    if (m_mark == MarkState::NotAsked) {
        m_mark = !m_askMark || m_askMark() ? MarkState::Given : MarkState::Refused;
        if (m_mark == MarkState::Given)
            beginPhase(SmtpPhase::Content);
    }
    if (m_mark == MarkState::Refused)
        return std::nullopt;
    const auto count = std::min<qsizetype>(static_cast<qsizetype>(room), m_mail.size() - m_sent);
    std::copy_n(m_mail.constData() + m_sent, count, buffer);
    m_sent += count;
    return static_cast<size_t>(count);
}

} // namespace surveyhook
