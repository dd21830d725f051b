// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of, last seen first, as a table.
#pragma once

#include "domain/history.h"
#include "domain/workspace.h"

#include <QAbstractTableModel>

namespace surveyhook {

/** For how long whoever was asked is left in peace, whichever automation asked. */
struct RestRule
{
    int days = 0; // the least of all automations that send; 0: one of them does not wait
    QStringList exempt = {}; // test addresses, normalised

    [[nodiscard]] static RestRule of(const Workspace &workspace);
};

class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AddressColumn, SeenColumn, AskedColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PersonRow> &rows, const RestRule &rest = {});
    void refreshTexts();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PersonRow &row, int column) const;
    [[nodiscard]] QString stateText(const PersonRow &row) const;
    [[nodiscard]] QString toolTip(const PersonRow &row) const;
    /** Until then nobody asks this person again; invalid: somebody may. */
    [[nodiscard]] QDateTime restsUntil(const PersonRow &row) const;

    QList<PersonRow> m_rows;
    RestRule m_rest;
};

} // namespace surveyhook
