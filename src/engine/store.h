// SPDX-License-Identifier: GPL-3.0-or-later
// The database of a data dir with everything that reads and writes it: opened once a process.
#pragma once

#include "engine/datadir.h"
#include "engine/doorbell.h"
#include "storage/database.h"
#include "storage/keyfile.h"
#include "storage/outgoingstore.h"
#include "storage/planstore.h"
#include "storage/promocodes.h"
#include "storage/sqlcallstore.h"
#include "storage/sqldeliverystore.h"
#include "storage/sqloptouts.h"
#include "storage/workspacestore.h"
#include "storage/writequeue.h"

#include <memory>

namespace surveyhook {

class Store
{
public:
    /** Makes or upgrades the database and starts the writer. Blocks; StorageFailed, or Conflict when the
     * database is of a newer program. */
    static Result<std::shared_ptr<Store>> open(const DataDir &dir);
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    [[nodiscard]] const Database &database() const { return m_database; }
    [[nodiscard]] const KeyFile &key() const { return m_key; }
    [[nodiscard]] WriteQueue &writes() { return m_writes; }

    // These may be called from any thread.
    [[nodiscard]] Doorbell &doorbell() { return m_doorbell; }
    [[nodiscard]] SqlCallStore &calls() { return m_calls; }
    [[nodiscard]] SqlOptOuts &optOuts() { return m_optOuts; }
    [[nodiscard]] SqlDeliveryStore &deliveries() { return m_deliveries; }
    /** Its statuses() and messages() are for the worker alone; a desk has its own. */
    [[nodiscard]] OutgoingStore &outgoing() { return m_outgoing; }

private:
    Store(Database database, KeyFile key);

    Doorbell m_doorbell;
    Database m_database;
    KeyFile m_key;
    WriteQueue m_writes;
    SqlCallStore m_calls;
    SqlOptOuts m_optOuts;
    SqlDeliveryStore m_deliveries;
    OutgoingStore m_outgoing;
};

} // namespace surveyhook
