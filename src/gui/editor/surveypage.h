// SPDX-License-Identifier: GPL-3.0-or-later
// Which survey people are to answer: one of those saved, or a new one from its link; and its fields.
#pragma once

#include "gui/editor/editorpage.h"

#include <memory>

class QTreeWidgetItem;

namespace surveyhook {

namespace Ui {
class SurveyPage;
}

class SurveyPaste;

class SurveyPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit SurveyPage(EditorSession *session, QWidget *parent = nullptr);
    ~SurveyPage() override;

    [[nodiscard]] QString step() const override { return steps::survey; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;
    void takeOver() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const Survey &survey, const Action &action);
    void saveVariables(const QString &text);
    void openPaste(bool open);
    void refresh();
    void refreshList();
    void search();
    [[nodiscard]] QString kindText(const Survey &survey) const;

    std::unique_ptr<Ui::SurveyPage> m_ui;
    SurveyPaste *m_paste;
    std::optional<Survey> m_added; // until the workspace knows it
    bool m_pasting = false;
    bool m_goOn = false; // to the next page when the new survey is saved
    bool m_loaded = false; // an empty list means that there are no surveys
};

} // namespace surveyhook
