// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces credentials in the bytes of an XML text, as jsonmask.h does for JSON.
#pragma once

#include "intake/secrettexts.h"

namespace surveyhook {

/** Masks the text of elements and the values of attributes with a secret name, and own credentials in any
 * text or value. Tags keep their bytes. */
[[nodiscard]] QByteArray maskedXml(const QByteArray &xml, const SecretTexts &secrets);

} // namespace surveyhook
