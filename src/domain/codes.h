// SPDX-License-Identifier: GPL-3.0-or-later
// Every code that a history line, a check or an attempt may carry, with the values that go with it. wording/
// has one sentence for each, and a test that none is missing. Values in brackets.
#pragma once

#include <QLatin1StringView>

namespace surveyhook::codes {

// what happened to a call at the door
inline constexpr QLatin1StringView received("received"); // [platform, type]
inline constexpr QLatin1StringView duplicate("duplicate"); // [of: number of the first event]
inline constexpr QLatin1StringView sameSubject(
    "same_subject"); // [subject, of]: this conversation had its invitation
inline constexpr QLatin1StringView topic("topic"); // [type, wanted: list]
inline constexpr QLatin1StringView signature(
    "signature"); // rejected [header, problem: missing|format|mismatch|old|address, signedUrl: checked with]
inline constexpr QLatin1StringView login(
    "login"); // rejected [user, expectedUser, problem: missing|format|user|password|header|body]
inline constexpr QLatin1StringView body("body"); // rejected [problem, at]

// checks
inline constexpr QLatin1StringView proof("proof"); // [scheme: none|basic|header|hmac]
inline constexpr QLatin1StringView automationState("automation_state"); // [state]
inline constexpr QLatin1StringView address("address"); // [address]

// what the planner decided
inline constexpr QLatin1StringView filtered("filtered"); // [field, operator, expected, actual]
inline constexpr QLatin1StringView noAddress(
    "no_address"); // [variable, field, lookup: whether one could help]
inline constexpr QLatin1StringView badAddress("bad_address"); // [address]
inline constexpr QLatin1StringView staffAddress("staff_address"); // [address]
inline constexpr QLatin1StringView ownDomain("own_domain"); // [address, domain]
inline constexpr QLatin1StringView optedOut("opted_out"); // [address, at]
inline constexpr QLatin1StringView resting("resting"); // [address, lastAsked, until, days]
inline constexpr QLatin1StringView sameMail("same_mail"); // [address, at] the same within twelve hours
inline constexpr QLatin1StringView newerEvent(
    "newer_event"); // cancelled [of: number of the later event of the same subject]
inline constexpr QLatin1StringView noConsent("no_consent"); // [field, actual]
inline constexpr QLatin1StringView missingValue("missing_value"); // [variable, field]
inline constexpr QLatin1StringView waiting("waiting"); // [due, person, action]
inline constexpr QLatin1StringView gathering(
    "gathering"); // waiting [due]: until then calls may follow that belong to it
inline constexpr QLatin1StringView paused("paused"); // held [due, person]: as "off"
inline constexpr QLatin1StringView off("off"); // held [due, person]: due when only the delivery waits for it
inline constexpr QLatin1StringView draft("draft"); // held []
inline constexpr QLatin1StringView leftAside(
    "left_aside"); // held []: came during set-up, a person chose not to process it
inline constexpr QLatin1StringView rehearsal(
    "rehearsal"); // held []: nobody in the office has an address for it
inline constexpr QLatin1StringView rehearsed(
    "rehearsed"); // done [person, to]: a mail went to the office instead
inline constexpr QLatin1StringView officeStopped(
    "office_stopped"); // held [due, person]: all sending is stopped
inline constexpr QLatin1StringView ask("ask"); // held [variable]: a person is to confirm
inline constexpr QLatin1StringView unsupportedAction("unsupported_action"); // held [type]
inline constexpr QLatin1StringView unsupportedLookup("unsupported_lookup"); // held [type]
inline constexpr QLatin1StringView promoEmpty(
    "promo.empty"); // held [pool: name, due]: the pool has no code for it
inline constexpr QLatin1StringView orderReminder(
    "order.reminder"); // failed check [hours, template]: ordered with the invitation, nobody is reminded
inline constexpr QLatin1StringView orderFooter("order.footer"); // failed check []: ordered without a footer
inline constexpr QLatin1StringView unknownShape(
    "unknown_shape"); // held and failed check [platform]: where the address is has to be shown; passed check
                      // [field]
inline constexpr QLatin1StringView noAddressField(
    "no_address_field"); // problem []: nowhere in the event is an address that could be shown
inline constexpr QLatin1StringView automationGone("automation_gone"); // held [automation]
inline constexpr QLatin1StringView notice(
    "notice"); // done [kind: opt_out, address]: applied, nothing to send

inline constexpr QLatin1StringView ratingCounted(
    "rating.counted"); // done [type]: an answer for the satisfaction board that no automation waits for

// orders at our own addresses
inline constexpr QLatin1StringView listUpdated("list.updated"); // done [survey, respondent, labels]
inline constexpr QLatin1StringView listAdded("list.added"); // done [survey, labels]
inline constexpr QLatin1StringView answersReceived("answers.received"); // done []
inline constexpr QLatin1StringView answersNoted(
    "answers.noted"); // [count]: so many invitations count as answered since
inline constexpr QLatin1StringView answered("answered"); // [platform, person]
inline constexpr QLatin1StringView collectorOn("collector.on"); // done [collector]
inline constexpr QLatin1StringView collectorOff("collector.off"); // done [collector]; held, check []
// problem: key, parameter, survey, respondent, token, template, collector, kind, setup, address, phone,
// action, name, body
inline constexpr QLatin1StringView orderRefused("order.refused"); // rejected [problem, parameter]
inline constexpr QLatin1StringView rowsRefused("rows.refused"); // rejected [rows: how many faults,
// faults: the first ones, {row: from 1, field, error: as the caller is told it}]

// look-ups; problems of failed ones: network, busy, server (these pass), token, refused, answer, connection
inline constexpr QLatin1StringView lookupNeeded(
    "lookup.needed"); // dry run only [lookup, type]: it would be asked
inline constexpr QLatin1StringView lookupFound("lookup.found"); // [lookup, email]
inline constexpr QLatin1StringView lookupNothing(
    "lookup.nothing"); // [lookup, problem: no_email|no_id|not_found|unsubscribed|bounced]
inline constexpr QLatin1StringView lookupFailed("lookup.failed"); // [lookup, problem, status, next, reply]

// deliveries and attempts
inline constexpr QLatin1StringView sending("sending"); // [attempt]
inline constexpr QLatin1StringView sent("sent"); // [address, server]
inline constexpr QLatin1StringView practiceSent("practice_sent"); // [address, file]
inline constexpr QLatin1StringView practiceCalled("practice_called"); // [name, person] nothing was asked
inline constexpr QLatin1StringView retrying("retrying"); // [problem: a mail.* code, next, attempt]
inline constexpr QLatin1StringView exhausted("exhausted"); // [problem, attempts]
inline constexpr QLatin1StringView interrupted(
    "interrupted"); // needs_attention []: stopped after the point of no return
inline constexpr QLatin1StringView resumed("resumed"); // []: stopped before it, due again
inline constexpr QLatin1StringView cancelled("cancelled"); // [by]
inline constexpr QLatin1StringView replayed("replayed"); // []
inline constexpr QLatin1StringView confirmedRetry(
    "confirmed_retry"); // []: a person asked for another attempt

// mail problems: attempts, and the value "problem" above
inline constexpr QLatin1StringView mailNoServer("mail.no_server"); // [server] name not found
inline constexpr QLatin1StringView mailNoConnection("mail.no_connection"); // [server, port]
inline constexpr QLatin1StringView mailTimeout("mail.timeout"); // [server]
inline constexpr QLatin1StringView mailTls("mail.tls"); // [server, reply]
inline constexpr QLatin1StringView mailLogin("mail.login"); // [server, user, reply]
inline constexpr QLatin1StringView mailSignin(
    "mail.signin"); // [server: the provider's, problem: mail/signingrant.h, reply] no token to log in with
inline constexpr QLatin1StringView mailGreeting("mail.greeting"); // [server, reply] not a mail server
inline constexpr QLatin1StringView mailDropped("mail.dropped"); // [server] before the point of no return
inline constexpr QLatin1StringView mailUnknown("mail.unknown"); // [server] after it: may have been sent
inline constexpr QLatin1StringView mailRecipient("mail.recipient"); // [address, reply] refused for ever
inline constexpr QLatin1StringView mailSender("mail.sender"); // [address, reply]
inline constexpr QLatin1StringView mailRefused("mail.refused"); // [server, reply] message refused for ever
inline constexpr QLatin1StringView mailLater("mail.later"); // [server, reply] 4xx
inline constexpr QLatin1StringView mailDisk("mail.disk"); // [reply] the practice mailbox cannot be written
inline constexpr QLatin1StringView mailSettings(
    "mail.settings"); // [connection] missing or not a mail account
inline constexpr QLatin1StringView messagePlaceholder("message.placeholder"); // [name] unknown in the message
inline constexpr QLatin1StringView messageMissing("message.missing"); // [message, language]

// what platforms say to our calls: attempts, and the value "problem" above; [name] is the platform's
inline constexpr QLatin1StringView callAccepted("call.accepted"); // sent [name, action, person, reply]
inline constexpr QLatin1StringView callNetwork(
    "call.network"); // [name, error: name|refused|tls|timeout|dropped]
inline constexpr QLatin1StringView callBusy("call.busy"); // [name]
inline constexpr QLatin1StringView callServer("call.server"); // [name, status]
inline constexpr QLatin1StringView callUnknown("call.unknown"); // [name, action]: it may have happened
inline constexpr QLatin1StringView callLogin("call.login"); // [name, status, reply, stopped]
inline constexpr QLatin1StringView callRefused("call.refused"); // [name, status, reply, stopped]
inline constexpr QLatin1StringView callGone("call.gone"); // [name, status]: the address is closed for good
inline constexpr QLatin1StringView callQuota("call.quota"); // [name, reply]
inline constexpr QLatin1StringView callRespondent(
    "call.respondent"); // [name, reply]: it does not know the respondent
inline constexpr QLatin1StringView callAnswer("call.answer"); // [name, status]: not what is documented
inline constexpr QLatin1StringView callSettings(
    "call.settings"); // [name, member, problem: missing|address|json]
inline constexpr QLatin1StringView callPlaceholder("call.placeholder"); // [name, placeholder]
inline constexpr QLatin1StringView callValue("call.value"); // [name, variable, value]: it cannot be sent so
inline constexpr QLatin1StringView callMacro("call.macro"); // [name, variable]: an unexpanded macro

// what touched an address without being an event: a line under the automation
inline constexpr QLatin1StringView probeHead("probe.head");
inline constexpr QLatin1StringView probePing("probe.ping");
inline constexpr QLatin1StringView probeBrowser("probe.browser");
// only counted
inline constexpr QLatin1StringView countNoLogin("count.no_login");
inline constexpr QLatin1StringView countUnknownKey("count.unknown_key");
inline constexpr QLatin1StringView countTooLarge("count.too_large");
inline constexpr QLatin1StringView countRefused("count.refused"); // 431, 408, 503, 400 of the guard

} // namespace surveyhook::codes
