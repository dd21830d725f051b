// SPDX-License-Identifier: GPL-3.0-or-later
// A survey tool whose links people paste: says what a pasted text is and what is missing in it. No I/O.
#pragma once

#include "domain/connectionfield.h"
#include "domain/workspace.h"

#include <memory>
#include <optional>

namespace surveyhook {

/** A pasted text, read. */
struct PastedSurvey
{
    QString provider; // id; empty: a plain link
    QString providerName;
    /** The parts a person may check, in order; secrets are cut to their first four characters. */
    struct Part
    {
        QString title; // in the user's language: "Collector"
        QString value;
    };
    QList<Part> parts;
    /** What is missing or wrong, as sentences in the user's language; empty: usable. */
    QStringList problems;
    Connection connection; // with its secrets; type empty: none needed
    QString remoteId; // of the survey at the provider
    QString link; // that people open, with placeholders; may be empty
    QList<Variable> variables; // that the provider always has
    QString actionType; // of the automation's action: "email" or one of the provider's
    QJsonObject actionOptions; // what the link says about the action: {"template": "3611"}

    [[nodiscard]] bool isUsable() const { return problems.isEmpty(); }
};

class SurveyProvider
{
public:
    SurveyProvider() = default;
    SurveyProvider(const SurveyProvider &) = delete;
    SurveyProvider &operator=(const SurveyProvider &) = delete;
    virtual ~SurveyProvider();

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    /** Of an account there, as pasted links fill it. */
    [[nodiscard]] virtual QList<ConnectionField> connectionFields() const = 0;
    /** How surveys there are sent unless their link says otherwise: a type of action. */
    [[nodiscard]] virtual QString usualAction() const = 0;
    /** None when @p text is not of this provider. */
    [[nodiscard]] virtual std::optional<PastedSurvey> understand(const QString &text) const = 0;
};

} // namespace surveyhook
