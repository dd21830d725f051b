// SPDX-License-Identifier: GPL-3.0-or-later
// A further e-mail of an automation, or one that gives a promo code away.
#pragma once

#include "domain/promopool.h"
#include "gui/editor/actionform.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace surveyhook {

class MailActionForm final : public ActionForm
{
    Q_OBJECT

public:
    explicit MailActionForm(EditorSession *session, QWidget *parent = nullptr);

    void showAction(int index) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void askPools();
    void fillMessages(const Action &action);
    void fillAccounts(const Action &action);
    void fillLanguages(const Action &action);
    void fillPools(const Action &action);
    void translate();

    int m_index = 0;
    QList<PromoPool> m_pools;
    QFormLayout *m_form;
    QLabel *m_poolTitle;
    QComboBox *m_pool;
    QLabel *m_poolNote;
    QLabel *m_messageTitle;
    QComboBox *m_message;
    QLabel *m_accountTitle;
    QComboBox *m_account;
    QLabel *m_languageTitle;
    QComboBox *m_language;
    QLabel *m_hint;
};

} // namespace surveyhook
