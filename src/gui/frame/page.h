// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the window: its entry in the side bar, its content, and what it tells the window.
#pragma once

#include "engine/engine.h"
#include "gui/widgets/statestyle.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace surveyhook {

class WindowSettings;

/** The number beside a page's name. */
struct Badge
{
    int count = 0; // 0: none is drawn
    Tone tone = Tone::Quiet;
    QString words = {}; // for tool tip and screen reader: "2 need you"
};

/** Which part of the history somebody wants to see. */
struct HistoryWish
{
    QString automation = {}; // id; empty: all
    std::optional<State> state = {};
    QString event = {}; // "ev_…": chosen, with its story
};

/** Lives in the window's thread. Retranslates itself on LanguageChange. Must fit 1024 × 700 beside the side
 * bar (about 780 × 560; at 200 % about 720 × 420): scroll areas inside, never a fixed size. A new page is
 * added to the list in pages.cpp. */
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Remembered, never shown: "home". */
    [[nodiscard]] virtual QString id() const = 0;
    /** In the side bar, without a mnemonic; its place there gives the shortcut Ctrl+1 … */
    [[nodiscard]] virtual QString title() const = 0;
    /** Name for paletteIcon(). */
    [[nodiscard]] virtual QString icon() const = 0;
    [[nodiscard]] virtual Badge badge(const Overview & /*overview*/) const { return {}; }

    /** When the page comes to the front and, while it is there, whenever anything has changed; at most four
     * times a second. */
    virtual void refresh(const Overview & /*overview*/) {}
    /** Whether one of frame/places.h is on it; lead() then puts the focus there. */
    [[nodiscard]] virtual bool holds(QLatin1StringView /*place*/) const { return false; }
    virtual void lead(QLatin1StringView /*place*/) {}
    /** Sizes and the like, when the window opens and closes. */
    virtual void restore(const WindowSettings & /*settings*/) {}
    virtual void remember(WindowSettings & /*settings*/) const {}

Q_SIGNALS:
    /** For the bar over the page; @p text is asked again when the language changes. */
    void message(const std::function<QString()> &text, surveyhook::Tone tone);
    /** The same with a button "Undo" that calls @p undo once. */
    void undoable(const std::function<QString()> &text, const std::function<void()> &undo);
    void failed(const surveyhook::Error &error);
    /** By its id(). */
    void pageWanted(const QString &id);
    void eventsWanted(const surveyhook::HistoryWish &wish);
};

} // namespace surveyhook
