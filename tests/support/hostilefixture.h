// SPDX-License-Identifier: GPL-3.0-or-later
// A fixture whose text fields a hostile caller has written: the call, signed as its platform does, and the
// automation that puts each of its fields into a mail.
#pragma once

#include "contract/fixturefile.h"
#include "domain/body.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

#include <QDirIterator>

namespace surveyhook::test {

using namespace Qt::Literals::StringLiterals;

struct HostileFixture
{
    QString file; // "intercom/ping.json"
    std::shared_ptr<const Platform> platform;
    Credentials credentials;
    bool isList = false; // the item stands in a list
    bool isForm = false;
    QJsonObject item;
    QStringList texts; // paths of its text fields

    [[nodiscard]] QByteArray body(const QJsonObject &with) const
    {
        if (isForm) {
            QByteArray form;
            for (auto it = with.begin(); it != with.end(); ++it)
                form +=
                    '&' + QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it->toString());
            return form.mid(1);
        }
        const QJsonDocument document = isList ? QJsonDocument(QJsonArray{with}) : QJsonDocument(with);
        return document.toJson(QJsonDocument::Compact);
    }

    /** Proven; to be sent to @p path. */
    [[nodiscard]] RawRequest call(const QJsonObject &with, const QByteArray &path) const
    {
        RawRequest request{.method = "POST",
                           .path = path,
                           .headers = {{"content-type",
                                        isForm ? "application/x-www-form-urlencoded" : "application/json"}},
                           .receivedAt = QDateTime::currentDateTimeUtc()};
        request.body = platform->provenBody(body(with), credentials);
        request.headers.append(platform->prove(request, credentials));
        return request;
    }

    /** What the platform would make of it; nothing when it is a test of the address. */
    [[nodiscard]] std::optional<ParsedCall> read(const QJsonObject &with) const
    {
        const RawRequest request = call(with, "/in/x");
        const Result<ParsedBody> parsed = readBody(request);
        if (!parsed || platform->probe(request, &*parsed))
            return std::nullopt;
        return readTolerantly(*platform, request, *parsed);
    }
};

namespace hostile {

inline QJsonObject manifestEntry(const QString &file)
{
    const QJsonArray all = fixtures::jsonOf(u"manifest.json"_s).value("fixtures"_L1).toArray();
    for (const QJsonValue &each : all) {
        if (each["file"_L1] == file)
            return each.toObject();
    }
    return {};
}

/** Of a GET that stands in a text file: its query. */
inline QJsonObject queryIn(const QByteArray &bytes)
{
    const qsizetype mark = bytes.indexOf('?');
    const qsizetype end = bytes.indexOf(' ', mark);
    const Result<ParsedBody> form = readBody(
        {.method = "POST", .body = mark < 0 || end < 0 ? QByteArray() : bytes.mid(mark + 1, end - mark - 1)});
    return form && form->kind == ParsedBody::Kind::Form ? form->data : QJsonObject();
}

/** A platform's own calls are proven as it does; everything else is what any tool could send. */
inline void choosePlatform(HostileFixture &fixture)
{
    const QJsonObject entry = manifestEntry(fixture.file);
    const QString secret = entry.value("secret"_L1).toString();
    fixture.platform = findPlatform(u"generic");
    if (entry.value("kind"_L1) != "webhook_in"_L1 || secret.isEmpty())
        return;
    if (const auto own = findPlatform(entry.value("platform"_L1).toString()); own != nullptr) {
        fixture.platform = own;
        if (entry.value("scheme"_L1) == "http-basic"_L1)
            fixture.credentials = {.user = secret.section(u':', 0, 0),
                                   .password = Secret(secret.section(u':', 1))};
        else
            fixture.credentials = {.secret = Secret(secret)};
    }
}

} // namespace hostile

/** Every file of tests/fixtures that has fields. */
inline QList<HostileFixture> hostileFixtures()
{
    QList<HostileFixture> found;
    const QString top = QStringLiteral(SURVEYHOOK_FIXTURES "/");
    QDirIterator files(top, {u"*.json"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        HostileFixture fixture{.file = files.next().mid(top.size())};
        if (fixture.file == u"manifest.json"_s || fixture.file.startsWith(u"workspace/"_s))
            continue;
        const QByteArray bytes = fixtures::bytesOf(fixture.file);
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        fixture.isList = document.isArray();
        fixture.isForm = document.isNull();
        fixture.item = fixture.isList   ? document.array().first().toObject()
                       : fixture.isForm ? hostile::queryIn(bytes)
                                        : document.object();
        for (const Field &field : allFields(fixture.item)) {
            if (field.value.isString())
                fixture.texts.append(field.path);
        }
        hostile::choosePlatform(fixture);
        if (!fixture.texts.isEmpty())
            found.append(fixture);
    }
    std::sort(found.begin(), found.end(),
              [](const HostileFixture &a, const HostileFixture &b) { return a.file < b.file; });
    return found;
}

} // namespace surveyhook::test
