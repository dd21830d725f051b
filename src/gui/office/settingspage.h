// SPDX-License-Identifier: GPL-3.0-or-later
// The office, when invitations may leave, the server, this program, privacy. Saved at once, can be undone.
#pragma once

#include "gui/office/officepage.h"

#include <memory>

class QCheckBox;
class QScrollArea;

namespace surveyhook {

namespace Ui {
class SettingsForm;
}

class FaultLabels;
class ReachForm;

class SettingsPage final : public OfficePage
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit SettingsPage(Engine *engine, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("settings"); }

    [[nodiscard]] bool holds(QLatin1StringView place) const override;
    void lead(QLatin1StringView place) override;

protected:
    void showWorkspace() override;
    void showFaults(const ItemKey &item, const QList<Fault> &faults) override;
    void translate() override;

private:
    void connectFields();
    void fillChoices();
    void showWords();
    void put(const OfficeSettings &settings);
    void showTimes(bool on);
    [[nodiscard]] OfficeSettings settings() const;
    void save();
    void savePortNow();
    void chooseLanguage();

    Engine *m_engine;
    std::unique_ptr<Ui::SettingsForm> m_ui;
    QScrollArea *m_area = nullptr;
    FaultLabels *m_officeFaults;
    FaultLabels *m_windowFaults;
    ReachForm *m_reach;
    QList<QCheckBox *> m_days; // Monday first
};

} // namespace surveyhook
