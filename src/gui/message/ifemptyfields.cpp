// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/ifemptyfields.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace surveyhook {

IfEmptyFields::IfEmptyFields(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_layout(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addLayout(m_layout);
    m_title->setWordWrap(true);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    translate();
    hide();
}

void IfEmptyFields::setTexts(const QStringList &names, const QMap<QString, QString> &texts)
{
    if (names != m_names) {
        for (qsizetype i = m_names.size() - 1; i >= 0; --i) {
            if (!names.contains(m_names.at(i)))
                m_layout->removeRow(int(i));
        }
        m_names.removeIf([&names](const QString &name) { return !names.contains(name); });
        for (const QString &name : names) {
            if (m_names.contains(name))
                continue;
            auto *label = new QLabel(name, this);
            auto *field = new QLineEdit(this);
            field->setObjectName(QStringLiteral("ifEmpty_") + name);
            label->setTextFormat(Qt::PlainText);
            label->setBuddy(field);
            m_layout->addRow(label, field);
            connect(field, &QLineEdit::textEdited, this,
                    [this, name](const QString &text) { Q_EMIT edited(name, text); });
            m_names.append(name);
        }
    }
    for (const QString &name : std::as_const(m_names)) {
        QLineEdit *edit = field(name);
        if (edit->text() != texts.value(name))
            edit->setText(texts.value(name));
    }
    setVisible(!m_names.isEmpty());
}

QLineEdit *IfEmptyFields::field(const QString &name) const
{
    const qsizetype row = m_names.indexOf(name);
    return row < 0 ? nullptr
                   : qobject_cast<QLineEdit *>(m_layout->itemAt(int(row), QFormLayout::FieldRole)->widget());
}

void IfEmptyFields::translate()
{
    m_title->setText(tr("When a value is missing, say instead:"));
}

void IfEmptyFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace surveyhook
