// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences by group, one file each; only sentences.cpp puts them together.
#pragma once

#include "wording/values.h"

#include <QHash>

namespace surveyhook {

using WordingTable = QHash<QString, Wording>;

[[nodiscard]] const WordingTable &doorWording(); // signature, login, body, topic, repeats, probes, counts
[[nodiscard]] const WordingTable &planWording(); // filter, gate, look-ups, due time
[[nodiscard]] const WordingTable &deliveryWording(); // sending, retrying, what people did
[[nodiscard]] const WordingTable &mailWording(); // what mail servers say, what is wrong with a message
[[nodiscard]] const WordingTable &callWording(); // what platforms say to our calls
[[nodiscard]] const WordingTable &orderWording(); // orders at our own addresses
[[nodiscard]] const WordingTable &faultWording(); // a workspace file; its codes are a set of their own

} // namespace surveyhook
