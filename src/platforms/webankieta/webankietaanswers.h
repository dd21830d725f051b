// SPDX-License-Identifier: GPL-3.0-or-later
// Webankieta's RESThook: what it posts after each completed survey. Two pages describe it, one with the
// answer sheets under data.sheets, one with a bare sheet (protocols.md §6): both are read.
#pragma once

#include "domain/body.h"
#include "domain/surveyanswer.h"

namespace surveyhook {

struct AnswerSheet
{
    QString id; // empty: not told
    QString addressPath; // in the body
    SurveyAnswer answer;
    bool finished = true;
};

/** Empty when @p body holds no answer sheet. */
[[nodiscard]] QList<AnswerSheet> answerSheets(const QJsonObject &body);

} // namespace surveyhook
