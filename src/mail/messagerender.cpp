// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messagerender.h"

#include "domain/placeholders.h"
#include "mail/markdown.h"
#include "mail/messagepage.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestSubjectValue =
    300; // a caller must not be able to fill the whole list of a mail program

/** Every known name with what stands for it. */
class Insertions
{
public:
    explicit Insertions(const MessageInput &input) : m_input(input)
    {
        addVariable(respondentName);
        for (const QString &variable : input.variables)
            addVariable(variable);
        for (const auto &[variable, value] : input.values.asKeyValueRange())
            addVariable(variable);
    }

    [[nodiscard]] Result<void> addLinks()
    {
        if (!m_input.surveyLink.trimmed().isEmpty()) {
            const Result<QString> link = surveyLink();
            if (!link)
                return link.error();
            m_surveyLink = *link;
            m_known.insert(surveyLinkName, {.kind = Insertion::Kind::MainLink, .text = *link});
        }
        m_known.insert(optOutLinkName, {.kind = Insertion::Kind::Link, .text = m_input.optOutLink});
        return {};
    }

    [[nodiscard]] const QString &filledSurveyLink() const { return m_surveyLink; }

    [[nodiscard]] Result<Insertion> find(const QString &name) const
    {
        const auto found = m_known.constFind(name);
        if (found == m_known.constEnd())
            return placeholderError(name);
        return *found;
    }

private:
    void addVariable(const QString &name)
    {
        QString text = tidyValue(m_input.values.value(name));
        if (text.isEmpty())
            text = tidyValue(m_input.ifEmpty.value(name));
        m_known.insert(name, {.kind = Insertion::Kind::Words, .text = text});
    }

    [[nodiscard]] Result<QString> surveyLink() const
    {
        const auto pieces = splitTemplate(m_input.surveyLink);
        if (!pieces)
            return pieces.error();
        QList<LinkPiece> parts;
        for (const TemplatePiece &piece : *pieces) {
            if (!piece.isPlaceholder) {
                parts.append({.insertion = {.text = piece.text}});
                continue;
            }
            if (!m_known.contains(piece.text))
                return placeholderError(piece.text);
            parts.append(
                {.filledIn = true, .insertion = {.text = tidyValue(m_input.values.value(piece.text))}});
        }
        const QString link = finishedLink(parts, true);
        if (!link.startsWith("http"_L1))
            return placeholderError(surveyLinkName);
        return link;
    }

    const MessageInput &m_input;
    QMap<QString, Insertion> m_known;
    QString m_surveyLink;
};

using Filled = QList<LinkPiece>;

Result<Filled> fill(const QString &text, const Insertions &insertions, QStringList *used)
{
    const auto pieces = splitTemplate(text);
    if (!pieces)
        return pieces.error();
    Filled filled;
    for (const TemplatePiece &piece : *pieces) {
        if (!piece.isPlaceholder) {
            filled.append({.insertion = {.text = piece.text}});
            continue;
        }
        const auto insertion = insertions.find(piece.text);
        if (!insertion)
            return insertion.error();
        filled.append({.filledIn = true, .insertion = *insertion});
        if (!used->contains(piece.text))
            used->append(piece.text);
    }
    return filled;
}

QString subjectLine(const Filled &pieces)
{
    QString subject;
    for (const LinkPiece &piece : pieces) {
        const QString &text = piece.insertion.text;
        const bool isLong = piece.filledIn && text.size() > longestSubjectValue;
        subject += isLong ? QString(text.first(longestSubjectValue) % u'…') : text;
    }
    return tidyValue(subject);
}

MarkedText marked(const Filled &pieces)
{
    MarkedText text;
    for (const LinkPiece &piece : pieces) {
        if (piece.filledIn) {
            text.append(piece.insertion);
        } else {
            text.appendText(piece.insertion.text);
        }
    }
    return text;
}

} // namespace

Result<RenderedMessage> renderMessage(const MessageText &text, const MessageInput &input)
{
    Insertions insertions(input);
    if (const auto links = insertions.addLinks(); !links)
        return links.error();

    RenderedMessage message;
    message.surveyLink = insertions.filledSurveyLink();
    QStringList inBody;
    const auto subject = fill(text.subject, insertions, &message.usedPlaceholders);
    if (!subject)
        return subject.error();
    const auto body = fill(text.body, insertions, &inBody);
    if (!body)
        return body.error();
    for (const QString &name : inBody) {
        if (!message.usedPlaceholders.contains(name))
            message.usedPlaceholders.append(name);
    }

    message.subject = subjectLine(*subject);
    const MarkedText content = marked(*body);
    QString footerHtml;
    message.text = markdownToText(content);
    QString separator = u"\n-- \n"_s;
    if (const QString own = tidyValue(input.footer); !own.isEmpty()) {
        const MarkedText ownText = marked({{.filledIn = true, .insertion = {.text = own}}});
        footerHtml = markdownToHtml(ownText);
        message.text += separator % markdownToText(ownText);
        separator = u"\n"_s;
    }
    if (!inBody.contains(optOutLinkName)) {
        QStringList ignored;
        const auto footer = fill(footerMarkdown(input.language, input.optOutByAnswer), insertions, &ignored);
        if (!footer)
            return footer.error();
        const MarkedText footerText = marked(*footer);
        footerHtml += markdownToHtml(footerText);
        message.text += separator % markdownToText(footerText);
    }
    message.html = messagePage({.language = input.language,
                                .subject = message.subject,
                                .body = markdownToHtml(content),
                                .footer = footerHtml});
    return message;
}

QMap<QString, QString> ifEmptyTexts(const Message &message, const QString &language)
{
    QMap<QString, QString> texts;
    for (const auto &[variable, byLanguage] : message.ifEmpty.asKeyValueRange())
        texts.insert(variable, byLanguage.value(language));
    return texts;
}

} // namespace surveyhook
