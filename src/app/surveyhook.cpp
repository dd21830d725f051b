// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop application.
#include "app/terminationsignals.h"
#include "cli/session.h"
#include "gui/editor/automationwindow.h"
#include "gui/editor/opendoor.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/singleinstance.h"
#include "gui/widgets/paletteicon.h"
#include "wording/language.h"
#include "wording/problems.h"

#include <QApplication>
#include <QMessageBox>

using namespace surveyhook;

namespace {

int showProblem(const Error &error)
{
    QMessageBox::critical(nullptr, QStringLiteral("Surveyhook"), errorSentence(error));
    return static_cast<int>(ExitCode::Failed);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("surveyhook"));
    QApplication::setApplicationDisplayName(QStringLiteral("Surveyhook"));
    QApplication::setApplicationVersion(QStringLiteral(SURVEYHOOK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("surveyhook"));
    QApplication::setWindowIcon(applicationIcon());
    const auto begun = beginSession(application, false);
    if (const auto *exit = std::get_if<ExitCode>(&begun))
        return static_cast<int>(*exit);
    const Invocation &wanted = std::get<Invocation>(begun);

    const Result<DataDir> dir =
        DataDir::open(wanted.dataDir.isEmpty() ? DataDir::standardPath() : wanted.dataDir);
    if (!dir)
        return showProblem(dir.error());
    SingleInstance instance(dir->path());
    if (instance.callOther())
        return static_cast<int>(ExitCode::Done);
    instance.listen();
    const WindowSettings settings(dir->settingsFile());
    if (wanted.language.isEmpty() && !settings.language().isEmpty())
        installLanguage(application, settings.language());

    const Result<OpenedSession> session = openSession(wanted);
    if (!session)
        return showProblem(session.error());
    Engine engine(session->dir, session->store, engineOptions(wanted, session->dir));
    AutomationWindow::rememberSizeIn(settings);
    MainWindow window(&engine, settings, editorDoor(&engine));
    const TerminationSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &TerminationSignals::terminationAsked, &window, &MainWindow::quit);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, &MainWindow::raiseFromElsewhere);
    // The window may be hidden while another one of ours is closed.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &MainWindow::closed, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    window.show();
    engine.start();
    return QApplication::exec();
}
