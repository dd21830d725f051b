// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transfer/workspacefiles.h"

#include "gui/transfer/exportdialog.h"
#include "gui/transfer/importdialog.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

WorkspaceFiles::WorkspaceFiles(Engine *engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
{}

void WorkspaceFiles::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a workspace file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Workspace files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFiles::importFile);
    dialog->open();
}

void WorkspaceFiles::importFile(const QString &path)
{
    auto *dialog = new ImportDialog(m_engine, path, m_window);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportReport &report) {
        const auto text = [report] {
            //: %1 such as "4 new automations, 1 replaced survey"
            const QString changes = ImportDialog::changeText(report);
            return changes.isEmpty() ? tr("The workspace file was imported. It held nothing new.")
                                     : tr("The workspace file was imported: %1.").arg(changes);
        };
        Q_EMIT message(text, Tone::Good);
        Q_EMIT imported();
    });
    dialog->open();
}

void WorkspaceFiles::chooseExport()
{
    auto *question = new ExportDialog(m_window);
    connect(question, &QDialog::accepted, this, [this, question] {
        auto *dialog = new QFileDialog(m_window, tr("Export the workspace"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->setNameFilters({tr("Workspace files (*.json)"), tr("All files (*)")});
        dialog->selectFile(u"surveyhook.json"_s);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, passphrase = question->passphrase()](const QString &path) {
                    exportTo(path, passphrase);
                });
        dialog->open();
    });
    question->open();
}

void WorkspaceFiles::exportTo(const QString &path, const Secret &passphrase)
{
    m_engine->ask(
        this,
        [path, passphrase](Desk &desk) -> Result<void> {
            const Result<QByteArray> content = desk.exportWorkspace(passphrase);
            if (!content)
                return content.error();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
                return Error{ErrorCode::StorageFailed, file.errorString(), {{u"file"_s, path}}};
            return {};
        },
        [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT message([path] { return tr("The workspace was written to %1.").arg(path); },
                               Tone::Good);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace surveyhook
