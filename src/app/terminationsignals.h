// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the system's wish that we end (SIGTERM, SIGINT, the console's close) into a Qt signal. The only file
// with calls of the operating system.
#pragma once

#include <QObject>

namespace surveyhook {

/** One at a time, made after the application object, in the main thread. */
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void terminationAsked();
};

} // namespace surveyhook
