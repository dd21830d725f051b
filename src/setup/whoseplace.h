// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a field is, by where it stands: the customer's, a colleague's or bot's, or only a mail's envelope.
// Pure.
#pragma once

#include "setup/suggestions.h"
#include "setup/variablerole.h"

#include <QHash>
#include <QSet>

namespace surveyhook {

struct Whose
{
    enum class Side { Unknown, Customer, Staff, Envelope };
    enum class By {
        Group,
        Own,
        Type
    }; // the name of a group, the field's own name, a "type" beside or above it

    Side side = Side::Unknown;
    QString word = {}; // that says so, as it is written: "contact"
    By by = By::Group;
    bool certain = false; // of staff: a type or an address says so, not only a name
};

/** Knows the types and addresses of one sample. */
class Places
{
public:
    explicit Places(const SuggestionInput &input);

    [[nodiscard]] Whose whose(const SampleField &field, const NamedPlace &place) const;

private:
    [[nodiscard]] QString staffAbove(QString parent) const;
    [[nodiscard]] QString customerAbove(QString parent) const;

    QHash<QString, QString> m_parents; // group → the group it stands in
    QHash<QString, QString> m_types; // group → its "type": user, admin …
    QSet<QString> m_staff; // groups with an address of the staff
};

} // namespace surveyhook
