// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serversettings.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
const QString portKey = QStringLiteral("server/port");
} // namespace

std::optional<quint16> savedPort(const DataDir &dir)
{
    const uint port = QSettings(dir.settingsFile(), QSettings::IniFormat).value(portKey).toUInt();
    return port == 0 || port > 65535 ? std::nullopt : std::optional(static_cast<quint16>(port));
}

void savePort(const DataDir &dir, quint16 port)
{
    QSettings(dir.settingsFile(), QSettings::IniFormat).setValue(portKey, port);
}

} // namespace surveyhook
