// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of a mail: few elements, styles inline, because mail programs drop style sheets.
#include "mail/markdown.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr QLatin1StringView buttonStyle("display:inline-block;padding:0.6em 1.2em;border-radius:0.3em;"
                                        "background-color:#0b57d0;color:#ffffff;text-decoration:none;"
                                        "font-weight:bold");
constexpr QLatin1StringView linkStyle("color:#0b57d0");

class HtmlWriter final : public MarkdownWriter
{
public:
    [[nodiscard]] QString take() { return std::move(m_html); }

    void enter(Block block, int number, bool tight) override
    {
        Q_UNUSED(tight)
        switch (block) {
        case Block::Paragraph:
            m_html += "<p style=\"margin:0 0 1em\">"_L1;
            break;
        case Block::Heading:
            m_headings.append(std::clamp(number, 1, 6));
            m_html += u"<h%1 style=\"margin:0 0 0.6em;line-height:1.3;font-size:%2em\">"_s.arg(
                QString::number(m_headings.last()), m_headings.last() == 1 ? u"1.5"_s : u"1.2"_s);
            break;
        case Block::Quote:
            m_html +=
                "<blockquote style=\"margin:0 0 1em;padding-left:1em;border-left:3px solid #8c959f\">"_L1;
            break;
        case Block::BulletList:
            m_html += "<ul style=\"margin:0 0 1em;padding-left:1.5em\">"_L1;
            break;
        case Block::NumberedList:
            m_html += u"<ol start=\"%1\" style=\"margin:0 0 1em;padding-left:2em\">"_s.arg(number);
            break;
        case Block::Item:
            m_html += "<li>"_L1;
            break;
        case Block::Code:
            m_html += "<pre style=\"margin:0 0 1em;white-space:pre-wrap\">"_L1;
            break;
        case Block::Rule:
            m_html += "<hr style=\"border:0;border-top:1px solid #8c959f;margin:1.5em 0\">\n"_L1;
            break;
        }
    }

    void leave(Block block) override
    {
        switch (block) {
        case Block::Paragraph:
            m_html += "</p>\n"_L1;
            break;
        case Block::Heading:
            m_html += u"</h%1>\n"_s.arg(m_headings.takeLast());
            break;
        case Block::Quote:
            m_html += "</blockquote>\n"_L1;
            break;
        case Block::BulletList:
            m_html += "</ul>\n"_L1;
            break;
        case Block::NumberedList:
            m_html += "</ol>\n"_L1;
            break;
        case Block::Item:
            m_html += "</li>\n"_L1;
            break;
        case Block::Code:
            m_html += "</pre>\n"_L1;
            break;
        case Block::Rule:
            break;
        }
    }

    void enter(Span span) override { m_html += u"<%1>"_s.arg(tag(span)); }
    void leave(Span span) override { m_html += u"</%1>"_s.arg(tag(span)); }

    void enterLink(const QString &address, bool main) override
    {
        m_links.append(!address.isEmpty());
        if (!address.isEmpty())
            openAnchor(address, main);
    }

    void leaveLink() override
    {
        if (m_links.takeLast())
            m_html += "</a>"_L1;
    }

    void enterImage(const QString &address) override
    {
        if (m_images++ == 0) {
            m_imageAddress = address;
            m_alternative.clear();
        }
    }

    void leaveImage() override
    {
        if (--m_images > 0)
            return;
        if (m_imageAddress.isEmpty()) {
            m_html += m_alternative.toHtmlEscaped();
        } else {
            m_html += u"<img src=\"%1\" alt=\"%2\" style=\"max-width:100%;border:0\">"_s.arg(
                m_imageAddress.toHtmlEscaped(), m_alternative.toHtmlEscaped());
        }
    }

    void text(const QString &text) override
    {
        if (m_images > 0) {
            m_alternative += text;
        } else {
            m_html += text.toHtmlEscaped();
        }
    }

    void insertion(const Insertion &insertion) override
    {
        const bool makesLink =
            insertion.kind != Insertion::Kind::Words && m_images == 0 && !m_links.contains(true);
        if (makesLink)
            openAnchor(insertion.text, false);
        text(insertion.text);
        if (makesLink)
            m_html += "</a>"_L1;
    }

    void lineBreak() override
    {
        if (m_images > 0) {
            m_alternative += u' ';
        } else {
            m_html += "<br>\n"_L1;
        }
    }

private:
    static QLatin1StringView tag(Span span)
    {
        switch (span) {
        case Span::Emphasis:
            return "em"_L1;
        case Span::Strong:
            return "strong"_L1;
        case Span::Code:
            break;
        }
        return "code"_L1;
    }

    void openAnchor(const QString &address, bool main)
    {
        m_html +=
            u"<a href=\"%1\" style=\"%2\">"_s.arg(address.toHtmlEscaped(), main ? buttonStyle : linkStyle);
    }

    QString m_html;
    QList<int> m_headings;
    QList<bool> m_links; // whether each open link has an address
    int m_images = 0; // how many image descriptions are open
    QString m_imageAddress;
    QString m_alternative;
};

} // namespace

QString markdownToHtml(const MarkedText &source)
{
    HtmlWriter writer;
    return readMarkdown(source, writer) ? writer.take() : QString();
}

} // namespace surveyhook
