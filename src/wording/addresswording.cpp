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
    return {};
}

QString addressCure(const QString &problem, const QJsonObject &)
{
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
