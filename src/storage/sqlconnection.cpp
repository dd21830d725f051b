// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlconnection.h"

#include "base/logging.h"
#include "storage/dialect.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlError>
#include <QTimeZone>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

Statement::Statement(std::unique_ptr<QSqlQuery> own, std::optional<Error> failed)
    : m_own(std::move(own))
    , m_ownFailed(std::move(failed))
    , m_query(m_own.get())
    , m_failed(m_ownFailed ? &*m_ownFailed : nullptr)
{}

Statement::~Statement()
{
    // A SELECT that is not read to its end would keep its snapshot and hold up checkpoints.
    if (m_query->isActive() && m_query->isSelect())
        m_query->finish();
}

Result<void> Statement::execList(const QVariantList &values)
{
    int at = 0;
    for (const QVariant &value : values)
        m_query->bindValue(at++, value);
    return run();
}

Result<void> Statement::run()
{
    if (m_failed != nullptr)
        return *m_failed;
    if (!m_query->exec())
        return dialect::errorFrom(m_query->lastError());
    return {};
}

Result<void> Statement::status() const
{
    if (m_query->lastError().isValid())
        return dialect::errorFrom(m_query->lastError());
    return {};
}

QDateTime Statement::time(int column) const
{
    return QDateTime::fromMSecsSinceEpoch(number(column), QTimeZone::utc());
}

std::optional<QDateTime> Statement::optionalTime(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return time(column);
}

QJsonObject Statement::json(int column) const
{
    if (isNull(column))
        return {};
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QVariant Statement::bound(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text); // the driver would bind NULL
}

QVariant Statement::bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QVariant Statement::bound(const std::optional<QDateTime> &time)
{
    return time ? bound(*time) : QVariant();
}

QVariant Statement::bound(const QJsonObject &json)
{
    return compactJson(json);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(const QJsonObject &json)
{
    return json.isEmpty() ? QVariant() : QVariant(compactJson(json));
}

QString compactJson(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &file, Database::Access access)
{
    static std::atomic<quint64> count{0};

    if (!QFile::exists(file)) // SQLite would make an empty one
        return Error{ErrorCode::StorageFailed, u"no database at "_s + file, {{u"problem"_s, u"missing"_s}}};
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the constructor is private
    std::unique_ptr<SqlConnection> opened(new SqlConnection(u"surveyhook-%1"_s.arg(++count)));
    opened->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, opened->m_name);
    opened->m_database.setDatabaseName(file);
    if (!opened->m_database.open())
        return dialect::errorFrom(opened->m_database.lastError());
    for (const QStringView setting : dialect::connectionSettings(access)) {
        if (auto done = opened->run(setting); !done)
            return done.error();
    }
    return opened;
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Statement SqlConnection::prepare(QStringView sql)
{
    auto known = m_prepared.find(QString::fromRawData(sql.data(), sql.size()));
    if (known == m_prepared.end())
        known = m_prepared.emplace(sql.toString(), Prepared{}).first;
    Prepared &entry = known->second;
    if (entry.query == nullptr || entry.failed) {
        entry.failed.reset();
        entry.query = std::make_unique<QSqlQuery>(m_database);
        entry.query->setForwardOnly(true);
        if (!entry.query->prepare(known->first))
            entry.failed = dialect::errorFrom(entry.query->lastError());
    }
    return {entry.query.get(), entry.failed ? &*entry.failed : nullptr};
}

Statement SqlConnection::prepareOnce(const QString &sql)
{
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    std::optional<Error> failed;
    if (!query->prepare(sql))
        failed = dialect::errorFrom(query->lastError());
    return Statement(std::move(query), std::move(failed));
}

Result<void> SqlConnection::run(QStringView sql)
{
    return prepareOnce(sql.toString()).exec();
}

Result<qint64> SqlConnection::number(QStringView sql)
{
    Statement statement = prepareOnce(sql.toString());
    if (auto done = statement.exec(); !done)
        return done.error();
    const qint64 value = statement.next() ? statement.number(0) : 0;
    if (auto done = statement.status(); !done)
        return done.error();
    return value;
}

Result<std::optional<QDateTime>> SqlConnection::time(QStringView sql)
{
    Statement row = prepare(sql);
    if (auto done = row.exec(); !done)
        return done.error();
    std::optional<QDateTime> time;
    if (row.next())
        time = row.optionalTime(0);
    if (auto done = row.status(); !done)
        return done.error();
    return time;
}

Result<void> SqlConnection::begin()
{
    return prepare(dialect::begin).exec();
}

Result<void> SqlConnection::commit()
{
    return prepare(u"COMMIT").exec();
}

void SqlConnection::rollback()
{
    // After a full disk SQLite has rolled back by itself and this fails: nothing more to do then.
    if (auto done = run(u"ROLLBACK"); !done)
        qCDebug(lcStorage) << "rollback:" << done.error().detail;
}

Result<SqlConnection *> openOnce(std::unique_ptr<SqlConnection> &reader, const Database &database)
{
    if (reader == nullptr) {
        auto opened = database.connect(Database::Access::Read);
        if (!opened)
            return opened.error();
        reader = *std::move(opened);
    }
    return reader.get();
}

} // namespace surveyhook
