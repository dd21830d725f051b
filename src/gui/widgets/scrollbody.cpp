// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scrollbody.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace surveyhook {

QWidget *makeScrollBody(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(area);
    area->setWidget(body);
    layout->addWidget(area);
    followFocus(area);
    return body;
}

void scrollTo(QWidget *widget)
{
    const auto scroll = [widget] {
        for (QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(parent);
            if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(widget))
                area->ensureWidgetVisible(widget);
        }
    };
    // What grew just now is laid out when the events that are under way have been handled.
    QTimer::singleShot(0, widget, scroll);
}

void followFocus(QScrollArea *area)
{
    // A scroll area does so by itself only when the focus was within it before.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget * /*before*/, QWidget *now) {
        if (now == nullptr || area->widget() == nullptr || !area->widget()->isAncestorOf(now))
            return;
        const QRect place(now->mapTo(area->widget(), QPoint(0, 0)), now->size());
        const QRect seen = area->widget()->visibleRegion().boundingRect() & place;
        if (seen.height() < std::min(now->height(), 2 * now->fontMetrics().height()))
            area->ensureWidgetVisible(now);
    });
}

} // namespace surveyhook
