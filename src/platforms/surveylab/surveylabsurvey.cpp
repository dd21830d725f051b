// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/surveylab/surveylabsurvey.h"

#include "domain/linktext.h"
#include "platforms/pastedlink.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr auto domain = u"surveylab.com";
constexpr auto olderDomain = u"mysurveylab.com";

bool isApi(const PastedLink &link)
{
    const bool named = link.hasParameter(u"apiToken") || link.hasParameter(u"cId");
    const bool api = link.path().endsWith("/api.php"_L1, Qt::CaseInsensitive);
    return api && (named || link.isAt(domain) || link.isAt(olderDomain));
}

} // namespace

QString SurveylabSurvey::id() const
{
    return u"surveylab"_s;
}

QString SurveylabSurvey::name() const
{
    return u"SurveyLab"_s;
}

QList<ConnectionField> SurveylabSurvey::connectionFields() const
{
    return {{u"apiToken"_s,
             tr("API token"),
             true,
             true,
             {},
             tr("In SurveyLab: Settings, API. It also stands in the API link of a collector.")},
            {u"baseUrl"_s, tr("Address of SurveyLab"), false, false, u"https://www.surveylab.com"_s},
            {.member = u"method"_s,
             .title = tr("Method"),
             .help = tr("POST keeps the data out of the address; SurveyLab documents GET only."),
             .choices = {{u"GET"_s, u"GET"_s}, {u"POST"_s, u"POST"_s}}}};
}

QString SurveylabSurvey::usualAction() const
{
    return u"surveylab.addContactToCollector"_s;
}

std::optional<PastedSurvey> SurveylabSurvey::understand(const QString &text) const
{
    const QStringList links = linksIn(text);
    auto found = readBest(links, [this](const PastedLink &link) { return read(link); });
    if (!found && links.isEmpty() && text.contains("apiToken="_L1, Qt::CaseInsensitive)) {
        found = PastedSurvey{.provider = id(), .providerName = name()};
        found->problems << linkBeginsTooLate();
    }
    return found;
}

std::optional<PastedSurvey> SurveylabSurvey::read(const PastedLink &link) const
{
    PastedSurvey survey{.provider = id(), .providerName = name()};
    if (!isApi(link)) {
        if (!link.isAt(domain) && !link.isAt(olderDomain))
            return std::nullopt;
        survey.link = link.text();
        survey.problems << tr(
            "This is a page of SurveyLab, not the API link. In SurveyLab open the survey, go to "
            "its collector of the kind E-mail / SMS invitation and copy the API link there.");
        return survey;
    }
    const QString token = link.parameter(u"apiToken");
    const QString collector = link.parameter(u"cId");
    survey.parts << serverPart(link);
    if (!token.isEmpty()) {
        //: title of a part of a pasted link
        survey.parts << PastedSurvey::Part{tr("API token"), cutSecret(token)};
    }
    //: title of a part of a pasted link: SurveyLab's word for a list through which a survey goes out
    addPart(survey, tr("Collector"), collector);
    if (!link.isSound())
        survey.problems << linkIsNotSound();
    checkPart(survey, u"apiToken"_s, token);
    checkPart(survey, u"cId"_s, collector);
    survey.connection = newConnection(id(), name());
    survey.connection.options[u"baseUrl"_s] = link.baseUrl(link.isAt(olderDomain) ? olderDomain : domain);
    survey.connection.secrets[u"apiToken"_s] = Secret(token);
    survey.remoteId = collector;
    survey.variables = {{u"email"_s, u"email"_s, true}, {u"firstName"_s}, {u"lastName"_s},
                        {u"phone"_s, u"phone"_s},       {u"language"_s},  {u"referrer"_s}};
    survey.actionType = usualAction();
    return survey;
}

std::shared_ptr<const SurveyProvider> surveylabSurveyProvider()
{
    return std::make_shared<SurveylabSurvey>();
}

} // namespace surveyhook
