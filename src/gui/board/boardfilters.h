// SPDX-License-Identifier: GPL-3.0-or-later
// What the board shows: period, team, channel, and what stands beside each other.
#pragma once

#include "gui/board/boardwords.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace surveyhook {

class BoardFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFilters(QWidget *parent = nullptr);

    [[nodiscard]] BoardQuestion question() const;
    /** What there is to choose from; what is chosen stays, also where the period has none of it. */
    void setChoices(const SatisfactionBoard &board);
    /** "Last 30 days, Intercom: Team 814, Chat": for the picture. */
    [[nodiscard]] QString description() const;
    /** At the end of the row. */
    void addAtEnd(QWidget *widget);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    /** @p name: of the box. */
    template <typename Box>
    Box *addBox(const char *name, QLabel *&title);
    void fillPeriods();
    void fillGroups();
    void fillTeams();
    void fillChannels();
    void showOwn();
    void translate();

    QLabel *m_periodTitle = nullptr;
    QLabel *m_fromTitle = nullptr;
    QLabel *m_toTitle = nullptr;
    QLabel *m_teamTitle = nullptr;
    QLabel *m_channelTitle = nullptr;
    QLabel *m_groupTitle = nullptr;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_team;
    QComboBox *m_channel;
    QComboBox *m_group;
    QStringList m_teams;
    QStringList m_channels;
    BoardWords m_words;
};

} // namespace surveyhook
