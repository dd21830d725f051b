// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of an automation shows around its pages: the rail, the sentence, what is missing.
#include "editor/ui_automationwindow.h"
#include "gui/editor/actionwords.h"
#include "gui/editor/automationwindow.h"
#include "gui/editor/fieldwords.h"
#include "gui/editor/partsteps.h"
#include "wording/automationsentence.h"
#include "wording/names.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void AutomationWindow::refresh()
{
    m_refreshing->stop();
    const QString name = m_session->automation().name;
    //: title of a window; %1 the automation's name
    setWindowTitle(name.isEmpty() ? tr("New automation") : tr("%1 – automation").arg(name));
    m_ui->title->setText(current()->title());
    m_ui->why->setTexts(tr("Why do we ask this?"), current()->why());
    const QUndoStack *stack = m_session->undoStack();
    m_ui->undo->setEnabled(stack->canUndo());
    m_ui->redo->setEnabled(stack->canRedo());
    //: %1 what would be undone: "Change the name"
    m_ui->undo->setToolTip(stack->canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(stack->undoText())
                                            : tr("Undo (Ctrl+Z)"));
    m_ui->redo->setToolTip(stack->canRedo() ? tr("Do again: %1 (Ctrl+Shift+Z)").arg(stack->redoText())
                                            : tr("Do again (Ctrl+Shift+Z)"));
    m_ui->undo->setAccessibleName(m_ui->undo->toolTip());
    m_ui->redo->setAccessibleName(m_ui->redo->toolTip());
    refreshRail();
    refreshFoot();
    refreshSentence();
    refreshState();
}

void AutomationWindow::refreshRail()
{
    const QStringList visited = m_session->draft().progress.visited;
    QStringList changed;
    for (const QString &part : std::as_const(m_changedParts))
        changed << stepOfPart(part);
    QList<RailStep> rail;
    bool open = true;
    const QList<EditorPage *> pages = shownPages();
    for (const EditorPage *page : pages) {
        const bool beforeCurrent = pages.indexOf(page) < pages.indexOf(current());
        const bool lacks = !page->missing().sentence.isEmpty();
        RailStep step{.id = page->step(), .title = page->railTitle(), .word = {}, .icon = u"later"_s};
        step.current = page == current();
        step.enabled = open || !m_wizard;
        if (!step.current && lacks && (!m_wizard || beforeCurrent || visited.contains(page->step()))) {
            //: how far a step is
            step.word = tr("incomplete");
            step.icon = u"needs_attention"_s;
            step.tone = Tone::Warning;
        } else if (!m_wizard && changed.contains(page->step())) {
            //: how far a step is: it differs from what runs
            step.word = tr("changed");
            step.icon = u"draft"_s;
            step.tone = Tone::Active;
        } else if (step.current && m_wizard) {
            //: how far a step is: the one that is open
            step.word = tr("now");
            step.icon = u"now"_s;
            step.tone = Tone::Active;
        } else if (!m_wizard || visited.contains(page->step()) || beforeCurrent) {
            //: how far a step is
            step.word = tr("done");
            step.icon = u"done"_s;
            step.tone = Tone::Good;
        } else {
            //: how far a step is: it may be left out
            step.word = page->isOptional() ? tr("optional") : tr("later");
        }
        if (!step.enabled && !step.current)
            step.toolTip = tr("First complete the steps above.");
        rail << step;
        open = open && !lacks && m_session->isBegun();
    }
    m_ui->rail->setSteps(rail);
}

void AutomationWindow::refreshFoot()
{
    const QList<EditorPage *> pages = shownPages();
    const QString lacks = current()->missing().sentence;
    const bool last = current() == pages.constLast();
    m_ui->next->setText(last ? tr("Finish") : tr("Next"));
    m_ui->next->setToolTip(tr("Alt+N"));
    m_ui->back->setToolTip(tr("Alt+B"));
    m_ui->back->setEnabled(current() != pages.constFirst());
    m_ui->missing->setText(lacks);
    m_ui->missing->setVisible(!lacks.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(m_urged ? Tone::Bad : Tone::Quiet, own));
    m_ui->missing->setPalette(own);
    QFont font = this->font();
    font.setBold(m_urged);
    m_ui->missing->setFont(font);
    m_ui->savedText->setText(!m_session->isBegun() ? QString()
                             : m_session->hasUnsaved()
                                 ? tr("Saving…")
                                 : tr("Saved as a draft. You can close the window at any time."));
}

void AutomationWindow::refreshSentence()
{
    const Automation &automation = m_session->automation();
    const PlatformDescription platform = m_session->platform();
    SentenceInput input{.automation = automation, .platformName = platform.name};
    for (const PlatformTopic &topic : platform.topics) {
        if (automation.trigger.topics.contains(topic.code))
            input.topicTitles << topic.title;
    }
    if (const std::optional<Survey> survey = m_session->survey())
        input.surveyName = survey->name;
    if (const std::optional<Message> message = m_session->message())
        input.messageName = message->name;
    if (!automation.actions.isEmpty() && !isMailAction(automation.actions.constFirst().type))
        input.actionName = actionName(automation.actions.constFirst().type);
    for (const Action &action : automation.actions.mid(1))
        input.alsoPhrases << actionPhrase(action, *m_session->workspace());
    for (const auto &item : automation.filter.items) {
        if (const auto *condition = std::get_if<Condition>(&item))
            input.fieldTitles.insert(condition->field, fieldTitle(*m_session, condition->field));
    }
    for (const FieldHint &hint : platform.fields) {
        if (!hint.values.isEmpty())
            input.fieldValues.insert(hint.path, hint.values);
    }
    if (m_wizard) { // what nobody has looked at yet is a proposal of ours
        for (const QString &step : {QString(steps::timing), QString(steps::errors)}) {
            if (currentStep() != step && !m_session->draft().progress.visited.contains(step))
                input.proposedSteps << step;
        }
    }
    m_ui->sentence->setParts(automationSentence(input));
}

QString AutomationWindow::stepLinks(const QStringList &steps) const
{
    QStringList links;
    for (const QString &step : steps) {
        if (const EditorPage *target = page(step))
            links << u"<a href=\"%1\">%2</a>"_s.arg(step, target->railTitle());
    }
    links.removeDuplicates();
    return links.join(u" · "_s);
}

void AutomationWindow::refreshTexts()
{
    const bool listed = m_ui->changesList->isVisible();
    m_ui->retranslateUi(this);
    m_ui->changesList->setVisible(listed);
    m_ui->sentence->setAccessibleName(m_ui->sentenceTitle->text());
    refresh();
    showChanges(m_changedParts);
    if (m_ui->faultPanel->isVisible())
        showFaults(m_faults);
}

} // namespace surveyhook
