// SPDX-License-Identifier: GPL-3.0-or-later
// The whole automation in words, a trial on one's own address, and whether it is switched on.
#pragma once

#include "gui/editor/editorpage.h"

#include <memory>

namespace surveyhook {

namespace Ui {
class FinishPage;
}

class FinishPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit FinishPage(EditorSession *session, QWidget *parent = nullptr);
    ~FinishPage() override;

    [[nodiscard]] QString step() const override { return steps::finish; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void run();
    void switchTo(AutomationState state);
    void refresh();
    void refreshStateTexts();
    void refreshNotes();
    [[nodiscard]] bool practises() const;
    void proposeAddress();

    std::unique_ptr<Ui::FinishPage> m_ui;
};

} // namespace surveyhook
