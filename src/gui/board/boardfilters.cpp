// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardfilters.h"

#include "gui/widgets/flowlayout.h"
#include "wording/language.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int thisMonth = 0; // instead of a number of days
constexpr int ownDays = -1;
constexpr int fitting = -1; // instead of a group

/** Fills @p box anew and keeps what is chosen; the first entry where that is gone. */
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemData(i) == chosen)
            box->setCurrentIndex(i);
    }
    box->setToolTip(box->currentText());
}

std::optional<QString> chosenText(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

template <typename Box>
Box *BoardFilters::addBox(const char *name, QLabel *&title)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    title = new QLabel(pair);
    auto *box = new Box(pair);
    box->setObjectName(QLatin1StringView(name));
    title->setBuddy(box);
    row->addWidget(title);
    row->addWidget(box);
    layout()->addWidget(pair);
    return box;
}

BoardFilters::BoardFilters(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout);
    m_period = addBox<QComboBox>("period", m_periodTitle);
    m_from = addBox<QDateEdit>("from", m_fromTitle);
    m_to = addBox<QDateEdit>("to", m_toTitle);
    m_team = addBox<QComboBox>("team", m_teamTitle);
    m_channel = addBox<QComboBox>("channel", m_channelTitle);
    m_group = addBox<QComboBox>("group", m_groupTitle);
    for (QComboBox *box : {m_period, m_team, m_channel, m_group}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
            box->setToolTip(box->currentText());
            showOwn();
            Q_EMIT changed();
        });
    }
    for (QDateEdit *box : {m_from, m_to}) {
        box->setCalendarPopup(true);
        connect(box, &QDateEdit::dateChanged, this, &BoardFilters::changed);
    }
    translate();
    m_period->setCurrentIndex(1);
    showOwn();
}

void BoardFilters::addAtEnd(QWidget *widget)
{
    layout()->addWidget(widget);
}

BoardQuestion BoardFilters::question() const
{
    BoardQuestion question;
    const int days = m_period->currentData().toInt();
    if (days == ownDays)
        question.period = {.kind = BoardPeriod::Kind::Own, .own = {m_from->date(), m_to->date()}};
    else if (days == thisMonth)
        question.period.kind = BoardPeriod::Kind::ThisMonth;
    else
        question.period.days = days;
    if (const int group = m_group->currentData().toInt(); group != fitting)
        question.group = static_cast<BoardGroup>(group);
    question.team = chosenText(m_team);
    question.channel = chosenText(m_channel);
    return question;
}

void BoardFilters::setChoices(const SatisfactionBoard &board)
{
    if (m_period->currentData().toInt() != ownDays) { // an own period begins with what is seen
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(board.days.from);
        m_to->setDate(board.days.to);
    }
    if (board.teams != m_teams) {
        m_teams = board.teams;
        fillTeams();
    }
    if (board.channels != m_channels) {
        m_channels = board.channels;
        fillChannels();
    }
}

QString BoardFilters::description() const
{
    QStringList parts;
    for (const QComboBox *box : {m_team, m_channel}) {
        if (box->currentData().isValid())
            parts += box->currentText();
    }
    return parts.join(u", "_s);
}

void BoardFilters::fillPeriods()
{
    refill(m_period, {{tr("Last 7 days"), 7},
                      {tr("Last 30 days"), 30},
                      {tr("Last 90 days"), 90},
                      {tr("This month"), thisMonth},
                      //: a period with a first and a last day of one's own
                      {tr("From … to …"), ownDays}});
}

void BoardFilters::fillGroups()
{
    //: the chart shows days, weeks or months, as fits the period
    QList<std::pair<QString, QVariant>> entries{{tr("What fits"), fitting}};
    for (const BoardGroup group :
         {BoardGroup::Day, BoardGroup::Week, BoardGroup::Month, BoardGroup::Team, BoardGroup::Channel})
        entries += {BoardWords::groupTitle(group), static_cast<int>(group)};
    refill(m_group, entries);
}

void BoardFilters::fillTeams()
{
    QList<std::pair<QString, QVariant>> entries{{tr("All"), QVariant()}};
    QStringList teams = m_teams;
    if (const auto chosen = chosenText(m_team); chosen && !teams.contains(*chosen))
        teams += *chosen;
    for (const QString &team : std::as_const(teams))
        entries += {m_words.team(team), QVariant(team)};
    refill(m_team, entries);
}

void BoardFilters::fillChannels()
{
    QList<std::pair<QString, QVariant>> entries{{tr("All"), QVariant()}};
    QStringList channels = m_channels;
    if (const auto chosen = chosenText(m_channel); chosen && !channels.contains(*chosen))
        channels += *chosen;
    for (const QString &channel : std::as_const(channels))
        entries += {BoardWords::channel(channel), QVariant(channel)};
    refill(m_channel, entries);
}

void BoardFilters::showOwn()
{
    const bool own = m_period->currentData().toInt() == ownDays;
    m_from->parentWidget()->setVisible(own);
    m_to->parentWidget()->setVisible(own);
}

void BoardFilters::translate()
{
    m_words = BoardWords();
    m_periodTitle->setText(tr("&Period:"));
    m_fromTitle->setText(tr("&From:"));
    //: the last day of a period
    m_toTitle->setText(tr("&to:"));
    m_teamTitle->setText(tr("Te&am:"));
    m_channelTitle->setText(tr("&Channel:"));
    //: then "Day", "Week", "Team" …: what the chart and the table put beside each other
    m_groupTitle->setText(tr("&Show by:"));
    for (QDateEdit *box : {m_from, m_to}) {
        box->setLocale(textLocale());
        box->setDisplayFormat(u"d MMM yyyy"_s);
    }
    fillPeriods();
    fillGroups();
    fillTeams();
    fillChannels();
}

void BoardFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace surveyhook
