// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual tables of the ports live here.
#include "domain/ports/callstore.h"
#include "domain/ports/deliverystore.h"
#include "domain/ports/surveyprovider.h"
#include "domain/ports/target.h"

namespace surveyhook {

CallStore::~CallStore() = default;
OptOuts::~OptOuts() = default;
DeliveryStore::~DeliveryStore() = default;
Target::~Target() = default;
SurveyProvider::~SurveyProvider() = default;

} // namespace surveyhook
