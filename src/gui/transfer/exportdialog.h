// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what becomes of the secrets when the workspace is written to a file.
#pragma once

#include "base/secret.h"

#include <QDialog>

#include <memory>

namespace surveyhook {

namespace Ui {
class ExportDialog;
}

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);
    ~ExportDialog() override;

    /** Empty: the secrets are left out. */
    [[nodiscard]] Secret passphrase() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace surveyhook
