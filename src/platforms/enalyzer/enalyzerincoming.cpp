// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/enalyzer/enalyzerincoming.h"

#include "domain/body.h"
#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/incominganswers.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes repeatWindow{10};
// What the answer says is wrong in a row; the history's sentences know them, too.
const auto noList = u"a JSON array of respondents is expected"_s;
const auto noObject = u"not an object"_s;
const auto missing = u"missing"_s;
const auto noAddress = u"not an e-mail address"_s;
constexpr qsizetype mostToldFaults = 20; // in the history; the caller gets them all

StyleAnswer refusal(const QJsonArray &rows, const QString &error = {})
{
    QJsonObject json{{u"accepted"_s, false}, {u"rows"_s, rows}};
    if (!error.isEmpty())
        json.insert(u"error"_s, error);
    return jsonStyleAnswer(400, json);
}

/** Whoever wrote the program is told the byte. */
StyleAnswer unreadable(const Error &problem)
{
    return jsonStyleAnswer(400, {{u"accepted"_s, false},
                                 {u"rows"_s, QJsonArray()},
                                 {u"error"_s, u"The body cannot be read"_s},
                                 {u"at"_s, problem.values.value("at"_L1)}});
}

/** For the history: people count rows from 1, the protocol from 0. */
QJsonObject toldFaults(const QJsonArray &faults)
{
    QJsonArray told;
    for (qsizetype i = 0; i < std::min(faults.size(), mostToldFaults); ++i) {
        QJsonObject each = faults.at(i).toObject();
        each.insert(u"row"_s, each.value("row"_L1).toInt() + 1);
        told.append(each);
    }
    return {{u"rows"_s, faults.size()}, {u"faults"_s, told}};
}

QJsonObject fault(qsizetype row, const QString &field, const QString &error)
{
    return {{u"row"_s, row}, {u"field"_s, field}, {u"error"_s, error}};
}

/** What is wrong in one row, for whichever automation wants it. */
void check(const QJsonValue &row, qsizetype number, const AddressEntry &address, QJsonArray &faults)
{
    if (!row.isObject()) {
        faults.append(fault(number, {}, noObject));
        return;
    }
    const QJsonObject data = row.toObject();
    QStringList seen;
    for (const AddressEntry::Listener &listener : address.listeners) {
        const QString field = listener.addressField.isEmpty() ? u"EmailAddress"_s : listener.addressField;
        QStringList fields = listener.requiredFields;
        fields.prepend(field);
        for (const QString &each : std::as_const(fields)) {
            if (seen.contains(each))
                continue;
            seen += each;
            const QString text = textOf(valueAt(data, each)).trimmed();
            if (text.isEmpty())
                faults.append(fault(number, each, missing));
            else if (each == field && normalizedAddress(text).isEmpty())
                faults.append(fault(number, each, noAddress));
        }
    }
}

StyleRefused ofAutomation(StyleRefused refused, const AddressEntry &address)
{
    refused.record.events.first().automation = address.listeners.value(0).automation;
    return refused;
}

QString fingerprint(const QJsonObject &row)
{
    const QByteArray bytes = QJsonDocument(row).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

NewEvent eventFor(const AddressEntry::Listener &listener, int item, const QJsonObject &row)
{
    NewEvent event;
    event.automation = listener.automation;
    event.item = item;
    event.dedupKey = listener.automation + u"|row:"_s + fingerprint(row);
    switch (listener.state) {
    case AutomationState::Off:
        event.code = codes::off;
        break;
    case AutomationState::Paused:
        event.code = codes::paused;
        break;
    case AutomationState::Draft:
        event.code = codes::draft;
        break;
    case AutomationState::On:
    case AutomationState::Ask:
    case AutomationState::Rehearsal:
        return event;
    }
    event.state = State::Held;
    return event;
}

} // namespace

QString EnalyzerIncoming::id() const
{
    return u"enalyzer"_s;
}

DoorDescription EnalyzerIncoming::door() const
{
    return {.id = id(),
            .name = u"Enalyzer"_s,
            .purpose = tr("Systems that can call Enalyzer's Invite call yours: they invite a list of people. "
                          "The key is that of an automation which begins with Enalyzer."),
            .addresses = {{tr("Invite people"), u"/invite?apiKey={key}"_s}}};
}

bool EnalyzerIncoming::owns(QByteArrayView path) const
{
    return path == "/invite";
}

StyleDecision EnalyzerIncoming::decide(const RawRequest &request, const AddressBook &book) const
{
    if (request.method == "HEAD")
        return StyleAtOnce{.answer = jsonStyleAnswer(200, {}), .code = codes::probeHead};
    RawRequest query = request;
    query.body.clear();
    const QString key = parameter(callParameters(query), u"apiKey");
    const auto address = book.addresses.constFind(key);
    if (key.isEmpty() || address == book.addresses.constEnd() || address->platformId != id())
        return StyleAtOnce{.answer = refusal({}, u"apiKey"_s), .code = codes::countUnknownKey};
    CallRecord record = orderRecord(id(), {});
    record.address = key;
    if (address->platform != nullptr
        && address->platform->verify(request, address->credentials).verdict != Proof::Verdict::Proven)
        return StyleAtOnce{.answer = jsonStyleAnswer(401, {{u"accepted"_s, false}}),
                           .code = codes::countNoLogin};
    if (request.method == "GET")
        return StyleAtOnce{.answer = jsonStyleAnswer(405, {{u"accepted"_s, false}}),
                           .code = codes::probeBrowser};
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return ofAutomation(unreadableOrder(std::move(record), unreadable(body.error()), body.error()),
                            *address);
    const bool list = body->kind == ParsedBody::Kind::Json && !body->items.isEmpty();
    QJsonArray faults;
    if (!list)
        faults.append(fault(0, {}, noList));
    for (qsizetype row = 0; list && row < body->items.size(); ++row)
        check(body->items.at(row), row, *address, faults);
    if (!faults.isEmpty()) {
        StyleRefused refused = refusedOrder(std::move(record), refusal(faults), toldFaults(faults));
        refused.record.events.first().code = codes::rowsRefused;
        return ofAutomation(std::move(refused), *address);
    }
    record.dedupWindow = repeatWindow;
    for (const AddressEntry::Listener &listener : address->listeners) {
        for (int row = 0; row < body->items.size(); ++row)
            record.events += eventFor(listener, row, body->items.at(row).toObject());
    }
    return StyleOrder{.record = std::move(record)};
}

StyleAnswer EnalyzerIncoming::answerTo(const StoredCall &stored, const QByteArray &hint) const
{
    Q_UNUSED(hint)
    return jsonStyleAnswer(200, {{u"accepted"_s, true},
                                 {u"events"_s, QJsonArray::fromStringList(stored.eventIds)}});
}

StyleAnswer EnalyzerIncoming::unavailable() const
{
    return jsonStyleAnswer(503, {{u"accepted"_s, false}});
}

std::shared_ptr<const IncomingStyle> enalyzerIncomingStyle()
{
    return std::make_shared<EnalyzerIncoming>();
}

} // namespace surveyhook
