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

} // namespace

QString WebankietaPlatform::id() const
{
    return u"webankieta"_s;
}

PlatformDescription WebankietaPlatform::description() const
{
    QList<FieldHint> fields;
    for (const QString &prefix : {wrapped, QString()}) {
        fields << FieldHint{prefix + u"meta.email"_s, tr("Respondent's e-mail"), u"email"_s}
               << FieldHint{prefix + u"meta.externalKey"_s, tr("What the survey's link carried"),
                            u"subject"_s}
               << FieldHint{prefix + u"meta.surveyId"_s, tr("Number of the survey")}
               << FieldHint{prefix + u"meta.respondentId"_s, tr("Number of the respondent")}
               << FieldHint{prefix + u"meta.finished"_s, tr("Answered to the end")}
               << FieldHint{prefix + u"meta.endDate"_s, tr("When the survey was answered")}
               << FieldHint{prefix + u"questions[0].content"_s, tr("First question")}
               << FieldHint{prefix + u"questions[0].answer.content"_s, tr("Answer to the first question")};
    }
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
    const QList<AnswerSheet> sheets = answerSheets(body.data);
    if (sheets.isEmpty())
        return wrongShape(u"meta"_s);
    const AnswerSheet &first = sheets.first();
    ParsedCall call{.type = first.finished ? completed : saved, .items = {body.data}};
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
    for (const QString &prefix : {wrapped, QString()}) {
        for (const QString &member : {u"id"_s, u"surveyId"_s, u"externalKey"_s, u"finished"_s})
            paths.append(prefix + u"meta."_s + member);
    }
    return paths;
}

std::shared_ptr<const Platform> webankietaPlatform()
{
    return std::make_shared<WebankietaPlatform>();
}

} // namespace surveyhook
