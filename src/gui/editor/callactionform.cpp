// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/callactionform.h"

#include "domain/codes.h"
#include "gui/editor/actionfields.h"
#include "gui/editor/actionwords.h"
#include "gui/editor/samplelookup.h"
#include "gui/frame/places.h"
#include "gui/widgets/statestyle.h"
#include "gui/widgets/trialview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int answerLines = 4;

/** Whoever was called may have made something, whatever it answered. */
QString failedText(const Trial &trial)
{
    const TrialStep last = trial.steps().constLast();
    if (last.status != TrialStep::Status::Failed)
        return CallActionForm::tr("This did not work yet. Nobody was called.");
    const QString error = last.values.value("error"_L1).toString();
    if (last.problem == codes::callNetwork && (error == u"name" || error == u"refused" || error == u"tls"))
        return CallActionForm::tr("This did not work yet. The other system was not reached.");
    return CallActionForm::tr("This did not work yet. The other system was really called: look there whether "
                              "it has made something all the same.");
}

} // namespace

CallActionForm::CallActionForm(EditorSession *session, QWidget *parent)
    : ActionForm(session, parent)
    , m_purpose(new QLabel(this))
    , m_accountTitle(new QLabel(this))
    , m_accounts(new QComboBox(this))
    , m_newAccount(new QPushButton(this))
    , m_fields(new ActionFields(session, this))
    , m_warning(new QLabel(this))
    , m_try(new QPushButton(this))
    , m_trial(new TrialView(this))
    , m_answerTitle(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_purpose->setWordWrap(true);
    layout->addWidget(m_purpose);
    auto *row = new QHBoxLayout;
    row->addWidget(m_accountTitle);
    row->addWidget(m_accounts, 1);
    row->addWidget(m_newAccount);
    layout->addLayout(row);
    layout->addWidget(m_fields);
    m_accountTitle->setBuddy(m_accounts);
    m_accounts->setObjectName(u"callAccount"_s);
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_accounts->setMinimumContentsLength(12);
    m_newAccount->setObjectName(u"newCallAccount"_s);
    m_newAccount->setAutoDefault(false);
    makeTrial();
    connect(m_accounts, &QComboBox::activated, this, [this] {
        change(m_index, tr("Choose the account"),
               [this](Action &action) { action.connection = m_accounts->currentData().toString(); });
    });
    connect(m_newAccount, &QPushButton::clicked, this, [this] { openPlace(this, places::connections); });
    connect(m_fields, &ActionFields::edited, this, &CallActionForm::takeField);
    translate();
}

void CallActionForm::makeTrial()
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::PlaceholderText);
    m_try->setObjectName(u"tryAction"_s);
    m_try->setAutoDefault(false);
    m_try->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_trial->setObjectName(u"actionTrial"_s);
    m_answer->setObjectName(u"actionAnswer"_s);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(m_answer->fontMetrics().lineSpacing() * answerLines + 12);
    m_answerTitle->setBuddy(m_answer);
    m_answerTitle->setObjectName(u"actionAnswerTitle"_s);
    m_answerTitle->setWordWrap(true);
    for (QWidget *part : QWidgetList{m_try, m_warning, m_trial, m_answerTitle, m_answer})
        box->addWidget(part);
    m_answerTitle->hide();
    m_answer->hide();
    connect(m_try, &QPushButton::clicked, this, &CallActionForm::tryIt);
    connect(m_trial, &TrialView::ended, this, &CallActionForm::showAnswer);
}

void CallActionForm::makeFields(const QString &type)
{
    m_type = type;
    const std::optional<ActionKind> kind = actionKind(type);
    m_fields->setFields(kind ? kind->action.fields : QList<ActionField>());
    m_purpose->setText(kind ? kind->action.purpose : QString());
    m_purpose->setVisible(!m_purpose->text().isEmpty());
    m_account = kind ? kind->account : QString();
    m_canDoWithout = kind
                     && std::any_of(kind->action.fields.cbegin(), kind->action.fields.cend(),
                                    [](const ActionField &field) { return field.member == u"url"; });
}

void CallActionForm::showAction(int index)
{
    const Action action = session()->automation().actions.value(index);
    const bool other = index != m_index || action.type != m_type;
    m_index = index;
    if (other) {
        makeFields(action.type);
        m_trial->clear();
        m_answerTitle->hide();
        m_answer->hide();
    }
    m_fields->setOptions(action.options);
    fillAccounts(action);
    m_try->setEnabled(actionProblem(action, *session()->workspace()).isEmpty() && !m_trial->isRunning());
}

void CallActionForm::fillAccounts(const Action &action)
{
    const bool any = !m_account.isEmpty();
    for (QWidget *part : QWidgetList{m_accountTitle, m_accounts, m_newAccount})
        part->setVisible(any);
    if (!any)
        return;
    m_accounts->clear();
    if (m_canDoWithout)
        m_accounts->addItem(tr("without an account"), QString());
    for (const Connection &connection : session()->workspace()->connections) {
        if (connection.type == m_account)
            m_accounts->addItem(connection.name.isEmpty() ? connection.id : connection.name, connection.id);
    }
    m_accounts->setCurrentIndex(m_accounts->findData(action.connection));
    m_accounts->setPlaceholderText(m_accounts->count() == 0 ? tr("none yet") : tr("not chosen yet"));
}

void CallActionForm::takeField(const QString &member, const QString &title, const QJsonValue &value)
{
    //: a step of "Undo"; %1 the title of a field
    change(
        m_index, tr("Change “%1”").arg(title),
        [&](Action &action) {
            if (value.isUndefined())
                action.options.remove(member);
            else
                action.options.insert(member, value);
        },
        member);
}

void CallActionForm::tryIt()
{
    SampleEvent sample = session()->sample();
    sample.data = SampleLookup::of(session())->data();
    m_answerTitle->hide();
    m_answer->hide();
    m_trial->setPassedText(tr("It has worked: the other system accepted the call."));
    m_trial->setFailedText({});
    m_trial->setPlatform(session()->automation().trigger.platform);
    m_trial->start(session()->engine()->tryAction(session()->draft(), sample, m_index));
    m_try->setEnabled(!m_trial->isRunning());
}

void CallActionForm::showAnswer()
{
    m_try->setEnabled(true);
    if (m_trial->trial() == nullptr)
        return;
    const QJsonObject result = m_trial->trial()->result();
    if (result.value("checked"_L1).toString() == u"practice")
        m_trial->setPassedText(tr("This account belongs to the practice office: nobody was called."));
    m_trial->setFailedText(failedText(*m_trial->trial()));
    const int status = result.value("status"_L1).toInt();
    const QString answer = result.value("answer"_L1).toString();
    m_answerTitle->setVisible(status > 0);
    m_answer->setVisible(status > 0 && !answer.isEmpty());
    //: %1 the number by which a web server answers: 201
    m_answerTitle->setText(answer.isEmpty() ? tr("The answer had the status %1 and no text.").arg(status)
                                            : tr("The answer had the status %1 and this text:").arg(status));
    m_answer->setPlainText(answer);
}

void CallActionForm::translate()
{
    m_accountTitle->setText(tr("Account:"));
    m_newAccount->setText(tr("Accounts…"));
    m_newAccount->setToolTip(tr("Opens “Connections”, where addresses and logins are kept"));
    m_try->setText(tr("Try it"));
    m_warning->setText(tr("This really calls the other system, with the values of the example: a ticket or "
                          "lead that it makes is there to be seen, and deleted, afterwards."));
    if (m_trial->trial() != nullptr && !m_trial->isRunning())
        showAnswer();
}

void CallActionForm::changeEvent(QEvent *event)
{
    ActionForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    m_type.clear(); // the titles of its fields are in the language
    if (m_index >= 0)
        showAction(m_index);
}

} // namespace surveyhook
