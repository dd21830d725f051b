// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/automationsentence.h"

#include "wording/names.h"
#include "wording/sentenceparts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int shownTopics = 3;
constexpr int shownRecipients = 2;

class AutomationSentence
{
    Q_DECLARE_TR_FUNCTIONS(AutomationSentence)
};

SentenceParts missing(const QString &step)
{
    return {{.text = u"…"_s, .step = step, .missing = true}};
}

/** "another system" for "Another system"; the names of products keep their capitals. */
QString insideSentence(const QString &name)
{
    QString text = name.simplified();
    if (!text.contains(u' '))
        return text;
    const QString rest = text.sliced(1);
    if (rest == rest.toLower())
        text[0] = text[0].toLower();
    return text;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

class Builder
{
public:
    explicit Builder(const SentenceInput &input) : m_input(input), m_automation(input.automation) {}

    [[nodiscard]] SentenceParts build() const
    {
        const SentenceParts when = whenParts();
        SentenceParts parts = actionParts();
        if (parts.isEmpty())
            return when;
        parts = tail(filled(waitPattern(), {parts, words(delayAccusative(), u"timing"_s)}));
        if (!m_automation.lookups.isEmpty()) {
            const SentenceParts lookUp =
                words(AutomationSentence::tr("look up the customer's data"), u"lookup"_s);
            //: %1 "look up the customer's data", %2 "wait 2 days, then send …" or "immediately send …"
            const QString both = m_automation.delay.amount > 0 ? AutomationSentence::tr("%1, %2", "steps")
                                                               : AutomationSentence::tr("%1 and %2", "steps");
            parts = filled(both, {lookUp, parts});
        }
        if (!when.isEmpty()) {
            //: %1 "When Intercom reports …", %2 "wait 2 days, then send …"
            parts = filled(AutomationSentence::tr("%1, %2", "when, do"), {when, parts});
        }
        if (!parts.last().missing)
            parts = filled(u"%1."_s, {parts});
        parts.first().text = capitalised(parts.first().text);
        return parts;
    }

private:
    [[nodiscard]] SentenceParts whenParts() const
    {
        const SentenceParts filter =
            filterParts(m_automation.filter, m_input.fieldTitles, m_input.fieldValues, u"filters"_s);
        SentenceParts happens;
        if (!m_input.platformName.isEmpty()) {
            const SentenceParts platform = words(insideSentence(m_input.platformName), u"start"_s);
            //: %1 a platform, %2 what happened there in quotation marks, or "an event": "Intercom reports
            //: “A conversation was closed”". In Dutch the verb comes last
            happens = filled(AutomationSentence::tr("%1 reports %2"), {platform, topicParts()});
        } else if (m_input.showMissing) {
            happens = missing(u"start"_s);
        } else {
            return {};
        }
        if (!filter.isEmpty())
            happens = listed({happens, filter}, Match::All);
        //: the beginning of "When Intercom reports …, wait 2 days, then send …"
        return filled(AutomationSentence::tr("When %1"), {happens});
    }

    [[nodiscard]] SentenceParts topicParts() const
    {
        const QString step = u"start"_s;
        const qsizetype count = m_input.topicTitles.size();
        if (count == 0) {
            //: what a platform reports when no kind of event is chosen: "When Intercom reports an event"
            return words(AutomationSentence::tr("an event"), step);
        }
        QList<SentenceParts> topics;
        const qsizetype shown = count > shownTopics ? shownTopics - 1 : count;
        for (qsizetype i = 0; i < shown; ++i)
            topics << words(quoted(m_input.topicTitles[i]), step);
        if (shown < count) {
            //: "When Intercom reports “A”, “B” or one of 4 other events"
            topics << words(AutomationSentence::tr("one of %n other event(s)", nullptr, int(count - shown)),
                            step);
        }
        return listed(topics, Match::Any);
    }

    [[nodiscard]] QString waitPattern() const
    {
        if (m_automation.delay.amount <= 0)
            return u"%1"_s;
        //: %1 "then send the survey …", %2 "2 working days"
        return AutomationSentence::tr("wait %2, %1");
    }

    [[nodiscard]] QString delayAccusative() const
    {
        const Duration &delay = m_automation.delay;
        switch (delay.unit) {
        case Duration::Unit::Seconds:
            //: after "wait", in Polish the accusative
            return AutomationSentence::tr("%n second(s)", "wait", delay.amount);
        case Duration::Unit::Minutes:
            return AutomationSentence::tr("%n minute(s)", "wait", delay.amount);
        case Duration::Unit::Hours:
            return AutomationSentence::tr("%n hour(s)", "wait", delay.amount);
        case Duration::Unit::Days:
            return AutomationSentence::tr("%n day(s)", "wait", delay.amount);
        case Duration::Unit::Workdays:
            return AutomationSentence::tr("%n working day(s)", "wait", delay.amount);
        case Duration::Unit::Weeks:
            return AutomationSentence::tr("%n week(s)", "wait", delay.amount);
        }
        return {};
    }

    /** "then" after a wait, "immediately" without one. */
    [[nodiscard]] SentenceParts adverb() const
    {
        if (m_automation.delay.amount > 0) {
            //: "wait 2 days, then send …"; the place is in the pattern "%1 send …"
            return words(AutomationSentence::tr("then"));
        }
        //: "When Intercom reports …, immediately send …"
        return words(AutomationSentence::tr("immediately"), u"timing"_s);
    }

    [[nodiscard]] SentenceParts actionParts() const
    {
        const QString type = m_automation.actions.isEmpty() ? QString() : m_automation.actions.first().type;
        if (!type.isEmpty() && !isMailAction(type))
            return otherAction(type);
        const bool showMissing = m_input.showMissing;
        const SentenceParts message = words(quoted(m_input.messageName), u"message"_s);
        const bool same = m_input.messageName.compare(m_input.surveyName, Qt::CaseInsensitive) == 0;
        if (m_input.surveyName.isEmpty()) {
            if (!m_input.messageName.isEmpty()) {
                //: %1 "then" or "immediately", %2 the name of a message
                return filled(AutomationSentence::tr("%1 send the message %2"), {adverb(), message});
            }
            if (!showMissing)
                return {};
            return filled(surveyPattern(), {adverb(), missing(u"survey"_s)});
        }
        const SentenceParts survey = words(quoted(m_input.surveyName), u"survey"_s);
        if (same || (m_input.messageName.isEmpty() && !showMissing))
            return filled(surveyPattern(), {adverb(), survey});
        const SentenceParts text = m_input.messageName.isEmpty() ? missing(u"message"_s) : message;
        //: %1 "then" or "immediately", %2 the name of a survey, %3 the name of a message
        return filled(AutomationSentence::tr("%1 send the survey %2 with the message %3"),
                      {adverb(), survey, text});
    }

    [[nodiscard]] static QString surveyPattern()
    {
        //: %1 "then" or "immediately", %2 the name of a survey
        return AutomationSentence::tr("%1 send the survey %2");
    }

    [[nodiscard]] SentenceParts otherAction(const QString &type) const
    {
        const QString name = m_input.actionName.isEmpty() ? actionName(type) : m_input.actionName;
        const SentenceParts action = words(quoted(name), u"message"_s);
        if (m_input.surveyName.isEmpty() && !m_input.showMissing) {
            //: %1 "then" or "immediately", %2 the name of an action of another system
            return filled(AutomationSentence::tr("%1 carry out %2"), {adverb(), action});
        }
        const SentenceParts survey = m_input.surveyName.isEmpty()
                                         ? missing(u"survey"_s)
                                         : words(quoted(m_input.surveyName), u"survey"_s);
        //: %1 "then" or "immediately", %2 the name of an action of another system, %3 the name of a survey
        return filled(AutomationSentence::tr("%1 carry out %2 for the survey %3"),
                      {adverb(), action, survey});
    }

    [[nodiscard]] SentenceParts tail(SentenceParts parts) const
    {
        const QString language = languageText();
        if (!language.isEmpty() && !m_input.messageName.isEmpty()) {
            parts = filled(u"%1 %2"_s, {parts, words(language, u"message"_s)});
        }
        for (const QString &phrase : m_input.alsoPhrases)
            parts = filled(u"%1, %2"_s, {parts, words(phrase, u"actions"_s)});
        if (m_automation.actions.size() > 1 && m_input.alsoPhrases.isEmpty()) {
            const QString more = AutomationSentence::tr("carry out %n more action(s)", nullptr,
                                                        int(m_automation.actions.size()) - 1);
            parts = filled(u"%1, %2"_s, {parts, words(more, u"actions"_s)});
        }
        for (const QString &text : {windowPhrase(), restPhrase()}) {
            if (!text.isEmpty())
                parts = filled(u"%1, %2"_s, {parts, words(text, u"timing"_s)});
        }
        const SentenceParts errors = errorParts();
        if (!errors.isEmpty()) {
            //: %1 the rest of the sentence, %2 one or more e-mail addresses
            parts = filled(AutomationSentence::tr("%1; if something breaks, write to %2"), {parts, errors});
        }
        return parts;
    }

    [[nodiscard]] QString languageText() const
    {
        const Action action = m_automation.actions.isEmpty() ? Action() : m_automation.actions.first();
        if (!action.type.isEmpty() && !isMailAction(action.type))
            return {};
        const QString fixed = action.language.fixed;
        if (fixed == u"pl")
            return AutomationSentence::tr("in Polish");
        if (fixed == u"nl")
            return AutomationSentence::tr("in Dutch");
        if (fixed == u"en")
            return AutomationSentence::tr("in English");
        if (!fixed.isEmpty()) {
            //: %1 the code of a language
            return AutomationSentence::tr("in the language %1").arg(quoted(fixed));
        }
        return action.language.field.isEmpty() ? QString()
                                               : AutomationSentence::tr("in the customer's language");
    }

    [[nodiscard]] QString windowPhrase() const
    {
        const QString text = m_automation.window ? windowText(*m_automation.window) : QString();
        //: %1 days and hours: "Mon–Fri 08:00–16:00"
        return text.isEmpty() ? QString() : AutomationSentence::tr("only %1").arg(text);
    }

    [[nodiscard]] QString restPhrase() const
    {
        const RestPeriod &rest = m_automation.rest;
        if (rest.days <= 0)
            return {};
        if (rest.scope == RestPeriod::Scope::Automation) {
            return AutomationSentence::tr(
                "at most once in %n day(s) per person (counting only this automation)", nullptr, rest.days);
        }
        if (rest.scope == RestPeriod::Scope::Group) {
            return AutomationSentence::tr("at most once in %n day(s) per person (counting only “%1”)",
                                          nullptr, rest.days)
                .arg(rest.group);
        }
        return AutomationSentence::tr("at most once in %n day(s) per person", nullptr, rest.days);
    }

    [[nodiscard]] SentenceParts errorParts() const
    {
        const ErrorNotices &errors = m_automation.errors;
        if (!errors.enabled)
            return {};
        const QString step = u"errors"_s;
        const qsizetype count = errors.recipients.size();
        if (count == 0)
            return m_input.showMissing && !m_input.surveyName.isEmpty() ? missing(step) : SentenceParts();
        QList<SentenceParts> people;
        const qsizetype shown = count > shownRecipients + 1 ? shownRecipients : count;
        for (qsizetype i = 0; i < shown; ++i)
            people << words(errors.recipients[i], step);
        if (shown < count) {
            //: after addresses: "write to a@b.nl, c@d.nl and 3 other people"
            people << words(AutomationSentence::tr("%n other people", "write to", int(count - shown)), step);
        }
        return listed(people, Match::All);
    }

    const SentenceInput &m_input;
    const Automation &m_automation;
};

} // namespace

QList<SentencePart> automationSentence(const SentenceInput &input)
{
    QList<SentencePart> parts = Builder(input).build();
    QStringList told; // several addresses are one proposal
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->missing || !input.proposedSteps.contains(part->step))
            continue;
        part->proposed = true;
        if (part->step == "errors"_L1 && told.contains(part->step))
            continue;
        told << part->step;
        //: behind a part of the sentence that nobody has chosen yet; %1 "2 hours"
        part->text = AutomationSentence::tr("%1 (proposed)").arg(part->text);
    }
    return parts;
}

} // namespace surveyhook
