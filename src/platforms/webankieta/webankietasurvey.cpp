// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/webankieta/webankietasurvey.h"

#include "domain/linktext.h"
#include "platforms/pastedlink.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr std::array<QStringView, 3> domains = {u"webankieta.pl", u"startquestion.com", u"netquest.cz"};

const QStringList &actions()
{
    static const QStringList names = {u"send-invitation"_s, u"add-respondent"_s, u"update-respondent"_s,
                                      u"send-invitation-to-token"_s};
    return names;
}

bool isAtHome(const PastedLink &link)
{
    return std::any_of(domains.begin(), domains.end(),
                       [&link](QStringView domain) { return link.isAt(domain); });
}

bool isDigits(const QString &value)
{
    return !value.isEmpty()
           && std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QList<Variable> variablesOf(const QString &action)
{
    QList<Variable> variables;
    if (action == u"update-respondent")
        variables << Variable{u"id_respondent"_s, u"text"_s, true};
    else if (action == u"send-invitation-to-token")
        variables << Variable{u"token"_s, u"text"_s, true};
    else
        variables << Variable{u"email"_s, u"email"_s, true};
    for (int i = 1; i <= 10; ++i)
        variables << Variable{u'l' + QString::number(i)};
    return variables;
}

} // namespace

QString WebankietaSurvey::id() const
{
    return u"webankieta"_s;
}

QString WebankietaSurvey::name() const
{
    return u"Webankieta"_s;
}

QList<ConnectionField> WebankietaSurvey::connectionFields() const
{
    return {
        {u"accountId"_s,
         tr("Number of the account"),
         false,
         true,
         {},
         tr("In the webhook's address: the first of the three parts after “webhooks”.")},
        {u"webhookKey"_s, tr("Webhook key"), true, true, {}, tr("The second of the three parts.")},
        {u"webhookAuth"_s, tr("Webhook authorisation"), true, true, {}, tr("The third of the three parts.")},
        {u"baseUrl"_s, tr("Address of Webankieta"), false, false, {}},
        {.member = u"method"_s,
         .title = tr("Method"),
         .help = tr("POST keeps the data out of the address."),
         .choices = {{u"GET"_s, u"GET"_s}, {u"POST"_s, u"POST"_s}}}};
}

QString WebankietaSurvey::usualAction() const
{
    return id() + u'.' + actions().first();
}

std::optional<PastedSurvey> WebankietaSurvey::understand(const QString &text) const
{
    const QStringList links = linksIn(text);
    auto found = readBest(links, [this](const PastedLink &link) { return read(link); });
    if (!found && links.isEmpty() && text.contains("/webhooks/"_L1) && text.contains("id_survey"_L1)) {
        found = PastedSurvey{.provider = id(), .providerName = name()};
        found->problems << linkBeginsTooLate();
    }
    return found;
}

std::optional<PastedSurvey> WebankietaSurvey::read(const PastedLink &link) const
{
    QStringList path = link.pathParts();
    const bool isCall = !path.isEmpty() && path.takeFirst() == u"webhooks"
                        && (isAtHome(link) || path.size() >= 3 || link.hasParameter(u"id_survey"));
    PastedSurvey survey{.provider = id(), .providerName = name()};
    if (!isCall) {
        if (!isAtHome(link))
            return std::nullopt;
        survey.link = link.text();
        survey.problems << tr(
            "This is a page of Webankieta, not its webhook address. The webhook address holds "
            "/webhooks/; its key and authorisation stand in Webankieta under Konto → "
            "Ustawienia → Integracje.");
        return survey;
    }
    // A name in the place of a key means that a part before it was left out.
    const QString last = path.isEmpty() ? QString() : path.last();
    const QString action = actions().contains(last) ? path.takeLast() : path.value(3);
    const QString account = path.value(0);
    const QString key = path.value(1);
    const QString auth = path.value(2);
    const QString remote = link.parameter(u"id_survey");

    survey.parts << serverPart(link);
    //: title of a part of a pasted link
    addPart(survey, tr("Account"), account);
    //: title of a part of a pasted link: a secret
    addPart(survey, tr("Key"), key.isEmpty() ? key : cutSecret(key));
    //: title of a part of a pasted link: a second secret
    addPart(survey, tr("Authorisation"), auth.isEmpty() ? auth : cutSecret(auth));
    //: title of a part of a pasted link
    addPart(survey, tr("Survey"), remote);
    //: title of a part of a pasted link: the number of a mail template at Webankieta
    addPart(survey, tr("Template"), link.parameter(u"id_template"));

    if (!link.isSound())
        survey.problems << linkIsNotSound();
    checkPart(survey, u"id_account"_s, account);
    checkPart(survey, u"webhook_key"_s, key);
    checkPart(survey, u"webhook_auth"_s, auth);
    if (!remote.isEmpty() && isFilledIn(remote) && !isDigits(remote))
        survey.problems << tr("The number of the survey (id_survey) is not a number.");
    else
        checkPart(survey, u"id_survey"_s, remote);
    if (!action.isEmpty() && !actions().contains(action) && isFilledIn(action)) {
        //: %1 the name of one of Webankieta's webhooks, such as "survey-list"
        survey.problems << tr("The webhook “%1” sends no invitation. Use the address of send-invitation or "
                              "add-respondent.")
                               .arg(action);
    }

    const QString home = isAtHome(link) ? link.host() : QString();
    survey.connection = newConnection(id(), name());
    survey.connection.options[u"baseUrl"_s] = link.baseUrl(home);
    survey.connection.options[u"accountId"_s] = account;
    survey.connection.secrets[u"webhookKey"_s] = Secret(key);
    survey.connection.secrets[u"webhookAuth"_s] = Secret(auth);
    survey.remoteId = remote;
    const QString chosen = actions().contains(action) ? action : actions().first();
    survey.variables = variablesOf(chosen);
    survey.actionType = u"webankieta."_s + chosen;
    const QString mailTemplate = link.parameter(u"id_template");
    if (isDigits(mailTemplate))
        survey.actionOptions[u"template"_s] = mailTemplate;
    return survey;
}

std::shared_ptr<const SurveyProvider> webankietaSurveyProvider()
{
    return std::make_shared<WebankietaSurvey>();
}

} // namespace surveyhook
