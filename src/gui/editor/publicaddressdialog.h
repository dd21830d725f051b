// SPDX-License-Identifier: GPL-3.0-or-later
// The public address of the office, asked for where it is missed: the same form as on the page "Settings".
#pragma once

#include "gui/editor/editorsession.h"

#include <QDialog>
#include <QTimer>

namespace surveyhook {

class ReachForm;

class PublicAddressDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself; @p session loads the workspace anew when something was saved. What is typed is saved
     * at once, as on the page. */
    PublicAddressDialog(EditorSession *session, QWidget *parent);

    void done(int result) override;

private:
    void save();
    void take(const Result<SaveReport> &report);

    EditorSession *m_session;
    ReachForm *m_form;
    QTimer m_pause; // of typing
    bool m_closing = false;
};

} // namespace surveyhook
