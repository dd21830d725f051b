// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/languagechoice.h"

#include "domain/fieldpath.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString withoutRegion(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0);
}

} // namespace

QString matchingLanguage(const QString &language, const QStringList &available)
{
    const QString wanted = language.trimmed();
    if (wanted.isEmpty())
        return {};
    for (const QString &entry : available) {
        if (entry.compare(wanted, Qt::CaseInsensitive) == 0)
            return entry;
    }
    for (const QString &entry : available) {
        if (withoutRegion(entry).compare(withoutRegion(wanted), Qt::CaseInsensitive) == 0)
            return entry;
    }
    return {};
}

QString chooseLanguage(const LanguageChoice &choice, const QJsonObject &data, const QStringList &available)
{
    if (!choice.fixed.isEmpty()) {
        const QString match = matchingLanguage(choice.fixed, available);
        return match.isEmpty() ? choice.fixed : match;
    }
    if (!choice.field.isEmpty()) {
        const QString value = textOf(valueAt(data, choice.field)).trimmed().toLower();
        const auto entry = choice.table.constFind(value);
        const QString match = matchingLanguage(entry == choice.table.constEnd() ? value : *entry, available);
        if (!match.isEmpty())
            return match;
    }
    const QString otherwise = matchingLanguage(choice.otherwise, available);
    return otherwise.isEmpty() ? available.value(0) : otherwise;
}

} // namespace surveyhook
