// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fieldtitles.h"

#include "engine/catalogue.h"
#include "setup/samplefields.h"
#include "wording/language.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

using Hints = QHash<QString, FieldHint>; // by path

/** Asked for every row of the list: a platform describes itself once in each language. */
const Hints &hintsOf(const QString &platform)
{
    static QHash<std::pair<QString, QString>, Hints> known;
    const std::pair<QString, QString> key(platform, currentLanguage());
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    Hints hints;
    if (const auto description = platformDescription(platform)) {
        for (const FieldHint &hint : description->fields)
            hints.insert(hint.path, hint);
    }
    return *known.insert(key, hints);
}

} // namespace

QString fieldTitle(const QString &platform, const QString &path)
{
    const QString title = hintsOf(platform).value(path).title;
    return title.isEmpty() ? friendlyTitle(path) : title;
}

QJsonValue inWordsOf(const QString &platform, const QString &path, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray words;
        for (const QJsonValue &one : value.toArray())
            words.append(inWordsOf(platform, path, one));
        return words;
    }
    const auto hint = hintsOf(platform).constFind(path);
    if (!value.isString() || hint == hintsOf(platform).cend())
        return value;
    return hint->values.value(value.toString(), value.toString());
}

QJsonObject inFieldWords(QJsonObject values, const QString &platform)
{
    const QString path = values.value("field"_L1).toString();
    if (path.isEmpty())
        return values;
    for (const QLatin1StringView member : {"expected"_L1, "actual"_L1}) {
        if (values.contains(member))
            values.insert(member, inWordsOf(platform, path, values.value(member)));
    }
    values.insert("field"_L1, fieldTitle(platform, path));
    return values;
}

} // namespace surveyhook
