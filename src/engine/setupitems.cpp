// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys, messages, connections and the office: saved at once, checked against everything that uses them.
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "workspace/checks.h"
#include "workspace/itemwriter.h"
#include "workspace/secrets.h"
#include "workspace/workspacefile.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const ItemKey &key, const QJsonObject &item)
{
    const QString name = item.value("name"_L1).toString();
    return name.isEmpty() ? key.id : name;
}

} // namespace

Result<SaveReport> SetupDesk::saveItem(const ItemKey &key, const Write &write, Undo *undo)
{
    SaveReport report;
    const Result<Undo> done = change([&](const WorkspaceItems &items) -> Result<Touch> {
        const QJsonObject base = items.value(key);
        const QJsonObject item = write(base);
        if (item == base)
            return Touch{};
        report.faults = replacementFaults(items, key, item);
        if (!report.faults.isEmpty())
            return Touch{};
        return Touch{.put = {{key, item}}};
    });
    if (!done)
        return done.error();
    if (undo != nullptr)
        *undo = *done;
    return report;
}

Result<SaveReport> SetupDesk::saveSurvey(Survey &survey, Undo *undo)
{
    if (survey.id.isEmpty()) {
        const Result<QString> id = freeId(u"survey"_s, survey.name);
        if (!id)
            return id.error();
        survey.id = *id;
    }
    return saveItem(
        {u"survey"_s, survey.id}, [&survey](const QJsonObject &base) { return writeSurvey(survey, base); },
        undo);
}

Result<SaveReport> SetupDesk::saveMessage(Message &message, Undo *undo)
{
    if (message.id.isEmpty()) {
        const Result<QString> id = freeId(u"message"_s, message.name);
        if (!id)
            return id.error();
        message.id = *id;
    }
    return saveItem(
        {u"message"_s, message.id},
        [&message](const QJsonObject &base) { return writeMessage(message, base); }, undo);
}

Result<SaveReport> SetupDesk::saveConnection(Connection &connection, Undo *undo)
{
    if (connection.id.isEmpty()) {
        const Result<QString> id = freeId(u"connection"_s, connection.name);
        if (!id)
            return id.error();
        connection.id = *id;
    }
    QStringList dropped;
    const Result<SaveReport> saved = saveItem(
        {u"connection"_s, connection.id},
        [&](const QJsonObject &base) {
            QJsonObject item = writeConnection(connection);
            dropped = carrySecrets(base, item);
            return item;
        },
        undo);
    if (!saved)
        return saved;
    SaveReport report = *saved;
    for (const QString &pointer : std::as_const(dropped))
        report.droppedSecrets.append(pointerSteps(pointer).join(u'/'));
    return report;
}

Result<SaveReport> SetupDesk::saveSettings(const OfficeSettings &settings, Undo *undo)
{
    return saveItem(
        {u"settings"_s, {}}, [&settings](const QJsonObject &base) { return writeSettings(settings, base); },
        undo);
}

Result<Usage> SetupDesk::usage(const ItemKey &key)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    const Catalog catalog(kept->items);
    Usage usage;
    if (key.kind == "automation"_L1) // messages lead to those that fill them, but do not need them
        return usage;
    for (auto it = kept->items.begin(); it != kept->items.end(); ++it) {
        const bool isDraft = it.key().kind == draftKind;
        const ItemKey user = isDraft ? ItemKey{u"automation"_s, it.key().id} : it.key();
        const QJsonObject item = isDraft ? it.value().value("automation"_L1).toObject() : it.value();
        if (user == key || !referencesOf(user, item, catalog).contains(key))
            continue;
        const QString name = nameOf(user, item);
        if (isDraft)
            usage.drafts.append(name);
        else if (user.kind == "automation"_L1)
            usage.automations.append(name);
        else if (user.kind == "message"_L1)
            usage.messages.append(name);
        else if (user.kind == "survey"_L1)
            usage.surveys.append(name);
    }
    const QString mail = kept->items.value({u"settings"_s, {}}).value("mail"_L1).toString();
    usage.office = key.kind == "connection"_L1 && !mail.isEmpty() && mail == key.id;
    return usage;
}

Result<SaveReport> SetupDesk::remove(const ItemKey &key, Undo *undo)
{
    if (key.kind == "settings"_L1)
        return Error{ErrorCode::InvalidInput, u"the office cannot be removed"_s};
    SaveReport report;
    const Result<Undo> done = change([&](const WorkspaceItems &items) -> Result<Touch> {
        report.faults = removalFaults(items, key);
        if (!report.faults.isEmpty())
            return Touch{};
        Touch touch{.remove = {key}};
        if (key.kind == "automation"_L1)
            touch.remove.append({QString(draftKind), key.id});
        return touch;
    });
    if (!done)
        return done.error();
    if (undo != nullptr)
        *undo = *done;
    return report;
}

} // namespace surveyhook
