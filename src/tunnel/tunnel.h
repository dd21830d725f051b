// SPDX-License-Identifier: GPL-3.0-or-later
// A tunnel program that is started, watched and started again. What it prints is read for its address and
// thrown away.
#pragma once

#include "domain/publicaddress.h"
#include "tunnel/tunnelprogram.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace surveyhook {

/** Lives in a thread with an event loop. */
class Tunnel final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString executable = {}; // with its path; empty: looked for by its name
        std::chrono::milliseconds patience = std::chrono::seconds(60); // until it has told its address
        std::chrono::milliseconds firstWait =
            std::chrono::seconds(2); // before it is started again; doubles …
        std::chrono::milliseconds longestWait = std::chrono::minutes(2); // … up to this
    };

    explicit Tunnel(TunnelProgram program, QObject *parent = nullptr) : Tunnel(std::move(program), {}, parent)
    {}
    Tunnel(TunnelProgram program, const Options &options, QObject *parent = nullptr);
    /** Ends the program, waiting some seconds for it. */
    ~Tunnel() override;

    /** Leads to @p local, until this is deleted. */
    void open(const QUrl &local);
    [[nodiscard]] const TunnelStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed();

private:
    void run();
    void read(QProcess::ProcessChannel channel);
    void fail(QLatin1StringView problem, QJsonObject values = {});
    void show(const TunnelStatus &status);

    TunnelProgram m_program;
    Options m_options;
    QUrl m_local;
    QTemporaryDir m_scratch;
    QProcess m_process;
    QTimer m_patience;
    QTimer m_again;
    std::chrono::milliseconds m_wait;
    bool m_wantsAccount = false;
    TunnelStatus m_status;
};

} // namespace surveyhook
