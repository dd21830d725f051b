// SPDX-License-Identifier: GPL-3.0-or-later
// One condition of a filter: field, verb, value, and whether the sample meets it.
#pragma once

#include "domain/filter.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QToolButton;

namespace surveyhook {

/** A value that the field had in the address's events. */
struct SeenValue
{
    QString text;
    int count = 0;
};

/** "“Channel” is “CHAT”", for buttons and lists; @p field: the field's title. */
[[nodiscard]] QString conditionText(const QString &field, const Condition &condition);

class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    /** @p fields: titles, with the paths under Qt::UserRole; must outlive the row. */
    explicit ConditionRow(QAbstractItemModel *fields, QWidget *parent = nullptr);

    void setCondition(const Condition &condition);
    [[nodiscard]] const Condition &condition() const { return m_condition; }
    void setSeen(const QList<SeenValue> &seen);
    /** None: there is no sample. @p note: what the person has to know, such as "not kept". */
    void setVerdict(const std::optional<ConditionResult> &verdict, const QString &note);
    [[nodiscard]] QWidget *fieldChoice() const;

Q_SIGNALS:
    void edited();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectWidgets();
    void showVerbs();
    void showValue();
    void takeValue();
    void refreshTexts();

    Condition m_condition;
    std::optional<ConditionResult> m_verdict;
    QString m_note;
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QToolButton *m_remove;
    QLabel *m_verbLabel;
    QComboBox *m_verb;
    QLabel *m_valueLabel;
    QComboBox *m_value;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QLabel *m_icon;
    QLabel *m_word;
};

} // namespace surveyhook
