// SPDX-License-Identifier: GPL-3.0-or-later
// What fields are called and what they are, for pages that show fields of a sample.
#pragma once

#include "gui/editor/editorsession.h"
#include "setup/samplefields.h"

namespace surveyhook {

/** The platform's title of the field, else one made from the path. */
[[nodiscard]] QString fieldTitle(const EditorSession &session, const QString &path);
/** What the values of the field mean, where they are codes: "user" → "a customer". */
[[nodiscard]] QMap<QString, QString> fieldMeanings(const EditorSession &session, const QString &path);
/** A value as a person reads it: times in the office's zone, codes as what they mean. */
[[nodiscard]] QString shownValue(const EditorSession &session, const SampleField &field);
/** @p path is @p part or something around it. */
[[nodiscard]] bool coversField(const QString &path, const QString &part);
/** Whether the automation keeps what stands at @p path. */
[[nodiscard]] bool isKept(const Automation &automation, const QString &path);

} // namespace surveyhook
