// SPDX-License-Identifier: GPL-3.0-or-later
// A call that comes in, as the manifest of fixtures or contractcases.json tells it, and what a platform makes
// of it.
#pragma once

#include "contract/fixturefile.h"
#include "contract/resulttable.h"
#include "domain/codes.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

namespace surveyhook::fixtures {

/** Where the manifest writes a platform's id differently, and who reads what has no platform of its own. */
inline std::shared_ptr<const Platform> readerOf(const QString &id)
{
    const auto own = findPlatform(id == u"standard_webhooks" ? u"standardwebhooks" : QStringView(id));
    return own != nullptr ? own : findPlatform(u"generic");
}

inline Credentials credentialsOf(const QJsonObject &entry)
{
    const QString secret = entry.value("secret"_L1).toString();
    if (entry.value("scheme"_L1) != "http-basic"_L1)
        return {.secret = Secret(secret), .header = entry.value("header"_L1).toString()};
    return {.user = secret.section(u':', 0, 0), .password = Secret(secret.section(u':', 1))};
}

/** The call with the headers that stand in the file @p headers of the entry. */
inline RawRequest callOf(const QJsonObject &entry, QLatin1StringView headers = "headers"_L1)
{
    RawRequest request = callFrom(entry.value("file"_L1).toString(), entry.value(headers).toString());
    if (const QUrl url(entry.value("signed_url"_L1).toString()); !url.isEmpty()) {
        request.publicUrl = url.adjusted(QUrl::RemovePath).toString();
        request.path = url.path(QUrl::FullyEncoded).toLatin1();
    }
    // Signatures with a time in them count for some minutes.
    if (const qint64 at = request.header("x-hubspot-request-timestamp").toLongLong(); at > 0)
        request.receivedAt = QDateTime::fromMSecsSinceEpoch(at + 2000, Qt::UTC);
    if (const qint64 at = request.header("webhook-timestamp").toLongLong(); at > 0)
        request.receivedAt = QDateTime::fromSecsSinceEpoch(at + 2, Qt::UTC);
    return request;
}

/** Of a case of our own: the body stands in it, and the platform itself signs it. */
inline RawRequest ownCallOf(const QJsonObject &entry, const Platform &platform)
{
    RawRequest request{.method = "POST",
                       .path = "/in/key-1",
                       .receivedAt = QDateTime::fromSecsSinceEpoch(1'774'000'000, Qt::UTC),
                       .publicUrl = u"https://hooks.biuro.example"_s};
    const QJsonValue body = entry.value("body"_L1);
    if (body.isObject())
        request.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    else if (body.isArray())
        request.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    else
        request.body = body.toString().toUtf8();
    const QJsonObject headers = entry.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.append(HttpHeader{it.key().toLatin1(), it->toString().toUtf8()});
    request.body = platform.provenBody(request.body, credentialsOf(entry));
    request.headers.append(platform.prove(request, credentialsOf(entry)));
    return request;
}

/** Signature right and wrong. */
inline void askForProof(const QJsonObject &entry, const Platform &platform, RawRequest request,
                        Findings &found)
{
    const Credentials credentials = credentialsOf(entry);
    if (credentials.secret.isEmpty() && credentials.password.isEmpty())
        return;
    QStringList &right = found[u"proof right"_s];
    if (platform.verify(request, credentials).verdict != Proof::Verdict::Proven)
        right += u"a right proof is refused"_s;
    const QList<HttpHeader> ours = platform.prove(request, credentials);
    if (!ours.isEmpty() && request.header(ours.first().name) != ours.first().value)
        right += u"ours is another"_s;
    QStringList &wrong = found[u"proof wrong"_s];
    Credentials others = credentials;
    others.secret = Secret(u"another"_s);
    if (!others.password.isEmpty())
        others.password = Secret(u"another"_s);
    const Proof refused = platform.verify(request, others);
    if (refused.verdict != Proof::Verdict::Refused
        || refused.diagnosis.value("problem"_L1).toString().isEmpty())
        wrong += u"a wrong secret is taken, or not explained"_s;
    if (platform.description().proof == ProofScheme::Hmac) {
        request.body.append(' ');
        if (platform.verify(request, credentials).verdict != Proof::Verdict::Refused)
            wrong += u"a changed body is taken"_s;
    }
    if (entry.value("bad_headers"_L1).isString()
        && platform.verify(callOf(entry, "bad_headers"_L1), credentials).diagnosis.value("problem"_L1)
               != "mismatch"_L1)
        wrong += u"the wrong signature of the fixture is taken"_s;
}

/** Repeats are known by the key that is expected: an id, or something made of the content for a while. */
inline void askForKey(const QJsonObject &expect, const ParsedCall &call, Findings &found)
{
    if (!call.knownShape)
        return;
    QStringList &key = found[u"repeat key"_s];
    const QString expected = expect.value("dedup_key"_L1).toString();
    if (expected.startsWith("synthetic"_L1)) {
        if (call.dedupWindow != std::chrono::minutes(10))
            key += u"no window of ten minutes"_s;
    } else if (!expected.isEmpty() && call.dedupKey != expected) {
        key += u"the key is "_s + call.dedupKey;
    } else if (call.dedupKey.isEmpty() && !expect.value("no_key"_L1).toBool()) {
        key += u"no key"_s;
    }
}

/** A system without a platform of its own is read as any tool: its address has to be shown once, so it must
 * be among the fields. */
inline void askForField(const QJsonObject &expect, const ParsedCall &call, Findings &found)
{
    const QString address = expect.value("email"_L1).toString();
    const QList<Field> fields = allFields(call.items.constFirst());
    const bool there = std::any_of(fields.begin(), fields.end(),
                                   [&](const Field &field) { return field.value.toString() == address; });
    QStringList &faults = found[u"address"_s];
    if (!address.isEmpty() && !there)
        faults += u"no field holds it"_s;
}

inline void askForPeople(const QJsonObject &expect, const ParsedCall &call, const Correspondents &people,
                         Findings &found)
{
    if (expect.contains("email"_L1)) {
        QStringList &address = found[u"address"_s];
        if (people.customer != expect.value("email"_L1).toString())
            address += u"the address is "_s + people.customer;
        const QString path = expect.value("email_path"_L1).toString(people.customerPath);
        if (people.customerPath != path)
            address += u"it stands at "_s + people.customerPath;
    }
    if (expect.contains("must_not_use"_L1)) {
        QStringList &never = found[u"forbidden"_s];
        const QJsonArray addresses = expect.value("must_not_use"_L1).toArray();
        for (const QJsonValue &each : addresses) {
            if (people.customer == each.toString() || !people.staff.contains(each.toString()))
                never += each.toString() + u" is not known as staff"_s;
        }
    }
    // Why nobody is invited: there is no address, or somebody has to be asked first.
    if (expect.contains("needs_lookup"_L1) || expect.contains("skip_reason"_L1)) {
        QStringList &skip = found[u"skip reason"_s];
        if (people.lookupCouldHelp != expect.value("needs_lookup"_L1).toBool())
            skip += u"whether a look-up helps is wrong"_s;
        if (expect.value("skip_reason"_L1) == "no_email"_L1 && !people.customer.isEmpty())
            skip += u"there is an address"_s;
    }
    const bool optOut = expect.value("action"_L1) == "suppress"_L1;
    if (optOut || call.notice) {
        QStringList &notice = found[u"opt-out"_s];
        if (call.notice.has_value() != optOut || call.notice->address != expect.value("email"_L1).toString())
            notice += u"the opt-out is not told, or of another"_s;
    }
}

/** Everything that an entry for an incoming call expects. */
inline Findings askCall(const QJsonObject &entry, const RawRequest &request)
{
    Findings found;
    auto platform = readerOf(entry.value("platform"_L1).toString());
    const QJsonObject expect = entry.value("expect"_L1).toObject();
    const Result<ParsedBody> body = readBody(request);
    // What a survey tool reports is not what it is asked: an address for the one takes the other as any
    // tool's.
    const bool isSurveyTool =
        entry.value("secret"_L1).toString().isEmpty() && entry.value("headers"_L1).toString().isEmpty();
    if (body && isSurveyTool && !platform->probe(request, &*body) && !platform->read(request, *body))
        platform = findPlatform(u"generic");
    QStringList &reads = found[u"reads"_s];
    if (!body) {
        reads += u"the body cannot be read"_s;
        return found;
    }
    const auto probe = platform->probe(request, &*body);
    const QString wanted =
        entry.value("event"_L1) == "ping"_L1 ? u"probe.ping"_s : expect.value("probe"_L1).toString();
    if (probe.has_value() != !wanted.isEmpty() || (probe && (probe->code != wanted || probe->status != 200)))
        reads += u"it is taken for a test of the address, or is not"_s;
    if (probe)
        return found;
    askForProof(entry, *platform, request, found);
    const ParsedCall call = readTolerantly(*platform, request, *body);
    if (call.knownShape == expect.value("unknown_shape"_L1).toBool())
        reads += u"its shape is known, or is not"_s;
    const QString type = entry.value("event"_L1).toString();
    if (!call.type.isEmpty() && !type.isEmpty() && call.type != type)
        reads += u"its topic is "_s + call.type;
    if (call.items.size() != expect.value("items"_L1).toInt(1)) {
        reads += u"it holds another number of people"_s;
        return found;
    }
    for (const QString &member : {u"conversation_id"_s, u"subject_ref"_s}) {
        const QString number = expect.value(member).toString();
        if (!number.isEmpty() && !call.subject.endsWith(u':' + number))
            reads += u"it is about "_s + call.subject;
    }
    if (platform->id() == u"generic" && entry.value("platform"_L1) != "generic"_L1) {
        askForField(expect, call, found);
        return found;
    }
    askForKey(expect, call, found);
    askForPeople(expect, call, platform->correspondents(call.items.constFirst()), found);
    return found;
}

} // namespace surveyhook::fixtures
