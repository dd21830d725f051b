// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/restcall/restdestination.h"

#include "domain/codes.h"
#include "domain/fieldpath.h"
#include "domain/filter.h"
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/calls.h"
#include "platforms/restcall/restbody.h"

#include <QJsonArray>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView rest("rest");

QByteArray methodOf(const QJsonObject &options)
{
    const QString method = optionText(options, u"method"_s).toUpper();
    return method.isEmpty() ? QByteArray("POST") : method.toLatin1();
}

bool isKnownMethod(const QByteArray &method)
{
    static const QList<QByteArray> known = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    return known.contains(method);
}

/** Only what stands behind the host is filled in: a value must not say where the call goes. */
Result<QUrl> addressFor(const ActionCall &call)
{
    const QString base = optionText(call.connection.options, u"baseUrl"_s);
    const QString own = optionText(call.options, u"url"_s);
    const QString path = optionText(call.options, u"path"_s);
    const auto wrong = [&call](const QString &member) {
        return callError(call, codes::callSettings, {{u"member"_s, member}, {u"problem"_s, u"address"_s}});
    };
    if (own.isEmpty() && base.isEmpty())
        return settingMissing(call, u"url"_s);
    const auto filled = filledIn(own.isEmpty() ? path : own, call, forUrl);
    if (!filled)
        return filled.error();
    QString text = *filled;
    if (own.isEmpty()) {
        QString trunk = base;
        while (trunk.endsWith(u'/'))
            trunk.chop(1);
        text = trunk + (text.isEmpty() || text.startsWith(u'/') ? QString() : u"/"_s) + text;
    }
    const QUrl literal(own.isEmpty() ? base : own.section(u"{{"_s, 0, 0), QUrl::TolerantMode);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.authority() != literal.authority())
        return wrong(own.isEmpty() ? u"path"_s : u"url"_s);
    return url;
}

void addLogin(OutgoingRequest &request, const Connection &connection)
{
    const QString login = optionText(connection.options, u"login"_s);
    if (login == u"basic") {
        const QString user = optionText(connection.options, u"user"_s);
        const QByteArray pair =
            QString(user + u':').toUtf8() + connection.secrets.value(u"password"_s).reveal();
        request.headers.append(HttpHeader{"authorization", "Basic " + pair.toBase64()});
    } else if (login == u"bearer") {
        request.headers.append(bearer(connection, {u"token"_s, u"accessToken"_s}));
    } else if (login == u"header") {
        request.headers.append(HttpHeader{optionText(connection.options, u"header"_s).toLower().toLatin1(),
                                          secretText(connection, u"token"_s).toUtf8()});
    }
}

Result<void> addHeaders(OutgoingRequest &request, const ActionCall &call)
{
    const QJsonObject headers = call.options.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const auto value = filledIn(it->toVariant().toString(), call, forHeader);
        if (!value)
            return value.error();
        request.headers.append(HttpHeader{it.key().trimmed().toLower().toLatin1(), value->toUtf8()});
    }
    return {};
}

/** What the administrator said success is: statuses, and a field of the answer. */
bool isSuccess(const QJsonObject &rule, const OutgoingAnswer &answer)
{
    const QJsonValue wanted = rule.value("status"_L1);
    const QJsonArray statuses = wanted.isDouble() ? QJsonArray{wanted} : wanted.toArray();
    const bool statusFits = statuses.isEmpty() ? answer.status >= 200 && answer.status < 300
                                               : statuses.contains(QJsonValue(answer.status));
    const QString field = rule.value("field"_L1).toString();
    if (!statusFits || field.isEmpty())
        return statusFits;
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    return forgivingEquals(valueAt(body, field), rule.value("is"_L1));
}

} // namespace

QString RestDestination::id() const
{
    return u"rest"_s;
}

QString RestDestination::name() const
{
    //: a kind of connection: any system with an interface for programs
    return tr("Another system (REST)");
}

QList<ActionDescription> RestDestination::actions() const
{
    using Kind = ActionField::Kind;
    return {
        {.type = rest,
         .title = tr("Call another system"),
         .purpose =
             tr("For example create a ticket or a lead, or send the invitation through a tool of your own."),
         .fields = {
             {.member = u"method"_s,
              //: of an HTTP request: GET, POST …
              .title = tr("Method"),
              .kind = Kind::Choice,
              .usual = u"POST"_s,
              .choices = {{u"POST"_s, u"POST"_s},
                          {u"PUT"_s, u"PUT"_s},
                          {u"PATCH"_s, u"PATCH"_s},
                          {u"GET"_s, u"GET"_s},
                          {u"DELETE"_s, u"DELETE"_s}}},
             {.member = u"url"_s,
              .title = tr("Address"),
              .help = tr("The whole address: https://… It may stay empty when you choose an account: then "
                         "the account's address counts, with the path below."),
              .takesFields = true},
             {.member = u"path"_s,
              .title = tr("Path"),
              .help = tr("Behind the address of the connection: /api/tickets"),
              .takesFields = true},
             {.member = u"headers"_s, .title = tr("Headers"), .kind = Kind::Headers, .takesFields = true},
             {.member = u"bodyKind"_s,
              .title = tr("The data are"),
              .kind = Kind::Choice,
              .usual = u"json"_s,
              .choices = {{u"json"_s, u"JSON"_s}, {u"form"_s, tr("a form")}, {u"text"_s, tr("plain text")}}},
             {.member = u"body"_s, .title = tr("Data"), .kind = Kind::Text, .takesFields = true},
             {.member = u"invites"_s,
              .title = tr("The person is asked something by it"),
              .kind = Kind::Flag,
              .usual = u"true"_s,
              .help = tr("Then opt-outs and the rest period count. Take it away for a ticket or a lead.")},
             {.member = u"success"_s,
              .title = tr("It has worked when"),
              .kind = Kind::Success,
              .help = tr("Nothing here: every answer with a status from 200 to 299 counts as success.")}}}};
}

QList<ConnectionField> RestDestination::connectionFields() const
{
    return {{u"baseUrl"_s, tr("Address of the system"), false, true, {}},
            {.member = u"login"_s,
             .title = tr("Login"),
             .choices = {{u"none"_s, tr("without login")},
                         {u"basic"_s, tr("user name and password")},
                         //: a way to prove who calls: "Authorization: Bearer …"
                         {u"bearer"_s, tr("key or token (Bearer)")},
                         {u"header"_s, tr("key in a header of its own")}}},
            {.member = u"user"_s, .title = tr("User name"), .with = u"login"_s, .withValues = {u"basic"_s}},
            {.member = u"password"_s,
             .title = tr("Password"),
             .secret = true,
             .with = u"login"_s,
             .withValues = {u"basic"_s}},
            {.member = u"header"_s,
             .title = tr("Header that carries the key"),
             .with = u"login"_s,
             .withValues = {u"header"_s}},
            {.member = u"token"_s,
             .title = tr("Key or token"),
             .secret = true,
             .with = u"login"_s,
             .withValues = {u"bearer"_s, u"header"_s}}};
}

PersonNeed RestDestination::personNeed(const QString &, const QJsonObject &options) const
{
    return options.value("invites"_L1).toBool(true) ? PersonNeed::Invited : PersonNeed::Nobody;
}

QStringList RestDestination::templates(const QJsonObject &options) const
{
    QStringList texts{options.value("url"_L1).toString(), options.value("path"_L1).toString()};
    texts += textsIn(options.value("headers"_L1));
    texts += textsIn(options.value("body"_L1));
    return texts;
}

Result<OutgoingRequest> RestDestination::request(const ActionCall &call) const
{
    const auto url = addressFor(call);
    if (!url)
        return url.error();
    OutgoingRequest request{.method = methodOf(call.options), .url = *url};
    if (!isKnownMethod(request.method))
        return callError(call, codes::callSettings,
                         {{u"member"_s, u"method"_s}, {u"problem"_s, u"missing"_s}});
    auto body = restBody(call);
    if (!body)
        return body.error();
    request.body = body->bytes;
    if (!body->contentType.isEmpty())
        request.headers.append(HttpHeader{"content-type", body->contentType});
    request.headers.append(HttpHeader{"idempotency-key", call.once.toUtf8()});
    addLogin(request, call.connection);
    if (const auto added = addHeaders(request, call); !added)
        return added.error();
    return request;
}

DeliveryOutcome RestDestination::judge(const ActionCall &call, const OutgoingAnswer &answer) const
{
    const QJsonObject rule = call.options.value("success"_L1).toObject();
    const bool applied = personNeed(call.type, call.options) == PersonNeed::Nobody;
    const bool repeatable = methodOf(call.options) == "GET" || methodOf(call.options) == "PUT";
    if (answer.status != 0 && isSuccess(rule, answer)) {
        Delivered accepted = acceptedCall(call);
        accepted.applied = applied;
        return accepted;
    }
    if (const auto fault = callFault(call, answer, repeatable ? Repeatable::Yes : Repeatable::No))
        return *fault;
    if (answer.status < 300) {
        GiveUp unmet = refusedCall(codes::callRefused, call, answer, QString::fromUtf8(answer.body));
        unmet.values.insert("rule"_L1, true); // what the administrator calls success did not come
        return unmet;
    }
    return judgedByStatus(call, answer);
}

/** No question is documented that has no consequences. */
Result<ConnectionCheck> RestDestination::connectionCheck(const Connection &connection) const
{
    return addressCheck(connection, optionText(connection.options, u"baseUrl"_s), u"baseUrl"_s,
                        {u"baseUrl"_s});
}

std::shared_ptr<const Destination> restcallDestination()
{
    return std::make_shared<RestDestination>();
}

} // namespace surveyhook
