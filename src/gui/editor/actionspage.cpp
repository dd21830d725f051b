// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/actionspage.h"

#include "gui/editor/actionwords.h"
#include "gui/editor/callactionform.h"
#include "gui/editor/mailactionform.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int leastRows = 3;
constexpr int mostRows = 6;

} // namespace

ActionsPage::ActionsPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_intro(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QToolButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_forms(new QStackedWidget(this))
    , m_elsewhere(new QLabel(this))
    , m_mail(new MailActionForm(session, this))
    , m_call(new CallActionForm(session, this))
    , m_problem(new QLabel(this))
{
    makeList(makeScrollBody(this));
    makeButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &ActionsPage::refreshForm);
    connect(m_elsewhere, &QLabel::linkActivated, this, &ActionsPage::stepWanted);
    connect(session, &EditorSession::changed, this, &ActionsPage::refresh);
    connect(session, &EditorSession::loaded, this, &ActionsPage::refresh);
    connect(session, &EditorSession::begun, this, &ActionsPage::refresh);
    translate();
}

void ActionsPage::makeList(QWidget *body)
{
    auto *layout = new QVBoxLayout(body);
    layout->addWidget(m_intro);
    layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    layout->addWidget(m_forms);
    layout->addStretch(1);
    m_intro->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"actionProblem"_s);
    m_elsewhere->setWordWrap(true);
    m_elsewhere->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_elsewhere->setObjectName(u"setUpElsewhere"_s);
    m_elsewhere->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_list->setObjectName(u"actionList"_s);
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    for (QWidget *form : QWidgetList{m_elsewhere, m_mail, m_call})
        m_forms->addWidget(form);
}

void ActionsPage::makeButtons()
{
    m_add->setObjectName(u"addAction"_s);
    m_up->setObjectName(u"actionUp"_s);
    m_down->setObjectName(u"actionDown"_s);
    m_remove->setObjectName(u"removeAction"_s);
    m_add->setIcon(paletteIcon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_menu->setObjectName(u"addActionMenu"_s);
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    m_remove->setIcon(paletteIcon(u"remove"_s));
    for (QToolButton *button : {m_add, m_up, m_down, m_remove})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &ActionsPage::fillMenu);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &ActionsPage::removeCurrent);
    auto *del = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, m_remove, &QToolButton::click);
}

QString ActionsPage::title() const
{
    return tr("What else is to happen?");
}

QString ActionsPage::railTitle() const
{
    return tr("Further actions");
}

QString ActionsPage::why() const
{
    return tr("Beside the invitation the same event can send another e-mail, give a promo code away, make a "
              "ticket in your help desk or tell another system. Each is sent on its own: if one does not "
              "work, the others still do.");
}

Missing ActionsPage::missing() const
{
    const QList<Action> &actions = session()->automation().actions;
    for (int i = 0; i < actions.size(); ++i) {
        if (!isSetUpHere(i))
            continue;
        const QString problem = actionProblem(actions.at(i), *session()->workspace());
        if (!problem.isEmpty()) {
            //: %1 the number of an action, %2 what it lacks, a sentence
            return {tr("Action %1: %2").arg(i + 1).arg(problem), m_list};
        }
    }
    return {};
}

void ActionsPage::opened()
{
    if (m_list->count() > 1)
        m_list->setFocus();
    else
        m_add->setFocus();
}

/** The first action is chosen with the survey and the message; only its pool of promo codes is not. */
bool ActionsPage::isSetUpHere(int index) const
{
    return index > 0 || session()->automation().actions.value(index).type == "promo"_L1;
}

void ActionsPage::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Send another e-mail"), this, [this] { add(u"email"_s); });
    m_menu->addAction(tr("Send a promo code"), this, [this] { add(u"promo"_s); });
    m_menu->addSeparator();
    const QList<ActionKind> kinds = actionKinds();
    for (const ActionKind &kind : kinds) {
        const QString type = kind.action.type;
        const bool named = kind.account.isEmpty() || !type.contains(u'.');
        //: in a menu: %1 a system, %2 what it does
        const QString text =
            named ? kind.action.title : tr("%1: %2", "action").arg(kind.system, kind.action.title);
        m_menu->addAction(text, this, [this, type] { add(type); })->setData(type);
    }
}

void ActionsPage::add(const QString &type)
{
    const Action fresh = freshAction(type, session()->automation(), *session()->workspace());
    session()->change(tr("Add an action"),
                      [&fresh](Draft &draft) { draft.automation.actions.append(fresh); });
    choose(static_cast<int>(session()->automation().actions.size()) - 1);
}

void ActionsPage::removeCurrent()
{
    const int index = m_list->currentRow();
    if (index < 1)
        return;
    session()->change(tr("Remove an action"),
                      [index](Draft &draft) { draft.automation.actions.removeAt(index); });
    choose(std::min(index, m_list->count() - 1));
}

void ActionsPage::move(int by)
{
    const int index = m_list->currentRow();
    const int to = index + by;
    if (index < 1 || to < 1 || to >= session()->automation().actions.size())
        return;
    session()->change(tr("Move an action"),
                      [index, to](Draft &draft) { draft.automation.actions.swapItemsAt(index, to); });
    choose(to);
}

void ActionsPage::choose(int index)
{
    m_list->setCurrentRow(index);
    refreshForm();
}

void ActionsPage::refresh()
{
    refreshList();
    refreshForm();
    Q_EMIT stateChanged();
}

void ActionsPage::refreshList()
{
    const QList<Action> &actions = session()->automation().actions;
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > actions.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < actions.size(); ++i) {
        QListWidgetItem *item = i < m_list->count() ? m_list->item(i) : new QListWidgetItem(m_list);
        const bool here = isSetUpHere(i);
        const bool lacks = here && !actionProblem(actions.at(i), *session()->workspace()).isEmpty();
        //: %1 a number, %2 an action: "2. Promo code: Thanks"
        QString text = tr("%1. %2").arg(i + 1).arg(actionTitle(actions.at(i), *session()->workspace()));
        if (lacks)
            text = tr("%1 – incomplete").arg(text);
        item->setText(text);
        item->setToolTip(text);
        item->setIcon(paletteIcon(lacks ? u"needs_attention"_s : u"done"_s));
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
    fitList();
}

/** As many rows as there are actions, within reason: the form below them stays in sight. */
void ActionsPage::fitList()
{
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().lineSpacing();
    m_list->setFixedHeight(row * std::clamp(m_list->count(), leastRows, mostRows) + 2 * m_list->frameWidth());
}

void ActionsPage::refreshForm()
{
    const QList<Action> &actions = session()->automation().actions;
    const int index = m_list->currentRow();
    const bool own = index >= 1 && index < actions.size();
    m_remove->setEnabled(own);
    m_up->setEnabled(own && index > 1);
    m_down->setEnabled(own && index + 1 < actions.size());
    QString problem;
    if (index < 0 || index >= actions.size() || !isSetUpHere(index)) {
        m_elsewhere->setText(
            index < 0 ? QString()
                      : tr("This is what the automation does first. It is set up in the step "
                           "<a href=\"%1\">Message</a>. Add what else is to happen below the list.")
                            .arg(steps::message));
        m_forms->setCurrentWidget(m_elsewhere);
    } else {
        const Action &action = actions.at(index);
        ActionForm *form = isMailAction(action.type) ? m_mail : m_call;
        form->showAction(index);
        m_forms->setCurrentWidget(form);
        problem = actionProblem(action, *session()->workspace());
    }
    // Only the form that is shown takes its height.
    for (int i = 0; i < m_forms->count(); ++i) {
        const auto policy = i == m_forms->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_forms->widget(i)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    m_forms->updateGeometry();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(Tone::Warning, colours));
    m_problem->setPalette(colours);
}

void ActionsPage::translate()
{
    m_intro->setText(tr("The automation does all of these for each event:"));
    m_list->setAccessibleName(m_intro->text());
    m_add->setText(tr("Also do…"));
    m_up->setToolTip(tr("Move up"));
    m_down->setToolTip(tr("Move down"));
    m_remove->setToolTip(tr("Remove this action"));
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setAccessibleName(button->toolTip());
    refresh();
}

void ActionsPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace surveyhook
