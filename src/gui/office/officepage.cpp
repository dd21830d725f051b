// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/officepage.h"

#include "gui/office/usagetext.h"

#include <QEvent>

namespace surveyhook {

OfficePage::OfficePage(Engine *engine, QWidget *parent)
    : Page(parent)
    , m_engine(engine)
    , m_saver(new ItemSaver(engine, this))
    , m_workspace(std::make_shared<const Workspace>())
{
    connect(m_saver, &ItemSaver::failed, this, &Page::failed);
    connect(m_saver, &ItemSaver::undone, this, &OfficePage::reload);
    connect(m_saver, &ItemSaver::saved, this,
            [this](const ItemKey &item, const SaveReport &report, const std::function<void()> &undo) {
                showFaults(item, {});
                Q_EMIT undoable(savedText(report), undo);
                reload();
            });
    connect(m_saver, &ItemSaver::refused, this, [this](const ItemKey &item, const QList<Fault> &faults) {
        showFaults(item, faults);
        Q_EMIT message([] { return tr("Not saved yet: see the words in red."); }, Tone::Bad);
    });
}

std::function<QString()> OfficePage::savedText(const SaveReport &) const
{
    return [] {
        return tr("Saved.");
    };
}

void OfficePage::refresh(const Overview &)
{
    reload();
}

void OfficePage::reload()
{
    if (m_asked) {
        m_again = true;
        return;
    }
    m_asked = true;
    struct Answer
    {
        Result<std::shared_ptr<const Workspace>> workspace;
        DataDir dir;
    };
    m_engine->ask(
        this,
        [](Desk &desk) {
            return Answer{desk.workspace(), desk.dataDir()};
        },
        [this](const Answer &answer) {
            m_asked = false;
            if (answer.workspace) {
                m_workspace = *answer.workspace;
                m_dir = answer.dir;
                showWorkspace();
            } else {
                Q_EMIT failed(answer.workspace.error());
            }
            if (std::exchange(m_again, false))
                reload();
        });
}

void OfficePage::closeEdits()
{
    m_saver->flush();
    m_saver->closeRun();
}

void OfficePage::removeUnused(const ItemKey &item, const QString &name, const UsedBy &used)
{
    if (used.any()) {
        Q_EMIT message([name, used] { return cannotDeleteText(name, used); }, Tone::Warning);
        return;
    }
    m_saver->now(item, [item](SetupDesk &setup, Undo *undo) { return setup.remove(item, undo); });
}

void OfficePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    showWorkspace();
}

void OfficePage::hideEvent(QHideEvent *event)
{
    m_saver->flush();
    Page::hideEvent(event);
}

} // namespace surveyhook
