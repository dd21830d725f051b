// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page says, as lines with links. Pure.
#pragma once

#include "engine/drafts.h"
#include "engine/engine.h"

#include <QCoreApplication>

namespace surveyhook {

struct HomeFacts
{
    Overview overview;
    ServerStatus server;
    QList<DeliveryRow> queue; // soonest first
    QList<EventRow> sent; // the newest
    QList<DraftSummary> drafts;
};

/** HTML, in the user's language; whatever came from outside is escaped. Links: "events:<automation>",
 * "event:<id>", "page:<id>", "draft:<id>", "start:" and those of HomeNotice. */
class HomeWords
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::HomeWords)

public:
    /** Automations that somebody has begun to set up; empty: none. */
    [[nodiscard]] static QString begun(const HomeFacts &facts);
    [[nodiscard]] static QString needs(const HomeFacts &facts);
    [[nodiscard]] static QString waits(const HomeFacts &facts);
    [[nodiscard]] static QString today(const HomeFacts &facts);
    [[nodiscard]] static QString lastSent(const HomeFacts &facts, const QDateTime &now);
    [[nodiscard]] static QString address(const HomeFacts &facts);
};

} // namespace surveyhook
