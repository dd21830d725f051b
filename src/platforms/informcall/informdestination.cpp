// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/informcall/informdestination.h"

#include "domain/codes.h"
#include "platforms/calls.h"

#include <QJsonDocument>
#include <QUrl>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView inform("inform");

QString valueOf(const ActionCall &call, const QString &name)
{
    for (auto it = call.values.begin(); it != call.values.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return {};
}

QByteArray basicLogin(const ActionCall &call)
{
    const QString user = optionText(call.options, u"user"_s);
    const QString password = call.options.value("password"_L1).toString();
    return "Basic " + QString(user + u':' + password).toUtf8().toBase64();
}

} // namespace

QString InformDestination::id() const
{
    return u"inform"_s;
}

QString InformDestination::name() const
{
    //: the name of an action: telling another system what happened
    return tr("Inform another system");
}

QList<ActionDescription> InformDestination::actions() const
{
    return {{.type = inform,
             .title = name(),
             .purpose = tr("The other system gets a notification in the shape that SALESmanago sends: the "
                           "automation, the person and your note."),
             .fields = {{.member = u"url"_s, .title = tr("Address of the other system"), .required = true},
                        {.member = u"user"_s,
                         .title = tr("User name"),
                         .help = tr("Empty: the address asks for no login.")},
                        {.member = u"password"_s, .title = tr("Password")},
                        {.member = u"description"_s,
                         .title = tr("Note"),
                         .kind = ActionField::Kind::Text,
                         .takesFields = true}}}};
}

PersonNeed InformDestination::personNeed(const QString &, const QJsonObject &) const
{
    return PersonNeed::Nobody;
}

QStringList InformDestination::templates(const QJsonObject &options) const
{
    return {options.value("description"_L1).toString()};
}

Result<OutgoingRequest> InformDestination::request(const ActionCall &call) const
{
    const QUrl url(optionText(call.options, u"url"_s), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return callError(call, codes::callSettings, {{u"member"_s, u"url"_s}, {u"problem"_s, u"address"_s}});
    const auto description = filledIn(call.options.value("description"_L1).toString(), call, asItIs);
    if (!description)
        return description.error();
    const QJsonObject body{{u"id"_s, call.automation},
                           {u"name"_s, call.automationName},
                           {u"contactId"_s,
                            call.respondent > 0 ? QString::number(call.respondent) : call.once},
                           {u"description"_s, *description},
                           {u"email"_s, call.person.isEmpty() ? valueOf(call, u"email"_s) : call.person},
                           {u"phone"_s, valueOf(call, u"phone"_s)},
                           {u"company"_s, valueOf(call, u"company"_s)}};
    OutgoingRequest request{.method = "POST",
                            .url = url,
                            .headers = {{"content-type", "application/json; charset=utf-8"}},
                            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (!optionText(call.options, u"user"_s).isEmpty())
        request.headers.append(HttpHeader{"authorization", basicLogin(call)});
    return request;
}

DeliveryOutcome InformDestination::judge(const ActionCall &call, const OutgoingAnswer &answer) const
{
    // The notification carries an id of its own, so a second one is recognised.
    if (const auto fault = callFault(call, answer, Repeatable::Yes))
        return *fault;
    DeliveryOutcome outcome = judgedByStatus(call, answer);
    if (auto *accepted = std::get_if<Delivered>(&outcome))
        accepted->applied = true;
    return outcome;
}

std::shared_ptr<const Destination> informcallDestination()
{
    return std::make_shared<InformDestination>();
}

} // namespace surveyhook
