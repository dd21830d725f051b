// SPDX-License-Identifier: GPL-3.0-or-later
// Times, durations and values as people write them in the chosen language and in the office's time zone.
#pragma once

#include "domain/duration.h"

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace surveyhook {

/** What sentences need to know of the office. Set by the program when the workspace changes; any thread. */
struct WordingContext
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    // Asked each time, in the language of the asking thread: what they find is translated.
    std::function<QHash<QString, QString>()> platformNames = {}; // id → name
    std::function<QHash<QString, QString>()> actionNames =
        {}; // type → what it is called, of calls to platforms
};

void setWordingContext(const WordingContext &context);
[[nodiscard]] WordingContext wordingContext();

/** "Intercom" for "intercom"; the id when the platform is not known. */
[[nodiscard]] QString platformName(const QString &id);

/** "8 Apr 2026, 16:40", in the office's zone. Empty for an invalid time. */
[[nodiscard]] QString dateTimeText(const QDateTime &at);
/** "8 April 2026": the day alone. */
[[nodiscard]] QString dateText(const QDateTime &at);
/** With weekday, seconds and the zone's abbreviation: for tool tips. */
[[nodiscard]] QString exactTimeText(const QDateTime &at);
/** "just now", "5 minutes ago", "14:05" today, "yesterday 14:05", else dateTimeText(). */
[[nodiscard]] QString relativeTimeText(const QDateTime &at, const QDateTime &now);

/** "2 working days"; "at once" for nothing. */
[[nodiscard]] QString durationText(const Duration &duration);

/** "(empty)": where a value would stand. */
[[nodiscard]] QString emptyText();

/** A value as a person would read it: lists with commas, yes and no as words, durations in words. */
[[nodiscard]] QString plainText(const QJsonValue &value);

} // namespace surveyhook
