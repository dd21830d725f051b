// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tabledialog.h"

#include "widgets/ui_tabledialog.h"

#include <QEvent>
#include <QHeaderView>

namespace surveyhook {

TableDialog::TableDialog(const QMap<QString, QString> &table, const QString &example, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TableDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->table->setAccessibleName(windowTitle());
    connect(this, &QWidget::windowTitleChanged, m_ui->table, &QWidget::setAccessibleName);
    setWindowModality(Qt::WindowModal);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->table->verticalHeader()->hide();
    for (auto row = table.begin(); row != table.end(); ++row)
        addRow(row.key(), row.value());
    if (!example.isEmpty() && !table.contains(example))
        addRow(example, {});
    keepOneFree();
    connect(m_ui->table, &QTableWidget::itemChanged, this, &TableDialog::keepOneFree);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 18);
}

TableDialog::~TableDialog() = default;

void TableDialog::addRow(const QString &from, const QString &to)
{
    const int row = m_ui->table->rowCount();
    m_ui->table->insertRow(row);
    m_ui->table->setItem(row, 0, new QTableWidgetItem(from));
    m_ui->table->setItem(row, 1, new QTableWidgetItem(to));
}

void TableDialog::setHeadings(const QString &from, const QString &to)
{
    m_ui->table->setHorizontalHeaderLabels({from, to});
    m_ui->tableLabel->setText(from + u':');
}

void TableDialog::keepOneFree()
{
    const int last = m_ui->table->rowCount() - 1;
    if (last < 0 || !m_ui->table->item(last, 0)->text().isEmpty()) {
        const QSignalBlocker quiet(m_ui->table);
        addRow({}, {});
    }
}

QMap<QString, QString> TableDialog::table() const
{
    QMap<QString, QString> table;
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        const QString from = m_ui->table->item(row, 0)->text().trimmed();
        const QString to = m_ui->table->item(row, 1)->text().trimmed();
        if (!from.isEmpty() && !to.isEmpty())
            table.insert(from, to);
    }
    return table;
}

void TableDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace surveyhook
