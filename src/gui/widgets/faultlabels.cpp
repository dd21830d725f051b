// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/faultlabels.h"

#include "gui/widgets/statestyle.h"
#include "wording/problems.h"

#include <QFormLayout>
#include <QLabel>

namespace surveyhook {

namespace {

/** Without the place: the label stands there. */
QString words(const Fault &fault)
{
    return faultSentence({}, fault.code, fault.values);
}

} // namespace

void letTextsGrow(QWidget *form)
{
    const QList<QLabel *> labels = form->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        QSizePolicy policy = label->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Expanding);
        if (label->wordWrap())
            label->setSizePolicy(policy);
    }
}

FaultLabels::FaultLabels(QFormLayout *form, QWidget *parent) : QObject(parent), m_form(form) {}

void FaultLabels::attach(QWidget *field, const QString &pointer)
{
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_form->getWidgetPosition(field, &row, &role);
    auto *label = new QLabel(field->parentWidget());
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    letTextsGrow(field->parentWidget());
    m_form->insertRow(row + 1, {}, label);
    m_places.append({pointer, field, label});
}

void FaultLabels::show(const QList<Fault> &faults)
{
    QHash<QLabel *, QStringList> texts;
    for (const Fault &fault : faults) {
        const Place *best = nullptr;
        for (const Place &place : std::as_const(m_places)) {
            if (fault.pointer.startsWith(place.pointer)
                && (best == nullptr || place.pointer.size() > best->pointer.size()))
                best = &place;
        }
        if (best != nullptr)
            texts[best->label] << words(fault);
    }
    for (const Place &place : std::as_const(m_places)) {
        QPalette red = place.field->parentWidget()->palette();
        red.setColor(QPalette::WindowText, toneColor(Tone::Bad, red));
        place.label->setPalette(red);
        place.label->setText(texts.value(place.label).join(u'\n'));
        place.label->setVisible(texts.contains(place.label));
        place.field->setAccessibleDescription(place.label->text());
    }
}

} // namespace surveyhook
