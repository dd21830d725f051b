// SPDX-License-Identifier: GPL-3.0-or-later
// A system that an automation's action calls: what it is asked, and what its answers mean. One folder in
// platforms/ each; nothing else knows its name. No I/O.
#pragma once

#include "base/result.h"
#include "domain/connectioncheck.h"
#include "domain/connectionfield.h"
#include "domain/delivery.h"
#include "domain/httpmessage.h"
#include "domain/workspace.h"

namespace surveyhook {

/** A member of an action that a person fills in: a field of a form. Texts are in the user's language. */
struct ActionField
{
    enum class Kind {
        Line,
        Text, // several lines
        Number,
        Flag,
        Choice,
        Headers, // an object: name → text
        Secret, // a line that is not shown
        Success, // an object: "status" (list), "field" of the answer and what it "is"
    };
    struct Choice
    {
        QString value;
        QString title;
    };

    QString member; // of the action in the workspace file: "template"
    QString title;
    Kind kind = Kind::Line;
    bool required = false;
    QString usual = {}; // what counts when it is empty
    QString help = {};
    QList<Choice> choices = {};
    bool takesFields = false; // may hold {{placeholders}}
};

/** Whom an action is about. */
enum class PersonNeed {
    Invited, // it invites somebody: an address is needed, and the gate is asked about it
    Known, // it invites somebody whom the other side knows: the gate is asked when there is an address
    Nobody, // nobody is asked anything: a collector, a note to another system
};

struct ActionDescription
{
    QString type; // "webankieta.send-invitation"
    QString title; // in the user's language: "Send an invitation"
    QString purpose = {}; // what happens then, in a sentence
    QList<ActionField> fields = {};
};

/** One action owed, with all that its request is made of. */
struct ActionCall
{
    QString type;
    QJsonObject options = {}; // the whole JSON of the action
    Connection connection = {};
    Survey survey = {};
    QMap<QString, QString> values = {}; // variable → text
    QMap<QString, QString> known = {}; // phone, company: what the event says where no variable does
    QMap<QString, QString> fields = {}; // path of the event → text: what placeholders() asked for
    QString language = {};
    QString person = {}; // normalised address; may be empty where the action invites nobody
    qint64 respondent = 0; // 0: none
    QString automation = {}; // id
    QString automationName = {};
    QString eventId = {};
    QString platform = {}; // of the event
    bool practice = false; // all is made as it would be, but nobody is called
    QByteArray original = {}; // the call's body as stored, when needsOriginal()
    QString once = {}; // the same for every attempt and every replay of this event's action, and of no other
    QDateTime now = {}; // UTC, of this attempt
};

class Destination
{
public:
    Destination() = default;
    Destination(const Destination &) = delete;
    Destination &operator=(const Destination &) = delete;
    virtual ~Destination();

    /** Also the type of the connections it uses. */
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QList<ActionDescription> actions() const = 0;
    /** Of an account there; none: its actions say all themselves. */
    [[nodiscard]] virtual QList<ConnectionField> connectionFields() const { return {}; }

    [[nodiscard]] virtual PersonNeed personNeed(const QString &type, const QJsonObject &options) const;
    /** The texts of an action in which placeholders are filled. */
    [[nodiscard]] virtual QStringList templates(const QJsonObject &options) const;
    /** Whether the body of the call that began it is sent on. */
    [[nodiscard]] virtual bool needsOriginal(const QJsonObject &options) const;

    /** Whether an account is called once at a time, so that a GiveUp that stops is the last call. */
    [[nodiscard]] virtual bool oneAtATime() const { return false; }

    /** InvalidInput, with values {"code": …} and those of that code: with these settings or values it must
     * not be asked. */
    [[nodiscard]] virtual Result<OutgoingRequest> request(const ActionCall &call) const = 0;
    /** @p answer may be none at all (status 0). */
    [[nodiscard]] virtual DeliveryOutcome judge(const ActionCall &call,
                                                const OutgoingAnswer &answer) const = 0;

    /** A harmless request that tells whether @p connection works. InvalidInput with values {"code":
     * account.settings, …} when something is missing in it, {"code": account.unknown} where there is none. */
    [[nodiscard]] virtual Result<ConnectionCheck> connectionCheck(const Connection &connection) const;
};

} // namespace surveyhook
