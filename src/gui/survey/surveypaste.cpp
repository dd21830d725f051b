// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/survey/surveypaste.h"

#include "engine/catalogue.h"
#include "engine/engine.h"
#include "engine/setupdesk.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/statestyle.h"
#include "setup/surveylink.h"
#include "survey/ui_surveypaste.h"
#include "wording/language.h"
#include "wording/problems.h"

#include <QCheckBox>
#include <QEvent>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct Saved
{
    Survey survey;
    QList<Fault> faults = {};
    std::optional<Error> error = {};
};

/** Both or none: a connection without its survey would only be in the way. */
Saved saveBoth(Desk &desk, Survey survey, Connection connection)
{
    Saved saved{.survey = std::move(survey)};
    Undo undo;
    const bool withConnection = !connection.type.isEmpty();
    if (withConnection) {
        const Result<SaveReport> report = desk.setup().saveConnection(connection, &undo);
        if (!report) {
            saved.error = report.error();
            return saved;
        }
        saved.faults = report->faults;
        if (!saved.faults.isEmpty())
            return saved;
        saved.survey.connection = connection.id;
    }
    const Result<SaveReport> report = desk.setup().saveSurvey(saved.survey);
    if (report)
        saved.faults = report->faults;
    else
        saved.error = report.error();
    if (withConnection && (saved.error || !saved.faults.isEmpty())) {
        if (const Result<void> restored = desk.setup().restore(undo); !restored)
            saved.error = restored.error();
    }
    return saved;
}

} // namespace

QList<Variable> variablesOf(const PastedSurvey &pasted)
{
    QList<Variable> variables = pasted.variables;
    const auto has = [&](const auto &fits) {
        return std::any_of(variables.cbegin(), variables.cend(), fits);
    };
    if (!has([](const Variable &variable) { return variable.type == u"email"; }))
        variables.prepend({.key = u"Email"_s, .type = u"email"_s, .required = true});
    static const QRegularExpression placeholder(u"\\{\\{\\s*([^{}\\s]+)\\s*\\}\\}"_s);
    QRegularExpressionMatchIterator matches = placeholder.globalMatch(pasted.link);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        const auto same = [&](const Variable &variable) {
            return variable.key.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (name != u"ID_RESPONDENT" && !has(same))
            variables << Variable{.key = name};
    }
    return variables;
}

SurveyPaste::SurveyPaste(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::SurveyPaste>())
    , m_workspace(std::make_shared<const Workspace>())
{
    m_ui->setupUi(this);
    auto *row = new FlowLayout(m_ui->languages);
    for (const QString &language : availableLanguages()) {
        auto *box = new QCheckBox(languageName(language), m_ui->languages);
        connect(box, &QCheckBox::clicked, this, [this] {
            showProblem({});
            Q_EMIT edited();
        });
        row->addWidget(box);
        m_languages << box;
    }
    connect(m_ui->link, &QLineEdit::textChanged, this, &SurveyPaste::read);
    connect(m_ui->link, &QLineEdit::returnPressed, this, [this] { m_ui->name->setFocus(); });
    connect(m_ui->name, &QLineEdit::textChanged, this, [this] {
        showProblem({});
        Q_EMIT edited();
    });
    connect(m_ui->name, &QLineEdit::returnPressed, this, &SurveyPaste::save);
    connect(m_ui->save, &QPushButton::clicked, this, &SurveyPaste::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &SurveyPaste::cancelled);
    begin(false);
}

SurveyPaste::~SurveyPaste() = default;

void SurveyPaste::setWorkspace(const std::shared_ptr<const Workspace> &workspace)
{
    m_workspace = workspace;
}

void SurveyPaste::begin(bool canCancel)
{
    m_ui->link->clear();
    m_ui->name->clear();
    const QStringList codes = availableLanguages();
    for (int i = 0; i < m_languages.size(); ++i)
        m_languages.at(i)->setChecked(codes.at(i) == currentLanguage());
    m_ui->cancel->setVisible(canCancel);
    showProblem({});
    read();
}

bool SurveyPaste::isSaving() const
{
    return m_saving;
}

QString SurveyPaste::problem() const
{
    if (m_ui->link->text().trimmed().isEmpty())
        return tr("Paste the survey's link first.");
    if (!m_pasted.isUsable())
        return m_pasted.problems.value(0, tr("Paste the survey's link first."));
    if (const QString problem = nameProblem(); !problem.isEmpty())
        return problem;
    const bool any = std::any_of(m_languages.cbegin(), m_languages.cend(),
                                 [](const QCheckBox *box) { return box->isChecked(); });
    return any ? QString() : tr("Choose at least one language.");
}

bool SurveyPaste::isEmpty() const
{
    return m_ui->link->text().trimmed().isEmpty() && m_ui->name->text().trimmed().isEmpty();
}

QWidget *SurveyPaste::nextField() const
{
    if (isEmpty() || !m_pasted.isUsable())
        return m_ui->link;
    if (!nameProblem().isEmpty())
        return m_ui->name;
    if (!problem().isEmpty())
        return m_languages.constFirst();
    return m_ui->save;
}

void SurveyPaste::read()
{
    m_pasted = understandSurveyLink(m_ui->link->text(), surveyProviders());
    showProblem({});
    refresh();
    Q_EMIT edited();
}

QString SurveyPaste::nameProblem() const
{
    const QString name = m_ui->name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the survey a name by which you will find it again.");
    for (const Survey &other : m_workspace->surveys) {
        if (other.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is a survey of this name already. Choose another name.");
    }
    return {};
}

Survey SurveyPaste::survey() const
{
    Survey survey;
    survey.name = m_ui->name->text().trimmed();
    survey.link = m_pasted.link;
    survey.remoteId = m_pasted.remoteId;
    survey.variables = variablesOf(m_pasted);
    const QStringList codes = availableLanguages();
    for (int i = 0; i < m_languages.size(); ++i) {
        if (m_languages.at(i)->isChecked())
            survey.languages << codes.at(i);
    }
    return survey;
}

void SurveyPaste::save()
{
    if (m_saving)
        return; // once is enough
    const Survey wanted = survey();
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        showProblem(wrong);
        nextField()->setFocus();
        if (nextField() == m_ui->name)
            m_ui->name->selectAll();
        return;
    }
    setSaving(true);
    m_engine->ask(
        this,
        [wanted, connection = m_pasted.connection](Desk &desk) { return saveBoth(desk, wanted, connection); },
        [this, action = Action{.type = m_pasted.actionType, .options = m_pasted.actionOptions}](
            const Saved &saved) {
            setSaving(false);
            if (saved.error)
                showProblem(errorSentence(*saved.error));
            else if (!saved.faults.isEmpty())
                showProblem(faultSentence(saved.faults.constFirst().pointer, saved.faults.constFirst().code,
                                          saved.faults.constFirst().values));
            if (saved.error || !saved.faults.isEmpty())
                Q_EMIT refused();
            else
                Q_EMIT added(saved.survey, action);
        });
}

void SurveyPaste::setSaving(bool saving)
{
    m_saving = saving;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->link, m_ui->fields, m_ui->save})
        widget->setEnabled(!saving);
}

void SurveyPaste::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Bad, own));
    m_ui->problem->setPalette(own);
}

void SurveyPaste::refresh()
{
    const bool any = !m_ui->link->text().trimmed().isEmpty();
    QStringList names;
    for (const std::shared_ptr<const SurveyProvider> &provider : surveyProviders())
        names << provider->name();
    //: %1: names of survey tools, with commas.
    m_ui->kinds->setText(
        tr("Links of %1 are recognised, and any other link to a survey.").arg(names.join(u", "_s)));
    m_ui->kinds->setVisible(!any);
    QString text;
    if (any) {
        text = m_pasted.provider.isEmpty()
                   ? tr("We send this link in an e-mail: that is the invitation.")
                   : tr("This is a link of <b>%1</b>.").arg(m_pasted.providerName.toHtmlEscaped());
        for (const PastedSurvey::Part &part : std::as_const(m_pasted.parts))
            text += u"<br>%1: <b>%2</b>"_s.arg(part.title.toHtmlEscaped(), part.value.toHtmlEscaped());
        if (!m_pasted.isUsable() && m_pasted.provider.isEmpty())
            text.clear();
        const QString color = toneColor(Tone::Bad, palette()).name();
        for (const QString &problem : std::as_const(m_pasted.problems))
            text += u"<br><span style=\"color:%1\">%2</span>"_s.arg(color, problem.toHtmlEscaped());
        if (text.startsWith(u"<br>"))
            text.remove(0, 4);
    }
    m_ui->understood->setText(text);
    m_ui->understood->setVisible(!text.isEmpty());
    m_ui->fields->setVisible(any && m_pasted.isUsable());
    m_ui->save->setVisible(any && m_pasted.isUsable());
}

void SurveyPaste::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        read(); // the parts' titles are words
    }
}

} // namespace surveyhook
