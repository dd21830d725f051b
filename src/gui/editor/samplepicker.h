// SPDX-License-Identifier: GPL-3.0-or-later
// Which event the live values of a page are shown for: one that has arrived, an example, or pasted data.
#pragma once

#include "gui/editor/editorsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace surveyhook {

class SamplePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit SamplePicker(QWidget *parent = nullptr);

    /** Once; @p session must outlive it. */
    void setSession(EditorSession *session);

    /** "#12, 5 minutes ago, jan@example.com" or "Example: a chat was closed". */
    [[nodiscard]] static QString eventText(const SampleEvent &event);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose(int index);
    void paste();
    void refreshTexts();

    EditorSession *m_session = nullptr;
    QLabel *m_label;
    QComboBox *m_choice;
    QPushButton *m_paste;
    QList<SampleChoice> m_choices;
};

} // namespace surveyhook
