// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of the board: large, with what it is made of and how it changed.
#pragma once

#include <QFrame>

class QLabel;

namespace surveyhook {

class BoardTile final : public QFrame
{
    Q_OBJECT

public:
    explicit BoardTile(QWidget *parent = nullptr);

    struct Texts
    {
        QString title;
        QString figure;
        QString detail;
        QString change = {};
        QString warning = {}; // empty: none
    };
    void setTexts(const Texts &texts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_detail;
    QLabel *m_change;
    QLabel *m_warning;
};

} // namespace surveyhook
