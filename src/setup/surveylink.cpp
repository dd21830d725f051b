// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/surveylink.h"

#include "domain/linktext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class SurveyLinks
{
    Q_DECLARE_TR_FUNCTIONS(SurveyLinks)

public:
    static PastedSurvey nothing(const QString &text);
    static PastedSurvey plainLink(const QString &link);
};

bool isReserved(const QString &placeholder)
{
    return placeholder == u"ID_RESPONDENT" || placeholder == u"SurveyLink" || placeholder == u"OptOutLink";
}

/** Placeholders replaced by a letter, so that the rest can be judged as an address. */
QUrl withoutPlaceholders(const QString &link)
{
    static const QRegularExpression placeholder(u"\\{\\{[^{}]*\\}\\}|\\[ID_RESPONDENT\\]"_s);
    QString plain = link;
    return QUrl(plain.replace(placeholder, u"x"_s));
}

PastedSurvey SurveyLinks::nothing(const QString &text)
{
    PastedSurvey survey{.actionType = u"email"_s};
    survey.problems
        << (text.trimmed().isEmpty()
                ? tr("Paste the link of the survey.")
                : tr("There is no web address in this text. The link of a survey starts with https://."));
    return survey;
}

PastedSurvey SurveyLinks::plainLink(const QString &link)
{
    //: what a pasted web address is called when it belongs to no known survey tool
    PastedSurvey survey{.providerName = tr("Link to a survey"), .link = link, .actionType = u"email"_s};
    const QUrl url = withoutPlaceholders(link);
    const QString host = url.host();
    const bool named = link.section(u'/', 2, 2).contains("{{"_L1);
    if (!url.isValid() || host.isEmpty() || named) {
        survey.link.clear();
        survey.problems << tr(
            "This address cannot be read. Copy it once more, from its beginning to its end.");
        return survey;
    }
    if (!url.userInfo().isEmpty()) {
        survey.link.clear();
        survey.problems << tr("The address holds a user name or a password before the @. Use the link that "
                              "people are to open.");
        return survey;
    }
    //: title of a part of a pasted link: the name of the computer it leads to
    survey.parts << PastedSurvey::Part{tr("Server"), host};
    survey.variables << Variable{u"Email"_s, u"email"_s, true};
    const QStringList placeholders = linkPlaceholders(link);
    for (const QString &name : placeholders) {
        if (!isReserved(name) && name.compare("Email"_L1, Qt::CaseInsensitive) != 0)
            survey.variables << Variable{name};
    }
    if (!placeholders.isEmpty()) {
        //: title of a part of a pasted link: names in double braces that are filled for each person
        survey.parts << PastedSurvey::Part{tr("Placeholders"), placeholders.join(u", "_s)};
    }
    return survey;
}

} // namespace

bool isPlainLink(const Survey &survey)
{
    return survey.connection.isEmpty() && !survey.link.isEmpty();
}

PastedSurvey understandSurveyLink(const QString &text,
                                  const QList<std::shared_ptr<const SurveyProvider>> &providers)
{
    std::optional<PastedSurvey> unusable;
    for (const auto &provider : providers) {
        const auto survey = provider->understand(text);
        if (survey && survey->isUsable())
            return *survey;
        if (survey && !unusable)
            unusable = survey;
    }
    if (unusable)
        return *unusable;
    const QStringList links = linksIn(text);
    return links.isEmpty() ? SurveyLinks::nothing(text) : SurveyLinks::plainLink(links.first());
}

} // namespace surveyhook
