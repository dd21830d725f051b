// SPDX-License-Identifier: GPL-3.0-or-later
// The board as files: tables for spreadsheets and a picture for reports.
#pragma once

#include "gui/board/boardwords.h"

#include <QByteArray>

namespace surveyhook {

/** Fixed texts of the files. */
class BoardFile
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::BoardFile)

public:
    /** A row for each period, team or channel, and one for all. */
    [[nodiscard]] static QByteArray table(const SatisfactionBoard &board);
    [[nodiscard]] static QByteArray comments(const SatisfactionBoard &board);
    /** PNG, on white whatever the desktop's colours are, in the window's thread. @p filters: what is chosen.
     */
    [[nodiscard]] static QByteArray picture(const SatisfactionBoard &board, const QString &filters);
};

} // namespace surveyhook
