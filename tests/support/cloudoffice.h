// SPDX-License-Identifier: GPL-3.0-or-later
// The real surveyhookd with the example workspace, and the platforms that it calls played by fakeclouds.py.
// For tests that go from a call to the verdict in its story.
#pragma once

#include "support/daemon.h"
#include "support/fakeclouds.h"

#include <QMessageAuthenticationCode>

namespace surveyhook::test {

class CloudOffice
{
public:
    [[nodiscard]] const FakeClouds &clouds() const { return m_clouds; }
    [[nodiscard]] Daemon &daemon() { return m_daemon; }

    [[nodiscard]] static QJsonObject example()
    {
        return QJsonDocument::fromJson(fixture(QStringLiteral("workspace/example-workspace.json"))).object();
    }
    /** 0: Intercom, mail; 1: SALESmanago, Webankieta; 2: iAdvize, SurveyLab; 3: Enalyzer-style calls, mail.
     */
    [[nodiscard]] static QJsonObject automationAt(int index)
    {
        return example()[QLatin1StringView("automations")][index].toObject();
    }

    /** A member of the connection @p id is another; an undefined value takes it away. Before serve(). */
    void connect(const QString &id, const QString &member, const QJsonValue &value)
    {
        m_changes.append({id, member, value});
    }

    /** One more survey. Before serve(). */
    void addSurvey(const QJsonObject &survey) { m_surveys.append(survey); }

    /** One more message. Before serve(). */
    void addMessage(const QJsonObject &message) { m_messages.append(message); }

    /** The example with only these automations, which act at once. */
    [[nodiscard]] bool serve(const QList<QJsonObject> &automations)
    {
        QJsonArray all;
        for (QJsonObject automation : automations) {
            automation.insert(QStringLiteral("delay"),
                              QJsonObject{{QStringLiteral("amount"), 0},
                                          {QStringLiteral("unit"), QStringLiteral("minutes")}});
            all.append(automation);
        }
        QJsonObject workspace = m_clouds.connected(example());
        workspace.insert(QStringLiteral("automations"), all);
        QJsonArray surveys = workspace.value(QStringLiteral("surveys")).toArray();
        for (const QJsonObject &survey : m_surveys)
            surveys.append(survey);
        workspace.insert(QStringLiteral("surveys"), surveys);
        QJsonArray messages = workspace.value(QStringLiteral("messages")).toArray();
        for (const QJsonObject &message : m_messages)
            messages.append(message);
        workspace.insert(QStringLiteral("messages"), messages);
        return m_daemon.importWorkspace(changed(workspace)) && m_daemon.start();
    }
    [[nodiscard]] bool serve(int index) { return serve({automationAt(index)}); }

    /** @p body with the signature that the platform would give it. The id of the first event, or nothing. */
    [[nodiscard]] QString intercom(const QByteArray &body) const
    {
        const QByteArray mac = QMessageAuthenticationCode::hash(body, "intercom_test_client_secret_7f3a",
                                                                QCryptographicHash::Sha1);
        return event(QStringLiteral("/in/k-intercom-1"), body, {{"X-Hub-Signature", "sha1=" + mac.toHex()}});
    }
    [[nodiscard]] QString iadvize(const QByteArray &body) const
    {
        const QByteArray mac = QMessageAuthenticationCode::hash(body, "iadvize_connector_secret_token_51c2",
                                                                QCryptographicHash::Sha256);
        return event(QStringLiteral("/in/k-ia-1"), body, {{"x-iadvize-signature", "sha256=" + mac.toHex()}});
    }
    [[nodiscard]] QString salesmanago(const QByteArray &body) const
    {
        const QByteArray login = QStringLiteral("smhook:Żubr-żuje-żuka-42").toUtf8().toBase64();
        return event(QStringLiteral("/in/k-sm-1"), body, {{"Authorization", "Basic " + login}});
    }

    [[nodiscard]] QString stateOf(const QString &event) const
    {
        return story(event)[QLatin1StringView("state")].toString();
    }
    [[nodiscard]] QString codeOf(const QString &event) const
    {
        return story(event)[QLatin1StringView("code")].toString();
    }
    /** "needs_attention call.refused" */
    [[nodiscard]] QString endOf(const QString &event) const
    {
        const QJsonObject row = story(event);
        return row[QLatin1StringView("state")].toString() + QLatin1Char(' ')
               + row[QLatin1StringView("code")].toString();
    }
    [[nodiscard]] QStringList linesOf(const QString &event) const
    {
        QStringList codes;
        for (const QJsonValue &line : m_daemon.show(event)[QLatin1StringView("history")].toArray())
            codes.append(line[QLatin1StringView("code")].toString());
        return codes;
    }
    /** What the story tells a person. */
    [[nodiscard]] QByteArray toldOf(const QString &event) const
    {
        return m_daemon.run({QStringLiteral("show"), event}).out;
    }

    [[nodiscard]] QJsonObject lastCall(const QString &cloud) const
    {
        const QJsonArray calls = m_clouds.calls(cloud);
        return calls.isEmpty() ? QJsonObject() : calls.last().toObject();
    }
    [[nodiscard]] QJsonObject lastQuery(const QString &cloud) const
    {
        return lastCall(cloud).value(QLatin1StringView("query")).toObject();
    }
    [[nodiscard]] int count(const QString &cloud) const
    {
        return static_cast<int>(m_clouds.calls(cloud).size());
    }

private:
    struct Change
    {
        QString id;
        QString member;
        QJsonValue value;
    };

    [[nodiscard]] QJsonObject changed(QJsonObject workspace) const
    {
        QJsonArray connections = workspace.value(QStringLiteral("connections")).toArray();
        for (QJsonValueRef each : connections) {
            QJsonObject connection = each.toObject();
            for (const Change &change : m_changes) {
                if (connection.value(QStringLiteral("id")) == change.id)
                    connection.insert(change.member, change.value);
            }
            each = connection;
        }
        workspace.insert(QStringLiteral("connections"), connections);
        return workspace;
    }

    [[nodiscard]] QString event(const QString &path, const QByteArray &body, RawHeaders headers) const
    {
        headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        return post(m_daemon.url(path), body, headers).json()[QLatin1StringView("event")].toString();
    }
    [[nodiscard]] QJsonObject story(const QString &event) const
    {
        return m_daemon.show(event)[QLatin1StringView("event")].toObject();
    }

    FakeClouds m_clouds;
    Daemon m_daemon;
    QList<Change> m_changes;
    QList<QJsonObject> m_surveys;
    QList<QJsonObject> m_messages;
};

} // namespace surveyhook::test
