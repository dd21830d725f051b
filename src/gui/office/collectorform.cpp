// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/collectorform.h"

#include "gui/widgets/faultlabels.h"
#include "gui/widgets/statestyle.h"
#include "office/ui_collectorform.h"

#include <QEvent>
#include <QMessageBox>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString byMail = QStringLiteral("email");
const QString bySms = QStringLiteral("sms");
const QString byLink = QStringLiteral("link");
const QString smsAction = QStringLiteral("rest");
const QString firstSms = QStringLiteral("{\n  \"to\": \"{{phone}}\",\n  \"text\": \"{{SurveyLink}}\"\n}");

bool isMail(const Connection &connection)
{
    return connection.type == u"smtp" || connection.type == u"practice";
}

} // namespace

QString collectorKindText(const QString &kind)
{
    if (kind == bySms)
        return CollectorForm::tr("SMS");
    if (kind == byLink)
        return CollectorForm::tr("a link given out by hand");
    return CollectorForm::tr("e-mail");
}

CollectorForm::CollectorForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CollectorForm>())
    , m_workspace(std::make_shared<const Workspace>())
{
    m_ui->setupUi(this);
    for (const QString &kind : {byMail, bySms, byLink})
        m_ui->kind->addItem(QString(), kind);
    for (QComboBox *box : {m_ui->message, m_ui->account, m_ui->smsAccount, m_ui->source, m_ui->action}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_ui->linkLabel->setBuddy(m_ui->link->field());
    m_ui->numberLabel->setBuddy(m_ui->number->field());
    m_ui->smsBody->setFixedHeight(fontMetrics().lineSpacing() * 6);
    letTextsGrow(this);
    connectInputs();
    showWords();
}

CollectorForm::~CollectorForm() = default;

void CollectorForm::connectInputs()
{
    for (QLineEdit *edit : {m_ui->name, m_ui->smsPath})
        connect(edit, &QLineEdit::textEdited, this, &CollectorForm::edited);
    for (QComboBox *box : {m_ui->kind, m_ui->message, m_ui->account, m_ui->smsAccount})
        connect(box, &QComboBox::activated, this, &CollectorForm::edited);
    connect(m_ui->smsBody, &QPlainTextEdit::textChanged, this, &CollectorForm::edited);
    connect(this, &CollectorForm::edited, this, [this] {
        m_fault.clear();
        showParts();
    });
    connect(m_ui->on, &QCheckBox::clicked, this, &CollectorForm::switched);
    connect(m_ui->source, &QComboBox::activated, this, &CollectorForm::showLink);
    connect(m_ui->action, &QComboBox::activated, this, &CollectorForm::showLink);
    connect(m_ui->publicNote, &NoteBar::pressed, this, &CollectorForm::publicAddressWanted);
    connect(m_ui->keyNote, &NoteBar::pressed, this, [this] {
        if (const auto called = door())
            Q_EMIT keysWanted(called->id);
    });
    connect(m_ui->renew, &QPushButton::clicked, this, &CollectorForm::askForRenewal);
}

/** The system that we play at whose addresses collectors are called. */
std::optional<DoorDescription> CollectorForm::door() const
{
    const QList<DoorDescription> doors = doorDescriptions();
    for (const DoorDescription &each : doors) {
        if (std::ranges::any_of(each.addresses,
                                [](const DoorAddress &address) { return address.path.contains(u"{cId}"); }))
            return each;
    }
    return std::nullopt;
}

void CollectorForm::choose(QComboBox *box, const QString &value)
{
    const int row = box->findData(value);
    box->setCurrentIndex(row < 0 ? 0 : row);
}

void CollectorForm::setCollector(const QString &survey, const Collector &collector,
                                 const std::shared_ptr<const Workspace> &workspace, bool typing)
{
    const bool another = survey != m_survey || collector.id != m_collector.id;
    m_survey = survey;
    m_collector = collector;
    m_workspace = workspace;
    if (another)
        m_waiting.clear();
    fillChoices();
    if (!typing || another) {
        m_fault.clear();
        fill();
    }
    showParts();
}

/** What is chosen stays while it is there. */
void CollectorForm::fillChoices()
{
    const QList<QComboBox *> boxes{m_ui->message, m_ui->account, m_ui->smsAccount};
    QStringList chosen;
    for (const QComboBox *box : boxes)
        chosen << box->currentData().toString();
    m_ui->message->clear();
    m_ui->message->addItem(tr("None yet: choose one"), QString());
    for (const Message &message : m_workspace->messages) {
        if (message.survey.isEmpty() || message.survey == m_survey)
            m_ui->message->addItem(message.name.isEmpty() ? message.id : message.name, message.id);
    }
    m_ui->account->clear();
    m_ui->account->addItem(tr("the one that notices to you leave by"), QString());
    m_ui->smsAccount->clear();
    m_ui->smsAccount->addItem(tr("None yet: choose one"), QString());
    for (const Connection &connection : m_workspace->connections) {
        const QString name = connection.name.isEmpty() ? connection.id : connection.name;
        if (isMail(connection))
            m_ui->account->addItem(name, connection.id);
        else if (connection.type == smsAction)
            m_ui->smsAccount->addItem(name, connection.id);
    }
    for (qsizetype i = 0; i < boxes.size(); ++i)
        choose(boxes.at(i), chosen.at(i));
}

void CollectorForm::fill()
{
    const QSignalBlocker quiet(m_ui->smsBody);
    m_ui->survey->setText(m_workspace->surveys.value(m_survey).name);
    if (m_ui->name->text().trimmed() != m_collector.name)
        m_ui->name->setText(m_collector.name);
    m_ui->on->setChecked(m_collector.on);
    choose(m_ui->kind, m_collector.kind);
    choose(m_ui->message, m_collector.message);
    choose(m_ui->account, m_collector.connection);
    const QString account = m_collector.action.value("connection"_L1).toString();
    choose(m_ui->smsAccount, account.isEmpty() ? m_collector.connection : account);
    const QString path = m_collector.action.value("path"_L1).toString();
    if (m_ui->smsPath->text().trimmed() != path)
        m_ui->smsPath->setText(path);
    const QString body =
        m_collector.action.isEmpty() ? firstSms : m_collector.action.value("body"_L1).toString();
    if (m_ui->smsBody->toPlainText() != body)
        m_ui->smsBody->setPlainText(body);
}

Collector CollectorForm::collector() const
{
    Collector now = m_collector;
    now.name = m_ui->name->text().trimmed();
    now.on = m_ui->on->isChecked();
    now.kind = m_ui->kind->currentData().toString();
    if (now.kind == byMail) {
        now.message = m_ui->message->currentData().toString();
        now.connection = m_ui->account->currentData().toString();
        now.action = {};
    } else if (now.kind == bySms) {
        now.message.clear();
        now.connection = m_ui->smsAccount->currentData().toString();
        now.action.insert("type"_L1, smsAction);
        now.action.insert("connection"_L1, now.connection);
        now.action.insert("path"_L1, m_ui->smsPath->text().trimmed());
        now.action.insert("body"_L1, m_ui->smsBody->toPlainText());
    }
    return now;
}

QString CollectorForm::problem() const
{
    const QString kind = m_ui->kind->currentData().toString();
    if (m_ui->name->text().trimmed().isEmpty())
        return tr("Give the collector a name.");
    if (kind == bySms && m_ui->smsAccount->currentData().toString().isEmpty())
        return m_ui->smsAccount->count() > 1
                   ? tr("Choose the account that sends the SMS.")
                   : tr("Add the account that sends the SMS first: under “Connections”, as another system "
                        "(REST).");
    return {};
}

void CollectorForm::showFault(const QString &text)
{
    m_fault = text;
    showParts();
}

void CollectorForm::setWaiting(const QStringList &people)
{
    m_waiting = people;
    showParts();
}

void CollectorForm::setLocal(const QUrl &local)
{
    m_local = local;
    showLink();
}

QString CollectorForm::takers() const
{
    QStringList names;
    for (const Automation &automation : m_workspace->automations) {
        if (!m_collector.number.isEmpty() && automation.trigger.collector == m_collector.number)
            names << automation.name;
    }
    return names.join(u", "_s);
}

void CollectorForm::showParts()
{
    const QString kind = m_ui->kind->currentData().toString();
    const auto row = [this](QWidget *field, bool visible) {
        m_ui->form->setRowVisible(field, visible);
    };
    row(m_ui->message, kind == byMail);
    row(m_ui->account, kind == byMail);
    m_ui->smsPart->setVisible(kind == bySms);
    const QString taker = takers();
    m_ui->takerNote->setNote(
        taker.isEmpty()
            ? QString()
            //: %1 the name of an automation
            : tr("People who are added go through the automation “%1”: its filter, its delay, its "
                 "message. What is chosen below does not count then.")
                  .arg(taker));
    QString problem = m_fault.isEmpty() ? this->problem() : m_fault;
    const bool unset = kind == byMail && taker.isEmpty() && m_ui->message->currentData().toString().isEmpty();
    if (problem.isEmpty() && unset)
        problem = tr("Choose a message: nobody can be added before.");
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(Tone::Bad, colours));
    m_ui->problem->setPalette(colours);
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    QString waiting = tr("Nobody waits here.");
    if (!m_waiting.isEmpty() && m_ui->on->isChecked())
        waiting = tr("%n invitation(s) on the way.", nullptr, static_cast<int>(m_waiting.size()));
    else if (!m_waiting.isEmpty())
        waiting =
            tr("%n person(s) wait until it is switched on.", nullptr, static_cast<int>(m_waiting.size()));
    m_ui->waiting->setText(waiting);
    m_ui->linkPart->setVisible(kind != byLink);
    showLink();
}

void CollectorForm::showLink()
{
    const auto called = door();
    if (!called)
        return;
    QString trunk = m_workspace->settings.publicUrl;
    m_ui->publicNote->setNote(
        trunk.isEmpty() ? tr("Other systems cannot reach this link yet: it is valid on this computer only.")
                        : QString(),
        tr("Set public address"), Tone::Warning);
    if (trunk.isEmpty())
        trunk = m_local.toString();
    while (trunk.endsWith(u'/'))
        trunk.chop(1);
    QMap<QString, QString> values = doorKeys(*called, m_workspace->settings);
    const bool hasKeys = std::ranges::none_of(values, [](const QString &key) { return key.isEmpty(); });
    values.insert(u"cId"_s, m_collector.number);
    values.insert(u"source"_s, m_ui->source->currentData().toString());
    const QString path = m_ui->action->currentData().toString();
    const bool can = hasKeys && !m_collector.number.isEmpty() && !trunk.isEmpty();
    m_ui->link->setValue(can ? trunk + filledDoorPath(path, values) : QString(), tr("API link"),
                         can ? trunk + shownDoorPath(*called, path, values) : QString());
    m_ui->number->setValue(m_collector.number, u"cId"_s);
    m_ui->keyNote->setNote(hasKeys ? QString() : tr("The link needs a secret key, and there is none yet."),
                           tr("Make the key"));
    m_ui->linkForm->setRowVisible(m_ui->link, can);
    m_ui->renew->setVisible(hasKeys);
}

void CollectorForm::fillSources()
{
    const QString source = m_ui->source->currentData().toString();
    m_ui->source->clear();
    m_ui->source->addItem(tr("any system: e-mail and name stand in the call"), QString());
    const QList<PlatformDescription> platforms = platformDescriptions();
    for (const PlatformDescription &platform : platforms) {
        if (platform.id != u"generic")
            m_ui->source->addItem(platform.name, platform.id);
    }
    choose(m_ui->source, source);
    const int action = std::max(0, m_ui->action->currentIndex());
    m_ui->action->clear();
    if (const auto called = door()) {
        for (const DoorAddress &address : called->addresses)
            m_ui->action->addItem(address.title, address.path);
    }
    m_ui->action->setCurrentIndex(action);
}

void CollectorForm::askForRenewal()
{
    const auto called = door();
    if (!called)
        return;
    const QString title = tr("Renew the API link?");
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, this);
    box->setInformativeText(
        tr("The secret key in it is made anew. All collectors share it: systems that call an old link get "
           "the answer 401 from then on, until you enter the new link there."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("&Renew"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, id = called->id] { Q_EMIT renewWanted(id); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void CollectorForm::showWords()
{
    for (int row = 0; row < m_ui->kind->count(); ++row)
        m_ui->kind->setItemText(row, collectorKindText(m_ui->kind->itemData(row).toString()));
    fillSources();
    showParts();
}

void CollectorForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    fill();
    showWords();
}

} // namespace surveyhook
