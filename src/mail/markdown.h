// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a message's Markdown into the HTML and the text of a mail. Values never pass through the Markdown
// reader: marks hold their places, and each is put in at the end, escaped for where it stands. Pure.
#pragma once

#include "domain/placeholders.h"
#include "mail/insertion.h"
#include "mail/links.h"

#include <QList>
#include <QString>

namespace surveyhook {

/** Markdown in which marks stand for insertions. */
struct MarkedText
{
    QString markdown;
    QList<Insertion> insertions;

    void appendText(const QString &text);
    void append(const Insertion &insertion);
};

/** The parts of the document in reading order, as a writer takes them. */
class MarkdownWriter
{
public:
    enum class Block { Paragraph, Heading, Quote, BulletList, NumberedList, Item, Code, Rule };
    enum class Span { Emphasis, Strong, Code };

    MarkdownWriter() = default;
    MarkdownWriter(const MarkdownWriter &) = delete;
    MarkdownWriter &operator=(const MarkdownWriter &) = delete;
    virtual ~MarkdownWriter();

    /** @p number: a heading's level, a numbered list's first number. @p tight: a list without blank lines. */
    virtual void enter(Block block, int number, bool tight) = 0;
    virtual void leave(Block block) = 0;
    virtual void enter(Span span) = 0;
    virtual void leave(Span span) = 0;
    /** @p address is finished and checked; empty: the label stands alone. @p main: the survey's own link. */
    virtual void enterLink(const QString &address, bool main) = 0;
    virtual void leaveLink() = 0;
    virtual void enterImage(const QString &address) = 0;
    virtual void leaveImage() = 0;
    virtual void text(const QString &text) = 0;
    virtual void insertion(const Insertion &insertion) = 0;
    virtual void lineBreak() = 0;
};

/** False only when memory runs out. Raw HTML is text; addresses become links only where the text makes them
 * so. */
[[nodiscard]] bool readMarkdown(const MarkedText &source, MarkdownWriter &writer);

[[nodiscard]] QString markdownToHtml(const MarkedText &source);
[[nodiscard]] QString markdownToText(const MarkedText &source);

} // namespace surveyhook
