// SPDX-License-Identifier: GPL-3.0-or-later
// "Your automation in one sentence": when what happens, what goes to whom and when. Grows with what is known;
// each part leads to the page where it is set.
#pragma once

#include "domain/workspace.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace surveyhook {

/** One run of words. */
struct SentencePart
{
    QString text;
    QString step; // id of the step it belongs to; empty: joining words
    bool missing = false; // stands for something not chosen yet: "…"
    bool proposed = false; // nobody has looked at it yet; the text says so
};

struct SentenceInput
{
    Automation automation;
    QString platformName; // empty: not chosen yet
    QStringList topicTitles; // of the chosen topics, in the user's language
    QString surveyName;
    QString messageName;
    QString actionName; // for other actions than an e-mail
    QStringList alsoPhrases = {}; // of the actions behind the first: "send the message “Thanks”"
    bool showMissing = true; // false: only what is known
    QStringList proposedSteps = {}; // ids of steps whose values nobody has looked at yet
    QMap<QString, QString> fieldTitles; // path → title, for the conditions
    QMap<QString, QMap<QString, QString>> fieldValues = {}; // path → what its values mean
};

/** The whole sentence, or sentences, in the user's language; step ids as in gui/editor/editorpage.h. */
[[nodiscard]] QList<SentencePart> automationSentence(const SentenceInput &input);

/** The end of a subordinate clause: "“Channel” is “CHAT”". @p title: of the field; @p values: what its values
 * mean. */
[[nodiscard]] QString conditionClause(const Condition &condition, const QString &title,
                                      const QMap<QString, QString> &values);

/** "2 working days", "at once" … */
[[nodiscard]] QString delayText(const Duration &delay);

/** "An event now (Fri 3 April, 16:40) leaves Wed 8 April, 16:40: Monday 6 April is Easter Monday." */
[[nodiscard]] QString delayExample(const Duration &delay, const SendingWindow &window, const QDateTime &now,
                                   const QTimeZone &zone);

/** "Somebody asked on 3 March is not asked again before 2 April." */
[[nodiscard]] QString restExample(const RestPeriod &rest, const QDateTime &now, const QTimeZone &zone);

} // namespace surveyhook
