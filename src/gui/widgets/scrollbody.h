// SPDX-License-Identifier: GPL-3.0-or-later
// A page that scrolls when the window is small.
#pragma once

class QScrollArea;
class QWidget;

namespace surveyhook {

/** Fills @p page with a scroll area and gives the widget inside it, on which a form is set up. Tab scrolls to
 * what it reaches. */
[[nodiscard]] QWidget *makeScrollBody(QWidget *page);
/** Scrolls @p area to what gets the focus, wherever it comes from. */
void followFocus(QScrollArea *area);

/** Scrolls what @p widget stands in until it is seen, once it has its place. */
void scrollTo(QWidget *widget);

} // namespace surveyhook
