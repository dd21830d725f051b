// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draftitem.h"

#include "workspace/catalog.h"
#include "workspace/itemwriter.h"
#include "workspace/readers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &sourceCodes()
{
    static const QStringList codes = {u"none"_s, u"platform"_s, u"event"_s, u"pasted"_s};
    return codes;
}

QJsonObject sampleJson(const SampleChoice &sample)
{
    QJsonObject json{{u"source"_s, sourceCodes().at(static_cast<int>(sample.source))}};
    if (!sample.reference.isEmpty())
        json.insert(u"reference"_s, sample.reference);
    if (!sample.pasted.isEmpty()) // any bytes
        json.insert(u"pasted"_s, QString::fromLatin1(sample.pasted.toBase64()));
    return json;
}

SampleChoice sampleFrom(const JsonPlace &place)
{
    const qsizetype source = sourceCodes().indexOf(place.member(u"source"_s).text());
    return {.source = static_cast<SampleChoice::Source>(std::max<qsizetype>(source, 0)),
            .reference = place.member(u"reference"_s).text(),
            .pasted = QByteArray::fromBase64(place.member(u"pasted"_s).text().toLatin1())};
}

QJsonObject progressJson(const WizardProgress &progress)
{
    return {{u"step"_s, progress.step},
            {u"visited"_s, QJsonArray::fromStringList(progress.visited)},
            {u"sample"_s, sampleJson(progress.sample)},
            {u"tested"_s, progress.tested},
            {u"skippedVariables"_s, QJsonArray::fromStringList(progress.skippedVariables)},
            {u"withoutTest"_s, progress.withoutTest}};
}

WizardProgress progressFrom(const JsonPlace &place)
{
    return {.step = place.member(u"step"_s).text(),
            .visited = place.member(u"visited"_s).texts(),
            .sample = sampleFrom(place.member(u"sample"_s)),
            .tested = place.member(u"tested"_s).value().toBool(),
            .skippedVariables = place.member(u"skippedVariables"_s).texts(),
            .withoutTest = place.member(u"withoutTest"_s).value().toBool()};
}

QTimeZone zoneOf(const Catalog &catalog)
{
    Faults unread;
    return readSettings(catalog.item(u"settings"_s, {}), unread).timeZone;
}

} // namespace

QJsonObject draftItem(const Draft &draft, const QDateTime &changedAt)
{
    return {{u"automation"_s, automationJson(draft)},
            {u"progress"_s, progressJson(draft.progress)},
            {u"isNew"_s, draft.isNew},
            {u"basedOn"_s, draft.basedOn},
            {u"changedAt"_s, changedAt.toUTC().toString(Qt::ISODateWithMs)}};
}

Draft draftFromItem(const QString &id, const QJsonObject &item, const WorkspaceItems &items)
{
    const JsonPlace place(item);
    const QJsonObject source = place.member(u"automation"_s).object();
    Draft draft{.automation = automationFromJson(source, items),
                .source = source,
                .progress = progressFrom(place.member(u"progress"_s)),
                .isNew = place.member(u"isNew"_s).value().toBool(),
                .basedOn = place.member(u"basedOn"_s).value().toInteger()};
    draft.automation.id = id;
    return draft;
}

DraftSummary draftSummary(const QString &id, const QJsonObject &item)
{
    const JsonPlace place(item);
    const JsonPlace automation = place.member(u"automation"_s);
    return {.id = id,
            .name = automation.member(u"name"_s).text(),
            .platform = automation.member(u"trigger"_s).member(u"platform"_s).text(),
            .step = place.member(u"progress"_s).member(u"step"_s).text(),
            .isNew = place.member(u"isNew"_s).value().toBool(),
            .changedAt = QDateTime::fromString(place.member(u"changedAt"_s).text(), Qt::ISODateWithMs)};
}

Automation automationFromJson(const QJsonObject &json, const WorkspaceItems &items)
{
    const Catalog catalog(items);
    const JsonPlace place(json);
    const QString survey = catalog.surveyOf(place);
    Faults unfinished; // whoever edits it sees what is missing
    Automation automation = readAutomation(place, catalog.variables(survey), zoneOf(catalog), unfinished);
    automation.survey = survey;
    return automation;
}

QJsonObject automationJson(const Draft &draft)
{
    QJsonObject json = writeAutomation(draft.automation, draft.source);
    QJsonObject mapping = json.value("mapping"_L1).toObject();
    for (const QString &variable : draft.progress.skippedVariables) {
        if (!mapping.contains(variable))
            mapping.insert(variable, QJsonObject{{u"skip"_s, true}});
    }
    if (!mapping.isEmpty())
        json.insert(u"mapping"_s, mapping);
    return json;
}

bool differs(const QJsonObject &draftItem, const QJsonObject &other)
{
    QJsonObject a = draftItem;
    QJsonObject b = other;
    a.remove(u"changedAt"_s);
    b.remove(u"changedAt"_s);
    return a != b;
}

} // namespace surveyhook
