// SPDX-License-Identifier: GPL-3.0-or-later
// bench_intake [SECONDS] [ROUNDS]: the bare route and the durable intake of the whole surveyhookd (signature,
// JSON, duplicate check, commit, answer; planning on) under the same load. Prints a Markdown table. Never a
// test.
#include "callfile.h"
#include "loadrun.h"
#include "serverprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

namespace {

constexpr int callsPerSecond = 45000; // more than any run reaches
const std::vector<int> connectionCounts{16, 64, 256};

struct Pair
{
    bench::LoadResult bare;
    bench::LoadResult ours;
    [[nodiscard]] double share() const { return 100.0 * ours.perSecond / bare.perSecond; }
};

void printRow(int connections, const Pair &pair)
{
    std::printf("| %d | %.0f | %.2f | %.0f | %.2f | %.0f %% | %lld |\n", connections, pair.bare.perSecond,
                pair.bare.p99, pair.ours.perSecond, pair.ours.p99, pair.share(),
                static_cast<long long>(pair.ours.not2xx + pair.ours.notAnswered));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = std::max(1, arguments.value(1, QStringLiteral("5")).toInt());
    const int rounds = std::max(1, arguments.value(2, QStringLiteral("3")).toInt());

    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    QFile workspace(folder.filePath(QStringLiteral("workspace.json")));
    if (!workspace.open(QIODevice::WriteOnly) || workspace.write(bench::workspaceFile()) < 0)
        qFatal("cannot write the workspace");
    workspace.close();
    if (QProcess::execute(QStringLiteral(BENCH_DAEMON), {QStringLiteral("import"), workspace.fileName(),
                                                         QStringLiteral("--data-dir"), data})
        != 0)
        qFatal("the workspace was not imported");

    const bench::ServerProcess bare(QStringLiteral(BENCH_BARE), {});
    bench::ServerProcess ours(QStringLiteral(BENCH_DAEMON),
                              {QStringLiteral("serve"), QStringLiteral("--data-dir"), data,
                               QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    std::map<int, Pair> best;
    int next = 0;
    qint64 stored = 0;
    int bodyBytes = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const int connections : connectionCounts) {
            const int count = callsPerSecond * seconds;
            const bench::Calls calls = bench::writeCalls(folder.path(), next, count);
            next += count;
            bodyBytes = calls.bodyBytes;
            Pair pair;
            pair.bare = bench::runLoad(bare.url(), calls.script, connections, seconds);
            pair.ours = bench::runLoad(ours.url(), calls.script, connections, seconds);
            stored += pair.ours.requests - pair.ours.not2xx;
            std::fprintf(stderr, "round %d, %d connections: %.0f / %.0f a second, p99 %.2f / %.2f ms\n",
                         round + 1, connections, pair.bare.perSecond, pair.ours.perSecond, pair.bare.p99,
                         pair.ours.p99);
            Pair &kept = best[connections];
            if (kept.bare.requests == 0 || pair.share() > kept.share())
                kept = pair;
        }
    }
    std::printf("Calls of %d bytes, %d s a run, best of %d rounds.\n\n", bodyBytes, seconds, rounds);
    std::printf("| connections | bare route /s | bare p99 ms | durable intake /s | durable p99 ms | share | "
                "not answered 200 |\n");
    std::printf("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (const auto &[connections, pair] : best)
        printRow(connections, pair);
    std::printf("\nMemory of surveyhookd after %lld calls: %.1f MB. Start to listening: %lld ms.\n",
                static_cast<long long>(stored), ours.memory(),
                static_cast<long long>(ours.millisecondsToListen()));
    return 0;
}
