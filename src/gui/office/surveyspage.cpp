// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/surveyspage.h"

#include "gui/frame/places.h"
#include "gui/office/collectortab.h"
#include "gui/office/itempane.h"
#include "gui/office/messageform.h"
#include "gui/office/surveyform.h"
#include "gui/office/usagetext.h"
#include "gui/survey/surveypaste.h"
#include "wording/language.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
const QString surveyKind = QStringLiteral("survey");
const QString messageKind = QStringLiteral("message");
} // namespace

SurveysPage::SurveysPage(Engine *engine, QWidget *parent)
    : OfficePage(engine, parent)
    , m_tabs(new QTabWidget(this))
    , m_surveys(new ItemPane)
    , m_messages(new ItemPane)
    , m_surveyForm(new SurveyForm)
    , m_paste(new SurveyPaste(engine))
    , m_messageForm(new MessageForm(engine))
    , m_collectors(new CollectorTab(engine))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"surveyTabs"_s);
    makeSurveys();
    makeMessages();
    makeCollectors();
    translate();
    connect(m_tabs, &QTabWidget::currentChanged, &saver(), &ItemSaver::flush);
}

void SurveysPage::makeSurveys()
{
    m_surveys->setObjectName(u"surveyPane"_s);
    m_surveys->addEditor(m_surveyForm);
    m_surveys->addEditor(m_paste);
    m_tabs->addTab(m_surveys, {});
    connect(m_surveys, &ItemPane::chosen, this, &SurveysPage::showSurvey);
    connect(m_surveys, &ItemPane::addWanted, this, [this] {
        saver().flush();
        m_paste->setWorkspace(workspace());
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
        Survey copy = workspace()->surveys.value(id);
        copy.id.clear();
        //: %1 the name of what was duplicated
        copy.name = tr("%1 (copy)").arg(copy.name);
        addItem(surveyKind, copy, &SetupDesk::saveSurvey, &m_wantedSurvey);
    });
    connect(m_surveys, &ItemPane::deleteWanted, this,
            [this](const QString &id) { removeItem(surveyKind, id); });
    connect(m_surveyForm, &SurveyForm::edited, this,
            [this] { saveLater(surveyKind, m_surveyForm->survey(), &SetupDesk::saveSurvey); });
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
        if (!workspace()->surveys.isEmpty()) {
            const Survey &survey = *workspace()->surveys.cbegin();
            fresh.survey = survey.link.isEmpty() ? QString() : survey.id;
            if (!survey.languages.isEmpty())
                languages = survey.languages;
        }
        for (const QString &language : std::as_const(languages))
            fresh.texts.insert(language, firstText(language, !fresh.survey.isEmpty()));
        addItem(messageKind, fresh, &SetupDesk::saveMessage, &m_wantedMessage);
    });
    connect(m_messages, &ItemPane::duplicateWanted, this, [this](const QString &id) {
        Message copy = workspace()->messages.value(id);
        copy.id.clear();
        copy.name = tr("%1 (copy)").arg(copy.name);
        addItem(messageKind, copy, &SetupDesk::saveMessage, &m_wantedMessage);
    });
    connect(m_messages, &ItemPane::deleteWanted, this,
            [this](const QString &id) { removeItem(messageKind, id); });
    connect(m_messageForm, &MessageForm::edited, this, &SurveysPage::saveMessage);
}

void SurveysPage::makeCollectors()
{
    m_tabs->addTab(m_collectors, {});
    connect(m_collectors, &CollectorTab::message, this, &Page::message);
    connect(m_collectors, &CollectorTab::undoable, this, &Page::undoable);
    connect(m_collectors, &CollectorTab::failed, this, &Page::failed);
    connect(m_collectors, &CollectorTab::changed, this, &SurveysPage::reload);
    connect(m_collectors, &CollectorTab::publicAddressWanted, this,
            [this] { openPlace(this, places::publicAddress); });
}

void SurveysPage::showFaults(const ItemKey &item, const QList<Fault> &faults)
{
    // What was saved in the end may be shown no more.
    const bool saved = faults.isEmpty();
    if (item.kind == surveyKind && (!saved || item.id == m_surveys->current()))
        m_surveyForm->showFaults(faults);
    if (item.kind == messageKind && (!saved || item.id == m_messages->current()))
        m_messageForm->showFaults(faults);
}

QString SurveysPage::title() const
{
    return tr("Surveys and messages");
}

void SurveysPage::showWorkspace()
{
    QList<ItemPane::Item> surveys;
    for (const Survey &survey : workspace()->surveys)
        surveys.append({survey.id, survey.name, usageText(usersOfSurvey(*workspace(), survey.id))});
    QList<ItemPane::Item> messages;
    for (const Message &message : workspace()->messages)
        messages.append({message.id, message.name, usageText(usersOfMessage(*workspace(), message.id))});
    const QString survey = m_surveys->current();
    const QString message = m_messages->current();
    m_surveys->setItems(surveys);
    m_messages->setItems(messages);
    if (!m_wantedSurvey.isEmpty())
        m_surveys->choose(std::exchange(m_wantedSurvey, QString()));
    if (!m_wantedMessage.isEmpty())
        m_messages->choose(std::exchange(m_wantedMessage, QString()));
    m_collectors->setWorkspace(workspace());
    // What is being typed is newer than what is stored.
    if (saver().isBusy())
        return;
    if (m_surveys->current() == survey)
        showSurvey(survey);
    if (m_messages->current() == message)
        showMessage(message);
}

void SurveysPage::showSurvey(const QString &id)
{
    if (id != m_surveyForm->survey().id)
        closeEdits();
    if (workspace()->surveys.contains(id))
        m_surveyForm->setSurvey(workspace()->surveys.value(id), *workspace());
}

void SurveysPage::showMessage(const QString &id)
{
    if (id != m_messageForm->message().id)
        closeEdits();
    if (workspace()->messages.contains(id))
        m_messageForm->setMessage(workspace()->messages.value(id), *workspace());
}

void SurveysPage::saveMessage()
{
    if (!m_messageForm->isSavable())
        return; // the checks in the form say what is missing
    saveLater(messageKind, m_messageForm->message(), &SetupDesk::saveMessage);
}

void SurveysPage::removeItem(const QString &kind, const QString &id)
{
    if (kind == surveyKind)
        removeUnused({kind, id}, workspace()->surveys.value(id).name, usersOfSurvey(*workspace(), id));
    else
        removeUnused({kind, id}, workspace()->messages.value(id).name, usersOfMessage(*workspace(), id));
}

void SurveysPage::translate()
{
    m_tabs->setTabText(0, tr("Surveys"));
    m_tabs->setTabText(1, tr("Messages"));
    m_tabs->setTabText(m_tabs->indexOf(m_collectors), tr("Collectors"));
    m_surveys->setTexts({tr("Your surveys:"), tr("Add a survey"),
                         tr("There is no survey yet. Press “Add a survey” and paste the link that your "
                            "survey tool gives you.")});
    m_messages->setTexts({tr("Your messages:"), tr("Add a message"),
                          tr("There is no message yet. Press “Add a message” to write the invitation that "
                             "people get.")});
}

} // namespace surveyhook
