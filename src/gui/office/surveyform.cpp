// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/surveyform.h"

#include "domain/linktext.h"
#include "gui/message/messagelanguages.h"
#include "gui/office/usagetext.h"
#include "gui/widgets/faultlabels.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/paletteicon.h"
#include "office/ui_surveyform.h"
#include "setup/surveylink.h"

#include <QCheckBox>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

SurveyForm::SurveyForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SurveyForm>())
{
    m_ui->setupUi(this);
    // Where there is little room, a line of its own: a link without its end tells nothing.
    m_ui->link->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_faults = new FaultLabels(m_ui->form, this);
    m_faults->attach(m_ui->account, {});
    m_faults->attach(m_ui->insert, u"/link"_s);
    m_faults->attach(m_ui->name, u"/name"_s);
    m_ui->link->setSingleLine(true);
    m_ui->insert->setIcon(paletteIcon(u"placeholder"_s));
    new FlowLayout(m_ui->languages);
    m_ui->languages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    letTextsGrow(this);
    auto *menu = new QMenu(m_ui->insert);
    m_ui->insert->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SurveyForm::fillInsertMenu);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_survey.name = text.trimmed();
        Q_EMIT edited();
    });
    connect(m_ui->link, &PlaceholderEdit::edited, this, [this] {
        m_survey.link = m_ui->link->templateText().trimmed();
        showLink();
        Q_EMIT edited();
    });
    connect(m_ui->variables, &VariableTable::edited, this, [this] {
        m_survey.variables = m_ui->variables->variables();
        if (isPlainLink(m_survey))
            m_survey.link = m_ui->variables->link();
        showLink();
        showWords();
        Q_EMIT edited();
    });
}

SurveyForm::~SurveyForm() = default;

QWidget *SurveyForm::firstField() const
{
    return m_ui->name;
}

void SurveyForm::setSurvey(const Survey &survey, const Workspace &workspace)
{
    m_survey = survey;
    m_workspace = workspace;
    if (m_ui->name->text().trimmed() != survey.name)
        m_ui->name->setText(survey.name);
    if (m_ui->link->templateText().trimmed() != survey.link)
        m_ui->link->setTemplateText(survey.link);
    m_ui->variables->setVariables(survey.variables);
    showLink();
    showLanguages();
    showWords();
    showFaults({});
}

void SurveyForm::showLink()
{
    if (m_ui->link->templateText().trimmed() != m_survey.link)
        m_ui->link->setTemplateText(m_survey.link);
    m_ui->variables->setLink(isPlainLink(m_survey) ? std::optional(m_survey.link) : std::nullopt);
}

void SurveyForm::showLanguages()
{
    const QStringList codes = offeredLanguages({}, m_survey.languages);
    for (const QString &code : codes) {
        if (!m_languages.contains(code)) {
            auto *box = new QCheckBox(languageTitle(code), m_ui->languages);
            m_ui->languages->layout()->addWidget(box);
            m_languages.insert(code, box);
            connect(box, &QCheckBox::clicked, this, [this, code](bool on) {
                m_survey.languages.removeAll(code);
                if (on)
                    m_survey.languages.append(code);
                Q_EMIT edited();
            });
        }
        m_languages[code]->setChecked(m_survey.languages.contains(code));
    }
}

void SurveyForm::showWords()
{
    QStringList known;
    for (const Variable &variable : std::as_const(m_survey.variables))
        known << variable.key;
    m_ui->link->setKnownNames(known << u"ID_RESPONDENT"_s << u"OptOutLink"_s);
    const auto connection = m_workspace.connections.constFind(m_survey.connection);
    m_ui->account->setText(connection == m_workspace.connections.cend()
                               ? tr("None: we send the link ourselves")
                               : connection->name);
    m_ui->used->setText(usageText(usersOfSurvey(m_workspace, m_survey.id)));
}

void SurveyForm::fillInsertMenu()
{
    QMenu *menu = m_ui->insert->menu();
    menu->clear();
    QStringList names;
    for (const Variable &variable : std::as_const(m_survey.variables))
        names << variable.key;
    names << u"ID_RESPONDENT"_s;
    for (const QString &name : std::as_const(names)) {
        menu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] {
            // A bare value would be read as the end of whatever stands before it.
            m_survey.link = withLinkField(m_survey.link, name);
            showLink();
            m_ui->link->setFocus();
            Q_EMIT edited();
        });
    }
}

void SurveyForm::showFaults(const QList<Fault> &faults)
{
    m_faults->show(faults);
}

void SurveyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace surveyhook
