// SPDX-License-Identifier: GPL-3.0-or-later
// The automations of the workspace and the drafts of new ones, as a list of cards.
#pragma once

#include "gui/automations/automationcard.h"

#include <QAbstractListModel>

namespace surveyhook {

class AutomationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /** Resets only when the list or its order is another one. */
    void setCards(const QList<AutomationCard> &cards);
    [[nodiscard]] const QList<AutomationCard> &cards() const { return m_cards; }
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void refreshTexts();

    [[nodiscard]] static QString name(const AutomationCard &card);
    /** "Intercom · NPS po czacie". */
    [[nodiscard]] static QString subtitle(const AutomationCard &card);
    /** "3 today". */
    [[nodiscard]] static QString todayText(const AutomationCard &card);
    /** "Last event 5 minutes ago · next one leaves 8 Apr 2026, 16:40"; "Step 5 of 10"; may be empty. */
    [[nodiscard]] static QString progressText(const AutomationCard &card, const QDateTime &now);
    /** What needs somebody; may be empty. */
    [[nodiscard]] static QString practiceText();
    [[nodiscard]] static QString problemText(const AutomationCard &card);

private:
    [[nodiscard]] static QString fullText(const AutomationCard &card);

    QList<AutomationCard> m_cards;
};

} // namespace surveyhook
