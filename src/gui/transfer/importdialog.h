// SPDX-License-Identifier: GPL-3.0-or-later
// Before a workspace file is taken over: what it would change, or what is wrong in it and where.
#pragma once

#include "engine/engine.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace surveyhook {

namespace Ui {
class ImportDialog;
}

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Reads and checks @p file at once, off this thread. @p engine must outlive the dialog. */
    ImportDialog(Engine *engine, const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /** "3 new automations, 1 replaced survey"; empty when nothing changes. */
    [[nodiscard]] static QString changeText(const ImportReport &report);

Q_SIGNALS:
    /** The file was taken over. */
    void imported(const surveyhook::ImportReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void run(bool dryRun);
    void take(bool dryRun, const Result<ImportReport> &report);
    void showReport();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    Engine *m_engine;
    QString m_file;
    QPushButton *m_import;
    std::optional<Result<ImportReport>> m_report;
    bool m_sealed = false; // the file holds locked secrets
};

} // namespace surveyhook
