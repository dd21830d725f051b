// SPDX-License-Identifier: GPL-3.0-or-later
// A data dir with the example workspace and a desk to set things up at.
#pragma once

#include "base/clock.h"
#include "engine/desk.h"
#include "engine/setupdesk.h"
#include "storage/sqlcallstore.h"
#include "support/exampleworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

namespace surveyhook::test {

class SetupOffice
{
public:
    SetupOffice() { open(); }

    /** As after the program was started again. */
    void reopen()
    {
        desk.reset();
        store.reset();
        open();
    }
    [[nodiscard]] bool importExample() { return importFile(exampleFile()); }
    [[nodiscard]] bool importFile(const QJsonObject &file)
    {
        const auto report = desk->importWorkspace(QJsonDocument(file).toJson(), false);
        return report && report->faults.isEmpty();
    }
    [[nodiscard]] SetupDesk &setup() { return desk->setup(); }
    [[nodiscard]] Automation running(const QString &id)
    {
        const auto workspace = desk->workspace();
        return workspace ? (*workspace)->automations.value(id) : Automation();
    }
    [[nodiscard]] QJsonObject exported()
    {
        const auto file = desk->exportWorkspace();
        return file ? QJsonDocument::fromJson(*file).object() : QJsonObject();
    }
    /** The id of the event. */
    QString receive(const CallRecord &call)
    {
        std::promise<Result<StoredCall>> stored;
        store->calls().append(call,
                              [&stored](Result<StoredCall> result) { stored.set_value(std::move(result)); });
        const Result<StoredCall> result = stored.get_future().get();
        return result ? result->eventIds.first() : QString();
    }

    QTemporaryDir dir;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc())};
    std::shared_ptr<Store> store;
    std::unique_ptr<Desk> desk;

private:
    void open()
    {
        const Result<DataDir> data = DataDir::open(dir.filePath(QStringLiteral("data")));
        if (!data)
            qFatal("no data dir");
        const auto opened = Store::open(*data);
        if (!opened)
            qFatal("no store");
        store = *opened;
        desk = std::make_unique<Desk>(*data, store, clock);
    }
};

} // namespace surveyhook::test
