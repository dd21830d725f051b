// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a signed call is genuine, asked of support/verifywebhook.py.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace surveyhook::test {

/** @p call: {"headers", "body"} as the fake clouds note it. */
[[nodiscard]] inline bool isGenuine(const QJsonObject &call, const QString &secret)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(SURVEYHOOK_SOURCE_DIR "/tests/support/verifywebhook.py")});
    QJsonObject input = call;
    input.insert(QStringLiteral("secret"), secret);
    python.write(QJsonDocument(input).toJson());
    python.closeWriteChannel();
    return python.waitForFinished(20000) && python.exitStatus() == QProcess::NormalExit
           && python.exitCode() == 0;
}

} // namespace surveyhook::test
