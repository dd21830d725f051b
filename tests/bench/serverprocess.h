// SPDX-License-Identifier: GPL-3.0-or-later
// A server started for the benchmark: its address, how soon it listened, its memory.
#pragma once

#include <QProcess>
#include <QStringList>

namespace bench {

class ServerProcess
{
public:
    /** Waits for the line "listening http://…"; ends the program when none comes. */
    ServerProcess(const QString &program, const QStringList &arguments);
    ~ServerProcess();

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] qint64 millisecondsToListen() const { return m_startup; }
    /** Resident, in MB; 0 where the system does not tell. */
    [[nodiscard]] double memory() const;

private:
    QProcess m_process;
    QString m_url;
    qint64 m_startup = 0;
};

} // namespace bench
