// SPDX-License-Identifier: GPL-3.0-or-later
// The visitors of the practice office: invented, and the same one for the same id.
#include "platforms/answers.h"
#include "platforms/iadvize/iadvizeplatform.h"
#include "platforms/people.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Visitor
{
    QStringView firstName;
    QStringView lastName;
    QStringView email;
    QStringView phone;
};
constexpr std::array<Visitor, 7> visitors = {{
    {u"Daan", u"Hoekstra", u"daan.hoekstra@voorbeeld.example", u"+31200000001"},
    {u"Femke", u"van den Berg", u"femke.vandenberg@voorbeeld.example", u"+31300000002"},
    {u"Małgorzata", u"Wiśniewska-Smit", u"m.smit@voorbeeld.example", u"+31100000003"},
    {u"Noor", u"Bakker", u"noor.bakker@voorbeeld.example", u"+31100000004"},
    {u"Jóke", u"de Wit-Käfer", u"joke.dewit@voorbeeld.example", u"+31700000005"},
    {u"Sem", u"Visser", u"sem.visser@voorbeeld.example", u"+31500000006"},
    {u"Anouk", u"van 't Hof", u"anouk.vanthof@voorbeeld.example", u"+31400000007"},
}};

} // namespace

OutgoingAnswer IadvizePlatform::practiceAnswer(const QString &type, const OutgoingRequest &request) const
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object().value("variables"_L1).toObject();
    const bool rest = type == u"iadvize.rest";
    QString id = asked.value("id"_L1).toString();
    if (rest)
        id = request.url.path().section(u'/', -1)
             + QUrlQuery(request.url).queryItemValue(u"filters[unique_id]"_s);
    const bool anonymous = id.endsWith("0000"_L1);
    const Visitor &visitor = visitors.at(stableNumber(id) % visitors.size());
    const auto value = [anonymous](QStringView text) {
        return anonymous ? QJsonValue(QJsonValue::Null) : QJsonValue(text.toString());
    };
    if (rest) {
        return madeUpAnswer(200, {{u"meta"_s, QJsonObject{{u"status"_s, u"success"_s}}},
                                  {u"data"_s, QJsonObject{{u"id"_s, id.toLongLong()},
                                                          {u"firstname"_s, value(visitor.firstName)},
                                                          {u"lastname"_s, value(visitor.lastName)},
                                                          {u"email"_s, value(visitor.email)},
                                                          {u"phone"_s, value(visitor.phone)},
                                                          {u"_link"_s, QString(u"/visitor/"_s + id)}}}});
    }
    const QJsonObject person = {{u"email"_s, value(visitor.email)},
                                {u"firstName"_s, value(visitor.firstName)},
                                {u"lastName"_s, value(visitor.lastName)},
                                {u"phoneNumber"_s, value(visitor.phone)}};
    const QJsonObject conversation = {{u"id"_s, id},
                                      {u"channel"_s, u"CHAT"_s},
                                      {u"visitor"_s, person},
                                      {u"project"_s,
                                       QJsonObject{{u"id"_s, 4821}, {u"name"_s, u"Sklep PL"_s}}}};
    return madeUpAnswer(200, {{u"data"_s, QJsonObject{{u"conversation"_s, conversation}}}});
}

} // namespace surveyhook
