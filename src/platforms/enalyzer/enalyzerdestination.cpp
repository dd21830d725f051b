// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/enalyzer/enalyzerdestination.h"

#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "platforms/accountchecks.h"
#include "platforms/calls.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView invite("enalyzer.invite");

/** How dates are written in the countries that we know; what Enalyzer wants is not documented. */
bool isDate(const QString &value)
{
    static const QStringList forms = {u"yyyy-MM-dd"_s, u"dd-MM-yyyy"_s, u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s};
    return QDateTime::fromString(value, Qt::ISODate).isValid()
           || std::any_of(forms.begin(), forms.end(),
                          [&value](const QString &form) { return QDate::fromString(value, form).isValid(); });
}

bool isPhone(const QString &value)
{
    const auto digits = std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || u"+-()./"_s.contains(c);
    });
    return plain && digits >= 5;
}

/** What a respondent's value must be: a row that Enalyzer refuses can switch its automation off. */
bool isSound(const Variable &variable, const QString &value)
{
    if (value.isEmpty())
        return !variable.required;
    if (variable.type == u"email")
        return isEmailAddress(value);
    if (variable.type == u"date")
        return isDate(value);
    if (variable.type == u"phone")
        return isPhone(value);
    if (variable.type == u"number") {
        bool isNumber = false;
        QString(value).replace(u',', u'.').toDouble(&isNumber);
        return isNumber;
    }
    return true;
}

} // namespace

QString EnalyzerDestination::id() const
{
    return u"enalyzer"_s;
}

QString EnalyzerDestination::name() const
{
    return u"Enalyzer"_s;
}

QList<ActionDescription> EnalyzerDestination::actions() const
{
    return {{.type = invite,
             .title = tr("Invite through Enalyzer"),
             .purpose = tr("Enalyzer adds the respondent to the survey and sends the invitation.")}};
}

Result<OutgoingRequest> EnalyzerDestination::request(const ActionCall &call) const
{
    const QString pasted = secretText(call.connection, u"inviteUrl"_s);
    if (pasted.isEmpty())
        return settingMissing(call, u"inviteUrl"_s);
    const QUrl url(pasted, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return callError(call, codes::callSettings,
                         {{u"member"_s, u"inviteUrl"_s}, {u"problem"_s, u"address"_s}});
    QJsonObject respondent;
    for (auto it = call.values.begin(); it != call.values.end(); ++it) {
        if (!it->isEmpty())
            respondent.insert(it.key(), *it);
    }
    for (const Variable &variable : call.survey.variables) {
        if (const QString value = call.values.value(variable.key); !isSound(variable, value))
            return callError(call, codes::callValue,
                             {{u"variable"_s, variable.key}, {u"value"_s, value.left(80)}});
    }
    // Whatever the fields are called there: a respondent without an address cannot be invited.
    const bool reachable = std::any_of(call.values.begin(), call.values.end(),
                                       [](const QString &value) { return isEmailAddress(value.trimmed()); });
    if (!reachable)
        return callError(call, codes::callValue,
                         {{u"variable"_s, u"EmailAddress"_s}, {u"value"_s, QString()}});
    return OutgoingRequest{.method = methodOf(call.connection, "POST"),
                           .url = url,
                           .headers = {{"content-type", "application/json; charset=utf-8"},
                                       {"accept", "application/json"}},
                           .body = QJsonDocument(QJsonArray{respondent}).toJson(QJsonDocument::Compact)};
}

DeliveryOutcome EnalyzerDestination::judge(const ActionCall &call, const OutgoingAnswer &answer) const
{
    if (const auto fault = callFault(call, answer, Repeatable::No))
        return *fault;
    DeliveryOutcome outcome = judgedByStatus(call, answer); // the bodies of answers are not documented
    // What fails there switches the automation off there: the first refusal stops ours.
    if (auto *refused = std::get_if<GiveUp>(&outcome))
        stopFor(*refused);
    return outcome;
}

/** No question is documented that has no consequences. */
Result<ConnectionCheck> EnalyzerDestination::connectionCheck(const Connection &connection) const
{
    return addressCheck(connection, secretText(connection, u"inviteUrl"_s), u"inviteUrl"_s, {u"inviteUrl"_s});
}

std::shared_ptr<const Destination> enalyzerDestination()
{
    return std::make_shared<EnalyzerDestination>();
}

} // namespace surveyhook
