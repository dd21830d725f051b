// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/doorform.h"

#include "gui/widgets/copyfield.h"
#include "gui/widgets/notebar.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFormLayout *plainForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

DoorForm::DoorForm(QWidget *parent) : QWidget(parent), m_workspace(std::make_shared<const Workspace>())
{
    new QVBoxLayout(this);
}

void DoorForm::setDoor(const DoorDescription &door, const std::shared_ptr<const Workspace> &workspace,
                       const QUrl &local)
{
    const bool another = door.id != m_door.id || door.purpose != m_door.purpose; // or another language
    m_door = door;
    m_workspace = workspace;
    m_local = local;
    if (another)
        build();
    fillSubjects();
    showValues();
}

void DoorForm::build()
{
    delete m_body;
    m_keys.clear();
    m_addresses.clear();
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->addWidget(plainLabel(m_door.purpose));
    m_publicNote = new NoteBar;
    m_keyNote = new NoteBar;
    m_keyNote->setObjectName(u"keyNote"_s);
    layout->addWidget(m_publicNote);
    layout->addWidget(m_keyNote);
    auto *keys = plainForm();
    layout->addLayout(keys);
    addKeys(keys);
    auto *form = plainForm();
    layout->addLayout(form);
    addSubject(form);
    addAddresses(form);
    layout->addStretch(1);
    this->layout()->addWidget(m_body);
    connect(m_publicNote, &NoteBar::pressed, this, &DoorForm::publicAddressWanted);
    connect(m_keyNote, &NoteBar::pressed, this, &DoorForm::keysWanted);
    m_body->setVisible(true);
}

void DoorForm::addKeys(QFormLayout *form)
{
    for (const DoorKey &key : std::as_const(m_door.keys)) {
        auto *field = new CopyField;
        field->setObjectName(u"key_"_s + key.member);
        //: %1 the title of a field in a form
        auto *label = new QLabel(tr("%1:").arg(key.title));
        label->setBuddy(field->field());
        if (!key.secret) {
            form->addRow(label, field);
            m_keys.append({key, field, nullptr});
            continue;
        }
        auto *row = new QWidget;
        auto *box = new QHBoxLayout(row);
        box->setContentsMargins({});
        auto *reveal = new QPushButton;
        reveal->setObjectName(u"show_"_s + key.member);
        reveal->setCheckable(true);
        reveal->setAutoDefault(false);
        //: %1 the name of a secret value
        reveal->setAccessibleName(tr("Show %1").arg(key.title));
        connect(reveal, &QPushButton::toggled, this, [field, reveal](bool shown) {
            field->field()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
            reveal->setText(shown ? tr("Hide") : tr("Show"));
        });
        box->addWidget(field, 1);
        box->addWidget(reveal);
        form->addRow(label, row);
        m_keys.append({key, field, reveal});
    }
    m_renew = new QPushButton(tr("Renew the keys…"));
    m_renew->setObjectName(u"renew"_s);
    m_renew->setAutoDefault(false);
    m_renew->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_renew, &QPushButton::clicked, this, &DoorForm::askForRenewal);
    form->addRow(QString(), m_renew);
    cover();
}

void DoorForm::cover()
{
    for (const KeyRow &row : std::as_const(m_keys)) {
        if (row.reveal == nullptr)
            continue;
        row.reveal->setChecked(true);
        row.reveal->setChecked(false);
    }
}

DoorForm::About DoorForm::about() const
{
    const auto has = [this](QStringView mark) {
        return std::ranges::any_of(m_door.addresses,
                                   [mark](const DoorAddress &each) { return each.path.contains(mark); });
    };
    return has(u"{cId}") ? About::Collector : has(u"{idSurvey}") ? About::Survey : About::Automation;
}

/** What the system that we play calls the number of such a thing. */
QString DoorForm::subjectParameter() const
{
    static const QRegularExpression named(u"([A-Za-z_]+)=\\{(cId|idSurvey|key)\\}"_s);
    for (const DoorAddress &address : m_door.addresses) {
        if (const auto match = named.match(address.path); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

void DoorForm::addSubject(QFormLayout *form)
{
    m_subject = new QComboBox;
    m_subject->setObjectName(u"subject"_s);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(12);
    const QString title = about() == About::Survey      ? tr("For the survey:")
                          : about() == About::Collector ? tr("For the collector:")
                                                        : tr("For the automation:");
    auto *label = new QLabel(title);
    label->setBuddy(m_subject);
    form->addRow(label, m_subject);
    m_subjectNote = new NoteBar;
    m_subjectNote->setObjectName(u"subjectNote"_s);
    form->addRow(m_subjectNote);
    m_subjectId = new CopyField;
    m_subjectId->setObjectName(u"subjectId"_s);
    auto *idLabel = new QLabel(tr("%1:").arg(subjectParameter()));
    idLabel->setBuddy(m_subjectId->field());
    form->addRow(idLabel, m_subjectId);
    connect(m_subject, &QComboBox::activated, this, &DoorForm::showValues);
    connect(m_subjectNote, &NoteBar::pressed, this,
            [this] { Q_EMIT numberWanted(m_subject->currentData().toString()); });
}

void DoorForm::addAddresses(QFormLayout *form)
{
    for (const DoorAddress &address : std::as_const(m_door.addresses)) {
        auto *field = new CopyField;
        field->setObjectName(u"address%1"_s.arg(m_addresses.size()));
        auto *label = plainLabel(tr("%1:").arg(address.title));
        label->setBuddy(field->field());
        form->addRow(label);
        form->addRow(field);
        m_addresses.append(field);
    }
}

void DoorForm::fillSubjects()
{
    const QString before = m_subject->currentData().toString();
    m_subject->clear();
    if (about() == About::Automation) {
        for (const Automation &automation : m_workspace->automations) {
            if (automation.trigger.platform == m_door.id)
                m_subject->addItem(automation.name, automation.id);
        }
    } else {
        for (const Survey &survey : m_workspace->surveys) {
            if (about() == About::Survey)
                m_subject->addItem(survey.name, survey.id);
            for (const Collector &collector : survey.collectors) {
                if (about() == About::Collector)
                    m_subject->addItem(collector.name.isEmpty() ? collector.id : collector.name,
                                       collector.number);
            }
        }
    }
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(before)));
    m_subject->setEnabled(m_subject->count() > 0);
}

QMap<QString, QString> DoorForm::valuesOfSubject() const
{
    const QString id = m_subject->currentData().toString();
    if (about() == About::Automation)
        return {{u"key"_s, m_workspace->automations.value(id).trigger.key}};
    if (about() == About::Collector)
        return {{u"cId"_s, id}, {u"source"_s, QString()}};
    QString message;
    for (const Message &each : m_workspace->messages) {
        if (message.isEmpty() && each.survey == id && !id.isEmpty())
            message = each.number.isEmpty() ? each.id : each.number;
    }
    return {{u"idSurvey"_s, m_workspace->surveys.value(id).number}, {u"idTemplate"_s, message}};
}

void DoorForm::showValues()
{
    QMap<QString, QString> values = doorKeys(m_door, m_workspace->settings);
    const bool hasKeys = std::ranges::none_of(values, [](const QString &key) { return key.isEmpty(); });
    for (const KeyRow &row : std::as_const(m_keys))
        row.field->setValue(values.value(row.key.member), row.key.title);
    m_renew->setVisible(!m_keys.isEmpty() && hasKeys);
    m_keyNote->setNote(hasKeys ? QString() : tr("There are no keys yet, so nobody can call here."),
                       tr("Make the keys"));
    values.insert(valuesOfSubject());
    const About what = about();
    const QString number = values.value(what == About::Survey      ? u"idSurvey"_s
                                        : what == About::Collector ? u"cId"_s
                                                                   : u"key"_s);
    QString note;
    QString button;
    if (m_subject->count() == 0) {
        note = what == About::Survey ? tr("There is no survey yet. Add one under “Surveys and messages”.")
               : what == About::Collector
                   ? tr("There is no collector yet. Add one under “Surveys and messages”.")
                   : tr("There is no such automation yet. Set one up under “Automations”.");
    } else if (number.isEmpty()) {
        note = tr("This survey has no number yet by which it could be called.");
        button = tr("Give it a number");
    }
    m_subjectNote->setNote(note, button);
    m_subjectId->setValue(number, subjectParameter(),
                          what == About::Automation && !number.isEmpty() ? maskedText() : QString());
    QString trunk = m_workspace->settings.publicUrl;
    m_publicNote->setNote(trunk.isEmpty()
                              ? tr("Other systems cannot reach this yet: it is valid on this computer only.")
                              : QString(),
                          tr("Set public address"), Tone::Warning);
    if (trunk.isEmpty())
        trunk = m_local.toString();
    while (trunk.endsWith(u'/'))
        trunk.chop(1);
    for (qsizetype i = 0; i < m_addresses.size(); ++i) {
        const DoorAddress address = m_door.addresses.at(i);
        const bool can = hasKeys && !number.isEmpty() && !trunk.isEmpty();
        if (can)
            m_addresses.at(i)->setValue(trunk + filledDoorPath(address.path, values), address.title,
                                        trunk + shownDoorPath(m_door, address.path, values));
        else
            m_addresses.at(i)->setValue({}, address.title);
    }
}

void DoorForm::askForRenewal()
{
    const QString title = tr("Renew the keys?");
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, this);
    box->setInformativeText(
        tr("The secret parts of all addresses here are made anew. Systems that call the old ones get the "
           "answer 401 from then on, until you enter the new ones there."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("&Renew"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, &DoorForm::renewWanted);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void DoorForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_body != nullptr)
        build(); // whoever owns the form tells the door anew
}

void DoorForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        cover();
}

} // namespace surveyhook
