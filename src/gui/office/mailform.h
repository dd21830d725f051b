// SPDX-License-Identifier: GPL-3.0-or-later
// One mail account: name and address first, the server found from them, the check with its five ticks.
#pragma once

#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QWidget>

#include <memory>

namespace surveyhook {

namespace Ui {
class MailForm;
}

class FaultLabels;
class SigninPanel;

class MailForm final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit MailForm(Engine *engine, QWidget *parent = nullptr);
    ~MailForm() override;

    /** Emits nothing. The password is not shown, only that there is one. */
    void setConnection(const Connection &connection, const Workspace &workspace);
    /** The password only when it was typed: it stays as it is stored without. */
    [[nodiscard]] Connection connection() const;
    void showFaults(const QList<Fault> &faults);
    /** It was saved: what was typed is not shown any more. */
    void forgetPassword();

Q_SIGNALS:
    void edited(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeAddress();
    void fillChoices();
    void showWords();
    void showDetails();
    void check();
    [[nodiscard]] bool signsIn() const;
    [[nodiscard]] bool isPractice() const { return m_connection.type == QStringLiteral("practice"); }

    Engine *m_engine;
    std::unique_ptr<Ui::MailForm> m_ui;
    FaultLabels *m_faults;
    Connection m_connection; // as it was saved
    SigninPanel *m_signin;
    bool m_hasPassword = false;
    bool m_serverTyped = false; // the address does not choose it any more
};

} // namespace surveyhook
