// SPDX-License-Identifier: GPL-3.0-or-later
// The office, when invitations may leave, the server, this program, privacy. Saved at once, can be undone.
#pragma once

#include "gui/frame/page.h"

#include <memory>

class QCheckBox;

namespace surveyhook {

namespace Ui {
class SettingsForm;
}

class FaultLabels;
class ItemSaver;

class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit SettingsPage(Engine *engine, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("settings"); }
    void refresh(const Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectFields();
    void connectSaver();
    void fillChoices();
    void showWords();
    void reload();
    void take(const std::shared_ptr<const Workspace> &workspace, const DataDir &dir);
    void put(const OfficeSettings &settings);
    [[nodiscard]] OfficeSettings settings() const;
    void save();
    void savePortNow();
    void chooseLanguage();

    Engine *m_engine;
    ItemSaver *m_saver;
    std::unique_ptr<Ui::SettingsForm> m_ui;
    FaultLabels *m_officeFaults;
    FaultLabels *m_windowFaults;
    FaultLabels *m_serverFaults;
    QList<QCheckBox *> m_days; // Monday first
    std::shared_ptr<const Workspace> m_workspace;
    std::optional<DataDir> m_dir;
    bool m_asked = false;
    bool m_again = false;
};

} // namespace surveyhook
