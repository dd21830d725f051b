// SPDX-License-Identifier: GPL-3.0-or-later
// bench_siege [SECONDS]: what a good client waits while others misbehave, and the memory of the whole
// surveyhookd. Prints a Markdown table. Never a test: its figures depend on the machine.
#include "attackers.h"
#include "goodclient.h"
#include "serverprocess.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seconds = std::max(2, QCoreApplication::arguments().value(1, QStringLiteral("8")).toInt());
    const QTemporaryDir folder;
    const bench::ServerProcess server(QStringLiteral(BENCH_DAEMON),
                                      {QStringLiteral("serve"), QStringLiteral("--data-dir"),
                                       folder.filePath(QStringLiteral("data")), QStringLiteral("--listen"),
                                       QStringLiteral("127.0.0.1:0")});
    const auto port = static_cast<quint16>(QUrl(server.url()).port());
    bench::GoodClient client(port, nullptr);

    std::printf("| what the others do, for %d s | answers to the good client | median ms | worst ms | "
                "unanswered | memory MB |\n",
                seconds);
    std::printf("| --- | --- | --- | --- | --- | --- |\n");
    const QList<bench::Attack> attacks = bench::attacks();
    for (const bench::Attack &attack : attacks) {
        QObject siege;
        client.take();
        attack.begin(port, &siege);
        QEventLoop loop;
        double peak = 0;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] { peak = std::max(peak, server.memory()); });
        watch.start(200);
        QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
        loop.exec();
        const bench::GoodClient::Figures figures = client.take();
        std::printf("| %s | %d | %.2f | %.2f | %d | %.1f |\n", qPrintable(attack.name), figures.answers,
                    figures.median, figures.worst, figures.unanswered, peak);
        std::fflush(stdout);
    }
    return 0;
}
