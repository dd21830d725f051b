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

#include <concepts>
#include <memory>
#include <optional>
#include <unordered_map>

namespace surveyhook {

/** One use of a prepared statement; it is finished, and can be borrowed again, when this goes. */
class Statement
{
public:
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /** Binds @p values in their order and runs. An empty text or JSON object is bound as such, see orNull().
     * Fails with dialect::errorFrom(). */
    template <typename... Values>
    Result<void> exec(const Values &...values)
    {
        int at = 0;
        (m_query->bindValue(at++, bound(values)), ...);
        return run();
    }
    Result<void> execList(const QVariantList &values);
    /** To the next row. A fault ends the rows and shows in status(). */
    [[nodiscard]] bool next() { return m_query->next(); }
    /** Whether the rows ended by themselves. */
    [[nodiscard]] Result<void> status() const;

    [[nodiscard]] int changed() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] int integer(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    [[nodiscard]] QJsonObject json(int column) const;

private:
    friend class SqlConnection;
    Statement(QSqlQuery *query, const Error *failed) : m_query(query), m_failed(failed) {}
    explicit Statement(std::unique_ptr<QSqlQuery> own, std::optional<Error> failed);

    template <std::integral Number>
    [[nodiscard]] static QVariant bound(Number value)
    {
        return QVariant::fromValue(static_cast<qint64>(value));
    }
    [[nodiscard]] static QVariant bound(const QVariant &value) { return value; }
    [[nodiscard]] static QVariant bound(const QString &text);
    [[nodiscard]] static QVariant bound(QLatin1StringView text) { return bound(QString(text)); }
    [[nodiscard]] static QVariant bound(const QByteArray &bytes);
    [[nodiscard]] static QVariant bound(const QDateTime &time) { return bound(time.toMSecsSinceEpoch()); }
    [[nodiscard]] static QVariant bound(const std::optional<QDateTime> &time);
    [[nodiscard]] static QVariant bound(const QJsonObject &json);
    [[nodiscard]] Result<void> run();

    std::unique_ptr<QSqlQuery> m_own;
    std::optional<Error> m_ownFailed;
    QSqlQuery *m_query;
    const Error *m_failed;
};

/** NULL for an empty text. */
[[nodiscard]] QVariant orNull(const QString &text);
/** NULL for an empty object. */
[[nodiscard]] QVariant orNull(const QJsonObject &json);
[[nodiscard]] QString compactJson(const QJsonObject &json);

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

    /** Prepared once and kept: for texts of which there are few. A fault shows in Statement::exec(). The same
     * text must not be borrowed twice at the same time. */
    [[nodiscard]] Statement prepare(QStringView sql);
    /** For a statement whose text is made up; not kept. */
    [[nodiscard]] Statement prepareOnce(const QString &sql);
    [[nodiscard]] Result<void> run(QStringView sql);
    /** The first column of the first row; 0 without a row or for NULL. */
    [[nodiscard]] Result<qint64> number(QStringView sql);
    /** The first column of the first row; none without a row or for NULL. */
    [[nodiscard]] Result<std::optional<QDateTime>> time(QStringView sql);

    [[nodiscard]] Result<void> begin(); // takes the write lock at once
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    explicit SqlConnection(QString name) : m_name(std::move(name)) {}

    struct Prepared
    {
        std::unique_ptr<QSqlQuery> query;
        std::optional<Error> failed;
    };

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, Prepared> m_prepared;
};

/** For objects that read: the connection in @p reader, opened for reading by the first call, whose thread
 * then owns it. */
[[nodiscard]] Result<SqlConnection *> openOnce(std::unique_ptr<SqlConnection> &reader,
                                               const Database &database);

} // namespace surveyhook
