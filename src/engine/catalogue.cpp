// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalogue.h"

#include "mail/languagechoice.h"
#include "mail/messagerender.h"
#include "platforms/builtin.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QMap<QString, QString> withoutEmpty(QMap<QString, QString> values)
{
    values.removeIf([](const QMap<QString, QString>::iterator &it) { return it.value().isEmpty(); });
    return values;
}

} // namespace

QList<PlatformDescription> platformDescriptions()
{
    QList<PlatformDescription> descriptions;
    for (const auto &platform : builtinPlatforms())
        descriptions.append(platform->description());
    return descriptions;
}

std::optional<PlatformDescription> platformDescription(const QString &id)
{
    const auto platform = findPlatform(id);
    return platform ? std::optional(platform->description()) : std::nullopt;
}

QStringList essentialFields(const QString &platform)
{
    const auto found = findPlatform(platform);
    return found ? found->essentialPaths() : QStringList();
}

QList<DoorDescription> doorDescriptions()
{
    QList<DoorDescription> doors;
    for (const auto &style : builtinIncomingStyles())
        doors.append(style->door());
    return doors;
}

QString filledDoorPath(const QString &path, const QMap<QString, QString> &values)
{
    QString filled = path;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString mark = u'{' + it.key() + u'}';
        if (it->isEmpty())
            filled.replace(QRegularExpression(u"[^?&]*="_s + QRegularExpression::escape(mark) + u"&?"_s), {});
        else
            filled.replace(mark, QString::fromLatin1(QUrl::toPercentEncoding(*it)));
    }
    return filled;
}

QString shownDoorPath(const DoorDescription &door, const QString &path, QMap<QString, QString> values)
{
    QString shown = path;
    const auto cover = [&](const QString &member) {
        if (!values.take(member).isEmpty())
            shown.replace(u'{' + member + u'}', maskedText());
    };
    for (const DoorKey &key : door.keys) {
        if (key.secret)
            cover(key.member);
    }
    cover(u"key"_s);
    return filledDoorPath(shown, values);
}

QMap<QString, QString> doorKeys(const DoorDescription &door, const OfficeSettings &settings)
{
    const QMap<QString, Secret> stored = settings.incoming.value(door.id);
    QMap<QString, QString> keys;
    for (const DoorKey &key : door.keys)
        keys.insert(key.member, stored.value(key.member).revealText());
    return keys;
}

QList<std::shared_ptr<const SurveyProvider>> surveyProviders()
{
    return builtinSurveyProviders();
}

QList<ConnectionKind> connectionKinds()
{
    QList<ConnectionKind> kinds;
    for (const auto &provider : builtinSurveyProviders())
        kinds.append({provider->id(), provider->name(), provider->connectionFields()});
    for (const PlatformDescription &platform : platformDescriptions()) {
        if (!platform.connection.isEmpty())
            kinds.append({platform.id, platform.name, platform.connection});
    }
    for (const auto &destination : builtinDestinations()) {
        const bool known = std::ranges::any_of(kinds, [&](const ConnectionKind &kind) {
            return kind.type == destination->id();
        });
        const QList<ConnectionField> fields = destination->connectionFields();
        if (!known && !fields.isEmpty())
            kinds.append({destination->id(), destination->name(), fields});
    }
    return kinds;
}

OptOutWay optOutWay(const OfficeSettings &office)
{
    return office.hasLastingAddress() ? OptOutWay::Link : OptOutWay::Answer;
}

QList<ActionKind> actionKinds()
{
    QList<ActionKind> kinds;
    for (const auto &destination : builtinDestinations()) {
        const QString account = destination->connectionFields().isEmpty() ? QString() : destination->id();
        for (const ActionDescription &action : destination->actions())
            kinds.append({destination->name(), account, action});
    }
    return kinds;
}

std::optional<ActionKind> actionKind(const QString &type)
{
    const QList<ActionKind> kinds = actionKinds();
    for (const ActionKind &kind : kinds) {
        if (kind.action.type == type)
            return kind;
    }
    return {};
}

QHash<QString, QString> actionTitles()
{
    QHash<QString, QString> titles;
    for (const auto &destination : builtinDestinations()) {
        for (const ActionDescription &action : destination->actions())
            titles.insert(action.type, action.title);
    }
    return titles;
}

QHash<QString, QString> systemNames()
{
    QHash<QString, QString> names;
    for (const auto &destination : builtinDestinations())
        names.insert(destination->id(), destination->name());
    for (const auto &provider : builtinSurveyProviders())
        names.insert(provider->id(), provider->name());
    for (const auto &platform : builtinPlatforms())
        names.insert(platform->id(), platform->description().name);
    return names;
}

Result<MessagePreview> previewMessage(const Message &message, const QString &language,
                                      const std::optional<Survey> &survey,
                                      const QMap<QString, QString> &values, OptOutWay optOut)
{
    MessageInput input{.language = language, .values = withoutEmpty(values)};
    input.ifEmpty = ifEmptyTexts(message, language);
    input.variables = placeholderNames(survey) + values.keys();
    // What only a real invitation has: the person's number and the way to opt out.
    input.values.insert(u"ID_RESPONDENT"_s, u"1234"_s);
    input.optOutByAnswer = optOut == OptOutWay::Answer;
    input.optOutLink = input.optOutByAnswer ? u"mailto:office@surveyhook.invalid?subject=unsubscribe"_s
                                            : u"https://surveyhook.invalid/u/preview"_s;
    if (survey)
        input.surveyLink = survey->link.isEmpty() ? u"https://surveyhook.invalid/survey"_s : survey->link;
    const auto rendered = renderMessage(message.texts.value(language), input);
    if (!rendered)
        return rendered.error();
    return MessagePreview{.subject = rendered->subject,
                          .text = rendered->text,
                          .html = rendered->html,
                          .usedPlaceholders = rendered->usedPlaceholders};
}

Result<MessagePreview> previewDelivery(const DeliveryRow &delivery, const Workspace &workspace)
{
    const Action action =
        workspace.automations.value(delivery.automation).actions.value(delivery.actionIndex);
    const auto message = workspace.messages.constFind(action.message);
    if (message == workspace.messages.cend())
        return Error{ErrorCode::NotFound, u"no message "_s + action.message};
    const QStringList written = message->texts.keys();
    const QString planned = delivery.content.value("language"_L1).toString();
    const QString wanted = planned.isEmpty() ? chooseLanguage(action.language, {}, written) : planned;
    const QString language = matchingLanguage(wanted, written);
    if (language.isEmpty())
        return Error{ErrorCode::NotFound, u"no text in "_s + wanted};
    QMap<QString, QString> values;
    const QJsonObject kept = delivery.content.value("values"_L1).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        values.insert(it.key(), it.value().toVariant().toString());
    const auto survey = workspace.surveys.constFind(message->survey);
    return previewMessage(*message, language,
                          survey == workspace.surveys.cend() ? std::nullopt : std::optional(*survey), values,
                          optOutWay(workspace.settings));
}

QString filledSurveyLink(const Survey &survey, const QMap<QString, QString> &values)
{
    MessageInput input{.language = u"en"_s, .values = withoutEmpty(values)};
    input.variables = placeholderNames(survey) + values.keys();
    input.values.insert(u"ID_RESPONDENT"_s, u"1234"_s);
    input.surveyLink = survey.link;
    const auto rendered = renderMessage({.subject = u"-"_s, .body = u"{{SurveyLink}}"_s}, input);
    return rendered ? rendered->surveyLink : QString();
}

bool givesPromoCodes(const Workspace &workspace, const QString &message)
{
    return std::ranges::none_of(workspace.automations, [&message](const Automation &automation) {
        return std::ranges::any_of(automation.actions, [&message](const Action &action) {
            return action.message == message && action.type != "promo"_L1;
        });
    });
}

QString promoPoolOf(const Workspace &workspace, const QString &message)
{
    for (const Automation &automation : workspace.automations) {
        for (const Action &action : automation.actions) {
            const QString pool = action.options.value("pool"_L1).toString();
            if (action.message == message && action.type == "promo"_L1 && !pool.isEmpty())
                return pool;
        }
    }
    return {};
}

QStringList placeholderNames(const std::optional<Survey> &survey)
{
    QStringList names;
    if (survey) {
        for (const Variable &variable : survey->variables)
            names.append(variable.key);
        names.append(u"SurveyLink"_s);
    }
    names << u"OptOutLink"_s << u"ID_RESPONDENT"_s;
    return names;
}

} // namespace surveyhook
