// SPDX-License-Identifier: GPL-3.0-or-later
// The platforms that we call, played by support/fakeclouds.py for the time of a test.
#pragma once

#include "support/fixtures.h"

#include <QJsonArray>
#include <QProcess>

namespace surveyhook::test {

class FakeClouds
{
public:
    /** @p options as in fakeclouds.py. */
    explicit FakeClouds(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral(SURVEYHOOK_SOURCE_DIR "/tests/support/fakeclouds.py")}
                            + options);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(15000))
                qFatal("the fake clouds do not start");
        }
        m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    FakeClouds(const FakeClouds &) = delete;
    FakeClouds &operator=(const FakeClouds &) = delete;
    ~FakeClouds()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }

    [[nodiscard]] QString url(const QString &cloud, const QString &path = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_ports.value(cloud).toInt()).arg(path);
    }

    /** What @p cloud answers to its next calls, in this order. */
    void order(const QString &cloud, const QJsonArray &answers) const
    {
        post(QUrl(url(cloud, QStringLiteral("/_next"))), QJsonDocument(answers).toJson());
    }

    /** What @p cloud goes by: {"limit": 0}. */
    void set(const QString &cloud, const QJsonObject &members) const
    {
        post(QUrl(url(cloud, QStringLiteral("/_set"))), QJsonDocument(members).toJson());
    }

    [[nodiscard]] QJsonArray calls(const QString &cloud) const
    {
        const HttpReply reply = send("GET", QUrl(url(cloud, QStringLiteral("/_calls"))));
        return QJsonDocument::fromJson(reply.body).array();
    }

    /** @p workspace with the addresses of its connections led here. */
    [[nodiscard]] QJsonObject connected(QJsonObject workspace) const
    {
        QJsonArray connections = workspace.value(QStringLiteral("connections")).toArray();
        for (QJsonValueRef each : connections) {
            QJsonObject connection = each.toObject();
            const QString type = connection.value(QStringLiteral("type")).toString();
            for (const QString &member :
                 {QStringLiteral("baseUrl"), QStringLiteral("apiUrl"), QStringLiteral("graphqlUrl"),
                  QStringLiteral("restUrl"), QStringLiteral("inviteUrl")}) {
                if (!connection.contains(member))
                    continue;
                const QUrl old(connection.value(member).toString());
                QUrl led(url(type));
                led.setPath(old.path());
                led.setQuery(old.query(QUrl::FullyEncoded));
                connection.insert(member, led.toString(QUrl::FullyEncoded));
            }
            each = connection;
        }
        workspace.insert(QStringLiteral("connections"), connections);
        return workspace;
    }

private:
    QProcess m_process;
    QJsonObject m_ports;
};

} // namespace surveyhook::test
