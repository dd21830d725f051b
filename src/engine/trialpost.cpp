// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trialpost.h"

#include "domain/codes.h"
#include "mail/accesstokens.h"
#include "mail/practicemailbox.h"
#include "mail/smtpaccount.h"
#include "mail/smtpsender.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A person sits and waits: shorter than for invitations.
constexpr SmtpTimeouts timeouts{.connect = 20s, .whole = 40s, .stopping = 300ms};

DeliveryOutcome practise(const TrialPost &post, const QString &folder, const Clock &clock)
{
    if (post.recipient.isEmpty())
        return Delivered{codes::practiceSent};
    const auto file = PracticeMailbox(folder, clock).put(post.mail, post.id, {});
    if (file)
        return Delivered{codes::practiceSent, {{u"address"_s, post.recipient}, {u"file"_s, *file}}};
    return TryAgain{codes::mailDisk, {{u"reply"_s, file.error().detail}}};
}

} // namespace

DeliveryOutcome sendTrialPost(const TrialPost &post, const QString &practiceFolder, const Clock &clock,
                              const StopRequest &stop, const SmtpWatch &watch)
{
    if (post.connection.type == "practice"_L1)
        return practise(post, practiceFolder, clock);
    // A trial asks for a token of its own: what it tries may not be saved yet.
    AccessTokens tokens(clock, post.renewed);
    const auto connection = tokens.withToken(post.connection, stop);
    if (!connection)
        return signinEnding(connection.error());
    const auto account = smtpAccount(*connection);
    if (!account) {
        QJsonObject values = account.error().values;
        const QString code = values.take("code"_L1).toString();
        return GiveUp{code, values};
    }
    SmtpSender sender(*account, timeouts, stop);
    const SmtpEnding ending = sender.tryOut(post.recipient, post.mail, watch);
    if (post.recipient.isEmpty() && ending.fault == SmtpFault::None)
        return Delivered{codes::sent, {{u"server"_s, account->host}, {u"reply"_s, ending.reply}}};
    return judgeSmtp(ending, *account, post.recipient);
}

QString codeOf(const DeliveryOutcome &outcome)
{
    return std::visit([](const auto &ending) { return ending.code; }, outcome);
}

QJsonObject valuesOf(const DeliveryOutcome &outcome)
{
    return std::visit([](const auto &ending) { return ending.values; }, outcome);
}

} // namespace surveyhook
