// SPDX-License-Identifier: GPL-3.0-or-later
// First sizes of windows: in characters and lines, so that they grow with the font, and never larger than the
// screen.
#pragma once

class QWidget;

namespace surveyhook {

/** Resizes @p window to about @p characters by @p lines, at most nine tenths of its screen. */
void resizeToText(QWidget *window, int characters, int lines);

} // namespace surveyhook
