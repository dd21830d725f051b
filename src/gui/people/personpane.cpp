// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/personpane.h"

#include "gui/people/membercard.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"
#include "people/ui_personpane.h"
#include "wording/formats.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

PersonPane::PersonPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PersonPane>())
    , m_more(new QMenu(this))
{
    m_ui->setupUi(this);
    QFont bold = m_ui->title->font();
    bold.setBold(true);
    m_ui->listsTitle->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_ui->title->setFont(bold);
    m_ui->numberLabel->setBuddy(m_ui->number->field());
    for (QLabel *fact : {m_ui->phone, m_ui->state, m_ui->asked, m_ui->seen}) {
        fact->setTextFormat(Qt::PlainText);
        fact->setWordWrap(true);
        fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    // An address is one long word: it scrolls where there is no room.
    QPalette plain = m_ui->address->palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    m_ui->address->setPalette(plain);
    m_ui->edit->setIcon(paletteIcon(u"edit"_s));
    m_ui->remove->setIcon(paletteIcon(u"delete"_s));
    m_ui->putOn->setIcon(paletteIcon(u"add"_s));
    m_ui->putOn->setMenu(m_more);
    connect(m_ui->edit, &QToolButton::clicked, this, [this] { Q_EMIT editWanted(*m_person); });
    connect(m_ui->remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(*m_person); });
    connect(m_more, &QMenu::triggered, this,
            [this](const QAction *action) { Q_EMIT listWanted(*m_person, action->data().toString()); });
    followFocus(m_ui->scroll);
    refresh();
}

PersonPane::~PersonPane() = default;

void PersonPane::setPerson(const std::optional<PersonRow> &person, const RestRule &rest,
                           const QMap<QString, QString> &surveys)
{
    const bool another = person.has_value() != m_person.has_value()
                         || (person.has_value() && person->address != m_person->address);
    m_person = person;
    m_rest = rest;
    m_surveys = surveys;
    refresh();
    if (another)
        m_ui->scroll->verticalScrollBar()->setValue(0);
}

void PersonPane::refresh()
{
    m_ui->pages->setCurrentWidget(m_person ? m_ui->personPage : m_ui->nobodyPage);
    if (!m_person)
        return;
    refreshFacts();
    refreshLists();
}

void PersonPane::refreshFacts()
{
    const QString name = personName(*m_person);
    m_ui->title->setText(name);
    m_ui->title->setVisible(!name.isEmpty());
    if (m_ui->address->text() != m_person->address) {
        m_ui->address->setText(m_person->address);
        m_ui->address->setCursorPosition(0);
    }
    m_ui->address->setToolTip(m_person->address);
    QFont font = m_ui->phone->font();
    font.setBold(name.isEmpty());
    m_ui->address->setFont(font);
    //: instead of a phone number of a person
    const QString none = tr("not known");
    m_ui->phone->setText(m_person->phone.isEmpty() ? none : m_person->phone);
    m_ui->state->setText(personStateText(*m_person, m_rest));
    //: of a person: was never sent an invitation
    const QString never = tr("never");
    m_ui->asked->setText(m_person->lastAsked ? dateTimeText(*m_person->lastAsked) : never);
    m_ui->seen->setText(m_person->lastSeen.isValid() ? dateTimeText(m_person->lastSeen) : never);
    const bool hasNumber = m_person->id > 0;
    m_ui->numberLabel->setVisible(hasNumber);
    m_ui->number->setVisible(hasNumber);
    m_ui->number->setValue(QString::number(m_person->id), tr("Number"));
}

void PersonPane::refreshLists()
{
    QStringList surveys = m_person->lists.keys();
    std::sort(surveys.begin(), surveys.end(), [this](const QString &a, const QString &b) {
        return QString::localeAwareCompare(m_surveys.value(a, a), m_surveys.value(b, b)) < 0;
    });
    while (m_cards.size() > surveys.size())
        delete m_cards.takeLast();
    while (m_cards.size() < surveys.size()) {
        auto *card = new MemberCard(m_ui->body);
        connect(card, &MemberCard::labelsWanted, this,
                [this](const QString &survey) { Q_EMIT labelsWanted(*m_person, survey); });
        connect(card, &MemberCard::leaveWanted, this,
                [this](const QString &survey) { Q_EMIT leaveWanted(*m_person, survey); });
        m_ui->cards->addWidget(card);
        m_cards << card;
    }
    for (int i = 0; i < surveys.size(); ++i)
        m_cards[i]->setMembership(surveys[i], m_surveys.value(surveys[i], surveys[i]),
                                  m_person->lists.value(surveys[i]).toObject());
    m_ui->noLists->setVisible(surveys.isEmpty());
    m_ui->noLists->setText(
        m_surveys.isEmpty() ? tr("A mailing list belongs to a survey, and there is no survey yet: add one on "
                                 "the page “Surveys and messages”.")
                            : tr("On no mailing list of a survey."));
    refreshButtons(surveys);
}

void PersonPane::refreshButtons(const QStringList &lists)
{
    // Whose opt-out alone is known is put on a list as somebody new.
    m_ui->edit->setVisible(m_person->id > 0);
    m_ui->remove->setVisible(m_person->listed);
    QStringList others;
    for (const QString &survey : m_surveys.keys()) {
        if (!lists.contains(survey))
            others += survey;
    }
    std::sort(others.begin(), others.end(), [this](const QString &a, const QString &b) {
        return QString::localeAwareCompare(m_surveys[a], m_surveys[b]) < 0;
    });
    QStringList shown;
    for (const QAction *action : m_more->actions())
        shown += action->text();
    QStringList names;
    for (const QString &survey : std::as_const(others))
        names += QString(m_surveys[survey]).replace(u'&', u"&&"_s);
    if (shown != names) { // not while somebody is choosing
        m_more->clear();
        for (qsizetype i = 0; i < others.size(); ++i)
            m_more->addAction(names[i])->setData(others[i]);
    }
    m_ui->putOn->setVisible(!others.isEmpty());
}

void PersonPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace surveyhook
