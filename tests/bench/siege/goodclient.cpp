// SPDX-License-Identifier: GPL-3.0-or-later
#include "goodclient.h"

#include <QHostAddress>

#include <algorithm>
#include <chrono>

namespace bench {

using namespace std::chrono_literals;

GoodClient::GoodClient(quint16 port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_socket(this)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &GoodClient::call);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        if (m_waiting && m_socket.readAll().contains("\"ok\"")) {
            m_waiting = false;
            m_times.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        }
    });
    m_timer.start(20ms);
}

void GoodClient::call()
{
    if (m_waiting) {
        if (m_since.elapsed() < 5000)
            return;
        ++m_unanswered;
        m_waiting = false;
        m_socket.abort();
    }
    m_waiting = true;
    m_since.start();
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.abort();
        m_socket.connectToHost(QHostAddress::LocalHost, m_port);
    }
    m_socket.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

GoodClient::Figures GoodClient::take()
{
    Figures figures{static_cast<int>(m_times.size()), 0, 0, m_unanswered};
    if (!m_times.empty()) {
        std::sort(m_times.begin(), m_times.end());
        figures.median = m_times[m_times.size() / 2];
        figures.worst = m_times.back();
    }
    m_times.clear();
    m_unanswered = 0;
    return figures;
}

} // namespace bench
