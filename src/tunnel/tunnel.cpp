// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/tunnel.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
constexpr int goodbye = 3000; // ms that it has to end by itself
constexpr qint64 longestLine = 16 * 1024;
} // namespace

Tunnel::Tunnel(TunnelProgram program, const Options &options, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_options(options)
    , m_wait(options.firstWait)
{
    m_patience.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Tunnel::run);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show({.phase = TunnelStatus::Phase::Starting,
              .problem = codes::tunnelSilent,
              .values = {{u"program"_s, m_program.id}}});
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(QProcess::StandardOutput); });
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { read(QProcess::StandardError); });
    connect(&m_process, &QProcess::finished, this, [this](int exit) {
        if (m_wantsAccount)
            fail(codes::tunnelAccount);
        else
            fail(codes::tunnelEnded, {{u"exit"_s, exit}});
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(codes::tunnelMissing);
    });
}

Tunnel::~Tunnel()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(goodbye)) {
        m_process.kill();
        m_process.waitForFinished(goodbye);
    }
}

void Tunnel::open(const QUrl &local)
{
    m_local = local;
    run();
}

void Tunnel::run()
{
    const QString found =
        m_options.executable.isEmpty() ? QStandardPaths::findExecutable(m_program.id) : m_options.executable;
    if (found.isEmpty())
        return fail(codes::tunnelMissing);
    QFile empty(m_scratch.filePath(u"empty.yml"_s));
    if (!empty.open(QIODevice::WriteOnly))
        return fail(codes::tunnelEnded, {{u"exit"_s, -1}});
    empty.close();
    m_wantsAccount = false;
    show({.phase = TunnelStatus::Phase::Starting});
    m_patience.start(m_options.patience);
    m_process.start(found, m_program.arguments(m_local, empty.fileName()));
    m_process.closeWriteChannel();
}

void Tunnel::read(QProcess::ProcessChannel channel)
{
    m_process.setReadChannel(channel);
    while (m_process.canReadLine() || m_process.bytesAvailable() > longestLine) {
        const QString line = QString::fromUtf8(m_process.readLine(longestLine));
        if (m_program.wantsAccount.isValid() && !m_program.wantsAccount.pattern().isEmpty()
            && m_program.wantsAccount.match(line).hasMatch())
            m_wantsAccount = true;
        const auto found = m_program.address.match(line);
        if (!found.hasMatch())
            continue;
        m_patience.stop();
        m_wait = m_options.firstWait;
        show({.phase = TunnelStatus::Phase::Open, .address = found.captured(1)});
    }
}

void Tunnel::fail(QLatin1StringView problem, QJsonObject values)
{
    m_patience.stop();
    values.insert("program"_L1, m_program.id);
    m_again.start(m_wait);
    m_wait = std::min(m_wait * 2, m_options.longestWait);
    show({.phase = TunnelStatus::Phase::Waiting, .problem = problem, .values = values});
}

void Tunnel::show(const TunnelStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT changed();
}

} // namespace surveyhook
