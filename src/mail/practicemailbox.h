// SPDX-License-Identifier: GPL-3.0-or-later
// The mailbox of the practice connection: each mail becomes one .eml file and goes nowhere.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ports/target.h"
#include "mail/mailreader.h"

#include <QStringList>

namespace surveyhook {

/** Any thread; several programs may look into one folder. */
class PracticeMailbox
{
public:
    /** @p clock outlives this. The folder is made when the first mail comes (mode 0700). */
    PracticeMailbox(QString folder, const Clock &clock);

    /** Writes a file that appears whole or not at all. @p mark is asked before it appears, see Target::Mark.
     *  The file's name (time, then @p id: sorted by name is sorted by time). Error: StorageFailed, or
     * Cancelled when the mark said no. */
    [[nodiscard]] Result<QString> put(const QByteArray &mail, const QString &id,
                                      const Target::Mark &mark) const;

    /** Names of the files, newest first. */
    [[nodiscard]] QStringList files() const;
    /** One of files(). */
    [[nodiscard]] Result<ReadMail> read(const QString &file) const;

private:
    QString m_folder;
    const Clock &m_clock;
};

} // namespace surveyhook
