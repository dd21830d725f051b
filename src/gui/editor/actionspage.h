// SPDX-License-Identifier: GPL-3.0-or-later
// What the automation does beside the invitation: further e-mails, promo codes, calls to other systems.
#pragma once

#include "gui/editor/editorpage.h"

class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace surveyhook {

class ActionForm;

class ActionsPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit ActionsPage(EditorSession *session, QWidget *parent = nullptr);

    [[nodiscard]] QString step() const override { return steps::actions; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] bool isOptional() const override { return true; }
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeList(QWidget *body);
    void makeButtons();
    void fillMenu();
    void add(const QString &type);
    void removeCurrent();
    void move(int by);
    void choose(int index);
    void refresh();
    void refreshList();
    void fitList();
    void refreshForm();
    void translate();
    [[nodiscard]] bool isSetUpHere(int index) const;

    QLabel *m_intro;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QMenu *m_menu;
    QStackedWidget *m_forms;
    QLabel *m_elsewhere;
    ActionForm *m_mail;
    ActionForm *m_call;
    QLabel *m_problem;
};

} // namespace surveyhook
