// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to the database with its prepared statements, owned by one thread and one scope.
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace surveyhook {

/** One use of a prepared statement; it is finished, and can be borrowed again, when this goes. */
class Statement
{
public:
    /** From SqlConnection::prepare(). */
    explicit Statement(QSqlQuery *query, std::optional<Error> failed = {});
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /** Binds @p values in their order and runs. StorageFailed with values {"problem":
     * full|busy|io|corrupt|constraint| other}. */
    template <typename... Values>
    Result<void> exec(const Values &...values)
    {
        int at = 0;
        (bind(at++, values), ...);
        return run();
    }
    /** To the next row. A fault ends the rows; it is kept for status(). */
    [[nodiscard]] bool next();
    /** Whether the rows ended by themselves. */
    [[nodiscard]] Result<void> status() const;

    [[nodiscard]] int changed() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    [[nodiscard]] QJsonObject json(int column) const;

private:
    void bind(int at, const QVariant &value) { m_query->bindValue(at, value); }
    void bind(int at, const QDateTime &value);
    void bind(int at, const std::optional<QDateTime> &value);
    void bind(int at, const QJsonObject &value);
    [[nodiscard]] Result<void> run();

    QSqlQuery *m_query;
    std::optional<Error> m_failed;
};

class SqlConnection
{
public:
    /** Opens @p file, which must exist; the calling thread owns the connection. @p access Read: any attempt
     * to write fails. */
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString &file,
                                                                     Database::Access access);
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;
    ~SqlConnection();

    /** @p sql a literal: it is prepared once. A fault shows in Statement::exec(). No statement may be
     * borrowed twice at the same time. */
    [[nodiscard]] Statement prepare(QStringView sql);
    /** Prepares and runs a statement whose text is made up (a list of placeholders); not kept. */
    [[nodiscard]] Result<void> execOnce(const QString &sql);
    [[nodiscard]] Result<qint64> number(const QString &sql);
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    [[nodiscard]] Result<void> begin(); // takes the write lock at once
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    explicit SqlConnection(QString name);
    [[nodiscard]] Result<void> configure(Database::Access access);

    struct Prepared
    {
        QString sql;
        std::unique_ptr<QSqlQuery> query;
        std::optional<Error> failed;
    };

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const void *, Prepared> m_prepared; // by the literal's place
};

} // namespace surveyhook
