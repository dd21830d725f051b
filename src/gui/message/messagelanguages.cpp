// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/messagelanguages.h"

#include "wording/language.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString languageTitle(const QString &code)
{
    if (availableLanguages().contains(code))
        return languageName(code);
    const QLocale locale(code);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    return name;
}

QStringList offeredLanguages(const Message &message, const QStringList &ofSurvey)
{
    QStringList languages = ofSurvey;
    languages << u"pl"_s << u"nl"_s << u"en"_s << message.texts.keys();
    languages.removeDuplicates();
    return languages;
}

bool isWritten(const MessageText &text)
{
    return !text.subject.trimmed().isEmpty() || !text.body.trimmed().isEmpty();
}

QStringList writtenLanguages(const Message &message)
{
    QStringList languages = {u"pl"_s, u"nl"_s, u"en"_s};
    languages << message.texts.keys();
    languages.removeDuplicates();
    languages.removeIf([&message](const QString &code) { return !isWritten(message.texts.value(code)); });
    return languages;
}

} // namespace surveyhook
