// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/surveyspage.h"

#include "gui/office/itempane.h"
#include "gui/office/itemsaver.h"
#include "gui/office/messageform.h"
#include "gui/office/surveyform.h"
#include "gui/office/usagetext.h"
#include "gui/survey/surveypaste.h"
#include "wording/language.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
const QString surveyKind = QStringLiteral("survey");
const QString messageKind = QStringLiteral("message");
} // namespace

SurveysPage::SurveysPage(Engine *engine, QWidget *parent)
    : Page(parent)
    , m_engine(engine)
    , m_saver(new ItemSaver(engine, this))
    , m_tabs(new QTabWidget(this))
    , m_surveys(new ItemPane)
    , m_messages(new ItemPane)
    , m_surveyForm(new SurveyForm)
    , m_paste(new SurveyPaste(engine))
    , m_messageForm(new MessageForm(engine))
    , m_workspace(std::make_shared<const Workspace>())
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"surveyTabs"_s);
    makeSurveys();
    makeMessages();
    connectSaver();
    translate();
    connect(m_tabs, &QTabWidget::currentChanged, m_saver, &ItemSaver::flush);
}

void SurveysPage::makeSurveys()
{
    m_surveys->setObjectName(u"surveyPane"_s);
    m_surveys->addEditor(m_surveyForm);
    m_surveys->addEditor(m_paste);
    m_tabs->addTab(m_surveys, {});
    connect(m_surveys, &ItemPane::chosen, this, &SurveysPage::showSurvey);
    connect(m_surveys, &ItemPane::addWanted, this, [this] {
        m_saver->flush();
        m_paste->setWorkspace(m_workspace);
        m_paste->begin(true);
        m_surveys->showEditor(m_paste);
        m_paste->nextField()->setFocus();
    });
    connect(m_paste, &SurveyPaste::cancelled, this, [this] { m_surveys->showEditor(nullptr); });
    connect(m_paste, &SurveyPaste::added, this, [this](const Survey &survey) {
        m_wantedSurvey = survey.id;
        m_surveys->showEditor(nullptr);
        reload();
    });
    connect(m_surveys, &ItemPane::duplicateWanted, this, [this](const QString &id) {
        Survey copy = m_workspace->surveys.value(id);
        copy.id.clear();
        //: %1 the name of what was duplicated
        copy.name = tr("%1 (copy)").arg(copy.name);
        addSurvey(copy);
    });
    connect(m_surveys, &ItemPane::deleteWanted, this,
            [this](const QString &id) { removeItem(surveyKind, id); });
    connect(m_surveyForm, &SurveyForm::edited, this, &SurveysPage::saveSurvey);
}

void SurveysPage::makeMessages()
{
    m_messages->setObjectName(u"messagePane"_s);
    m_messages->addEditor(m_messageForm);
    m_tabs->addTab(m_messages, {});
    connect(m_messages, &ItemPane::chosen, this, &SurveysPage::showMessage);
    connect(m_messages, &ItemPane::addWanted, this, [this] {
        Message fresh{.name = tr("New message")};
        QStringList languages = {currentLanguage()};
        if (!m_workspace->surveys.isEmpty()) {
            const Survey &survey = *m_workspace->surveys.cbegin();
            fresh.survey = survey.link.isEmpty() ? QString() : survey.id;
            if (!survey.languages.isEmpty())
                languages = survey.languages;
        }
        for (const QString &language : std::as_const(languages))
            fresh.texts.insert(language, firstText(language, !fresh.survey.isEmpty()));
        addMessage(fresh);
    });
    connect(m_messages, &ItemPane::duplicateWanted, this, [this](const QString &id) {
        Message copy = m_workspace->messages.value(id);
        copy.id.clear();
        copy.name = tr("%1 (copy)").arg(copy.name);
        addMessage(copy);
    });
    connect(m_messages, &ItemPane::deleteWanted, this,
            [this](const QString &id) { removeItem(messageKind, id); });
    connect(m_messageForm, &MessageForm::edited, this, &SurveysPage::saveMessage);
}

void SurveysPage::connectSaver()
{
    connect(m_saver, &ItemSaver::failed, this, &Page::failed);
    connect(m_saver, &ItemSaver::undone, this, &SurveysPage::reload);
    connect(m_saver, &ItemSaver::saved, this,
            [this](const ItemKey &item, const SaveReport &, const std::function<void()> &undo) {
                if (item.kind == surveyKind && item.id == m_surveys->current())
                    m_surveyForm->showFaults({});
                if (item.kind == messageKind && item.id == m_messages->current())
                    m_messageForm->showFaults({});
                Q_EMIT undoable([] { return tr("Saved."); }, undo);
                reload();
            });
    connect(m_saver, &ItemSaver::refused, this, [this](const ItemKey &item, const QList<Fault> &faults) {
        if (item.kind == surveyKind)
            m_surveyForm->showFaults(faults);
        else
            m_messageForm->showFaults(faults);
        Q_EMIT message([] { return tr("Not saved yet: see the words in red."); }, Tone::Bad);
    });
}

QString SurveysPage::title() const
{
    return tr("Surveys and messages");
}

void SurveysPage::refresh(const Overview &)
{
    reload();
}

void SurveysPage::reload()
{
    if (m_asked) {
        m_again = true;
        return;
    }
    m_asked = true;
    m_engine->ask(
        this, [](Desk &desk) { return desk.workspace(); },
        [this](const Result<std::shared_ptr<const Workspace>> &workspace) {
            m_asked = false;
            if (workspace)
                take(*workspace);
            else
                Q_EMIT failed(workspace.error());
            if (std::exchange(m_again, false))
                reload();
        });
}

void SurveysPage::take(const std::shared_ptr<const Workspace> &workspace)
{
    m_workspace = workspace;
    QList<ItemPane::Item> surveys;
    for (const Survey &survey : workspace->surveys)
        surveys.append({survey.id, survey.name, usageText(usersOfSurvey(*workspace, survey.id))});
    QList<ItemPane::Item> messages;
    for (const Message &message : workspace->messages)
        messages.append({message.id, message.name, usageText(usersOfMessage(*workspace, message.id))});
    const QString survey = m_surveys->current();
    const QString message = m_messages->current();
    m_surveys->setItems(surveys);
    m_messages->setItems(messages);
    if (!m_wantedSurvey.isEmpty())
        m_surveys->choose(std::exchange(m_wantedSurvey, QString()));
    if (!m_wantedMessage.isEmpty())
        m_messages->choose(std::exchange(m_wantedMessage, QString()));
    // What is being typed is newer than what is stored.
    if (m_saver->isBusy())
        return;
    if (m_surveys->current() == survey)
        showSurvey(survey);
    if (m_messages->current() == message)
        showMessage(message);
}

void SurveysPage::showSurvey(const QString &id)
{
    if (id != m_surveyForm->survey().id) {
        m_saver->flush();
        m_saver->closeRun();
    }
    if (m_workspace->surveys.contains(id))
        m_surveyForm->setSurvey(m_workspace->surveys.value(id), *m_workspace);
}

void SurveysPage::showMessage(const QString &id)
{
    if (id != m_messageForm->message().id) {
        m_saver->flush();
        m_saver->closeRun();
    }
    if (m_workspace->messages.contains(id))
        m_messageForm->setMessage(m_workspace->messages.value(id), *m_workspace);
}

void SurveysPage::saveSurvey()
{
    const Survey survey = m_surveyForm->survey();
    m_saver->later({surveyKind, survey.id}, [survey](SetupDesk &setup, Undo *undo) {
        Survey saved = survey;
        return setup.saveSurvey(saved, undo);
    });
}

void SurveysPage::saveMessage()
{
    if (!m_messageForm->isSavable())
        return; // the checks in the form say what is missing
    const Message now = m_messageForm->message();
    m_saver->later({messageKind, now.id}, [now](SetupDesk &setup, Undo *undo) {
        Message saved = now;
        return setup.saveMessage(saved, undo);
    });
}

void SurveysPage::addSurvey(const Survey &survey)
{
    const auto made = std::make_shared<QString>();
    m_saver->now(
        {surveyKind, {}},
        [survey, made](SetupDesk &setup, Undo *undo) {
            Survey saved = survey;
            Result<SaveReport> report = setup.saveSurvey(saved, undo);
            *made = saved.id;
            return report;
        },
        [this, made] { m_wantedSurvey = *made; });
}

void SurveysPage::addMessage(const Message &message)
{
    const auto made = std::make_shared<QString>();
    m_saver->now(
        {messageKind, {}},
        [message, made](SetupDesk &setup, Undo *undo) {
            Message saved = message;
            Result<SaveReport> report = setup.saveMessage(saved, undo);
            *made = saved.id;
            return report;
        },
        [this, made] { m_wantedMessage = *made; });
}

void SurveysPage::removeItem(const QString &kind, const QString &id)
{
    const bool isSurvey = kind == surveyKind;
    const UsedBy used = isSurvey ? usersOfSurvey(*m_workspace, id) : usersOfMessage(*m_workspace, id);
    const QString name =
        isSurvey ? m_workspace->surveys.value(id).name : m_workspace->messages.value(id).name;
    if (used.any()) {
        Q_EMIT message([name, used] { return cannotDeleteText(name, used); }, Tone::Warning);
        return;
    }
    m_saver->now({kind, id}, [kind, id](SetupDesk &setup, Undo *undo) {
        return setup.remove({kind, id}, undo);
    });
}

void SurveysPage::translate()
{
    m_tabs->setTabText(0, tr("Surveys"));
    m_tabs->setTabText(1, tr("Messages"));
    m_surveys->setTexts({tr("Your surveys:"), tr("Add a survey"),
                         tr("There is no survey yet. Press “Add a survey” and paste the link that your "
                            "survey tool gives you.")});
    m_messages->setTexts({tr("Your messages:"), tr("Add a message"),
                          tr("There is no message yet. Press “Add a message” to write the invitation that "
                             "people get.")});
}

void SurveysPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    take(m_workspace);
}

void SurveysPage::hideEvent(QHideEvent *event)
{
    m_saver->flush();
    Page::hideEvent(event);
}

} // namespace surveyhook
