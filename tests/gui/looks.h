// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen to be wrong with a window without looking: cut texts, missing names, the same letter
// twice.
#pragma once

#include <QStringList>

class QWidget;

namespace surveyhook {

/** Visible texts that do not fit where they stand; one that may be longer than its place has a tool tip. */
[[nodiscard]] QStringList cutTexts(const QWidget *window);
/** Widgets that take the keyboard focus and have no name for a screen reader. */
[[nodiscard]] QStringList unnamedWidgets(QWidget *window);
/** Fields without a label that leads to them, and labels with a mnemonic that leads nowhere. */
[[nodiscard]] QStringList missingBuddies(const QWidget *window);
/** Letters that two visible widgets, or two entries of one menu, answer to. */
[[nodiscard]] QStringList doubleMnemonics(const QWidget *window);
/** Widgets beside each other that lie over each other, and those that stick out of the window or make it
 * scroll sideways. */
[[nodiscard]] QStringList overlaps(const QWidget *window);
/** Enabled controls that the Tab key does not lead to, or where nobody sees the focus. Presses the key; the
 * window must be able to become active. */
[[nodiscard]] QStringList unreachedByTab(QWidget *window);
/** Every text a person can see in the window, for comparison after a change of language. */
[[nodiscard]] QStringList visibleTexts(const QWidget *window);

} // namespace surveyhook
