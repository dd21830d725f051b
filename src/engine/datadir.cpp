// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datadir.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

QString DataDir::standardPath()
{
    // Both programs share it, whatever their own name is.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/surveyhook"_L1;
}

DataDir::DataDir(const QString &path) : m_path(path) {}

Result<DataDir> DataDir::open(const QString &path)
{
    const QString absolute = QDir(path).absolutePath();
    const bool existed = QDir(absolute).exists();
    if (!QDir().mkpath(absolute))
        return Error{ErrorCode::StorageFailed, u"cannot make the data folder"_s, {{"path"_L1, absolute}}};
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!existed && !QFile::setPermissions(absolute, ownerOnly))
        return Error{ErrorCode::StorageFailed, u"cannot protect the data folder"_s, {{"path"_L1, absolute}}};
    return DataDir(absolute);
}

QString DataDir::databaseFile() const
{
    return m_path + "/surveyhook.sqlite"_L1;
}

QString DataDir::practiceMail() const
{
    return m_path + "/practice-mail"_L1;
}

QString DataDir::settingsFile() const
{
    return m_path + "/window.ini"_L1;
}

Result<void> DataDir::lock()
{
    auto lock = std::make_shared<QLockFile>(m_path + "/engine.lock"_L1);
    lock->setStaleLockTime(0); // only the death of its owner frees it
    if (!lock->tryLock(0))
        return Error{ErrorCode::InUse, u"another process owns the data folder"_s, {{"path"_L1, m_path}}};
    m_lock = std::move(lock);
    return {};
}

void DataDir::unlock()
{
    m_lock.reset();
}

bool DataDir::isLockedByOther() const
{
    if (m_lock)
        return false;
    QLockFile probe(m_path + "/engine.lock"_L1);
    probe.setStaleLockTime(0);
    if (!probe.tryLock(0))
        return true;
    probe.unlock();
    return false;
}

} // namespace surveyhook
