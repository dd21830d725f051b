// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/owing.h"

#include "domain/codes.h"
#include "domain/fieldpath.h"
#include "domain/placeholders.h"
#include "mail/languagechoice.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const Destination *destinationOf(const Action &action, const PlanningContext &context)
{
    return context.destination ? context.destination(action.type) : nullptr;
}

class Owing
{
public:
    explicit Owing(const PassedEvent &passed) : m_passed(passed) {}

    PlannedDelivery delivery(int index) const
    {
        const Action &action = m_passed.automation.actions.at(index);
        const bool can = m_passed.context.actions.contains(action.type);
        return {.actionIndex = index,
                .actionType = action.type,
                .person = needOf(action) == PersonNeed::Nobody ? QString() : m_passed.person,
                .due = m_passed.due,
                .content = contentFor(index, action),
                .subject = m_passed.subject,
                .subjectKey = subjectKey(index, action),
                .staffAddress = m_passed.isStaff,
                .held = !can,
                .heldCode = can ? QString() : QString(codes::unsupportedAction),
                .heldValues = can ? QJsonObject() : QJsonObject{{"type"_L1, action.type}}};
    }

private:
    PersonNeed needOf(const Action &action) const
    {
        return personNeed(action, m_passed.context, m_passed.isOrder);
    }

    bool isRehearsed() const { return m_passed.automation.state == AutomationState::Rehearsal; }

    QJsonObject contentFor(int index, const Action &action) const
    {
        const auto message = m_passed.context.workspace.messages.value(action.message);
        QStringList languages =
            m_passed.context.workspace.surveys.value(m_passed.automation.survey).languages;
        if (languages.isEmpty())
            languages = message.texts.keys();
        QJsonObject content{{"values"_L1, m_passed.values},
                            {"language"_L1, chooseLanguage(action.language, m_passed.data, languages)}};
        for (auto it = m_passed.ordered.begin(); it != m_passed.ordered.end(); ++it)
            content.insert(it.key(), *it);
        if (isRehearsed())
            content.insert("rehearsal"_L1, true);
        if (isMailAction(action.type))
            content.insert("message"_L1, action.message);
        if (action.type == "promo"_L1)
            content.insert("pool"_L1, action.options.value("pool"_L1).toString());
        if (const Destination *destination = destinationOf(action, m_passed.context)) {
            content.insert("platform"_L1, m_passed.event.platform);
            content.insert("once"_L1, onceKey(index));
            content.insert("address"_L1, m_passed.person);
            content.insert("known"_L1, known());
            content.insert("fields"_L1, fieldsFor(destination->templates(action.options)));
            if (destination->needsOriginal(action.options))
                content.insert("original"_L1, QString::fromUtf8(m_passed.event.request.body));
        }
        return content;
    }

    /** The same for every attempt and every replay: what the other side knows a repeat by. */
    QString onceKey(int index) const
    {
        const QString about =
            m_passed.subject.section(u':', -1); // "conversation:21547": the number is enough
        QStringList parts{m_passed.event.platform, about.isEmpty() ? m_passed.event.id : about};
        if (m_passed.event.item > 0)
            parts.append(QString::number(m_passed.event.item));
        if (index > 0)
            parts.append(u'a' + QString::number(index));
        return parts.join(u'-');
    }

    /** What the event or a look-up says of the person, by the names of FieldHint::variable. */
    QJsonObject known() const
    {
        QJsonObject found;
        const auto note = [&found](const QString &name, const QJsonValue &value) {
            if (const QString text = textOf(value); !text.isEmpty() && !found.contains(name))
                found.insert(name, text);
        };
        QList<FieldHint> hints;
        if (m_passed.context.platform != nullptr)
            hints = m_passed.context.platform->description().fields;
        for (const QString &name : {u"phone"_s, u"company"_s}) {
            for (const FieldHint &hint : std::as_const(hints)) {
                if (hint.variable == name)
                    note(name, valueAt(m_passed.data, hint.path));
            }
            const QJsonObject lookups = m_passed.data.value("lookup"_L1).toObject();
            for (const QJsonValue &lookup : lookups)
                note(name, lookup.toObject().value(name));
        }
        return found;
    }

    /** What the placeholders of @p texts that are no variables find in the event. */
    QJsonObject fieldsFor(const QStringList &texts) const
    {
        QJsonObject fields;
        for (const QString &text : texts) {
            const auto pieces = splitTemplate(text);
            if (!pieces)
                continue; // the target says what is wrong
            for (const TemplatePiece &piece : *pieces) {
                if (!piece.isPlaceholder || m_passed.values.contains(piece.text))
                    continue;
                if (const QJsonValue value = valueAt(m_passed.data, piece.text); !value.isUndefined())
                    fields.insert(piece.text, textOf(value));
            }
        }
        return fields;
    }

    /** One invitation for a conversation (or ticket, or order) and survey, whichever automation asks. */
    QString subjectKey(int index, const Action &action) const
    {
        if (m_passed.subject.isEmpty())
            return {};
        if (needOf(action) == PersonNeed::Nobody) // asks nobody: each automation does its own
            return QStringList{u"by"_s, m_passed.automation.id, m_passed.event.platform, m_passed.subject,
                               action.type}
                .join(u'|');
        const QString what =
            m_passed.automation.survey.isEmpty() ? action.message : m_passed.automation.survey;
        QStringList parts{what, m_passed.event.platform, m_passed.subject, m_passed.person};
        if (isRehearsed()) // takes nobody's place
            parts.prepend(u"rehearsal"_s);
        if (index > 0)
            parts.append(action.type + QString::number(index));
        return parts.join(u'|');
    }

    const PassedEvent &m_passed;
};

} // namespace

PersonNeed personNeed(const Action &action, const PlanningContext &context, bool isOrder)
{
    if (isOrder)
        return PersonNeed::Invited; // whatever way an ordered invitation takes, somebody is asked
    const Destination *destination = destinationOf(action, context);
    return destination == nullptr ? PersonNeed::Invited
                                  : destination->personNeed(action.type, action.options);
}

QList<PlannedDelivery> owedDeliveries(const PassedEvent &passed)
{
    const Owing owing(passed);
    QList<PlannedDelivery> deliveries;
    for (int index = 0; index < passed.automation.actions.size(); ++index)
        deliveries.append(owing.delivery(index));
    return deliveries;
}

} // namespace surveyhook
