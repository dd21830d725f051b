// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "engine/catalogue.h"
#include "engine/serversettings.h"
#include "wording/commandtexts.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

std::variant<Invocation, ExitCode> beginSession(QCoreApplication &application, bool withCommands)
{
    const Result<Invocation> wanted = parseInvocation(QCoreApplication::arguments().mid(1), withCommands);
    installLanguage(application, languageIn(QCoreApplication::arguments().mid(1)));
    const QString program = withCommands ? u"surveyhookd"_s : u"surveyhook"_s;
    if (!wanted) {
        const QJsonObject values = wanted.error().values;
        printProblem(commandSentence(values.value("code"_L1).toString(), values));
        return ExitCode::WrongUse;
    }
    if (wanted->help) {
        printLine(helpText(program, withCommands).trimmed());
        return ExitCode::Done;
    }
    if (wanted->version) {
        printLine(program + u' ' + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    return *wanted;
}

Result<OpenedSession> openSession(const Invocation &wanted)
{
    Result<DataDir> dir = DataDir::open(wanted.dataDir.isEmpty() ? DataDir::standardPath() : wanted.dataDir);
    if (!dir)
        return dir.error();
    Result<std::shared_ptr<Store>> store = Store::open(*dir);
    if (!store)
        return store.error();
    return OpenedSession{*dir, *store};
}

Engine::Options engineOptions(const Invocation &wanted, const DataDir &dir)
{
    Engine::Options options;
    if (const auto listen = parseListen(wanted.listen)) {
        options.host = listen->host;
        options.port = listen->port;
    } else if (const auto saved = savedPort(dir)) {
        options.port = *saved;
    }
    return options;
}

void prepareWording(Desk &desk)
{
    WordingContext context;
    if (const auto workspace = desk.workspace())
        context.zone = (*workspace)->settings.timeZone;
    context.platformNames = systemNames;
    context.actionNames = actionTitles;
    setWordingContext(context);
}

} // namespace surveyhook
