// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/subscriptionhistory.h"

#include "gui/office/subscriptionwords.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

enum Column { TimeColumn, ResultColumn, TriesColumn, TypeColumn, ColumnCount };

constexpr int rowsShown = 6;

bool canGoAgain(State state)
{
    return state == State::NeedsAttention || state == State::Cancelled || state == State::Retrying;
}

} // namespace

SubscriptionHistory::SubscriptionHistory(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_details(new QLabel(this))
    , m_again(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(m_details);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    m_title->setBuddy(m_table);
    m_title->setWordWrap(true);
    m_table->setObjectName(u"messages"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TypeColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again->setObjectName(u"messageAgain"_s);
    m_again->setAutoDefault(false);
    m_again->setIcon(paletteIcon(u"again"_s));
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_chosen = m_messages.value(row).id;
        showDetails();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againWanted(m_chosen); });
    translate();
}

void SubscriptionHistory::setMessages(const QList<OutgoingRow> &messages)
{
    m_messages = messages;
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_messages.size()));
    int chosen = -1;
    for (int row = 0; row < m_messages.size(); ++row) {
        showRow(row);
        if (m_messages.at(row).id == m_chosen)
            chosen = row;
    }
    m_table->setCurrentCell(chosen, TimeColumn);
    if (chosen < 0)
        m_chosen.clear();
    m_table->setVisible(!m_messages.isEmpty());
    const int rows = std::clamp(static_cast<int>(m_messages.size()), 1, rowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth());
    translate();
}

void SubscriptionHistory::showRow(int row)
{
    const OutgoingRow &message = m_messages.at(row);
    const auto put = [this, row](int column, const QString &text) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (item == nullptr) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        item->setToolTip(text);
        return item;
    };
    put(TimeColumn, dateTimeText(message.at))->setToolTip(exactTimeText(message.at));
    put(ResultColumn, outgoingStateText(message.state))->setIcon(paletteIcon(stateIcon(message.state)));
    put(TriesColumn, QString::number(message.attempts.size()));
    put(TypeColumn, outgoingTypeText(message.type));
}

void SubscriptionHistory::showDetails()
{
    const auto found = std::find_if(m_messages.cbegin(), m_messages.cend(),
                                    [this](const OutgoingRow &row) { return row.id == m_chosen; });
    const bool any = found != m_messages.cend();
    QStringList lines;
    if (any) {
        for (const Attempt &attempt : found->attempts)
            lines << u"%1: %2"_s.arg(exactTimeText(attempt.at), attemptText(attempt));
        if (found->attempts.isEmpty())
            lines << tr("Not tried yet.");
        if (found->state == State::Retrying)
            //: %1 a time
            lines << tr("Next try: %1").arg(dateTimeText(found->due));
        //: %1 "msg_…": the other system reads it as webhook-id
        lines << tr("Its number, for whoever looks after the other system: %1").arg(found->id);
    }
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(any);
    m_again->setVisible(any && canGoAgain(found->state));
}

void SubscriptionHistory::translate()
{
    m_title->setText(m_messages.isEmpty()
                         ? tr("Nothing has been told to this address yet.")
                         : tr("What was told, newest first; choose a line for its details:"));
    m_table->setAccessibleName(tr("What was told to this address"));
    //: how often a message was tried
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Result"), tr("Tries"), tr("Event")});
    m_again->setText(tr("Send it again"));
    showDetails();
}

void SubscriptionHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setMessages(QList<OutgoingRow>(m_messages));
}

} // namespace surveyhook
