// SPDX-License-Identifier: GPL-3.0-or-later
// The page with the people we know of: on whose mailing lists they are, who was asked when, and who wants no
// mails.
#pragma once

#include "gui/frame/pages.h"

#include <QTimer>

#include <memory>

namespace surveyhook {

namespace Ui {
class PeoplePage;
}

class PeopleActions;
class PeopleModel;
struct RestRule;

class PeoplePage final : public Page
{
    Q_OBJECT

public:
    PeoplePage(const PageTools &tools, QWidget *parent);
    ~PeoplePage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString title() const override { return tr("People"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("people"); }
    void refresh(const Overview &overview) override;
    void restore(const WindowSettings &settings) override;
    void remember(WindowSettings &settings) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer;

    void setUpList();
    void setUpActions();
    void ask();
    void take(const Answer &answer);
    void showPerson();
    void fillLists();
    void refreshTexts();
    void fitColumns();
    /** Survey id whose mailing list is shown; empty: everybody. */
    [[nodiscard]] QString list() const;

    std::unique_ptr<Ui::PeoplePage> m_ui;
    Engine *m_engine;
    PeopleModel *m_model;
    PeopleActions *m_actions;
    QString m_toShow; // address of somebody to be chosen when they are there
    QTimer m_typing;
    std::unique_ptr<Answer> m_answer; // the newest
    bool m_asked = false;
    bool m_wanted = false;
};

} // namespace surveyhook
