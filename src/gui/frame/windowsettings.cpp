// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/windowsettings.h"

#include <QSettings>

namespace surveyhook {

namespace {
QString key(const char *name)
{
    return QStringLiteral("window/") + QLatin1StringView(name);
}
} // namespace

QByteArray WindowSettings::state(const char *name) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key(name)).toByteArray();
}

void WindowSettings::setState(const char *name, const QByteArray &state)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key(name), state);
}

QString WindowSettings::text(const char *name) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key(name)).toString();
}

void WindowSettings::setText(const char *name, const QString &value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key(name), value);
}

} // namespace surveyhook
