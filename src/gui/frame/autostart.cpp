// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

// The difference between systems. Linux and BSD: a desktop entry (Desktop Application Autostart
// Specification). Windows: a script in the folder that Explorer runs at log-in.
#ifdef Q_OS_WIN
const QString fileName = u"surveyhook.cmd"_s;

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation) + u"/Startup"_s;
}

QByteArray entry(const QString &program)
{
    return u"@start \"\" \"%1\"\r\n"_s.arg(QDir::toNativeSeparators(program)).toLocal8Bit();
}
#else
const QString fileName = u"surveyhook.desktop"_s;

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

QByteArray entry(const QString &program)
{
    QString quoted = program;
    // Quoted as the specification wants it, and once more because the value of a key is escaped as well.
    for (const QChar letter : {u'\\', u'"', u'`', u'$'})
        quoted.replace(letter, QStringLiteral("\\") + letter);
    quoted.replace(u'\\', u"\\\\"_s);
    quoted.replace(u'%', u"%%"_s);
    return u"[Desktop Entry]\nType=Application\nName=Surveyhook\nIcon=surveyhook\nExec=\"%1\"\nTerminal=false\n"_s
        .arg(quoted)
        .toUtf8();
}
#endif

} // namespace

Autostart::Autostart() : Autostart(standardFolder(), QCoreApplication::applicationFilePath()) {}

Autostart::Autostart(const QString &folder, const QString &program) : m_folder(folder), m_program(program) {}

QString Autostart::file() const
{
    return m_folder + u'/' + fileName;
}

bool Autostart::isOn() const
{
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off by such a line instead of deleting it.
    const QByteArray content = entry.readAll();
    return !content.contains("\nHidden=true") && !content.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<void> Autostart::setOn(bool on) const
{
    const auto failed = [this](const QString &why) {
        return Error{ErrorCode::StorageFailed, why, {{u"file"_s, file()}}};
    };
    if (!on) {
        QFile entry(file());
        if (entry.exists() && !entry.remove())
            return failed(entry.errorString());
        return {};
    }
    if (!QDir().mkpath(m_folder))
        return failed(m_folder);
    QSaveFile written(file());
    const QByteArray content = entry(m_program);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size() || !written.commit())
        return failed(written.errorString());
    return {};
}

} // namespace surveyhook
