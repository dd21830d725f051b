// SPDX-License-Identifier: GPL-3.0-or-later
// Which incoming fields are kept: a tree from the sample, sensible ones ticked.
#pragma once

#include "gui/editor/editorpage.h"
#include "setup/samplefields.h"

#include <QHash>

#include <memory>

class QTreeWidgetItem;

namespace surveyhook {

namespace Ui {
class FieldsPage;
}

class FieldsPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit FieldsPage(EditorSession *session, QWidget *parent = nullptr);
    ~FieldsPage() override;

    [[nodiscard]] QString step() const override { return steps::fields; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Column { TitleColumn, ValueColumn, KindColumn, PathColumn, ColumnCount };

    void rebuild();
    [[nodiscard]] QTreeWidgetItem *makeItem(const SampleField &field) const;
    [[nodiscard]] QList<QTreeWidgetItem *> usualItems();
    [[nodiscard]] QList<QTreeWidgetItem *> otherItems();
    [[nodiscard]] QTreeWidgetItem *absentFields();
    void showTicks();
    void showOthers();
    void showNotes();
    void search(const QString &text);
    void takeTick(QTreeWidgetItem *item);
    void keepUsual();
    void keepAll();
    void keepUsualOnce();
    [[nodiscard]] QStringList usualFields() const;
    [[nodiscard]] QStringList explicitKeep() const;

    std::unique_ptr<Ui::FieldsPage> m_ui;
    QList<SampleField> m_fields;
    QHash<QString, QTreeWidgetItem *> m_items; // by path
    bool m_stale = true; // the tree is of another sample or language
    QTreeWidgetItem *m_others = nullptr; // group of what is not usual; null: nothing, or all in one tree
    bool m_searched = false; // the group was opened to show what was found
    QTreeWidgetItem *m_absent = nullptr; // what is kept and not in the event
};

} // namespace surveyhook
