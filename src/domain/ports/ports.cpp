// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual tables of the ports live here.
#include "domain/ports/callstore.h"
#include "domain/ports/deliverystore.h"
#include "domain/ports/destination.h"
#include "domain/ports/incomingstyle.h"
#include "domain/ports/surveyprovider.h"
#include "domain/ports/target.h"

namespace surveyhook {

CallStore::~CallStore() = default;
OptOuts::~OptOuts() = default;
DeliveryStore::~DeliveryStore() = default;
Destination::~Destination() = default;
IncomingStyle::~IncomingStyle() = default;
Target::~Target() = default;
SurveyProvider::~SurveyProvider() = default;

PersonNeed Destination::personNeed(const QString &, const QJsonObject &) const
{
    return PersonNeed::Invited;
}

QStringList Destination::templates(const QJsonObject &) const
{
    return {};
}

bool Destination::needsOriginal(const QJsonObject &) const
{
    return false;
}

Result<ConnectionCheck> Destination::connectionCheck(const Connection &connection) const
{
    return Error{ErrorCode::InvalidInput,
                 connection.type,
                 {{QStringLiteral("code"), QString(codes::accountUnknown)}}};
}

} // namespace surveyhook
