// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/suggestionwording.h"

#include "wording/tables.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)
};

QString shapeText(const Values &v)
{
    const QString kind = v.text("kind"_L1);
    //: a reason for a field, after "because": "it looks like an e-mail address and it stands under “contact”"
    if (kind == "email"_L1)
        return SuggestionWords::tr("it looks like an e-mail address");
    if (kind == "phone"_L1)
        return SuggestionWords::tr("it looks like a telephone number");
    if (kind == "language"_L1)
        return SuggestionWords::tr("it looks like a language");
    if (kind == "time"_L1)
        return SuggestionWords::tr("it looks like a time");
    if (kind == "number"_L1)
        return SuggestionWords::tr("it looks like a number");
    if (kind == "score"_L1)
        return SuggestionWords::tr("it looks like a score");
    if (kind == "truth"_L1)
        return SuggestionWords::tr("it looks like yes or no");
    if (kind == "uuid"_L1)
        return SuggestionWords::tr("it looks like a technical number");
    if (kind == "name"_L1)
        return SuggestionWords::tr("it looks like a person’s name");
    return kind == "text"_L1 ? SuggestionWords::tr("it is a short text") : QString();
}

const WordingTable &reasonTable()
{
    static const WordingTable table = {
        {u"shape"_s, {.sentence = shapeText}},
        {u"name"_s,
         {.sentence =
              [](const Values &v) {
                  //: of a field, after "because"; %1 is the name that the other system gives it
                  return SuggestionWords::tr("it is called “%1”").arg(v.text("name"_L1));
              }}},
        {u"context"_s,
         {.sentence =
              [](const Values &v) {
                  if (v.text("by"_L1) == "own"_L1) // its name is said already
                      return QString();
                  //: of a person in the data, after "because"; %1 is a word such as "user" or "lead"
                  if (v.text("by"_L1) == "type"_L1)
                      return SuggestionWords::tr("it is marked as “%1”").arg(v.text("word"_L1));
                  //: of a field, after "because"; %1 is the name of the group that it stands in
                  return SuggestionWords::tr("it stands under “%1”").arg(v.text("word"_L1));
              }}},
        {u"envelope"_s,
         {.sentence =
              [](const Values &v) {
                  //: of a field, after "because"; %1 is a name such as "cc" or "recipients"
                  return SuggestionWords::tr("it only says whom a mail went to or came from (“%1”)")
                      .arg(v.text("word"_L1));
              }}},
        {u"beside"_s,
         {.sentence =
              [](const Values &) {
                  return SuggestionWords::tr("it stands beside the customer’s e-mail address");
              }}},
        {u"learned"_s,
         {.sentence =
              [](const Values &) {
                  return SuggestionWords::tr("you chose it before");
              }}},
        {u"hint"_s,
         {.sentence =
              [](const Values &v) {
                  return v.flag("other"_L1)
                             ? SuggestionWords::tr("the other system uses it for something else")
                             : SuggestionWords::tr("the other system describes it this way");
              }}},
        {u"customer"_s,
         {.sentence =
              [](const Values &) {
                  return SuggestionWords::tr("the other system says that this is the customer’s address");
              }}},
        {u"split"_s,
         {.sentence =
              [](const Values &v) {
                  return v.text("part"_L1) == "first"_L1
                             ? SuggestionWords::tr("We take the first word of the full name.")
                             : SuggestionWords::tr("We take the last word of the full name.");
              }}},
        {u"staff"_s,
         {.sentence =
              [](const Values &) {
                  //: of an e-mail address
                  return SuggestionWords::tr("it belongs to a colleague or a bot, not to the customer");
              }}},
        {u"own_domain"_s,
         {.sentence =
              [](const Values &v) {
                  //: of an e-mail address; %1 is the part after @
                  return SuggestionWords::tr("it belongs to your own domain %1").arg(v.text("domain"_L1));
              }}},
        {u"no_reply"_s,
         {.sentence =
              [](const Values &) {
                  return SuggestionWords::tr("it is an address that nobody reads");
              }}},
    };
    return table;
}

QString translated(const QHash<QString, const char *> &texts, const QString &code)
{
    const char *text = texts.value(code, nullptr);
    return text ? SuggestionWords::tr(text) : QString();
}

} // namespace

QString suggestionReasonText(const QString &code, const QJsonObject &values)
{
    const auto found = reasonTable().constFind(code);
    return found == reasonTable().constEnd() ? QString() : found->sentence(Values(values));
}

QString reasonsSentence(const QStringList &reasons, const QString &part)
{
    QStringList sentences;
    if (!reasons.isEmpty()) {
        QString text = reasons.mid(0, reasons.size() - 1).join(u", "_s);
        //: the last two of several reasons; %1 may be several with commas
        text = text.isEmpty() ? reasons.constLast()
                              : SuggestionWords::tr("%1 and %2").arg(text, reasons.constLast());
        //: of a field that is proposed; %1 one reason or several
        sentences << SuggestionWords::tr("We suggest this field because %1.").arg(text);
    }
    if (!part.isEmpty())
        sentences << part;
    return sentences.join(u' ');
}

QString fieldKindText(const QString &kind)
{
    static const QHash<QString, const char *> texts = {
        //: what a value is
        {u"text"_s, QT_TRANSLATE_NOOP("SuggestionWords", "text")},
        {u"email"_s, QT_TRANSLATE_NOOP("SuggestionWords", "e-mail address")},
        {u"phone"_s, QT_TRANSLATE_NOOP("SuggestionWords", "telephone number")},
        {u"language"_s, QT_TRANSLATE_NOOP("SuggestionWords", "language")},
        {u"time"_s, QT_TRANSLATE_NOOP("SuggestionWords", "time")},
        {u"url"_s, QT_TRANSLATE_NOOP("SuggestionWords", "web address")},
        {u"uuid"_s, QT_TRANSLATE_NOOP("SuggestionWords", "technical number")},
        {u"number"_s, QT_TRANSLATE_NOOP("SuggestionWords", "number")},
        {u"score"_s, QT_TRANSLATE_NOOP("SuggestionWords", "score")},
        {u"truth"_s, QT_TRANSLATE_NOOP("SuggestionWords", "yes or no")},
        {u"object"_s, QT_TRANSLATE_NOOP("SuggestionWords", "group")},
        {u"list"_s, QT_TRANSLATE_NOOP("SuggestionWords", "list")},
    };
    return translated(texts, kind);
}

QString sensitiveText(const QString &sensitive)
{
    static const QHash<QString, const char *> texts = {
        {u"conversation"_s, QT_TRANSLATE_NOOP("SuggestionWords", "text of a conversation")},
        {u"ip"_s, QT_TRANSLATE_NOOP("SuggestionWords", "IP address")},
        {u"pesel"_s, QT_TRANSLATE_NOOP("SuggestionWords", "PESEL number")},
        {u"bsn"_s, QT_TRANSLATE_NOOP("SuggestionWords", "citizen service number (BSN)")},
        {u"iban"_s, QT_TRANSLATE_NOOP("SuggestionWords", "bank account number")},
        {u"card"_s, QT_TRANSLATE_NOOP("SuggestionWords", "card number")},
        {u"password"_s, QT_TRANSLATE_NOOP("SuggestionWords", "password or key")},
        {u"notes"_s, QT_TRANSLATE_NOOP("SuggestionWords", "notes")},
    };
    if (sensitive.isEmpty())
        return {};
    const QString text = translated(texts, sensitive);
    return text.isEmpty() ? SuggestionWords::tr("sensitive data") : text;
}

} // namespace surveyhook
