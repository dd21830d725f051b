// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the user configured, as values. Read from the workspace's JSON by workspace/.
#pragma once

#include "base/secret.h"
#include "domain/calendar.h"
#include "domain/duration.h"
#include "domain/filter.h"
#include "domain/gate.h"
#include "domain/mapping.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace surveyhook {

/** How callers of an address prove who they are; which members count depends on the platform. */
struct Credentials
{
    Secret secret;
    QString user;
    Secret password;
    QString header; // generic: the name of the header that carries the secret
};

struct Trigger
{
    QString platform;
    QString key; // of the address /in/{key}
    QStringList topics; // empty: all
    Credentials credentials;
    QString collector = {}; // cId: who is added to it comes here as well, in place of its own message
};

struct LookupStep
{
    QString id; // results stand under lookup.<id>
    QString type; // "iadvize.graphql"
    QString connection;
};

/** The language of the invitation: fixed, or from a field by a table. */
struct LanguageChoice
{
    QString fixed;
    QString field;
    QMap<QString, QString> table; // field value, lower case → language
    QString otherwise;
};

struct Action
{
    QString type; // "email", "surveylab.addContactToCollector" …
    QString connection;
    QString message;
    LanguageChoice language;
    QJsonObject options; // the whole JSON of the action
};

/** Actions that are mails of ours; "promo" gives a code away. */
[[nodiscard]] inline bool isMailAction(QStringView type)
{
    return type == u"email" || type == u"promo";
}

struct ErrorNotices
{
    bool enabled = true;
    QString notify = QStringLiteral("failing"); // first, failing, daily
    QStringList recipients;
};

struct Automation
{
    QString id;
    QString name;
    AutomationState state = AutomationState::Draft;
    Trigger trigger;
    std::optional<QStringList> keep; // none: all fields
    /** Where somebody has shown that the e-mail address stands in data of a shape that the platform does not
     * document; the first that holds one counts, before the mapping's field. */
    QStringList addressFields = {};
    Filter filter;
    QList<LookupStep> lookups;
    QString survey;
    QList<MappingLine> mapping; // in the order of the survey's variables, then by name
    QList<Action> actions; // "action", then "also"
    Duration delay;
    std::optional<SendingWindow> window; // none: the office's
    RestPeriod rest;
    NewerEvent newer = NewerEvent::KeepFirst;
    QString consent = {}; // field that has to say yes; empty: nobody asks for it
    ErrorNotices errors;
};

struct Variable
{
    QString key;
    QString type = QStringLiteral("text"); // text, email, phone, number, date
    bool required = false;
};

/** A list of a survey's people that can be on or off, with the invitation that they get. */
struct Collector
{
    QString id;
    QString name;
    QString number; // cId
    QString kind = QStringLiteral("email"); // email, sms, link
    bool on = true;
    QString message;
    QString connection;
    QJsonObject action = {}; // sms: the REST action that sends it
};

struct Survey
{
    QString id;
    QString name;
    QStringList languages;
    QString link; // with {{placeholders}}
    QString connection;
    QString remoteId;
    QList<Variable> variables;
    QString number = {}; // idSurvey: what callers of our own addresses name it by
    QList<Collector> collectors = {};
};

struct MessageText
{
    QString subject;
    QString body; // Markdown with {{placeholders}}
};

struct Message
{
    QString id;
    QString name;
    QString survey; // may be empty: a plain e-mail
    QString number = {}; // idTemplate: what callers of our own addresses name it by, beside the id
    QMap<QString, MessageText> texts; // by language
    QMap<QString, QMap<QString, QString>> ifEmpty; // variable → language → text
};

struct Connection
{
    QString id;
    QString type; // "smtp", "practice", or a platform's id, "rest"
    QString name;
    QJsonObject options; // the JSON without its secrets
    QMap<QString, Secret> secrets; // member name → value: "password", "token" …
};

struct OfficeSettings
{
    QTimeZone timeZone = QTimeZone("Europe/Warsaw");
    QString publicUrl; // without a slash at the end; empty: none
    QString tunnel; // program that keeps publicUrl up, see domain/publicaddress.h; empty: somebody else does
    QString formerUrl = {}; // that systems still call since the tunnel has another one; empty: they know
    SendingWindow window;
    QStringList ownDomains;
    QStringList testAddresses;
    QString mail; // connection for our own notices
    bool stopped = false; // nothing is sent until somebody starts it again
    std::optional<qint64> bodyLimit; // bytes; none: 1 MiB
    QMap<QString, QMap<QString, Secret>> incoming =
        {}; // what callers of our own addresses prove themselves by

    /** Whether what is sent today may name publicUrl: a link in a mail is followed weeks later. */
    [[nodiscard]] bool hasLastingAddress() const;
};

struct Workspace
{
    OfficeSettings settings;
    QMap<QString, Connection> connections;
    QMap<QString, Survey> surveys;
    QMap<QString, Message> messages;
    QMap<QString, Automation> automations;
    QMap<QString, Automation> senders = {}; // what callers order without an automation; ids by senderOf…()
    QMap<QString, QJsonObject> subscriptions; // as in the workspace file, secrets and all
    QSet<QString> unfinished; // ids of automations that somebody is still setting up: in state draft
    QMap<QString, qint64> respondents; // idRespondent by normalised address, of the people in the file

    /** One of automations or of senders; null when there is none. */
    [[nodiscard]] const Automation *find(const QString &id) const;

    /** To whom a rehearsal of @p automation writes: the office's first test address, else who hears of its
     * problems; empty: nobody. */
    [[nodiscard]] QString rehearsalAddress(const Automation &automation) const;

    /** What the gate needs; none when the automation is gone. */
    [[nodiscard]] std::optional<GatePolicy> gatePolicy(const QString &automation) const;
};

/** Ids of senders: the invitations of a collector, and those with a message that the caller names. */
[[nodiscard]] QString senderOfCollector(const QString &survey, const QString &collector);
[[nodiscard]] QString senderOfMessage(const QString &survey, const QString &message);
/** Of a collector's sender; empty for others. */
struct CollectorName
{
    QString survey;
    QString collector;
};
[[nodiscard]] std::optional<CollectorName> collectorOfSender(const QString &sender);
/** Empty for what is no sender. */
[[nodiscard]] QString surveyOfSender(const QString &sender);

} // namespace surveyhook
