// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/practicemailbox.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Only what a file's name may hold on every system. */
QString fileSafe(const QString &id)
{
    QString safe = id;
    for (QChar &c : safe) {
        if (c.unicode() > 0x7F || !(c.isLetterOrNumber() || c == u'_' || c == u'-'))
            c = u'-';
    }
    return safe.left(80);
}

} // namespace

PracticeMailbox::PracticeMailbox(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{}

Result<QString> PracticeMailbox::put(const QByteArray &mail, const QString &id,
                                     const Target::Mark &mark) const
{
    const bool existed = QDir(m_folder).exists();
    if (!existed && !QDir().mkpath(m_folder))
        return Error{ErrorCode::StorageFailed, u"the folder of the practice mailbox cannot be made"_s};
    if (!existed)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    const QString name =
        m_clock.nowUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s) % u'_' % fileSafe(id) % u".eml"_s;
    QSaveFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::StorageFailed, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(mail) != mail.size() || !file.flush())
        return Error{ErrorCode::StorageFailed, file.errorString()};
    if (mark && !mark()) {
        file.cancelWriting();
        return Error{ErrorCode::Cancelled, u"stopped before the mail was put into the mailbox"_s};
    }
    if (!file.commit())
        return Error{ErrorCode::StorageFailed, file.errorString()};
    return name;
}

QStringList PracticeMailbox::files() const
{
    return QDir(m_folder).entryList({u"*.eml"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

Result<ReadMail> PracticeMailbox::read(const QString &file) const
{
    if (QFileInfo(file).fileName() != file)
        return Error{ErrorCode::InvalidInput, u"not a file of the practice mailbox"_s};
    QFile mail(QDir(m_folder).filePath(file));
    if (!mail.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, mail.errorString()};
    return readMail(mail.readAll());
}

} // namespace surveyhook
