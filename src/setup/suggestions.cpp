// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/suggestions.h"

#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "setup/valuefit.h"
#include "setup/whoseplace.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int fillFrom = 70;
constexpr int offerFrom = 40;
constexpr int tooClose = 10;
constexpr qsizetype mostShown = 5;

constexpr int underCustomer = 20;
constexpr int underStaff = -60;
constexpr int onEnvelope = -70; // name and shape alone must not make it an offer
constexpr int learnedBefore = 40;
constexpr int hinted = 60;
constexpr int hintedOtherwise = -60;
constexpr int saidToBeCustomers = 100;
constexpr int fromFullName = -20;
constexpr int bareName = -40; // it may be the name of a product

using Side = Whose::Side;

/** A field with what every variable asks of it. */
struct Prepared
{
    const SampleField *field = nullptr;
    NamedPlace place;
    Whose whose;
    const FieldHint *hint = nullptr;
    VariableRole hintRole = VariableRole::Other;
    QString address; // normalised; empty: the value is none
    bool isNoReply = false;
};

bool isId(const FieldName &name)
{
    return !name.words.isEmpty() && (name.words.constLast() == "id"_L1 || name.words.constLast() == "ids"_L1);
}

/** Names that only machines write from. */
bool isNoReply(const QString &address)
{
    const QString local = FieldName(address.section(u'@', 0, 0)).plain;
    return local.startsWith("noreply"_L1) || local.startsWith("donotreply"_L1)
           || local.startsWith("nieodpowiadaj"_L1) || local.startsWith("nietbeantwoorden"_L1)
           || local == "mailerdaemon"_L1 || local == "postmaster"_L1;
}

class Suggester
{
public:
    explicit Suggester(const SuggestionInput &input) : m_input(input), m_places(input)
    {
        QHash<QString, const FieldHint *> hints;
        for (const FieldHint &hint : input.hints)
            hints.insert(hint.path, &hint);
        for (const SampleField &field : input.fields) {
            if (!field.isGroup)
                prepare(field, hints.value(field.path, nullptr));
            if (!input.customerPath.isEmpty() && field.path == input.customerPath)
                stayBeside(field.parent);
        }
    }

    /** The names stand beside the address: from now on that counts. */
    void stayBeside(const QString &group)
    {
        m_beside = group;
        m_knowsBeside = true;
    }

    [[nodiscard]] VariableSuggestion suggest(const Variable &variable) const
    {
        const VariableRole role = roleOf(variable);
        VariableSuggestion result{.variable = variable.key};
        QList<Ranked> ranked;
        collect(variable, role, result, ranked);
        const bool isPart = role == VariableRole::FirstName || role == VariableRole::LastName;
        if (isPart && ranked.isEmpty())
            collectParts(variable, role, ranked);
        decide(std::move(ranked), result);
        return result;
    }

    [[nodiscard]] QString groupOf(const QString &path) const
    {
        const auto found = std::find_if(m_prepared.begin(), m_prepared.end(),
                                        [&path](const Prepared &each) { return each.field->path == path; });
        return found == m_prepared.end() ? QString() : found->field->parent;
    }

private:
    struct Ranked
    {
        Suggestion suggestion;
        QString value; // two fields with the same value leave nothing to choose
        qsizetype depth = 0;
    };

    void prepare(const SampleField &field, const FieldHint *hint)
    {
        Prepared prepared{.field = &field, .hint = hint};
        prepared.place = NamedPlace(field.path);
        if (prepared.place.names.isEmpty())
            return;
        prepared.whose = m_places.whose(field, prepared.place);
        if (hint)
            prepared.hintRole = roleOfHint(hint->variable);
        if (field.kind == FieldKind::Email)
            prepared.address = normalizedAddress(field.value);
        prepared.isNoReply = isNoReply(prepared.address);
        // Who is a colleague in one place is one everywhere.
        if (prepared.whose.side == Side::Staff && field.path != m_input.customerPath)
            m_staff.insert(prepared.address);
        m_prepared.append(std::move(prepared));
    }

    void collect(const Variable &variable, VariableRole role, VariableSuggestion &result,
                 QList<Ranked> &ranked) const
    {
        const FieldName name(variable.key);
        for (const Prepared &prepared : m_prepared) {
            const MappingLine *before = learned(variable, role, prepared);
            if (role == VariableRole::Email) {
                if (const auto reason = neverCustomers(prepared, before != nullptr)) {
                    if (!prepared.address.isEmpty() && result.leftOut.size() < mostShown)
                        result.leftOut.append({.field = prepared.field->path, .reasons = {*reason}});
                    continue;
                }
            }
            Suggestion suggestion = score(variable, role, name, prepared, before != nullptr);
            if (before != nullptr) // what was done with the value belongs to the choice
                suggestion.changes = before->changes;
            add(std::move(suggestion), prepared, ranked);
        }
    }

    /** A first name from "Jan Kowalski". */
    void collectParts(const Variable &variable, VariableRole role, QList<Ranked> &ranked) const
    {
        const bool first = role == VariableRole::FirstName;
        const Variable whole{.key = u"fullName"_s};
        for (const Prepared &prepared : m_prepared) {
            if (!prepared.field->value.isEmpty() && !prepared.field->value.trimmed().contains(u' '))
                continue;
            const bool known = learned(variable, role, prepared) != nullptr;
            Suggestion part = score(whole, VariableRole::FullName, FieldName(whole.key), prepared, known);
            part.score += fromFullName;
            // "Joke de Wit": the last word is often less than the last name, so a person decides.
            if (!first)
                part.score = std::min(part.score, fillFrom - 1);
            part.changes = {{.kind = first ? u"firstWord"_s : u"lastWord"_s}};
            part.reasons.append({.code = u"split"_s,
                                 .values = {{u"part"_s, first ? u"first"_s : u"last"_s}},
                                 .points = fromFullName});
            add(std::move(part), prepared, ranked);
        }
    }

    static void add(Suggestion suggestion, const Prepared &prepared, QList<Ranked> &ranked)
    {
        if (suggestion.score < offerFrom)
            return;
        std::stable_sort(suggestion.reasons.begin(), suggestion.reasons.end(),
                         [](const SuggestionReason &a, const SuggestionReason &b) {
                             return a.points > b.points;
                         });
        ranked.append({.suggestion = std::move(suggestion),
                       .value = prepared.address.isEmpty() ? prepared.field->value.trimmed().toLower()
                                                           : prepared.address,
                       .depth = prepared.place.names.size()});
    }

    static void decide(QList<Ranked> ranked, VariableSuggestion &result)
    {
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
            return a.suggestion.score != b.suggestion.score ? a.suggestion.score > b.suggestion.score
                                                            : a.depth < b.depth;
        });
        if (ranked.isEmpty())
            return;
        const Ranked &best = ranked.constFirst();
        const bool rival = std::any_of(ranked.begin() + 1, ranked.end(), [&best](const Ranked &other) {
            return best.suggestion.score - other.suggestion.score <= tooClose && best.value != other.value;
        });
        if (rival)
            result.decision = VariableSuggestion::Decision::Choose;
        else if (best.suggestion.score >= fillFrom)
            result.decision = VariableSuggestion::Decision::Fill;
        else
            result.decision = VariableSuggestion::Decision::Offer;
        for (Ranked &each : ranked) {
            if (result.candidates.size() < mostShown)
                result.candidates.append(std::move(each.suggestion));
        }
    }

    /** Why the address is never taken for the customer's; none: it may be. */
    [[nodiscard]] std::optional<SuggestionReason> neverCustomers(const Prepared &prepared, bool known) const
    {
        const QString &address = prepared.address;
        const bool said = prepared.field->path == m_input.customerPath;
        if (!address.isEmpty() && m_input.staff.contains(address))
            return SuggestionReason{.code = u"staff"_s};
        if (isInDomains(address, m_input.ownDomains))
            return SuggestionReason{.code = u"own_domain"_s, .values = {{u"domain"_s, domainOf(address)}}};
        if (prepared.isNoReply)
            return SuggestionReason{.code = u"no_reply"_s};
        if (prepared.whose.side == Side::Staff && !said && (prepared.whose.certain || !known))
            return SuggestionReason{.code = u"staff"_s, .values = {{u"word"_s, prepared.whose.word}}};
        if (!address.isEmpty() && m_staff.contains(address) && !said && !known)
            return SuggestionReason{.code = u"staff"_s};
        return std::nullopt;
    }

    /** None: it was not chosen before. */
    [[nodiscard]] const MappingLine *learned(const Variable &variable, VariableRole role,
                                             const Prepared &prepared) const
    {
        const auto found =
            std::find_if(m_input.learned.begin(), m_input.learned.end(), [&](const MappingLine &line) {
                if (line.field != prepared.field->path)
                    return false;
                return line.variable.compare(variable.key, Qt::CaseInsensitive) == 0
                       || (role != VariableRole::Other && roleOf({.key = line.variable}) == role);
            });
        return found == m_input.learned.end() ? nullptr : &*found;
    }

    [[nodiscard]] Suggestion score(const Variable &variable, VariableRole role, const FieldName &name,
                                   const Prepared &prepared, bool known) const
    {
        Suggestion suggestion{.field = prepared.field->path};
        const auto give = [&suggestion](SuggestionReason reason) {
            suggestion.score += reason.points;
            suggestion.reasons.append(std::move(reason));
        };
        const bool said = role == VariableRole::Email && prepared.field->path == m_input.customerPath;
        const bool fits = prepared.hint && role != VariableRole::Other && prepared.hintRole == role;
        const std::optional<SuggestionReason> value = fitOf(variable, role, *prepared.field);
        if (!value)
            return suggestion;
        const int likeness = nameLikeness(role, name, prepared.place);
        // A login in "user_id" may be anybody's.
        const bool isAddress = role == VariableRole::Email && !isId(prepared.place.names.constLast());
        const bool speaksForIt = likeness > 0 || isAddress || said || fits || known;
        const bool secret = !prepared.field->sensitive.isEmpty() && !known && !fits;
        if (!speaksForIt || secret)
            return suggestion;
        if (value->points > 0)
            give(*value);
        if (likeness > 0)
            give({.code = u"name"_s,
                  .values = {{u"name"_s, prepared.place.originals.constLast()}},
                  .points = likeness});
        if (said)
            give({.code = u"customer"_s, .points = saidToBeCustomers});
        if (known)
            give({.code = u"learned"_s, .points = learnedBefore});
        const bool staff = prepared.whose.side == Side::Staff && isPersonal(role) && !said;
        if (fits && !staff)
            give({.code = u"hint"_s, .points = hinted});
        // What the platform calls something else is no name and no address of a person.
        const bool otherwise = prepared.hint && !fits && isPersonal(role) && role != VariableRole::ExternalId
                               && role != VariableRole::Consent && !known && !said;
        if (otherwise)
            give({.code = u"hint"_s, .values = {{u"other"_s, true}}, .points = hintedOtherwise});
        if (isPersonal(role) && !said)
            givePlace(prepared, fits, give);
        return suggestion;
    }

    template <typename Give>
    void givePlace(const Prepared &prepared, bool hintFits, const Give &give) const
    {
        const Whose &whose = prepared.whose;
        const auto context = [&whose](int points) {
            QJsonObject values = {{u"word"_s, whose.word}};
            if (whose.by != Whose::By::Group)
                values.insert(u"by"_s, whose.by == Whose::By::Type ? u"type"_s : u"own"_s);
            return SuggestionReason{.code = u"context"_s, .values = values, .points = points};
        };
        const bool beside = m_knowsBeside && prepared.field->parent == m_beside;
        if (whose.side == Side::Staff)
            give(context(underStaff));
        else if (whose.side == Side::Envelope)
            give({.code = u"envelope"_s, .values = {{u"word"_s, whose.word}}, .points = onEnvelope});
        else if (whose.side == Side::Customer)
            give(context(underCustomer));
        else if (beside)
            give({.code = u"beside"_s, .points = underCustomer});
        else if (isBareName(prepared.place) && !hintFits)
            give({.code = u"bare_name"_s, .points = bareName});
    }

    const SuggestionInput &m_input;
    Places m_places;
    QList<Prepared> m_prepared;
    QSet<QString> m_staff; // addresses that stand where colleagues do
    QString m_beside;
    bool m_knowsBeside = false;
};

} // namespace

QList<VariableSuggestion> suggestMapping(const SuggestionInput &input)
{
    Suggester suggester(input);
    QList<VariableSuggestion> all(input.variables.size());
    // The address first: names that stand beside it are more likely the same person's.
    for (const bool addresses : {true, false}) {
        for (qsizetype i = 0; i < input.variables.size(); ++i) {
            const Variable &variable = input.variables.at(i);
            if ((roleOf(variable) == VariableRole::Email) != addresses)
                continue;
            all[i] = suggester.suggest(variable);
            if (addresses && input.customerPath.isEmpty()
                && all.at(i).decision == VariableSuggestion::Decision::Fill)
                suggester.stayBeside(suggester.groupOf(all.at(i).candidates.constFirst().field));
        }
    }
    return all;
}

} // namespace surveyhook
