// SPDX-License-Identifier: GPL-3.0-or-later
// The real surveyhookd as a child process, with a data dir of its own, and its commands.
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace surveyhook::test {

struct CommandResult
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class Daemon
{
public:
    Daemon() = default;
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;
    ~Daemon() { kill(); }

    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    /** A command beside (or without) the serving process. */
    [[nodiscard]] CommandResult run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(SURVEYHOOK_DAEMON), arguments + common());
        if (!process.waitForFinished(60000))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] bool importWorkspace(const QJsonObject &workspace) const
    {
        QFile file(path(QStringLiteral("workspace.json")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        file.write(QJsonDocument(workspace).toJson());
        file.close();
        const CommandResult result = run({QStringLiteral("import"), file.fileName()});
        if (result.exit != 0)
            qInfo("%s%s", result.out.constData(), result.err.constData());
        return result.exit == 0;
    }

    /** Waits for the line "listening …". */
    [[nodiscard]] bool start(const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(SURVEYHOOK_DAEMON),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                    QStringLiteral("127.0.0.1:0")}
                            + arguments + common());
        while (m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(10000))
                break;
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith("listening http://")) {
                m_url = QUrl(QString::fromUtf8(line.mid(10)));
                return true;
            }
        }
        qInfo("%s", m_process.readAllStandardError().constData());
        return false;
    }

    /** SIGTERM; gives the exit code, or -1 when it did not end within @p seconds. */
    int stop(int seconds = 6)
    {
        m_process.terminate();
        const bool ended = m_process.waitForFinished(seconds * 1000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(10000);
    }

    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        QUrl url = m_url;
        url.setPath(path);
        return url;
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_url.port()); }

    [[nodiscard]] QJsonArray events(const QStringList &options = {}) const
    {
        return run(QStringList{QStringLiteral("events"), QStringLiteral("--json")} + options)
            .json()
            .value(QStringLiteral("events"))
            .toArray();
    }
    [[nodiscard]] QJsonObject show(const QString &event) const
    {
        return run({QStringLiteral("show"), event, QStringLiteral("--json")}).json();
    }

private:
    [[nodiscard]] QStringList common() const
    {
        return {QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--language"), QStringLiteral("en")};
    }

    QTemporaryDir m_dir;
    QProcess m_process;
    QUrl m_url;
};

} // namespace surveyhook::test
