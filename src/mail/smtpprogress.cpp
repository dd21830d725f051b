// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpprogress.h"

namespace surveyhook {

void SmtpProgress::reached(SmtpMilestone milestone)
{
    while (m_told <= static_cast<int>(milestone)) {
        const auto next = static_cast<SmtpMilestone>(m_told++);
        if (m_watch)
            m_watch(next);
    }
}

void SmtpProgress::command(QByteArrayView line)
{
    const auto is = [verb = line.first(std::min<qsizetype>(4, line.size()))](QByteArrayView other) {
        return verb.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (is("EHLO") || is("HELO")) // HELO is the second try of a server that knows no EHLO
        reached(m_tlsFirst || m_askedForTls ? SmtpMilestone::Encrypted : SmtpMilestone::Greeted);
    else if (is("STAR"))
        m_askedForTls = true;
    else if (is("AUTH"))
        reached(SmtpMilestone::Encrypted);
    else if (is("MAIL") || is("NOOP"))
        reached(SmtpMilestone::LoggedIn);
}

} // namespace surveyhook
