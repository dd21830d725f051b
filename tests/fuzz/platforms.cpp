// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of every platform, answers of those that are asked, and calls in the style of the systems that we
// play. The first byte says which, the second how the rest is sent.
#include "domain/fieldpath.h"
#include "fuzz/target.h"
#include "platforms/builtin.h"

SURVEYHOOK_FUZZ_TARGET(platforms)

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

RawRequest requestWith(int how, const QByteArray &rest)
{
    RawRequest request{.method = how & 1 ? "GET" : "POST",
                       .path = "/in/key-1",
                       .headers = {{"content-type",
                                    how & 2 ? "application/x-www-form-urlencoded" : "application/json"}},
                       .receivedAt = QDateTime::fromSecsSinceEpoch(1'774'000'000, Qt::UTC),
                       .publicUrl = u"https://hak.biuro.example"_s};
    (how & 1 ? request.rawQuery : request.body) = rest;
    return request;
}

void readCall(const Platform &platform, RawRequest request)
{
    const Credentials credentials{.secret = Secret(u"whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="_s),
                                  .user = u"biuro"_s,
                                  .password = Secret(u"tajne"_s),
                                  .header = u"X-Token"_s};
    const Result<ParsedBody> body = readBody(request);
    (void)platform.probe(request, body ? &*body : nullptr);
    (void)platform.verify(request, credentials);
    request.body = platform.provenBody(request.body, credentials);
    request.headers.append(platform.prove(request, credentials));
    (void)platform.verify(request, credentials);
    if (!body)
        return;
    const ParsedCall call = readTolerantly(platform, request, *body);
    const QStringList lookups = platform.description().lookups;
    const Connection connection{.id = u"account"_s, .type = platform.id()};
    for (const QJsonObject &item : call.items) {
        const Correspondents people = platform.correspondents(item);
        fuzz::require(!people.customer.contains(u'\n') && !people.customer.contains(u' '),
                      "an address is one address");
        fuzz::require(people.customer.isEmpty() || !people.staff.contains(people.customer),
                      "who works there is no customer");
        for (const QString &lookup : lookups)
            (void)platform.lookupRequest(lookup, connection, item);
    }
}

void readAnswer(const Platform &platform, int status, const QByteArray &body)
{
    const OutgoingAnswer answer{.status = status,
                                .headers = {{"content-type", "application/json"}},
                                .body = body};
    const Connection connection{.id = u"account"_s, .type = platform.id()};
    for (const QString &lookup : platform.description().lookups)
        (void)platform.lookupAnswer(lookup, connection, answer);
    (void)platform.loginAnswer(connection, answer);
}

AddressBook addressBook()
{
    AddressBook book;
    for (const auto &style : builtinIncomingStyles()) {
        for (const DoorKey &key : style->door().keys)
            book.incoming[style->id()].insert(key.member, Secret(u"1234"_s));
    }
    book.surveys = {{.survey = u"nps"_s, .number = u"399793"_s, .templates = {{u"77"_s, u"invite"_s}}}};
    book.collectors = {
        {.survey = u"nps"_s, .id = u"chat"_s, .number = u"76356e7b"_s, .kind = u"email"_s, .ready = true}};
    return book;
}

/** The path stands in the bytes, up to the first question mark. */
void playStyle(const IncomingStyle &style, int how, const QByteArray &rest)
{
    static const AddressBook book = addressBook();
    const qsizetype mark = rest.indexOf('?');
    RawRequest request = requestWith(how, mark < 0 ? QByteArray() : rest.mid(mark + 1));
    request.path = mark < 0 ? rest : rest.left(mark);
    if (style.owns(request.path))
        (void)style.decide(request, book);
}

} // namespace

void fuzz::platforms(const QByteArray &bytes)
{
    static const std::vector<std::shared_ptr<const Platform>> all = builtinPlatforms();
    static const QList<std::shared_ptr<const IncomingStyle>> styles = builtinIncomingStyles();
    if (bytes.size() < 2)
        return;
    const size_t which = quint8(bytes.at(0)) % (all.size() + size_t(styles.size()));
    const int how = bytes.at(1);
    const QByteArray rest = bytes.mid(2);
    if (which >= all.size()) {
        playStyle(*styles.at(qsizetype(which - all.size())), how, rest);
        return;
    }
    readCall(*all[which], requestWith(how, rest));
    readAnswer(*all[which], how & 4 ? 200 : 401, rest);
}

} // namespace surveyhook
