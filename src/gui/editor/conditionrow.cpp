// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/conditionrow.h"

#include "domain/duration.h"
#include "domain/fieldpath.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"
#include "wording/names.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

bool needsValue(Operator op)
{
    return op != Operator::IsEmpty && op != Operator::IsNotEmpty;
}

bool isAge(Operator op)
{
    return op == Operator::OlderThan || op == Operator::YoungerThan;
}

} // namespace

ConditionRow::ConditionRow(QAbstractItemModel *fields, QWidget *parent)
    : QWidget(parent)
    , m_fieldLabel(new QLabel(this))
    , m_field(new QComboBox(this))
    , m_remove(new QToolButton(this))
    , m_verbLabel(new QLabel(this))
    , m_verb(new QComboBox(this))
    , m_valueLabel(new QLabel(this))
    , m_value(new QComboBox(this))
    , m_unitLabel(new QLabel(this))
    , m_unit(new QComboBox(this))
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, fontMetrics().height() / 3, 0, fontMetrics().height() / 3);
    grid->addWidget(m_fieldLabel, 0, 0);
    grid->addWidget(m_field, 0, 1, 1, 5);
    grid->addWidget(m_remove, 0, 6, Qt::AlignRight);
    grid->addWidget(m_verbLabel, 1, 0);
    grid->addWidget(m_verb, 1, 1);
    grid->addWidget(m_valueLabel, 1, 2);
    grid->addWidget(m_value, 1, 3);
    grid->addWidget(m_unitLabel, 1, 4);
    grid->addWidget(m_unit, 1, 5);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_word, 1);
    grid->addLayout(verdict, 2, 1, 1, 6);
    grid->setColumnStretch(3, 1);
    m_fieldLabel->setBuddy(m_field);
    m_verbLabel->setBuddy(m_verb);
    m_valueLabel->setBuddy(m_value);
    m_unitLabel->setBuddy(m_unit);
    m_word->setWordWrap(true);
    m_word->setTextFormat(Qt::PlainText);
    m_remove->setIcon(paletteIcon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_field->setObjectName(u"field"_s);
    m_verb->setObjectName(u"verb"_s);
    m_value->setObjectName(u"value"_s);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setCompleter(nullptr); // it would complete the counts too
    for (QComboBox *box : {m_field, m_value}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_field->setModel(fields);
    connectWidgets();
    refreshTexts();
}

void ConditionRow::connectWidgets()
{
    connect(m_field, &QComboBox::activated, this, [this] {
        m_condition.field = m_field->currentData().toString();
        Q_EMIT edited();
    });
    connect(m_verb, &QComboBox::activated, this, [this] {
        m_condition.op = Operator(m_verb->currentData().toInt());
        takeValue();
        showValue();
    });
    connect(m_value, &QComboBox::activated, this, [this](int index) {
        m_value->setEditText(m_value->itemData(index).toString());
        takeValue();
    });
    connect(m_value, &QComboBox::editTextChanged, this, [this](const QString &text) {
        if (m_value->findText(text) < 0) // an entry with its count is taken by activated()
            takeValue();
    });
    connect(m_unit, &QComboBox::activated, this, &ConditionRow::takeValue);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
}

QWidget *ConditionRow::fieldChoice() const
{
    return m_field;
}

QString ConditionRow::meaning(const QJsonValue &value) const
{
    const QString code = plainText(value);
    return m_meanings.value(code, code);
}

QString ConditionRow::codeOf(const QString &text) const
{
    for (auto each = m_meanings.cbegin(); each != m_meanings.cend(); ++each) {
        if (each.value().compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return each.key();
    }
    return text;
}

/** What stands in the field for typing. */
QString ConditionRow::typed() const
{
    const QJsonValue &expected = m_condition.expected;
    if (isAge(m_condition.op))
        return textOf(expected[u"amount"]);
    if (!expected.isArray())
        return m_meanings.value(textOf(expected), textOf(expected));
    QStringList parts;
    const QJsonArray values = expected.toArray();
    for (const QJsonValue &value : values)
        parts << m_meanings.value(textOf(value), textOf(value));
    return parts.join(u", "_s);
}

/** What the typed text stands for. */
QJsonValue ConditionRow::expected() const
{
    const Operator op = m_condition.op;
    const QString text = m_value->currentText();
    if (!needsValue(op))
        return {};
    bool isNumber = false;
    const double number = QString(text).replace(u',', u'.').toDouble(&isNumber);
    if (isAge(op))
        return QJsonObject{{u"amount"_s, isNumber ? number : 0},
                           {u"unit"_s, m_unit->currentData().toString()}};
    if (op == Operator::IsOneOf) {
        QJsonArray values;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            values << codeOf(part.trimmed());
        return values;
    }
    if ((op == Operator::GreaterThan || op == Operator::LessThan) && isNumber)
        return number;
    return codeOf(text);
}

void ConditionRow::takeValue()
{
    m_condition.expected = expected();
    m_condition.exact = false;
    Q_EMIT edited();
}

void ConditionRow::setCondition(const Condition &condition)
{
    const bool sameValue = condition.op == m_condition.op && expected() == condition.expected;
    m_condition = condition;
    m_field->setCurrentIndex(m_field->findData(condition.field));
    m_field->setToolTip(condition.field);
    m_verb->setCurrentIndex(m_verb->findData(int(condition.op)));
    if (!sameValue)
        showValue();
}

void ConditionRow::setMeanings(const QMap<QString, QString> &meanings)
{
    if (meanings == m_meanings)
        return;
    m_meanings = meanings;
    showValue();
}

void ConditionRow::showValue()
{
    const QSignalBlocker quiet(m_value);
    const bool value = needsValue(m_condition.op);
    const bool age = isAge(m_condition.op);
    for (QWidget *widget : {static_cast<QWidget *>(m_valueLabel), static_cast<QWidget *>(m_value)})
        widget->setVisible(value);
    for (QWidget *widget : {static_cast<QWidget *>(m_unitLabel), static_cast<QWidget *>(m_unit)})
        widget->setVisible(value && age);
    m_value->setEditText(typed());
    const int unit = m_unit->findData(m_condition.expected[u"unit"].toString());
    m_unit->setCurrentIndex(unit < 0 ? 0 : unit);
}

void ConditionRow::setSeen(const QList<SeenValue> &seen)
{
    const QSignalBlocker quiet(m_value);
    const QString before = m_value->currentText();
    m_value->clear();
    for (const SeenValue &value : seen) {
        const QString text = meaning(value.text);
        //: a value and in how many events it stood
        m_value->addItem(value.count > 0 ? tr("%1 (%2×)").arg(text).arg(value.count) : text, text);
    }
    m_value->setCurrentIndex(-1);
    m_value->setEditText(before);
}

void ConditionRow::setVerdict(const std::optional<ConditionResult> &verdict, const QString &note)
{
    m_verdict = verdict;
    m_note = note;
    QString word;
    QString icon = u"later"_s;
    Tone tone = Tone::Quiet;
    if (verdict) {
        const QString actual = meaning(verdict->actual);
        if (verdict->passed)
            //: a condition; %1 the value of the event
            word = actual.isEmpty() ? tr("met") : tr("met: it is %1").arg(actual.left(80));
        else
            word =
                actual.isEmpty() ? tr("not met: it is empty") : tr("not met: it is %1").arg(actual.left(80));
        icon = verdict->passed ? u"passed"_s : u"failed"_s;
        tone = verdict->passed ? Tone::Good : Tone::Bad;
    }
    if (!note.isEmpty()) {
        word = note;
        icon = u"needs_attention"_s;
        tone = Tone::Warning;
    }
    const QColor color = toneColor(tone, palette());
    m_icon->setPixmap(iconPixmap(icon, fontMetrics().height(), color, devicePixelRatioF()));
    m_icon->setVisible(!word.isEmpty());
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    m_word->setPalette(own);
}

void ConditionRow::showVerbs()
{
    m_verb->clear();
    const QList<Operator> operators = allOperators();
    for (const Operator op : operators)
        m_verb->addItem(operatorName(op), int(op));
    m_verb->setCurrentIndex(m_verb->findData(int(m_condition.op)));
    const QVariant unit = m_unit->currentData();
    m_unit->clear();
    for (const auto &[code, name] : {std::pair{Duration::Unit::Minutes, tr("minutes")},
                                     {Duration::Unit::Hours, tr("hours")},
                                     {Duration::Unit::Days, tr("days")},
                                     {Duration::Unit::Weeks, tr("weeks")}})
        m_unit->addItem(name, unitCode(code));
    m_unit->setCurrentIndex(unit.isValid() ? m_unit->findData(unit) : 1);
}

void ConditionRow::refreshTexts()
{
    //: beside a choice of fields
    m_fieldLabel->setText(tr("Field"));
    //: beside a choice of verbs: "is", "contains"
    m_verbLabel->setText(tr("Condition"));
    //: beside the value that a field must have
    m_valueLabel->setText(tr("Value"));
    //: beside a choice of hours, days …
    m_unitLabel->setText(tr("Unit"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setAccessibleName(m_remove->toolTip());
    showVerbs();
    showValue();
    setVerdict(m_verdict, m_note);
}

void ConditionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

} // namespace surveyhook
