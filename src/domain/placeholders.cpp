// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"

#include "domain/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr QStringView opening = u"{{";
constexpr QStringView closing = u"}}";
constexpr QStringView respondentMacro = u"[ID_RESPONDENT]";
constexpr qsizetype longestName = 100;

bool canBeName(QStringView name)
{
    if (name.isEmpty() || name.size() > longestName)
        return false;
    return std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c == u'{' || c == u'}' || c == u'\n' || c == u'\r'; });
}

void appendLiteral(QList<TemplatePiece> &pieces, QStringView text)
{
    if (!text.isEmpty())
        pieces.append({.isPlaceholder = false, .text = text.toString()});
}

bool turnsDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

bool isForbidden(char16_t c)
{
    // Noncharacters stand for placeholders while Markdown is read (markdown.h); a value has no use for them.
    return (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

} // namespace

Error placeholderError(const QString &name)
{
    return {.code = ErrorCode::InvalidInput,
            .detail = u"the message has a placeholder that cannot be filled: "_s % name,
            .values = {{u"code"_s, codes::messagePlaceholder}, {u"name"_s, name}}};
}

Result<QList<TemplatePiece>> splitTemplate(QStringView text)
{
    QList<TemplatePiece> pieces;
    qsizetype literalFrom = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = text.mid(at);
        if (rest.startsWith(respondentMacro)) {
            appendLiteral(pieces, text.mid(literalFrom, at - literalFrom));
            pieces.append({.isPlaceholder = true, .text = respondentName});
            at += respondentMacro.size();
            literalFrom = at;
        } else if (rest.startsWith(opening)) {
            const qsizetype end = rest.indexOf(closing);
            const QStringView name = end < 0 ? QStringView() : rest.mid(2, end - 2).trimmed();
            if (!canBeName(name)) {
                const qsizetype lineEnd = rest.indexOf(u'\n');
                return placeholderError(
                    rest.left(std::min<qsizetype>(lineEnd < 0 ? rest.size() : lineEnd, 40)).toString());
            }
            appendLiteral(pieces, text.mid(literalFrom, at - literalFrom));
            pieces.append({.isPlaceholder = true, .text = name.toString()});
            at += end + closing.size();
            literalFrom = at;
        } else {
            ++at;
        }
    }
    appendLiteral(pieces, text.mid(literalFrom));
    return pieces;
}

QString tidyValue(const QString &value)
{
    QString tidy;
    tidy.reserve(value.size());
    bool gap = false;
    for (const QChar c : value) {
        const auto category = c.category();
        if (turnsDirection(c.unicode()) || isForbidden(c.unicode()))
            continue;
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph) {
            gap = true;
            continue;
        }
        if (gap && !tidy.isEmpty())
            tidy += u' ';
        gap = false;
        tidy += c;
    }
    return tidy.trimmed();
}

} // namespace surveyhook
