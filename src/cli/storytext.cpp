// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/storytext.h"

#include "domain/codes.h"
#include "wording/formats.h"
#include "wording/names.h"
#include "wording/sentences.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString indented(const QString &text)
{
    return text.isEmpty() ? QString() : "    "_L1 + text + u'\n';
}

/** What people were called by others must not break the line, nor steer the terminal. */
QString onOneLine(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return plain.simplified();
}

/** The sentence of a row's outcome; a row just received has only its state. */
QString outcomeSentence(const EventRow &row)
{
    return row.code.isEmpty() ? stateExplanation(row.state) : sentence(row.code, row.values);
}

QString checksText(const Story &story)
{
    QString text;
    for (const Check &check : story.checks)
        text += indented((check.passed ? u"✓ "_s : u"✗ "_s) + checkSentence(check));
    for (const ConditionResult &condition : story.conditions)
        text += indented((condition.passed ? u"✓ "_s : u"✗ "_s) + conditionSentence(condition));
    for (const MappedValue &mapped : story.mapping)
        text += indented(mapped.variable + u" ← "_s + mapped.from + " = "_L1
                         + (mapped.value.isEmpty() ? emptyText() : mapped.value));
    return text;
}

} // namespace

QString rowText(const EventRow &row, const AutomationNames &names)
{
    QStringList parts{u'#' + QString::number(row.number), dateTimeText(row.receivedAt),
                      row.automation.isEmpty() ? platformName(row.platform)
                                               : names.value(row.automation, row.automation)};
    if (!row.person.isEmpty())
        parts.append(row.person);
    parts.append(stateName(row.state));
    return parts.join("  "_L1);
}

QString outcomeText(const EventRow &row)
{
    return indented(outcomeSentence(row)) + indented(advice(row.code, row.values));
}

QString personText(const PersonRow &person)
{
    QStringList parts{person.id > 0 ? QString::number(person.id) : u"-"_s, person.address};
    for (auto list = person.lists.begin(); list != person.lists.end(); ++list) {
        QStringList labels;
        const QJsonObject values = list.value().toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            labels += it.key() + u'=' + it.value().toVariant().toString();
        parts += labels.isEmpty() ? list.key() : list.key() + ": "_L1 + labels.join(", "_L1);
    }
    if (person.optedOut)
        parts += sentence(codes::optedOut, {{u"address"_s, person.address},
                                            {u"at"_s, person.optedOut->toString(Qt::ISODate)}});
    for (QString &part : parts)
        part = onOneLine(part);
    return parts.join("  "_L1);
}

QString deliveryText(const DeliveryRow &delivery)
{
    QStringList parts{delivery.id, actionName(delivery.action), delivery.person, stateName(delivery.state)};
    if (delivery.due)
        parts.append(dateTimeText(*delivery.due));
    QString text = parts.join("  "_L1);
    for (const Attempt &attempt : delivery.attempts) {
        text += "\n    "_L1 + dateTimeText(attempt.at) + "  "_L1 + outcomeName(attempt.outcome) + ": "_L1
                + sentence(attempt.code, attempt.values);
    }
    return text;
}

QString storyText(const EventStory &story, const AutomationNames &names)
{
    QString text = rowText(story.row, names) + u'\n' + checksText(story.story);
    for (const HistoryLine &line : story.history)
        text += indented(dateTimeText(line.at) + "  "_L1 + sentence(line.code, line.values));
    for (const DeliveryRow &delivery : story.deliveries)
        text += indented(deliveryText(delivery).replace(u'\n', "\n    "_L1));
    text += indented(advice(story.row.code, story.row.values));
    return text.trimmed();
}

} // namespace surveyhook
