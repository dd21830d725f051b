// SPDX-License-Identifier: GPL-3.0-or-later
// The engine without a window: for servers, scripts and tests.
#include "app/terminationsignals.h"
#include "cli/commands.h"
#include "cli/serve.h"
#include "cli/session.h"
#include "wording/problems.h"

#include <QCoreApplication>

using namespace surveyhook;

namespace {

int serve(const OpenedSession &session, const Invocation &wanted)
{
    const TerminationSignals signalsOfTheSystem;
    Engine engine(session.dir, session.store, engineOptions(wanted, session.dir));
    Serve room(engine, wanted);
    QObject::connect(&signalsOfTheSystem, &TerminationSignals::terminationAsked, &room, &Serve::stop);
    QObject::connect(&room, &Serve::ended, &room,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    QMetaObject::invokeMethod(&room, &Serve::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("surveyhookd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SURVEYHOOK_VERSION));
    const auto begun = beginSession(application, true);
    if (const auto *exit = std::get_if<ExitCode>(&begun))
        return static_cast<int>(*exit);
    const Invocation &wanted = std::get<Invocation>(begun);
    const Result<OpenedSession> session = openSession(wanted);
    if (!session)
        return static_cast<int>(reportError(session.error(), wanted));
    const SystemClock clock;
    Desk desk(session->dir, session->store, clock);
    prepareWording(desk);
    if (wanted.command == QLatin1StringView("serve"))
        return serve(*session, wanted);
    return static_cast<int>(runCommand(desk, wanted));
}
