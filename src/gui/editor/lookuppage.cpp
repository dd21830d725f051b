// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/lookuppage.h"

#include "editor/ui_lookuppage.h"
#include "gui/editor/mappingrows.h"
#include "gui/editor/samplelookup.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"
#include "wording/problems.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

enum Column { TitleColumn, ValueColumn };

struct SavedAccount
{
    QString id;
    QString problem;
};

SavedAccount saveConnection(Desk &desk, Connection connection)
{
    const Result<SaveReport> report = desk.setup().saveConnection(connection);
    if (!report)
        return {.id = {}, .problem = errorSentence(report.error())};
    if (report->faults.isEmpty())
        return {.id = connection.id, .problem = {}};
    const Fault &fault = report->faults.constFirst();
    return {.id = {}, .problem = faultSentence(fault.pointer, fault.code, fault.values)};
}

} // namespace

LookupPage::LookupPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::LookupPage>())
{
    m_ui->setupUi(makeScrollBody(this));
    m_ui->sample->setSession(session);
    m_ui->answer->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_ui->answer->header()->resizeSection(TitleColumn, fontMetrics().averageCharWidth() * 28);
    m_ui->used->hide();
    showProblem({});
    connect(m_ui->enabled, &QCheckBox::clicked, this, &LookupPage::switchTo);
    connect(m_ui->account, &QComboBox::activated, this, &LookupPage::chooseAccount);
    connect(m_ui->save, &QPushButton::clicked, this, &LookupPage::saveAccount);
    connect(m_ui->run, &QPushButton::clicked, this, &LookupPage::run);
    connect(m_ui->trial, &TrialView::ended, this, &LookupPage::takeAnswer);
    connect(m_ui->use, &QPushButton::clicked, this, &LookupPage::use);
    connect(m_ui->answer, &QTreeWidget::itemActivated, this, &LookupPage::use);
    connect(m_ui->answer, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_ui->use->setEnabled(item != nullptr && item->childCount() == 0);
    });
    connect(session, &EditorSession::changed, this, &LookupPage::refresh);
    connect(session, &EditorSession::loaded, this, &LookupPage::refresh);
    connect(session, &EditorSession::sampleChanged, this, &LookupPage::refreshAnswer);
    connect(session, &EditorSession::sampleChanged, this, &LookupPage::refreshNeed);
    refresh();
    refreshAnswer();
}

LookupPage::~LookupPage() = default;

QString LookupPage::title() const
{
    return tr("Look up what the event lacks");
}

QString LookupPage::railTitle() const
{
    return tr("Look-up");
}

QString LookupPage::why() const
{
    return tr(
        "The event often carries only a number of the customer. With an account there, the program asks "
        "for the e-mail address by itself, each time an event comes.");
}

Missing LookupPage::missing() const
{
    if (session()->automation().lookups.isEmpty())
        return {};
    if (isEntering())
        return {tr("Save the account that you are typing in."), m_ui->save};
    if (chosenAccount().isEmpty())
        return {tr("Choose the account with which to look up, or switch the look-up off."), m_ui->account};
    return {};
}

void LookupPage::opened()
{
    m_ui->enabled->setFocus();
}

/** The one under which the platform's fields stand: "visitor" of "lookup.visitor.email". */
QString LookupPage::lookupId() const
{
    for (const FieldHint &hint : session()->platform().fields) {
        if (hint.path.startsWith("lookup."_L1))
            return hint.path.section(u'.', 1, 1);
    }
    return u"person"_s;
}

QString LookupPage::chosenAccount() const
{
    const QList<LookupStep> &lookups = session()->automation().lookups;
    const QString id = lookups.isEmpty() ? QString() : lookups.constFirst().connection;
    return session()->workspace()->connections.contains(id) ? id : QString();
}

/** With no account there is nothing else to do. */
bool LookupPage::isEntering() const
{
    const QMap<QString, Connection> &accounts = session()->workspace()->connections;
    const QString platform = session()->platform().id;
    return m_entering
           || std::none_of(accounts.begin(), accounts.end(),
                           [&platform](const Connection &account) { return account.type == platform; });
}

void LookupPage::switchTo(bool on)
{
    QString account;
    for (const Connection &connection : session()->workspace()->connections) {
        if (connection.type == session()->platform().id && account.isEmpty())
            account = connection.id;
    }
    const QStringList types = session()->platform().lookups;
    session()->change(on ? tr("Switch the look-up on") : tr("Switch the look-up off"), [&](Draft &draft) {
        draft.automation.lookups.clear();
        if (on && !types.isEmpty())
            draft.automation.lookups << LookupStep{lookupId(), types.constFirst(), account};
    });
}

void LookupPage::chooseAccount()
{
    const QString id = m_ui->account->currentData().toString();
    m_entering = id.isEmpty();
    if (!id.isEmpty()) {
        session()->change(tr("Choose the account"), [&id](Draft &draft) {
            if (!draft.automation.lookups.isEmpty())
                draft.automation.lookups.first().connection = id;
        });
        return;
    }
    refresh();
    if (!m_fields.isEmpty())
        m_fields.constFirst()->setFocus();
}

void LookupPage::makeForm()
{
    const PlatformDescription platform = session()->platform();
    QStringList typed;
    for (const QLineEdit *field : std::as_const(m_fields))
        typed << field->text();
    const bool same = m_formOf == platform.id;
    m_formOf = platform.id;
    m_fields.clear();
    while (m_ui->form->rowCount() > 0)
        m_ui->form->removeRow(0);
    QList<ConnectionField> fields{
        {.member = u"name"_s, .title = tr("Name of the account"), .usual = platform.name}};
    fields += platform.connection;
    for (const ConnectionField &field : std::as_const(fields)) {
        auto *edit = new QLineEdit(m_ui->newAccount);
        edit->setObjectName(u"account_"_s + field.member);
        edit->setEchoMode(field.secret ? QLineEdit::Password : QLineEdit::Normal);
        edit->setPlaceholderText(field.usual);
        edit->setText(same ? typed.value(m_fields.size()) : QString());
        connect(edit, &QLineEdit::textEdited, this, [this] { showProblem({}); });
        auto *label = new QLabel(field.title + u':', m_ui->newAccount);
        label->setBuddy(edit);
        label->setWordWrap(true);
        m_ui->form->addRow(label, edit);
        m_fields << edit;
    }
}

void LookupPage::saveAccount()
{
    const PlatformDescription platform = session()->platform();
    Connection connection{.type = platform.id, .name = m_fields.constFirst()->text().trimmed()};
    if (connection.name.isEmpty())
        connection.name = platform.name;
    for (int i = 0; i < platform.connection.size(); ++i) {
        const ConnectionField &field = platform.connection.at(i);
        QLineEdit *edit = m_fields.at(i + 1);
        const QString text = edit->text().trimmed();
        if (text.isEmpty() && field.required) {
            showProblem(tr("This is still missing: %1.").arg(field.title));
            edit->setFocus();
            return;
        }
        if (field.secret && !text.isEmpty())
            connection.secrets.insert(field.member, Secret(text));
        else if (!text.isEmpty())
            connection.options.insert(field.member, text);
    }
    m_ui->save->setEnabled(false); // once is enough
    session()->engine()->ask(
        this, [connection](Desk &desk) { return saveConnection(desk, connection); },
        [this](const SavedAccount &saved) {
            m_ui->save->setEnabled(true);
            showProblem(saved.problem);
            if (saved.id.isEmpty())
                return;
            m_entering = false;
            for (QLineEdit *field : std::as_const(m_fields))
                field->clear();
            session()->change(tr("Choose the account"), [&saved](Draft &draft) {
                if (!draft.automation.lookups.isEmpty())
                    draft.automation.lookups.first().connection = saved.id;
            });
            session()->reloadWorkspace();
        });
}

void LookupPage::run()
{
    m_ui->used->hide();
    m_ui->trial->setPassedText(tr("The platform answered."));
    m_ui->trial->start(session()->engine()->tryLookup(session()->draft(), session()->sample()));
    refresh();
}

void LookupPage::takeAnswer(bool passed)
{
    if (passed && m_ui->trial->trial() != nullptr)
        SampleLookup::of(session())->setFound({{lookupId(), m_ui->trial->trial()->result()}});
    refresh();
    refreshAnswer();
    if (passed)
        m_ui->answer->setFocus();
}

void LookupPage::use()
{
    const QTreeWidgetItem *item = m_ui->answer->currentItem();
    const std::optional<Survey> survey = session()->survey();
    if (item == nullptr || item->childCount() > 0)
        return;
    const QString path = item->data(TitleColumn, Qt::UserRole).toString();
    QString variable;
    for (const Variable &each : survey.value_or(Survey{}).variables) {
        if (each.type == u"email" && variable.isEmpty())
            variable = each.key;
    }
    if (variable.isEmpty()) {
        m_ui->used->setText(
            tr("The survey has no field for an e-mail address. Add one on the page of the survey."));
    } else {
        session()->change(tr("Use the e-mail address of the answer"), [&](Draft &draft) {
            putLine(draft.automation.mapping, {.variable = variable, .field = path}, survey->variables);
            draft.progress.skippedVariables.removeAll(variable);
        });
        m_ui->used->setText(tr("The survey field %1 gets this address.").arg(variable));
    }
    m_ui->used->show();
}

void LookupPage::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Bad, own));
    m_ui->problem->setPalette(own);
}

void LookupPage::refreshAccounts()
{
    m_ui->account->clear();
    for (const Connection &connection : session()->workspace()->connections) {
        if (connection.type == session()->platform().id)
            m_ui->account->addItem(connection.name.isEmpty() ? connection.id : connection.name,
                                   connection.id);
    }
    m_ui->account->addItem(tr("a new account…"), QString());
    m_ui->account->setCurrentIndex(isEntering() ? m_ui->account->count() - 1
                                                : m_ui->account->findData(chosenAccount()));
}

void LookupPage::refresh()
{
    const bool on = !session()->automation().lookups.isEmpty();
    m_ui->enabled->setText(tr("As&k %1 for the customer's address").arg(session()->platform().name));
    m_ui->enabled->setChecked(on);
    m_ui->fields->setVisible(on);
    if (m_formOf != session()->platform().id)
        makeForm();
    refreshAccounts();
    m_ui->newAccount->setVisible(isEntering());
    m_ui->tryBox->setVisible(!isEntering());
    m_ui->run->setEnabled(!chosenAccount().isEmpty() && !m_ui->trial->isRunning());
    refreshNeed();
    Q_EMIT stateChanged();
}

void LookupPage::refreshNeed()
{
    const SampleEvent &event = session()->sample();
    QString need;
    if (!event.person.isEmpty() && !event.personPath.startsWith("lookup."_L1)) {
        //: %1 an e-mail address
        need = tr("The event that serves as the example already brings the customer's e-mail address: %1. "
                  "Such events need no look-up; you can go on.")
                   .arg(event.person);
    } else if (!event.data.isEmpty() && session()->automation().lookups.isEmpty()) {
        need = tr("The event that serves as the example brings no e-mail address. Switch the look-up on: "
                  "nobody can be invited without an address.");
    }
    m_ui->need->setText(need);
    m_ui->need->setVisible(!need.isEmpty());
}

void LookupPage::refreshAnswer()
{
    const QJsonObject found = SampleLookup::of(session())->found();
    m_ui->answer->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    QTreeWidgetItem *address = nullptr;
    const QList<SampleField> fields = sampleFields({{u"lookup"_s, found}}, session()->platform().fields);
    for (const SampleField &field : fields) {
        if (field.path == u"lookup" || field.parent == u"lookup") { // the answer begins below these
            groups.insert(field.path, nullptr);
            continue;
        }
        QTreeWidgetItem *parent = groups.value(field.parent);
        const QStringList texts{field.title, field.value.simplified()};
        auto *item =
            parent != nullptr ? new QTreeWidgetItem(parent, texts) : new QTreeWidgetItem(m_ui->answer, texts);
        item->setData(TitleColumn, Qt::UserRole, field.path);
        item->setToolTip(TitleColumn, field.path);
        if (field.isGroup)
            groups.insert(field.path, item);
        if (field.kind == FieldKind::Email && address == nullptr)
            address = item;
    }
    m_ui->answer->setCurrentItem(address);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->answerLabel, m_ui->answer, m_ui->use})
        widget->setVisible(!found.isEmpty());
    m_ui->use->setEnabled(address != nullptr);
}

void LookupPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->used->hide();
        showProblem({});
        makeForm();
        refresh();
        refreshAnswer();
    }
}

} // namespace surveyhook
