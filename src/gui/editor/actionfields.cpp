// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/actionfields.h"

#include "gui/editor/fieldinsert.h"
#include "gui/editor/headersedit.h"
#include "gui/editor/successrule.h"
#include "gui/message/placeholderedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int textLines = 6;

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

/** Data may stand in a file as an object; people see it as they would write it. */
QString writtenText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    return value.toVariant().toString();
}

} // namespace

ActionFields::ActionFields(EditorSession *session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void ActionFields::setFields(const QList<ActionField> &fields)
{
    m_shows.clear();
    if (m_form != nullptr) {
        while (m_form->rowCount() > 0)
            m_form->removeRow(0);
        delete m_form;
    }
    m_form = new QFormLayout;
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_form);
    for (const ActionField &field : fields)
        m_shows.insert(field.member, add(field));
}

void ActionFields::setOptions(const QJsonObject &options)
{
    for (auto it = m_shows.cbegin(); it != m_shows.cend(); ++it)
        it.value()(options.value(it.key()));
}

void ActionFields::tell(const ActionField &field, const QJsonValue &value)
{
    Q_EMIT edited(field.member, field.title, value);
}

void ActionFields::addRow(const ActionField &field, QWidget *input, QWidget *row)
{
    input->setObjectName(u"option_"_s + field.member);
    if (field.kind == ActionField::Kind::Flag) {
        m_form->addRow(input);
    } else {
        //: %1 the title of a field in a form
        auto *label = new QLabel(tr("%1:").arg(field.title));
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(input);
        input->setAccessibleName(field.title);
        m_form->addRow(label, row != nullptr ? row : input);
    }
    if (field.help.isEmpty())
        return;
    auto *hint = new QLabel(field.help);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(hint);
}

ActionFields::Show ActionFields::add(const ActionField &field)
{
    switch (field.kind) {
    case ActionField::Kind::Text:
        return addText(field);
    case ActionField::Kind::Number:
        return addNumber(field);
    case ActionField::Kind::Flag:
        return addFlag(field);
    case ActionField::Kind::Choice:
        return addChoice(field);
    case ActionField::Kind::Headers:
        return addHeaders(field);
    case ActionField::Kind::Secret:
        return addSecret(field);
    case ActionField::Kind::Success:
        return addSuccess(field);
    case ActionField::Kind::Line:
        break;
    }
    return addLine(field);
}

ActionFields::Show ActionFields::addLine(const ActionField &field)
{
    if (field.takesFields)
        return addText(field);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(field.usual);
    addRow(field, edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { tell(field, textValue(text.trimmed())); });
    return [edit](const QJsonValue &value) {
        if (edit->text().trimmed() != value.toString())
            edit->setText(value.toString());
    };
}

ActionFields::Show ActionFields::addText(const ActionField &field)
{
    auto *edit = new PlaceholderEdit;
    edit->setTabChangesFocus(true);
    if (field.kind == ActionField::Kind::Line)
        edit->setSingleLine(true);
    else
        edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * textLines);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(edit, 1);
    if (field.takesFields) {
        auto *insert = new FieldInsert(m_session, edit);
        insert->setObjectName(u"insert_"_s + field.member);
        layout->addWidget(insert, 0, Qt::AlignTop);
    }
    addRow(field, edit, row);
    connect(edit, &PlaceholderEdit::edited, this,
            [this, field, edit] { tell(field, textValue(edit->templateText())); });
    return [edit](const QJsonValue &value) {
        edit->setTemplateText(writtenText(value));
    };
}

ActionFields::Show ActionFields::addSecret(const ActionField &field)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    addRow(field, edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { tell(field, textValue(text)); });
    return [edit](const QJsonValue &value) {
        if (edit->text() != value.toString())
            edit->setText(value.toString());
    };
}

ActionFields::Show ActionFields::addNumber(const ActionField &field)
{
    auto *edit = new QLineEdit;
    edit->setInputMethodHints(Qt::ImhDigitsOnly);
    edit->setPlaceholderText(field.usual);
    addRow(field, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        bool number = false;
        const int value = text.trimmed().toInt(&number);
        tell(field, number ? QJsonValue(value) : textValue(text.trimmed()));
    });
    return [edit](const QJsonValue &value) {
        const QString text = value.toVariant().toString();
        if (edit->text().trimmed() != text)
            edit->setText(text);
    };
}

ActionFields::Show ActionFields::addFlag(const ActionField &field)
{
    auto *box = new QCheckBox(field.title);
    addRow(field, box);
    connect(box, &QCheckBox::clicked, this, [this, field](bool on) { tell(field, on); });
    return [box, usual = field.usual == u"true"](const QJsonValue &value) {
        box->setChecked(value.toBool(usual));
    };
}

ActionFields::Show ActionFields::addChoice(const ActionField &field)
{
    auto *box = new QComboBox;
    for (const ActionField::Choice &choice : field.choices)
        box->addItem(choice.title, choice.value);
    addRow(field, box);
    connect(box, &QComboBox::activated, this,
            [this, field, box] { tell(field, textValue(box->currentData().toString())); });
    return [box, usual = field.usual](const QJsonValue &value) {
        box->setCurrentIndex(std::max(0, box->findData(value.toString(usual))));
    };
}

ActionFields::Show ActionFields::addHeaders(const ActionField &field)
{
    auto *edit = new HeadersEdit;
    addRow(field, edit);
    connect(edit, &HeadersEdit::edited, this, [this, field, edit] {
        const QJsonObject headers = edit->headers();
        tell(field, headers.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(headers));
    });
    return [edit](const QJsonValue &value) {
        edit->setHeaders(value.toObject());
    };
}

ActionFields::Show ActionFields::addSuccess(const ActionField &field)
{
    auto *rule = new SuccessRule;
    addRow(field, rule);
    connect(rule, &SuccessRule::edited, this, [this, field, rule] {
        const QJsonObject made = rule->rule();
        tell(field, made.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(made));
    });
    return [rule](const QJsonValue &value) {
        rule->setRule(value.toObject());
    };
}

} // namespace surveyhook
