// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/itempane.h"

#include "gui/office/itemdelegate.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

ItemPane::ItemPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QToolButton(this))
    , m_duplicate(new QToolButton(this))
    , m_delete(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(m_stack))
{
    m_add->setObjectName(u"add"_s);
    m_duplicate->setObjectName(u"duplicate"_s);
    m_delete->setObjectName(u"delete"_s);
    m_list->setObjectName(u"items"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    // Rows are measured again when the scroll bar takes its width.
    m_list->setResizeMode(QListView::Adjust);
    m_list->setItemDelegate(new ItemDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setBuddy(m_list);
    m_add->setIcon(paletteIcon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_duplicate->setIcon(paletteIcon(u"copy"_s));
    m_delete->setIcon(paletteIcon(u"remove"_s));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(fontMetrics().height());
    m_stack->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    for (QToolButton *button : {m_add, m_duplicate, m_delete}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->insertStretch(1, 1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_title);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left);
    layout->addWidget(m_stack, 1);
    connect(m_add, &QToolButton::clicked, this, &ItemPane::addWanted);
    connect(m_duplicate, &QToolButton::clicked, this, [this] { Q_EMIT duplicateWanted(m_current); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT deleteWanted(m_current); });
    auto *del = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, m_delete, [this] {
        if (!m_delete->isHidden())
            m_delete->click();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_current = item != nullptr ? item->data(Qt::UserRole).toString() : QString();
        m_forced = nullptr;
        refresh();
        Q_EMIT chosen(m_current);
        showFromTop();
    });
    refresh();
}

void ItemPane::setTexts(const Texts &texts)
{
    m_title->setText(texts.list);
    // As wide as its title, so that the buttons below end where the list does.
    m_list->setFixedWidth(std::max(fontMetrics().averageCharWidth() * 30, m_title->sizeHint().width()));
    m_list->setAccessibleName(texts.list);
    m_add->setText(texts.add);
    m_empty->setText(texts.empty);
    m_duplicate->setToolTip(tr("Duplicate"));
    m_duplicate->setAccessibleName(m_duplicate->toolTip());
    m_delete->setToolTip(tr("Delete"));
    m_delete->setAccessibleName(m_delete->toolTip());
}

void ItemPane::addEditor(QWidget *editor)
{
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(editor);
    m_stack->addWidget(area);
    followFocus(area);
    if (m_default == nullptr)
        m_default = editor;
    refresh();
}

void ItemPane::showEditor(QWidget *editor)
{
    m_forced = editor;
    refresh();
}

void ItemPane::setAddMenu(QMenu *menu)
{
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
}

void ItemPane::setCanDuplicate(bool can)
{
    m_duplicate->setVisible(can);
}

void ItemPane::setCanChange(bool can)
{
    for (QToolButton *button : {m_add, m_duplicate, m_delete})
        button->setVisible(can);
}

void ItemPane::setItems(const QList<Item> &items)
{
    const QString before = m_current;
    {
        const QSignalBlocker quiet(m_list);
        while (m_list->count() > items.size())
            delete m_list->takeItem(m_list->count() - 1);
        int row = -1;
        for (int i = 0; i < items.size(); ++i) {
            const Item &wanted = items.at(i);
            QListWidgetItem *item = i < m_list->count() ? m_list->item(i) : new QListWidgetItem(m_list);
            const QString text = wanted.note.isEmpty() ? wanted.name : wanted.name + u'\n' + wanted.note;
            if (item->text() != text)
                item->setText(text);
            item->setToolTip(text);
            item->setData(ItemDelegate::nameRole, wanted.name);
            item->setData(ItemDelegate::noteRole, wanted.note);
            item->setIcon(wanted.icon.isEmpty() ? QIcon() : paletteIcon(wanted.icon));
            item->setData(Qt::UserRole, wanted.id);
            if (wanted.id == before)
                row = i;
        }
        m_list->setCurrentRow(row >= 0 || items.isEmpty() ? row : 0);
    }
    const QListWidgetItem *now = m_list->currentItem();
    m_current = now != nullptr ? now->data(Qt::UserRole).toString() : QString();
    refresh();
    if (m_current != before)
        Q_EMIT chosen(m_current);
}

QString ItemPane::current() const
{
    return m_current;
}

void ItemPane::choose(const QString &id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(i);
    }
}

void ItemPane::refresh()
{
    const bool any = !m_current.isEmpty();
    m_duplicate->setEnabled(any);
    m_delete->setEnabled(any);
    QWidget *wanted = m_forced != nullptr ? m_forced : any ? m_default : nullptr;
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto *area = qobject_cast<QScrollArea *>(m_stack->widget(i));
        if (area != nullptr ? area->widget() == wanted : wanted == nullptr)
            m_stack->setCurrentIndex(i);
    }
}

/** A thing just chosen is shown from its first line, however far down the one before was read. */
void ItemPane::showFromTop()
{
    if (const auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget()))
        area->verticalScrollBar()->setValue(0);
}

} // namespace surveyhook
