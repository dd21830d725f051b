// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linktext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestLink = 8'000;
constexpr qsizetype longestPlaceholder = 80;
constexpr qsizetype mostLinks = 20;

QString tidied(const QString &text)
{
    QString result;
    result.reserve(std::min(text.size(), longestText));
    for (const QChar c : QStringView(text).first(std::min(text.size(), longestText))) {
        if (c.category() == QChar::Other_Format) // soft hyphens, zero-width spaces, changes of direction
            continue;
        const bool breaks =
            c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        result += breaks ? u'\n' : c.isSpace() ? u' ' : c;
    }
    result.replace("&amp;"_L1, "&"_L1, Qt::CaseInsensitive);
    return result;
}

bool isOneOf(QChar c, QStringView signs)
{
    return signs.contains(c);
}

bool isQuote(QChar c)
{
    return isOneOf(c, u"\"<>`|\\^“”„‟«»‹›");
}

/** Reads one address from where it starts. */
class LinkReader
{
public:
    LinkReader(const QString &text, qsizetype start) : m_text(text), m_at(start)
    {
        m_apostrophe = start > 0 && isOneOf(text[start - 1], u"'’‘‚");
    }

    [[nodiscard]] QString read()
    {
        while (m_at < m_text.size() && m_link.size() < longestLink) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
                if (!joinsOver())
                    break;
                continue;
            }
            if (isQuote(c) || (m_apostrophe && isOneOf(c, u"'’‘")))
                break;
            if (!takePlaceholder()) {
                m_link += c;
                ++m_at;
            }
        }
        return trimmed();
    }

    [[nodiscard]] qsizetype end() const { return m_at; }

private:
    [[nodiscard]] bool takePlaceholder()
    {
        if (!QStringView(m_text).sliced(m_at).startsWith("{{"_L1))
            return false;
        const qsizetype close = m_text.indexOf("}}"_L1, m_at);
        if (close < 0 || close - m_at > longestPlaceholder)
            return false;
        m_link += "{{"_L1 % QStringView(m_text).sliced(m_at + 2, close - m_at - 2).trimmed() % "}}"_L1;
        m_at = close + 2;
        return true;
    }

    /** Whether the address goes on behind spaces or a line break; then m_at stands there. */
    [[nodiscard]] bool joinsOver()
    {
        qsizetype next = m_at;
        bool newLine = false;
        while (next < m_text.size() && m_text[next].isSpace()) {
            newLine = newLine || m_text[next] == u'\n';
            ++next;
        }
        if (next >= m_text.size() || m_link.isEmpty())
            return false;
        const QStringView rest = QStringView(m_text).sliced(next);
        if (rest.startsWith("http"_L1, Qt::CaseInsensitive)
            || rest.startsWith("www."_L1, Qt::CaseInsensitive))
            return false;
        const bool parameter = rest.size() > 1 && rest[1].isLetter()
                               && (rest[0] == u'&' || (rest[0] == u'?' && !m_link.contains(u'?')));
        const bool open =
            isOneOf(m_link.back(), u"&=") && m_link.contains(u'?') && rest[0].isLetterOrNumber();
        // A field of one line makes spaces of line breaks.
        const bool broken = m_link.contains(u'?') && goesOnWithParameter(rest);
        if (!parameter && !open && !broken && !(newLine && isContinuation(rest)))
            return false;
        m_at = next;
        return true;
    }

    /** "7890ab&b=2": the rest of a value and another parameter. */
    [[nodiscard]] static bool goesOnWithParameter(QStringView rest)
    {
        static const QRegularExpression parameter(u"\\A[\\w%.~-]{1,200}&[A-Za-z]\\w{0,40}="_s);
        return parameter.match(rest.first(std::min<qsizetype>(rest.size(), 260)).toString()).hasMatch();
    }

    /** A line that a mail program cut off an address: no spaces, and like the middle of one. */
    [[nodiscard]] bool isContinuation(QStringView rest) const
    {
        if (isOneOf(m_link.back(), u".,;:!"))
            return false;
        qsizetype length = 0;
        bool sign = false;
        bool digit = false;
        for (; length < rest.size() && rest[length] != u'\n'; ++length) {
            const QChar c = rest[length];
            if (c.unicode() > 0x7e || c.unicode() <= 0x20)
                return false;
            sign = sign || isOneOf(c, u"&=%");
            digit = digit || c.isDigit();
        }
        return sign || (digit && length >= 6);
    }

    /** Without the marks of the sentence around it. */
    [[nodiscard]] QString trimmed() const
    {
        QString link = m_link;
        while (!link.isEmpty()) {
            const QChar last = link.back();
            const bool mark = isOneOf(last, u".,;:!?'’*");
            const bool unopened = (last == u')' && link.count(u'(') < link.count(u')'))
                                  || (last == u']' && link.count(u'[') < link.count(u']'))
                                  || (last == u'}' && link.count(u'{') < link.count(u'}'));
            if (!mark && !unopened)
                break;
            link.chop(1);
        }
        return link;
    }

    const QString &m_text;
    qsizetype m_at;
    QString m_link;
    bool m_apostrophe = false;
};

QString withScheme(const QString &link)
{
    const qsizetype colon = link.indexOf("://"_L1);
    if (link.startsWith("http"_L1, Qt::CaseInsensitive) && (colon == 4 || colon == 5))
        return link.first(colon).toLower() % link.sliced(colon);
    return "https://"_L1 % link;
}

/** Before the "?", between it and the "#", from there on. */
struct LinkParts
{
    explicit LinkParts(const QString &link)
    {
        const qsizetype hash = link.indexOf(u'#');
        fragment = hash < 0 ? QString() : link.sliced(hash);
        const QString rest = hash < 0 ? link : link.first(hash);
        const qsizetype mark = rest.indexOf(u'?');
        path = mark < 0 ? rest : rest.first(mark);
        if (mark >= 0)
            query = rest.sliced(mark + 1);
    }

    QString path;
    std::optional<QString> query;
    QString fragment;
};

} // namespace

QStringList linksIn(const QString &text)
{
    // With a scheme; or "www."; or a name and a path, but not the end of an e-mail address.
    static const QRegularExpression start(
        u"https?://(?=[^\\s/])|(?<![\\w@.:/-])(?:www\\.(?=\\w)|[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}\\.[a-z]{2,24}/(?=\\S))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString tidy = tidied(text);
    QStringList links;
    QRegularExpressionMatch match = start.match(tidy);
    while (match.hasMatch() && links.size() < mostLinks) {
        LinkReader reader(tidy, match.capturedStart());
        const QString link = withScheme(reader.read());
        if (!link.endsWith("://"_L1) && link.size() < longestLink && !links.contains(link))
            links << link;
        match = start.match(tidy, std::max(reader.end(), match.capturedEnd()));
    }
    return links;
}

QString withLinkField(const QString &link, const QString &name)
{
    if (linkPlaceholders(link).contains(name))
        return link;
    const LinkParts parts(link);
    const QString pair = QString::fromLatin1(QUrl::toPercentEncoding(name)) % "={{"_L1 % name % "}}"_L1;
    const bool open = parts.query && (parts.query->isEmpty() || parts.query->endsWith(u'&'));
    const QString query = parts.query ? QString(*parts.query % (open ? ""_L1 : "&"_L1) % pair) : pair;
    return parts.path % u'?' % query % parts.fragment;
}

QString withoutLinkField(const QString &link, const QString &name)
{
    const LinkParts parts(link);
    if (!parts.query)
        return link;
    QStringList pairs = parts.query->split(u'&');
    const qsizetype before = pairs.size();
    pairs.removeIf([&name](const QString &pair) {
        const QString value = pair.section(u'=', 1);
        return linkPlaceholders(value) == QStringList{name}
               && (value.trimmed() == u"[ID_RESPONDENT]"
                   || (value.startsWith("{{"_L1) && value.indexOf("}}"_L1) == value.size() - 2));
    });
    if (pairs.size() == before)
        return link;
    const QString query = pairs.join(u'&');
    return parts.path % (query.isEmpty() ? QString() : QString(u'?' % query)) % parts.fragment;
}

QStringList linkPlaceholders(const QString &link)
{
    static const QRegularExpression placeholder(u"\\{\\{([^{}]{1,80})\\}\\}|\\[(ID_RESPONDENT)\\]"_s);
    QStringList names;
    for (auto matches = placeholder.globalMatch(link); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = QString(match.captured(1) + match.captured(2)).trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

} // namespace surveyhook
