// SPDX-License-Identifier: GPL-3.0-or-later
// Calls every 20 ms on a connection of its own and remembers how long each answer took.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <vector>

namespace bench {

class GoodClient : public QObject
{
    Q_OBJECT

public:
    GoodClient(quint16 port, QObject *parent);

    struct Figures
    {
        int answers = 0;
        double median = 0; // milliseconds
        double worst = 0;
        int unanswered = 0;
    };
    /** Of the calls since the last time this was asked. */
    Figures take();

private:
    void call();

    quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_waiting = false;
    std::vector<double> m_times;
    int m_unanswered = 0;
};

} // namespace bench
