// SPDX-License-Identifier: GPL-3.0-or-later
// A system that calls us or that we call. One folder in platforms/ each; nothing else knows its name. No I/O:
// a platform says how a call proves itself, how it reads, what to ask and how to judge the answer.
#pragma once

#include "base/result.h"
#include "domain/body.h"
#include "domain/connectioncheck.h"
#include "domain/connectionfield.h"
#include "domain/delivery.h"
#include "domain/httpmessage.h"
#include "domain/rating.h"
#include "domain/surveyanswer.h"
#include "domain/workspace.h"

#include <chrono>
#include <variant>

namespace surveyhook {

/** How callers of the platform prove who they are. */
enum class ProofScheme { None, Basic, SecretHeader, Hmac };

struct Proof
{
    enum class Verdict { Proven, NotCalledWithLogin, Refused };

    Verdict verdict = Verdict::Proven;
    ProofScheme scheme = ProofScheme::None;
    QString code = {}; // when refused: codes::signature or codes::login
    QJsonObject diagnosis = {}; // for the administrator; never the expected or the given secret
};

/** A call that is no event: the platform tests the address. */
struct ProbeAnswer
{
    QString code; // codes::probeHead, codes::probePing …
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
};

/** Something the platform tells us about a person, applied whatever the automations' topics are. */
struct PersonNotice
{
    enum class Kind { OptOut };

    Kind kind = Kind::OptOut;
    QString address; // normalised
};

/** A call, read. */
struct ParsedCall
{
    QString type = {}; // topic; empty where the platform has none
    QString dedupKey = {}; // the sender's own id of this call; empty: never a repeat
    std::chrono::seconds dedupWindow{0}; // how long the key counts; 0: for ever
    QString subject = {}; // what it is about (conversation, ticket, order): one invitation each; may be empty
    QList<QJsonObject> items = {}; // the data of each event, one a person
    std::optional<PersonNotice> notice = {};
    /** What later calls about the same subject may need: merged, found under "joined" in their data. Little,
     * because it is kept whatever the automations keep: {"email": …}. */
    QJsonObject remember = {};
    bool knownShape = true; // see readTolerantly()
    /** Further calls about the subject follow within this time and belong together: an event waits so long
     * for what they leave behind. 0: it is complete. */
    std::chrono::seconds gather{0};
    /** Answers about the subject, which must be there; counted whatever the automations want. Who answered is
     * not in them. What is remembered as "team" and "channel" fills what they lack. */
    QList<Rating> ratings = {};
    QList<SurveyAnswer> answers = {}; // applied whatever the automations' topics are
};

/** The address in an event that is the customer's, those that never are, and what to do when there is none.
 */
struct Correspondents
{
    QString customer = {}; // normalised; empty: not in this event
    QString customerPath = {};
    QStringList staff = {}; // employees, agents, bots: normalised
    bool lookupCouldHelp = false;
};

struct LookupFound
{
    QJsonObject values; // email, firstName, lastName, phone, language, raw
};
struct LookupNothing
{
    QString problem; // no_email, not_found, unsubscribed, bounced
};
struct LookupFollow
{
    OutgoingRequest next; // the record has moved
};
using LookupOutcome = std::variant<LookupFound, LookupNothing, LookupFollow, TryAgain, GiveUp>;

/** What a login brought: stands in the connection as the secret @p member from then on. */
struct LoginToken
{
    QString member;
    Secret value;
    std::chrono::seconds lifetime{0};
};
using LoginOutcome = std::variant<LoginToken, TryAgain, GiveUp>;

/** For forms and texts; every sentence is already in the user's language. */
struct PlatformTopic
{
    QString code;
    QString title;
    bool suggested = false;
};
struct GuideStep
{
    QString text;
    QString copy = {}; // "address", "secret", "user", "password" or a literal value that the user copies
};
struct FieldHint
{
    QString path;
    QString title;
    QString variable =
        {}; // email, firstName, lastName, fullName, phone, language, company, subject; empty: none
    QMap<QString, QString> values = {}; // what its codes mean: "user" → "a customer"; no commas in them
};
struct PlatformDescription
{
    QString id;
    QString name;
    ProofScheme proof = ProofScheme::None;
    QList<PlatformTopic> topics = {};
    QList<GuideStep> guide = {};
    QList<FieldHint> fields = {};
    QList<Condition> readyConditions = {};
    Duration suggestedDelay = {}; // between an event and its invitation
    QStringList lookups = {};
    QStringList ratingTopics = {}; // topics whose calls hold ratings; none: it tells no ratings
    QString ratingTeam = {}; // what Rating::team is: "Team %1"
    QList<ConnectionField> connection = {}; // of an account there; none: it is never asked anything
};

/** A realistic call, for the practice office, the wizard and tests; stands in resources/samples/<id>/. */
struct SampleCall
{
    QString id; // file name without ending
    QString title; // in the user's language
    QList<HttpHeader> headers = {};
    QByteArray body = {};
};

class Platform
{
public:
    Platform() = default;
    Platform(const Platform &) = delete;
    Platform &operator=(const Platform &) = delete;
    virtual ~Platform();

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual PlatformDescription description() const = 0;
    [[nodiscard]] virtual QList<SampleCall> samples() const;

    /** Recognised before the proof is looked at; the answer changes nothing. */
    [[nodiscard]] virtual std::optional<ProbeAnswer> probe(const RawRequest &request,
                                                           const ParsedBody *body) const;
    /** Constant time. */
    [[nodiscard]] virtual Proof verify(const RawRequest &request, const Credentials &credentials) const = 0;
    /** What verify() accepts: the headers that the platform would send. For the practice office and tests. */
    [[nodiscard]] virtual QList<HttpHeader> prove(const RawRequest &request,
                                                  const Credentials &credentials) const = 0;
    /** @p body with what proves it, where the proof stands there. For the practice office and tests. */
    [[nodiscard]] virtual QByteArray provenBody(const QByteArray &body, const Credentials &credentials) const;
    /** Fails with InvalidInput when the data are not this platform's shape. */
    [[nodiscard]] virtual Result<ParsedCall> read(const RawRequest &request,
                                                  const ParsedBody &body) const = 0;
    /** @p data: of one event, with look-up results under "lookup". */
    [[nodiscard]] virtual Correspondents correspondents(const QJsonObject &data) const = 0;
    /** Whether a plain GET with a query is an event here. */
    [[nodiscard]] virtual bool readsGet() const { return false; }
    /** Paths of the body that read() and correspondents() need when a stored call is read again of which only
     * the kept fields are left: type, ids. Of each item where the body is an array; "query.x" for parameters
     * of a POST. */
    [[nodiscard]] virtual QStringList essentialPaths() const { return {}; }

    /** @p type is one of description().lookups. Fails with InvalidInput when the event lacks the id to ask
     * for. */
    [[nodiscard]] virtual Result<OutgoingRequest> lookupRequest(const QString &type,
                                                                const Connection &connection,
                                                                const QJsonObject &data) const;
    [[nodiscard]] virtual LookupOutcome lookupAnswer(const QString &type, const Connection &connection,
                                                     const OutgoingAnswer &answer) const;
    /** What fetches the token that look-ups of @p type need; none: the connection has what they need. Asked
     * at most once in the token's lifetime. */
    [[nodiscard]] virtual std::optional<OutgoingRequest> loginRequest(const QString &type,
                                                                      const Connection &connection) const;
    [[nodiscard]] virtual LoginOutcome loginAnswer(const Connection &connection,
                                                   const OutgoingAnswer &answer) const;
    /** A made-up answer to @p request, for a connection with "practice": true. */
    [[nodiscard]] virtual OutgoingAnswer practiceAnswer(const QString &type,
                                                        const OutgoingRequest &request) const;

    /** A harmless request that tells whether @p connection works. InvalidInput with values {"code":
     * account.settings, …} when something is missing in it, {"code": account.unknown} where there is none. */
    [[nodiscard]] virtual Result<ConnectionCheck> connectionCheck(const Connection &connection) const;
};

/** A value of an event, and the path where it stands. */
struct ToldValue
{
    QString text = {};
    QString path = {};
};
/** What @p data say of the customer, by the name of FieldHint::variable, case ignored; a first or last name
 * is taken out of the full one where it does not stand alone. Empty when they do not say it. */
[[nodiscard]] ToldValue toldOf(const QList<FieldHint> &hints, const QJsonObject &data, QStringView variable);

/** As Platform::read(), but well-formed data of another shape than the platform documents are taken as they
 * are, with knownShape false: a call that proved itself is never turned away for its shape. */
[[nodiscard]] ParsedCall readTolerantly(const Platform &platform, const RawRequest &request,
                                        const ParsedBody &body);

} // namespace surveyhook
