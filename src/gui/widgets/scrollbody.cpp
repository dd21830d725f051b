// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scrollbody.h"

#include <QScrollArea>
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
    return body;
}

} // namespace surveyhook
