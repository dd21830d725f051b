// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/fieldtitles.h"

#include "engine/catalogue.h"
#include "setup/samplefields.h"
#include "wording/language.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

using Titles = QHash<QString, QString>; // path → title

/** Asked for every row of the list: a platform describes itself once in each language. */
const Titles &titlesOf(const QString &platform)
{
    static QHash<std::pair<QString, QString>, Titles> known;
    const std::pair<QString, QString> key(platform, currentLanguage());
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    Titles titles;
    if (const auto description = platformDescription(platform)) {
        for (const FieldHint &hint : description->fields) {
            if (!hint.title.isEmpty())
                titles.insert(hint.path, hint.title);
        }
    }
    return *known.insert(key, titles);
}

} // namespace

QString fieldTitle(const QString &platform, const QString &path)
{
    const QString title = titlesOf(platform).value(path);
    return title.isEmpty() ? friendlyTitle(path) : title;
}

QJsonObject withFieldTitle(QJsonObject values, const QString &platform)
{
    const QString path = values.value("field"_L1).toString();
    if (!path.isEmpty())
        values.insert("field"_L1, fieldTitle(platform, path));
    return values;
}

} // namespace surveyhook
