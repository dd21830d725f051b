// SPDX-License-Identifier: GPL-3.0-or-later
// People from a table, pasted or of a file: first what would change and which rows are wrong, then, when the
// person says so, everything at once.
#pragma once

#include "engine/engine.h"
#include "setup/peopletable.h"

#include <QDialog>
#include <QMap>

#include <memory>
#include <optional>

class QPushButton;

namespace surveyhook {

namespace Ui {
class PeopleImportDialog;
}

class PeopleImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself when closed. @p engine must outlive it. @p surveys: their names by id; @p list: the one
     * whose mailing list is proposed, empty: none. */
    PeopleImportDialog(Engine *engine, const QMap<QString, QString> &surveys, const QString &list,
                       QWidget *parent = nullptr);
    ~PeopleImportDialog() override;

    /** Shows what taking the CSV file over would change. */
    void openFile(const QString &file);

Q_SIGNALS:
    /** Nothing is written yet. */
    void given(const QList<surveyhook::PersonEdit> &edits);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp(const QMap<QString, QString> &surveys, const QString &list);
    void chooseFile();
    void look(const std::function<Result<QByteArray>()> &read);
    void take(const Result<PeoplePreview> &preview);
    void goOn();
    void goBack();
    void showPreview();
    void refreshTexts();
    [[nodiscard]] QList<PersonEdit> edits() const;
    [[nodiscard]] int count(PersonOutcome outcome) const;
    [[nodiscard]] int faults() const;

    std::unique_ptr<Ui::PeopleImportDialog> m_ui;
    Engine *m_engine;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    std::optional<PeoplePreview> m_preview;
    std::optional<Error> m_problem;
};

} // namespace surveyhook
