// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::CommandLine)
};

struct CommandForm
{
    QString name;
    QString arguments; // as shown in the help
    int least = 0;
    int most = 0;
    QStringList valueOptions = {};
    QStringList switches = {};
    QString does = {};
};

constexpr int anyNumber = 10000;

QList<CommandForm> commandForms()
{
    return {
        {u"serve"_s, {}, 0, 0, {}, {u"practice"_s, u"follow"_s, u"until-played"_s},
         Tr::tr("receives calls and sends invitations until it is stopped; --practice plays the practice office")},
        {u"import"_s, u"FILE"_s, 1, 1, {u"passphrase-file"_s}, {u"dry-run"_s},
         Tr::tr("takes over a workspace file; --dry-run only checks it")},
        {u"export"_s, u"[FILE]"_s, 0, 1, {u"passphrase-file"_s}, {},
         Tr::tr("writes the workspace to a file; secrets only under a pass-phrase")},
        {u"events"_s, {}, 0, 0, {u"state"_s, u"search"_s, u"limit"_s}, {}, Tr::tr("lists events, newest first")},
        {u"show"_s, Tr::tr("EVENT"), 1, 1, {}, {}, Tr::tr("tells the whole story of one event")},
        {u"queue"_s, {}, 0, 0, {}, {}, Tr::tr("lists what waits to be sent, with its time")},
        {u"replay"_s, Tr::tr("EVENT…"), 1, anyNumber, {}, {}, Tr::tr("decides again about events, by today's rules")},
        {u"retry"_s, Tr::tr("DELIVERY…"), 1, anyNumber, {}, {}, Tr::tr("tries deliveries again now")},
        {u"cancel"_s, Tr::tr("DELIVERY…"), 1, anyNumber, {}, {}, Tr::tr("cancels deliveries that wait")},
        {u"test"_s, Tr::tr("AUTOMATION"), 1, 1, {u"sample"_s}, {},
         Tr::tr("shows what would happen to the call in --sample FILE; nothing is sent")},
        {u"doctor"_s, {}, 0, 0, {}, {}, Tr::tr("checks database, disk, clock, server, mail and connections")},
    };
}

const QStringList &commonValueOptions()
{
    static const QStringList names{u"data-dir"_s, u"listen"_s, u"language"_s, u"database"_s};
    return names;
}

Error wrongUse(const QString &text)
{
    return {ErrorCode::InvalidInput, u"wrong use"_s, {{"text"_L1, text}}};
}

void addOptions(QCommandLineParser &parser, const QList<CommandForm> &forms)
{
    QStringList values = commonValueOptions();
    QStringList switches{u"json"_s};
    for (const CommandForm &form : forms) {
        values += form.valueOptions;
        switches += form.switches;
    }
    values.removeDuplicates();
    switches.removeDuplicates();
    for (const QString &name : std::as_const(values))
        parser.addOption({name, {}, u"value"_s});
    for (const QString &name : std::as_const(switches))
        parser.addOption(QCommandLineOption(name));
    parser.addOption({{u"h"_s, u"help"_s}});
    parser.addOption({{u"v"_s, u"version"_s}});
}

Result<void> fillCommand(Invocation &wanted, const QCommandLineParser &parser, const QList<CommandForm> &forms)
{
    QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return wrongUse(Tr::tr("Say what to do, for example: surveyhookd serve. --help lists the commands."));
    wanted.command = positional.takeFirst();
    wanted.arguments = positional;
    const auto form = std::find_if(forms.cbegin(), forms.cend(),
                                   [&](const CommandForm &each) { return each.name == wanted.command; });
    if (form == forms.cend())
        return wrongUse(Tr::tr("There is no command “%1”. --help lists the commands.").arg(wanted.command));
    if (positional.size() < form->least || positional.size() > form->most)
        return wrongUse(Tr::tr("“%1” is used like this: surveyhookd %1 %2").arg(form->name, form->arguments));
    const QStringList options = parser.optionNames();
    for (const QString &name : options) {
        const bool common = commonValueOptions().contains(name) || name == "json"_L1;
        if (form->valueOptions.contains(name))
            wanted.values.insert(name, parser.value(name));
        else if (form->switches.contains(name))
            wanted.switches.append(name);
        else if (!common)
            return wrongUse(Tr::tr("“%1” has no option --%2.").arg(form->name, name));
    }
    return {};
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &arguments, bool withCommands)
{
    const QList<CommandForm> forms = withCommands ? commandForms() : QList<CommandForm>();
    QCommandLineParser parser;
    addOptions(parser, forms);
    if (!parser.parse(QStringList(u"surveyhook"_s) + arguments))
        return wrongUse(parser.errorText());
    Invocation wanted;
    wanted.dataDir = parser.value(u"data-dir"_s);
    wanted.listen = parser.value(u"listen"_s);
    wanted.language = parser.value(u"language"_s);
    wanted.json = parser.isSet(u"json"_s);
    wanted.help = parser.isSet(u"help"_s);
    wanted.version = parser.isSet(u"version"_s);
    if (wanted.help || wanted.version)
        return wanted;
    if (!wanted.language.isEmpty() && !QStringList{u"pl"_s, u"nl"_s, u"en"_s}.contains(wanted.language))
        return wrongUse(Tr::tr("--language is pl, nl or en."));
    if (!wanted.listen.isEmpty() && !parseListen(wanted.listen))
        return wrongUse(Tr::tr("--listen is an address and a port, for example 127.0.0.1:8787."));
    if (const QString database = parser.value(u"database"_s); !database.isEmpty() && database != "sqlite"_L1)
        return wrongUse(Tr::tr("This version keeps its data in SQLite only: --database sqlite."));
    if (!withCommands) {
        if (!parser.positionalArguments().isEmpty())
            return wrongUse(Tr::tr("The desktop application takes no commands; surveyhookd does."));
        return wanted;
    }
    if (const Result<void> filled = fillCommand(wanted, parser, forms); !filled)
        return filled.error();
    return wanted;
}

QString helpText(const QString &program, bool withCommands)
{
    QString text = withCommands ? Tr::tr("Use: %1 [options] COMMAND").arg(program)
                                : Tr::tr("Use: %1 [options]").arg(program);
    text += "\n\n"_L1;
    const QList<std::pair<QString, QString>> options{
        {u"--data-dir DIR"_s, Tr::tr("where database, practice mail and logs live")},
        {u"--listen ADDRESS:PORT"_s, Tr::tr("where calls are received; port 0 takes a free one")},
        {u"--language pl|nl|en"_s, Tr::tr("language of the texts")},
        {u"--database sqlite"_s, Tr::tr("where the data are kept")},
        {u"--json"_s, Tr::tr("one JSON document instead of text")},
        {u"--help, --version"_s, Tr::tr("this text; the version")},
    };
    for (const auto &[name, does] : options)
        text += "  "_L1 + name.leftJustified(26) + does + u'\n';
    if (!withCommands)
        return text;
    text += u'\n';
    const QList<CommandForm> forms = commandForms();
    for (const CommandForm &form : forms)
        text += "  "_L1 + QString(form.name + u' ' + form.arguments).leftJustified(26) + form.does + u'\n';
    return text;
}

std::optional<ListenAddress> parseListen(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const uint port = QStringView(text).mid(colon + 1).toUInt(&isPort);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (colon <= 0 || !isPort || port > 65535 || host.isEmpty())
        return std::nullopt;
    return ListenAddress{host, static_cast<quint16>(port)};
}

} // namespace surveyhook
