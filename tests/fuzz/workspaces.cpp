// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace files: faults are found, and what has none can be written and read again.
#include "fuzz/target.h"
#include "workspace/workspacefile.h"

SURVEYHOOK_FUZZ_TARGET(workspaces)

void surveyhook::fuzz::workspaces(const QByteArray &bytes)
{
    const ImportPlan plan = planImport(bytes, {}, {});
    if (!plan.faults.isEmpty())
        return;
    const Result<QByteArray> written = exportWorkspace(plan.items);
    require(written.hasValue(), "what was read can be written");
    const ImportPlan again = planImport(*written, plan.items, {});
    require(again.faults.isEmpty(), "what was written can be read");
    require(again.replaced.isEmpty() && again.added.isEmpty() && again.removed.isEmpty(),
            "and changes nothing");
}
