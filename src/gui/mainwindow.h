// SPDX-License-Identifier: GPL-3.0-or-later
// The window: automations at the left, history and story beside it, the server's state on top. Asks the
// engine and shows; decides nothing.
#pragma once

#include "engine/engine.h"
#include "gui/windowsettings.h"

#include <QMainWindow>

#include <memory>

class QActionGroup;
class QPushButton;

namespace surveyhook {

namespace Ui {
class MainWindow;
}

class EngineFeed;
class PracticeDesk;
class MailboxWindow;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /** @p engine must outlive the window. @p settings: its own memory, in the data dir. */
    MainWindow(Engine *engine, const WindowSettings &settings);
    ~MainWindow() override;

    /** As "Import…" does after a file was chosen. */
    void importFile(const QString &path);
    /** To the front, from wherever it is. */
    void raiseFromElsewhere();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setIcons();
    void connectActions();
    void connectPanes();
    void connectEngine();
    void addLanguages();
    void addCounters();
    void restoreSizes();
    void rememberSizes();
    void askOverview();
    void takeOverview(const Overview &overview);
    void showServer();
    void showCounts();
    void showError(const Error &error);
    void chooseImport();
    void chooseExport();
    void exportTo(const QString &path, const Secret &passphrase);
    void openMailbox();
    void showAbout();
    void setStoryBeside(bool beside);

    std::unique_ptr<Ui::MainWindow> m_ui;
    Engine *m_engine;
    WindowSettings m_settings;
    EngineFeed *m_feed;
    PracticeDesk *m_practice;
    MailboxWindow *m_mailbox = nullptr;
    QActionGroup *m_languages;
    QPushButton *m_waiting;
    QPushButton *m_needsYou;
    Overview m_overview;
    bool m_overviewAsked = false;
    bool m_overviewWanted = false;
};

} // namespace surveyhook
