// SPDX-License-Identifier: GPL-3.0-or-later
// A platform that calls until it is answered, for tests that end the program in between.
#pragma once

#include "support/fixtures.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>
#include <deque>

namespace surveyhook::test {

/** Sends every call until it is answered 200, as a platform does that tries again. */
class PersistentCaller : public QObject
{
public:
    explicit PersistentCaller(int calls) : m_answers(calls, 0)
    {
        for (int i = 0; i < calls; ++i)
            m_waiting.push_back(i);
    }

    void sendTo(const QUrl &address)
    {
        m_address = address;
        m_holding = false;
        fill();
    }

    /** The server is gone: no new calls until sendTo(). */
    void hold() { m_holding = true; }

    [[nodiscard]] int answered() const
    {
        return static_cast<int>(
            std::count_if(m_answers.cbegin(), m_answers.cend(), [](int n) { return n > 0; }));
    }
    [[nodiscard]] int repeated() const { return m_repeated; }
    [[nodiscard]] bool idle() const { return m_running == 0; }

    static QString person(int call) { return QStringLiteral("klient%1@przyklad.example").arg(call); }

private:
    static QByteArray body(int call)
    {
        QByteArray bytes = fixture(QStringLiteral("intercom/conversation.admin.closed.json"));
        const QByteArray number = QByteArray::number(call);
        bytes.replace("notif_0c7a4f52-6f53-4b8e-9d0e-2f7d3c9b1a01", QByteArray("notif_" + number));
        bytes.replace("215470000010021", QByteArray("2154" + number));
        bytes.replace("lucja.zolkiewska@przyklad.example", person(call).toUtf8());
        return bytes;
    }

    void fill()
    {
        while (!m_holding && m_running < 24 && !m_waiting.empty()) {
            const int call = m_waiting.front();
            m_waiting.pop_front();
            send(call);
        }
    }

    void send(int call)
    {
        const QByteArray bytes = body(call);
        QNetworkRequest request(m_address);
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("X-Hub-Signature",
                             "sha1="
                                 + QMessageAuthenticationCode::hash(bytes, "intercom_test_client_secret_7f3a",
                                                                    QCryptographicHash::Sha1)
                                       .toHex());
        QNetworkReply *reply =
            m_managers[static_cast<std::size_t>(call) % m_managers.size()].post(request, bytes);
        ++m_running;
        connect(reply, &QNetworkReply::finished, this, [this, reply, call] {
            reply->deleteLater();
            --m_running;
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200) {
                ++m_answers[call];
                m_repeated +=
                    QJsonDocument::fromJson(reply->readAll())[QLatin1StringView("duplicate")].toBool() ? 1
                                                                                                       : 0;
            } else {
                m_waiting.push_back(call);
            }
            fill();
        });
    }

    std::array<QNetworkAccessManager, 4> m_managers; // each keeps six connections
    std::deque<int> m_waiting;
    QList<int> m_answers;
    QUrl m_address;
    int m_running = 0;
    int m_repeated = 0;
    bool m_holding = true;
};

} // namespace surveyhook::test
