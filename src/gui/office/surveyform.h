// SPDX-License-Identifier: GPL-3.0-or-later
// One survey: name, link with its placeholders, languages, fields, where it is used.
#pragma once

#include "domain/workspace.h"
#include "engine/setupdesk.h"

#include <QWidget>

#include <memory>

class QCheckBox;

namespace surveyhook {

namespace Ui {
class SurveyForm;
}

class FaultLabels;

class SurveyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SurveyForm(QWidget *parent = nullptr);
    ~SurveyForm() override;

    /** Emits nothing. */
    void setSurvey(const Survey &survey, const Workspace &workspace);
    [[nodiscard]] const Survey &survey() const { return m_survey; }
    void showFaults(const QList<Fault> &faults);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited(); // by the user; survey() is up to date

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLink();
    void showLanguages();
    void showWords();
    void fillInsertMenu();

    std::unique_ptr<Ui::SurveyForm> m_ui;
    FaultLabels *m_faults;
    QMap<QString, QCheckBox *> m_languages;
    Survey m_survey;
    Workspace m_workspace;
};

} // namespace surveyhook
