// SPDX-License-Identifier: GPL-3.0-or-later
#include "callfile.h"

#include <QFile>
#include <QMessageAuthenticationCode>

namespace bench {

namespace {

constexpr char secret[] = "bench_client_secret";
constexpr char mark[] = "@@@@@@@@"; // eight digits, in three places

QByteArray bodyTemplate()
{
    QByteArray body =
        R"({"type":"notification_event","app_id":"bench","data":{"type":"notification_event_data","item":{)"
        R"("type":"conversation","id":"@@@@@@@@","created_at":1773738764,"updated_at":1773740465,"waiting_since":null,)"
        R"("source":{"type":"conversation","id":"4400038764","delivered_as":"customer_initiated","subject":"",)"
        R"("body":"<p>Dzień dobry, gdzie jest moja faktura?</p>","author":{"type":"user","id":"69b7c1d4e0aa5f0012ab34cd",)"
        R"("name":"Łucja Żółkiewska-Ćwik","email":"klient@@@@@@@@@przyklad.example"},"attachments":[],)"
        R"("url":"https://sklep.example/kontakt","redacted":false},"contacts":{"type":"contact.list","contacts":[)"
        R"({"type":"contact","id":"69b7c1d4e0aa5f0012ab34cd","external_id":"crm-48213"}]},"admin_assignee_id":7741203,)"
        R"("team_assignee_id":null,"open":false,"state":"closed","read":true,"tags":{"type":"tag.list","tags":[]},)"
        R"("priority":"not_priority","sla_applied":null,"conversation_rating":null,"title":"Brak faktury",)"
        R"("custom_attributes":{"Has attachments":false,"Language":"Polish"},"conversation_parts":{"type":"conversation_part.list",)"
        R"("conversation_parts":[{"type":"conversation_part","id":"37350000101","part_type":"close","body":null,)"
        R"("created_at":1773740465,"author":{"id":"7741203","type":"admin","name":"Bożena Krawczyńska",)"
        R"("email":"b.krawczynska@biuro.example"}}],"total_count":1}}},"links":{},"id":"notif_@@@@@@@@",)"
        R"("topic":"conversation.admin.closed","delivery_status":"pending","delivery_attempts":1,"created_at":1773740466})";
    return body;
}

/** A Lua string in long brackets keeps every byte. */
QByteArray luaText(const QByteArray &bytes)
{
    return "[==[" + bytes + "]==]";
}

} // namespace

Calls writeCalls(const QString &folder, int first, int count)
{
    const QByteArray body = bodyTemplate();
    QFile signatures(folder + QStringLiteral("/signatures.txt"));
    if (!signatures.open(QIODevice::WriteOnly))
        qFatal("cannot write into the folder of the benchmark");
    for (int i = first; i < first + count; ++i) {
        QByteArray call = body;
        call.replace(mark, QByteArray::number(i).rightJustified(8, '0'));
        signatures.write(QMessageAuthenticationCode::hash(call, secret, QCryptographicHash::Sha1).toHex()
                         + '\n');
    }
    signatures.close();

    QByteArray pieces;
    for (const QByteArray &piece : QByteArray(body).replace(mark, "\x01").split('\x01'))
        pieces += luaText(piece) + ",\n";
    Calls calls{folder + QStringLiteral("/load.lua"), static_cast<int>(body.size())};
    QFile script(calls.script);
    if (!script.open(QIODevice::WriteOnly))
        qFatal("cannot write into the folder of the benchmark");
    script.write("local pieces = {\n" + pieces + "}\nlocal signatures = {}\n");
    script.write("for line in io.lines(" + luaText(signatures.fileName().toUtf8())
                 + ") do signatures[#signatures + 1] = line end\n");
    script.write("local at, first = 0, " + QByteArray::number(first) + "\n");
    script.write("local head = \"POST /in/k-bench HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nContent-Type: "
                 "application/json\\r\\n\"\n"
                 "  .. \"Content-Length: "
                 + QByteArray::number(body.size()) + "\\r\\nX-Hub-Signature: sha1=\"\n");
    script.write(
        "function request()\n"
        "  at = at + 1\n"
        "  if at > #signatures then at = #signatures end -- more than were made: repeats, told in the table\n"
        "  local n = string.format('%08d', first + at - 1)\n"
        "  return head .. signatures[at] .. \"\\r\\n\\r\\n\" .. table.concat(pieces, n)\n"
        "end\n");
    return calls;
}

QByteArray workspaceFile()
{
    return R"json({"format":"surveyhook-workspace","version":1,
"settings":{"timeZone":"Europe/Warsaw"},
"connections":[{"id":"mail","type":"practice","name":"Bench mail","from":"Bench <bench@biuro.example>"}],
"surveys":[{"id":"s","name":"Bench","languages":["pl"],"link":"https://ankiety.example/s?c={{Conversation}}",
  "variables":[{"key":"Email","type":"email","required":true},{"key":"FirstName","type":"text"},{"key":"Conversation","type":"text"}]}],
"messages":[{"id":"m","survey":"s","name":"Bench","texts":{"pl":{"subject":"Ankieta","body":"[Ankieta]({{SurveyLink}})"}}}],
"automations":[{"id":"bench","name":"Bench","state":"on",
  "trigger":{"platform":"intercom","key":"k-bench","secret":"bench_client_secret","topics":["conversation.admin.closed"]},
  "filter":{"all":[{"field":"data.item.state","is":"closed"}]},"survey":"s",
  "mapping":{"Email":{"field":"data.item.source.author.email"},
             "FirstName":{"field":"data.item.source.author.name","change":["firstWord"]},
             "Conversation":{"field":"data.item.id"}},
  "action":{"type":"email","connection":"mail","message":"m","language":{"fixed":"pl"}},
  "delay":{"amount":1,"unit":"days"},"restPeriod":{"days":30,"scope":"all"}}]})json";
}

} // namespace bench
