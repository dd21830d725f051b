// SPDX-License-Identifier: GPL-3.0-or-later
// A line over the window's content that says what has just happened or what is wrong, until it is closed.
#pragma once

#include "gui/widgets/statestyle.h"

#include <QWidget>

#include <chrono>
#include <functional>

class QBoxLayout;
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
    /** Good news, which go by themselves, lie over the lower edge of @p area, a widget beside it, instead of
     * taking their place in the layout: nothing moves under the mouse when they come or go. */
    void floatOver(QWidget *area);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const Text &text, Tone tone, std::chrono::seconds leave);
    void refresh();
    void place();
    void setFloating(bool floating);

    QWidget *m_area = nullptr;
    QBoxLayout *m_layout = nullptr; // where it is when it does not float
    int m_index = 0;
    bool m_floating = false;
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
