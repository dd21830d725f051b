// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces credentials in the bytes of a JSON text; everything else keeps its bytes, order and digits.
#pragma once

#include "intake/secrettexts.h"

namespace surveyhook {

/** Members with a secret name get "•••" as value, whatever it was (but null and ""); own credentials are
 * replaced inside texts and numbers. Good JSON stays good JSON; of broken JSON as much is masked as can be
 * recognised. */
[[nodiscard]] QByteArray maskedJson(const QByteArray &json, const SecretTexts &secrets);

} // namespace surveyhook
