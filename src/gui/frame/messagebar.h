// SPDX-License-Identifier: GPL-3.0-or-later
// A line over the window's content that says what has just happened or what is wrong, until it is closed.
#pragma once

#include "gui/widgets/statestyle.h"

#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace surveyhook {

class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    using Text = std::function<QString()>; // asked again when the language changes

    /** Good news go by themselves after some seconds; the rest stays until closed or replaced. */
    void showMessage(const Text &text, Tone tone);
    /** With a button that calls @p undo and closes the bar; stays twice as long as other good news. */
    void showUndoable(const Text &text, const std::function<void()> &undo);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const Text &text, Tone tone, std::chrono::seconds leave);
    void refresh();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer *m_leave;
    Text m_words;
    std::function<void()> m_undoing;
    Tone m_tone = Tone::Active;
};

} // namespace surveyhook
