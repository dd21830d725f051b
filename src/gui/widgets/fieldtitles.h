// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the fields of a platform's events, and the codes that stand in them.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** "State of the conversation": the platform's own title, else made from the path. In the user's language. */
[[nodiscard]] QString fieldTitle(const QString &platform, const QString &path);

/** "a customer" for "user", also within an array; @p value itself where the platform explains none. */
[[nodiscard]] QJsonValue inWordsOf(const QString &platform, const QString &path, const QJsonValue &value);

/** The values of a sentence about a field: its title in place of its path, words in place of codes. */
[[nodiscard]] QJsonObject inFieldWords(QJsonObject values, const QString &platform);

} // namespace surveyhook
