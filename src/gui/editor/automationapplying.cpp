// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an automation: opening it, finishing, applying and giving up changes, earlier versions.
#include "editor/ui_automationwindow.h"
#include "gui/editor/automationwindow.h"
#include "gui/editor/changewords.h"
#include "gui/editor/partsteps.h"
#include "gui/editor/versionsdialog.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "gui/widgets/switchwords.h"
#include "wording/problems.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

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
    if (!m_wizard) {
        Q_EMIT finished(m_session->automation().id);
        m_ui->messageBar->showMessage([] { return tr("The changes apply from now on."); }, Tone::Good);
        askChanges();
    }
    if (report.heldEvents > 0)
        askHeld(report);
    else
        closeFinished();
}

void AutomationWindow::closeFinished()
{
    if (!m_wizard)
        return;
    Q_EMIT finished(m_session->automation().id);
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

void AutomationWindow::askHeld(const SaveReport &report)
{
    constexpr qsizetype named = 5;
    QStringList people = report.heldPeople.mid(0, named);
    if (report.heldPeople.size() > named)
        people << u"…"_s;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Events that came meanwhile"),
        tr("%n event(s) arrived before the automation was switched on. Send invitations for them too?",
           nullptr, static_cast<int>(report.heldEvents)),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"automationapplying"_s);
    //: %1 one or more e-mail addresses
    box->setInformativeText(people.isEmpty() ? QString()
                                             : tr("They are about: %1").arg(people.join(u", "_s)));
    QPushButton *process = box->addButton(tr("&Yes, send"), QMessageBox::AcceptRole);
    QPushButton *leave = box->addButton(tr("&No, leave them in the history"), QMessageBox::RejectRole);
    process->setObjectName(u"processHeld"_s);
    leave->setObjectName(u"leaveHeld"_s);
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    connect(box, &QDialog::finished, this,
            [this, box, process] { answerHeld(box->clickedButton() == process); });
    box->open();
}

void AutomationWindow::answerHeld(bool process)
{
    m_engine->ask(
        m_engine,
        [id = m_session->automation().id, process](Desk &desk) {
            return process ? desk.setup().releaseHeld(id) : desk.setup().leaveHeld(id);
        },
        [](const Result<void> & /*done*/) {});
    closeFinished();
}

void AutomationWindow::switchOnOrOff()
{
    const bool on = m_session->automation().state == AutomationState::On;
    m_session->switchTo(on ? AutomationState::Off : AutomationState::On);
}

void AutomationWindow::tellSwitched(AutomationState state, int deliveries)
{
    const QString name = m_session->automation().name;
    m_ui->messageBar->showMessage([=] { return switchedWords(name, state, deliveries); }, Tone::Good);
}

void AutomationWindow::refreshState()
{
    const AutomationState state = m_session->automation().state;
    const bool on = state == AutomationState::On;
    m_ui->stateIcon->setPixmap(iconPixmap(on ? u"on"_s : u"off"_s, fontMetrics().height() * 5 / 4,
                                          toneColor(on ? Tone::Good : Tone::Quiet, palette()),
                                          devicePixelRatioF()));
    m_ui->stateText->setText(stateWords(state));
    m_ui->onOff->setText(on ? tr("Switch off") : tr("Switch on"));
    m_ui->onOff->setAccessibleDescription(m_ui->stateText->text());
}

void AutomationWindow::askToClose()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Close"),
                                tr("The last changes could not be saved. Close anyway and lose them?"),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"automationapplying"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->addButton(tr("Close and lose them"), QMessageBox::DestructiveRole), &QPushButton::clicked,
            this, [this] {
                m_closeAnyway = true;
                close();
            });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
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
    m_ui->changesBar->setVisible(!m_wizard && !parts.isEmpty());
    m_ui->changesText->setText(
        tr("%n change(s) not applied yet. What runs stays as it is until you apply them.", nullptr,
           static_cast<int>(parts.size())));
    m_ui->changesList->setText(changeLines(parts));
    QPalette own = palette();
    own.setColor(QPalette::Window, tint(toneColor(Tone::Warning, own), own, 0.18));
    m_ui->changesBar->setPalette(own);
    m_ui->changesBar->setAutoFillBackground(true);
    refreshRail();
}

/** One line for each: a link to its page, what it was and what it will be. */
QString AutomationWindow::changeLines(const QStringList &parts) const
{
    const std::shared_ptr<const Workspace> workspace = m_session->workspace();
    const Automation &after = m_session->automation();
    const Automation before = workspace->automations.value(after.id);
    QStringList lines;
    for (const QString &part : parts) {
        QString line = stepLinks({stepOfPart(part)});
        const QStringList words = changeWords(part, before, after, *workspace);
        for (const QString &word : words)
            lines << line + u": "_s + word.toHtmlEscaped();
        if (words.isEmpty())
            lines << line;
    }
    lines.removeDuplicates();
    return lines.join(u"<br>"_s);
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
