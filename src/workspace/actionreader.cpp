// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldpath.h"
#include "workspace/readers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

LanguageChoice readLanguage(const JsonPlace &place, Faults &faults)
{
    LanguageChoice language;
    if (!place.exists())
        return language;
    const JsonPlace fixed = place.member(u"fixed"_s);
    const JsonPlace field = place.member(u"field"_s);
    if (fixed.exists() == field.exists()) {
        addFault(faults, place.pointer(), faults::fixedOrField);
        return language;
    }
    language.fixed = fixed.text();
    language.field = field.text();
    language.otherwise = place.member(u"otherwise"_s).text();
    if (field.exists() && !isValidPath(language.field))
        addFault(faults, field.pointer(), faults::badPath, {{u"path"_s, language.field.left(80)}});
    const JsonPlace map = place.member(u"map"_s);
    for (const QString &key : map.keys())
        language.table.insert(key.toLower(), map.member(key).text());
    return language;
}

QList<JsonPlace> actionPlaces(const JsonPlace &automation)
{
    QList<JsonPlace> places;
    if (const JsonPlace action = automation.member(u"action"_s); action.isObject())
        places.append(action);
    for (const JsonPlace &action : automation.member(u"also"_s).elements()) {
        if (action.isObject())
            places.append(action);
    }
    return places;
}

Action readAction(const JsonPlace &place, Faults &faults)
{
    Action action{.type = place.member(u"type"_s).text(),
                  .connection = place.member(u"connection"_s).text(),
                  .message = place.member(u"message"_s).text(),
                  .language = readLanguage(place.member(u"language"_s), faults),
                  .options = place.object()};
    const JsonPlace url = place.member(u"url"_s);
    if (action.type == "inform"_L1 && !isWebAddress(url.text()))
        addUrlFault(faults, url);
    return action;
}

} // namespace surveyhook
