// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that misbehave, on purpose or by accident.
#pragma once

#include <QObject>
#include <QString>

namespace bench {

struct Attack
{
    QString name;
    /** Begins it; everything it needs is a child of @p parent, whose end ends it. */
    void (*begin)(quint16 port, QObject *parent);
};

[[nodiscard]] QList<Attack> attacks();

} // namespace bench
