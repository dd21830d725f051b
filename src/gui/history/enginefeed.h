// SPDX-License-Identifier: GPL-3.0-or-later
// The history's rows from the engine's reader thread.
#pragma once

#include "gui/history/historyfeed.h"

namespace surveyhook {

class Engine;

class EngineFeed final : public HistoryFeed
{
    Q_OBJECT

public:
    /** @p engine must outlive the feed. */
    explicit EngineFeed(Engine *engine, QObject *parent = nullptr);

    void fetchPage(const HistoryFilter &filter, std::optional<qint64> beforeNumber, int limit,
                   QObject *context, std::function<void(Result<HistorySlice>)> done) override;
    void fetchChanges(const HistoryFilter &filter, const ChangeMark &since, QObject *context,
                      std::function<void(Result<HistoryChanges>)> done) override;

private:
    Engine *m_engine;
};

} // namespace surveyhook
