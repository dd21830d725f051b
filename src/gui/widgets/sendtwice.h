// SPDX-License-Identifier: GPL-3.0-or-later
// The question before something is sent that may have left already.
#pragma once

#include <functional>

class QWidget;

namespace surveyhook {

/** Calls @p go when the person wants it all the same. Returns at once. */
void askBeforeSendingTwice(QWidget *parent, const std::function<void()> &go);

} // namespace surveyhook
