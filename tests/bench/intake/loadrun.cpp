// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadrun.h"

#include <QProcess>
#include <QRegularExpression>

namespace bench {

namespace {

double milliseconds(const QString &text)
{
    const qsizetype unitAt = text.indexOf(QRegularExpression(QStringLiteral("[a-z]")));
    const double number = text.left(unitAt).toDouble();
    const QString unit = text.mid(unitAt);
    if (unit == QStringLiteral("us"))
        return number / 1000.0;
    return unit == QStringLiteral("s") ? number * 1000.0 : number;
}

QString found(const QString &output, const QString &pattern)
{
    return QRegularExpression(pattern).match(output).captured(1);
}

} // namespace

LoadResult runLoad(const QString &url, const QString &script, int connections, int seconds)
{
    QProcess wrk;
    wrk.setProcessChannelMode(QProcess::MergedChannels);
    wrk.start(QStringLiteral("wrk"), {QStringLiteral("-t1"), QStringLiteral("-c%1").arg(connections),
                                      QStringLiteral("-d%1s").arg(seconds), QStringLiteral("--latency"),
                                      QStringLiteral("-s"), script, url + QStringLiteral("/in/k-bench")});
    if (!wrk.waitForFinished((seconds + 60) * 1000))
        qFatal("wrk did not end; is it installed?");
    const QString output = QString::fromUtf8(wrk.readAll());
    LoadResult result;
    result.perSecond = found(output, QStringLiteral("Requests/sec:\\s+([0-9.]+)")).toDouble();
    result.requests = found(output, QStringLiteral("([0-9]+) requests in")).toLongLong();
    result.p50 = milliseconds(found(output, QStringLiteral("50%\\s+(\\S+)")));
    result.p99 = milliseconds(found(output, QStringLiteral("99%\\s+(\\S+)")));
    result.not2xx = found(output, QStringLiteral("Non-2xx or 3xx responses: ([0-9]+)")).toLongLong();
    const auto errors =
        QRegularExpression(
            QStringLiteral("connect ([0-9]+), read ([0-9]+), write ([0-9]+), timeout ([0-9]+)"))
            .match(output);
    for (int i = 1; i <= 4; ++i)
        result.notAnswered += errors.captured(i).toLongLong();
    if (result.requests == 0)
        qFatal("wrk: %s", qPrintable(output));
    return result;
}

} // namespace bench
