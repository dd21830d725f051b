// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the pages at the left, with icons and counts.
#pragma once

#include <QListWidget>

namespace surveyhook {

struct Badge;
class Page;

class SideBar final : public QListWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setPages(const QList<Page *> &pages);
    void setBadge(int row, const Badge &badge);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshTexts();

    QList<Page *> m_pages;
};

} // namespace surveyhook
