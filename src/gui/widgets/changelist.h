// SPDX-License-Identifier: GPL-3.0-or-later
// The adjustments that are made to a value on its way into the survey, with the value before and after.
#pragma once

#include "domain/mapping.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace surveyhook {

namespace Ui {
class ChangeList;
}

/** "first word only". */
[[nodiscard]] QString changeName(const Change &change);

class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);
    ~ChangeList() override;

    /** Emits nothing. @p before: the value as it came. */
    void setChanges(const QList<Change> &changes, const QString &before, const QString &after);
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }

Q_SIGNALS:
    /** By the user; changes() is up to date. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void add(const Change &change);
    void editTable();
    void refresh();

    std::unique_ptr<Ui::ChangeList> m_ui;
    QMenu *m_menu;
    QList<Change> m_changes;
    QString m_before;
    QString m_after;
};

} // namespace surveyhook
