// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/incomingform.h"

#include "engine/catalogue.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/notebar.h"
#include "office/ui_incomingform.h"

#include <QEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

PlatformDescription callerOf(const IncomingAddress &address)
{
    return platformDescription(address.trigger.platform)
        .value_or(PlatformDescription{.id = address.trigger.platform, .name = address.trigger.platform});
}

/** Others show a secret that they have made; this one takes ours. */
bool takesOurSecret(const PlatformDescription &caller)
{
    return caller.proof == ProofScheme::SecretHeader
           || std::any_of(caller.guide.cbegin(), caller.guide.cend(),
                          [](const GuideStep &step) { return step.copy == u"secret"; });
}

} // namespace

QString callerName(const QString &platform)
{
    const auto caller = platformDescription(platform);
    return caller ? caller->name : platform;
}

IncomingForm::IncomingForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IncomingForm>())
    , m_renewSecret(new QPushButton(this))
    , m_renewPassword(new QPushButton(this))
    , m_renewKey(new QPushButton(this))
{
    m_ui->setupUi(this);
    auto *buttons = new FlowLayout(m_ui->buttons);
    m_renewSecret->setObjectName(u"renewSecret"_s);
    m_renewPassword->setObjectName(u"renewPassword"_s);
    m_renewKey->setObjectName(u"renewKey"_s);
    for (QPushButton *button : {m_renewSecret, m_renewPassword, m_renewKey}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_ui->addressLabel->setBuddy(m_ui->address->field());
    m_ui->headerLabel->setBuddy(m_ui->header->field());
    m_ui->userLabel->setBuddy(m_ui->user->field());
    m_ui->passwordLabel->setBuddy(m_ui->password->field());
    m_ui->secretLabel->setBuddy(m_ui->secret->field());
    m_ui->secretHint->setForegroundRole(QPalette::PlaceholderText);
    addReveal(m_ui->password, m_ui->showPassword);
    addReveal(m_ui->secret, m_ui->showSecret);
    connect(m_ui->secret->field(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            Q_EMIT secretTyped(Secret(text.trimmed()));
    });
    connect(m_ui->publicNote, &NoteBar::pressed, this, &IncomingForm::publicAddressWanted);
    connect(m_renewSecret, &QPushButton::clicked, this, [this] { ask(AddressPart::Secret); });
    connect(m_renewPassword, &QPushButton::clicked, this, [this] { ask(AddressPart::Password); });
    connect(m_renewKey, &QPushButton::clicked, this, [this] { ask(AddressPart::Key); });
    cover();
    showWords();
}

IncomingForm::~IncomingForm() = default;

void IncomingForm::addReveal(CopyField *field, QPushButton *button)
{
    connect(button, &QPushButton::toggled, this, [field, button](bool shown) {
        field->field()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        button->setText(shown ? tr("Hide") : tr("Show"));
    });
}

void IncomingForm::cover()
{
    for (QPushButton *button : {m_ui->showPassword, m_ui->showSecret}) {
        button->setChecked(true);
        button->setChecked(false);
    }
}

void IncomingForm::setAddress(const IncomingAddress &address, const QString &publicUrl, const QUrl &local)
{
    if (address.trigger.key != m_address.trigger.key)
        cover();
    m_address = address;
    m_publicUrl = publicUrl;
    m_local = local;
    showAddress();
    showLogin();
}

void IncomingForm::showAddress()
{
    const QString caller = callerName(m_address.trigger.platform);
    m_ui->caller->setText(caller);
    m_ui->starts->setText(m_address.automations.join(u"\n"_s));
    QString trunk = m_publicUrl.isEmpty() ? m_local.toString() : m_publicUrl;
    while (trunk.endsWith(u'/'))
        trunk.chop(1);
    m_ui->address->setValue(trunk.isEmpty() ? QString() : trunk + u"/in/"_s + m_address.trigger.key,
                            tr("Address"));
    m_ui->publicNote->setNote(
        m_publicUrl.isEmpty()
            //: %1 a system, such as a chat
            ? tr("%1 cannot reach this address yet: it is valid on this computer only.").arg(caller)
            : QString(),
        tr("Set public address"), Tone::Warning);
    m_ui->protection->setText(protection());
}

QString IncomingForm::protection() const
{
    const Credentials &login = m_address.trigger.credentials;
    const PlatformDescription caller = callerOf(m_address);
    const bool withPassword = !login.user.isEmpty() || !login.password.isEmpty();
    if (caller.proof == ProofScheme::Hmac && !login.secret.isEmpty())
        //: how an address is protected; %1 a system, such as a chat
        return tr("a signature: %1 signs each call with the secret").arg(caller.name);
    if (caller.proof == ProofScheme::SecretHeader && !login.secret.isEmpty())
        //: how an address is protected
        return tr("a secret that comes with each call");
    if (caller.proof != ProofScheme::Hmac && withPassword)
        //: how an address is protected; "HTTP Basic" is a technical term
        return tr("user name and password (HTTP Basic)");
    //: how an address is protected
    return tr("the long key in the address alone: whoever knows the address can call it");
}

void IncomingForm::showLogin()
{
    const Credentials &login = m_address.trigger.credentials;
    const PlatformDescription caller = callerOf(m_address);
    const bool typed = caller.proof == ProofScheme::Hmac && !takesOurSecret(caller);
    const auto row = [](QWidget *label, QWidget *field, bool visible) {
        label->setVisible(visible);
        field->setVisible(visible);
    };
    row(m_ui->headerLabel, m_ui->header, !login.header.isEmpty());
    m_ui->header->setValue(login.header, tr("Name of the header"));
    row(m_ui->userLabel, m_ui->user, !login.user.isEmpty());
    m_ui->user->setValue(login.user, tr("User name"));
    row(m_ui->passwordLabel, m_ui->passwordRow, !login.password.isEmpty());
    m_ui->password->setValue(login.password.revealText(), tr("Password"));
    row(m_ui->secretLabel, m_ui->secretRow, typed || !login.secret.isEmpty());
    m_ui->secret->field()->setReadOnly(!typed);
    m_ui->secret->setValue(login.secret.revealText(), tr("Secret"));
    m_ui->secretHint->setVisible(typed);
    //: %1 a system, such as a chat
    m_ui->secretHint->setText(
        tr("%1 makes this secret and shows it. When it is another one there, paste it here.")
            .arg(caller.name));
    m_renewSecret->setVisible(!typed && !login.secret.isEmpty());
    m_renewPassword->setVisible(!login.password.isEmpty());
}

void IncomingForm::showWords()
{
    m_renewSecret->setText(tr("Renew the secret…"));
    m_renewPassword->setText(tr("Renew the password…"));
    m_renewKey->setText(tr("Renew the address…"));
    m_ui->showSecret->setAccessibleName(tr("Show the secret"));
    m_ui->showPassword->setAccessibleName(tr("Show the password"));
    for (QPushButton *button : {m_ui->showPassword, m_ui->showSecret})
        button->setText(button->isChecked() ? tr("Hide") : tr("Show"));
}

QString IncomingForm::question(AddressPart part) const
{
    const QString caller = callerName(m_address.trigger.platform);
    switch (part) {
    case AddressPart::Secret:
        //: here and below %1 is a system, such as a chat
        return tr("A new secret is made. From then on calls with the old one are turned away: enter the new "
                  "one "
                  "in %1 right afterwards. What happens there until then does not arrive here.")
            .arg(caller);
    case AddressPart::Password:
        return tr("A new password is made. From then on calls with the old one are turned away: enter the "
                  "new "
                  "one in %1 right afterwards. What happens there until then does not arrive here.")
            .arg(caller);
    case AddressPart::Key:
        break;
    }
    return tr("The address gets a new key. From then on the old address does not answer any more: enter the "
              "new "
              "one in %1 right afterwards. What happens there until then does not arrive here.")
        .arg(caller);
}

void IncomingForm::ask(AddressPart part)
{
    const QString title = part == AddressPart::Secret     ? tr("Renew the secret?")
                          : part == AddressPart::Password ? tr("Renew the password?")
                                                          : tr("Renew the address?");
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, this);
    box->setInformativeText(question(part));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("&Renew"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, part] { Q_EMIT renewWanted(part); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void IncomingForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
    showAddress();
    showLogin();
}

} // namespace surveyhook
