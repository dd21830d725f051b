// SPDX-License-Identifier: GPL-3.0-or-later
// Names of fields, compared forgivingly: case, accents, camelCase, hyphens and underscores do not count.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** "adresEmail", "Adres_e-mail" → words adres, email. "e", "mail" are one word. */
struct FieldName
{
    QStringList words;
    QString plain; // the words without anything between them

    FieldName() = default;
    explicit FieldName(QStringView name);

    /** All of it or one of its words. */
    [[nodiscard]] bool has(const QSet<QString> &some) const;
};

/** Lower case, accents off: "Łódź" → "lodz". */
[[nodiscard]] QString withoutAccents(QStringView text);

} // namespace surveyhook
