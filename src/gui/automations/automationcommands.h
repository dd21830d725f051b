// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an automation from the list: at once, and to be undone where that is possible.
#pragma once

#include "engine/engine.h"
#include "gui/automations/automationcard.h"
#include "gui/frame/editordoor.h"
#include "gui/widgets/statestyle.h"

#include <QObject>

#include <functional>

namespace surveyhook {

struct Undo;

class AutomationCommands final : public QObject
{
    Q_OBJECT

public:
    /** @p engine and @p window must outlive it. */
    AutomationCommands(Engine *engine, const EditorDoor &editor, QWidget *window);

    void switchTo(const AutomationCard &card, AutomationState state);
    /** Opens the copy, which is a draft. */
    void duplicate(const AutomationCard &card);
    /** Of a new draft: throws it away. The history keeps its events. */
    void remove(const AutomationCard &card);
    void chooseExport(const AutomationCard &card);

Q_SIGNALS:
    void message(const std::function<QString()> &text, surveyhook::Tone tone);
    void undoable(const std::function<QString()> &text, const std::function<void()> &undo);
    void failed(const surveyhook::Error &error);
    /** The list is another one now. */
    void changed();

private:
    void offerUndo(const std::function<QString()> &text, const Undo &undo);
    void exportTo(const QString &automation, const QString &path);

    Engine *m_engine;
    EditorDoor m_editor;
    QWidget *m_window;
};

} // namespace surveyhook
