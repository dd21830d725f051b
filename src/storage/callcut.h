// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of stored calls what is not to be kept any longer.
#pragma once

#include "base/result.h"
#include "domain/httpmessage.h"

#include <QDateTime>

#include <functional>

namespace surveyhook {

class WriteQueue;

/** Changes query and body of a call; false: leave it as it is. Pure, run in the writer's thread. */
using CallCut = std::function<bool(RawRequest &request)>;

/** Of the newest 20,000 calls those of @p address that came before @p before, without refused ones. Blocks
 * until committed; how many were changed. */
[[nodiscard]] Result<int> cutCalls(WriteQueue &queue, const QString &address, const QDateTime &before,
                                   const CallCut &cut);

} // namespace surveyhook
