// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of survey links share: the address taken apart, and what a wrong part looks like.
#pragma once

#include "domain/ports/surveyprovider.h"

#include <QUrl>

#include <functional>

namespace surveyhook {

/** A web address that somebody pasted. */
class PastedLink
{
public:
    explicit PastedLink(const QString &link);

    [[nodiscard]] const QString &text() const { return m_text; }
    /** Whether it can be called: a host, and no user name before it. */
    [[nodiscard]] bool isSound() const;
    /** The host, or a host below it. */
    [[nodiscard]] bool isAt(QStringView domain) const;
    [[nodiscard]] QString host() const; // lower case, with the port where there is one
    [[nodiscard]] QString path() const { return m_url.path(QUrl::FullyDecoded); }
    [[nodiscard]] QStringList pathParts() const; // empty ones too, but not the first and the last
    /** The first parameter of this name, case ignored, decoded and trimmed. */
    [[nodiscard]] QString parameter(QStringView name) const;
    [[nodiscard]] bool hasParameter(QStringView name) const;
    [[nodiscard]] QList<std::pair<QString, QString>> parameters() const { return m_parameters; }
    /** "https://www.example.com": https at @p domain, whose calls carry secrets. */
    [[nodiscard]] QString baseUrl(QStringView domain) const;

private:
    QString m_text;
    QUrl m_url;
    QList<std::pair<QString, QString>> m_parameters;
};

/** The first reading of @p links that can be used, else the first at all. */
[[nodiscard]] std::optional<PastedSurvey> readBest(
    const QStringList &links, const std::function<std::optional<PastedSurvey>(const PastedLink &)> &read);

/** Letters, digits and a few signs: not "[webhook_key]", "…" or "xxx…", which stand for something. */
[[nodiscard]] bool isFilledIn(const QString &value);

/** "0f1e…": as much of a secret as a person needs to recognise it. */
[[nodiscard]] QString cutSecret(const QString &secret);

/** Sentences that all survey tools need. %1 a part of a link: "cId". */
[[nodiscard]] QString partIsMissing(const QString &part);
[[nodiscard]] QString partIsNotFilledIn(const QString &part);
[[nodiscard]] QString linkIsNotSound();
[[nodiscard]] QString linkBeginsTooLate();
/** Adds what is wrong with @p value, which is the part @p name of a link. */
void checkPart(PastedSurvey &survey, const QString &name, const QString &value);
/** A part that people may check, shortened; none for an empty value. */
void addPart(PastedSurvey &survey, const QString &title, const QString &value);
/** A part with the title "Server". */
[[nodiscard]] PastedSurvey::Part serverPart(const PastedLink &link);
[[nodiscard]] Connection newConnection(const QString &type, const QString &name);

} // namespace surveyhook
