// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/links.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

bool isPlainLabel(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
}

/** Whether what is written so far has left the host's name behind, so that a value cannot choose where it
 * leads. */
bool isPastHost(const QString &written)
{
    if (written.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return true;
    const qsizetype host = written.indexOf("://"_L1);
    if (host < 0)
        return false;
    return std::any_of(written.begin() + host + 3, written.end(),
                       [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
}

/** What the administrator wrote, with the scheme that an address at its beginning may lack. */
QString writtenPart(const QString &text, const QString &before, bool schemeMayLack)
{
    if (!before.isEmpty())
        return text;
    const QString written = text.trimmed();
    const bool lacksScheme =
        written.startsWith("www."_L1, Qt::CaseInsensitive) || (schemeMayLack && !written.contains("://"_L1));
    return lacksScheme ? QString(u"https://"_s % written) : written;
}

/** A value, as it may stand behind @p before; none when it must not stand there. */
std::optional<QString> filledPart(const QString &text, const QString &before)
{
    if (isPastHost(before)) {
        const bool isMail = before.startsWith("mailto:"_L1, Qt::CaseInsensitive);
        return QString::fromLatin1(QUrl::toPercentEncoding(text, isMail ? "@" : ""));
    }
    if (before.contains("://"_L1) && isPlainLabel(text))
        return text;
    return std::nullopt;
}

QString checked(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    if (scheme == "mailto"_L1)
        return url.path().isEmpty() ? QString() : QString::fromLatin1(url.toEncoded());
    if ((scheme != "http"_L1 && scheme != "https"_L1) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

QString finishedLink(const QList<LinkPiece> &pieces, bool schemeMayLack)
{
    const bool isReady = pieces.size() == 1 && pieces.first().filledIn
                         && pieces.first().insertion.kind != Insertion::Kind::Words;
    if (isReady)
        return pieces.first().insertion.text;

    QString address;
    for (const LinkPiece &piece : pieces) {
        const QString &text = piece.insertion.text;
        const auto part = piece.filledIn ? filledPart(text, address)
                                         : std::optional(writtenPart(text, address, schemeMayLack));
        if (!part)
            return {};
        address += *part;
    }
    return checked(address.trimmed());
}

} // namespace surveyhook
