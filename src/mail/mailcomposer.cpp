// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailcomposer.h"

#include "domain/placeholders.h"
#include "mail/gmimepointer.h"
#include "mail/headertext.h"

#include <QUrl>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestLine = 998; // RFC 5322, 2.1.1

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty()
           && std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7F && c != ':'; });
}

GPointer<GMimeTextPart> textPart(const char *subtype, const QString &content)
{
    GPointer<GMimeTextPart> part(g_mime_text_part_new_with_subtype(subtype));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), content.toUtf8().constData());
    g_mime_part_set_content_encoding(gcast<GMimePart>(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

/** An address in angle brackets stays whole, however long. */
QByteArray headerValue(const MailHeader &header)
{
    const QString value = tidyValue(header.value);
    const bool isAddress = value.startsWith(u'<') && value.endsWith(u'>')
                           && std::all_of(value.begin(), value.end(),
                                          [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
    return isAddress ? value.toLatin1() : headerText(value);
}

/** @p value as it stands in the mail, folded with LF. */
void addHeader(GMimeMessage *message, const char *name, const QByteArray &value)
{
    auto *object = gcast<GMimeObject>(message);
    g_mime_object_append_header(object, name, "", nullptr);
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    GMimeHeader *added = g_mime_header_list_get_header_at(headers, g_mime_header_list_get_count(headers) - 1);
    g_mime_header_set_raw_value(added, QByteArray(' ' + value + '\n').constData());
}

QByteArray written(GMimeMessage *message)
{
    std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> format(
        g_mime_format_options_new(), &g_mime_format_options_free);
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    GPointer<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(gcast<GMimeObject>(message), format.get(), stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(gcast<GMimeStreamMem>(stream.get()));
    return {gcast<const char>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

bool linesFit(const QByteArray &mail)
{
    qsizetype from = 0;
    for (qsizetype end = mail.indexOf("\r\n"); end >= 0; end = mail.indexOf("\r\n", from)) {
        if (end - from > longestLine)
            return false;
        from = end + 2;
    }
    return mail.size() - from <= longestLine;
}

} // namespace

void initGMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

Result<QByteArray> composeMail(const MailDraft &draft)
{
    initGMime();
    GPointer<GMimeMessage> message(g_mime_message_new(FALSE));
    addHeader(message.get(), "From", headerMailbox(draft.from));
    addHeader(message.get(), "To", headerMailbox(draft.to));
    addHeader(message.get(), "Subject", headerText(tidyValue(draft.subject)));
    std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(g_date_time_new_from_unix_utc(
                                                                      draft.date.toSecsSinceEpoch()),
                                                                  &g_date_time_unref);
    g_mime_message_set_date(message.get(), date.get());
    // GMime's own function writes "Message-Id"; RFC 5322 and other people's filters say "Message-ID".
    addHeader(message.get(), "Message-ID", "<" + tidyValue(draft.messageId).toUtf8() + ">");
    addHeader(message.get(), "Auto-Submitted", "auto-generated");
    for (const MailHeader &header : draft.headers) {
        if (!isHeaderName(header.name))
            return Error{ErrorCode::InvalidInput, u"not a name for a mail header"_s};
        addHeader(message.get(), header.name.constData(), headerValue(header));
    }

    const GPointer<GMimeTextPart> text = textPart("plain", draft.text);
    if (draft.html.isEmpty()) {
        g_mime_message_set_mime_part(message.get(), gcast<GMimeObject>(text.get()));
    } else {
        const GPointer<GMimeTextPart> html = textPart("html", draft.html);
        GPointer<GMimeMultipart> both(g_mime_multipart_new_with_subtype("alternative"));
        g_mime_multipart_add(both.get(), gcast<GMimeObject>(text.get()));
        g_mime_multipart_add(both.get(), gcast<GMimeObject>(html.get()));
        g_mime_message_set_mime_part(message.get(), gcast<GMimeObject>(both.get()));
    }
    QByteArray mail = written(message.get());
    if (!linesFit(mail))
        return Error{ErrorCode::InvalidInput, u"a line of the mail would be longer than 998 characters"_s};
    return mail;
}

QString messageIdFor(const QString &id, const Mailbox &sender)
{
    return id % u'@' % sender.address.section(u'@', -1);
}

QString optOutLink(const QString &publicUrl, const Mailbox &sender, const QString &token)
{
    const QString encodedToken = QString::fromLatin1(QUrl::toPercentEncoding(token));
    if (publicUrl.isEmpty()) {
        return u"mailto:"_s % QString::fromLatin1(QUrl::toPercentEncoding(sender.address, "@+"))
               % u"?subject=unsubscribe%20"_s % encodedToken;
    }
    const bool endsInSlash = publicUrl.endsWith(u'/');
    return (endsInSlash ? publicUrl.chopped(1) : publicUrl) % u"/u/"_s % encodedToken;
}

QList<MailHeader> invitationHeaders(const QString &delivery, const QString &optOut)
{
    QList<MailHeader> headers{{.name = "X-Surveyhook-Delivery", .value = delivery}};
    if (optOut.isEmpty())
        return headers;
    headers.append({.name = "List-Unsubscribe", .value = u'<' % optOut % u'>'});
    if (!optOut.startsWith("mailto:"_L1))
        headers.append({.name = "List-Unsubscribe-Post", .value = u"List-Unsubscribe=One-Click"_s});
    return headers;
}

} // namespace surveyhook
