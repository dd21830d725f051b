// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace as it stands, for every thread: readers take a snapshot, one thread replaces it.
#pragma once

#include "domain/workspace.h"

#include <QMutex>

#include <memory>

namespace surveyhook {

class SharedWorkspace
{
public:
    [[nodiscard]] std::shared_ptr<const Workspace> get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_workspace;
    }
    void set(std::shared_ptr<const Workspace> workspace)
    {
        const QMutexLocker lock(&m_mutex);
        m_workspace = std::move(workspace);
    }

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const Workspace> m_workspace = std::make_shared<const Workspace>();
};

} // namespace surveyhook
