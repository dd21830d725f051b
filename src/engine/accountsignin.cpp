// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accountsignin.h"

#include "mail/mailsignin.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

AccountSignin::AccountSignin(Connection connection, OpenBrowser open, EndPage page)
    : m_connection(std::move(connection))
    , m_open(std::move(open))
    , m_page(std::move(page))
{}

AccountSignin::~AccountSignin() = default;

void AccountSignin::start(const Workspace &stored)
{
    const QString secret = u"clientSecret"_s;
    const auto known = stored.connections.constFind(m_connection.id);
    const bool same = known != stored.connections.constEnd()
                      && known->options.value("tokenUrl"_L1) == m_connection.options.value("tokenUrl"_L1);
    if (same && m_connection.secrets.value(secret).isEmpty() && known->secrets.contains(secret))
        m_connection.secrets.insert(secret, known->secrets.value(secret));
    const auto grant = signinGrant(m_connection);
    m_signin = std::make_unique<MailSignin>(grant.value_or(SigninGrant()), m_page);
    connect(m_signin.get(), &MailSignin::ended, this, [this](const Result<Tokens> &tokens) {
        if (tokens)
            Q_EMIT granted(tokens->refresh);
        else
            Q_EMIT failed(tokens.error().values);
    });
    m_signin->start(m_open);
}

} // namespace surveyhook
