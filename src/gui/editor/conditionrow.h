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
    int count = 0; // 0: not seen yet, but possible
};

class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    /** @p fields: titles, with the paths under Qt::UserRole; must outlive the row. */
    explicit ConditionRow(QAbstractItemModel *fields, QWidget *parent = nullptr);

    void setCondition(const Condition &condition);
    /** What the field's values mean, for people to read and choose; before setCondition(). */
    void setMeanings(const QMap<QString, QString> &meanings);
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
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QJsonValue expected() const;
    [[nodiscard]] QString meaning(const QJsonValue &value) const;
    [[nodiscard]] QString codeOf(const QString &text) const;
    void refreshTexts();

    Condition m_condition;
    QMap<QString, QString> m_meanings; // of the field's values
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
