// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/opendoor.h"

#include "gui/editor/automationwindow.h"

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
                }};
}

} // namespace surveyhook
