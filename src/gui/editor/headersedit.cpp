// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/headersedit.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int shownLines = 3;

} // namespace

HeadersEdit::HeadersEdit(QWidget *parent) : QTableWidget(0, 2, parent)
{
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addLine({}, {});
    translate();
    setFixedHeight(horizontalHeader()->sizeHint().height() + shownLines * rowHeight(0) + 2 * frameWidth());
    connect(this, &QTableWidget::cellChanged, this, &HeadersEdit::take);
}

void HeadersEdit::addLine(const QString &name, const QString &value)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(name));
    setItem(row, 1, new QTableWidgetItem(value));
}

void HeadersEdit::setHeaders(const QJsonObject &headers)
{
    if (headers == this->headers())
        return; // what is being typed keeps its place
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        addLine(it.key(), it->toVariant().toString());
    addLine({}, {});
}

QJsonObject HeadersEdit::headers() const
{
    QJsonObject headers;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = item(row, 0)->text().trimmed();
        if (!name.isEmpty())
            headers.insert(name, item(row, 1)->text().trimmed());
    }
    return headers;
}

void HeadersEdit::take()
{
    const int last = rowCount() - 1;
    if (!item(last, 0)->text().isEmpty() || !item(last, 1)->text().isEmpty()) {
        const QSignalBlocker quiet(this);
        addLine({}, {});
    }
    Q_EMIT edited();
}

void HeadersEdit::translate()
{
    //: of a header of a call: "Accept-Language"
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
}

void HeadersEdit::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace surveyhook
