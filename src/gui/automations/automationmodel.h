// SPDX-License-Identifier: GPL-3.0-or-later
// The automations of the workspace, as the list at the left shows them.
#pragma once

#include "engine/desk.h"

#include <QAbstractListModel>

namespace surveyhook {

class AutomationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole + 1, // index into automations()
        IdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setAutomations(const QList<AutomationSummary> &automations);
    [[nodiscard]] const QList<AutomationSummary> &automations() const { return m_automations; }
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void refreshTexts();

    /** "Intercom · NPS po czacie". */
    [[nodiscard]] static QString subtitle(const AutomationSummary &automation);
    [[nodiscard]] static QString todayText(const AutomationSummary &automation);

private:
    [[nodiscard]] static QString fullText(const AutomationSummary &automation);

    QList<AutomationSummary> m_automations;
};

} // namespace surveyhook
