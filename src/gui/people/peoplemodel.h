// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of, last seen first, as a table.
#pragma once

#include "domain/history.h"

#include <QAbstractTableModel>

namespace surveyhook {

class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AddressColumn, SeenColumn, AskedColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PersonRow> &rows);
    void refreshTexts();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const PersonRow &row, int column);
    [[nodiscard]] static QString toolTip(const PersonRow &row);

    QList<PersonRow> m_rows;
};

} // namespace surveyhook
