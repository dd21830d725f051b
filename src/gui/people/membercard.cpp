// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/membercard.h"

#include "gui/people/personwords.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/paletteicon.h"
#include "wording/formats.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

MemberCard::MemberCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_edit(new QToolButton(this))
    , m_leave(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *buttons = new FlowLayout;
    layout->addLayout(buttons);
    m_edit->setObjectName(u"editLabels"_s);
    m_edit->setIcon(paletteIcon(u"edit"_s));
    m_leave->setObjectName(u"leaveList"_s);
    m_leave->setIcon(paletteIcon(u"remove"_s));
    for (QToolButton *button : {m_edit, m_leave}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    connect(m_edit, &QToolButton::clicked, this, [this] { Q_EMIT labelsWanted(m_survey); });
    connect(m_leave, &QToolButton::clicked, this, [this] { Q_EMIT leaveWanted(m_survey); });
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"survey"_s);
    m_text->setObjectName(u"labels"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

void MemberCard::setMembership(const QString &survey, const QString &name, const QJsonObject &labels)
{
    m_survey = survey;
    m_name = name;
    m_labels = labels;
    refresh();
}

void MemberCard::refresh()
{
    m_title->setText(m_name);
    QStringList lines;
    for (const QString &label : labelNames(m_labels))
        lines << label + u": "_s + plainText(m_labels.value(label));
    //: button: the labels of a person on a mailing list
    m_edit->setText(tr("Labels…"));
    //: %1 the name of a survey
    m_edit->setAccessibleName(tr("Labels on the mailing list of “%1”").arg(m_name));
    //: button: the person no longer is on this mailing list
    m_leave->setText(tr("Take off"));
    //: %1 the name of a survey
    m_leave->setAccessibleName(tr("Take off the mailing list of “%1”").arg(m_name));
    m_leave->setToolTip(m_leave->accessibleName());
    m_text->setText(lines.isEmpty() ? tr("no labels") : lines.join(u'\n'));
}

void MemberCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace surveyhook
