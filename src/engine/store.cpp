// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

Result<std::shared_ptr<Store>> Store::open(const DataDir &dir)
{
    const Database database(dir.databaseFile());
    const OpenedDatabase opened = openDatabase(database);
    if (opened.outcome == OpenOutcome::Failed)
        return opened.error;
    if (opened.outcome == OpenOutcome::Newer)
        return Error{ErrorCode::Conflict,
                     u"the database is of a newer program"_s,
                     {{"path"_L1, database.file()}}};
    Result<KeyFile> key = KeyFile::openOrCreate(dir.path() + "/secret.key"_L1);
    if (!key)
        return key.error();
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the constructor is private
    std::shared_ptr<Store> store(new Store(database, *std::move(key)));
    if (const Result<void> started = store->m_writes.start(); !started)
        return started.error();
    return store;
}

Store::Store(Database database, KeyFile key)
    : m_database(std::move(database))
    , m_key(std::move(key))
    , m_writes(m_database)
    , m_calls(m_writes)
    , m_optOuts(m_writes)
    , m_deliveries(m_writes)
    , m_outgoing(m_database, m_writes)
{}

Store::~Store()
{
    m_writes.stop();
}

} // namespace surveyhook
