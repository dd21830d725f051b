// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/markdownkeys.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QChar charAt(const QTextCursor &cursor, int position)
{
    return cursor.document()->characterAt(position);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QChar::ObjectReplacementCharacter;
}

bool standsAt(const QTextCursor &cursor, int position, const QString &mark)
{
    for (int i = 0; i < mark.size(); ++i) {
        if (position + i < 0 || charAt(cursor, position + i) != mark.at(i))
            return false;
    }
    return true;
}

void removeAt(QTextCursor &cursor, int position, int length)
{
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

QTextCursor toggleMark(QTextCursor cursor, const QString &mark)
{
    const bool selected = cursor.hasSelection();
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    if (!selected) {
        // Standing behind the closing mark means the word before it.
        while (from > 0 && charAt(cursor, from - 1) == u'*' && !isWord(charAt(cursor, to)))
            to = --from;
        while (from > 0 && isWord(charAt(cursor, from - 1)))
            --from;
        while (isWord(charAt(cursor, to)))
            ++to;
    }
    // Marks around spaces are no marks: "** word**" is read as it stands.
    while (from < to && charAt(cursor, from).isSpace())
        ++from;
    while (to > from && charAt(cursor, to - 1).isSpace())
        --to;
    const int length = int(mark.size());
    int shift = length;
    cursor.beginEditBlock();
    if (standsAt(cursor, from - length, mark) && standsAt(cursor, to, mark)) {
        removeAt(cursor, to, length);
        removeAt(cursor, from - length, length);
        shift = -length;
    } else {
        // The later place first, so that the earlier one does not move.
        cursor.setPosition(to);
        cursor.insertText(mark, QTextCharFormat());
        cursor.setPosition(from);
        cursor.insertText(mark, QTextCharFormat());
    }
    cursor.endEditBlock();
    cursor.setPosition(selected ? from + shift : to + shift);
    cursor.setPosition(to + shift, QTextCursor::KeepAnchor);
    return cursor;
}

void toggleLines(QTextCursor cursor, const QString &prefix)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    QList<QTextBlock> blocks;
    for (QTextBlock block = document->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        blocks.append(block);
        if (block == last)
            break;
    }
    const bool all = std::all_of(blocks.cbegin(), blocks.cend(), [&prefix](const QTextBlock &block) {
        return block.text().startsWith(prefix);
    });
    cursor.beginEditBlock();
    for (const QTextBlock &block : std::as_const(blocks)) {
        if (all) {
            removeAt(cursor, block.position(), int(prefix.size()));
        } else if (!block.text().startsWith(prefix)) {
            cursor.setPosition(block.position());
            cursor.insertText(prefix, QTextCharFormat());
        }
    }
    cursor.endEditBlock();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    struct Rule
    {
        QRegularExpression pattern; // 1: opening mark, 2: words, 3: closing mark
        void (*look)(QTextCharFormat &);
    };
    static const QList<Rule> rules = {
        {QRegularExpression(u"^(#{1,6} +)(.+)()$"_s),
         [](QTextCharFormat &format) {
             format.setFontWeight(QFont::Bold);
         }},
        {QRegularExpression(u"(\\*\\*)([^*]+)(\\*\\*)"_s),
         [](QTextCharFormat &format) {
             format.setFontWeight(QFont::Bold);
         }},
        {QRegularExpression(u"(?<!\\*)(\\*)([^*\\s][^*]*)(\\*)(?!\\*)"_s),
         [](QTextCharFormat &format) {
             format.setFontItalic(true);
         }},
        {QRegularExpression(u"(\\[)([^\\]]+)(\\]\\([^)]*\\))"_s),
         [](QTextCharFormat &format) {
             format.setFontUnderline(true);
         }},
    };
    QTextCharFormat pale;
    pale.setForeground(QGuiApplication::palette().color(QPalette::PlaceholderText));
    for (const Rule &rule : rules) {
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QTextCharFormat words = format(int(match.capturedStart(2)));
            rule.look(words);
            setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), words);
            setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), pale);
            setFormat(int(match.capturedStart(3)), int(match.capturedLength(3)), pale);
        }
    }
}

} // namespace surveyhook
