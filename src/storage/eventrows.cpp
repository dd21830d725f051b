// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventrows.h"

#include "storage/callrows.h"
#include "storage/sqlconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

const QString &eventSelect()
{
    static const QString select =
        u"SELECT e.number, e.id, e.call, c.address, e.automation, e.platform, e.type, c.subject, e.item, "
        "e.\"values\", e.lookup_tries, s.lookups, c.method, c.path, c.query, c.headers, c.body, "
        "c.received_at, m.json, e.person "
        "FROM event e JOIN call c ON c.id = e.call LEFT JOIN event_story s ON s.event = e.number "
        "LEFT JOIN call_memory m ON c.subject <> '' AND m.address = c.address AND m.subject = c.subject "_s;
    return select;
}

EventToPlan eventFromRow(const Statement &row)
{
    EventToPlan event{.number = row.number(0),
                      .id = row.text(1),
                      .call = row.number(2),
                      .address = row.text(3),
                      .automation = row.text(4),
                      .platform = row.text(5),
                      .type = row.text(6),
                      .subject = row.text(7),
                      .item = row.integer(8),
                      .values = row.json(9),
                      .lookupTries = row.integer(10),
                      .lookups = row.json(11),
                      .remembered = row.json(18),
                      .person = row.text(19)};
    event.request = RawRequest{.method = row.bytes(12),
                               .path = row.bytes(13),
                               .rawQuery = row.bytes(14),
                               .headers = headersFromText(row.bytes(15)),
                               .body = row.bytes(16),
                               .receivedAt = row.time(17)};
    return event;
}

} // namespace surveyhook
