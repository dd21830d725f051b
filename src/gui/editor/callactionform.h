// SPDX-License-Identifier: GPL-3.0-or-later
// A call to another system as an action of an automation: built from fields, and tried out.
#pragma once

#include "gui/editor/actionform.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace surveyhook {

class ActionFields;
class TrialView;

class CallActionForm final : public ActionForm
{
    Q_OBJECT

public:
    explicit CallActionForm(EditorSession *session, QWidget *parent = nullptr);

    void showAction(int index) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTrial();
    void makeFields(const QString &type);
    void fillAccounts(const Action &action);
    void takeField(const QString &member, const QString &title, const QJsonValue &value);
    void tryIt();
    void showAnswer();
    void translate();

    int m_index = -1;
    QString m_type;
    QString m_account; // type of the account; empty: none
    bool m_canDoWithout = false; // an account, because the address may stand in the action
    QLabel *m_purpose;
    QLabel *m_accountTitle;
    QComboBox *m_accounts;
    QPushButton *m_newAccount;
    ActionFields *m_fields;
    QLabel *m_warning;
    QPushButton *m_try;
    TrialView *m_trial;
    QLabel *m_answerTitle;
    QPlainTextEdit *m_answer;
};

} // namespace surveyhook
