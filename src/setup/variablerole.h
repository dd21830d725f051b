// SPDX-License-Identifier: GPL-3.0-or-later
// What a survey field is for, and how well the name of an incoming field says that it fills it: synonyms in
// three languages. Pure.
#pragma once

#include "domain/workspace.h"
#include "setup/fieldname.h"

namespace surveyhook {

enum class VariableRole {
    Email,
    FirstName,
    LastName,
    FullName,
    Phone,
    Company,
    Language,
    ExternalId, // the customer's number
    Consent,
    Subject, // what it is about: conversation, ticket, order
    Other, // only its own name says what belongs into it
};

/** By its type and its name. */
[[nodiscard]] VariableRole roleOf(const Variable &variable);

/** Of a FieldHint's variable; Other for an empty one. */
[[nodiscard]] VariableRole roleOfHint(const QString &variable);

/** Whether it is about one person: what stands under a colleague does not fill it. */
[[nodiscard]] bool isPersonal(VariableRole role);

/** The names on a field's way, made comparable. Not empty once it is made of a path that can be read. */
struct NamedPlace
{
    QList<FieldName> names;
    QStringList originals; // as they are written
    QStringList own; // the last name that says something, and that with the one above it

    NamedPlace() = default;
    explicit NamedPlace(const QString &path);
};

/** 0 to 50. @p variable: the survey field's name, for Other and to break ties. */
[[nodiscard]] int nameLikeness(VariableRole role, const FieldName &variable, const NamedPlace &place);

/** Whether all that speaks for a person is the word "name": it may be a product's. */
[[nodiscard]] bool isBareName(const NamedPlace &place);

} // namespace surveyhook
