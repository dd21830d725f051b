// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/messageform.h"

#include "domain/placeholders.h"
#include "gui/frame/places.h"
#include "gui/message/messagelanguages.h"
#include "gui/message/previewpane.h"
#include "gui/office/usagetext.h"
#include "gui/widgets/faultlabels.h"
#include "office/ui_messageform.h"
#include "wording/language.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

MessageText firstText(const QString &language, bool ofSurvey)
{
    const LanguageScope scope(language);
    if (!ofSurvey)
        return {.subject = MessageForm::tr("News from us"), .body = MessageForm::tr("Hello,\n\n…")};
    return {.subject = MessageForm::tr("How did we do?"),
            .body = MessageForm::tr("Hello,\n\nplease tell us in a few minutes how we did: [Open the "
                                    "survey]({{SurveyLink}})\n\nThank you")};
}

MessageForm::MessageForm(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::MessageForm>())
{
    m_ui->setupUi(this);
    m_faults = new FaultLabels(m_ui->form, this);
    m_faults->attach(m_ui->survey, {});
    m_faults->attach(m_ui->name, u"/name"_s);
    m_ui->survey->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->survey->setMinimumContentsLength(20);
    m_ui->survey->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_message.name = text.trimmed();
        Q_EMIT edited();
    });
    connect(m_ui->survey, &QComboBox::currentIndexChanged, this, [this] {
        m_message = message();
        m_message.survey = m_ui->survey->currentData().toString();
        m_ui->survey->setToolTip(m_ui->survey->currentText());
        m_ui->editor->setMessage(m_message, survey(), promoNames());
        Q_EMIT edited();
    });
    connect(m_ui->editor, &MessageEditor::edited, this, &MessageForm::edited);
    connect(m_ui->send, &QPushButton::clicked, this, &MessageForm::sendTest);
    connect(m_ui->trial, &TrialView::mailboxWanted, this, [this] { openPlace(this, places::mailbox); });
    connect(m_ui->to, &QLineEdit::returnPressed, this, &MessageForm::sendTest);
    connect(m_ui->to, &QLineEdit::textChanged, this, &MessageForm::showWords);
}

MessageForm::~MessageForm() = default;

QWidget *MessageForm::firstField() const
{
    return m_ui->name;
}

std::optional<Survey> MessageForm::survey() const
{
    const auto found = m_workspace.surveys.constFind(m_message.survey);
    return found == m_workspace.surveys.cend() ? std::nullopt : std::optional(*found);
}

void MessageForm::setMessage(const Message &message, const Workspace &workspace)
{
    if (message.id != m_message.id)
        m_ui->trial->clear();
    m_message = message;
    m_workspace = workspace;
    if (m_ui->name->text().trimmed() != message.name)
        m_ui->name->setText(message.name);
    fillSurveys();
    m_ui->editor->setOptOutWay(optOutWay(workspace.settings));
    m_ui->editor->setMessage(message, survey(), promoNames());
    askForCode();
    if (m_ui->to->text().isEmpty() && !workspace.settings.testAddresses.isEmpty())
        m_ui->to->setText(workspace.settings.testAddresses.constFirst());
    showWords();
    showFaults({});
}

QStringList MessageForm::promoNames() const
{
    return givesPromoCodes(m_workspace, m_message.id) ? QStringList{promoCodeName} : QStringList();
}

/** The preview shows the code that is the next, which stays in its pool. */
void MessageForm::askForCode()
{
    const QString pool = promoPoolOf(m_workspace, m_message.id);
    if (pool.isEmpty())
        return;
    m_engine->ask(
        this, [](Desk &desk) { return desk.promoPools(); },
        [this, pool, id = m_message.id](const Result<QList<PromoPool>> &pools) {
            if (!pools || m_message.id != id)
                return; // the preview is whole without
            for (const PromoPool &one : *pools) {
                if (one.id == pool)
                    m_ui->editor->setPromoCode(one.next);
            }
        });
}

Message MessageForm::message() const
{
    Message message = m_ui->editor->message();
    message.id = m_message.id;
    message.name = m_message.name;
    message.survey = m_message.survey;
    return message;
}

bool MessageForm::isSavable() const
{
    const Message now = message();
    return !now.texts.isEmpty()
           && std::all_of(now.texts.cbegin(), now.texts.cend(), [](const MessageText &text) {
                  return !text.subject.isEmpty() && !text.body.isEmpty();
              });
}

void MessageForm::fillSurveys()
{
    const QSignalBlocker quiet(m_ui->survey);
    m_ui->survey->clear();
    m_ui->survey->addItem(tr("No survey: a plain e-mail"), QString());
    for (const Survey &survey : std::as_const(m_workspace.surveys))
        m_ui->survey->addItem(survey.name, survey.id);
    m_ui->survey->setCurrentIndex(qMax(0, m_ui->survey->findData(m_message.survey)));
    m_ui->survey->setToolTip(m_ui->survey->currentText());
}

void MessageForm::showWords()
{
    m_ui->used->setText(usageText(usersOfMessage(m_workspace, m_message.id)));
    m_ui->send->setEnabled(m_ui->to->text().contains(u'@'));
    m_ui->send->setToolTip(m_ui->send->isEnabled() ? QString() : tr("Write your own e-mail address first."));
}

void MessageForm::sendTest()
{
    if (!m_ui->send->isEnabled())
        return;
    m_ui->trial->setPassedText(tr("The test mail was sent. Look into your mailbox."));
    m_ui->trial->start(m_engine->tryMessage(message(), m_ui->editor->preview()->language(),
                                            m_ui->editor->preview()->values(), m_ui->to->text().trimmed()));
}

void MessageForm::showFaults(const QList<Fault> &faults)
{
    m_faults->show(faults);
}

void MessageForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillSurveys();
    showWords();
}

} // namespace surveyhook
