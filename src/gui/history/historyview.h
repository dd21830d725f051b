// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the history: stays still while somebody reads further down, and says how many new rows wait on
// top.
#pragma once

#include <QTableView>

class QPushButton;

namespace surveyhook {

class HistoryModel;

class HistoryView final : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void setHistory(HistoryModel *model);
    /** The first row is visible, so new ones may push it down. */
    [[nodiscard]] bool isFollowing() const;
    [[nodiscard]] int waitingOnTop() const { return m_waiting; }
    void scrollToNewest();

    /** Empty until the user has moved a column: then the widths are ours to choose. */
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    /** The selection moved; empty when nothing is selected. */
    void eventSelected(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void rowsArrived(int count);
    void placePill();
    void setUpColumns();
    void fitColumns();

    HistoryModel *m_model = nullptr;
    QPushButton *m_pill;
    int m_waiting = 0;
    bool m_wasFollowing = true;
    bool m_columnsByHand = false;
    bool m_fitting = false;
};

} // namespace surveyhook
