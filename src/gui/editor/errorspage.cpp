// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/errorspage.h"

#include "domain/emailaddress.h"
#include "editor/ui_errorspage.h"
#include "engine/setupdesk.h"
#include "gui/editor/actionchoice.h"
#include "gui/frame/places.h"
#include "gui/widgets/radios.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString newPractice = QStringLiteral("+practice"); // entry of the list of accounts; ids have no plus

bool same(const ErrorNotices &a, const ErrorNotices &b)
{
    return a.enabled == b.enabled && a.notify == b.notify && a.recipients == b.recipients;
}

} // namespace

ErrorsPage::ErrorsPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::ErrorsPage>())
    , m_stored(session->automation().errors)
{
    m_ui->setupUi(makeScrollBody(this));
    m_ui->recipients->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_ui->recipients->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    showAddressProblem({});
    connect(m_ui->enabled, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Switch on mails about problems") : tr("Switch off mails about problems"),
               [on](ErrorNotices &errors) { errors.enabled = on; });
    });
    const std::pair<QRadioButton *, QString> kinds[] = {{m_ui->first, u"first"_s},
                                                        {m_ui->failing, u"failing"_s},
                                                        {m_ui->daily, u"daily"_s}};
    for (const auto &[button, kind] : kinds) {
        connect(button, &QRadioButton::clicked, this, [this, code = kind] {
            change(tr("Change when mails about problems leave"),
                   [&code](ErrorNotices &errors) { errors.notify = code; });
        });
    }
    leadTabToChecked({m_ui->first, m_ui->failing, m_ui->daily});
    connect(m_ui->add, &QPushButton::clicked, this, &ErrorsPage::add);
    connect(m_ui->address, &QLineEdit::returnPressed, this, &ErrorsPage::add);
    connect(m_ui->address, &QLineEdit::textEdited, this, [this] { showAddressProblem({}); });
    connect(m_ui->address, &QLineEdit::textChanged, this, &ErrorsPage::stateChanged);
    connect(m_ui->remove, &QPushButton::clicked, this, &ErrorsPage::remove);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_ui->recipients);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &ErrorsPage::remove);
    connect(m_ui->recipients, &QListWidget::currentRowChanged, this, &ErrorsPage::refreshTest);
    connect(m_ui->test, &QPushButton::clicked, this, &ErrorsPage::test);
    connect(m_ui->trial, &TrialView::ended, this, [this](bool passed) {
        refreshTest();
        if (passed)
            testNext();
    });
    connect(m_ui->trial, &TrialView::mailboxWanted, this, [this] { openPlace(this, places::mailbox); });
    connect(m_ui->practiceNote, &NoteBar::pressed, this, [this] { openPlace(this, places::mailbox); });
    connect(m_ui->account, &QComboBox::activated, this, &ErrorsPage::chooseAccount);
    connect(session, &EditorSession::changed, this, &ErrorsPage::refresh);
    connect(session, &EditorSession::loaded, this, &ErrorsPage::refresh);
    refresh();
}

ErrorsPage::~ErrorsPage() = default;

QString ErrorsPage::title() const
{
    return tr("Who hears about problems?");
}

QString ErrorsPage::railTitle() const
{
    return tr("Problems");
}

QString ErrorsPage::why() const
{
    return tr("When a mail server refuses or a password has expired, nobody sits in front of this window. A "
              "short mail says what happened and what to do; nothing is lost meanwhile.");
}

Missing ErrorsPage::missing() const
{
    const ErrorNotices &errors = session()->automation().errors;
    if (!errors.enabled)
        return {};
    if (!m_ui->address->text().trimmed().isEmpty())
        return {tr("Add the address that you have typed, or empty the field."), m_ui->address};
    if (errors.recipients.isEmpty())
        return {tr("Say who gets the mails about problems, or switch them off."), m_ui->address};
    if (!noticeAccount())
        return {tr("Choose the mail account that sends the mails about problems."), m_ui->account};
    return {};
}

void ErrorsPage::opened()
{
    propose();
    m_ui->enabled->setFocus();
    refreshTest();
}

void ErrorsPage::takeOver()
{
    if (session()->automation().errors.enabled && isEmailAddress(m_ui->address->text().trimmed()))
        add();
}

/** Whoever sets it up is who will want to know: the address that tests go to, else the sender's. */
void ErrorsPage::propose()
{
    const ErrorNotices &errors = session()->automation().errors;
    if (m_proposed || !session()->draft().isNew || !errors.enabled || !errors.recipients.isEmpty()
        || !m_ui->address->text().isEmpty())
        return;
    m_proposed = true;
    const QStringList &own = session()->workspace()->settings.testAddresses;
    const std::optional<Connection> account = noticeAccount();
    if (!own.isEmpty())
        m_ui->address->setText(own.constFirst());
    else if (account && account->type != u"practice")
        m_ui->address->setText(account->options["from"_L1].toString());
}

void ErrorsPage::change(const QString &text, const std::function<void(ErrorNotices &)> &edit)
{
    session()->change(text, [&edit](Draft &draft) { edit(draft.automation.errors); });
}

/** For "Undo" as well: whatever the draft says of notices, the running automation does. */
void ErrorsPage::saveAtOnce()
{
    const Draft &draft = session()->draft();
    if (draft.isNew || same(m_stored, draft.automation.errors))
        return;
    m_stored = draft.automation.errors;
    session()->engine()->ask(
        this,
        [id = draft.automation.id, errors = m_stored](Desk &desk) {
            return desk.setup().setErrorNotices(id, errors);
        },
        [this](const Result<Undo> &done) {
            if (!done)
                Q_EMIT session()->failed(done.error());
        });
}

void ErrorsPage::add()
{
    const QString address = m_ui->address->text().trimmed();
    if (!isEmailAddress(address)) {
        showAddressProblem(address.isEmpty() ? tr("Type an e-mail address first.")
                                             : tr("This is not an e-mail address. It needs a name, @ and a "
                                                  "domain, for example ewa@office.example."));
        m_ui->address->setFocus();
        return;
    }
    const QStringList &known = session()->automation().errors.recipients;
    if (known.contains(address, Qt::CaseInsensitive)) {
        showAddressProblem(tr("%1 gets the mails already.").arg(address));
        m_ui->address->selectAll();
        return;
    }
    m_ui->address->clear();
    change(tr("Add %1").arg(address), [&address](ErrorNotices &errors) { errors.recipients << address; });
    m_ui->address->setFocus();
}

void ErrorsPage::remove()
{
    const int row = m_ui->recipients->currentRow();
    if (row < 0)
        return;
    change(tr("Remove %1").arg(m_ui->recipients->item(row)->text()),
           [row](ErrorNotices &errors) { errors.recipients.removeAt(row); });
    m_ui->recipients->setCurrentRow(std::min(row, m_ui->recipients->count() - 1));
    if (m_ui->recipients->count() == 0)
        m_ui->address->setFocus();
}

void ErrorsPage::showAddressProblem(const QString &problem)
{
    m_ui->addressProblem->setText(problem);
    m_ui->addressProblem->setVisible(!problem.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Bad, own));
    m_ui->addressProblem->setPalette(own);
}

std::optional<Connection> ErrorsPage::noticeAccount() const
{
    const Workspace &workspace = *session()->workspace();
    const auto found = workspace.connections.constFind(workspace.settings.mail);
    return found == workspace.connections.cend() ? std::nullopt : std::optional(*found);
}

void ErrorsPage::chooseAccount()
{
    const QString id = m_ui->account->currentData().toString();
    Connection account = session()->workspace()->connections.value(id);
    if (id == newPractice)
        account = Connection{.type = u"practice"_s, .name = tr("Practice mailbox")};
    saveAccount(account);
}

/** The office's notices go over it from now on; a new one is stored first. */
void ErrorsPage::saveAccount(const Connection &account)
{
    session()->engine()->ask(
        this,
        [account](Desk &desk) -> Result<void> {
            Connection chosen = account;
            if (chosen.id.isEmpty()) {
                if (const Result<SaveReport> saved = desk.setup().saveConnection(chosen); !saved)
                    return saved.error();
            }
            const auto workspace = desk.workspace();
            if (!workspace)
                return workspace.error();
            OfficeSettings settings = (*workspace)->settings;
            settings.mail = chosen.id;
            const Result<SaveReport> saved = desk.setup().saveSettings(settings);
            return saved ? Result<void>() : Result<void>(saved.error());
        },
        [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT session()->failed(saved.error());
            session()->reloadWorkspace();
        });
}

void ErrorsPage::test()
{
    m_untested = session()->automation().errors.recipients;
    m_tested.clear();
    testNext();
}

/** One recipient after the other: each has ticks of its own, and a failure stops at its address. */
void ErrorsPage::testNext()
{
    const std::optional<Connection> account = noticeAccount();
    if (!account || m_untested.isEmpty())
        return;
    m_tested << m_untested.takeFirst();
    //: %1 one or several e-mail addresses, with commas
    m_ui->trial->setPassedText(tr("The mail server has taken the test mail for %1. Look into the mailbox.")
                                   .arg(m_tested.join(u", "_s)));
    m_ui->trial->start(session()->engine()->tryMailAccount(*account, m_tested.constLast()));
    refreshTest();
}

void ErrorsPage::refresh()
{
    const ErrorNotices &errors = session()->automation().errors;
    m_ui->enabled->setChecked(errors.enabled);
    m_ui->fields->setEnabled(errors.enabled);
    QStringList shown;
    for (int i = 0; i < m_ui->recipients->count(); ++i)
        shown << m_ui->recipients->item(i)->text();
    if (shown != errors.recipients) {
        const int row = m_ui->recipients->currentRow();
        m_ui->recipients->clear();
        m_ui->recipients->addItems(errors.recipients);
        m_ui->recipients->setCurrentRow(std::min(row, m_ui->recipients->count() - 1));
    }
    m_ui->addressLabel->setText(errors.recipients.isEmpty() ? tr("E-mail a&ddress:")
                                                            : tr("Another a&ddress:"));
    m_ui->savedAtOnce->setVisible(!session()->draft().isNew);
    refreshNotify();
    refreshAccounts();
    refreshTest();
    saveAtOnce();
    Q_EMIT stateChanged();
}

void ErrorsPage::refreshNotify()
{
    const QString &notify = session()->automation().errors.notify;
    m_ui->first->setChecked(notify == u"first");
    m_ui->failing->setChecked(notify == u"failing");
    m_ui->daily->setChecked(notify == u"daily");
    QString hint = tr("A mail leaves after the fourth attempt in vain, or at once when trying again cannot "
                      "help.");
    if (notify == u"first")
        hint = tr("A mail leaves at the first attempt in vain, even if the next one may succeed.");
    else if (notify == u"daily")
        hint = tr("One mail a day with everything that went wrong; none on a day without problems.");
    m_ui->notifyHint->setText(hint);
}

void ErrorsPage::refreshAccounts()
{
    const Workspace &workspace = *session()->workspace();
    m_ui->account->clear();
    bool practice = false;
    for (const Connection &connection : workspace.connections) {
        practice = practice || connection.type == u"practice";
        if (isMailAccount(connection))
            m_ui->account->addItem(connection.name.isEmpty() ? connection.id : connection.name,
                                   connection.id);
    }
    if (!practice)
        m_ui->account->addItem(tr("Practice mailbox: nothing leaves this computer"), newPractice);
    m_ui->account->setCurrentIndex(m_ui->account->findData(workspace.settings.mail));
    m_ui->account->setPlaceholderText(tr("not chosen yet"));
    const std::optional<Connection> account = noticeAccount();
    m_ui->practiceNote->setNote(account && account->type == u"practice" ? tr(
                                    "Mails about problems go into the practice mailbox: nobody gets them.")
                                                                        : QString(),
                                tr("Open the practice mailbox"));
}

void ErrorsPage::refreshTest()
{
    const std::optional<Connection> account = noticeAccount();
    const QStringList &recipients = session()->automation().errors.recipients;
    const bool running = m_ui->trial->isRunning();
    m_ui->remove->setEnabled(m_ui->recipients->currentRow() >= 0);
    m_ui->test->setEnabled(account && !recipients.isEmpty() && !running);
    if (!account)
        m_ui->testHint->setText(tr("Choose above which mail account sends these mails; until then problems "
                                   "show only in this program."));
    else if (recipients.isEmpty())
        m_ui->testHint->setText(tr("Add an address first."));
    else
        //: %1 one or several e-mail addresses, with commas; %2 the name of a mail account
        m_ui->testHint->setText(
            tr("A test mail goes to %1, through “%2”.").arg(recipients.join(u", "_s), account->name));
    QPalette own = palette();
    own.setColor(QPalette::WindowText,
                 account ? own.color(QPalette::WindowText) : toneColor(Tone::Warning, own));
    m_ui->testHint->setPalette(own);
}

void ErrorsPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showAddressProblem({});
        refresh();
    }
}

} // namespace surveyhook
