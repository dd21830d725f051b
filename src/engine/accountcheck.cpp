// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accountcheck.h"

#include "engine/catalogue.h"
#include "platforms/builtin.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ConnectionCheck> checkOf(const Connection &connection)
{
    for (const auto &destination : builtinDestinations()) {
        if (destination->id() == connection.type)
            return destination->connectionCheck(connection);
    }
    if (const auto platform = findPlatform(connection.type))
        return platform->connectionCheck(connection);
    return Error{ErrorCode::InvalidInput, connection.type, {{u"code"_s, QString(codes::accountUnknown)}}};
}

/** As the form calls it. */
QString titleOf(const QString &type, const QString &member)
{
    const QList<ConnectionKind> kinds = connectionKinds();
    for (const ConnectionKind &kind : kinds) {
        for (const ConnectionField &field : kind.fields) {
            if (kind.type == type && field.member == member)
                return field.title;
        }
    }
    return member;
}

} // namespace

Result<ConnectionCheck> accountCheck(const Connection &connection)
{
    const Result<ConnectionCheck> check = checkOf(connection);
    if (check)
        return check;
    Error error = check.error();
    if (const QString member = error.values.value("member"_L1).toString(); !member.isEmpty())
        error.values.insert("field"_L1, titleOf(connection.type, member));
    return error;
}

} // namespace surveyhook
