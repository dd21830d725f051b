// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a side bar with pages, messages over them, the server's state under them. Asks the engine and
// shows; decides nothing.
#pragma once

#include "engine/engine.h"
#include "gui/frame/editordoor.h"
#include "gui/frame/places.h"
#include "gui/frame/trayicon.h"
#include "gui/frame/windowsettings.h"
#include "gui/widgets/statestyle.h"

#include <QMainWindow>

#include <memory>

class QActionGroup;

namespace surveyhook {

namespace Ui {
class MainWindow;
}

class BoardWindow;
class DesktopPresence;
class HistoryPage;
class MailboxWindow;
class Page;
class PracticeDesk;
class WorkspaceFiles;
struct HistoryWish;

class MainWindow final
    : public QMainWindow
    , public PlaceHost
{
    Q_OBJECT

public:
    /** @p engine must outlive the window. @p settings: its own memory, in the data dir. @p editor: opens
     * automations; may lead nowhere. @p tray: instead of the desktop's,
     * for tests. */
    MainWindow(Engine *engine, const WindowSettings &settings, const EditorDoor &editor,
               std::unique_ptr<TrayIcon> tray = nullptr);
    ~MainWindow() override;

    /** As "Import…" does after a file was chosen. */
    void importFile(const QString &path);
    /** @p id: of a page, see Page::id(). */
    void showPage(const QString &id);
    /** To the front, from wherever it is. */
    void raiseFromElsewhere();
    /** Ends, also where closing would only hide the window. */
    void quit();

    void openPlace(QLatin1StringView place) override;

Q_SIGNALS:
    /** Closed, not only hidden: the program ends. */
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setIcons();
    void connectActions();
    void addPages(const EditorDoor &editor);
    void connectPage(Page *page);
    void connectPractice();
    void connectDesktop();
    void connectEngine();
    void addLanguages();
    void restoreSizes();
    void rememberSizes();
    void askOverview();
    void takeOverview(const Overview &overview);
    void showServer();
    void refreshPage();
    void showEvents(const HistoryWish &wish);
    void refreshTexts();
    void showError(const Error &error);
    void followNotice(const QString &link);
    void openMailbox();
    void openBoard();
    void showAbout();
    [[nodiscard]] Page *currentPage() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    Engine *m_engine;
    WindowSettings m_settings;
    WorkspaceFiles *m_files;
    PracticeDesk *m_practice;
    MailboxWindow *m_mailbox = nullptr;
    BoardWindow *m_board = nullptr;
    EditorDoor m_editor;
    QActionGroup *m_languages;
    QList<Page *> m_pages; // in the order of the side bar
    QList<QAction *> m_goTo;
    HistoryPage *m_history = nullptr;
    std::unique_ptr<DesktopPresence> m_presence;
    QAction *m_open; // in the menu of the icon beside the clock
    bool m_quitting = false;
    Overview m_overview;
    bool m_overviewKnown = false;
    bool m_overviewAsked = false;
    bool m_overviewWanted = false;
};

} // namespace surveyhook
