// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/persondialog.h"

#include "domain/emailaddress.h"
#include "gui/frame/windowsize.h"
#include "gui/people/listchoice.h"
#include "gui/widgets/statestyle.h"
#include "people/ui_persondialog.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

PersonDialog::PersonDialog(const QMap<QString, QString> &surveys, const QString &list, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonDialog>())
{
    setUp();
    fillListChoice(m_ui->list, surveys, list);
    refreshTexts();
}

PersonDialog::PersonDialog(const PersonRow &person, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonDialog>())
    , m_known(person)
{
    setUp();
    const bool hasEmail = person.address.contains(u'@');
    m_ui->email->setText(hasEmail ? person.address : QString());
    m_ui->phone->setText(person.phone);
    m_ui->firstName->setText(person.firstName);
    m_ui->lastName->setText(person.lastName);
    m_ui->emailLabel->setVisible(hasEmail);
    m_ui->email->setVisible(hasEmail);
    (hasEmail ? m_ui->email : m_ui->phone)->setReadOnly(true);
    m_ui->listLabel->hide();
    m_ui->list->hide();
    m_ui->firstName->setFocus();
    refreshTexts();
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::setUp()
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ok = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"ok"_s);
    m_ok->setDefault(true);
    for (QLineEdit *field : {m_ui->email, m_ui->phone, m_ui->firstName, m_ui->lastName}) {
        field->setMaxLength(250);
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::refreshTexts);
    }
    connect(m_ok, &QPushButton::clicked, this, &PersonDialog::finish);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeToText(this, 60, 14);
}

QString PersonDialog::problem() const
{
    const QString email = m_ui->email->text().trimmed();
    const QString phone = m_ui->phone->text().trimmed();
    if (!email.isEmpty() && normalizedAddress(email).isEmpty())
        return tr("This is no e-mail address. It looks like anna@example.com.");
    if (!phone.isEmpty() && normalizedPhone(phone).isEmpty())
        return tr(
            "This is no phone number. Write digits, with the country's number in front: +48 600 100 200.");
    if (email.isEmpty() && phone.isEmpty())
        return tr("Write an e-mail address or a phone number.");
    return {};
}

PersonEdit PersonDialog::edit() const
{
    const QString email = normalizedAddress(m_ui->email->text());
    const QString phone = normalizedPhone(m_ui->phone->text());
    PersonEdit edit{.address = email.isEmpty() ? phone : email};
    // Of somebody new who turns out to be known, what was not typed stays.
    const auto told = [this](const QString &text) {
        return text.isEmpty() && !m_known ? std::nullopt : std::optional(text);
    };
    edit.phone = told(phone);
    edit.firstName = told(m_ui->firstName->text().simplified());
    edit.lastName = told(m_ui->lastName->text().simplified());
    if (m_known)
        edit.address = m_known->address;
    else if (const QString survey = m_ui->list->currentData().toString(); !survey.isEmpty())
        edit.lists.insert(survey, {});
    return edit;
}

void PersonDialog::finish()
{
    m_tried = true;
    refreshTexts();
    if (!problem().isEmpty()) {
        const QString email = m_ui->email->text().trimmed();
        const bool phoneIsWrong =
            normalizedPhone(m_ui->phone->text()).isEmpty() && !m_ui->phone->text().isEmpty();
        const bool emailIsWrong = normalizedAddress(email).isEmpty() && !email.isEmpty();
        (phoneIsWrong && !emailIsWrong ? m_ui->phone : m_ui->email)->setFocus();
        return;
    }
    Q_EMIT given(edit());
    accept();
}

void PersonDialog::refreshTexts()
{
    setWindowTitle(m_known ? tr("Name and phone") : tr("Add a person"));
    m_ok->setText(m_known ? tr("&Save") : tr("&Add"));
    if (m_ui->list->count() > 0)
        //: of a new person: onto the mailing list of no survey
        m_ui->list->setItemText(0, tr("none"));
    const QString wrong = m_tried ? problem() : QString();
    QPalette red = palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Bad, red));
    m_ui->problem->setPalette(red);
    m_ui->problem->setText(wrong);
    m_ui->problem->setVisible(!wrong.isEmpty());
    m_ui->hint->setText(
        m_known
            ? tr("The history is kept under the address, so it cannot be changed here. Somebody has a new "
                 "one? Add them as a new person.")
            : tr("One of both is enough: e-mail or phone. Adding somebody sends nothing."));
}

void PersonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refreshTexts();
}

} // namespace surveyhook
