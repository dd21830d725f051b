// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a survey: name, kind, whether it must be filled, and a row to add another one.
#pragma once

#include "domain/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

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
    /** Of a survey that is a plain link: each field, when it is added, is sent along in it, and has a tick
     * for that. None: another tool is told the fields. Emits nothing. */
    void setLink(const std::optional<QString> &link);
    [[nodiscard]] QString link() const { return m_link.value_or(QString()); }
    [[nodiscard]] const QList<Variable> &variables() const { return m_variables; }
    /** The field in which the next one's name is typed. */
    [[nodiscard]] QWidget *addField() const;
    /** A name was typed and not added. */
    [[nodiscard]] bool hasTyped() const;

Q_SIGNALS:
    /** hasTyped() may have changed. */
    void typed();
    /** By the user; variables() and link() are up to date. @p text: what was done, for "Undo". */
    void edited(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void remove();
    void takeTick(int row, int column);
    void toggle(int row);
    void toggleLink(int row);
    void refresh();
    void fillTypes();
    void showProblem(const QString &problem);

    std::unique_ptr<Ui::VariableTable> m_ui;
    std::optional<QString> m_link;
    QList<Variable> m_variables;
};

} // namespace surveyhook
