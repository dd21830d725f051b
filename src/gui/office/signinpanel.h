// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to a mail account: the office's own client at the provider, the button, waiting, how it ended.
#pragma once

#include "engine/engine.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace surveyhook {

namespace Ui {
class SigninPanel;
}

class SigninPanel final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit SigninPanel(Engine *engine, QWidget *parent = nullptr);
    ~SigninPanel() override;

    /** Emits nothing; a sign-in that runs for another account is cancelled. */
    void setConnection(const Connection &connection);
    /** Client ID, and what was typed as client secret or came from signing in. */
    void putInto(Connection &connection) const;
    /** They were saved: what was typed is not shown any more. */
    void forgetSecrets();
    /** What is asked when the button is pressed. */
    void setSource(std::function<Connection()> source) { m_source = std::move(source); }
    /** Instead of the desktop's browser; for whoever plays one. */
    void setBrowser(AccountSignin::OpenBrowser browser) { m_browser = std::move(browser); }
    void cancel();

Q_SIGNALS:
    void edited(); // by the user, or by signing in

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void succeed(const Secret &refreshToken);
    void fail(const QJsonObject &values);
    void showState();
    [[nodiscard]] static QString endPage(bool granted);
    [[nodiscard]] QString failureText() const;

    Engine *m_engine;
    std::unique_ptr<Ui::SigninPanel> m_ui;
    std::unique_ptr<AccountSignin> m_signin; // while it runs
    std::function<Connection()> m_source;
    AccountSignin::OpenBrowser m_browser;
    QString m_shown; // id of the connection
    bool m_hasSecret = false;
    bool m_signedIn = false;
    Secret m_refreshToken; // until it is saved
    QJsonObject m_failure; // of the last try
};

} // namespace surveyhook
