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
    if (pieces.size() == 1 && pieces.first().filledIn
        && pieces.first().insertion.kind != Insertion::Kind::Words)
        return pieces.first().insertion.text;

    QString address;
    for (const LinkPiece &piece : pieces) {
        const QString &text = piece.insertion.text;
        if (!piece.filledIn) {
            const QString written = address.isEmpty() ? text.trimmed() : text;
            const bool lacksScheme = address.isEmpty()
                                     && (written.startsWith("www."_L1, Qt::CaseInsensitive)
                                         || (schemeMayLack && !written.contains("://"_L1)));
            address += (lacksScheme ? u"https://"_s : QString()) % written;
        } else if (isPastHost(address)) {
            const bool isMail = address.startsWith("mailto:"_L1, Qt::CaseInsensitive);
            address += QString::fromLatin1(QUrl::toPercentEncoding(text, isMail ? "@" : ""));
        } else if (address.contains("://"_L1) && isPlainLabel(text)) {
            address += text;
        } else {
            return {};
        }
    }
    return checked(address.trimmed());
}

} // namespace surveyhook
