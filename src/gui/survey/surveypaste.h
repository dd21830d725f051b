// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a survey from the link that its tool gives: shows what was understood, asks for a name and languages,
// saves the survey and the connection that belongs to it.
#pragma once

#include "domain/ports/surveyprovider.h"

#include <QWidget>

#include <memory>

class QCheckBox;

namespace surveyhook {

class Engine;

namespace Ui {
class SurveyPaste;
}

class SurveyPaste final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit SurveyPaste(Engine *engine, QWidget *parent = nullptr);
    ~SurveyPaste() override;

    /** For "the name is taken" and for using a connection again. */
    void setWorkspace(const std::shared_ptr<const Workspace> &workspace);
    /** Empties every field. @p canCancel: there is something to go back to. */
    void begin(bool canCancel);
    [[nodiscard]] bool isEmpty() const;
    /** There is something to go back to, and a button for it. */
    /** What keeps it from being saved, as a sentence; empty: nothing. */
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isSaving() const;
    /** Where to go on: what still lacks something, else the button that saves. */
    [[nodiscard]] QWidget *nextField() const;
    /** Saves what is typed, once; what is wrong with it stands beside the fields instead. */
    void save();

Q_SIGNALS:
    /** It could not be saved; what is wrong stands beside the fields. */
    void refused();
    /** @p action: type of the automation's action that goes with it. */
    void added(const surveyhook::Survey &survey, const surveyhook::Action &action);
    void cancelled();
    /** isEmpty() may have changed. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void refresh();
    [[nodiscard]] Survey survey() const;
    [[nodiscard]] QString nameProblem() const;
    void showProblem(const QString &problem);
    void setSaving(bool saving);

    Engine *m_engine;
    std::unique_ptr<Ui::SurveyPaste> m_ui;
    QList<QCheckBox *> m_languages; // as availableLanguages()
    std::shared_ptr<const Workspace> m_workspace;
    PastedSurvey m_pasted;
    bool m_saving = false;
};

/** The fields that a new survey has: those the link names, and the address that invitations go to. */
[[nodiscard]] QList<Variable> variablesOf(const PastedSurvey &pasted);

} // namespace surveyhook
