// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automations/automationcard.h"

#include "engine/catalogue.h"
#include "gui/editor/editorpage.h"

#include <algorithm>

namespace surveyhook {

namespace {

QString nameOf(const QString &platform)
{
    return systemNames().value(platform, platform);
}

AutomationCard newCard(const DraftSummary &draft)
{
    return {.summary = {.id = draft.id,
                        .name = draft.name,
                        .platform = draft.platform,
                        .platformName = nameOf(draft.platform),
                        .state = AutomationState::Draft},
            .draft = draft};
}

int rank(const AutomationCard &card)
{
    return card.hasProblem() ? 0 : card.isNew() ? 1 : 2;
}

} // namespace

QList<AutomationCard> automationCards(const QList<AutomationSummary> &automations,
                                      const QList<DraftSummary> &drafts, const QList<DeliveryRow> &queue)
{
    QHash<QString, QDateTime> sends;
    for (const DeliveryRow &row : queue) {
        const bool leaves = row.state == State::Waiting || row.state == State::Retrying;
        if (leaves && row.due && !sends.contains(row.automation)) // soonest first
            sends.insert(row.automation, *row.due);
    }
    QHash<QString, DraftSummary> changed;
    QList<AutomationCard> cards;
    for (const DraftSummary &draft : drafts) {
        if (draft.isNew)
            cards.append(newCard(draft));
        else
            changed.insert(draft.id, draft);
    }
    for (const AutomationSummary &automation : automations) {
        AutomationCard card{.summary = automation, .draft = {}, .nextSend = {}};
        if (const auto draft = changed.constFind(automation.id); draft != changed.cend())
            card.draft = *draft;
        cards.append(card);
    }
    for (AutomationCard &card : cards)
        card.nextSend = sends.value(card.summary.id);
    std::stable_sort(cards.begin(), cards.end(),
                     [](const AutomationCard &a, const AutomationCard &b) { return rank(a) < rank(b); });
    return cards;
}

StepCount stepCount(const DraftSummary &draft)
{
    QList<QLatin1StringView> all = {steps::start,   steps::survey, steps::fields,  steps::filters,
                                    steps::connect, steps::lookup, steps::mapping, steps::message,
                                    steps::actions, steps::timing, steps::errors,  steps::finish};
    const auto platform = platformDescription(draft.platform);
    if (!platform || platform->lookups.isEmpty())
        all.removeAll(steps::lookup);
    const auto found = std::find(all.cbegin(), all.cend(), draft.step);
    const auto step = found == all.cend() ? 1 : static_cast<int>(found - all.cbegin()) + 1;
    return {.step = step, .of = static_cast<int>(all.size())};
}

} // namespace surveyhook
