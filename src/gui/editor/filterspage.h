// SPDX-License-Identifier: GPL-3.0-or-later
// "Only when …": the conditions with their verdict on the sample, how many events would pass, what always
// applies.
#pragma once

#include "gui/editor/conditionrow.h"
#include "gui/editor/editorpage.h"

#include <memory>

class QStandardItemModel;
class QVBoxLayout;

namespace surveyhook {

namespace Ui {
class FiltersPage;
}

class FiltersPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit FiltersPage(EditorSession *session, QWidget *parent = nullptr);
    ~FiltersPage() override;

    [[nodiscard]] QString step() const override { return steps::filters; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] bool isOptional() const override { return true; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /** Where a condition stands: item of the filter, and in a group. */
    struct Place
    {
        qsizetype item = 0;
        qsizetype inGroup = -1;
    };
    struct Row
    {
        Place place;
        ConditionRow *row;
    };

    void refresh(); // only when it is seen: there may be thousands of fields
    void fillFields();
    void rebuild();
    void addRow(const Place &place, QVBoxLayout *layout);
    void addGroup(qsizetype item);
    void showReady();
    void showVerdicts();
    void showCount();
    void showSafety();

    void addCondition(const Condition &condition, qsizetype group = -1);
    void setCondition(const Place &place, const Condition &condition);
    void removeCondition(const Place &place);
    [[nodiscard]] bool fits(const Condition &condition) const;
    [[nodiscard]] QJsonObject kept(const QJsonObject &data) const;
    [[nodiscard]] Condition firstCondition() const;
    [[nodiscard]] QList<SeenValue> seen(const QString &field) const;

    std::unique_ptr<Ui::FiltersPage> m_ui;
    QStandardItemModel *m_fields;
    QList<Row> m_rows;
    QString m_shape; // of the filter that the rows were made for
};

} // namespace surveyhook
