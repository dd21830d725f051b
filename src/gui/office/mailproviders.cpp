// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/mailproviders.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class MailProviders
{
    Q_DECLARE_TR_FUNCTIONS(MailProviders)
};

MailProvider::Way wayFrom(const QString &code)
{
    static const QHash<QString, MailProvider::Way> ways = {
        {u"password"_s, MailProvider::Way::Password},
        {u"app_password"_s, MailProvider::Way::AppPassword},
        {u"sign_in"_s, MailProvider::Way::SignIn},
        {u"own_server"_s, MailProvider::Way::OwnServer},
    };
    return ways.value(code, MailProvider::Way::Unknown);
}

const QHash<QString, MailProvider> &known()
{
    static const QHash<QString, MailProvider> table = [] {
        QHash<QString, MailProvider> providers;
        QFile file(u":/mail/mailproviders.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return providers;
        const QJsonArray list =
            QJsonDocument::fromJson(file.readAll()).object().value("providers"_L1).toArray();
        for (const QJsonValue &entry : list) {
            const MailProvider provider{.name = entry["name"_L1].toString(),
                                        .host = entry["host"_L1].toString(),
                                        .port = entry["port"_L1].toInt(587),
                                        .security = entry["security"_L1].toString(),
                                        .way = wayFrom(entry["way"_L1].toString()),
                                        .help = entry["help"_L1].toString(),
                                        .signin = entry["signin"_L1].toObject()};
            const QJsonArray domains = entry["domains"_L1].toArray();
            for (const QJsonValue &domain : domains)
                providers.insert(domain.toString(), provider);
        }
        return providers;
    }();
    return table;
}

} // namespace

MailProvider mailProviderOf(const QString &address)
{
    const QString domain = address.section(u'@', 1).trimmed().toLower();
    if (!address.contains(u'@') || !domain.contains(u'.') || domain.endsWith(u'.'))
        return {};
    // "office@name.home.pl" belongs to the provider of "home.pl".
    for (QString rest = domain; rest.contains(u'.'); rest = rest.section(u'.', 1)) {
        const auto found = known().constFind(rest);
        if (found == known().cend())
            continue;
        MailProvider provider = *found;
        if (provider.host.isEmpty())
            provider.host = domain == rest ? u"smtp."_s + domain : domain;
        return provider;
    }
    return {.host = u"smtp."_s + domain};
}

MailProvider mailProviderOfHost(const QString &host)
{
    const auto found = std::find_if(known().cbegin(), known().cend(), [&host](const MailProvider &provider) {
        return !provider.host.isEmpty() && provider.host.compare(host.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == known().cend() ? MailProvider() : *found;
}

QString wayInWords(const MailProvider &provider)
{
    switch (provider.way) {
    case MailProvider::Way::Password:
        //: %1 a mail provider
        return MailProviders::tr("%1: use the password of your mailbox. If the login fails, switch on “mail "
                                 "programs” (SMTP) in the settings of the mailbox first.")
            .arg(provider.name);
    case MailProvider::Way::AppPassword:
        //: %1 a mail provider
        return MailProviders::tr(
                   "%1 does not accept the usual password here.\n1. Open the security settings of your "
                   "account.\n2. Switch on two-step login.\n3. Make an app password for Surveyhook.\n4. "
                   "Paste "
                   "it below.")
                   .arg(provider.name)
               + (provider.signin.isEmpty()
                      ? QString()
                      : u'\n'
                            + MailProviders::tr(
                                "Or let the office sign in in the browser, with its own client ID: "
                                "choose that under “Show server and login”."));
    case MailProvider::Way::SignIn:
        //: %1 a mail provider
        return MailProviders::
            tr("%1 wants you to sign in in the browser. Whoever looks after your computers does the first "
               "step "
               "once.\n1. At the provider, register Surveyhook as an application of your office (desktop, "
               "address http://localhost, permission SMTP.Send).\n2. Copy its client ID here.\n3. Press "
               "“Sign "
               "in…”.")
                .arg(provider.name);
    case MailProvider::Way::OwnServer:
        //: %1 a mail provider
        return MailProviders::tr("%1: every customer has a mail server of its own. Its name stands in the "
                                 "control panel under e-mail. Use the password of your mailbox.")
            .arg(provider.name);
    case MailProvider::Way::Unknown:
        break;
    }
    if (provider.host.isEmpty())
        return {};
    return MailProviders::tr("The server is a guess. If the check fails, ask whoever runs your mail for the "
                             "“outgoing mail server (SMTP)”.");
}

} // namespace surveyhook
