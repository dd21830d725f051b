// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/fieldinsert.h"

#include "gui/editor/samplelookup.h"
#include "gui/message/placeholderedit.h"
#include "gui/widgets/fieldpicker.h"
#include "gui/widgets/paletteicon.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

FieldInsert::FieldInsert(EditorSession *session, PlaceholderEdit *target, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_target(target)
{
    setIcon(paletteIcon(u"placeholder"_s));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"insertMenu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FieldInsert::fillMenu);
    translate();
}

void FieldInsert::fillMenu()
{
    menu()->clear();
    if (const std::optional<Survey> survey = m_session->survey()) {
        for (const Variable &variable : survey->variables) {
            menu()->addAction(variable.key, m_target,
                              [this, key = variable.key] { m_target->insertPlaceholder(key); });
        }
        if (!survey->variables.isEmpty())
            menu()->addSeparator();
    }
    menu()->addAction(tr("Another field of the event…"), this, &FieldInsert::pick);
}

void FieldInsert::pick()
{
    const QList<SampleField> fields =
        sampleFields(SampleLookup::of(m_session)->data(), m_session->platform().fields);
    auto *picker = new FieldPicker(fields, {}, this);
    connect(picker, &FieldPicker::chosen, m_target, &PlaceholderEdit::insertPlaceholder);
    picker->open();
}

void FieldInsert::translate()
{
    setToolTip(tr("Insert a field of the survey or of the event"));
    setAccessibleName(toolTip());
}

void FieldInsert::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace surveyhook
