// SPDX-License-Identifier: GPL-3.0-or-later
// Says below each field of a form what is wrong with it.
#pragma once

#include "engine/setupdesk.h"

#include <QObject>

class QFormLayout;
class QLabel;
class QWidget;

namespace surveyhook {

class FaultLabels final : public QObject
{
    Q_OBJECT

public:
    explicit FaultLabels(QFormLayout *form, QWidget *parent);

    /** @p pointer: of the saved item's part, "/host"; empty: what belongs to no other field. */
    void attach(QWidget *field, const QString &pointer);
    /** None: everything is right. */
    void show(const QList<Fault> &faults);

private:
    struct Place
    {
        QString pointer;
        QWidget *field;
        QLabel *label;
    };
    QFormLayout *m_form;
    QList<Place> m_places;
};

/** Explanations below the fields of a form take all the width there is. */
void letTextsGrow(QWidget *form);

} // namespace surveyhook
