// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a workspace file, and where: codes and values, never sentences (wording/ makes those).
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace surveyhook {

/** One thing at one place. Never holds a secret. */
struct Fault
{
    QString pointer; // JSON pointer (RFC 6901); of a missing member: where it should stand
    QString code; // one of faults::
    QJsonObject values = {};
};

/** Sorted by pointer in document order of numbers ("/a/2" before "/a/10"); the first of each place. */
[[nodiscard]] QList<Fault> onePerPlace(QList<Fault> faults);

/** The codes, with their values in brackets. */
namespace faults {

// the file as such
inline constexpr QLatin1StringView notJson("not_json"); // [at: byte, line]
inline constexpr QLatin1StringView notAWorkspace("not_a_workspace"); // [actual]
inline constexpr QLatin1StringView unsupportedVersion("unsupported_version"); // [actual, expected]
inline constexpr QLatin1StringView sealedDamaged("sealed_damaged"); // []
inline constexpr QLatin1StringView wrongPassphrase("wrong_passphrase"); // []

// shapes
inline constexpr QLatin1StringView wrongType("wrong_type"); // [expected: list of JSON types, actual]
inline constexpr QLatin1StringView missing("missing"); // [member]
inline constexpr QLatin1StringView unknownValue("unknown_value"); // [actual, allowed: list]
inline constexpr QLatin1StringView outOfRange("out_of_range"); // [actual, minimum?, maximum?]
inline constexpr QLatin1StringView badLength("bad_length"); // [minimum?, maximum?] of a text
inline constexpr QLatin1StringView badCount("bad_count"); // [minimum?, maximum?] of a list or an object
inline constexpr QLatin1StringView badFormat("bad_format"); // [pattern]
inline constexpr QLatin1StringView schema("schema"); // [detail] none of the above
inline constexpr QLatin1StringView badKey("bad_key"); // []
inline constexpr QLatin1StringView badClockTime("bad_clock_time"); // []
inline constexpr QLatin1StringView windowWithoutDays("window_without_days"); // []
inline constexpr QLatin1StringView unknownHolidays("unknown_holidays"); // []

// values
inline constexpr QLatin1StringView badPath("bad_path"); // [path]
inline constexpr QLatin1StringView unknownOperator("unknown_operator"); // [operator]
inline constexpr QLatin1StringView oneOperator(
    "one_operator"); // [operators: list] none or several in a condition
inline constexpr QLatin1StringView filterTooDeep("filter_too_deep"); // []
inline constexpr QLatin1StringView badNumber("bad_number"); // [actual]
inline constexpr QLatin1StringView badTime("bad_time"); // [actual]
inline constexpr QLatin1StringView unknownChange("unknown_change"); // [change]
inline constexpr QLatin1StringView changeNeedsValue("change_needs_value"); // [change]
inline constexpr QLatin1StringView fieldOrText("field_or_text"); // [] a mapping line has neither or both
inline constexpr QLatin1StringView fixedOrField("fixed_or_field"); // [] a language is neither or both
inline constexpr QLatin1StringView badTimeZone("bad_time_zone"); // [actual]
inline constexpr QLatin1StringView badUrl("bad_url"); // [actual: masked where it may hold a login]
inline constexpr QLatin1StringView badAddress("bad_address"); // [actual]
inline constexpr QLatin1StringView badDomain("bad_domain"); // [actual]
inline constexpr QLatin1StringView windowOrder("window_order"); // [from, to]
inline constexpr QLatin1StringView tooLong("too_long"); // [amount, unit, maximumDays]
inline constexpr QLatin1StringView noIdentity(
    "no_identity"); // [] a person without e-mail, phone and idRespondent

// how things hang together
inline constexpr QLatin1StringView unknownReference("unknown_reference"); // [kind, id]
inline constexpr QLatin1StringView wrongConnection("wrong_connection"); // [id, type, allowed: list]
inline constexpr QLatin1StringView duplicateId(
    "duplicate_id"); // [id, first: pointer; empty: not in the file]
inline constexpr QLatin1StringView sharedKey("shared_key"); // [key, member, automation: the other one]
inline constexpr QLatin1StringView unknownPlaceholder("unknown_placeholder"); // [name, known: list]
inline constexpr QLatin1StringView openPlaceholder("open_placeholder"); // [] "{{" without "}}"
inline constexpr QLatin1StringView surveyWithoutLink("survey_without_link"); // [survey]
inline constexpr QLatin1StringView unknownVariable("unknown_variable"); // [variable, survey]
inline constexpr QLatin1StringView unmappedVariable("unmapped_variable"); // [variable, survey]
inline constexpr QLatin1StringView languageWithoutText("language_without_text"); // [language, message]
inline constexpr QLatin1StringView breaksStored(
    "breaks_stored"); // [kind, id, at: pointer in the item, fault: code]

// notices: nothing is wrong, but the administrator should know
inline constexpr QLatin1StringView unsupportedAction("unsupported_action"); // [type, automation]
inline constexpr QLatin1StringView unsupportedLookup("unsupported_lookup"); // [type, automation]
inline constexpr QLatin1StringView unsupportedPlatform("unsupported_platform"); // [platform, automation]
inline constexpr QLatin1StringView unsupportedSubscription("unsupported_subscription"); // [id]
inline constexpr QLatin1StringView secretDropped(
    "secret_dropped"); // [kind, id, member] its address changed: type it again
inline constexpr QLatin1StringView secretMade("secret_made"); // [id] of a subscription that came without
inline constexpr QLatin1StringView sealedIgnored("sealed_ignored"); // [] secrets need the pass-phrase

} // namespace faults

} // namespace surveyhook
