// SPDX-License-Identifier: GPL-3.0-or-later
// An automation that somebody is setting up or changing: what the wizard and the editor work on, and what is
// saved after each step so that closing the window or a crash loses nothing.
#pragma once

#include "domain/httpmessage.h"
#include "domain/workspace.h"

#include <QDateTime>
#include <QJsonObject>

namespace surveyhook {

/** The example that live values and verdicts are shown for. */
struct SampleChoice
{
    enum class Source {
        None, // nothing chosen yet: the newest event, else the platform's first sample, marked as an example
        Platform, // reference: id of one of the platform's samples
        Event, // reference: id of a stored event, "ev_…"
        Pasted, // request: what was pasted
    };

    Source source = Source::None;
    QString reference = {};
    QByteArray pasted = {}; // a body

    friend bool operator==(const SampleChoice &, const SampleChoice &) = default;
};

/** How far the wizard has come. */
struct WizardProgress
{
    QString step = {}; // id of the step that is open, see gui/editor/editorpage.h; empty: the first
    QStringList visited = {}; // ids of the steps that were left by "Next"
    SampleChoice sample = {};
    bool tested = false; // a real event was accepted on the connect page
    QStringList skippedVariables = {}; // survey fields that stay empty on purpose
    bool withoutTest = false; // "go on without a test" was pressed
};

/** @ingroup values. The automation's state is what it shall be once applied. */
struct Draft
{
    Automation automation; // with its secrets; may lack anything but id, trigger.platform and trigger.key
    QJsonObject source = {}; // the JSON the automation was read from: members this version does not know
    WizardProgress progress = {};
    bool isNew = true; // no automation of this id runs; its address receives already, events are held
    qint64 basedOn = 0; // version of the running automation that was copied; 0 when new
};

struct DraftSummary
{
    QString id; // of the automation
    QString name;
    QString platform; // id
    QString step;
    bool isNew = true;
    QDateTime changedAt;
};

/** One earlier state of an automation. */
struct AutomationVersion
{
    qint64 version = 0; // 1 is the first
    QDateTime savedAt;
    QString name;
    Automation automation; // without secrets
};

/** What an automation's address has received, as conditions and mapping see it. */
struct SampleEvent
{
    qint64 number = 0; // 0: an example, not a stored event
    QString id = {}; // "ev_…", or the id of the platform's sample
    QString title = {}; // of the platform's sample
    QDateTime receivedAt = {};
    QString type = {};
    QString subject = {}; // what it is about: conversation, ticket, order
    QString person = {}; // the customer's address, when the event has one
    QString personPath = {};
    QStringList staff = {}; // addresses in the event that are never the customer's
    QJsonObject data = {};
};

} // namespace surveyhook
