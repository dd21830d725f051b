// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a message for one person: subject, text part and HTML part. Pure; used alike by the sending and by
// the preview.
#pragma once

#include "base/result.h"
#include "domain/workspace.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** What a message is filled with. */
struct MessageInput
{
    QString language; // of the text; the HTML part's lang, and the footer's language
    QMap<QString, QString> values; // variable → text
    QStringList variables = {}; // names that are known even though they have no value
    QMap<QString, QString> ifEmpty = {}; // variable → text in this language
    QString surveyLink = {}; // with placeholders; empty: the message belongs to no survey
    QString optOutLink = {}; // ready to use; see optOutLink() in mailheaders.h
    QString footer =
        {}; // text of the caller's under the message, above the standard footer; a value, no Markdown
    bool optOutByAnswer = false; // no public address: the footer asks to answer the mail
};

struct RenderedMessage
{
    QString subject; // one line
    QString text;
    QString html;
    QString surveyLink = {}; // filled; empty: there is none
    QStringList usedPlaceholders = {}; // of subject and body, each once, in their order
};

/** Placeholders: SurveyLink, OptOutLink, ID_RESPONDENT (also [ID_RESPONDENT]) and each variable. A value that
 * is empty gives way to its ifEmpty text in the message, but never inside the survey's own link, whose values
 * are data. A body without OptOutLink gets the standard footer. Error: values {"code": "message.placeholder",
 * "name": …} for a name that is unknown (checked before anything is rendered), or for SurveyLink when the
 * survey's address is none. */
[[nodiscard]] Result<RenderedMessage> renderMessage(const MessageText &text, const MessageInput &input);

/** The texts of @p message for empty values in @p language. */
[[nodiscard]] QMap<QString, QString> ifEmptyTexts(const Message &message, const QString &language);

} // namespace surveyhook
