// SPDX-License-Identifier: GPL-3.0-or-later
// Places that buttons anywhere lead to: the main window opens them.
#pragma once

#include <QLatin1StringView>

class QWidget;

namespace surveyhook {

namespace places {
inline constexpr QLatin1StringView mailbox("mailbox"); // the practice mailbox
inline constexpr QLatin1StringView board("board"); // how satisfied customers are
inline constexpr QLatin1StringView connections("connections"); // the page of that id()
inline constexpr QLatin1StringView promo("promo"); // pools of promo codes; "promo:<id>": that one
inline constexpr QLatin1StringView publicAddress("publicAddress"); // its field in the settings
} // namespace places

/** What the main window is for whoever leads there. */
class PlaceHost
{
public:
    PlaceHost() = default;
    PlaceHost(const PlaceHost &) = delete;
    PlaceHost &operator=(const PlaceHost &) = delete;
    virtual ~PlaceHost() = default;

    virtual void openPlace(QLatin1StringView place) = 0;
};

/** One of places::, in the window above @p from; nothing happens where there is none. */
void openPlace(QWidget *from, QLatin1StringView place);

} // namespace surveyhook
