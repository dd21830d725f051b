// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the survey's fields from the event: a line each, with the value that the sample gives.
#pragma once

#include "gui/editor/editorpage.h"
#include "gui/editor/mappingrows.h"

#include <QHash>
#include <QSet>

#include <memory>

class QTreeWidgetItem;

namespace surveyhook {

namespace Ui {
class MappingPage;
}

class MappingPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit MappingPage(EditorSession *session, QWidget *parent = nullptr);
    ~MappingPage() override;

    [[nodiscard]] QString step() const override { return steps::mapping; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void later() { m_soon.start(); }
    void refresh();
    void refreshLines();
    void refreshLine();
    void refreshLink();
    [[nodiscard]] QStringList lostFields() const;
    void sendAlong();
    void refreshUnusual();
    void refreshLookup();
    void forgetUnusual();
    void fillIn();
    void fillItem(QTreeWidgetItem *item, const MappingRow &row) const;
    void takeLine(const MappingLine &line, const QString &key);
    void skip(const QString &variable);
    [[nodiscard]] MappingInput input() const;
    [[nodiscard]] const MappingRow *row(const QString &variable) const;
    [[nodiscard]] QString sourceText(const MappingRow &row) const;

    std::unique_ptr<Ui::MappingPage> m_ui;
    QList<MappingRow> m_rows;
    QList<SampleField> m_fields;
    QHash<QString, QString> m_titles; // of the platform's fields, by path
    QSet<QString> m_filled; // survey fields that were once filled in by themselves
    QTimer m_soon;
};

} // namespace surveyhook
