// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/subscriptionform.h"

#include "domain/outgoingevents.h"
#include "gui/office/subscriptionhistory.h"
#include "gui/office/subscriptionwords.h"
#include "gui/widgets/faultlabels.h"
#include "office/ui_subscriptionform.h"
#include "wording/formats.h"
#include "wording/sentences.h"

#include <QCheckBox>
#include <QEvent>
#include <QHideEvent>
#include <QHostAddress>
#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString signedShape = QStringLiteral("standard");
const QString ruleShape = QStringLiteral("rule");

/** This computer, or one in the same office: nobody outside reads along. */
bool isNear(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull()) {
        static const std::array<std::pair<QHostAddress, int>, 5> near = {
            QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
            QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s),
            QHostAddress::parseSubnet(u"fe80::/10"_s)};
        return address.isLoopback() || std::any_of(near.begin(), near.end(), [&address](const auto &subnet) {
                   return address.isInSubnet(subnet);
               });
    }
    return host == u"localhost" || host.endsWith(u".localhost") || host.endsWith(u".local")
           || !host.contains(u'.');
}

bool isRule(const QJsonObject &item)
{
    const QString body = item.value("body"_L1).toString();
    return !body.isEmpty() && !body.startsWith(signedShape, Qt::CaseInsensitive);
}

const OutgoingRow *newestTest(const QList<OutgoingRow> &messages)
{
    const auto found = std::find_if(messages.cbegin(), messages.cend(),
                                    [](const OutgoingRow &row) { return row.type == outgoing::test; });
    return found == messages.cend() ? nullptr : &*found;
}

QScrollArea *areaOf(const QWidget *widget)
{
    QWidget *up = widget->parentWidget();
    while (up != nullptr && qobject_cast<QScrollArea *>(up) == nullptr)
        up = up->parentWidget();
    return qobject_cast<QScrollArea *>(up);
}

/** Once it has its place: what was asked for is not to come where nobody sees it. */
void bringIntoView(QWidget *widget)
{
    if (QScrollArea *area = areaOf(widget))
        QTimer::singleShot(0, widget, [area, widget] { area->ensureWidgetVisible(widget); });
}

} // namespace

SubscriptionForm::SubscriptionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubscriptionForm>())
    , m_history(new SubscriptionHistory)
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(m_ui->layout->count() - 1, m_history);
    m_ui->shape->addItem(QString(), signedShape);
    m_ui->shape->addItem(QString(), ruleShape);
    m_ui->shape->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &type : outgoing::types()) {
        auto *box = new QCheckBox(m_ui->events);
        box->setObjectName(u"event_"_s + type);
        m_ui->eventsLayout->addWidget(box);
        m_events.insert(type, box);
        connect(box, &QCheckBox::clicked, this, &SubscriptionForm::edited);
    }
    m_ui->secret->setObjectName(u"newSecret"_s);
    letTextsGrow(this);
    connectInputs();
    translate();
}

SubscriptionForm::~SubscriptionForm() = default;

void SubscriptionForm::connectInputs()
{
    for (QLineEdit *edit : {m_ui->url, m_ui->user, m_ui->password})
        connect(edit, &QLineEdit::textEdited, this, &SubscriptionForm::edited);
    connect(m_ui->on, &QCheckBox::clicked, this, &SubscriptionForm::edited);
    connect(m_ui->shape, &QComboBox::activated, this, &SubscriptionForm::edited);
    connect(this, &SubscriptionForm::edited, this, [this] {
        m_fault.clear();
        m_testing = false; // what was found is about what stood there then
        showParts();
        showTest();
    });
    connect(m_ui->create, &QPushButton::clicked, this, &SubscriptionForm::createWanted);
    connect(m_ui->renew, &QPushButton::clicked, this, &SubscriptionForm::askForRenewal);
    connect(m_ui->secretDone, &QPushButton::clicked, this, [this] {
        forgetSecrets();
        m_ui->renew->setFocus();
    });
    connect(m_ui->test, &QPushButton::clicked, this, &SubscriptionForm::startTest);
    connect(m_ui->offNote, &NoteBar::pressed, this, &SubscriptionForm::switchOnWanted);
    connect(m_history, &SubscriptionHistory::againWanted, this, &SubscriptionForm::againWanted);
}

void SubscriptionForm::setSubscription(const QJsonObject &subscription, bool typing)
{
    const bool another = subscription.value("id"_L1) != m_item.value("id"_L1);
    m_item = subscription;
    m_hasSecret = !m_item.take("secret"_L1).toString().isEmpty();
    m_hasPassword = !m_item.take("password"_L1).toString().isEmpty();
    const QDateTime until =
        QDateTime::fromString(m_item.take("previous"_L1).toObject().value("until"_L1).toString(),
                              Qt::ISODate);
    m_renewed = until > QDateTime::currentDateTimeUtc();
    if (another) {
        m_testing = false;
        m_status = {};
        m_messages.clear();
        m_history->setMessages({});
        m_ui->password->clear();
        forgetSecrets();
        showTest();
        if (const QScrollArea *area = areaOf(this))
            area->verticalScrollBar()->setValue(0);
    }
    if (!typing || another) {
        m_fault.clear();
        fill();
    }
    showParts();
    showState();
}

void SubscriptionForm::fill()
{
    const QString url = m_item.value("url"_L1).toString();
    if (m_ui->url->text().trimmed() != url)
        m_ui->url->setText(url);
    const QString user = m_item.value("user"_L1).toString();
    if (m_ui->user->text().trimmed() != user)
        m_ui->user->setText(user);
    if (!m_ui->password->hasFocus())
        m_ui->password->clear();
    m_ui->on->setChecked(m_item.value("state"_L1).toString() != "off"_L1);
    m_ui->shape->setCurrentIndex(m_ui->shape->findData(isRule(m_item) ? ruleShape : signedShape));
    const QJsonArray events = m_item.value("events"_L1).toArray();
    for (auto it = m_events.cbegin(); it != m_events.cend(); ++it)
        it.value()->setChecked(events.isEmpty() || events.contains(it.key()));
}

QJsonObject SubscriptionForm::subscription() const
{
    QJsonObject item = m_item;
    item.insert("url"_L1, m_ui->url->text().trimmed());
    item.insert("body"_L1, m_ui->shape->currentData().toString());
    QJsonArray events;
    for (const QString &type : outgoing::types()) {
        if (m_events.value(type)->isChecked())
            events.append(type);
    }
    item.insert("events"_L1, events);
    if (m_ui->on->isChecked())
        item.remove("state"_L1);
    else
        item.insert("state"_L1, u"off"_s);
    const QString user = m_ui->user->text().trimmed();
    const QString password = m_ui->password->text();
    item.remove("user"_L1);
    if (!user.isEmpty())
        item.insert("user"_L1, user);
    if (user.isEmpty() || !password.isEmpty())
        item.insert("password"_L1, user.isEmpty() ? QString() : password);
    return item;
}

QString SubscriptionForm::id() const
{
    return m_item.value("id"_L1).toString();
}

QString SubscriptionForm::problem() const
{
    const QString text = m_ui->url->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty())
        return tr("Type or paste the address that the other system has for this.");
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return tr("This is no address that can be called. It begins with https://.");
    if (url.scheme() == u"http" && !isNear(url.host()))
        return tr("The address has to begin with https://, so that nobody can read along on the way. http:// "
                  "is possible only within your own network.");
    if (std::none_of(m_events.cbegin(), m_events.cend(),
                     [](const QCheckBox *box) { return box->isChecked(); }))
        return tr("Tick at least one thing to tell.");
    return {};
}

void SubscriptionForm::showFault(const QString &text)
{
    m_fault = text;
    showParts();
}

void SubscriptionForm::showSecret(const Secret &secret)
{
    m_ui->secret->setValue(secret.revealText(), tr("Secret"));
    showParts();
    m_ui->secret->field()->setFocus();
}

void SubscriptionForm::forgetSecrets()
{
    m_ui->secret->setValue({}, tr("Secret"));
    showParts();
}

void SubscriptionForm::askForRenewal()
{
    const QString title = tr("Make a new secret?");
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, this);
    box->setInformativeText(tr(
        "The old one signs as well for 24 hours: enter the new one in the other system within that time."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("&Make a new one"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, &SubscriptionForm::renewWanted);
    box->open();
}

void SubscriptionForm::startTest()
{
    const OutgoingRow *before = newestTest(m_messages);
    m_testBefore = before != nullptr ? before->id : QString();
    m_testing = true;
    showTest();
    Q_EMIT testWanted();
}

void SubscriptionForm::setStatus(const SubscriptionStatus &status, const QList<OutgoingRow> &messages)
{
    m_status = status;
    m_messages = messages;
    m_history->setMessages(messages);
    showState();
    showTest();
}

void SubscriptionForm::setDelivering(bool delivering)
{
    m_delivering = delivering;
    showTest();
}

void SubscriptionForm::showParts()
{
    const bool fresh = id().isEmpty();
    const bool secretShown = !m_ui->secret->value().isEmpty();
    const bool signs = m_ui->shape->currentData().toString() == signedShape;
    // An empty form is not wrong yet.
    const bool untouched = fresh && m_ui->url->text().trimmed().isEmpty();
    const QString problem = m_fault.isEmpty() ? this->problem() : m_fault;
    m_ui->problem->setText(problem);
    QPalette colours = palette();
    if (!untouched)
        colours.setColor(QPalette::WindowText, toneColor(Tone::Bad, colours));
    m_ui->problem->setPalette(colours);
    m_ui->problem->setVisible(!problem.isEmpty());
    m_ui->url->setAccessibleDescription(problem);
    m_ui->create->setVisible(fresh);
    m_ui->create->setEnabled(problem.isEmpty());
    m_ui->test->setVisible(!fresh);
    m_ui->test->setEnabled(problem.isEmpty());
    m_ui->on->setVisible(!fresh);
    m_history->setVisible(!fresh);
    m_ui->secretPart->setVisible(!fresh && (signs || secretShown));
    m_ui->secret->setVisible(secretShown);
    m_ui->secretDone->setVisible(secretShown);
    m_ui->renew->setVisible(!secretShown);
    QString state = tr("Signing secret: there is none yet, so the other system cannot check who calls.");
    if (secretShown)
        state = tr("Signing secret: copy it into the other system now. It is not shown again.");
    else if (m_hasSecret && m_renewed)
        state =
            tr("Signing secret: stored, not shown again. The one before signs too until it is a day old.");
    else if (m_hasSecret)
        state = tr("Signing secret: stored, not shown again.");
    m_ui->secretState->setText(state);
    m_ui->shapeHint->setText(
        signs
            ? tr("By the rules of “Standard Webhooks”, signed with a secret: the other system can check that "
                 "it was really you.")
            : tr("As marketing systems tell each other of a rule: id, name, contactId, description, email, "
                 "phone, company. Nothing proves that it was you, except the login below."));
    m_ui->newNote->setNote(fresh
                               ? tr("From then on this address is told of what you tick. Names and addresses "
                                    "of your customers go along: give them only to systems you trust.")
                               : QString());
    m_ui->password->setPlaceholderText(m_hasPassword ? tr("saved, type to change") : QString());
}

void SubscriptionForm::showState()
{
    if (!m_status.offSince) {
        m_ui->offNote->setNote({});
        return;
    }
    //: %1 a time, %2 a sentence that says why, %3 what to do
    m_ui->offNote->setNote(tr("Switched off since %1: %2 %3")
                               .arg(dateTimeText(*m_status.offSince),
                                    sentence(m_status.offCode, m_status.offValues),
                                    advice(m_status.offCode, m_status.offValues)),
                           tr("Switch on again"), Tone::Warning);
}

void SubscriptionForm::showTest()
{
    const QString before = m_ui->testNote->note();
    const OutgoingRow *now = newestTest(m_messages);
    if (!m_testing) {
        m_ui->testNote->setNote({});
    } else if (now == nullptr || now->id == m_testBefore || now->attempts.isEmpty()) {
        m_ui->testNote->setNote(m_delivering ? tr("The test is on its way…")
                                             : tr("The test leaves as soon as the program receives and sends "
                                                  "again: it is stopped at the moment."));
    } else {
        const Attempt &ended = now->attempts.constLast();
        const bool good = now->state == State::Sent;
        const QString what = good ? tr("The test has arrived.") : tr("The test did not arrive.");
        m_ui->testNote->setNote(u"%1 %2 (%3)"_s.arg(what, attemptText(ended), exactTimeText(ended.at)), {},
                                good ? Tone::Good : Tone::Bad);
    }
    if (m_testing && m_ui->testNote->note() != before)
        bringIntoView(m_ui->testNote);
}

void SubscriptionForm::translate()
{
    for (auto it = m_events.cbegin(); it != m_events.cend(); ++it)
        it.value()->setText(outgoingTypeText(it.key()));
    m_ui->shape->setItemText(0, tr("a signed message (Standard Webhooks)"));
    m_ui->shape->setItemText(1, tr("seven plain values, not signed"));
    m_ui->secret->setValue(m_ui->secret->value(), tr("Secret"));
    showParts();
    showState();
    showTest();
}

void SubscriptionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    translate();
}

void SubscriptionForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous()) // minimized, perhaps to paste the secret elsewhere
        return;
    forgetSecrets();
    if (!id().isEmpty())
        m_ui->password->clear();
}

} // namespace surveyhook
