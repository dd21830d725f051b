// SPDX-License-Identifier: GPL-3.0-or-later
// Values that had better not be kept: what people wrote, secrets, numbers of persons, accounts and cards.
// Pure.
#pragma once

#include "setup/fieldname.h"
#include "setup/samplefields.h"

#include <QJsonValue>

namespace surveyhook {

/** A code of SampleField::sensitive, or empty. @p kind: kindOf() the value. */
[[nodiscard]] QString sensitivityOf(const FieldName &name, const QJsonValue &value, FieldKind kind);

// Each takes the digits alone (for the account also its letters).
[[nodiscard]] bool isPesel(QStringView digits); // 11 digits, a date that can be, the check digit
[[nodiscard]] bool isBsn(QStringView digits); // 9 digits, the test of eleven
[[nodiscard]] bool isCardNumber(QStringView digits); // a known issuer's first digits, Luhn
[[nodiscard]] bool isIban(QStringView account); // ISO 13616

} // namespace surveyhook
