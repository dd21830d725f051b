// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong in a workspace file. The codes are those of workspace/fault.h, which this layer does not
// see; a test compares the two.
#include "wording/names.h"
#include "wording/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Faults
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

QString jsonTypeName(const QString &type)
{
    if (type == u"object")
        //: a kind of JSON value, in a list of what is expected
        return Faults::tr("a group { }");
    if (type == u"array")
        return Faults::tr("a list [ ]");
    if (type == u"string")
        return Faults::tr("a text");
    if (type == u"integer")
        return Faults::tr("a whole number");
    if (type == u"number")
        return Faults::tr("a number");
    if (type == u"boolean")
        return Faults::tr("true or false");
    if (type == u"null")
        return Faults::tr("nothing");
    return type;
}

QString wrongType(const Values &v)
{
    QStringList expected;
    const QStringList types = v.text("expected"_L1).split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &type : types)
        expected << jsonTypeName(type);
    //: %1 and %2 kinds of values: "a text", "a list [ ]"
    return Faults::tr("Expected is %1; found was %2.")
        .arg(expected.join(u", "_s), jsonTypeName(v.shown("actual"_L1)));
}

QString unknownValue(const Values &v)
{
    return Faults::tr("“%1” is not allowed here. Allowed: %2.")
        .arg(v.shown("actual"_L1), v.shown("allowed"_L1));
}

QString range(const Values &v)
{
    if (!v.has("maximum"_L1))
        return Faults::tr("at least %1").arg(v.shown("minimum"_L1));
    if (!v.has("minimum"_L1))
        return Faults::tr("at most %1").arg(v.shown("maximum"_L1));
    return Faults::tr("%1 to %2").arg(v.shown("minimum"_L1), v.shown("maximum"_L1));
}

QString outOfRange(const Values &v)
{
    //: %1 a number, %2 such as "at least 1" or "1 to 365"
    return Faults::tr("The number %1 is out of range. Allowed: %2.").arg(v.shown("actual"_L1), range(v));
}

QString badLength(const Values &v)
{
    //: %1 such as "at least 1" or "1 to 64"
    return Faults::tr("The text is too short or too long. Allowed number of characters: %1.").arg(range(v));
}

QString badCount(const Values &v)
{
    return Faults::tr("There are too few or too many entries. Allowed: %1.").arg(range(v));
}

QString unknownReference(const Values &v)
{
    //: %1 a kind of entry ("message"), %2 its id
    return Faults::tr("There is no %1 “%2” in the workspace.")
        .arg(sectionName(v.text("kind"_L1)), v.shown("id"_L1));
}

QString wrongConnection(const Values &v)
{
    return Faults::tr("The connection “%1” (%2) cannot do this. Possible: %3.")
        .arg(v.shown("id"_L1), v.shown("type"_L1), v.shown("allowed"_L1));
}

QString sharedKey(const Values &v)
{
    //: %1 the name of an entry such as "secret", %2 an automation
    return Faults::tr("Two automations use the same address, so “%1” must be the same as in “%2”.")
        .arg(v.shown("member"_L1), v.shown("automation"_L1));
}

QString tooLong(const Values &v)
{
    return Faults::tr("The delay is too long. The longest is %n day(s).", nullptr,
                      v.number("maximumDays"_L1));
}

QString breaksStored(const Values &v)
{
    return Faults::tr("With this change the stored %1 “%2” would not work any more.")
        .arg(sectionName(v.text("kind"_L1)), v.shown("id"_L1));
}

QString secretDropped(const Values &v)
{
    return Faults::tr(
               "The address of the %1 “%2” has changed, so its “%3” was removed. Please enter it again.")
        .arg(sectionName(v.text("kind"_L1)), v.shown("id"_L1), v.shown("member"_L1));
}

QString unsupportedAction(const Values &v)
{
    return Faults::tr("This version cannot carry out the action “%1” of “%2” yet. Its events will be kept.")
        .arg(actionName(v.text("type"_L1)), v.shown("automation"_L1));
}

QString unsupportedLookup(const Values &v)
{
    return Faults::tr("This version cannot carry out the look-up “%1” of “%2” yet. Its events will be kept.")
        .arg(v.shown("type"_L1), v.shown("automation"_L1));
}

QString unsupportedPlatform(const Values &v)
{
    return Faults::tr("This version does not know the platform “%1” of “%2” yet. Its events will be kept.")
        .arg(v.shown("platform"_L1), v.shown("automation"_L1));
}

QString unsupportedSubscription(const Values &v)
{
    return Faults::tr("This version does not send our own events yet (subscription “%1”).")
        .arg(v.shown("id"_L1));
}

/** A sentence with at most two values in it. */
template <typename Make>
Wording with(QLatin1StringView first, QLatin1StringView second, Make make)
{
    return {[=](const Values &v) {
        return make().arg(v.shown(first), v.shown(second));
    }};
}
template <typename Make>
Wording with(QLatin1StringView first, Make make)
{
    return {[=](const Values &v) {
        return make().arg(v.shown(first));
    }};
}
template <typename Make>
Wording plain(Make make)
{
    return {[=](const Values &) {
        return make();
    }};
}

WordingTable fileFaults()
{
    return {
        {u"not_json"_s,
         with("at"_L1, [] { return Faults::tr("This is not a readable JSON file (at byte %1)."); })},
        {u"not_a_workspace"_s,
         plain([] { return Faults::tr("This is not a workspace file of Surveyhook."); })},
        {u"unsupported_version"_s,
         plain([] { return Faults::tr("The file was made by a newer version of the program."); })},
        {u"sealed_damaged"_s,
         plain([] { return Faults::tr("The locked secrets in the file are damaged."); })},
        {u"wrong_passphrase"_s, plain([] { return Faults::tr("The pass-phrase does not fit the file."); })},
        {u"wrong_type"_s, {wrongType}},
        {u"missing"_s, with("member"_L1, [] { return Faults::tr("“%1” is missing."); })},
        {u"unknown_value"_s, {unknownValue}},
        {u"out_of_range"_s, {outOfRange}},
        {u"bad_length"_s, {badLength}},
        {u"bad_count"_s, {badCount}},
        {u"bad_format"_s, plain([] { return Faults::tr("The text does not have the expected form."); })},
        {u"schema"_s, plain([] { return Faults::tr("This entry cannot be used."); })},
        {u"bad_key"_s,
         plain([] { return Faults::tr("The key of an address may hold letters, digits, - and _ only."); })},
        {u"bad_clock_time"_s, plain([] { return Faults::tr("A time of day looks like 08:30."); })},
        {u"window_without_days"_s,
         plain([] { return Faults::tr("There is no day on which invitations may leave."); })},
        {u"unknown_holidays"_s, plain([] { return Faults::tr("Holidays are none, PL, NL or PL+NL."); })},
    };
}

WordingTable valueFaults()
{
    return {
        {u"bad_path"_s, with("path"_L1, [] { return Faults::tr("“%1” is not the path of a field."); })},
        {u"unknown_operator"_s,
         with("operator"_L1, [] { return Faults::tr("There is no comparison “%1”."); })},
        {u"one_operator"_s, plain([] { return Faults::tr("A condition needs exactly one comparison."); })},
        {u"filter_too_deep"_s,
         plain([] { return Faults::tr("Groups of conditions may not hold further groups."); })},
        {u"bad_number"_s, with("actual"_L1, [] { return Faults::tr("“%1” is not a number."); })},
        {u"bad_time"_s, with("actual"_L1, [] { return Faults::tr("“%1” is not a date or time."); })},
        {u"unknown_change"_s,
         with("change"_L1, [] { return Faults::tr("There is no change “%1” for a value."); })},
        {u"change_needs_value"_s,
         with("change"_L1, [] { return Faults::tr("The change “%1” needs more details."); })},
        {u"field_or_text"_s,
         plain([] { return Faults::tr("A survey field takes either a field or a fixed text."); })},
        {u"fixed_or_field"_s,
         plain([] { return Faults::tr("The language is either fixed or taken from a field."); })},
        {u"bad_time_zone"_s, with("actual"_L1, [] { return Faults::tr("There is no time zone “%1”."); })},
        {u"bad_url"_s, with("actual"_L1, [] { return Faults::tr("“%1” is not a web address."); })},
        {u"bad_address"_s, with("actual"_L1, [] { return Faults::tr("“%1” is not an e-mail address."); })},
        {u"bad_domain"_s, with("actual"_L1, [] { return Faults::tr("“%1” is not a domain."); })},
        {u"window_order"_s,
         with("from"_L1, "to"_L1,
              [] { return Faults::tr("The sending time from %1 to %2 ends before it begins."); })},
        {u"too_long"_s, {tooLong}},
        {u"no_identity"_s, plain([] {
             return Faults::tr("A person needs an e-mail address, a phone number or a respondent number.");
         })},
    };
}

WordingTable relationFaults()
{
    return {
        {u"unknown_reference"_s, {unknownReference}},
        {u"wrong_connection"_s, {wrongConnection}},
        {u"duplicate_id"_s, with("id"_L1, [] { return Faults::tr("The id “%1” is there twice."); })},
        {u"shared_key"_s, {sharedKey}},
        {u"unknown_placeholder"_s,
         with("name"_L1, "known"_L1,
              [] { return Faults::tr("Nothing fills the placeholder “%1”. Known: %2."); })},
        {u"open_placeholder"_s,
         plain([] { return Faults::tr("A placeholder begins with {{ but does not end with }}."); })},
        {u"survey_without_link"_s,
         with("survey"_L1,
              [] { return Faults::tr("The message holds a survey link, but the survey “%1” has none."); })},
        {u"unknown_variable"_s,
         with("variable"_L1, "survey"_L1, [] { return Faults::tr("The survey “%2” has no field “%1”."); })},
        {u"unmapped_variable"_s,
         with("variable"_L1, "survey"_L1,
              [] { return Faults::tr("The survey “%2” needs the field “%1”, and nothing fills it."); })},
        {u"language_without_text"_s,
         with("language"_L1, "message"_L1,
              [] { return Faults::tr("The message “%2” has no text in the language “%1”."); })},
        {u"breaks_stored"_s, {breaksStored}},
        {u"unsupported_action"_s, {unsupportedAction}},
        {u"unsupported_lookup"_s, {unsupportedLookup}},
        {u"unsupported_platform"_s, {unsupportedPlatform}},
        {u"unsupported_subscription"_s, {unsupportedSubscription}},
        {u"secret_dropped"_s, {secretDropped}},
        {u"secret_made"_s,
         with("id"_L1,
              [] {
                  return Faults::tr("“%1” came without a secret, so a new one signs what is sent. Copy it to "
                                    "the other system: “Connections”, “Tell other systems”.");
              })},
        {u"sealed_ignored"_s, plain([] {
             return Faults::tr(
                 "The secrets in the file are locked. They are taken over only with the pass-phrase.");
         })},
    };
}

} // namespace

QString sectionName(const QString &member)
{
    QString kind = member;
    if (kind.endsWith(u's') && kind != u"settings")
        kind.chop(1);
    if (kind == u"automation")
        //: a section of the workspace file; a number or a name follows: "automation 1"
        return Faults::tr("automation");
    if (kind == u"survey")
        return Faults::tr("survey");
    if (kind == u"message")
        return Faults::tr("message");
    if (kind == u"connection")
        return Faults::tr("connection");
    if (kind == u"people" || kind == u"person")
        return Faults::tr("person");
    if (kind == u"subscription")
        return Faults::tr("subscription");
    if (kind == u"settings")
        return Faults::tr("settings");
    //: any part of the workspace file; its name follows
    return member.isEmpty() ? Faults::tr("entry") : member;
}

const WordingTable &faultWording()
{
    static const WordingTable table = [] {
        WordingTable all = fileFaults();
        all.insert(valueFaults());
        all.insert(relationFaults());
        return all;
    }();
    return table;
}

} // namespace surveyhook
