// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody has answered a survey, says the survey tool: whoever was asked is asked no more.
#pragma once

#include <QString>

namespace surveyhook {

/** Who answered is found by the key, else by the address. With neither the answer is anonymous. */
struct SurveyAnswer
{
    QString survey = {}; // as the tool numbers it; empty: not told
    QString address = {}; // normalised
    QString key = {}; // what the link carried: the number of the conversation, order … or of the delivery
};

} // namespace surveyhook
