// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown by buttons and keys: what "bold" or "list" does to the text at a cursor, and how marks look while
// one writes.
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCursor>

namespace surveyhook {

/** Puts @p mark ("**", "*") around the selection or the word at the cursor, or takes it away again. Gives the
 * same words, selected if they were. */
[[nodiscard]] QTextCursor toggleMark(QTextCursor cursor, const QString &mark);
/** Puts @p prefix ("- ", "## ") before each line of the selection, or takes it away when all have it. */
void toggleLines(QTextCursor cursor, const QString &prefix);

/** Shows bold text bold and the marks pale. */
class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace surveyhook
