// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"

#include <QElapsedTimer>
#include <QFile>

namespace bench {

ServerProcess::ServerProcess(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    while (m_process.waitForReadyRead(10000)) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(QStringLiteral("listening "))) {
            m_url = line.mid(10);
            m_startup = timer.elapsed();
            return;
        }
    }
    qFatal("%s does not listen", qPrintable(program));
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(30000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

double ServerProcess::memory() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024.0;
    }
    return 0;
}

} // namespace bench
