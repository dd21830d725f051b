// SPDX-License-Identifier: GPL-3.0-or-later
// Enalyzer: the address of Invite with the API key of an incoming-webhook automation. Its path and the name
// of the key are not documented, so the whole address is kept as it was pasted.
#pragma once

#include "domain/ports/surveyprovider.h"

#include <QCoreApplication>

namespace surveyhook {

class PastedLink;

class EnalyzerSurvey final : public SurveyProvider
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::EnalyzerSurvey)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ConnectionField> connectionFields() const override;
    [[nodiscard]] QString usualAction() const override;
    [[nodiscard]] std::optional<PastedSurvey> understand(const QString &text) const override;

private:
    [[nodiscard]] std::optional<PastedSurvey> read(const PastedLink &link) const;
};

[[nodiscard]] std::shared_ptr<const SurveyProvider> enalyzerSurveyProvider();

} // namespace surveyhook
