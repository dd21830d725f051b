// SPDX-License-Identifier: GPL-3.0-or-later
// The text part of a mail: what a person without HTML reads; links as "label: address".
#include "mail/markdown.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class TextWriter final : public MarkdownWriter
{
public:
    [[nodiscard]] QString take()
    {
        flush();
        return std::move(m_out);
    }

    void enter(Block block, int number, bool tight) override
    {
        flush();
        if (block == Block::Quote || block == Block::Item)
            writeGap(); // before the container's sign belongs to the line
        switch (block) {
        case Block::Quote:
            m_containers.append({.first = u"> "_s, .next = u"> "_s});
            break;
        case Block::BulletList:
            m_lists.append({.tight = tight, .number = -1});
            break;
        case Block::NumberedList:
            m_lists.append({.tight = tight, .number = number});
            break;
        case Block::Item: {
            List &list = m_lists.last();
            const QString sign = list.number < 0 ? u"- "_s : QString::number(list.number++) % u". ";
            m_containers.append({.first = sign, .next = QString(sign.size(), u' ')});
            break;
        }
        case Block::Rule:
            m_line = u"----------"_s;
            break;
        case Block::Heading:
            m_heading = number;
            break;
        case Block::Paragraph:
        case Block::Code:
            break;
        }
    }

    void leave(Block block) override
    {
        if (block == Block::Heading && m_heading <= 2 && !m_line.isEmpty()) {
            m_line +=
                u'\n' % QString(std::clamp<qsizetype>(m_line.size(), 3, 60), m_heading == 1 ? u'=' : u'-');
        }
        if (block == Block::Code && m_line.endsWith(u'\n'))
            m_line.chop(1);
        flush();
        switch (block) {
        case Block::Quote:
        case Block::Item:
            m_containers.removeLast();
            m_gap = block == Block::Quote || !m_lists.last().tight;
            break;
        case Block::BulletList:
        case Block::NumberedList:
            m_lists.removeLast();
            m_gap = m_lists.isEmpty() || !m_lists.last().tight;
            break;
        default:
            m_gap = true;
        }
    }

    void enter(Span span) override { m_line += sign(span); }
    void leave(Span span) override { m_line += sign(span); }

    void enterLink(const QString &address, bool main) override
    {
        Q_UNUSED(main)
        m_links.append({.address = address, .labelFrom = m_line.size()});
    }

    void leaveLink() override
    {
        const Link link = m_links.takeLast();
        const QString label = m_line.mid(link.labelFrom).trimmed();
        if (link.address.isEmpty() || label == link.address)
            return;
        if ("mailto:"_L1 + label == link.address)
            return;
        m_line += (label.isEmpty() ? u""_s : u": "_s) % link.address;
        m_endsInAddress = true;
    }

    void enterImage(const QString &address) override { Q_UNUSED(address) }
    void leaveImage() override {}

    void text(const QString &text) override
    {
        // A mark of punctuation right behind an address would become part of it in many mail programs.
        if (m_endsInAddress && !text.isEmpty() && !text[0].isSpace() && !text[0].isLetterOrNumber())
            m_line += u' ';
        m_endsInAddress = false;
        m_line += text;
    }

    void insertion(const Insertion &insertion) override
    {
        text(insertion.text);
        m_endsInAddress = insertion.kind != Insertion::Kind::Words;
    }

    void lineBreak() override
    {
        m_line += u'\n';
        m_endsInAddress = false;
    }

private:
    struct Container
    {
        QString first;
        QString next;
    };
    struct List
    {
        bool tight = true;
        int number = -1; // -1: bullets
    };
    struct Link
    {
        QString address;
        qsizetype labelFrom = 0;
    };

    static QString sign(Span span)
    {
        switch (span) {
        case Span::Emphasis:
            return u"_"_s;
        case Span::Strong:
            return u"*"_s;
        case Span::Code:
            break;
        }
        return {};
    }

    void flush()
    {
        if (m_line.isEmpty())
            return;
        writeGap();
        const QStringList lines = m_line.split(u'\n');
        for (const QString &line : lines)
            writeLine(line, true);
        m_line.clear();
        m_endsInAddress = false;
    }

    void writeGap()
    {
        if (m_gap && !m_out.isEmpty())
            writeLine({}, false);
        m_gap = false;
    }

    void writeLine(const QString &line, bool usesSigns)
    {
        QString prefix;
        for (Container &container : m_containers) {
            prefix += usesSigns ? container.first : container.next;
            if (usesSigns)
                container.first = container.next;
        }
        QString whole = prefix % line;
        while (whole.endsWith(u' '))
            whole.chop(1);
        m_out += whole % u'\n';
    }

    QString m_out;
    QString m_line; // of the paragraph being read
    QList<Container> m_containers;
    QList<List> m_lists;
    QList<Link> m_links;
    int m_heading = 0;
    bool m_gap = false;
    bool m_endsInAddress = false;
};

} // namespace

QString markdownToText(const MarkedText &source)
{
    TextWriter writer;
    return readMarkdown(source, writer) ? writer.take() : QString();
}

} // namespace surveyhook
