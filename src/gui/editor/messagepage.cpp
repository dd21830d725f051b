// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/messagepage.h"

#include "domain/emailaddress.h"
#include "domain/placeholders.h"
#include "editor/ui_messagepage.h"
#include "engine/abilities.h"
#include "gui/editor/actionchoice.h"
#include "gui/editor/languagechooser.h"
#include "gui/editor/messagetemplates.h"
#include "gui/editor/samplelookup.h"
#include "gui/frame/places.h"
#include "gui/message/previewpane.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"
#include "wording/language.h"
#include "wording/problems.h"

#include <QEvent>
#include <QPointer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

const QString newPractice = QStringLiteral("+practice"); // entry of the list of accounts; ids have no plus

/** What saving ended with: a sentence when it failed. */
struct SavedMessage
{
    Message message;
    QString problem = {};
};

SavedMessage save(Desk &desk, Message message)
{
    const Result<SaveReport> report = desk.setup().saveMessage(message);
    SavedMessage saved{.message = message};
    if (!report)
        saved.problem = errorSentence(report.error());
    else if (!report->faults.isEmpty())
        saved.problem = faultSentence(report->faults.constFirst().pointer, report->faults.constFirst().code,
                                      report->faults.constFirst().values);
    return saved;
}

} // namespace

MessagePage::MessagePage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::MessagePage>())
{
    m_ui->setupUi(makeScrollBody(this));
    new FlowLayout(m_ui->templates);
    m_saving.setSingleShot(true);
    m_saving.setInterval(600ms);
    showProblem({});
    connect(&m_saving, &QTimer::timeout, this, &MessagePage::saveMessage);
    connect(m_ui->message, &QComboBox::activated, this, [this] {
        const QString id = m_ui->message->currentData().toString();
        saveMessage();
        changeAction(tr("Choose the message"), [&id](Action &action) { action.message = id; });
    });
    connect(m_ui->account, &QComboBox::activated, this, [this] {
        const QString id = m_ui->account->currentData().toString();
        if (id == newPractice)
            return addPracticeAccount();
        changeAction(tr("Choose the mail account"), [&id](Action &action) { action.connection = id; });
    });
    connect(m_ui->editor, &MessageEditor::edited, this, [this] {
        m_saving.start();
        Q_EMIT stateChanged();
    });
    connect(m_ui->send, &QPushButton::clicked, this, &MessagePage::send);
    connect(m_ui->address, &QLineEdit::returnPressed, this, &MessagePage::send);
    connect(m_ui->address, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_ui->trial, &TrialView::mailboxWanted, this, [this] { openPlace(this, places::mailbox); });
    connect(m_ui->addAccount, &QPushButton::clicked, this, [this] { openPlace(this, places::connections); });
    connect(m_ui->practiceNote, &NoteBar::pressed, this, [this] { openPlace(this, places::mailbox); });
    connect(m_ui->trial, &TrialView::ended, this, [this] { m_ui->send->setEnabled(true); });
    m_language =
        new LanguageChooser(session,
                            {m_ui->language, m_ui->byField, m_ui->pick, m_ui->table, m_ui->otherwise}, this);
    connect(session, &EditorSession::changed, this, &MessagePage::refresh);
    connect(session, &EditorSession::loaded, this, &MessagePage::refresh);
    connect(session, &EditorSession::sampleChanged, this,
            [this] { m_ui->editor->setSample(sampleValues()); });
    connect(SampleLookup::of(session), &SampleLookup::changed, this,
            [this] { m_ui->editor->setSample(sampleValues()); });
    refreshTemplates();
    refresh();
}

MessagePage::~MessagePage()
{
    saveMessage();
}

QString MessagePage::title() const
{
    return tr("What does the invitation say?");
}

QString MessagePage::railTitle() const
{
    return tr("Message");
}

QString MessagePage::why() const
{
    return tr("This is what your customers read. A short, friendly text with one clear link brings the most "
              "answers; whoever wants no more mails finds the way out in it.");
}

Action MessagePage::action() const
{
    return firstAction(session()->automation());
}

Missing MessagePage::missing() const
{
    const Action action = this->action();
    if (!isMailAction(action.type))
        return {};
    if (action.message.isEmpty() || !shown())
        return {tr("Choose a message, or make one from a template."), m_ui->message};
    for (const MessageCheck &check : m_ui->editor->faults()) {
        if (check.verdict == MessageCheck::Verdict::Bad)
            return {check.sentence, m_ui->editor};
    }
    if (action.connection.isEmpty() || !session()->workspace()->connections.contains(action.connection))
        return {tr("Choose the mail account that sends the invitation."), m_ui->account};
    return m_language->missing();
}

void MessagePage::opened()
{
    const Action action = this->action();
    if (!isMailAction(action.type))
        return;
    const QStringList &own = session()->automation().errors.recipients;
    if (m_ui->address->text().isEmpty() && !own.isEmpty())
        m_ui->address->setText(own.constFirst());
    auto *first = m_ui->templates->findChild<QPushButton *>();
    if (!shown() && first != nullptr)
        first->setFocus();
    else
        m_ui->message->setFocus();
}

/** Where there is no message yet, the templates come before everything else. */
void MessagePage::placeTemplates(bool first)
{
    QVBoxLayout *layout = m_ui->mailLayout;
    if ((layout->indexOf(m_ui->hint) == 0) == first)
        return;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->hint), m_ui->templates})
        layout->removeWidget(part);
    const int place = first ? 0 : layout->indexOf(m_ui->editor);
    layout->insertWidget(place, m_ui->hint);
    layout->insertWidget(place + 1, m_ui->templates);
    QWidget *before = first ? m_ui->message->previousInFocusChain() : m_ui->otherwise;
    for (QPushButton *button : m_ui->templates->findChildren<QPushButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
}

void MessagePage::changeAction(const QString &text, const std::function<void(Action &)> &edit)
{
    session()->change(text, [&edit](Draft &draft) { edit(madeFirstAction(draft.automation)); });
}

QString MessagePage::freeName(const QString &wanted) const
{
    const QMap<QString, Message> &messages = session()->workspace()->messages;
    const auto taken = [&messages](const QString &name) {
        return std::any_of(messages.begin(), messages.end(), [&name](const Message &message) {
            return message.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = wanted;
    for (int i = 2; taken(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

void MessagePage::makeFrom(const QString &templateId)
{
    const std::optional<Survey> survey = session()->survey();
    if (!survey)
        return;
    saveMessage();
    //: Name of a message that is made from a template. %1: the survey.
    Message message = messageFrom(templateId, *survey, freeName(tr("Invitation %1").arg(survey->name)));
    session()->engine()->ask(
        this, [message](Desk &desk) { return save(desk, message); },
        [this](const SavedMessage &saved) {
            showProblem(saved.problem);
            if (!saved.problem.isEmpty())
                return;
            m_made = saved.message;
            const QStringList written = saved.message.texts.keys();
            changeAction(tr("Make a message from a template"), [&](Action &action) {
                action.message = saved.message.id;
                if (action.language.fixed.isEmpty() && action.language.field.isEmpty())
                    action.language.fixed =
                        written.contains(currentLanguage()) ? currentLanguage() : written.value(0);
            });
            session()->reloadWorkspace();
        });
}

std::optional<Message> MessagePage::shown() const
{
    const QString id = action().message;
    if (m_made && m_made->id == id)
        return m_made;
    return session()->message();
}

void MessagePage::saveMessage()
{
    if (!m_saving.isActive() && sender() != &m_saving)
        return; // nothing was typed
    m_saving.stop();
    const Message message = m_ui->editor->message();
    m_made = message; // what is on the screen, until it is stored
    EditorSession *session = this->session();
    session->engine()->ask(
        session->engine(), [message](Desk &desk) { return save(desk, message); },
        [self = QPointer<MessagePage>(this),
         owner = QPointer<EditorSession>(session)](const SavedMessage &saved) {
            if (self && !saved.problem.isEmpty())
                self->showProblem(saved.problem);
            if (owner)
                owner->reloadWorkspace();
        });
}

void MessagePage::hideEvent(QHideEvent *event)
{
    EditorPage::hideEvent(event);
    saveMessage();
}

QMap<QString, QString> MessagePage::sampleValues() const
{
    QMap<QString, QString> values;
    const QTimeZone &zone = session()->workspace()->settings.timeZone;
    const QList<MappedValue> mapped =
        applyMapping(session()->automation().mapping, SampleLookup::of(session())->data(), zone);
    for (const MappedValue &value : mapped)
        values.insert(value.variable, value.value);
    return values;
}

QStringList MessagePage::languages() const
{
    const std::optional<Message> message = shown();
    return message ? QStringList(message->texts.keys()) : QStringList();
}

void MessagePage::send()
{
    const QString address = m_ui->address->text().trimmed();
    const std::optional<Message> message = shown();
    if (!isEmailAddress(address) || !message) {
        showProblem(message ? tr("Type your own e-mail address first.") : tr("Choose a message first."));
        m_ui->address->setFocus();
        return;
    }
    showProblem({});
    m_ui->trial->setPassedText(tr("The message is on its way to %1.").arg(address));
    m_ui->trial->start(session()->engine()->tryMessage(m_ui->editor->message(), m_ui->editor->language(),
                                                       sampleValues(), address));
    m_ui->send->setEnabled(!m_ui->trial->isRunning());
}

void MessagePage::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Bad, own));
    m_ui->problem->setPalette(own);
}

void MessagePage::refreshTemplates()
{
    QLayout *layout = m_ui->templates->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MessageTemplate &each : messageTemplates()) {
        auto *button = new QPushButton(each.title, m_ui->templates);
        button->setObjectName(u"template_"_s + each.id);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = each.id] { makeFrom(id); });
    }
}

void MessagePage::refreshProvider(const Action &action)
{
    const QString tool = session()->workspace()->connections.value(action.connection).name;
    if (action.type.isEmpty()) {
        m_ui->provider->setText(tr("Choose the survey first: it decides what is sent."));
        return;
    }
    QStringList sent;
    for (const MappingLine &line : session()->automation().mapping)
        sent << line.variable;
    QString text =
        tr("%1 writes and sends the invitation itself, with the text that you keep there. We tell it "
           "for each person: %2.")
            .arg(tool, sent.isEmpty() ? tr("nothing yet") : sent.join(u", "_s));
    if (!runnableActions().contains(action.type))
        text +=
            u"\n\n"_s + tr("This version of the program cannot do that yet: the events are kept and wait.");
    m_ui->provider->setText(text);
}

void MessagePage::refreshChoices(const Action &action)
{
    const Workspace &workspace = *session()->workspace();
    const QString survey = session()->automation().survey;
    m_ui->message->clear();
    QList<Message> fitting;
    for (const Message &message : workspace.messages) {
        if (message.survey == survey || message.survey.isEmpty())
            fitting << message;
    }
    if (m_made && !workspace.messages.contains(m_made->id))
        fitting << *m_made;
    for (const Message &message : std::as_const(fitting))
        m_ui->message->addItem(message.name.isEmpty() ? message.id : message.name, message.id);
    m_ui->message->setCurrentIndex(m_ui->message->findData(action.message));
    m_ui->message->setPlaceholderText(fitting.isEmpty() ? tr("none yet") : tr("not chosen yet"));
    m_ui->account->clear();
    bool practice = false;
    bool real = false;
    for (const Connection &connection : workspace.connections) {
        practice = practice || connection.type == u"practice";
        real = real || (isMailAccount(connection) && connection.type != u"practice");
        if (isMailAccount(connection))
            m_ui->account->addItem(connection.name.isEmpty() ? connection.id : connection.name,
                                   connection.id);
    }
    m_ui->addAccount->setVisible(!real);
    // Whoever tries the program out has no account yet, and need not leave the wizard to go on.
    if (!practice)
        m_ui->account->addItem(tr("Practice mailbox: nothing leaves this computer"), newPractice);
    m_ui->account->setCurrentIndex(m_ui->account->findData(action.connection));
    m_ui->account->setPlaceholderText(tr("not chosen yet"));
}

void MessagePage::addPracticeAccount()
{
    session()->engine()->ask(
        this,
        [name = tr("Practice mailbox")](Desk &desk) -> Result<QString> {
            Connection account{.type = u"practice"_s, .name = name};
            const Result<SaveReport> saved = desk.setup().saveConnection(account);
            return saved ? Result<QString>(account.id) : saved.error();
        },
        [this](const Result<QString> &id) {
            if (!id)
                return Q_EMIT session()->failed(id.error());
            session()->reloadWorkspace();
            changeAction(tr("Choose the mail account"), [&id](Action &action) { action.connection = *id; });
        });
}

void MessagePage::refreshNote(const Action &action)
{
    const bool practice = session()->workspace()->connections.value(action.connection).type == u"practice";
    m_ui->practiceNote->setNote(
        practice ? tr("Invitations go into the practice mailbox: nobody gets them. Choose a mail account "
                      "above when it becomes serious.")
                 : QString(),
        tr("Open the practice mailbox"));
}

void MessagePage::refreshEditor()
{
    const std::optional<Message> message = shown();
    placeTemplates(!message);
    m_ui->editor->setVisible(message.has_value());
    m_ui->sendBox->setVisible(message.has_value());
    m_ui->hint->setText(message ? tr("Or begin anew with a template:")
                                : tr("Begin with a template; every word can be changed afterwards:"));
    if (!message)
        return;
    if (m_saving.isActive() && m_ui->editor->message().id == message->id)
        return; // typing goes on
    const bool other = m_ui->editor->message().id != message->id;
    m_ui->editor->setOptOutWay(optOutWay(session()->workspace()->settings));
    const bool gives = action().type == "promo"_L1;
    m_ui->editor->setMessage(*message, session()->survey(),
                             gives ? QStringList{promoCodeName} : QStringList());
    const LanguageChoice &language = action().language;
    const QString first = language.fixed.isEmpty() ? language.otherwise : language.fixed;
    if (other && !first.isEmpty())
        m_ui->editor->setLanguage(first);
    m_ui->editor->setSample(sampleValues());
}

void MessagePage::refresh()
{
    const Action action = this->action();
    const bool mail = isMailAction(action.type);
    m_ui->provider->setVisible(!mail);
    m_ui->mail->setVisible(mail);
    if (mail) {
        refreshChoices(action);
        m_language->refresh(languages());
        refreshNote(action);
        refreshEditor();
    } else {
        refreshProvider(action);
    }
    Q_EMIT stateChanged();
}

void MessagePage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showProblem({});
        refreshTemplates();
        refresh();
    }
}

} // namespace surveyhook
