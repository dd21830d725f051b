// SPDX-License-Identifier: GPL-3.0-or-later
// Shows text that we made from data that strangers sent: draws our icons, loads nothing else, follows no
// link.
#pragma once

#include <QTextBrowser>

namespace surveyhook {

class StoryView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StoryView(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace surveyhook
