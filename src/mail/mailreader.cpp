// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailreader.h"

#include "mail/gmimepointer.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString headerText(GMimeMessage *message, const char *name)
{
    return QString::fromUtf8(g_mime_object_get_header(gcast<GMimeObject>(message), name)).trimmed();
}

QString addresses(GMimeMessage *message, GMimeAddressType type)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    const GText text(internet_address_list_to_string(list, nullptr, FALSE));
    return QString::fromUtf8(text.get());
}

void collectText(GMimeObject * /*parent*/, GMimeObject *part, void *data)
{
    if (!GMIME_IS_TEXT_PART(part))
        return;
    auto &mail = *static_cast<ReadMail *>(data);
    const GText content(g_mime_text_part_get_text(gcast<GMimeTextPart>(part)));
    const QString text = QString::fromUtf8(content.get()).replace("\r\n"_L1, "\n"_L1);
    QString &place =
        g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "html") != FALSE
            ? mail.html
            : mail.text;
    if (place.isEmpty())
        place = text;
}

} // namespace

Result<ReadMail> readMail(const QByteArray &bytes)
{
    initGMime();
    const GPointer<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GPointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GPointer<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return Error{ErrorCode::InvalidInput, u"not a mail"_s};

    ReadMail mail;
    mail.from = addresses(message.get(), GMIME_ADDRESS_TYPE_FROM);
    mail.to = addresses(message.get(), GMIME_ADDRESS_TYPE_TO);
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    if (GDateTime *date = g_mime_message_get_date(message.get()); date != nullptr)
        mail.date = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    mail.delivery = headerText(message.get(), "X-Surveyhook-Delivery");
    mail.notice = headerText(message.get(), "X-Surveyhook-Notice");
    const QString optOut = headerText(message.get(), "List-Unsubscribe");
    if (optOut.startsWith(u'<') && optOut.endsWith(u'>'))
        mail.optOut = optOut.mid(1).chopped(1);
    if (GMimeObject *content = g_mime_message_get_mime_part(message.get()); content != nullptr) {
        collectText(nullptr, content, &mail);
        g_mime_message_foreach(message.get(), collectText, &mail);
    }
    return mail;
}

} // namespace surveyhook
