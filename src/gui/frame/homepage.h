// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what to do first; then what needs somebody, what waits, what came and what was sent.
#pragma once

#include "gui/frame/homewords.h"
#include "gui/frame/pages.h"

#include <memory>

namespace surveyhook {

namespace Ui {
class HomePage;
}

class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(const PageTools &tools, QWidget *parent);
    ~HomePage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("home"); }
    //: the first page of the window
    [[nodiscard]] QString title() const override { return tr("Home"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("home"); }
    void refresh(const Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void addCards();
    void startAt(const QString &platform);
    void ask();
    void render();
    void follow(const QString &link);

    std::unique_ptr<Ui::HomePage> m_ui;
    PageTools m_tools;
    HomeFacts m_facts;
    bool m_asked = false;
    bool m_known = false;
};

} // namespace surveyhook
