// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a survey: name, kind, whether it must be filled, and a row to add another one.
#pragma once

#include "domain/workspace.h"

#include <QWidget>

#include <memory>

namespace surveyhook {

namespace Ui {
class VariableTable;
}

/** What a field's kind is called: "e-mail address" for "email". */
[[nodiscard]] QString variableKindName(const QString &type);

class VariableTable final : public QWidget
{
    Q_OBJECT

public:
    explicit VariableTable(QWidget *parent = nullptr);
    ~VariableTable() override;

    /** Emits nothing. */
    void setVariables(const QList<Variable> &variables);
    [[nodiscard]] const QList<Variable> &variables() const { return m_variables; }
    /** The field in which the next one's name is typed. */
    [[nodiscard]] QWidget *addField() const;

Q_SIGNALS:
    /** By the user; variables() is up to date. @p text: what was done, for "Undo". */
    void edited(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void remove();
    void toggle(int row);
    void refresh();
    void fillTypes();
    void showProblem(const QString &problem);

    std::unique_ptr<Ui::VariableTable> m_ui;
    QList<Variable> m_variables;
};

} // namespace surveyhook
