// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

bool isRehearsal(const QJsonObject &content)
{
    return content.value("rehearsal"_L1).toBool();
}

QString concernedPerson(const QString &person, const QJsonObject &content)
{
    return person.isEmpty() ? content.value("address"_L1).toString() : person;
}

} // namespace surveyhook
