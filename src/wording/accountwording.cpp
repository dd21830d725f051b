// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/accountwording.h"

#include "domain/connectioncheck.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Accounts
{
    Q_DECLARE_TR_FUNCTIONS(Accounts)

public:
    static QString settingsCause(const QJsonObject &values);
    static QString networkCause(const QString &host, const QString &error);
    static QString networkCure(const QString &error);
    static QString answerCause(const QString &problem, const QString &host, int status);
};

constexpr int notAllowed = 403;

QString Accounts::settingsCause(const QJsonObject &values)
{
    const QString field = values["field"_L1].toString();
    if (values["problem"_L1].toString() == u"address")
        //: %1 the title of a field in the form above
        return tr("“%1” holds no web address. Nothing was asked.").arg(field);
    //: %1 the title of a field in the form above
    return tr("This is missing: %1. Nothing was asked.").arg(field);
}

/** @p host: "api.firma.example" */
QString Accounts::networkCause(const QString &host, const QString &error)
{
    if (error == u"name")
        //: here and below %1 is the name of a computer: "api.firma.example"
        return tr("%1 was not found on the internet.").arg(host);
    if (error == u"refused")
        return tr("Nobody answers at %1.").arg(host);
    if (error == u"tls")
        return tr("No safe connection to %1 could be made.").arg(host);
    if (error == u"timeout")
        return tr("%1 did not answer in time.").arg(host);
    return tr("The connection to %1 broke off before an answer came.").arg(host);
}

QString Accounts::networkCure(const QString &error)
{
    if (error == u"name" || error == u"refused") {
        return tr(
            "Check how the address is spelled, and whether this computer is on the internet. Then check "
            "again.");
    }
    if (error == u"tls") {
        return tr("Check the address, and whether date and time of this computer are right. A program that "
                  "looks into connections, such as a virus scanner, may be the reason too.");
    }
    return tr(
        "This often passes by itself. Wait a few minutes, then check again. If it stays, a firewall may "
        "block the way.");
}

QString Accounts::answerCause(const QString &problem, const QString &host, int status)
{
    if (problem == codes::accountRefused) {
        return status == notAllowed ? tr("%1 answers, but does not let this account in: the key is wrong or "
                                         "lacks a permission.")
                                          .arg(host)
                                    : tr("%1 answers, but does not accept the login: the key or token is "
                                         "wrong, or has expired.")
                                          .arg(host);
    }
    if (problem == codes::accountBusy)
        return tr("%1 answers, but takes no more questions for the moment.").arg(host);
    if (problem == codes::accountServer)
        //: %2 the number of an HTTP answer: 503
        return tr("%1 answers, but has a fault of its own (answer %2).").arg(host).arg(status);
    return tr("%1 gives an answer that makes no sense here (answer %2): another system may be living at this "
              "address.")
        .arg(host)
        .arg(status);
}

} // namespace

QString accountCause(const QString &problem, const QJsonObject &values)
{
    if (!problem.startsWith("account."_L1))
        return {};
    if (problem == codes::accountUnknown)
        return Accounts::tr("This version does not know how an account of this kind is checked.");
    if (problem == codes::accountSettings)
        return Accounts::settingsCause(values);
    const QString host = values["host"_L1].toString();
    if (problem == codes::accountNetwork)
        return Accounts::networkCause(host, values["error"_L1].toString());
    const QString cause = Accounts::answerCause(problem, host, values["status"_L1].toInt());
    const QString reply = values["reply"_L1].toString();
    //: %1 a sentence, %2 what the other system said, in its own language
    return reply.isEmpty() ? cause : Accounts::tr("%1 It says: “%2”").arg(cause, reply);
}

QString accountCure(const QString &problem, const QJsonObject &values)
{
    if (problem == codes::accountUnknown)
        return Accounts::tr("Whether it works shows when it is used.");
    if (problem == codes::accountSettings)
        return Accounts::tr("Complete the form above, then check again.");
    if (problem == codes::accountNetwork)
        return Accounts::networkCure(values["error"_L1].toString());
    if (problem == codes::accountRefused) {
        return Accounts::tr(
            "Copy the key from the other system once more, or make a new one there that may read "
            "customers’ data. Paste it above, then check again.");
    }
    if (problem == codes::accountBusy || problem == codes::accountServer)
        return Accounts::tr("This often passes by itself. Wait a few minutes, then check again.");
    if (problem == codes::accountAnswer)
        return Accounts::tr(
            "Compare the address above with the one that the other system shows, then check again.");
    return {};
}

} // namespace surveyhook
