// SPDX-License-Identifier: GPL-3.0-or-later
// The history with its search field and its filter by state.
#pragma once

#include "gui/history/historyfeed.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace surveyhook {

namespace Ui {
class HistoryPane;
}

class HistoryModel;
class HistoryView;

class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);
    ~HistoryPane() override;

    /** Once, before it is shown. @p feed must outlive the pane. */
    void setFeed(HistoryFeed *feed);
    void setAutomationNames(const QHash<QString, QString> &names);
    /** Empty: of all automations. */
    void showAutomation(const QString &id);
    /** None: all states. */
    void showState(std::optional<State> state);
    /** As soon as it is in the list. */
    void selectEvent(const QString &id);
    void focusSearch();
    void showNewest();
    [[nodiscard]] HistoryView *view() const;
    [[nodiscard]] QString selectedEvent() const { return m_selected; }

Q_SIGNALS:
    void eventSelected(const QString &id);
    void failed(const surveyhook::Error &error);
    /** Whether there is not one event yet, whatever is searched. */
    void nothingYet(bool nothing);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillStates();
    void applyFilter();
    void refreshEmptiness();
    void selectWanted();

    std::unique_ptr<Ui::HistoryPane> m_ui;
    HistoryModel *m_model = nullptr;
    QHash<QString, QString> m_names;
    QString m_automation;
    QString m_selected;
    QString m_wanted; // to be selected once it has been read
    QTimer m_typing;
    QTimer m_minute;
};

} // namespace surveyhook
