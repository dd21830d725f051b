// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/doctorwording.h"

#include "wording/accountwording.h"
#include "wording/sentences.h"
#include "wording/values.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Doctor
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

QString doctorSubject(const QString &code, const QString &name)
{
    if (code == u"database")
        return Doctor::tr("Database");
    if (code == u"key_file")
        return Doctor::tr("Key of the stored secrets");
    if (code == u"workspace")
        return Doctor::tr("Workspace");
    if (code == u"disk")
        return Doctor::tr("Disk");
    if (code == u"clock")
        return Doctor::tr("Clock");
    if (code == u"server")
        return Doctor::tr("Receiving calls");
    if (code == u"public_address")
        return Doctor::tr("Public address");
    if (code == u"mail")
        return name.isEmpty() ? Doctor::tr("Mail account") : Doctor::tr("Mail account “%1”").arg(name);
    if (code == u"connection")
        return name.isEmpty() ? Doctor::tr("Connection") : Doctor::tr("Connection “%1”").arg(name);
    if (code == u"subscription")
        //: %1 the address of another system: "Who is told: crm.example"
        return Doctor::tr("Who is told: %1").arg(name);
    if (code == u"promo_pool")
        return name.isEmpty() ? Doctor::tr("Promo codes") : Doctor::tr("Promo codes “%1”").arg(name);
    return code;
}

QString connectionDetail(const QString &checked)
{
    if (checked == u"login")
        return Doctor::tr("it answers and accepts the login");
    if (checked == u"address")
        return Doctor::tr("it answers; whether it accepts the login shows when it is used");
    if (checked == u"practice")
        return Doctor::tr("for practice, nobody is called");
    return Doctor::tr("it is tried when it is first used");
}

/** What there is to say beside "in order" and "not in order"; empty where a sentence for the problem says it.
 */
QString doctorDetail(const QString &code, bool ok, const Values &v)
{
    if (code == u"disk")
        //: %1 a number: megabytes
        return Doctor::tr("%1 MB free").arg(v.number("availableMegabytes"_L1));
    if (code == u"server")
        return ok ? Doctor::tr("a program receives for this data folder")
                  : Doctor::tr("no program receives for this data folder at the moment");
    if (code == u"public_address" && ok)
        return v.text("url"_L1);
    if (code == u"public_address" && v.text("url"_L1).isEmpty())
        return Doctor::tr("there is none; whoever does not want mail answers it instead of opening a link");
    if (code == u"public_address")
        return Doctor::tr("%1 is not encrypted; an address with https is").arg(v.text("url"_L1));
    if (code == u"key_file" && !ok)
        return Doctor::tr("other users of this computer may read the file; let only yourself read it");
    if (code == u"mail" && v.flag("practice"_L1))
        return Doctor::tr("practice mailbox, nothing leaves this computer");
    if (code == u"mail" && v.text("name"_L1).isEmpty() && !ok)
        return Doctor::tr("there is no mail account yet");
    if (code == u"connection" && ok)
        return connectionDetail(v.text("checked"_L1));
    if (code == u"subscription" && v.number("failed"_L1) > 0)
        return Doctor::tr("%n notification(s) did not arrive", nullptr,
                          static_cast<int>(v.number("failed"_L1)));
    if (code == u"promo_pool" && v.has("left"_L1))
        return ok || v.number("left"_L1) > 0
                   ? Doctor::tr("%n code(s) left", nullptr, static_cast<int>(v.number("left"_L1)))
                   : Doctor::tr("no code left; whoever is to get one waits until you add some");
    return {};
}

} // namespace

QString doctorSentence(const QString &code, const QString &status, const QJsonObject &values)
{
    const Values v(values);
    const QString subject = doctorSubject(code, v.text("name"_L1));
    const QString problem = v.text("problem"_L1);
    const bool ok = status == u"ok";
    QString text;
    if (ok)
        //: %1 what was checked
        text = Doctor::tr("%1: in order").arg(subject);
    else
        text = status == u"warning" ? Doctor::tr("%1: please look at this").arg(subject)
                                    : Doctor::tr("%1: not in order").arg(subject);
    if (const QString cause = accountCause(problem, values); !ok && !cause.isEmpty())
        return text + u". "_s + cause;
    if (!ok && hasSentence(problem))
        return text + u". "_s + sentence(problem, values);
    const QString detail = doctorDetail(code, ok, v);
    return withDetails(text, detail.isEmpty() && !ok ? problem : detail);
}

} // namespace surveyhook
