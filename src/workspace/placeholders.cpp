// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/placeholders.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

bool canBeName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c == u'{' || c == u'}' || c == u'\n' || c == u'\r';
    });
}

} // namespace

UsedNames placeholdersIn(const QString &text)
{
    UsedNames found;
    qsizetype at = 0;
    while ((at = text.indexOf("{{"_L1, at)) >= 0) {
        const qsizetype end = text.indexOf("}}"_L1, at + 2);
        const QString name = end < 0 ? QString() : text.mid(at + 2, end - at - 2).trimmed();
        if (!canBeName(name)) {
            found.open = true;
            break;
        }
        if (!found.names.contains(name))
            found.names.append(name);
        at = end + 2;
    }
    return found;
}

} // namespace surveyhook
