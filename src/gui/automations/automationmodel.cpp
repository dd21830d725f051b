// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automations/automationmodel.h"

#include "wording/formats.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void AutomationModel::setCards(const QList<AutomationCard> &cards)
{
    // Counts change all the time; a reset would lose the selection.
    const bool same = std::equal(m_cards.cbegin(), m_cards.cend(), cards.cbegin(), cards.cend(),
                                 [](const AutomationCard &a, const AutomationCard &b) {
                                     return a.summary.id == b.summary.id && a.hasProblem() == b.hasProblem()
                                            && a.practises() == b.practises();
                                 });
    if (same) {
        m_cards = cards;
        refreshTexts();
        return;
    }
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int AutomationModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_cards.at(row).summary.id == id)
            return row;
    }
    return -1;
}

int AutomationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant AutomationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AutomationCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name(card);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return fullText(card);
    case IdRole:
        return card.summary.id;
    default:
        return {};
    }
}

void AutomationModel::refreshTexts()
{
    if (!m_cards.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString AutomationModel::name(const AutomationCard &card)
{
    //: an automation that has no name yet
    return card.summary.name.isEmpty() ? tr("New automation") : card.summary.name;
}

QString AutomationModel::subtitle(const AutomationCard &card)
{
    QStringList parts{card.summary.platformName.isEmpty() ? card.summary.platform
                                                          : card.summary.platformName};
    if (!card.summary.survey.isEmpty())
        parts << card.summary.survey;
    return parts.join(u" · "_s);
}

QString AutomationModel::todayText(const AutomationCard &card)
{
    if (card.isNew())
        return {};
    //: events of an automation since midnight
    return tr("%n today", nullptr, card.summary.today);
}

QString AutomationModel::progressText(const AutomationCard &card, const QDateTime &now)
{
    if (card.isNew()) {
        const StepCount count = stepCount(*card.draft);
        //: %1 and %2 numbers: how far setting up has come
        return tr("Step %1 of %2").arg(count.step).arg(count.of);
    }
    QStringList parts;
    if (card.summary.lastEvent.isValid())
        //: %1 such as "5 minutes ago"
        parts << tr("Last event: %1").arg(relativeTimeText(card.summary.lastEvent, now));
    if (card.nextSend.isValid())
        //: %1 a time: when the next invitation is sent
        parts << tr("Next invitation: %1").arg(dateTimeText(card.nextSend));
    if (card.draft)
        parts << tr("Changes are not applied yet");
    return parts.join(u" · "_s);
}

QString AutomationModel::problemText(const AutomationCard &card)
{
    if (card.summary.needAttention > 0)
        return tr("%n event(s) need you", nullptr, card.summary.needAttention);
    return card.summary.cannotRun.isEmpty() ? QString() : tr("Cannot run in this version");
}

QString AutomationModel::practiceText()
{
    return tr("Mails stay in the practice mailbox");
}

QString AutomationModel::fullText(const AutomationCard &card)
{
    const AutomationSummary &automation = card.summary;
    QStringList lines{name(card), subtitle(card),
                      automationStateName(automation.state) + u". "_s
                          + automationStateExplanation(automation.state),
                      todayText(card), progressText(card, QDateTime::currentDateTimeUtc())};
    if (card.practises())
        lines << practiceText();
    if (automation.needAttention > 0)
        lines << problemText(card);
    if (!automation.cannotRun.isEmpty())
        lines << sentence(u"unsupported_action"_s, {{u"type"_s, automation.cannotRun}});
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace surveyhook
