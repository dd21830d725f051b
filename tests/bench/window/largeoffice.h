// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up office far larger than a real one: 500 automations, 200 surveys, a call with 2,000 fields.
#pragma once

#include <QByteArray>

namespace surveyhook::bench {

struct OfficeSize
{
    int automations = 500;
    int surveys = 200;
    int messages = 200;
    int fields = 2000;
};

/** A workspace file. */
[[nodiscard]] QByteArray largeWorkspace(const OfficeSize &size);

/** The body of a call with so many fields, some levels deep. */
[[nodiscard]] QByteArray largeCall(const OfficeSize &size);

} // namespace surveyhook::bench
