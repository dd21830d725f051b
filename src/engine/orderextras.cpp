// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/orderextras.h"

#include "domain/codes.h"
#include "domain/incoming.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestFooter = 1000; // characters

QString told(const QJsonObject &parameters, const Survey &survey, const QString &name)
{
    const bool isField = std::ranges::any_of(survey.variables, [&name](const Variable &variable) {
        return variable.key.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isField ? QString() : parameter(parameters, name).trimmed();
}

bool isOneOf(const QString &word, const QStringList &words)
{
    return words.contains(word, Qt::CaseInsensitive);
}

} // namespace

OrderExtras orderExtras(const QJsonObject &parameters, const Survey &survey)
{
    OrderExtras extras;
    QString hours = told(parameters, survey, u"reminder_delay"_s);
    if (hours.isEmpty())
        hours = told(parameters, survey, u"reminder"_s);
    const QString reminder = told(parameters, survey, u"template_reminder_id"_s);
    if (!hours.isEmpty() || !reminder.isEmpty()) {
        const QJsonObject values{{"hours"_L1, hours.left(20)}, {"template"_L1, reminder.left(100)}};
        extras.content.insert("reminder"_L1, values);
        extras.checks.append({codes::orderReminder, false, values});
    }
    const QString footer = told(parameters, survey, u"footer"_s);
    if (isOneOf(footer, {u"0"_s, u"false"_s, u"no"_s, u"off"_s}))
        extras.checks.append({codes::orderFooter, false, {}}); // the way to opt out stays in every mail
    else if (!footer.isEmpty() && !isOneOf(footer, {u"1"_s, u"true"_s, u"yes"_s, u"on"_s}))
        extras.content.insert("footer"_L1, footer.left(longestFooter));
    return extras;
}

} // namespace surveyhook
