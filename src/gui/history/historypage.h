// SPDX-License-Identifier: GPL-3.0-or-later
// The page with the list of events and the story of the chosen one.
#pragma once

#include "gui/frame/pages.h"

#include <memory>

namespace surveyhook {

namespace Ui {
class HistoryPage;
}

class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const PageTools &tools, QWidget *parent);
    ~HistoryPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("history"); }
    [[nodiscard]] Badge badge(const Overview &overview) const override;
    void refresh(const Overview &overview) override;
    void restore(const WindowSettings &settings) override;
    void remember(WindowSettings &settings) const override;

    void show(const HistoryWish &wish);
    void focusSearch();
    void showNewest();
    /** The story at the right of the list instead of under it. */
    void setStoryBeside(bool beside);

private:
    std::unique_ptr<Ui::HistoryPage> m_ui;
};

} // namespace surveyhook
