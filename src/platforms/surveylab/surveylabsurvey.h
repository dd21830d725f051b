// SPDX-License-Identifier: GPL-3.0-or-later
// SurveyLab: the API link of a collector, api.php?apiToken=…&cId=…
#pragma once

#include "domain/ports/surveyprovider.h"

#include <QCoreApplication>

namespace surveyhook {

class PastedLink;

class SurveylabSurvey final : public SurveyProvider
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::SurveylabSurvey)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ConnectionField> connectionFields() const override;
    [[nodiscard]] QString usualAction() const override;
    [[nodiscard]] std::optional<PastedSurvey> understand(const QString &text) const override;

private:
    [[nodiscard]] std::optional<PastedSurvey> read(const PastedLink &link) const;
};

[[nodiscard]] std::shared_ptr<const SurveyProvider> surveylabSurveyProvider();

} // namespace surveyhook
