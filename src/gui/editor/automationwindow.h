// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which one automation is set up or changed: a wizard for a new one, afterwards the same pages
// to choose from. Not modal: the history stays usable beside it.
#pragma once

#include "gui/editor/editorpage.h"
#include "gui/frame/messagebar.h"
#include "gui/frame/windowsettings.h"

#include <QWidget>

#include <memory>

namespace surveyhook {

namespace Ui {
class AutomationWindow;
}

class AutomationWindow final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it; it deletes itself when closed. */
    AutomationWindow(Engine *engine, const Draft &draft, QWidget *parent = nullptr);
    ~AutomationWindow() override;

    /** The wizard at its first page; an open one that was not begun comes to the front instead. */
    static AutomationWindow *startNew(Engine *engine, QWidget *parent, bool *isNew = nullptr);
    /** The automation's draft, or the automation; null until it was read: @p opened is called with the
     * window. The window that is open for it comes to the front. */
    static void edit(Engine *engine, const QString &automation, QWidget *parent,
                     const std::function<void(AutomationWindow *)> &opened = {});
    /** The same: a draft of a new automation opens as the wizard, where it was left. */
    static void continueDraft(Engine *engine, const QString &automation, QWidget *parent,
                              const std::function<void(AutomationWindow *)> &opened = {});

    /** Where the windows' size is remembered from now on; not told: nowhere. */
    static void rememberSizeIn(const WindowSettings &settings);

    [[nodiscard]] EditorSession *session() const { return m_session; }
    [[nodiscard]] bool isWizard() const { return m_wizard; }
    [[nodiscard]] QString currentStep() const;
    void openStep(const QString &step);

Q_SIGNALS:
    /** Something for the main window's message bar: "Saved as a draft …". */
    void told(const surveyhook::MessageBar::Text &text);
    /** The automation was finished or changed: show it and its events. */
    void finished(const QString &automation);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePages();
    void connectSession();
    void connectButtons();
    void addShortcuts();
    void toFront();

    [[nodiscard]] EditorPage *page(const QString &step) const;
    [[nodiscard]] EditorPage *current() const;
    [[nodiscard]] QList<EditorPage *> shownPages() const;
    [[nodiscard]] bool canOpen(const EditorPage *page) const;
    void show(EditorPage *page);
    void next();
    void back();
    /** False, and the focus is there, when something is missing. */
    bool leadToMissing(EditorPage *page);

    void finish();
    void takeApplied(const SaveReport &report);
    void showFaults(const QList<Fault> &faults);
    /** What is to become of the events that came meanwhile; asked once. */
    void askHeld(const SaveReport &report);
    void answerHeld(bool process);
    void refreshState();
    void switchOnOrOff();
    void tellSwitched(AutomationState state, int deliveries);
    void askToClose();
    void closeFinished();
    void askChanges();
    void showChanges(const QStringList &parts);
    void bringBack();

    void refresh();
    void refreshRail();
    void refreshFoot();
    void refreshSentence();
    void refreshTexts();
    [[nodiscard]] QString changeLines(const QStringList &parts) const;
    [[nodiscard]] QString stepLinks(const QStringList &steps) const;

    std::unique_ptr<Ui::AutomationWindow> m_ui;
    Engine *m_engine;
    EditorSession *m_session;
    QList<EditorPage *> m_pages;
    QTimer *m_changes;
    QTimer *m_refreshing;
    QStringList m_changedParts;
    QList<Fault> m_faults;
    bool m_wizard = true;
    bool m_urged = false; // "Next" was pressed although something is missing
    bool m_done = false;
    bool m_closeAnyway = false; // although something could not be saved
};

} // namespace surveyhook
