// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/homewords.h"

#include "engine/catalogue.h"
#include "gui/frame/homenotices.h"
#include "gui/frame/serverbar.h"
#include "wording/formats.h"
#include "wording/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString link(const QString &to, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(to.toHtmlEscaped(), text.toHtmlEscaped());
}

QString lines(const QStringList &all)
{
    return all.join(u"<br>"_s);
}

bool receives(ServerStatus::Phase phase)
{
    return phase == ServerStatus::Phase::Receiving || phase == ServerStatus::Phase::Elsewhere;
}

} // namespace

QString HomeWords::begun(const HomeFacts &facts)
{
    QStringList all;
    for (const DraftSummary &draft : facts.drafts) {
        if (!draft.isNew)
            continue;
        const auto platform = platformDescription(draft.platform);
        const QString system = platform ? platform->name : draft.platform;
        //: %1 a system such as a chat, %2 the name that an automation was given
        const QString text = draft.name.isEmpty()
                                 ? tr("You began to set up an automation for %1.").arg(system)
                                 : tr("You began to set up “%2” (%1).").arg(system, draft.name);
        //: link to an automation that is half set up
        all << text.toHtmlEscaped() + u' ' + link(u"draft:"_s + draft.id, tr("Continue"));
    }
    return lines(all);
}

QString HomeWords::needs(const HomeFacts &facts)
{
    QStringList all;
    const ServerStatus::Phase phase = facts.server.phase;
    if (phase == ServerStatus::Phase::Stopped || phase == ServerStatus::Phase::Failed)
        all << ServerBar::statusText(facts.server).toHtmlEscaped() + u' '
                   + link(u"start:"_s, tr("Start receiving"));
    for (const AutomationSummary &automation : facts.overview.automations) {
        const QString name = automation.name.toHtmlEscaped() + u": "_s;
        if (automation.needAttention > 0)
            all << name
                       + link(u"events:"_s + automation.id,
                              tr("%n event(s) need you", nullptr, automation.needAttention));
        if (!automation.cannotRun.isEmpty())
            all << name
                       + sentence(u"unsupported_action"_s, {{u"type"_s, automation.cannotRun}})
                             .toHtmlEscaped();
    }
    for (const HomeNotice &notice : homeNotices(facts.overview))
        all << notice.text.toHtmlEscaped() + u' ' + link(notice.link, notice.linkText);
    return all.isEmpty() ? tr("Nothing. Everything runs by itself.") : lines(all);
}

QString HomeWords::waits(const HomeFacts &facts)
{
    const auto waits = [](const DeliveryRow &row) {
        return row.state == State::Waiting || row.state == State::Retrying;
    };
    const auto count = static_cast<int>(std::count_if(facts.queue.cbegin(), facts.queue.cend(), waits));
    if (count == 0)
        return tr("Nothing waits to be sent.");
    QString text = link(u"page:waiting"_s, tr("%n invitation(s) wait to be sent", nullptr, count));
    const auto next = std::find_if(facts.queue.cbegin(), facts.queue.cend(), waits);
    if (next->due)
        //: %1 a time, %2 an e-mail address
        text += u"<br>"_s
                + tr("The next one leaves %1, to %2.")
                      .arg(dateTimeText(*next->due), next->person)
                      .toHtmlEscaped();
    return text;
}

QString HomeWords::today(const HomeFacts &facts)
{
    int all = 0;
    QStringList parts;
    for (const AutomationSummary &automation : facts.overview.automations) {
        all += automation.today;
        if (automation.today > 0)
            parts << link(u"events:"_s + automation.id,
                          //: %1 the name of an automation, %2 a number of events
                          tr("%1: %2").arg(automation.name).arg(automation.today));
    }
    if (all == 0)
        return tr("No event has come in since midnight.");
    parts.prepend(tr("%n event(s) came in since midnight.", nullptr, all).toHtmlEscaped());
    return lines(parts.mid(0, 8));
}

QString HomeWords::lastSent(const HomeFacts &facts, const QDateTime &now)
{
    QHash<QString, QString> names;
    for (const AutomationSummary &automation : facts.overview.automations)
        names.insert(automation.id, automation.name);
    QStringList all;
    for (const EventRow &row : facts.sent)
        all << link(u"event:"_s + row.id, row.person.isEmpty() ? u"#%1"_s.arg(row.number) : row.person)
                   + u" · %1 · %2"_s
                         .arg(names.value(row.automation, row.automation),
                              relativeTimeText(row.receivedAt, now))
                         .toHtmlEscaped();
    return all.isEmpty() ? tr("No invitation has been sent yet.") : lines(all);
}

QString HomeWords::address(const HomeFacts &facts)
{
    const QString &url = facts.overview.settings.publicUrl;
    if (url.isEmpty())
        return tr("Only programs on this computer can call: no public address is set.").toHtmlEscaped() + u' '
               + link(u"place:publicAddress"_s, tr("Set it in the settings"));
    //: %1 an address such as https://hooks.example.com
    QString text = tr("Systems call you at %1.").arg(url);
    if (!receives(facts.server.phase))
        text += u' ' + tr("Nobody answers there while receiving is stopped.");
    return text.toHtmlEscaped();
}

} // namespace surveyhook
