// SPDX-License-Identifier: GPL-3.0-or-later
// One line that unfolds to an explanation in its place: "Why do we ask this?"
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace surveyhook {

class Unfold final : public QWidget
{
    Q_OBJECT

public:
    explicit Unfold(QWidget *parent = nullptr);

    void setTexts(const QString &line, const QString &explanation);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    void toggle() { setOpen(!isOpen()); }

private:
    QToolButton *m_line;
    QLabel *m_text;
};

} // namespace surveyhook
