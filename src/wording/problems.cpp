// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/problems.h"

#include "wording/names.h"
#include "wording/sentences.h"
#include "wording/tables.h"
#include "wording/values.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Faults
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

class Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

QString codeSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return Problems::tr("What was given cannot be used.");
    case ErrorCode::NotFound:
        return Problems::tr("There is no such entry.");
    case ErrorCode::Conflict:
        return Problems::tr("This does not fit the present state any more.");
    case ErrorCode::Unauthorized:
        return Problems::tr("Access was refused.");
    case ErrorCode::StorageFailed:
        return Problems::tr("The data could not be read or written. Check whether the disk is full.");
    case ErrorCode::NetworkFailed:
        return Problems::tr("The other side could not be reached.");
    case ErrorCode::RemoteRejected:
        return Problems::tr("The other side refused.");
    case ErrorCode::InUse:
        return Problems::tr("Another program is using this data folder.");
    case ErrorCode::Cancelled:
        return Problems::tr("This was cancelled.");
    case ErrorCode::Unsupported:
        return Problems::tr("This version cannot do that yet.");
    case ErrorCode::Internal:
        break;
    }
    return Problems::tr(
        "This did not work because of a fault in the program. The log file holds the details.");
}

} // namespace

QString placeText(const QString &pointer)
{
    QStringList words;
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts.at(i);
        part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        if (isIndex && !words.isEmpty())
            words.last() += u' ' + QString::number(index + 1);
        else
            words << (i == 0 ? sectionName(part) : part);
    }
    return words.join(u" › "_s);
}

QString faultSentence(const QString &pointer, const QString &code, const QJsonObject &values)
{
    const auto found = faultWording().constFind(code);
    const QString text = found != faultWording().constEnd() ? found->sentence(Values(values))
                                                            : Faults::tr("This entry cannot be used.");
    if (pointer.isEmpty())
        return text;
    //: %1 where in the file, in words; %2 what is wrong; %3 the same place as a JSON pointer
    return Faults::tr("%1: %2 (%3)").arg(placeText(pointer), text, pointer);
}

bool hasFaultSentence(const QString &code)
{
    return faultWording().contains(code);
}

QString errorSentence(const Error &error)
{
    const Values values(error.values);
    if (values.has("port"_L1) && error.code == ErrorCode::InUse)
        //: %1 an address, %2 a port number
        return Problems::tr(
                   "Calls cannot be received at %1, port %2: another program uses this port. Close that "
                   "program, or choose another port.")
            .arg(values.shown("address"_L1), values.shown("port"_L1));
    if (values.has("port"_L1) && error.code == ErrorCode::NetworkFailed)
        return Problems::tr(
                   "Calls cannot be received at %1, port %2: this computer does not allow it. Choose another "
                   "address or port.")
            .arg(values.shown("address"_L1), values.shown("port"_L1));
    if (values.has("path"_L1) && error.code == ErrorCode::Conflict)
        return Problems::tr("The database was made by a newer version of the program. Please update.");
    const QString problem = values.text("problem"_L1);
    QString text = hasSentence(problem) ? sentence(problem, error.values) : codeSentence(error.code);
    if (values.has("file"_L1))
        //: %1 what went wrong, %2 the name of a file
        text = Problems::tr("%1 File: %2").arg(text, values.text("file"_L1));
    else if (values.has("path"_L1))
        //: %1 what went wrong, %2 a folder
        text = Problems::tr("%1 Folder: %2").arg(text, values.text("path"_L1));
    else if (values.has("name"_L1))
        //: %1 what went wrong, %2 the name of the thing it is about
        text = Problems::tr("%1 (%2)").arg(text, values.text("name"_L1));
    return withDetails(text, values.text("reply"_L1));
}

} // namespace surveyhook
