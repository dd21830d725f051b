// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/webankieta/webankietaplatform.h"

#include "platforms/people.h"
#include "platforms/proof.h"
#include "platforms/samples.h"
#include "platforms/webankieta/webankietaanswers.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const auto wrapped = u"data.sheets[0]."_s;
const auto completed = u"resthook"_s;
const auto saved = u"resthook.unfinished"_s;

/** A bare sheet as if it had been wrapped, so that its fields have the same paths. */
QJsonObject inOneForm(const QJsonObject &body)
{
    if (!body["meta"_L1].isObject())
        return body;
    QJsonObject sheet = body;
    const QJsonValue query = sheet.take("query"_L1);
    QJsonObject data{{u"data"_s, QJsonObject{{u"sheets"_s, QJsonArray{sheet}}}}};
    if (!query.isUndefined())
        data.insert(u"query"_s, query);
    return data;
}

} // namespace

QString WebankietaPlatform::id() const
{
    return u"webankieta"_s;
}

PlatformDescription WebankietaPlatform::description() const
{
    const QList<FieldHint> fields{{wrapped + u"meta.email"_s, tr("Respondent's e-mail"), u"email"_s},
                                  {wrapped + u"meta.externalKey"_s, tr("What the survey's link carried"),
                                   u"subject"_s},
                                  {wrapped + u"meta.surveyId"_s, tr("Number of the survey")},
                                  {wrapped + u"meta.respondentId"_s, tr("Number of the respondent")},
                                  {wrapped + u"meta.finished"_s, tr("Answered to the end")},
                                  {wrapped + u"meta.endDate"_s, tr("When the survey was answered")},
                                  {wrapped + u"questions[0].content"_s, tr("First question")},
                                  {wrapped + u"questions[0].answer.content"_s,
                                   tr("Answer to the first question")}};
    return {.id = id(),
            .name = u"Webankieta"_s,
            .proof = ProofScheme::Basic,
            .topics = {{completed, tr("A survey was answered"), true},
                       {saved, tr("Answers were saved before the end")}},
            .guide = {{tr("Sign in to Webankieta.")},
                      {tr("Open Konto → Ustawienia → Integracje and there RESThook.")},
                      {tr("Paste this address as the RESThook's address."), u"address"_s},
                      {tr("If your Webankieta offers a login for the address, paste this name."), u"user"_s},
                      {tr("Paste this password."), u"password"_s},
                      {tr("Save, and answer a survey of your own to the end. The answer appears here as the "
                          "first incoming event. From now on, whoever has answered counts as answered.")}},
            .fields = fields,
            .readyConditions = {{wrapped + u"meta.email"_s, Operator::IsNotEmpty, {}}},
            .suggestedDelay = {}};
}

QList<SampleCall> WebankietaPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title);
    };
    return {sample(u"answered", tr("An answered survey")),
            sample(u"bare", tr("An answered survey, in the other layout")),
            sample(u"anonymous", tr("An anonymous answer"))};
}

std::optional<ProbeAnswer> WebankietaPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof WebankietaPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkBasic(request, credentials);
}

QList<HttpHeader> WebankietaPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    Q_UNUSED(request)
    return basicHeaders(credentials);
}

Result<ParsedCall> WebankietaPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    Q_UNUSED(request)
    const QJsonObject data = inOneForm(body.data);
    const QList<AnswerSheet> sheets = answerSheets(data);
    if (sheets.isEmpty())
        return wrongShape(u"meta"_s);
    const AnswerSheet &first = sheets.first();
    ParsedCall call{.type = first.finished ? completed : saved, .items = {data}};
    if (!first.id.isEmpty()) {
        call.subject = u"sheet:"_s + first.id;
        call.dedupKey = call.subject + u':' + call.type; // saved first, finished later: two calls
    }
    for (const AnswerSheet &sheet : sheets) {
        if (sheet.finished)
            call.answers.append(sheet.answer);
    }
    return call;
}

Correspondents WebankietaPlatform::correspondents(const QJsonObject &data) const
{
    const QList<AnswerSheet> sheets = answerSheets(data);
    return sheets.isEmpty() ? Correspondents() : customerAt(data, {sheets.first().addressPath});
}

QStringList WebankietaPlatform::essentialPaths() const
{
    QStringList paths;
    for (const QString &member : {u"id"_s, u"surveyId"_s, u"externalKey"_s, u"finished"_s})
        paths.append(wrapped + u"meta."_s + member);
    return paths;
}

std::shared_ptr<const Platform> webankietaPlatform()
{
    return std::make_shared<WebankietaPlatform>();
}

} // namespace surveyhook
