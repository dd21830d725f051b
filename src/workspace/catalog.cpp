// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/catalog.h"

#include "workspace/readers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &labels()
{
    static const QStringList names = {u"l1"_s, u"l2"_s, u"l3"_s, u"l4"_s, u"l5"_s,
                                      u"l6"_s, u"l7"_s, u"l8"_s, u"l9"_s, u"l10"_s};
    return names;
}

} // namespace

Catalog::Catalog(WorkspaceItems items) : m_items(std::move(items)) {}

JsonPlace Catalog::item(const QString &kind, const QString &id) const
{
    return JsonPlace(m_items.value({kind, id}));
}

QStringList Catalog::variables(const QString &survey) const
{
    QStringList keys;
    for (const JsonPlace &variable : item(u"survey"_s, survey).member(u"variables"_s).elements())
        keys.append(variable.member(u"key"_s).text());
    return keys;
}

bool Catalog::hasVariable(const QString &survey, const QString &variable) const
{
    if (variables(survey).contains(variable))
        return true;
    const JsonPlace place = item(u"survey"_s, survey);
    const JsonPlace connection = item(u"connection"_s, place.member(u"connection"_s).text());
    const bool labelled =
        place.member(u"idSurvey"_s).exists() || connection.member(u"type"_s).text() == "webankieta"_L1;
    return labelled && labels().contains(variable);
}

QStringList Catalog::placeholders(const QString &survey) const
{
    QStringList names = {u"SurveyLink"_s, u"OptOutLink"_s, u"ID_RESPONDENT"_s};
    names += variables(survey);
    for (const QString &label : labels()) {
        if (hasVariable(survey, label) && !names.contains(label))
            names.append(label);
    }
    return names;
}

QString Catalog::surveyOf(const JsonPlace &automation) const
{
    const QString own = automation.member(u"survey"_s).text();
    if (!own.isEmpty())
        return own;
    for (const JsonPlace &action : actionPlaces(automation)) {
        const QString message = action.member(u"message"_s).text();
        const QString survey = item(u"message"_s, message).member(u"survey"_s).text();
        if (!survey.isEmpty())
            return survey;
    }
    return {};
}

QList<JsonPlace> Catalog::usersOf(const QString &message) const
{
    QList<JsonPlace> users;
    for (auto it = m_items.lowerBound({u"automation"_s, {}});
         it != m_items.end() && it.key().kind == "automation"_L1; ++it) {
        const JsonPlace automation(it.value());
        const QList<JsonPlace> actions = actionPlaces(automation);
        const bool uses = std::any_of(actions.begin(), actions.end(), [&message](const JsonPlace &action) {
            return action.member(u"message"_s).text() == message;
        });
        if (uses)
            users.append(automation);
    }
    return users;
}

} // namespace surveyhook
