// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automations/automationcommands.h"

#include "engine/setupdesk.h"
#include "gui/automations/automationmodel.h"
#include "gui/widgets/switchwords.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

AutomationCommands::AutomationCommands(Engine *engine, const EditorDoor &editor, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_editor(editor)
    , m_window(window)
{}

void AutomationCommands::offerUndo(const std::function<QString()> &text, const Undo &undo)
{
    Q_EMIT changed();
    Q_EMIT undoable(text, [this, undo] {
        m_engine->ask(
            this, [undo](Desk &desk) { return desk.setup().restore(undo); },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
                Q_EMIT changed();
            });
    });
}

void AutomationCommands::switchTo(const AutomationCard &card, AutomationState state)
{
    m_engine->ask(
        this, [id = card.summary.id, state](Desk &desk) { return desk.setup().setState(id, state); },
        [this, name = AutomationModel::name(card), state](const Result<Undo> &undo) {
            if (!undo) {
                Q_EMIT failed(undo.error());
                return;
            }
            offerUndo([name, state,
                       deliveries = undo->deliveries] { return switchedWords(name, state, deliveries); },
                      *undo);
        });
}

void AutomationCommands::duplicate(const AutomationCard &card)
{
    //: %1 the name of an automation; this is the name of its copy
    const QString name = tr("%1 (copy)").arg(AutomationModel::name(card));
    m_engine->ask(
        this, [id = card.summary.id, name](Desk &desk) { return desk.setup().copyDraft(id, name); },
        [this, name](const Result<Draft> &draft) {
            if (!draft) {
                Q_EMIT failed(draft.error());
                return;
            }
            Q_EMIT changed();
            Q_EMIT message([name] { return tr("“%1” was made, as a draft.").arg(name); }, Tone::Good);
            if (m_editor.isThere())
                m_editor.edit(draft->automation.id, m_window);
        });
}

void AutomationCommands::remove(const AutomationCard &card)
{
    m_engine->ask(
        this,
        [id = card.summary.id, fresh = card.isNew()](Desk &desk) -> Result<Undo> {
            if (fresh)
                return desk.setup().discardDraft(id);
            Undo undo;
            const Result<SaveReport> done = desk.setup().remove({.kind = u"automation"_s, .id = id}, &undo);
            if (!done)
                return done.error();
            return undo;
        },
        [this, name = AutomationModel::name(card)](const Result<Undo> &undo) {
            if (undo)
                offerUndo(
                    [name] { return tr("“%1” was deleted. Its events stay in the history.").arg(name); },
                    *undo);
            else
                Q_EMIT failed(undo.error());
        });
}

void AutomationCommands::chooseExport(const AutomationCard &card)
{
    auto *dialog = new QFileDialog(m_window, tr("Export this automation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Workspace files (*.json)"), tr("All files (*)")});
    dialog->selectFile(card.summary.id + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = card.summary.id](const QString &path) { exportTo(id, path); });
    dialog->open();
}

void AutomationCommands::exportTo(const QString &automation, const QString &path)
{
    m_engine->ask(
        this,
        [automation, path](Desk &desk) -> Result<void> {
            const Result<QByteArray> content = desk.setup().exportAutomation(automation);
            if (!content)
                return content.error();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
                return Error{ErrorCode::StorageFailed, file.errorString(), {{u"file"_s, path}}};
            return {};
        },
        [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT message(
                    [path] {
                        return tr("The automation was written to %1, without passwords and keys.").arg(path);
                    },
                    Tone::Good);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace surveyhook
