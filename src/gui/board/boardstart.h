// SPDX-License-Identifier: GPL-3.0-or-later
// The board before the first answer: which systems tell answers, and what to do first.
#pragma once

#include "engine/desk.h"

#include <QWidget>

class QLabel;

namespace surveyhook {

class BoardStart final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardStart(QWidget *parent = nullptr);

    /** @p withButtons: automations can be opened. */
    void setAutomations(const QList<AutomationSummary> &automations, bool withButtons);

Q_SIGNALS:
    void newWanted(const QString &platform);
    void openWanted(const QString &automation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void addButton(const QString &name, const QString &text, const std::function<void()> &press);

    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttons;
    QList<AutomationSummary> m_automations; // of systems that tell answers
    QString m_shown; // ids, so that buttons stay while nothing changes
    bool m_withButtons = false;
};

} // namespace surveyhook
