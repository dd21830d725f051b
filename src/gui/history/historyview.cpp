// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyview.h"

#include "gui/history/historydelegate.h"
#include "gui/history/historymodel.h"
#include "gui/widgets/paletteicon.h"
#include "wording/formats.h"
#include "wording/names.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

HistoryView::HistoryView(QWidget *parent) : QTableView(parent), m_pill(new QPushButton(this))
{
    setItemDelegate(new HistoryDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere else
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_pill->setObjectName(u"newEventsButton"_s);
    m_pill->setIcon(paletteIcon(u"newest"_s));
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &HistoryView::scrollToNewest);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && m_waiting > 0) {
            m_waiting = 0;
            placePill();
        }
    });
}

void HistoryView::setHistory(HistoryModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &HistoryModel::rowsAboutToBeInserted, this, [this] { m_wasFollowing = isFollowing(); });
    connect(model, &HistoryModel::arrivedOnTop, this, &HistoryView::rowsArrived);
    connect(model, &HistoryModel::modelReset, this, [this] {
        m_waiting = 0;
        placePill();
    });
    setUpColumns();
}

bool HistoryView::isFollowing() const
{
    return verticalScrollBar()->value() == 0;
}

void HistoryView::scrollToNewest()
{
    verticalScrollBar()->setValue(0);
    setFocus();
}

void HistoryView::rowsArrived(int count)
{
    if (m_wasFollowing)
        return;
    // What the reader looks at stays where it is.
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value()
                                  + count * verticalHeader()->defaultSectionSize());
    m_waiting += count;
    placePill();
}

void HistoryView::placePill()
{
    m_pill->setVisible(m_waiting > 0);
    if (m_waiting == 0)
        return;
    //: a button over the list: this many new events have come in above
    m_pill->setText(tr("%n new", nullptr, m_waiting));
    m_pill->setToolTip(tr("Show the newest events"));
    m_pill->resize(m_pill->sizeHint());
    const QRect area = viewport()->geometry();
    m_pill->move(area.left() + (area.width() - m_pill->width()) / 2, area.top() + m_pill->height() / 4);
    m_pill->raise();
}

void HistoryView::setUpColumns()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(HistoryModel::TextColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != HistoryModel::TextColumn
            && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_columnsByHand = true;
    });
    fitColumns();
}

/** What has a known length gets it; the rest shares what is left, and the sentence gets most. */
void HistoryView::fitColumns()
{
    if (m_model == nullptr || m_columnsByHand)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int unit = metrics.averageCharWidth();
    const int room = unit * 3;
    int states = 0;
    const QList<surveyhook::State> all = allStates();
    for (const surveyhook::State state : all)
        states = qMax(states, metrics.horizontalAdvance(stateName(state)));
    const QDateTime longAgo(QDate(2026, 9, 28), QTime(20, 0));
    const int number = metrics.horizontalAdvance(u"#100000"_s) + room;
    const int time = metrics.horizontalAdvance(dateTimeText(longAgo)) + room;
    const int state = states + metrics.height() + room;
    const int left = viewport()->width() - number - time - state;
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = horizontalHeader();
    header->resizeSection(HistoryModel::NumberColumn, number);
    header->resizeSection(HistoryModel::TimeColumn, time);
    header->resizeSection(HistoryModel::StateColumn, state);
    const auto share = [&](int column, int percent, int most) {
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column,
                              qBound(metrics.horizontalAdvance(heading) + room, left * percent / 100, most));
    };
    share(HistoryModel::AutomationColumn, 22, unit * 34);
    share(HistoryModel::PersonColumn, 24, unit * 36);
}

QByteArray HistoryView::saveColumns() const
{
    return m_columnsByHand ? horizontalHeader()->saveState() : QByteArray();
}

void HistoryView::restoreColumns(const QByteArray &state)
{
    m_columnsByHand = !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placePill();
}

void HistoryView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fitColumns();
        placePill();
    }
}

void HistoryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    Q_EMIT eventSelected(rows.isEmpty() ? QString()
                                        : rows.constFirst().data(HistoryModel::IdRole).toString());
}

} // namespace surveyhook
