// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste and type: survey links, paths of fields, texts with placeholders, changes of values.
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "domain/mapping.h"
#include "domain/placeholders.h"
#include "fuzz/target.h"
#include "platforms/builtin.h"
#include "setup/surveylink.h"

SURVEYHOOK_FUZZ_TARGET(links)

void surveyhook::fuzz::links(const QByteArray &bytes)
{
    using namespace Qt::Literals::StringLiterals;
    const QString text = QString::fromUtf8(bytes);
    static const QList<std::shared_ptr<const SurveyProvider>> providers = builtinSurveyProviders();
    (void)understandSurveyLink(text, providers);
    (void)splitTemplate(text);
    (void)namesOnPath(text);
    const QString tidy = tidyValue(text);
    require(!tidy.contains(u'\n') && !tidy.contains(u'\r') && !tidy.contains(QChar(0)),
            "a value is one line");
    if (isValidPath(text)) {
        QJsonObject data;
        setValueAt(data, text, u"x"_s);
        (void)valueAt(data, text);
    }
    const QTimeZone zone("Europe/Warsaw");
    for (const QString &kind : allChanges())
        (void)applyChange({.kind = kind, .format = kind == u"phone"_s ? u"+48"_s : u"dd.MM.yyyy"_s}, text,
                          zone);
    (void)applyMapping({{.variable = u"v"_s, .text = text}}, {{u"name"_s, u"Anna"_s}}, zone);
}
