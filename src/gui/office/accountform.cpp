// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/accountform.h"

#include "gui/office/usagetext.h"
#include "gui/widgets/faultlabels.h"
#include "gui/widgets/trialview.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QList<ConnectionField> fieldsOf(const Connection &connection)
{
    const QList<ConnectionKind> kinds = connectionKinds();
    for (const ConnectionKind &kind : kinds) {
        if (kind.type == connection.type)
            return kind.fields;
    }
    QList<ConnectionField> fields;
    for (auto it = connection.options.begin(); it != connection.options.end(); ++it) {
        static const QStringList own = {u"id"_s, u"type"_s, u"name"_s};
        if (!own.contains(it.key()) && it.value().isString())
            fields.append({it.key(), it.key()});
    }
    for (auto it = connection.secrets.cbegin(); it != connection.secrets.cend(); ++it)
        fields.append({.member = it.key(), .title = it.key(), .secret = true});
    return fields;
}

QString kindName(const QString &type)
{
    const QList<ConnectionKind> kinds = connectionKinds();
    for (const ConnectionKind &kind : kinds) {
        if (kind.type == type)
            return kind.name;
    }
    return AccountForm::tr("other system");
}

AccountForm::AccountForm(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_used(new QLabel(this))
    , m_check(new QPushButton(this))
    , m_harmless(new QLabel(this))
    , m_trial(new TrialView(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_harmless, 1);
    layout->addLayout(row);
    layout->addWidget(m_trial);
    layout->addWidget(m_used);
    layout->addStretch(1);
    m_check->setObjectName(u"checkAccount"_s);
    m_check->setAutoDefault(false);
    m_harmless->setWordWrap(true);
    m_harmless->setForegroundRole(QPalette::PlaceholderText);
    m_trial->setObjectName(u"accountTrial"_s);
    m_used->setWordWrap(true);
    connect(m_check, &QPushButton::clicked, this, &AccountForm::check);
    connect(m_trial, &TrialView::ended, this, &AccountForm::showResult);
    // What was found is about what stood there then.
    connect(this, &AccountForm::edited, m_trial, &TrialView::clear);
    showWords();
}

void AccountForm::check()
{
    m_trial->setPassedText({});
    m_trial->start(m_engine->tryAccount(connection()));
}

void AccountForm::showResult()
{
    if (!m_trial->hasPassed())
        return;
    const QString checked = m_trial->trial()->result().value("checked"_L1).toString();
    if (checked == "login"_L1) {
        //: %1 a system that customers are in: a chat, a CRM
        m_trial->setPassedText(
            tr("The account works: %1 accepted the login.").arg(kindName(m_connection.type)));
    } else if (checked == "practice"_L1) {
        m_trial->setPassedText(
            tr("This account belongs to the practice office: its answers are made up, nobody was asked."));
    } else {
        //: %1 a survey tool or another system
        m_trial->setPassedText(
            tr("The address answers. Whether the login is right could not be checked: for %1 we know no "
               "question that changes nothing and sends nothing. That shows with the first invitation.")
                .arg(kindName(m_connection.type)));
    }
}

void AccountForm::showWords()
{
    m_check->setText(tr("Check the account"));
    m_harmless->setText(tr("Asks one question that changes nothing. No invitation is sent."));
    showResult();
}

void AccountForm::addRow(const QString &title, QWidget *input)
{
    //: %1 the title of a field in a form
    auto *label = new QLabel(tr("%1:").arg(title));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(input);
    m_form->addRow(label, input);
}

QLineEdit *AccountForm::addLine(const QString &title)
{
    auto *edit = new QLineEdit;
    addRow(title, edit);
    connect(edit, &QLineEdit::textEdited, this, &AccountForm::edited);
    return edit;
}

QComboBox *AccountForm::addChoice(const ConnectionField &about)
{
    auto *choice = new QComboBox;
    for (const ConnectionField::Choice &one : about.choices)
        choice->addItem(one.title, one.value);
    addRow(about.title, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &AccountForm::showFittingRows);
    connect(choice, &QComboBox::activated, this, &AccountForm::edited);
    return choice;
}

void AccountForm::addHelp(const QString &help)
{
    if (help.isEmpty())
        return;
    auto *hint = new QLabel(help);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), hint);
}

/** A field that does not count with what is chosen above it is not shown. */
void AccountForm::showFittingRows()
{
    QHash<QString, QString> chosen;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.choice != nullptr)
            chosen.insert(field.about.member, field.choice->currentData().toString());
    }
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.about.with.isEmpty())
            m_form->setRowVisible(field.edit,
                                  field.about.withValues.contains(chosen.value(field.about.with)));
    }
}

void AccountForm::makeFields()
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    if (m_form != nullptr) {
        while (m_form->rowCount() > 0)
            m_form->removeRow(0);
        delete m_form;
        delete m_faults;
    }
    m_fields.clear();
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    box->insertLayout(0, m_form);
    m_name = addLine(tr("Name"));
    m_name->setObjectName(u"name"_s);
    const QList<ConnectionField> fields = fieldsOf(m_connection);
    for (const ConnectionField &about : fields) {
        Field field{.about = about};
        QWidget *input = nullptr;
        if (about.choices.isEmpty())
            input = field.edit = addLine(about.title);
        else
            input = field.choice = addChoice(about);
        input->setObjectName(u"field_"_s + about.member);
        if (about.secret)
            field.edit->setEchoMode(QLineEdit::Password);
        addHelp(about.help);
        m_fields.append(field);
    }
    m_faults = new FaultLabels(m_form, this);
    letTextsGrow(this);
    m_faults->attach(m_name, {});
    for (const Field &field : std::as_const(m_fields))
        m_faults->attach(field.edit != nullptr ? static_cast<QWidget *>(field.edit) : field.choice,
                         u'/' + field.about.member);
}

void AccountForm::setConnection(const Connection &connection, const Workspace &workspace)
{
    const bool another = connection.id != m_connection.id || m_form == nullptr;
    m_connection = connection;
    m_workspace = workspace;
    if (another) {
        m_trial->clear();
        makeFields();
    }
    fill();
    showFaults({});
}

void AccountForm::fill()
{
    if (m_name->text().trimmed() != m_connection.name)
        m_name->setText(m_connection.name);
    for (const Field &field : std::as_const(m_fields)) {
        if (field.about.secret) {
            const bool saved = m_connection.secrets.contains(field.about.member);
            field.edit->setPlaceholderText(saved ? tr("saved, type to change") : QString());
            continue;
        }
        const QJsonValue value = m_connection.options.value(field.about.member);
        const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (field.choice != nullptr) {
            field.choice->setCurrentIndex(std::max(0, field.choice->findData(text)));
            continue;
        }
        if (field.edit->text().trimmed() != text)
            field.edit->setText(text);
        field.edit->setPlaceholderText(field.about.usual);
    }
    showFittingRows();
    m_used->setText(usageText(usersOfConnection(m_workspace, m_connection.id)));
}

void AccountForm::readField(Connection *connection, const Field &field)
{
    const QString text =
        field.choice != nullptr ? field.choice->currentData().toString() : field.edit->text().trimmed();
    if (!field.about.secret && text.isEmpty())
        connection->options.remove(field.about.member);
    else if (!field.about.secret)
        connection->options.insert(field.about.member, text);
    else if (!text.isEmpty())
        connection->secrets.insert(field.about.member, Secret(text));
}

Connection AccountForm::connection() const
{
    Connection connection = m_connection;
    connection.name = m_name->text().trimmed();
    connection.secrets.clear();
    connection.options.insert("name"_L1, connection.name);
    for (const Field &field : m_fields)
        readField(&connection, field);
    return connection;
}

void AccountForm::showFaults(const QList<Fault> &faults)
{
    if (m_faults != nullptr)
        m_faults->show(faults);
}

void AccountForm::forgetSecrets()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.about.secret || field.edit->text().isEmpty() || field.edit->hasFocus())
            continue;
        field.edit->clear();
        field.edit->setPlaceholderText(tr("saved, type to change"));
    }
}

void AccountForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showWords();
    if (m_form == nullptr)
        return;
    makeFields();
    fill();
}

} // namespace surveyhook
