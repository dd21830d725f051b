// SPDX-License-Identifier: GPL-3.0-or-later
// The deliveries that are still to be made, soonest first, as a table.
#pragma once

#include "domain/history.h"

#include <QAbstractTableModel>
#include <QHash>

namespace surveyhook {

class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DueColumn, PersonColumn, AutomationColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** Resets only when other deliveries are there than before. */
    void setRows(const QList<DeliveryRow> &rows);
    void setAutomationNames(const QHash<QString, QString> &names);
    [[nodiscard]] const QList<DeliveryRow> &rows() const { return m_rows; }
    void refreshTexts();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** When it is to leave. */
    [[nodiscard]] static QString dueText(const DeliveryRow &row);
    /** Why it waits, and what can be done; several sentences. */
    [[nodiscard]] static QString explanation(const DeliveryRow &row);

private:
    [[nodiscard]] static QString adviceHere(const DeliveryRow &row);
    [[nodiscard]] QString text(const DeliveryRow &row, int column) const;

    QList<DeliveryRow> m_rows;
    QHash<QString, QString> m_names;
};

} // namespace surveyhook
