// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/homenotices.h"

#include "gui/frame/places.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class HomeNotices
{
    Q_DECLARE_TR_FUNCTIONS(HomeNotices)
};

/** Whoever is off calls nobody and mails nobody. */
QStringList namesOf(const Overview &overview, const std::function<QString(const AutomationSummary &)> &name)
{
    QStringList names;
    for (const AutomationSummary &automation : overview.automations) {
        if (automation.state != AutomationState::Off)
            names << name(automation);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

HomeNotice poolNotice(const PromoPool &pool)
{
    const QString text =
        pool.free == 0
            //: %1 the name of a pool of promo codes
            ? HomeNotices::tr("No promo code is left in “%1”: whoever is to get one waits.").arg(pool.name)
            : HomeNotices::tr("Only %n promo code(s) left in “%1”.", nullptr, static_cast<int>(pool.free))
                  .arg(pool.name);
    return {text, u"place:%1:%2"_s.arg(places::promo, pool.id), HomeNotices::tr("Add promo codes")};
}

} // namespace

QList<HomeNotice> homeNotices(const Overview &overview)
{
    QList<HomeNotice> notices;
    if (overview.settings.stopped)
        notices.append({HomeNotices::tr("All sending is stopped: no invitation leaves."), u"place:waiting"_s,
                        HomeNotices::tr("Show what waits")});
    const QStringList platforms =
        namesOf(overview, [](const AutomationSummary &automation) { return automation.platformName; });
    if (overview.settings.publicUrl.isEmpty() && !platforms.isEmpty()) {
        //: %1 names of systems, with commas
        notices.append({HomeNotices::tr("%1 cannot reach this computer yet: no public address is set.")
                            .arg(platforms.join(u", "_s)),
                        u"place:publicAddress"_s, HomeNotices::tr("Set public address")});
    }
    if (!overview.settings.formerUrl.isEmpty() && !platforms.isEmpty()) {
        notices.append(
            //: %1 names of systems, with commas
            {HomeNotices::tr("%1 may call in vain: your public address is another one since the tunnel was "
                             "started anew.")
                 .arg(platforms.join(u", "_s)),
             u"place:publicAddress"_s, HomeNotices::tr("Show the new address")});
    }
    const QStringList practising = namesOf(overview, [](const AutomationSummary &automation) {
        return automation.practice ? automation.name : QString();
    });
    if (practising.size() == 1) {
        //: %1 the name of an automation
        notices.append({HomeNotices::tr("Mails of “%1” stay in the practice mailbox: nobody gets them.")
                            .arg(practising.constFirst()),
                        u"place:mailbox"_s, HomeNotices::tr("Open the practice mailbox")});
    } else if (!practising.isEmpty()) {
        notices.append({HomeNotices::tr("Mails of %n automation(s) stay in the practice mailbox: nobody gets "
                                        "them.",
                                        nullptr, static_cast<int>(practising.size())),
                        u"place:mailbox"_s, HomeNotices::tr("Open the practice mailbox")});
    }
    if (const auto held = static_cast<int>(overview.counts.value(State::Held)); held > 0) {
        notices.append({HomeNotices::tr("%n event(s) are held: nothing is sent for them.", nullptr, held),
                        u"held:"_s, HomeNotices::tr("Show them")});
    }
    for (const PromoPool &pool : overview.lowPools)
        notices.append(poolNotice(pool));
    return notices;
}

} // namespace surveyhook
