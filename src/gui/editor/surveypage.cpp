// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/surveypage.h"

#include "editor/ui_surveypage.h"
#include "engine/abilities.h"
#include "engine/setupdesk.h"
#include "gui/editor/actionchoice.h"
#include "gui/editor/surveychange.h"
#include "gui/survey/surveypaste.h"
#include "gui/widgets/scrollbody.h"
#include "setup/surveylink.h"
#include "wording/language.h"

#include <QEvent>
#include <QHeaderView>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

enum Column { NameColumn, LanguagesColumn, FieldsColumn };

} // namespace

SurveyPage::SurveyPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::SurveyPage>())
{
    m_ui->setupUi(makeScrollBody(this));
    m_paste = new SurveyPaste(session->engine(), this);
    m_ui->layout->insertWidget(1, m_paste);
    QHeaderView *header = m_ui->surveys->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LanguagesColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FieldsColumn, QHeaderView::ResizeToContents);
    m_ui->surveys->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    connect(m_ui->surveySearch, &QLineEdit::textChanged, this, &SurveyPage::search);
    connect(m_ui->addSurvey, &QPushButton::clicked, this, [this] { openPaste(true); });
    connect(m_ui->surveys, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item == nullptr)
            return;
        const QString id = item->data(NameColumn, Qt::UserRole).toString();
        const Workspace &workspace = *this->session()->workspace();
        if (id != this->session()->automation().survey && workspace.surveys.contains(id))
            choose(workspace.surveys[id], Action{.type = actionFor(workspace.surveys[id], workspace)});
    });
    connect(m_paste, &SurveyPaste::added, this, [this](const Survey &survey, const Action &action) {
        m_added = survey;
        openPaste(false);
        choose(survey, action);
        this->session()->reloadWorkspace();
        if (std::exchange(m_goOn, false))
            Q_EMIT nextWanted();
    });
    connect(m_paste, &SurveyPaste::cancelled, this, [this] { openPaste(false); });
    connect(m_paste, &SurveyPaste::refused, this, [this] {
        m_goOn = false;
        Q_EMIT stateChanged();
    });
    connect(m_paste, &SurveyPaste::edited, this, &SurveyPage::stateChanged);
    connect(m_ui->variables, &VariableTable::edited, this, &SurveyPage::saveVariables);
    connect(m_ui->variables, &VariableTable::typed, this, &SurveyPage::stateChanged);
    connect(session, &EditorSession::changed, this, &SurveyPage::refresh);
    connect(session, &EditorSession::loaded, this, [this] {
        m_loaded = true;
        refreshList();
        refresh();
    });
    refreshList();
    refresh();
}

SurveyPage::~SurveyPage() = default;

QString SurveyPage::title() const
{
    return tr("Which survey are people to answer?");
}

QString SurveyPage::railTitle() const
{
    return tr("Survey");
}

QString SurveyPage::why() const
{
    return tr(
        "The invitation leads to this survey. Its fields are what we fill later: a name, a language, the "
        "number of a conversation. They come back with the answers, so that you know who wrote them.");
}

Missing SurveyPage::missing() const
{
    const Automation &automation = session()->automation();
    if (m_pasting && !m_paste->isEmpty()) {
        const QString problem = m_paste->problem();
        if (m_paste->isSaving())
            return {tr("The survey is being saved …"), nullptr};
        return {problem.isEmpty() ? tr("“Next” saves this survey.") : problem, m_paste->nextField()};
    }
    if (automation.survey.isEmpty()) {
        return m_pasting ? Missing{tr("Paste the link of the survey that people are to answer."),
                                   m_paste->nextField()}
                         : Missing{tr("Choose the survey that people are to answer."), m_ui->surveys};
    }
    if (automation.actions.isEmpty()) {
        return {tr("How this survey is sent is not known. Add it once more with its link."), m_ui->addSurvey};
    }
    if (m_ui->variables->isVisibleTo(this) && m_ui->variables->hasTyped())
        return {tr("Add the field that you have typed, or empty the box."), m_ui->variables->addField()};
    return {};
}

void SurveyPage::opened()
{
    if (m_pasting)
        m_paste->nextField()->setFocus();
    else
        m_ui->surveys->setFocus();
}

void SurveyPage::takeOver()
{
    if (!m_pasting || m_paste->isEmpty() || m_paste->isSaving() || !m_paste->problem().isEmpty())
        return;
    m_goOn = true;
    m_paste->save();
}

void SurveyPage::choose(const Survey &survey, const Action &action)
{
    const std::shared_ptr<const Workspace> workspace = session()->workspace();
    session()->change(tr("Choose the survey %1").arg(survey.name),
                      [&](Draft &draft) { chooseSurvey(draft.automation, survey, action, *workspace); });
}

void SurveyPage::saveVariables(const QString &text)
{
    const std::optional<Survey> before = session()->survey();
    if (!before)
        return;
    Survey after = *before;
    after.variables = m_ui->variables->variables();
    if (isPlainLink(after))
        after.link = m_ui->variables->link();
    changeSurvey(session(), text, *before, after);
}

void SurveyPage::openPaste(bool open)
{
    m_pasting = open;
    if (open)
        m_paste->begin(!session()->workspace()->surveys.isEmpty());
    refresh();
    opened();
}

QString SurveyPage::kindText(const Survey &survey) const
{
    if (session()->automation().actions.isEmpty())
        return {};
    const Action &action = session()->automation().actions.constFirst();
    if (isMailAction(action.type))
        return tr("We send the invitation as an e-mail with the link of the survey.");
    const QString tool = session()->workspace()->connections.value(survey.connection).name;
    if (!runnableActions().contains(action.type))
        return tr("%1 sends the invitation itself. This version of the program cannot ask it to yet: the "
                  "events are kept and wait.")
            .arg(tool);
    return tr("%1 sends the invitation itself; we tell it to whom.").arg(tool);
}

void SurveyPage::refreshList()
{
    const QSignalBlocker quiet(m_ui->surveys);
    const QMap<QString, Survey> &surveys = session()->workspace()->surveys;
    if (m_added && surveys.contains(m_added->id))
        m_added.reset();
    m_ui->surveys->clear();
    for (const Survey &survey : surveys) {
        QStringList languages;
        for (const QString &language : survey.languages)
            languages << language.toUpper();
        auto *item = new QTreeWidgetItem(m_ui->surveys, {survey.name, languages.join(u", "_s),
                                                         textLocale().toString(survey.variables.size())});
        item->setData(NameColumn, Qt::UserRole, survey.id);
        item->setToolTip(NameColumn, survey.name);
        item->setTextAlignment(FieldsColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_ui->surveys->sortItems(NameColumn, Qt::AscendingOrder);
    m_paste->setWorkspace(session()->workspace());
    // An empty list is no choice: begin with what can be done.
    if (m_loaded && surveys.isEmpty() && !m_pasting) {
        m_pasting = true;
        m_paste->begin(false);
    }
    search();
}

void SurveyPage::search()
{
    bool any = false;
    for (int i = 0; i < m_ui->surveys->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_ui->surveys->topLevelItem(i);
        const bool fits =
            item->text(NameColumn).contains(m_ui->surveySearch->text().trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        any = any || fits;
    }
    m_ui->nothingFound->setVisible(!any && !m_ui->surveySearch->text().isEmpty());
}

void SurveyPage::refresh()
{
    const QSignalBlocker quiet(m_ui->surveys);
    std::optional<Survey> survey = session()->survey();
    if (!survey && m_added && m_added->id == session()->automation().survey)
        survey = m_added;
    m_ui->surveys->setCurrentItem(nullptr);
    for (int i = 0; i < m_ui->surveys->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_ui->surveys->topLevelItem(i);
        if (item->data(NameColumn, Qt::UserRole) == session()->automation().survey)
            m_ui->surveys->setCurrentItem(item);
    }
    m_ui->choice->setVisible(!m_pasting);
    m_paste->setVisible(m_pasting);
    m_ui->variables->setVisible(!m_pasting && survey);
    m_ui->kind->setText(survey ? kindText(*survey) : QString());
    m_ui->kind->setVisible(!m_ui->kind->text().isEmpty());
    m_ui->toolHint->setVisible(!m_pasting && survey && !survey->connection.isEmpty());
    if (survey) {
        const QString tool = session()->workspace()->connections.value(survey->connection).name;
        m_ui->variables->setVariables(survey->variables);
        m_ui->variables->setLink(isPlainLink(*survey) ? std::optional(survey->link) : std::nullopt);
        m_ui->toolHint->setText(
            tr("Create a new field in %1 first, then add it here by exactly the same name; "
               "otherwise its values get lost there.")
                .arg(tool));
    }
    Q_EMIT stateChanged();
}

void SurveyPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refreshList();
        refresh();
    }
}

} // namespace surveyhook
