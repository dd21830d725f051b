// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/finishpage.h"

#include "domain/emailaddress.h"
#include "editor/ui_finishpage.h"
#include "gui/editor/fieldwords.h"
#include "gui/frame/places.h"
#include "gui/widgets/radios.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"
#include "gui/widgets/switchwords.h"
#include "wording/names.h"

#include <QEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Where each step of the trial is set up. */
QHash<QString, QString> cures()
{
    return {{u"trial.read"_s, steps::connect},    {u"trial.filter"_s, steps::filters},
            {u"trial.lookup"_s, steps::lookup},   {u"trial.mapping"_s, steps::mapping},
            {u"trial.message"_s, steps::message}, {u"trial.send"_s, steps::message}};
}

} // namespace

FinishPage::FinishPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::FinishPage>())
{
    m_ui->setupUi(makeScrollBody(this));
    leadTabToChecked({m_ui->on, m_ui->ask, m_ui->rehearse, m_ui->off});
    m_ui->problem->hide();
    m_ui->linkLabel->setBuddy(m_ui->sentLink->field());
    m_ui->trial->setCures(cures());
    connect(m_ui->trial, &TrialView::fixWanted, this, &FinishPage::stepWanted);
    connect(m_ui->trial, &TrialView::mailboxWanted, this, [this] { openPlace(this, places::mailbox); });
    connect(m_ui->practiceNote, &NoteBar::pressed, this, [this] { openPlace(this, places::mailbox); });
    connect(m_ui->trial, &TrialView::ended, this, &FinishPage::refresh);
    connect(m_ui->run, &QPushButton::clicked, this, &FinishPage::run);
    connect(m_ui->address, &QLineEdit::returnPressed, this, &FinishPage::run);
    connect(m_ui->address, &QLineEdit::textEdited, m_ui->problem, &QWidget::hide);
    connect(m_ui->on, &QRadioButton::clicked, this, [this] { switchTo(AutomationState::On); });
    connect(m_ui->ask, &QRadioButton::clicked, this, [this] { switchTo(AutomationState::Ask); });
    connect(m_ui->rehearse, &QRadioButton::clicked, this, [this] { switchTo(AutomationState::Rehearsal); });
    connect(m_ui->off, &QRadioButton::clicked, this, [this] { switchTo(AutomationState::Off); });
    connect(session, &EditorSession::changed, this, &FinishPage::refresh);
    connect(session, &EditorSession::loaded, this, &FinishPage::refresh);
    refresh();
}

FinishPage::~FinishPage() = default;

QString FinishPage::title() const
{
    return session()->draft().isNew ? tr("Try it and switch it on") : tr("Try it, switch it on or off");
}

QString FinishPage::railTitle() const
{
    return tr("Trial and status");
}

QString FinishPage::why() const
{
    return tr("A trial does everything that the automation does, with the example event, but the invitation "
              "comes to you. Nobody else gets anything, and the history stays as it is.");
}

void FinishPage::opened()
{
    proposeAddress();
    m_ui->address->setFocus();
}

/** Whoever sets this up mostly also hears of problems, or has a test address. */
void FinishPage::proposeAddress()
{
    if (!m_ui->address->text().isEmpty())
        return;
    const QStringList &own = session()->automation().errors.recipients;
    const QStringList &tests = session()->workspace()->settings.testAddresses;
    m_ui->address->setText(!tests.isEmpty() ? tests.constFirst()
                           : own.isEmpty()  ? QString()
                                            : own.constFirst());
}

void FinishPage::run()
{
    const QString address = m_ui->address->text().trimmed();
    if (!isEmailAddress(address)) {
        m_ui->problem->setText(
            tr("Type your own e-mail address first; the invitation of the trial goes there."));
        m_ui->problem->show();
        m_ui->address->setFocus();
        return;
    }
    m_ui->problem->hide();
    m_ui->trial->setPassedText(tr("Everything worked. The invitation is on its way to %1.").arg(address));
    m_ui->trial->setPlatform(session()->platform().id);
    m_ui->trial->start(session()->engine()->tryAutomation(session()->draft(), session()->sample(), address));
    refresh();
}

void FinishPage::switchTo(AutomationState state)
{
    if (!session()->draft().isNew) {
        session()->switchTo(state);
        return;
    }
    session()->change(state == AutomationState::Off ? tr("Leave the automation off")
                                                    : tr("Switch the automation on"),
                      [state](Draft &draft) { draft.automation.state = state; });
}

void FinishPage::refreshStateTexts()
{
    const bool isNew = session()->draft().isNew;
    m_ui->ask->setText(tr("&Ask me before each invitation: it waits under “Waiting” until you send it"));
    const QString to = session()->workspace()->rehearsalAddress(session()->automation());
    //: %1 an e-mail address of the office
    m_ui->rehearse->setText(to.isEmpty()
                                ? tr("&Rehearse: mails come to your test address (set one in the settings "
                                     "first)")
                                : tr("&Rehearse: mails come to %1 instead of the customers").arg(to));
    m_ui->stateHint->setVisible(!isNew);
    if (isNew) {
        m_ui->stateBox->setTitle(tr("What happens when you finish?"));
        //: a radio button; & marks its letter
        m_ui->on->setText(practises()
                              ? tr("Switch it &on: from now on invitations go into the practice mailbox")
                              : tr("Switch it &on: from now on invitations are sent"));
        m_ui->off->setText(tr("Leave it o&ff: events are kept, nothing is sent"));
        return;
    }
    m_ui->stateBox->setTitle(stateWords(session()->automation().state));
    m_ui->stateHint->setText(tr("The switch acts at once; nothing has to be applied for it."));
    m_ui->on->setText(practises() ? tr("&On: invitations go into the practice mailbox")
                                  : tr("&On: invitations are sent"));
    m_ui->off->setText(tr("O&ff: events are kept; what waits is held"));
}

bool FinishPage::practises() const
{
    const QList<Action> &actions = session()->automation().actions;
    const auto &connections = session()->workspace()->connections;
    return std::any_of(actions.cbegin(), actions.cend(), [&connections](const Action &action) {
        return connections.value(action.connection).type == u"practice";
    });
}

void FinishPage::refreshNotes()
{
    m_ui->practiceNote->setNote(
        practises() ? tr("The mails go into the practice mailbox: nobody gets them, also when the automation "
                         "is on. Choose a mail account on the page “Message” when it becomes serious.")
                    : QString(),
        tr("Open the practice mailbox"));
    const Trial *trial = m_ui->trial->trial();
    const QString link =
        trial != nullptr && !trial->isRunning() ? trial->result().value("link"_L1).toString() : QString();
    m_ui->sentLink->setValue(link, tr("The link in the invitation"));
    m_ui->linkLabel->setVisible(!link.isEmpty());
    m_ui->sentLink->setVisible(!link.isEmpty());
}

void FinishPage::refresh()
{
    const AutomationState state = session()->automation().state;
    m_ui->on->setChecked(state == AutomationState::On);
    m_ui->ask->setChecked(state == AutomationState::Ask);
    m_ui->rehearse->setChecked(state == AutomationState::Rehearsal);
    m_ui->off->setChecked(state == AutomationState::Off);
    refreshStateTexts();
    m_ui->run->setEnabled(!m_ui->trial->isRunning());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Bad, own));
    m_ui->problem->setPalette(own);
    const SampleEvent &sample = session()->sample();
    m_ui->trialHint->setText(
        sample.number > 0
            ? tr("We take event #%1 as the example; waiting times are skipped.").arg(sample.number)
            : tr("We take the made-up example; waiting times are skipped."));
    refreshNotes();
    Q_EMIT stateChanged();
}

void FinishPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->problem->hide();
        refresh();
    }
}

} // namespace surveyhook
