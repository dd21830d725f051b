// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/trialmail.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class TrialMail
{
    Q_DECLARE_TR_FUNCTIONS(TrialMail)
};

} // namespace

TrialMailText trialMailText(const QString &account)
{
    //: %1 the name that the office gave to the mail account
    const QString first =
        account.isEmpty()
            ? TrialMail::tr("This is a test mail. If you can read it, your mail account works.")
            : TrialMail::tr("This is a test mail. If you can read it, the mail account “%1” works.")
                  .arg(account);
    return {.subject = TrialMail::tr("Test mail from Surveyhook"),
            .body =
                first % u"\n\n"_s
                % TrialMail::tr("Surveyhook sent it because somebody pressed the test button. You need not "
                                "answer.")
                % u'\n'};
}

QString trialSubject(const QString &subject)
{
    //: before the subject of a mail: this invitation was sent to try an automation out; %1 the real subject
    return TrialMail::tr("[Trial] %1").arg(subject);
}

} // namespace surveyhook
