// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/messagechecks.h"

#include "domain/placeholders.h"
#include "engine/catalogue.h"
#include "gui/message/placeholderedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestSubject = 60;

class MessageChecks
{
    Q_DECLARE_TR_FUNCTIONS(MessageChecks)
};

using Verdict = MessageCheck::Verdict;

QStringList ownNames()
{
    return placeholderNames(std::nullopt) << u"SurveyLink"_s << promoCodeName;
}

bool hasOpenBraces(QString text)
{
    static const QRegularExpression whole(u"\\{\\{\\s*[^{}\\r\\n]{1,100}?\\s*\\}\\}"_s);
    return text.remove(whole).contains(u"{{"_s);
}

bool looksLikeName(const QString &variable)
{
    static const QRegularExpression name(u"name|imi[eę]|nazwisk|naam|klient|person"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(variable).hasMatch();
}

bool isRequired(const std::optional<Survey> &survey, const QString &name)
{
    if (!survey)
        return false;
    return std::any_of(survey->variables.cbegin(), survey->variables.cend(),
                       [&name](const Variable &variable) {
                           return variable.key == name && variable.required;
                       });
}

void checkTexts(const MessageText &text, QList<MessageCheck> &checks)
{
    if (text.subject.trimmed().isEmpty())
        checks.append({u"text"_s, Verdict::Bad, MessageChecks::tr("Write a subject.")});
    if (text.body.trimmed().isEmpty())
        checks.append({u"text"_s, Verdict::Bad, MessageChecks::tr("Write the text of the message.")});
    if (hasOpenBraces(text.subject) || hasOpenBraces(text.body)) {
        checks.append({u"braces"_s, Verdict::Bad,
                       MessageChecks::tr("A placeholder begins with {{ but does not end with }}.")});
    }
    if (text.subject.size() > longestSubject) {
        checks.append({u"subject"_s, Verdict::Warning,
                       MessageChecks::tr("The subject is longer than %n character(s): phones cut it off.",
                                         nullptr, int(longestSubject))});
    }
}

void checkLinks(const QStringList &used, const std::optional<Survey> &survey, QList<MessageCheck> &checks)
{
    if (survey && used.contains(u"SurveyLink"_s)) {
        checks.append(
            {u"link"_s, Verdict::Good, MessageChecks::tr("The link to the survey is in the text.")});
    } else if (survey) {
        checks.append({u"link"_s, Verdict::Bad,
                       MessageChecks::tr("The link to the survey is missing: nobody could answer. Insert "
                                         "it with the link button.")});
    }
    checks.append({u"opt_out"_s, Verdict::Good,
                   used.contains(u"OptOutLink"_s)
                       ? MessageChecks::tr("The link to opt out is in the text.")
                       : MessageChecks::tr("The way to opt out is added below the text by itself.")});
}

} // namespace

QStringList fillableNames(const Message &message, const QString &language)
{
    const MessageText text = message.texts.value(language);
    QStringList names = placeholderNamesIn(text.subject + u'\n' + text.body);
    const QStringList own = ownNames();
    names.removeIf([&own](const QString &name) { return own.contains(name); });
    return names;
}

QList<MessageCheck> messageChecks(const Message &message, const QString &language,
                                  const std::optional<Survey> &survey, const QStringList &names)
{
    QList<MessageCheck> checks;
    const MessageText text = message.texts.value(language);
    checkTexts(text, checks);
    checkLinks(placeholderNamesIn(text.body), survey, checks);
    const QStringList known = placeholderNames(survey) + names;
    const bool anyName = !survey && (names.isEmpty() || names == QStringList{promoCodeName});
    if (placeholderNamesIn(text.subject + u'\n' + text.body).contains(promoCodeName)
        && !names.contains(promoCodeName)) {
        checks.append({u"placeholder"_s, Verdict::Bad,
                       //: %1 the name of a placeholder
                       MessageChecks::tr("“%1” is filled only where a promo code is given away. Choose this "
                                         "message there, under “Further actions”, and nowhere else.")
                           .arg(promoCodeName),
                       promoCodeName});
    }
    const QStringList fillable = fillableNames(message, language);
    for (const QString &name : fillable) {
        if (!anyName && !known.contains(name)) {
            checks.append({u"placeholder"_s, Verdict::Bad,
                           //: %1 the name of a placeholder
                           MessageChecks::tr("Nothing fills the placeholder “%1”. Delete it, or add a "
                                             "survey field of this name.")
                               .arg(name),
                           name});
        } else if (!isRequired(survey, name)
                   && message.ifEmpty.value(name).value(language).trimmed().isEmpty()) {
            checks.append({u"empty"_s, Verdict::Warning,
                           //: %1 the name of a placeholder
                           MessageChecks::tr("When “%1” is empty, nothing stands in its place. Write "
                                             "above what to say instead.")
                               .arg(name),
                           name});
        }
    }
    return checks;
}

QMap<QString, QString> exampleValues(const Message &message, const QString &language,
                                     const std::optional<Survey> &survey, bool withName)
{
    static const QRegularExpression first(u"first|imi|voornaam|given"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression last(u"last|nazwisk|achternaam|surname|family"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString firstName = u"Anna"_s;
    const QString lastName = language == u"nl" ? u"de Vries"_s : u"Nowak"_s;
    QMap<QString, QString> types;
    for (const Variable &variable : survey ? survey->variables : QList<Variable>())
        types.insert(variable.key, variable.type);
    // A plain e-mail may name anything; of a survey only its own fields are filled.
    const QStringList names = survey ? types.keys() : fillableNames(message, language);
    QMap<QString, QString> values;
    for (const QString &name : names) {
        const QString type = types.value(name);
        if (type == u"email" || name.contains(u"mail"_s, Qt::CaseInsensitive))
            values.insert(name, u"anna@example.org"_s);
        else if (type == u"phone")
            values.insert(name, language == u"nl" ? u"+31 20 000 00 00"_s : u"+48 22 000 00 00"_s);
        else if (type == u"number")
            values.insert(name, u"8"_s);
        else if (type == u"date")
            values.insert(name, u"2026-05-04"_s);
        else if (first.match(name).hasMatch())
            values.insert(name, firstName);
        else if (last.match(name).hasMatch())
            values.insert(name, lastName);
        else if (looksLikeName(name))
            values.insert(name, firstName + u' ' + lastName);
        else
            values.insert(name, u'‹' + name + u'›');
    }
    return withName ? values : withoutNames(values);
}

QMap<QString, QString> withoutNames(QMap<QString, QString> values)
{
    bool found = false;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (looksLikeName(it.key())) {
            it->clear();
            found = true;
        }
    }
    for (auto it = values.begin(); !found && it != values.end(); ++it) {
        if (!it->contains(u'@'))
            it->clear();
    }
    return values;
}

} // namespace surveyhook
