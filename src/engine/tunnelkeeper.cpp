// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tunnelkeeper.h"

#include "engine/setupdesk.h"
#include "tunnel/tunnel.h"

namespace surveyhook {

TunnelKeeper::TunnelKeeper(Engine &engine) : m_engine(engine)
{
    connect(&engine, &Engine::serverChanged, this, &TunnelKeeper::follow);
    connect(&engine, &Engine::changed, this, &TunnelKeeper::follow);
}

TunnelKeeper::~TunnelKeeper() = default;

TunnelStatus TunnelKeeper::status() const
{
    return m_tunnel ? m_tunnel->status() : TunnelStatus();
}

void TunnelKeeper::follow()
{
    if (m_engine.server().phase != ServerStatus::Phase::Receiving)
        return arrange({});
    m_engine.ask(
        this, [](Desk &desk) { return desk.workspace(); },
        [this](const Result<std::shared_ptr<const Workspace>> &workspace) {
            if (workspace)
                arrange((*workspace)->settings.tunnel);
        });
}

void TunnelKeeper::arrange(const QString &program)
{
    const bool receiving = m_engine.server().phase == ServerStatus::Phase::Receiving;
    const QString wanted = receiving ? program : QString();
    const QUrl local = receiving ? m_engine.server().url : QUrl();
    if (wanted == m_program && (wanted.isEmpty() || local == m_local))
        return;
    m_program = wanted;
    m_local = local;
    m_tunnel.reset();
    if (const auto known = findTunnelProgram(wanted)) {
        m_tunnel = std::make_unique<Tunnel>(*known);
        connect(m_tunnel.get(), &Tunnel::changed, this, [this] {
            keepAddress();
            Q_EMIT changed();
        });
        m_tunnel->open(local);
    }
    Q_EMIT changed();
}

/** Every copied address is made from the settings. */
void TunnelKeeper::keepAddress()
{
    const QString address = m_tunnel->status().address;
    if (address.isEmpty())
        return;
    m_engine.ask(
        this,
        [address, program = m_program](Desk &desk) -> Result<SaveReport> {
            const auto workspace = desk.workspace();
            if (!workspace)
                return workspace.error();
            OfficeSettings settings = (*workspace)->settings;
            if (settings.publicUrl == address || settings.tunnel != program)
                return SaveReport();
            // Whoever was told an address keeps calling it until somebody tells the new one.
            if (settings.formerUrl.isEmpty())
                settings.formerUrl = settings.publicUrl;
            if (settings.formerUrl == address)
                settings.formerUrl.clear();
            settings.publicUrl = address;
            return desk.setup().saveSettings(settings);
        },
        [this](const Result<SaveReport> &report) {
            if (!report)
                Q_EMIT m_engine.troubled(report.error());
        });
}

} // namespace surveyhook
