// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/messagetemplates.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MessageTemplates)
};

QJsonObject loaded(const QString &id)
{
    QFile file(u":/templates/"_s + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/** The survey's field that a greeting may use; empty: none. */
QString nameField(const Survey &survey)
{
    static const QStringList names{u"firstname"_s, u"imie"_s,     u"imię"_s,     u"voornaam"_s, u"name"_s,
                                   u"fullname"_s,  u"lastname"_s, u"nazwisko"_s, u"naam"_s};
    for (const QString &name : names) {
        for (const Variable &variable : survey.variables) {
            QString plain = variable.key.toCaseFolded();
            plain.remove(u'_').remove(u'-');
            if (plain == name)
                return variable.key;
        }
    }
    return {};
}

} // namespace

QList<MessageTemplate> messageTemplates()
{
    return {{u"nps"_s, Texts::tr("After a chat: would you recommend us?")},
            {u"csat"_s, Texts::tr("After a service: were you satisfied?")},
            {u"plain"_s, Texts::tr("Short and plain")}};
}

Message messageFrom(const QString &id, const Survey &survey, const QString &name)
{
    const QJsonObject json = loaded(id);
    const QJsonObject texts = json["texts"_L1].toObject();
    const QJsonObject ifEmpty = json["ifEmpty"_L1].toObject();
    const QString field = nameField(survey);
    Message message{.name = name, .survey = survey.id};
    const bool known = std::any_of(survey.languages.cbegin(), survey.languages.cend(),
                                   [&texts](const QString &language) { return texts.contains(language); });
    for (const QString &language : texts.keys()) {
        if (known && !survey.languages.contains(language))
            continue;
        const QJsonObject text = texts[language].toObject();
        QString body = text["body"_L1].toString();
        if (field.isEmpty())
            body.replace(u" {{NAME}}"_s, QString());
        else
            body.replace(u"{{NAME}}"_s, u"{{"_s + field + u"}}"_s);
        message.texts.insert(language, {text["subject"_L1].toString(), body});
        if (!field.isEmpty())
            message.ifEmpty[field].insert(language, ifEmpty[language].toString());
    }
    return message;
}

} // namespace surveyhook
