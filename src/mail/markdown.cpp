// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/markdown.h"

#include <md4c.h>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

// Noncharacters, reserved by Unicode for use inside a program: to Markdown they are letters like any other,
// and no text from outside can hold them, because both texts and values are cleared of them.
constexpr QChar markBegin(0xFDD0);
constexpr QChar markEnd(0xFDD1);

QString decoded(const QString &entity)
{
    static const QHash<QString, QString> named{
        {u"&amp;"_s, u"&"_s},        {u"&lt;"_s, u"<"_s},         {u"&gt;"_s, u">"_s},
        {u"&quot;"_s, u"\""_s},      {u"&apos;"_s, u"'"_s},       {u"&nbsp;"_s, u"\u00A0"_s},
        {u"&ndash;"_s, u"\u2013"_s}, {u"&mdash;"_s, u"\u2014"_s}, {u"&hellip;"_s, u"\u2026"_s},
        {u"&copy;"_s, u"\u00A9"_s},  {u"&reg;"_s, u"\u00AE"_s},   {u"&euro;"_s, u"\u20AC"_s},
    };
    if (!entity.startsWith("&#"_L1))
        return named.value(entity, entity);
    const bool hex = entity.size() > 2 && (entity[2] == u'x' || entity[2] == u'X');
    bool ok = false;
    const QString digits = entity.mid(hex ? 3 : 2).chopped(1);
    const char32_t number = digits.toUInt(&ok, hex ? 16 : 10);
    const bool usable = ok && number >= 0x20 && number <= 0x10FFFF && !(number >= 0xD800 && number <= 0xDFFF)
                        && !(number >= 0xFDD0 && number <= 0xFDEF);
    return usable ? QString::fromUcs4(&number, 1) : QString(QChar::ReplacementCharacter);
}

/** Passes on what md4c reports, with the marks taken out of texts and addresses. */
class Reader
{
public:
    Reader(const QList<Insertion> &insertions, MarkdownWriter &writer)
        : m_insertions(insertions)
        , m_writer(writer)
    {}

    void enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_writer.enter(MarkdownWriter::Block::Quote, 0, false);
            break;
        case MD_BLOCK_UL:
            m_writer.enter(MarkdownWriter::Block::BulletList, 0,
                           static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0);
            break;
        case MD_BLOCK_OL: {
            const auto *list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
            m_writer.enter(MarkdownWriter::Block::NumberedList, static_cast<int>(list->start),
                           list->is_tight != 0);
            break;
        }
        case MD_BLOCK_LI:
            m_writer.enter(MarkdownWriter::Block::Item, 0, false);
            break;
        case MD_BLOCK_HR:
            m_writer.enter(MarkdownWriter::Block::Rule, 0, false);
            break;
        case MD_BLOCK_H:
            m_writer.enter(MarkdownWriter::Block::Heading,
                           static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level), false);
            break;
        case MD_BLOCK_CODE:
            m_writer.enter(MarkdownWriter::Block::Code, 0, false);
            break;
        case MD_BLOCK_P:
            m_writer.enter(MarkdownWriter::Block::Paragraph, 0, false);
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_writer.leave(MarkdownWriter::Block::Quote);
            break;
        case MD_BLOCK_UL:
            m_writer.leave(MarkdownWriter::Block::BulletList);
            break;
        case MD_BLOCK_OL:
            m_writer.leave(MarkdownWriter::Block::NumberedList);
            break;
        case MD_BLOCK_LI:
            m_writer.leave(MarkdownWriter::Block::Item);
            break;
        case MD_BLOCK_HR:
            m_writer.leave(MarkdownWriter::Block::Rule);
            break;
        case MD_BLOCK_H:
            m_writer.leave(MarkdownWriter::Block::Heading);
            break;
        case MD_BLOCK_CODE:
            m_writer.leave(MarkdownWriter::Block::Code);
            break;
        case MD_BLOCK_P:
            m_writer.leave(MarkdownWriter::Block::Paragraph);
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        switch (type) {
        case MD_SPAN_EM:
            m_writer.enter(MarkdownWriter::Span::Emphasis);
            break;
        case MD_SPAN_STRONG:
            m_writer.enter(MarkdownWriter::Span::Strong);
            break;
        case MD_SPAN_CODE:
            m_writer.enter(MarkdownWriter::Span::Code);
            break;
        case MD_SPAN_A: {
            const QList<LinkPiece> pieces =
                addressPieces(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href);
            const bool main = pieces.size() == 1 && pieces.first().filledIn
                              && pieces.first().insertion.kind == Insertion::Kind::MainLink;
            m_writer.enterLink(finishedLink(pieces), main);
            break;
        }
        case MD_SPAN_IMG: {
            const QString address =
                finishedLink(addressPieces(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src));
            m_writer.enterImage(address.startsWith("http"_L1) ? address : QString());
            break;
        }
        default:
            break;
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            m_writer.leave(MarkdownWriter::Span::Emphasis);
            break;
        case MD_SPAN_STRONG:
            m_writer.leave(MarkdownWriter::Span::Strong);
            break;
        case MD_SPAN_CODE:
            m_writer.leave(MarkdownWriter::Span::Code);
            break;
        case MD_SPAN_A:
            m_writer.leaveLink();
            break;
        case MD_SPAN_IMG:
            m_writer.leaveImage();
            break;
        default:
            break;
        }
    }

    void text(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        // A line break that the administrator typed is one that the reader sees.
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            m_writer.lineBreak();
            break;
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_ENTITY:
            m_writer.text(decoded(text));
            break;
        default:
            for (const LinkPiece &piece : pieces(text)) {
                if (piece.filledIn) {
                    m_writer.insertion(piece.insertion);
                } else {
                    m_writer.text(piece.insertion.text);
                }
            }
        }
    }

private:
    [[nodiscard]] QList<LinkPiece> pieces(const QString &text) const
    {
        QList<LinkPiece> found;
        qsizetype from = 0;
        for (qsizetype begin = text.indexOf(markBegin); begin >= 0; begin = text.indexOf(markBegin, from)) {
            const qsizetype end = text.indexOf(markEnd, begin);
            const qsizetype index = end < 0 ? -1 : text.mid(begin + 1, end - begin - 1).toLongLong();
            if (index < 0 || index >= m_insertions.size())
                break;
            if (begin > from)
                found.append({.insertion = {.text = text.mid(from, begin - from)}});
            found.append({.filledIn = true, .insertion = m_insertions[index]});
            from = end + 1;
        }
        if (from < text.size())
            found.append({.insertion = {.text = text.mid(from)}});
        return found;
    }

    [[nodiscard]] QList<LinkPiece> addressPieces(const MD_ATTRIBUTE &attribute) const
    {
        QString address;
        for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
            const MD_OFFSET from = attribute.substr_offsets[i];
            const QString part =
                QString::fromUtf8(attribute.text + from, attribute.substr_offsets[i + 1] - from);
            address += attribute.substr_types[i] == MD_TEXT_ENTITY ? decoded(part) : part;
        }
        return pieces(address);
    }

    const QList<Insertion> &m_insertions;
    MarkdownWriter &m_writer;
};

Reader &reader(void *data)
{
    return *static_cast<Reader *>(data);
}

} // namespace

MarkdownWriter::~MarkdownWriter() = default;

void MarkedText::appendText(const QString &text)
{
    for (const QChar c : text) {
        const bool isMark = c == markBegin || c == markEnd;
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (!isMark && !isControl)
            markdown += c;
    }
}

void MarkedText::append(const Insertion &insertion)
{
    markdown += markBegin % QString::number(insertions.size()) % markEnd;
    insertions.append(insertion);
}

bool readMarkdown(const MarkedText &source, MarkdownWriter &writer)
{
    Reader target(source.insertions, writer);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        reader(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        reader(data).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        reader(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        reader(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        reader(data).text(type, QString::fromUtf8(text, size));
        return 0;
    };
    const QByteArray utf8 = source.markdown.toUtf8();
    return md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &target) == 0;
}

} // namespace surveyhook
