// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/signinpanel.h"

#include "office/ui_signinpanel.h"

#include <QDesktopServices>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

SigninPanel::SigninPanel(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::SigninPanel>())
    , m_browser([](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
    m_ui->setupUi(this);
    for (QLineEdit *field : {m_ui->clientId, m_ui->clientSecret})
        connect(field, &QLineEdit::textEdited, this, &SigninPanel::edited);
    connect(m_ui->clientId, &QLineEdit::textEdited, this, &SigninPanel::showState);
    connect(m_ui->signIn, &QPushButton::clicked, this, &SigninPanel::start);
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        cancel();
        m_ui->signIn->setFocus();
    });
    showState();
}

SigninPanel::~SigninPanel() = default;

void SigninPanel::setConnection(const Connection &connection)
{
    if (connection.id != m_shown) {
        m_shown = connection.id;
        m_signin.reset();
        m_refreshToken = {};
        m_failure = {};
        m_ui->clientSecret->clear();
    }
    m_hasSecret = connection.secrets.contains(u"clientSecret"_s);
    m_signedIn = connection.secrets.contains(u"refreshToken"_s);
    const QString client = connection.options.value("clientId"_L1).toString();
    if (m_ui->clientId->text().trimmed() != client)
        m_ui->clientId->setText(client);
    showState();
}

void SigninPanel::putInto(Connection &connection) const
{
    connection.options.insert("clientId"_L1, m_ui->clientId->text().trimmed());
    if (const QString secret = m_ui->clientSecret->text().trimmed(); !secret.isEmpty())
        connection.secrets.insert(u"clientSecret"_s, Secret(secret));
    if (!m_refreshToken.isEmpty())
        connection.secrets.insert(u"refreshToken"_s, m_refreshToken);
}

void SigninPanel::forgetSecrets()
{
    if (m_signedIn)
        m_refreshToken = {};
    if (m_hasSecret && !m_ui->clientSecret->hasFocus())
        m_ui->clientSecret->clear();
    showState();
}

void SigninPanel::start()
{
    m_failure = {};
    m_signin = m_engine->signIn(m_source(), m_browser, &SigninPanel::endPage);
    connect(m_signin.get(), &AccountSignin::granted, this, &SigninPanel::succeed);
    connect(m_signin.get(), &AccountSignin::failed, this, &SigninPanel::fail);
    showState();
    m_ui->cancel->setFocus();
}

void SigninPanel::cancel()
{
    m_signin.reset();
    showState();
}

void SigninPanel::succeed(const Secret &refreshToken)
{
    m_signin.release()->deleteLater(); // it is what calls
    m_refreshToken = refreshToken;
    m_signedIn = true;
    showState();
    Q_EMIT edited();
}

void SigninPanel::fail(const QJsonObject &values)
{
    m_signin.release()->deleteLater();
    m_failure = values;
    showState();
}

QString SigninPanel::failureText() const
{
    const QString problem = m_failure.value("problem"_L1).toString();
    if (problem == "denied"_L1)
        return tr("Surveyhook was not allowed to send mail. Sign in again and press “Allow”.");
    if (problem == "state"_L1)
        return tr("The answer did not belong to this sign-in, so it was not used. Close the page in the "
                  "browser and "
                  "sign in again.");
    if (problem == "timeout"_L1)
        return tr(
            "Nobody has finished signing in within ten minutes. Sign in again when you have time for it.");
    if (problem == "client"_L1)
        return tr(
            "The provider does not know this client ID or client secret. Compare both with those at the "
            "provider, then sign in again.");
    if (problem == "unreachable"_L1)
        return tr("The provider did not answer. Check whether this computer is on the internet, then sign in "
                  "again.");
    if (problem == "browser"_L1)
        return tr("No browser could be opened. Set a default browser on this computer, then sign in again.");
    if (problem == "port"_L1)
        return tr(
            "This computer does not let Surveyhook wait for the browser. Allow it in the firewall, then sign "
            "in again.");
    if (problem == "setup"_L1)
        return tr("The client ID is missing, or the provider of this address is not known.");
    const QString reply = m_failure.value("reply"_L1).toString();
    const QString text =
        tr("The provider refused. Check at the provider that the client is a desktop application "
           "and may send mail, then sign in again.");
    //: %1 a sentence, %2 the code of an error
    return reply.isEmpty() ? text : tr("%1 (%2)").arg(text, reply);
}

void SigninPanel::showState()
{
    const bool runs = m_signin != nullptr;
    const bool ready = !m_ui->clientId->text().trimmed().isEmpty();
    m_ui->signIn->setText(m_signedIn ? tr("Sign in again…") : tr("Sign in…"));
    m_ui->signIn->setVisible(!runs);
    m_ui->signIn->setEnabled(ready);
    m_ui->cancel->setVisible(runs);
    m_ui->clientSecret->setPlaceholderText(m_hasSecret ? tr("saved, type to change") : QString());
    QString text;
    if (runs)
        text = tr("Waiting for the browser: sign in there and allow Surveyhook to send mail.");
    else if (!m_failure.isEmpty())
        text = failureText();
    else if (m_signedIn)
        text = tr("Signed in. Surveyhook renews the permission by itself.");
    else
        text = ready ? tr("Nobody has signed in yet.") : tr("First fill in the client ID.");
    m_ui->state->setText(text);
}

QString SigninPanel::endPage(bool granted)
{
    const QString title = granted ? tr("You are signed in") : tr("You are not signed in");
    const QString text = granted ? tr("You can close this window and go back to Surveyhook.")
                                 : tr("You can close this window. Surveyhook says what to do next.");
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width\"><title>Surveyhook</title></head><body "
           "style=\"font-family:sans-serif;"
           "max-width:32em;margin:4em auto;padding:0 1em\"><h1>%1</h1><p>%2</p></body></html>"_s.arg(
               title.toHtmlEscaped(), text.toHtmlEscaped());
}

void SigninPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showState();
}

} // namespace surveyhook
