// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/samplereader.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

Result<SampleEvent> readSample(const Platform &platform, const RawRequest &request, int item,
                               const QJsonObject &lookups)
{
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return body.error();
    const ParsedCall call = readTolerantly(platform, request, *body);
    if (item >= call.items.size())
        return Error{ErrorCode::InvalidInput,
                     u"there is no event in the call"_s,
                     {{"problem"_L1, "shape"_L1}}};
    SampleEvent sample{.receivedAt = request.receivedAt,
                       .type = call.type,
                       .subject = call.subject,
                       .data = call.items.at(item)};
    if (!lookups.isEmpty())
        sample.data.insert(u"lookup"_s, lookups);
    const Correspondents people = platform.correspondents(sample.data);
    sample.person = people.customer;
    sample.personPath = people.customerPath;
    sample.staff = people.staff;
    return sample;
}

Result<SampleEvent> readSample(const Platform &platform, const SampleCall &call)
{
    const Result<SampleEvent> read =
        readSample(platform,
                   RawRequest{.method = "POST", .path = "/in/", .headers = call.headers, .body = call.body});
    if (!read)
        return read;
    SampleEvent sample = *read;
    sample.id = call.id;
    sample.title = call.title;
    return sample;
}

Result<SampleEvent> readSample(const Platform &platform, const EventToPlan &event)
{
    const Result<SampleEvent> read = readSample(platform, event.request, event.item, event.lookups);
    if (!read)
        return read;
    SampleEvent sample = *read;
    sample.number = event.number;
    sample.id = event.id;
    sample.subject = event.subject;
    sample.type = event.type;
    return sample;
}

} // namespace surveyhook
