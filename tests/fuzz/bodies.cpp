// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of calls: JSON, XML, forms; their fields; what is left of them when only some are kept. The first
// byte says how the bytes are sent.
#include "domain/body.h"
#include "domain/fieldpath.h"
#include "domain/incoming.h"
#include "fuzz/target.h"
#include "intake/keptfields.h"

SURVEYHOOK_FUZZ_TARGET(bodies)

namespace surveyhook {

namespace {

RawRequest requestWith(const QByteArray &bytes)
{
    static const QList<QByteArray> types{"application/json", "application/xml",
                                         "application/x-www-form-urlencoded",
                                         "text/plain; charset=iso-8859-2"};
    const int how = bytes.isEmpty() ? 0 : bytes.at(0);
    const QByteArray rest = bytes.mid(1);
    RawRequest request{.method = "POST",
                       .path = "/in/key-1",
                       .headers = {{"content-type", types.at(how & 3)}}};
    if ((how & 12) == 4)
        request.method = "GET";
    (how & 4 ? request.rawQuery : request.body) = rest;
    if ((how & 12) == 12)
        request.body = rest;
    return request;
}

} // namespace

void fuzz::bodies(const QByteArray &bytes)
{
    RawRequest request = requestWith(bytes);
    (void)callParameters(request);
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return;
    const QList<Field> fields = allFields(body->data);
    QStringList paths;
    for (const Field &field : fields) {
        require(isValidPath(field.path), "the path of a field can be read");
        require(valueAt(body->data, field.path) == field.value, "the path of a field leads to its value");
        (void)textOf(field.value);
        if (paths.size() < 20)
            paths.append(field.path);
    }
    const QJsonObject kept = keepOnly(body->data, paths);
    for (const QString &path : std::as_const(paths))
        require(valueAt(kept, path) == valueAt(body->data, path), "what is kept is there");
    keepFields(request, *body, paths);
    require(paths.isEmpty() || readBody(request).hasValue(), "what is kept can be read again");
}

} // namespace surveyhook
