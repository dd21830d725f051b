// SPDX-License-Identifier: GPL-3.0-or-later
// Stored events of an address with their calls, for showing what it receives.
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "storage/planstore.h"

#include <memory>

namespace surveyhook {

/** Belongs to the thread that calls it first. */
class SampleStore
{
public:
    explicit SampleStore(Database database);
    SampleStore(const SampleStore &) = delete;
    SampleStore &operator=(const SampleStore &) = delete;
    ~SampleStore();

    /** What came to @p address for @p automations, which share it: one for each person in a call, newest
     * first, without those that were refused or came again. Of several automations' views of a call that of
     * the first is preferred. */
    [[nodiscard]] Result<QList<EventToPlan>> ofAddress(const QString &address, const QStringList &automations,
                                                       int limit);
    /** @p event: "ev_…". NotFound. */
    [[nodiscard]] Result<EventToPlan> event(const QString &event);
    /** Events of the automation that are held for @p code, oldest first. */
    [[nodiscard]] Result<QList<EventToPlan>> held(const QString &automation, QLatin1StringView code);

private:
    Database m_database;
    std::unique_ptr<SqlConnection> m_reader;
};

} // namespace surveyhook
