// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge.h"

#include "workspace/jsonplace.h"
#include "workspace/secrets.h"

#include <QHash>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject memberByMember(QJsonObject base, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

QJsonObject mergedSettings(const QJsonObject &current, const QJsonObject &incoming)
{
    QJsonObject settings = memberByMember(current, incoming);
    if (incoming.value("incoming"_L1).isObject()) {
        settings.insert(u"incoming"_s, memberByMember(current.value("incoming"_L1).toObject(),
                                                      incoming.value("incoming"_L1).toObject()));
    }
    return settings;
}

QString respondentOf(const QJsonObject &person)
{
    return JsonPlace(person).member(u"idRespondent"_s).text();
}

/** A respondent keeps the id when the address changes: the person under the old address goes. */
void dropFormerRespondents(Merged &merged, const WorkspaceItems &incoming)
{
    QHash<QString, QString> now; // idRespondent → id of the person
    for (auto it = incoming.begin(); it != incoming.end(); ++it) {
        const QString respondent = respondentOf(it.value());
        if (it.key().kind == "person"_L1 && !respondent.isEmpty())
            now.insert(respondent, it.key().id);
    }
    if (now.isEmpty())
        return;
    for (auto it = merged.items.begin(); it != merged.items.end();) {
        const QString holder = it.key().kind == "person"_L1 ? now.value(respondentOf(it.value())) : QString();
        if (holder.isEmpty() || holder == it.key().id) {
            ++it;
            continue;
        }
        merged.removed.append(it.key());
        it = merged.items.erase(it);
    }
}

} // namespace

Merged mergeItems(const WorkspaceItems &current, const WorkspaceItems &incoming)
{
    Merged merged{.items = current};
    for (auto it = incoming.begin(); it != incoming.end(); ++it) {
        const auto stored = current.constFind(it.key());
        if (stored == current.cend()) {
            merged.items.insert(it.key(), it.value());
            merged.added.append(it.key());
            continue;
        }
        QJsonObject item = it.key().kind == "settings"_L1 ? mergedSettings(*stored, it.value()) : it.value();
        for (const QString &pointer : carrySecrets(*stored, item))
            merged.dropped.append({.item = it.key(), .pointer = pointer});
        if (item != *stored)
            merged.replaced.append(it.key());
        merged.items.insert(it.key(), item);
    }
    dropFormerRespondents(merged, incoming);
    return merged;
}

} // namespace surveyhook
