// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the platform for what its events lack, mostly the customer's address: with which account, tried on the
// sample.
#pragma once

#include "gui/editor/editorpage.h"

#include <memory>

class QLineEdit;

namespace surveyhook {

namespace Ui {
class LookupPage;
}

class LookupPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit LookupPage(EditorSession *session, QWidget *parent = nullptr);
    ~LookupPage() override;

    [[nodiscard]] QString step() const override { return steps::lookup; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] bool isOptional() const override { return true; }
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void switchTo(bool on);
    void chooseAccount();
    void makeForm();
    void saveAccount();
    void run();
    void takeAnswer(bool passed);
    void use();
    void refresh();
    void refreshAccounts();
    void refreshAnswer();
    void refreshNeed();
    void showProblem(const QString &problem);
    [[nodiscard]] QString lookupId() const;
    [[nodiscard]] QString chosenAccount() const;
    [[nodiscard]] bool isEntering() const;

    std::unique_ptr<Ui::LookupPage> m_ui;
    QList<QLineEdit *> m_fields; // as the platform's account fields, after the name
    QString m_formOf; // platform for which the form was made
    bool m_entering = false; // a new account is being typed in
};

} // namespace surveyhook
