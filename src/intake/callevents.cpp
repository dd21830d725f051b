// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/callevents.h"

#include "domain/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

bool wants(const AddressEntry::Listener &listener, const QString &type)
{
    return listener.topics.isEmpty() || listener.topics.contains(type);
}

/** Empty while the automation runs. */
QLatin1StringView heldBecause(AutomationState state)
{
    switch (state) {
    case AutomationState::On:
    case AutomationState::Ask:
    case AutomationState::Rehearsal:
        return {};
    case AutomationState::Paused:
        return codes::paused;
    case AutomationState::Off:
        return codes::off;
    case AutomationState::Draft:
        return codes::draft;
    }
    return {};
}

NewEvent eventFor(const AddressEntry::Listener &listener, int item, const AddressEntry &address)
{
    NewEvent event{.automation = listener.automation, .item = item};
    if (const QLatin1StringView held = heldBecause(listener.state); !held.isEmpty()) {
        event.state = State::Held;
        event.code = held;
    } else if (address.platform == nullptr) {
        event.state = State::Held;
        event.code = codes::unsupportedAction;
        event.values.insert(u"type"_s, address.platformId);
    }
    return event;
}

NewEvent unwanted(const ParsedCall &call, const AddressEntry &address)
{
    QStringList wanted;
    for (const AddressEntry::Listener &listener : address.listeners)
        wanted += listener.topics;
    wanted.removeDuplicates();
    return {.automation = {},
            .item = 0,
            .state = State::Filtered,
            .code = codes::topic,
            .values = {{u"type"_s, call.type}, {u"wanted"_s, QJsonArray::fromStringList(wanted)}}};
}

/** An answer for the satisfaction board counts whether somebody waits for it or not. */
NewEvent counted(const ParsedCall &call, const AddressEntry &address)
{
    return {.automation = address.listeners.isEmpty() ? QString() : address.listeners.constFirst().automation,
            .item = 0,
            .state = State::Done,
            .code = codes::ratingCounted,
            .values = {{u"type"_s, call.type}}};
}

void addNotice(QList<NewEvent> &events, const PersonNotice &notice, const AddressEntry &address)
{
    const auto isReceived = [](const NewEvent &event) {
        return event.state == State::Received;
    };
    auto bearer = std::find_if(events.begin(), events.end(), isReceived);
    if (bearer == events.end()) {
        const QString first =
            address.listeners.isEmpty() ? QString() : address.listeners.constFirst().automation;
        bearer = events.insert(events.size(), NewEvent{.automation = first});
    }
    bearer->values.insert(u"notice"_s,
                          QJsonObject{{u"kind"_s, u"opt_out"_s}, {u"address"_s, notice.address}});
}

} // namespace

QList<NewEvent> eventsOf(const ParsedCall &call, const AddressEntry &address)
{
    QList<NewEvent> events;
    for (const AddressEntry::Listener &listener : address.listeners) {
        // Data of an unknown shape have no topic that could be trusted.
        if (call.knownShape && !wants(listener, call.type))
            continue;
        for (int item = 0; item < call.items.size(); ++item)
            events.append(eventFor(listener, item, address));
    }
    if (call.notice)
        addNotice(events, *call.notice, address);
    if (events.isEmpty())
        events.append(call.ratings.isEmpty() ? unwanted(call, address) : counted(call, address));
    return events;
}

} // namespace surveyhook
