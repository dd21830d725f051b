// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "wording/commandtexts.h"
#include "wording/language.h"

#include <QCommandLineParser>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CommandForm
{
    QString name;
    QString arguments; // as shown in the help
    int least = 0;
    int most = 0;
    QStringList valueOptions = {};
    QStringList switches = {};
};

constexpr int anyNumber = 10000;

const QList<CommandForm> &commandForms()
{
    static const QList<CommandForm> forms{
        {u"serve"_s, {}, 0, 0, {}, {u"practice"_s, u"follow"_s, u"until-played"_s}},
        {u"import"_s, u"FILE"_s, 1, 1, {u"passphrase-file"_s}, {u"dry-run"_s}},
        {u"export"_s, u"[FILE]"_s, 0, 1, {u"passphrase-file"_s}, {}},
        {u"events"_s, {}, 0, 0, {u"state"_s, u"search"_s, u"limit"_s}, {}},
        {u"show"_s, u"EVENT"_s, 1, 1, {}, {}},
        {u"queue"_s, {}, 0, 0, {}, {}},
        {u"people"_s, {}, 0, 0, {u"search"_s, u"limit"_s}, {}},
        {u"replay"_s, u"EVENT…"_s, 1, anyNumber, {}, {}},
        {u"retry"_s, u"DELIVERY…"_s, 1, anyNumber, {}, {}},
        {u"cancel"_s, u"DELIVERY…"_s, 1, anyNumber, {}, {}},
        {u"test"_s, u"AUTOMATION"_s, 1, 1, {u"sample"_s}, {}},
        {u"doctor"_s, {}, 0, 0, {}, {}},
    };
    return forms;
}

/** Of contract.md, not in this version. */
const QStringList &laterCommands()
{
    static const QStringList names{u"forget"_s, u"backup"_s, u"restore"_s};
    return names;
}

const QStringList &commonValueOptions()
{
    static const QStringList names{u"data-dir"_s, u"listen"_s, u"language"_s, u"database"_s};
    return names;
}

Error wrongUse(QLatin1StringView code, QJsonObject values)
{
    values.insert("code"_L1, code);
    return {ErrorCode::InvalidInput, u"wrong use"_s, values};
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
        parser.addOption(QCommandLineOption(name, {}, u"value"_s));
    for (const QString &name : std::as_const(switches))
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
}

Result<void> fillCommand(Invocation &wanted, const QCommandLineParser &parser,
                         const QList<CommandForm> &forms)
{
    QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return wrongUse("missing_command"_L1, {});
    wanted.command = positional.takeFirst();
    wanted.arguments = positional;
    if (laterCommands().contains(wanted.command))
        return wrongUse("not_yet"_L1, {{"command"_L1, wanted.command}});
    const auto form = std::find_if(forms.cbegin(), forms.cend(),
                                   [&](const CommandForm &each) { return each.name == wanted.command; });
    if (form == forms.cend())
        return wrongUse("unknown_command"_L1, {{"name"_L1, wanted.command}});
    if (positional.size() < form->least)
        return wrongUse("missing_argument"_L1, {{"name"_L1, form->arguments}});
    if (positional.size() > form->most)
        return wrongUse("extra_argument"_L1, {{"name"_L1, positional.at(form->most)}});
    const QStringList options = parser.optionNames();
    for (const QString &name : options) {
        const bool common = commonValueOptions().contains(name) || name == "json"_L1;
        if (form->valueOptions.contains(name))
            wanted.values.insert(name, parser.value(name));
        else if (form->switches.contains(name))
            wanted.switches.append(name);
        else if (!common)
            return wrongUse("unknown_option"_L1, {{"name"_L1, name}});
    }
    return {};
}

Result<void> checkCommonOptions(const Invocation &wanted, const QString &database)
{
    const auto unfit = [](QLatin1StringView name, const QString &value) {
        return wrongUse("bad_option"_L1, {{"name"_L1, name}, {"value"_L1, value}});
    };
    if (!wanted.language.isEmpty() && !availableLanguages().contains(wanted.language))
        return unfit("language"_L1, wanted.language);
    if (!wanted.listen.isEmpty() && !parseListen(wanted.listen))
        return unfit("listen"_L1, wanted.listen);
    // PostgreSQL comes with a later version.
    if (!database.isEmpty() && database != "sqlite"_L1)
        return unfit("database"_L1, database);
    return {};
}

QString helpLine(const QString &name, const QString &does)
{
    return "  "_L1 + name.leftJustified(26) + does + u'\n';
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &arguments, bool withCommands)
{
    const QList<CommandForm> forms = withCommands ? commandForms() : QList<CommandForm>();
    QCommandLineParser parser;
    addOptions(parser, forms);
    const bool parsed = parser.parse(QStringList(u"surveyhook"_s) + arguments);
    Invocation wanted;
    wanted.dataDir = parser.value(u"data-dir"_s);
    wanted.listen = parser.value(u"listen"_s);
    wanted.language = parser.value(u"language"_s);
    wanted.json = parser.isSet(u"json"_s);
    wanted.help = parser.isSet(u"help"_s);
    wanted.version = parser.isSet(u"version"_s);
    if (!parsed) {
        const QStringList unknown = parser.unknownOptionNames();
        return unknown.isEmpty() ? wrongUse("option_without_value"_L1, {})
                                 : wrongUse("unknown_option"_L1, {{"name"_L1, unknown.first()}});
    }
    if (wanted.help || wanted.version)
        return wanted;
    if (const Result<void> fine = checkCommonOptions(wanted, parser.value(u"database"_s)); !fine)
        return fine.error();
    if (withCommands) {
        if (const Result<void> filled = fillCommand(wanted, parser, forms); !filled)
            return filled.error();
    } else if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty()) {
        return wrongUse("extra_argument"_L1, {{"name"_L1, extra.first()}});
    }
    return wanted;
}

QString languageIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, commandForms());
    parser.parse(QStringList(u"surveyhook"_s) + arguments); // what else is wrong is told in that language
    const QString language = parser.value(u"language"_s);
    return availableLanguages().contains(language) ? language : QString();
}

QString helpText(const QString &program, bool withCommands)
{
    QString text = program + (withCommands ? u" [--OPTION …] COMMAND\n\n"_s : u" [--OPTION …]\n\n"_s);
    text += helpLine(u"--data-dir DIR"_s, optionHelp(u"data-dir"_s));
    text += helpLine(u"--listen ADDRESS:PORT"_s, optionHelp(u"listen"_s));
    text += helpLine(u"--language pl|nl|en"_s, optionHelp(u"language"_s));
    text += helpLine(u"--database URL"_s, optionHelp(u"database"_s));
    text += helpLine(u"--help, --version"_s, {});
    if (!withCommands)
        return text;
    text += helpLine(u"--json"_s, optionHelp(u"json"_s)) + u'\n';
    for (const CommandForm &form : commandForms()) {
        text += helpLine(form.name + u' ' + form.arguments, commandHelp(form.name));
        for (const QString &name : form.valueOptions + form.switches)
            text += helpLine("    --"_L1 + name, optionHelp(name));
    }
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
