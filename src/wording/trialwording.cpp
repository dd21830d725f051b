// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/trialwording.h"

#include "domain/codes.h"
#include "wording/accountwording.h"
#include "wording/addresswording.h"
#include "wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Trials
{
    Q_DECLARE_TR_FUNCTIONS(Trials)

public:
    static QString cure(const QString &problem, const QJsonObject &values);
    static QString tlsCure(int port, const QString &security);
    static QString connectionCure(int port);
    static QString signinCure(const QString &problem);
    static QString callCure(const QString &problem, const QJsonObject &values);
    static QString settingsCause(const QString &setting);
    static QString automationCause(const QString &problem, const QJsonObject &values);
    static QString lookupCause(const QJsonObject &values);
    static QString automationCure(const QString &problem, const QJsonObject &values);
};

constexpr int relayPort = 25;
constexpr int startTlsPort = 587;
constexpr int tlsPort = 465;

QString Trials::connectionCure(int port)
{
    if (port == relayPort) {
        return tr("Port 25 is closed at most internet providers. Try 587 with STARTTLS or 465 with TLS, then "
                  "test again.");
    }
    return tr(
        "Check server and port. Usual pairs: 587 with STARTTLS, 465 with TLS. A firewall or the internet "
        "provider may also block the port.");
}

/** @p security: what is chosen now; nobody is sent to choose what he has chosen. */
QString Trials::tlsCure(int port, const QString &security)
{
    if (port == tlsPort && security != u"tls")
        return tr(
            "Port 465 usually goes with TLS. Choose it, or check the name of the server, then test again.");
    if (port == startTlsPort && security != u"starttls") {
        return tr("Port 587 usually goes with STARTTLS. Choose it, or check the name of the server, then "
                  "test again.");
    }
    if (port == tlsPort || port == startTlsPort)
        return tr("Port and encryption go together. Check the name of the server: it must be the one its "
                  "certificate was made for. Then test again.");
    return tr(
        "Try another kind of encryption: usual pairs are 587 with STARTTLS and 465 with TLS. The name of "
        "the server must be the one its certificate was made for.");
}

/** @p setting: the part of the account that is missing or wrong. */
QString Trials::settingsCause(const QString &setting)
{
    if (setting == u"host")
        return tr("The name of the mail server is missing.");
    if (setting == u"port")
        return tr("The port of the mail server must be a number from 1 to 65535.");
    if (setting == u"security")
        return tr("The kind of encryption is not chosen.");
    if (setting == u"login")
        return tr("The user name or the password is missing, or the kind of login does not go with them.");
    if (setting == u"from")
        return tr("The sender is missing or is not a complete e-mail address.");
    return {};
}

/** What planwording.h says of events: there an invitation is kept back, here only a trial ends. */
QString Trials::automationCause(const QString &problem, const QJsonObject &values)
{
    if (problem == codes::filtered) {
        if (!values.contains("field"_L1))
            return tr("A condition of the automation is not met.");
        ConditionResult result;
        result.field = values["field"_L1].toString();
        result.op = values["operator"_L1].toString();
        result.expected = values["expected"_L1];
        result.actual = values["actual"_L1];
        //: %1 a condition and what it met: "channel is one of CHAT, CALL: it was SMS"
        return tr("A condition is not met: %1.").arg(conditionSentence(result));
    }
    if (problem == codes::noAddress) {
        //: %1 the path of a field
        return tr("This example holds no customer's address (looked for in “%1”).")
            .arg(values["field"_L1].toString());
    }
    if (problem == codes::badAddress)
        return tr("“%1” is not a complete e-mail address.").arg(values["address"_L1].toString());
    if (problem == codes::lookupNothing)
        return lookupCause(values);
    return {};
}

QString Trials::lookupCause(const QJsonObject &values)
{
    const QString name = values["lookup"_L1].toString();
    const QString problem = values["problem"_L1].toString();
    if (problem == u"not_found")
        return tr("The look-up “%1” found nobody.").arg(name);
    if (problem == u"unsubscribed")
        return tr("The look-up “%1” says that this person does not want mail.").arg(name);
    if (problem == u"bounced")
        return tr("The look-up “%1” says that mail to this person comes back.").arg(name);
    if (problem == u"no_id")
        return tr("The example does not say whom the look-up “%1” should ask for.").arg(name);
    return tr("The look-up “%1” found the person, but without an e-mail address.").arg(name);
}

/** Of a trial run: nothing waits in the history that could be run again. */
QString Trials::automationCure(const QString &problem, const QJsonObject &values)
{
    if (problem == codes::filtered)
        return tr("If this event should count, change the condition. Or try another example.");
    if (problem == codes::badAddress)
        return tr("A complete address has a name, an @ and a domain: ewa@firma.example.");
    if (problem == codes::missingValue)
        return tr("Choose another field, or say what stands there when it is empty.");
    if (problem == codes::messagePlaceholder)
        return tr("Correct the name in the message, or fill it in the automation.");
    if (problem == codes::messageMissing)
        return tr("Choose a message, or add its text in this language.");
    if (problem == codes::unsupportedAction || problem == codes::unsupportedLookup)
        return tr("Update the program, or change the automation.");
    if (problem == codes::lookupFailed) {
        const QString reason = values["problem"_L1].toString();
        if (reason == u"network" || reason == u"busy" || reason == u"server")
            return tr("This often passes by itself. Wait a few minutes, then try again.");
        return tr("Check the connection of the look-up: its address and its access token.");
    }
    return {};
}

QString Trials::signinCure(const QString &problem)
{
    if (problem == u"unsigned" || problem == u"withdrawn")
        return tr("Press “Sign in…” and allow Surveyhook to send mail, then test again.");
    if (problem == u"client")
        return tr("Compare client ID and client secret with those at the provider, then test again.");
    if (problem == u"unreachable")
        return tr("Check whether this computer is on the internet, then test again.");
    return tr("Sign in again, then test again.");
}

/** Of a call to another system that is tried: the answer stands below, the form above. */
QString Trials::callCure(const QString &problem, const QJsonObject &values)
{
    if (problem == codes::callNetwork && values["error"_L1].toString() != u"timeout")
        return tr("Check whether this computer is on the internet, and how the address is spelled.");
    if (problem == codes::callNetwork || problem == codes::callUnknown || problem == codes::callAnswer)
        return tr("Look in the other system whether the call arrived before you try it once more.");
    if (problem == codes::callLogin)
        return tr("Check the key, or the user name and the password, and try it once more.");
    if (problem == codes::callBusy || problem == codes::callServer)
        return tr("This often passes by itself. Wait a few minutes, then try it once more.");
    if (problem == codes::callQuota)
        return tr("Raise the limit of the account in the other system, or wait until it begins anew.");
    if (problem == codes::callRespondent)
        return tr("Add this respondent in the other system, or choose another example.");
    if (problem == codes::callPlaceholder || problem == codes::callMacro)
        return tr("Choose a field of the event in its place.");
    if (problem == codes::callGone || !problem.startsWith(u"call."))
        return {};
    return tr("Compare the fields with what the other system expects, correct them, and try it once more.");
}

/** What sentences.h advises speaks of an invitation that waits; here a form is on the screen. */
QString Trials::cure(const QString &problem, const QJsonObject &values)
{
    const int port = values["port"_L1].toInt();
    if (problem == codes::mailNoServer) {
        return tr(
            "Check how the name of the server is spelled, and whether this computer is on the internet. "
            "Your provider's help pages name the server for outgoing mail.");
    }
    if (problem == codes::mailNoConnection || problem == codes::mailGreeting)
        return connectionCure(port);
    if (problem == codes::mailTimeout) {
        return tr(
            "Usually the port is wrong or blocked by a firewall. Try 587 with STARTTLS or 465 with TLS, "
            "then test again.");
    }
    if (problem == codes::mailTls)
        return tlsCure(port, values["security"_L1].toString());
    if (problem == codes::mailLogin) {
        return tr("Enter user name and password once more; the user name is mostly the whole e-mail address. "
                  "Many providers want an app password, or the sign-in in the browser, instead of the "
                  "ordinary password.");
    }
    if (problem == codes::mailSignin)
        return signinCure(values["problem"_L1].toString());
    if (problem == codes::mailSender)
        return tr("Enter the address that belongs to this account as the sender, then test again.");
    if (problem == codes::mailRecipient)
        return tr("Check the address that the test mail should go to.");
    if (problem == codes::mailDropped || problem == codes::mailLater) {
        return tr("This often passes by itself. Wait a few minutes, then test again. If it stays, check port "
                  "and encryption.");
    }
    if (problem == codes::mailUnknown)
        return tr("Look into the mailbox whether the test mail is there. If it is, all is well; if not, test "
                  "again.");
    if (problem == codes::mailRefused)
        return tr(
            "The details say why. Often a quota is used up: wait, or ask the provider, then test again.");
    if (problem == codes::mailSettings)
        return values.contains("problem"_L1) ? tr("Complete the account, then test again.")
                                             : tr("Choose a mail account, then test again.");
    if (problem == codes::mailDisk)
        return tr("Check whether the disk is full, then test again.");
    const QString call = callCure(problem, values);
    return call.isEmpty() ? automationCure(problem, values) : call;
}

} // namespace

QString trialStepName(const QString &code)
{
    if (code == u"mail.name") {
        //: ticks of a test, in their order: the name of the mail server was found
        return Trials::tr("Name found");
    }
    if (code == u"mail.connect")
        return Trials::tr("Connected");
    if (code == u"mail.encrypt")
        return Trials::tr("Encrypted");
    if (code == u"mail.login")
        return Trials::tr("Logged in");
    if (code == u"mail.accept")
        return Trials::tr("Test mail accepted");
    if (code == u"account.reach") {
        //: ticks of the check of an account at a platform, in their order
        return Trials::tr("Address answers");
    }
    if (code == u"account.login")
        return Trials::tr("Login accepted");
    if (code == u"address.reach") {
        //: ticks of the check of our public address, in their order
        return Trials::tr("Address answers");
    }
    if (code == u"address.arrive")
        return Trials::tr("The call arrives here");
    if (code == u"action.build") {
        //: ticks of trying a call to another system, in their order
        return Trials::tr("Call put together");
    }
    if (code == u"action.call")
        return Trials::tr("Accepted by the other system");
    if (code == u"trial.read") {
        //: steps of a trial run, in their order
        return Trials::tr("Event read");
    }
    if (code == u"trial.filter")
        return Trials::tr("Conditions checked");
    if (code == u"trial.lookup")
        return Trials::tr("Customer's data looked up");
    if (code == u"trial.mapping")
        return Trials::tr("Survey fields filled");
    if (code == u"trial.message")
        return Trials::tr("Message written");
    if (code == u"trial.send")
        return Trials::tr("Sent to your address");
    return code;
}

QString trialCause(const QString &problem, const QJsonObject &values)
{
    if (problem == codes::mailSettings) {
        const QString cause = Trials::settingsCause(values["problem"_L1].toString());
        if (!cause.isEmpty())
            return cause;
    }
    if (const QString account = accountCause(problem, values); !account.isEmpty())
        return account;
    if (const QString address = addressCause(problem, values); !address.isEmpty())
        return address;
    const QString cause = Trials::automationCause(problem, values);
    if (!cause.isEmpty() || problem.isEmpty())
        return cause;
    return sentence(problem, values);
}

QString trialCure(const QString &problem, const QJsonObject &values)
{
    if (problem.isEmpty())
        return {};
    if (const QString account = accountCure(problem, values); !account.isEmpty())
        return account;
    if (const QString address = addressCure(problem, values); !address.isEmpty())
        return address;
    const QString cure = Trials::cure(problem, values);
    return cure.isEmpty() ? advice(problem, values) : cure;
}

QString trialProblem(const QString &problem, const QJsonObject &values)
{
    const QString cure = trialCure(problem, values);
    return cure.isEmpty() ? trialCause(problem, values) : QString(trialCause(problem, values) % u' ' % cure);
}

} // namespace surveyhook
