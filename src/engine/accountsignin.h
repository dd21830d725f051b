// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody signs in to a mail account in the browser, seen from the window: which knows no provider, port or
// token.
#pragma once

#include "domain/workspace.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace surveyhook {

class MailSignin;

/** Lives in the main thread; made by Engine::signIn(), belongs to its caller. Deleting it cancels. */
class AccountSignin final : public QObject
{
    Q_OBJECT

public:
    /** False: no browser could be opened. */
    using OpenBrowser = std::function<bool(const QUrl &)>;
    /** The HTML that the browser shows at the end. */
    using EndPage = std::function<QString(bool granted)>;

    AccountSignin(Connection connection, OpenBrowser open, EndPage page);
    ~AccountSignin() override;

    /** @p stored: where a client secret that the connection lacks is taken from. */
    void start(const Workspace &stored);

Q_SIGNALS:
    /** Once. To be saved as the connection's secret "refreshToken". */
    void granted(const surveyhook::Secret &refreshToken);
    /** Once. Words: wording/trialwording.h with the code mail.signin. */
    void failed(const QJsonObject &values);

private:
    Connection m_connection;
    OpenBrowser m_open;
    EndPage m_page;
    std::unique_ptr<MailSignin> m_signin;
};

} // namespace surveyhook
