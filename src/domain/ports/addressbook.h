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
        QString addressField = {}; // where the mapping takes the e-mail address from; empty: no field
        QStringList requiredFields = {}; // of other survey fields that must not be empty
    };

    QString key;
    std::shared_ptr<const Platform> platform; // none: this version lacks it; calls are kept and held
    QString platformId;
    Credentials credentials;
    QList<Listener> listeners;
    std::optional<QStringList> keep; // union over the listeners; none: everything
    /** Where the address stands in data of an unknown shape, as far as somebody has shown it or a mapping
     * says; of all listeners. */
    QStringList addressFields = {};
};

/** A survey as callers of our platform-style addresses name it. */
struct IncomingSurvey
{
    QString survey; // our id
    QString number; // idSurvey
    QMap<QString, QString> templates = {}; // what callers may call a message, to its id
};

struct IncomingCollector
{
    QString survey;
    QString id;
    QString number; // cId
    QString kind; // email, sms, link
    bool ready = false; // has what its invitations need
    QString automation = {}; // that takes those who are added; empty: the collector's own message
    AutomationState state = AutomationState::On; // of that automation
    QString platform = {}; // that it is set up for
};

struct AddressBook
{
    QHash<QString, AddressEntry> addresses; // by key
    qint64 bodyLimit = 1024 * 1024; // bytes
    QMap<QString, QMap<QString, Secret>> incoming = {}; // credentials of callers, by style and member
    QList<IncomingSurvey> surveys = {};
    QList<IncomingCollector> collectors = {};
    QString publicUrl = {}; // some signatures are made over the address as the caller knows it
};

} // namespace surveyhook
