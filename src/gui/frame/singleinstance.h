// SPDX-License-Identifier: GPL-3.0-or-later
// One window a data dir: a second start brings the first one's window to the front and ends.
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace surveyhook {

class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /** @p dataDir: absolute. */
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /** True: another window answered and comes to the front; this process should end. Waits half a second at
     * most. */
    [[nodiscard]] bool callOther();
    /** From now on answers others. */
    void listen();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer *m_server;
};

} // namespace surveyhook
