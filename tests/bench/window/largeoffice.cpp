// SPDX-License-Identifier: GPL-3.0-or-later
#include "largeoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::bench {

namespace {

QJsonArray surveys(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i) {
        list.append(QJsonObject{
            {u"id"_s, u"survey-%1"_s.arg(i)},
            {u"name"_s, u"Ankieta zadowolenia %1"_s.arg(i)},
            {u"languages"_s, QJsonArray{u"pl"_s, u"nl"_s}},
            {u"link"_s, u"https://ankiety.biuro.example/s/%1?osoba={{ID_RESPONDENT}}"_s.arg(i)},
            {u"variables"_s,
             QJsonArray{QJsonObject{{u"key"_s, u"Email"_s}, {u"type"_s, u"email"_s}, {u"required"_s, true}},
                        QJsonObject{{u"key"_s, u"FirstName"_s}, {u"type"_s, u"text"_s}},
                        QJsonObject{{u"key"_s, u"Order"_s}, {u"type"_s, u"text"_s}}}}});
    }
    return list;
}

QJsonArray messages(int count, int surveys)
{
    const QJsonObject text{{u"subject"_s, u"Jak oceniasz zakupy, {{FirstName}}?"_s},
                           {u"body"_s, u"Dzień dobry {{FirstName}},\n\n[Otwórz ankietę]({{SurveyLink}})"_s}};
    QJsonArray list;
    for (int i = 0; i < count; ++i) {
        list.append(QJsonObject{{u"id"_s, u"message-%1"_s.arg(i)},
                                {u"name"_s, u"Zaproszenie %1"_s.arg(i)},
                                {u"survey"_s, u"survey-%1"_s.arg(i % surveys)},
                                {u"texts"_s, QJsonObject{{u"pl"_s, text}, {u"nl"_s, text}}}});
    }
    return list;
}

QJsonArray automations(const OfficeSize &size)
{
    QJsonArray list;
    for (int i = 0; i < size.automations; ++i) {
        list.append(QJsonObject{
            {u"id"_s, u"automation-%1"_s.arg(i)},
            {u"name"_s, u"Zamówienie wysłane, sklep %1"_s.arg(i)},
            {u"state"_s, i % 7 == 0 ? u"paused"_s : u"on"_s},
            {u"trigger"_s, QJsonObject{{u"platform"_s, u"generic"_s}, {u"key"_s, u"key-%1"_s.arg(i)}}},
            {u"filter"_s, QJsonObject{{u"all"_s, QJsonArray{QJsonObject{{u"field"_s, u"group0.field1"_s},
                                                                        {u"is"_s, u"value 1"_s}}}}}},
            {u"survey"_s, u"survey-%1"_s.arg(i % size.surveys)},
            {u"mapping"_s, QJsonObject{{u"Email"_s, QJsonObject{{u"field"_s, u"customer.email"_s}}},
                                       {u"FirstName"_s, QJsonObject{{u"field"_s, u"customer.name"_s}}}}},
            {u"action"_s, QJsonObject{{u"type"_s, u"email"_s},
                                      {u"connection"_s, u"practice-mail"_s},
                                      {u"message"_s, u"message-%1"_s.arg(i % size.messages)}}},
        });
    }
    return list;
}

} // namespace

QByteArray largeWorkspace(const OfficeSize &size)
{
    const QJsonObject file{
        {u"format"_s, u"surveyhook-workspace"_s},
        {u"version"_s, 1},
        {u"settings"_s, QJsonObject{{u"timeZone"_s, u"Europe/Warsaw"_s}, {u"mail"_s, u"practice-mail"_s}}},
        {u"connections"_s, QJsonArray{QJsonObject{{u"id"_s, u"practice-mail"_s},
                                                  {u"type"_s, u"practice"_s},
                                                  {u"name"_s, u"Poczta ćwiczeniowa"_s},
                                                  {u"from"_s, u"Sklep <sklep@biuro.example>"_s}}}},
        {u"surveys"_s, surveys(size.surveys)},
        {u"messages"_s, messages(size.messages, size.surveys)},
        {u"automations"_s, automations(size)}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

QByteArray largeCall(const OfficeSize &size)
{
    constexpr int perGroup = 20;
    QJsonObject call{{u"customer"_s, QJsonObject{{u"email"_s, u"anna.nowak@klient.example"_s},
                                                 {u"name"_s, u"Anna Nowak"_s}}}};
    for (int i = 2; i < size.fields;) {
        QJsonObject group;
        for (int j = 0; j < perGroup && i < size.fields; ++j, ++i)
            group.insert(u"field%1"_s.arg(j), u"value %1"_s.arg(i));
        call.insert(u"group%1"_s.arg(call.size() - 1), group);
    }
    return QJsonDocument(call).toJson(QJsonDocument::Compact);
}

} // namespace surveyhook::bench
