// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/enalyzer/enalyzersurvey.h"

#include "domain/linktext.h"
#include "platforms/pastedlink.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr auto domain = u"enalyzer.com";
constexpr auto apiHost = u"developer.enalyzer.com";

/** The key: the parameter that is called like one, else the only one. */
QString keyOf(const PastedLink &link)
{
    const auto parameters = link.parameters();
    for (const auto &[name, value] : parameters) {
        if (name.contains("key"_L1, Qt::CaseInsensitive))
            return value;
    }
    return parameters.size() == 1 ? parameters.first().second : QString();
}

bool isInvite(const PastedLink &link)
{
    const bool invite = link.path().contains("invite"_L1, Qt::CaseInsensitive);
    if (link.isAt(domain))
        return link.isAt(apiHost) || invite;
    // Elsewhere, such as behind a company's gateway: only what can be nothing else.
    return link.path().endsWith("/invite"_L1, Qt::CaseInsensitive) && link.hasParameter(u"apiKey");
}

} // namespace

QString EnalyzerSurvey::id() const
{
    return u"enalyzer"_s;
}

QString EnalyzerSurvey::name() const
{
    return u"Enalyzer"_s;
}

QList<ConnectionField> EnalyzerSurvey::connectionFields() const
{
    return {{u"inviteUrl"_s,
             tr("Invite address"),
             true,
             true,
             {},
             tr("In Enalyzer: the survey's Automation page, Invite. The key is part of the address.")},
            {.member = u"method"_s,
             .title = tr("Method"),
             .help = tr("POST, unless Enalyzer's screen names another."),
             .choices = {{u"POST"_s, u"POST"_s}, {u"PUT"_s, u"PUT"_s}}}};
}

QString EnalyzerSurvey::usualAction() const
{
    return u"enalyzer.invite"_s;
}

std::optional<PastedSurvey> EnalyzerSurvey::understand(const QString &text) const
{
    return readBest(linksIn(text), [this](const PastedLink &link) { return read(link); });
}

std::optional<PastedSurvey> EnalyzerSurvey::read(const PastedLink &link) const
{
    PastedSurvey survey{.provider = id(), .providerName = name()};
    if (!isInvite(link)) {
        if (!link.isAt(domain))
            return std::nullopt;
        survey.link = link.text();
        survey.problems << tr(
            "This is a page of Enalyzer, not the address for invitations. In Enalyzer open "
            "Automations, add an incoming webhook and copy its whole address with the API key.");
        return survey;
    }
    const QString key = keyOf(link);
    survey.parts << serverPart(link);
    if (!key.isEmpty()) {
        //: title of a part of a pasted link
        survey.parts << PastedSurvey::Part{tr("API key"), cutSecret(key)};
    }
    if (!link.isSound())
        survey.problems << linkIsNotSound();
    checkPart(survey, tr("API key"), key);
    survey.connection = newConnection(id(), name());
    survey.connection.secrets[u"inviteUrl"_s] = Secret(link.isAt(domain) && link.text().startsWith("http:"_L1)
                                                           ? QString("https"_L1 % link.text().sliced(4))
                                                           : link.text());
    survey.variables = {{u"EmailAddress"_s, u"email"_s, true},
                        {u"FirstName"_s},
                        {u"LastName"_s},
                        {u"Language"_s}};
    survey.actionType = usualAction();
    return survey;
}

std::shared_ptr<const SurveyProvider> enalyzerSurveyProvider()
{
    return std::make_shared<EnalyzerSurvey>();
}

} // namespace surveyhook
