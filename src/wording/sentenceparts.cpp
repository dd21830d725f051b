// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentenceparts.h"

#include "wording/formats.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestName = 60;

class AutomationSentence
{
    Q_DECLARE_TR_FUNCTIONS(AutomationSentence)
};

void append(SentenceParts &parts, const SentenceParts &more)
{
    for (const SentencePart &part : more) {
        if (part.text.isEmpty())
            continue;
        if (!parts.isEmpty() && part.step.isEmpty() && parts.last().step.isEmpty())
            parts.last().text += part.text;
        else
            parts << part;
    }
}

} // namespace

SentenceParts words(const QString &text, const QString &step)
{
    return {{.text = text, .step = step}};
}

SentenceParts filled(const QString &pattern, const QList<SentenceParts> &arguments)
{
    SentenceParts parts;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int number = at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size())
            continue;
        append(parts, words(pattern.sliced(from, at - from)));
        append(parts, arguments[number - 1]);
        from = at + 2;
    }
    append(parts, words(pattern.sliced(from)));
    return parts;
}

QString quoted(const QString &name)
{
    QString shown = name.simplified();
    if (shown.isEmpty())
        return emptyText();
    if (shown.size() > longestName)
        shown = shown.first(longestName - 1).trimmed() % u'…';
    //: a name or value in quotation marks, as the language writes them
    return AutomationSentence::tr("“%1”").arg(shown);
}

SentenceParts listed(const QList<SentenceParts> &items, Match match)
{
    if (items.isEmpty())
        return {};
    SentenceParts parts = items.first();
    for (qsizetype i = 1; i + 1 < items.size(); ++i) {
        //: two of several conditions or names, "or" and the last one follow
        parts = filled(AutomationSentence::tr("%1, %2"), {parts, items[i]});
    }
    if (items.size() == 1)
        return parts;
    return match == Match::All ? filled(AutomationSentence::tr("%1 and %2"), {parts, items.last()})
                               : filled(AutomationSentence::tr("%1 or %2"), {parts, items.last()});
}

} // namespace surveyhook
