// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/fieldwords.h"

#include "domain/fieldpath.h"
#include "domain/filter.h"
#include "wording/formats.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString fieldTitle(const EditorSession &session, const QString &path)
{
    const QList<FieldHint> hints = session.platform().fields;
    const auto hint = std::find_if(hints.cbegin(), hints.cend(),
                                   [&path](const FieldHint &each) { return each.path == path; });
    return hint != hints.cend() && !hint->title.isEmpty() ? hint->title : friendlyTitle(path);
}

QMap<QString, QString> fieldMeanings(const EditorSession &session, const QString &path)
{
    const QList<FieldHint> hints = session.platform().fields;
    const auto hint = std::find_if(hints.cbegin(), hints.cend(),
                                   [&path](const FieldHint &each) { return each.path == path; });
    return hint != hints.cend() ? hint->values : QMap<QString, QString>();
}

QString shownValue(const EditorSession &session, const SampleField &field)
{
    const QJsonValue value = valueAt(session.sample().data, field.path);
    if (field.kind == FieldKind::Time) {
        const QDateTime at = timeFrom(value, wordingContext().zone);
        return at.isValid() ? dateTimeText(at) : field.value;
    }
    if (value.isBool())
        return plainText(value);
    for (const PlatformTopic &topic : session.platform().topics) {
        if (topic.code == field.value)
            return topic.title;
    }
    return fieldMeanings(session, field.path).value(field.value, field.value);
}

bool coversField(const QString &path, const QString &part)
{
    return path == part
           || (part.startsWith(path) && (part.at(path.size()) == u'.' || part.at(path.size()) == u'['));
}

bool isKept(const Automation &automation, const QString &path)
{
    if (!automation.keep)
        return true;
    return std::any_of(automation.keep->cbegin(), automation.keep->cend(), [&path](const QString &kept) {
        return path == kept
               || (path.startsWith(kept) && (path.at(kept.size()) == u'.' || path.at(kept.size()) == u'['));
    });
}

} // namespace surveyhook
