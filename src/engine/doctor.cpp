// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor.h"

#include "delivery/httpsender.h"
#include "domain/codes.h"
#include "engine/accountcheck.h"
#include "engine/promouses.h"

#include <QStorageInfo>
#include <QTcpSocket>
#include <QUrl>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Status = Finding::Status;

constexpr qint64 littleSpace = 500LL * 1024 * 1024;
constexpr qint64 noSpace = 50LL * 1024 * 1024;
constexpr std::chrono::milliseconds patience = 3s;
constexpr int firstSaneYear = 2025; // a clock before it was never set

Finding checkDatabase(const Store &store)
{
    const bool sound = isSound(store.database());
    return {u"database"_s, sound ? Status::Ok : Status::Failed, {{"file"_L1, store.database().file()}}};
}

Finding checkKey(const Store &store)
{
    return {u"key_file"_s, store.key().readableByOthers() ? Status::Warning : Status::Ok, {}};
}

Finding checkDisk(const DataDir &dir)
{
    const qint64 available = QStorageInfo(dir.path()).bytesAvailable();
    const Status status = available < noSpace       ? Status::Failed
                          : available < littleSpace ? Status::Warning
                                                    : Status::Ok;
    return {u"disk"_s, status, {{"availableMegabytes"_L1, available / (1024 * 1024)}}};
}

Finding checkClock()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool sane = now.date().year() >= firstSaneYear;
    return {u"clock"_s, sane ? Status::Ok : Status::Failed, {{"now"_L1, now.toString(Qt::ISODate)}}};
}

Finding checkServer(const DataDir &dir)
{
    const bool serving = dir.isLockedByOther();
    return {u"server"_s, serving ? Status::Ok : Status::Warning, {{"serving"_L1, serving}}};
}

Finding checkPublicAddress(const OfficeSettings &settings)
{
    if (settings.publicUrl.isEmpty())
        return {u"public_address"_s, Status::Warning, {{"url"_L1, QString()}}};
    const bool secure = settings.publicUrl.startsWith("https://"_L1);
    return {u"public_address"_s, secure ? Status::Ok : Status::Warning, {{"url"_L1, settings.publicUrl}}};
}

/** Only that the server answers with a greeting; logging in is the connection test's business. */
Finding checkMailServer(const Connection &connection)
{
    const QString host = connection.options.value("host"_L1).toString();
    const int port = connection.options.value("port"_L1).toInt(25);
    QJsonObject values{{"connection"_L1, connection.id},
                       {"name"_L1, connection.name},
                       {"server"_L1, host},
                       {"port"_L1, port}};
    QTcpSocket socket;
    socket.connectToHost(host, static_cast<quint16>(port));
    const auto limit = static_cast<int>(patience.count());
    if (!socket.waitForConnected(limit)) {
        values.insert("problem"_L1, socket.error() == QAbstractSocket::HostNotFoundError
                                        ? codes::mailNoServer
                                        : codes::mailNoConnection);
        return {u"mail"_s, Status::Failed, values};
    }
    if (connection.options.value("security"_L1).toString() != "tls"_L1) {
        const bool greeted = socket.waitForReadyRead(limit) && socket.read(4).startsWith("220");
        if (!greeted) {
            values.insert("problem"_L1, codes::mailGreeting);
            return {u"mail"_s, Status::Failed, values};
        }
    }
    socket.write("QUIT\r\n");
    socket.waitForBytesWritten(limit);
    return {u"mail"_s, Status::Ok, values};
}

/** Asks it something that changes nothing there. */
Finding checkAccount(const Connection &connection)
{
    QJsonObject values{{"connection"_L1, connection.id}, {"name"_L1, connection.name}};
    const auto found = [&values](Status status, const QJsonObject &more) {
        for (auto it = more.begin(); it != more.end(); ++it)
            values.insert(it.key(), *it);
        return Finding{u"connection"_s, status, values};
    };
    const auto failed = [&found](QJsonObject of, const QString &code) {
        of.insert("problem"_L1, code);
        return found(Status::Failed, of);
    };
    if (connection.options.value("practice"_L1).toBool())
        return found(Status::Ok, {{u"checked"_s, u"practice"_s}});
    const Result<ConnectionCheck> check = accountCheck(connection);
    if (!check) {
        QJsonObject fault = check.error().values;
        const QString code = fault.take("code"_L1).toString();
        return code == codes::accountUnknown ? found(Status::Ok, {{u"checked"_s, u"nothing"_s}})
                                             : failed(fault, code);
    }
    const QString host = check->request.url.host();
    const HttpSender sender({.connect = patience, .whole = 2 * patience});
    const OutgoingAnswer answer = sender.send(check->request);
    if (answer.status == 0)
        return failed({{u"host"_s, host}, {u"error"_s, answer.networkError}}, codes::accountNetwork);
    if (check->shows == ConnectionCheck::Shows::Address)
        return found(Status::Ok, {{u"checked"_s, u"address"_s}});
    CheckVerdict verdict = check->judge(answer);
    if (verdict.code.isEmpty())
        return found(Status::Ok, {{u"checked"_s, u"login"_s}});
    verdict.values.insert("host"_L1, host);
    return failed(verdict.values, verdict.code);
}

Finding checkSubscription(const SubscriptionStatus &status, const Workspace &workspace)
{
    const QString url = workspace.subscriptions.value(status.id).value("url"_L1).toString();
    QJsonObject values{{"subscription"_L1, status.id},
                       {"name"_L1, QUrl(url).host()},
                       {"waiting"_L1, status.waiting},
                       {"failed"_L1, status.failed}};
    if (!status.offSince)
        return {u"subscription"_s, status.failed > 0 ? Status::Warning : Status::Ok, values};
    values.insert("problem"_L1, status.offCode);
    values.insert("offSince"_L1, status.offSince->toString(Qt::ISODate));
    return {u"subscription"_s, Status::Failed, values};
}

Finding checkPool(const PromoUse &use)
{
    const Status status = use.pool.free == 0 ? Status::Failed
                          : use.pool.isLow() ? Status::Warning
                                             : Status::Ok;
    return {u"promo_pool"_s,
            status,
            {{"pool"_L1, use.pool.id},
             {"name"_L1, use.pool.name},
             {"automation"_L1, use.automation},
             {"left"_L1, use.pool.free},
             {"warnBelow"_L1, use.pool.warnBelow},
             {"waiting"_L1, use.pool.waiting}}};
}

} // namespace

QList<Finding> examine(const DataDir &dir, Store &store,
                       const Result<std::shared_ptr<const Workspace>> &workspace,
                       const Result<QList<PromoPool>> &pools,
                       const Result<QList<SubscriptionStatus>> &subscriptions)
{
    QList<Finding> findings{checkDatabase(store), checkKey(store), checkDisk(dir), checkClock(),
                            checkServer(dir)};
    if (!workspace) {
        findings.append({u"workspace"_s, Status::Failed, workspace.error().values});
        return findings;
    }
    findings.append(checkPublicAddress((*workspace)->settings));
    bool canMail = false;
    for (const auto &connection : (*workspace)->connections) {
        if (connection.type == "smtp"_L1) {
            findings.append(checkMailServer(connection));
            canMail = true;
        } else if (connection.type == "practice"_L1) {
            findings.append(
                {u"mail"_s,
                 Status::Ok,
                 {{"connection"_L1, connection.id}, {"name"_L1, connection.name}, {"practice"_L1, true}}});
            canMail = true;
        } else {
            findings.append(checkAccount(connection));
        }
    }
    if (!canMail)
        findings.append({u"mail"_s, Status::Warning, {{"connection"_L1, QString()}}});
    if (pools) {
        for (const PromoUse &use : promoUses(**workspace, *pools))
            findings.append(checkPool(use));
    } else {
        findings.append({u"promo_pool"_s, Status::Failed, pools.error().values});
    }
    if (subscriptions) {
        for (const SubscriptionStatus &status : *subscriptions)
            findings.append(checkSubscription(status, **workspace));
    } else {
        findings.append({u"subscription"_s, Status::Failed, subscriptions.error().values});
    }
    return findings;
}

} // namespace surveyhook
