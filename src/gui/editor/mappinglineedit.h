// SPDX-License-Identifier: GPL-3.0-or-later
// Where one survey field gets its value: suggestion, field, fixed text or nothing; what happens when it comes
// empty; adjustments. Changes nothing itself.
#pragma once

#include "gui/editor/mappingrows.h"

#include <QGroupBox>
#include <QHash>

#include <memory>

namespace surveyhook {

namespace Ui {
class MappingLineEdit;
}

class MappingLineEdit final : public QGroupBox
{
    Q_OBJECT

public:
    explicit MappingLineEdit(QWidget *parent = nullptr);
    ~MappingLineEdit() override;

    /** Emits nothing. @p fields: of the sample, to choose from; @p titles of further paths. */
    void setRow(const MappingRow &row, const QList<SampleField> &fields,
                const QHash<QString, QString> &titles);
    [[nodiscard]] QString variable() const { return m_row.variable.key; }
    /** The widget that the focus goes to when something is missing. */
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /** @p key: typing in the same field, see EditorSession::change(). */
    void lineChanged(const surveyhook::MappingLine &line, const QString &key);
    void skipped(const QString &variable);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Source { FromField, FixedText, Nothing };

    void fillChoices();
    void chooseSource();
    void pick();
    void takeField(const QString &path);
    void takeEmpty();
    void change(const std::function<void(MappingLine &)> &edit, const QString &key = {});
    void refresh();
    void refreshAdvice();
    void refreshCandidates();
    [[nodiscard]] QString candidateText(const Suggestion &suggestion) const;
    [[nodiscard]] QString titleOf(const QString &path) const;
    [[nodiscard]] MappingLine line() const;

    std::unique_ptr<Ui::MappingLineEdit> m_ui;
    MappingRow m_row;
    QList<SampleField> m_fields;
    QHash<QString, QString> m_titles;
};

/** What is wrong, or may be, with the row's address; empty: nothing. */
[[nodiscard]] QString warningText(const MappingRow &row);

} // namespace surveyhook
