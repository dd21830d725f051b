// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/webankieta/webankietaanswers.h"

#include "domain/emailaddress.h"
#include "domain/fieldpath.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

AnswerSheet sheetFrom(const QJsonObject &sheet, const QString &path)
{
    const QJsonObject meta = sheet["meta"_L1].toObject();
    return {.id = textOf(meta["id"_L1]),
            .addressPath = path + u"meta.email"_s,
            .answer = {.survey = textOf(meta["surveyId"_L1]),
                       .address = normalizedAddress(textOf(meta["email"_L1])),
                       .key = textOf(meta["externalKey"_L1]).trimmed()},
            .finished = meta["finished"_L1].toBool(true)};
}

} // namespace

QList<AnswerSheet> answerSheets(const QJsonObject &body)
{
    if (body["meta"_L1].isObject())
        return {sheetFrom(body, {})};
    QList<AnswerSheet> sheets;
    const QJsonArray wrapped = body["data"_L1].toObject()["sheets"_L1].toArray();
    for (qsizetype i = 0; i < wrapped.size(); ++i) {
        const QJsonObject sheet = wrapped.at(i).toObject();
        if (sheet["meta"_L1].isObject())
            sheets.append(sheetFrom(sheet, u"data.sheets[%1]."_s.arg(i)));
    }
    return sheets;
}

} // namespace surveyhook
