// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet lasting note in a page, with the way to what it speaks of.
#pragma once

#include "gui/widgets/statestyle.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace surveyhook {

class NoteBar final : public QFrame
{
    Q_OBJECT

public:
    /** Hidden until there is a note. */
    explicit NoteBar(QWidget *parent = nullptr);

    /** Plain text; empty: hides. @p button: without it there is none. */
    void setNote(const QString &text, const QString &button = {}, Tone tone = Tone::Active);
    [[nodiscard]] QString note() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    Tone m_tone = Tone::Active;
};

} // namespace surveyhook
