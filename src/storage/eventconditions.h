// SPDX-License-Identifier: GPL-3.0-or-later
// A query of the history's list as the WHERE clause of a statement.
#pragma once

#include "domain/history.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace surveyhook {

/** Over the table event, called e. */
class EventConditions
{
public:
    explicit EventConditions(const EventQuery &query);

    [[nodiscard]] const QString &text() const { return m_text; } // empty, or from WHERE on
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    void add(const QString &condition, const QVariantList &values);
    void addStates(const QList<State> &states);
    void addSearch(const QString &search, const QStringList &automations);

    QString m_text;
    QVariantList m_values;
};

/** "12" or "#12". */
[[nodiscard]] std::optional<qint64> eventNumber(QStringView text);

} // namespace surveyhook
