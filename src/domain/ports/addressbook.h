// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be called at which address: made from the workspace by engine/, read by intake/. Immutable once
// shared.
#pragma once

#include "domain/gate.h"
#include "domain/workspace.h"

#include <QHash>

#include <memory>

namespace surveyhook {

class Platform;

struct AddressEntry
{
    struct Listener
    {
        QString automation;
        QStringList topics; // empty: all
        AutomationState state = AutomationState::Draft;
    };

    QString key;
    std::shared_ptr<const Platform> platform; // none: this version lacks it; calls are kept and held
    QString platformId;
    Credentials credentials;
    QList<Listener> listeners;
    std::optional<QStringList> keep; // union over the listeners; none: everything
};

struct AddressBook
{
    QHash<QString, AddressEntry> addresses; // by key
    qint64 bodyLimit = 1024 * 1024; // bytes
    QString publicUrl = {}; // some signatures are made over the address as the caller knows it
};

} // namespace surveyhook
