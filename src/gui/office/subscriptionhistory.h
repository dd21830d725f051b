// SPDX-License-Identifier: GPL-3.0-or-later
// What a subscriber was told: a table, newest first, and below it all tries of the chosen one.
#pragma once

#include "domain/outgoingrow.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace surveyhook {

class SubscriptionHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriptionHistory(QWidget *parent = nullptr);

    /** Keeps what is chosen while it is there. */
    void setMessages(const QList<OutgoingRow> &messages);

Q_SIGNALS:
    void againWanted(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRow(int row);
    void showDetails();
    void translate();

    QLabel *m_title;
    QTableWidget *m_table;
    QLabel *m_details;
    QPushButton *m_again;
    QList<OutgoingRow> m_messages;
    QString m_chosen;
};

} // namespace surveyhook
