// SPDX-License-Identifier: GPL-3.0-or-later
// "Import…" and "Export…" of the window: asks for the file, shows what would change, writes.
#pragma once

#include "engine/engine.h"
#include "gui/widgets/statestyle.h"

#include <QObject>

#include <functional>

namespace surveyhook {

class WorkspaceFiles final : public QObject
{
    Q_OBJECT

public:
    /** @p engine and @p window must outlive it. */
    WorkspaceFiles(Engine *engine, QWidget *window);

    void chooseImport();
    /** As chooseImport() does after a file was chosen. */
    void importFile(const QString &path);
    void chooseExport();

Q_SIGNALS:
    void message(const std::function<QString()> &text, surveyhook::Tone tone);
    void failed(const surveyhook::Error &error);
    void imported();

private:
    void exportTo(const QString &path, const Secret &passphrase);

    Engine *m_engine;
    QWidget *m_window;
};

} // namespace surveyhook
