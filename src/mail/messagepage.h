// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds a message: the HTML page and the standard opt-out footer, both from resources/messages.
// Pure.
#pragma once

#include <QString>

namespace surveyhook {

struct PageParts
{
    QString language;
    QString subject;
    QString body; // finished HTML
    QString footer; // finished HTML; empty: none
};

/** A whole HTML document: one column that fits a phone, no tables, readable without its styles. */
[[nodiscard]] QString messagePage(const PageParts &parts);

/** The standard footer as Markdown: with {{OptOutLink}}, or asking to answer the mail. A language without one
 * of its own gets the English. */
[[nodiscard]] QString footerMarkdown(const QString &language, bool byAnswer);

} // namespace surveyhook
