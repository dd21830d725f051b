// SPDX-License-Identifier: GPL-3.0-or-later
// The page with the people we know of: who was asked when, and who wants no mails.
#pragma once

#include "gui/frame/pages.h"

#include <QTimer>

#include <memory>

namespace surveyhook {

namespace Ui {
class PeoplePage;
}

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void take(const QList<PersonRow> &rows, const RestRule &rest);
    void refreshTexts();

    std::unique_ptr<Ui::PeoplePage> m_ui;
    Engine *m_engine;
    PeopleModel *m_model;
    QTimer m_typing;
    bool m_asked = false;
    bool m_wanted = false;
};

} // namespace surveyhook
