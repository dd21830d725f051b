// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the tunnel that the settings ask for open while we receive, and writes the address it leads by into
// them.
#pragma once

#include "engine/engine.h"

namespace surveyhook {

class Tunnel;

/** Lives in the main thread, beside the engine that it belongs to. */
class TunnelKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit TunnelKeeper(Engine &engine);
    ~TunnelKeeper() override;

    [[nodiscard]] TunnelStatus status() const;

Q_SIGNALS:
    void changed();

private:
    /** As the settings and the server want it now. */
    void follow();
    void arrange(const QString &program);
    void keepAddress();

    Engine &m_engine;
    QString m_program; // that runs
    QUrl m_local;
    std::unique_ptr<Tunnel> m_tunnel;
};

} // namespace surveyhook
