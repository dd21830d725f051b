// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trial.h"

#include <algorithm>

namespace surveyhook {

bool Trial::hasPassed() const
{
    return !m_running && !m_steps.isEmpty()
           && std::all_of(m_steps.cbegin(), m_steps.cend(), [](const TrialStep &step) {
                  return step.status == TrialStep::Status::Passed
                         || step.status == TrialStep::Status::Skipped;
              });
}

} // namespace surveyhook
