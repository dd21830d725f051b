// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of, last seen first, as a table.
#pragma once

#include "gui/people/personwords.h"

#include <QAbstractTableModel>

namespace surveyhook {

class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AddressColumn, NameColumn, ListsColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** @p surveys: what mailing lists are called, by survey id. */
    void setRows(const QList<PersonRow> &rows, const RestRule &rest = {},
                 const QMap<QString, QString> &surveys = {});
    [[nodiscard]] const QList<PersonRow> &rows() const { return m_rows; }
    void refreshTexts();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PersonRow &row, int column) const;
    [[nodiscard]] QStringList listsOf(const PersonRow &row) const;
    [[nodiscard]] QString toolTip(const PersonRow &row) const;

    QList<PersonRow> m_rows;
    RestRule m_rest;
    QMap<QString, QString> m_surveys;
};

} // namespace surveyhook
