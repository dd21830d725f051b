// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/fieldwords.h"

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
