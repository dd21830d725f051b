// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/commandtexts.h"

#include "wording/values.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

using Texts = QHash<QString, QString>;

Texts commandTexts()
{
    return {
        {u"serve"_s, Command::tr("receive calls and send invitations until stopped")},
        {u"import"_s, Command::tr("take a workspace file over; entries with the same id are replaced")},
        {u"export"_s, Command::tr("write the workspace to a file, without its secrets")},
        {u"events"_s, Command::tr("list the history, newest first")},
        {u"show"_s, Command::tr("tell the whole story of one event")},
        {u"queue"_s, Command::tr("list what waits or is tried again, with the times")},
        {u"people"_s, Command::tr("list the persons")},
        {u"forget"_s, Command::tr("erase a person everywhere and never write to the address again")},
        {u"replay"_s, Command::tr("run events again by today's rules")},
        {u"retry"_s, Command::tr("try deliveries again now")},
        {u"cancel"_s, Command::tr("cancel deliveries")},
        {u"test"_s, Command::tr("tell the story that a sample would have; nothing is sent")},
        {u"doctor"_s, Command::tr("check database, disk, clock, server, addresses and accounts")},
        {u"backup"_s, Command::tr("save everything in one file")},
        {u"restore"_s, Command::tr("bring everything back from a backup")},
    };
}

Texts optionTexts()
{
    return {
        {u"data-dir"_s, Command::tr("folder of the database, the practice mailbox and the logs")},
        {u"listen"_s, Command::tr("address and port to receive calls at; port 0 takes a free one")},
        {u"language"_s, Command::tr("language of the texts: en, pl or nl")},
        {u"database"_s, Command::tr("sqlite, or the address of a PostgreSQL database")},
        {u"json"_s, Command::tr("print one JSON document")},
        {u"practice"_s, Command::tr("play the practice office: sample calls, and mails that stay here")},
        {u"dry-run"_s, Command::tr("only say what would change")},
        {u"passphrase-file"_s, Command::tr("include the secrets, locked with the pass-phrase in this file")},
        {u"state"_s, Command::tr("only events in this state")},
        {u"search"_s, Command::tr("only entries that contain this text")},
        {u"limit"_s, Command::tr("at most this many")},
        {u"follow"_s, Command::tr("print a line for each event as it happens")},
        {u"until-played"_s, Command::tr("stop when the practice office has been played")},
        {u"sample"_s, Command::tr("file with the data of a call")},
    };
}

QString importCounts(const Values &v)
{
    //: a part of a sentence: "3 entries are new"
    return Command::tr("%n entry(ies) are new", nullptr, v.number("added"_L1))
           + u", "_s
           //: a part of a sentence: "2 entries are replaced"
           + Command::tr("%n entry(ies) are replaced", nullptr, v.number("replaced"_L1));
}

QString outcomeText(const QString &code, const Values &v)
{
    const int count = v.number("count"_L1);
    if (code == u"imported")
        //: %1 such as "3 entries are new, 2 entries are replaced"
        return Command::tr("Imported: %1.").arg(importCounts(v));
    if (code == u"import_would")
        return Command::tr("Nothing was changed. This file would do: %1.").arg(importCounts(v));
    if (code == u"import_refused")
        return Command::tr("The file was not imported, because it has %n fault(s). Nothing was changed.",
                           nullptr, count);
    if (code == u"exported")
        return Command::tr("The workspace was written to %1.").arg(v.shown("file"_L1));
    if (code == u"export_without_secrets")
        return Command::tr("Passwords and other secrets were left out.");
    if (code == u"replayed")
        return Command::tr("%n event(s) run again.", nullptr, count);
    if (code == u"retried")
        return Command::tr("%n delivery(ies) will be tried again now.", nullptr, count);
    if (code == u"cancelled")
        return Command::tr("%n delivery(ies) cancelled.", nullptr, count);
    if (code == u"nothing_found")
        return Command::tr("Nothing found.");
    if (code == u"stopping")
        return Command::tr("Stopping.");
    return {};
}

QString misuseText(const QString &code, const Values &v)
{
    const QString name = v.shown("name"_L1);
    if (code == u"missing_command")
        return Command::tr("Say what to do, for example: surveyhookd serve. --help lists the commands.");
    if (code == u"extra_argument")
        //: %1 the word that is too much
        return Command::tr("“%1” is one word too many. --help explains.").arg(name);
    if (code == u"unknown_option")
        return Command::tr("There is no option --%1 here. --help explains.").arg(name);
    if (code == u"option_without_value")
        return Command::tr("An option lacks its value. --help explains.");
    if (code == u"unknown_command")
        return Command::tr("There is no command “%1”. --help lists them.").arg(name);
    if (code == u"missing_argument")
        //: %1 the name of an argument, FILE
        return Command::tr("Something is missing after the command: %1. --help explains.").arg(name);
    if (code == u"bad_option")
        return Command::tr("“%2” does not fit the option --%1.").arg(name, v.shown("value"_L1));
    if (code == u"not_yet")
        return Command::tr("This version cannot do “%1” yet.").arg(v.shown("command"_L1));
    return {};
}

QString failureText(const QString &code, const Values &v)
{
    const QString name = v.shown("name"_L1);
    if (code == u"in_use")
        return Command::tr("Another program is already receiving for this data folder: %1")
            .arg(v.shown("folder"_L1));
    if (code == u"cannot_read")
        return Command::tr("The file cannot be read: %1").arg(v.shown("file"_L1));
    if (code == u"cannot_write")
        return Command::tr("The file cannot be written: %1").arg(v.shown("file"_L1));
    if (code == u"event_unknown")
        return Command::tr("There is no event “%1”.").arg(name);
    if (code == u"delivery_unknown")
        return Command::tr("There is no delivery “%1”.").arg(name);
    if (code == u"automation_unknown")
        return Command::tr("There is no automation “%1”.").arg(name);
    if (code == u"not_while_serving")
        return Command::tr(
                   "“%1” cannot be done safely while another program receives for this data folder. Stop it "
                   "first.")
            .arg(v.shown("command"_L1));
    if (code == u"listen_failed")
        return Command::tr("Calls cannot be received at %1: another program uses it, or it is not allowed.")
            .arg(v.shown("address"_L1));
    if (code == u"newer_database")
        return Command::tr("The database was made by a newer version of the program. Please update.");
    return {};
}

} // namespace

QString commandHelp(const QString &command)
{
    return commandTexts().value(command);
}

QString optionHelp(const QString &option)
{
    return optionTexts().value(option);
}

QString commandSentence(const QString &code, const QJsonObject &values)
{
    const Values v(values);
    for (const auto &textOf : {outcomeText, misuseText, failureText}) {
        if (const QString text = textOf(code, v); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace surveyhook
