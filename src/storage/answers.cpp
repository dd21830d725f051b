// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answers.h"

#include "domain/codes.h"
#include "domain/workspace.h"
#include "storage/deliveryrows.h"
#include "storage/sqlconnection.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct Sent
{
    QString id;
    QString survey; // of ours; empty: none
    QString subject;
};

/** Newest first. */
Result<QList<Sent>> sentTo(SqlConnection &sql, const QString &address)
{
    Statement rows = sql.prepare(u"SELECT d.id, d.automation, d.subject, i.json FROM delivery d "
                                 "LEFT JOIN item i ON i.kind = 'automation' AND i.id = d.automation "
                                 "WHERE d.person = ? AND d.state = 'sent' "
                                 "ORDER BY d.asked_at DESC, d.action_index");
    if (auto done = rows.exec(address); !done)
        return done.error();
    QList<Sent> sent;
    while (rows.next()) {
        sent += Sent{.id = rows.text(0),
                     .survey = rows.isNull(3) ? surveyOfSender(rows.text(1))
                                              : rows.json(3).value("survey"_L1).toString(),
                     .subject = rows.text(2)};
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return sent;
}

/** By its number there, or because its link leads to it. */
Result<bool> isSurvey(SqlConnection &sql, const QString &survey, const QString &number)
{
    Statement row = sql.prepare(u"SELECT json FROM item WHERE kind = 'survey' AND id = ?");
    if (auto done = row.exec(survey); !done)
        return done.error();
    if (!row.next())
        return false;
    const QJsonObject item = row.json(0);
    for (const auto member : {"remoteId"_L1, "idSurvey"_L1}) {
        if (item[member].toVariant().toString() == number)
            return true;
    }
    const QRegularExpression whole(
        u"(^|[^0-9A-Za-z])%1([^0-9A-Za-z]|$)"_s.arg(QRegularExpression::escape(number)));
    return whole.match(item["link"_L1].toString()).hasMatch();
}

Result<std::optional<QString>> deliveryOf(SqlConnection &sql, const SurveyAnswer &answer)
{
    if (!answer.key.isEmpty()) {
        const auto byId = findDelivery(sql, answer.key);
        if (byId && byId->state == State::Sent)
            return std::optional(byId->id);
        if (!byId && byId.error().code != ErrorCode::NotFound)
            return byId.error();
    }
    if (answer.address.isEmpty())
        return std::optional<QString>();
    const auto sent = sentTo(sql, answer.address);
    if (!sent)
        return sent.error();
    for (const Sent &each : *sent) {
        // "conversation:21547": links carry the number.
        if (!answer.key.isEmpty() && !each.subject.isEmpty()
            && (each.subject == answer.key || each.subject.section(u':', -1) == answer.key))
            return std::optional(each.id);
    }
    for (const Sent &each : *sent) {
        if (answer.survey.isEmpty())
            break;
        const auto same = isSurvey(sql, each.survey, answer.survey);
        if (!same)
            return same.error();
        if (*same)
            return std::optional(each.id);
    }
    return std::optional<QString>();
}

} // namespace

Result<int> markAnswered(SqlConnection &sql, const QList<SurveyAnswer> &answers, const QString &platform,
                         const QDateTime &at)
{
    int marked = 0;
    for (const SurveyAnswer &answer : answers) {
        const auto id = deliveryOf(sql, answer);
        if (!id)
            return id.error();
        if (!*id)
            continue;
        const auto delivery = findDelivery(sql, **id);
        if (!delivery)
            return delivery.error();
        if (auto done = changeDelivery(sql, *delivery, State::Answered, at, codes::answered,
                                       {{u"platform"_s, platform}, {u"person"_s, delivery->person}});
            !done)
            return done.error();
        ++marked;
    }
    return marked;
}

} // namespace surveyhook
