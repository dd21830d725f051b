// SPDX-License-Identifier: GPL-3.0-or-later
// One collector of a survey: its switch, by what it invites, and the link at which other systems call it.
#pragma once

#include "engine/catalogue.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QComboBox;

namespace surveyhook {

namespace Ui {
class CollectorForm;
}

class CollectorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CollectorForm(QWidget *parent = nullptr);
    ~CollectorForm() override;

    /** Shows that of @p survey; @p typing: what is typed stays. Emits nothing. */
    void setCollector(const QString &survey, const Collector &collector,
                      const std::shared_ptr<const Workspace> &workspace, bool typing = false);
    /** Who waits there for the switch or for their time. */
    void setWaiting(const QStringList &people);
    /** Where this computer is reached by itself, for links without a public address. */
    void setLocal(const QUrl &local);
    /** As it stands in the form. */
    [[nodiscard]] Collector collector() const;
    [[nodiscard]] const QString &survey() const { return m_survey; }
    /** Why it cannot be saved; empty: it can. */
    [[nodiscard]] QString problem() const;
    void showFault(const QString &text);

Q_SIGNALS:
    void edited(); // by the user
    void switched(); // by the user: not to be put off
    /** There is no key to call it by yet. */
    void keysWanted(const QString &door);
    /** Somebody has read what that means. */
    void renewWanted(const QString &door);
    void publicAddressWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectInputs();
    void fill();
    void fillChoices();
    void fillSources();
    void showParts();
    void showLink();
    void showWords();
    void askForRenewal();
    [[nodiscard]] std::optional<DoorDescription> door() const;
    [[nodiscard]] QString takers() const;
    static void choose(QComboBox *box, const QString &value);

    std::unique_ptr<Ui::CollectorForm> m_ui;
    QString m_survey;
    Collector m_collector;
    std::shared_ptr<const Workspace> m_workspace;
    QStringList m_waiting;
    QUrl m_local;
    QString m_fault;
};

/** "E-mail", "SMS", "link": by what a collector of @p kind invites. */
[[nodiscard]] QString collectorKindText(const QString &kind);

} // namespace surveyhook
