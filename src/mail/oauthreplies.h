// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider answers where tokens are exchanged, read for Qt's OAuth flow and for us.
#pragma once

#include "mail/signingrant.h"

#include <QAbstractOAuthReplyHandler>

#include <functional>

namespace surveyhook {

/** Belongs to one flow and one exchange; in its thread. Qt's own handler says nothing about a refusal. */
class OAuthReplies final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    using Answered = std::function<void(const Result<Tokens> &)>;

    /** @p redirect: the address that the browser comes back to; empty when tokens are only renewed. */
    OAuthReplies(const QString &redirect, Answered answered, QObject *parent)
        : QAbstractOAuthReplyHandler(parent)
        , m_redirect(redirect)
        , m_answered(std::move(answered))
    {}

    [[nodiscard]] QString callback() const override { return m_redirect; }

public Q_SLOTS:
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    QString m_redirect;
    Answered m_answered;
};

} // namespace surveyhook
