// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::dialect {

namespace {

// https://www.sqlite.org/rescode.html; the low byte is the primary code
QString problemOf(int code)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return u"busy"_s;
    case 13: // FULL
        return u"full"_s;
    case 7: // NOMEM
    case 8: // READONLY
    case 9: // INTERRUPT
    case 10: // IOERR
    case 14: // CANTOPEN
    case 15: // PROTOCOL
        return u"io"_s;
    case 11: // CORRUPT
    case 26: // NOTADB
        return u"corrupt"_s;
    case 19: // CONSTRAINT
        return u"constraint"_s;
    default:
        return u"other"_s;
    }
}

} // namespace

QList<QStringView> creationSettings()
{
    return {u"PRAGMA auto_vacuum = INCREMENTAL"};
}

QList<QStringView> connectionSettings(Database::Access access)
{
    QList<QStringView> settings{u"PRAGMA busy_timeout = 5000",    u"PRAGMA journal_mode = WAL",
                                u"PRAGMA synchronous = FULL",     u"PRAGMA foreign_keys = ON",
                                u"PRAGMA wal_autocheckpoint = 0", u"PRAGMA temp_store = MEMORY"};
    // Keys of repeats lie anywhere in their index: the writer needs more pages at hand than a reader.
    if (access == Database::Access::Write)
        settings += u"PRAGMA cache_size = -4096";
    else
        settings << u"PRAGMA cache_size = -2048" << u"PRAGMA query_only = ON";
    return settings;
}

Error errorFrom(const QSqlError &error)
{
    return Error{ErrorCode::StorageFailed, error.nativeErrorCode() + u": "_s + error.databaseText(),
                 QJsonObject{{u"problem"_s, problemOf(error.nativeErrorCode().toInt())}}};
}

bool endsTransaction(const Error &error)
{
    if (error.code != ErrorCode::StorageFailed)
        return false;
    const QString problem = error.values.value("problem"_L1).toString();
    return problem == "full"_L1 || problem == "io"_L1 || problem == "busy"_L1 || problem == "corrupt"_L1;
}

} // namespace surveyhook::dialect
