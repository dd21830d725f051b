// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/mailform.h"

#include "gui/office/mailproviders.h"
#include "gui/office/signinpanel.h"
#include "gui/widgets/faultlabels.h"
#include "office/ui_mailform.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** "Office <office@example.org>" into both parts. */
std::pair<QString, QString> senderParts(const QString &from)
{
    const qsizetype open = from.lastIndexOf(u'<');
    if (open < 0)
        return {{}, from.trimmed()};
    QString name = from.left(open).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1).chopped(1);
    return {name, from.mid(open + 1).remove(u'>').trimmed()};
}

QString senderText(const QString &name, const QString &address)
{
    QString clean = name.trimmed();
    clean.remove(u'<').remove(u'>').remove(u'"');
    static const QString special = u"()[]:;@\\,."_s;
    const bool quoted =
        std::any_of(clean.cbegin(), clean.cend(), [](QChar c) { return special.contains(c); });
    if (clean.isEmpty())
        return address.trimmed();
    return (quoted ? u'"' + clean + u'"' : clean) + u" <"_s + address.trimmed() + u'>';
}

} // namespace

MailForm::MailForm(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::MailForm>())
{
    m_ui->setupUi(this);
    m_signin = new SigninPanel(engine);
    m_signin->setObjectName(u"signin"_s);
    delete m_ui->form->replaceWidget(m_ui->signinPlace, m_signin);
    delete m_ui->signinPlace;
    m_signin->setSource([this] { return connection(); });
    connect(m_signin, &SigninPanel::edited, this, &MailForm::edited);
    m_faults = new FaultLabels(m_ui->form, this);
    m_faults->attach(m_ui->user, u"/user"_s);
    m_faults->attach(m_ui->host, u"/host"_s);
    m_faults->attach(m_ui->password, {});
    m_faults->attach(m_ui->address, u"/from"_s);
    fillChoices();
    for (QLineEdit *field : {m_ui->sender, m_ui->host, m_ui->user, m_ui->password})
        connect(field, &QLineEdit::textEdited, this, &MailForm::edited);
    connect(m_ui->address, &QLineEdit::textEdited, this, &MailForm::takeAddress);
    connect(m_ui->host, &QLineEdit::textEdited, this, [this] { m_serverTyped = true; });
    connect(m_ui->port, &QSpinBox::valueChanged, this, &MailForm::edited);
    connect(m_ui->security, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(m_ui->port);
        const QString security = m_ui->security->currentData().toString();
        m_ui->port->setValue(security == u"tls" ? 465 : security == u"starttls" ? 587 : 25);
        Q_EMIT edited();
    });
    connect(m_ui->login, &QComboBox::currentIndexChanged, this, [this] {
        showDetails();
        Q_EMIT edited();
    });
    connect(m_ui->details, &QCheckBox::toggled, this, &MailForm::showDetails);
    connect(m_ui->check, &QPushButton::clicked, this, &MailForm::check);
    connect(m_ui->to, &QLineEdit::returnPressed, this, &MailForm::check);
    showDetails();
}

MailForm::~MailForm() = default;

void MailForm::fillChoices()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QString>> &entries) {
        const QSignalBlocker quiet(box);
        const QString before = box->currentData().toString();
        box->clear();
        for (const auto &[text, code] : entries)
            box->addItem(text, code);
        box->setCurrentIndex(qMax(0, box->findData(before)));
    };
    fill(m_ui->security, {{tr("STARTTLS (usual)"), u"starttls"_s},
                          {tr("TLS from the start"), u"tls"_s},
                          {tr("none: only inside the office"), u"none"_s}});
    fill(m_ui->login, {{tr("with user name and password"), u"plain"_s},
                       {tr("with user name and password, the older way"), u"login"_s},
                       {tr("by signing in in the browser"), u"xoauth2"_s},
                       {tr("no login"), u"none"_s}});
}

void MailForm::setConnection(const Connection &connection, const Workspace &workspace)
{
    const QSignalBlocker security(m_ui->security);
    const QSignalBlocker login(m_ui->login);
    const QSignalBlocker port(m_ui->port);
    const bool another = connection.id != m_connection.id;
    m_connection = connection;
    m_hasPassword = connection.secrets.contains(u"password"_s);
    const QJsonObject &options = connection.options;
    const auto [name, address] = senderParts(options.value("from"_L1).toString());
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text().trimmed() != text)
            field->setText(text);
    };
    put(m_ui->sender, name);
    put(m_ui->address, address);
    put(m_ui->host, options.value("host"_L1).toString());
    put(m_ui->user, options.value("user"_L1).toString());
    const QString way = options.value("security"_L1).toString(u"starttls"_s);
    m_ui->security->setCurrentIndex(qMax(0, m_ui->security->findData(way)));
    m_ui->port->setValue(options.value("port"_L1).toInt(way == u"tls" ? 465 : 587));
    const bool withLogin = m_hasPassword || !options.value("user"_L1).toString().isEmpty();
    const QString kind = options.value("login"_L1).toString(withLogin ? u"plain"_s : u"none"_s);
    m_ui->login->setCurrentIndex(qMax(0, m_ui->login->findData(kind)));
    m_serverTyped = !options.value("host"_L1).toString().isEmpty();
    m_signin->setConnection(connection);
    if (another) {
        m_ui->password->clear();
        m_ui->trial->clear();
        m_ui->details->setChecked(m_serverTyped && mailProviderOf(address).name.isEmpty());
    }
    if (m_ui->to->text().isEmpty() && !workspace.settings.testAddresses.isEmpty())
        m_ui->to->setText(workspace.settings.testAddresses.constFirst());
    showDetails();
    showFaults({});
}

Connection MailForm::connection() const
{
    Connection connection = m_connection;
    connection.secrets.clear();
    QJsonObject &options = connection.options;
    const QString address = m_ui->address->text().trimmed();
    options.insert("from"_L1, senderText(m_ui->sender->text(), address));
    // Called by its address until somebody gives it another name.
    const QString before = senderParts(m_connection.options.value("from"_L1).toString()).second;
    if (!address.isEmpty() && (connection.name.isEmpty() || connection.name == before))
        connection.name = address;
    if (!isPractice()) {
        const QString login = m_ui->login->currentData().toString();
        options.insert("host"_L1, m_ui->host->text().trimmed());
        options.insert("port"_L1, m_ui->port->value());
        options.insert("security"_L1, m_ui->security->currentData().toString());
        options.insert("login"_L1, login);
        options.remove("user"_L1);
        if (login != u"none")
            options.insert("user"_L1, m_ui->user->text().trimmed());
        if (signsIn()) {
            const QJsonObject known = mailProviderOfHost(m_ui->host->text()).signin;
            for (auto it = known.begin(); it != known.end(); ++it)
                options.insert(it.key(), it.value());
            m_signin->putInto(connection);
        } else if (login != u"none" && !m_ui->password->text().isEmpty())
            connection.secrets.insert(u"password"_s, Secret(m_ui->password->text()));
    }
    options.insert("name"_L1, connection.name);
    return connection;
}

void MailForm::takeAddress()
{
    const QString address = m_ui->address->text().trimmed();
    const MailProvider provider = mailProviderOf(address);
    if (!isPractice() && (!m_serverTyped || !provider.name.isEmpty()) && !provider.host.isEmpty()) {
        const QSignalBlocker security(m_ui->security);
        const QSignalBlocker port(m_ui->port);
        m_ui->host->setText(provider.host);
        if (provider.way == MailProvider::Way::SignIn) {
            const QSignalBlocker login(m_ui->login);
            m_ui->login->setCurrentIndex(m_ui->login->findData(u"xoauth2"_s));
        }
        m_ui->security->setCurrentIndex(m_ui->security->findData(provider.security));
        m_ui->port->setValue(provider.port);
    }
    if (!isPractice())
        m_ui->user->setText(address);
    showDetails();
    Q_EMIT edited();
}

bool MailForm::signsIn() const
{
    return !isPractice() && m_ui->login->currentData().toString() == u"xoauth2";
}

void MailForm::showWords()
{
    const MailProvider provider = mailProviderOf(m_ui->address->text());
    QString words = isPractice() ? tr("Mails to this account go into the practice mailbox. Nothing is sent.")
                                 : wayInWords(provider);
    if (!isPractice() && m_serverTyped && provider.name.isEmpty())
        words.clear(); // nothing was guessed
    else if (words.isEmpty())
        words = tr("Write the address that invitations come from: the server is found by itself.");
    QString html = words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (!isPractice() && !provider.help.isEmpty())
        html +=
            u"<br><a href=\"%1\">%2</a>"_s.arg(provider.help.toHtmlEscaped(), provider.help.toHtmlEscaped());
    m_ui->way->setText(html);
    m_ui->way->setVisible(!words.isEmpty());
    m_ui->password->setPlaceholderText(m_hasPassword ? tr("saved, type to change") : QString());
}

void MailForm::showDetails()
{
    const bool real = !isPractice();
    const bool withLogin = m_ui->login->currentData().toString() != u"none";
    const bool details = real && m_ui->details->isChecked();
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_ui->form->labelForField(field))
            label->setVisible(visible);
    };
    show(m_ui->password, real && withLogin && !signsIn());
    m_ui->form->setRowVisible(m_signin, signsIn());
    show(m_ui->details, real);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->host, m_ui->security, m_ui->port, m_ui->login})
        show(field, details);
    show(m_ui->user, details && withLogin);
    m_ui->to->setVisible(real);
    m_ui->toLabel->setVisible(real);
    m_ui->check->setVisible(real);
    showWords();
}

void MailForm::check()
{
    m_ui->trial->start(m_engine->tryMailAccount(connection(), m_ui->to->text().trimmed()));
}

void MailForm::showFaults(const QList<Fault> &faults)
{
    if (std::any_of(faults.cbegin(), faults.cend(), [](const Fault &fault) {
            return fault.pointer.startsWith("/host"_L1) || fault.pointer.startsWith("/user"_L1);
        }))
        m_ui->details->setChecked(true);
    m_faults->show(faults);
}

void MailForm::forgetPassword()
{
    m_signin->forgetSecrets();
    if (m_ui->password->text().isEmpty())
        return;
    m_hasPassword = true;
    if (!m_ui->password->hasFocus())
        m_ui->password->clear();
    showWords();
}

void MailForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    showWords();
}

} // namespace surveyhook
