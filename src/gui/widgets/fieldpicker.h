// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses one field of an event by its name and its value in the sample; quick with thousands of fields.
#pragma once

#include "setup/samplefields.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <memory>

namespace surveyhook {

namespace Ui {
class FieldPicker;
}

/** The fields that are no groups, narrowed down by a search over title, path and value. */
class FieldListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ValueColumn, ColumnCount };
    static constexpr int PathRole = Qt::UserRole;

    FieldListModel(const QList<SampleField> &fields, QObject *parent = nullptr);

    void search(const QString &text);
    /** -1: not shown. */
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<SampleField> m_fields;
    QStringList m_texts; // what is searched, folded
    QList<int> m_shown;
};

class FieldPicker final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself when closed. @p current: path that is chosen now. */
    FieldPicker(const QList<SampleField> &fields, const QString &current, QWidget *parent = nullptr);
    ~FieldPicker() override;

    /** What is asked for, above the search; plain text. Nothing is chosen then until the person does. */
    void setIntro(const QString &text);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void refresh();

    std::unique_ptr<Ui::FieldPicker> m_ui;
    FieldListModel *m_model;
};

} // namespace surveyhook
