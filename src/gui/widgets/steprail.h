// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an automation, one below the other: each with its title and a word for how far it is.
#pragma once

#include "gui/widgets/statestyle.h"

#include <QWidget>

class QVBoxLayout;

namespace surveyhook {

struct RailStep
{
    QString id;
    QString title;
    QString word; // "done"; empty: none
    QString icon; // of resources/icons
    Tone tone = Tone::Quiet;
    bool enabled = true;
    bool current = false;
    QString toolTip = {};
};

class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QList<RailStep> &steps);
    [[nodiscard]] const QList<RailStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void stepChosen(const QString &id);

private:
    class Button;

    QList<RailStep> m_steps;
    QList<Button *> m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace surveyhook
