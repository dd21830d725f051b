// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/accountchecks.h"

#include "platforms/answers.h"

#include <QJsonArray>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What the platform said: each has its own name for it. */
QString replyOf(const QJsonObject &body)
{
    const QJsonObject first = body.value("errors"_L1).toArray().first().toObject();
    for (const QJsonObject &object : {first, body, body.value("meta"_L1).toObject()}) {
        for (const QString &member : {u"message"_s, u"error_description"_s, u"error"_s}) {
            if (const QString text = object.value(member).toString(); !text.isEmpty())
                return text;
        }
    }
    return {};
}

QLatin1StringView faultOf(int status)
{
    if (status == 401 || status == 403)
        return codes::accountRefused;
    if (status == 408 || status == 425 || status == 429)
        return codes::accountBusy;
    return status >= 500 ? codes::accountServer : codes::accountAnswer;
}

CheckVerdict verdict(QLatin1StringView code, const Connection &connection, const OutgoingAnswer &answer)
{
    const QString reply = replyOf(jsonAnswer(answer).value_or(QJsonObject()));
    return {.code = code, .values = giveUpLookup(code, answer, connection, reply).values};
}

Error checkError(const QString &problem, const QString &member)
{
    return {ErrorCode::InvalidInput,
            member,
            {{u"code"_s, QString(codes::accountSettings)}, {u"problem"_s, problem}, {u"member"_s, member}}};
}

} // namespace

Error checkNeeds(const QString &member)
{
    return checkError(u"missing"_s, member);
}

Error checkNeedsAddress(const QString &member)
{
    return checkError(u"address"_s, member);
}

Result<ConnectionCheck> addressCheck(const Connection &connection, const QString &address,
                                     const QString &member, const QStringList &needed)
{
    for (const QString &each : needed) {
        if (connection.secrets.value(each).isEmpty() && connection.options.value(each).toString().isEmpty())
            return checkNeeds(each);
    }
    QUrl url = joinedUrl(address, {});
    if (url.isEmpty())
        return checkNeedsAddress(member);
    url.setPath(u"/"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    return ConnectionCheck{.request = {.method = "HEAD", .url = url},
                           .shows = ConnectionCheck::Shows::Address};
}

ConnectionCheck loginCheck(const Connection &connection, const OutgoingRequest &request,
                           const LoginReading &reading)
{
    const auto judge = [connection, reading](const OutgoingAnswer &answer) -> CheckVerdict {
        if (answer.status < 200 || answer.status > 299)
            return verdict(faultOf(answer.status), connection, answer);
        const auto body = jsonAnswer(answer);
        switch (body ? reading(*body) : LoginWord::Strange) {
        case LoginWord::Accepted:
            return {};
        case LoginWord::Refused:
            return verdict(codes::accountRefused, connection, answer);
        case LoginWord::Strange:
            break;
        }
        return verdict(codes::accountAnswer, connection, answer);
    };
    return {.request = request, .shows = ConnectionCheck::Shows::Login, .judge = judge};
}

} // namespace surveyhook
