// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and what fills them: subject, text, value, survey link and footer, parted by the byte 0x1E. The
// first is the value, as its writer is the stranger.
#include "fuzz/target.h"
#include "mail/mailcomposer.h"
#include "mail/mailreader.h"
#include "mail/messagerender.h"

#include <QSet>

SURVEYHOOK_FUZZ_TARGET(messages)

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Every tag is one that we write, and those that open also close. */
void checkTags(const QString &html)
{
    static const QSet<QString> known{u"!doctype"_s, u"html"_s, u"head"_s, u"meta"_s, u"title"_s,
                                     u"body"_s,     u"div"_s,  u"p"_s,    u"a"_s,    u"br"_s,
                                     u"strong"_s,   u"em"_s,   u"code"_s, u"pre"_s,  u"blockquote"_s,
                                     u"ul"_s,       u"ol"_s,   u"li"_s,   u"hr"_s,   u"img"_s,
                                     u"h1"_s,       u"h2"_s,   u"h3"_s,   u"h4"_s,   u"h5"_s,
                                     u"h6"_s};
    static const QSet<QString> alone{u"!doctype"_s, u"meta"_s, u"br"_s, u"hr"_s, u"img"_s};
    QStringList open;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const bool closes = html.mid(at + 1, 1) == u"/"_s;
        qsizetype end = at + (closes ? 2 : 1);
        const qsizetype begin = end;
        while (end < html.size() && (html.at(end).isLetterOrNumber() || html.at(end) == u'!'))
            ++end;
        const QString name = html.mid(begin, end - begin).toLower();
        fuzz::require(known.contains(name), "the HTML has no tags but ours");
        if (alone.contains(name))
            continue;
        if (!closes)
            open.append(name);
        else
            fuzz::require(!open.isEmpty() && open.takeLast() == name, "what opens last closes first");
    }
    fuzz::require(open.isEmpty(), "everything that opens closes");
}

void checkMail(const RenderedMessage &message, const QString &name)
{
    const Result<QByteArray> mail =
        composeMail({.from = {.name = name, .address = u"biuro@biuro.example"_s},
                     .to = {.name = name, .address = u"anna@klient.example"_s},
                     .subject = message.subject,
                     .text = message.text,
                     .html = message.html,
                     .date = QDateTime::fromSecsSinceEpoch(1'774'000'000, Qt::UTC),
                     .messageId = u"dl-1@biuro.example"_s,
                     .headers = invitationHeaders(u"dl_1"_s, {})});
    if (!mail)
        return;
    const QByteArray head = mail->left(mail->indexOf("\r\n\r\n")).toLower();
    fuzz::require(head.count("\r\nto:") + head.startsWith("to:") == 1, "a mail has one To");
    fuzz::require(!head.contains("\r\nbcc:") && !head.contains("\r\ncc:"), "nobody else gets it");
    fuzz::require(head.count("\r\nsubject:") + head.startsWith("subject:") == 1, "a mail has one subject");
    fuzz::require(readMail(*mail).hasValue(), "a mail can be read again");
}

} // namespace

void fuzz::messages(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split('\x1e');
    const QString value = QString::fromUtf8(parts.value(0));
    const MessageInput input{.language = u"pl"_s,
                             .values = {{u"FirstName"_s, value}, {u"Email"_s, u"anna@klient.example"_s}},
                             .ifEmpty = {{u"FirstName"_s, u"Szanowni Państwo"_s}},
                             .surveyLink =
                                 QString::fromUtf8(parts.value(3, "https://a.example/?i={{FirstName}}")),
                             .optOutLink = u"https://hak.biuro.example/u/1"_s,
                             .footer = QString::fromUtf8(parts.value(4))};
    const Result<RenderedMessage> message =
        renderMessage({.subject = QString::fromUtf8(parts.value(2, "{{FirstName}}")),
                       .body = QString::fromUtf8(parts.value(1, "{{FirstName}} [x]({{SurveyLink}})"))},
                      input);
    if (!message)
        return;
    require(!message->subject.contains(u'\n') && !message->subject.contains(u'\r'), "a subject is one line");
    checkTags(message->html);
    checkMail(*message, value);
}

} // namespace surveyhook
