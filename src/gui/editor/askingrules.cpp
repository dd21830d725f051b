// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/askingrules.h"

#include "gui/editor/fieldwords.h"
#include "gui/editor/samplelookup.h"
#include "gui/widgets/fieldpicker.h"
#include "wording/automationsentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using Scope = RestPeriod::Scope;

namespace {

constexpr std::array restDays{0, 7, 14, 30, 90, 180, 365};

QString restWords(int days)
{
    return days == 0 ? AskingRules::tr("no rest period")
                     : AskingRules::tr("at most once in %n day(s)", nullptr, days);
}

QStringList groupsIn(const Workspace &workspace)
{
    QStringList groups;
    for (const Automation &automation : workspace.automations) {
        const QString group = automation.rest.group;
        if (!group.isEmpty() && !groups.contains(group, Qt::CaseInsensitive))
            groups.append(group);
    }
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

} // namespace

AskingRules::AskingRules(EditorSession *session, const Widgets &widgets, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_widgets(widgets)
    , m_page(page)
{
    widgets.group->lineEdit()->setMaxLength(100);
    connect(widgets.rest, &QComboBox::activated, this, [this] {
        const int days = m_widgets.rest->currentData().toInt();
        m_session->change(tr("Change the rest period"),
                          [days](Draft &draft) { draft.automation.rest.days = days; });
    });
    connect(widgets.scope, &QComboBox::activated, this, [this] {
        const auto scope = static_cast<Scope>(m_widgets.scope->currentData().toInt());
        const QString group = scope == Scope::Group ? groupsIn(*m_session->workspace()).value(0) : QString();
        m_session->change(tr("Change the rest period"), [&](Draft &draft) {
            draft.automation.rest.scope = scope;
            draft.automation.rest.group = group;
        });
        if (scope == Scope::Group)
            m_widgets.group->setFocus();
    });
    connect(widgets.group, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_session->change(
            tr("Change the group"), [&text](Draft &draft) { draft.automation.rest.group = text.trimmed(); },
            u"asking.group"_s);
    });
    connect(widgets.newer, &QComboBox::activated, this, [this] {
        const auto rule = static_cast<NewerEvent>(m_widgets.newer->currentData().toInt());
        m_session->change(tr("Change what a later event does"),
                          [rule](Draft &draft) { draft.automation.newer = rule; });
    });
    connect(widgets.consent, &QCheckBox::clicked, this, [this](bool on) {
        m_wantsConsent = on;
        if (on)
            pickConsent();
        else
            setConsent({});
        refreshConsent();
    });
    connect(widgets.consentField, &QPushButton::clicked, this, &AskingRules::pickConsent);
}

Missing AskingRules::missing() const
{
    const Automation &automation = m_session->automation();
    const RestPeriod &rest = automation.rest;
    if (rest.days > 0 && rest.scope == Scope::Group && rest.group.isEmpty())
        return {tr("Give the group a name, or choose one."), m_widgets.group};
    if (m_wantsConsent && automation.consent.isEmpty())
        return {tr("Choose the field in which people agree."), m_widgets.consentField};
    return {};
}

void AskingRules::pickConsent()
{
    const QList<SampleField> fields =
        sampleFields(SampleLookup::of(m_session)->data(), m_session->platform().fields);
    auto *picker = new FieldPicker(fields, m_session->automation().consent, m_page);
    picker->setIntro(tr("Which field says that the person has agreed? It has to hold yes, true or 1."));
    connect(picker, &FieldPicker::chosen, this, &AskingRules::setConsent);
    picker->open();
}

void AskingRules::setConsent(const QString &path)
{
    if (m_session->automation().consent == path)
        return;
    m_session->change(tr("Change whose consent is needed"), [&path](Draft &draft) {
        draft.automation.consent = path;
        if (!path.isEmpty() && !isKept(draft.automation, path))
            *draft.automation.keep << path;
    });
}

void AskingRules::fillScopes()
{
    m_widgets.scope->clear();
    m_widgets.scope->addItem(tr("invitations of all automations"), static_cast<int>(Scope::All));
    m_widgets.scope->addItem(tr("invitations of a group of automations"), static_cast<int>(Scope::Group));
    m_widgets.scope->addItem(tr("only invitations of this one"), static_cast<int>(Scope::Automation));
    m_widgets.newer->clear();
    m_widgets.newer->addItem(tr("changes nothing: the first invitation stays"),
                             static_cast<int>(NewerEvent::KeepFirst));
    m_widgets.newer->addItem(tr("starts the waiting anew"), static_cast<int>(NewerEvent::StartAnew));
    m_widgets.newer->addItem(tr("takes the invitation back"), static_cast<int>(NewerEvent::TakeBack));
}

void AskingRules::refresh()
{
    fillScopes();
    refreshRest();
    refreshNewer();
    refreshConsent();
}

void AskingRules::refreshRest()
{
    const RestPeriod &rest = m_session->automation().rest;
    m_widgets.rest->clear();
    QList<int> choices(restDays.begin(), restDays.end());
    if (!choices.contains(rest.days))
        choices << rest.days;
    std::sort(choices.begin(), choices.end());
    for (const int days : choices)
        m_widgets.rest->addItem(restWords(days), days);
    m_widgets.rest->setCurrentIndex(m_widgets.rest->findData(rest.days));
    m_widgets.scope->setCurrentIndex(m_widgets.scope->findData(static_cast<int>(rest.scope)));
    m_widgets.scope->setEnabled(rest.days > 0);
    m_widgets.restForm->setRowVisible(m_widgets.group, rest.days > 0 && rest.scope == Scope::Group);
    if (m_widgets.group->currentText().trimmed() != rest.group || m_widgets.group->count() == 0) {
        const QSignalBlocker blocker(m_widgets.group);
        m_widgets.group->clear();
        m_widgets.group->addItems(groupsIn(*m_session->workspace()));
        m_widgets.group->setEditText(rest.group);
    }
    m_widgets.restExample->setText(
        restExample(rest, QDateTime::currentDateTimeUtc(), m_session->workspace()->settings.timeZone));
}

void AskingRules::refreshNewer()
{
    const NewerEvent rule = m_session->automation().newer;
    m_widgets.newer->setCurrentIndex(m_widgets.newer->findData(static_cast<int>(rule)));
    switch (rule) {
    case NewerEvent::KeepFirst:
        m_widgets.newerExample->setText(
            tr("A conversation, ticket or order gets one invitation, whatever comes in about it later."));
        break;
    case NewerEvent::StartAnew:
        m_widgets.newerExample->setText(tr("If the conversation is closed once more while the invitation "
                                           "waits, the time counts from the later closing."));
        break;
    case NewerEvent::TakeBack:
        m_widgets.newerExample->setText(
            tr("If the customer writes again while the invitation waits, it does not leave. Tick such events "
               "on the first page as well. One that meets the conditions waits in its place."));
        break;
    }
}

void AskingRules::refreshConsent()
{
    const QString path = m_session->automation().consent;
    const bool wanted = m_wantsConsent || !path.isEmpty();
    m_widgets.consent->setChecked(wanted);
    m_widgets.consentField->setVisible(wanted);
    const QString title = path.isEmpty() ? QString() : fieldTitle(*m_session, path);
    m_widgets.consentField->setText(path.isEmpty() ? tr("Choose the field…")
                                                   : QString(title).replace(u'&', u"&&"_s));
    m_widgets.consentField->setToolTip(path);
    m_widgets.consentField->setAccessibleName(path.isEmpty() ? tr("Choose the field…")
                                                             : tr("Field of the consent: %1").arg(title));
}

} // namespace surveyhook
