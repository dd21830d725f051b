// SPDX-License-Identifier: GPL-3.0-or-later
// Shows something being tried out: each step with a tick or a cross, a word and the time it took; of a failed
// one the cause, the cure and the way to the page where it is mended.
#pragma once

#include "engine/trial.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace surveyhook {

class TrialView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialView(QWidget *parent = nullptr);
    ~TrialView() override;

    /** Shows @p trial from its first step on; the one shown before is cancelled. */
    void start(std::unique_ptr<Trial> trial);
    /** Cancels, and shows nothing again. */
    void clear();

    [[nodiscard]] bool isRunning() const { return m_trial != nullptr && m_trial->isRunning(); }
    [[nodiscard]] bool hasPassed() const;
    /** What it is showing; none before start() and after clear(). */
    [[nodiscard]] const Trial *trial() const { return m_trial.get(); }
    /** One sentence on how it went, in the user's language; empty before start(). */
    [[nodiscard]] QString summary() const;

    /** Where "Fix it" leads: code of a step → id of a page. Steps without one have no such button. */
    void setCures(const QHash<QString, QString> &pageOfStep);
    /** Whose events are tried: problems name their fields as people call them. */
    void setPlatform(const QString &platform);
    /** What is said when every step passed; without it a general sentence. A mail that only went into the
     * practice mailbox is never said to be on its way. */
    void setPassedText(const QString &text);
    /** What is said when a step failed; without it that nothing was changed, which is wrong of a real call.
     */
    void setFailedText(const QString &text);

Q_SIGNALS:
    void ended(bool passed);
    void fixWanted(const QString &page);
    /** The mail lies in the practice mailbox, and somebody wants to see it. */
    void mailboxWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *icon;
        QLabel *name;
        QLabel *state;
        QLabel *details;
    };

    void makeRows();
    void refresh();
    void refreshRow(int index);
    void placeFix();
    [[nodiscard]] bool hasPractised() const;
    void end();

    std::unique_ptr<Trial> m_trial;
    bool m_cancelled = false;
    QHash<QString, QString> m_cures;
    QString m_platform;
    QString m_passedText;
    QString m_failedText;
    QList<Row> m_rows;
    QWidget *m_steps;
    QGridLayout *m_grid;
    QProgressBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_fix;
    QPushButton *m_mailbox;
    QLabel *m_summary;
};

} // namespace surveyhook
