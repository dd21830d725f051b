// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/valuefit.h"

#include "setup/valueshape.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int shapeFits = 50;
constexpr int shapeMayFit = 20; // of a text nothing more can be said

} // namespace

std::optional<SuggestionReason> fitOf(const Variable &variable, VariableRole role, const SampleField &field)
{
    const auto points = [](const QString &kind, int number) {
        return SuggestionReason{.code = u"shape"_s, .values = {{u"kind"_s, kind}}, .points = number};
    };
    const auto only = [&](FieldKind kind) -> std::optional<SuggestionReason> {
        if (field.kind != kind)
            return std::nullopt;
        return points(fieldKindCode(kind), shapeFits);
    };
    if (field.value.trimmed().isEmpty())
        return points(u"empty"_s, 0);
    const auto text = [&](bool fits, const QString &kind) -> std::optional<SuggestionReason> {
        if (!fits)
            return std::nullopt;
        return points(kind, shapeMayFit);
    };
    constexpr qsizetype shortText = 100;
    const bool isShort = field.value.size() <= shortText;
    switch (role) {
    case VariableRole::Email:
        return only(FieldKind::Email);
    case VariableRole::Phone:
        return only(FieldKind::Phone);
    case VariableRole::Language:
        return only(FieldKind::Language);
    case VariableRole::Consent:
        return field.kind == FieldKind::Truth ? only(FieldKind::Truth) : text(isShort, u"text"_s);
    case VariableRole::FirstName:
    case VariableRole::LastName:
    case VariableRole::FullName:
        return text(looksLikePersonsName(field.value), u"name"_s);
    case VariableRole::Company:
        return text(isShort && field.kind == FieldKind::Text, u"text"_s);
    case VariableRole::ExternalId:
    case VariableRole::Subject:
        return text(isShort && !field.value.contains(u' ') && field.kind != FieldKind::Truth,
                    field.kind == FieldKind::Text ? u"text"_s : fieldKindCode(field.kind));
    case VariableRole::Other:
        break;
    }
    if (variable.type == "number"_L1)
        return text(field.kind == FieldKind::Number || field.kind == FieldKind::Score,
                    fieldKindCode(field.kind));
    if (variable.type == "date"_L1)
        return text(field.kind == FieldKind::Time, u"time"_s);
    return text(isShort, fieldKindCode(field.kind));
}

} // namespace surveyhook
