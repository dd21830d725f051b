// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

#include <QMetaObject>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace surveyhook {

#ifdef Q_OS_WIN

namespace {
TerminationSignals *listener = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    if (listener != nullptr)
        QMetaObject::invokeMethod(listener, &TerminationSignals::terminationAsked, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    listener = nullptr;
}

#else

namespace {

// A signal handler may hardly do anything; writing a byte to a pipe is allowed, and the event loop reads it.
std::array<int, 2> pipeEnds = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void install(void (*handler)(int))
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action = {};
        action.sa_handler = handler;
        ::sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT terminationAsked();
    });
    install(onSignal);
}

TerminationSignals::~TerminationSignals()
{
    install(SIG_DFL);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

#endif

} // namespace surveyhook
