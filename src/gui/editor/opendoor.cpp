// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/opendoor.h"

#include "gui/editor/automationwindow.h"
#include "gui/editor/versionsdialog.h"
#include "wording/problems.h"

#include <QPointer>

namespace surveyhook {

namespace {

void connectTold(AutomationWindow *window, const QWidget *opener)
{
    auto *bar = opener != nullptr ? opener->window()->findChild<MessageBar *>() : nullptr;
    if (bar == nullptr)
        return;
    QObject::connect(window, &AutomationWindow::told, bar,
                     [bar](const MessageBar::Text &text) { bar->showMessage(text, Tone::Good); });
    QObject::connect(window, &AutomationWindow::finished, bar, [bar] {
        bar->showMessage(
            [] { return AutomationWindow::tr("The automation is saved. Its events appear in the history."); },
            Tone::Good);
    });
}

/** Brings the chosen version back as a draft and opens it: nothing runs differently before it is applied. */
void showVersions(Engine *engine, const QString &automation, QWidget *parent)
{
    auto *dialog = new VersionsDialog(engine, automation, parent);
    QObject::connect(dialog, &VersionsDialog::chosen, parent, [engine, parent](const Draft &draft) {
        engine->ask(
            parent, [draft](Desk &desk) { return desk.setup().saveDraft(draft); },
            [engine, parent, id = draft.automation.id](const Result<void> &saved) {
                if (saved) {
                    editorDoor(engine).edit(id, parent);
                    return;
                }
                if (auto *bar = parent->window()->findChild<MessageBar *>())
                    bar->showMessage([error = saved.error()] { return errorSentence(error); }, Tone::Bad);
            });
    });
    dialog->open();
}

} // namespace

EditorDoor editorDoor(Engine *engine)
{
    return {.startNew =
                [engine](QWidget *parent) {
                    bool isNew = false;
                    AutomationWindow *window = AutomationWindow::startNew(engine, parent, &isNew);
                    if (isNew)
                        connectTold(window, parent);
                },
            .edit =
                [engine](const QString &automation, QWidget *parent) {
                    const QPointer<QWidget> opener(parent);
                    AutomationWindow::edit(engine, automation, parent, [opener](AutomationWindow *window) {
                        connectTold(window, opener);
                    });
                },
            .versions =
                [engine](const QString &automation, QWidget *parent) {
                    showVersions(engine, automation, parent);
                }};
}

} // namespace surveyhook
