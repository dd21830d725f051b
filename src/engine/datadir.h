// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that holds everything: database, practice mailbox, key file, logs. One engine at a time owns it.
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace surveyhook {

class DataDir
{
public:
    /** The platform's place for application data. */
    [[nodiscard]] static QString standardPath();

    /** Makes the folder, readable by its owner only. Fails with StorageFailed [path]. */
    static Result<DataDir> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString practiceMail() const;
    [[nodiscard]] QString settingsFile() const; // of the window: sizes, language

    /** Becomes the owner. Fails with InUse when another process is. Held until the last copy of this object
     * goes. */
    Result<void> lock();
    void unlock();
    [[nodiscard]] bool isLockedByOther() const;

private:
    explicit DataDir(const QString &path);

    QString m_path;
    std::shared_ptr<QLockFile> m_lock;
};

} // namespace surveyhook
