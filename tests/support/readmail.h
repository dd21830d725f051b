// SPDX-License-Identifier: GPL-3.0-or-later
// What Python's mail parser makes of a mail: a second opinion beside the library that wrote it.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace surveyhook::test {

/** Members as in support/readmail.py. */
inline QJsonObject readByPython(const QByteArray &mail)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(SURVEYHOOK_SOURCE_DIR "/tests/support/readmail.py")});
    python.write(mail);
    python.closeWriteChannel();
    if (!python.waitForFinished(30000) || python.exitCode() != 0)
        qFatal("not read: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

/** The value of a header, or nothing. */
inline QString headerOf(const QJsonObject &mail, const QString &name)
{
    for (const QJsonValue header : mail.value(QStringLiteral("headers")).toArray()) {
        if (header[0].toString().compare(name, Qt::CaseInsensitive) == 0)
            return header[1].toString();
    }
    return {};
}

} // namespace surveyhook::test
