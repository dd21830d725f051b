// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailbox.h"

#include "domain/emailaddress.h"
#include "domain/placeholders.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString wireAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (!isEmailAddress(trimmed))
        return {};
    const QString local = trimmed.section(u'@', 0, -2);
    const QByteArray domain = QUrl::toAce(trimmed.section(u'@', -1));
    const bool isPlain = std::all_of(local.begin(), local.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'<' && c != u'>' && c != u'"' && c != u'\\';
    });
    if (!isPlain || domain.isEmpty())
        return {};
    return local % u'@' % QString::fromLatin1(domain);
}

std::optional<Mailbox> mailboxFromText(const QString &text)
{
    const QString whole = tidyValue(text);
    const qsizetype open = whole.endsWith(u'>') ? whole.lastIndexOf(u'<') : -1;
    const QString address = wireAddress(open < 0 ? whole : whole.mid(open + 1).chopped(1));
    if (address.isEmpty())
        return std::nullopt;
    QString name = open < 0 ? QString() : whole.left(open).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1).chopped(1).replace("\\\""_L1, "\""_L1).trimmed();
    return Mailbox{.name = name, .address = address};
}

} // namespace surveyhook
