// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/addresswording.h"

#include "domain/publicaddress.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Address
{
    Q_DECLARE_TR_FUNCTIONS(Address)
};

} // namespace

QString addressCause(const QString &problem, const QJsonObject &values)
{
    const QString host = values["host"_L1].toString();
    if (problem == codes::addressNone)
        return Address::tr("No public address is set.");
    if (problem == codes::addressClosed)
        return Address::tr("This program is not receiving, so no call can come in.");
    if (problem == codes::addressOther) {
        //: %1 the name of a computer: "hook.firma.example", %2 a number: "404"
        return Address::tr(
                   "Something else answers at %1 (status %2): the way to this program is not set up, or it "
                   "leads to another place.")
            .arg(host)
            .arg(values["status"_L1].toInt());
    }
    if (problem == codes::addressElsewhere) {
        //: %1 the name of a computer: "hook.firma.example"
        return Address::tr("A Surveyhook answers at %1, but not this one: the call has not come in here.")
            .arg(host);
    }
    //: here and below %1 is the name of a program: "ngrok"
    const QString program = values["program"_L1].toString();
    if (problem == codes::tunnelMissing)
        return Address::tr("The program %1 was not found on this computer.").arg(program);
    if (problem == codes::tunnelAccount)
        return Address::tr("%1 does not know its account.").arg(program);
    if (problem == codes::tunnelSilent)
        return Address::tr("%1 runs, but has not told an address yet.").arg(program);
    if (problem == codes::tunnelEnded)
        //: %2 a number
        return Address::tr("%1 has ended by itself (code %2).").arg(program).arg(values["exit"_L1].toInt());
    return {};
}

QString addressCure(const QString &problem, const QJsonObject &values)
{
    const QString program = values["program"_L1].toString();
    if (problem == codes::tunnelMissing) {
        return Address::tr(
            "Install it from the page of its maker, or choose another way. It is looked for again by "
            "itself.");
    }
    if (problem == codes::tunnelAccount) {
        //: %1 a program, %2 a command to be typed
        return Address::tr("Make a free account at the maker of %1, then type in a command window once: %2")
            .arg(program, u"ngrok config add-authtoken …"_s);
    }
    if (problem == codes::tunnelSilent)
        return Address::tr(
            "Check whether this computer is on the internet and whether a firewall blocks the program.");
    if (problem == codes::tunnelEnded)
        return Address::tr(
            "It is started again by itself. If this stays, start it in a command window: there it says "
            "what is wrong.");
    if (problem == codes::addressNone)
        return Address::tr("Type the address above, or let a tunnel program make one.");
    if (problem == codes::addressClosed)
        return Address::tr("Press “Start receiving” at the bottom of the main window, then check again.");
    if (problem == codes::addressOther) {
        return Address::tr(
            "Compare the address and the port with what your proxy or tunnel says. Below stands what "
            "a proxy needs.");
    }
    if (problem == codes::addressElsewhere)
        return Address::tr(
            "Let the address lead to this computer, or set up the automations on the other one.");
    return {};
}

} // namespace surveyhook
