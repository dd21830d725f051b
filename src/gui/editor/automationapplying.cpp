// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an automation: opening it, finishing, applying and giving up changes, earlier versions.
#include "editor/ui_automationwindow.h"
#include "gui/editor/automationwindow.h"
#include "gui/editor/partsteps.h"
#include "gui/editor/versionsdialog.h"
#include "gui/widgets/statestyle.h"
#include "wording/problems.h"

#include <QApplication>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** @p automation empty: a wizard that has not begun. */
AutomationWindow *openWindow(const QString &automation)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        auto *window = qobject_cast<AutomationWindow *>(widget);
        if (window != nullptr && window->isVisible() && window->session()->automation().id == automation)
            return window;
    }
    return nullptr;
}

} // namespace

AutomationWindow *AutomationWindow::startNew(Engine *engine, QWidget *parent, bool *isNew)
{
    AutomationWindow *window = openWindow({});
    if (isNew != nullptr)
        *isNew = window == nullptr;
    if (window == nullptr)
        window = new AutomationWindow(engine, {}, parent);
    window->toFront();
    return window;
}

void AutomationWindow::edit(Engine *engine, const QString &automation, QWidget *parent,
                            const std::function<void(AutomationWindow *)> &opened)
{
    if (AutomationWindow *window = openWindow(automation)) {
        window->toFront();
        return;
    }
    const QPointer<QWidget> owner(parent);
    QObject *context = parent != nullptr ? static_cast<QObject *>(parent) : engine;
    engine->ask(
        context, [automation](Desk &desk) { return desk.setup().openDraft(automation); },
        [engine, automation, owner, opened](const Result<Draft> &draft) {
            if (!draft)
                return; // deleted in the meantime: the list shows it in a moment
            AutomationWindow *window = openWindow(automation);
            if (window == nullptr) {
                window = new AutomationWindow(engine, *draft, owner);
                if (opened)
                    opened(window);
            }
            window->toFront();
        });
}

void AutomationWindow::continueDraft(Engine *engine, const QString &automation, QWidget *parent,
                                     const std::function<void(AutomationWindow *)> &opened)
{
    edit(engine, automation, parent, opened);
}

void AutomationWindow::finish()
{
    const QList<EditorPage *> pages = shownPages();
    for (EditorPage *page : pages) {
        if (!leadToMissing(page))
            return;
    }
    m_ui->faultPanel->hide();
    m_session->apply();
}

void AutomationWindow::takeApplied(const SaveReport &report)
{
    if (!report.faults.isEmpty()) {
        showFaults(report.faults);
        return;
    }
    if (report.heldEvents > 0) {
        askHeld(report.heldEvents);
        return;
    }
    closeFinished();
}

void AutomationWindow::closeFinished()
{
    m_held = 0;
    m_ui->heldBar->hide();
    Q_EMIT finished(m_session->automation().id);
    if (!m_wizard) {
        m_ui->messageBar->showMessage([] { return tr("The changes apply from now on."); }, Tone::Good);
        askChanges();
        return;
    }
    m_done = true;
    close();
}

void AutomationWindow::showFaults(const QList<Fault> &faults)
{
    m_faults = faults;
    QString list;
    for (const Fault &fault : faults) {
        const QString step = stepOfPointer(fault.pointer);
        list +=
            u"<li>%1 (%2)</li>"_s.arg(faultSentence(fault.pointer, fault.code, fault.values).toHtmlEscaped(),
                                      stepLinks({step}));
    }
    m_ui->faultList->setText(u"<ul>"_s + list + u"</ul>"_s);
    m_ui->faultPanel->setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Window, tint(toneColor(Tone::Bad, own), own, 0.12));
    m_ui->faultPanel->setPalette(own);
    m_ui->faultPanel->show();
}

void AutomationWindow::askHeld(qint64 count)
{
    m_held = count;
    m_ui->heldText->setText(tr("%n event(s) arrived while you were building. Shall they be processed too?",
                               nullptr, static_cast<int>(count)));
    QPalette own = palette();
    own.setColor(QPalette::Window, tint(toneColor(Tone::Active, own), own, 0.16));
    m_ui->heldBar->setPalette(own);
    m_ui->heldBar->setAutoFillBackground(true);
    m_ui->heldBar->show();
    m_ui->leaveHeld->setFocus();
}

void AutomationWindow::askChanges()
{
    if (m_wizard || !m_session->isBegun())
        return;
    m_engine->ask(
        this, [draft = m_session->draft()](Desk &desk) { return desk.setup().changedParts(draft); },
        [this](const Result<QStringList> &parts) {
            if (parts)
                showChanges(*parts);
        });
}

void AutomationWindow::showChanges(const QStringList &parts)
{
    m_changedParts = parts;
    QStringList changedSteps;
    for (const QString &part : parts)
        changedSteps << stepOfPart(part);
    m_ui->changesBar->setVisible(!m_wizard && !parts.isEmpty());
    m_ui->changesText->setText(
        tr("%n change(s) not applied yet. What runs stays as it is until you apply them.", nullptr,
           static_cast<int>(parts.size())));
    m_ui->changesList->setText(stepLinks(changedSteps));
    QPalette own = palette();
    own.setColor(QPalette::Window, tint(toneColor(Tone::Warning, own), own, 0.18));
    m_ui->changesBar->setPalette(own);
    m_ui->changesBar->setAutoFillBackground(true);
    refreshRail();
}

void AutomationWindow::bringBack()
{
    auto *dialog = new VersionsDialog(m_engine, m_session->automation().id, this);
    connect(dialog, &VersionsDialog::chosen, this, [this](const Draft &draft, const QString &when) {
        //: in the list of what can be undone; %1 a time
        m_session->change(tr("Bring back the version of %1").arg(when), [&draft](Draft &mine) {
            mine.automation = draft.automation;
            mine.source = draft.source;
        });
    });
    dialog->open();
}

} // namespace surveyhook
