// SPDX-License-Identifier: GPL-3.0-or-later
// The automation's name, how long an invitation waits, when it may leave, and how often one person is asked.
#pragma once

#include "gui/editor/editorpage.h"

#include <memory>

class QCheckBox;
class QPushButton;

namespace surveyhook {

namespace Ui {
class TimingPage;
}
class AskingRules;

class TimingPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit TimingPage(EditorSession *session, QWidget *parent = nullptr);
    ~TimingPage() override;

    [[nodiscard]] QString step() const override { return steps::timing; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectDelay();
    void connectWindow();
    void refresh();
    void refreshName();
    void refreshDelay();
    void refreshWindow();
    void fillChoices();
    void proposeName();
    /** For @p automation as it is: platform, survey and waiting time; none else has it. */
    [[nodiscard]] QString proposedName(const Automation &automation) const;
    [[nodiscard]] bool hasProposedName(const Automation &automation) const;
    void setDelay(const Duration &delay, const QString &key = {});
    void changeWindow(const QString &key);
    [[nodiscard]] SendingWindow windowOnScreen() const;
    [[nodiscard]] SendingWindow officeWindow() const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString windowProblem() const;

    std::unique_ptr<Ui::TimingPage> m_ui;
    AskingRules *m_rules;
    QList<QPushButton *> m_presets;
    QList<QCheckBox *> m_days; // from Monday on
    QString m_proposed; // the name that is ours: follows the other pages until the person types
    Duration m_lastDelay{2, Duration::Unit::Workdays}; // what "Wait" brings back
};

} // namespace surveyhook
