// SPDX-License-Identifier: GPL-3.0-or-later
// A small table: values that come, and what stands for them.
#pragma once

#include <QDialog>
#include <QMap>

#include <memory>

namespace surveyhook {

namespace Ui {
class TableDialog;
}

class TableDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself when closed. @p example: a value that comes, for the first free row. */
    TableDialog(const QMap<QString, QString> &table, const QString &example, QWidget *parent = nullptr);
    ~TableDialog() override;

    /** Other words above the columns. */
    void setHeadings(const QString &from, const QString &to);
    /** Rows with nothing on the left are left out. */
    [[nodiscard]] QMap<QString, QString> table() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const QString &from, const QString &to);
    void keepOneFree();

    std::unique_ptr<Ui::TableDialog> m_ui;
};

} // namespace surveyhook
