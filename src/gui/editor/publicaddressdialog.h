// SPDX-License-Identifier: GPL-3.0-or-later
// The public address of the office, asked for where it is missed: the same setting as on the page "Settings".
#pragma once

#include "gui/editor/editorsession.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace surveyhook {

class PublicAddressDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself; @p session loads the workspace anew when the address was saved. */
    PublicAddressDialog(EditorSession *session, QWidget *parent);

private:
    void save();
    void showProblem(const QString &problem);

    EditorSession *m_session;
    QLineEdit *m_address;
    QLabel *m_problem;
};

} // namespace surveyhook
