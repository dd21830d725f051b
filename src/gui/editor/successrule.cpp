// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/successrule.h"

#include <QEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QJsonArray statusesIn(const QString &text)
{
    static const QRegularExpression number(u"\\b[1-5][0-9]{2}\\b"_s);
    QJsonArray statuses;
    auto matches = number.globalMatch(text);
    while (matches.hasNext())
        statuses.append(matches.next().captured().toInt());
    return statuses;
}

void showText(QLineEdit *edit, const QString &text)
{
    if (edit->text().trimmed() != text)
        edit->setText(text);
}

} // namespace

SuccessRule::SuccessRule(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_statusTitle(new QLabel(this))
    , m_status(new QLineEdit(this))
    , m_fieldTitle(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_valueTitle(new QLabel(this))
    , m_value(new QLineEdit(this))
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(m_statusTitle, m_status);
    m_form->addRow(m_fieldTitle, m_field);
    m_form->addRow(m_valueTitle, m_value);
    m_statusTitle->setBuddy(m_status);
    m_fieldTitle->setBuddy(m_field);
    m_valueTitle->setBuddy(m_value);
    m_status->setObjectName(u"successStatus"_s);
    m_field->setObjectName(u"successField"_s);
    m_value->setObjectName(u"successValue"_s);
    m_status->setPlaceholderText(u"200–299"_s);
    m_field->setPlaceholderText(u"result.ok"_s);
    for (QLineEdit *edit : {m_status, m_field, m_value})
        connect(edit, &QLineEdit::textEdited, this, &SuccessRule::edited);
    translate();
}

void SuccessRule::setRule(const QJsonObject &rule)
{
    const QJsonValue wanted = rule.value("status"_L1);
    const QJsonArray statuses = wanted.isDouble() ? QJsonArray{wanted} : wanted.toArray();
    if (statusesIn(m_status->text()) != statuses) { // what is being typed stays as it is
        QStringList texts;
        for (const QJsonValue &status : statuses)
            texts << QString::number(status.toInt());
        m_status->setText(texts.join(u", "_s));
    }
    showText(m_field, rule.value("field"_L1).toString());
    showText(m_value, rule.value("is"_L1).toVariant().toString());
}

QJsonObject SuccessRule::rule() const
{
    QJsonObject rule;
    if (const QJsonArray statuses = statusesIn(m_status->text()); !statuses.isEmpty())
        rule.insert("status"_L1, statuses);
    if (const QString field = m_field->text().trimmed(); !field.isEmpty())
        rule.insert("field"_L1, field);
    if (const QString value = m_value->text().trimmed(); !value.isEmpty())
        rule.insert("is"_L1, value);
    return rule;
}

void SuccessRule::translate()
{
    //: the number by which a web server answers: 200, 201 …
    m_statusTitle->setText(tr("Status of the answer:"));
    m_fieldTitle->setText(tr("and the field of the answer:"));
    //: %1 is a field: "and the field of the answer: result.ok", "has the value: true"
    m_valueTitle->setText(tr("has the value:"));
}

void SuccessRule::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace surveyhook
