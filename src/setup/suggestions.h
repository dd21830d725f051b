// SPDX-License-Identifier: GPL-3.0-or-later
// Which incoming field fills which survey field: points for what a value looks like, its name, where it
// stands and what was chosen before. Deterministic; every suggestion says why. Pure. (facts/field.md D3,
// page 5.)
#pragma once

#include "domain/workspace.h"
#include "setup/samplefields.h"

namespace surveyhook {

struct SuggestionReason
{
    QString code; // see wording/suggestionwording.h, which has words for it
    QJsonObject values = {};
    int points = 0;
};

struct Suggestion
{
    QString field = {}; // path
    int score = 0;
    QList<SuggestionReason> reasons = {}; // strongest first
    QList<Change> changes = {}; // what the mapping should do with the value: a first name from a full one
};

struct VariableSuggestion
{
    enum class Decision {
        Fill, // 70 points or more, and no other within 10
        Offer, // 40 to 69
        Choose, // two or more within 10 points whose values differ: which one?
        Nothing,
    };

    QString variable;
    Decision decision = Decision::Nothing;
    QList<Suggestion> candidates = {}; // best first, at most five
    /** Addresses that are never the customer's, with the reason: own_domain, staff, no_reply. At most five.
     */
    QList<Suggestion> leftOut = {};
};

/** What the suggestions are made from. */
struct SuggestionInput
{
    QList<Variable> variables; // of the survey
    QList<SampleField> fields;
    QList<FieldHint> hints; // of the platform
    QString customerPath; // where the platform says the customer's address stands; empty: it does not know
    QStringList staff; // addresses that are never the customer's, normalised
    QStringList ownDomains;
    QList<MappingLine> learned; // of this sender's and this survey's other automations
};

/** In the order of the variables. An address of the staff or of an own domain is never a candidate. */
[[nodiscard]] QList<VariableSuggestion> suggestMapping(const SuggestionInput &input);

} // namespace surveyhook
